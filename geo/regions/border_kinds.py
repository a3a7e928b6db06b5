"""Shapes measured from a border: depth, distance, nearness, and one side of it."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo import doubt, geodesy
from geo.borders import Borders
from geo.countries import capital
from geo.density import Central, Density, Product, Strip
from geo.density.distances import exponential_spread
from geo.errors import CountryError
from geo.languages.en_regions import BORDER_AREA
from geo.model import Claim, Place, Step
from geo.regions.draft import (
    Draft,
    RefusedError,
    Task,
    buffered,
    by_rules,
    clip,
    number_steps,
    spreads,
)

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

TOLERANCE_SHARE = 0.02
TOLERANCE_M = (1.0, 1000.0)
"""Outlines are exact to a fiftieth of the doubt they stand for, from 1 m to 1 km."""

_DEGREE_M = 111_000.0
_PROBE_M = 2_000.0
_CLEARLY = 2 / 3
_SHARPER = 5.0
_LONG_SHARE = 0.1
_ROUGH_SHARE, _ROUGH_M = 0.01, 300.0  # how exact a line a probability needs
_LONG_DEG = 25.0
_FLOOR = 1e-4  # of the density beside a town, far from it
_ALL = 0.9  # a stretch with this share of a line narrows nothing
_AREAS = frozenset({"admin1", "admin2", "region", "area"})
MOST_BORDER_KM = 20_000.0


def depth(task: Task) -> Draft:
    """So far *into* a country: a band along its border, on its side."""
    if task.claim.side_iso is None:
        raise RefusedError("The text does not say whose territory the depth is measured into.")
    return _near_anchors(task, _band(task))


def border_distance(task: Task) -> Draft:
    """So far *from* a border: a band on one side when it is named, else on both."""
    return _near_anchors(task, _band(task))


def border_near(task: Task) -> Draft:
    """Near a border: a strip along it, or its part near the named places."""
    return _strip(task, doubt.BORDER_NEAR_M, "near the border")


def side(task: Task) -> Draft:
    """In a country, without a distance: its land, or its border area when that is said."""
    if task.claim.side_iso is None:
        raise RefusedError("The text does not say which country is meant.")
    if BORDER_AREA.search(task.claim.text):
        return _strip(task, doubt.BORDER_AREA_M, "the border area")
    land = task.borders.land(task.claim.side_iso)
    return Draft(land, land, (Step("land", task.claim.text, f"the land of {task.claim.side_iso}"),))


def local_side(task: Task) -> str | None:
    """Of "north of the border" the country that lies north of the line where it is meant.

    Asked of points a little to that side of the stretch near the named places; None when fewer
    than two thirds of them lie in one of the two countries.
    """
    claim = task.claim
    if claim.kind != "border_distance" or claim.direction_deg is None or not claim.border:
        return None
    line, along = stretch(task, border_of(claim, task.borders)[0], _PROBE_M)
    if not along:
        return None
    at = shapely.get_coordinates(line.interpolate(np.linspace(0.02, 0.98, 49), normalized=True))
    lon, lat = geodesy.destination(at[:, 0], at[:, 1], claim.direction_deg, _PROBE_M)
    found = list(task.borders.country_at(lon, lat))
    ends = claim.border.split("-")
    likeliest = max(ends, key=found.count)
    inside = sum(found.count(end) for end in ends)
    return likeliest if inside and found.count(likeliest) >= _CLEARLY * inside else None


def border_of(claim: Claim, borders: Borders) -> tuple[BaseGeometry, Step]:
    """The line a claim is measured from, and the step that says how it was chosen."""
    pairs, step = _pairs(claim, borders)
    return _line(borders, pairs), step


def _pairs(claim: Claim, borders: Borders) -> tuple[tuple[str, ...], Step]:
    """The borders a claim is measured from, and the step that says how they were chosen.

    `RefusedError` when neither a border nor a country is known, or the country has no neighbour.
    """
    if claim.border:
        return (claim.border,), Step(
            "border", claim.border, f"measured from the line {claim.border}"
        )
    if claim.side_iso is None:
        raise RefusedError("The text does not say which border is meant.")
    pairs = tuple(
        "-".join(sorted((claim.side_iso, other))) for other in borders.neighbours(claim.side_iso)
    )
    if not pairs:
        raise RefusedError(f"{claim.side_iso} has no land border to measure from.")
    length = sum(borders.line(*pair.split("-")).length_km for pair in pairs)
    if length > MOST_BORDER_KM:
        raise RefusedError(
            f"The text does not say which border is meant, and {claim.side_iso} has "
            f"{length:,.0f} km of them: {', '.join(pairs)}."
        )
    text = f"no border is named, so all land borders of {claim.side_iso}: {', '.join(pairs)}"
    return pairs, Step("border", claim.side_iso, text)


def _line(borders: Borders, pairs: tuple[str, ...]) -> BaseGeometry:
    """One geometry of all the lines; raises `BorderError` for countries that do not touch."""
    lines = [borders.line(*pair.split("-")).geometry for pair in pairs]
    parts = [part for line in lines for part in shapely.get_parts(line)]
    return lines[0] if len(lines) == 1 else shapely.MultiLineString(parts)


def _both_lands(claim: Claim, borders: Borders, draft: Draft) -> Draft:
    """Where no side is said: the land of both countries, not the sea or a third one."""
    if claim.side_iso or not claim.border:
        return draft
    geometry, stated = (
        shapely.union_all([clip(shape, borders.land(iso)) for iso in claim.border.split("-")])
        for shape in (draft.geometry, draft.stated)
    )
    step = Step("side", claim.border, "no side is said: the land of both countries")
    return replace(draft, geometry=geometry, stated=stated, steps=(*draft.steps, step))


def band(
    line: BaseGeometry, near_m: float, far_m: float, doubt_m: float | None = None
) -> BaseGeometry:
    """All ground from `near_m` to `far_m` from a line, as exact as a doubt calls for."""
    finest, coarsest = TOLERANCE_M
    width = far_m - near_m if doubt_m is None else doubt_m
    share = TOLERANCE_SHARE if line.length < _LONG_DEG else _LONG_SHARE
    tolerance = min(max(share * width, finest), coarsest)
    line = _coarse(line, tolerance)
    outer = buffered(line, far_m, tolerance)
    return outer if near_m <= 0 else outer.difference(buffered(line, near_m, tolerance))


@lru_cache(maxsize=32)
def _coarse(line: BaseGeometry, by_m: float) -> BaseGeometry:
    """A line without the vertices that a coarse outline round it does not show."""
    return line.simplify(by_m / _DEGREE_M)


def _band(task: Task) -> Draft:
    claim, borders = task.claim, task.borders
    line, border_step = border_of(claim, borders)
    near, far, number, stated_step = number_steps(task)
    terms = (number, doubt.depth_term(near, far), doubt.line_term())
    inner = max(0.0, near - sum(term.inner_m for term in terms))
    outer = far + sum(term.outer_m for term in terms)
    line, along = stretch(task, line, outer)
    unsure = sum(max(term.inner_m, term.outer_m) for term in terms)
    # What is stated is drawn more sharply than its doubt, where that does not take too long.
    sharp = unsure / _SHARPER if line.length < _LONG_DEG else unsure
    rough = _coarse(line, min(_ROUGH_SHARE * unsure, _ROUGH_M))
    if near < far:
        stated = band(line, near, far, sharp)
    elif far > 0:
        stated = band(line, 0.0, far, sharp).boundary
    else:
        stated = line
    steps = (
        border_step,
        *along,
        stated_step,
        *(term.step(claim.text) for term in terms),
    )
    shape = band(line, inner, outer, unsure)
    blur = math.hypot(task.priors.line_source_m, doubt.BORDER_LINE_M)
    spread, others = spreads(task, task.priors.border, blur)
    density = Strip(rough, spread)
    rules = by_rules(density, spread, others)
    draft = Draft(shape, stated, steps, None, density, rules, (rough, spread))
    return _both_lands(claim, borders, draft)


def stretch(
    task: Task, line: BaseGeometry, reach_m: float
) -> tuple[BaseGeometry, tuple[Step, ...]]:
    """The stretch of a border that the places named with a claim point to, and the step for it.

    Kept is what lies near the anchors, else near the places of the same sentence; a place that the
    line does not come near, and a capital (where people speak), point to nothing.
    """
    for mentions in (task.claim.anchors, task.claim.context):
        found: dict[str, tuple[BaseGeometry, bool]] = {}
        for mention in mentions:
            place = mention.place
            if place is None or place.kind == "country" or _is_capital(place):
                continue
            part = _near_line(task, place, line, reach_m)
            if part is not None:
                found[place.name] = part, place.kind in _AREAS
        # A town says more than the province it lies in.
        exact = {name: part for name, (part, wide) in found.items() if not wide}
        parts = exact or {name: part for name, (part, _) in found.items()}
        if parts:
            kept = shapely.union_all(list(parts.values()))
            if kept.length > _ALL * line.length:
                return line, ()
            words = ", ".join(parts)
            text = (
                f"only the stretch of the line in or within {doubt.ALONG_BORDER_M / 1000:g} km of "
                f"{words} and the stated distance (a prior)"
            )
            return kept, (Step("stretch", words, text),)
    return line, ()


def _is_capital(place: Place) -> bool:
    try:
        return place.country is not None and capital(place.country) == place.name
    except CountryError:
        return False


def _near_line(task: Task, place: Place, line: BaseGeometry, reach_m: float) -> BaseGeometry | None:
    """The part of a line near a place, with room for the distance; None when there is none."""
    area = task.gazetteer.area(place.id)
    if area is not None:
        near = area.simplify(0.01)
        margin_m = doubt.COARSE_AREA_M + reach_m
    else:
        near = shapely.Point(place.lon, place.lat)
        margin_m = doubt.ALONG_BORDER_M + doubt.anchor_term(place).outer_m + reach_m
    # A rectangle is enough: this only chooses a stretch, it does not draw the outline.
    west, south, east, north = near.bounds
    high = margin_m / _DEGREE_M
    wide = high / max(0.05, math.cos(math.radians(max(abs(south), abs(north)))))
    part = shapely.clip_by_rect(line, west - wide, south - high, east + wide, north + high)
    return None if part.is_empty else part


def _strip(task: Task, width_m: float, what: str) -> Draft:
    claim = task.claim
    line, border_step = border_of(claim, task.borders)
    line, along = stretch(task, line, width_m)
    strip = band(line, 0.0, width_m)
    text = f'"{what}" is drawn as {width_m / 1000:g} km from the line (a prior, not a statement)'
    steps = (border_step, *along, Step("prior", claim.text, text))
    spread = exponential_spread(task.priors.border_near_m, width_m)
    rough = _coarse(line, _ROUGH_M)
    draft = Draft(strip, line, steps, None, Strip(rough, spread))
    return _both_lands(claim, task.borders, _near_anchors(task, draft))


def _near_anchors(task: Task, draft: Draft) -> Draft:
    """Keep the part in the named areas or near the named towns; countries narrow nothing."""
    steps, geometry, stated = draft.steps, draft.geometry, draft.stated
    densities: list[Density] = [draft.density] if draft.density else []
    if not task.claim.anchors:
        densities += _context(task)
    for mention in task.claim.anchors:
        place = mention.place
        if place is None or place.kind == "country":
            continue
        where, words = _vicinity(task, place)
        part = geometry.intersection(where)
        if part.is_empty:
            text = f"none of it is {words}, which does not narrow it"
        else:
            geometry, stated = part, stated.intersection(where)
            text = f"the part {words}"
            if task.gazetteer.area(place.id) is None:
                densities.append(_beside(place))
        steps = (*steps, Step("along", place.name, text))
    density = Product(tuple(densities)) if len(densities) > 1 else draft.density
    rules = tuple((rule, Product((part, *densities[1:]))) for rule, part in draft.rules)
    return replace(
        draft, geometry=geometry, stated=stated, steps=steps, density=density, rules=rules
    )


def _beside(place: Place) -> Central:
    """A town named beside a border claim: the nearer to it, the likelier."""
    return Central(
        place.lon, place.lat, doubt.ALONG_SIGMA_M + doubt.anchor_term(place).outer_m / 2, _FLOOR
    )


def _context(task: Task) -> list[Density]:
    """What the one town that a border claim's sentence names says; nothing when it names more."""
    places = [mention.place for mention in task.claim.context if mention.place]
    towns = {p.id: p for p in places if p.kind in doubt.ROAD_KINDS and not _is_capital(p)}
    return [_beside(place) for place in towns.values()] if len(towns) == 1 else []


def _vicinity(task: Task, place: Place) -> tuple[BaseGeometry, str]:
    """The ground that a place named beside a border claim points to, and the words for it."""
    area = task.gazetteer.area(place.id)
    if area is not None:
        margin = doubt.COARSE_AREA_M
        smooth = area.simplify(margin / 4 / 111_000)
        words = f"in {place.name} (its outline is known to {margin / 1000:g} km)"
        return buffered(smooth, margin, margin / 10), words
    radius = doubt.ALONG_BORDER_M + doubt.anchor_term(place).outer_m
    words = f"within {radius / 1000:.0f} km of {place.name} (a prior)"
    return geodesy.disk(place.lon, place.lat, radius), words
