"""Every bundled data file is listed with licence, attribution and a checksum that fits."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path

import pytest

import geo

DATA = Path(geo.__file__).parent / "data"
REFRESH = "After a change to a file written by hand: python -m geo.data.rebuild sources"
CODE = {".py", ".pyc"}
FILES = sorted(
    path.relative_to(DATA).as_posix()
    for path in DATA.rglob("*")
    if path.is_file() and path.suffix not in CODE and path.name != "SOURCES.toml"
)
ENTRIES = {
    entry["path"]: entry
    for entry in tomllib.loads((DATA / "SOURCES.toml").read_text("utf-8"))["file"]
}


def test_every_file_is_listed_and_every_entry_exists() -> None:
    assert sorted(ENTRIES) == FILES, REFRESH


@pytest.mark.parametrize("path", FILES)
def test_entry_is_complete_and_checksum_fits(path: str) -> None:
    entry = ENTRIES[path]
    for field in ("what", "licence", "attribution", "date", "rebuild"):
        assert entry[field].strip(), field
    assert isinstance(entry["packages"], list)
    digest = hashlib.sha256((DATA / path).read_bytes()).hexdigest()
    assert entry["sha256"] == digest, REFRESH


def test_all_data_together_stays_under_40_mb() -> None:
    assert sum((DATA / path).stat().st_size for path in FILES) <= 40_000_000


def test_border_files_together_stay_under_14_mb() -> None:
    sizes = [(DATA / name).stat().st_size for name in ("borders.bin", "natural_earth.bin")]
    assert sum(sizes) <= 14_000_000
