"""The map as a ``folium.Map`` for a notebook: the page's layers with folium's own switches.

folium compiles what it is given as a Jinja template and shows tooltips as markup. So words reach it
only after `entities` has left no character in them that either could take for its own.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from geo.model import Analysis
from layers.basemap import Basemap
from layers.drawing import Drawing, Group, Shape, draw
from layers.html import leaflet
from layers.layer import Feature, Layer
from layers.style import claimant_style, shape_style

if TYPE_CHECKING:
    import folium

PANE_OF_ROLE = {
    "doubt": "shapes",
    "likely": "shapes",
    "stated": "shapes",
    "vague": "shapes",
    "border": "lines",
    "gap": "lines",
    "link": "lines",
    "spot": "points",
    "place": "points",
    "mark": "points",
}
POINT_ROLES = ("spot", "place", "mark")
HEADINGS = {"borders": "Border ", "places": "", "claims": "Claims of ", "checks": ""}


def folium_map(
    analysis: Analysis, layers: Sequence[Layer], basemap: Basemap | None = None
) -> folium.Map:
    """The map alone, for a notebook, with folium's layer control; it takes Leaflet from the net.

    Hovering over a shape shows its words. Checks of single claims are layers too, off at first.
    """
    import folium

    drawing = draw(analysis, layers, basemap or Basemap())
    named = {layer.name: {f.id: f for f in layer.features} for layer in layers}
    built = leaflet.build_map(drawing)
    figure: Any = built.get_root()
    figure.header.add_child(folium.Element(f"<style>{_css()}</style>"))
    for group in drawing.groups:
        switch = folium.FeatureGroup(name=entities(_title(group)))
        for layer in _shapes_of(drawing, group, named):
            switch.add_child(layer)
        built.add_child(switch)
    for (check, outcome), features in _verdicts(named.get("checks", {}).values()).items():
        switch = folium.FeatureGroup(name=entities(f"Check: {check}, {outcome}"), show=False)
        switch.add_child(_checked(features, drawing.west))
        built.add_child(switch)
    west, south, east, north = drawing.frame
    built.fit_bounds([[south, west], [north, east]])
    built.add_child(folium.LayerControl(collapsed=True))
    return built


def entities(text: object) -> str:
    """Text as HTML in which no template, script or markup can begin, nor direction be turned."""
    straight = re.sub("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f]", "", str(text))
    plain = html.escape(straight.encode("utf-8", "replace").decode("utf-8"))
    return re.sub(r"[{}%#$`\\]", lambda char: f"&#x{ord(char[0]):x};", _hide_numbers(plain))


def _hide_numbers(text: str) -> str:
    """Character references without the signs that start a Jinja comment."""
    return re.sub(r"&#x27;", "&apos;", text)


def _title(group: Group) -> str:
    if group.layer == "incidents":
        return f"Incident {group.id.removeprefix('incident-')}: {group.title}"
    return f"{HEADINGS[group.layer]}{group.title}"


def _shapes_of(
    drawing: Drawing,
    group: Group,
    named: Mapping[str, Mapping[str, Feature]],
) -> Iterator[Any]:
    shapes = [s for s in drawing.shapes if s.group == group.id and not s.wide]
    for role, pane in PANE_OF_ROLE.items():
        chosen = [shape for shape in shapes if shape.role == role]
        if chosen:
            looks = {shape.id: _look(shape) for shape in chosen}
            tips = {shape.id: _tip(shape, named, group.title) for shape in chosen}
            yield _geojson([(s.id, s.geometry) for s in chosen], looks, tips, pane)


def _geojson(
    shapes: Iterable[tuple[str, Any]],
    looks: Mapping[str, dict[str, object]],
    tips: Mapping[str, str],
    pane: str,
) -> Any:
    import folium

    data = leaflet.collection(shapes)
    for feature in data["features"]:
        feature["properties"]["tip"] = tips[feature["id"]]
    return folium.GeoJson(
        data,
        style_function=lambda feature: looks[feature["id"]],
        marker=folium.Marker(
            icon=folium.DivIcon(icon_size=(24, 24), icon_anchor=(12, 12), class_name="icon"),
            pane=pane,
        ),
        tooltip=folium.GeoJsonTooltip(fields=["tip"], labels=False, sticky=True),
        smooth_factor=1,
        control=False,
        pane=pane,
    )


def _tip(shape: Shape, named: Mapping[str, Mapping[str, Feature]], title: str) -> str:
    """What hovering shows: the words first, then who says them."""
    lines: list[str] = []
    for subject in shape.subjects[:1] if shape.role in ("mark", "link") else shape.subjects[:4]:
        claim = named.get("claims", {}).get(subject)
        place = named.get("places", {}).get(subject)
        if claim is not None:
            who = f"{claim.properties['claimant_title']}, {claim.properties['stance']}"
            lines.append(f"<b>“{entities(claim.properties['text'])}”</b><br>{entities(who)}")
        elif place is not None:
            lines.append(f"<b>{entities(place.properties['name'])}</b>")
    if shape.role == "mark":
        lines.insert(0, f"<b>{shape.number}. {entities(title)}</b>")
    return "<br>".join(lines) or entities(title)


def _look(shape: Shape) -> dict[str, object]:
    if shape.role in POINT_ROLES:
        return {"html": _icon(shape)}
    role = "bound" if shape.role == "vague" else shape.role
    look = shape_style(role, shape.rank, denied=shape.denied)
    return look | {"fillOpacity": 0.06} if shape.broad and shape.role == "doubt" else look


def _icon(shape: Shape) -> str:
    """An icon's SVG."""
    style = claimant_style(shape.rank)
    if shape.role == "place":
        inner = '<circle cx="12" cy="12" r="3.4" fill="white" stroke="black" stroke-width="1.6"/>'
    elif shape.role == "spot":
        inner = f'<path d="M12 7v10M7 12h10" stroke="{style.light}" stroke-width="2"/>'
    else:
        fill, ink = ("white", "black") if shape.denied else (style.light, style.ink)
        inner = (
            f'<path d="{style.path}" fill="{fill}" stroke="{style.light}" stroke-width="1.5"/>'
            f'<text x="12" y="16.4" text-anchor="middle" font-size="12" fill="{ink}">'
            f"{shape.number}</text>"
        )
    return f'<svg viewBox="-2 -2 28 28" width="24" height="24">{inner}</svg>'


def _verdicts(features: Iterable[Feature]) -> dict[tuple[str, str], list[Feature]]:
    found: dict[tuple[str, str], list[Feature]] = {}
    for feature in features:
        if feature.geometry is not None and feature.geometry.geom_type == "Point":
            words = feature.properties
            found.setdefault((str(words["check"]), str(words["outcome"])), []).append(feature)
    return dict(sorted(found.items()))


def _checked(features: Sequence[Feature], west: float) -> Any:
    from layers.meridian import shift

    dot = '<svg viewBox="0 0 24 24" width="24" height="24"><path d="M8 8h8v8h-8z"/></svg>'
    shapes = [(f"v{n}", shift(f.geometry, west)) for n, f in enumerate(features) if f.geometry]
    looks: dict[str, dict[str, object]] = {key: {"html": dot} for key, _ in shapes}
    tips = {f"v{n}": entities(f.properties["text"]) for n, f in enumerate(features)}
    return _geojson(shapes, looks, tips, "points")


def _css() -> str:
    sea = json.dumps(shape_style("sea")["color"])[1:-1]
    tip = "max-width:320px;white-space:normal"
    return f".leaflet-container{{background:{sea}}}.leaflet-tooltip{{{tip}}}"
