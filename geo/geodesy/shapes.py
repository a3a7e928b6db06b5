"""Shapes on the ground: disks, rings, sectors, buffers and depth bands.

All of them keep one promise: no point of an outline, vertex or not, is further than half of
`tolerance_m` from the true distance. Edges of the results are straight in longitude and latitude.
The results are valid, cut at the antimeridian and closed over the poles as RFC 7946 wants it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo.errors import GeometryError
from geo.geodesy.edges import edges_of, poles_as_points, simplified
from geo.geodesy.meaning import EdgeMeaning, straightened
from geo.geodesy.nearest import index_of
from geo.geodesy.outline import around, circles
from geo.geodesy.rays import refine, tips, turning
from geo.geodesy.valid import (
    check_distance,
    check_geometry,
    check_points,
    check_span,
    check_tolerance,
)
from geo.geodesy.wrap import areas_only, polygon

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from geo.geodesy.ellipsoid import Floats

_ERROR = 0.4
"""Error allowed to each curve of an outline, as a share of the tolerance."""
_SIMPLER = 0.05
"""Error allowed to leaving out vertices of a line before, as a share of the tolerance."""


def disk(lon: float, lat: float, radius_m: float, tolerance_m: float = 1.0) -> BaseGeometry:
    """Everything within `radius_m` metres of a point (degrees).

    Raises `GeometryError` for a point off the Earth, and a radius that is not positive or
    beyond 9,000 km.
    """
    check_distance(radius_m, "radius")
    return _ring(lon, lat, 0.0, radius_m, tolerance_m)


def ring(
    lon: float, lat: float, inner_m: float, outer_m: float, tolerance_m: float = 1.0
) -> BaseGeometry:
    """Everything between two distances (metres) of a point; an inner distance of 0 is a disk.

    Raises `GeometryError` unless 0 <= inner < outer.
    """
    check_span(inner_m, outer_m)
    return _ring(lon, lat, inner_m, outer_m, tolerance_m)


def sector(
    lon: float,
    lat: float,
    inner_m: float,
    outer_m: float,
    azimuth_deg: float,
    half_width_deg: float,
    tolerance_m: float = 1.0,
) -> BaseGeometry:
    """The part of a ring in a direction: azimuths within `half_width_deg` of `azimuth_deg`.

    Azimuths are those of the geodesics from the point (lon, lat), degrees clockwise from north.
    A half width of 180 is the whole ring. Raises `GeometryError` for a half width not in (0, 180]
    and unless 0 <= inner < outer.
    """
    check_span(inner_m, outer_m)
    if not (np.isfinite(azimuth_deg) and 0.0 < half_width_deg <= 180.0):
        raise GeometryError(
            f"A sector of azimuth {azimuth_deg:g} and half width {half_width_deg:g} degrees: the "
            "half width has to be more than 0 and at most 180 (the whole ring)."
        )
    if half_width_deg == 180.0:
        return _ring(lon, lat, inner_m, outer_m, tolerance_m)
    centre = _centre(lon, lat, tolerance_m)
    first, last = azimuth_deg - half_width_deg, azimuth_deg + half_width_deg
    sides = [
        turning(centre, first, first, inner_m, outer_m),
        turning(centre, first, last, outer_m, outer_m),
        turning(centre, last, last, outer_m, inner_m),
    ]
    if inner_m:
        sides.append(turning(centre, last, first, inner_m, inner_m))
    rays, _ = refine(np.vstack(sides), _ERROR * tolerance_m)
    return polygon(*tips(rays, 0.0))


def buffer(
    geometry: BaseGeometry,
    distance_m: float,
    tolerance_m: float = 1.0,
    edges: EdgeMeaning = "straight",
) -> BaseGeometry:
    """Everything within a distance of points, lines or areas (which are themselves part of it).

    Parameters
    ----------
    geometry
        Any geometry in EPSG:4326.
    distance_m
        Geodesic distance in metres, more than 0 and at most 9,000 km.
    tolerance_m
        No point of the outline is further than this from the true curve.
    edges
        What joins two stored vertices of `geometry`; see `EdgeMeaning`.

    Returns
    -------
    Polygon or MultiPolygon
        Holes that are no deeper than the tolerance are filled.

    Raises
    ------
    GeometryError
        For an empty geometry, coordinates off the Earth, a line that touches itself, an area that
        is not valid, or a distance that cannot be drawn.

    Notes
    -----
    See `geo.geodesy.outline` for the method. Vertices that move a line by less than a twentieth of
    the tolerance are left out before. The last few results are kept: bands of one line
    that share a distance work it out once.
    """
    check_geometry(geometry)
    check_distance(distance_m)
    check_tolerance(tolerance_m)
    return _buffer(shapely.to_wkb(geometry), float(distance_m), float(tolerance_m), edges)


def band(
    geometry: BaseGeometry,
    inner_m: float,
    outer_m: float,
    tolerance_m: float = 1.0,
    edges: EdgeMeaning = "straight",
) -> BaseGeometry:
    """Everything between two distances (metres) of points, lines or areas, on all sides.

    Parameters, errors and method are those of `buffer`; also raises `GeometryError` unless
    0 <= inner < outer. An inner distance of 0 is a buffer. A band narrower than four tolerances is
    drawn more finely, so that its two outlines cannot touch.
    """
    check_span(inner_m, outer_m)
    check_tolerance(tolerance_m)
    fine_m = min(tolerance_m, (outer_m - inner_m) / 4.0)
    outer = buffer(geometry, outer_m, fine_m, edges)
    if inner_m == 0.0:
        return outer
    return areas_only(outer.difference(buffer(geometry, inner_m, fine_m, edges)))


def _ring(
    lon: float, lat: float, inner_m: float, outer_m: float, tolerance_m: float
) -> BaseGeometry:
    centre = _centre(lon, lat, tolerance_m)
    error_m = _ERROR * min(tolerance_m, outer_m - inner_m)
    outer: BaseGeometry = circles(centre, outer_m, error_m)[0]
    return areas_only(outer - circles(centre, inner_m, error_m)[0]) if inner_m else outer


def _centre(lon: float, lat: float, tolerance_m: float) -> Floats:
    centre = np.array([[lon, lat]], dtype=np.float64)
    check_points(centre[:, 0], centre[:, 1])
    check_tolerance(tolerance_m)
    return centre


@lru_cache(maxsize=32)
def _buffer(wkb: bytes, distance_m: float, tolerance_m: float, edges: EdgeMeaning) -> BaseGeometry:
    index = index_of(wkb, edges)
    geometry = straightened(shapely.from_wkb(wkb), edges)
    finer_m = min(tolerance_m, distance_m)
    fewer = poles_as_points(edges_of(simplified(geometry, _SIMPLER * finer_m)))
    area = around(fewer, distance_m, _ERROR * finer_m, index)
    return areas_only(shapely.union_all([area, geometry])) if geometry.area else area
