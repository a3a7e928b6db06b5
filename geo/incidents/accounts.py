"""Who tells what of one incident, and where each of them puts it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from shapely.geometry import MultiPolygon

from geo.geodesy import area_m2
from geo.incidents.claimants import same_claimant
from geo.model import Account, Claim, Region, Stance

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from geo.incidents.claimants import Names
    from geo.incidents.events import Event

ARTICLE, ARTICLES = "the article", "the articles"
"""Claimants of what reporters of unknown outlets tell in their own voice."""

_LEAST_KM2 = 0.01  # an overlap smaller than that is a seam, not an area
_STRENGTH: dict[Stance, int] = {"denies": 3, "confirms": 2, "claims": 1, "narrator": 0}


def accounts(
    events: Sequence[Event],
    claims: Mapping[Event, Sequence[Claim]],
    regions: Mapping[str, Region],
    names: Names,
    claimed_by: Sequence[str] = (),
) -> tuple[Account, ...]:
    """One account for each claimant, in the order they first speak.

    An account's geometry is what all its claims' regions have in common; None when they have
    nothing in common or none has a shape. Negated claims say where it was *not*. What reporters
    tell in their own voice is their outlet's account.
    """
    told: dict[str, str] = {}
    isos: dict[str, str | None] = {}
    stances: dict[str, Stance] = {}
    ids: dict[str, list[Claim]] = {}

    def note(name: str, iso: str | None, stance: Stance) -> str:
        name = names.of(name, iso)
        who = same_claimant(name, iso)
        told.setdefault(who, name)
        isos[who] = isos.get(who) or iso
        if _STRENGTH[stance] >= _STRENGTH.get(stances.get(who, "narrator"), 0):
            stances[who] = stance
        return who

    unknown = {event.article for event in events} - names.outlets.keys()
    voice = {event.article: ARTICLES if len(unknown) > 1 else ARTICLE for event in events}
    voice.update(names.outlets)
    for event in events:
        if event.speaker:
            note(event.speaker, event.speaker_iso, event.stance)
        for claim in claims.get(event, ()):
            if claim.attribution:
                who = note(claim.attribution, claim.speaker_iso, claim.stance)
            else:
                who = note(voice[claim.article_id], None, "narrator")
            ids.setdefault(who, []).append(claim)
    return tuple(
        Account(
            claimant=name,
            iso=isos[who],
            stance=stances[who],
            claims=tuple(claim.id for claim in ids.get(who, ())),
            geometry=_common(
                [c for c in ids.get(who, ()) if not c.negated and not c.of_anchor], regions
            ),
        )
        for who, name in told.items()
        if ids.get(who) or stances[who] in ("denies", "confirms") or name in claimed_by
    )


def _common(claims: Sequence[Claim], regions: Mapping[str, Region]) -> BaseGeometry | None:
    """Where the claims of one account lie together, in the order told.

    A claim that does not fit those before it is left out, as a later clause mostly tells of
    something else (where they came from, an earlier attack); the agreement check says so.
    """
    shapes = [
        shape
        for claim in claims
        if claim.id in regions and (shape := regions[claim.id].geometry) is not None
    ]
    if not shapes:
        return None
    common = shapes[0]
    for shape in shapes[1:]:
        common = _areas(common.intersection(shape)) or common
    return common


def _areas(shape: BaseGeometry) -> BaseGeometry | None:
    """The areas of an intersection, without lines, points and seams; None when none is left."""
    if shape.is_empty:
        return None
    parts = [part for part in getattr(shape, "geoms", [shape]) if part.geom_type == "Polygon"]
    parts = [part for part in parts if abs(area_m2(part)) >= _LEAST_KM2 * 1e6]
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else MultiPolygon(parts)
