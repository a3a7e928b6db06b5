"""Files for a GIS. One module a format; `FORMATS` is what the command line offers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from geo.errors import OutputError
from layers.export.files import write_text, write_with
from layers.export.geojson import collection, feature

if TYPE_CHECKING:
    import geopandas as gpd

Writer = Callable[["gpd.GeoDataFrame", Path, Sequence[str]], None]


def _geojson(frame: gpd.GeoDataFrame, path: Path, attributions: Sequence[str]) -> None:
    write_text(path, frame_text(frame, attributions))


def _gdal(driver: str, frame: gpd.GeoDataFrame, path: Path, attributions: Sequence[str]) -> None:
    from pyogrio import write_dataframe

    options = {
        "CSV": {"GEOMETRY": "AS_WKT"},
        "GPKG": {"DESCRIPTION": "; ".join(attributions)},
    }.get(driver, {})
    write_with(path, lambda beside: write_dataframe(frame, beside, driver=driver, **options))


FORMATS: dict[str, Writer] = {
    "csv": partial(_gdal, "CSV"),
    "fgb": partial(_gdal, "FlatGeobuf"),
    "geojson": _geojson,
    "gpkg": partial(_gdal, "GPKG"),
    "kml": partial(_gdal, "KML"),
}


def write_frame(frame: gpd.GeoDataFrame, path: Path, attributions: Sequence[str] = ()) -> None:
    """Write a GeoDataFrame (EPSG:4326) in the format of the path's suffix.

    Raises `OutputError` for an unknown suffix or a path that cannot be written.
    """
    kind = path.suffix.lower().lstrip(".")
    kind = "geojson" if kind == "json" else kind
    if kind not in FORMATS:
        known = ", ".join(f".{name}" for name in sorted(FORMATS))
        raise OutputError(f"{path}: no format for {path.suffix!r}; use one of {known}")
    FORMATS[kind](frame, path, attributions)


def frame_text(frame: gpd.GeoDataFrame, attributions: Sequence[str] = ()) -> str:
    """A GeoDataFrame as GeoJSON text; rows are numbered from 1 unless they have an `id` column."""
    columns = [name for name in frame.columns if name not in ("geometry", "id")]
    ids = frame["id"] if "id" in frame.columns else range(1, len(frame) + 1)
    rows = frame[columns].astype(object).where(frame[columns].notna(), None).to_dict("records")
    return collection(
        (
            feature(str(number), shape, {str(k): v for k, v in row.items()})
            for number, shape, row in zip(ids, frame.geometry, rows, strict=True)
        ),
        attributions,
    )
