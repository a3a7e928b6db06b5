"""What is drawn: layers turned into shapes with a look, once for the page and for the picture.

Claims that draw the same shape in the same voice become one shape with several subjects, so that
repetition does not darken the map.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from geo.model import Account, Analysis, Region
from layers.basemap import Basemap, Bounds, Label, Land, cut
from layers.claimants import Voice, voices
from layers.detail import simplified
from layers.framing import Named, extent_of, frame_of, inside, share, west_of
from layers.layer import Feature, Layer
from layers.meridian import shift, shift_layers

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

Role = Literal[
    "border", "gap", "bound", "doubt", "likely", "stated", "spot", "link", "place", "vague", "mark"
]
BROAD, WIDE, EVERYWHERE = 0.03, 0.15, 0.4
"""Shares of the map's frame from which on a shape counts as broad, as wide, and as too wide for a
mark to stand for it."""
AREA_KINDS = ("country", "admin1", "admin2", "region")
"""Places that are areas: named by their label on the map, not by a dot."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One thing drawn. `id` is made here and safe in a script; `subjects` are what it stands for.

    Roles of a claim: "doubt" is the area that holds 90 % of the probability (all of the outer bound
    where no probability is known), "likely" the 50 %, "bound" the outer bound, "stated" and "spot"
    what the numbers say. An incident's account has "doubt" and "likely" too.

    `rank` is the claimant's; `number` the incident's, written on its mark. A `broad` shape is
    filled more faintly; a `wide` one shows only when selected: it would cover much of the map, or
    cross all of it for a claim that says little, or it repeats what others show.
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
    """Shapes that belong together: one border, one claimant, one incident, one check."""

    id: str
    layer: str
    title: str
    rank: int | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything a map shows: `frame` is where it opens, `extent` all it can be moved to.

    Longitudes run from `west` to `west` + 360, so that a map across 180° is in one piece.
    """

    frame: Bounds
    extent: Bounds
    land: Land
    groups: tuple[Group, ...]
    shapes: tuple[Shape, ...]
    voices: tuple[Voice, ...]
    west: float = -180.0


@dataclass(frozen=True, slots=True)
class _Case:
    """What features are looked up in to draw them.

    `ranks` are claimants' by key, `accounts` by the id of their feature, `numbers` incidents' by
    id; `frame` is where the map opens, and longitudes count from `west`.
    """

    regions: Mapping[str, Region]
    accounts: Mapping[str, Account]
    numbers: Mapping[str, int]
    ranks: Mapping[str, int | None]
    frame: Bounds
    west: float


def draw(analysis: Analysis, layers: Sequence[Layer], basemap: Basemap) -> Drawing:
    """Work out frame, groups and shapes of a case."""
    west = west_of({layer.name: layer.features for layer in layers})
    named = {layer.name: layer.features for layer in shift_layers(layers, west)}
    speakers = voices(analysis, basemap.names)
    frame = frame_of(named, basemap.countries.values())
    case = _case(analysis, speakers, frame, west)
    marks = list(_mark_shapes(case, named.get("incidents", ())))
    shapes = [
        *_border_shapes(named.get("borders", ())),
        *_claim_shapes(case, named.get("claims", ())),
        *_account_shapes(case, named.get("incidents", ())),
        *_link_shapes(marks),
        *marks,
    ]
    seen = (s for s in shapes if not s.wide and s.role not in ("border", "gap"))
    extent = extent_of(frame, (shape.geometry.bounds for shape in seen), west)
    near = tuple(f for f in named.get("places", ()) if inside(f.geometry, extent))
    shapes += _place_shapes(near)
    pairs = sorted({line.pair for line in analysis.borders})
    land = _without_named(cut(basemap, extent, frame, pairs, west=west), near)
    geometries = simplified([shape.geometry for shape in shapes])
    return Drawing(
        frame,
        extent,
        land,
        tuple(_groups(analysis, named, speakers, basemap.names)),
        tuple(
            replace(shape, id=f"s{n}", geometry=geometry)
            for n, (shape, geometry) in enumerate(zip(shapes, geometries, strict=True), 1)
        ),
        speakers,
        west,
    )


def _case(analysis: Analysis, speakers: Sequence[Voice], frame: Bounds, west: float) -> _Case:
    accounts = {
        f"{incident.id}@{n}": account
        for incident in analysis.incidents
        for n, account in enumerate(incident.accounts, 1)
    }
    numbers = {incident.id: n for n, incident in enumerate(analysis.incidents, 1)}
    ranks = {voice.key: voice.rank for voice in speakers}
    return _Case(analysis.regions, accounts, numbers, ranks, frame, west)


def _groups(
    analysis: Analysis, named: Named, speakers: Sequence[Voice], names: Mapping[str, str]
) -> Iterator[Group]:
    for pair in sorted({str(f.properties["pair"]) for f in named.get("borders", ())}):
        title = "–".join(names.get(iso, iso) for iso in pair.split("-"))
        yield Group(f"borders-{pair}", "borders", title)
    yield Group("places", "places", "Places named in the articles")
    speaking = {f.properties["claimant"] for f in named.get("claims", ())}
    for voice in speakers:
        if voice.key in speaking:
            yield Group(_claim_group(voice.rank), "claims", voice.title, voice.rank)
    titles = {f.properties["incident"]: f.properties["title"] for f in named.get("incidents", ())}
    for number, incident in enumerate(analysis.incidents, 1):
        yield Group(f"incident-{number}", "incidents", str(titles[incident.id]))
    yield Group("checks", "checks", "Rival places of one incident")


def _claim_group(rank: int | None) -> str:
    return "claims-narrator" if rank is None else f"claims-{rank}"


def _border_shapes(features: Iterable[Feature]) -> Iterator[Shape]:
    for feature in features:
        if feature.geometry is not None:
            role: Role = "gap" if feature.properties["kind"] == "gap" else "border"
            yield Shape("", f"borders-{feature.properties['pair']}", role, feature.geometry)


def _claim_shapes(case: _Case, features: Iterable[Feature]) -> list[Shape]:
    found: dict[tuple[object, ...], Shape] = {}
    for feature in features:
        if feature.geometry is None or feature.geometry.is_empty:
            continue
        words = feature.properties
        rank = case.ranks.get(str(words["claimant"]))
        group = _claim_group(rank)
        denied = bool(words["negated"]) or words["stance"] == "denies"
        region = case.regions[feature.id]
        doubt = region.p90 if _drawable(region.p90) else feature.geometry
        for role, geometry in _parts(feature.geometry, region, case.west):
            size = share(geometry, case.frame)
            vague = (
                role == "stated"
                and share(doubt, case.frame) > WIDE
                and _beyond(geometry, case.frame)
            )
            wide = size > WIDE or role == "bound" or vague
            shape = Shape(
                "", group, role, geometry, (feature.id,), rank, denied, size > BROAD, wide
            )
            key = (group, role, denied, geometry.wkb)
            known = found.get(key)
            found[key] = replace(known, subjects=(*known.subjects, feature.id)) if known else shape
    order = {"bound": 0, "doubt": 1, "likely": 2, "stated": 3, "spot": 4}
    return sorted(found.values(), key=lambda shape: order[shape.role])


def _parts(
    geometry: BaseGeometry, region: Region, west: float
) -> Iterator[tuple[Role, BaseGeometry]]:
    if _drawable(region.p90):
        yield "bound", geometry
    yield from _contours(region, geometry, west)
    stated = region.stated
    if stated is not None and not stated.is_empty:
        spot = stated.geom_type in ("Point", "MultiPoint")
        yield ("spot" if spot else "stated"), shift(stated, west)


def _contours(
    of: Region | Account, geometry: BaseGeometry, west: float
) -> Iterator[tuple[Role, BaseGeometry]]:
    """Contours of 90 % and 50 %; all of the shape where no probability is known."""
    outer, inner = of.p90, of.p50
    yield "doubt", geometry if outer is None or not _drawable(outer) else shift(outer, west)
    if inner is not None and _drawable(inner):
        yield "likely", shift(inner, west)


def _beyond(geometry: BaseGeometry, frame: Bounds) -> bool:
    """Whether a shape reaches out of the frame: one line of something vague says little there."""
    west, south, east, north = geometry.bounds
    return west < frame[0] or south < frame[1] or east > frame[2] or north > frame[3]


def _drawable(geometry: BaseGeometry | None) -> bool:
    return geometry is not None and not geometry.is_empty and geometry.area > 0


def _account_shapes(case: _Case, features: Iterable[Feature]) -> Iterator[Shape]:
    """Where an account's claims together put its incident, shown when that is selected."""
    for feature in features:
        account = case.accounts.get(feature.id)
        if account is None or feature.geometry is None or not _drawable(account.p90):
            continue
        words = feature.properties
        incident = str(words["incident"])
        rank = case.ranks.get(str(words["claimant"]))
        for role, geometry in _contours(account, feature.geometry, case.west):
            yield Shape(
                "",
                f"incident-{case.numbers[incident]}",
                role,
                geometry,
                (incident, *account.claims),
                rank,
                words["stance"] == "denies",
                broad=share(_ground(account, feature), case.frame) > WIDE,
                wide=True,
            )


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


