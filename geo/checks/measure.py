"""Measurements that the checks share: country shares, distances to a line, gaps between shapes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo import geodesy
from geo.borders import Borders
from geo.density import Plane
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

_EDGE_DEG = 5e-6
_COARSE_COAST = 0.005
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
    plane = Plane(lon, lat)
    lines = [borders.line(country, other) for other in borders.neighbours(country)]
    return min((_flat_m(line.geometry, plane), line.pair) for line in lines)[1] if lines else None


def _flat_m(line: BaseGeometry, plane: Plane) -> float:
    """Distance from the middle of a plane to a line on it: good for telling which is nearer."""
    lonlat, part = shapely.get_coordinates(shapely.get_parts(line), return_index=True)
    vertices = np.column_stack(plane.flat(*lonlat.T))
    edges, joined = np.diff(vertices, axis=0), part[1:] == part[:-1]
    start, edges = vertices[:-1][joined], edges[joined]
    length2 = np.maximum(np.einsum("nc,nc->n", edges, edges), 1e-9)
    share = np.clip(-np.einsum("nc,nc->n", start, edges) / length2, 0.0, 1.0)
    return float(np.hypot(*(start + share[:, None] * edges).T).min())


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
    # Far vertices cannot be nearest: keep those at most twice as far, in degrees, as the nearest.
    shapely.prepare(line)
    planar = shapely.distance(shapely.points(points), line)
    points = points[planar <= 2 * planar.min() + 0.05]
    found = geodesy.distance_to_line(points[:, 0], points[:, 1], line)
    return float(found.distance_m.min()) / 1000


def polygons(geometry: BaseGeometry) -> BaseGeometry:
    """Only the polygons of a geometry: overlays leave stray lines and points behind."""
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geometry
    parts = [p for p in shapely.get_parts(geometry) if p.geom_type in ("Polygon", "MultiPolygon")]
    return shapely.union_all(parts) if parts else shapely.Polygon()
