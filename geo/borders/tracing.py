"""The course of a line with a name: a stretch of a border, or the edge of disputed land."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shapely

from geo.borders.named import NamedLine
from geo.borders.osm import OsmBorders
from geo.errors import BorderError
from geo.geodesy import length_m
from geo.model import BorderLine

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from geo.borders import Borders

_GRID_DEG = 0.0002  # an outline and the land it was cut to agree to about 20 m


def trace(line: NamedLine, borders: Borders) -> BorderLine:
    """The course of a named line in a border source, its note included.

    Raises `BorderError` when the source holds no part of it.
    """
    if line.between is not None:
        shape, gaps, source = _edge(line.between, borders), None, "osm"
    else:
        whole = borders.line(*line.pair.split("-"))
        shape, gaps, source = _part(whole.geometry, line), _part(whole.gaps, line), whole.source
    if shape is None:
        raise BorderError(f"The {line.name} is not in {borders.name} borders; try another source.")
    return BorderLine(
        line.pair,
        shape,
        gaps,
        round(length_m(shape) / 1000, 3),
        source,
        f"{line.name}: {line.note}",
    )


def _part(shape: BaseGeometry | None, line: NamedLine) -> BaseGeometry | None:
    if shape is None or line.within is None:
        return shape
    return _merged(shapely.intersection(shape, shapely.box(*line.within)))


def _edge(between: tuple[str, str], borders: Borders) -> BaseGeometry | None:
    """The part of disputed land's outline inside a country: not its border, not its coast.

    Disputed land was cut to the land of the finer source, whatever the line is asked from.
    """
    name, country = between
    areas = {area.name: area.geometry for area in borders.disputed()}
    if name not in areas:
        return None
    rim = shapely.buffer(OsmBorders().land(country).boundary, _GRID_DEG)
    return _merged(shapely.difference(areas[name].boundary, rim))


def _merged(shape: BaseGeometry) -> BaseGeometry | None:
    """Lines joined to a MultiLineString; None when there are none."""
    parts = [p for p in shapely.get_parts(shape) if p.geom_type == "LineString" and not p.is_empty]
    merged = shapely.get_parts(shapely.line_merge(shapely.MultiLineString(parts)))
    return shapely.MultiLineString(list(merged)) if len(merged) else None
