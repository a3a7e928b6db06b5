"""Nearest point of a line, exactly, for many points at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo.geodesy.capsules import Capsules, candidates, hierarchy
from geo.geodesy.edges import azimuth_of, between, densify, edges_of
from geo.geodesy.ellipsoid import GEOD, MIN_RADIUS_M, Floats, radii
from geo.geodesy.meaning import EdgeMeaning, straightened
from geo.geodesy.valid import check_geometry, check_points

if TYPE_CHECKING:
    from numpy.typing import ArrayLike
    from shapely.geometry.base import BaseGeometry

_SAGITTA_M = 0.05
_CHUNK = 20_000
_ROUNDS = 40
_ANTIPODAL_M = 19_500_000.0
_MAX_ARC = 3.1  # less than half a turn, or the sine's sign would send the search the wrong way


@dataclass(frozen=True, slots=True)
class LineDistance:
    """How far each of N points is from a line; every array has length N.

    `distance_m` is the geodesic distance, (`foot_lon`, `foot_lat`) the nearest point of the line
    and `azimuth_deg`, in [0, 360), the direction from the point to it.
    """

    distance_m: Floats
    foot_lon: Floats
    foot_lat: Floats
    azimuth_deg: Floats


def distance_to_line(
    lon: ArrayLike, lat: ArrayLike, line: BaseGeometry, edges: EdgeMeaning = "straight"
) -> LineDistance:
    """Geodesic distance, foot and azimuth from N points to a line.

    Parameters
    ----------
    lon, lat
        N longitudes and N latitudes in degrees (or one of each).
    line
        Line, points or area (of which the outline is measured to), EPSG:4326.
    edges
        What joins two stored vertices; see `geo.geodesy.EdgeMeaning`.

    Returns
    -------
    LineDistance
        Distances within 1 mm of a brute force.

    Raises
    ------
    GeometryError
        For points off the Earth or not finite, and for an empty line.

    Notes
    -----
    Edges that cannot be nearest are ruled out by `geo.geodesy.capsules`; on each that is left,
    mostly one, the foot is found by Newton's method with Karney's inverse geodesic.
    """
    lon = np.atleast_1d(np.asarray(lon, dtype=np.float64))
    lat = np.atleast_1d(np.asarray(lat, dtype=np.float64))
    check_points(lon, lat)
    check_geometry(line)
    pieces, tree = _index(shapely.to_wkb(line), edges)
    result = np.empty((4, len(lon)))
    for start in range(0, len(lon), _CHUNK):
        part = slice(start, start + _CHUNK)
        result[:, part] = _nearest(lon[part], lat[part], pieces, tree)
    return LineDistance(*result)


@lru_cache(maxsize=16)
def _index(line_wkb: bytes, edges: EdgeMeaning) -> tuple[Floats, tuple[Capsules, ...]]:
    pieces = densify(edges_of(straightened(shapely.from_wkb(line_wkb), edges)), _SAGITTA_M)
    return pieces, hierarchy(pieces, _SAGITTA_M)


def _nearest(
    lon: Floats, lat: Floats, pieces: Floats, tree: tuple[Capsules, ...]
) -> tuple[Floats, Floats, Floats, Floats]:
    point, piece, share = candidates(tree, lon, lat)
    edge = pieces[np.minimum(piece, len(pieces) - 1)]
    found = np.stack(_feet(lon[point], lat[point], edge, share))
    # Near the antipode the shortest way may flip sides along an edge: look from both its ends.
    far = np.flatnonzero(found[0] > _ANTIPODAL_M)
    for end in (0.0, 1.0) if len(far) else ():
        again = _feet(lon[point[far]], lat[point[far]], edge[far], np.full(len(far), end))
        nearer = again[0] < found[0, far]
        found[:, far[nearer]] = np.stack(again)[:, nearer]
    distance, share, azimuth = found
    order = np.lexsort((distance, point))
    best = order[np.flatnonzero(np.diff(point, prepend=-1))]
    foot = edge[best, :2] + share[best, None] * (edge[best, 2:] - edge[best, :2])
    return distance[best], foot[:, 0], foot[:, 1], np.mod(azimuth[best], 360.0)


def _feet(lon: Floats, lat: Floats, edge: Floats, share: Floats) -> tuple[Floats, Floats, Floats]:
    """Distance, share of the edge passed, and azimuth to it, of the nearest point of each edge.

    The angle between edge and geodesic tells, in a right-angled spherical triangle, how far along
    the edge the foot still is, if the edge were a geodesic too. How that changed with the last
    move corrects for an edge that bends. The foot lies between the furthest place known to be
    before it and the nearest known to be after it; a move that leaves them is replaced by halving.
    A foot off by x makes the distance wrong by x² / 2s only.
    """
    before, after = np.full(len(lon), -1.0), np.full(len(lon), 2.0)
    distance, azimuth = np.empty(len(lon)), np.empty(len(lon))
    share = share.copy()
    todo = np.arange(len(lon))
    last_ahead, last_move = np.zeros(len(lon)), np.zeros(len(lon))
    for _ in range(_ROUNDS):
        at, t = edge[todo], share[todo]
        foot_lat = np.clip(between(at[:, 1], at[:, 3], t), -90.0, 90.0)
        azimuth[todo], back, s = GEOD.inv(
            lon[todo], lat[todo], between(at[:, 0], at[:, 2], t), foot_lat
        )
        distance[todo] = s
        arc = np.minimum(s / MIN_RADIUS_M, _MAX_ARC)
        angle = np.radians(back - azimuth_of(at, t))
        ahead = MIN_RADIUS_M * np.arctan2(np.sin(arc) * np.cos(angle), np.cos(arc))
        gained = last_ahead[todo] - ahead
        rate = np.divide(gained, last_move[todo], out=np.ones_like(t), where=last_move[todo] != 0)
        length = np.maximum(_speed_m(at, foot_lat), 1e-9)
        moved = np.clip(t + ahead / np.clip(rate, 0.02, 2.0) / length, 0.0, 1.0)
        before[todo] = np.where(ahead > 0.0, t, before[todo])
        after[todo] = np.where(ahead < 0.0, t, after[todo])
        inside = (moved > before[todo]) & (moved < after[todo])
        middle = (np.maximum(before[todo], 0.0) + np.minimum(after[todo], 1.0)) / 2.0
        moved = np.where(inside | (moved == t), moved, middle)
        share[todo], last_ahead[todo], last_move[todo] = moved, ahead, (moved - t) * length
        todo = todo[last_move[todo] ** 2 > 1e-9 * s + 1e-10]
        if not len(todo):
            break
    return distance, share, azimuth


def _speed_m(edge: Floats, lat: Floats) -> Floats:
    """Metres that an edge covers a unit of its share, at a latitude on it."""
    along, across = radii(lat)
    east = (edge[:, 2] - edge[:, 0]) * across * np.cos(np.radians(lat))
    return np.radians(np.hypot(east, (edge[:, 3] - edge[:, 1]) * along))
