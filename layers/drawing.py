"""What is drawn: layers turned into shapes with a look, once for the page and for the picture.

Claims that draw the same shape in the same voice become one shape with several subjects, so that
repetition does not darken the map.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from geo.model import Analysis
from layers.basemap import Basemap, Bounds, Label, Land, cut
from layers.claimants import Voice, voices
from layers.layer import Feature, Layer

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

Role = Literal["border", "gap", "doubt", "stated", "spot", "link", "place", "vague", "mark"]
UNDATED = "undated"
BROAD, WIDE = 0.04, 0.35
"""Shares of the map's frame from which on a shape counts as broad, as wide."""
SHAPE_DETAIL_DEG = 0.0007
"""Shapes are simplified to about 75 m for display; the exports keep all detail."""
MOST_VERTICES = 24_000
MOST_SHAPE_VERTICES = 1_500
AREA_KINDS = ("country", "admin1", "admin2", "region")
"""Places that are areas: named by their label on the map, not by a dot."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One thing drawn. `id` is made here and safe in a script; `subjects` are what it stands for.

    `rank` is the claimant's; `number` the incident's, written on its mark. A `broad` shape is
    filled more faintly; a `wide` one would cover much of the map and shows only when selected.
    """

    id: str
    group: str
    role: Role
    geometry: BaseGeometry
    subjects: tuple[str, ...] = ()
    rank: int | None = None
    denied: bool = False
    broad: bool = False
    wide: bool = False
    number: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """Shapes that are switched on and off together: one claimant of one layer, one date."""

    id: str
    layer: str
    title: str
    rank: int | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything a map shows: `frame` is where it opens, `extent` all it can be moved to."""

    frame: Bounds
    extent: Bounds
    land: Land
    groups: tuple[Group, ...]
    shapes: tuple[Shape, ...]
    voices: tuple[Voice, ...]


def draw(analysis: Analysis, layers: Sequence[Layer], basemap: Basemap) -> Drawing:
    """Work out frame, groups and shapes of a case."""
    named = {layer.name: layer.features for layer in layers}
    speakers = voices(analysis, basemap.names)
    ranks = {voice.key: voice.rank for voice in speakers}
    frame = _frame(named, basemap)
    marks = list(_mark_shapes(analysis, named.get("incidents", ()), ranks, frame))
    shapes = [
        *_border_shapes(named.get("borders", ())),
        *_claim_shapes(analysis, named.get("claims", ()), ranks, frame),
        *_link_shapes(marks),
        *marks,
    ]
    extent = _extent(frame, shapes)
    near = tuple(f for f in named.get("places", ()) if _inside(f, extent))
    shapes += _place_shapes(near)
    pairs = {line.pair for line in analysis.borders}
    land = _without_named(cut(basemap, extent, frame, sorted(pairs)), near)
    return Drawing(
        frame,
        extent,
        land,
        tuple(_groups(named, speakers, basemap.names)),
        tuple(replace(shape, id=f"s{n}") for n, shape in enumerate(_simplified(shapes), 1)),
        speakers,
    )


def incident_date(feature: Feature) -> str:
    """The date an incident is filed under."""
    return str(feature.properties.get("date") or UNDATED)


def _groups(
    named: Mapping[str, tuple[Feature, ...]],
    speakers: Sequence[Voice],
    names: Mapping[str, str],
) -> Iterator[Group]:
    for pair in sorted({str(f.properties["pair"]) for f in named.get("borders", ())}):
        title = "–".join(names.get(iso, iso) for iso in pair.split("-"))
        yield Group(f"borders-{pair}", "borders", title)
    yield Group("places", "places", "Places named in the articles")
    speaking = {f.properties["claimant"] for f in named.get("claims", ())}
    for voice in speakers:
        if voice.key in speaking:
            yield Group(_claim_group(voice.rank), "claims", voice.title, voice.rank)
    for number, date in enumerate(_dates(named.get("incidents", ()))):
        yield Group(f"incidents-{number}", "incidents", date)
    yield Group("checks", "checks", "Rival places of one incident")


def _claim_group(rank: int | None) -> str:
    return "claims-narrator" if rank is None else f"claims-{rank}"


def _dates(incidents: Iterable[Feature]) -> list[str]:
    dates = {incident_date(feature) for feature in incidents}
    return sorted(dates, key=lambda date: (date == UNDATED, date))


def _border_shapes(features: Iterable[Feature]) -> Iterator[Shape]:
    for feature in features:
        if feature.geometry is not None:
            role: Role = "gap" if feature.properties["kind"] == "gap" else "border"
            yield Shape("", f"borders-{feature.properties['pair']}", role, feature.geometry)


def _claim_shapes(
    analysis: Analysis,
    features: Iterable[Feature],
    ranks: Mapping[str, int | None],
    frame: Bounds,
) -> list[Shape]:
    found: dict[tuple[object, ...], Shape] = {}
    for feature in features:
        if feature.geometry is None or feature.geometry.is_empty:
            continue
        words = feature.properties
        rank = ranks.get(str(words["claimant"]))
        denied = bool(words["negated"]) or words["stance"] == "denies"
        share = _share(feature.geometry, frame)
        for role, geometry in _parts(feature.geometry, analysis.regions[feature.id].stated):
            group = _claim_group(rank)
            shape = Shape(
                "",
                group,
                role,
                geometry,
                (feature.id,),
                rank,
                denied,
                broad=share > BROAD,
                wide=share > WIDE,
            )
            key = (group, role, denied, geometry.wkb)
            known = found.get(key)
            found[key] = replace(known, subjects=(*known.subjects, feature.id)) if known else shape
    return list(found.values())


def _share(geometry: BaseGeometry, frame: Bounds) -> float:
    """How much of the map's frame a shape of this area would fill."""
    west, south, east, north = frame
    return geometry.area / ((east - west) * (north - south))


