"""Where a density that is cut to a shape lies: contours, point, radius, and the field itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo import geodesy
from geo.density.contours import contour, ranked
from geo.density.lattice import Lattice, flattened, lattice, wrapped
from geo.density.plane import Plane
from geo.errors import GeometryError
from geo.geodesy.kept import kept

if TYPE_CHECKING:
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

    from geo.density.models import Density

    Floats = npt.NDArray[np.float64]

LEVELS = (0.5, 0.9)
_ZOOM_MASS = 0.985
_ZOOM_GAIN = 0.45
_ZOOMS = 3
_TIE = 0.01
_TIED = 1e-6
_NOTHING = 1e-300
_TRIED = 200
_ABOUT = 0.99


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """A density cut to a shape; `total` is what it sums to there.

    `rules` are the densities that other rules for the precision of the number would give.
    """

    shape: BaseGeometry
    density: Density
    total: float
    rules: tuple[tuple[str, Density], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Solution:
    """Contours that hold 50 and 90 % of the probability, a point in the likeliest part, radius."""

    p50: BaseGeometry
    p90: BaseGeometry
    point: tuple[float, float]
    uncertainty_m: float
    field: Field


@kept(128)
def solve(
    shape: BaseGeometry,
    density: Density,
    wish: tuple[float, float] | None = None,
) -> Solution:
    """Find the contours of a density inside a shape.

    Parameters
    ----------
    shape
        The outer bound, EPSG:4326; what lies outside counts for nothing.
    density
        Relative probability per square metre.
    wish
        Where the point would best lie, if that is likely enough.

    Raises
    ------
    GeometryError
        When there is no probability inside the shape.
    """
    field = measured(shape, density)
    grid, _ = _grid(shape, density)
    total = field.total
    rank = _ranked(grid)
    likely, most = _thresholds(grid, rank, [level * total for level in LEVELS])
    levels = ranked(grid, rank)
    p90 = contour(grid, levels, shape, most)
    p50 = contour(grid, levels, p90, likely)
    point = _point(grid, p50, wish)
    return Solution(p50, p90, point, _radius_m(point, p90), field)


def measured(shape: BaseGeometry, density: Density) -> Field:
    """A density cut to a shape, without its contours; raises as `solve` does."""
    total = _summed(shape, density).total
    if not np.isfinite(total) or total <= 0.0:
        raise GeometryError("No probability is left: what is claimed cannot be true together.")
    return Field(shape, density, total)


def spots(shape: BaseGeometry, density: Density) -> Floats:
    """Longitudes, latitudes and shares (3 by N) of spots that stand for a probability.

    Every spot lies inside the shape and the shares sum to one.
    """
    return _summed(shape, density).spots


def sharpness(field: Field) -> float:
    """The density that a field has on average at its own spots, per square metre."""
    return _summed(field.shape, field.density).sharpness


@dataclass(frozen=True, slots=True, eq=False)
class _Sum:
    """What is kept of a density's grid: what it sums to, its weighted spots, its mean density."""

    total: float
    spots: Floats
    sharpness: float


@kept(256)
def _summed(shape: BaseGeometry, density: Density) -> _Sum:
    grid, tail = _grid(shape, density)
    total = float(grid.mass.sum() + tail[2].sum())
    found = np.hstack((_weighted(grid, grid.area > 0), tail))
    found = found[:, found[2] > 0]
    shares = found[2] / max(found[2].sum(), _NOTHING)
    mean = float(shares @ found[3]) / max(total, _NOTHING)
    return _Sum(total, np.vstack((found[:2], shares)), mean)


def _weighted(grid: Lattice, chosen: npt.NDArray[np.bool_]) -> Floats:
    """Longitude, latitude, mass and density of some cells of a grid."""
    lon, lat = grid.plane.round(grid.spot_x[chosen], grid.spot_y[chosen])
    density = _at_spots(grid)[chosen]
    return np.array([wrapped(lon), lat, density * grid.area[chosen], density])


def _at_spots(grid: Lattice) -> Floats:
    """The density at the cells' spots, by linear interpolation between nodes."""
    step = grid.x[1] - grid.x[0]
    east = (grid.spot_x - grid.x[None, :]) / step
    north = (grid.spot_y - grid.y[:, None]) / step
    value = grid.density
    padded = np.pad(value, 1, mode="edge")
    beside = np.where(east > 0, padded[1:-1, 2:], padded[1:-1, :-2]) - value
    above = np.where(north > 0, padded[2:, 1:-1], padded[:-2, 1:-1]) - value
    result: Floats = np.maximum(value + np.abs(east) * beside + np.abs(north) * above, 0.0)
    return result


@kept(4)
def _grid(shape: BaseGeometry, density: Density) -> tuple[Lattice, Floats]:
    """A grid over the part that holds nearly all, and the weighted spots outside it."""
    plane = Plane.over(shapely.get_coordinates(shape))
    flat = flattened(shape, plane)
    width = 2 * flat.area / flat.length
    grid = lattice(flat, density, plane, flat.bounds, flat.area, width)
    tail = [np.zeros((4, 0))]
    for _ in range(_ZOOMS):
        mass = grid.mass
        total = float(mass.sum())
        if total <= 0:
            break
        core = mass >= _density_mass_cut(mass, _ZOOM_MASS)
        rows, columns = np.flatnonzero(core.any(axis=1)), np.flatnonzero(core.any(axis=0))
        step = grid.x[1] - grid.x[0]
        low_x, high_x = max(columns[0] - 1, 0), min(columns[-1] + 1, len(grid.x) - 1)
        low_y, high_y = max(rows[0] - 1, 0), min(rows[-1] + 1, len(grid.y) - 1)
        cut = (slice(low_y, high_y + 1), slice(low_x, high_x + 1))
        held = np.count_nonzero(grid.area[cut])
        if held > _ZOOM_GAIN * np.count_nonzero(grid.area):
            break
        outside = np.ones(mass.shape, dtype=bool)
        outside[cut] = False
        tail.append(_weighted(grid, outside & (grid.area > 0)))
        box = (
            grid.x[low_x] - step / 2,
            grid.y[low_y] - step / 2,
            grid.x[high_x] + step / 2,
            grid.y[high_y] + step / 2,
        )
        area = float(grid.area[cut].sum())
        width = step * np.sqrt(np.count_nonzero(core))
        grid = _clipped(lattice(flat, density, plane, box, area, width), box)
    return grid, np.hstack(tail)


