"""Where two areas meet, a vertex of one becomes a vertex of the other.

Waters are divided one at a time, and a dividing line that ends on the far shore leaves a vertex
there that the land behind does not have. The edges would then not be the same on both sides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geo.data.rebuild.arrangement import GRID
from geo.data.rebuild.topology import exact, keys, to_grid, undirected

_NEAR_DEG = 1.5 * GRID
Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Ragged = tuple[shapely.GeometryType, Floats, tuple[npt.NDArray[np.signedinteger], ...]]


def mend(lands: Mapping[str, BaseGeometry]) -> dict[str, BaseGeometry]:
    """Areas with the vertices of others added to their own edges where they lie on them.

    A vertex counts as lying on an edge up to 1.5e-5 degrees (1.7 m) off it; the edge then bends
    through the vertex, so that both areas have the same two edges there.
    """
    names = sorted(lands)
    ragged = [shapely.to_ragged_array([lands[name]]) for name in names]
    coords = np.concatenate([r[1] for r in ragged])
    owner = np.repeat(np.arange(len(names)), [len(r[1]) for r in ragged])
    ring = _ring_ids(ragged)
    at = _alone(coords, owner, ring)
    where, added = _vertices_on_edges(coords, owner, at)
    mended = {}
    for number, name in enumerate(names):
        start = int(np.searchsorted(owner, number))
        mine = owner[where] == number
        mended[name] = _with(ragged[number], where[mine] - start, added[mine])
    return mended


def _ring_ids(ragged: Sequence[Ragged]) -> Integers:
    """A number for each coordinate that tells its ring."""
    sizes = np.concatenate([np.diff(r[2][0]) for r in ragged])
    return np.repeat(np.arange(len(sizes)), sizes)


def _alone(coords: Floats, owner: Integers, ring: Integers) -> Integers:
    """Edges (by their first coordinate) that no second area has."""
    packed = keys(coords)
    edge = np.flatnonzero(ring[1:] == ring[:-1])
    low, high = undirected(packed[edge], packed[edge + 1])
    order = np.lexsort((high, low))
    same = (low[order][1:] == low[order][:-1]) & (high[order][1:] == high[order][:-1])
    same &= owner[edge[order]][1:] != owner[edge[order]][:-1]
    shared = np.zeros(len(edge), dtype=bool)
    shared[order[1:][same]] = True
    shared[order[:-1][same]] = True
    return edge[~shared]


def _vertices_on_edges(coords: Floats, owner: Integers, at: Integers) -> tuple[Integers, Floats]:
    """Edges that need a vertex and the vertices, in the order in which they follow each other."""
    lines = shapely.linestrings(np.stack([coords[at], coords[at + 1]], axis=1))
    ends = np.unique(np.concatenate([at, at + 1]))
    tree = shapely.STRtree([shapely.Point(xy) for xy in coords[ends]])
    edge, point = tree.query(lines, predicate="dwithin", distance=_NEAR_DEG)
    where, vertex = at[edge], ends[point]
    packed = keys(coords)
    new = owner[where] != owner[vertex]
    new &= (packed[vertex] != packed[where]) & (packed[vertex] != packed[where + 1])
    where, vertex = where[new], vertex[new]
    _, first = np.unique(np.stack([where, packed[vertex]]), axis=1, return_index=True)
    where, vertex = where[first], vertex[first]
    step = coords[where + 1] - coords[where]
    share = ((coords[vertex] - coords[where]) * step).sum(axis=1) / (step**2).sum(axis=1)
    inner = (share > 0) & (share < 1)
    where, vertex, share = where[inner], vertex[inner], share[inner]
    order = np.lexsort((share, where))
    return where[order], coords[vertex[order]]


def _with(ragged: Ragged, where: Integers, added: Floats) -> BaseGeometry:
    kind, coords, offsets = ragged
    longer = np.insert(coords, where + 1, added, axis=0)
    before = np.searchsorted(where, offsets[0], side="left")
    rings = offsets[0] + before
    area = shapely.from_ragged_array(kind, longer, (rings, *offsets[1:]))[0]
    return exact(area) if area.is_valid else to_grid(area)
