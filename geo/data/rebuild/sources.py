"""``SOURCES.toml``: what each bundled file is, where from, under which licence, how to rebuild."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

from geo.data.rebuild.fetch import Package, sha256

DATA = Path(__file__).resolve().parent.parent
SOURCES = DATA / "SOURCES.toml"
_HEAD = """\
# Every bundled data file. `python -m geo.data.rebuild` writes it, tests/geo/test_data.py checks it.
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a builder says about one file that it wrote.

    ``file`` is relative to ``geo/data``; ``date`` is the date of the *data* (ISO 8601, as exactly
    as its publisher tells it).
    """

    file: str
    what: str
    packages: tuple[Package, ...]
    licence: str
    attribution: str
    date: str
    rebuild: str


def read_sources(path: Path = SOURCES) -> dict[str, dict[str, object]]:
    """The entries of ``SOURCES.toml`` by file; empty when there is none yet."""
    if not path.exists():
        return {}
    entries: list[dict[str, object]] = tomllib.loads(path.read_text("utf-8")).get("file", [])
    return {str(entry["path"]): entry for entry in entries}


def write_sources(entries: list[Entry], path: Path = SOURCES) -> None:
    """Write the entries of rebuilt files and keep those of files not rebuilt this time."""
    known = read_sources(path)
    for entry in entries:
        known[entry.file] = {
            "path": entry.file,
            "what": entry.what,
            "packages": [package.label for package in entry.packages],
            "licence": entry.licence,
            "attribution": entry.attribution,
            "date": entry.date,
            "sha256": sha256(DATA / entry.file),
            "rebuild": entry.rebuild,
        }
    blocks = [_HEAD]
    for _, fields in sorted(known.items()):
        lines = (
            f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items()
        )
        blocks.append("\n[[file]]\n" + "\n".join(lines) + "\n")
    path.write_text("".join(blocks), "utf-8")
