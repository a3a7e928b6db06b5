"""GeoPackage: all layers in one file, each with its style for QGIS, and the case's metadata.

The file carries no date of writing, so that the same case gives the same bytes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from layers.export.bundle import UNPRINTABLE, Bundle
from layers.export.files import write_with
from layers.export.qgis import qml

if TYPE_CHECKING:
    import geopandas as gpd

_EPOCH = "1970-01-01T00:00:00.000Z"
_VERSION = "1.3"  # what GDAL 3.6 and QGIS 3.22 of Debian 12 read without a warning
_STYLES = """
CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),
  f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256),
  styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT,
  owner TEXT(30), ui TEXT(30), update_time DATETIME)
"""
_MULTI = {"Polygon": "MultiPolygon", "LineString": "MultiLineString", "Point": "MultiPoint"}


def write_geopackage(
    tables: Sequence[tuple[str, gpd.GeoDataFrame]], bundle: Bundle, path: Path
) -> None:
    """Write every table, styled; raises `OutputError` when the file cannot be written."""
    write_with(path, lambda beside: _write(tables, bundle, beside))


def _write(tables: Sequence[tuple[str, gpd.GeoDataFrame]], bundle: Bundle, path: Path) -> None:
    from pyogrio import write_dataframe

    titles = {layer.name: layer.title for layer in bundle.layers}
    whose = "; ".join(bundle.attributions).translate(UNPRINTABLE)
    about = {"CASE": bundle.title.translate(UNPRINTABLE), "ATTRIBUTION": whose}
    with _without_date():
        for number, (name, frame) in enumerate(tables):
            write_dataframe(
                frame,
                path,
                layer=name,
                driver="GPKG",
                append=number > 0,
                geometry_type=_geometry_type(frame),
                promote_to_multi=True,
                layer_options={
                    "IDENTIFIER": titles.get(name, name),
                    "DESCRIPTION": whose,
                },
                layer_metadata=about,
                dataset_options={"VERSION": _VERSION} if number == 0 else None,
            )
    with closing(sqlite3.connect(path)) as database, database:
        _add_styles(database, tables, bundle)


@contextmanager
def _without_date() -> Iterator[None]:
    import pyogrio

    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": _EPOCH})
    try:
        yield
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})


def _geometry_type(frame: gpd.GeoDataFrame) -> str:
    kinds = {kind.removeprefix("Multi") for kind in frame.geometry.dropna().geom_type}
    return _MULTI.get(next(iter(kinds)), "Unknown") if len(kinds) == 1 else "Unknown"


def _add_styles(
    database: sqlite3.Connection,
    tables: Sequence[tuple[str, gpd.GeoDataFrame]],
    bundle: Bundle,
) -> None:
    database.execute(_STYLES)
    database.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change) "
        "VALUES ('layer_styles', 'attributes', 'layer_styles', 'Styles for QGIS', ?)",
        (_EPOCH,),
    )
    for name, frame in tables:
        if frame.geometry.notna().any():
            database.execute(
                "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
                "f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, "
                "owner, update_time) VALUES ('', '', ?, 'geom', 'claimants', ?, '', 1, "
                "'Colour means who claims', '', ?)",
                (name, qml(name, frame, bundle), _EPOCH),
            )
