"""The evidence for a place as phrases one can read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from geo import countries
from geo.places.evidence import KINDS_MET
from geo.places.names import contains

if TYPE_CHECKING:
    from geo.model import Place
    from geo.places.names import Evidence, Name


class Reasons:
    """Why places of an article's names are likely, given the likeliest place of each name."""

    def __init__(self, found: Evidence, likely: Sequence[Place | None]) -> None:
        self.found = found
        self._others: list[tuple[int, Place]] = [
            (number, place)
            for number, (name, place) in enumerate(zip(found.names, likely, strict=True))
            if place is not None and not name.outlet
        ]
        self._placed = frozenset(number for number, _ in self._others)
        self._inside = Counter(place.country for _, place in self._others)
        self._provinces: dict[tuple[str | None, str | None], list[int]] = defaultdict(list)
        for number, place in self._others:
            self._provinces[place.admin1, place.country].append(number)
        self._likely = likely

    def __call__(
        self, number: int, at: int, row: Mapping[str, float], asked: frozenset[str]
    ) -> tuple[str, ...]:
        """Why this place of this name, strongest evidence first; never empty."""
        name = self.found.names[number]
        place, own = name.places[at], name.own.rows[at]
        said = self._stated(name, place, row, asked)
        if "admin2 named" in row:
            said.append(f"{place.admin2} is named")
        if "admin1 named" in row:
            said.append(f"{place.admin1} is named")
        self._add_together(said, number, place, row)
        country = countries.name(place.country) if place.country else ""
        if "country named" in row:
            said.append(f"{country} is named")
        said += _of_outlet(row, country, self.found)
        if row.get("wording share", 0.0) >= 0.5 and row.get("wording", 0.0) > 1.0:
            said.append(f"worded as news from {country} is")
        if "capital" in own:
            said.append("a capital")
        if place.kind == "country":
            said.append("a country")
        count = len(name.places)
        if count == 1:
            said.append("the only place of this name in the gazetteer")
        elif "most populous" in own:
            said.append(f"largest of {count} places of this name")
        return tuple(said) or (f"one of {count} places of this name",)

    def _stated(
        self, name: Name, place: Place, row: Mapping[str, float], asked: frozenset[str]
    ) -> list[str]:
        """What the words around the name say."""
        said = []
        if name.after_comma and (area := _outer(place, name.after_comma, self.found)) is not None:
            said.append(f'written "{name.text}, {area}"')
        if name.inside and (area := _outer(place, name.inside, self.found)) is not None:
            said.append(f"said to be in {area}")
        if row.get("at the stated distance", 0.0) > 0.3:
            said.append(_away(name, self.found))
        if "said elsewhere" in row:
            said.append("its container is named elsewhere in the text")
        said.extend(
            f"named as {_a(kind)}" for kind in sorted(asked) if place.kind in KINDS_MET[kind]
        )
        return said

    def _add_together(
        self, said: list[str], number: int, place: Place, row: Mapping[str, float]
    ) -> None:
        """Add what the likely places of the other names say."""
        names, own = self.found.names, self._likely[number] if number in self._placed else None
        if place.admin1 and place.kind not in {"country", "admin1"}:
            same = self._provinces.get((place.admin1, place.country), ())
            province = [other for other in same if other != number]
            if province:
                more = f" and {len(province) - 1} more" if len(province) > 1 else ""
                said.append(f"same province as {names[province[0]].text}{more}")
        if place.country:
            inside, others = self._inside[place.country], len(self._others)
            if own is not None:
                inside, others = inside - (own.country == place.country), others - 1
            if inside > 1:
                country = countries.name(place.country)
                said.append(f"{inside} of {others} other names in {country}")
        if row.get("near", 0.0) > 0.3:
            said.append("near other places named in the text")
        elif row.get("near beside", 0.0) > 0.2:
            said.append("near the places named beside it")


def _outer(place: Place, numbers: Sequence[int], found: Evidence) -> str | None:
    """The name of the first of these areas that the place lies in."""
    for number in numbers:
        for area in found.names[number].places:
            if contains(area, place):
                return area.name
    return None


def _away(name: Name, found: Evidence) -> str:
    if not name.away:
        return ""
    number, (low, high) = name.away[0]
    if not low:
        return f"as near to {found.names[number].text} as the text says"
    km = f"{low:.0f}" if low == high else f"{low:.0f} to {high:.0f}"
    return f"as far from {found.names[number].text} as the text says ({km} km)"


def _of_outlet(row: Mapping[str, float], country: str, found: Evidence) -> list[str]:
    base = found.outlet.base
    if base and (row.get("outlet wide", 0.0) > 0.3 or "outlet's province" in row):
        return [f"outlet in {base.name}"]
    if row.get("near outlet", 0.0) > 0.2:
        return ["near the place that the outlet is named after"]
    return [f"outlet in {country}"] if {"home", "large home"} & row.keys() else []


def _a(kind: str) -> str:
    words = {
        "admin1": "a province or state",
        "admin2": "a district or county",
        "settlement": "a town or village",
        "area": "an area",
        "island": "an island",
    }
    return words.get(kind, f"a {kind}")
