"""Tellings that need no weighing: answers, denials, rival versions, what came of an event."""

from __future__ import annotations

from collections.abc import Sequence

from geo.incidents.events import Event
from geo.incidents.parties import is_same
from geo.incidents.points import ENOUGH, NEARBY, SOON, Evidence
from geo.incidents.types import RESULTS, kindred
from geo.incidents.versions import version_of


def plainly(
    event: Event, others: Sequence[Event], near: int, answered: Event | None
) -> Evidence | None:
    """Evidence that needs no weighing: an answer, a denial, a version, a consequence."""
    evidence = Evidence()
    if answered is not None and answered in others:
        evidence.add(ENOUGH + 2, "the other side's version")
        evidence.rival = bool(event.countries) and event.countries.isdisjoint(
            iso for other in others for iso in other.countries
        )
    elif event.about is not None and not event.own_date:
        evidence.add(ENOUGH + 2, "what came of it" if event.follows else "an answer to it")
    elif _goes_on_after_denial(event, others):
        evidence.add(ENOUGH + 1, "the version of who denies it")
        evidence.rival = True
    elif near == 0 and (reason := _in_one_sentence(event, others)):
        evidence.add(ENOUGH + 1, reason)
    elif near <= SOON and _of_the_same_people(event, others):
        evidence.add(ENOUGH + 1, "told of the same people")
        evidence.rival = bool(event.countries) and all(
            event.countries.isdisjoint(other.countries) for other in others
        )
    elif version := version_of(event, others, near):
        evidence.add(ENOUGH + 1, version)
    elif near <= NEARBY and _denies_own(event, others):
        evidence.add(ENOUGH, "the accused side denies it")
    elif _only_denies(event, others) and near <= SOON + 1 and not is_against(event, others):
        evidence.add(ENOUGH + 1 / (1 + near), "one denies what another tells")
    elif event.follows and near <= _reach(event) and not is_against(event, others):
        evidence.add(ENOUGH + 1 / (1 + near), "what came of it")
    else:
        return None
    return evidence


def _in_one_sentence(event: Event, others: Sequence[Event]) -> str | None:
    """Why what one sentence tells is one event; None if nothing says so."""
    if event.cause and any(_was_hurt(event, other) for other in others):
        return "what led to it"
    if event.there and _happened_there(event, others):
        return "what happened there"
    if event.cause and any(_stormed_it(event, other) for other in others):
        return "how it fell"
    if event.cause and any(_stopped_it(event, other) for other in others):
        return "what led to it"
    return "told more fully" if event.elaborates and _is_elaborated(event, others) else None


def _reach(event: Event) -> int:
    """How many sentences on an event may be what came of another ("the raiders were met")."""
    return SOON + 2 if event.again else SOON


def is_about_another(event: Event, others: Sequence[Event]) -> bool:
    """Whether an answer answers what is not among them."""
    if event.about is None or event.own_date:
        return False
    return all(o.start != event.about for o in others if o.article == event.article)


def is_against(event: Event, others: Sequence[Event]) -> bool:
    """Whether somebody else is named as the actor."""
    return any(is_same(event.actor, other.actor) is False for other in others)


def is_result(event: Event) -> bool:
    """Whether it only tells what came of something: "14 policemen were killed", "two were held"."""
    return (
        event.type in RESULTS
        and event.type != "crossing"
        and not (event.own_date or event.places or event.introduces or event.apart)
    )


def _goes_on_after_denial(event: Event, others: Sequence[Event]) -> bool:
    """Whether who denies it goes on to tell what they did instead ("its planes had hit ...")."""
    if event.stance not in ("claims", "confirms") or event.apart:
        return False
    return event.speaker is not None and any(
        other.stance == "denies"
        and (not event.own_date or event.date == other.date)
        and other.speaker == event.speaker
        and 0 <= event.sentence - other.sentence <= 1
        and other.article == event.article
        for other in others
    )


def _denies_own(event: Event, others: Sequence[Event]) -> bool:
    """Whether a state denies what it is accused of, without a day of its own."""
    return (
        event.stance == "denies"
        and event.speaker_iso is not None
        and not event.own_date
        and any(
            event.speaker_iso in other.actor.states and kindred(event.type, other.type)
            for other in others
        )
    )


def _only_denies(event: Event, others: Sequence[Event]) -> bool:
    """Whether it is told only as what was not, of no other day: "no one had crossed"."""
    same_day = not event.own_date or any(other.date == event.date for other in others)
    return event.answer and event.stance == "denies" and same_day and not event.places


def _is_elaborated(event: Event, others: Sequence[Event]) -> bool:
    """Whether what stands after a colon is what stands before it: of one kind, of no other day."""
    return any(
        (other.introduces or (other.points_back and not (event.places or event.own_date)))
        and other.clause[1] == event.clause[0]
        and other.article == event.article
        and kindred(event.type, other.type)
        and (not event.own_date or other.date in (None, event.date))
        for other in others
    )


def _happened_there(event: Event, others: Sequence[Event]) -> bool:
    """Whether what stands after "where" is what its sentence told right before it."""
    return any(
        other.sentence == event.sentence
        and other.article == event.article
        and kindred(event.type, other.type)
        and not (event.own_date and other.own_date and other.date != event.date)
        for other in others
    )


def _stopped_it(event: Event, other: Event) -> bool:
    """Whether its sentence told first how men were met who had come across the line."""
    return (
        event.type in ("crossing", "incursion")
        and not (event.own_date and other.own_date and event.date != other.date)
        and not other.points_back
        and other.sentence == event.sentence
        and other.article == event.article
        and other.type in ("attack", "ground_clash", "killing", "arrest", "operation")
    )


def _stormed_it(event: Event, other: Event) -> bool:
    """Whether its sentence told first what fell, after an assault of the days before."""
    return (
        other.type == "raid"
        and event.introduces
        and event.type in ("attack", "ground_clash", "operation", "shelling")
        and other.sentence == event.sentence
        and other.article == event.article
    )


def _of_the_same_people(event: Event, others: Sequence[Event]) -> bool:
    """Whether another speaker tells of the same victims: "the farmers had been arrested"."""
    return event.again and any(
        event.speaker_iso is not None
        and other.speaker_iso not in (None, event.speaker_iso)
        and bool(event.target.plain & other.target.plain)
        and not (event.own_date and other.date and event.date != other.date)
        for other in others
    )


def _was_hurt(event: Event, other: Event) -> bool:
    """Whether the same sentence told first who was killed or hurt, of no other day."""
    return (
        other.sentence == event.sentence
        and other.article == event.article
        and (other.type in ("killing", "death") or (other.answer and bool(other.hurt)))
        and not (other.own_date and event.own_date and other.date != event.date)
    )
