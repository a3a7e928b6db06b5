"""The land under the map: countries, provinces and towns, cut to what a map shows.

Nothing is loaded here: the caller fills a `Basemap` with whatever it has (all the world is fine)
and `cut` keeps what lies around the map, in as much detail as can be seen.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from layers.style import TINTS

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

PROVINCES_TO_DEG = 60.0

Bounds = tuple[float, float, float, float]
"""West, south, east, north in degrees."""
MOST_VERTICES = 13_000
"""Land is drawn in less detail where it would take more than this."""


@dataclass(frozen=True, slots=True)
class Town:
    """A settlement that is labelled for orientation."""

    name: str
    lon: float
    lat: float
    population: int = 0
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Province:
    """A first-order division and its area."""

    name: str
    geometry: BaseGeometry


@dataclass(frozen=True, slots=True)
class Basemap:
    """Land for orientation only; nothing is measured on it. Geometries are EPSG:4326.

    `countries` and `names` are keyed by ISO 3166-1 alpha-3 code.
    """

    countries: Mapping[str, BaseGeometry] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    provinces: tuple[Province, ...] = ()
    towns: tuple[Town, ...] = ()
    attribution: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """A name on the map; `size` is "country", "province", "city", "town" or "place".

    `room_deg` is the radius of the circle around an area's label that lies inside the area.
    """

    lon: float
    lat: float
    text: str
    size: str
    room_deg: float = 0.0


@dataclass(frozen=True, slots=True)
class Land:
    """A basemap cut to a map: country areas with the tint each is drawn in, lines, labels.

    `lines` are coasts and the borders that the map does not draw from a better source.
    """

    countries: tuple[tuple[str, int, BaseGeometry], ...] = ()
    lines: BaseGeometry | None = None
    provinces: BaseGeometry | None = None
    towns: tuple[Town, ...] = ()
    labels: tuple[Label, ...] = ()


def cut(
    basemap: Basemap,
    bounds: Bounds,
    frame: Bounds,
    pairs: Iterable[str] = (),
    most_towns: int = 110,
) -> Land:
    """The part of a basemap inside `bounds`, simplified to what a screen can show there.

    Areas are labelled inside `frame`, where the map opens, and once more in all of `bounds`; of
    labels with the same text a map draws the first that it has room for. The borders of `pairs`
    ("IRN-PAK") are left out of the lines. A map wider than `PROVINCES_TO_DEG` shows no provinces:
    they would be too small to tell apart. As many as `most_towns` are kept in the frame, and as
    many again around it.
    """
    import shapely

    west, south, east, north = bounds
    box = shapely.box(west, south, east, north)
    near = {
        iso: area
        for iso, area in sorted(basemap.countries.items())
        if not area.is_empty and area.intersects(box)
    }
    tolerance_deg = max(east - west, north - south) / 6000
    parts = {
        iso: area
        for iso, area in _simplified(near, box, tolerance_deg).items()
        if not area.is_empty
    }
    tints = tint(parts)
    countries = tuple((iso, tints[iso], area) for iso, area in parts.items())
    towns = _towns(basemap.towns, frame, most_towns)
    named = {(town.name, town.lon) for town in towns}
    around = [t for t in basemap.towns if (t.name, t.lon) not in named]
    towns += _towns(around, bounds, most_towns)
    wide = east - west > PROVINCES_TO_DEG
    provinces = [p for p in basemap.provinces if not wide and p.geometry.intersects(box)]
    inside = _simplified({str(n): p.geometry for n, p in enumerate(provinces)}, box, tolerance_deg)
    largest = sorted(parts.items(), key=lambda item: -item[1].area)
    labels = [
        *_area_labels(((basemap.names.get(iso, iso), a) for iso, a in largest), frame, "country"),
        *_area_labels(
            ((p.name, a) for p, a in zip(provinces, inside.values(), strict=True)),
            frame,
            "province",
        ),
        *(
            Label(t.lon, t.lat, t.name, "city" if t.capital or t.population >= 200_000 else "town")
            for t in towns
        ),
    ]
    lines = shapely.union_all([area.boundary for area in inside.values()]) if inside else None
    return Land(
        countries,
        _lines(parts, box, pairs),
        None if lines is None or lines.is_empty else lines.intersection(box),
        towns,
        tuple(labels),
    )


def _towns(towns: Iterable[Town], bounds: Bounds, most: int) -> tuple[Town, ...]:
    """The capitals and largest towns inside bounds."""
    west, south, east, north = bounds
    inside = (t for t in towns if west <= t.lon <= east and south <= t.lat <= north)
    return tuple(sorted(inside, key=lambda t: (not t.capital, -t.population, t.name))[:most])


def tint(areas: Mapping[str, BaseGeometry]) -> dict[str, int]:
    """A number below `TINTS` for each country, neighbours apart where that many suffice."""
    import shapely

    codes = sorted(areas)
    tree = shapely.STRtree([areas[code] for code in codes])
    tints: dict[str, int] = {}
    for code in codes:
        touching = tree.query(areas[code], predicate="dwithin", distance=0.01)
        taken = {tints[codes[i]] for i in touching if codes[i] in tints}
        free = [n for n in range(TINTS) if n not in taken]
        tints[code] = free[0] if free else len(tints) % TINTS
    return tints


def _simplified(
    areas: Mapping[str, BaseGeometry], box: BaseGeometry, tolerance_deg: float
) -> dict[str, BaseGeometry]:
    """Areas cut to a box, without islets too small to see; shared lines stay shared."""
    import shapely

    if not areas:
        return {}
    simple = [shapely.make_valid(area).intersection(box) for area in areas.values()]
    while True:
        seen = [_polygons(area, tolerance_deg**2) for area in simple]
        simple = list(shapely.coverage_simplify(seen, tolerance_deg))
        if shapely.get_num_coordinates(simple).sum() <= MOST_VERTICES or tolerance_deg > 0.5:
            return dict(zip(areas, simple, strict=True))
        tolerance_deg *= 1.3


def _lines(
    areas: Mapping[str, BaseGeometry], box: BaseGeometry, pairs: Iterable[str]
) -> BaseGeometry | None:
    """Outlines of areas, each line once, without the box they were cut to and some borders."""
    import shapely

    if not areas:
        return None
    lines = shapely.union_all([area.boundary for area in areas.values()])
    for pair in pairs:
        a, _, b = pair.partition("-")
        if a in areas and b in areas:
            lines = lines.difference(areas[a].boundary.intersection(areas[b].boundary))
    lines = lines.difference(box.boundary.buffer(1e-6))
    return shapely.line_merge(lines) if lines.geom_type == "MultiLineString" else lines


def _polygons(geometry: BaseGeometry, least: float) -> BaseGeometry:
    """The areas of a geometry of at least a size, without what else cutting leaves."""
    import shapely

    parts = shapely.get_parts(geometry)
    return shapely.MultiPolygon([p for p in parts if p.geom_type == "Polygon" and p.area > least])


def _area_labels(
    areas: Iterable[tuple[str, BaseGeometry]], frame: Bounds, size: str
) -> Iterator[Label]:
    """Labels in the widest spot of each area's part in the frame, then of the whole area."""
    import shapely

    view = shapely.box(*frame)
    for name, area in areas:
        for geometry in (area.intersection(view), area):
            parts = shapely.get_parts(geometry)
            polygons = [p for p in parts if p.geom_type == "Polygon" and p.area > 0]
            if polygons:
                largest = max(polygons, key=lambda p: p.area)
                fine_deg = math.sqrt(largest.area) / 50
                spot = shapely.maximum_inscribed_circle(
                    largest.simplify(fine_deg), tolerance=fine_deg
                )
                lon, lat = spot.coords[0]
                yield Label(round(lon, 4), round(lat, 4), name, size, round(spot.length, 3))
