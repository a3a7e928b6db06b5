"""Everything within a geodesic distance of edges.

The outline is made of the curves that rays of that length draw: square to the edges, and turning
about their corners and ends. Along a line they form one closed loop, to the left along the edges,
round the end and back on the right; on the inner side of a corner the ray turns backwards. Most of
that loop runs inside: a piece of it that is wholly nearer than the distance to some one place of
the line cannot be outline, and is dropped. What is left crosses itself where the outline has its
inward corners. Cut there, it bounds faces, each inside or outside as a whole, as one measured point
tells. The edges of the map are cut in too, so that no face crosses the antimeridian and one that
holds a pole is closed along it.

All of it happens in the plane of longitude and latitude, in which the outline's edges are
straight, so no projection adds an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import shapely

from geo.geodesy.edges import azimuth_of, between
from geo.geodesy.ellipsoid import MIN_RADIUS_M, Floats, earth_centred
from geo.geodesy.nearest import Index, nearest
from geo.geodesy.rays import ABOUT, Ints, both_tips, moving, refine, tips, tips_about, turning
from geo.geodesy.rough import witnesses
from geo.geodesy.wrap import MAP, areas_only, polygons

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_COARSEST = 0.1
_FINER, _LAST = 16.0, 48.0
_GRID_DEG = 1e-11
_ENDS_AND_MIDDLE = np.array([[0.0], [0.5], [1.0]])
_LONG_M, _FLATTER = 1_700.0, 0.002
"""No piece of a line that is ready to be measured to is longer. What the change of the Earth's
curvature adds to a way at most, as a share of it where it is as long as the Earth's radius."""
_DEEP = 4.0
"""Pieces are dropped only this many errors deep inside, where no crossing can be."""


def around(edges: Floats, radius_m: float, error_m: float, index: Index) -> BaseGeometry:
    """All points within `radius_m` of edges (shape (N, 4)), its outline at most `error_m` off.

    `index` finds the nearest place of the line that the edges follow, to a fraction of the error.
    """
    rays, following = _loops(edges, radius_m)
    error = _COARSEST * radius_m
    deep_m = radius_m - _DEEP * error_m
    source = np.flatnonzero(_near_outline(rays, index, deep_m, ABOUT * radius_m))
    pieces, part = refine(rays[source], max(error, error_m))
    while True:
        kept = _near_outline(pieces, index, deep_m)
        pieces, source = pieces[kept], source[part][kept]
        if error <= error_m:
            break
        error = error_m if error < _LAST * error_m else error / _FINER
        pieces, part = refine(pieces, error)
    start, end = _ends(pieces, source, rays, following)
    faces = _faces(start, end)
    inside = shapely.point_on_surface(faces)
    distance = _distances_m(shapely.get_coordinates(inside), radius_m, error_m, index)
    # A face that the errors leave in doubt fills a crack, but does not stand alone.
    parts = shapely.get_parts(shapely.coverage_union_all(faces[distance <= radius_m + error_m]))
    sure = shapely.STRtree(inside[distance < radius_m - error_m])
    part, _ = sure.query(parts, predicate="contains")
    parts = parts[np.unique(part)]
    return areas_only(parts[0] if len(parts) == 1 else shapely.multipolygons(parts))


def _distances_m(points: Floats, radius_m: float, error_m: float, index: Index) -> Floats:
    """Distances of points (N, 2) from the line, exact for those about `radius_m` away."""
    _, _, chord = witnesses(index.tree, earth_centred(*points.T).T.copy())
    chord = np.maximum(chord, 1e-9)
    # A nearer piece may have been missed, and the Earth is no sphere (`geo.geodesy.rough`).
    arc = 2.0 * MIN_RADIUS_M * np.arcsin(np.minimum(chord / (2.0 * MIN_RADIUS_M), 1.0))
    doubt = _LONG_M**2 / (8.0 * chord) + _FLATTER * arc * (arc / MIN_RADIUS_M) ** 2
    unsure = np.flatnonzero(np.abs(arc - radius_m) < 2.0 * error_m + doubt)
    arc[unsure] = nearest(index, *points[unsure].T).distance_m
    return arc


def circles(centres: Floats, radius_m: float, error_m: float) -> npt.NDArray[np.object_]:
    """Geodesic circles about N points (shape (N, 2)) as polygons.

    Vertices lie on the circle, edges at most `error_m` off it.
    """
    rays, source = refine(turning(centres, 360.0, 0.0, radius_m, radius_m), error_m)
    return polygons(*tips(rays, 0.0), source)


def _loops(edges: Floats, radius_m: float) -> tuple[Floats, Ints]:
    """The rays along all edges and about all corners and ends, and which follows on each.

    N edges give 4 N rays: their left sides, their right sides in reverse, what follows on a left
    side at the end of its edge, and what follows on a right side at the start of its edge.
    """
    number = np.arange(len(edges))
    after, before = _neighbours(edges)
    start, end = azimuth_of(edges, 0.0), azimuth_of(edges, 1.0)
    bend = (start[after] - end + 180.0) % 360.0 - 180.0
    at_end = np.where(after < 0, 180.0, bend)
    at_start = np.where(before < 0, 180.0, -bend[before])
    right = moving(edges, 90.0, 90.0, radius_m, radius_m)
    right[:, 4], right[:, 5] = 1.0, 0.0
    rays = np.vstack(
        (
            moving(edges, -90.0, -90.0, radius_m, radius_m),
            right,
            turning(edges[:, 2:], end - 90.0, end - 90.0 + at_end, radius_m, radius_m),
            turning(edges[:, :2], start + 90.0, start + 90.0 + at_start, radius_m, radius_m),
        )
    )
    left, right_side, about_end, about_start = number + np.arange(4)[:, None] * len(edges)
    following = (
        about_end,
        about_start,
        np.where(after < 0, right_side, left[after]),
        np.where(before < 0, left, right_side[before]),
    )
    return rays, np.concatenate(following)


