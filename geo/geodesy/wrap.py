"""Rings on the globe to polygons on the map: cut at the antimeridian, closed over the poles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo.geodesy.ellipsoid import Floats, earth_centred

if TYPE_CHECKING:
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

_POLE_DEG = 90.0 - 1e-9
MAP = shapely.box(-180.0, -90.0, 180.0, 90.0)


def polygons(lon: Floats, lat: Floats, ring: npt.NDArray[np.int64]) -> npt.NDArray[np.object_]:
    """Polygons of many small rings: vertex i belongs to ring number `ring[i]`, 0, 0, ... N - 1."""
    starts = np.flatnonzero(np.diff(ring, prepend=-1))
    following = np.arange(1, len(lon) + 1)
    following[np.append(starts[1:], len(lon)) - 1] = starts
    hard = (np.abs(lon[following] - lon) > 180.0) | (np.abs(lat) > _POLE_DEG)
    areas = np.asarray(shapely.polygons(shapely.linearrings(lon, lat, indices=ring)))
    for index in np.unique(ring[hard]):
        areas[index] = polygon(lon[ring == index], lat[ring == index])
    for index in np.flatnonzero(~shapely.is_valid(areas)):
        areas[index] = areas_only(shapely.make_valid(areas[index]))
    return areas


def polygon(lon: Floats, lat: Floats) -> BaseGeometry:
    """Area inside one ring, as RFC 7946 wants it: nothing crosses longitude 180.

    Parameters
    ----------
    lon, lat
        Vertices (degrees) in either order, not closed, all within one hemisphere, whose middle
        is inside. Longitudes may jump by 360; true steps are shorter than 180 degrees.

    Notes
    -----
    Longitudes are unrolled along the ring. A counterclockwise ring that comes back 360 degrees
    further east has gone round the north pole, one further west round the south pole; it is
    closed along that pole's edge of the map. What sticks out of the map is shifted back in.
    """
    if _clockwise(lon, lat):
        lon, lat = lon[::-1], lat[::-1]
    lon, lat = _open_poles(lon, lat)
    turns = _turns(lon)
    around = turns[-1] - turns[0]
    if around:
        pole = np.copysign(90.0, around)
        # Only from the vertex nearest to the pole is the way up to it sure to cross nothing.
        first = np.argmax(lat * around)
        lon, lat = np.roll(lon, -first), np.roll(lat, -first)
        turns = _turns(lon)
        turns = np.append(turns, turns[[-1, 0]])
        lon, lat = np.append(lon, lon[[0, 0, 0]]), np.append(lat, [lat[0], pole, pole])
    else:
        lon, lat = np.append(lon, lon[0]), np.append(lat, lat[0])
    parts = []
    for turn in np.unique(turns):
        # Vertices on the map in this turn keep their coordinates to the last bit, so that two
        # rings that share an edge still do so after the cut.
        ring = np.column_stack((lon + 360.0 * (turns - turn), lat))
        parts.append(shapely.make_valid(shapely.Polygon(ring)).intersection(MAP))
    return areas_only(shapely.union_all(parts))


def areas_only(geometry: BaseGeometry) -> BaseGeometry:
    """The polygons of a geometry, without the points and lines an overlay may leave behind."""
    if geometry.geom_type in {"Polygon", "MultiPolygon"}:
        return geometry
    parts = shapely.get_parts(shapely.get_parts(geometry))
    return shapely.union_all(parts[shapely.get_type_id(parts) == 3])


def _turns(lon: Floats) -> Floats:
    """Times 360 degrees each vertex of a ring, and the first again, is on from where it began."""
    lon = np.append(lon, lon[0])
    east = np.concatenate(([0.0], np.cumsum((np.diff(lon) + 180.0) % 360.0 - 180.0)))
    return np.asarray(np.round((lon[0] + east - lon) / 360.0))


def _clockwise(lon: Floats, lat: Floats) -> bool:
    """Whether a ring runs clockwise, seen from above its middle."""
    xyz = earth_centred(lon, lat)
    around = np.cross(xyz, np.roll(xyz, -1, axis=0)).sum(axis=0)
    return bool(around @ xyz.mean(axis=0) < 0.0)


def _open_poles(lon: Floats, lat: Floats) -> tuple[Floats, Floats]:
    """Replace each vertex on a pole, whose longitude means nothing, by its neighbours' two."""
    at_pole = np.abs(lat) > _POLE_DEG
    if not at_pole.any() or at_pole.all():
        return lon, lat
    index = np.repeat(np.arange(len(lon)), np.where(at_pole, 2, 1))
    second = np.append(False, index[1:] == index[:-1])
    neighbour = (index + np.where(second, 1, -1)) % len(lon)
    return np.where(at_pole[index], lon[neighbour], lon[index]), lat[index]
