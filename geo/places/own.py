"""What speaks for each place of a name whatever the article says, worked out once a name."""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

import numpy as np
import numpy.typing as npt

from geo import countries
from geo.gazetteers import remembered
from geo.mentions import linear
from geo.mentions.bearers import LARGE, UNCOUNTED, bearers
from geo.mentions.toponyms import fold, plain

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.mentions.toponyms import Match
    from geo.model import Place

T = TypeVar("T")
Features = dict[str, float]
Area = tuple[str, str]
Province = tuple[str | None, str | None]
Trait = tuple[str | None, str, bool, bool]  # country, kind, whether it is small, a capital
Models = tuple[Mapping[str, float], ...]
Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]
MOST_CANDIDATES = 24
SMALL = 20_000  # people
_MOST_CHOICES = 3  # of the likelier places of one name, remembered
_NEAR_DEG = 2.0  # about 220 km
_NOTES = (("capital", "a capital"), ("kind country", "a country"))
_SEATED = frozenset({"admin1", "admin2"})
_WHOLE = frozenset({"country", "admin1"})
_SEATS = frozenset({"settlement", "region", "area"})

# Large places are compared with their like; all others, which have number 0, with one another.
KINDS = ("", *sorted(LARGE))
_KIND = {kind: number for number, kind in enumerate(KINDS)}


class kept(Generic[T]):  # noqa: N801 - used as a decorator, as `property` is
    """As `functools.cached_property`, but quicker, as it takes no lock."""

    def __init__(self, make: Callable[[Own], T]) -> None:
        self._make, self._name = make, make.__name__

    def __get__(self, own: Own, of: type[Own]) -> T:
        made = own.__dict__[self._name] = self._make(own)
        return made


class Own:
    """The places of one name, `match` of the name as the gazetteer has it with the text's.

    All else is worked out when it is first asked for, and kept with it.
    """

    def __init__(self, text: str, places: Sequence[Place], match: Match) -> None:
        self.text, self.places, self.match = text, places, match
        self._scores: tuple[Models, Floats] | None = None
        self._likelier: dict[tuple[Area, ...], Own] = {}

    @kept
    def rows(self) -> Sequence[Features]:
        """For each place its size, its spelling, and whether it is a capital."""
        return tuple(_rows(self.text, self.places, self.match))

    @kept
    def notes(self) -> Sequence[tuple[str, ...]]:
        """The same of each place as phrases one can read, where it tells places apart."""
        count = len(self.places)
        only = ("the only place of this name in the gazetteer",) if count == 1 else ()
        largest = (f"largest of {count} places of this name",) if count > 1 else ()
        return tuple(
            [
                (
                    *[phrase for feature, phrase in _NOTES if feature in row],
                    *only,
                    *(largest if "most populous" in row else ()),
                )
                for row in self.rows
            ]
        )

    @kept
    def words(self) -> frozenset[str]:
        """The name's words in small letters."""
        return frozenset(word.rstrip(".,").lower() for word in self.text.split())

    @kept
    def traits(self) -> Sequence[Trait]:
        """For each place what decides how an article's other names speak for it."""
        same: dict[Trait, Trait] = {}  # one object for all places with these traits
        traits = [
            (place.country, place.kind, place.population < SMALL, "capital" in row)
            for place, row in zip(self.places, self.rows, strict=True)
        ]
        return tuple([same.setdefault(trait, trait) for trait in traits])

    @kept
    def first(self) -> dict[Trait, int]:
        """The first place with each of these traits."""
        found: dict[Trait, int] = {}
        for at, trait in enumerate(self.traits):
            found.setdefault(trait, at)
        return found

    @kept
    def kinds(self) -> Whole:
        """For each place the number of its kind in `KINDS`."""
        return np.array([_KIND.get(place.kind, 0) for place in self.places], dtype=np.int64)

    @kept
    def directions(self) -> Floats:
        """For each place of a spot the unit vector from the middle of the Earth to it."""
        spots = [_direction(place) for place in self.places if place.kind not in LARGE]
        return np.array(spots).reshape(-1, 3)

    @kept
    def groups(self) -> tuple[Whole, Whole]:
        """The `_group` of each country and first-level area once, and which each place has."""
        numbers: dict[int, int] = {}
        countries = [numbers.setdefault(_group(p.country), len(numbers)) for p in self.places]
        areas = [numbers.setdefault(_group(_area(p)), len(numbers)) for p in self.places]
        return np.array(list(numbers)), np.array([countries, areas], dtype=np.int64)

    @kept
    def inside(self) -> Sequence[tuple[Area | None, Area | None]]:
        """For each place the country and plain name of the province and district it lies in."""
        return tuple(
            [
                (_inside(place, "admin1", place.admin1), _inside(place, "admin2", place.admin2))
                for place in self.places
            ]
        )

    @kept
    def provinces(self) -> Sequence[Province | None]:
        """For each place the name and country of the province that it lies in and is not."""
        return tuple(
            [
                (place.admin1, place.country) if place.admin1 and place.kind not in _WHOLE else None
                for place in self.places
            ]
        )

    @kept
    def countries(self) -> Sequence[str]:
        """Codes of the countries among the places."""
        found = [p.country for p in self.places if p.country is not None and p.kind == "country"]
        return tuple(found)

    @kept
    def named(self) -> Sequence[Area]:
        """Country and plain name of the provinces and districts among the places."""
        found = [p for p in self.places if p.country is not None and p.kind in _SEATED]
        return tuple([(place.country or "", plain(place.name)) for place in found])

    @kept
    def seats(self) -> Sequence[tuple[int, list[int], list[int]]]:
        """Provinces and districts, the regions that are the same, and the towns of their name."""
        found = []
        outer = [at for at, place in enumerate(self.places) if place.kind in _SEATED]
        inner = (
            [at for at, place in enumerate(self.places) if place.kind in _SEATS] if outer else ()
        )
        names = {at: plain(self.places[at].name) for at in inner}
        for at in outer:
            area = self.places[at]
            name = plain(area.name)
            same = [n for n in inner if names[n] == name and _is_seat(self.places[n], area)]
            regions = [n for n in same if self.places[n].kind != "settlement"]
            towns = [n for n in same if self.places[n].kind == "settlement"]
            if same:
                found.append((at, regions, towns))
        return tuple(found)

    def scores(self, models: Models) -> Floats:
        """Score of each place under each of some models, remembered for the latest models."""
        if self._scores is None or self._scores[0] is not models:
            table = [[linear.score(model, row) for row in self.rows] for model in models]
            self._scores = models, np.array(table, dtype=np.float64)
        return self._scores[1]

    def likelier(self, areas: tuple[Area, ...]) -> Own:
        """The `MOST_CANDIDATES` likelier places, likelier in these provinces; remembered."""
        if len(self.places) <= MOST_CANDIDATES:
            return self
        found = self._likelier.get(areas)
        if found is None:

            def rank(at: int) -> tuple[bool, bool, int]:
                """What sorts the likelier places last, before anything is weighed."""
                place = self.places[at]
                small = place.kind in {"settlement", "admin2"}
                return not small, self.inside[at][0] in areas, place.population

            order = sorted(range(len(self.places)), key=rank, reverse=True)[:MOST_CANDIDATES]
            found = Own(self.text, tuple(self.places[at] for at in order), self.match)
            if len(self._likelier) >= _MOST_CHOICES:
                self._likelier.clear()
            self._likelier[areas] = found
        return found

    @kept
    def around(self) -> frozenset[Area | None]:
        """The provinces and districts that the places lie in."""
        return frozenset(itertools.chain.from_iterable(self.inside))


