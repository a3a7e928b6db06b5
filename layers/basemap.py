"""The land under the map: countries, provinces and towns, cut to what a map shows.

Nothing is loaded here: the caller fills a `Basemap` with whatever it has (all the world is fine)
and `cut` keeps what lies around the map, in as much detail as can be seen.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from layers.meridian import WEST, shift
from layers.style import TINTS

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

PROVINCES_TO_DEG = 60.0

Bounds = tuple[float, float, float, float]
"""West, south, east, north in degrees."""
MOST_VERTICES = 13_000
"""Land is drawn in less detail where it would take more than this."""
MOST_RIVER_VERTICES = 6_000
"""Where the rivers in view have more, the smallest are left out."""


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

    `countries` and `names` are keyed by ISO 3166-1 alpha-3 code; `rivers` are areas of water.
    """

    countries: Mapping[str, BaseGeometry] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    provinces: tuple[Province, ...] = ()
    towns: tuple[Town, ...] = ()
    attribution: str = ""
    rivers: BaseGeometry | None = None


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
    rivers: BaseGeometry | None = None


def cut(
    basemap: Basemap,
    bounds: Bounds,
    frame: Bounds,
    pairs: Iterable[str] = (),
    most_towns: int = 110,
    west: float = WEST,
) -> Land:
    """The part of a basemap inside `bounds`, simplified to what a screen can show there.

    Areas are labelled inside `frame`, where the map opens, and once more in all of `bounds`; of
    labels with the same text a map draws the first that it has room for. The borders of `pairs`
    ("IRN-PAK") are left out of the lines. A map wider than `PROVINCES_TO_DEG` shows no provinces:
    they would be too small to tell apart. As many as `most_towns` are kept in the frame, and as
    many again around it. Longitudes count from `west`.
    """
    import shapely

    box = shapely.box(*bounds)
    wide_deg = bounds[2] - bounds[0]
    near = _near(sorted(basemap.countries.items()), box, west)
    tolerance_deg = max(wide_deg, bounds[3] - bounds[1]) / 6000
    parts = {
        iso: area
        for iso, area in _simplified(near, box, tolerance_deg).items()
        if not area.is_empty
    }
    tints = tint(parts)
    countries = tuple((iso, tints[iso], area) for iso, area in parts.items())
    towns = _towns(basemap.towns, frame, bounds, most_towns, west)
    provinces = _provinces(basemap, box, tolerance_deg, west)
    largest = sorted(parts.items(), key=lambda item: -item[1].area)
    labels = [
        *_area_labels(((basemap.names.get(iso, iso), a) for iso, a in largest), frame, "country"),
        *_area_labels(provinces, frame, "province"),
        *(
            Label(t.lon, t.lat, t.name, "city" if t.capital or t.population >= 200_000 else "town")
            for t in towns
        ),
    ]
    return Land(
        countries,
        _lines(parts, box, pairs),
        _outlines((area for _, area in provinces), box),
        towns,
        tuple(labels),
        _rivers(basemap.rivers, box, tolerance_deg, west),
    )


def _near(
    areas: Iterable[tuple[str, BaseGeometry]], box: BaseGeometry, west: float
) -> dict[str, BaseGeometry]:
    """The areas that a box meets, with longitudes from `west`."""
    shifted = ((key, shift(area, west)) for key, area in areas if not area.is_empty)
    return {key: area for key, area in shifted if area.intersects(box)}


def _towns(
    towns: Iterable[Town], frame: Bounds, bounds: Bounds, most: int, west: float
) -> tuple[Town, ...]:
    """The capitals and largest towns in the frame, then as many in the rest of the bounds."""
    placed = [replace(t, lon=(t.lon - west) % 360 + west) if t.lon < west else t for t in towns]
    placed.sort(key=lambda t: (not t.capital, -t.population, t.name))
    first = [t for t in placed if _inside(t, frame)][:most]
    named = {(town.name, town.lon) for town in first}
    rest = (t for t in placed if (t.name, t.lon) not in named and _inside(t, bounds))
    return (*first, *islice(rest, most))


def _inside(town: Town, box: Bounds) -> bool:
    return box[0] <= town.lon <= box[2] and box[1] <= town.lat <= box[3]


def _provinces(
    basemap: Basemap, box: BaseGeometry, tolerance_deg: float, west: float
) -> list[tuple[str, BaseGeometry]]:
    if box.bounds[2] - box.bounds[0] > PROVINCES_TO_DEG:
        return []
    areas = ((str(n), p.geometry) for n, p in enumerate(basemap.provinces))
    simple = _simplified(_near(areas, box, west), box, tolerance_deg)
    return [(basemap.provinces[int(n)].name, area) for n, area in simple.items()]


def _outlines(areas: Iterable[BaseGeometry], box: BaseGeometry) -> BaseGeometry | None:
    import shapely

    lines = shapely.union_all([area.boundary for area in areas])
    return None if lines.is_empty else lines.intersection(box)


def _rivers(
    rivers: BaseGeometry | None, box: BaseGeometry, tolerance_deg: float, west: float
) -> BaseGeometry | None:
    """Rivers in a box; of many, the larger ones."""
    import shapely

    if rivers is None:
        return None
    parts = shapely.get_parts(rivers)
    if west != WEST:
        parts = np.array([shift(part, west) for part in parts])
    parts = shapely.simplify(parts[shapely.intersects(parts, box)], tolerance_deg)
    size = shapely.length(parts)
    largest = parts[np.argsort(-size, kind="stable")]
    kept = largest[np.cumsum(shapely.get_num_coordinates(largest)) <= MOST_RIVER_VERTICES]
    return shapely.MultiPolygon(list(kept)) if len(kept) else None


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
