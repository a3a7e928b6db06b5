"""What the feature codes of GeoNames stand for: kind of place, usual extent, rank among namesakes.

Codes and their meaning: https://www.geonames.org/export/codes.html. A dump gives points only, so
an extent is the one usual for the kind of feature; areas get theirs from the places inside them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import get_args

from geo.model import PlaceKind

KINDS: tuple[str, ...] = get_args(PlaceKind)
CLASSES = "AHLPRSTUV"
# Ranks below this are found in running text; shops, wells and roads only when asked for by name.
SPOKEN = 600


@dataclass(frozen=True, slots=True)
class Feature:
    """Kind of place, radius in metres (0: from the population or its members), rank."""

    kind: PlaceKind
    extent_m: float
    rank: int


_OF_CLASS = {
    "A": Feature("area", 5_000, 500),
    "H": Feature("water", 3_000, 700),
    "L": Feature("area", 5_000, 700),
    "P": Feature("settlement", 0, 400),
    "R": Feature("area", 5_000, 900),
    "S": Feature("facility", 500, 900),
    "T": Feature("area", 3_000, 700),
    "U": Feature("water", 50_000, 800),
    "V": Feature("area", 5_000, 700),
    "": Feature("area", 5_000, 900),
}
# Codes separated by spaces -> feature; all others are as their class.
_OF_CODES: dict[str, Feature] = {
    "A.PCLI A.PCLD A.PCLF A.PCLS A.PCLIX A.PCL A.TERR": Feature("country", 200_000, 0),
    "A.ADM1": Feature("admin1", 0, 100),
    "A.ADM2": Feature("admin2", 0, 300),
    "A.ADM3": Feature("area", 10_000, 500),
    "A.ADM1H A.ADM2H A.ADM3H A.ADM4H A.ADMDH A.PCLH": Feature("area", 10_000, 800),
    "P.PPLC P.PPLA P.PPLG": Feature("settlement", 0, 200),
    "P.PPLH P.PPLQ P.PPLW P.PPLCH": Feature("settlement", 0, 650),
    "H.OCN H.SEA H.SEAS": Feature("water", 500_000, 150),
    "H.GULF H.BAY H.BAYS H.STRT H.SD H.FJD H.CHNM": Feature("water", 30_000, 450),
    "H.LK H.LKS H.RSV H.LKX H.LGN H.LKSI H.LKI": Feature("water", 5_000, 450),
    "H.STM H.STMS H.CNL H.STMX H.STMI": Feature("water", 30_000, 450),
    "H.FLLS H.GLCR H.MRSH H.SWMP H.WTLD H.INLT H.ESTY": Feature("water", 5_000, 550),
    "T.MT T.PK T.VLC T.MTU": Feature("mountain", 5_000, 450),
    "T.MTS T.PKS T.HLLS T.RDGE": Feature("mountain", 20_000, 450),
    "T.HLL T.PASS T.GAP": Feature("mountain", 2_000, 550),
    "T.ISL T.ISLT T.ATOL T.ISLF": Feature("island", 5_000, 450),
    "T.ISLS": Feature("island", 30_000, 450),
    "T.DSRT T.PLN T.PLAT T.UPLD T.DPR T.DLTA": Feature("region", 50_000, 450),
    "T.PEN T.CAPE T.VAL T.ISTH T.OAS T.PT": Feature("area", 10_000, 550),
    "L.CONT": Feature("region", 3_000_000, 50),
    "L.RGN L.RGNE L.RGNL L.RGNH": Feature("region", 50_000, 350),
    "L.PRK L.RES L.RESV L.RESN L.RESW L.AREA L.LCTY L.MILB L.NVB L.BTL": Feature(
        "area", 10_000, 550
    ),
    "S.AIRB S.AIRP S.AIRF S.AIRH S.MILB S.NVB S.INSM S.FT": Feature("facility", 2_000, 550),
    "S.CSTM S.PSTB S.PSTC": Feature("crossing", 500, 550),
    "S.CMP S.CMPRF S.DAM S.BDG S.OILR S.NUCL S.PS S.MNU S.PRN S.PSTP": Feature(
        "facility", 1_000, 580
    ),
    "V.FRST V.FRSTF": Feature("area", 10_000, 580),
}
_OF_CODE = {
    (code[0], code[2:]): feature for codes, feature in _OF_CODES.items() for code in codes.split()
}
_KIND_NUMBERS = {kind: number for number, kind in enumerate(KINDS)}


def feature(class_: str, code: str) -> Feature:
    """The feature of a class and a code; a code that is not listed is as its class."""
    return _OF_CODE.get((class_, code)) or _OF_CLASS[class_]


def kind_number(found: Feature) -> int:
    """Where the kind stands in `KINDS`, as the imported file keeps it."""
    return _KIND_NUMBERS[found.kind]


def rank(found: Feature, population: int) -> int:
    """Order among namesakes, the most important first: by kind, then by population."""
    return max(0, found.rank - int(20 * math.log10(population + 1))) if population else found.rank
