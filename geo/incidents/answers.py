"""Tellings without a word of an event of their own: "Ankara denied it", "Baghdad blamed Ankara"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from geo.dates import own_event_date
from geo.grammar.anycase import AnyCase
from geo.incidents import casualties, continuing, relative
from geo.incidents.blame import blamed_in, claimant, owner_in
from geo.incidents.events import Event, told_by
from geo.incidents.parties import Party, party
from geo.incidents.roles import subject_of
from geo.incidents.telling import told_on_by
from geo.incidents.triggers import edges, tells_event
from geo.languages import en_casualties, en_roles, en_tellings
from geo.languages import en_events as words
from geo.model import Reading, Stance, Utterance
from geo.utterances import speaker_at
from geo.utterances.offices import is_stateless, states_in
from geo.utterances.sentences import Layout, layout

_REACH = 6  # sentences between an event and its denial
_SOON = 2  # sentences after an event that may count its dead
_LONG = 800  # characters of a sentence looked at for that
_NOTHING = AnyCase(words.DENYING_CONTENT)
_NOT_OURS = AnyCase(en_tellings.NOT_OURS)
_WHICH_DENIED = re.compile(en_tellings.WHICH_DENIED)
_OWN_ACT = re.compile(en_roles.OWN_ACT)
_OTHER_ACTS = AnyCase(en_tellings.OTHER_ACTS)
_DONE_TO = AnyCase(en_casualties.DONE_TO)
_STATISTIC = AnyCase(en_tellings.SO_FAR)
_CONTESTS = AnyCase(words.CONTESTS)
_BOTH = AnyCase(words.BOTH)
_TOLD = ("main", "background")
_OWNED = AnyCase(words.OWNED)
_NOBODY = AnyCase(words.NOBODY)


def answers(reading: Reading, events: Sequence[Event]) -> tuple[Event, ...]:
    """The events with those that only answer one told before, in text order."""
    page = layout(reading.article.text)
    events = relative.dated(page, continuing.dated(reading, page, events))
    events = continuing.on_the_day(reading, page, events)
    told = [event for event in events if not event.generic]
    more = [
        *_denials(reading, page, told),
        *_contested(reading, page, told),
        *_owned(reading, page, told),
        *_own_acts(reading, page, told),
        *_counts(reading, page, told),
    ]
    return tuple(sorted((*events, *more), key=lambda event: event.start))


def _before(events: Sequence[Event], start: int, number: int) -> list[Event]:
    """Events told in the few sentences before a place in the text."""
    at = bisect_right(events, start, key=lambda event: event.start)
    return [e for e in events[max(0, at - 30) : at] if 0 <= number - e.sentence <= _REACH]


def _denials(reading: Reading, page: Layout, events: Sequence[Event]) -> Iterator[Event]:
    told = {event.sentence for event in events if event.stance == "denies"}
    for said in reading.utterances:
        number = page.sentence_at(said.start)
        if number in told or reading.article.scope_at(said.start) not in _TOLD:
            continue
        before = [e for e in _before(events, said.start, number) if e.speaker != said.speaker]
        plain = said.stance == "denies"
        if not before:
            continue
        content = page.text[said.start : min(said.end, said.start + 160)]
        plain = plain or (said.iso is None and bool(_NOT_OURS.search(content)))
        if not plain and not (said.iso and said.stance == "claims" and _NOTHING.search(content)):
            continue
        before = [e for e in before if e.sentence == number] or before
        accused = [e for e in before if said.iso and said.iso in e.actor.states]
        if not accused:
            before = [e for e in before if not _is_victim(said.iso, e)]
        if not before or not (plain or accused):
            continue
        told.add(number)
        day = own_event_date(reading.article, said.start, min(said.end, said.start + 20))
        dated = [e for e in before if day is not None and e.date == day]
        yield _answer((accused or _accusing(dated or before))[-1], said, number, "denies")


def _contested(reading: Reading, page: Layout, events: Sequence[Event]) -> Iterator[Event]:
    """Who contests an account in words that report no speech ("Juba contested that version")."""
    for number, sentence in enumerate(page.sentences):
        last = min(sentence.end, sentence.start + _LONG)
        hit = _CONTESTS.search(page.text, sentence.start, last)
        if hit is None and (which := _WHICH_DENIED.search(page.text, sentence.start, last)):
            yield from _denied_in_passing(reading, events, number, which)
        if hit is None or speaker_at(reading.utterances, hit.end(), hit.end()) is not None:
            continue
        before = _before(events, sentence.start, number)
        who = subject_of(page.text[sentence.start : hit.start()])
        if before and who and reading.article.scope_at(sentence.start) in _TOLD:
            iso = next((iso for _, iso in states_in(who)), None)
            said = Utterance(hit.start(), hit.end(), who, iso, "denies")
            yield _answer(_accusing(before)[-1], said, number, "denies")


def _denied_in_passing(
    reading: Reading, events: Sequence[Event], number: int, which: re.Match[str]
) -> Iterator[Event]:
    """A denial in a clause of its own: "..., which the command denies"."""
    before = _before(events, which.start(), number)
    who = party(which["np"])
    told = any(u.start <= which.end() < u.end and u.stance == "denies" for u in reading.utterances)
    if before and who.text and not told:
        iso = next((iso for _, iso in states_in(which["np"])), None)
        said = Utterance(which.start(), which.end(), which["np"], iso, "denies")
        yield _answer(_accusing(before)[-1], said, number, "denies")


def _is_victim(iso: str | None, event: Event) -> bool:
    """Whether a state is told to be the one that another attacked: it denies something else."""
    return bool(
        iso
        and event.actor.states
        and iso not in event.actor.states
        and iso in event.countries | event.target.states
    )


def _accusing(events: Sequence[Event]) -> Sequence[Event]:
    """Of the events told last, those of the latest sentence; its first is mostly the news."""
    latest = max(event.sentence for event in events)
    return [next(event for event in events if event.sentence == latest)]


def _owned(reading: Reading, page: Layout, events: Sequence[Event]) -> Iterator[Event]:
    """Who is blamed for an event and who says they did it, in clauses without its word."""
    covered = {event.clause for event in events}
    telling = {event.sentence for event in events}
    speaking: dict[int, Utterance] = {}
    for said in reading.utterances:
        speaking.setdefault(page.sentence_at(said.start), said)
    for number, sentence in enumerate(page.sentences):
        if reading.article.scope_at(sentence.start) not in _TOLD:
            continue
        before = _before(events, sentence.start, number)
        if not before or sentence.end - sentence.start > _LONG:
            continue
        whole = [(sentence.start, sentence.end)]
        spans = pairwise(edges(page.text, sentence)) if number in telling else whole
        for span in spans:
            if span not in covered:
                teller = speaking.get(number) if number not in telling else None
                yield from _owners(page, before, span, number, teller)


def _own_acts(reading: Reading, page: Layout, events: Sequence[Event]) -> Iterator[Event]:
    """What a group says it did, without a word of an event: "said its men planted the bomb"."""
    for said in reading.utterances:
        number = page.sentence_at(said.start)
        if said.stance not in ("claims", "confirms") or said.quoted:
            continue
        if (said.iso is not None and not is_stateless(said.speaker)) or not _OWN_ACT.match(
            page.text[said.start : min(said.end, said.start + 160)]
        ):
            continue
        if tells_event(page.text, said.start, min(said.end, page.sentences[number].end)):
            continue
        before = [e for e in _before(events, said.start, number) if not e.actor.named]
        if before and reading.article.scope_at(said.start) in _TOLD:
            event = next(e for e in before if e.sentence == before[-1].sentence)
            did = claimant(said.speaker)
            yield replace(
                _answer(event, said, number, "claims"), actor=did, claims_responsibility=True
            )


def _owners(
    page: Layout,
    before: Sequence[Event],
    span: tuple[int, int],
    number: int,
    teller: Utterance | None,
) -> Iterator[Event]:
    text = page.text[slice(*span)]
    if _NOBODY.search(text) or _OTHER_ACTS.search(text):
        return
    latest = max(event.sentence for event in before)
    event = next(event for event in before if event.sentence == latest)
    if owner := owner_in(text):
        did = claimant(owner)
        yield replace(_passing(event, number, span), actor=did, owner=owner, follows=False)
    elif teller is not None and _OWNED.search(text):
        did = claimant(teller.speaker)
        yield replace(
            _answer(event, teller, number, "claims"), actor=did, claims_responsibility=True
        )
    elif blamed := blamed_in(text):
        both = [e for e in before if not e.answer][-2:] if _BOTH.search(text) else [event]
        for one in both:
            if teller is not None and not one.actor.named:
                yield replace(_answer(one, teller, number, "claims"), actor=blamed)
            elif not one.actor.text:
                yield replace(_passing(one, number, span), actor=blamed, follows=False)


def _counts(reading: Reading, page: Layout, events: Sequence[Event]) -> Iterator[Event]:
    """Clauses that only count the dead and hurt ("a commissioner later put it at five dead")."""
    covered = {event.clause for event in events}
    several = Counter(event.sentence for event in events)
    for event, following in pairwise([*events, None]):
        if event is None or (following is not None and following.sentence == event.sentence):
            continue
        last = min(event.sentence + _SOON, len(page.sentences) - 1)
        if following is not None:
            last = min(last, following.sentence - 1)
        for number in range(event.sentence, last + 1):
            sentence = page.sentences[number]
            if sentence.end - sentence.start > _LONG:
                break
            for clause in pairwise(edges(page.text, sentence)):
                alone = number == event.sentence and several[number] == 1
                if clause not in covered and (clause[0] > event.start or alone):
                    yield from _counted(reading, page, event, number, clause)


def _counted(
    reading: Reading, page: Layout, event: Event, number: int, clause: tuple[int, int]
) -> Iterator[Event]:
    text = page.text[clause[0] : clause[1]]
    if tells_event(page.text, *clause):
        return
    counted = _DONE_TO.search(text)
    at = clause[0] + counted.start() if counted else max(clause[0], clause[1] - 3)
    said = speaker_at(reading.utterances, at, at + 1)
    if _STATISTIC.search(text) or _STATISTIC.search(
        page.text[page.sentences[number].start : clause[0]]
    ):
        return  # "63 have died there since 2021"
    by = said.speaker if said else told_on_by(reading, page, number) or reading.article.outlet
    dead, hurt = casualties.dead(text, by), casualties.hurt(text, by)
    if not (dead or hurt):
        return
    passing = _passing(event, number, clause)
    if clause[0] < event.start:  # told first, but of the event that it goes with
        passing = replace(passing, start=event.start, end=event.end)
    yield replace(
        passing,
        dead=told_by(said, dead),
        hurt=told_by(said, hurt),
        speaker=said.speaker if said else None,
        speaker_iso=said.iso if said else None,
        stance="claims" if said else "narrator",
    )


def _passing(event: Event, number: int, clause: tuple[int, int]) -> Event:
    """A telling that goes on about an event without a word of it."""
    return replace(
        event,
        sentence=number,
        start=clause[0],
        end=clause[1],
        clause=clause,
        actor=Party(),
        target=Party(),
        places=(),
        countries=frozenset(),
        guessed=frozenset(),
        dead=(),
        hurt=(),
        claims_responsibility=False,
        owner=None,
        points_back=True,
        introduces=False,
        apart=False,
        not_by=None,
        follows=True,
        own_date=False,
        answer=True,
        about=event.start,
    )


def _answer(event: Event, said: Utterance, number: int, stance: Stance) -> Event:
    denied = stance == "denies"
    return replace(
        _passing(event, number, (said.start, said.end)),
        actor=event.actor if denied else Party(),
        target=event.target if denied else Party(),
        speaker=said.speaker,
        speaker_iso=said.iso,
        stance=stance,
        follows=False,
    )
