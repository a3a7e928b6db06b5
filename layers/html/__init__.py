"""The page: folium's map, the tables beside it, and everything both need, in one file.

No text of an article is ever markup or script: it travels as JSON in a data block and is set with
``textContent``. The Content-Security-Policy allows only this file's own scripts and style sheets,
each by its hash, and no request to anywhere but the host of tiles that were asked for.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from collections.abc import Iterable, Sequence

from geo.errors import OutputError
from geo.model import Analysis
from layers import style
from layers.basemap import Basemap
from layers.drawing import Drawing, draw
from layers.html import leaflet
from layers.html.notebook import folium_map
from layers.layer import Layer
from layers.page_data import page_data
from layers.tiles import Tiles

__all__ = ["folium_map", "page", "safe_json"]

STYLES = ("page.css", "map.css", "legend.css", "table.css", "print.css")
SCRIPTS = (
    "base.js",
    "state.js",
    "facts.js",
    "shapes.js",
    "points.js",
    "labels.js",
    "map.js",
    "legend.js",
    "slider.js",
    "filters.js",
    "details.js",
    "table.js",
    "articles.js",
    "print.js",
    "app.js",
)


def page(
    analysis: Analysis,
    layers: Sequence[Layer],
    basemap: Basemap | None = None,
    *,
    with_text: bool = False,
    tiles: Tiles | None = None,
    drawing: Drawing | None = None,
) -> str:
    """The whole page as one HTML text; equal input gives equal text.

    It needs nothing else and asks nobody, except for `tiles` where they are given. `with_text`
    puts the articles' texts into it, with the claims marked. `drawing` is what it shows, where that
    is worked out already.
    """
    land = basemap or Basemap()
    drawing = drawing or draw(analysis, layers, land)
    parts = leaflet.render(leaflet.build_map(drawing))
    ranks = [*(voice.rank for voice in drawing.voices), None]
    styles = (*parts.styles, style.css(ranks), *map(leaflet.page_file, STYLES))
    scripts = (*parts.scripts, *map(leaflet.page_file, SCRIPTS))
    data = page_data(analysis, layers, land, drawing, with_text=with_text, tiles=tiles)
    values = {
        "policy": _policy(scripts, styles, tiles),
        "title": html.escape(analysis.title),
        "styles": "\n".join(f"<style>{_unclosed(text, 'style')}</style>" for text in styles),
        "map": parts.html,
        "data": safe_json(data),
        "scripts": "\n".join(f"<script>{_unclosed(text, 'script')}</script>" for text in scripts),
    }
    template = leaflet.page_file("page.html")
    text = re.sub(r"@@(\w+)@@", lambda match: values[match.group(1)], template)
    return text.encode("utf-8", "replace").decode("utf-8")


def safe_json(value: object) -> str:
    """JSON that no HTML parser can mistake for markup, and that is a script literal too."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _policy(scripts: Iterable[str], styles: Iterable[str], tiles: Tiles | None) -> str:
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(map(_hash, scripts))}",
            f"style-src {' '.join(map(_hash, styles))}",
            f"img-src data: {tiles.host}" if tiles else "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def _unclosed(text: str, tag: str) -> str:
    """The text, once it is sure that it does not end the element it stands in."""
    if re.search(rf"</{tag}|<!--", text, re.IGNORECASE):
        raise OutputError(f"A {tag} of the page would close its own element.")
    return text
