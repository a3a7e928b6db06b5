"""Events told in one article: what happened, by whom, against whom, when, where, who says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from geo.grammar.anycase import AnyCase
from geo.incidents import casualties, triggers
from geo.incidents.dating import recent, when
from geo.incidents.event import Event, told_by
from geo.incidents.kinds import kind_of
from geo.incidents.marks import marked
from geo.incidents.parties import Party
from geo.incidents.roles import is_of_before, is_verbal
from geo.incidents.scene import Spot, scene
from geo.incidents.telling import (
    Telling,
    owned,
    sides,
    takes_responsibility,
    told_as,
    told_on_by,
    with_others,
)
from geo.incidents.tolls import Toll
from geo.incidents.triggers import Trigger
from geo.incidents.types import ACLED, AIMED
from geo.languages import en_events as words
from geo.languages import en_roles, en_tellings
from geo.model import Article, Mention, Reading, Stance, Utterance
from geo.utterances.sentences import Layout, layout

__all__ = ["ACLED", "Event", "find_events", "told_by"]

_OF_NEW = AnyCase(words.OF_NEW)
_WEAPONS = AnyCase(en_roles.WEAPON_NOUN)
_THE = re.compile(r"(?:\A|\s)[Tt]he\s\Z")
_GUESTS = AnyCase(r"\b(?:peacekeep|foreign|tourist|mercenar|migrant|refugee)\w*")
_BACK_IN = AnyCase(en_tellings.BACK_IN)


def find_events(reading: Reading) -> tuple[Event, ...]:
    """All tellings of events in an article's main story and background, in text order."""
    if reading.article.language not in ("", "en"):
        return ()
    page = layout(reading.article.text)
    found: list[Event] = []
    mentions = sorted(reading.mentions, key=lambda mention: mention.start)
    at = 0
    for number, sentence in enumerate(page.sentences):
        while at < len(mentions) and mentions[at].end <= sentence.start:
            at += 1
        if reading.article.scope_at(sentence.start) not in ("main", "background"):
            continue
        last = at
        while last < len(mentions) and mentions[last].start < sentence.end:
            last += 1
        inside = mentions[at:last]
        for clause, told in triggers.clauses(page.text, sentence):
            for part, real in _parts(reading, page.text, clause, told):
                first = not found or found[-1].sentence != number
                event = _event(reading, page, number, part, real, inside, first=first)
                if event is not None:
                    found.append(event)
    return tuple(found)


_Told = tuple[Trigger, tuple[Utterance | None, Stance]]


def _parts(
    reading: Reading, text: str, clause: tuple[int, int], told: Sequence[Trigger]
) -> Iterator[tuple[tuple[int, int], list[_Told]]]:
    """A clause's words of real events, apart where another side tells, or a denial is over.

    "Peru said its troops had killed two, and Ecuador said none had been there" is told by two.
    """
    real = [(t, s) for t in told if (s := told_as(reading, text, clause[0], t)) is not None]
    groups: list[list[_Told]] = []
    for one in real:
        if groups and not _is_other(groups[-1][-1], one):
            groups[-1].append(one)
        else:
            groups.append([one])
    start = clause[0]
    for number, group in enumerate(groups, start=1):
        end = clause[1] if number == len(groups) else _cut(text, group[-1], groups[number][0])
        yield (start, end), group
        start = end


def _cut(text: str, one: _Told, other: _Told) -> int:
    """Where one side's part of a clause ends and that of another begins."""
    last, following = one[0].end, other[0].start
    said = other[1][0]
    if said is not None and last < said.start < following:
        return said.start
    joint = max(text.rfind(mark, last, following) for mark in (",", " and ", " but "))
    return max(joint, last)


def _is_other(one: _Told, other: _Told) -> bool:
    """Whether another side goes on, or who denied goes on to tell."""
    (said, stance), (then, now) = one[1], other[1]
    if said is None or then is None:
        return False
    return said.speaker != then.speaker or (stance == "denies") != (now == "denies")


