"""The folium map, and its scripts made fit for a page of our own.

What folium is given is compiled as a Jinja template on its way out, so a place called ``{{ x }}``
would be run by Python, and one called ``${x}`` by the browser. Therefore nothing an article or a
gazetteer wrote ever goes in here: only shapes, class names and ids made by `layers.drawing`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from geo.errors import OutputError
from layers.drawing import Drawing
from layers.style import TINTS, shape_style

if TYPE_CHECKING:
    import folium
    from shapely.geometry.base import BaseGeometry

PANES = (
    ("land", 210),
    ("shapes", 410),
    ("lines", 430),
    ("points", 450),
    ("names", 480),
)
VENDORED = {"leaflet": "leaflet.js", "leaflet_css": "leaflet.css"}
UNUSED = frozenset(
    {
        "jquery",
        "bootstrap",
        "awesome_markers",
        "bootstrap_css",
        "glyphicons_css",
        "awesome_markers_font_css",
        "awesome_markers_css",
        "awesome_rotate_css",
    }
)
"""What folium links by habit and this map does not need."""


FINE_TO_DEG = 20.0
"""Land of a wider map is simplified to more than 300 m, so that three decimals are plenty."""


@dataclass(frozen=True, slots=True)
class MapParts:
    """A rendered map: its element, the style sheets and the scripts it needs, in order."""

    html: str
    styles: tuple[str, ...]
    scripts: tuple[str, ...]


def build_map(drawing: Drawing) -> folium.Map:
    """A folium map of a drawing's land, with room for its shapes, and nothing it would fetch.

    It opens on the middle of the drawing's frame; who shows it fits the frame to its window.
    """
    import folium
    from folium.map import CustomPane

    west, south, east, north = drawing.frame
    leaflet = folium.Map(
        location=[(south + north) / 2, (west + east) / 2],
        tiles=None,
        zoom_control="topleft",
        control_scale=True,
        max_bounds=True,
        min_lat=drawing.extent[1],
        min_lon=drawing.extent[0],
        max_lat=drawing.extent[3],
        max_lon=drawing.extent[2],
        max_bounds_viscosity=0.8,
        zoom_snap=0.25,
        zoom_start=6,
        min_zoom=3,
        max_zoom=14,
    )
    for name, z_index in PANES:
        leaflet.add_child(CustomPane(name, z_index=z_index, pointer_events=True))
    for layer in _land(drawing):
        leaflet.add_child(layer)
    return leaflet


def render(leaflet: folium.Map) -> MapParts:
    """The map's element, styles and scripts; equal maps give equal text."""
    from branca.element import CssLink, JavascriptLink

    _number(leaflet)
    figure: Any = leaflet.get_root()
    figure.render()
    styles: list[str] = []
    scripts: list[str] = []
    for name, child in _children(figure.header).items():
        if isinstance(child, (CssLink, JavascriptLink)):
            if name in UNUSED:
                continue
            if name not in VENDORED:
                raise OutputError(f"The map asks for {name!r}, which is not kept in layers/page.")
            text = _vendored(VENDORED[name])
            (styles if isinstance(child, CssLink) else scripts).append(text)
    script = re.sub(r"(?<=[\d\]]), (?=[-\d\[])", ",", str(figure.script.render()))
    scripts += [script, _handles(leaflet)]
    return MapParts(str(figure.html.render()), tuple(styles), tuple(scripts))


def page_file(name: str) -> str:
    """A text file of ``layers/page``."""
    return files("layers").joinpath("page", name).read_text(encoding="utf-8")


def _vendored(name: str) -> str:
    """A vendored file without what would make a browser ask for more."""
    text = page_file(name)
    text = re.sub(r"/\*?/?#\s*sourceMappingURL=.*", "", text)
    return re.sub(r"url\([^)]*\)", "none", text) if name.endswith(".css") else text


def _children(element: Any) -> dict[str, Any]:
    return dict(vars(element)["_children"])


def _number(element: Any, counter: Iterator[int] | None = None) -> None:
    """Give the elements running numbers for ids, where folium draws them at random."""
    counter = counter if counter is not None else iter(range(1, 1_000_000))
    vars(element)["_id"] = f"{next(counter):04d}"
    for child in _children(element).values():
        _number(child, counter)


def _handles(leaflet: folium.Map) -> str:
    """Script that hands the map to the page's own scripts."""
    return f"window.sarhad={{map:{leaflet.get_name()}}};"


def _land(drawing: Drawing) -> Iterator[Any]:
    import folium

    west, south, east, north = drawing.extent
    decimals = 4 if max(east - west, north - south) < FINE_TO_DEG else 3
    if drawing.land.countries:
        areas = ((f"c{n}", area) for n, (_, _, area) in enumerate(drawing.land.countries))
        data = collection(areas, decimals)
        looks = {
            f"c{n}": shape_style("country") | {"className": f"land land-{tint % TINTS}"}
            for n, (_, tint, _) in enumerate(drawing.land.countries)
        }
        yield _geojson(folium, data, looks, pane="land", interactive=False)
    for role, lines in (
        ("river", drawing.land.rivers),
        ("province", drawing.land.provinces),
        ("line", drawing.land.lines),
    ):
        if lines is not None:
            data = collection([(role, lines)], decimals)
            looks = {role: shape_style(role) | {"className": role}}
            yield _geojson(folium, data, looks, pane="land", interactive=False)


def _geojson(
    folium: Any, data: dict[str, Any], looks: Mapping[str, dict[str, object]], **options: object
) -> Any:
    """A folium GeoJson layer of land."""
    return folium.GeoJson(
        data,
        style_function=lambda feature: looks[feature["id"]],
        smooth_factor=0,
        control=False,
        **options,
    )


def collection(shapes: Any, decimals: int = 4) -> dict[str, Any]:
    """GeoJSON of (id, shape) pairs; four decimals are 11 m."""
    features = [
        {
            "type": "Feature",
            "id": key,
            "properties": {},
            "geometry": _coordinates(geometry, decimals),
        }
        for key, geometry in shapes
    ]
    return {"type": "FeatureCollection", "features": features}


def _coordinates(geometry: BaseGeometry, decimals: int) -> Any:
    import shapely

    rounded = shapely.transform(geometry, lambda xy: xy.round(decimals))
    return json.loads(shapely.to_geojson(rounded))
