"""When the told event happened, apart from when somebody spoke of it."""

from __future__ import annotations

import functools
from datetime import timedelta

from geo.dates.clauses import (
    around,
    day_of_telling,
    frames_by_sentence,
    own_date,
    statement_date,
)
from geo.dates.going_on import HISTORY, OLD, across, beside, inherited
from geo.grammar.anycase import AnyCase
from geo.languages import en_dates as words
from geo.model import Article, DateRange
from geo.utterances.sentences import Layout, layout

__all__ = ["event_date", "is_background", "own_event_date", "statement_date"]

_ANNOUNCED = AnyCase(words.ANNOUNCED)
_WEEK = timedelta(days=6)


@functools.lru_cache(maxsize=1 << 10)  # asked for a claim, and again for what it is part of
def event_date(article: Article, start: int, end: int) -> DateRange | None:
    """When the event told at ``[start, end)`` happened; None when the article does not tell.

    The date of a statement ("police said on Friday") is never taken for the event's. A sentence
    without a date of its own has that of the event it goes on about, or of the only day that the
    story has told of so far. Without a date of publication only full dates are known.
    """
    page = layout(article.text)
    number = page.sentence_at(start)
    if number < 0:
        return None
    own, says = own_date(article, page, number, start, end)
    if own is None and not says:
        own = _announced(article, page, number, start)
    if own is None and not says:
        own = beside(article, page, number, start) or day_of_telling(article, number, start, end)
        own = own or across(article, page, number, start)
    if own is not None or says:
        return own
    if HISTORY.search(page.text, *around(page, number, start, end)):
        return None
    return inherited(article, number, start, end) or _reported_within(article, start)


def own_event_date(article: Article, start: int, end: int) -> DateRange | None:
    """The date that the event's own sentence gives it, none that is handed on to it."""
    page = layout(article.text)
    number = page.sentence_at(start)
    return own_date(article, page, number, start, end)[0] if number >= 0 else None


def is_background(article: Article, start: int, end: int) -> bool:
    """Whether the event told there is history, well before the article's news."""
    page = layout(article.text)
    number = page.sentence_at(start)
    if number < 0:
        return False
    dated = event_date(article, start, end)
    if dated is not None and article.published is not None:
        middle = dated.first + (dated.last - dated.first) / 2
        return middle < article.published.first - OLD
    return bool(HISTORY.search(page.text, *around(page, number, start, end)))


def _announced(article: Article, page: Layout, number: int, start: int) -> DateRange | None:
    """The date of a report that is all the article tells ("reported the killing of ...")."""
    said = statement_date(article, start)
    if said is None:
        return None
    for frame in frames_by_sentence(page.text).get(number, ())[:40]:
        names = _ANNOUNCED.match(page.mask, frame.verb[1])
        if names and start < names.end() + 40:
            return said
    return None


def _reported_within(article: Article, start: int) -> DateRange | None:
    """The week or month of a statement: "last month the group claimed responsibility for ..."."""
    said = statement_date(article, start)
    return said if said is not None and said.last - said.first >= _WEEK else None
