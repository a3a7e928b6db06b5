"""Shapes of named areas: all of one, or its part in a direction."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.affinity import rotate, scale, translate

from geo import doubt
from geo.borders import Borders
from geo.density import Central, Plane, Towards
from geo.errors import BorderError
from geo.gazetteers import Gazetteer
from geo.languages.en_regions import CENTRAL, EXTREME
from geo.model import Place, Step
from geo.regions.draft import Draft, RefusedError, Task, anchor, anchor_step, area_of
from geo.regions.outlines import clip, disk

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_ACROSS_BORDERS = frozenset({"mountain", "water", "region", "crossing"})
"""Kinds of places that may lie in two countries."""

_HALVINGS = 20  # of an area's height: to a metre
_ROUGH = 0.0002  # of its height, for finding where it is cut

PART_SHARE = 1 / 2
STATED_SHARE = 1 / 3
EXTREME_SHARE = 1 / 5


def containment(task: Task) -> Draft:
    """In a place: its area where one is known, else a disk of its extent and uncertainty."""
    place = anchor(task.claim)
    area, step = _area(place, task.gazetteer, task.borders)
    steps = anchor_step(task.claim), step
    if step.rule != "anchor":
        return Draft(area, area, steps)
    density = Central(place.lon, place.lat, doubt.anchor_term(place).outer_m / 2)
    return Draft(area, area, steps, (place.lon, place.lat), density)


def region_part(task: Task) -> Draft:
    """In the south of a place, or in its centre: the half of its area on that side."""
    place = anchor(task.claim)
    area, step = _area(place, task.gazetteer, task.borders)
    words = task.claim.direction_words or task.claim.text
    if task.claim.direction_deg is None:
        if not CENTRAL.search(task.claim.text):
            raise RefusedError(f"The text does not say which part of {place.name} is meant.")
        geometry, stated = _middle(area, PART_SHARE), _middle(area, STATED_SHARE)
        text = f"the middle half of {place.name}: its outline shrunk round its centre"
    else:
        towards = f"{task.claim.direction_deg:g}°"
        extreme = EXTREME.search(task.claim.text)
        share = EXTREME_SHARE if extreme else PART_SHARE
        geometry = part_towards(area, task.claim.direction_deg, share)
        stated = part_towards(area, task.claim.direction_deg, min(share, STATED_SHARE))
        text = f"the {share:.0%} of the area of {place.name} farthest towards {towards}"
    part = Step("part", words, text)
    steps = anchor_step(task.claim), step, part
    if task.claim.direction_deg is None:
        return Draft(geometry, stated, steps)
    density = _towards(geometry, stated, task.claim.direction_deg)
    return Draft(geometry, stated, steps, None, density)


def _towards(part: BaseGeometry, stated: BaseGeometry, azimuth_deg: float) -> Towards:
    """Likelier the farther in a direction: a slope from where a part starts to its inner third."""
    vertices = shapely.get_coordinates(part)
    plane = Plane.over(vertices)
    starts = []
    for shape in (part, stated):
        x, y = plane.flat(*shapely.get_coordinates(shape).T)
        turn = math.radians(azimuth_deg)
        starts.append(float((x * math.sin(turn) + y * math.cos(turn)).min()))
    return Towards(plane.lon0, plane.lat0, azimuth_deg, starts[0], max(starts[1], starts[0] + 1.0))


def part_towards(area: BaseGeometry, azimuth_deg: float, share: float) -> BaseGeometry:
    """The part of an area that lies farthest in a direction.

    Cut square to the direction on a plane tangent at the middle of the area (longitudes shrunk by
    the cosine of the middle latitude), where the part holds `share` of the plane area.
    """
    frame = _Plane.of(area)
    plane = frame.flat(area)
    turned = rotate(plane, azimuth_deg, origin=(0, 0))  # the direction now points up
    west, south, east, north = turned.bounds
    low, high = south, north
    rough = turned.simplify(_ROUGH * (north - south))
    for _ in range(_HALVINGS):
        cut = (low + high) / 2
        held = shapely.clip_by_rect(rough, west - 1, cut, east + 1, north + 1).area
        low, high = (cut, high) if held > share * rough.area else (low, cut)
    part = shapely.clip_by_rect(turned, west - 1, low, east + 1, north + 1)
    if not part.is_valid:
        part = turned.intersection(shapely.box(west - 1, low, east + 1, north + 1))
    return frame.round(rotate(part, -azimuth_deg, origin=(0, 0)))


def _middle(area: BaseGeometry, share: float) -> BaseGeometry:
    frame = _Plane.of(area)
    plane = frame.flat(area)
    factor = math.sqrt(share)
    inner = scale(plane, factor, factor, origin=plane.centroid)
    return frame.round(plane.intersection(inner.buffer(0)))


def _area(place: Place, gazetteer: Gazetteer, borders: Borders) -> tuple[BaseGeometry, Step]:
    """The ground a place covers, and where that is known from."""
    if place.kind == "country" and place.country:
        try:
            land = borders.land(place.country)
        except BorderError:
            land = None
        if land is not None:
            return land, Step("area", place.name, f"the land of {place.country} ({borders.name})")
    area = area_of(gazetteer, place.id)  # type: ignore[arg-type] # its own key
    if area is not None:
        return _home_part(area, place, borders), Step("area", place.name, f"area of {place.name}")
    term = doubt.anchor_term(place)
    round_it = disk(place.lon, place.lat, term.outer_m)
    return _home_part(round_it, place, borders), term.step(place.name)


def _home_part(shape: BaseGeometry, place: Place, borders: Borders) -> BaseGeometry:
    """A town or province lies in its own country: the part of a shape there, if there is any."""
    if place.country is None or place.kind in _ACROSS_BORDERS:
        return shape
    try:
        land = borders.land(place.country)
    except BorderError:
        return shape
    part = clip(shape, land)
    return shape if part.is_empty else part


@dataclass(frozen=True, slots=True)
class _Plane:
    """A flat frame at the middle of an area: degrees of latitude, longitudes shrunk to match."""

    lon0: float
    lat0: float
    wraps: bool

    @classmethod
    def of(cls, area: BaseGeometry) -> _Plane:
        """The plane in which an area is cut."""
        west, south, east, north = area.bounds
        wraps = east - west > 180
        if wraps:
            west, _, east, _ = _shifted(area).bounds
        return cls((west + east) / 2, (south + north) / 2, wraps)

    def flat(self, area: BaseGeometry) -> BaseGeometry:
        """The area on the plane."""
        origin = np.array([self.lon0, self.lat0])
        factor = np.array([math.cos(math.radians(self.lat0)), 1.0])
        whole = _shifted(area) if self.wraps else area
        return shapely.transform(whole, lambda xy: (xy - origin) * factor)

    def round(self, shape: BaseGeometry) -> BaseGeometry:
        """A shape of the plane back in longitude and latitude, split at the antimeridian."""
        origin = np.array([self.lon0, self.lat0])
        factor = np.array([math.cos(math.radians(self.lat0)), 1.0])
        whole = shapely.transform(shape, lambda xy: xy / factor + origin)
        if not self.wraps:
            return whole
        west = shapely.clip_by_rect(whole, -180, -90, 180, 90)
        east = shapely.clip_by_rect(whole, 180, -90, 540, 90)
        return shapely.union_all([west, translate(east, xoff=-360)])


def _shifted(area: BaseGeometry) -> BaseGeometry:
    """An area that reaches across the antimeridian, with longitudes from 0 to 360."""
    parts = [
        translate(part, xoff=360) if part.bounds[2] <= 0 else part
        for part in shapely.get_parts(area)
    ]
    return shapely.union_all(parts)
