"""What the words of a telling say of others: new, told of before, apart, what came of it."""

from __future__ import annotations

import re
from dataclasses import replace

from geo.grammar.anycase import AnyCase
from geo.incidents import triggers
from geo.incidents.dating import is_of_count, is_over, lasts
from geo.incidents.event import Event
from geo.incidents.kinds import only_counts
from geo.incidents.parties import Party
from geo.incidents.roles import is_verbal
from geo.incidents.telling import Telling
from geo.incidents.types import RESULTS
from geo.languages import en_events as words
from geo.languages import en_roles, en_tellings
from geo.model import DateRange

_INTRODUCES = AnyCase(words.INTRODUCES)
_ACKNOWLEDGED = AnyCase(en_roles.ACKNOWLEDGED)
_APART = AnyCase(words.APART)
_CONDEMNED = AnyCase(words.CONDEMNED)
_COUNTER = AnyCase(words.COUNTER_CHARGE)
_LED_TO_IT = AnyCase(words.LED_TO_IT)
_DAMAGE = AnyCase(words.DAMAGE)
_THERE = AnyCase(en_tellings.THERE)
_ELSEWHERE = re.compile(en_tellings.ELSEWHERE)
_STRAY = AnyCase(en_tellings.STRAY)
_CALLED_IT = AnyCase(en_tellings.CALLED_IT)
_THE_ATTACKERS = AnyCase(en_tellings.THE_ATTACKERS)
_TRADE = AnyCase(en_tellings.TRADE)
_PRONOUN = AnyCase(en_tellings.PRONOUN)
_TAKEN = AnyCase(en_tellings.TAKEN)
_SUSPECTS = AnyCase(en_tellings.SUSPECTS)
_VICTIM = AnyCase(en_tellings.VICTIM)
_ANSWERED_FIRE = AnyCase(en_roles.ANSWERED_FIRE)
_HEARD = AnyCase(en_tellings.HEARD_IT)
_VERSION = AnyCase(words.RIVAL_VERSION)
_CONSEQUENCE = AnyCase(words.CONSEQUENCE)
_OCCASION = AnyCase(words.OCCASION)
_LAUNCHED = AnyCase(words.LAUNCHED_FROM)
_STATISTIC = AnyCase(words.STATISTIC)
_OF_WOUNDS = AnyCase(en_tellings.OF_WOUNDS)
_OF_ONE = AnyCase(words.OF_ONE)
_NEAR = 40  # characters beside a word that tell how long it went on


def marked(event: Event, telling: Telling, *, first: bool) -> Event:
    """An event with what its words say of others: new, told of before, apart, an answer."""
    text, clause, said = telling.page.text, telling.clause, telling.said
    opening, lead = telling.opening, telling.lead
    begin = opening if first else clause[0]
    placed = bool(event.places)
    counts = _is_count(event, telling, begin)
    hurt = telling.word.lower() == "wounded" and not event.actor.text
    if telling.word.lower() == "wounded":
        counts = hurt and not (event.own_date or placed)
    called = bool(_CALLED_IT.search(lead))
    owns = called or (said is not None and bool(_ACKNOWLEDGED.search(lead)))
    launched = _LAUNCHED.search(text, *clause)
    whom = event.target.text or ""
    again = bool(whom) and f"the {whom}".lower() in text[slice(*clause)].lower()
    pronoun = bool(_PRONOUN.search(lead)) and not (said and said.iso in event.actor.states)
    version = bool(_VERSION.search(text, opening, clause[1]))
    accuses = said is not None and not placed and bool(_COUNTER.search(text, opening, clause[1]))
    answered = bool(_ANSWERED_FIRE.search(telling.word)) and not event.target.text
    taken = bool(_TAKEN.fullmatch(telling.word)) and not event.actor.text
    follows = any(
        (
            hurt,
            _is_told_with(event, text[max(0, clause[0] - 10) : clause[0]]),
            _follows(text, begin, clause),
            _DAMAGE.match(telling.word),
            _STRAY.search(lead),
            answered and not event.actor.states,
            taken and event.type in ("smuggling", "arrest"),
        )
    )
    sure = any(
        (
            taken and _SUSPECTS.search(whom) and not event.own_date,
            _HEARD.search(text, *clause),
            called,
            again and _THE_ATTACKERS.fullmatch(whom),
        )
    )
    apart = _APART.search(text, begin, clause[1]) or (first and _ELSEWHERE.match(text, begin))
    return replace(
        event,
        generic=_is_generic(event, telling),
        not_by=said.iso if said and _CONDEMNED.search(lead) else None,
        introduces=not (counts or owns) and bool(_INTRODUCES.search(lead)),
        apart=bool(apart) and not (event.points_back or pronoun or (answered and follows)),
        follows=sure or (follows and not (event.own_date or placed)),
        answer=counts or _only_denies(telling),
        origin=launched.end() if launched else None,
        elaborates=not first and text[begin - 1 : begin] == ":",
        there=not first and bool(_THERE.match(text, *clause)),
        again=again,
        points_back=event.points_back or called or (again and bool(_VICTIM.fullmatch(whom))),
        same_men=pronoun or _is_told_of(event.actor, text[slice(*clause)]),
        cause=not first and bool(_LED_TO_IT.search(text[max(0, begin - 20) : begin])),
        version=version or accuses,
        ended=(event.points_back and is_over(telling)) or is_of_count(telling),
    )