def _event(
    reading: Reading,
    page: Layout,
    number: int,
    clause: tuple[int, int],
    real: Sequence[_Told],
    mentions: Sequence[Mention],
    *,
    first: bool,
) -> Event | None:
    ranked = sorted(
        real, key=lambda one: (triggers.weight(page.text, one[0], clause[0]), one[0].start)
    )
    tellings = [Telling(page, number, clause, trigger, *by) for trigger, by in ranked]
    for rank, telling in enumerate(tellings, start=1):
        own = sides(telling)
        kind = kind_of(telling, *own)
        if kind is not None:
            rest = sorted(tellings[: rank - 1] + tellings[rank:], key=lambda o: o.trigger.start)
            both = with_others(own, telling, rest)
            carried = told_on_by(reading, page, number)
            return _made(reading.article, telling, kind, both, mentions, carried, first=first)
    return None


def _made(
    article: Article,
    telling: Telling,
    kind: str,
    both: tuple[Party, Party],
    mentions: Sequence[Mention],
    carried: str | None,
    *,
    first: bool,
) -> Event:
    clause, said = telling.clause, telling.said
    text = telling.page.text[slice(*clause)]
    start, end = telling.trigger.start, telling.trigger.end
    actor, target = both
    back = _points_back(telling)
    places, countries = _scene(telling, actor, mentions, points_back=back)
    date, own = when(article, telling, back=back, first=first)
    by = said.speaker if said else carried or article.outlet
    dead = told_by(said, casualties.dead(text, by))
    hurt = told_by(said, casualties.hurt(text, by))
    event = Event(
        article=article.id,
        sentence=telling.number,
        start=start,
        end=end,
        clause=clause,
        type=kind,
        date=date,
        actor=actor,
        target=target,
        places=places,
        countries=countries or (target.states if kind in AIMED else frozenset()),
        dead=dead,
        hurt=hurt,
        speaker=said.speaker if said else None,
        speaker_iso=said.iso if said else None,
        stance=telling.stance,
        claims_responsibility=takes_responsibility(telling),
        points_back=back,
        generic=False,
        within=date or recent(article, start, end),
        own_date=own,
        guessed=_guess(article, said, actor, target, kind, () if _GUESTS.search(text) else dead),
        owner=owned(telling),
    )
    return marked(event, telling, first=first)


def _points_back(telling: Telling) -> bool:
    """Whether a word tells of what was told before: "the attack", not "the burning of a boat"."""
    if is_verbal(telling.word):
        back = is_of_before(telling.lead) or bool(_BACK_IN.match(telling.tail))
        back = back or (bool(_WEAPONS.match(telling.word)) and bool(_THE.search(telling.lead)))
    else:
        back = triggers.points_back(telling.lead, telling.word)
    return back and not _OF_NEW.match(telling.word + telling.tail[:16])


def _scene(
    telling: Telling, actor: Party, mentions: Sequence[Mention], *, points_back: bool
) -> tuple[tuple[Spot, ...], frozenset[str]]:
    inside = [m for m in mentions if telling.clause[0] <= m.start < telling.clause[1]]
    said = telling.said
    if said is not None and not said.quoted:  # "..., said the ministry in Quito"
        inside = [m for m in inside if m.start < said.end]
        who = said.speaker  # "a spokesman for the command in the capital said"
        inside = [m for m in inside if m.end > said.start or m.text not in who]
    trigger = (telling.trigger.start, telling.trigger.end)
    return scene(telling.page.text, inside, trigger, actor, points_back=points_back)


def _guess(
    article: Article,
    utterance: Utterance | None,
    actor: Party,
    target: Party,
    kind: str,
    tolls: Sequence[Toll],
) -> frozenset[str]:
    """Where an event was that names no place: in the target's state, the speaker's, at home."""
    if kind == "arrest" and len(actor.states) == 1:
        return actor.states  # a state arrests at home
    if target.states and target.states != actor.states:
        return target.states
    victims = frozenset(iso for toll in tolls for iso in toll.states)
    if len(victims) == 1 and victims != actor.states:
        return victims
    if utterance is not None and utterance.iso and utterance.iso not in actor.states:
        return frozenset({utterance.iso})
    if article.home and article.home not in actor.states:
        return frozenset({article.home})
    return actor.states if len(actor.states) == 1 else frozenset()
