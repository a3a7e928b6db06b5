"""The page: folium's map, the list beside it, and everything both need, in one file.

No text of an article is ever markup or script: it travels as JSON in a data block and is set with
``textContent``. The Content-Security-Policy allows only this file's own scripts and style sheets,
each by its hash, and no request to anywhere.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from geo.errors import OutputError
from geo.model import Analysis
from layers import style
from layers.basemap import Basemap
from layers.drawing import draw
from layers.html import leaflet
from layers.layer import Layer
from layers.page_data import page_data

if TYPE_CHECKING:
    import folium

SCRIPTS = ("base.js", "labels.js", "map.js", "legend.js", "list.js", "app.js")


def page(analysis: Analysis, layers: Sequence[Layer], basemap: Basemap | None = None) -> str:
    """The whole page as one HTML text that needs nothing else; equal input gives equal text."""
    drawing = draw(analysis, layers, basemap or Basemap())
    parts = leaflet.render(leaflet.build_map(drawing))
    styles = (*parts.styles, style.css(), leaflet.page_file("page.css"))
    scripts = (*parts.scripts, *map(leaflet.page_file, SCRIPTS))
    values = {
        "policy": _policy(scripts, styles),
        "title": html.escape(analysis.title),
        "styles": "\n".join(f"<style>{_unclosed(text, 'style')}</style>" for text in styles),
        "map": parts.html,
        "data": safe_json(page_data(analysis, layers, basemap or Basemap(), drawing)),
        "scripts": "\n".join(f"<script>{_unclosed(text, 'script')}</script>" for text in scripts),
    }
    template = leaflet.page_file("page.html")
    return re.sub(r"@@(\w+)@@", lambda match: values[match.group(1)], template)


def folium_map(
    analysis: Analysis, layers: Sequence[Layer], basemap: Basemap | None = None
) -> folium.Map:
    """The map alone, for a notebook, with folium's layer control; it takes Leaflet from the net."""
    import folium

    drawing = draw(analysis, layers, basemap or Basemap())
    built = leaflet.build_map(drawing)
    west, south, east, north = drawing.frame
    built.fit_bounds([[south, west], [north, east]])
    built.add_child(folium.LayerControl(collapsed=True))
    return built


def safe_json(value: object) -> str:
    """JSON that no HTML parser can mistake for markup, and that is a script literal too."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _policy(scripts: Iterable[str], styles: Iterable[str]) -> str:
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(map(_hash, scripts))}",
            f"style-src {' '.join(map(_hash, styles))}",
            "img-src data:",
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
