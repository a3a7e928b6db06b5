"""The other side's account of an event: its toll, its defence, its claim to have done it."""

from __future__ import annotations

from collections.abc import Sequence

from geo.gazetteers.names import key
from geo.incidents.events import Event
from geo.incidents.parties import is_same
from geo.incidents.points import SOON
from geo.incidents.types import kindred

_FIGHTS = ("killing", "ground_clash", "operation", "attack", "raid")


def version_of(event: Event, others: Sequence[Event], near: int) -> str | None:
    """Why a telling is another side's account of the others; None if it is none."""
    if event.own_date or event.introduces or event.speaker is None:
        return None
    if near <= SOON + 1 and _is_other_toll(event, others):
        return "the other side's toll"
    if near <= SOON and _defends(event, others):
        return "the accused side's version"
    if near <= SOON + 2 and _tells_its_own(event, others):
        return "the account of those who did it"
    return None


def _is_other_toll(event: Event, others: Sequence[Event]) -> bool:
    """Whether one side of a fight tells how many of the other it killed, and nothing else."""
    if event.places or event.apart or not event.killed or event.type != "killing":
        return False
    return any(
        event.speaker != other.speaker
        and other.type in _FIGHTS
        and is_same(event.actor, other.target)
        for other in others
    )


def _defends(event: Event, others: Sequence[Event]) -> bool:
    """Whether a state tells that its men, who are accused, were attacked: "came under fire"."""
    return event.speaker_iso is not None and any(
        event.speaker_iso in other.actor.states
        and other.speaker != event.speaker
        and kindred(event.type, other.type)
        and bool(event.target.plain & other.actor.plain)
        for other in others
    )


def _tells_its_own(event: Event, others: Sequence[Event]) -> bool:
    """Whether a group of no state tells as its own act what others told of unnamed attackers."""
    if event.apart or event.points_back or event.speaker_iso or not event.dead:
        return False
    own = key(event.speaker or "") in key(event.actor.text or "")
    return own and any(
        other.speaker != event.speaker
        and kindred(event.type, other.type)
        and not other.answer
        and (event.date is None or other.date in (None, event.date))
        and not (other.actor.named and is_same(event.actor, other.actor) is not True)
        and is_same(event.actor, other.target) is not True
        for other in others
    )