def _is_count(event: Event, telling: Telling, begin: int) -> bool:
    """Whether it only counts the dead of what is told elsewhere, not a death of its own."""
    placed = bool(event.places)
    counts = only_counts(telling, event.type)
    of_wounds = bool(_OF_WOUNDS.match(telling.tail))  # long after what wounded them
    apart_told = event.own_date and any(spot.grain < 2 for spot in event.places)
    apart_told = apart_told or (event.type == "death" and (event.own_date or placed))
    counts = counts and (of_wounds or not apart_told)
    apart = event.own_date and _APART.search(telling.page.text, begin, telling.clause[1])
    return counts and not apart


def _is_told_of(actor: Party, text: str) -> bool:
    """Whether a clause speaks of its actor as told of before: "the attackers"."""
    return bool(actor.text) and not actor.named and f"the {actor.text}".lower() in text.lower()


def _is_generic(event: Event, telling: Telling) -> bool:
    """Whether no event in particular is meant: many at once, or what went on for long."""
    if _is_figure(telling, event.type, event.date, back=event.points_back):
        return True
    if event.type == "smuggling" and not event.own_date and _TRADE.search(telling.lead):
        return True
    if triggers.is_generic(
        telling.lead,
        telling.tail,
        telling.stance,
        mutual=event.own_date and event.type in words.CLASHES,
        verbal=is_verbal(telling.word),
    ):
        return True
    vague = event.killed is None if event.date is None else lasts(event.date)
    named = event.points_back or event.actor.text
    return vague and not named and triggers.is_many(telling.word)


def _is_figure(telling: Telling, kind: str, date: DateRange | None, *, back: bool) -> bool:
    """Whether it tells of a long time: "fought since January", "115 drowned last year"."""
    if back or not lasts(date):
        return False
    if _OF_ONE.search(telling.lead):
        return False
    around = telling.lead[-_NEAR:] + telling.tail[:_NEAR]
    return kind in words.CLASHES or (kind in RESULTS and bool(_STATISTIC.search(around)))


def _follows(text: str, begin: int, clause: tuple[int, int]) -> bool:
    """Whether a clause tells what came of the event before it, or what that one answered."""
    if _CONSEQUENCE.search(text, *clause):
        return True
    before = text[max(0, clause[0] - 20) : clause[0]] if begin == clause[0] else ""
    return bool(_OCCASION.search(before))


def _is_told_with(event: Event, before: str) -> bool:
    """Whether who tells one event adds what came of it: "... and that four were taken"."""
    came = event.type in RESULTS or event.type == "abduction"
    return came and not event.actor.text and before.rstrip().lower().endswith("and that")


def _only_denies(telling: Telling) -> bool:
    """Whether a telling is none by itself: "no shot was fired"."""
    said = telling.said
    return telling.stance == "denies" and (said is None or said.stance != "denies")
