"""One file that holds many geometries, each readable alone in about a millisecond.

Layout: magic, length of the index (uint32), index (zlib-compressed JSON), then the blobs. A blob is
zlib-compressed int32: geometry type, counts, offsets (as `shapely.to_ragged_array` gives them) and
the coordinates as differences in units of 1e-5 degrees (1.1 m), longitudes first.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geo.errors import DataError

SCALE = 100_000
_MAGIC = b"SARHADG1"
_HEAD = struct.Struct("<8sI")


def _deltas(values: npt.NDArray[np.int64]) -> npt.NDArray[np.uint8]:
    """Differences as bytes, all lowest bytes first: that compresses best."""
    steps = np.diff(values, prepend=0).astype("<i4")
    return np.ascontiguousarray(steps.view(np.uint8).reshape(-1, 4).T).ravel()


def _values(data: npt.NDArray[np.uint8]) -> npt.NDArray[np.int64]:
    steps = np.ascontiguousarray(data.reshape(4, -1).T).view("<i4").ravel()
    return np.cumsum(steps, dtype=np.int64)


def encode(geometry: BaseGeometry) -> bytes:
    """A (Multi)LineString, (Multi)Polygon or (Multi)Point on the 1e-5 degree grid, as a blob."""
    kind, coords, offsets = shapely.to_ragged_array([geometry])
    units = np.rint(coords[:, :2] * SCALE).astype(np.int64)
    arrays = [_deltas(np.asarray(o, dtype=np.int64)) for o in offsets or ()]
    counts = [int(kind), len(arrays), *(len(a) // 4 for a in arrays), len(units)]
    parts = [np.asarray(counts, dtype="<i4").tobytes(), *(a.tobytes() for a in arrays)]
    parts += [_deltas(units[:, 0]).tobytes(), _deltas(units[:, 1]).tobytes()]
    return zlib.compress(b"".join(parts), 9)


def decode(blob: bytes) -> BaseGeometry:
    """The geometry of a blob; its coordinates are the multiples of 1e-5 that went in, exactly."""
    data = np.frombuffer(zlib.decompress(blob), dtype=np.uint8)
    kind, levels = data[:8].view("<i4").tolist()
    counts = data[8 : 12 + 4 * levels].view("<i4").tolist()
    position = 12 + 4 * levels
    arrays = []
    for count in (*counts, counts[-1]):
        arrays.append(_values(data[position : position + 4 * count]))
        position += 4 * count
    coords = np.column_stack(arrays[levels:]) / SCALE
    offsets = tuple(arrays[:levels]) or None
    found: BaseGeometry = shapely.from_ragged_array(shapely.GeometryType(kind), coords, offsets)[0]
    return found


def write(
    path: Path,
    meta: Mapping[str, Any],
    items: Iterable[tuple[str, BaseGeometry, Mapping[str, Any]]],
) -> None:
    """Write geometries (key, geometry, anything JSON to keep with it) in the order given."""
    index: dict[str, Any] = {}
    blobs: list[bytes] = []
    at = 0
    for key, geometry, extra in items:
        blob = encode(geometry)
        index[key] = [at, len(blob), dict(extra)]
        blobs.append(blob)
        at += len(blob)
    text = json.dumps(
        {"meta": dict(meta), "items": index}, ensure_ascii=False, separators=(",", ":")
    )
    packed = zlib.compress(text.encode("utf-8"), 9)
    path.write_bytes(b"".join([_HEAD.pack(_MAGIC, len(packed)), packed, *blobs]))


class Container:
    """A container file opened for reading; only the index is held in memory."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            with path.open("rb") as file:
                head = file.read(_HEAD.size)
                if len(head) < _HEAD.size or not head.startswith(_MAGIC):
                    raise DataError(f"{path} is not a geometry container; rebuild or reinstall it.")
                size = _HEAD.unpack(head)[1]
                index = json.loads(zlib.decompress(file.read(size)))
        except OSError as error:
            raise DataError(f"Cannot read {path}: {error}. Reinstall the package.") from error
        self._start = _HEAD.size + size
        self.meta: dict[str, Any] = index["meta"]
        self._items: dict[str, list[Any]] = index["items"]

    def keys(self, prefix: str = "") -> list[str]:
        """Keys that start with ``prefix``, in the file's order."""
        return [key for key in self._items if key.startswith(prefix)]

    def __contains__(self, key: str) -> bool:
        return key in self._items

    def fields(self, key: str) -> Mapping[str, Any]:
        """What was written beside the geometry."""
        found: Mapping[str, Any] = self._items[key][2]
        return found

    def geometry(self, key: str) -> BaseGeometry:
        """Read one geometry from the file."""
        offset, size, _ = self._items[key]
        with self._path.open("rb") as file:
            file.seek(self._start + offset)
            return decode(file.read(size))