_GROUPS: dict[str | Area | None, int] = {None: 0}


def _group(group: str | Area | None) -> int:
    """The number of a country or a first-level area, of which there are a few thousand; 0: none."""
    return _GROUPS.setdefault(group, len(_GROUPS))


def own(gazetteer: Gazetteer) -> Callable[[str], Own]:
    """What is known of a name's places, remembered for the names of the latest articles."""
    return remembered(gazetteer, _own)


def _own(gazetteer: Gazetteer, text: str) -> Own:
    named = bearers(gazetteer)(text)
    return Own(text, named.places, named.match)


def _direction(place: Place) -> tuple[float, float, float]:
    lon, lat = math.radians(place.lon), math.radians(place.lat)
    narrow = math.cos(lat)
    return narrow * math.cos(lon), narrow * math.sin(lon), math.sin(lat)


def _is_seat(town: Place, area: Place) -> bool:
    """Whether a town of an area's name lies in the area and not far from its middle."""
    return (
        town.country in {area.country, None}
        and (area.kind != "admin2" or town.admin1 in {area.admin1, None})
        and abs(town.lat - area.lat) < _NEAR_DEG
        and abs(town.lon - area.lon) * math.cos(math.radians(town.lat)) < _NEAR_DEG
    )


def _area(place: Place) -> Area | None:
    province = place.name if place.kind == "admin1" else place.admin1
    return (place.country, province) if place.country and province else None


def _inside(place: Place, level: str, area: str | None) -> Area | None:
    if not area or place.kind in {"country", level}:
        return None
    return place.country or "", plain(area)


def _rows(text: str, places: Sequence[Place], match: Match) -> list[Features]:
    own = fold(text)
    names = [own if place.name == text else fold(place.name) for place in places]
    total = sum(place.population for place in places) or 1
    most = max((place.population for place in places), default=0)
    capitals = _capitals(places, names)
    named = {places[at].country for at in capitals}
    accented, letters = not text.isascii() and own.isascii(), _in_letters(text)
    rows = []
    for at, (place, name) in enumerate(zip(places, names, strict=True)):
        row: Features = {"kind " + place.kind: 1.0, "shared name": math.log(len(places))}
        settled = place.kind == "settlement"
        if settled:
            row["population"] = math.log10(1 + (place.population or UNCOUNTED)) / 7
            row["share of population"] = place.population / total
            if place.population == most:
                row["most populous"] = 1.0
        if name == own or not own.isascii():
            row["main name"] = 1.0
        if accented and place.name.casefold() == text.casefold():
            row["same accents"] = 1.0
        if letters and settled and name == own:
            row["letters for a name"] = 1.0
        if place.kind == "admin1" and place.country in named:
            row["capital has the name"] = 1.0
        if at in capitals:
            row["capital"] = 1.0
        if match != "written":
            row["name " + match] = 1.0
        rows.append(row)
    return rows


def _in_letters(text: str) -> bool:
    """Whether a name is written as letters that stand for words: "E.U.", "UN"."""
    bare = text.replace(".", "")
    return bare.isupper() and bare.isascii() and (len(bare) < 3 or len(bare) < len(text))


def _capitals(places: Sequence[Place], names: Sequence[str]) -> frozenset[int]:
    """Those that are capitals: of the capital's name, and the largest such in the country."""
    largest: dict[str, int] = {}
    for at, (place, name) in enumerate(zip(places, names, strict=True)):
        iso = place.country
        if iso and place.kind == "settlement" and _capital(iso) == name:
            known = largest.setdefault(iso, at)
            largest[iso] = at if place.population > places[known].population else known
    return frozenset(largest.values())


@functools.lru_cache(maxsize=512)
def _capital(iso: str) -> str:
    """The normalised name of a country's capital."""
    return fold(countries.capital(iso) or "")
