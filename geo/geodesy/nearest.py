"""Nearest point of a line, exactly, for many points at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo.geodesy.capsules import Hierarchy, candidates, in_cells
from geo.geodesy.edges import between, densify, edges_of
from geo.geodesy.ellipsoid import GEOD, MIN_RADIUS_M, Floats, earth_centred, radii
from geo.geodesy.kept import kept
from geo.geodesy.meaning import EdgeMeaning, straightened
from geo.geodesy.valid import check_drawn, check_geometry, check_points

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import ArrayLike
    from shapely.geometry.base import BaseGeometry

    from geo.geodesy.capsules import Ints

_SAGITTA_M = 0.05
_CELLS = 4096
_FEW = 4
_ROUNDS = 40
_ERROR_M = 1e-5
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
        For points off the Earth or not finite, and for a line that is empty or touches itself.

    Notes
    -----
    Edges that cannot be nearest are ruled out by `geo.geodesy.capsules`; on each that is left,
    one or the two of a corner, the foot is found by Newton's method with Karney's inverse
    geodesic. It mostly takes a single step, as the foot of the chord through the Earth is a good
    first guess.
    """
    lon = np.atleast_1d(np.asarray(lon, dtype=np.float64))
    lat = np.atleast_1d(np.asarray(lat, dtype=np.float64))
    check_points(lon, lat)
    return nearest(checked_index(line, edges), lon, lat)


@dataclass(frozen=True, slots=True)
class Index:
    """A line made ready to be measured to: short pieces of its edges, and capsules over them."""

    pieces: Floats
    tree: Hierarchy


@kept(64)
def checked_index(line: BaseGeometry, edges: EdgeMeaning = "straight") -> Index:
    """The index of a line that may be any geometry, kept as long as this one is asked for."""
    check_geometry(line)
    return index_of(shapely.to_wkb(line), edges)


@lru_cache(maxsize=64)
def index_of(line_wkb: bytes, edges: EdgeMeaning = "straight") -> Index:
    """The index of a line in well-known binary; the last few are kept."""
    line = shapely.from_wkb(line_wkb)
    check_drawn(line)
    pieces = densify(edges_of(straightened(line, edges)), _SAGITTA_M)
    # Parts near each other are made neighbours: a capsule should hold what lies together.
    begins = np.append(True, np.any(pieces[1:, :2] != pieces[:-1, 2:], axis=1))
    parts = pieces[begins, :2]
    rank = np.argsort(in_cells(parts[:, 0], parts[:, 1])[0])
    pieces = pieces[np.argsort(rank[np.cumsum(begins) - 1], kind="stable")]
    return Index(pieces, Hierarchy.over(pieces, _SAGITTA_M))


def nearest(index: Index, lon: Floats, lat: Floats) -> LineDistance:
    """`distance_to_line` for coordinates and lines known to be good."""
    result = np.empty((4, len(lon)))
    for part, first in _batches(lon, lat):
        result[:, part] = _nearest(index, lon[part], lat[part], first)
    return LineDistance(*result)


def _batches(lon: Floats, lat: Floats) -> Iterator[tuple[Ints, Ints]]:
    """Points that lie together, so many at once that memory will do, and where cells begin."""
    if not len(lon):
        return
    if len(lon) <= _FEW:
        yield np.arange(len(lon)), np.zeros(1, dtype=np.int64)
        return
    order, first = in_cells(lon, lat)
    first = np.append(first, len(lon))
    for start in range(0, len(first) - 1, _CELLS):
        batch = first[start : start + _CELLS + 1]
        yield order[batch[0] : batch[-1]], batch[:-1] - batch[0]


def _nearest(
    index: Index, lon: Floats, lat: Floats, first: Ints
) -> tuple[Floats, Floats, Floats, Floats]:
    point, piece, share = candidates(index.tree, earth_centred(lon, lat).T.copy(), first)
    edge = np.take(index.pieces, piece, axis=0)
    lon, lat = lon[point], lat[point]
    found = np.stack(_feet(lon, lat, edge, share))
    # Near the antipode the shortest way may flip sides along an edge: look from both its ends.
    far = np.flatnonzero(found[0] > _ANTIPODAL_M)
    for end in (0.0, 1.0) if len(far) else ():
        again = np.stack(_feet(lon[far], lat[far], edge[far], np.full(len(far), end)))
        nearer = np.flatnonzero(again[0] < found[0, far])
        found[:, far[nearer]] = again[:, nearer]
    begins = np.flatnonzero(np.diff(point, prepend=-1))
    least = np.minimum.reduceat(found[0], begins)
    rows = np.flatnonzero(found[0] == np.repeat(least, np.diff(begins, append=len(point))))
    best = rows[np.searchsorted(rows, begins)]
    distance, share, azimuth = found[:, best]
    foot = between(edge[best, :2], edge[best, 2:], share[:, None])
    foot = np.clip(foot, (-180.0, -90.0), (180.0, 90.0))  # rounding may go beyond
    return distance, foot[:, 0], foot[:, 1], np.mod(azimuth, 360.0)


def _feet(lon: Floats, lat: Floats, edge: Floats, share: Floats) -> tuple[Floats, Floats, Floats]:
    """Distance, share of the edge passed, and azimuth to it, of the nearest point of each edge.

    The angle between edge and geodesic tells, in a right-angled spherical triangle, how far along
    the edge the foot still is, if the edge were a geodesic too. How that changed with the last
    move corrects for an edge that bends. The foot lies between the furthest place known to be
    before it and the nearest known to be after it; a move that leaves them is replaced by halving.
    A foot off by x makes the distance s wrong by x² / 2s only: it is not measured again when the
    last move is that small.
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
        ahead, length = _ahead_m(at, foot_lat, back, s)
        gained = last_ahead[todo] - ahead
        rate = np.divide(gained, last_move[todo], out=np.ones_like(t), where=last_move[todo] != 0)
        moved = np.clip(t + ahead / np.clip(rate, 0.02, 2.0) / length, 0.0, 1.0)
        before[todo] = np.where(ahead > 0.0, t, before[todo])
        after[todo] = np.where(ahead < 0.0, t, after[todo])
        inside = (moved > before[todo]) & (moved < after[todo])
        middle = (np.maximum(before[todo], 0.0) + np.minimum(after[todo], 1.0)) / 2.0
        moved = np.where(inside | (moved == t), moved, middle)
        share[todo], last_ahead[todo], last_move[todo] = moved, ahead, (moved - t) * length
        todo = todo[last_move[todo] ** 2 > 2.0 * _ERROR_M * s + 1e-10]
        if not len(todo):
            break
    return distance, share, azimuth


def _ahead_m(edge: Floats, lat: Floats, back: Floats, distance: Floats) -> tuple[Floats, Floats]:
    """How far (m) ahead the foot still is, and the metres that a unit of an edge's share takes.

    `lat` is the place on the edge that is `distance` away, `back` the azimuth there to the point.
    """
    along, across = radii(lat)
    east = np.radians(edge[:, 2] - edge[:, 0]) * across * np.cos(np.radians(lat))
    north = np.radians(edge[:, 3] - edge[:, 1]) * along
    length = np.maximum(np.hypot(east, north), 1e-9)
    azimuth = np.radians(back)
    cosine = (np.sin(azimuth) * east + np.cos(azimuth) * north) / length
    arc = np.minimum(distance / MIN_RADIUS_M, _MAX_ARC)
    ahead = MIN_RADIUS_M * np.arctan2(np.sin(arc) * cosine, np.cos(arc))
    return ahead, length
