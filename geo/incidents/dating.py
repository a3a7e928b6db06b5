"""When an event was, as its own clause tells it."""

from __future__ import annotations

import re
from datetime import timedelta

from geo.dates import event_date, is_background, own_event_date, statement_date
from geo.grammar.anycase import AnyCase
from geo.incidents.roles import dates_the_telling
from geo.incidents.telling import Telling, owned
from geo.incidents.triggers import WINDOW
from geo.languages import en_events as words
from geo.languages import en_tellings
from geo.model import Article, DateRange

_OFFSET = AnyCase(words.OFFSET_BEFORE)
_OF_DAY = AnyCase(words.OF_DAY)
_DIED_ON = AnyCase(en_tellings.DIED_ON)
_STRUCK_DOWN = AnyCase(words.TAKES_OBJECT)
_BROUGHT_IN = AnyCase(en_tellings.BROUGHT_IN)
_A_DAY = AnyCase(words.A_DAY)
_UNLIKE = re.compile(words.UNLIKE)
_ENDED = AnyCase(en_tellings.ENDED)
_SINCE_THEN = AnyCase(en_tellings.SINCE_THEN)
_COUNT_ROSE = AnyCase(en_tellings.COUNT_ROSE)
_WIRE_DAY = AnyCase(en_tellings.WIRE_DAY)
_WEEKDAY = AnyCase(en_tellings.WEEKDAY)
_ASKED_INTO = AnyCase(en_tellings.ASKED_INTO)
_NEWS = timedelta(days=14)
_MONTH = timedelta(days=31)


def when(
    article: Article, telling: Telling, *, back: bool, first: bool
) -> tuple[DateRange | None, bool]:
    """The date of an event and whether its own clause tells it.

    `back` marks an event told before, `first` the first of its sentence. None for "claimed the
    attack on Sunday": that day is the statement's.
    """
    start, end = telling.trigger.start, telling.trigger.end
    day = own_event_date(article, start, end)
    own = day is not None
    another = own and (_is_of_death(telling) or is_of_count(telling) or _is_of_demand(telling))
    if another or (first and _is_of_clause_before(telling)):
        return None, False
    if back and (_UNLIKE.search(telling.tail) or (own and is_over(telling))):
        return None, False  # "in the raid, unlike | on 16 January"
    if wired := _after_wire(article, telling):
        return wired, True
    if back and not _OF_DAY.match(telling.tail):
        if own and (dates_the_telling(telling.lead) or owned(telling)):
            return None, False
        before = telling.page.text[max(telling.opening, start - WINDOW) : start]
        if _OFFSET.search(before):  # "a day after | the shooting"
            return None, False
    return day or event_date(article, start, end), own


def _is_of_death(telling: Telling) -> bool:
    """Whether its day is that of a death: "a guard stabbed at the border | died on Thursday"."""
    return bool(_DIED_ON.search(telling.tail) and _STRUCK_DOWN.fullmatch(telling.word))


def _is_of_demand(telling: Telling) -> bool:
    """Whether its day is that of an inquiry or the like: "demanded on Friday an inquiry into"."""
    asked = _ASKED_INTO.match(telling.lead)
    return bool(asked) and not _WEEKDAY.search(telling.tail)


def is_over(telling: Telling) -> bool:
    """Whether a clause tells the day an event was over: "lasted until Monday"."""
    return bool(_ENDED.search(telling.tail))


def _after_wire(article: Article, telling: Telling) -> DateRange | None:
    """The weekday of an event in a sentence that opens with the day of the report."""
    wire = _WIRE_DAY.match(telling.page.text) if telling.number == 0 else None
    days = list(_WEEKDAY.finditer(telling.page.text, wire.end(), telling.clause[1])) if wire else []
    if article.published is None or len(days) != 1:
        return None
    number = en_tellings.WEEKDAYS.index(days[0].group()[:3].lower())
    back = (article.published.last.weekday() - number) % 7
    day = article.published.last - timedelta(days=back)
    return DateRange(day, day)


def _is_of_clause_before(telling: Telling) -> bool:
    """Whether its day is that of a clause before it: "was in hospital on Monday after ..."."""
    text, clause = telling.page.text, telling.clause
    if not _SINCE_THEN.search(text[max(0, clause[0] - 20) : clause[0]]):
        return False
    if _BROUGHT_IN.search(text, telling.opening, clause[0]):
        return False
    return not _A_DAY.search(text, *clause)


def is_of_count(telling: Telling) -> bool:
    """Whether the only day told is that of a count: "the toll rose to nine on Monday"."""
    text, clause = telling.page.text, telling.clause
    rose = _COUNT_ROSE.search(text, *clause)
    return bool(rose) and len(list(_WEEKDAY.finditer(text, *clause))) == 1


def lasts(date: DateRange | None) -> bool:
    """Whether a time is so long that no event in particular fills it ("since January")."""
    return date is not None and date.last - date.first > _MONTH


def recent(article: Article, start: int, end: int) -> DateRange | None:
    """When the undated news of an article can have happened: in the days before it appeared."""
    if article.published is None or is_background(article, start, end):
        return None
    said = statement_date(article, start) or article.published
    return DateRange(said.first - _NEWS, said.last)
