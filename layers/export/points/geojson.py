"""Points in GeoJSON: a collection, a sequence of features, or one feature."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geo.errors import GeometryError
from layers.export.points.batches import ROWS, Batch, PointFile, other_crs, to_degrees
from layers.export.points.json_stream import JsonStream, features

if TYPE_CHECKING:
    import pyarrow as pa

JSON_FIELD = {b"sarhad:json": b"1"}  # marks a text column that holds JSON objects or arrays
_LARGEST = 2**63


def open_geojson(path: Path) -> PointFile:
    """The file is read twice: once for the columns and their types, then for the rows."""
    schema, crs = _survey(path)
    return PointFile(schema, False, lambda: _batches(path, schema, crs))


def _batches(path: Path, schema: pa.Schema, crs: str | None) -> Iterator[Batch]:
    with path.open(encoding="utf-8-sig") as file:
        stream = JsonStream(file, path)
        items = features(stream, {})
        while some := list(islice(items, ROWS)):
            yield _batch(some, schema, crs, stream.share)


def _survey(path: Path) -> tuple[pa.Schema, str | None]:
    """Columns and CRS; `GeometryError` for a feature that is no point."""
    import pyarrow as pa

    kinds: dict[str, str] = {}
    about: dict[str, Any] = {}
    number = 0
    with path.open(encoding="utf-8-sig") as file:
        stream = JsonStream(file, path)
        for number, item in enumerate(features(stream, about), 1):
            shape = item.get("geometry")
            kind = shape.get("type") if isinstance(shape, dict) else None
            if shape is not None and kind != "Point":
                raise GeometryError(
                    f"{path} holds {kind}; only points can be checked (feature {number})"
                )
            for name, value in _properties(item).items():
                if value is not None:
                    kinds[name] = _joint(kinds.get(name, ""), _kind(value))
                else:
                    kinds.setdefault(name, "")
    if number == 0:
        raise GeometryError(f"{path} holds no points")
    types = {"bool": pa.bool_(), "int": pa.int64(), "float": pa.float64()}
    fields = [
        pa.field(
            name, types.get(kind, pa.string()), metadata=JSON_FIELD if kind == "json" else None
        )
        for name, kind in kinds.items()
    ]
    return pa.schema(fields), _declared(about, path)


def _declared(about: dict[str, Any], path: Path) -> str | None:
    """The CRS of the older GeoJSON's `crs` member; WGS 84, the standard's only one, is None."""
    if "crs" not in about:
        return None
    crs = about["crs"]
    properties = crs.get("properties") if isinstance(crs, dict) else None
    return other_crs(properties.get("name") if isinstance(properties, dict) else None, path)


def _properties(item: dict[str, Any]) -> dict[str, Any]:
    found = item.get("properties")
    properties = found if isinstance(found, dict) else {}
    return {"id": item["id"], **properties} if "id" in item else properties


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, int):
        return "int" if -_LARGEST <= value < _LARGEST else "text"
    if isinstance(value, float):
        return "float"
    return "json" if isinstance(value, dict | list) else "text"


def _joint(first: str, second: str) -> str:
    """The kind of a column that holds two kinds of values."""
    if first in ("", second):
        return second
    return "float" if {first, second} == {"int", "float"} else "text"


def _batch(items: list[dict[str, Any]], schema: pa.Schema, crs: str | None, share: float) -> Batch:
    import pyarrow as pa

    rows = [_properties(item) for item in items]
    arrays = []
    for field in schema:
        values = [row.get(field.name) for row in rows]
        if pa.types.is_string(field.type):
            values = [_text(value) for value in values]
        arrays.append(pa.array(values, field.type))
    xy = np.array([_position(item.get("geometry")) for item in items])
    return Batch(pa.table(arrays, schema=schema), *to_degrees(xy[:, 0], xy[:, 1], crs), share)


def _text(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def _position(shape: Any) -> tuple[float, float]:
    """Longitude and latitude, NaN for what is no number."""
    found = shape.get("coordinates") if isinstance(shape, dict) else None
    pair = found[:2] if isinstance(found, list) and len(found) >= 2 else (None, None)
    x, y = (
        float(value)
        if isinstance(value, int | float) and not isinstance(value, bool)
        else float("nan")
        for value in pair
    )
    return x, y
