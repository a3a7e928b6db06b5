"""Lengths of lines and areas of polygons, edges straight in longitude and latitude."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo.geodesy.edges import densify, edges_of
from geo.geodesy.ellipsoid import B_M, E2, Floats, inverse
from geo.geodesy.meaning import EdgeMeaning
from geo.geodesy.valid import check_geometry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shapely.geometry.base import BaseGeometry

_SAGITTA_M = 0.05
_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(8)


def length_m(line: BaseGeometry, edges: EdgeMeaning = "straight") -> float:
    """Length of a line in metres, exact to a millimetre for any border."""
    check_geometry(line)
    if edges == "geodesic":
        return float(inverse(*edges_of(line).T)[1].sum())
    pieces = densify(edges_of(line), _SAGITTA_M)
    return float(inverse(*pieces.T)[1].sum())


def area_m2(geometry: BaseGeometry) -> float:
    """Area of a geometry in square metres, holes taken off; points and lines have none.

    The area between a straight edge and the equator is the mean, over the edge, of the area of
    a one-radian strip up to that latitude, times the edge's longitudes: exact on the ellipsoid.
    """
    check_geometry(geometry)
    return sum((_polygon_area_m2(part) for part in _polygons(geometry)), start=0.0)


def _polygons(geometry: BaseGeometry) -> Iterator[BaseGeometry]:
    if geometry.geom_type == "Polygon":
        yield geometry
    for part in getattr(geometry, "geoms", ()):
        yield from _polygons(part)


def _polygon_area_m2(polygon: BaseGeometry) -> float:
    rings = [abs(_ring_area_m2(shapely.get_coordinates(r))) for r in shapely.get_rings(polygon)]
    return rings[0] - sum(rings[1:]) if rings else 0.0


def _ring_area_m2(ring: Floats) -> float:
    edges = densify(np.hstack((ring[:-1], ring[1:])), 10_000.0)
    lat = edges[:, 1:2] + (edges[:, 3:] - edges[:, 1:2]) * (_NODES + 1.0) / 2.0
    mean = _strip_m2(lat) @ _WEIGHTS / 2.0
    return float(np.sum(np.radians(edges[:, 2] - edges[:, 0]) * mean))


def _strip_m2(lat: Floats) -> Floats:
    """Area of a strip one radian wide from the equator to a latitude."""
    sin, e = np.sin(np.radians(lat)), np.sqrt(E2)
    return np.asarray(B_M**2 / 2.0 * (sin / (1.0 - E2 * sin**2) + np.arctanh(e * sin) / e))
