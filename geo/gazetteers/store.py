"""The files of the bundled gazetteer: how they are laid out, written and read.

names.marisa   trie of all normalised names and of the words that longer names begin with; each has
               a number
places.npz     a column for each field of a place; `index` gives a name's place, or where in
               `shared` the list of its places starts, and whether longer names begin with it
labels.bin     other spellings of each place, LZMA-compressed in chunks of `CHUNK` places
"""

from __future__ import annotations

import functools
import io
import lzma
import struct
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.errors import DataError
from geo.names import key

if TYPE_CHECKING:
    import marisa_trie

DEGREE = 100_000  # coordinates are whole hundred-thousandths of a degree (1.1 m)
CHUNK = 1024
_SHARED = 1 << 31  # marks an index entry that points into `shared`
_LONGER = 1 << 30  # marks what longer names begin with
_NOTHING = _LONGER - 1  # the rest of the entry of what no place is called
_SHRUNK = 0.4  # a column is compressed when less than this share of it is left
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]
# What is held of a place together, as numbers: `name` and `id` are where these start in their texts
# (the number of an id of GeoNames is held itself), the last four number the texts of `words`.
_ROW = np.dtype(
    [(name, "<i4") for name in ("lon", "lat", "population", "extent_m")]
    + [(name, "<u4") for name in ("name", "id")]
    + [(name, "<u2") for name in ("kind", "country", "admin1", "admin2")]
)
_ID = list(_ROW.fields or ()).index("id")
_unpack = struct.Struct("<4i2I4H").unpack_from


@dataclass(frozen=True, slots=True)
class Record:
    """A place as stored; `extent_m` 0 is worked out from the population when read."""

    id: str
    kind: str
    name: str
    names: tuple[str, ...]
    lon: float
    lat: float
    country: str
    admin1: str
    admin2: str
    population: int
    extent_m: float


def write(folder: Path, records: Sequence[Record]) -> None:
    """Write the files for these places. Ids "geonames:N" come first, all others after them."""
    import marisa_trie

    numbered = sum(record.id.startswith("geonames:") for record in records)
    columns: dict[str, npt.NDArray[Any]] = {
        "lon": _whole(record.lon * DEGREE for record in records),
        "lat": _whole(record.lat * DEGREE for record in records),
        "population": _whole(record.population for record in records),
        "extent_m": _whole(record.extent_m for record in records),
        "geonameid": np.array([int(r.id[9:]) for r in records[:numbered]], dtype="<u4"),
        "ids": _lines(record.id for record in records[numbered:]),
        "names": _lines(record.name for record in records),
    }
    for field in ("kind", "country", "admin1", "admin2"):
        values = [getattr(record, field) for record in records]
        words = sorted(set(values))
        number = {word: n for n, word in enumerate(words)}
        columns[field] = np.array([number[value] for value in values], dtype="<u2")
        columns[f"{field}_words"] = _lines(words)
    holders: dict[str, list[int]] = defaultdict(list)
    for number_, record in enumerate(records):
        for name in dict.fromkeys(key(name) for name in (record.name, *record.names)):
            holders[name].append(number_)
    begun = {name[:at] for name in holders for at, char in enumerate(name) if char == " "}
    trie = marisa_trie.Trie(sorted(holders.keys() | begun))
    columns["index"], columns["shared"] = _index(trie, holders, begun)
    trie.save(str(folder / "names.new"))
    _write_columns(folder / "places.new.npz", columns)
    _write_labels(folder / "labels.new", records)
    # Replaced at once and only when complete, so that a running program keeps the files it has open
    (folder / "names.new").replace(folder / "names.marisa")
    (folder / "places.new.npz").replace(folder / "places.npz")
    (folder / "labels.new").replace(folder / "labels.bin")


def _write_columns(path: Path, columns: dict[str, npt.NDArray[Any]]) -> None:
    """As numpy writes ``.npz``, but columns that hardly shrink are stored as they are.

    They are most of the bytes, and unpacking them most of the time that opening takes.
    """
    with zipfile.ZipFile(path, "w") as file:
        for name, column in columns.items():
            data = io.BytesIO()
            np.save(data, column)
            packed = zlib.compress(data.getvalue())
            how = zipfile.ZIP_DEFLATED if len(packed) < _SHRUNK * column.nbytes else 0
            file.writestr(zipfile.ZipInfo(f"{name}.npy"), data.getvalue(), how)


def _whole(values: Iterable[float]) -> npt.NDArray[np.int32]:
    whole: npt.NDArray[np.int32] = np.rint(np.fromiter(values, dtype=float)).astype("<i4")
    return whole


def _lines(texts: Iterable[str]) -> npt.NDArray[np.uint8]:
    joined = "".join(f"{' '.join(text.split())}\n" for text in texts)
    return np.frombuffer(joined.encode("utf-8"), dtype=np.uint8)


def _index(
    trie: marisa_trie.Trie, holders: dict[str, list[int]], begun: Iterable[str]
) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint32]]:
    index = np.full(len(trie), _NOTHING, dtype="<u4")
    shared: list[int] = []
    for name, places in holders.items():
        if len(places) == 1:
            index[trie[name]] = places[0]
        else:
            index[trie[name]] = _SHARED | len(shared)
            shared += [len(places), *places]
    index[[trie[name] for name in begun]] |= _LONGER
    return index, np.array(shared, dtype="<u4")


