"""An imported GeoNames dump as a gazetteer."""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from geo.errors import GazetteerError
from geo.gazetteers.bundled import settlement_radius_m
from geo.gazetteers.geonames.features import KINDS, SPOKEN
from geo.gazetteers.geonames.writing import APPLICATION_ID, DEGREE, FORMAT
from geo.model import Place, PlaceKind
from geo.names import is_boundary, key

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_MOST = 100  # namesakes given; those of no importance beyond that are left out
_LONGEST = 120
_STEPS = 24  # word boundaries looked at; no name has more
_CACHED = 50_000
_PLACE = (
    "SELECT id, name, kind, lon, lat, country, admin1, admin2, population, extent_m FROM place "
)
_BY_ID = _PLACE + "WHERE id = ?"
_BY_KIND = _PLACE + "WHERE kind = ? AND population >= ?"
_BY_NAME = _PLACE + (  # noqa: S608 - constant text
    "JOIN (SELECT place, name.rank AS first FROM name WHERE key = ? ORDER BY name.rank LIMIT ?) "
    "ON place.id = place ORDER BY first, id"
)
_HEAD = b"SQLite format 3\x00"


def is_imported(path: Path) -> bool:
    """Whether the file is one of SQLite, as `import_dump` writes them."""
    try:
        with path.open("rb") as file:
            return file.read(len(_HEAD)) == _HEAD
    except OSError:
        return False


class GeoNamesGazetteer:
    """Places of an imported dump; see `Gazetteer`.

    `lookup` gives the hundred most important namesakes. Only names of features that news speaks
    of are found by `prefixes`: a shop called "Police" makes no place of that word.
    """

    attribution = "GeoNames (CC BY 4.0)"

    def __init__(self, path: Path) -> None:
        self.name = path.stem
        self._path = path
        self._open()
        self._area = functools.lru_cache(maxsize=4096)(self._area_uncached)
        self._step = functools.lru_cache(maxsize=_CACHED)(self._step_uncached)

    def _open(self) -> None:
        uri = f"{self._path.resolve().as_uri()}?mode=ro&immutable=1"
        try:
            self._db = sqlite3.connect(uri, uri=True, check_same_thread=False)
            (mark,) = self._db.execute("PRAGMA application_id").fetchone()
            (version,) = self._db.execute("PRAGMA user_version").fetchone()
        except sqlite3.Error as error:
            raise GazetteerError(f"{self._path}: cannot be read: {error}.") from error
        if mark != APPLICATION_ID or version != FORMAT:
            what = "of another version" if mark == APPLICATION_ID else "no imported gazetteer"
            raise GazetteerError(
                f"{self._path}: is {what}; write it anew: sarhad gazetteer import DUMP -o FILE."
            )

    def lookup(self, name: str) -> tuple[Place, ...]:
        """Places of this name, the most important first."""
        bare = key(name[: 4 * _LONGEST])
        return tuple(map(self._place, self._rows(_BY_NAME, bare, _MOST))) if bare else ()

    def prefixes(self, normalised: str) -> Iterator[int]:
        """Lengths of all names that the text starts with, shortest first."""
        text = normalised[:_LONGEST]
        ends = (
            at
            for at in range(1, len(text) + 1)
            if text[at - 1] != " " and is_boundary(normalised, at)
        )
        for _, end in zip(range(_STEPS), ends, strict=False):
            is_name, goes_on = self._step(text[:end])
            if is_name:
                yield end
            if not goes_on:
                return

    def step(self, begun: str) -> tuple[bool, bool]:
        """Whether these words are a spoken name, and whether any name goes on after them."""
        return self._step(begun[:_LONGEST])

    def get(self, place_id: str) -> Place | None:
        """The place with this id, if it is in the dump."""
        rows = self._rows(_BY_ID, _number(place_id))
        return self._place(rows[0]) if rows else None

    def area(self, place_id: str) -> BaseGeometry | None:  # noqa: ARG002 - a dump has only points
        """None: a dump has only points."""
        return None

    def of_kind(self, kind: PlaceKind, min_population: int = 0) -> Iterator[Place]:
        """Every place of a kind with at least so many people."""
        yield from map(self._place, self._rows(_BY_KIND, KINDS.index(kind), min_population))

    def names(self, place_id: str) -> tuple[str, ...]:
        """All names of a place, the main one first; empty for an unknown id."""
        number = _number(place_id)
        rows = self._rows("SELECT name, names FROM place WHERE id = ?", number)
        found = [name for row in rows for name in (row[0], *row[1].split("\t")) if name]
        found += [name for (name,) in self._rows("SELECT name FROM label WHERE place = ?", number)]
        return tuple(dict.fromkeys(found))

    def _step_uncached(self, prefix: str) -> tuple[bool, bool]:
        """Whether a spoken name is this prefix, and whether any name goes on after it."""
        (after,) = self._rows("SELECT min(key) FROM name WHERE key >= ?", prefix)
        if after[0] is None or not after[0].startswith(prefix):
            return False, False
        if after[0] != prefix:
            return False, True
        return bool(
            self._rows("SELECT 1 FROM name WHERE key = ? AND rank < ? LIMIT 1", prefix, SPOKEN)
        ), True

    def _place(self, row: tuple[Any, ...]) -> Place:
        id_, name, kind, lon, lat, country, admin1, admin2, population, extent_m = row
        return Place(
            id=f"geonames:{id_}",
            name=name,
            kind=cast("PlaceKind", KINDS[kind]),
            lon=lon / DEGREE,
            lat=lat / DEGREE,
            country=country or None,
            admin1=self._area(admin1),
            admin2=self._area(admin2),
            population=population,
            radius_m=float(extent_m) or settlement_radius_m(population),
            source=f"GeoNames, {self._path.name}",
        )

    def _area_uncached(self, code: str) -> str | None:
        rows = self._rows("SELECT name FROM area WHERE code = ?", code) if code else []
        return next((name for (name,) in rows), None)

    def _rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            return self._db.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise GazetteerError(f"{self._path}: cannot be read: {error}.") from error


def _number(place_id: str) -> int:
    digits = place_id.removeprefix("geonames:")
    known = place_id.startswith("geonames:") and digits.isascii() and digits.isdecimal()
    return int(digits) if known and len(digits) < 10 else 0
