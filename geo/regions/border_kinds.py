"""Shapes measured from a border: depth, distance, nearness, and one side of it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo import doubt, geodesy
from geo.borders import Borders
from geo.density import Along, Central, Density, Product, Strip
from geo.density.distances import exponential_spread
from geo.languages.en_regions import BORDER_AREA
from geo.model import Claim, Place, Step
from geo.regions.draft import Draft, RefusedError, Task, by_rules, number_steps, spreads
from geo.regions.outlines import LONG_DEG, band, buffered, clip_to_all, coarse, disk
from geo.regions.stretches import around, is_capital, stretch
from geo.regions.tripoints import from_tripoint, near_tripoint, tripoint

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_PROBE_M = 2_000.0
_CLEARLY = 2 / 3
_SHARPER = 3.0
_ROUGH_SHARE, _ROUGH_M = 0.01, 300.0  # how exact a line a probability needs
_FLOOR = 1e-4  # of the density beside a town, far from it
MOST_BORDER_KM = 20_000.0


def depth(task: Task) -> Draft:
    """So far *into* a country: a band along its border, on its side."""
    if task.claim.side_iso is None:
        raise RefusedError("The text does not say whose territory the depth is measured into.")
    return _near_anchors(task, _band(task))


def border_distance(task: Task) -> Draft:
    """So far *from* a border: a band on one side when it is named, else on both.

    From where three borders meet it is a ring.
    """
    three = tripoint(task.claim, task.borders)
    if three is not None:
        return from_tripoint(task, three)
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


def _beside_side(claim: Claim) -> bool:
    """Whether the line that a claim is measured from is the edge of the country it is cut to."""
    return not (claim.side_iso and claim.border) or claim.side_iso in claim.border.split("-")


def _both_lands(claim: Claim, borders: Borders, draft: Draft) -> Draft:
    """Where no side is said: the land of both countries, not the sea or a third one."""
    if claim.side_iso or not claim.border:
        return draft
    lands = tuple(borders.land(iso) for iso in claim.border.split("-"))
    geometry = clip_to_all(draft.geometry, lands)
    stated = draft.stated if draft.on_border else clip_to_all(draft.stated, lands)
    step = Step("side", claim.border, "no side is said: the land of both countries")
    return replace(draft, geometry=geometry, stated=stated, steps=(*draft.steps, step))


def _band(task: Task) -> Draft:
    claim, borders = task.claim, task.borders
    line, border_step = border_of(claim, borders)
    near, far, number, stated_step = number_steps(task)
    terms = (number, doubt.depth_term(near, far), doubt.line_term())
    inner = max(0.0, near - sum(term.inner_m for term in terms))
    outer = far + sum(term.outer_m for term in terms)
    kept, along = stretch(task, line, outer)
    # Beyond the ends of a stretch the border goes on: depths there are measured from all of it.
    line = line if kept is line else around(line, kept, 2 * outer)
    unsure = sum(max(term.inner_m, term.outer_m) for term in terms)
    # What is stated is drawn more sharply than its doubt, where that does not take too long.
    sharp = unsure / _SHARPER if line.length < LONG_DEG else unsure
    rough = coarse(line, min(_ROUGH_SHARE * unsure, _ROUGH_M))
    shape = _part(kept, line, inner, outer, unsure)
    if far <= 0:
        stated = kept
    elif kept is line:
        stated = _stated(line, near, far, sharp)
    else:
        stated = _stated(around(line, kept, outer + far), near, far, sharp).intersection(shape)
    steps = (border_step, *along, stated_step, *(term.step(claim.text) for term in terms))
    blur = math.hypot(task.priors.line_source_m, doubt.BORDER_LINE_M)
    spread, others = spreads(task, task.priors.border, blur)
    density = Strip(rough, spread)
    rules = by_rules(density, spread, others)
    on_border = stated is kept and _beside_side(claim)
    draft = Draft(shape, stated, steps, None, density, rules, (rough, spread), on_border=on_border)
    return _both_lands(claim, borders, draft)


def _part(
    kept: BaseGeometry, line: BaseGeometry, near_m: float, far_m: float, doubt_m: float
) -> BaseGeometry:
    """The ground from `near_m` to `far_m` from a line, and beside a stretch of it."""
    if kept is line:
        return band(line, near_m, far_m, doubt_m)
    beside = band(kept, 0.0, far_m, doubt_m)
    if near_m <= 0:
        return beside
    return beside.difference(band(around(line, kept, far_m + near_m), 0.0, near_m, doubt_m))


def _stated(line: BaseGeometry, near_m: float, far_m: float, doubt_m: float) -> BaseGeometry:
    """What the numbers alone say: a band, or its outer edge when it is one number."""
    if near_m < far_m:
        return band(line, near_m, far_m, doubt_m)
    return band(line, 0.0, far_m, doubt_m).boundary


def _strip(task: Task, width_m: float, what: str) -> Draft:
    claim = task.claim
    three = tripoint(claim, task.borders)
    if three is not None:
        return near_tripoint(task, three)
    line, border_step = border_of(claim, task.borders)
    line, along = stretch(task, line, width_m)
    strip = band(line, 0.0, width_m)
    text = f'"{what}" is drawn as {width_m / 1000:g} km from the line (a prior, not a statement)'
    steps = (border_step, *along, Step("prior", claim.text, text))
    spread = exponential_spread(task.priors.border_near_m, width_m)
    rough = coarse(line, _ROUGH_M)
    draft = Draft(strip, line, steps, None, Strip(rough, spread), on_border=_beside_side(claim))
    return _both_lands(claim, task.borders, _near_anchors(task, draft))


def _near_anchors(task: Task, draft: Draft) -> Draft:
    """Keep the part in the named areas or near the named towns; countries narrow nothing."""
    steps, geometry, stated = draft.steps, draft.geometry, draft.stated
    densities: list[Density] = [draft.density] if draft.density else []
    line = draft.density.line if isinstance(draft.density, Strip) else None
    if not task.claim.anchors:
        densities += _context(task, line)
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
            if task.area(place) is None:
                densities.append(_beside(place, line))
        steps = (*steps, Step("along", place.name, text))
    density = Product(tuple(densities)) if len(densities) > 1 else draft.density
    rules = tuple((rule, Product((part, *densities[1:]))) for rule, part in draft.rules)
    return replace(
        draft, geometry=geometry, stated=stated, steps=steps, density=density, rules=rules
    )


def _beside(place: Place, line: BaseGeometry | None) -> Density:
    """A town named beside a border claim: the nearer to it along the border, the likelier."""
    sigma = doubt.ALONG_SIGMA_M + doubt.anchor_term(place).outer_m / 2
    if line is None:
        return Central(place.lon, place.lat, sigma, _FLOOR)
    return Along.abreast(line, place.lon, place.lat, sigma, _FLOOR)


def _context(task: Task, line: BaseGeometry | None) -> list[Density]:
    """What the one town that a border claim's sentence names says; nothing when it names more."""
    places = [mention.place for mention in task.claim.context if mention.place]
    towns = {p.id: p for p in places if p.kind in doubt.ROAD_KINDS and not is_capital(p)}
    return [_beside(place, line) for place in towns.values()] if len(towns) == 1 else []


def _vicinity(task: Task, place: Place) -> tuple[BaseGeometry, str]:
    """The ground that a place named beside a border claim points to, and the words for it."""
    area = task.area(place)
    if area is not None:
        margin = doubt.COARSE_AREA_M
        smooth = area.simplify(margin / 4 / 111_000)
        words = f"in {place.name} (its outline is known to {margin / 1000:g} km)"
        return buffered(smooth, margin, margin / 10), words
    radius = doubt.ALONG_BORDER_M + doubt.anchor_term(place).outer_m
    words = f"within {radius / 1000:.0f} km of {place.name} (a prior)"
    return disk(place.lon, place.lat, radius), words
