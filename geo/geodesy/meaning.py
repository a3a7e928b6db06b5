"""What an edge between two stored vertices means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import numpy as np
import shapely

from geo.errors import GeometryError
from geo.geodesy.ellipsoid import Floats, inverse
from geo.geodesy.rays import refine, tips, turning
from geo.geodesy.wrap import areas_only, polygon

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

EdgeMeaning = Literal["straight", "geodesic"]
"""How two stored vertices are joined: straight in longitude and latitude, as RFC 7946 says and
GIS programs draw it, or by the shortest line on the ground."""

_ERROR_M = 0.001


def straightened(geometry: BaseGeometry, edges: EdgeMeaning) -> BaseGeometry:
    """The same line or area with edges that are straight in longitude and latitude.

    Geodesic edges get as many new vertices as it takes to be followed to a millimetre, and are
    cut where they cross the antimeridian.
    """
    if edges == "straight":
        return geometry
    if edges != "geodesic":
        raise GeometryError(f'Edges are "straight" or "geodesic", not {edges!r}.')
    parts = [_straightened(part) for part in shapely.get_parts(shapely.get_parts(geometry))]
    return shapely.union_all(parts) if geometry.area else shapely.geometrycollections(parts)


def _straightened(part: BaseGeometry) -> BaseGeometry:
    if part.geom_type == "Point":
        return part
    if part.geom_type != "Polygon":
        return _line(*_vertices(shapely.get_coordinates(part)))
    shell, *holes = (
        polygon(*(axis[:-1] for axis in _vertices(shapely.get_coordinates(ring))))
        for ring in shapely.get_rings(part)
    )
    return areas_only(shell.difference(shapely.union_all(holes)))


def _vertices(xy: Floats) -> tuple[Floats, Floats]:
    """Longitudes and latitudes along a line of geodesics, dense enough to be joined straight."""
    xy = xy[np.append(True, np.any(xy[1:] != xy[:-1], axis=1))]
    start, (lon2, lat2) = xy[:-1], xy[1:].T
    azimuth, distance = inverse(start[:, 0], start[:, 1], lon2, lat2)
    pieces, _ = refine(turning(start, azimuth, azimuth, 0.0, distance), _ERROR_M)
    lon, lat = tips(pieces, 0.0)
    return np.append(lon, lon2[-1]), np.append(lat, lat2[-1])


def _line(lon: Floats, lat: Floats) -> BaseGeometry:
    """A line through vertices, cut where it crosses the antimeridian."""
    cuts = np.flatnonzero(np.abs(np.diff(lon)) > 180.0)
    side = np.copysign(180.0, lon[cuts])
    share = (side - lon[cuts]) / (lon[cuts + 1] - lon[cuts] + 2.0 * side)
    height = lat[cuts] + share * (lat[cuts + 1] - lat[cuts])
    before = np.column_stack((side, height))
    after = np.column_stack((-side, height))
    pieces = np.split(np.column_stack((lon, lat)), cuts + 1)
    for number in range(len(cuts)):
        pieces[number] = np.vstack((pieces[number], before[number]))
        pieces[number + 1] = np.vstack((after[number], pieces[number + 1]))
    return shapely.MultiLineString([shapely.LineString(piece) for piece in pieces])
