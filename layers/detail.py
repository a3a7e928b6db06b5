"""Shapes in as much detail as a screen can show; the exports keep all of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

SHAPE_DETAIL_DEG = 0.0007
"""Shapes are simplified to about 75 m."""
MOST_VERTICES = 40_000
MOST_SHAPE_VERTICES = 1_500
FEWEST_SHAPE_VERTICES = 40


def simplified(geometries: Sequence[BaseGeometry]) -> list[BaseGeometry]:
    """Geometries in as much detail as can be seen, and in less when there are very many.

    Many claims draw the same shape (all of a country, the strip along its border): each is worked
    out once.
    """
    import shapely

    places = {geometry: n for n, geometry in enumerate(dict.fromkeys(geometries))}
    times = np.bincount([places[geometry] for geometry in geometries], minlength=len(places))
    most = MOST_SHAPE_VERTICES
    simple = [in_detail(geometry, most) for geometry in places]
    sizes = np.array(shapely.get_num_coordinates(simple), dtype=int)
    while (sizes * times).sum() > MOST_VERTICES and most > FEWEST_SHAPE_VERTICES:
        most = max(most // 2, FEWEST_SHAPE_VERTICES)
        for n in np.flatnonzero(sizes > most):
            simple[n] = in_detail(simple[n], most)
            sizes[n] = shapely.get_num_coordinates(simple[n])
    return [simple[places[geometry]] for geometry in geometries]


def in_detail(geometry: BaseGeometry, most: int) -> BaseGeometry:
    """A geometry of at most about so many vertices, without parts too small to see."""
    import shapely

    west, south, east, north = geometry.bounds
    detail_deg = max(SHAPE_DETAIL_DEG, max(east - west, north - south) / 8000)
    while True:
        geometry = _worth_seeing(geometry, detail_deg)
        # beyond that it takes seconds
        exact = bool(shapely.get_num_coordinates(geometry) < 8 * most)
        geometry = geometry.simplify(detail_deg, preserve_topology=exact)
        if shapely.get_num_coordinates(geometry) <= most or detail_deg > 1:
            return geometry
        detail_deg *= 1.5


def _worth_seeing(geometry: BaseGeometry, detail_deg: float) -> BaseGeometry:
    import shapely

    if geometry.geom_type != "MultiPolygon":
        return geometry
    parts = [part for part in shapely.get_parts(geometry) if part.area > detail_deg**2]
    return shapely.MultiPolygon(parts) if parts else geometry
