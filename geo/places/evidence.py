"""What speaks for each place that a name may mean: one named number each, weighed in `places`."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from geo import countries
from geo.mentions.toponyms import fold, plain
from geo.places.names import contains

if TYPE_CHECKING:
    from geo.model import Place
    from geo.places.names import Evidence, Name

Features = dict[str, float]

MOST_CANDIDATES = 24
SMALL = 20_000  # people
NEAR_KM, WIDE_KM = 60.0, 240.0
UNCOUNTED = 5_000  # for a settlement without a figure, which is listed because it is a seat
KINDS_MET: dict[str, frozenset[str]] = {
    "admin1": frozenset({"admin1", "region"}),
    "admin2": frozenset({"admin2", "admin1"}),
    "settlement": frozenset({"settlement"}),
    "water": frozenset({"water"}),
    "mountain": frozenset({"mountain"}),
    "island": frozenset({"island", "admin1", "country"}),
    "facility": frozenset({"facility", "crossing"}),
    "crossing": frozenset({"crossing", "facility"}),
    "country": frozenset({"country"}),
    "area": frozenset({"area", "settlement", "region", "admin2"}),
}


class Named:
    """Countries and provinces that an article names, with how often."""

    def __init__(self, names: Sequence[Name]) -> None:
        self.countries: Counter[str] = Counter()
        self.areas: dict[tuple[str, str], set[int]] = defaultdict(set)
        self.by_country: dict[str, set[int]] = defaultdict(set)
        for number, name in enumerate(names):
            for place in name.places:
                if place.country is None or name.outlet:
                    continue
                if place.kind == "country":
                    self.by_country[place.country].add(number)
                    self.countries[place.country] += len(name.mentions)
                elif place.kind in {"admin1", "admin2"}:
                    self.areas[place.country, plain(place.name)].add(number)
        self.total = sum(self.countries.values())

    def elsewhere(self, number: int, country: str | None, area: str | None) -> bool:
        """Whether a name other than this one is the area."""
        return bool(area) and bool(
            self.areas.get((country or "", plain(area or "")), set()) - {number}
        )


def prior(found: Evidence) -> list[list[Features]]:
    """Evidence of each name alone, candidates cut to the likeliest `MOST_CANDIDATES`."""
    named = Named(found.names)
    for number, name in enumerate(found.names):
        if len(name.places) > MOST_CANDIDATES:
            name.places.sort(key=_rough(number, named), reverse=True)
            del name.places[MOST_CANDIDATES:]
    return [
        [
            row | _of_areas(place, number, found, named)
            for place, row in zip(name.places, _of_names(name, found, named), strict=True)
        ]
        for number, name in enumerate(found.names)
    ]


def _rough(number: int, named: Named) -> Callable[[Place], tuple[bool, bool, int]]:
    def rank(place: Place) -> tuple[bool, bool, int]:
        area = named.elsewhere(number, place.country, place.admin1)
        return (place.kind not in {"settlement", "admin2"}, area, place.population)

    return rank


def _of_names(name: Name, found: Evidence, named: Named) -> Iterator[Features]:
    """For each place of a name its size, its spelling, and what the words around ask for."""
    total = sum(place.population for place in name.places) or 1
    most = max((place.population for place in name.places), default=0)
    capitals = _capitals(name.places)
    own = fold(name.text)
    for place in name.places:
        row: Features = {"kind " + place.kind: 1.0, "shared name": math.log(len(name.places))}
        if place.kind == "settlement":
            row["population"] = math.log10(1 + (place.population or UNCOUNTED)) / 7
            row["share of population"] = place.population / total
        met = any(place.kind in KINDS_MET.get(kind, ()) for kind in name.asked)
        capital = any(rival.id == place.id for rival in capitals)
        checks = {
            "most populous": place.kind == "settlement" and place.population == most,
            "main name": fold(place.name) == own or not own.isascii(),
            "capital has the name": place.kind == "admin1"
            and any(rival.country == place.country for rival in capitals),
            "capital": capital,
            "kind asked": met,
            "other kind asked": bool(name.asked) and not met,
            "settlement asked": "settlement" in name.asked and place.kind == "settlement",
        }
        row.update((label, 1.0) for label, true in checks.items() if true)
        if name.town_use:
            row["used as a town, " + place.kind] = 1.0
        if name.match != "written":
            row["name " + name.match] = 1.0
        if capital:
            row["capital among countries"] = math.log1p(len(named.by_country))
        yield row | _of_containers(place, name, found)


def _capitals(places: Sequence[Place]) -> tuple[Place, ...]:
    """Those that are capitals: of the capital's name, and the largest such in the country."""
    largest: dict[str, Place] = {}
    for place in places:
        if (
            place.country
            and place.kind == "settlement"
            and (fold(countries.capital(place.country) or "") == fold(place.name))
        ):
            known = largest.setdefault(place.country, place)
            if place.population > known.population:
                largest[place.country] = place
    return tuple(largest.values())


