"""Writes a finished case folder: the page, the picture, the GeoJSON files and ``case.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from layers.build import build
from layers.export.files import make_folder, write_text, write_with
from layers.export.geojson import collection, feature
from layers.html import page
from layers.report import picture

if TYPE_CHECKING:
    from geo.model import Analysis
    from layers.basemap import Basemap
    from layers.layer import Layer

GEOJSON_LAYERS = ("incidents", "claims", "places", "borders")


def write_case(
    analysis: Analysis, record: Mapping[str, object], basemap: Basemap, folder: Path
) -> tuple[Path, ...]:
    """Write everything about a case into `folder` and return the files, in order of interest.

    `record` is the analysis as JSON-ready values, for ``case.json``. The same analysis gives the
    same bytes. Each file is replaced whole; an interrupted run leaves the older ones as they were.
    Raises `OutputError` when the folder cannot be written.
    """
    make_folder(folder)
    layers = build(analysis, basemap.names)
    html = page(analysis, layers, basemap)
    texts = {"map.html": html, "case.json": _json(record)}
    for layer in layers:
        if layer.name in GEOJSON_LAYERS:
            texts[f"{layer.name}.geojson"] = _geojson(layer, analysis)
    for name, text in texts.items():
        write_text(folder / name, text)
    write_with(folder / "map.png", lambda path: picture(analysis, layers, path, basemap))
    return tuple(folder / name for name in ("map.html", "map.png", *list(texts)[1:]))


def _geojson(layer: Layer, analysis: Analysis) -> str:
    rows = (feature(f.id, f.geometry, f.properties) for f in layer.features)
    return collection(rows, analysis.attributions)


def _json(record: object) -> str:
    return json.dumps(record, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
