"""Days that are told by another event: "the same day", "a day after gunmen attacked ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from geo.grammar.anycase import AnyCase
from geo.incidents.events import Event
from geo.incidents.types import kindred
from geo.languages import en_casualties, en_tellings
from geo.languages import en_events as words
from geo.model import DateRange
from geo.utterances.sentences import Layout

_SAME_DAY = AnyCase(words.SAME_DAY)
_SAME_PLACE = AnyCase(en_tellings.SAME_PLACE)
_DAYS_ON = AnyCase(en_tellings.DAYS_ON)
_NEXT_DAY = AnyCase(en_tellings.NEXT_DAY)
_DAYS_FROM = AnyCase(words.DAYS_FROM)
_AGAIN = re.compile(r"\s*(?:he|she|they)\b")
_A_DAY = AnyCase(words.A_DAY)
_AROUND = 220  # characters before a clause or a word that may say so
_REACH = 8  # events looked back on


def dated(page: Layout, events: Sequence[Event]) -> tuple[Event, ...]:
    """The events of one article, those dated by another one with the day that follows from it."""
    done: list[Event] = []
    for told in events:
        event = _placed(page, told, done)
        before = _from_before(page, event, done) or _days_on(page, event, done)
        before = before or _led_to(event, done)
        day = before or _same_day(page, event, done)
        since = _since(page, event, done)
        if since is not None:  # "a protest a day after | the abduction"
            done[-1] = replace(done[-1], date=since[1], own_date=True, within=since[1])
            done.append(replace(event, date=since[0], own_date=False, within=since[0]))
            continue
        cause = before is not None and bool(_AGAIN.match(page.text, event.clause[0]))
        if cause:  # "died on Friday, two days after he was shot"
            done[-1] = replace(done[-1], date=day, own_date=False, follows=True, within=day)
        follows = event.follows and not cause
        done.append(
            replace(event, date=day, own_date=True, within=day, follows=follows) if day else event
        )
    return tuple(done)


def _placed(page: Layout, event: Event, done: Sequence[Event]) -> Event:
    """An event "in the same town" with the places of the one told before."""
    if any(spot.grain < 2 for spot in event.places):
        return event
    if not _SAME_PLACE.search(page.text, *event.clause):
        return event
    before = next((e for e in reversed(done) if any(s.grain < 2 for s in e.places)), None)
    if before is None:
        return event
    return replace(event, places=before.places, countries=before.countries)


def _from_before(page: Layout, event: Event, done: Sequence[Event]) -> DateRange | None:
    """The day of a clause after "two days after", counted from the clause before it."""
    start = event.clause[0]
    if _A_DAY.search(page.text, start, min(event.clause[1], event.end + _AROUND)):
        return None
    hit = _DAYS_FROM.search(page.text[max(0, start - _AROUND) : start].rstrip(" ,"))
    before = done[-1] if done and done[-1].sentence == event.sentence else None
    if hit is None or before is None:
        return None
    day = before.date if before.own_date or not before.points_back else None
    day = day or next((e.date for e in reversed(done[-_REACH:]) if _may_be(e, before)), None)
    if day is None or day.last - day.first > timedelta(days=2):
        return None
    gap = _gap(hit)
    gap = -gap if hit["way"].lower() == "after" else gap
    return DateRange(day.first + gap, day.last + gap)


def _since(page: Layout, event: Event, done: Sequence[Event]) -> tuple[DateRange, DateRange] | None:
    """The day of what was told before, and of an undated clause counted from it by days."""
    start = event.clause[0]
    hit = _DAYS_FROM.search(page.text[max(0, start - _AROUND) : start].rstrip(" ,"))
    before = done[-1] if done and done[-1].sentence == event.sentence else None
    if hit is None or before is None or before.own_date or not event.points_back:
        return None
    told = (e for e in reversed(done[-_REACH:-1]) if e.own_date and _may_be(e, event))
    day = next((e.date for e in told), None)
    if day is None or day.last - day.first > timedelta(days=2):
        return None
    gap = _gap(hit)
    gap = gap if hit["way"].lower() == "after" else -gap
    return day, DateRange(day.first + gap, day.last + gap)


def _led_to(event: Event, done: Sequence[Event]) -> DateRange | None:
    """The day of what led, in one sentence, to what it dates: "fired on Tuesday when they ..."."""
    last = done[-1] if done else None
    if last is None or not event.cause or event.own_date or event.points_back:
        return None
    return last.date if last.sentence == event.sentence and last.own_date else None


def _days_on(page: Layout, event: Event, done: Sequence[Event]) -> DateRange | None:
    """The day of a clause that counts from the event told before: "Three days earlier, ..."."""
    if event.own_date or event.answer:
        return None
    hit = _DAYS_ON.search(page.text, event.clause[0], min(event.clause[1], event.end + _AROUND))
    told = [e for e in done[-_REACH:] if e.own_date and e.date and e.sentence != event.sentence]
    day = told[0].date if told else None
    if hit is None or day is None or day.last - day.first > timedelta(days=2):
        return None
    gap = _gap(hit) * (7 if hit["unit"].lower().startswith("week") else 1)
    gap = gap if hit["way"].lower() in ("later", "afterwards") else -gap
    return DateRange(day.first + gap, day.last + gap)


def _gap(hit: re.Match[str]) -> timedelta:
    """How many days "two days after" says."""
    number = en_casualties.NUMBER_WORDS.get((hit["n"] or "a").lower()) or int(hit["n"])
    return timedelta(days=number)


def _may_be(event: Event, before: Event) -> bool:
    return event.date is not None and event is not before and kindred(event.type, before.type)


def _same_day(page: Layout, event: Event, done: Sequence[Event]) -> DateRange | None:
    """The day of the event told before, or the next, where the words before an event's say so."""
    if event.answer:
        return None
    first = max(page.sentences[event.sentence].start, event.start - _AROUND)
    last = min(event.clause[1], event.end + _AROUND)
    if event.own_date and _A_DAY.search(page.text, first, last):
        return None
    next_day = not event.points_back and bool(_NEXT_DAY.search(page.text, first, last))
    if not (next_day or _SAME_DAY.search(page.text, first, last)):
        return None
    told = [e for e in done[-_REACH:] if e.own_date and e.date and e.sentence != event.sentence]
    latest = next((e.date for e in reversed(told)), None)
    if latest is None or latest.last - latest.first > timedelta(days=2):
        return None
    if next_day:
        return DateRange(latest.first + timedelta(days=1), latest.last + timedelta(days=1))
    return latest
