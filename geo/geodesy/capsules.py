"""Which edges can be nearest to a point: cells of points against a hierarchy of capsules.

All of it happens in Earth-centred coordinates, where there is no antimeridian and no pole. A
capsule is everything within `radius` of a straight axis. Each edge is held by one, each four
neighbours by a larger one, and so on up. Points near each other are looked at together, as a cell,
a ball of radius r about their middle c. With d(p) the distance of a point p of the ball to an
axis, and u the unit vector to c from the axis,

    d(c) + u . (p - c)  <=  d(p)  <=  d(c) + u . (p - c) + r² / 2 d(c),

the first because the distance to a segment is convex. So the axis j is further from all of the
ball than the axis i when d_j - d_i > r |u_j - u_i| + r² / 2 d_i, whatever else happens when it is
more than 2 r, and the capsule j cannot hold what is nearest when it is by their radii as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from geo.geodesy.ellipsoid import MAX_RADIUS_M, MIN_RADIUS_M, Floats, earth_centred

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    Ints = npt.NDArray[np.int64]

_CHILDREN = 4
_TOP = 32
_POINTS_A_CELL = 16
_FEW_A_CELL = 8
_MANY = 10_000
"""So many points crowd: cells of more of them are as small, and fewer. Fewer points lie apart."""
_DEEPEST = 8
_ROUNDING_M = 1e-6
_PAIRS = 1_000_000
_PAIRS_AT_ONCE = 16_384
_FAR_M = 1.97 * MIN_RADIUS_M
"""Longer chords, of points almost opposite each other, say too little about the geodesic."""
_WELL_BEYOND = 0.05
"""No chord of an edge, and none to a point, is as many radians off the ground's direction as this,
but within 40 m of a pole."""


@dataclass(frozen=True, slots=True)
class Capsules:
    """One level of the hierarchy, N capsules: `start` and `axis` have shape (3, N).

    `axis2` is the axis's length squared. The line is nowhere further than `radius` from the axis,
    nor the axis further than `reach` from the line.
    """

    start: Floats
    axis: Floats
    axis2: Floats
    radius: Floats
    reach: Floats

    @classmethod
    def between(cls, start: Floats, end: Floats, radius: Floats, reach: Floats) -> Capsules:
        """Capsules about straight axes."""
        axis = end - start
        return cls(start, axis, np.maximum(_dot(axis, axis), 1e-12), radius, reach)

    def offsets(self, points: Floats, number: Ints) -> tuple[Floats, Floats]:
        """To M points, shape (3, M), from the nearest place of an axis each.

        Also the share of the axis, made endless, that the point is abreast of.
        """
        offset = points - np.take(self.start, number, axis=1)
        axis = np.take(self.axis, number, axis=1)
        share = _dot(offset, axis) / np.take(self.axis2, number)
        offset -= np.clip(share, 0.0, 1.0) * axis
        return offset, share

    def parents(self) -> Capsules:
        """The capsules that hold four neighbours each."""
        count = len(self.radius)
        first = np.arange(0, count, _CHILDREN)
        last = np.minimum(first + _CHILDREN, count) - 1
        mine = np.arange(count) // _CHILDREN
        start, end = self.start, self.start + self.axis
        hull = Capsules.between(start[:, first], end[:, last], self.radius, self.reach)
        off = np.maximum(*(_length(hull.offsets(at, mine)[0]) for at in (start, end)))
        # Where the line has a gap, the axis may be that much further from the line.
        gap = np.zeros(count)
        gap[1:] = _length(start[:, 1:] - end[:, :-1])
        gap[first] = 0.0
        return Capsules.between(
            hull.start,
            end[:, last],
            np.maximum.reduceat(off + self.radius, first) + _ROUNDING_M,
            np.maximum.reduceat(off + self.reach, first)
            + np.maximum.reduceat(gap, first)
            + _ROUNDING_M,
        )


@dataclass(frozen=True, eq=False)
class Hierarchy:
    """Levels of capsules over a line's `edges`; `joined` says which begin where the last one ends.

    The levels are made when they are asked for: few points are measured to all edges.
    """

    edges: Capsules
    joined: npt.NDArray[np.bool_]

    @classmethod
    def over(cls, edges: Floats, sagitta_m: float) -> Hierarchy:
        """The hierarchy over edges (N, 4) that bend by at most `sagitta_m`."""
        bend = np.full(len(edges), sagitta_m + _ROUNDING_M)
        start, end = (earth_centred(edges[:, at], edges[:, at + 1]).T.copy() for at in (0, 2))
        joined = np.append(False, np.all(edges[1:, :2] == edges[:-1, 2:], axis=1))
        return cls(Capsules.between(start, end, bend, bend), joined)

    @cached_property
    def levels(self) -> tuple[Capsules, ...]:
        """The widest first; capsule k holds 4 k to 4 k + 3 of the next. The last are the edges."""
        levels = [self.edges]
        while len(levels[-1].radius) > _TOP:
            levels.append(levels[-1].parents())
        return tuple(reversed(levels))


def in_cells(lon: Floats, lat: Floats) -> tuple[Ints, Ints]:
    """An order of N > 0 points that puts neighbours together, and where in it each cell begins.

    Longitudes and latitudes are ranked, so that cells hold about equally many points however they
    crowd, and their bits are interleaved (Morton's order).
    """
    count = len(lon)
    depth = 0
    crowd = _FEW_A_CELL if count < _MANY else _POINTS_A_CELL
    while depth < _DEEPEST and count > crowd * 4**depth:
        depth += 1
    code = np.zeros(count, dtype=np.uint16)
    for shift, values in enumerate((lon, lat)):
        place = np.empty(count, dtype=np.uint16)
        place[np.argsort(values)] = np.arange(count) * 2**depth // count
        for bit in range(depth):
            code |= (place >> bit & 1) << (2 * bit + shift)
    order = np.argsort(code, kind="stable")
    return order, np.flatnonzero(np.diff(code[order].astype(np.int64), prepend=-1))


def candidates(tree: Hierarchy, points: Floats, first: Ints) -> tuple[Ints, Ints, Floats]:
    """Pairs of point and edge that may be nearest: their numbers, and the share of the edge passed.

    Points are Earth-centred, shape (3, M), those of a cell together, `first` where each cell
    begins. In the answer points come in ascending order, each at least once.
    """
    all_pairs = points.shape[1] * len(tree.joined)
    if all_pairs <= _PAIRS_AT_ONCE:
        point, edge = np.divmod(np.arange(all_pairs), len(tree.joined))
        return _of_points(tree, points, point, edge, np.arange(0, all_pairs, len(tree.joined)))
    size = np.diff(first, append=points.shape[1])
    middle = np.add.reduceat(points, first, axis=1) / size
    off = points - np.repeat(middle, size, axis=1)
    radius = np.maximum.reduceat(_length(off), first) + _ROUNDING_M
    if len(first) > 1 and _too_many(tree, middle, radius):
        half = len(first) // 2
        cut = first[half]
        left = candidates(tree, points[:, :cut], first[:half])
        right = candidates(tree, points[:, cut:], first[half:] - cut)
        return (
            np.append(left[0], right[0] + cut),
            np.append(left[1], right[1]),
            np.append(left[2], right[2]),
        )
    cell, capsule = of_cells(tree.levels, middle, radius)
    # Each point of a cell with each of the cell's edges.
    edges_of_cell = np.bincount(cell, minlength=len(first))
    count = np.repeat(edges_of_cell, size)
    begin = np.repeat(np.cumsum(edges_of_cell) - edges_of_cell, size)
    found = []
    for run in _runs(count):
        new = np.cumsum(count[run]) - count[run]
        point = np.repeat(np.arange(run.start, run.stop), count[run])
        edge = np.take(capsule, np.arange(len(point)) + np.repeat(begin[run] - new, count[run]))
        found.append(_of_points(tree, points, point, edge, new))
    point, edge, share = (np.concatenate(part) for part in zip(*found, strict=True))
    return point, edge, share


def _runs(count: Ints) -> Iterator[slice]:
    """Points that follow each other, with so many pairs together that a cache holds their numbers.

    Larger arrays would be new memory each time, which takes longer than what is done with them.
    """
    held = np.cumsum(count) // _PAIRS_AT_ONCE
    starts = np.flatnonzero(np.diff(held, prepend=-1))
    for start, stop in pairwise((*starts.tolist(), len(count))):
        yield slice(start, stop)


def _of_points(
    tree: Hierarchy, points: Floats, point: Ints, edge: Ints, new: Ints
) -> tuple[Ints, Ints, Floats]:
    """Of some pairs those such that the edge may be nearest to the point, and the share passed.

    `new` tells where the pairs of each point begin.
    """
    leaves = tree.edges
    offset, share = leaves.offsets(np.take(points, point, axis=1), edge)
    chord = _length(offset)
    bend = leaves.radius[0]
    limit = _same_geodesic(np.minimum.reduceat(chord, new) + bend)
    keep = np.flatnonzero(chord - bend <= np.repeat(limit, np.diff(new, append=len(point))))
    point, edge, share = point[keep], edge[keep], share[keep]
    # How far the point is beyond the end of the edge, for each metre of its distance.
    beyond = (share - np.clip(share, 0.0, 1.0)) * np.sqrt(leaves.axis2[edge])
    beyond /= np.where(chord[keep] < _FAR_M, np.maximum(chord[keep], 1e-9), np.inf)
    same = (point[1:] == point[:-1]) & (edge[1:] == edge[:-1] + 1) & tree.joined[edge[1:]]
    same &= (beyond[:-1] > 0.0) & (beyond[1:] < 0.0)
    # The nearest place is a corner of two edges: one will do if the point is well beyond the other.
    spare = np.append(False, same & (beyond[1:] < -_WELL_BEYOND))
    spare[:-1] |= same & ~spare[1:] & (beyond[:-1] > _WELL_BEYOND)
    needed = np.flatnonzero(~spare)
    return point[needed], edge[needed], np.clip(share[needed], 0.0, 1.0)


def _too_many(tree: Hierarchy, middle: Floats, radius: Floats) -> bool:
    """Whether cells are so many, and one so near the line's antipode, that memory may not do."""
    if len(radius) * len(tree.joined) < _PAIRS:
        return False
    cell = np.repeat(np.arange(len(radius)), len(tree.levels[0].radius))
    capsule = np.tile(np.arange(len(tree.levels[0].radius)), len(radius))
    offset, _ = tree.levels[0].offsets(np.take(middle, cell, axis=1), capsule)
    most = _length(offset) + tree.levels[0].reach[capsule]
    return bool((most.reshape(len(radius), -1).min(axis=1) + radius).max() > _FAR_M)


def of_cells(levels: tuple[Capsules, ...], middle: Floats, radius: Floats) -> tuple[Ints, Ints]:
    """Pairs of cell and edge such that the edge may be nearest to a point of the cell."""
    cells = len(radius)
    cell = np.repeat(np.arange(cells), len(levels[0].radius))
    capsule = np.tile(np.arange(len(levels[0].radius)), cells)
    for level, capsules in enumerate(levels):
        if level:
            cell = np.repeat(cell, _CHILDREN)
            capsule = (capsule[:, None] * _CHILDREN + np.arange(_CHILDREN)).ravel()
            real = np.flatnonzero(capsule < len(capsules.radius))
            cell, capsule = cell[real], capsule[real]
        offset, _ = capsules.offsets(np.take(middle, cell, axis=1), capsule)
        chord = _length(offset)
        offset /= np.maximum(chord, 1e-9)
        most = chord + np.take(capsules.reach, capsule)
        first = np.flatnonzero(np.diff(cell, prepend=-1))
        limit = np.minimum.reduceat(most, first)
        # The best capsule of each cell: the first row that has the limit.
        rows = np.flatnonzero(most == np.take(limit, cell))
        best = rows[np.searchsorted(rows, first)]
        turn = _length(offset - np.take(offset[:, best], cell, axis=1))
        bend = radius**2 / np.maximum(2.0 * chord[best], 1e-9)
        ball = np.take(radius, cell)
        apart = np.minimum(ball * turn + np.take(bend, cell), 2.0 * ball)
        furthest = limit + radius
        slack = limit + _same_geodesic(furthest) - furthest
        least = chord - np.take(capsules.radius, capsule)
        keep = np.flatnonzero(least <= np.take(slack, cell) + apart)
        cell, capsule = cell[keep], capsule[keep]
    return cell, capsule


def _same_geodesic(chord: Floats) -> Floats:
    """The longest chord between points no further apart over the ground than these may be.

    The straighter the Earth, the longer the chord of the same geodesic: between points `chord`
    apart it is at most the arc at the greatest curvature there is, and an arc of that length has
    its longest chord at the least curvature.
    """
    half_arc = np.arcsin(np.minimum(chord / (2.0 * MIN_RADIUS_M), 1.0)) * MIN_RADIUS_M
    longest = 2.0 * MAX_RADIUS_M * np.sin(np.minimum(half_arc / MAX_RADIUS_M, np.pi / 2.0))
    return np.where(chord < _FAR_M, longest, np.inf)


def _dot(first: Floats, second: Floats) -> Floats:
    return np.asarray(np.einsum("cm,cm->m", first, second))


def _length(vectors: Floats) -> Floats:
    return np.sqrt(_dot(vectors, vectors))
