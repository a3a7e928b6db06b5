"""Points in tables: CSV with coordinate columns, and Parquet with those or a geometry."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geo.errors import GeometryError
from layers.export.points.batches import (
    ROWS,
    Batch,
    PointFile,
    coordinate_columns,
    of_points,
    other_crs,
    to_degrees,
)

if TYPE_CHECKING:
    from typing import TextIO

    import numpy.typing as npt
    import pyarrow as pa
    import pyarrow.parquet as pq

_LONGEST_CELL = 10_000_000


def open_csv(path: Path) -> PointFile:
    """A CSV in UTF-8 with a header; commas, semicolons or tabs. All cells stay text."""
    import pyarrow as pa

    with _opened(path) as file:
        try:
            line = file.readline()
        except UnicodeDecodeError as error:
            raise GeometryError(f"{path} is not a CSV table in UTF-8 ({error})") from error
        if not line.strip():
            raise GeometryError(f"{path} is not a CSV table: it has no headings")
        mark = max(",;\t", key=line.count)
        header = _unique(next(csv.reader([line], delimiter=mark), []))
    lon, lat = (header.index(name) for name in coordinate_columns(header, path))
    schema = pa.schema([(name, pa.string()) for name in header])
    return PointFile(schema, True, lambda: _csv_batches(path, schema, mark, lon, lat))


def _csv_batches(path: Path, schema: pa.Schema, mark: str, lon: int, lat: int) -> Iterator[Batch]:
    """The rows; `lon` and `lat` count the columns that hold the coordinates."""
    import pyarrow as pa

    size = path.stat().st_size or 1
    with _opened(path) as file:
        rows = _rows(file, path, mark, len(schema))
        while some := list(islice(rows, ROWS)):
            columns = list(zip(*some, strict=True))
            table = pa.table([pa.array(c, pa.string()) for c in columns], schema=schema)
            share = file.buffer.tell() / size
            yield Batch(table, _numbers(columns[lon], mark), _numbers(columns[lat], mark), share)


def _opened(path: Path) -> TextIO:
    csv.field_size_limit(_LONGEST_CELL)
    return path.open(encoding="utf-8-sig", newline="")


def _rows(file: TextIO, path: Path, mark: str, width: int) -> Iterator[list[str]]:
    """The rows below the header, short ones filled up; blank lines are passed over."""
    reader = csv.reader(file, delimiter=mark)
    try:
        next(reader)
        for row in reader:
            if len(row) > width and any(cell.strip() for cell in row[width:]):
                raise GeometryError(
                    f"{path}, line {reader.line_num}: {len(row)} cells under {width} headings; "
                    "put text that holds the separator in quotes"
                )
            if row:
                yield [*row[:width], *[""] * (width - len(row))]
    except (csv.Error, UnicodeDecodeError) as error:
        where = f"{path}, after line {reader.line_num}"
        raise GeometryError(f"{where}: not a CSV table in UTF-8 ({error})") from error


def _numbers(cells: tuple[str, ...], mark: str) -> npt.NDArray[np.float64]:
    """Numbers, NaN for a cell that is none; "61,4" is one where a comma separates no cells."""
    plain = cells if mark == "," else (cell.replace(",", ".") for cell in cells)
    return np.fromiter(map(_number, plain), dtype=np.float64, count=len(cells))


def _number(cell: str) -> float:
    try:
        return float(cell)
    except ValueError:
        return float("nan")


def _unique(names: list[str]) -> list[str]:
    """Headings made different: a second "name" becomes "name_2"."""
    found: list[str] = []
    for number, name in enumerate(names, 1):
        plain = name or f"column_{number}"
        again = 2
        new = plain
        while new in found:
            new, again = f"{plain}_{again}", again + 1
        found.append(new)
    return found


def open_parquet(path: Path) -> PointFile:
    """GeoParquet, or Parquet with longitude and latitude columns; read a row group at a time."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        opened = pq.ParquetFile(path)
    except pa.ArrowException as error:
        raise GeometryError(f"{path} is not a Parquet file: {error}") from error
    whole = opened.schema_arrow
    column, crs = _geometry_column(whole, path)
    if column is None:
        _numeric(whole, coordinate_columns(whole.names, path), path)
    names = [name for name in whole.names if name != column]
    schema = pa.schema([whole.field(name) for name in names]).remove_metadata()
    return PointFile(
        schema, column is None, lambda: _parquet_batches(opened, path, schema, column, crs)
    )


def _parquet_batches(
    opened: pq.ParquetFile, path: Path, schema: pa.Schema, column: str | None, crs: str | None
) -> Iterator[Batch]:
    """The rows; without a geometry `column`, two others hold the coordinates."""
    done = 0
    for table in _groups(opened, path):
        if column is None:
            lon, lat = (_floats(table[n]) for n in coordinate_columns(schema.names, path))
        else:
            lon, lat = to_degrees(*_positions(table[column], path, done), crs)
        done += len(lon)
        share = done / max(opened.metadata.num_rows, 1)
        yield Batch(table.select(schema.names).cast(schema), lon, lat, share)


def _groups(opened: pq.ParquetFile, path: Path) -> Iterator[Any]:
    import pyarrow as pa

    try:
        for batch in opened.iter_batches(batch_size=ROWS):
            yield pa.Table.from_batches([batch])
    except (pa.ArrowException, OSError) as error:
        raise GeometryError(f"{path} is damaged: {error}") from error


def _geometry_column(schema: Any, path: Path) -> tuple[str | None, str | None]:
    """Name and CRS of the geometry that the file's "geo" metadata names; WGS 84 is None."""
    about = (schema.metadata or {}).get(b"geo")
    if about is None:
        return None, None
    try:
        parsed = json.loads(about)
        name = parsed["primary_column"]
        column = parsed["columns"][name]
    except (ValueError, KeyError, TypeError) as error:
        raise GeometryError(f"{path} has GeoParquet metadata that cannot be read") from error
    if name not in schema.names:
        raise GeometryError(f"{path} names a geometry column {name!r} that it does not hold")
    # No "crs" means longitude and latitude on WGS 84; a null one means that nobody knows.
    return name, other_crs(column["crs"], path) if "crs" in column else None


def _positions(
    column: Any, path: Path, done: int
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    import pyarrow as pa

    whole = column.combine_chunks()
    if pa.types.is_struct(whole.type):  # GeoParquet 1.1 may hold points as x and y
        return _floats(whole.field("x")), _floats(whole.field("y"))
    if not (pa.types.is_binary(whole.type) or pa.types.is_large_binary(whole.type)):
        raise GeometryError(f"{path} holds a geometry encoding that is neither WKB nor point")
    return of_points(whole.to_numpy(zero_copy_only=False), path, done)


def _numeric(schema: Any, names: tuple[str, str], path: Path) -> None:
    import pyarrow as pa

    for name in names:
        kind = schema.field(name).type
        if not (
            pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal(kind)
        ):
            raise GeometryError(f"{path}: column {name!r} holds {kind}; coordinates are numbers")


def _floats(column: Any) -> npt.NDArray[np.float64]:
    import pyarrow as pa

    return np.asarray(column.cast(pa.float64()).to_numpy(zero_copy_only=False), dtype=np.float64)
