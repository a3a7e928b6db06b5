"""Where a map opens, how far it can be moved, and on which meridian it is cut."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from layers.basemap import Bounds
from layers.meridian import western_edge

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from layers.layer import Feature

Named = Mapping[str, tuple["Feature", ...]]
"""Features by the name of their layer."""
WORLD: Bounds = (-180.0, -60.0, 180.0, 80.0)


def west_of(named: Named) -> float:
    """The western edge of the map that keeps what was placed together."""
    spots = [geometry.representative_point() for geometry in _placed(named)]
    if not spots:
        borders = [f.geometry for f in named.get("borders", ()) if f.geometry is not None]
        spots = [geometry.representative_point() for geometry in borders if not geometry.is_empty]
    return western_edge([spot.x for spot in spots])


def frame_of(named: Named, countries: Iterable[BaseGeometry]) -> Bounds:
    """Where the map opens: around what was placed, far outliers left aside."""
    placed = _placed(named)
    boxes = [g.bounds for g in placed if _span(g.bounds) <= 5]
    spots = [g.representative_point() for g in placed]
    boxes += [(p.x, p.y, p.x, p.y) for p in spots]
    boxes = _near_middle(boxes)
    if not boxes:
        boxes = [f.geometry.bounds for f in named.get("borders", ()) if f.geometry is not None]
    if not boxes:
        boxes = [g.bounds for g in countries if not g.is_empty]
    if not boxes:
        return WORLD
    west, south, east, north = around(boxes)
    margin = max(0.25, 0.08 * max(east - west, north - south))
    return (west - margin, max(-84.0, south - margin), east + margin, min(84.0, north + margin))


def extent_of(frame: Bounds, boxes: Iterable[Bounds], edge: float) -> Bounds:
    """All a map can be moved to: its frame with room around it and every box, within one world."""
    west, south, east, north = frame
    reach = max(east - west, north - south)
    roomy = (west - reach, south - reach * 0.8, east + reach, north + reach * 0.8)
    extent = around([roomy, *boxes])
    return (
        max(edge, extent[0]),
        max(-85.0, extent[1]),
        min(edge + 360, extent[2]),
        min(85.0, extent[3]),
    )


def around(boxes: Sequence[Bounds]) -> Bounds:
    """The smallest box around boxes."""
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )


def share(geometry: BaseGeometry | None, frame: Bounds) -> float:
    """How much of the map's frame a shape of this area would fill."""
    if geometry is None:
        return 0.0
    west, south, east, north = frame
    return float(geometry.area / ((east - west) * (north - south)))


def inside(geometry: BaseGeometry | None, bounds: Bounds) -> bool:
    """Whether a point lies in bounds."""
    if geometry is None:
        return False
    lon, lat = geometry.coords[0]
    return bool(bounds[0] <= lon <= bounds[2] and bounds[1] <= lat <= bounds[3])


def _placed(named: Named) -> list[BaseGeometry]:
    return [
        feature.geometry
        for name in ("incidents", "claims")
        for feature in named.get(name, ())
        if feature.geometry is not None and not feature.geometry.is_empty
    ]


def _near_middle(boxes: list[Bounds]) -> list[Bounds]:
    if len(boxes) < 4:
        return boxes
    lon = statistics.median((west + east) / 2 for west, _, east, _ in boxes)
    lat = statistics.median((south + north) / 2 for _, south, _, north in boxes)
    away = [math.hypot((b[0] + b[2]) / 2 - lon, (b[1] + b[3]) / 2 - lat) for b in boxes]
    limit = max(5.0, 4 * statistics.median(away))
    return [box for box, distance in zip(boxes, away, strict=True) if distance <= limit]


def _span(bounds: Bounds) -> float:
    return max(bounds[2] - bounds[0], bounds[3] - bounds[1])
