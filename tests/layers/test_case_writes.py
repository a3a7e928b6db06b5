"""Where a case cannot be written: old files stay whole, and the reason is told at once."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from geo.errors import OutputError
from geo.model import Analysis
from layers import case
from layers.cli import main
from layers.tiles import tiles_of
from tests.layers.sample import BASEMAP, sample

EMPTY = Analysis("Nothing", (), {}, (), (), ())
Write = Callable[[Analysis, Path], None]


@pytest.fixture
def write(monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes a case with quick pictures: what is tested is where they go."""

    def save(figure: object, path: Path) -> None:
        path.write_bytes(b"new picture")

    def report(analysis: object, layers: object, path: Path, *more: object) -> None:
        path.write_bytes(b"new report")

    monkeypatch.setattr(case, "compose", lambda *_: None)
    monkeypatch.setattr(case, "save", save)
    monkeypatch.setattr(case, "report", report)
    return lambda analysis, folder: (
        case.write_case(analysis, {}, BASEMAP, folder, formats=[]) and None
    )


def names(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_an_interrupted_run_leaves_every_file_whole(
    write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write(EMPTY, tmp_path)
    before = names(tmp_path)

    def interrupted(figure: object, path: Path) -> None:
        path.write_bytes(b"half")
        raise KeyboardInterrupt

    monkeypatch.setattr(case, "save", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write(sample(1), tmp_path)
    after = names(tmp_path)
    assert set(after) == set(before), "nothing half-written is left behind"
    assert {name for name in after if after[name] != before[name]} == {"map.html"}
    assert after["map.html"].endswith(b"</html>\n")


def test_a_full_disk_is_told_and_leaves_the_old_files(
    write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write(EMPTY, tmp_path)
    before = names(tmp_path)

    def full(path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            file.write(content[:10])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OutputError, match=r"map\.html cannot be written: No space left"):
        write(sample(1), tmp_path)
    monkeypatch.undo()
    assert names(tmp_path) == before


def test_a_real_full_disk(write: Write, tmp_path: Path) -> None:
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(tmp_path)]
    if os.name != "posix" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no small file system can be mounted here")
    try:
        with pytest.raises(OutputError, match="cannot be written: No space left"):
            write(EMPTY, tmp_path)
        assert list(tmp_path.iterdir()) == []
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


def article(folder: Path) -> Path:
    path = folder / "a.txt"
    path.write_text("Two men were killed 5 km inside Chad, the army of Chad said on Monday.")
    return path


@pytest.mark.parametrize("below", ["", "deeper/down"])
def test_a_file_in_the_folders_place_is_told_at_once(tmp_path: Path, below: str) -> None:
    taken = tmp_path / "taken"
    taken.write_text("old")
    options = ["map", str(article(tmp_path)), "--published", "2024-05-02", "-o", str(taken / below)]
    result = CliRunner().invoke(main, options)
    assert result.exit_code == 1
    assert "taken" in result.output
    assert "file" in result.output
    assert "Traceback" not in result.output
    assert taken.read_text() == "old"


def test_a_folder_that_cannot_be_written_is_told_at_once(tmp_path: Path) -> None:
    where = "/proc/sarhad" if sys.platform == "linux" else "/nowhere/at/all"
    options = ["map", str(article(tmp_path)), "--published", "2024-05-02", "-o", where]
    result = CliRunner().invoke(main, options)
    assert result.exit_code == 1
    assert f"{where} cannot be written" in result.output


@pytest.mark.parametrize(
    ("url", "credit", "told"),
    [
        ("https://tiles.example/{z}/{x}/{y}.png", None, "Whose tiles"),
        ("https://tiles.example/{z}/{x}/{y}.png", "  ", "Whose tiles"),
        ("https://tiles.example/{z}/{x}.png", "A", "lacks {y}"),
        ("https://{s}.tiles.example/{z}/{x}/{y}.png", "A", "no address"),
        ("javascript:alert(1)/{z}/{x}/{y}", "A", "no address"),
        ("https://a.example; script-src *//{z}/{x}/{y}", "A", "no address"),
        ("https://a.example/{z}/{x}/{y}.png?k=';script-src *", "A", "no address"),
        ("tiles/{z}/{x}/{y}.png", "A", "no address"),
    ],
)
def test_tiles_that_cannot_be_used_are_wrong_usage(
    tmp_path: Path, url: str, credit: str | None, told: str
) -> None:
    options = ["map", str(article(tmp_path)), "-o", str(tmp_path / "out"), "--tiles", url]
    result = CliRunner().invoke(main, options + (["--tiles-attribution", credit] if credit else []))
    assert result.exit_code == 2
    assert told in " ".join(result.output.split())


def test_only_the_host_of_the_tiles_may_be_asked() -> None:
    from layers.html import page

    tiles = tiles_of("https://Tiles.Example:8443/{z}/{x}/{y}.png?k=1", "© Us <b>")
    html = page(EMPTY, (), BASEMAP, tiles=tiles)
    policy = html.split('Content-Security-Policy" content="')[1].split('"')[0]
    assert "img-src data: https://tiles.example:8443;" in policy
    assert "default-src 'none'" in policy
    assert "https:" not in policy.replace("https://tiles.example:8443", "")
    assert "https://" not in page(EMPTY, (), BASEMAP).split("Policy")[1].split('"')[1]
