"""Many polygons in one compressed file, each built only when it is asked for."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.errors import DataError

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

GRID_DEG = 0.001  # polygons lie on a grid of so many degrees (about 100 m)


def write(path: Path, areas: Mapping[str, BaseGeometry]) -> None:
    """Write multipolygons by id; their coordinates are rounded to `GRID_DEG`."""
    import shapely

    ids = sorted(areas)
    _, corners, offsets = shapely.to_ragged_array([areas[id_] for id_ in ids])
    whole = np.rint(corners[:, :2] / GRID_DEG).astype("<i4")
    steps = np.diff(whole, axis=0, prepend=np.zeros((1, 2), dtype="<i4"))
    new = path.with_suffix(".new.npz")
    rings, parts, wholes = (np.asarray(values, dtype="<i8") for values in offsets)
    np.savez_compressed(
        new,
        ids=np.frombuffer("\n".join(ids).encode("utf-8"), dtype=np.uint8),
        east=steps[:, 0],
        north=steps[:, 1],
        offsets0=rings,
        offsets1=parts,
        offsets2=wholes,
    )
    new.replace(path)


class Areas:
    """The polygons of one file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @functools.cached_property
    def _arrays(self) -> dict[str, npt.NDArray[Any]]:
        try:
            with np.load(self._path) as file:
                return {name: file[name] for name in file.files}
        except (OSError, ValueError) as error:
            raise DataError(f"Cannot read {self._path}: {error}. Reinstall the package.") from error

    @functools.cached_property
    def _numbers(self) -> dict[str, int]:
        ids = self._arrays["ids"].tobytes().decode("utf-8").split("\n")
        return {id_: number for number, id_ in enumerate(ids)}

    @functools.cached_property
    def _corners(self) -> npt.NDArray[np.float64]:
        steps = np.column_stack((self._arrays["east"], self._arrays["north"]))
        return np.cumsum(steps, axis=0, dtype=np.int64).astype(np.float64) * GRID_DEG

    def get(self, place_id: str) -> BaseGeometry | None:
        """The area with this id, if the file holds it."""
        number = self._numbers.get(place_id)
        if number is None:
            return None
        import shapely

        rings, parts, wholes = (self._arrays[f"offsets{level}"] for level in range(3))
        own_parts = parts[wholes[number] : wholes[number + 1] + 1]
        own_rings = rings[own_parts[0] : own_parts[-1] + 1]
        offsets = (
            own_rings - own_rings[0],
            own_parts - own_parts[0],
            np.array([0, len(own_parts) - 1], dtype=np.int64),
        )
        corners = self._corners[own_rings[0] : own_rings[-1]]
        found: BaseGeometry = shapely.from_ragged_array(
            shapely.GeometryType.MULTIPOLYGON, corners, offsets
        )[0]
        return found
