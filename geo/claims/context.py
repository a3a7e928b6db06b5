"""The words around a match: is an event told there, is it denied, is it old news."""

from __future__ import annotations

from geo.grammar.rules import Chart
from geo.grammar.wordings import ContextWords

_REACH = 16  # tokens before a place in which the word that governs it is looked for
_NEGATION_REACH = 6
_DENIAL_REACH = 40
_FAR = 150  # tokens; nothing further off in a sentence is looked at


def clipped(begin: int, end: int, token: int) -> tuple[int, int]:
    """A sentence's bounds, cut to what can matter to a token: endless sentences stay linear."""
    return max(begin, token - _FAR), min(end, token + _FAR)


def tells_event(
    chart: Chart, first: int, last: int, bounds: tuple[int, int], words: ContextWords
) -> bool:
    """Whether the sentence (tokens ``bounds``) says that something happened at ``[first, last)``.

    The nearest governing word before the place decides: an event accepts it, talk refuses it.
    """
    begin, end = bounds
    speaks = any(word in words.spoken for word in chart.words(last, min(last + 3, end)))
    for word in reversed(chart.words(max(begin, first - _REACH), first)):
        if words.veto.match(word) or (speaks and words.person.match(word)):
            return False
        if words.event.match(word):
            return True
    if speaks and first > begin + 1:
        return False
    outside = chart.words(begin, max(begin, first - _REACH)) + chart.words(last, end)
    return any(words.event.match(word) for word in outside)


def negated(chart: Chart, first: int, begin: int, words: ContextWords) -> str | None:
    """The word that denies what is said at a token, looked for back to the sentence's start."""
    before = chart.words(begin, first)
    for distance, word in enumerate(reversed(before)):
        if word in words.turns:
            return None
        reach = _DENIAL_REACH if "any" in before[len(before) - distance :] else _NEGATION_REACH
        if word in words.negations and distance < reach and not _only(before, distance):
            return word
        if word in words.denials and distance < _DENIAL_REACH:
            return word
    return None


def _only(before: list[str], distance: int) -> bool:
    """Whether a negation denies nothing: "not only", "no later than"."""
    following = before[len(before) - distance :][:1]
    return following in (["only"], ["just"], ["less"], ["more"], ["fewer"], ["later"], ["further"])


def old_news(chart: Chart, bounds: tuple[int, int], words: ContextWords) -> str | None:
    """The phrase in a sentence that marks it as background, if there is one."""
    sentence = " " + " ".join(chart.words(*bounds)) + " "
    return next((phrase for phrase in words.history if f" {phrase} " in sentence), None)


def launched(before: list[str], words: ContextWords) -> bool:
    """Whether the words before a place end in "fired from …": something set out there."""
    if words.origin not in before:
        return False
    at = len(before) - 1 - before[::-1].index(words.origin)
    return any(word in words.launches for word in before[max(0, at - 3) : at])
