"""Nearest shore: a plane divided among countries by the Voronoi cells of points on their shores."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

_STEP_DEG = 0.002
_MOST_POINTS = 30_000
_SMOOTH_DEG = 0.0003


def nearest_shore(
    segments: npt.NDArray[np.float64], country: npt.NDArray[np.str_]
) -> tuple[list[BaseGeometry], Callable[[BaseGeometry], str]]:
    """Lines that are equally far from two countries' shores, and the nearest country of a piece.

    Points stand symmetrically about each shared corner, so that a line starts exactly there.
    """
    points, codes = _samples(segments[country != ""], country[country != ""])
    tree = shapely.STRtree([shapely.Point(xy) for xy in points])
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(points), ordered=True))
    return (
        _between(cells, codes),
        lambda piece: str(codes[tree.nearest(shapely.point_on_surface(piece))]),
    )


def _samples(
    segments: npt.NDArray[np.float64], country: npt.NDArray[np.str_]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.str_]]:
    size = np.hypot(*(segments[:, 1] - segments[:, 0]).T)
    step = max(_STEP_DEG, float(size.sum()) / _MOST_POINTS)
    margin = min(step / 4, float(size[size > 0].min()) / 3)
    points = []
    codes = []
    for (start, end), length, code in zip(segments, size, country, strict=True):
        at = margin / length
        inner = np.linspace(0, 1, int(length // step) + 2)[1:-1]
        share = np.unique(np.concatenate([[at, 1 - at], inner]))[:, None]
        points.append(start + share * (end - start))
        codes.append(np.full(len(share), code))
    stacked, index = np.unique(np.concatenate(points), axis=0, return_index=True)
    return stacked, np.concatenate(codes)[index]


def _between(cells: npt.NDArray[np.object_], codes: npt.NDArray[np.str_]) -> list[BaseGeometry]:
    """Edges between cells of different countries, joined and thinned."""
    xy, cell = shapely.get_coordinates(shapely.get_exterior_ring(cells), return_index=True)
    inner = cell[1:] == cell[:-1]
    ends = np.concatenate([xy[:-1], xy[1:]], axis=1)[inner]
    swap = (ends[:, 0] > ends[:, 2]) | ((ends[:, 0] == ends[:, 2]) & (ends[:, 1] > ends[:, 3]))
    ends[swap] = ends[swap][:, [2, 3, 0, 1]]
    owner = codes[cell[1:][inner]]
    _, edge = np.unique(ends, axis=0, return_inverse=True)
    order = np.argsort(edge.ravel(), kind="stable")
    ends, owner, edge = ends[order], owner[order], edge.ravel()[order]
    pair = np.flatnonzero((edge[1:] == edge[:-1]) & (owner[1:] != owner[:-1]))
    if not pair.size:
        return []
    merged = shapely.line_merge(shapely.multilinestrings(ends[pair].reshape(-1, 2, 2)))
    return list(shapely.simplify(shapely.get_parts(merged), _SMOOTH_DEG))
