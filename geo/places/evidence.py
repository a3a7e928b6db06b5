"""What speaks for each place that a name may mean: one named number each, weighed in `places`."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from geo.places.names import contains
from geo.places.own import MOST_CANDIDATES, SMALL, Features

if TYPE_CHECKING:
    from geo.model import Place
    from geo.places.names import Evidence, Name

_SEVERAL = -1
_NOWHERE = (False, False)
NEAR_KM, WIDE_KM = 60.0, 240.0
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
        # By which name of the article, or `_SEVERAL`.
        self.by_country: dict[str, int] = {}
        self.by_area: dict[tuple[str, str], int] = {}
        for number, name in enumerate(names):
            if name.outlet:
                continue
            for iso in name.own.countries:
                self.countries[iso] += len(name.mentions)
                if self.by_country.setdefault(iso, number) != number:
                    self.by_country[iso] = _SEVERAL
            for area in name.own.named:
                if self.by_area.setdefault(area, number) != number:
                    self.by_area[area] = _SEVERAL
        self.total = sum(self.countries.values())

    def country(self, number: int, iso: str) -> bool:
        """Whether a name other than this one is the country."""
        return self.by_country.get(iso, number) != number

    def area(self, number: int, area: tuple[str, str] | None) -> bool:
        """Whether a name other than this one is the area."""
        return area is not None and self.by_area.get(area, number) != number


@dataclass(frozen=True, slots=True)
class Said:
    """What an article says for and against the places of its names, one row for all it says alike.

    `of` has the number in `rows` for each place of each name in order.
    """

    rows: list[Features]
    of: list[int]


def prior(found: Evidence) -> list[list[Features]]:
    """Evidence of each name alone, candidates cut to the likeliest `MOST_CANDIDATES`."""
    told = said(found)
    of = iter(told.of)
    return [[row | told.rows[next(of)] for row in name.own.rows] for name in found.names]


def said(found: Evidence) -> Said:
    """The same without what is known of the places before any article; see `Own.rows`."""
    named = Named(found.names)
    rows: list[Features] = []
    numbers: dict[Hashable, int] = {}
    of = []
    for number, name in enumerate(found.names):
        if len(name.places) > MOST_CANDIDATES:
            areas = (area for area in named.by_area if named.area(number, area))
            name.own = name.own.likelier(tuple(filter(name.own.provinces.__contains__, areas)))
        # Whether what is said of a place is of no other name, of no other place.
        alone = bool(
            name.worded or name.own.countries or not found.wording.naming.isdisjoint(name.own.words)
        )
        single = name.contained or found.outlet.base is not None
        for at, (trait, inside) in enumerate(zip(name.own.traits, name.own.inside, strict=True)):
            near = [named.area(number, area) for area in inside] if named.by_area else _NOWHERE
            alike = (number if alone or single else -1, at if single else -1, trait, *near)
            row = numbers.setdefault(alike, len(rows))
            if row == len(rows):
                rows.append(_row(at, number, near, found, named))
            of.append(row)
    return Said(rows, of)


def _row(at: int, number: int, near: Sequence[bool], found: Evidence, named: Named) -> Features:
    """What the article says for and against a place of a name.

    `near` tells whether the province and the district that it lies in are named.
    """
    name = found.names[number]
    place = name.places[at]
    row: Features = {}
    if name.worded:
        _of_words(row, place, name)
    if "capital" in name.own.rows[at]:
        row["capital among countries"] = math.log1p(len(named.by_country))
    if name.contained:
        row.update(_of_containers(place, name, found))
    if place.country is not None:
        _of_countries(row, place, number, named)
        if near[0]:
            row["admin1 named"] = 1.0
        if near[1]:
            row["admin2 named"] = 1.0
        row.update(found.wording.said(place.country, name.own.words))
        if found.outlet.home is not None or found.outlet.base is not None:
            row.update(_of_outlet(place, found))
    return row


def _of_words(row: Features, place: Place, name: Name) -> None:
    """Add what the words around a name ask for."""
    if name.asked:
        met = any(place.kind in KINDS_MET.get(kind, ()) for kind in name.asked)
        row["kind asked" if met else "other kind asked"] = 1.0
        if "settlement" in name.asked and place.kind == "settlement":
            row["settlement asked"] = 1.0
    if name.town_use:
        row["used as a town, " + place.kind] = 1.0
    if name.definite:
        row["the " + place.kind] = 1.0


def _of_countries(row: Features, place: Place, number: int, named: Named) -> None:
    """Add whether the article names the country that the place lies in."""
    country = place.country or ""
    if place.kind != "country" and named.country(number, country):
        row["country named"] = 1.0
        row["country named share"] = named.countries[country] / max(1, named.total)
    elif named.by_country and place.kind in {"settlement", "admin2"}:
        row["only other countries named"] = 1.0
        if place.population < SMALL:
            row["small, only other countries named"] = 1.0


def _of_containers(place: Place, name: Name, found: Evidence) -> Features:
    """Whether the place lies where the text says that the name lies."""

    def outer(numbers: Iterable[int]) -> list[Place]:
        """The places that names of these numbers may mean."""
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
