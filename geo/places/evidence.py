"""What speaks for each place that a name may mean: one named number each, weighed in `places`."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from geo.places.names import contains
from geo.places.own import SMALL, Area, Features

if TYPE_CHECKING:
    from geo.model import Place
    from geo.places.names import Evidence, Name

_SEVERAL = -1
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
        self.by_country: dict[str | None, int] = {}
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
    told = _Told(found)
    of = [row for number in range(len(found.names)) for row in told.of_name(number)]
    return Said(told.rows, of)


class _Told:
    """The rows of an article; each is made once for all places that the same is said of."""

    def __init__(self, found: Evidence) -> None:
        self.rows: list[Features] = []
        self._numbers: dict[Hashable, int] = {}
        self._found, self._named = found, Named(found.names)
        # Of places in any other country the article says the same, and of those in none.
        self._countries = {None, found.outlet.home}
        self._countries.update(self._named.by_country, found.wording.countries)
        self._areas = [self._cut(number, name) for number, name in enumerate(found.names)]

    def _cut(self, number: int, name: Name) -> list[Area]:
        """Keep the likelier places of a name; the areas named elsewhere that they lie in."""
        around, named = name.own.around, self._named
        areas = [area for area in named.by_area if area in around and named.area(number, area)]
        name.own = name.own.likelier(tuple(areas))
        return areas

    def of_name(self, number: int) -> list[int]:
        """The number of the row of each place of a name."""
        name, areas = self._found.names[number], self._areas[number]
        own = name.own
        if name.contained or self._found.outlet.base is not None:  # a row for each place
            rows = [self._row(number, at, areas) for at in range(len(own.places))]
            if name.contained:
                containers = _Containers(name, self._found)
                for row, place in zip(rows, own.places, strict=True):
                    row.update(containers.said(place))
            self.rows += rows
            return list(range(len(self.rows) - len(rows), len(self.rows)))
        words = own.words if self._found.wording.names_one(own.words) else None
        worded = (frozenset(name.asked), name.town_use, name.definite) if name.worded else None
        alike = {
            trait: self._alike(number, at, (), worded, words) for trait, at in own.first.items()
        }
        of = [alike[trait] for trait in own.traits]
        for at, inside in enumerate(own.inside if areas else ()):
            if inside[0] in areas or inside[1] in areas:
                of[at] = self._alike(number, at, areas, worded, words)
        return of

    def _alike(
        self, number: int, at: int, areas: Sequence[Area], worded: Hashable, words: Hashable
    ) -> int:
        """The number of the row that a place shares with those that the same decides about."""
        own = self._found.names[number].own
        trait = own.traits[at]
        country = trait[0]
        alike = (
            trait if country in self._countries else trait[1:],
            self._named.by_country.get(country) == number,
            tuple(area in areas for area in own.inside[at]) if areas else None,
            worded,
            words,
        )
        row = self._numbers.setdefault(alike, len(self.rows))
        if row == len(self.rows):
            self.rows.append(self._row(number, at, areas))
        return row

    def _row(self, number: int, at: int, areas: Sequence[Area]) -> Features:
        """What the article says for and against a place of a name, containers left aside.

        `areas` are those of the place's provinces and districts that are named.
        """
        found, named = self._found, self._named
        name = found.names[number]
        place = name.places[at]
        row: Features = {}
        if name.worded:
            _of_words(row, place, name)
        if "capital" in name.own.rows[at]:
            row["capital among countries"] = math.log1p(len(named.by_country))
        if place.country is None:
            return row
        _of_countries(row, place, number, named)
        for level, area in zip(
            ("admin1", "admin2"), name.own.inside[at] if areas else (), strict=False
        ):
            if area in areas:
                row[f"{level} named"] = 1.0
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


class _Containers:
    """What the text says that a name lies in, and what lies in it."""

    def __init__(self, name: Name, found: Evidence) -> None:
        def outer(numbers: Iterable[int]) -> list[Place]:
            """The places that names of these numbers may mean."""
            return [area for number in numbers for area in found.names[number].places]

        self._levels = (
            ("after comma", outer(name.after_comma)),
            ("said inside", outer(name.inside)),
        )
        stated = (a.country for a in self._levels[0][1] if a.kind in {"country", "admin1"})
        self._stated = frozenset(stated)
        self._held = outer(name.holds)
        repeated = (up for other in name.same for up in found.names[other].after_comma)
        self._repeated = outer(repeated)

    def said(self, place: Place) -> Features:
        """Whether a place of the name lies there."""
        row: Features = {}
        for label, areas in self._levels:
            levels = {contains(area, place) for area in areas}
            row.update((f"{label} {level}", 1.0) for level in levels if level is not None)
        if any(contains(place, inner) for inner in self._held):
            row["holds the name before"] = 1.0
        if self._stated and place.country and place.country not in self._stated:
            row["outside the stated"] = 1.0
        if any(contains(area, place) for area in self._repeated):
            row["said elsewhere"] = 1.0
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
