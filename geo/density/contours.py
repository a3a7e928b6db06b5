"""Contours of a density as polygons: smooth between cells, exact where a shape cuts them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import contourpy
import numpy as np
import shapely
from shapely.affinity import translate

from geo.errors import GeometryError

if TYPE_CHECKING:
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

    from geo.density.lattice import Lattice

    Floats = npt.NDArray[np.float64]

GRID_DEG = 1e-6
_SIMPLER = 0.05
_INSIDE_DEG = 2e-6
_ON_GRID = 1e-3
_CORNERS = np.array([[[0, 0]], [[0, 1]], [[1, 0]], [[1, 1]]])
_TOUCHING = 1e-3
_PAD_DEG = 0.01
_POLAR_STEP = 0.002

_LOWER = (1.0, 0.99, 0.9, 0.5, 0.1)


def contour(
    grid: Lattice, levels: contourpy.ContourGenerator, shape: BaseGeometry, threshold: float
) -> BaseGeometry:
    """The part of a shape where a rank, given at the nodes, is at least so high.

    `levels` is that rank as `ranked` has it. Linear interpolation between nodes; the result is
    valid, on the six-decimal grid, and lies inside the shape. Where nothing is that high between
    nodes, a little less will do.
    """
    for lower in _LOWER:
        found = inside(_on_globe(_filled(grid, levels, lower * threshold), grid), shape)
        if not found.is_empty:
            return found
    raise GeometryError("The shape is too small to draw where its probability lies.")


def ranked(grid: Lattice, rank: Floats) -> contourpy.ContourGenerator:
    """A rank at the nodes of a grid, made ready for contours at several heights."""
    return contourpy.contour_generator(
        grid.x, grid.y, rank, fill_type=contourpy.FillType.OuterOffset
    )


def _filled(grid: Lattice, levels: contourpy.ContourGenerator, threshold: float) -> BaseGeometry:
    """Polygons of the plane where the rank is at least so high."""
    lines = levels.filled(threshold, np.inf)
    rings: list[shapely.Polygon] = []
    step = grid.x[1] - grid.x[0]
    for points, offsets in zip(*lines, strict=True):
        shell, *holes = (points[a:b] for a, b in pairwise(offsets))
        rings.append(shapely.Polygon(shell, holes))
    flat = shapely.simplify(shapely.MultiPolygon(rings), _SIMPLER * step, preserve_topology=False)
    return areas(flat if flat.is_valid else shapely.make_valid(flat))


def inside(area: BaseGeometry, shape: BaseGeometry) -> BaseGeometry:
    """The part of an area inside a shape, on the six-decimal grid and not a rounding outside.

    The shape is on that grid, so that only what the area brings in has to be moved there.
    """
    shapely.prepare(shape)
    within = shape.contains_properly(area)
    cut = area if within else areas(_shared(area, shape))
    moved = _moved_inside(cut, shape)
    if moved is not None:
        return moved
    smaller = _snapped(areas(cut.buffer(-_INSIDE_DEG, join_style="mitre")))
    return smaller if not smaller.is_empty else _snapped(cut)


def _shared(area: BaseGeometry, shape: BaseGeometry) -> BaseGeometry:
    """The intersection; of a large shape only the surroundings of the area are looked at."""
    west, south, east, north = area.bounds
    near = shapely.clip_by_rect(
        shape, west - _PAD_DEG, south - _PAD_DEG, east + _PAD_DEG, north + _PAD_DEG
    )
    few = 2 * shapely.get_num_coordinates(near) < shapely.get_num_coordinates(shape)
    return area.intersection(near if few and near.is_valid else shape)


def _moved_inside(cut: BaseGeometry, shape: BaseGeometry) -> BaseGeometry | None:
    """Polygons inside a shape on the grid, each vertex at the nearest place there that is inside.

    None when that leaves the shape, or is not valid.
    """
    ring: npt.NDArray[np.int64]
    points, ring = shapely.get_coordinates(
        shapely.get_rings(shapely.get_parts(cut)), return_index=True
    )
    units = points / GRID_DEG
    placed = np.round(points, 6) + 0.0
    off = np.abs(units - np.round(units)).max(axis=1, initial=0.0) > _ON_GRID
    moved = np.flatnonzero(off)
    out = moved[~shapely.contains_xy(shape, placed[moved, 0], placed[moved, 1])]
    if len(out):
        corners = np.round((np.floor(units[out]) + _CORNERS) * GRID_DEG, 6) + 0.0
        far = np.abs(corners - points[out]).sum(axis=2)
        far[~shapely.contains_xy(shape, corners[..., 0], corners[..., 1])] = np.inf
        placed[out] = corners[np.argmin(far, axis=0), np.arange(len(out))]
    edge = np.flatnonzero((ring[1:] == ring[:-1]) & (off[1:] | off[:-1]))
    start, end = placed[edge], placed[edge + 1]
    # Where an edge ends in a vertex of the shape, it may touch the shape's outline there.
    start, end = (
        np.where(off[edge, None], start, start + _TOUCHING * (end - start)),
        np.where(off[edge + 1, None], end, end + _TOUCHING * (start - end)),
    )
    lines = shapely.linestrings(np.stack((start, end), axis=1))
    if not shapely.contains_properly(shape, lines).all():
        return None
    found: BaseGeometry = shapely.set_coordinates(cut, placed)
    return found if found.is_valid else None


def areas(geometry: BaseGeometry) -> BaseGeometry:
    """Only the polygons of a geometry."""
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geometry
    parts = shapely.get_parts(shapely.get_parts(geometry))
    return shapely.union_all(parts[shapely.get_type_id(parts) == 3])


def _snapped(geometry: BaseGeometry) -> BaseGeometry:
    rounded = shapely.transform(geometry, lambda xy: np.round(xy, 6) + 0.0)
    if rounded.is_valid:
        return rounded
    return areas(shapely.set_precision(geometry, GRID_DEG))


def _on_globe(flat: BaseGeometry, grid: Lattice) -> BaseGeometry:
    """Polygons of the plane in degrees; what runs past longitude 180 comes back beyond it."""
    plane = grid.plane
    pole = 90.0 if plane.lat0 >= 0 else -90.0
    _, y = plane.flat(np.array([plane.lon0]), np.array([pole]))
    if flat.is_empty:
        return flat
    west, south, east, north = flat.bounds
    width = max(east - west, north - south)
    if south <= y[0] <= north and west <= 0 <= east:
        # Round a pole longitudes have no bounds: the two halves left and right of it have.
        halves = [
            flat.intersection(shapely.box(west, south, -1e-3, north)),
            flat.intersection(shapely.box(1e-3, south, east, north)),
        ]
        # Close to the pole a straight edge of the plane is a long way round in degrees.
        dense = [shapely.segmentize(areas(half), _POLAR_STEP * width) for half in halves]
        parts = [shapely.make_valid(_degrees(half, grid)) for half in dense if not half.is_empty]
        whole = areas(shapely.union_all(parts))
    else:
        whole = _degrees(flat, grid)
    if not whole.is_valid:
        whole = areas(shapely.make_valid(whole))
    low, _, high, _ = whole.bounds
    turned = [whole]
    if low < -180:
        turned.append(translate(whole, xoff=360))
    if high > 180:
        turned.append(translate(whole, xoff=-360))
    if len(turned) == 1:
        return whole
    return shapely.MultiPolygon(
        [
            p
            for t in turned
            for p in shapely.get_parts(areas(shapely.clip_by_rect(t, -180, -90, 180, 90)))
        ]
    )


def _degrees(flat: BaseGeometry, grid: Lattice) -> BaseGeometry:
    def back(xy: Floats) -> Floats:
        """Points of the plane as (lon, lat) in degrees."""
        return np.column_stack(grid.plane.round(xy[:, 0], xy[:, 1]))

    degrees: BaseGeometry = shapely.transform(flat, back)
    return degrees
