"""A geocoder as the last gazetteer, only when asked for: names that nothing else holds.

Through geopy, which speaks Nominatim and Photon, to the public services or one of your own. A
request is made for each name once, at the pace the service allows; answers are kept on disk. A
service that fails is told to the caller and, after a few failures in a row, left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from geo.gazetteers.online.answers import places_in
from geo.gazetteers.online.cache import Cache
from geo.gazetteers.online.service import ServiceDownError, ServiceError, open_service
from geo.names import key

if TYPE_CHECKING:
    from pathlib import Path

    from shapely.geometry.base import BaseGeometry

    from geo.gazetteers.online.service import Service
    from geo.model import Place, PlaceKind

_FAILURES = 3  # so many in a row, and the service is left alone
_MOST = 500  # names asked in one run; a public service is no place for bulk work
_LONGEST = 100  # characters of a name


class OnlineGazetteer:
    """What a geocoder answered in this run; `learn` asks it, all else only looks it up."""

    name = "online"

    def __init__(
        self, service: Service, cache: Cache, problem: Callable[[str], None] = lambda _: None
    ) -> None:
        self._service, self._cache, self._problem = service, cache, problem
        self._places: dict[str, Place] = {}
        self._names: dict[str, tuple[str, ...]] = {}
        self._by_key: dict[str, tuple[str, ...]] = {}
        self._failures = self._asked = 0
        self.attribution = f"© OpenStreetMap contributors (ODbL 1.0), through {service.label}"

    @classmethod
    def open(
        cls,
        service: str,
        problem: Callable[[str], None] = lambda _: None,
        cache: Path | None = None,
    ) -> OnlineGazetteer:
        """The geocoder "nominatim" or "photon", with "=URL" for one that is not the public one.

        `cache` is the file of answers, by default in the user's cache folder (see `cache`). Raises
        `GazetteerError` for another service or URL, and when geopy is not installed.
        """
        return cls(open_service(service), Cache.open(cache, problem), problem)

    def learn(self, names: Iterable[str]) -> bool:
        """Ask for names not asked for before; whether a place of one of them is known now."""
        learnt = False
        for name in names:
            bare = key(name)
            if not bare or len(bare) > _LONGEST or bare in self._by_key:
                continue
            answer = self._answer(bare, name)
            if answer is None:
                continue
            found = places_in(answer, name, self._service.label)
            self._by_key[bare] = tuple(place.id for place, _ in found)
            for place, others in found:
                self._places[place.id] = place
                self._names[place.id] = others
            learnt = learnt or bool(found)
        return learnt

    def _answer(self, bare: str, name: str) -> list[object] | None:
        """What the service says, from the cache where it was asked before; None when it fails."""
        held = self._cache.get(self._service.url, bare)
        if held is not None:
            return held
        if self._failures >= _FAILURES or self._asked >= _MOST:
            return None
        try:
            self._asked += 1
            answer = self._service.ask(name)
        except ServiceError as failure:
            self._failed(name, str(failure), down=isinstance(failure, ServiceDownError))
            return None
        self._failures = 0
        self._cache.put(self._service.url, bare, answer)
        if self._asked == _MOST:
            self._problem(f"{self._service.label}: {_MOST} names asked, no more in this run.")
        return answer

    def _failed(self, name: str, why: str, *, down: bool) -> None:
        self._failures = _FAILURES if down else self._failures + 1
        self._problem(f"{self._service.label}: no answer for {name[:60]!r}: {why}.")
        if self._failures >= _FAILURES:
            self._problem(
                f"{self._service.label}: left alone for the rest of this run; names that the "
                "gazetteer does not hold stay unresolved."
            )

    def lookup(self, name: str) -> tuple[Place, ...]:
        """Places of a name that was learnt."""
        return tuple(self._places[id_] for id_ in self._by_key.get(key(name[:500]), ()))

    def prefixes(self, normalised: str) -> Iterator[int]:  # noqa: ARG002 - part of the protocol
        """Nothing: which words are a name is told without a geocoder."""
        return iter(())

    def step(self, begun: str) -> tuple[bool, bool]:  # noqa: ARG002 - part of the protocol
        """No name of `prefixes`; longer names may yet be learnt."""
        return False, True

    def get(self, place_id: str) -> Place | None:
        """The place with this id, if it was learnt."""
        return self._places.get(place_id)

    def area(self, place_id: str) -> BaseGeometry | None:  # noqa: ARG002 - part of the protocol
        """None: only points and boxes are asked for."""
        return None

    def of_kind(self, kind: PlaceKind, min_population: int = 0) -> Iterator[Place]:
        """The learnt places of a kind."""
        for place in self._places.values():
            if place.kind == kind and place.population >= min_population:
                yield place

    def names(self, place_id: str) -> tuple[str, ...]:
        """All names the geocoder gave, the main one first; empty for an unknown id."""
        return self._names.get(place_id, ())


__all__ = ["OnlineGazetteer"]
