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
_MANY_NODES = 20_000
"""Of larger grids only the blocks that the shape touches are looked at."""
_BLOCK = 8
_ACROSS = 7
_SUB = 4
_SPREAD = (0.7548776662466927, 0.5698402909980532)
"""Steps of the R2 sequence, which fills a square evenly (M. Roberts 2018)."""
_EDGE_DEG = 0.5


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
    """A shape on the plane, in metres; good for its area, length and bounds."""

    def flat(lonlat: Floats) -> Floats:
        """Points in degrees on the plane."""
        return np.column_stack(plane.flat(lonlat[:, 0], lonlat[:, 1]))

    return shapely.transform(shapely.segmentize(shape, _EDGE_DEG), flat)


def lattice(
    shape: BaseGeometry,
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
    grid_x, grid_y = np.meshgrid(x, y)
    near = _touched(flat, x, y) if grid_x.size > _MANY_NODES else np.ones(grid_x.shape, dtype=bool)
    inside = np.zeros(grid_x.shape, dtype=bool)
    inside[near] = _contains(shape, plane, grid_x[near], grid_y[near])
    share, spot_x, spot_y = _shares(shape, plane, grid_x, grid_y, inside, step)
    wanted = _grown(share > 0)
    values = np.zeros(inside.shape)
    lon, lat = plane.round(grid_x[wanted], grid_y[wanted])
    values[wanted] = density(wrapped(lon), lat)
    return Lattice(plane, x, y, values, share * step**2, spot_x, spot_y)


def _nodes(low: float, high: float, step: float) -> Floats:
    """Even nodes from before `low` to beyond `high`, with a row to spare on both sides."""
    count = int(np.ceil((high - low) / step)) + 3
    offsets = np.arange(count, dtype=np.float64) - (count - 1) / 2
    return np.asarray((low + high) / 2 + offsets * step, dtype=np.float64)


def _touched(flat: BaseGeometry, x: Floats, y: Floats) -> npt.NDArray[np.bool_]:
    """Which nodes lie in a block that a shape on the plane touches."""
    step = x[1] - x[0]
    # A block reaches a node further than its own: straight edges of the plane are a little off.
    west, south = x[::_BLOCK] - step, y[::_BLOCK] - step
    reach = (_BLOCK + 1) * step
    low_x, low_y = np.meshgrid(west, south)
    shapely.prepare(flat)
    touched = shapely.intersects(flat, shapely.box(low_x, low_y, low_x + reach, low_y + reach))
    rows, columns = np.arange(len(y)) // _BLOCK, np.arange(len(x)) // _BLOCK
    return np.asarray(touched[np.ix_(rows, columns)])


def _contains(shape: BaseGeometry, plane: Plane, x: Floats, y: Floats) -> npt.NDArray[np.bool_]:
    shapely.prepare(shape)
    lon, lat = plane.round(x.ravel(), y.ravel())
    result: npt.NDArray[np.bool_] = shapely.contains_xy(shape, wrapped(lon), lat)
    return result.reshape(x.shape)


def _shares(
    shape: BaseGeometry,
    plane: Plane,
    x: Floats,
    y: Floats,
    inside: npt.NDArray[np.bool_],
    step: float,
) -> tuple[Floats, Floats, Floats]:
    """Share of each cell that lies inside, and a spot there: cells at an edge in 4 by 4 parts."""
    share = inside.astype(np.float64)
    edge = _grown(inside) & _grown(~inside)
    offsets = ((np.arange(_SUB) + 0.5) / _SUB - 0.5) * step
    across, up = (part.ravel() for part in np.meshgrid(offsets, offsets))
    points_x, points_y = x[edge][:, None] + across, y[edge][:, None] + up
    within = _contains(shape, plane, points_x, points_y)
    share[edge] = within.mean(axis=1)
    # Of the parts inside, the one nearest to their middle stands for the cell.
    count = np.maximum(within.sum(axis=1, keepdims=True), 1)
    off_x = points_x - (points_x * within).sum(axis=1, keepdims=True) / count
    off_y = points_y - (points_y * within).sum(axis=1, keepdims=True) / count
    best = np.argmin(np.where(within, off_x**2 + off_y**2, np.inf), axis=1)
    rows = np.arange(len(best))
    # Elsewhere the spots are spread within their cells, or a border along a row of cells would
    # have all of the row on one side.
    turn = np.arange(x.size).reshape(x.shape)
    spot_x = x + ((turn * _SPREAD[0]) % 1.0 - 0.5) * step
    spot_y = y + ((turn * _SPREAD[1]) % 1.0 - 0.5) * step
    spot_x[edge], spot_y[edge] = points_x[rows, best], points_y[rows, best]
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
