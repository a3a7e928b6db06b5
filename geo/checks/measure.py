"""Measurements that the checks share: country shares, distances to a line, gaps between shapes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo import geodesy
from geo.borders import Borders
from geo.regions.together import overlap

if TYPE_CHECKING:
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

SAMPLES = 400
SEA = ""
"""Key of the share that lies in no country."""

_E2 = 0.00669437999014
_HALF_B2_KM2 = 6356.752314245**2 / 2
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


def area_km2(geometry: BaseGeometry) -> float:
    """Area of polygons, by the equal-area cylinder: enough for a reader, and fast."""
    return math.radians(_flat_area(geometry)) * _HALF_B2_KM2


def _flat_area(geometry: BaseGeometry) -> float:
    """Area on the ellipsoid's equal-area cylinder; only ratios of it mean anything by themselves.

    The height is the strip from the equator to a latitude, one radian wide (any textbook):
    ``sin / (1 - e2 sin^2) + artanh(e sin) / e``, in half squares of the semi-minor axis.
    """
    return float(shapely.transform(geometry, _cylinder).area)


def _cylinder(lonlat: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    sine = np.sin(np.radians(lonlat[:, 1]))
    height = sine / (1 - _E2 * sine**2) + np.arctanh(_E2**0.5 * sine) / _E2**0.5
    return np.column_stack((lonlat[:, 0], height))


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
    point = shapely.Point(lon, lat)
    best: tuple[float, str] | None = None
    for other in borders.neighbours(country):
        line = borders.line(country, other)
        candidate = (float(line.geometry.distance(point)), line.pair)
        best = candidate if best is None else min(best, candidate)
    return best[1] if best else None


def gap_km(first: BaseGeometry, second: BaseGeometry) -> float:
    """Geodesic distance between the nearest points of two shapes; 0 when they meet."""
    if first.intersects(second):
        return 0.0
    return min(_one_way_km(first, second), _one_way_km(second, first))


def common(shapes: list[BaseGeometry]) -> BaseGeometry:
    """The ground that all shapes share, as polygons; empty when there is none, or only specks."""
    ground = shapes[0]
    for shape in shapes[1:]:
        both = overlap(ground, shape)
        if both is None:
            return shapely.Polygon()
        ground = both
    if len(shapes) == 1:
        return ground
    # Outlines that only follow each other overlap in many slivers, each too small to stand on.
    parts = [part for part in shapely.get_parts(ground) if area_km2(part) >= SPECK_KM2]
    if sum(area_km2(part) for part in parts) < _SLIVER * min(map(area_km2, shapes)):
        thin = [part for part in parts if _is_thin(part)]
        parts = [part for part in parts if part not in thin]
    return shapely.union_all(parts) if parts else shapely.Polygon()


def _is_thin(part: BaseGeometry) -> bool:
    """Whether a polygon is nowhere wider than the lines are exact: a sliver between outlines."""
    radius: BaseGeometry = shapely.maximum_inscribed_circle(shapely.get_parts(part)[0])
    return float(radius.length) < _LINE_DEG


def _one_way_km(vertices_of: BaseGeometry, outline_of: BaseGeometry) -> float:
    points = shapely.get_coordinates(vertices_of)
    line = outline_of.boundary
    # Far vertices cannot be nearest: keep those at most twice as far, in degrees, as the nearest.
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
