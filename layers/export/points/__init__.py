"""Points to check, of any number: read in batches, and written as they come.

`open_points` reads CSV, GeoJSON, Parquet and what GDAL opens; `write_points` writes CSV, GeoJSON,
GeoPackage, FlatGeobuf and Parquet. Memory does not grow with the number of points, and the order
is the input's.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from geo.errors import GeometryError
from layers.export.points.batches import Batch, PointFile
from layers.export.points.geojson import open_geojson
from layers.export.points.sinks import WRITERS, Rows, joined, write_points
from layers.export.points.tables import open_csv, open_parquet
from layers.export.points.vectors import open_vector

if TYPE_CHECKING:
    import geopandas as gpd

__all__ = [
    "WRITERS",
    "Batch",
    "PointFile",
    "Rows",
    "joined",
    "open_points",
    "read_points",
    "write_points",
]

_OPENERS = {
    "csv": open_csv,
    "tsv": open_csv,
    "txt": open_csv,
    "geojson": open_geojson,
    "json": open_geojson,
    "geojsonl": open_geojson,
    "geojsons": open_geojson,
    "ndjson": open_geojson,
    "parquet": open_parquet,
    "geoparquet": open_parquet,
    "pq": open_parquet,
}


def open_points(path: Path) -> PointFile:
    """A file of points by its suffix; batches are in EPSG:4326 and in the file's order.

    CSV and plain Parquet need a longitude and a latitude column (`LON_COLUMNS`, `LAT_COLUMNS` of
    `batches`, any case). Another CRS is reprojected when the file declares it. Raises
    `GeometryError` for missing columns, other shapes than points, no CRS or a damaged file; the
    last may come when the batches are read.
    """
    try:
        opened = _OPENERS.get(path.suffix.lower().lstrip("."), open_vector)(path)
    except OSError as error:
        raise GeometryError(f"{path} cannot be read: {error.strerror or error}") from error
    return PointFile(opened.schema, opened.has_columns, lambda: _some(opened, path))


def _some(opened: PointFile, path: Path) -> Iterator[Batch]:
    """The batches of a file, of which there has to be one."""
    empty = True
    for batch in opened.batches():
        empty = False
        yield batch
    if empty:
        raise GeometryError(f"{path} holds no points")


def read_points(path: Path) -> gpd.GeoDataFrame:
    """All points of a file at once, as a GeoDataFrame with all columns."""
    import geopandas as gpd
    import pandas as pd

    opened = open_points(path)
    frames = [
        gpd.GeoDataFrame(
            batch.table.to_pandas().reindex(range(len(batch.lon))),  # there may be no columns
            geometry=gpd.points_from_xy(batch.lon, batch.lat),
            crs=4326,
        )
        for batch in opened.batches()
    ]
    return pd.concat(frames, ignore_index=True)
