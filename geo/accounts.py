"""Who tells what of one incident, and where each of them puts it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from geo.countries import demonyms
from geo.countries import name as country_name
from geo.gazetteers.names import key
from geo.model import Account, Claim, Region, Stance

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from geo.events import Event

NARRATOR = "narrator"
"""Claimant of what the reporter tells in their own voice."""

_DULL = frozenset({"affairs", "the", "and", "for"})
_STRENGTH: dict[Stance, int] = {"denies": 3, "confirms": 2, "claims": 1, "narrator": 0}


def accounts(
    events: Sequence[Event],
    claims: Mapping[Event, Sequence[Claim]],
    regions: Mapping[str, Region],
) -> tuple[Account, ...]:
    """One account for each claimant, in the order they first speak.

    An account's geometry is what all its claims' regions have in common; None when they have
    nothing in common or none has a shape. Negated claims say where it was *not*.
    """
    names: dict[str, str] = {}
    isos: dict[str, str | None] = {}
    stances: dict[str, Stance] = {}
    ids: dict[str, list[Claim]] = {}

    def note(name: str, iso: str | None, stance: Stance) -> str:
        who = same_claimant(name, iso)
        names.setdefault(who, name)
        isos[who] = isos.get(who) or iso
        if _STRENGTH[stance] >= _STRENGTH.get(stances.get(who, "narrator"), 0):
            stances[who] = stance
        return who

    for event in events:
        if event.speaker:
            note(event.speaker, event.speaker_iso, event.stance)
        for claim in claims.get(event, ()):
            who = note(claim.attribution or NARRATOR, claim.speaker_iso, claim.stance)
            ids.setdefault(who, []).append(claim)
    return tuple(
        Account(
            claimant=name,
            iso=isos[who],
            stance=stances[who],
            claims=tuple(claim.id for claim in ids.get(who, ())),
            geometry=_common([c for c in ids.get(who, ()) if not c.negated], regions),
        )
        for who, name in names.items()
        if ids.get(who) or stances[who] in ("denies", "confirms")
    )


def same_claimant(name: str, iso: str | None) -> str:
    """The key of a claimant: "Chad's army" and "the Chadian army" are one."""
    flat = key(name.split(",", maxsplit=1)[0] if iso is None else name)
    words = {word for word in flat.split() if len(word) > 2} - _DULL
    if iso is not None:
        words -= {word for word in words if word in demonyms()} | set(
            key(country_name(iso)).split()
        )
    return " ".join([iso or "", *sorted(words)])


def _common(claims: Sequence[Claim], regions: Mapping[str, Region]) -> BaseGeometry | None:
    shapes = [
        shape
        for claim in claims
        if claim.id in regions and (shape := regions[claim.id].geometry) is not None
    ]
    if not shapes:
        return None
    common = shapes[0]
    for shape in shapes[1:]:
        common = common.intersection(shape)
        if common.is_empty:
            return None
    return common
