"""The names a province or district goes by: with, without and with another word for its rank."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Words for the rank of an area, in English and as GeoNames writes them in local names.
_AFTER = (
    "Autonomous Region|Autonomous Oblast|Autonomous Okrug|Autonomous Province"
    "|Autonomous Prefecture|Autonomous County|Autonomous District|Special Region"
    "|Special Administrative Region|Metropolitan City|Metropolitan Municipality"
    "|Metropolitan District|Metropolitan Area|Capital Region|Capital District"
    "|Federal District|Urban District|City District|Urban Okrug|Indigenous County"
    "|Administrative Region|Administrative Okrug|Rural District|Gazetted Area|Province"
    "|State|Region|Oblast|Governorate|County|District|Department|Prefecture|Division"
    "|Territory|Voivodeship|Krai|Republic|Raion|Rayon|Municipality|Regency|Canton|Parish"
    "|Emirate|Borough|Township|Zone|Subregion|Okrug|Woreda|Commune|Circle|Cercle|Barangay"
    "|Atoll|Shi|Sheng|Xian|Qu|Zizhiqu|Ken|Gun|Do|Megye|Län|Kommun|Kommune|fylke|apskritis"
    "|novads|vald|savivaldybė|Ili|İli|Ilçesi|İlçesi|Viloyati|Tumani|Oblysy|Audany|Rajon"
    "|Rayonu"
)
_BEFORE = (
    "Autonomous Republic of|Republic of|Autonomous Community of|Autonomous Region of"
    "|Free and Hanseatic City of|Region of|State of|Province of|County of|Department of"
    "|District of|Emirate of|City and County of|Municipality of|Commune of|Canton of"
    "|Principality of|Shahrestān-e|Ostān-e|Provincia de la|Provincia de los|Provincia de"
    "|Provincia del|Provincia di|Provincia|Departamento de la|Departamento de"
    "|Departamento del|Departamento|Département de la|Département de l|Département des"
    "|Département de|Département du|Municipio de la|Municipio de|Municipio|Distrito de"
    "|Distrito|Concelho de|Kabupaten|Kota|Landkreis|Kreis|Powiat|Województwo|Judeţul|Judeţ"
    "|Judetul|Amphoe|Changwat|Khet|Huyện|Quận|Tỉnh|Thành Phố|Wilaya de la|Wilaya de"
    "|Wilaya d|Wilaya|Muḩāfaz̧at|Mintaqat|Qaḑā’|Caza de|Délégation de|Gouvernorat de"
    "|Préfecture de|Province de|Cercle de|Région de|Région du|Opština|Općina|Obshtina"
    "|Oblast|Kommune|Lääni|Nahiyat|Politischer Bezirk|Bezirk|Verwaltungskreis|Okres|Okraj"
    "|Rrethi i|Dimos|Nomós|Arrondissement de|Arrondissement of|Cantón|Cantón de|Partido de"
    "|Departement|Ḥevel|Maḥoz|Rajon|Città di|Città metropolitana di"
    "|Libero consorzio comunale di|Territorio de|Uezd|Mudīrīyat|Nāḩiyat"
)
_AFTER_RE = re.compile(rf"(?: |-)(?:{_AFTER})$", re.IGNORECASE)
_BEFORE_RE = re.compile(rf"^(?:{_BEFORE})[ ’'](?=\S)", re.IGNORECASE)
_THE = re.compile(r"^(?:the|al|el) ", re.IGNORECASE)

# What English news calls the first and second level, country by country, beside "Province".
_FIRST = {
    "RU": "Oblast Krai Republic Region", "UA": "Oblast Region", "BY": "Oblast Region",
    "KZ": "Region Oblast", "KG": "Region Oblast", "UZ": "Region Oblast", "TM": "Region",
    "TJ": "Region", "US": "State", "IN": "State", "MX": "State", "BR": "State", "NG": "State",
    "AU": "State", "VE": "State", "MY": "State", "SD": "State", "SS": "State", "MM": "State Region",
    "DE": "State", "AT": "State", "ET": "Region", "SO": "Region", "ER": "Region", "ML": "Region",
    "SN": "Region", "MR": "Region", "NE": "Region", "TD": "Region", "BF": "Region", "GN": "Region",
    "CM": "Region", "GH": "Region", "TZ": "Region", "UG": "Region", "NA": "Region", "PE": "Region",
    "CL": "Region", "IT": "Region", "FR": "Region", "CZ": "Region", "SK": "Region", "GE": "Region",
    "IQ": "Governorate", "SY": "Governorate", "EG": "Governorate", "JO": "Governorate",
    "LB": "Governorate", "YE": "Governorate", "OM": "Governorate", "TN": "Governorate",
    "KW": "Governorate", "PS": "Governorate", "CO": "Department", "BO": "Department",
    "PY": "Department", "UY": "Department", "HN": "Department", "SV": "Department",
    "GT": "Department", "NI": "Department", "HT": "Department", "PL": "Voivodeship",
    "JP": "Prefecture",
    "GR": "Region", "AL": "County", "HR": "County", "RO": "County", "HU": "County", "NO": "County",
    "SE": "County", "EE": "County", "LT": "County", "KE": "County", "LR": "County", "IE": "County",
    "CH": "Canton", "BD": "Division", "AE": "Emirate", "SA": "Region", "SI": "Municipality",
    "CF": "Prefecture", "CI": "District", "AZ": "District", "AM": "Province", "BG": "Province",
}  # fmt: skip
_SECOND = {
    **dict.fromkeys("RU UA BY KZ KG UZ TM TJ AZ MD GE LV".split(), "District Raion"),
    **dict.fromkeys("IR US GB HR CN TW".split(), "County"),
    **dict.fromkeys("PK IN AF NP BD LK BT MM TH TR IQ SY JO LB AE".split(), "District"),
    **dict.fromkeys("UG TZ GH MW ZM MZ KR".split(), "District"),
    **dict.fromkeys("FR BJ SN HT".split(), "Department"),
    **dict.fromkeys("MX CO VE HN GT SV NI BR PH BA".split(), "Municipality"),
    **dict.fromkeys("ES IT AR CL PE EC BO CU".split(), "Province"),
    "ID": "Regency", "PL": "County", "ML": "Cercle", "TD": "Department", "NE": "Department",
    "CM": "Department", "DZ": "District", "ET": "Zone", "SO": "District", "SD": "District",
}  # fmt: skip


_SIDES = {
    "Northern": "North",
    "Southern": "South",
    "Eastern": "East",
    "Western": "West",
    "North": "Northern",
    "South": "Southern",
    "East": "Eastern",
    "West": "Western",
}
_SHORT = {"saint": "st", "sainte": "ste", "mount": "mt", "fort": "ft"}
_LONG = {short: long for long, short in _SHORT.items()}


_ARTICLES = frozenset("al an ar as ash at ad az el".split())
_ARAB = frozenset("AE BH DJ DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE".split())


def respelt(country: str, bare: str) -> Iterator[str]:
    """Other ways to write a normalised name: "st louis", "st johns", "qamishli" (al-Qamishli)."""
    words = bare.split(" ")
    if country in _ARAB and words[0] in _ARTICLES and len(bare) - len(words[0]) > 4:
        yield " ".join(words[1:])
    for table in (_SHORT, _LONG):
        if words[0] in table and len(words) > 1:
            yield " ".join([table[words[0]], *words[1:]])
    if " s " in f"{bare} ":
        yield f"{bare} ".replace(" s ", "s ").strip()
    if " and " in bare:
        yield bare.replace(" and ", " & ")


def base(name: str) -> str:
    """The proper part of an area's name: "Shahrestān-e Khāsh" and "Khash County" are "Khash"."""
    bare = _BEFORE_RE.sub("", name)
    while (shorter := _AFTER_RE.sub("", bare)) != bare:
        bare = shorter
    return bare.strip() or name


