"""All rings of all countries as one plane graph; each of its faces knows which countries hold it.

Rings are noded together on the storage grid, so that faces agree exactly and everything after
this (overlaps, waters, areas, lines) is choosing an owner for each face.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geo.borders.container import SCALE
from geo.data.rebuild.osm_areas import Parts
from geo.data.rebuild.topology import merged

GRID = 1 / SCALE


@dataclass(frozen=True, slots=True)
class Faces:
    """N disjoint polygons that share their vertices; `holders[i]` are indices into the parts."""

    polygon: npt.NDArray[np.object_]
    point: npt.NDArray[np.float64]
    holders: dict[int, list[int]] = field(default_factory=dict)


def arrange(parts: Parts, cut: BaseGeometry) -> Faces:
    """Faces of the rings of `parts` and the extra line work `cut`."""
    lines = merged(parts.edges[:, 0], parts.edges[:, 1])
    noded = shapely.union_all([lines, cut], grid_size=GRID)
    found = shapely.get_parts(shapely.polygonize([noded]))
    inside = shapely.point_on_surface(found)
    return Faces(found, shapely.get_coordinates(inside), _holders(inside, parts))


def _holders(inside: npt.NDArray[np.object_], parts: Parts) -> dict[int, list[int]]:
    tree = shapely.STRtree(inside)
    xy = shapely.get_coordinates(inside)
    holders: dict[int, list[int]] = {}
    for number, polygon in enumerate(parts.polygon):
        near = np.sort(tree.query(polygon))
        if near.size:
            shapely.prepare(polygon)
            for face in near[shapely.contains_xy(polygon, xy[near, 0], xy[near, 1])].tolist():
                holders.setdefault(face, []).append(number)
            shapely.destroy_prepared(polygon)
    return holders