def _clipped(grid: Lattice, box: tuple[float, float, float, float]) -> Lattice:
    """A grid that counts only what lies in its box: the rest is in the tail already."""
    step = grid.x[1] - grid.x[0]
    across = np.clip(
        (np.minimum(grid.x + step / 2, box[2]) - np.maximum(grid.x - step / 2, box[0])) / step, 0, 1
    )
    up = np.clip(
        (np.minimum(grid.y + step / 2, box[3]) - np.maximum(grid.y - step / 2, box[1])) / step, 0, 1
    )
    return replace(grid, area=grid.area * up[:, None] * across[None, :])


def _density_mass_cut(mass: Floats, share: float) -> float:
    """Cells of at least this mass hold together so large a share of all."""
    order = np.sort(mass, axis=None)[::-1]
    held = np.cumsum(order)
    return float(order[min(np.searchsorted(held, share * held[-1]), len(order) - 1)])


def _ranked(grid: Lattice) -> Floats:
    """The density, made a little higher towards the middle, so that no two spots tie."""
    x, y = grid.x / max(np.abs(grid.x).max(), 1.0), grid.y / max(np.abs(grid.y).max(), 1.0)
    result: Floats = grid.density * (1 - _TIE * (x[None, :] ** 2 + y[:, None] ** 2))
    return result


def _thresholds(grid: Lattice, rank: Floats, wanted: list[float]) -> list[float]:
    """The ranks above which so much mass lies each; the least one when there is not so much.

    Each cell is taken in four parts, between which the density runs as straight as its contours.
    """
    held = grid.area > 0
    density = _quarters(rank)[:, held].ravel()
    mass = (_quarters(grid.density)[:, held] * grid.area[held]).ravel()
    order = np.argsort(density)[::-1]
    density, mass = density[order], mass[order]
    below = np.cumsum(mass)
    below *= grid.mass.sum() / below[-1]
    return [float(least) for least in np.interp(wanted, below - mass / 2, density)]


def _quarters(values: Floats) -> Floats:
    """Values (4, rows, columns) at the middles of the four parts of cells, by interpolation."""
    padded = np.pad(values, 1, mode="edge")
    up = [0.75 * padded[1:-1] + 0.25 * beside for beside in (padded[:-2], padded[2:])]
    return np.array(
        [
            0.75 * half[:, 1:-1] + 0.25 * beside
            for half in up
            for beside in (half[:, :-2], half[:, 2:])
        ]
    )


def _point(
    grid: Lattice, p50: BaseGeometry, wish: tuple[float, float] | None
) -> tuple[float, float]:
    """The wish if it is in the 50 % contour, else the middle of the likeliest surroundings."""
    if wish is not None:
        wish = round(wish[0], 6), round(wish[1], 6)
        if shapely.contains_xy(p50, *wish):
            return wish
    near = _blurred(grid.mass, max(1, int(np.sqrt(np.count_nonzero(grid.mass)) / 10)))
    rows, columns = np.nonzero(grid.mass)
    # Where many surroundings are as likely, those nearest to the middle of it all.
    weight = grid.mass[rows, columns]
    east, north = (at - np.average(at, weights=weight) for at in (grid.x[columns], grid.y[rows]))
    off = east**2 + north**2
    likely = near[rows, columns] * (1 - _TIED * off / off.max(initial=1.0))
    best = np.argsort(likely)[::-1][:_TRIED]
    lon, lat = grid.plane.round(grid.x[columns[best]], grid.y[rows[best]])
    spots = np.round(np.column_stack((wrapped(lon), lat)), 6)
    held = np.flatnonzero(shapely.contains_xy(p50, *spots.T))
    if len(held):
        return float(spots[held[0], 0]), float(spots[held[0], 1])
    largest = max(shapely.get_parts(p50), key=lambda part: part.area)
    inner = shapely.maximum_inscribed_circle(largest).coords[0]
    return round(inner[0], 6), round(inner[1], 6)


def _blurred(values: Floats, reach: int) -> Floats:
    """Sums over squares of 2 `reach` + 1 nodes."""
    sums = np.zeros((values.shape[0] + 1, values.shape[1] + 1))
    sums[1:, 1:] = values.cumsum(axis=0).cumsum(axis=1)
    (low, high), (left, right) = (
        (np.maximum(at - reach, 0), np.minimum(at + reach + 1, len(at)))
        for at in map(np.arange, values.shape)
    )
    tall = sums[high] - sums[low]
    return np.asarray(tall[:, right] - tall[:, left])


def _radius_m(point: tuple[float, float], area: BaseGeometry) -> float:
    """Distance from a point to the farthest vertex of an area."""
    lon, lat = shapely.get_coordinates(area).T
    rough, _ = geodesy.rough_polar(*point, lon, lat)
    far = rough >= _ABOUT * rough.max()
    return float(np.max(geodesy.distance_m(*point, lon[far], lat[far])))
