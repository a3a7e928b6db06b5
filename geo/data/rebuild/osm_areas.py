"""Country polygons of npm ``@geo-maps/countries-land-100m``, without the lakes of one country.

The package holds land only: every lake and wide river is a hole or a notch. Of its 911,000 rings
all but 8,400 touch no other country; holes among those are lakes of one country and are filled
here. What is left is an enclave or a border water, which `geo.data.rebuild.water` divides.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from geo.data.rebuild.fetch import Package
from geo.data.rebuild.topology import keys, polygons, undirected

LAND = Package("npm", "@geo-maps/countries-land-100m", "0.6.0")


@dataclass(frozen=True, slots=True)
class Parts:
    """N valid polygons, the country of each, and every edge of the rings that they came from."""

    country: npt.NDArray[np.str_]
    polygon: npt.NDArray[np.object_]
    edges: npt.NDArray[np.int64]


def read_parts(cache: Path) -> Parts:
    """Read the package; polygons are made valid by the even-odd rule.

    Where a border line crosses itself the rule gives each small loop to one of the two countries,
    never to both, because the winding numbers of neighbours add up to one.
    """
    features = json.loads(LAND.read(cache, "map.geo.json"))["features"]
    rings, owners = _rings(features)
    keep = _kept(rings, owners)
    codes: list[str] = []
    areas: list[Any] = []
    used = []
    number = 0
    for feature in features:
        for polygon in _coordinates(feature):
            mine = [rings[number + i] for i in range(len(polygon)) if i == 0 or keep[number + i]]
            number += len(polygon)
            mine = [ring for ring in mine if len(ring) >= 4]
            valid = polygons(shapely.make_valid(shapely.Polygon(mine[0], mine[1:])))
            areas.extend(valid)
            codes.extend([feature["properties"]["A3"]] * len(valid))
            used.extend(mine)
    return Parts(np.array(codes), np.array(areas, dtype=object), _unique_edges(used))


def _coordinates(feature: dict[str, Any]) -> list[list[Any]]:
    geometry = feature["geometry"]
    found: list[list[Any]] = geometry["coordinates"]
    return found if geometry["type"] == "MultiPolygon" else [found]


def _rings(
    features: list[dict[str, Any]],
) -> tuple[list[npt.NDArray[np.float64]], npt.NDArray[np.int64]]:
    rings: list[npt.NDArray[np.float64]] = []
    owners: list[int] = []
    for index, feature in enumerate(features):
        for polygon in _coordinates(feature):
            rings.extend(np.asarray(ring, dtype=np.float64) for ring in polygon)
            owners.extend([index] * len(polygon))
    return rings, np.array(owners)


def _ring_edges(rings: list[npt.NDArray[np.float64]]) -> npt.NDArray[np.int64]:
    """Undirected edges of all rings (rows: low, high, ring)."""
    packed = keys(np.concatenate(rings))
    ring = np.repeat(np.arange(len(rings)), [len(r) for r in rings])
    inner = (ring[1:] == ring[:-1]) & (packed[1:] != packed[:-1])
    low, high = undirected(packed[:-1][inner], packed[1:][inner])
    return np.stack([low, high, ring[1:][inner]], axis=1)


def _kept(
    rings: list[npt.NDArray[np.float64]], owners: npt.NDArray[np.int64]
) -> npt.NDArray[np.bool_]:
    """Whether a ring has an edge in common with a ring of another country."""
    rows = _ring_edges(rings)
    rows = rows[np.lexsort((rows[:, 1], rows[:, 0]))]
    same = (rows[1:, :2] == rows[:-1, :2]).all(axis=1)
    same &= owners[rows[1:, 2]] != owners[rows[:-1, 2]]
    keep = np.zeros(len(rings), dtype=bool)
    keep[rows[1:, 2][same]] = True
    keep[rows[:-1, 2][same]] = True
    return keep


def _unique_edges(rings: list[npt.NDArray[np.float64]]) -> npt.NDArray[np.int64]:
    return np.unique(_ring_edges(rings)[:, :2], axis=0)
