"""Words that tell an event: where they stand in a clause, and whether the event is told as real."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from geo.grammar.anycase import AnyCase
from geo.incidents.types import RESULTS
from geo.languages import en_events as words
from geo.languages import en_tellings
from geo.model import Stance
from geo.utterances.sentences import Sentence

WINDOW = 120
"""Characters before an event's word that qualify it."""
_BESIDE = 40  # characters on each side in which it may be part of a wording that is no event

_BEGINS = re.compile(r"(?<![\w-])[^\W\d_]{2,3}")  # enough of a word to know that none begins there
_TRIGGER = AnyCase(
    r"(?:"
    + "|".join(f"(?P<t{n}>{pattern})" for n, (_, pattern) in enumerate(words.TRIGGERS))
    + r")(?!\w)"
)
_NOT_EVENT = AnyCase(rf"\b(?:{words.NOT_EVENTS})")
_GENERIC = AnyCase(words.GENERIC_BEFORE)
_GENERIC_AFTER = AnyCase(words.GENERIC_AFTER)
_SPECIFIC = AnyCase(words.SPECIFIC_BEFORE)
_UNREAL = AnyCase(words.UNREAL_BEFORE)
_NEGATED = AnyCase(words.NEGATED_BEFORE)
_OPENING = AnyCase(words.OPENING_CLAUSE)
_CLAUSE = AnyCase(words.CLAUSES)
_WHEN_ONLY = re.compile(words.WHEN_ONLY)
_PLAIN_FINITE = re.compile(words.PLAIN_FINITE)
_RECIPROCAL = AnyCase(words.RECIPROCAL)
_NONE_SUCH = AnyCase(words.NONE_SUCH)
_POINTING = AnyCase(words.POINTING)
_THAT = re.compile(r"\bthat\s+(?:\w+\s+)?\Z")
_WEAK = AnyCase(words.WEAK)
_HEARD_OF = re.compile(r"\s(?:was|were|could be|had been|has been)\s(?:\w+\s)?heard\b")
_MEANTIME = re.compile(en_tellings.MEANTIME)
_MANY = AnyCase(words.MANY)


class Trigger(NamedTuple):
    """A word that tells an event, with its type."""

    kind: str
    start: int
    end: int


def clauses(text: str, sentence: Sentence) -> Iterator[tuple[tuple[int, int], list[Trigger]]]:
    """Clauses of a sentence that tell an event, with the words that tell it."""
    found = triggers(text, sentence.start, sentence.end)
    if not found:
        return
    at = 0
    for start, end in pairwise(_hard(edges(text, sentence), found, text)):
        inside: list[Trigger] = []
        while at < len(found) and found[at].start < end:
            if found[at].end <= end:
                inside.append(found[at])
            at += 1
        if inside:
            yield (start, end), inside


@functools.lru_cache(maxsize=1024)
def edges(text: str, sentence: Sentence) -> Sequence[int]:
    """Where the clauses of a sentence begin, and where the last one ends."""
    opening = _OPENING.match(text, sentence.start, sentence.end)
    start = opening.end() if opening else sentence.start
    found = [sentence.start] + ([start] if opening else [])
    for mark in _CLAUSE.finditer(text, start, sentence.end):
        if mark.end() < found[-1]:
            continue
        found.append(mark.end())
        if mark.group().strip(" ,").lower() not in words.TEMPORAL:
            continue
        when = _WHEN_ONLY.match(text, mark.end(), sentence.end)
        if when and not _PLAIN_FINITE.search(when.group()):
            found.append(when.end())
    return [*found, sentence.end]


def _hard(edges: Sequence[int], found: Sequence[Trigger], text: str) -> Iterator[int]:
    """The edges without those at a colon that no event follows ("in three towns: ...")."""
    starts = [trigger.start for trigger in found]
    for edge, after in zip(edges, [*edges[1:], None], strict=True):
        inside = 1 if after is None else bisect_left(starts, after) - bisect_left(starts, edge)
        if inside or text[edge - 1 : edge] != ":":
            yield edge


@functools.lru_cache(maxsize=1024)
def triggers(text: str, start: int, end: int) -> Sequence[Trigger]:
    """Words of events in a stretch of text, real or not."""
    return tuple(_triggers(text, start, end))


def _triggers(text: str, start: int, end: int) -> Iterator[Trigger]:
    last = start
    for begin in _BEGINS.finditer(text, start, end):
        if begin.start() < last or begin.group().lower() not in words.TRIGGER_STEMS:
            continue
        hit = _TRIGGER.match(text, begin.start(), end)
        if hit is None:
            continue
        last = hit.end()
        number = hit.lastgroup
        if number is not None and not _is_excluded(text, hit.span(), (start, end)):
            yield Trigger(words.TRIGGERS[int(number[1:])][0], hit.start(), hit.end())


def _is_excluded(text: str, word: tuple[int, int], within: tuple[int, int]) -> bool:
    """Whether a word is part of a wording that is no event ("heart attack")."""
    first, last = max(within[0], word[0] - _BESIDE), min(within[1], word[1] + _BESIDE)
    while first > within[0] and text[first - 1].isalnum():
        first -= 1  # never from the middle of a word
    return any(
        no.start() < word[1] and word[0] < no.end() for no in _NOT_EVENT.finditer(text, first, last)
    )


def tells_event(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether a stretch of text has any word of an event, real or not."""
    return bool(triggers(text, start, len(text) if end is None else end))


def weight(text: str, trigger: Trigger, clause: int) -> int:
    """Which of a clause's words names the event: an act before its results, "targeted" last.

    What only says when goes after both: "During the operation, a patrol was attacked".
    """
    if _MEANTIME.search(text[clause : trigger.start]):
        return 5
    weak = bool(_WEAK.fullmatch(text, trigger.start, trigger.end))
    weak = weak or bool(_HEARD_OF.match(text, trigger.end))
    moves = trigger.kind in ("crossing", "incursion")
    return 4 * weak + 2 * (trigger.kind in RESULTS or moves) + moves


def is_unreal(lead: str) -> bool:
    """Whether the words before an event's say that it is feared, planned, urged or allowed."""
    return bool(_UNREAL.search(lead))


def is_negated(lead: str) -> bool:
    """Whether the words before an event's say that it has not been."""
    return bool(_NEGATED.search(lead))


def is_generic(lead: str, tail: str, stance: Stance, *, mutual: bool, verbal: bool) -> bool:
    """Whether the words around an event's say that no event in particular is meant.

    "Both countries launched strikes" are two events at least, unless it is `mutual`, a clash.
    """
    if (_RECIPROCAL.search(lead) and not mutual) or _GENERIC_AFTER.match(tail):
        return True
    if verbal or not _GENERIC.search(lead) or _SPECIFIC.search(lead):
        return False  # "gunmen on dozens of motorbikes attacked"
    return not (stance == "denies" and _NONE_SUCH.search(lead))  # "no joint operation"


def is_many(word: str) -> bool:
    """Whether the word itself tells of many ("attacks", "fighting")."""
    return bool(_MANY.fullmatch(word))


def points_back(lead: str, word: str = "") -> bool:
    """Whether the words before an event's point to one told before ("the attack").

    Not "said that shells fell", although "claimed that ambush" does.
    """
    if _THAT.search(lead) and word.partition(" ")[0].endswith("s"):
        return False
    return bool(_POINTING.search(lead))
