"""What every kind of region is made with: the draft, refusals, anchors, clipping, the point."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import shapely

from geo import doubt, geodesy
from geo.borders import Borders
from geo.density import (
    PRIORS,
    Density,
    OnLand,
    Priors,
    Solution,
    Spread,
    even,
    solve,
    spots,
    with_spread,
)
from geo.density.distances import Lognormal, stated_spread
from geo.errors import GeoError
from geo.gazetteers import Gazetteer
from geo.languages.en_regions import SEA, VAGUE
from geo.model import Claim, Interval, Place, Region, Step
from geo.regions.outlines import clip, only_like, polygons, snap

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_LEAST_POSSIBLE = 0.1  # a depth less likely than that to be so shallow is no depth there


class RefusedError(GeoError):
    """A claim that cannot be placed; its text is the reason a reader gets."""


@dataclass(frozen=True, slots=True)
class Task:
    """A claim to draw, and what it is drawn with."""

    claim: Claim
    gazetteer: Gazetteer
    borders: Borders
    priors: Priors = PRIORS
    number_rule: str = "sarhad"

    def area(self, place: Place) -> BaseGeometry | None:
        """The area of a place, if the gazetteer knows one."""
        # A gazetteer is its own key: what it holds of a place does not change.
        return area_of(self.gazetteer, place.id)  # type: ignore[arg-type]


@lru_cache(maxsize=256)
def area_of(gazetteer: Gazetteer, place_id: str) -> BaseGeometry | None:
    """What a gazetteer knows of a place's area; kept, as every step of a claim may ask."""
    return gazetteer.area(place_id)


@dataclass(frozen=True, slots=True)
class Draft:
    """A shape before it is clipped, and how probable its ground is.

    `wish` is where the representative point would best lie, if that is likely. Without a `density`
    any spot is as likely as any other. `rules` are the densities by other number rules, `depth` a
    line and how far from it the claim says, where that can be more than a country has. Both shapes
    are cut to the country `within` already, and of a border itself (`on_border`) nothing is cut.
    """

    geometry: BaseGeometry
    stated: BaseGeometry
    steps: tuple[Step, ...]
    wish: tuple[float, float] | None = None
    density: Density | None = None
    rules: tuple[tuple[str, Density], ...] = ()
    depth: tuple[BaseGeometry, Spread] | None = None
    within: str | None = None
    on_border: bool = False


def anchor(claim: Claim, *, number: int = 0) -> Place:
    """The place a claim is measured from; `RefusedError` says which name is not resolved."""
    if len(claim.anchors) <= number:
        raise RefusedError("The text names no place to measure from.")
    mention = claim.anchors[number]
    if mention.place is None:
        raise RefusedError(f"{mention.text!r} is in no gazetteer that was searched.")
    return mention.place


def anchor_step(claim: Claim, *, number: int = 0) -> Step:
    """Which place the anchor was taken for, and which others it might be."""
    mention = claim.anchors[number]
    best, *rest = mention.candidates
    others = ", ".join(
        f"{c.place.name} ({c.place.country or '?'}, {c.score:.0%})" for c in rest[:3]
    )
    country = f", {best.place.country}" if best.place.country else ""
    text = (
        f"{mention.text} is {best.place.name}{country} at {best.place.lat:.4f} N, "
        f"{best.place.lon:.4f} E, probability {best.score:.0%}"
    )
    return Step("place", mention.text, text + (f"; it might be {others}" if others else ""))


def stated_interval(claim: Claim) -> Interval:
    """The stated numbers; `RefusedError` when there are none."""
    if claim.distance is None:
        raise RefusedError("The text states no distance.")
    return claim.distance


def vagueness(interval: Interval) -> float:
    """How many times wider the hedge makes the number's doubt."""
    return VAGUE.get((interval.hedge or "").strip().lower(), 1.0)


def number_steps(task: Task) -> tuple[float, float, doubt.Term, Step]:
    """The stated range in metres, the doubt of its numbers, and the step that says what is said."""
    claim = task.claim
    interval = stated_interval(claim)
    near, far = doubt.stated_range_m(interval)
    span = f"{near / 1000:g} km" if near == far else f"{near / 1000:g} to {far / 1000:g} km"
    text = f"stated: {span}"
    if interval.max_km is None:
        text += f" (an open end is drawn to {doubt.OPEN_END_FACTOR:g} times the number)"
    step = Step("stated", claim.text, text)
    number = doubt.number_term(interval, task.number_rule, vagueness(interval))
    return near, far, number, step


