"""``report.pdf``: the map and everything the case says, in words, on A4.

Typeset by Typst from a template and data, so that no word of an article is ever run as markup. The
PDF is tagged for screen readers (PDF/UA-1) and equal input gives equal bytes.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from geo.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEMPLATE = Path(__file__).with_name("report.typ")
_UNPRINTABLE = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000)])


def typeset(words: Mapping[str, object], map_svg: str, path: Path) -> None:
    """Write the report to `path` from its words (see `layers.report.words`) and the map as SVG.

    Raises `OutputError` when the typesetter refuses its input.
    """
    import typst

    with tempfile.TemporaryDirectory(prefix="sarhad-") as name:
        folder = Path(name)
        (folder / "report.typ").write_bytes(_TEMPLATE.read_bytes())
        (folder / "map.svg").write_text(map_svg, encoding="utf-8")
        (folder / "report.json").write_text(json.dumps(_clean(words)), encoding="utf-8")
        try:
            content = typst.compile(
                str(folder / "report.typ"),
                root=str(folder),
                font_paths=_fonts(),
                ignore_system_fonts=True,
                format="pdf",
                pdf_standards=["ua-1"],
            )
        except RuntimeError as error:
            raise OutputError(f"{path}: the report cannot be typeset: {error}") from error
    path.write_bytes(content)


def _fonts() -> list[str]:
    """DejaVu Sans, which matplotlib brings, has Arabic, Cyrillic and Greek; Typst brings Latin."""
    import matplotlib

    return [str(Path(matplotlib.get_data_path()) / "fonts" / "ttf")]


def _clean(value: object) -> object:
    """The same without control characters, which no page can show."""
    if isinstance(value, str):
        return value.translate(_UNPRINTABLE)
    if isinstance(value, dict):
        return {key: _clean(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(item) for item in value]
    return value
