"""GeoJSON by RFC 7946: right-hand winding, bounding boxes, six decimals (0.1 m), no `crs`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from geo.errors import OutputError

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

DECIMALS = 6


def feature(
    feature_id: str, geometry: BaseGeometry | None, properties: Mapping[str, object]
) -> dict[str, object]:
    """One GeoJSON Feature; a missing or empty geometry becomes null, as the standard has it."""
    member = None if geometry is None or geometry.is_empty else _geometry(geometry)
    record: dict[str, object] = {"type": "Feature", "id": feature_id}
    if member is not None and geometry is not None:
        record["bbox"] = [round(value, DECIMALS) for value in geometry.bounds]
    return record | {"geometry": member, "properties": dict(properties)}


def collection(features: Iterable[Mapping[str, object]], attributions: Sequence[str] = ()) -> str:
    """A FeatureCollection as text, one feature a line, with its bounding box and attributions."""
    rows = list(features)
    boxes = [box for row in rows if isinstance(box := row.get("bbox"), list)]
    head: dict[str, object] = {"type": "FeatureCollection"}
    if boxes:
        edges = list(zip(*boxes, strict=True))
        head["bbox"] = [min(edges[0]), min(edges[1]), max(edges[2]), max(edges[3])]
    if attributions:
        head["attribution"] = list(attributions)
    lines = ",\n".join(_dump(row) for row in rows)
    return _dump(head)[:-1] + ', "features": [\n' + lines + "\n]}\n"


def _dump(value: object) -> str:
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    except ValueError as error:
        raise OutputError(f"A value cannot be written as JSON: {error}") from error


def _geometry(geometry: BaseGeometry) -> Mapping[str, object]:
    import shapely
    from shapely.geometry import mapping

    rounded = shapely.set_precision(shapely.force_2d(geometry), 10.0**-DECIMALS)
    kept = geometry if rounded.is_empty else rounded  # smaller than the grid: keep it as it is
    # The grid above is binary: 61.1 may be 61.099999999999994 until it is rounded in decimal.
    plain = shapely.transform(shapely.orient_polygons(kept), lambda xy: np.round(xy, DECIMALS))
    member: Mapping[str, object] = mapping(plain)
    return member
