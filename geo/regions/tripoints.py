"""Where three borders meet, for claims that name it: "the tri-border of Mali, Niger and …"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shapely

from geo import countries, doubt
from geo.borders import Borders
from geo.countries import country
from geo.density import Central, Polar
from geo.languages.en_regions import TRIPLE
from geo.model import Claim, Step
from geo.names import key
from geo.regions.draft import Draft, RefusedError, Task, by_rules, number_steps, spreads
from geo.regions.outlines import clip_to_all, disk, ring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shapely.geometry.base import BaseGeometry

_WORD = re.compile(r"\w+")
_MEETS_DEG = 0.1
"""Borders that come nearer to each other than this (some 10 km) meet: a lake may lie between."""


@dataclass(frozen=True, slots=True)
class Tripoint:
    """Where the borders of three countries meet, and the step that says so."""

    lon: float
    lat: float
    countries: tuple[str, ...]
    step: Step


def tripoint(claim: Claim, borders: Borders) -> Tripoint | None:
    """The place where three borders meet that a claim speaks of; None when it speaks of none.

    The third country is the one that the words or the places named with them tell, else the only
    one whose borders meet there. `RefusedError` when that leaves several, or none.
    """
    if claim.border is None or not TRIPLE.search(claim.text):
        return None
    pair = tuple(claim.border.split("-"))
    found = list(_meeting(pair, borders))
    told = [spot for spot in found if spot.countries[2] in _named(claim)] or found
    if not told:
        raise RefusedError(f"The border {claim.border} meets no third one.")
    if len(told) > 1:
        thirds = ", ".join(spot.countries[2] for spot in told)
        raise RefusedError(
            f"The border {claim.border} meets others in several places ({thirds}), and the text "
            "does not say which is meant."
        )
    return told[0]


def near_tripoint(task: Task, three: Tripoint) -> Draft:
    """Near where three borders meet: its surroundings in all three countries."""
    reach = doubt.BORDER_AREA_M
    prior = Step("prior", task.claim.text, f"drawn to {reach / 1000:g} km from there (a prior)")
    density = Central(three.lon, three.lat, task.priors.border_near_m)
    spot = (three.lon, three.lat)
    shape = clip_to_all(disk(*spot, reach), _lands(task, three))
    return Draft(shape, shapely.Point(spot), (three.step, prior), spot, density)


def from_tripoint(task: Task, three: Tripoint) -> Draft:
    """So far from where three borders meet: a ring, in the country said or in all three."""
    near, far, number, stated_step = number_steps(task)
    terms = (number, doubt.straight_term(near, far), doubt.line_term())
    inner = max(0.0, near - sum(term.inner_m for term in terms))
    outer = far + sum(term.outer_m for term in terms)
    lands = _lands(task, three)
    spot = (three.lon, three.lat)
    shape = clip_to_all(ring(*spot, inner, outer), lands)
    one = near >= far
    drawn = disk(*spot, far).boundary if one else ring(*spot, near, far)
    spread, others = spreads(task, task.priors.straight, doubt.BORDER_LINE_M)
    density = Polar(*spot, spread)
    steps = (three.step, stated_step, *(term.step(task.claim.text) for term in terms))
    rules = by_rules(density, spread, others)
    return Draft(shape, drawn.intersection(shape), steps, None, density, rules)


def _lands(task: Task, three: Tripoint) -> tuple[BaseGeometry, ...]:
    side = task.claim.side_iso
    isos = (side,) if side else three.countries
    return tuple(task.borders.land(iso) for iso in isos)


def _meeting(pair: tuple[str, ...], borders: Borders) -> Iterator[Tripoint]:
    first, second = pair
    line = borders.line(first, second).geometry
    for third in sorted({*borders.neighbours(first)} & {*borders.neighbours(second)}):
        other = borders.line(first, third).geometry
        gap = shapely.shortest_line(line, other)
        if gap is None or gap.length > _MEETS_DEG:
            continue
        lon, lat = gap.coords[0]
        text = f"where the borders of {first}, {second} and {third} meet: {lat:.3f} N, {lon:.3f} E"
        step = Step("tripoint", "-".join((*pair, third)), text)
        yield Tripoint(round(lon, 6), round(lat, 6), (first, second, third), step)


def _named(claim: Claim) -> set[str]:
    """Countries that the words of a claim, or the places named with it, tell."""
    mentions = (*claim.anchors, *claim.context)
    told = {mention.place.country for mention in mentions if mention.place}
    words = f" {' '.join(_WORD.findall(key(claim.text)))} "
    for iso in countries.countries():
        known = country(iso)
        names = (known.name, *known.demonyms)
        if any(f" {key(name)} " in words for name in names):
            told.add(iso)
    return {iso for iso in told if iso}
