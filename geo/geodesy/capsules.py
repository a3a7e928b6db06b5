"""Which edges can be nearest to a point: a hierarchy of capsules, searched for many points at once.

All of it happens in Earth-centred coordinates, where there is no antimeridian and no pole. A
capsule is everything within `radius` of a straight axis. Each edge is held by one, each four
neighbours by a larger one, and so on up. A capsule whose nearest part is further from the point
than the furthest part of another one cannot hold the nearest edge, nor can any inside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from geo.geodesy.ellipsoid import MAX_RADIUS_M, MIN_RADIUS_M, Floats, earth_centred

if TYPE_CHECKING:
    import numpy.typing as npt

    Ints = npt.NDArray[np.int64]

_CHILDREN = 4
_TOP = 64
_ROUNDING_M = 0.1
"""The distance of two points 1e7 m from the Earth's centre, computed from dot products, is off by
less than this however close they are; further apart it is far better."""


@dataclass(frozen=True, slots=True)
class Capsules:
    """One level of the hierarchy: G groups of K neighbours that share a parent.

    `start` and `axis` have shape (G, K, 3), `radius` and the dot products of start and axis with
    themselves and each other shape (G, K).
    """

    start: Floats
    axis: Floats
    radius: Floats
    start2: Floats
    axis2: Floats
    mixed: Floats

    @classmethod
    def between(cls, start: Floats, end: Floats, radius: Floats) -> Capsules:
        """Capsules of a radius about straight axes."""
        axis = end - start
        return cls(
            start,
            axis,
            radius,
            np.einsum("gkc,gkc->gk", start, start),
            np.einsum("gkc,gkc->gk", axis, axis),
            np.einsum("gkc,gkc->gk", start, axis),
        )

    def distance(self, points: Floats, group: Ints | slice) -> tuple[Floats, Floats]:
        """Distance of M points to all axes of a group each, and the share of each axis passed."""
        along = np.einsum("mc,mkc->mk", points, self.axis[group]) - self.mixed[group]
        axis2 = self.axis2[group]
        share = np.clip(along / np.maximum(axis2, 1e-6), 0.0, 1.0)
        from_start = np.einsum("mc,mkc->mk", points, self.start[group])
        points2 = np.einsum("mc,mc->m", points, points)[:, None]
        square = points2 + self.start2[group] - 2.0 * from_start
        square -= share * (2.0 * along - share * axis2)
        return np.sqrt(np.maximum(square, 0.0)), share

    def parents(self) -> Capsules:
        """The capsules that hold one group each, themselves in groups of the same size."""
        first, last = self.start[:, :1], self.start[:, -1:] + self.axis[:, -1:]
        hull = Capsules.between(first, last, self.radius[:, :1])
        everyone = np.arange(len(first)).repeat(_CHILDREN)
        ends = (self.start, self.start + self.axis)
        off = [hull.distance(end.reshape(-1, 3), everyone)[0] for end in ends]
        reach = np.maximum(*off).reshape(-1, _CHILDREN) + self.radius
        # Where the line has a gap, the axis may be this much further from the line than it says.
        gap = np.linalg.norm(self.start[:, 1:] - ends[1][:, :-1], axis=2).max(axis=1)
        radius = reach.max(axis=1) + gap + _ROUNDING_M
        shape = (-1, _CHILDREN, 3) if len(first) > _TOP else (1, -1, 3)
        return Capsules.between(
            first.reshape(shape), last.reshape(shape), radius.reshape(shape[:2])
        )


def hierarchy(edges: Floats, sagitta_m: float) -> tuple[Capsules, ...]:
    """Levels of capsules about edges (N, 4) that bend by at most `sagitta_m`, the widest first.

    Capsule k of a level holds the group k of the next. The edges are padded with the last one.
    """
    depth = 0
    while len(edges) > _TOP * _CHILDREN**depth:
        depth += 1
    total = -(-len(edges) // _CHILDREN**depth) * _CHILDREN**depth
    padded = edges[np.minimum(np.arange(total), len(edges) - 1)]
    shape = (-1, _CHILDREN, 3) if depth else (1, -1, 3)
    tree = [
        Capsules.between(
            earth_centred(padded[:, 0], padded[:, 1]).reshape(shape),
            earth_centred(padded[:, 2], padded[:, 3]).reshape(shape),
            np.full(total, sagitta_m + _ROUNDING_M).reshape(shape[:2]),
        )
    ]
    for _ in range(depth):
        tree.append(tree[-1].parents())
    return tuple(reversed(tree))


def candidates(tree: tuple[Capsules, ...], lon: Floats, lat: Floats) -> tuple[Ints, Ints, Floats]:
    """Pairs of point and edge that may be nearest: their numbers, and the share of the edge passed.

    Points come in ascending order, each at least once.
    """
    points = earth_centred(lon, lat)
    limit = _greedy(tree, points)
    point: Ints = np.arange(len(points))
    group: Ints | slice = slice(0, 1)
    share = np.empty((0, 0))
    for capsules in tree:
        chord, share = capsules.distance(points[point], group)
        radius = capsules.radius[group]
        first = np.flatnonzero(np.diff(point, prepend=-1))
        limit = np.minimum(limit, np.minimum.reduceat((chord + radius).min(axis=1), first))
        row, column = np.nonzero(chord - radius <= _same_geodesic(limit)[point, None])
        group = column if isinstance(group, slice) else group[row] * _CHILDREN + column
        point, share = point[row], share[row, column]
    return point, np.asarray(group), share


def _greedy(tree: tuple[Capsules, ...], points: Floats) -> Floats:
    """Chord from each point to some edge, near as a rule: down the tree by the nearest axis."""
    group: Ints | slice = slice(0, 1)
    chord = np.empty((0, 0))
    for capsules in tree:
        chord, _ = capsules.distance(points, group)
        best = chord.argmin(axis=1)
        group = best if isinstance(group, slice) else group * _CHILDREN + best
    return np.asarray(chord.min(axis=1) + tree[-1].radius.max())


def _same_geodesic(chord: Floats) -> Floats:
    """The longest chord between points no further apart over the ground than these may be.

    The straighter the Earth, the longer the chord of the same geodesic: between points `chord`
    apart it is at most the arc at the greatest curvature there is, and an arc of that length has
    its longest chord at the least curvature.
    """
    half_arc = np.arcsin(np.minimum(chord / (2.0 * MIN_RADIUS_M), 1.0)) * MIN_RADIUS_M
    longest = 2.0 * MAX_RADIUS_M * np.sin(np.minimum(half_arc / MAX_RADIUS_M, np.pi / 2.0))
    return np.where(chord < 1.9 * MIN_RADIUS_M, longest, np.inf)
