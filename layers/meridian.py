"""Where a map is cut: longitudes shifted so that what belongs together is drawn in one piece.

A case around Fiji or Chukotka lies on both sides of the 180° meridian. Its map counts longitudes
from 0 to 360 instead; everything else keeps -180 to 180. Only drawings are shifted, never data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from layers.layer import Layer

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

WEST, PACIFIC = -180.0, 0.0
"""Western edge of a map, and of one that is centred on the Pacific."""
NEAR_DEG = 40.0
"""A case that reaches this close to the 180° meridian shows land beyond it."""


def western_edge(longitudes: Sequence[float]) -> float:
    """Where to cut a map of these longitudes (-180 to 180).

    `PACIFIC` where they lie closer together when counted from 0, or close to 180.
    """
    if not longitudes:
        return WEST
    shifted = [lon % 360 for lon in longitudes]
    span, other = max(longitudes) - min(longitudes), max(shifted) - min(shifted)
    if other < span - 1e-9:
        return PACIFIC
    near = min(longitudes) < NEAR_DEG - 180 or max(longitudes) > 180 - NEAR_DEG
    return PACIFIC if near and other <= span + 1e-9 and span < 90 else WEST


def shift(geometry: BaseGeometry, west: float) -> BaseGeometry:
    """The geometry with longitudes from `west` to `west` + 360, its parts joined across 180°."""
    import shapely
    from shapely import affinity

    if geometry.is_empty or (geometry.bounds[0] >= west and geometry.bounds[2] <= west + 360):
        return geometry
    if geometry.bounds[2] <= west:
        return affinity.translate(geometry, 360)
    if geometry.geom_type in ("Polygon", "MultiPolygon") and not geometry.is_valid:
        geometry = shapely.make_valid(geometry)
    kept = geometry.intersection(shapely.box(west, -91, west + 360, 91))
    moved = affinity.translate(geometry.intersection(shapely.box(west - 360, -91, west, 91)), 360)
    joined = shapely.union_all([kept, moved], grid_size=1e-9)
    return shapely.line_merge(joined) if joined.geom_type == "MultiLineString" else joined


def shift_layers(layers: Sequence[Layer], west: float) -> tuple[Layer, ...]:
    """Layers with all shapes shifted."""
    if west == WEST:
        return tuple(layers)
    return tuple(
        replace(
            layer,
            features=tuple(
                feature
                if feature.geometry is None
                else replace(feature, geometry=shift(feature.geometry, west))
                for feature in layer.features
            ),
        )
        for layer in layers
    )
