"""QGIS: one style a layer (QML, also kept inside the GeoPackage) and a project that opens styled.

Elements as QGIS 3.22 writes them; later versions read them too. Colour means who claims, as on the
page; the contours of one claimant differ by opacity and outline.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from layers.export.bundle import CONTOURS, UNPRINTABLE, Bundle
from layers.style import LIGHT

if TYPE_CHECKING:
    import geopandas as gpd

VERSION = "3.22.0-Białowieża"
_SYMBOLS = {"point": "marker", "line": "line", "area": "fill"}
_FILLS = {"p50": (0.30, 0.6, "solid"), "p90": (0.12, 0.3, "dash"), "": (0.06, 0.4, "solid")}
"""Opacity of the fill, width of the outline in millimetres and its pattern."""
_LABELLED = {"places": "name"}


def qml(name: str, frame: gpd.GeoDataFrame, bundle: Bundle) -> str:
    """The style of one table as QGIS's style file."""
    root = ET.Element("qgis", version=VERSION, styleCategories="Symbology|Labeling")
    _add_style(root, name, frame, bundle)
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + _text(root)


def project(tables: Sequence[tuple[str, gpd.GeoDataFrame]], bundle: Bundle, package: str) -> str:
    """A project (.qgs) that shows tables of the GeoPackage `package` beside it, areas below."""
    root = ET.Element("qgis", projectname=bundle.title, version=VERSION)
    ET.SubElement(root, "title").text = bundle.title
    _crs(ET.SubElement(root, "projectCrs"))
    tree = ET.SubElement(root, "layer-tree-group")
    layers = ET.SubElement(root, "projectlayers")
    order = ET.SubElement(root, "layerorder")
    shown = [(name, frame) for name, frame in tables if frame.geometry.notna().any()]
    for name, frame in sorted(shown, key=lambda item: _depth(item[1])):
        identifier = f"sarhad_{name}"
        source = f"./{package}|layername={name}"
        ET.SubElement(
            tree,
            "layer-tree-layer",
            id=identifier,
            name=_title(name, bundle),
            checked="Qt::Checked"
            if name in ("incidents", CONTOURS, "places", "borders")
            else "Qt::Unchecked",
            expanded="0",
            source=source,
            providerKey="ogr",
        )
        ET.SubElement(order, "layer", id=identifier)
        _add_layer(layers, identifier, source, name, frame, bundle)
    _add_view(root, dict(shown))
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + _text(root)


def _add_layer(
    layers: ET.Element,
    identifier: str,
    source: str,
    name: str,
    frame: gpd.GeoDataFrame,
    bundle: Bundle,
) -> None:
    geometry = {"point": "Point", "line": "Line", "area": "Polygon"}[_sort(frame)]
    layer = ET.SubElement(layers, "maplayer", type="vector", geometry=geometry)
    for tag, text in (
        ("id", identifier),
        ("datasource", source),
        ("layername", _title(name, bundle)),
    ):
        ET.SubElement(layer, tag).text = text
    _crs(ET.SubElement(layer, "srs"))
    ET.SubElement(layer, "provider", encoding="UTF-8").text = "ogr"
    _add_style(layer, name, frame, bundle)


def _add_style(parent: ET.Element, name: str, frame: gpd.GeoDataFrame, bundle: Bundle) -> None:
    sort = _sort(frame)
    if "claimant" in frame:
        _add_categories(parent, name, frame, bundle, sort)
    else:
        renderer = ET.SubElement(parent, "renderer-v2", type="singleSymbol", enableorderby="0")
        _add_symbol(ET.SubElement(renderer, "symbols"), "0", sort, LIGHT["border"], "")
    if name in _LABELLED:
        _add_labels(parent, _LABELLED[name])


def _add_categories(
    parent: ET.Element, name: str, frame: gpd.GeoDataFrame, bundle: Bundle, sort: str
) -> None:
    """One symbol a claimant; contours one for each claimant and role."""
    attr = "claimant || ' ' || role" if name == CONTOURS else "claimant"
    renderer = ET.SubElement(
        parent, "renderer-v2", type="categorizedSymbol", attr=attr, enableorderby="0"
    )
    categories, symbols = (ET.SubElement(renderer, tag) for tag in ("categories", "symbols"))
    colours = {
        str(feature.properties["claimant"]): (
            bundle.colour(feature),
            str(feature.properties.get("claimant_title")),
        )
        for layer in bundle.layers
        for feature in layer.features
        if feature.properties.get("claimant")
    }
    number = 0
    for claimant in dict.fromkeys(str(value) for value in frame["claimant"].dropna()):
        colour, title = colours[claimant]
        for role in ("p90", "p50") if name == CONTOURS else ("",):
            value, label = (f"{claimant} {role}", f"{title}, {role}") if role else (claimant, title)
            ET.SubElement(
                categories,
                "category",
                value=value,
                symbol=str(number),
                label=label,
                render="true",
                type="string",
            )
            _add_symbol(symbols, str(number), sort, colour, role)
            number += 1


