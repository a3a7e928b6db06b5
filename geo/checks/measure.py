"""Measurements that the checks share: country shares, distances to a line, gaps between shapes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo import geodesy
from geo.borders import Borders
from geo.geodesy.kept import kept
from geo.regions.overlaps import areas_km2, overlap

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

SAMPLES = 400
SEA = ""
"""Key of the share that lies in no country."""

_SLIVER = 0.0005
SPECK_KM2 = 0.01
"""Ground smaller than this is no common ground: outlines of neighbours overlap by as much."""

_ABOUT, _ROUGH_M = 1.02, 2_000.0
_LINE_DEG = 0.001  # 100 m, which the border lines are generalised to


@dataclass(frozen=True, slots=True)
class Nearest:
    """A point, how far it is from a line, and the line's nearest point to it."""

    lon: float
    lat: float
    distance_km: float
    nearest_lon: float
    nearest_lat: float


@kept(256)
def area_km2(geometry: BaseGeometry) -> float:
    """Area of polygons: enough for a reader, and fast."""
    return float(areas_km2([geometry])[0])


def nearest(lon: float, lat: float, line: BaseGeometry) -> Nearest:
    """How far a point is from a line, and where the line is nearest."""
    found = geodesy.distance_to_line(np.array([lon]), np.array([lat]), line)
    return Nearest(
        lon,
        lat,
        float(found.distance_m[0]) / 1000,
        float(found.foot_lon[0]),
        float(found.foot_lat[0]),
    )


def nearest_border(lon: float, lat: float, country: str, borders: Borders) -> str | None:
    """The pair whose line is nearest to a point of a country; None for an island."""
    lines = [borders.line(country, other) for other in borders.neighbours(country)]
    if not lines:
        return None
    return lines[geodesy.nearest_line(lon, lat, tuple(line.geometry for line in lines))].pair


def gap_km(first: BaseGeometry, second: BaseGeometry) -> float:
    """Geodesic distance between the nearest points of two shapes; 0 when they meet."""
    if first.intersects(second):
        return 0.0
    return min(_one_way_km(first, second), _one_way_km(second, first))


def common(shapes: Sequence[BaseGeometry]) -> BaseGeometry:
    """The ground that all shapes share, as polygons; empty when there is none, or only specks."""
    return _common(tuple(shapes))


@kept(256)
def _common(shapes: tuple[BaseGeometry, ...]) -> BaseGeometry:
    ground = shapes[0]
    for shape in shapes[1:]:
        both = overlap(ground, shape)
        if both is None:
            return shapely.Polygon()
        ground = both
    if len(shapes) == 1:
        return ground
    # Outlines that only follow each other overlap in many slivers, each too small to stand on.
    parts = shapely.get_parts(ground)
    areas = areas_km2(parts)
    parts, areas = parts[areas >= SPECK_KM2], areas[areas >= SPECK_KM2]
    if areas.sum() < _SLIVER * min(map(area_km2, shapes)):
        parts = np.array([part for part in parts if not _is_thin(part)], dtype=object)
    if len(parts) == shapely.get_num_geometries(ground):
        return ground
    if len(parts) > 1:
        return shapely.MultiPolygon(list(parts))
    return parts[0] if len(parts) else shapely.Polygon()


def _is_thin(part: BaseGeometry) -> bool:
    """Whether a polygon is nowhere wider than the lines are exact: a sliver between outlines."""
    radius: BaseGeometry = shapely.maximum_inscribed_circle(shapely.get_parts(part)[0])
    return float(radius.length) < _LINE_DEG


def _one_way_km(vertices_of: BaseGeometry, outline_of: BaseGeometry) -> float:
    points = shapely.get_coordinates(vertices_of)
    line = outline_of.boundary
    # Far vertices cannot be nearest: measured exactly is what is about as near as the nearest.
    rough = geodesy.rough_distance_to_line(points[:, 0], points[:, 1], line).distance_m
    points = points[rough <= _ABOUT * rough.min() + _ROUGH_M]
    found = geodesy.distance_to_line(points[:, 0], points[:, 1], line)
    return float(found.distance_m.min()) / 1000


def polygons(geometry: BaseGeometry) -> BaseGeometry:
    """Only the polygons of a geometry: overlays leave stray lines and points behind."""
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geometry
    parts = [p for p in shapely.get_parts(geometry) if p.geom_type in ("Polygon", "MultiPolygon")]
    return shapely.union_all(parts) if parts else shapely.Polygon()
