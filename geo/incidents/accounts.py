"""Who tells what of one incident, and where each of them puts it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from geo.incidents.claimants import same_claimant
from geo.model import Account, Claim, Region, Stance
from geo.regions.together import together

if TYPE_CHECKING:
    from geo.incidents.claimants import Names
    from geo.incidents.events import Event

ARTICLE, ARTICLES = "the article", "the articles"
"""Claimants of what reporters of unknown outlets tell in their own voice."""

_STRENGTH: dict[Stance, int] = {"denies": 3, "confirms": 2, "claims": 1, "narrator": 0}


def accounts(
    events: Sequence[Event],
    claims: Mapping[Event, Sequence[Claim]],
    regions: Mapping[str, Region],
    names: Names,
    claimed_by: Sequence[str] = (),
) -> tuple[Account, ...]:
    """One account for each claimant, in the order they first speak.

    An account's geometry is what all its claims' regions have in common, and its probability their
    product; None when none has a shape. Negated claims say where it was *not*. What reporters
    tell in their own voice is their outlet's account.
    """
    told: dict[str, str] = {}
    isos: dict[str, str | None] = {}
    stances: dict[str, Stance] = {}
    ids: dict[str, list[Claim]] = {}

    def note(name: str, iso: str | None, stance: Stance) -> str:
        """Remember who tells it, with country and stance, and return their key."""
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
        _account(
            Account(name, isos[who], stances[who], tuple(claim.id for claim in ids.get(who, ()))),
            [c for c in ids.get(who, ()) if not c.negated and not c.of_anchor],
            regions,
        )
        for who, name in told.items()
        if ids.get(who) or stances[who] in ("denies", "confirms") or name in claimed_by
    )


def _account(account: Account, claims: Sequence[Claim], regions: Mapping[str, Region]) -> Account:
    """The account with the place where its claims are true together, in the order told.

    A claim that does not fit those before it is left out, as a later clause mostly tells of
    something else (where they came from, an earlier attack); the agreement check says so.
    """
    whole, _ = together([regions[claim.id] for claim in claims if claim.id in regions])
    if whole is None:
        return account
    return replace(
        account,
        geometry=whole.geometry,
        p50=whole.p50,
        p90=whole.p90,
        point=whole.point,
        uncertainty_m=whole.uncertainty_m,
        probability=whole.probability,
    )
