"""The files of the bundled gazetteer: how they are laid out, written and read.

names.marisa   trie of all normalised names; each has a number
places.npz     a column for each field of a place; `index` gives a name's place, or where in
               `shared` the list of its places starts
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
_SHRUNK = 0.4  # a column is compressed when less than this share of it is left
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]


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
    trie = marisa_trie.Trie(sorted(holders))
    columns["index"], columns["shared"] = _index(trie, holders)
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
    trie: marisa_trie.Trie, holders: dict[str, list[int]]
) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint32]]:
    index = np.zeros(len(holders), dtype="<u4")
    shared: list[int] = []
    for name, places in holders.items():
        if len(places) == 1:
            index[trie[name]] = places[0]
        else:
            index[trie[name]] = _SHARED | len(shared)
            shared += [len(places), *places]
    return index, np.array(shared, dtype="<u4")


def _write_labels(path: Path, records: Sequence[Record]) -> None:
    chunks = []
    for start in range(0, len(records), CHUNK):
        lines = ["\t".join(record.names) for record in records[start : start + CHUNK]]
        text = "\n".join(lines).encode("utf-8")
        chunks.append(lzma.compress(text, format=lzma.FORMAT_RAW, filters=_FILTERS))
    head = struct.pack(f"<I{len(chunks)}I", len(chunks), *(len(chunk) for chunk in chunks))
    path.write_bytes(head + b"".join(chunks))


class Lines:
    """Many short texts held as one run of bytes; each is decoded when asked for."""

    def __init__(self, data: npt.NDArray[np.uint8]) -> None:
        self._data = data.data
        self._end = np.flatnonzero(data == ord("\n")).astype("<u4").item

    def __getitem__(self, at: int) -> str:
        start = self._end(at - 1) + 1 if at else 0
        return str(self._data[start : self._end(at)], "utf-8")


class Store:
    """The files opened for reading; each is loaded when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @functools.cached_property
    def trie(self) -> marisa_trie.Trie:
        """All normalised names."""
        import marisa_trie

        path = self._folder / "names.marisa"
        try:
            return marisa_trie.Trie().mmap(str(path))
        except (OSError, RuntimeError) as error:  # the library raises RuntimeError
            raise DataError(f"Cannot read {path}: {error}. Reinstall the package.") from error

    @functools.cached_property
    def columns(self) -> dict[str, npt.NDArray[Any]]:
        """Every column of ``places.npz``."""
        path = self._folder / "places.npz"
        try:
            with np.load(path) as file:
                return {name: file[name] for name in file.files}
        except (OSError, ValueError) as error:
            raise DataError(f"Cannot read {path}: {error}. Reinstall the package.") from error

    @functools.cached_property
    def names(self) -> Lines:
        """Main name of each place."""
        return Lines(self.columns["names"])

    @functools.cached_property
    def words(self) -> dict[str, list[str]]:
        """Texts behind the numbers of the columns kind, country, admin1 and admin2."""
        return {
            field: self.columns[f"{field}_words"].tobytes().decode("utf-8").split("\n")[:-1]
            for field in ("kind", "country", "admin1", "admin2")
        }

    @functools.cached_property
    def numbers(self) -> dict[str, int]:
        """Place numbers of the ids that are not GeoNames numbers."""
        text = self.columns["ids"].tobytes().decode("utf-8")
        first = len(self.columns["geonameid"])
        return {id_: first + at for at, id_ in enumerate(text.split("\n")[:-1])}

    @functools.cached_property
    def ids(self) -> Lines:
        """Ids that are not GeoNames numbers, in place order."""
        return Lines(self.columns["ids"])

    @functools.cached_property
    def _by_geonameid(self) -> npt.NDArray[np.intp]:
        return np.argsort(self.columns["geonameid"], kind="stable")

    def find(self, name: str) -> list[int]:
        """Numbers of the places with this normalised name."""
        number = self.trie.get(name)
        if number is None:
            return []
        entry = int(self.columns["index"][number])
        if entry < _SHARED:
            return [entry]
        start = entry - _SHARED
        shared = self.columns["shared"]
        places: list[int] = shared[start + 1 : start + 1 + shared[start]].tolist()
        return places

    def number(self, place_id: str) -> int | None:
        """Number of the place with this id."""
        if not place_id.startswith("geonames:"):
            return self.numbers.get(place_id)
        digits = place_id[9:]
        if not digits.isdecimal() or len(digits) > 9:
            return None
        order, ids = self._by_geonameid, self.columns["geonameid"]
        at = int(np.searchsorted(ids, int(digits), sorter=order))
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
