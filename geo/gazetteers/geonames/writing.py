"""A GeoNames dump into an indexed file (SQLite), in bounded memory.

Rows go straight into the file, names into a second one beside it; SQLite then sorts the names on
disk. Both lie in a folder of their own until the end, so an import that is stopped leaves nothing.

place   id, name, kind, lon, lat, country, admin1, admin2, population, extent_m, names
name    key, rank, place: every normalised name, the most important of its places first
area    code ("IR.04", "IR.04.123"), name of provinces and districts
about   what the file is: source, rows
"""

from __future__ import annotations

import functools
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from geo import countries
from geo.errors import CountryError, GazetteerError, OutputError
from geo.gazetteers.geonames.areas import Areas
from geo.gazetteers.geonames.features import CLASSES, feature, kind_number, rank
from geo.gazetteers.geonames.lines import lines
from geo.gazetteers.geonames.rows import MOST_ID, Row, Seen, columns, is_name, parse
from geo.names import key

DEGREE = 100_000  # coordinates are whole hundred-thousandths of a degree (1.1 m)
FORMAT = 1  # raised when the tables change
APPLICATION_ID = 0x53524844  # "SRHD", in the header of the file
_BATCH = 20_000
_HOPELESS = 1_000  # so many lines without a good one: this is no dump
_NO_NAMES = frozenset("link wkdt post iata icao faac tcid unlc phon piny abbr".split())
_SETUP = """
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE;
PRAGMA cache_size = -65536; PRAGMA locking_mode = EXCLUSIVE;
CREATE TABLE place (id INTEGER PRIMARY KEY, name TEXT, kind INTEGER, lon INTEGER, lat INTEGER,
  country TEXT, admin1 TEXT, admin2 TEXT, population INTEGER, extent_m INTEGER, rank INTEGER,
  names TEXT);
CREATE TABLE name (key TEXT, rank INTEGER, place INTEGER, PRIMARY KEY (key, rank, place))
  WITHOUT ROWID;
CREATE TABLE label (place INTEGER, name TEXT, PRIMARY KEY (place, name)) WITHOUT ROWID;
CREATE TABLE area (code TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID;
CREATE TABLE about (what TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE staged.name (key TEXT, place INTEGER);
CREATE TABLE staged.label (place INTEGER, name TEXT);
"""
_SORT = """
INSERT OR IGNORE INTO name SELECT staged.name.key, rank, place FROM staged.name
  JOIN place ON place.id = staged.name.place ORDER BY 1, 2, 3;
INSERT OR IGNORE INTO label SELECT place, staged.label.name FROM staged.label
  JOIN place ON place.id = staged.label.place ORDER BY 1, 2;
CREATE INDEX place_kind ON place (kind, population);
"""

Problem = Callable[[str], None]
Progress = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class Summary:
    """What an import did: lines read, places kept, lines left out by the column at fault."""

    lines: int
    places: int
    names: int
    left_out: Counter[str]
    other_classes: int
    beside: tuple[str, ...]


def import_dump(
    path: Path,
    out: Path,
    *,
    classes: str = CLASSES,
    problem: Problem = lambda _: None,
    progress: Progress = lambda *_: None,
) -> Summary:
    """Read a dump (``allCountries.txt``, a country's ``XX.txt``, or a ``.zip`` of one) into `out`.

    Files of GeoNames that lie beside the dump are used too: ``alternateNamesV2``,
    ``admin1CodesASCII`` and ``admin2Codes``, each ``.txt`` or ``.zip``. A faulty line is left out
    and told to `problem` with its number and column.

    Parameters
    ----------
    classes : str
        Feature classes to keep, such as "AHPT".
    progress : callable
        Given what is being done and the share of it that is done, from 0 to 1.

    Raises
    ------
    GazetteerError
        When the dump cannot be read or holds no good line; OutputError when `out` cannot be
        written. In both cases, and when the import is interrupted, `out` is left as it was.
    """
    if unknown := sorted(set(classes) - set(CLASSES)) or not classes:
        raise GazetteerError(f"No feature class {unknown or ''}; there are: {', '.join(CLASSES)}.")
    if out.exists() and path.exists() and out.samefile(path):
        raise OutputError(f"{out}: is the dump itself; give another file to write to.")
    try:
        with tempfile.TemporaryDirectory(dir=out.parent, prefix=".sarhad-import-") as scratch:
            made = Path(scratch) / "places"
            with closing(sqlite3.connect(made)) as db:
                db.execute("ATTACH ? AS staged", (str(Path(scratch) / "staged"),))
                summary = _Import(db, path, classes, problem, progress).run()
            made.replace(out)
            return summary
    except (OSError, sqlite3.Error) as error:
        if str(error) == "interrupted":  # Ctrl-C while SQLite sorts
            raise KeyboardInterrupt from error
        raise OutputError(f"{out}: cannot be written: {error}.") from error


