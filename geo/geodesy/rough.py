"""How far many points are from a line or a point, about: fast, for grids with many cells.

The nearest of the places where the pieces of the line begin (at most some 1.6 km apart) is found
by one product of matrices, straight through the Earth; the nearer of the two pieces that meet
there gives foot and distance. Another piece may be nearer still, but by no more than a length
squared over eight distances, and only where two stretches of the line are about equally far, or
closer to the line than a few thousandths of how far apart the points are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from geo.geodesy.capsules import Capsules, Hierarchy, of_cells
from geo.geodesy.edges import between, edges_of
from geo.geodesy.ellipsoid import Floats, earth_centred
from geo.geodesy.kept import kept
from geo.geodesy.nearest import checked_index

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from geo.geodesy.capsules import Ints

_MEAN_RADIUS_M = 6_371_008.8
_AT_ONCE = 65_536
"""Products looked at together: what a cache holds."""
_MANY = 48 * _AT_ONCE
"""So many products are worth leaving out what is far from all points."""


@dataclass(frozen=True, slots=True)
class RoughDistance:
    """How far each of N points is from a line, about, and where the line is nearest to it."""

    distance_m: Floats
    foot_lon: Floats
    foot_lat: Floats


def rough_distance_to_line(lon: Floats, lat: Floats, line: BaseGeometry) -> RoughDistance:
    """Distances of N > 0 points (degrees) to a line: off by some metres, in doubt by more.

    Takes a good line and points on the Earth; see `geo.geodesy.distance_to_line` for the exact.
    """
    index = checked_index(line)
    piece, share, chord = witnesses(index.tree, earth_centred(lon, lat).T.copy())
    edge = np.take(index.pieces, piece, axis=0)
    foot = between(edge[:, :2], edge[:, 2:], share[:, None])
    return RoughDistance(_arc_m(chord), foot[:, 0], foot[:, 1])


def rough_polar(lon0: float, lat0: float, lon: Floats, lat: Floats) -> tuple[Floats, Floats]:
    """Metres and azimuths from one point to N others: within 1e-4 of them up to 500 km."""
    turn, tilt = np.radians(lon0), np.radians(lat0)
    east = np.array([-np.sin(turn), np.cos(turn), 0.0])
    up = np.array([np.cos(tilt) * np.cos(turn), np.cos(tilt) * np.sin(turn), np.sin(tilt)])
    off = earth_centred(lon, lat) - earth_centred(np.array(lon0), np.array(lat0))
    azimuth = np.degrees(np.arctan2(off @ east, off @ np.cross(up, east)))
    chord = np.sqrt(np.einsum("mc,mc->m", off, off))
    return _arc_m(chord), np.mod(azimuth, 360.0)


def nearest_line(lon: float, lat: float, lines: tuple[BaseGeometry, ...]) -> int:
    """The number of the line that is nearest to a point, about: straight through the Earth."""
    edges, line = _edges(lines)
    point = np.broadcast_to(earth_centred(np.array(lon), np.array(lat))[:, None], edges.axis.shape)
    offset, _ = edges.offsets(point, np.arange(len(line)))
    return int(line[np.argmin(np.einsum("cm,cm->m", offset, offset))])


@kept(32)
def _edges(lines: tuple[BaseGeometry, ...]) -> tuple[Capsules, Ints]:
    """The edges of some lines, and which line each belongs to."""
    parts = [edges_of(line) for line in lines]
    edges = np.vstack(parts)
    start, end = (earth_centred(edges[:, at], edges[:, at + 1]).T.copy() for at in (0, 2))
    none = np.zeros(len(edges))
    line = np.repeat(np.arange(len(lines)), [len(part) for part in parts])
    return Capsules.between(start, end, none, none), line


def _arc_m(chord: Floats) -> Floats:
    """The way over the ground between points that are so far apart straight through the Earth."""
    half = np.minimum(chord / (2.0 * _MEAN_RADIUS_M), 1.0)
    return np.asarray(2.0 * _MEAN_RADIUS_M * np.arcsin(half))


def witnesses(tree: Hierarchy, points: Floats) -> tuple[Ints, Floats, Floats]:
    """Of each Earth-centred point, shape (3, N), a piece of the line that is about nearest.

    Also the share of it that is passed where it is nearest, and the chord from there in metres.
    """
    pieces = tree.edges
    middle = points.mean(axis=1, keepdims=True)
    off = points - middle
    near = np.arange(len(tree.joined))
    if points.shape[1] * len(near) > _MANY:
        radius = np.sqrt(np.einsum("cm,cm->m", off, off).max(keepdims=True))
        _, near = of_cells(tree.levels, middle, radius)
    # Where pieces begin, and where the last ones of the line's parts end.
    last = near[~np.append(tree.joined[1:], False)[near]]
    start = (
        np.hstack((pieces.start[:, near], pieces.start[:, last] + pieces.axis[:, last])) - middle
    )
    near = np.append(near, last)
    # |p - s|² but for |p|², which is the same for every place s.
    places = np.vstack((-2.0 * start, np.einsum("cm,cm->m", start, start))).astype(np.float32)
    ones = np.vstack((off, np.ones(points.shape[1]))).T.astype(np.float32)
    rows = max(1, _AT_ONCE // len(near))
    best = [
        np.argmin(ones[at : at + rows] @ places, axis=1) for at in range(0, points.shape[1], rows)
    ]
    after = np.take(near, np.concatenate(best))
    before = np.where(np.take(tree.joined, after), after - 1, after)
    found = []
    for piece in (before, after):
        offset, share = pieces.offsets(points, piece)
        found.append((np.einsum("cm,cm->m", offset, offset), np.clip(share, 0.0, 1.0)))
    (far, passed), (far_after, passed_after) = found
    second = far_after < far
    return (
        np.where(second, after, before),
        np.where(second, passed_after, passed),
        np.sqrt(np.where(second, far_after, far)),
    )
