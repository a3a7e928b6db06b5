"""KML 2.2: a folder a layer, in it one for each claimant or incident, with time spans and styles.

What articles say is written as text: Earth browsers show a description as HTML, so it is escaped
once for HTML and once more for XML.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from textwrap import shorten
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from layers.export.bundle import FOOTPRINT, UNPRINTABLE, Bundle
from layers.layer import Feature, Layer

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

NAMESPACE = "http://www.opengis.net/kml/2.2"
_GROUPS = {
    "claims": ("claimant_title",),
    "incidents": ("incident", "title"),
    "contours": ("claimant_title",),
}
"""What names the folder a feature goes to."""
_NAMES = ("text", "name", "pair", "title", "id")
_NAME_LENGTH = 100  # an Earth browser lists names; the whole text stands in the placemark's data
_DECIMALS = 6


def kml(bundle: Bundle) -> str:
    """The case as one KML document."""
    root = ET.Element("kml", xmlns=NAMESPACE)
    document = ET.SubElement(root, "Document")
    _text(document, "name", bundle.title)
    _text(document, "description", html.escape("; ".join(bundle.attributions)))
    colours = sorted({bundle.colour(f) for layer in bundle.layers for f in layer.features})
    for colour in colours:
        _add_style(document, colour)
    for layer in bundle.layers:
        if layer.features:
            _add_layer(document, layer, bundle)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _add_layer(document: ET.Element, layer: Layer, bundle: Bundle) -> None:
    folder = ET.SubElement(document, "Folder", id=layer.name)
    _text(folder, "name", layer.title)
    groups: dict[str, ET.Element] = {}
    by = _GROUPS.get(layer.name)
    for feature, row in bundle.rows(layer):
        parent = folder
        if by is not None:
            title = ": ".join(str(row[key]) for key in by if row.get(key)) or "Nobody"
            if title not in groups:
                groups[title] = ET.SubElement(folder, "Folder")
                _text(groups[title], "name", title)
            parent = groups[title]
        _add_placemark(parent, feature, row, bundle.colour(feature))


def _add_placemark(
    folder: ET.Element, feature: Feature, row: Mapping[str, object], colour: str
) -> None:
    mark = ET.SubElement(folder, "Placemark", id=_identifier(feature.id))
    name = next((str(row[key]) for key in _NAMES if row.get(key)), feature.id)
    _text(mark, "name", shorten(name, _NAME_LENGTH, placeholder=" …"))
    _text(mark, "description", _description(row))
    if row.get("date_start"):
        span = ET.SubElement(mark, "TimeSpan")
        _text(span, "begin", str(row["date_start"]))
        _text(span, "end", str(row["date_end"]))
    _text(mark, "styleUrl", f"#{_style_id(colour)}")
    extended = ET.SubElement(mark, "ExtendedData")
    for key, value in row.items():
        if value is not None and key != FOOTPRINT:
            _text(ET.SubElement(extended, "Data", name=key), "value", str(value))
    if feature.geometry is not None and not feature.geometry.is_empty:
        _add_geometry(mark, feature.geometry)


def _description(row: Mapping[str, object]) -> str:
    wanted = ("claimant_title", "stance", "event_date", "date", "verdicts", "refused", "article")
    parts = [f"{key.replace('_', ' ')}: {row[key]}" for key in wanted if row.get(key)]
    return "".join(f"<p>{html.escape(part)}</p>" for part in parts)


def _add_style(document: ET.Element, colour: str) -> None:
    """KML writes a colour as opacity, blue, green, red."""
    red, green, blue = (colour[i : i + 2].lower() for i in (1, 3, 5))
    style = ET.SubElement(document, "Style", id=_style_id(colour))
    _text(ET.SubElement(style, "IconStyle"), "color", f"ff{blue}{green}{red}")
    line = ET.SubElement(style, "LineStyle")
    _text(line, "color", f"ff{blue}{green}{red}")
    _text(line, "width", "1.5")
    _text(ET.SubElement(style, "PolyStyle"), "color", f"40{blue}{green}{red}")


def _add_geometry(parent: ET.Element, geometry: BaseGeometry) -> None:
    parts = getattr(geometry, "geoms", None)
    if parts is not None:
        multi = ET.SubElement(parent, "MultiGeometry")
        for part in parts:
            _add_geometry(multi, part)
    elif geometry.geom_type == "Polygon":
        import shapely

        polygon = ET.SubElement(parent, "Polygon")
        outer, *holes = shapely.get_rings(shapely.orient_polygons(geometry))
        _add_ring(polygon, "outerBoundaryIs", outer.coords)
        for ring in holes:
            _add_ring(polygon, "innerBoundaryIs", ring.coords)
    else:
        tag = "Point" if geometry.geom_type == "Point" else "LineString"
        element = ET.SubElement(parent, tag)
        if tag == "LineString":
            _text(element, "tessellate", "1")
        _text(element, "coordinates", _coordinates(geometry.coords))


def _add_ring(polygon: ET.Element, tag: str, coordinates: Iterable[Sequence[float]]) -> None:
    ring = ET.SubElement(ET.SubElement(polygon, tag), "LinearRing")
    _text(ring, "coordinates", _coordinates(coordinates))


def _coordinates(coordinates: Iterable[Sequence[float]]) -> str:
    return " ".join(f"{x:.{_DECIMALS}f},{y:.{_DECIMALS}f}" for x, y, *_ in coordinates)


def _text(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = text.translate(UNPRINTABLE)


def _style_id(colour: str) -> str:
    return f"c{colour.lstrip('#').lower()}"


def _identifier(text: str) -> str:
    """An XML name: what it may not hold is written as its code point."""
    return "f" + "".join(c if c.isascii() and c.isalnum() else f"_{ord(c):x}_" for c in text)