def _write_labels(path: Path, records: Sequence[Record]) -> None:
    chunks = []
    for start in range(0, len(records), CHUNK):
        lines = ["\t".join(record.names) for record in records[start : start + CHUNK]]
        text = "\n".join(lines).encode("utf-8")
        chunks.append(lzma.compress(text, format=lzma.FORMAT_RAW, filters=_FILTERS))
    head = struct.pack(f"<I{len(chunks)}I", len(chunks), *(len(chunk) for chunk in chunks))
    path.write_bytes(head + b"".join(chunks))


class Store:
    """The files opened for reading.

    `rows` holds the numbers of each place together, as reading one place needs them all; `words`
    are the texts behind its kind, country, admin1 and admin2. Ids up to `numbered` are GeoNames
    numbers. Raises `DataError` when a file is missing or damaged.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.trie = _trie(folder / "names.marisa")
        columns = _columns(folder / "places.npz")
        self._index = columns["index"].item
        self._shared = columns["shared"]
        self.words = {
            field: columns[f"{field}_words"].tobytes().decode("utf-8").split("\n")[:-1]
            for field in ("kind", "country", "admin1", "admin2")
        }
        self._names, self._ids = columns["names"].tobytes(), columns["ids"].tobytes()
        self.numbered = len(columns["geonameid"])
        columns["id"] = np.append(columns["geonameid"], _starts(columns["ids"]))
        columns["name"] = _starts(columns["names"])
        self.rows = np.empty(len(columns["lon"]), dtype=_ROW)
        for field in self.rows.dtype.names or ():
            self.rows[field] = columns[field]
        self._bytes = self.rows.view(np.uint8).data

    @functools.cached_property
    def _numbers(self) -> dict[str, int]:
        """Place numbers of the ids that are not GeoNames numbers."""
        ids = self._ids.decode("utf-8").split("\n")[:-1]
        return {id_: number for number, id_ in enumerate(ids, self.numbered)}

    @functools.cached_property
    def _by_geonameid(self) -> npt.NDArray[np.intp]:
        return np.argsort(self.rows["id"][: self.numbered], kind="stable")

    def find(self, name: str) -> list[int]:
        """Numbers of the places with this normalised name."""
        entry = self._entry(name) & ~_LONGER
        if entry == _NOTHING:
            return []
        if entry < _SHARED:
            return [entry]
        start = entry - _SHARED
        shared = self._shared
        places: list[int] = shared[start + 1 : start + 1 + shared.item(start)].tolist()
        return places

    def step(self, begun: str) -> tuple[bool, bool]:
        """Whether these normalised words are a name, and whether names go on after them."""
        entry = self._entry(begun)
        return entry & ~_LONGER != _NOTHING, bool(entry & _LONGER)

    def _entry(self, name: str) -> int:
        number = self.trie.get(name)
        return _NOTHING if number is None else self._index(number)

    def row(self, number: int) -> tuple[int, ...]:
        """What `rows` holds of a place, as Python's own numbers."""
        return _unpack(self._bytes, number * _ROW.itemsize)

    def name(self, start: int) -> str:
        """The main name that starts here, as the column `name` says."""
        return str(self._names[start : self._names.index(b"\n", start)], "utf-8")

    def id(self, number: int, held: int | None = None) -> str:
        """The id of a place; `held` is what its column `id` holds, if that was read."""
        if held is None:
            held = self.row(number)[_ID]
        if number < self.numbered:
            return f"geonames:{held}"
        return str(self._ids[held : self._ids.index(b"\n", held)], "utf-8")

    def number(self, place_id: str) -> int | None:
        """Number of the place with this id."""
        if not place_id.startswith("geonames:"):
            return self._numbers.get(place_id)
        digits = place_id[9:]
        if not digits.isdecimal() or len(digits) > 9:
            return None
        order, ids = self._by_geonameid, self.rows["id"]
        at = int(np.searchsorted(ids[: self.numbered], int(digits), sorter=order))
        if at == len(order) or ids[order[at]] != int(digits):
            return None
        return int(order[at])

    def labels(self, number: int) -> tuple[str, ...]:
        """Other spellings of a place."""
        path = self._folder / "labels.bin"
        try:
            with path.open("rb") as file:
                (count,) = struct.unpack("<I", file.read(4))
                sizes = struct.unpack(f"<{count}I", file.read(4 * count))
                chunk, line = divmod(number, CHUNK)
                file.seek(sum(sizes[:chunk]), 1)
                packed = file.read(sizes[chunk])
        except (OSError, struct.error) as error:
            raise DataError(f"Cannot read {path}: {error}. Reinstall the package.") from error
        text = lzma.decompress(packed, format=lzma.FORMAT_RAW, filters=_FILTERS).decode("utf-8")
        return tuple(name for name in text.split("\n")[line].split("\t") if name)


def _trie(path: Path) -> marisa_trie.Trie:
    import marisa_trie

    try:
        return marisa_trie.Trie().mmap(str(path))
    except (OSError, RuntimeError) as error:  # the library raises RuntimeError
        raise DataError(f"Cannot read {path}: {error}. Reinstall the package.") from error


def _columns(path: Path) -> dict[str, npt.NDArray[Any]]:
    try:
        with np.load(path) as file:
            return {name: file[name] for name in file.files}
    except (OSError, ValueError) as error:
        raise DataError(f"Cannot read {path}: {error}. Reinstall the package.") from error


def _starts(lines: npt.NDArray[np.uint8]) -> npt.NDArray[np.intp]:
    """Where each of many texts starts in one run of bytes with a line for each."""
    return np.append(0, np.flatnonzero(lines == ord("\n"))[:-1] + 1)
