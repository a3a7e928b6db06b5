"""Lines and areas read from a user's vector file, each feature checked, in EPSG:4326."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from geo.errors import BorderError

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_JSON = (".geojson", ".json")
_WGS84 = "EPSG:4326"


@dataclass(frozen=True, slots=True)
class Feature:
    """A line (`dimension` 1) or an area (2), its number in the file from 1, its text fields."""

    number: int
    geometry: BaseGeometry
    fields: frozenset[str]

    @property
    def dimension(self) -> int:
        """1 for a line, 2 for an area."""
        return int(shapely.get_dimensions(self.geometry))


def read_features(path: Path, layer: str | None = None) -> list[Feature]:
    """Every feature of a file; `BorderError` names file, layer and feature of what is wrong."""
    if not path.exists():
        raise BorderError(f"No border file {path}; give a GeoJSON, GeoPackage or Shapefile.")
    name = layer if layer is not None else _only_layer(path)
    frame = _read(path, name)
    where = str(path) if layer is None else f"{path}, layer {name}"
    if "geometry" not in frame or frame.empty:
        raise BorderError(f"{where} holds no features; a border file needs a line or areas.")
    _complete(frame, where)
    frame = _in_degrees(frame, path, where)
    rows = frame.drop(columns="geometry").astype(str).itertuples(index=False, name=None)
    texts = list(rows) if len(frame.columns) > 1 else [()] * len(frame)
    return [
        Feature(number, _checked(shape, where, number), frozenset(values))
        for number, (shape, values) in enumerate(zip(frame.geometry, texts, strict=True), 1)
    ]


def _only_layer(path: Path) -> str:
    import pyogrio
    from pyogrio.errors import DataSourceError

    try:
        layers = np.atleast_2d(pyogrio.list_layers(path)).tolist()
    except DataSourceError as error:
        reason = str(error).split(";", maxsplit=1)[0].rstrip(".")  # GDAL's hints are left out
        raise BorderError(
            f"Cannot read {path} as GeoJSON, GeoPackage or Shapefile: {reason}."
        ) from error
    held = [str(name) for name, kind in layers if kind is not None]
    if not held:
        raise BorderError(
            f"{path} holds no layer with shapes; give a line, or both countries' areas."
        )
    if len(held) > 1:
        raise BorderError(
            f"{path} holds several layers; say which with a layer name: {', '.join(held)}."
        )
    return held[0]


def _read(path: Path, layer: str) -> Any:
    import geopandas
    from pyogrio.errors import DataLayerError, DataSourceError, FeatureError, FieldError

    try:
        return geopandas.read_file(path, layer=layer)
    except DataLayerError as error:
        raise BorderError(f"{path} has no layer {layer!r}: {error}.") from error
    except (DataSourceError, FeatureError, FieldError, ValueError, shapely.GEOSException) as error:
        raise BorderError(f"Cannot read {path}, layer {layer}: {error}.") from error


def _in_degrees(frame: Any, path: Path, where: str) -> Any:
    """Reprojected from the declared coordinate system; GeoJSON's is WGS 84 unless it says other."""
    crs = _json_crs(path) if path.suffix.lower() in _JSON else frame.crs
    if crs is None:
        raise BorderError(
            f"{where} declares no coordinate reference system; write it with one "
            "(a Shapefile's is in its .prj)."
        )
    frame = frame.set_crs(crs, allow_override=True).to_crs(4326)
    bounds = frame.total_bounds
    if not (np.isfinite(bounds).all() and (np.abs(bounds) <= (180, 90, 180, 90)).all()):
        west, south, east, north = bounds
        raise BorderError(
            f"{where} reaches from {west:.6g}, {south:.6g} to {east:.6g}, {north:.6g}, which are "
            "no longitudes and latitudes; declare its coordinate reference system."
        )
    return frame


def _json_crs(path: Path) -> str:
    """WGS 84, or what the older GeoJSON's `crs` member says; null there means unknown."""
    import geopandas

    try:
        members = json.loads(path.read_text(encoding="utf-8-sig"))
    except ValueError:
        return _WGS84  # GDAL could read it: a sequence of features, which has no such member
    if not isinstance(members, dict) or "crs" not in members:
        return _WGS84
    declared = members["crs"]
    try:
        name = declared["properties"]["name"]
        geopandas.GeoSeries([], crs=name)
    except (TypeError, KeyError, RuntimeError) as error:
        raise BorderError(
            f"{path} has a `crs` member that names no known coordinate reference system "
            f"({json.dumps(declared)}); give longitudes and latitudes, and no `crs`."
        ) from error
    return str(name)


def _complete(frame: Any, where: str) -> None:
    """Refuse features without a shape, by number."""
    empty = np.flatnonzero(frame.geometry.isna() | frame.geometry.is_empty)
    if empty.size:
        raise BorderError(
            f"{where}, feature {empty[0] + 1}: the geometry is empty; remove or mend it."
        )


def _checked(shape: BaseGeometry, where: str, number: int) -> BaseGeometry:
    """A line or a valid area without heights."""
    plain = shapely.force_2d(shape)
    dimension = shapely.get_dimensions(plain)
    if plain.geom_type == "GeometryCollection" or dimension == 0:
        raise BorderError(
            f"{where}, feature {number}: a {plain.geom_type}; a border is a line, or what two "
            "areas share."
        )
    if dimension == 2:
        return shapely.make_valid(plain)
    crossing = _crossing(plain)
    if crossing is not None:
        raise BorderError(
            f"{where}, feature {number}: the line crosses or touches itself near "
            f"{crossing[0]:.5f}, {crossing[1]:.5f}; remove the loop there."
        )
    return plain


def _crossing(line: BaseGeometry) -> tuple[float, float] | None:
    """Where a part of a line meets itself other than end to end, None for a proper line."""
    for part in shapely.get_parts(line):
        if not shapely.is_simple(part):
            noded = shapely.get_parts(shapely.union_all([part]))
            ends = Counter(
                tuple(xy)
                for piece in noded
                for xy in shapely.get_coordinates(piece)[[0, -1]].tolist()
            )
            (x, y), _ = ends.most_common(1)[0]
            return x, y
    return None
