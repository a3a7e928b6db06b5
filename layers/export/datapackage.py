"""``datapackage.json``: what each file is, its columns, its size and where the data is from.

After the Data Package standard (Frictionless, version 1).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from layers.export.bundle import Bundle

MEDIA_TYPES = {
    ".csv": "text/csv",
    ".fgb": "application/vnd.flatgeobuf",
    ".geojson": "application/geo+json",
    ".gpkg": "application/geopackage+sqlite3",
    ".kml": "application/vnd.google-earth.kml+xml",
    ".parquet": "application/vnd.apache.parquet",
    ".qgs": "application/x-qgis-project",
}
_LICENCES = (
    {
        "name": "ODbL-1.0",
        "title": "Open Database License 1.0 (border lines © OpenStreetMap contributors)",
        "path": "https://opendatacommons.org/licenses/odbl/1-0/",
    },
    {
        "name": "CC-BY-4.0",
        "title": "Creative Commons Attribution 4.0 (place names: GeoNames)",
        "path": "https://creativecommons.org/licenses/by/4.0/",
    },
)
_DATES = ("date_start", "date_end")


def datapackage(
    bundle: Bundle, files: Sequence[Path], tables: Mapping[str, Sequence[Mapping[str, object]]]
) -> str:
    """Describe `files`; `tables` holds the rows of each CSV file by its name."""
    record = {
        "profile": "data-package",
        "name": _slug(bundle.title) or "case",
        "title": bundle.title,
        "licenses": list(_LICENCES),
        "sources": [{"title": text} for text in bundle.attributions],
        "resources": [_resource(path, tables.get(path.name)) for path in files],
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _resource(path: Path, rows: Sequence[Mapping[str, object]] | None) -> dict[str, object]:
    content = path.read_bytes()
    record: dict[str, object] = {
        "name": _slug(path.name.replace(".", "-")),
        "path": path.name,
        "format": path.suffix.lstrip("."),
        "mediatype": MEDIA_TYPES[path.suffix],
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }
    if rows is None:
        return record
    return {
        "profile": "tabular-data-resource",
        **record,
        "encoding": "utf-8",
        "schema": {"fields": _fields(rows), "missingValues": [""]},
    }


def _fields(rows: Sequence[Mapping[str, object]]) -> list[dict[str, str]]:
    names = dict.fromkeys(key for row in rows for key in row)
    return [{"name": name, "type": _type(name, [row.get(name) for row in rows])} for name in names]


def _type(name: str, values: Sequence[object]) -> str:
    known = [value for value in values if value is not None]
    if name in _DATES:
        return "date"
    if known and all(isinstance(value, bool) for value in known):
        return "boolean"
    if known and all(isinstance(value, int) for value in known):
        return "integer"
    if known and all(isinstance(value, int | float) for value in known):
        return "number"
    return "string"


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9._-]+", "-", text.casefold()).strip("-")
