"""Claim → Region: where a claim would lie, with its doubt and the steps that led there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from geo.borders import Borders
from geo.density import PRIORS, Priors
from geo.errors import GeoError
from geo.gazetteers import Gazetteer
from geo.model import Claim, ClaimKind, Region
from geo.regions import anchor_kinds, area_kinds, border_kinds, coast_kinds
from geo.regions.candidates import from_town, mixed
from geo.regions.draft import Draft, Task, finish, on_land

Builder = Callable[[Task], Draft]

BUILDERS: dict[ClaimKind, Builder] = {
    "distance": anchor_kinds.distance,
    "distance_direction": anchor_kinds.distance_direction,
    "direction": anchor_kinds.direction,
    "near": anchor_kinds.near,
    "between": anchor_kinds.between,
    "travel_time": anchor_kinds.travel_time,
    "route_marker": anchor_kinds.route_marker,
    "depth": border_kinds.depth,
    "border_distance": border_kinds.border_distance,
    "border_near": border_kinds.border_near,
    "side": border_kinds.side,
    "coast_distance": coast_kinds.coast_distance,
    "coast_near": coast_kinds.coast_near,
    "containment": area_kinds.containment,
    "region_part": area_kinds.region_part,
}
"""How each kind of claim is drawn."""

AT_SEA: frozenset[ClaimKind] = frozenset({"coast_distance", "coast_near"})
"""Kinds that may lie outside all land, so the named country does not cut them."""


MOSTLY_ON_LAND: frozenset[ClaimKind] = frozenset(
    {"distance", "distance_direction", "direction", "near", "between", "travel_time"}
)
"""Kinds whose shape may reach the sea, where what news tells of hardly ever is."""

FROM_LINES: frozenset[ClaimKind] = frozenset(
    {"depth", "border_distance", "border_near", "side", "coast_distance", "coast_near"}
)
"""Kinds measured from a line: the places they name only tell which stretch is meant."""


def region(
    claim: Claim,
    gazetteer: Gazetteer,
    borders: Borders,
    *,
    priors: Priors = PRIORS,
    number_rule: str = "sarhad",
) -> Region:
    """Where a claim would lie.

    A claim that cannot be placed (a name that is not resolved, a border that does not exist, a
    shape with no ground in it) comes back without geometry and with the reason in `refused`.

    Parameters
    ----------
    claim
        As `geo.claims.find_claims` reads it; its anchors carry their candidates.
    gazetteer
        Knows the areas of places.
    borders
        The source whose lines and land are measured.
    priors
        What stated words are worth: the figures that probabilities are made from.
    number_rule
        How precise a stated number is: a name of `geo.doubt.NUMBER_RULES`.

    Returns
    -------
    Region
        Valid geometry in EPSG:4326 on a six-decimal grid; `doubt_m` is the sum of the steps'.
    """
    # A gazetteer and a source of borders are each their own key: what they hold does not change.
    drawn = _drawn(_said(claim), gazetteer, borders, priors, number_rule)  # type: ignore[arg-type]
    return replace(drawn, claim_id=claim.id)


def _said(claim: Claim) -> Claim:
    """What of a claim its region is made from: not where it stands, who says it, and when."""
    anchors, context = (
        tuple(replace(mention, start=0, end=0) for mention in mentions)
        for mentions in (claim.anchors, claim.context)
    )
    return Claim(
        id="",
        article_id="",
        start=0,
        end=0,
        text=claim.text,
        kind=claim.kind,
        rule="",
        distance=claim.distance,
        direction_deg=claim.direction_deg,
        direction_words=claim.direction_words,
        anchors=anchors,
        side_iso=claim.side_iso,
        border=claim.border,
        stance="denies" if claim.stance == "denies" else "claims",
        negated=claim.negated,
        context=context,
    )


@lru_cache(maxsize=256)
def _drawn(
    claim: Claim, gazetteer: Gazetteer, borders: Borders, priors: Priors, number_rule: str
) -> Region:
    """The region of what is said; kept, as news repeats itself word by word."""
    claim = from_town(claim)
    task = Task(claim, gazetteer, borders, priors, number_rule)
    drawn = _draw(task)
    if claim.kind in FROM_LINES or drawn.geometry is None:
        return drawn
    return mixed(claim, drawn, lambda other: _draw(replace(task, claim=other)))


def _draw(task: Task) -> Region:
    """The region of a claim whose names mean their likeliest places."""
    claim, borders = task.claim, task.borders
    try:
        local = border_kinds.local_side(task)
        claim = replace(claim, side_iso=local) if local else claim
        draft = BUILDERS[claim.kind](replace(task, claim=claim))
        if claim.kind in MOSTLY_ON_LAND:
            draft = on_land(task, draft)
        cuts = claim.side_iso is not None and claim.kind not in AT_SEA
        land = borders.land(claim.side_iso) if cuts and claim.side_iso else None
        return finish(claim, draft, land)
    except GeoError as error:
        return Region(claim_id=claim.id, geometry=None, refused=str(error))
