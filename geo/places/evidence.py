"""What speaks for each place that a name may mean: one named number each, weighed in `places`."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from geo.mentions.toponyms import plain
from geo.places.names import contains
from geo.places.own import Features, Own

if TYPE_CHECKING:
    from geo.model import Place
    from geo.places.names import Evidence, Name

_SEVERAL = -1
MOST_CANDIDATES = 24
SMALL = 20_000  # people
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


def prior(found: Evidence) -> list[list[Features]]:
    """Evidence of each name alone, candidates cut to the likeliest `MOST_CANDIDATES`."""
    return [
        [own | row for own, row in zip(name.own.rows, rows, strict=True)]
        for rows, name in zip(said(found), found.names, strict=True)
    ]


def said(found: Evidence) -> list[list[Features]]:
    """The same without what is known of the places before any article; see `Own.rows`."""
    named = Named(found.names)
    for number, name in enumerate(found.names):
        if len(name.places) > MOST_CANDIDATES:
            name.places.sort(key=_rough(number, named), reverse=True)
            del name.places[MOST_CANDIDATES:]
            name.own = Own(name.text, tuple(name.places), name.match)
    return [_of_name(number, found, named) for number in range(len(found.names))]


def _rough(number: int, named: Named) -> Callable[[Place], tuple[bool, bool, int]]:
    def rank(place: Place) -> tuple[bool, bool, int]:
        """What sorts the likelier places last, before anything is weighed."""
        area = (place.country or "", plain(place.admin1)) if place.admin1 else None
        return (
            place.kind not in {"settlement", "admin2"},
            named.area(number, area),
            place.population,
        )

    return rank


def _of_name(number: int, found: Evidence, named: Named) -> list[Features]:
    """For each place of a name what the article says for and against it."""
    name, outlet = found.names[number], found.outlet
    contained = bool(name.after_comma or name.inside or name.holds or name.same)
    rows = []
    for place, own, areas in zip(name.places, name.own.rows, name.own.inside, strict=True):
        row: Features = {}
        if name.asked or name.town_use or name.definite:
            _of_words(row, place, name)
        if "capital" in own:
            row["capital among countries"] = math.log1p(len(named.by_country))
        if contained:
            row.update(_of_containers(place, name, found))
        if place.country is not None:
            _of_countries(row, place, number, named)
            if named.by_area:
                if named.area(number, areas[0]):
                    row["admin1 named"] = 1.0
                if named.area(number, areas[1]):
                    row["admin2 named"] = 1.0
            row.update(found.wording.said(place.country, name.text))
            if outlet.home is not None or outlet.base is not None:
                row.update(_of_outlet(place, found))
        rows.append(row)
    return rows


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
