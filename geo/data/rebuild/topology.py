"""Edges of areas as integers: which two areas share which edge, exactly."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geo.borders.container import SCALE
from geo.geodesy import area_m2

_WIDTH = 1 << 26  # > 360 degrees in units


def polygons(geometry: BaseGeometry) -> list[shapely.Polygon]:
    """The polygons of any geometry; lines and points are dropped."""
    parts = shapely.get_parts(geometry)
    while any(shapely.get_type_id(part) > 3 for part in parts):
        parts = shapely.get_parts(parts)
    return [part for part in parts if shapely.get_type_id(part) == 3 and not part.is_empty]


def to_grid(geometry: BaseGeometry) -> BaseGeometry:
    """Valid areas with every vertex on the storage grid, exteriors clockwise."""
    snapped = shapely.set_precision(shapely.make_valid(geometry), 1 / SCALE)
    parts = polygons(snapped)
    return exact(shapely.MultiPolygon(parts))


def exact(geometry: BaseGeometry) -> BaseGeometry:
    """Coordinates that are off the grid by rounding only, put on it; normalised."""
    return shapely.normalize(shapely.transform(geometry, lambda xy: np.rint(xy * SCALE) / SCALE))


def keys(coords: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    """One integer a grid point."""
    units = np.rint(coords * SCALE).astype(np.int64)
    packed: npt.NDArray[np.int64] = (units[:, 0] + _WIDTH // 2) * _WIDTH + units[:, 1] + _WIDTH // 2
    return packed


def unkeys(packed: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """Coordinates of `keys`."""
    return np.column_stack([packed // _WIDTH, packed % _WIDTH]) / SCALE - _WIDTH // 2 / SCALE


def undirected(
    start: npt.NDArray[np.int64], end: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Edges without their direction: the lower and the higher end."""
    return np.minimum(start, end), np.maximum(start, end)


def edges(geometry: BaseGeometry) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Start and end of every directed edge of an area's rings."""
    rings = shapely.get_rings(shapely.get_parts(shapely.normalize(geometry)))
    coords, ring = shapely.get_coordinates(rings, return_index=True)
    points = keys(coords)
    inner = ring[1:] == ring[:-1]
    return points[:-1][inner], points[1:][inner]


def shared_edges(
    lands: Mapping[str, BaseGeometry],
) -> dict[tuple[str, str], tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]]:
    """For each pair of areas the edges that both have, in opposite directions."""
    names = sorted(lands)
    each = [edges(lands[name]) for name in names]
    start = np.concatenate([e[0] for e in each])
    end = np.concatenate([e[1] for e in each])
    owner = np.repeat(np.arange(len(names)), [len(e[0]) for e in each])
    low, high = undirected(start, end)
    order = np.lexsort((owner, high, low))
    low, high, start, owner = low[order], high[order], start[order], owner[order]
    same = (low[1:] == low[:-1]) & (high[1:] == high[:-1])
    first = np.flatnonzero(same & (start[1:] != start[:-1]) & (owner[1:] != owner[:-1]))
    codes = owner[first] * len(names) + owner[first + 1]
    found = {}
    for code in np.unique(codes):
        mine = first[codes == code]
        found[names[code // len(names)], names[code % len(names)]] = (low[mine], high[mine])
    return found


def chain(low: npt.NDArray[np.int64], high: npt.NDArray[np.int64]) -> BaseGeometry:
    """Undirected edges as a clean MultiLineString, longest pieces first."""
    parts = shapely.get_parts(merged(low, high))
    order = np.argsort(-shapely.length(parts), kind="stable")
    lines = shapely.MultiLineString(list(parts[order]))
    return shapely.transform(lines, lambda xy: np.rint(xy * SCALE) / SCALE)


def merged(low: npt.NDArray[np.int64], high: npt.NDArray[np.int64]) -> BaseGeometry:
    """Edges joined to lines that are as long as can be."""
    ends = np.stack([unkeys(low), unkeys(high)], axis=1)
    return shapely.line_merge(shapely.MultiLineString(list(ends)))


def area_km2(area: BaseGeometry) -> float:
    """Geodesic area on WGS 84."""
    return area_m2(area) / 1e6
