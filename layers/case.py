"""Writes a finished case folder: the page, the report, the picture, the layers, ``case.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from layers.build import build
from layers.claimants import voices
from layers.drawing import draw
from layers.export.bundle import Bundle, contours
from layers.export.case_files import DEFAULT_FORMATS, check_formats, write_formats
from layers.export.files import make_folder, write_text, write_with
from layers.html import page
from layers.report import compose, report, save
from layers.tiles import NOTHING, Allowed

if TYPE_CHECKING:
    from geo.model import Analysis
    from layers.basemap import Basemap


def write_case(
    analysis: Analysis,
    record: Mapping[str, object],
    basemap: Basemap,
    folder: Path,
    *,
    formats: Sequence[str] = DEFAULT_FORMATS,
    columns: Mapping[str, Mapping[str, object]] | None = None,
    allowed: Allowed = NOTHING,
) -> tuple[Path, ...]:
    """Write everything about a case into `folder` and return the files, in order of interest.

    `record` is the analysis as JSON-ready values, for ``case.json``. `formats` are those of the
    layers (see `layers.export.case_files`), `columns` further ones by feature id, such as those of
    ACLED and Darwin Core. `allowed` is what the page may hold and ask besides its map. The same
    analysis gives the same bytes. Each file is replaced whole; an interrupted run leaves the older
    ones as they were. Raises `OutputError` for an unknown format and when the folder cannot be
    written.
    """
    check_formats(formats)
    make_folder(folder)
    layers = build(analysis, basemap.names)
    drawing = draw(analysis, layers, basemap)
    html = page(
        analysis,
        layers,
        basemap,
        with_text=allowed.with_text,
        tiles=allowed.tiles,
        drawing=drawing,
    )
    write_text(folder / "map.html", html)
    figure = compose(analysis, layers, basemap, drawing)
    for name in ("map.png", "map.svg"):
        write_with(folder / name, partial(save, figure))
    drawn = folder / "map.svg"
    write_with(folder / "report.pdf", lambda path: report(analysis, layers, path, basemap, drawn))
    bundle = Bundle(
        title=analysis.title,
        layers=(*layers, contours(analysis, layers)),
        attributions=analysis.attributions,
        columns=columns or {},
        ranks={voice.key: voice.rank for voice in voices(analysis, basemap.names)},
    )
    files = write_formats(bundle, folder, formats)
    write_text(folder / "case.json", _json(record))
    own = ("map.html", "report.pdf", "map.png", "map.svg")
    return (*(folder / name for name in own), *files, folder / "case.json")


def _json(record: object) -> str:
    return json.dumps(record, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
