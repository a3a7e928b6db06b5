"""Main rivers for the basemap: areas of water, bundled in ``layers/page/rivers.npz``.

``python -m layers.rivers map.geo.json`` writes the file from npm ``@geo-maps/earth-rivers-500m``
(OpenStreetMap's river areas, 500 m): pieces that lie close together count as one river, rivers
shorter than `LEAST_DEG` are left out, and what is kept is simplified for maps of a region.
"""

from __future__ import annotations

import json
import sys
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

LEAST_DEG = 1.2
NEAR_DEG = 0.03
DETAIL_DEG = 0.006
SCALE = 500
"""Steps a degree in the file: 220 m."""


def rivers() -> BaseGeometry:
    """All main rivers, as one multipolygon."""
    import shapely

    with files("layers").joinpath("page", "rivers.npz").open("rb") as file, np.load(file) as kept:
        sizes, steps = kept["sizes"], kept["steps"].astype(np.int64)
    ends = np.cumsum(sizes)
    parts = [
        np.cumsum(steps[end - size : end], axis=0) / SCALE
        for size, end in zip(sizes.tolist(), ends.tolist(), strict=True)
    ]
    numbers = np.repeat(np.arange(len(sizes)), sizes)
    rings: Any = shapely.linearrings(np.concatenate(parts), indices=numbers)
    areas: Any = shapely.polygons(rings)
    return shapely.MultiPolygon(list(areas))


def rebuild(source: Path, target: Path) -> None:
    """Write the bundled file from the package's GeoJSON."""
    import shapely

    given = json.loads(source.read_text(encoding="utf-8"))
    parts = shapely.get_parts([shapely.from_geojson(json.dumps(g)) for g in given["geometries"]])
    river = _connected(parts)
    boxes = shapely.bounds(parts)
    reach = np.array(
        [
            np.hypot(*(boxes[river == n, 2:].max(axis=0) - boxes[river == n, :2].min(axis=0)))
            for n in range(int(river.max()) + 1)
        ]
    )
    kept = shapely.simplify(parts[reach[river] >= LEAST_DEG], DETAIL_DEG)
    rings = [_whole(ring) for ring in shapely.get_exterior_ring(kept)]
    rings = [ring for ring in rings if len(ring) >= 4]
    steps = np.concatenate([np.diff(ring, axis=0, prepend=[[0, 0]]) for ring in rings])
    sizes = np.array([len(ring) for ring in rings], dtype=np.uint16)
    np.savez_compressed(target, sizes=sizes, steps=steps.astype(np.int32))


def _whole(ring: BaseGeometry) -> Any:
    whole = np.rint(np.asarray(ring.coords) * SCALE).astype(np.int64)
    moved = np.concatenate(([True], np.diff(whole, axis=0).any(axis=1)))
    return whole[moved]


def _connected(parts: Any) -> Any:
    """A number for each part, the same for parts that a chain of near ones joins."""
    import shapely

    pairs = shapely.STRtree(parts).query(parts, predicate="dwithin", distance=NEAR_DEG).T
    root = np.arange(len(parts))
    while True:
        least = root.copy()
        np.minimum.at(least, pairs[:, 0], root[pairs[:, 1]])
        least = least[least]
        if np.array_equal(least, root):
            return np.unique(root, return_inverse=True)[1]
        root = least


if __name__ == "__main__":
    rebuild(Path(sys.argv[1]), Path(__file__).parent / "page" / "rivers.npz")