class _Import:
    """One import on its way."""

    def __init__(
        self, db: sqlite3.Connection, path: Path, classes: str, problem: Problem, progress: Progress
    ) -> None:
        self._db, self._path, self._classes = db, path, classes
        self._problem, self._progress = problem, progress
        self._seen, self._areas = Seen(), Areas()
        self._left_out: Counter[str] = Counter()
        self._lines = self._other = 0

    def run(self) -> Summary:
        """Do all of it and say what was done."""
        self._db.executescript(_SETUP)
        self._read_rows()
        beside = [
            found.name
            for name, use in (
                ("admin1CodesASCII", self._read_areas),
                ("admin2Codes", self._read_areas),
                ("alternateNamesV2", self._read_names),
            )
            for found in self._beside(name)
            if use(found) is None
        ]
        self._write_areas()
        self._sort()
        (places,) = self._db.execute("SELECT count(*) FROM place").fetchone()
        (names,) = self._db.execute("SELECT count(*) FROM name").fetchone()
        about = {"source": self._path.name, "places": str(places), "names": str(names)}
        self._db.executemany("INSERT INTO about VALUES (?, ?)", about.items())
        self._db.commit()
        self._db.executescript(
            f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {FORMAT};"
        )
        return Summary(
            self._lines, places, names, self._left_out, self._other, tuple(map(str, beside))
        )

    def _read_rows(self) -> None:
        places: list[tuple[object, ...]] = []
        names: list[tuple[str, int]] = []
        for number, line in lines(self._path, lambda share: self._progress("rows", share)):
            self._lines = number
            row = self._row(number, line)
            if row is not None:
                places.append(_place(row))
                names += [(bare, row.id) for bare in set(map(key, row.names))]
                self._areas.add(row)
                if len(places) == _BATCH:
                    self._insert(places, names)
            elif number == _HOPELESS and self._left_out.total() == number:
                break
        self._insert(places, names)
        if self._other and self._left_out.total() + self._other == self._lines:
            raise GazetteerError(f"{self._path}: no place of the classes {self._classes} in it.")
        if self._left_out.total() == self._lines:
            wrong = "".join(f" (wrong: {fault})" for fault, _ in self._left_out.most_common(1))
            raise GazetteerError(
                f"{self._path}: not a dump of GeoNames, not one of {self._lines} lines is usable"
                f"{wrong}. Such a file has 19 columns separated by tabs and no head line; give "
                "allCountries.txt or a country's file."
            )

    def _row(self, number: int, line: bytes | None) -> Row | None:
        """The row of a line; None when it is left out, which is told unless it was asked for."""
        try:
            row = parse(line)
            self._seen.add(row.id)
        except ValueError as fault:
            self._left_out[str(fault).split(":")[0]] += 1
            self._problem(f"{self._path}, line {number}: {fault}")
            return None
        if row.class_ in self._classes or not row.class_:
            return row
        self._other += 1
        return None

    def _insert(self, places: list[tuple[object, ...]], names: list[tuple[str, int]]) -> None:
        self._db.executemany("INSERT INTO place VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", places)
        self._db.executemany("INSERT INTO staged.name VALUES (?, ?)", names)
        places.clear()
        names.clear()

    def _beside(self, name: str) -> Iterator[Path]:
        found = (self._path.with_name(f"{name}{suffix}") for suffix in (".txt", ".zip"))
        yield from [path for path in found if path.is_file() and path != self._path][:1]

    def _read_areas(self, path: Path) -> None:
        """``admin1CodesASCII.txt``, ``admin2Codes.txt``: code, name, ASCII name, geonameid."""
        for fields in self._fields(path, 4):
            self._areas.name(fields[0], fields[1])

    def _read_names(self, path: Path) -> None:
        """``alternateNamesV2.txt``: number, geonameid, language, name, four flags, two dates."""
        names: list[tuple[str, int]] = []
        labels: list[tuple[int, str]] = []
        for fields in self._fields(path, 10):
            id_, language, name = fields[1:4]
            if language in _NO_NAMES or not is_name(name, "") or not key(name):
                continue
            if id_.isascii() and id_.isdecimal() and int(id_[:10]) <= MOST_ID:
                names.append((key(name), int(id_)))
                labels.append((int(id_), name))
            if len(names) == _BATCH:
                self._insert_labels(names, labels)
        self._insert_labels(names, labels)

    def _insert_labels(self, names: list[tuple[str, int]], labels: list[tuple[int, str]]) -> None:
        self._db.executemany("INSERT INTO staged.label VALUES (?, ?)", labels)
        labels.clear()
        self._insert([], names)

    def _fields(self, path: Path, least: int) -> Iterator[list[str]]:
        """Columns of each good line of a file beside the dump."""
        for number, line in lines(path, lambda share: self._progress(path.name, share)):
            try:
                fields = columns(line, least)
            except ValueError as fault:
                self._left_out[path.name] += 1
                self._problem(f"{path}, line {number}: {fault}")
                continue
            yield fields

    def _write_areas(self) -> None:
        areas = self._areas.by_code
        self._db.executemany(
            "INSERT INTO area VALUES (?, ?)",
            ((code, area.name) for code, area in areas.items() if area.name),
        )
        self._db.executemany(
            "UPDATE place SET extent_m = ? WHERE id = ?",
            ((round(area.extent_m), area.id) for area in areas.values() if area.id),
        )

    def _sort(self) -> None:
        self._progress("index", 0.0)
        # SQLite asks now and then, which is also when Ctrl-C is heard
        self._db.set_progress_handler(lambda: self._progress("index", 0.5), 1_000_000)
        for step in _SORT.split(";"):
            self._db.execute(step)
        self._db.set_progress_handler(None, 0)
        self._progress("index", 1.0)


def _place(row: Row) -> tuple[object, ...]:
    """The row as it goes into the table `place`."""
    found = feature(row.class_, row.code)
    return (
        row.id,
        row.name,
        kind_number(found),
        round(row.lon * DEGREE),
        round(row.lat * DEGREE),
        _alpha3(row.country),
        f"{row.country}.{row.admin1}" if row.admin1 else "",
        f"{row.country}.{row.admin1}.{row.admin2}" if row.admin2 else "",
        row.population,
        round(found.extent_m),
        rank(found, row.population),
        "\t".join(name for name in row.names if name != row.name),
    )


@functools.cache
def _alpha3(alpha2: str) -> str:
    """Alpha-3 code; nothing for codes of countries that are no more ("YU") and for none."""
    try:
        return countries.iso3(alpha2) if alpha2 else ""
    except CountryError:
        return ""
