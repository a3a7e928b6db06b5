"""The files of a whole case. `CASE_FORMATS` is what `sarhad map --formats` offers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from geo.errors import OutputError
from layers.export.bundle import Bundle
from layers.export.datapackage import datapackage
from layers.export.files import write_text, write_with
from layers.export.geojson import collection, feature
from layers.export.geopackage import write_geopackage
from layers.export.kml import kml
from layers.export.qgis import project
from layers.export.table import csv_text
from layers.layer import Feature
from layers.style import DOUBT_OPACITY, STATED_WIDTH

if TYPE_CHECKING:
    import geopandas as gpd

CaseWriter = Callable[[Bundle, Path], Iterable[Path]]
DEFAULT_FORMATS = ("geojson", "gpkg", "kml", "csv")
TABULAR = ("incidents", "claims", "places")
"""Layers that make sense as a table without a map."""


def write_formats(bundle: Bundle, folder: Path, formats: Sequence[str]) -> tuple[Path, ...]:
    """Write the case in the given formats, and ``datapackage.json``; returns the files.

    Raises `OutputError` for a format that is not in `CASE_FORMATS` and for what cannot be written.
    """
    check_formats(formats)
    files = tuple(path for name in formats for path in CASE_FORMATS[name](bundle, folder))
    package = folder / "datapackage.json"
    write_text(package, datapackage(bundle, files, dict(_tables(bundle))))
    return (*files, package)


def check_formats(formats: Sequence[str]) -> None:
    """Raise `OutputError` for a format that is not in `CASE_FORMATS`."""
    unknown = [name for name in formats if name not in CASE_FORMATS]
    if unknown:
        known = ", ".join(sorted(CASE_FORMATS))
        raise OutputError(f"There is no format {unknown[0]!r}; use any of {known}")


def _geojson(bundle: Bundle, folder: Path) -> Iterator[Path]:
    for layer in bundle.layers:
        path = folder / f"{layer.name}.geojson"
        rows = (
            feature(f.id, f.geometry, {**f.properties, **_simplestyle(f, bundle)})
            for f in layer.features
        )
        write_text(path, collection(rows, bundle.attributions))
        yield path


def _simplestyle(thing: Feature, bundle: Bundle) -> dict[str, object]:
    """Colours by Mapbox's simplestyle 1.1, which many viewers of GeoJSON follow."""
    if thing.geometry is None:
        return {}
    colour = bundle.colour(thing)
    if thing.geometry.geom_type.endswith("Point"):
        return {"marker-color": colour, "marker-size": "small"}
    style: dict[str, object] = {
        "stroke": colour,
        "stroke-width": STATED_WIDTH,
        "stroke-opacity": 1,
    }
    if thing.geometry.geom_type.endswith("Polygon"):
        style |= {"fill": colour, "fill-opacity": DOUBT_OPACITY}
    return style


def _csv(bundle: Bundle, folder: Path) -> Iterator[Path]:
    for name, rows in _tables(bundle):
        path = folder / name
        write_text(path, csv_text(rows))
        yield path


def _tables(bundle: Bundle) -> Iterator[tuple[str, list[Mapping[str, object]]]]:
    for layer in bundle.layers:
        if layer.name in TABULAR:
            yield f"{layer.name}.csv", [row for _, row in bundle.rows(layer)]


def _gpkg(bundle: Bundle, folder: Path) -> Iterator[Path]:
    tables = list(bundle.frames())
    if not tables:
        return
    path = folder / "case.gpkg"
    write_geopackage(tables, bundle, path)
    yield path
    plan = folder / "case.qgs"
    write_text(plan, project(tables, bundle, path.name))
    yield plan


def _kml(bundle: Bundle, folder: Path) -> Iterator[Path]:
    path = folder / "case.kml"
    write_text(path, kml(bundle))
    yield path


def _one_a_layer(
    suffix: str, write: Callable[[gpd.GeoDataFrame, Path], object], bundle: Bundle, folder: Path
) -> Iterator[Path]:
    for name, frame in bundle.frames():
        path = folder / f"{name}.{suffix}"
        write_with(path, partial(write, frame))
        yield path


def _fgb(frame: gpd.GeoDataFrame, path: Path) -> None:
    from pyogrio import write_dataframe

    # The format's spatial index cannot hold features without a place, such as refused claims.
    index = "YES" if frame.geometry.notna().all() else "NO"
    write_dataframe(frame, path, driver="FlatGeobuf", promote_to_multi=True, SPATIAL_INDEX=index)


def _parquet(frame: gpd.GeoDataFrame, path: Path) -> None:
    frame.to_parquet(path, index=False, schema_version="1.1.0", write_covering_bbox=True)


CASE_FORMATS: dict[str, CaseWriter] = {
    "csv": _csv,
    "fgb": partial(_one_a_layer, "fgb", _fgb),
    "geojson": _geojson,
    "gpkg": _gpkg,
    "kml": _kml,
    "parquet": partial(_one_a_layer, "parquet", _parquet),
}