def admin1(country: str, name: str) -> Iterator[str]:
    """Names of a first-level area, the given one first; ``country`` is alpha-2."""
    bare = base(name)
    yield from dict.fromkeys((name, bare, _THE.sub("", bare)))
    side, _, rest = bare.partition(" ")
    if side in _SIDES and rest:
        yield f"{_SIDES[side]} {rest}"
        yield f"{_SIDES[side]} {rest} State"
    for rank in dict.fromkeys((*_FIRST.get(country, "").split(), "Province", "State", "Region")):
        yield f"{bare} {rank}"
        if rank in {"Province", "State", "Republic", "County", "Canton", "Department", "Region"}:
            yield f"{rank} of {bare}"
    if country in {"IE", "GB"}:
        yield f"County {bare}"


def admin2(country: str, name: str) -> Iterator[str]:
    """Names of a second-level area, the given one first.

    Counties of the United States are left without their bare name: "Clay" or "Power" alone is
    hardly ever one, and every third is also a town.
    """
    bare = base(name)
    yield name
    if country != "US":
        yield bare
    ranks = _SECOND.get(country, "District County").split()
    if country == "US" and bare != name:
        ranks = [name.removeprefix(bare).strip()]
    for rank in ranks:
        yield f"{bare} {rank}"
    if country in {"GB", "IE"}:
        yield f"County {bare}"
