"""Shapes measured from named places: rings, sectors, surroundings, corridors."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo import doubt, geodesy
from geo.density import Across, Bearing, Beyond, Density, Heading, Polar, Product, Spread, Strip
from geo.density.distances import exponential_spread, lognormal_spread
from geo.languages.en_regions import STRAIGHT, travel_hours, travel_mode
from geo.model import Claim, Place, Step
from geo.regions.border_kinds import border_of
from geo.regions.draft import (
    Draft,
    RefusedError,
    Task,
    anchor,
    anchor_step,
    by_rules,
    number_steps,
    spreads,
)
from geo.regions.outlines import band, buffered, disk, ring, sector

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_HALF_EARTH_M = 20_003_931.0
_LONG_WATER_M = 300_000.0  # beyond this a circle round the middle of a river tells nothing
_NINE_OF_TEN = 2 * 1.645  # standard deviations from the 5 % to the 95 % quantile


def distance(task: Task) -> Draft:
    """So far from a place, in no stated direction: a ring round it."""
    place = _told(task)
    offset = _offset(task, place)
    stated = _ring(place, offset.near, offset.far)
    geometry = ring(place.lon, place.lat, offset.inner, offset.outer)
    density = _polar(place, offset.spread)
    steps = (anchor_step(task.claim), *offset.steps)
    rules = by_rules(density, offset.spread, offset.others)
    return Draft(geometry, stated, steps, None, density, rules)


def distance_direction(task: Task) -> Draft:
    """So far from a place in a direction: a sector of the ring."""
    if task.claim.direction_deg is None:
        return distance(task)
    place = anchor(task.claim)
    offset = _offset(task, place)
    step, half_width, heading = _heading(task, task.claim.direction_deg)
    geometry = sector(
        place.lon, place.lat, offset.inner, offset.outer, task.claim.direction_deg, half_width
    )
    stated = _ring(place, offset.near, offset.far).intersection(geometry)
    wish = _towards(place, task.claim.direction_deg, offset.spread.quantile(0.5))
    steps = (anchor_step(task.claim), *offset.steps, step)
    density = _polar(place, offset.spread, heading)
    rules = by_rules(density, offset.spread, offset.others)
    return Draft(geometry, stated, steps, wish, density, rules)


def direction(task: Task) -> Draft:
    """In a direction from a place, at no stated distance: a sector of bounded reach outside it."""
    if task.claim.direction_deg is None:
        raise RefusedError("The text states no direction that can be drawn.")
    place = anchor(task.claim)
    step, half_width, heading = _heading(task, task.claim.direction_deg)
    area = task.area(place)
    extent = doubt.anchor_term(place).outer_m
    reach = doubt.DIRECTION_REACH_M
    if area is not None:
        reach = doubt.DIRECTION_AREA_REACH_M
        extent = _farthest_m(place, area)
    outer = min(extent + reach, _HALF_EARTH_M / 2)
    text = f"no distance is stated: drawn to {reach / 1000:g} km beyond {place.name} (a prior)"
    steps = (anchor_step(task.claim), step, Step("prior", task.claim.text, text))
    median, sigma = task.priors.direction_share * reach, task.priors.direction_sigma
    density: Density = _polar(place, lognormal_spread(median, sigma, extent / 2), heading)
    drawn = sector(place.lon, place.lat, 0.0, outer, task.claim.direction_deg, half_width)
    if area is not None:
        drawn = drawn.intersection(_surroundings(area, reach)).difference(area)
        beyond = Beyond(_smooth(area, reach), lognormal_spread(median, sigma))
        density = Product((beyond, Bearing(place.lon, place.lat, heading, extent / 4)))
    wish = _towards(place, task.claim.direction_deg, extent + median)
    return Draft(drawn, drawn, steps, wish, density)


def near(task: Task) -> Draft:
    """Near a place: its surroundings, by a prior for its kind."""
    place = _told(task)
    reach = doubt.near_reach_m(place)
    term = doubt.anchor_term(place)
    area = task.area(place)
    text = f'"near" is drawn to {reach / 1000:.0f} km beyond its edge (a prior for {place.kind})'
    prior = Step("prior", task.claim.text, text)
    if area is not None:
        beyond = Beyond(_smooth(area, reach), exponential_spread(reach / 3, reach))
        around = _surroundings(area, reach)
        return Draft(around, area, (anchor_step(task.claim), prior), None, beyond)
    geometry = disk(place.lon, place.lat, reach + term.outer_m)
    stated = disk(place.lon, place.lat, term.outer_m)
    steps = (anchor_step(task.claim), prior, term.step(place.name))
    median, sigma = task.priors.near_share * reach + term.outer_m / 2, task.priors.near_sigma
    density = _polar(place, lognormal_spread(median, sigma, term.outer_m / 2))
    return Draft(geometry, stated, steps, (place.lon, place.lat), density)


def _told(task: Task) -> Place:
    """The anchor of a claim; refused when it is a long water known only as a circle."""
    place = anchor(task.claim)
    extent = doubt.extent_m(place)
    if place.kind == "water" and extent > _LONG_WATER_M and task.area(place) is None:
        raise RefusedError(
            f"{place.name} is held only as a circle of {extent / 1000:,.0f} km round its middle: "
            "what is by it may be anywhere there."
        )
    return place


def travel_time(task: Task) -> Draft:
    """So many hours from a place: a wide ring, hours by the speed of the means of travel."""
    inner, outer, travel = _journey(task.claim)
    if not task.claim.anchors and task.claim.border:
        line, step = border_of(task.claim, task.borders)
        strip = band(line, inner, outer)
        return Draft(strip, strip, (step, travel), None, Strip(line, _journey_spread(inner, outer)))
    place = anchor(task.claim)
    term = doubt.anchor_term(place)
    doubtful = max(0.0, inner - term.inner_m), outer + term.outer_m
    steps = (anchor_step(task.claim), travel, term.step(place.name))
    spread = _journey_spread(inner, outer, term.outer_m / 2)
    if task.claim.direction_deg is not None:
        step, half_width, heading = _heading(task, task.claim.direction_deg)
        drawn = sector(place.lon, place.lat, *doubtful, task.claim.direction_deg, half_width)
        stated = drawn.intersection(ring(place.lon, place.lat, inner, outer))
        wish = _towards(place, task.claim.direction_deg, spread.quantile(0.5))
        density = _polar(place, spread, heading)
        return Draft(drawn, stated, (*steps, step), wish, density)
    drawn = ring(place.lon, place.lat, *doubtful)
    stated = ring(place.lon, place.lat, inner, outer)
    return Draft(drawn, stated, steps, None, _polar(place, spread))


def _journey_spread(inner_m: float, outer_m: float, blur_m: float = 0.0) -> Spread:
    """Straight-line distances of a journey: nine of ten lie between its slow and its fast end."""
    sigma = math.log(max(outer_m, 1.0) / max(inner_m, 1.0)) / _NINE_OF_TEN
    return lognormal_spread(math.sqrt(inner_m * outer_m), max(sigma, 0.1), blur_m)


def _journey(claim: Claim) -> tuple[float, float, Step]:
    """Straight-line metres that a stated journey covers, least and most, and its step."""
    hours = travel_hours(claim.text)
    if hours is None:
        raise RefusedError("The text names a journey but no number of hours.")
    mode = travel_mode(claim.text)
    if mode is None:
        raise RefusedError("The text does not say by what means the time is measured.")
    slow, fast = doubt.SPEED_KMH[mode]
    inner, outer = 1000 * slow * hours[0], 1000 * fast * hours[1]
    time = f"{hours[0]:g} h" if hours[0] == hours[1] else f"{hours[0]:g} to {hours[1]:g} h"
    text = (
        f"{time} by {mode} at {slow:g} to {fast:g} km/h of straight line: "
        f"{inner / 1000:.0f} to {outer / 1000:.0f} km (a prior)"
    )
    return inner, outer, Step("travel", claim.text, text)


def route_marker(task: Task) -> Draft:
    """A kilometre post or pillar: no list of them is at hand, so only a named place helps."""
    places = [mention.place for mention in task.claim.anchors if mention.place]
    towns = [place for place in places if place.kind not in ("country", "admin1")]
    if not towns:
        raise RefusedError("Markers along a route are in no gazetteer, and no town is named.")
    number = [mention.place for mention in task.claim.anchors].index(towns[0])
    reach = doubt.NEAR_M["settlement"]
    term = doubt.anchor_term(towns[0])
    text = f"the marker is in no gazetteer: drawn within {reach / 1000:g} km of {towns[0].name}"
    steps = (anchor_step(task.claim, number=number), Step("prior", task.claim.text, text))
    round_it = disk(towns[0].lon, towns[0].lat, reach + term.outer_m)
    median, sigma = task.priors.near_share * reach + term.outer_m / 2, task.priors.near_sigma
    density = _polar(towns[0], lognormal_spread(median, sigma, term.outer_m / 2))
    told = (*steps, term.step(towns[0].name))
    return Draft(round_it, round_it, told, (towns[0].lon, towns[0].lat), density)


def between(task: Task) -> Draft:
    """Between two places: a corridor from one to the other, a quarter of the gap wide each side."""
    first, second = anchor(task.claim), anchor(task.claim, number=1)
    gap = float(np.ravel(geodesy.distance_m(first.lon, first.lat, second.lon, second.lat))[0])
    if gap > _HALF_EARTH_M / 4:
        raise RefusedError(f"{first.name} and {second.name} are {gap / 1000:.0f} km apart.")
    ends = doubt.anchor_term(first), doubt.anchor_term(second)
    margin = max(term.outer_m for term in ends)
    width = gap / 4 + margin
    axis = _geodesic(first, second, gap)
    corridor = buffered(axis, width)
    for place in (first, second):
        corridor = corridor.intersection(disk(place.lon, place.lat, gap + margin))
    text = (
        f"{gap / 1000:.0f} km apart: within a quarter of that from the straight line between them, "
        "and no farther from either than they are apart"
    )
    steps = (
        anchor_step(task.claim),
        anchor_step(task.claim, number=1),
        Step("between", task.claim.text, text, gap / 4),
        max(ends, key=lambda term: term.outer_m).step(f"{first.name}, {second.name}"),
    )
    middle = axis.interpolate(0.5, normalized=True)
    across = math.hypot(task.priors.between_sigma, margin / 2 / gap)
    density = Across(
        (first.lon, first.lat), (second.lon, second.lat), across, task.priors.between_ends
    )
    return Draft(corridor, axis, steps, (middle.x, middle.y), density)


@dataclass(frozen=True, slots=True)
class _Offset:
    """Metres stated and metres drawn from a place, how likely each distance is, and the steps."""

    near: float
    far: float
    inner: float
    outer: float
    spread: Spread
    others: tuple[tuple[str, Spread], ...]
    steps: tuple[Step, ...]


def _offset(task: Task, place: Place) -> _Offset:
    near, far, number, stated_step = number_steps(task)
    term = doubt.anchor_term(place)
    by_road = place.kind in doubt.ROAD_KINDS and not STRAIGHT.search(task.claim.text)
    terms = [
        number,
        doubt.road_term(near, far) if by_road else doubt.straight_term(near, far),
        term,
    ]
    inner = max(0.0, near - sum(part.inner_m for part in terms))
    outer = min(far + sum(part.outer_m for part in terms), _HALF_EARTH_M)
    ratios = task.priors.town if by_road else task.priors.straight
    blur = math.hypot(task.priors.anchor_blur * doubt.extent_m(place), place.uncertainty_m / 2)
    spread, others = spreads(task, ratios, blur)
    words = (task.claim.text, task.claim.text, place.name)
    steps = (stated_step, *(part.step(text) for part, text in zip(terms, words, strict=True)))
    return _Offset(near, far, inner, outer, spread, others, steps)


def _polar(place: Place, spread: Spread, heading: Heading | None = None) -> Polar:
    return Polar(place.lon, place.lat, spread, heading, doubt.anchor_term(place).outer_m / 2)


def _heading(task: Task, azimuth_deg: float) -> tuple[Step, float, Heading]:
    """The step for a stated direction, the half width it is drawn with, and how likely each is."""
    words = task.claim.direction_words or f"{azimuth_deg:g}°"
    heading = task.priors.heading(azimuth_deg, words)
    if any(character.isdigit() for character in words):
        width = doubt.DEGREES_HALF_WIDTH_DEG
    else:
        width = doubt.HEADING_HALF_WIDTH_DEG
    text = f"azimuth {azimuth_deg:g}° ± {width:g}°, which holds {heading.within(width):.0%} of them"
    return Step("heading", words, text), width, heading


def _ring(place: Place, near_m: float, far_m: float) -> BaseGeometry:
    """The exact stated ring: a line when one number is stated, a disk when it starts at zero."""
    if near_m < far_m:
        return ring(place.lon, place.lat, near_m, far_m)
    if far_m == 0:
        return shapely.Point(place.lon, place.lat)
    return disk(place.lon, place.lat, far_m).boundary


def _surroundings(area: BaseGeometry, reach_m: float) -> BaseGeometry:
    """An area and what lies within reach of it; its outline is smoothed by 2 % of the reach."""
    return buffered(_smooth(area, reach_m), reach_m, max(1.0, reach_m * 0.005)).union(area)


def _smooth(area: BaseGeometry, reach_m: float) -> BaseGeometry:
    return area.simplify(reach_m * 0.02 / 111_000)


def _farthest_m(place: Place, area: BaseGeometry) -> float:
    """Distance from a place's point to the farthest vertex of its area."""
    vertices = shapely.get_coordinates(area)
    distances = geodesy.distance_m(place.lon, place.lat, vertices[:, 0], vertices[:, 1])
    return float(distances.max())


def _geodesic(first: Place, second: Place, gap_m: float) -> BaseGeometry:
    """The geodesic from one place to the other, with a vertex every 5 km at most."""
    count = max(2, int(gap_m / 5000) + 2)
    azimuth = geodesy.azimuth_deg(first.lon, first.lat, second.lon, second.lat)
    along = np.linspace(0.0, gap_m, count)
    return shapely.LineString(
        np.column_stack(geodesy.destination(first.lon, first.lat, azimuth, along))
    )


def _towards(place: Place, azimuth_deg: float, distance_m: float) -> tuple[float, float]:
    """The point at an azimuth and a distance from a place."""
    lon, lat = geodesy.destination(place.lon, place.lat, azimuth_deg, distance_m)
    return float(np.ravel(lon)[0]), float(np.ravel(lat)[0])