def _add_symbol(symbols: ET.Element, name: str, sort: str, colour: str, role: str) -> None:
    symbol = ET.SubElement(
        symbols,
        "symbol",
        name=name,
        type=_SYMBOLS[sort],
        alpha="1",
        clip_to_extent="1",
        force_rhr="0",
    )
    opacity, width, pattern = _FILLS[role]
    line = {"width_unit": "MM", "outline_width_unit": "MM"}
    if sort == "area":
        kind = "SimpleFill"
        options = {
            "color": _rgba(colour, opacity),
            "outline_color": _rgba(colour, 1),
            "outline_style": pattern,
            "outline_width": str(width),
            "style": "solid",
        }
    elif sort == "line":
        kind = "SimpleLine"
        options = {"line_color": _rgba(colour, 1), "line_style": "solid", "line_width": "0.5"}
    else:
        kind = "SimpleMarker"
        options = {
            "color": _rgba(colour, 1),
            "name": "circle",
            "outline_color": _rgba(LIGHT["casing"], 1),
            "outline_width": "0.3",
            "size": "2.2",
            "size_unit": "MM",
        }
    layer = ET.SubElement(symbol, "layer", {"class": kind, "enabled": "1", "pass": "0"})
    _add_options(layer, options | line)


def _add_options(parent: ET.Element, options: dict[str, str]) -> None:
    """Options as a map, and as the older `prop` elements that versions before 3.26 read."""
    listed = ET.SubElement(parent, "Option", type="Map")
    for key, value in options.items():
        ET.SubElement(listed, "Option", name=key, type="QString", value=value)
        ET.SubElement(parent, "prop", k=key, v=value)


def _add_labels(parent: ET.Element, column: str) -> None:
    settings = ET.SubElement(ET.SubElement(parent, "labeling", type="simple"), "settings")
    style = ET.SubElement(
        settings,
        "text-style",
        fieldName=column,
        fontSize="8",
        fontSizeUnit="Point",
        textColor=_rgba(LIGHT["label"], 1),
        textOpacity="1",
        isExpression="0",
    )
    ET.SubElement(
        style,
        "text-buffer",
        bufferDraw="1",
        bufferSize="0.8",
        bufferSizeUnits="MM",
        bufferColor=_rgba(LIGHT["halo"], 1),
        bufferOpacity="1",
    )
    ET.SubElement(settings, "placement", placement="6", dist="0.6", distUnits="MM")


def _add_view(root: ET.Element, shown: Mapping[str, gpd.GeoDataFrame]) -> None:
    """The first view: the borders, or everything when there are none, with a margin."""
    boxes = [frame.total_bounds for name, frame in shown.items() if name == "borders"]
    boxes = boxes or [frame.total_bounds for frame in shown.values()]
    if not boxes:
        return
    west, south = (min(box[i] for box in boxes) for i in (0, 1))
    east, north = (max(box[i] for box in boxes) for i in (2, 3))
    margin = max(east - west, north - south, 0.5) / 5
    canvas = ET.SubElement(root, "mapcanvas", name="theMapCanvas", annotationsVisible="1")
    ET.SubElement(canvas, "units").text = "degrees"
    extent = ET.SubElement(canvas, "extent")
    edges = {
        "xmin": west - margin,
        "ymin": south - margin,
        "xmax": east + margin,
        "ymax": north + margin,
    }
    rounded = {tag: repr(math.floor(value * 1e6) / 1e6) for tag, value in edges.items()}
    for tag, text in rounded.items():
        ET.SubElement(extent, tag).text = text
    _crs(ET.SubElement(canvas, "destinationsrs"))
    settings = ET.SubElement(root, "ProjectViewSettings", UseProjectScales="0")
    _crs(ET.SubElement(settings, "DefaultViewExtent", rounded))


def _crs(parent: ET.Element) -> None:
    system = ET.SubElement(parent, "spatialrefsys")
    for tag, text in (
        ("authid", "EPSG:4326"),
        ("srid", "4326"),
        ("proj4", "+proj=longlat +datum=WGS84 +no_defs"),
        ("description", "WGS 84"),
        ("geographicflag", "true"),
    ):
        ET.SubElement(system, tag).text = text


def _sort(frame: gpd.GeoDataFrame) -> str:
    kinds = set(frame.geometry.dropna().geom_type)
    if kinds & {"Polygon", "MultiPolygon"}:
        return "area"
    return "line" if kinds & {"LineString", "MultiLineString"} else "point"


def _depth(frame: gpd.GeoDataFrame) -> int:
    """Points in front, then lines, then areas."""
    return ("point", "line", "area").index(_sort(frame))


def _title(name: str, bundle: Bundle) -> str:
    titles = {layer.name: layer.title for layer in bundle.layers}
    base, _, part = name.rpartition("_")
    return titles.get(name) or f"{titles.get(base, base)} ({part})"


def _rgba(colour: str, opacity: float) -> str:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"{red},{green},{blue},{round(255 * opacity)}"


def _text(root: ET.Element) -> str:
    ET.indent(root)
    return ET.tostring(root, encoding="unicode").translate(UNPRINTABLE) + "\n"