def _parts(
    geometry: BaseGeometry, stated: BaseGeometry | None
) -> Iterator[tuple[Role, BaseGeometry]]:
    yield "doubt", geometry
    if stated is not None and not stated.is_empty:
        yield ("spot" if stated.geom_type in ("Point", "MultiPoint") else "stated"), stated


def _link_shapes(marks: Iterable[Shape]) -> Iterator[Shape]:
    """A line between the places that different accounts give one incident."""
    from shapely import LineString

    by_incident: dict[str, list[Shape]] = {}
    for mark in marks:
        if not mark.wide:
            by_incident.setdefault(mark.subjects[0], []).append(mark)
    for incident, rivals in by_incident.items():
        spots = list(dict.fromkeys(mark.geometry.coords[0] for mark in rivals))
        if len(spots) > 1:
            yield Shape("", "checks", "link", LineString(spots), (incident,))


def _place_shapes(features: Iterable[Feature]) -> Iterator[Shape]:
    for feature in features:
        words = feature.properties
        if feature.geometry is None or words["kind"] in AREA_KINDS:
            continue
        vague_m = float(str(words["uncertainty_m"]))
        if vague_m >= 2000:
            circle = _circle(feature.geometry, vague_m)
            yield Shape("", "places", "vague", circle, (feature.id,))
        yield Shape("", "places", "place", feature.geometry, (feature.id,))


def _inside(feature: Feature, bounds: Bounds) -> bool:
    if feature.geometry is None:
        return False
    lon, lat = feature.geometry.coords[0]
    return bounds[0] <= lon <= bounds[2] and bounds[1] <= lat <= bounds[3]


def _circle(point: BaseGeometry, radius_m: float) -> BaseGeometry:
    """A circle good enough to look at; nothing is measured on it."""
    from shapely.affinity import scale

    lon, lat = point.coords[0]
    radius_deg = radius_m / 111_200
    stretch = 1 / max(0.1, math.cos(math.radians(lat)))
    return scale(point.buffer(radius_deg, quad_segs=12), stretch, 1, origin=(lon, lat))


def _mark_shapes(
    analysis: Analysis,
    features: Iterable[Feature],
    ranks: Mapping[str, int | None],
    frame: Bounds,
) -> Iterator[Shape]:
    features = tuple(features)
    numbers = {incident.id: n for n, incident in enumerate(analysis.incidents, 1)}
    dates = _dates(features)
    for feature in features:
        if feature.geometry is None or feature.geometry.is_empty:
            continue
        incident = str(feature.properties["incident"])
        yield Shape(
            "",
            f"incidents-{dates.index(incident_date(feature))}",
            "mark",
            feature.geometry.representative_point(),
            (incident, *_texts(feature.properties["account_claims"])),
            ranks.get(str(feature.properties["claimant"])),
            feature.properties["stance"] == "denies",
            wide=_share(feature.geometry, frame) > WIDE,
            number=numbers[incident],
        )


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, (list, tuple)) else ()


