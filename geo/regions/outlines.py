"""Outlines that regions are made of: as exact as their doubt calls for, kept for other claims.

Claims about one border or one town repeat, so what they draw is kept by what it was drawn from:
the last few results of each function. A shape is never changed once it is made.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo import geodesy
from geo.geodesy.kept import kept
from geo.regions.lying import lies_in, note_inside

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

GRID_DEG = 1e-6
"""Regions keep six decimals, as every export writes them, and are valid at that grid."""

TOLERANCE_SHARE = 0.02
TOLERANCE_M = (1.0, 1000.0)
"""Outlines along lines are exact to a fiftieth of the doubt they stand for, from 1 m to 1 km."""

RING_M, RING_SHARE = 1.0, 1e-4
"""Rings, disks and sectors are exact to a metre, larger than 10 km to 0.01 % of the radius."""

LONG_DEG = 25.0
"""Lines longer than this are drawn more coarsely, or they would take too long."""

_LONG_SHARE = 0.1
_DEGREE_M = 111_000.0
_ON_GRID_DEG = 1e-9
_PAD_DEG = 0.01


@lru_cache(maxsize=256)
def disk(lon: float, lat: float, radius_m: float) -> BaseGeometry:
    """Everything within a distance of a point."""
    return geodesy.disk(lon, lat, radius_m, _tolerance_m(radius_m))


@lru_cache(maxsize=256)
def ring(lon: float, lat: float, inner_m: float, outer_m: float) -> BaseGeometry:
    """Everything between two distances of a point."""
    return geodesy.ring(lon, lat, inner_m, outer_m, _tolerance_m(outer_m))


@lru_cache(maxsize=256)
def sector(
    lon: float,
    lat: float,
    inner_m: float,
    outer_m: float,
    azimuth_deg: float,
    half_width_deg: float,
) -> BaseGeometry:
    """The part of a ring within some degrees of an azimuth."""
    tolerance_m = _tolerance_m(outer_m)
    return geodesy.sector(lon, lat, inner_m, outer_m, azimuth_deg, half_width_deg, tolerance_m)


def _tolerance_m(radius_m: float) -> float:
    return max(RING_M, RING_SHARE * radius_m)


def band(
    line: BaseGeometry, near_m: float, far_m: float, doubt_m: float | None = None
) -> BaseGeometry:
    """All ground from `near_m` to `far_m` from a line, as exact as a doubt calls for."""
    finest, coarsest = TOLERANCE_M
    width = far_m - near_m if doubt_m is None else doubt_m
    share = TOLERANCE_SHARE if line.length < LONG_DEG else _LONG_SHARE
    tolerance = min(max(share * width, finest), coarsest)
    line = coarse(line, tolerance)
    outer = buffered(line, far_m, tolerance)
    return outer if near_m <= 0 else outer.difference(buffered(line, near_m, tolerance))


@lru_cache(maxsize=64)
def coarse(line: BaseGeometry, by_m: float) -> BaseGeometry:
    """A line without the vertices that a coarse outline round it does not show."""
    found = line.simplify(by_m / _DEGREE_M, preserve_topology=False)
    simple = shapely.is_simple(shapely.get_parts(found)).all()
    return found if simple and not found.is_empty else line.simplify(by_m / _DEGREE_M)


@lru_cache(maxsize=64)
def buffered(line: BaseGeometry, distance_m: float, tolerance_m: float = 1.0) -> BaseGeometry:
    """All ground within a distance of a line."""
    return geodesy.buffer(line, distance_m, tolerance_m)


@kept(128)
def clip(geometry: BaseGeometry, land: BaseGeometry) -> BaseGeometry:
    """The part of a geometry on some land; of large land only the surroundings are looked at."""
    if geometry.is_empty or geometry is land or lies_in(geometry, land):
        return geometry
    shapely.prepare(land)
    if land.contains_properly(geometry):
        return geometry
    west, south, east, north = geometry.bounds
    near = shapely.clip_by_rect(
        land, west - _PAD_DEG, south - _PAD_DEG, east + _PAD_DEG, north + _PAD_DEG
    )
    few = 2 * shapely.get_num_coordinates(near) < shapely.get_num_coordinates(land)
    part = geometry.intersection(near if few and near.is_valid else land)
    note_inside(part, land, like=geometry)
    return part


@kept(64)
def clip_to_all(geometry: BaseGeometry, lands: tuple[BaseGeometry, ...]) -> BaseGeometry:
    """The part of a geometry on any of several lands."""
    return shapely.union_all([clip(geometry, land) for land in lands])


def only_like(cut: BaseGeometry, whole: BaseGeometry) -> BaseGeometry:
    """Only the parts of the dimension that was cut: a line may leave points behind."""
    dimension = shapely.get_dimensions(whole)
    parts = shapely.get_parts(cut)
    kept = parts[shapely.get_dimensions(parts) == dimension]
    return cut if len(kept) == len(parts) else shapely.union_all(kept)


def polygons(geometry: BaseGeometry) -> BaseGeometry:
    """Only the polygons of a geometry: overlays leave stray lines and points behind."""
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geometry
    parts = [p for p in shapely.get_parts(geometry) if p.geom_type in ("Polygon", "MultiPolygon")]
    return shapely.union_all(parts) if parts else shapely.Polygon()


@kept(128)
def snap(geometry: BaseGeometry) -> BaseGeometry:
    """The geometry on the six-decimal grid, valid there."""
    points = shapely.get_coordinates(geometry)
    on_grid = np.round(points, 6) + 0.0
    moved = np.abs(points - on_grid).max(initial=0)
    if moved == 0:
        return geometry
    rounded: BaseGeometry = shapely.set_coordinates(geometry, on_grid)
    if not rounded.is_valid:
        rounded = shapely.set_precision(geometry, GRID_DEG)
    elif moved >= _ON_GRID_DEG:
        rounded = shapely.remove_repeated_points(rounded)
    note_inside(rounded, like=geometry)
    return rounded
