"""Distances to a line by trying, with geographiclib: slow, plain, and independent of `geo`."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import shapely
from geographiclib.geodesic import Geodesic

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

GOLDEN = (5**0.5 - 1) / 2


def inverse_m(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    return float(Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2, Geodesic.DISTANCE)["s12"])


class BruteForce:
    """Distance from points to a line whose edges are straight in longitude and latitude."""

    def __init__(self, line: BaseGeometry) -> None:
        starts, ends = [], []
        for part in _lines(line):
            xy = shapely.get_coordinates(part)
            if len(xy) == 1:
                xy = np.vstack((xy, xy))
            for a, b in pairwise(xy):
                pieces = max(int(np.ceil(np.abs(b - a).max() / 5.0)), 1)
                steps = np.linspace(0.0, 1.0, pieces + 1)[:, None]
                cuts = a + (b - a) * steps
                starts.extend(cuts[:-1])
                ends.extend(cuts[1:])
        self.starts, self.ends = np.array(starts), np.array(ends)

    def distance_m(self, lon: float, lat: float) -> float:
        """Least distance to any edge: 5 places of each, then a golden section of the best ones."""
        edges = []
        for i in self._possible(lon, lat):
            a, b = self.starts[i], self.ends[i]
            tried = [inverse_m(lon, lat, *(a + (b - a) * t)) for t in np.linspace(0, 1, 5)]
            edges.append((min(tried), int(np.argmin(tried)), i))
        least = min(edges)[0]
        for found, place, i in sorted(edges):
            # No point of the edge is further than an eighth of it from a place that was tried.
            if found - _at_most_m(self.ends[i] - self.starts[i]) / 8.0 > least:
                continue
            least = min(least, self._search(lon, lat, i, place))
        return least

    def _possible(self, lon: float, lat: float) -> np.ndarray:
        """Edges that may be nearest, by the haversine formula with a margin of 1 %."""
        first = _haversine_m(lon, lat, self.starts)
        last = _haversine_m(lon, lat, self.ends)
        length = _at_most_m(self.ends - self.starts)
        least = np.minimum(first, last) * 0.99 - length
        return np.flatnonzero(least <= np.minimum(first, last).min() * 1.01)

    def _search(self, lon: float, lat: float, edge: int, place: int) -> float:
        a, b = self.starts[edge], self.ends[edge]

        def at(t: float) -> float:
            return inverse_m(lon, lat, *(a * (1.0 - t) + b * t))

        low, high = max(place - 1, 0) / 4.0, min(place + 1, 4) / 4.0
        length = float(_at_most_m(b - a))
        while (high - low) * length > 1e-4:
            left, right = high - GOLDEN * (high - low), low + GOLDEN * (high - low)
            low, high = (low, right) if at(left) < at(right) else (left, high)
        return at((low + high) / 2.0)


def _lines(geometry: BaseGeometry) -> list[BaseGeometry]:
    if geometry.geom_type == "Polygon":
        return list(shapely.get_rings(geometry))
    parts = shapely.get_parts(geometry)
    if len(parts) == 1 and parts[0] == geometry:
        return [geometry]
    return [line for part in parts for line in _lines(part)]


def _at_most_m(step: np.ndarray) -> np.ndarray:
    """No edge is longer than its degrees taken along the equator."""
    return np.asarray(np.abs(step).sum(axis=-1) * 111_700.0)


def _haversine_m(lon: float, lat: float, points: np.ndarray) -> np.ndarray:
    lam, phi = np.radians(points[:, 0] - lon), np.radians(points[:, 1])
    a = np.sin((phi - np.radians(lat)) / 2) ** 2
    a += np.cos(phi) * np.cos(np.radians(lat)) * np.sin(lam / 2) ** 2
    return np.asarray(2 * 6_371_000.0 * np.arcsin(np.sqrt(np.clip(a, 0, 1))))
