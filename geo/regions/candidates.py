"""Which place a name means: the mixture over its candidates, with their probabilities."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo import doubt, geodesy
from geo.density import Cut, Mixture, solve
from geo.model import Candidate, Claim, Region, Step
from geo.names import key
from geo.regions.outlines import snap

if TYPE_CHECKING:
    from geo.model import Place

LEAST_SCORE = 0.1
"""Places less probable than this are named in the steps but not drawn."""

_SAME_M = 50_000.0
_FROM_POINTS = frozenset({"distance", "distance_direction"})


def from_town(claim: Claim) -> Claim:
    """A distance from "Agadez" is from the town, not from the region named after it.

    Where the likeliest place is such a region, its probability goes to the town of its name.
    """
    mention = claim.anchor
    if claim.kind not in _FROM_POINTS or mention is None or mention.place is None:
        return claim
    first, *others = mention.candidates
    if first.place.kind not in ("admin1", "admin2"):
        return claim
    town = next((other for other in others if _is_seat(other.place, first.place)), None)
    if town is None:
        return claim
    both = replace(town, score=first.score + town.score)
    rest = tuple(other for other in others if other is not town)
    meant = replace(mention, candidates=(both, *rest))
    return replace(claim, anchors=(meant, *claim.anchors[1:]))


def _is_seat(town: Place, region: Place) -> bool:
    """Whether a region of the same country is named after a settlement: "Panjgur District"."""
    named = f"{key(region.name)} ".startswith(f"{key(town.name)} ")
    return named and town.kind == "settlement" and town.country == region.country


def rivals(claim: Claim) -> tuple[Candidate, ...]:
    """Other places that the anchor's name may mean, probable enough and clearly somewhere else.

    A town and the district named after it are the same place at two scales, and no rivals.
    """
    mention = claim.anchor
    if mention is None or mention.place is None:
        return ()
    best = mention.place
    return tuple(
        other
        for other in mention.candidates[1:]
        if other.score >= LEAST_SCORE and _apart_m(best, other.place) > 0
    )


def mixed(claim: Claim, best: Region, draw: Callable[[Claim], Region]) -> Region:
    """The region of a claim whose anchor may be one of several places: each with its probability.

    A place for which the claim cannot be drawn counts for nothing.
    """
    mention = claim.anchor
    others = rivals(claim)
    if mention is None or not others or best.probability is None:
        return best
    drawn = [(mention.candidates[0], best)]
    for other in others:
        alone = replace(mention, candidates=(other,))
        region = draw(replace(claim, anchors=(alone, *claim.anchors[1:])))
        if region.geometry is not None and region.probability is not None:
            drawn.append((other, region))
    if len(drawn) == 1:
        return best
    return _together(claim, drawn)


def _together(claim: Claim, drawn: list[tuple[Candidate, Region]]) -> Region:
    total = sum(candidate.score for candidate, _ in drawn)
    parts = []
    for candidate, region in drawn:
        told = region.probability
        if told is not None:
            cut = Cut(told.shape, told.density)
            parts.append((candidate.score / total / told.total, cut))
    best = drawn[0][1]
    shape = snap(shapely.union_all([region.geometry for _, region in drawn]))
    stated = [region.stated for _, region in drawn if region.stated is not None]
    solved = solve(shape, Mixture(tuple(parts)))
    names = "; ".join(
        f"{c.score / total:.0%} {c.place.name} ({c.place.country or '?'}) at {c.place.lat:.2f} N, "
        f"{c.place.lon:.2f} E"
        for c, _ in drawn
    )
    text = f"the name may mean more than one place, each drawn with its probability: {names}"
    return replace(
        best,
        geometry=shape,
        stated=shapely.union_all(stated) if stated else None,
        point=solved.point,
        steps=(*best.steps, Step("candidates", claim.anchors[0].text, text)),
        p50=solved.p50,
        p90=solved.p90,
        uncertainty_m=solved.uncertainty_m,
        probability=solved.field,
    )


def _apart_m(first: Place, second: Place) -> float:
    """How much farther two places are apart than their extents and a town's surroundings reach."""
    far = np.ravel(geodesy.distance_m(first.lon, first.lat, second.lon, second.lat))[0]
    reach = doubt.extent_m(first) + doubt.extent_m(second)
    return float(far) - max(_SAME_M, reach)
