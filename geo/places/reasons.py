"""The evidence for a place as phrases one can read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from geo import countries
from geo.places.evidence import KINDS_MET
from geo.places.names import contains
from geo.places.own import Province

if TYPE_CHECKING:
    from geo.model import Place
    from geo.places.evidence import Said
    from geo.places.names import Evidence, Name


_UNTOLD = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Ranking:
    """For each name the probabilities of its places, and what was said for all in one row.

    `begin` is where the places of each name begin in that row; `told` are the values of
    `together.TOLD` for each, None for a name alone.
    """

    chances: list[list[float]]
    begin: list[int]
    said: Said
    told: list[list[float]] | None = None


class Reasons:
    """Why places of an article's names are likely, given how all of them rank."""

    def __init__(self, found: Evidence, ranking: Ranking) -> None:
        self.found, self._ranking = found, ranking
        # The likeliest place of each name but the outlet's.
        self._likely: dict[int, Place] = {
            number: name.places[chance.index(max(chance))]
            for number, (name, chance) in enumerate(zip(found.names, ranking.chances, strict=True))
            if chance and not name.outlet
        }
        self._inside = Counter(place.country for place in self._likely.values())
        self._provinces: defaultdict[Province | None, list[int]] = defaultdict(list)
        for number, place in self._likely.items():
            self._provinces[place.admin1, place.country].append(number)
        self._of_rows: dict[tuple[int, bool], list[str]] = {}

    def __call__(self, number: int, at: int, asked: frozenset[str]) -> tuple[str, ...]:
        """Why this place of this name, strongest evidence first; never empty."""
        name, ranking = self.found.names[number], self._ranking
        place, index = name.own.places[at], ranking.begin[number] + at
        near, beside, outlet, away = ranking.told[index] if ranking.told else _UNTOLD
        of = ranking.said.of[index]
        row = ranking.said.rows[of]
        said: list[str] = []
        if asked or name.contained or away > 0.3:
            said += self._stated(name, place, row, asked, away)
        if "admin2 named" in row:
            said.append(f"{place.admin2} is named")
        if "admin1 named" in row:
            said.append(f"{place.admin1} is named")
        self._add_together(said, number, at)
        if near > 0.3:
            said.append("near other places named in the text")
        elif beside > 0.2:
            said.append("near the places named beside it")
        alike = of, outlet > 0.2
        if alike not in self._of_rows:
            self._of_rows[alike] = _of_row(row, place.country, self.found, near_outlet=alike[1])
        said += self._of_rows[alike]
        said += name.own.notes[at]
        return tuple(said) or (f"one of {len(name.places)} places of this name",)

    def _stated(
        self,
        name: Name,
        place: Place,
        row: Mapping[str, float],
        asked: frozenset[str],
        away: float,
    ) -> list[str]:
        """What the words around the name say."""
        said = []
        if name.after_comma and (area := _outer(place, name.after_comma, self.found)) is not None:
            said.append(f'written "{name.text}, {area}"')
        if name.inside and (area := _outer(place, name.inside, self.found)) is not None:
            said.append(f"said to be in {area}")
        if away > 0.3:
            said.append(_away(name, self.found))
        if "said elsewhere" in row:
            said.append("its container is named elsewhere in the text")
        if asked:
            said.extend(
                f"named as {_a(kind)}" for kind in sorted(asked) if place.kind in KINDS_MET[kind]
            )
        return said

    def _add_together(self, said: list[str], number: int, at: int) -> None:
        """Add what the likely places of the other names say."""
        own = self.found.names[number].own
        same = self._provinces.get(own.provinces[at])
        province = [other for other in same if other != number] if same else ()
        if province:
            more = f" and {len(province) - 1} more" if len(province) > 1 else ""
            said.append(f"same province as {self.found.names[province[0]].text}{more}")
        country = own.places[at].country
        inside, others = self._inside.get(country, 0), len(self._likely)
        if inside > 1 and country:
            likely = self._likely.get(number)
            if likely is not None:
                inside, others = inside - (likely.country == country), others - 1
            if inside > 1:
                said.append(f"{inside} of {others} other names in {countries.name(country)}")


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


def _of_row(
    row: Mapping[str, float], iso: str | None, found: Evidence, *, near_outlet: bool
) -> list[str]:
    """What the article says alike of all places that have this row."""
    country = countries.name(iso) if iso else ""
    said = [f"{country} is named"] if "country named" in row else []
    base = found.outlet.base
    if base and (row.get("outlet wide", 0.0) > 0.3 or "outlet's province" in row):
        said.append(f"outlet in {base.name}")
    elif near_outlet:
        said.append("near the place that the outlet is named after")
    elif "home" in row or "large home" in row:
        said.append(f"outlet in {country}")
    if row.get("wording share", 0.0) >= 0.5 and row.get("wording", 0.0) > 1.0:
        said.append(f"worded as news from {country} is")
    return said


def _a(kind: str) -> str:
    words = {
        "admin1": "a province or state",
        "admin2": "a district or county",
        "settlement": "a town or village",
        "area": "an area",
        "island": "an island",
    }
    return words.get(kind, f"a {kind}")
