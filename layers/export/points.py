"""Reads points to check: CSV with coordinate columns, or any vector file GDAL opens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from geo.errors import GeometryError

if TYPE_CHECKING:
    import geopandas as gpd

LON_COLUMNS = ("lon", "longitude", "lng", "long", "x", "decimallongitude")
LAT_COLUMNS = ("lat", "latitude", "y", "decimallatitude")


def read_points(path: Path) -> gpd.GeoDataFrame:
    """The points of a file in EPSG:4326, all columns kept, in the file's order.

    CSV needs a longitude and a latitude column (`LON_COLUMNS`, `LAT_COLUMNS`, any case); a cell
    that is no number becomes a missing coordinate. Another CRS is reprojected when the file
    declares it. Raises `GeometryError` for missing columns, other shapes than points or no CRS.
    """
    return _from_csv(path) if path.suffix.lower() == ".csv" else _from_vector(path)


def _from_csv(path: Path) -> gpd.GeoDataFrame:
    import geopandas as gpd
    import pandas as pd

    try:
        table = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    except (pd.errors.ParserError, pd.errors.EmptyDataError, UnicodeDecodeError) as error:
        raise GeometryError(f"{path} is not a CSV table in UTF-8: {error}") from error
    by_name = {str(name).strip().lower(): name for name in table.columns}
    lon = next((by_name[name] for name in LON_COLUMNS if name in by_name), None)
    lat = next((by_name[name] for name in LAT_COLUMNS if name in by_name), None)
    if lon is None or lat is None:
        raise GeometryError(
            f"{path} has no longitude and latitude columns (found: {', '.join(by_name)}); "
            "name them lon and lat"
        )
    x = pd.to_numeric(table[lon], errors="coerce")
    y = pd.to_numeric(table[lat], errors="coerce")
    return gpd.GeoDataFrame(table, geometry=gpd.points_from_xy(x, y), crs="EPSG:4326")


def _from_vector(path: Path) -> gpd.GeoDataFrame:
    import geopandas as gpd
    from pyogrio.errors import DataSourceError

    try:
        frame = gpd.read_file(path)
    except DataSourceError as error:
        raise GeometryError(f"{path} cannot be read as points: {error}") from error
    if "geometry" not in frame or frame.empty:
        raise GeometryError(f"{path} holds no points")
    if frame.crs is None:
        raise GeometryError(f"{path} declares no coordinate system; declare one, or use lon/lat")
    other = sorted(set(frame.geom_type.dropna()) - {"Point"})
    if other:
        raise GeometryError(f"{path} holds {', '.join(other)}; only points can be checked")
    return frame.to_crs("EPSG:4326")
