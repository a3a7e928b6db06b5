"""The line between two countries or one with a name of its own, and bands along it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from geo import geodesy
from geo.borders import Borders, open_borders
from geo.borders.named import named_line
from geo.borders.tracing import trace
from geo.countries import iso3
from geo.errors import BorderError, CountryError, GeometryError
from geo.model import BorderLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import geopandas as gpd

UNITS_M = {"km": 1000.0, "mi": 1609.344, "nmi": 1852.0, "m": 1.0}
SECOND = ("natural-earth", "osm")  # the source to compare with, or the other one
_JOINS = re.compile(r"\s*[-–—/]\s*|\s+(?:and|to|vs?\.?)\s+")


def border(a: str, b: str, source: str | Borders = "osm") -> BorderLine:
    """The line between two countries (codes or names), its length and its source.

    Raises `CountryError` for an unknown country, `BorderError` for two that do not touch.
    """
    borders = open_borders(source) if isinstance(source, str) else source
    return borders.line(iso3(a), iso3(b))


def find_line(text: str, source: str | Borders = "osm") -> BorderLine:
    """The line that "IRN-PAK", "Iran and Pakistan" or "Line of Control" means.

    `BorderLine.note` says what was measured where that is not plain. Raises `BorderError` for two
    countries that do not touch and for a line nobody knows, `CountryError` for a pair of which
    one part is no country.
    """
    borders = open_borders(source) if isinstance(source, str) else source
    try:
        return trace(named_line(text), borders)
    except BorderError as unknown:
        pair = find_pair(text)
        if pair is None:
            raise unknown from None
        return borders.line(*pair)


def find_pair(text: str) -> tuple[str, str] | None:
    """The two countries that a text like "IRN-PAK" or "Guinea-Bissau/Senegal" names.

    None when it has no two parts; `CountryError` when it has but they are not countries.
    """
    reason: CountryError | None = None
    for first, second in _halves(text):
        try:
            return iso3(first), iso3(second)
        except CountryError as error:
            reason = reason or error
    if reason is not None:
        raise reason
    return None


def _halves(text: str) -> Iterator[tuple[str, str]]:
    """Every way to cut a text in two at a dash, a slash or "and"."""
    for match in _JOINS.finditer(text.strip()):
        first, second = text.strip()[: match.start()], text.strip()[match.end() :]
        if first and second:
            yield first, second


def line_table(
    texts: Iterable[str] | None = None, source: str | Borders = "osm"
) -> gpd.GeoDataFrame:
    """Border lines with what is known of them, one row each: all of a source when none is named.

    Columns: `pair`, `length_km` (geodesic), `gaps_km` (of it, filled over water), `source`,
    `second_source` and `second_km` (the other bundled source and its length, None when it holds no
    such line), `note`, and the geometry in EPSG:4326. Raises what `find_line` does.
    """
    import geopandas as gpd

    borders = open_borders(source) if isinstance(source, str) else source
    second = open_borders(next(name for name in SECOND if name != borders.name))
    lines, rows = [], []
    for text in borders.pairs() if texts is None else texts:
        line = find_line(text, borders)
        gaps_km = 0.0 if line.gaps is None else geodesy.length_m(line.gaps) / 1000
        lines.append(line.geometry)
        rows.append(
            {
                "pair": line.pair,
                "length_km": round(line.length_km, 3),
                "gaps_km": round(gaps_km, 3),
                "source": line.source,
                "second_source": second.name,
                "second_km": _length_km(text, second),
                "note": line.note,
            }
        )
    return gpd.GeoDataFrame(rows, geometry=lines, crs="EPSG:4326")


def _length_km(text: str, borders: Borders) -> float | None:
    try:
        return round(find_line(text, borders).length_km, 3)
    except BorderError:
        return None


def band(
    pair: tuple[str, str] | str | BorderLine,
    side: str,
    inner_m: float,
    outer_m: float,
    *,
    source: str | Borders = "osm",
    tolerance_m: float = 1.0,
) -> gpd.GeoDataFrame:
    """The land of `side` that lies `inner_m` to `outer_m` metres (geodesic) from its border.

    `pair` are the two countries of the border, a text for `find_line`, or its line; `side` is one
    of the two.
    Returns one row in EPSG:4326 with `border`, `side`, `from_m`, `to_m`, `area_km2`, `source` and
    `note`. Raises `GeometryError` when the distances make no band or no land lies that far,
    `BorderError` when the two do not touch.
    """
    import geopandas as gpd

    _check_band(inner_m, outer_m, tolerance_m)
    borders = open_borders(source) if isinstance(source, str) else source
    line = _line(pair, borders)
    country = iso3(side)
    sides = line.pair.split("-")
    if country not in sides:
        raise GeometryError(
            f"{country} is not one of the two sides of the border {line.pair}; "
            f"use {' or '.join(sides)}"
        )
    strip = geodesy.band(line.geometry, inner_m, outer_m, tolerance_m)
    shape = strip.intersection(borders.land(country))
    if shape.is_empty:
        raise GeometryError(
            f"No land of {country} lies {inner_m / 1000:g} to {outer_m / 1000:g} km "
            f"from the border {line.pair}"
        )
    row = {
        "border": line.pair,
        "side": country,
        "from_m": inner_m,
        "to_m": outer_m,
        "area_km2": round(geodesy.area_m2(shape) / 1e6, 3),
        "source": line.source,
        "note": line.note,
    }
    return gpd.GeoDataFrame([row], geometry=[shape], crs="EPSG:4326")


def _line(pair: tuple[str, str] | str | BorderLine, borders: Borders) -> BorderLine:
    if isinstance(pair, BorderLine):
        return pair
    return find_line(pair, borders) if isinstance(pair, str) else border(*pair, source=borders)


def _check_band(inner_m: float, outer_m: float, tolerance_m: float) -> None:
    """Say in one line, with the numbers, what is wrong with a band's edges."""
    for name, value in (("from", inner_m), ("to", outer_m)):
        if not 0 <= value < float("inf"):
            raise GeometryError(f"--{name} is {value:g} m; it must be zero or more, and finite")
    if outer_m == inner_m:
        raise GeometryError(f"A band from {inner_m:g} m to {outer_m:g} m has no width")
    if outer_m < inner_m:
        raise GeometryError(
            f"A band from {inner_m:g} m to {outer_m:g} m is the wrong way round; "
            "give the nearer edge first"
        )
    if not tolerance_m > 0:
        raise GeometryError(f"The tolerance is {tolerance_m:g} m; it must be more than zero")