def _of_containers(place: Place, name: Name, found: Evidence) -> Features:
    """Whether the place lies where the text says that the name lies."""
    if not (name.after_comma or name.inside or name.holds or name.same):
        return {}

    def outer(numbers: Iterable[int]) -> list[Place]:
        return [area for number in numbers for area in found.names[number].places]

    row: Features = {}
    for label, areas in (
        ("after comma", outer(name.after_comma)),
        ("said inside", outer(name.inside)),
    ):
        levels = {contains(area, place) for area in areas}
        row.update((f"{label} {level}", 1.0) for level in levels if level is not None)
    stated = {a.country for a in outer(name.after_comma) if a.kind in {"country", "admin1"}}
    repeated = outer(up for other in name.same for up in found.names[other].after_comma)
    checks = {
        "holds the name before": any(contains(place, inner) for inner in outer(name.holds)),
        "outside the stated": bool(stated and place.country) and place.country not in stated,
        "said elsewhere": any(contains(area, place) for area in repeated),
    }
    row.update((label, 1.0) for label, true in checks.items() if true)
    return row


def _of_areas(place: Place, number: int, found: Evidence, named: Named) -> Features:
    """Whether the article names the country and the areas that the place lies in."""
    row: Features = {}
    if place.country is None:
        return row
    if place.kind != "country" and named.by_country.get(place.country, set()) - {number}:
        row["country named"] = 1.0
        row["country named share"] = named.countries[place.country] / max(1, named.total)
    elif place.kind in {"settlement", "admin2"} and named.by_country:
        row["only other countries named"] = 1.0
        if place.population < SMALL:
            row["small, only other countries named"] = 1.0
    for level, area in (("admin1", place.admin1), ("admin2", place.admin2)):
        if place.kind not in {"country", level} and named.elsewhere(number, place.country, area):
            row[f"{level} named"] = 1.0
    return row | _of_wording(place, found.names[number], found) | _of_outlet(place, found)


def _of_wording(place: Place, name: Name, found: Evidence) -> Features:
    """Whether plain words of the text speak for the place's country."""
    row: Features = {}
    wording, iso = found.wording, place.country or ""
    if wording.cues[iso]:
        row["wording"] = math.log1p(wording.cues[iso])
        row["wording share"] = wording.cues[iso] / wording.total
    if wording.country(iso, name.text):
        row["country in words"] = 1.0
    return row


def _of_outlet(place: Place, found: Evidence) -> Features:
    """How close the place is to where the outlet is based."""
    row: Features = {}
    base = found.outlet.base
    large = "large " if place.kind in {"country", "admin1", "region"} else ""
    if found.outlet.home == place.country:
        row[large + "home"] = 1.0
    if base is None:
        return row
    row["outlet known"] = 1.0
    if base.country == place.country and base.admin1 == place.admin1 and not large:
        row["outlet's province"] = 1.0
    if not large:
        row["outlet near"] = math.exp(-distance_km(place, base) / NEAR_KM)
        row["outlet wide"] = math.exp(-distance_km(place, base) / WIDE_KM)
        if base.id == place.id:
            row["outlet's town"] = 1.0
    return row


def distance_km(one: Place, other: Place) -> float:
    """Great-circle distance; close enough for evidence."""
    a, b = math.radians(one.lat), math.radians(other.lat)
    half = math.sin((b - a) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(other.lon - one.lon) / 2) ** 2
    return 2 * 6371.0 * math.asin(math.sqrt(min(1.0, half)))
