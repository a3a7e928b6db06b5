"""What geodesy accepts; everything else is a `GeometryError` that says what to do."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo.errors import GeometryError

if TYPE_CHECKING:
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

MAX_DISTANCE_M = 9_000_000.0
"""Shapes wider than this would reach round the Earth and meet themselves."""


def check_points(lon: npt.NDArray[np.float64], lat: npt.NDArray[np.float64]) -> None:
    """Raise `GeometryError` naming the first point that lies nowhere on Earth."""
    if lon.shape != lat.shape:
        raise GeometryError(
            f"{lon.size} longitudes but {lat.size} latitudes; give one of each for every point."
        )
    bad = ~((np.abs(lon) <= 180.0) & (np.abs(lat) <= 90.0))  # NaN compares false
    if not bad.any():
        return
    first = int(np.flatnonzero(bad.ravel())[0])
    x, y = float(lon.ravel()[first]), float(lat.ravel()[first])
    where = f"Point {first} ({x:g}, {y:g})"
    if not (math.isfinite(x) and math.isfinite(y)):
        raise GeometryError(f"{where} has a coordinate that is no number; leave such points out.")
    if abs(y) > 90.0 and abs(y) <= 180.0 and abs(x) <= 90.0:
        raise GeometryError(
            f"{where} has a latitude beyond 90 degrees; coordinates are (longitude, latitude), "
            "and these look swapped."
        )
    what = "latitude beyond 90" if abs(y) > 90.0 else "longitude beyond 180"
    raise GeometryError(
        f"{where} has a {what} degrees; give EPSG:4326 degrees, not metres, and longitudes "
        "between -180 and 180."
    )


def check_geometry(geometry: BaseGeometry) -> None:
    """Raise `GeometryError` for a geometry that is missing, empty or off the Earth."""
    if geometry is None or geometry.is_empty:
        raise GeometryError("The geometry is empty; there is nothing to measure from.")
    lon, lat = shapely.get_coordinates(geometry).T
    check_points(lon, lat)


def check_drawn(geometry: BaseGeometry) -> None:
    """Raise `GeometryError` for a line that touches itself and an area that is not valid.

    What such a thing bounds is a matter of opinion, and it mostly is a slip of the drawing hand.
    """
    if geometry.geom_type in {"LineString", "LinearRing"} and not geometry.is_simple:
        x, y = _where_it_touches(geometry)
        raise GeometryError(
            f"The line touches itself at ({x:g}, {y:g}); mend it, or, if it is meant to, cut it "
            "there (`shapely.node`)."
        )
    if geometry.geom_type in {"Polygon", "MultiPolygon"} and not geometry.is_valid:
        raise GeometryError(
            f"The area is not valid ({shapely.is_valid_reason(geometry)}); mend it "
            "(`shapely.make_valid`)."
        )
    if geometry.geom_type in {"MultiLineString", "GeometryCollection"}:
        for part in shapely.get_parts(geometry):
            check_drawn(part)


def _where_it_touches(line: BaseGeometry) -> tuple[float, float]:
    """A place where a line that is not simple meets itself: where most of its pieces end."""
    pieces = shapely.get_parts(shapely.node(line))
    ends = np.vstack([shapely.get_coordinates(piece)[[0, -1]] for piece in pieces])
    places, count = np.unique(ends, axis=0, return_counts=True)
    x, y = places[np.argmax(count)]
    return float(x), float(y)


def check_distance(distance_m: float, name: str = "distance") -> None:
    """Raise `GeometryError` unless a distance is a positive number of metres that fits Earth."""
    if not (math.isfinite(distance_m) and distance_m > 0.0):
        raise GeometryError(f"The {name} is {distance_m:g} m; it has to be more than 0.")
    if distance_m > MAX_DISTANCE_M:
        raise GeometryError(
            f"The {name} is {distance_m / 1000.0:g} km; at most {MAX_DISTANCE_M / 1000.0:g} km "
            "can be drawn."
        )


def check_span(inner_m: float, outer_m: float) -> None:
    """Raise `GeometryError` unless 0 <= inner < outer."""
    check_distance(outer_m, "outer distance")
    if not inner_m >= 0.0:
        raise GeometryError(f"The inner distance is {inner_m:g} m; it has to be 0 or more.")
    if inner_m >= outer_m:
        raise GeometryError(
            f"The inner distance ({inner_m:g} m) has to be less than the outer ({outer_m:g} m)."
        )


def check_tolerance(tolerance_m: float) -> None:
    """Raise `GeometryError` unless a tolerance is at least a centimetre."""
    if not tolerance_m >= 0.01:
        raise GeometryError(f"The tolerance is {tolerance_m:g} m; it has to be at least 0.01 m.")