def _frame(named: Mapping[str, tuple[Feature, ...]], basemap: Basemap) -> Bounds:
    """Where the map opens: around what was placed, far outliers left aside."""
    placed = [
        feature.geometry
        for name in ("incidents", "claims")
        for feature in named.get(name, ())
        if feature.geometry is not None and not feature.geometry.is_empty
    ]
    boxes = [g.bounds for g in placed if _span(g.bounds) <= 5]
    spots = [g.representative_point() for g in placed]
    boxes += [(p.x, p.y, p.x, p.y) for p in spots]
    boxes = _near_middle(boxes)
    if not boxes:
        boxes = [f.geometry.bounds for f in named.get("borders", ()) if f.geometry is not None]
    if not boxes:
        boxes = [g.bounds for g in basemap.countries.values() if not g.is_empty]
    if not boxes:
        return (-180.0, -60.0, 180.0, 80.0)
    west, south, east, north = _around(boxes)
    margin = max(0.25, 0.08 * max(east - west, north - south))
    return (west - margin, south - margin, east + margin, north + margin)


def _near_middle(boxes: list[Bounds]) -> list[Bounds]:
    if len(boxes) < 4:
        return boxes
    lon = statistics.median((west + east) / 2 for west, _, east, _ in boxes)
    lat = statistics.median((south + north) / 2 for _, south, _, north in boxes)
    away = [math.hypot((b[0] + b[2]) / 2 - lon, (b[1] + b[3]) / 2 - lat) for b in boxes]
    limit = max(5.0, 4 * statistics.median(away))
    return [box for box, distance in zip(boxes, away, strict=True) if distance <= limit]


def _around(boxes: Sequence[Bounds]) -> Bounds:
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )


def _span(bounds: Bounds) -> float:
    return max(bounds[2] - bounds[0], bounds[3] - bounds[1])


def _extent(frame: Bounds, shapes: Iterable[Shape]) -> Bounds:
    west, south, east, north = frame
    wide, high = east - west, north - south
    reach = max(wide, high)
    around = (west - reach, south - reach * 0.8, east + reach, north + reach * 0.8)
    seen = (s for s in shapes if not s.wide and s.role not in ("border", "gap"))
    boxes = [shape.geometry.bounds for shape in seen]
    extent = _around([around, *boxes])
    return (
        max(-180.0, extent[0]),
        max(-85.0, extent[1]),
        min(180.0, extent[2]),
        min(85.0, extent[3]),
    )


def _simplified(shapes: Sequence[Shape]) -> list[Shape]:
    """Shapes in as much detail as can be seen, and less of it when there are very many."""
    import shapely

    most = MOST_SHAPE_VERTICES
    simple = [_in_detail(shape.geometry, most) for shape in shapes]
    while sum(map(shapely.get_num_coordinates, simple)) > MOST_VERTICES and most > 40:
        most //= 2
        simple = [_in_detail(geometry, most) for geometry in simple]
    return [replace(s, geometry=g) for s, g in zip(shapes, simple, strict=True)]


def _in_detail(geometry: BaseGeometry, most: int) -> BaseGeometry:
    """A geometry of at most about so many vertices, without parts too small to see."""
    import shapely

    west, south, east, north = geometry.bounds
    detail_deg = max(SHAPE_DETAIL_DEG, max(east - west, north - south) / 8000)
    while True:
        geometry = _worth_seeing(geometry, detail_deg)
        exact = bool(
            shapely.get_num_coordinates(geometry) < 8 * most
        )  # beyond that it takes seconds
        geometry = geometry.simplify(detail_deg, preserve_topology=exact)
        if shapely.get_num_coordinates(geometry) <= most or detail_deg > 1:
            return geometry
        detail_deg *= 1.5


def _worth_seeing(geometry: BaseGeometry, detail_deg: float) -> BaseGeometry:
    import shapely

    if geometry.geom_type != "MultiPolygon":
        return geometry
    parts = [part for part in shapely.get_parts(geometry) if part.area > detail_deg**2]
    return shapely.MultiPolygon(parts) if parts else geometry


def _without_named(land: Land, places: Iterable[Feature]) -> Land:
    """Leave out towns that the articles name: these have a dot and a label of their own."""
    named: dict[str, tuple[float, float]] = {}
    labels = []
    for feature in places:
        if feature.geometry is not None and feature.properties["kind"] not in AREA_KINDS:
            name = str(feature.properties["name"])
            lon, lat = feature.geometry.coords[0]
            named[name] = (lon, lat)
            labels.append(Label(round(lon, 4), round(lat, 4), name, "place"))

    def known(lon: float, lat: float, name: str) -> bool:
        same = named.get(name)
        if same is not None and math.dist(same, (lon, lat)) < 0.2:
            return True
        return any(math.dist(spot, (lon, lat)) < 0.05 for spot in named.values())

    towns = tuple(t for t in land.towns if not known(t.lon, t.lat, t.name))
    kept = (
        label
        for label in land.labels
        if label.size not in ("city", "town") or not known(label.lon, label.lat, label.text)
    )
    return replace(land, towns=towns, labels=(*labels, *kept))
