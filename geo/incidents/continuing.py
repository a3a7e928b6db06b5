"""Sentences that go on about an event without a word of it: "The gunmen came at midnight"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from geo.dates import is_background, own_event_date
from geo.incidents.event import Event
from geo.incidents.triggers import tells_event
from geo.languages import en_tellings
from geo.model import DateRange, Reading
from geo.utterances import speaker_at
from geo.utterances.sentences import Layout

_GOES_ON = re.compile(en_tellings.GOES_ON)
_IN_THE_DAY = re.compile(en_tellings.IN_THE_DAY)
_LAST_OPENING = 2  # the number of the last sentence whose event may be dated by what follows
_FURTHER = 2  # sentences looked at for its day
_NEWS = timedelta(days=10)
_FRESH = timedelta(days=4)


def dated(reading: Reading, page: Layout, events: Sequence[Event]) -> tuple[Event, ...]:
    """The events, what an article opens with dated by the sentences that go on about it."""
    telling = {event.sentence for event in events}
    return tuple(
        replace(event, date=day, within=day, own_date=True)
        if _is_open(event) and (day := _day_of(reading, page, event, telling))
        else event
        for event in events
    )


def on_the_day(reading: Reading, page: Layout, events: Sequence[Event]) -> tuple[Event, ...]:
    """The events, those told without a day between others of one day dated like them.

    "Rockets hit Haifa on Wednesday. Across the border, aircraft bombed a village": the same day,
    as all that the news tells of is of that day.
    """
    published = reading.article.published
    days = {e.date for e in events if e.own_date and e.date and not e.points_back}
    if published is None or len(days) != 1:
        return tuple(events)
    day = next(iter(days))
    if day.first != day.last or not timedelta(0) <= published.first - day.first <= _FRESH:
        return tuple(events)
    first = next(event.start for event in events if event.own_date)
    return tuple(
        replace(event, date=day, within=day)
        if event.date is None
        and (event.apart or _IN_THE_DAY.match(page.text, page.sentences[event.sentence].start))
        and event.start > first
        and not (event.points_back or event.generic or event.answer)
        and not is_background(reading.article, event.start, event.end)
        else event
        for event in events
    )


def _is_open(event: Event) -> bool:
    """Whether an event is the news of its article, told without a day."""
    return (
        event.sentence <= _LAST_OPENING
        and not (event.own_date or event.points_back or event.follows or event.answer)
        and not (event.generic or event.apart)
    )


def _day_of(reading: Reading, page: Layout, event: Event, telling: set[int]) -> DateRange | None:
    """The day that one of the next sentences tells, if no other event is told before it."""
    published = reading.article.published
    for number in range(event.sentence + 1, event.sentence + 1 + _FURTHER):
        if number >= len(page.sentences) or number in telling or published is None:
            return None
        sentence = page.sentences[number]
        if tells_event(page.text, sentence.start, sentence.end):
            return None
        begun = _GOES_ON.match(page.text, sentence.start)
        if begun is None:
            return None
        day = own_event_date(reading.article, begun.end(), begun.end() + 1)
        said = speaker_at(reading.utterances, begun.end(), begun.end() + 1)
        if day and day.first == day.last and day.last <= published.last:
            recent = published.first - day.first <= _NEWS
            return day if recent and (said is None or not said.quoted) else None
    return None
