"""Clauses that go on about nothing told before: standing facts, and what happens elsewhere."""

from __future__ import annotations

from geo.dates.clauses import by_sentence
from geo.grammar.anycase import AnyCase
from geo.languages import en_dates as words
from geo.utterances.sentences import Layout
from geo.utterances.subjects import FINITE

_REACH = 90  # characters before a place in which the verb that governs it is looked for
_LEAD = 120  # characters of an article in which its first sentence begins
_MANY = 12  # expressions of time in one sentence
_ELSEWHERE = AnyCase(words.ELSEWHERE)
_STANDING = AnyCase(words.STANDING)
_CLAUSE = AnyCase(words.CLAUSE_STARTS)


def stands_apart(page: Layout, number: int, start: int) -> bool:
    """Whether what is told at an offset has no part in the event of the sentences before."""
    sentence = page.sentences[number]
    if sentence.start < _LEAD and not FINITE.search(page.mask, 0, sentence.start):
        return False  # the news itself, after a dateline: "have been shot dead"
    if _ELSEWHERE.match(page.text, sentence.start):
        return not any(e.start < start for e in by_sentence(page.text).get(number, ())[:_MANY])
    first = max(sentence.start, start - _REACH)
    for mark in _CLAUSE.finditer(page.text, first, start):
        first = mark.end()
    return bool(_STANDING.search(page.text, first, start))
