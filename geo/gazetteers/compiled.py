"""The curated files compiled to JSON, which takes a tenth of the time to read and check TOML.

The TOML stays the source: a file that was changed since it was compiled is read itself.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from geo.errors import DataError
from geo.gazetteers.areas import Areas
from geo.gazetteers.curated import CuratedGazetteer
from geo.model import Place

_FIELDS = [field.name for field in fields(Place)]


def write(out: Path, files: Sequence[Path]) -> None:
    """Compile TOML files of places; raises `DataError` when an entry of one is faulty."""
    table: dict[str, Any] = {"fields": _FIELDS, "files": {}}
    for path in files:
        gazetteer = CuratedGazetteer.read(path)
        if gazetteer.problems:
            raise DataError("Cannot compile: " + "; ".join(gazetteer.problems) + ".")
        table["files"][path.name] = {
            "sha256": _sha256(path),
            "attribution": gazetteer.attribution,
            "places": [[getattr(p, name) for name in _FIELDS] for p in gazetteer.places.values()],
            "keys": gazetteer.keys(),
        }
    out.write_text(json.dumps(table, ensure_ascii=False) + "\n", encoding="utf-8")


def read(
    compiled: Path, files: Sequence[Path], areas: Areas | None = None
) -> list[CuratedGazetteer]:
    """The gazetteers of these TOML files, from ``compiled`` where that is up to date.

    `areas` holds areas of their places.
    """
    try:
        table = json.loads(compiled.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # missing or damaged: the TOML says the same
        table = {}
    current = table["files"] if table.get("fields") == _FIELDS else {}
    return [_gazetteer(path, current.get(path.name), areas) for path in files]


def _gazetteer(path: Path, found: dict[str, Any] | None, areas: Areas | None) -> CuratedGazetteer:
    if found is None or found["sha256"] != _sha256(path):
        return CuratedGazetteer.read(path).with_areas(areas)
    aliases = _FIELDS.index("aliases")
    places: dict[str, Place] = {}
    for row in found["places"]:
        row[aliases] = tuple(row[aliases])
        place = Place(*row)
        places[place.id] = place
    gazetteer = CuratedGazetteer(
        path.stem, places, attribution=found["attribution"], keys=found["keys"]
    )
    return gazetteer.with_areas(areas)


def _sha256(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise DataError(f"Cannot read {path}: {error}. Reinstall the package.") from error
