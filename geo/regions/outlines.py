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

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

GRID_DEG = 1e-6
"""Regions keep six decimals, as every export writes them, and are valid at that grid."""

TOLERANCE_SHARE = 0.02
TOLERANCE_M = (1.0, 1000.0)
"""Outlines along lines are exact to a fiftieth of the doubt they stand for, from 1 m to 1 km."""

RING_M = 1.0
"""Rings, disks and sectors are exact to a metre, as they cost little."""

LONG_DEG = 25.0
"""Lines longer than this are drawn more coarsely, or they would take too long."""

_LONG_SHARE = 0.1
_DEGREE_M = 111_000.0
_ON_GRID_DEG = 1e-9
_PAD_DEG = 0.01


@lru_cache(maxsize=256)
def disk(lon: float, lat: float, radius_m: float) -> BaseGeometry:
    """Everything within a distance of a point."""
    return geodesy.disk(lon, lat, radius_m, RING_M)


@lru_cache(maxsize=256)
def ring(lon: float, lat: float, inner_m: float, outer_m: float) -> BaseGeometry:
    """Everything between two distances of a point."""
    return geodesy.ring(lon, lat, inner_m, outer_m, RING_M)


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
    return geodesy.sector(lon, lat, inner_m, outer_m, azimuth_deg, half_width_deg, RING_M)


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
    return line.simplify(by_m / _DEGREE_M)


@lru_cache(maxsize=64)
def buffered(line: BaseGeometry, distance_m: float, tolerance_m: float = 1.0) -> BaseGeometry:
    """All ground within a distance of a line."""
    return geodesy.buffer(line, distance_m, tolerance_m)


@kept(128)
def clip(geometry: BaseGeometry, land: BaseGeometry) -> BaseGeometry:
    """The part of a geometry on some land; of large land only the surroundings are looked at."""
    if geometry.is_empty or geometry is land:
        return geometry
    west, south, east, north = geometry.bounds
    near = shapely.clip_by_rect(
        land, west - _PAD_DEG, south - _PAD_DEG, east + _PAD_DEG, north + _PAD_DEG
    )
    if not near.is_valid:
        near = land
    return geometry.intersection(near)


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
    rounded = shapely.transform(geometry, lambda xy: np.round(xy, 6) + 0.0)
    moved = np.abs(shapely.get_coordinates(geometry) - shapely.get_coordinates(rounded))
    if not rounded.is_valid:
        return shapely.set_precision(geometry, GRID_DEG)
    if moved.max(initial=0) < _ON_GRID_DEG:
        return rounded
    return shapely.remove_repeated_points(rounded)
