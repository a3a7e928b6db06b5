"""Several gazetteers as one: the user's files, the curated places, the bundled world, a dump."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from geo.gazetteers import compiled
from geo.gazetteers.areas import Areas
from geo.gazetteers.bundled import BundledGazetteer
from geo.gazetteers.curated import CuratedGazetteer
from geo.gazetteers.geonames import GeoNamesGazetteer, is_imported
from geo.gazetteers.memo import Memo
from geo.gazetteers.online import OnlineGazetteer

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from geo.gazetteers import Gazetteer
    from geo.model import Place, PlaceKind

_DATA = Path(__file__).parent.parent / "data"
_M_PER_DEG = 111_195.0
_SLACK_M = 5_000.0  # two registries rarely put one settlement farther apart
_AREAS = frozenset({"area", "region", "admin2"})
_SPOTS = frozenset({"settlement", "crossing", "facility"})
_CACHED = 20_000
T = TypeVar("T")
_Begun = tuple[bool, "tuple[Gazetteer, ...]"]
_TOLD = 50  # faulty entries of a file told one by one
_LONGEST = 500  # characters; a longer text is no name


class JoinedGazetteer:
    """Gazetteers asked in order; a place that two of them hold is given once, as the first has it.

    Two entries are one place when they share a name, a country and a kind and lie within their
    extents and uncertainties of each other. What the first does not say (population, province)
    is taken from the second.
    """

    name = "joined"

    def __init__(self, parts: Sequence[Gazetteer], online: OnlineGazetteer | None = None) -> None:
        self.parts = (*parts, online) if online else tuple(parts)
        self._online = online
        self._begun = functools.lru_cache(maxsize=_CACHED)(self._begun_uncached)
        self._alike: dict[_Begun, _Begun] = {}  # one object for all words that begin as much
        self._lookup = functools.lru_cache(maxsize=_CACHED)(self._lookup_uncached)
        self._made: dict[Callable[[Gazetteer, str], Any], Memo[Any]] = {}
        # A name with many places has the same twins looked up for each of them
        self._named = functools.lru_cache(maxsize=256)(self._named_uncached)

    @classmethod
    def open(
        cls,
        extra: Sequence[str] = (),
        online: str | None = None,
        problem: Callable[[str], None] = lambda _: None,
    ) -> JoinedGazetteer:
        """The files in ``extra`` first, then all curated files, then the bundled world.

        An imported dump goes last: the files before it mend what it has wrong.
        Raises `GazetteerError` for a file that cannot be read, naming file, line and field.
        """
        files = [Path(path) for path in extra]
        dumps = [GeoNamesGazetteer(path) for path in files if is_imported(path)]
        own = [CuratedGazetteer.read(path) for path in files if not is_imported(path)]
        curated = compiled.read(
            _DATA / "curated.json",
            sorted((_DATA / "curated").glob("*.toml")),
            Areas(_DATA / "curated_areas.npz"),
        )
        geocoder = OnlineGazetteer.open(online, problem) if online else None
        return cls((*own, *curated, BundledGazetteer(), *dumps), geocoder)

    @property
    def attribution(self) -> str:
        """Attributions of all parts."""
        return "; ".join(dict.fromkeys(part.attribution for part in self.parts if part.attribution))

    @property
    def problems(self) -> tuple[str, ...]:
        """Entries of the user's files that were left out, and why; after each file its summary."""
        return tuple(
            told
            for part in self.parts
            if isinstance(part, CuratedGazetteer) and part.problems
            for told in (*part.problems[:_TOLD], part.summary)
        )

    def learn(self, names: Iterable[str]) -> bool:
        """Ask the geocoder, if there is one, for names that nothing holds; whether it knew one.

        What it knew is then found by `lookup` like everything else.
        """
        if self._online is None:
            return False
        learnt = self._online.learn(name for name in names if not self.lookup(name))
        if learnt:
            self._lookup.cache_clear()
            self._named.cache_clear()
            self._made.clear()
        return learnt

    def remembered(self, make: Callable[[Gazetteer, str], T], most: int) -> Callable[[str], T]:
        """What `make` says of a name, kept for the names asked last and until more is learnt."""
        if make not in self._made:
            self._made[make] = Memo(functools.partial(make, self), most)
        return self._made[make].__getitem__

    def lookup(self, name: str) -> tuple[Place, ...]:
        """All places of this name, those of earlier gazetteers first."""
        return self._lookup(name) if len(name) <= _LONGEST else ()

    def _lookup_uncached(self, name: str) -> tuple[Place, ...]:
        found: dict[str, Place] = {}
        met = self._met
        for number, part in enumerate(self.parts):
            for place in part.lookup(name):
                if met is not None and place.id not in met:
                    found.setdefault(place.id, place)
                    continue
                first, holder = self._first(place, number)
                if first.id not in found:
                    found[first.id] = self._completed(first, holder)
        return tuple(found.values())

    @functools.cached_property
    def _met(self) -> frozenset[str] | None:
        """Ids of the places that two parts may hold, or nearly so; None when any may be.

        A place of the bundled world can only be in a file that has its name.
        """
        *files, last = self.parts
        held = [part for part in files if isinstance(part, CuratedGazetteer)]
        if len(held) < len(files) or not isinstance(last, BundledGazetteer):
            return None
        named = [last.named(part.keys()) for part in held]
        return frozenset().union(*named, *[part.places for part in held])

    def _first(self, place: Place, number: int) -> tuple[Place, int]:
        """The place as the earliest gazetteer holds it, and the number of that gazetteer."""
        for earlier in range(number):
            if (twin := self._twin(earlier, place)) is not None:
                return twin, earlier
        return place, number

    def _completed(self, place: Place, number: int) -> Place:
        """The place with what gazetteers after its own know beside."""
        for later in range(number + 1, len(self.parts)):
            if (twin := self._twin(later, place)) is not None:
                place = replace(
                    place,
                    country=place.country or twin.country,
                    admin1=place.admin1 or twin.admin1,
                    admin2=place.admin2 or twin.admin2,
                    population=place.population or twin.population,
                    radius_m=place.radius_m or twin.radius_m,
                )
        return place

    def prefixes(self, normalised: str) -> Sequence[int]:
        """Lengths of all names that the text starts with, shortest first."""
        first = normalised[: _LONGEST + 1].partition(" ")[0]
        if len(first) > _LONGEST or not (first.isascii() and first.isalnum()):
            is_name, parts = False, self.parts
        else:
            is_name, parts = self._begun(first)
        lengths = {len(first)} if is_name else set()
        for part in parts:
            lengths.update(part.prefixes(normalised))
        return sorted(lengths)

    def step(self, begun: str) -> tuple[bool, bool]:
        """Whether these words are a name of any part, and whether names go on after them."""
        is_name, parts = self._begun(begun)
        return is_name, bool(parts)

    def _begun_uncached(self, begun: str) -> _Begun:
        """Whether these words are a name, and the parts that have names that go on after them."""
        shorter = begun.rpartition(" ")[0]
        known, longer = False, []
        for part in self._begun(shorter)[1] if shorter else self.parts:
            is_name, goes_on = part.step(begun)
            known = known or is_name
            if goes_on:
                longer.append(part)
        begins = known, tuple(longer)
        return self._alike.setdefault(begins, begins)

    def get(self, place_id: str) -> Place | None:
        """The place with this id, from the first gazetteer that holds it."""
        for number, part in enumerate(self.parts):
            if (place := part.get(place_id)) is not None:
                return self._completed(place, number)
        return None

    def area(self, place_id: str) -> BaseGeometry | None:
        """The place's area, from the first gazetteer that has one for it or for its twin."""
        for part, twin in self._twins(place_id):
            if (area := part.area(twin)) is not None:
                return area
        return None

    def of_kind(self, kind: PlaceKind, min_population: int = 0) -> Iterator[Place]:
        """Every place of a kind with at least so many people, from all gazetteers in order.

        What one of them counts no people for is taken from a later one that does.
        """
        seen: set[str] = set()
        for part in self.parts:
            for place in part.of_kind(kind, min_population):
                if place.id not in seen:
                    seen.add(place.id)
                    yield place

    def names(self, place_id: str) -> tuple[str, ...]:
        """All names of a place in all scripts, the main one first; empty for an unknown id."""
        own: dict[str, None] = {}
        for part, twin in self._twins(place_id):
            own |= dict.fromkeys(part.names(twin))
        return tuple(own)

    def _twins(self, place_id: str) -> Iterator[tuple[Gazetteer, str]]:
        """The gazetteers that hold this place, each with its own id for it."""
        place = self.get(place_id)
        if place is None:
            return
        for number, part in enumerate(self.parts):
            if (twin := self._twin(number, place)) is not None:
                yield part, twin.id

    def _twin(self, number: int, place: Place) -> Place | None:
        """The same place in another gazetteer: by its id, else by its name and position."""
        if (held := self.parts[number].get(place.id)) is not None:
            return held
        named = self._named(number, place.name)
        return next((other for other in named if _same(place, other)), None) if named else None

    def _named_uncached(self, number: int, name: str) -> tuple[Place, ...]:
        return self.parts[number].lookup(name)


def _same(one: Place, other: Place) -> bool:
    alike = one.kind == other.kind or _AREAS.issuperset((one.kind, other.kind))
    if not alike or (one.country and other.country and one.country != other.country):
        return False
    slack = _SLACK_M + one.uncertainty_m + other.uncertainty_m
    if one.kind not in _SPOTS:
        slack += max(one.radius_m, other.radius_m)
    return _distance_m(one, other) <= slack


def _distance_m(one: Place, other: Place) -> float:
    """Distance on a sphere; a comparison with kilometres of slack needs no more."""
    east = (one.lon - other.lon + 180) % 360 - 180
    east *= math.cos(math.radians((one.lat + other.lat) / 2))
    return math.hypot(east, one.lat - other.lat) * _M_PER_DEG
