"""Lines that news measures from by name ("Line of Control", "Blue Line"), and notes on borders.

Most are a border or a stretch of one; some run through one country, along the edge of disputed
land; a few are not in the data, and then the note says which line is measured instead. The table
is `geo/data/borders_lines.toml`, with its sources.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geo.errors import BorderError
from geo.model import BorderLine

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from geo.borders import Borders

_TABLE = Path(__file__).resolve().parent.parent / "data" / "borders_lines.toml"
_GRID_DEG = 0.0002  # an outline and the land it was cut to agree to about 20 m


@dataclass(frozen=True, slots=True)
class NamedLine:
    """A line with a name of its own.

    `pair` is the border measured ("IND-PAK"), or one country ("CYP") that the line runs through.
    `within` (west, south, east, north) holds the stretch that is meant, None for all of it;
    `between` names the disputed land whose edge the line is. `note` says what is measured.
    """

    name: str
    pair: str
    note: str
    source: str
    aliases: tuple[str, ...] = ()
    within: tuple[float, float, float, float] | None = None
    between: tuple[str, str] | None = None


def named_line(name: str) -> NamedLine:
    """The line that a name means, in any case, with or without "the".

    Raises `BorderError` for a name that is not in the table, and for one that several lines have
    ("Green Line"), with the names that tell them apart.
    """
    found = _by_name().get(_key(name), ())
    if not found:
        raise BorderError(
            f"No line is called {name!r}, and it is no pair of countries (write IRN-PAK); "
            f"known are: {', '.join(named_lines())}."
        )
    if len(found) > 1:
        choices = "; ".join(line.name for line in found)
        raise BorderError(f"{name!r} may mean several lines; name one of: {choices}.")
    return found[0]


def named_lines() -> tuple[str, ...]:
    """The names in the table, in its order."""
    return tuple(line.name for line in _table()[0])


def pair_note(pair: str) -> str:
    """What a reader has to know about a border ("the line drawn is the Blue Line"), or ""."""
    return _table()[1].get(pair, "")


def trace(line: NamedLine, borders: Borders) -> BorderLine:
    """The course of a named line in a border source, its note included.

    Raises `BorderError` when the source holds no part of it.
    """
    from geo.geodesy import length_m

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
    import shapely

    if shape is None or line.within is None:
        return shape
    return _merged(shapely.intersection(shape, shapely.box(*line.within)))


def _edge(between: tuple[str, str], borders: Borders) -> BaseGeometry | None:
    """The part of disputed land's outline inside a country: not its border, not its coast.

    Disputed land was cut to the land of the finer source, whatever the line is asked from.
    """
    import shapely

    from geo.borders.osm import OsmBorders

    name, country = between
    areas = {area.name: area.geometry for area in borders.disputed()}
    if name not in areas:
        return None
    rim = shapely.buffer(OsmBorders().land(country).boundary, _GRID_DEG)
    return _merged(shapely.difference(areas[name].boundary, rim))


def _merged(shape: BaseGeometry) -> BaseGeometry | None:
    """Lines joined to a MultiLineString; None when there are none."""
    import shapely

    parts = [p for p in shapely.get_parts(shape) if p.geom_type == "LineString" and not p.is_empty]
    merged = shapely.get_parts(shapely.line_merge(shapely.MultiLineString(parts)))
    return shapely.MultiLineString(list(merged)) if len(merged) else None


def _key(name: str) -> str:
    words = re.sub(r"[^\w()&]+", " ", name.casefold()).split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[NamedLine, ...], Mapping[str, str]]:
    table = tomllib.loads(_TABLE.read_text(encoding="utf-8"))
    return tuple(_line(fields) for fields in table["line"]), table["notes"]


def _line(fields: Mapping[str, Any]) -> NamedLine:
    several = {key: tuple(fields[key]) for key in ("aliases", "within", "between") if key in fields}
    return NamedLine(
        name=fields["name"],
        pair=fields["pair"],
        note=fields["note"],
        source=fields["source"],
        **several,
    )


@lru_cache(maxsize=1)
def _by_name() -> Mapping[str, tuple[NamedLine, ...]]:
    found: dict[str, tuple[NamedLine, ...]] = {}
    for line in _table()[0]:
        for key in dict.fromkeys(map(_key, (line.name, *line.aliases))):
            found[key] = (*found.get(key, ()), line)
    return found
