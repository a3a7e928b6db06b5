"""The grid a density is summed on: square cells on an equal-area plane over a shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo.density.models import even
from geo.density.plane import Plane

if TYPE_CHECKING:
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

    from geo.density.models import Density

    Floats = npt.NDArray[np.float64]

CELLS = 4400
_EVEN_CELLS = 2000
"""Cells aimed at inside a shape, fewer where any spot is as likely as any other; long thin shapes
get up to `MOST_NODES` over their box."""
MOST_NODES = 400_000
_ACROSS = 7
_SUB = 4
_SPREAD = (0.7548776662466927, 0.5698402909980532)
"""Steps of the R2 sequence, which fills a square evenly (M. Roberts 2018)."""
_EDGE_DEG = 0.25


@dataclass(frozen=True, slots=True, eq=False)
class Lattice:
    """Nodes of a grid over (part of) a shape, one cell round each.

    `x` and `y` are the nodes' metres on the plane; the other arrays are `len(y)` by `len(x)`:
    density at each node, and the area in square metres of the part of its cell inside the shape.
    (`spot_x`, `spot_y`) is a spot in each cell, inside the shape where any of the cell is.
    """

    plane: Plane
    x: Floats
    y: Floats
    density: Floats
    area: Floats
    spot_x: Floats
    spot_y: Floats

    @property
    def mass(self) -> Floats:
        """Probability of each cell, not yet made to sum to one."""
        return self.density * self.area


def flattened(shape: BaseGeometry, plane: Plane) -> BaseGeometry:
    """A shape on the plane, in metres: within some metres, as straight edges there bend."""

    def flat(lonlat: Floats) -> Floats:
        """Points in degrees on the plane."""
        return np.column_stack(plane.flat(lonlat[:, 0], lonlat[:, 1]))

    points, ring = shapely.get_coordinates(
        shapely.get_rings(shapely.get_parts(shape)), return_index=True
    )
    edges = np.abs(np.diff(points, axis=0)).max(axis=1)
    if edges[ring[1:] == ring[:-1]].max(initial=0.0) > _EDGE_DEG:
        shape = shapely.segmentize(shape, _EDGE_DEG)
    return shapely.transform(shape, flat)


def lattice(
    flat: BaseGeometry,
    density: Density,
    plane: Plane,
    box: tuple[float, float, float, float],
    area_m2: float,
    width_m: float,
) -> Lattice:
    """Evaluate a density over the part of a shape in a box of the plane.

    `flat` is the shape on the plane (see `flattened`); `area_m2` and `width_m` are those of what is
    looked at: they set how fine the cells are.
    """
    west, south, east, north = box
    cells = _EVEN_CELLS if density is even else CELLS
    step = min((area_m2 / cells) ** 0.5, max(width_m / _ACROSS, 1.0))
    step = max(step, ((east - west) * (north - south) / MOST_NODES) ** 0.5, 1.0)
    x = _nodes(west, east, step)
    y = _nodes(south, north, step)
    share, spot_x, spot_y = _shares(parts_inside(flat, x, y), x, y)
    rows, columns = np.nonzero(_grown(share > 0))
    values = np.zeros(share.shape)
    lon, lat = plane.round(x[columns], y[rows])
    values[rows, columns] = density(wrapped(lon), lat)
    return Lattice(plane, x, y, values, share * step**2, spot_x, spot_y)


def _nodes(low: float, high: float, step: float) -> Floats:
    """Even nodes from before `low` to beyond `high`, with a row to spare on both sides."""
    count = int(np.ceil((high - low) / step)) + 3
    offsets = np.arange(count, dtype=np.float64) - (count - 1) / 2
    return np.asarray((low + high) / 2 + offsets * step, dtype=np.float64)


def parts_inside(flat: BaseGeometry, x: Floats, y: Floats) -> npt.NDArray[np.uint8]:
    """Which of the 4 by 4 parts of each cell have their middle inside polygons of the plane.

    1 or 0, `4 len(y)` by `4 len(x)`: along each row of parts every edge that crosses it turns
    outside into inside, or back.
    """
    rings = shapely.get_rings(shapely.get_parts(flat))
    points, ring = shapely.get_coordinates(rings, return_index=True)
    width, height = _SUB * len(x), _SUB * len(y)
    # In parts, from the middle of the first one.
    across, up = (
        ((points[:, axis] - nodes[0]) / (nodes[1] - nodes[0]) + 0.5) * _SUB - 0.5
        for axis, nodes in enumerate((x, y))
    )
    above = np.clip(np.ceil(up), 0, height).astype(np.int64)
    edge = np.flatnonzero((ring[1:] == ring[:-1]) & (above[1:] != above[:-1]))
    low = np.minimum(above[edge], above[edge + 1])
    count = np.abs(above[edge + 1] - above[edge])
    slope = (across[edge + 1] - across[edge]) / (up[edge + 1] - up[edge])
    row = np.arange(count.sum()) + np.repeat(low - np.cumsum(count) + count, count)
    crossed = np.repeat(across[edge] - up[edge] * slope, count) + row * np.repeat(slope, count)
    column = np.clip(np.ceil(crossed), 0, width).astype(np.int64)
    turns = np.zeros((height, width + 1), dtype=np.uint8)
    np.bitwise_xor.at(turns, (row, column), 1)
    found: npt.NDArray[np.uint8] = np.bitwise_xor.accumulate(turns, axis=1)[:, :-1]
    return found


def _shares(parts: npt.NDArray[np.uint8], x: Floats, y: Floats) -> tuple[Floats, Floats, Floats]:
    """Share of each cell that lies inside, by its parts, and a spot there."""
    step = x[1] - x[0]
    cells = parts.reshape(len(y), _SUB, len(x), _SUB)
    rows_held = sum(cells[:, up] for up in range(_SUB))
    held = sum(np.asarray(rows_held)[:, :, across] for across in range(_SUB))
    share = np.asarray(held, dtype=np.float64) / _SUB**2
    rows, columns = np.nonzero((share > 0) & _grown(share < 1))
    within = cells[rows, :, columns, :].reshape(len(rows), _SUB**2) > 0
    offsets = ((np.arange(_SUB) + 0.5) / _SUB - 0.5) * step
    across, up = (part.ravel() for part in np.meshgrid(offsets, offsets))
    points_x, points_y = x[columns][:, None] + across, y[rows][:, None] + up
    # Of the parts inside, the one nearest to their middle stands for the cell.
    count = within.sum(axis=1, keepdims=True)
    off_x = points_x - (points_x * within).sum(axis=1, keepdims=True) / count
    off_y = points_y - (points_y * within).sum(axis=1, keepdims=True) / count
    best = np.argmin(np.where(within, off_x**2 + off_y**2, np.inf), axis=1)
    # Elsewhere the spots are spread within their cells, or a border along a row of cells would
    # have all of the row on one side.
    east, north = (np.arange(share.size).reshape(share.shape) * turn for turn in _SPREAD)
    spot_x = x + (east - np.floor(east) - 0.5) * step
    spot_y = y[:, None] + (north - np.floor(north) - 0.5) * step
    chosen = np.arange(len(best)), best
    spot_x[rows, columns], spot_y[rows, columns] = points_x[chosen], points_y[chosen]
    return share, spot_x, spot_y


def _grown(mask: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """A mask and its eight neighbours."""
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    wide = grown.copy()
    wide[:, 1:] |= grown[:, :-1]
    wide[:, :-1] |= grown[:, 1:]
    return wide


def wrapped(lon: Floats) -> Floats:
    """Longitudes from -180 to 180."""
    result: Floats = (lon + 180.0) % 360.0 - 180.0
    return result
