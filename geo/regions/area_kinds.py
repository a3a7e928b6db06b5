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
from geo.geodesy.kept import kept
from geo.languages.en_regions import CENTRAL, EXTREME
from geo.model import Place, Step
from geo.regions.draft import Draft, RefusedError, Task, anchor, anchor_step, area_of
from geo.regions.lying import note_inside
from geo.regions.outlines import clip, disk

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_ACROSS_BORDERS = frozenset({"mountain", "water", "region", "crossing"})
"""Kinds of places that may lie in two countries."""

_EXACT, _ROUNDS = 1e-7, 60  # share of an area that a cut may be off by, and guesses at most

PART_SHARE = 1 / 2
STATED_SHARE = 1 / 3
EXTREME_SHARE = 1 / 5


def containment(task: Task) -> Draft:
    """In a place: its area where one is known, else a disk of its extent and uncertainty."""
    place = anchor(task.claim)
    area, step, within = _area(place, task.gazetteer, task.borders)
    steps = anchor_step(task.claim), step
    if step.rule != "anchor":
        return Draft(area, area, steps, within=within)
    density = Central(place.lon, place.lat, doubt.anchor_term(place).outer_m / 2)
    return Draft(area, area, steps, (place.lon, place.lat), density, within=within)


def region_part(task: Task) -> Draft:
    """In the south of a place, or in its centre: the half of its area on that side."""
    place = anchor(task.claim)
    area, step, within = _area(place, task.gazetteer, task.borders)
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
        return Draft(geometry, stated, steps, within=within)
    density = _towards(geometry, stated, task.claim.direction_deg)
    return Draft(geometry, stated, steps, None, density, within=within)


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


@kept(32)
def part_towards(area: BaseGeometry, azimuth_deg: float, share: float) -> BaseGeometry:
    """The part of an area that lies farthest in a direction.

    Cut square to the direction on a plane tangent at the middle of the area (longitudes shrunk by
    the cosine of the middle latitude), where the part holds `share` of the plane area.
    """
    frame = _Plane.of(area)
    plane = frame.flat(area)
    turned = rotate(plane, azimuth_deg, origin=(0, 0))  # the direction now points up
    west, _, east, north = turned.bounds
    low = _level(turned, share)
    part = shapely.clip_by_rect(turned, west - 1, low, east + 1, north + 1)
    if not part.is_valid:
        part = turned.intersection(shapely.box(west - 1, low, east + 1, north + 1))
    found = frame.round(rotate(part, -azimuth_deg, origin=(0, 0)))
    note_inside(found, area)
    return found


def _level(shape: BaseGeometry, share: float) -> float:
    """The height above which some polygons of the plane hold a share of their area.

    Above a height h a ring holds the integral of max(y - h, 0) dx along it, straight edge by edge.
    """
    rings = [shapely.get_rings(part) for part in shapely.get_parts(shape)]
    points, ring = shapely.get_coordinates(np.concatenate(rings), return_index=True)
    sign = np.concatenate([np.where(np.arange(len(own)), -1.0, 1.0) for own in rings])
    edge = np.flatnonzero(ring[1:] == ring[:-1])
    ring, across = ring[edge], np.diff(points[:, 0])[edge]
    start, end = points[edge, 1], points[edge + 1, 1]
    rise = np.where(start == end, 1.0, end - start)

    def above(height: float) -> float:
        """The area above a height."""
        first, last = np.maximum(start - height, 0.0), np.maximum(end - height, 0.0)
        mean = np.where(start == end, first, (last**2 - first**2) / (2.0 * rise))
        return float(sign @ np.abs(np.bincount(ring, across * mean, len(sign))))

    low, high = float(points[:, 1].min()), float(points[:, 1].max())
    whole = above(low)
    # Left to hold below and above the height; the end that stays is believed less each time.
    over, under = (1.0 - share) * whole, -share * whole
    for _ in range(_ROUNDS):
        middle = low + (high - low) * over / (over - under)
        off = above(middle) - share * whole
        if abs(off) < _EXACT * whole:
            return middle
        if off > 0:
            low, over, under = middle, off, under / 2
        else:
            high, under, over = middle, off, over / 2
    return low


def _middle(area: BaseGeometry, share: float) -> BaseGeometry:
    frame = _Plane.of(area)
    plane = frame.flat(area)
    factor = math.sqrt(share)
    inner = scale(plane, factor, factor, origin=plane.centroid)
    return frame.round(plane.intersection(inner.buffer(0)))


def _area(
    place: Place, gazetteer: Gazetteer, borders: Borders
) -> tuple[BaseGeometry, Step, str | None]:
    """The ground a place covers, where that is known from, and the country that it is cut to."""
    if place.kind == "country" and place.country:
        try:
            land = borders.land(place.country)
        except BorderError:
            land = None
        if land is not None:
            text = f"the land of {place.country} ({borders.name})"
            return land, Step("area", place.name, text), place.country
    area = area_of(gazetteer, place.id)  # type: ignore[arg-type] # its own key
    if area is not None:
        step = Step("area", place.name, f"area of {place.name}")
    else:
        term = doubt.anchor_term(place)
        area, step = disk(place.lon, place.lat, term.outer_m), term.step(place.name)
    part = _home_part(area, place, borders)
    return (area, step, None) if part is None else (part, step, place.country)


def _home_part(shape: BaseGeometry, place: Place, borders: Borders) -> BaseGeometry | None:
    """A town or province lies in its own country: the part of a shape there, if there is any."""
    if place.country is None or place.kind in _ACROSS_BORDERS:
        return None
    try:
        land = borders.land(place.country)
    except BorderError:
        return None
    part = clip(shape, land)
    return None if part.is_empty else part


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
