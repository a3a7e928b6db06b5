"""Checked points written batch by batch, beside the output and renamed when whole."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geo.errors import GeoError, OutputError
from layers.export.files import write_with
from layers.export.points.batches import Batch, PointFile
from layers.export.points.geojson import JSON_FIELD

if TYPE_CHECKING:
    import pyarrow as pa

# Columns that a check adds and the decimals kept: 0.1 mm, and 1e-9 degrees (0.1 mm).
ADDED: Mapping[str, int | None] = {
    "country": None,
    "distance_m": 4,
    "nearest_lon": 9,
    "nearest_lat": 9,
    "azimuth_deg": 6,
    "disputed": None,
    "problem": None,
}
Work = Callable[[Batch], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Rows:
    """What is written: tables with all columns, and their points; `schema` is known beforehand."""

    schema: pa.Schema
    has_columns: bool
    batches: Callable[[], Iterator[tuple[pa.Table, Batch]]]


def joined(points: PointFile, work: Work) -> Rows:
    """The rows of a file with the columns that `work` gives for each batch (`ADDED`).

    A column of the input that has the name of one of them is kept as `input_…`.
    """
    import pyarrow as pa

    added = (pa.field(name, pa.float64() if d else pa.string()) for name, d in ADDED.items())
    schema = pa.schema([*_renamed(points.schema), *added])
    return Rows(schema, points.has_columns, lambda: _worked(points, work, schema))


def _worked(points: PointFile, work: Work, schema: pa.Schema) -> Iterator[tuple[pa.Table, Batch]]:
    """Each batch with its columns and, behind them, what `work` gives for it."""
    import pyarrow as pa

    for batch in points.batches():
        found = work(batch)
        arrays = [column.combine_chunks() for column in batch.table.columns]
        for name, decimals in ADDED.items():
            values = np.asarray(found[name])
            values = np.round(values, decimals) if decimals else values.astype(object)
            arrays.append(pa.array(values, schema.field(name).type, from_pandas=True))
        yield pa.table(arrays, schema=schema), batch


def write_points(rows: Rows, path: Path, attributions: Sequence[str] = ()) -> None:
    """Write rows in the format of the path's suffix (`WRITERS`).

    Raises `OutputError` for an unknown suffix or a path that cannot be written; an old file is
    then as it was.
    """
    kind = path.suffix.lower().lstrip(".")
    if kind not in WRITERS:
        known = ", ".join(f".{name}" for name in sorted(WRITERS))
        raise OutputError(f"{path}: no format for {path.suffix!r}; use one of {known}")
    write_with(path, lambda beside: WRITERS[kind](rows, beside, attributions))


def _renamed(schema: pa.Schema) -> list[pa.Field]:
    names = set(schema.names) | set(ADDED)
    fields = []
    for field in schema:
        name = field.name
        while name in ADDED or (name != field.name and name in names):
            name = f"input_{name}"
        names.add(name)
        fields.append(field.with_name(name))
    return fields


def _csv(rows: Rows, path: Path, attributions: Sequence[str]) -> None:  # noqa: ARG001
    own = () if rows.has_columns else ("lon", "lat")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([*own, *rows.schema.names])
        for table, batch in rows.batches():
            places = [_cells(batch.lon), _cells(batch.lat)] if own else []
            columns = [_plain(column) for column in table.columns]
            writer.writerows(zip(*places, *columns, strict=True))


def _plain(column: pa.ChunkedArray) -> list[Any]:
    """Python values; bytes, which no text format has, as hexadecimal digits."""
    import pyarrow as pa

    values: list[Any] = column.to_pylist()
    if pa.types.is_binary(column.type) or pa.types.is_large_binary(column.type):
        return [None if value is None else value.hex() for value in values]
    return values


def _cells(values: Any) -> list[float | None]:
    return [None if value != value else value for value in np.round(values, 9).tolist()]  # noqa: PLR0124


def _geojson(rows: Rows, path: Path, attributions: Sequence[str]) -> None:
    nested = {field.name for field in rows.schema if field.metadata == JSON_FIELD}
    names = rows.schema.names
    number = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        head = {"type": "FeatureCollection", "attribution": list(attributions)}
        file.write(_dump(head)[:-1] + ', "features": [')
        for table, batch in rows.batches():
            columns = [_plain(column) for column in table.columns]
            lines = []
            places = zip(_cells(batch.lon), _cells(batch.lat), strict=True)
            for (lon, lat), values in zip(places, zip(*columns, strict=True), strict=True):
                number += 1
                fields = dict(zip(names, values, strict=True))
                for name in nested:
                    fields[name] = None if fields[name] is None else json.loads(fields[name])
                here = None if lon is None or lat is None else _point(lon, lat)
                feature = {"type": "Feature", "id": str(number)}
                lines.append(_dump({**feature, "geometry": here, "properties": fields}))
            file.write("\n" if number == len(lines) else ",\n")
            file.write(",\n".join(lines))
        file.write("\n]}\n")


def _point(lon: float, lat: float) -> dict[str, object]:
    return {"type": "Point", "coordinates": [round(lon, 7), round(lat, 7)]}


def _dump(value: object) -> str:
    """JSON text; it has no NaN and no infinity, so these become null."""
    try:
        return _ENCODER.encode(value)
    except ValueError:
        return _ENCODER.encode(_finite(value))


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=str)


def _finite(value: object) -> object:
    if isinstance(value, float):
        return value if np.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_finite(item) for item in value]
    return value


def _gdal(driver: str, rows: Rows, path: Path, attributions: Sequence[str]) -> None:
    import pyarrow as pa
    import pyogrio

    schema, geometry = _with_geometry(rows)
    failed: list[Exception] = []
    options = {
        "GPKG": {
            "FID": _free("fid", schema),
            "GEOMETRY_NAME": _free("geom", schema),
            "DESCRIPTION": "; ".join(attributions),
        },
        "FlatGeobuf": {"SPATIAL_INDEX": "NO"},  # building it would change the order
    }
    try:
        pyogrio.write_arrow(
            pa.RecordBatchReader.from_batches(schema, _batches(rows, schema, failed)),
            path,
            layer=path.stem,
            driver=driver,
            geometry_name=geometry,
            geometry_type="Point",
            crs="EPSG:4326",
            layer_options=options[driver],
        )
    except (RuntimeError, pa.ArrowException) as error:  # what pyogrio raises derives from it
        wrong = OutputError(f"{path.name} cannot be written: {error}")
        raise (failed[0] if failed else wrong) from error
    if failed:
        raise failed[0]


def _parquet(rows: Rows, path: Path, attributions: Sequence[str]) -> None:
    import pyarrow.parquet as pq

    schema, geometry = _with_geometry(rows)
    column = {"encoding": "WKB", "geometry_types": ["Point"]}
    about = {"version": "1.1.0", "primary_column": geometry, "columns": {geometry: column}}
    metadata = {
        b"geo": json.dumps(about).encode(),
        b"attribution": "; ".join(attributions).encode(),
    }
    with pq.ParquetWriter(path, schema.with_metadata(metadata), compression="zstd") as writer:
        for batch in _batches(rows, schema, []):
            writer.write_batch(batch.replace_schema_metadata(metadata))


def _with_geometry(rows: Rows) -> tuple[pa.Schema, str]:
    import pyarrow as pa

    name = _free("geometry", rows.schema)
    return pa.schema([*rows.schema, pa.field(name, pa.binary())]), name


def _free(name: str, schema: pa.Schema) -> str:
    """The name, or one like it that no column has."""
    taken = {known.casefold() for known in schema.names}
    while name in taken:
        name = f"_{name}"
    return name


def _batches(rows: Rows, schema: pa.Schema, failed: list[Exception]) -> Iterator[pa.RecordBatch]:
    """Record batches with WKB; an error on the way is kept, for GDAL forgets what it was."""
    import pyarrow as pa
    import shapely

    try:
        for table, batch in rows.batches():
            points = np.atleast_1d(np.asarray(shapely.points(batch.lon, batch.lat), dtype=object))
            points[~(np.isfinite(batch.lon) & np.isfinite(batch.lat))] = None
            wkb = pa.array(shapely.to_wkb(points), pa.binary())
            arrays = [column.combine_chunks() for column in table.columns]
            yield pa.RecordBatch.from_arrays([*arrays, wkb], schema=schema)
    except (GeoError, OSError, pa.ArrowException) as error:
        failed.append(error)
        raise


WRITERS: dict[str, Callable[[Rows, Path, Sequence[str]], None]] = {
    "csv": _csv,
    "fgb": partial(_gdal, "FlatGeobuf"),
    "geojson": _geojson,
    "json": _geojson,
    "gpkg": partial(_gdal, "GPKG"),
    "parquet": _parquet,
    "geoparquet": _parquet,
}