def _circle(point: BaseGeometry, radius_m: float) -> BaseGeometry:
    """A circle good enough to look at; nothing is measured on it."""
    from shapely.affinity import scale

    lon, lat = point.coords[0]
    radius_deg = radius_m / 111_200
    stretch = 1 / max(0.1, math.cos(math.radians(lat)))
    return scale(point.buffer(radius_deg, quad_segs=12), stretch, 1, origin=(lon, lat))


def _mark_shapes(case: _Case, features: Iterable[Feature]) -> Iterator[Shape]:
    from shapely import Point

    for feature in features:
        if feature.geometry is None or feature.geometry.is_empty:
            continue
        account = case.accounts.get(feature.id)
        spot: BaseGeometry = feature.geometry.representative_point()
        if account is not None and account.point is not None:
            spot = shift(Point(account.point), case.west)
        number = case.numbers[str(feature.properties["incident"])]
        yield Shape(
            "",
            f"incident-{number}",
            "mark",
            spot,
            (str(feature.properties["incident"]), *_texts(feature.properties["account_claims"])),
            case.ranks.get(str(feature.properties["claimant"])),
            feature.properties["stance"] == "denies",
            broad=share(_ground(account, feature), case.frame) > WIDE,
            wide=share(_ground(account, feature), case.frame) > EVERYWHERE,
            number=number,
        )


def _ground(account: Account | None, feature: Feature) -> BaseGeometry | None:
    """Where an account puts its incident: its likelier half, where that is known."""
    return account.p50 if account is not None and _drawable(account.p50) else feature.geometry


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, (list, tuple)) else ()


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
    towns = tuple(t for t in land.towns if not _known((t.lon, t.lat), t.name, named))
    kept = (
        label
        for label in land.labels
        if label.size not in ("city", "town")
        or not _known((label.lon, label.lat), label.text, named)
    )
    return replace(land, towns=towns, labels=(*labels, *kept))


def _known(spot: tuple[float, float], name: str, named: Mapping[str, tuple[float, float]]) -> bool:
    """Whether a town is one of the places named: by its name nearby, or by its spot alone."""
    same = named.get(name)
    if same is not None and math.dist(same, spot) < 0.2:
        return True
    return any(math.dist(other, spot) < 0.05 for other in named.values())
