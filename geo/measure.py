"""Exact measures against a border: the line, a depth band, the distance of points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo import geodesy
from geo.borders import Borders, open_borders
from geo.countries import iso3
from geo.errors import GeometryError
from geo.model import BorderLine

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import numpy.typing as npt

UNITS_M = {"km": 1000.0, "mi": 1609.344, "nmi": 1852.0, "m": 1.0}


def border(a: str, b: str, source: str | Borders = "osm") -> BorderLine:
    """The line between two countries (codes or names), its length and its source.

    Raises `CountryError` for an unknown country, `BorderError` for two that do not touch.
    """
    borders = open_borders(source) if isinstance(source, str) else source
    return borders.line(iso3(a), iso3(b))


def band(
    pair: tuple[str, str],
    side: str,
    inner_m: float,
    outer_m: float,
    *,
    source: str | Borders = "osm",
    tolerance_m: float = 1.0,
) -> gpd.GeoDataFrame:
    """The land of `side` that lies `inner_m` to `outer_m` metres (geodesic) from its border.

    `pair` are the two countries of the border, `side` one of them. Returns one row in EPSG:4326
    with `border`, `side`, `from_m`, `to_m`, `area_km2` and `source`. Raises `GeometryError` when
    the distances make no band or no land lies that far, `BorderError` when the two do not touch.
    """
    import geopandas as gpd

    borders = open_borders(source) if isinstance(source, str) else source
    line = border(*pair, source=borders)
    country = iso3(side)
    if country not in line.pair.split("-"):
        raise GeometryError(f"{country} is not one of the two sides of the border {line.pair}")
    strip = geodesy.band(line.geometry, inner_m, outer_m, tolerance_m)
    shape = strip.intersection(borders.land(country))
    if shape.is_empty:
        raise GeometryError(
            f"No land of {country} lies {inner_m / 1000:g} to {outer_m / 1000:g} km "
            f"from the border {line.pair}"
        )
    row = {
        "border": line.pair,
        "side": country,
        "from_m": inner_m,
        "to_m": outer_m,
        "area_km2": round(geodesy.area_m2(shape) / 1e6, 3),
        "source": line.source,
    }
    return gpd.GeoDataFrame([row], geometry=[shape], crs="EPSG:4326")


def check_points(
    points: gpd.GeoDataFrame, line: BorderLine, borders: Borders | None = None
) -> gpd.GeoDataFrame:
    """The points with the country each lies in and its geodesic distance to a border line.

    `points` is in EPSG:4326. Adds `country` ("" at sea), `distance_m`, `nearest_lon`,
    `nearest_lat`, `azimuth_deg` (from the point to the nearest point of the line, clockwise from
    north) and `problem`. Rows whose coordinates are no position on Earth keep their place, with
    `problem` saying why and no distance.
    """
    import numpy as np

    borders = borders or open_borders()
    lon = np.asarray(points.geometry.x, float)
    lat = np.asarray(points.geometry.y, float)
    problem = _problems(lon, lat)
    good = problem == ""
    country = np.full(lon.shape, "", dtype="<U3")
    columns = {
        name: np.full(lon.shape, np.nan)
        for name in ("distance_m", "nearest_lon", "nearest_lat", "azimuth_deg")
    }
    if good.any():
        country[good] = borders.country_at(lon[good], lat[good])
        found = geodesy.distance_to_line(lon[good], lat[good], line.geometry)
        for column, values in zip(
            columns.values(),
            (found.distance_m, found.foot_lon, found.foot_lat, found.azimuth_deg),
            strict=True,
        ):
            column[good] = values
    return points.assign(country=country, **columns, problem=problem)


def _problems(lon: npt.NDArray[np.float64], lat: npt.NDArray[np.float64]) -> npt.NDArray[np.str_]:
    import numpy as np

    outside = (np.abs(lat) > 90) | (np.abs(lon) > 180)
    swapped = (np.abs(lat) > 90) & (np.abs(lon) <= 90) & (np.abs(lat) <= 180)
    problem = np.full(lon.shape, "", dtype="<U64")
    problem[outside] = "no position on Earth (longitude ±180, latitude ±90)"
    problem[swapped] = "latitude beyond 90: longitude and latitude look swapped"
    problem[~(np.isfinite(lon) & np.isfinite(lat))] = "a coordinate is missing"
    return problem