def _neighbours(edges: Floats) -> tuple[Ints, Ints]:
    """The number of the edge after and before each edge along its line, -1 at an end."""
    number = np.arange(len(edges))
    moves = np.any(edges[:, :2] != edges[:, 2:], axis=1)  # a lone point is nobody's neighbour
    meets = np.all(edges[:-1, 2:] == edges[1:, :2], axis=1)
    joined = np.append(meets & moves[:-1] & moves[1:], False)
    after = np.where(joined, number + 1, -1)
    last = np.flatnonzero(~joined)
    first = np.append(0, last[:-1] + 1)
    closed = np.all(edges[last, 2:] == edges[first, :2], axis=1) & (last > first)
    after[last[closed]] = first[closed]
    before = np.full(len(edges), -1)
    before[after[after >= 0]] = number[after >= 0]
    return after, before


def _near_outline(
    pieces: Floats, index: Index, inside_m: float, unsure_m: float = 0.0
) -> npt.NDArray[np.bool_]:
    """Which pieces are not wholly within `inside_m` of the place nearest to their middle.

    Straight through the Earth, and then over the ground where it bends most, which is no nearer.
    Their tips are found on a sphere, which is faster, when they may be `unsure_m` off.
    """
    if unsure_m:
        start, middle, end = earth_centred(*tips_about(pieces, _ENDS_AND_MIDDLE))
    else:
        start, end = (earth_centred(*tip.T) for tip in both_tips(pieces))
        middle = earth_centred(*tips(pieces, 0.5))
    piece, share, _ = witnesses(index.tree, middle.T.copy())
    line = index.tree.edges
    place = (line.start[:, piece] + share * line.axis[:, piece]).T
    chord = np.max([np.linalg.norm(tip - place, axis=1) for tip in (start, middle, end)], axis=0)
    arc = 2.0 * MIN_RADIUS_M * np.arcsin(np.minimum(chord / (2.0 * MIN_RADIUS_M), 1.0))
    bow = np.linalg.norm(middle - (start + end) / 2.0, axis=1)
    return np.asarray(arc + line.radius[0] + bow + unsure_m >= inside_m)


def _ends(pieces: Floats, source: Ints, rays: Floats, following: Ints) -> tuple[Floats, Floats]:
    """Coordinates (N, 2) where pieces start and end; a piece ends exactly where the next starts."""
    start, end = both_tips(pieces)
    starts_ray = np.flatnonzero(np.all(pieces[:, 4::2] == rays[source, 4::2], axis=1))
    ends_ray = np.all(pieces[:, 5::2] == rays[source, 5::2], axis=1)
    first = np.full(len(rays), -1)
    first[source[starts_ray]] = starts_ray
    following = np.where(ends_ray, first[following[source]], -1)
    same = (source[1:] == source[:-1]) & np.all(pieces[1:, 4::2] == pieces[:-1, 5::2], axis=1)
    following[:-1][same] = np.flatnonzero(same) + 1
    followed = np.flatnonzero(following >= 0)
    end[followed] = start[following[followed]]
    return start, end


def _faces(start: Floats, end: Floats) -> npt.NDArray[np.object_]:
    """The areas of the map between straight pieces, which go the shorter way round the Earth."""
    over = np.flatnonzero(np.abs(end[:, 0] - start[:, 0]) > 180.0)
    side = np.copysign(180.0, start[over, 0])
    east = end[over, 0] - start[over, 0] + 2.0 * side
    share = np.divide(side - start[over, 0], east, out=np.zeros(len(over)), where=east != 0.0)
    lat = between(start[over, 1], end[over, 1], share)
    start = np.vstack((start, np.column_stack((-side, lat))))
    end = np.vstack((end, end[over]))
    end[over] = np.column_stack((side, lat))
    pieces = np.stack((start, end), axis=1)[np.any(start != end, axis=1)]
    lines = np.append(_joined(pieces), np.array([MAP.boundary]))
    # Where pieces all but coincide, rounding may spoil a ring; then all is put on a fine grid.
    for grid_deg in (None, _GRID_DEG):
        cut = shapely.get_parts(shapely.union_all(lines, grid_size=grid_deg))
        faces, _, _, spoilt = shapely.polygonize_full(cut)
        if not shapely.get_num_geometries(spoilt):
            break
    return np.asarray(shapely.get_parts(faces))


def _joined(pieces: Floats) -> npt.NDArray[np.object_]:
    """Lines of pieces, shape (N, 2, 2), each of those that go on from one another."""
    begins = np.append(True, np.any(pieces[1:, 0] != pieces[:-1, 1], axis=1))
    line = np.cumsum(begins) - 1
    last = np.flatnonzero(np.append(begins[1:], True))
    # After the last piece of a line its end, as a vertex more.
    vertices = np.insert(pieces[:, 0], last + 1, pieces[last, 1], axis=0)
    return np.asarray(shapely.linestrings(vertices, indices=np.insert(line, last + 1, line[last])))
