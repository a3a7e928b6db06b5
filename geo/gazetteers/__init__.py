"""Gazetteers: names to places. One module a source; `open_gazetteer` joins them."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from geo.gazetteers.joined import JoinedGazetteer
    from geo.model import Place, PlaceKind


T = TypeVar("T")
_REMEMBERED = 4_000  # names


class Gazetteer(Protocol):
    """One source of places.

    Names are compared after `geo.gazetteers.names.normalise`: case, diacritics, hyphens,
    apostrophes and letter variants of Arabic script do not matter.
    """

    name: str

    @property
    def attribution(self) -> str:
        """Whom to name for these places, and under which licence."""
        ...

    def lookup(self, name: str) -> tuple[Place, ...]:
        """All places of this name, in no promised order; empty when there is none."""
        ...

    def prefixes(self, normalised: str) -> Iterable[int]:
        """Lengths of all prefixes of a *normalised* text that are names, shortest first.

        A length is given only where the name ends at a word boundary.
        """
        ...

    def step(self, begun: str) -> tuple[bool, bool]:
        """Whether these normalised words are one of the names of `prefixes`, and begin more."""
        ...

    def get(self, place_id: str) -> Place | None:
        """The place with this id, or None when this gazetteer does not hold it."""
        ...

    def area(self, place_id: str) -> BaseGeometry | None:
        """The place's area (EPSG:4326) where one is known: provinces, lakes (not countries)."""
        ...

    def of_kind(self, kind: PlaceKind, min_population: int = 0) -> Iterator[Place]:
        """Every place of a kind with at least so many people, in the source's order."""
        ...

    def names(self, place_id: str) -> tuple[str, ...]:
        """All names of a place in all scripts, the main one first; empty for an unknown id."""
        ...


def learn(gazetteer: Gazetteer, names: Iterable[str]) -> bool:
    """Let a gazetteer with a geocoder ask for names that nothing holds; whether it knew one."""
    from geo.gazetteers.joined import JoinedGazetteer

    return isinstance(gazetteer, JoinedGazetteer) and gazetteer.learn(names)


_Keep = Callable[[Callable[[Gazetteer, str], T], int], Callable[[str], T]]


def remembered(
    gazetteer: Gazetteer, make: Callable[[Gazetteer, str], T], most: int = _REMEMBERED
) -> Callable[[str], T]:
    """What `make` says of a name, kept for the `most` names asked last; see `JoinedGazetteer`."""
    keep: _Keep[T] | None = getattr(gazetteer, "remembered", None)
    return functools.partial(make, gazetteer) if keep is None else keep(make, most)


def open_gazetteer(
    extra: Sequence[str] = (),
    *,
    online: str | None = None,
    problem: Callable[[str], None] = lambda _: None,
) -> JoinedGazetteer:
    """The bundled world and the curated places, with the user's own files first.

    Parameters
    ----------
    extra : sequence of str
        Files of places: TOML, GeoJSON, or a dump of GeoNames that was imported.
    online : str, optional
        A geocoder for names that nothing else holds: "nominatim", "photon", or one of these with
        "=URL". Nothing is fetched without it.
    problem : callable
        Told each failure of the geocoder, as it happens.

    Raises
    ------
    GazetteerError
        For a file that cannot be read, naming file, line and field; for an unknown geocoder.
    """
    from geo.gazetteers.joined import JoinedGazetteer

    return JoinedGazetteer.open(extra, online, problem)
