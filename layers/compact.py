"""Geometry for the page in few bytes: whole numbers, each point told from the one before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

SCALE = 10_000
"""Steps a degree: 11 m, finer than the shapes are simplified to."""


def compact(geometry: BaseGeometry) -> tuple[str, list[object]]:
    """What a geometry is, and its numbers.

    "area" is a list of polygons, each a list of rings; "line" a list of lines; "point" a list of
    points. A ring or line is ``[x, y, dx, dy, …]`` in steps of 1 / `SCALE` degree; rings do not
    repeat their first point.
    """
    import shapely

    kinds = {0: "point", 1: "line", 2: "area"}
    size = int(shapely.get_dimensions(geometry))
    parts = [p for p in shapely.get_parts(geometry) if shapely.get_dimensions(p) == size]
    if size == 2:
        rings = [[p.exterior, *p.interiors] for p in parts]
        areas = [[ring for r in polygon if (ring := _steps(r.coords[:-1]))] for polygon in rings]
        return kinds[size], [polygon for polygon in areas if polygon]
    return kinds.get(size, "line"), [_steps(part.coords) for part in parts]


def _steps(coordinates: object) -> list[int]:
    whole = np.rint(np.asarray(coordinates)[:, :2] * SCALE).astype(np.int64)
    steps = whole.copy()
    steps[1:] -= whole[:-1]
    kept = steps.any(axis=1)
    kept[0] = True
    return [int(number) for number in steps[kept].ravel()]
