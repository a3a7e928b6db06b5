"""What every point file is read as: batches of rows, with one longitude and latitude each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geo.errors import GeometryError

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

ROWS = 50_000
LON_COLUMNS = ("lon", "longitude", "lng", "long", "x", "decimallongitude")
LAT_COLUMNS = ("lat", "latitude", "y", "decimallatitude")


@dataclass(frozen=True, slots=True)
class Batch:
    """Some rows in the file's order: all columns but the geometry, and N longitudes and latitudes.

    A coordinate that is missing or no number is NaN. `share` says how much of the file is read.
    """

    table: pa.Table
    lon: npt.NDArray[np.float64]
    lat: npt.NDArray[np.float64]
    share: float


@dataclass(frozen=True, slots=True)
class PointFile:
    """A file of points: its columns, whether two of them are the coordinates, and its rows."""

    schema: pa.Schema
    has_columns: bool
    batches: Callable[[], Iterator[Batch]]


def coordinate_columns(names: list[str], path: Path) -> tuple[str, str]:
    """The names of the longitude and latitude columns; `GeometryError` when one is missing."""
    by_name = {name.strip().lower(): name for name in reversed(names)}
    lon = next((by_name[name] for name in LON_COLUMNS if name in by_name), None)
    lat = next((by_name[name] for name in LAT_COLUMNS if name in by_name), None)
    if lon is None or lat is None:
        raise GeometryError(
            f"{path} has no longitude and latitude columns (found: {', '.join(names) or 'none'}); "
            "name them lon and lat"
        )
    return lon, lat


def to_degrees(
    x: npt.NDArray[np.float64], y: npt.NDArray[np.float64], crs: str | None
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Longitudes and latitudes on WGS 84 of coordinates in a CRS; None is WGS 84 already."""
    if crs is None:
        return x, y
    import geopandas as gpd

    moved = gpd.GeoSeries(gpd.points_from_xy(x, y), crs=crs).to_crs(4326)
    return _finite(moved.x), _finite(moved.y)


def other_crs(crs: Any, path: Path) -> str | None:
    """A CRS to reproject from, None for WGS 84; `GeometryError` when the file declares none."""
    import geopandas as gpd

    if not crs:
        raise GeometryError(f"{path} declares no coordinate system; declare one, or use lon/lat")
    try:
        declared = gpd.GeoSeries([], crs=crs).crs
    except RuntimeError as error:
        raise GeometryError(f"{path} declares an unknown coordinate system: {error}") from error
    same = declared.equals(gpd.GeoSeries([], crs=4326).crs, ignore_axis_order=True)
    return None if same else str(declared.to_wkt())


def of_points(
    wkb: Any, path: Path, first_row: int
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Coordinates of WKB points; missing or empty ones are NaN, other shapes an error."""
    import shapely

    shapes = shapely.from_wkb(np.asarray(wkb, dtype=object), on_invalid="ignore")
    kinds = shapely.get_type_id(shapes)
    single = (kinds == 4) & (shapely.get_num_geometries(shapes) == 1)
    shapes[single] = shapely.get_geometry(shapes[single], 0)
    other = np.flatnonzero((kinds > 0) & ~single)
    if other.size:
        kind = shapes[other[0]].geom_type
        raise GeometryError(
            f"{path} holds {kind}; only points can be checked (feature {first_row + other[0] + 1})"
        )
    return shapely.get_x(shapes), shapely.get_y(shapes)


def _finite(values: Any) -> npt.NDArray[np.float64]:
    found = np.asarray(values, dtype=np.float64)
    return np.where(np.isfinite(found), found, np.nan)
