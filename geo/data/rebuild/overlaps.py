"""Faces that two countries hold: whose they are counted as, and which of them are disputed.

OpenStreetMap draws most countries along the line of control, but some land stands in both
countries' areas. One rule each, first match wins; every face ends with one owner, so that lines
and areas agree:

1. *Named by hand* (`_OWNERS`): Crimea is counted to UKR and East Jerusalem to PSE, as the United
   Nations General Assembly holds (68/262 and 67/19); Western Sahara to ESH (34/37).
2. *Exclave or territory*: a country's whole polygon lies inside the other's, which lacks the hole
   (Lesotho, San Marino, French Guiana, Hong Kong, Madha, Llivia, Vorukh). The smaller
   polygon's country has it; for equal polygons (Svalbard) the country smaller in all.
3. *Natural Earth*, which draws who is in control: Abyei and Kafia Kingi to SDN.
4. Otherwise the first code in the alphabet.

Everything under 1 and 3 of at least 1 km2 is kept as disputed land, with all claimants. The
package draws other disputes along one line only, so nothing there is held twice: the line of
control in Kashmir (IND-PAK), the line of actual control and Aksai Chin (CHN-IND), the Golan on the
Israeli side (ISR-SYR runs on its east), Halaib (EGY), the Ilemi triangle (SSD), Essequibo (GUY),
Kosovo (XKX), Badme (ERI), Northern Cyprus (CYP), Somaliland (SOM), Transnistria (MDA), South
Ossetia and Abkhazia (GEO), Nagorno-Karabakh (AZE).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geo.data.rebuild.arrangement import Faces
from geo.data.rebuild.osm_areas import Parts
from geo.data.rebuild.topology import area_km2, polygons

_OWNERS: dict[tuple[str, ...], str] = {
    ("RUS", "UKR"): "UKR",
    ("ISR", "PSE"): "PSE",
    ("ESH", "MAR"): "ESH",
}
_NAMES = (
    ("Crimea", 34.3, 45.3),
    ("Western Sahara", -13.5, 24.5),
    ("East Jerusalem", 35.24, 31.79),
    ("Abyei", 28.4, 9.6),
    ("Kafia Kingi", 24.1, 9.3),
    ("Southern Patagonian Ice Field", -73.3, -49.45),
    ("Aksai Chin, west", 78.08, 35.14),
)
_DISPUTED_KM2 = 1.0
_WHOLE = 0.95


@dataclass(frozen=True, slots=True)
class Overlap:
    """Land in the areas of several countries, and the one that it is counted to."""

    name: str
    claimants: tuple[str, ...]
    holder: str
    geometry: BaseGeometry


def resolve(
    faces: Faces, parts: Parts, second: Mapping[str, BaseGeometry]
) -> tuple[npt.NDArray[np.str_], list[Overlap]]:
    """Owner of each face ("" where no country holds it), and the disputed land."""
    owner = np.zeros(len(faces.polygon), dtype="<U3")
    shared: dict[tuple[str, ...], list[int]] = {}
    for face, held in faces.holders.items():
        codes = tuple(sorted({str(parts.country[part]) for part in held}))
        owner[face] = codes[0]
        if len(codes) > 1:
            shared.setdefault(codes, []).append(face)
    swallowed = _swallowed(faces, parts, shared)
    size = _sizes(parts)
    disputed: list[Overlap] = []
    for codes, numbers in sorted(shared.items()):
        rest = []
        for face in numbers:
            inner = [part for part in faces.holders[face] if part in swallowed]
            if codes not in _OWNERS and inner:
                owner[face] = parts.country[min(inner, key=size)]
            else:
                rest.append(face)
        for region, members in _regions(faces, rest):
            holder = _OWNERS.get(codes) or _second_opinion(region, codes, second)
            owner[members] = holder
            if area_km2(region) >= _DISPUTED_KM2:
                disputed.append(Overlap(_name(region, codes, disputed), codes, holder, region))
    return owner, disputed


def _swallowed(
    faces: Faces, parts: Parts, shared: Mapping[tuple[str, ...], list[int]]
) -> frozenset[int]:
    """Parts whose whole area other countries hold too."""
    doubled = np.zeros(len(parts.polygon))
    for numbers in shared.values():
        for face in numbers:
            doubled[faces.holders[face]] += faces.polygon[face].area
    return frozenset(np.flatnonzero(doubled >= _WHOLE * shapely.area(parts.polygon)).tolist())


def _sizes(parts: Parts) -> Callable[[int], tuple[float, float]]:
    """For each part its own area and that of its whole country."""
    areas = shapely.area(parts.polygon)
    _, country = np.unique(parts.country, return_inverse=True)
    whole = np.bincount(country, weights=areas)[country]
    return lambda part: (float(areas[part]), float(whole[part]))


def _regions(faces: Faces, numbers: list[int]) -> Iterator[tuple[BaseGeometry, list[int]]]:
    """Connected pieces of some faces, each with the faces that it is made of."""
    if not numbers:
        return
    members = np.array(numbers)
    pieces = polygons(shapely.coverage_union_all(faces.polygon[members]))
    for piece in sorted(pieces, key=lambda p: (-p.area, p.bounds)):
        shapely.prepare(piece)
        inside = shapely.contains_xy(piece, *faces.point[members].T)
        yield piece, members[inside].tolist()


def _second_opinion(
    region: BaseGeometry, codes: tuple[str, ...], second: Mapping[str, BaseGeometry]
) -> str:
    held = {code: second[code].intersection(region).area for code in codes if code in second}
    return max(codes, key=lambda code: held.get(code, 0.0))


def _name(region: BaseGeometry, codes: tuple[str, ...], known: list[Overlap]) -> str:
    for name, lon, lat in _NAMES:
        if region.distance(shapely.Point(lon, lat)) < 0.1 and all(o.name != name for o in known):
            return name
    number = 1 + sum(overlap.claimants == codes for overlap in known)
    return f"{'-'.join(codes)} {number}"
