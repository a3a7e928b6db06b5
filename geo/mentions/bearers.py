"""The places that bear a name, with what the search for names asks of them, worked out once."""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from geo import countries
from geo.gazetteers import remembered
from geo.mentions.toponyms import fold, matched, plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.gazetteers import Gazetteer
    from geo.mentions.own import Own
    from geo.model import Place

LARGE = frozenset({"country", "region", "admin1", "water"})
_SQUARE_DEG = 1.5
_OBSCURE = 20_000  # people
UNCOUNTED = 5_000  # for a settlement without a figure, which is listed because it is a seat
# Places written down because news names them; lists of towns hold any village.
_BY_HAND = ("curated:", "world:")
_AREAS, _INSIDE = frozenset({"admin1", "admin2"}), frozenset({"settlement", "admin2"})
_NONE: frozenset[str] = frozenset()
# Where places bear the surnames and everyday words of English texts.
_ENGLISH = frozenset({"USA", "GBR", "CAN", "AUS", "NZL", "IRL", "ZAF", "JAM"})
# Squares west of and south of the middle of the grid, which has one more around its edge.
_EAST, _NORTH = 1 + int(180 / _SQUARE_DEG), 1 + int(90 / _SQUARE_DEG)
_ROW = 2 * _EAST + 1
_SQUARES = tuple(range(_ROW * (2 * _NORTH + 1)))  # one object for each number


class Bearers:
    """All places that a text may name; `match` says how the gazetteer's name compares with it.

    `squares` of a grid of degrees are those that its spots lie in, each once, and `around` those
    and the ones beside them. `countries` are those of this name, `homes` those the places lie in;
    `areas` are country and plain name of the provinces and districts of this name, `provinces`
    those of the ones that the places lie in. `settled` tells whether a settlement has the name.
    """

    __slots__ = (
        "areas", "around", "countries", "features", "homes", "match", "name", "own", "places",
        "provinces", "settled", "squares",
    )  # fmt: skip

    def __init__(self, gazetteer: Gazetteer, text: str) -> None:
        self.name = fold(text)
        self.places, self.match = matched(text, gazetteer)
        homes = {place.country for place in self.places}
        self.homes = frozenset(homes) if len(homes) > 1 else _alone(*homes)
        kinds = {place.kind for place in self.places}
        self.settled = "settlement" in kinds
        squares = {square(place) for place in self.places if place.kind not in LARGE}
        around: set[int] = set()
        for at in squares:
            for middle in (at - _ROW, at, at + _ROW):
                around.update(_SQUARES[middle - 1 : middle + 2])
        self.squares = tuple([_SQUARES[at] for at in squares])
        self.around = tuple(around)
        self._note_areas()
        self.features = self._features(kinds)
        # What names of these places have of their own; filled by `geo.mentions.placehood`
        self.own: dict[str, Own] = {}

    def _note_areas(self) -> None:
        """Note countries, provinces and districts of this name, and those of the other places."""
        countries, areas, provinces = [], [], []
        for place in self.places:
            kind, country = place.kind, place.country
            if kind == "country" and country:
                countries.append(country)
            elif kind in _AREAS and country:
                areas.append(f"{country} {plain(place.name)}")
            if place.admin1 and kind in _INSIDE:
                provinces.append(f"{country or ''} {plain(place.admin1)}")
            if place.admin2 and kind == "settlement":
                provinces.append(f"{country or ''} {plain(place.admin2)}")
        self.countries = frozenset(countries) if countries else _NONE
        self.areas = frozenset(areas) if areas else _NONE
        self.provinces = frozenset(provinces) if provinces else _NONE

    def _features(self, kinds: AbstractSet[str]) -> Mapping[str, float]:
        """What tells a place name by its places alone; see `geo.mentions.placehood`."""
        towns = [p.population or UNCOUNTED for p in self.places if p.kind == "settlement"]
        most = max(towns) if towns else 0
        found = {"population": math.log10(1 + most) / 7}
        for kind in kinds:
            found["kind:" + kind] = 1.0
        if not _capitals().isdisjoint([(place.country, place.name) for place in self.places]):
            found["capital"] = 1.0
        if not self.settled:
            return found
        found["shared"] = math.log10(len(self.places))
        if any(place.id.startswith(_BY_HAND) for place in self.places):
            found["listed by hand"] = 1.0
        if not any(self._has(place.name) for place in self.places):
            found["alias only"] = 1.0
        if most < _OBSCURE and kinds <= _INSIDE:
            found["obscure"] = 1.0
        if _ENGLISH.isdisjoint(self.homes):
            found["not where English is spoken"] = 1.0
        return found

    def _has(self, name: str) -> bool:
        """Whether this is the name; most are when they are put in small letters."""
        return name.lower() == self.name or fold(name) == self.name


@functools.lru_cache(maxsize=512)
def _alone(*country: str | None) -> frozenset[str | None]:
    """One set for all names whose places lie in this country."""
    return frozenset(country)


@functools.cache
def _capitals() -> frozenset[tuple[str, str | None]]:
    """Countries with the names of their capitals."""
    return frozenset((iso, countries.capital(iso)) for iso in countries.countries())


def square(place: Place) -> int:
    """The number of the square that a place lies in; east of it comes the next."""
    east, north = int(place.lon // _SQUARE_DEG), int(place.lat // _SQUARE_DEG)
    return (north + _NORTH) * _ROW + east + _EAST


def bearers(gazetteer: Gazetteer) -> Callable[[str], Bearers]:
    """The bearers of a name, remembered for the names of the latest articles."""
    return remembered(gazetteer, Bearers)
