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
_PAD_DEG = 0.01
_POLAR_STEP = 0.002

_LOWER = (1.0, 0.99, 0.9, 0.5, 0.1)


def contour(grid: Lattice, rank: Floats, shape: BaseGeometry, threshold: float) -> BaseGeometry:
    """The part of a shape where `rank`, given at the nodes, is at least so high.

    Linear interpolation between nodes; the result is valid, on the six-decimal grid, and lies
    inside the shape. Where nothing is that high between nodes, a little less will do.
    """
    for lower in _LOWER:
        found = inside(_on_globe(_filled(grid, rank, lower * threshold), grid), shape)
        if not found.is_empty:
            return found
    raise GeometryError("The shape is too small to draw where its probability lies.")


def _filled(grid: Lattice, rank: Floats, threshold: float) -> BaseGeometry:
    """Polygons of the plane where the rank is at least so high."""
    lines = contourpy.contour_generator(
        grid.x, grid.y, rank, fill_type=contourpy.FillType.OuterOffset
    ).filled(threshold, np.inf)
    rings: list[shapely.Polygon] = []
    step = grid.x[1] - grid.x[0]
    for points, offsets in zip(*lines, strict=True):
        shell, *holes = (points[a:b] for a, b in pairwise(offsets))
        rings.append(shapely.Polygon(shell, holes))
    flat = shapely.simplify(shapely.MultiPolygon(rings), _SIMPLER * step, preserve_topology=False)
    return areas(flat if flat.is_valid else shapely.make_valid(flat))


def inside(area: BaseGeometry, shape: BaseGeometry) -> BaseGeometry:
    """The part of an area inside a shape, on the six-decimal grid and not a rounding outside."""
    shapely.prepare(shape)
    if shape.contains_properly(area):
        cut = _snapped(area)
        if shape.covers(cut):
            return cut
    west, south, east, north = area.bounds
    near = shapely.clip_by_rect(
        shape, west - _PAD_DEG, south - _PAD_DEG, east + _PAD_DEG, north + _PAD_DEG
    )
    cut = areas(area.intersection(near if near.is_valid else shape))
    smaller = _snapped(areas(cut.buffer(-_INSIDE_DEG, join_style="mitre")))
    return smaller if not smaller.is_empty else _snapped(cut)


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