def spreads(
    task: Task, ratios: tuple[Lognormal, ...], blur_m: float
) -> tuple[Spread, tuple[tuple[str, Spread], ...]]:
    """How far off the stated number puts it: by the rule in use, and by each of the others."""
    interval = stated_interval(task.claim)
    near, far = doubt.stated_range_m(interval)
    found = {}
    for rule in doubt.NUMBER_RULES:
        term = doubt.number_term(interval, rule, vagueness(interval))
        found[rule] = stated_spread(near, far, (term.inner_m, term.outer_m), ratios, blur_m)
    own = found.pop(task.number_rule)
    return own, tuple(found.items())


def by_rules(
    density: Density, own: Spread, others: tuple[tuple[str, Spread], ...]
) -> tuple[tuple[str, Density], ...]:
    """The density that each other number rule would give."""
    return tuple((rule, with_spread(density, own, spread)) for rule, spread in others)


def on_land(task: Task, draft: Draft) -> Draft:
    """The draft with ground at sea made less likely, where its shape reaches the sea at all."""
    if draft.density is None or draft.geometry.is_empty or SEA.search(task.claim.text):
        return draft
    lon, lat = shapely.get_coordinates(draft.geometry).T
    country_at, share = task.borders.country_at, task.priors.sea_share
    if (country_at(lon, lat) != "").all():
        return draft
    rules = tuple((rule, OnLand(part, country_at, share)) for rule, part in draft.rules)
    text = f"a spot at sea is taken to be {share:.0%} as likely as one on land (a prior)"
    step = Step("on-land", task.claim.text, text)
    density = OnLand(draft.density, country_at, share)
    return replace(draft, density=density, rules=rules, steps=(*draft.steps, step))


def _depth_steps(claim: Claim, draft: Draft, solved: Solution) -> tuple[Step, ...]:
    """What there is to say where a country is not as deep as is claimed; refuse when it cannot be.

    It cannot be when a statement of this depth is hardly ever about ground so near to the line.
    """
    if draft.depth is None:
        return ()
    line, spread = draft.depth
    lon, lat, *_ = spots(solved.field.shape, solved.field.density)
    farthest = float(geodesy.rough_distance_to_line(lon, lat, line).distance_m.max())
    near = 1000 * ((claim.distance and claim.distance.min_km) or 0.0)
    if spread.share(0.0, 1.05 * farthest) < _LEAST_POSSIBLE:
        raise RefusedError(
            f"No ground there is so far from the line: the farthest is about {_two(farthest)} km."
        )
    if 1.05 * farthest >= near:
        return ()
    text = (
        f"no ground there is {near / 1000:g} km from the line, the farthest is about "
        f"{_two(farthest)} km: the number cannot be right as stated"
    )
    return (Step("too-deep", claim.text, text),)


def _two(metres: float) -> str:
    """Kilometres to two significant digits."""
    return f"{float(f'{metres / 1000:.2g}'):,g}"


def finish(claim: Claim, draft: Draft, land: BaseGeometry | None) -> Region:
    """Clip to the claimed side, snap to six decimals, and find where the probability lies."""
    geometry, stated, steps = draft.geometry, draft.stated, draft.steps
    if land is not None:
        if draft.within != claim.side_iso:
            geometry = clip(geometry, land)
            stated = stated if draft.on_border else only_like(clip(stated, land), stated)
        steps = (*steps, Step("side", claim.side_iso or "", f"cut to the land of {claim.side_iso}"))
    geometry = snap(polygons(geometry))
    if geometry.is_empty:
        where = f" in {claim.side_iso}" if land is not None else ""
        raise RefusedError(f"No ground{where} fits {claim.text!r}: the shape is empty.")
    if claim.negated or claim.stance == "denies":
        steps = (*steps, Step("denied", claim.text, "this is the ground that is denied"))
    stated = snap(stated)
    solved = solve(geometry, draft.density or even, draft.wish)
    steps = (*steps, *_depth_steps(claim, draft, solved))
    return Region(
        claim_id=claim.id,
        geometry=geometry,
        stated=None if stated.is_empty else stated,
        point=solved.point,
        doubt_m=sum(step.doubt_m for step in steps),
        steps=steps,
        p50=solved.p50,
        p90=solved.p90,
        uncertainty_m=solved.uncertainty_m,
        probability=replace(solved.field, rules=draft.rules) if draft.rules else solved.field,
    )
