"""The picture: same bytes, nothing outside the sheet, hostile names harmless."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from geo.model import Analysis
from layers.basemap import Basemap, Label
from layers.build import build
from layers.report import picture
from layers.report.sheet import Taken, fit, labels, printable
from tests.layers.sample import BASEMAP, sample


def written(analysis: Analysis, path: Path, basemap: Basemap = BASEMAP) -> bytes:
    picture(analysis, build(analysis, basemap.names), path, basemap)
    return path.read_bytes()


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    first = written(sample(), tmp_path / "a.png")
    assert first == written(sample(), tmp_path / "b.png")
    assert struct.unpack(">II", first[16:24]) == (1755, 1245)


@pytest.mark.parametrize(
    "analysis",
    [sample(hostile=True), Analysis("Nothing $x_1$ \\frac", (), {}, (), (), ())],
    ids=["hostile", "empty"],
)
def test_any_text_can_be_drawn(tmp_path: Path, analysis: Analysis) -> None:
    assert written(analysis, tmp_path / "x.png").startswith(b"\x89PNG")


def test_no_land_at_all(tmp_path: Path) -> None:
    assert written(sample(), tmp_path / "x.png", Basemap()).startswith(b"\x89PNG")


def test_printable_keeps_letters_and_replaces_what_has_no_sign() -> None:
    assert printable("Kōh-e  Sabz\n") == "Kōh-e Sabz"
    assert printable("\x00\u202eabc") == "abc"
    assert printable("\U0001f9ff") == "□"


def test_labels_keep_clear_of_each_other_and_of_the_edge() -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 4), dpi=100)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    fit(axes, (0, 0, 6, 4), 6, 4)
    names = [Label(0.1 + n % 9 * 0.7, 0.1 + n % 7 * 0.6, f"Town {n}", "town") for n in range(60)]
    labels(axes, [*names, names[0]], Taken())
    boxes = [text.get_window_extent(canvas.get_renderer()) for text in axes.texts]
    assert len(boxes) > 20
    for n, box in enumerate(boxes):
        assert axes.bbox.x0 <= box.x0
        assert box.x1 <= axes.bbox.x1
        assert not any(box.overlaps(other) for other in boxes[n + 1 :])
