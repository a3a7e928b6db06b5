"""The words around a match: is an event told there, is it denied, is it old news."""

from __future__ import annotations

from itertools import takewhile

from geo.grammar.rules import Chart
from geo.grammar.wordings import ContextWords

_REACH = 16  # tokens before a place in which the word that governs it is looked for
_STORY = 60  # tokens around a sentence in which what it is about is told
_VETO = 4  # tokens before a place in which "hospital" speaks of it
_NEGATION_REACH = 6
_DENIAL_REACH = 40
_ADVERB = 2  # tokens after "and" within which a verb of saying goes on: "and later said"
_LAUNCH = 5  # tokens between "fired" and "from"
_ORIGIN_PLACE = 6  # tokens from "from" to the end of the place that something set out from
_OPENINGS = frozenset(':"')
_FAR = 150  # tokens; nothing further off in a sentence is looked at


def clipped(begin: int, end: int, token: int) -> tuple[int, int]:
    """A sentence's bounds, cut to what can matter to a token: endless sentences stay linear."""
    return max(begin, token - _FAR), min(end, token + _FAR)


def tells_event(
    chart: Chart, first: int, last: int, bounds: tuple[int, int], words: ContextWords
) -> bool:
    """Whether something may have happened at ``[first, last)`` of a sentence (tokens ``bounds``).

    The nearest governing word before the place decides: an event accepts it, talk refuses it. With
    neither an event told elsewhere in the sentence or next to it will do.
    """
    begin, end = bounds
    if not words.spoken.isdisjoint(chart.words(last, min(last + 1, end))):
        return False
    if stayed(chart, first, words):
        return False
    speaks = any(word in words.spoken for word in _clause(chart.words(last, min(last + 3, end))))
    quoted = False  # what governs a quotation says nothing of what is told in it
    for word in reversed(chart.words(max(begin, first - _REACH), first)):
        quoted = quoted or word in _OPENINGS
        if (words.veto.match(word) and not quoted) or (speaks and words.person.match(word)):
            return False
        if words.event.match(word):
            return True
    if speaks and any(word.isalnum() for word in chart.words(begin, first)):
        return False
    story = chart.words(begin - _STORY, max(begin, first - _REACH))
    story += chart.words(last, end + _STORY)
    return any(words.event.match(word) for word in story)


def stayed(chart: Chart, first: int, words: ContextWords) -> bool:
    """Whether people only are at a place, or set out from there: "left their base in A"."""
    before = chart.words(max(0, first - _VETO), first + 1)
    if not words.stays.isdisjoint(before):
        return True
    at = next((i for i, word in enumerate(before) if word in words.departures), len(before))
    since = before[at + 1 :]
    return not words.owners.isdisjoint(since[:1]) and not words.bases.isdisjoint(since[1:])


def vetoed(chart: Chart, first: int, words: ContextWords) -> bool:
    """Whether words right before a place say that only people, talk or a way there are told of."""
    before = chart.words(max(0, first - _VETO), first)
    road = chart.at(first - len(before[-2:]), "ROADWORD")  # "on the road to A, 10 km away"
    left = not road and not words.goals.isdisjoint(before[-1:])
    away = any(words.veto.match(word) or words.onlooker.match(word) for word in before)
    return left or away or launched(before, words)


def _clause(following: list[str]) -> list[str]:
    """The words that go on without a comma or a quotation mark."""
    return list(takewhile(str.isalnum, following))


def negated(chart: Chart, first: int, begin: int, words: ContextWords) -> str | None:
    """The word that denies what is said at a token, looked for back to the sentence's start."""
    before = chart.words(begin, first)
    for distance, word in enumerate(reversed(before)):
        since = before[len(before) - distance :]
        if word in words.turns or (word in words.joiners and _speaks_on(since, words)):
            return None
        reach = _NEGATION_REACH if words.total.isdisjoint(since) else _DENIAL_REACH
        if word in words.negations and distance < reach and words.only.isdisjoint(since[:1]):
            return word
        if word in words.forestalls and distance < reach and words.unfulfilled & set(since):
            return word
        attribute = not words.determiners.isdisjoint(before[-distance - 2 :][:1])
        if word in words.denials and distance < _DENIAL_REACH and not attribute:
            return word  # "in the disputed area" denies nothing
    return None


def _speaks_on(since: list[str], words: ContextWords) -> bool:
    """Whether somebody goes on to speak after "and": "denied that …, and later said …"."""
    return any(word in words.spoken and word not in words.denials for word in since[:_ADVERB])


def old_news(
    chart: Chart, bounds: tuple[int, int], words: ContextWords, *, dated: bool
) -> str | None:
    """The phrase in a sentence that marks it as background, if there is one."""
    sentence = " " + " ".join(chart.words(*bounds)) + " "
    phrases = words.history if dated else (*words.history, *words.ages)
    return next((phrase for phrase in phrases if f" {phrase} " in sentence), None)


def planned(chart: Chart, first: int, begin: int, words: ContextWords) -> bool:
    """Whether what stands at a token is only to be so: "will be stationed 10 km from …"."""
    before = chart.words(max(begin, first - _REACH), first)
    for at, word in enumerate(before):
        if word in words.modals:
            following = [w for w in before[at + 1 : at + 4] if w not in words.auxiliaries]
            if following and any(map(words.plan.match, following[:1])):
                return True
    return False


def approached(chart: Chart, first: int, words: ContextWords) -> bool:
    """Whether somebody "came" to what is said at a token: towards whoever speaks."""
    return not words.approaches.isdisjoint(chart.words(first - _NEGATION_REACH, first))


def launched(before: list[str], words: ContextWords) -> bool:
    """Whether the words before a place end in "fired from …": something set out there."""
    if words.origin not in before:
        return False
    at = len(before) - 1 - before[::-1].index(words.origin)
    if len(before) - at > _ORIGIN_PLACE or any(map(words.event.match, before[at + 1 :])):
        return False
    return any(word in words.launches for word in before[max(0, at - _LAUNCH) : at])
