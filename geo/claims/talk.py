"""Where somebody only speaks: "residents of A", "in B the minister said", "told police in C"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from geo.grammar.anycase import AnyCase
from geo.languages import en_dates, en_speech
from geo.utterances.frame import Frame
from geo.utterances.offices import is_stateless
from geo.utterances.sentences import layout
from geo.utterances.speech import frames
from geo.utterances.subjects import FINITE

_LEAD = 60  # characters before a subject that may name its seat
_TAIL = 90  # characters after a verb that may say who was told, and where
_EVENT = AnyCase(rf"\b(?:{'|'.join(en_dates.EVENT_NOUNS)})(?:{en_dates.ENDINGS})?\b")
_SEAT = re.compile(en_speech.SEAT)
_TOLD_THERE = re.compile(en_speech.TOLD_THERE)
_SILENT = re.compile(en_speech.SILENT)
_TOLD_OF = re.compile(en_speech.TOLD_OF)
_TOLD_ENDS = re.compile(en_speech.TOLD_ENDS)


class TalkPlaces:
    """The stretches of a text in which a place tells only where somebody speaks."""

    def __init__(self, text: str, language: str) -> None:
        found = sorted(_spans(text)) if language in ("", "en") else []
        self._starts = [start for start, _ in found]
        self._ends = [end for _, end in found]

    def covers(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` lies in one of them."""
        at = bisect_right(self._starts, start)
        return any(end <= last for last in self._ends[max(0, at - 3) : at])


def _spans(text: str) -> Iterator[tuple[int, int]]:
    page = layout(text)
    for frame in frames(text):
        if frame.subject is None:
            continue
        first, last = frame.subject
        subject = text[first:last]
        if not _EVENT.search(subject):
            verb = frame.verb[0]  # "a resident reached on the Algerian side said"
            between = page.mask[last:verb]
            beside = last < verb < last + _TAIL and "," not in between and " and " not in between
            yield first, verb if beside else last
        begin, end = page.sentences[frame.sentence].start, page.sentences[frame.sentence].end
        lead = page.mask[begin:first]
        if (
            len(lead) < _LEAD
            and _SEAT.fullmatch(lead)
            and not FINITE.search(lead)
            and not is_stateless(subject)
        ):
            yield begin, first
        yield from _told(page.mask, frame, end)
    for silent in _SILENT.finditer(page.mask):
        begin = page.sentences[page.sentence_at(silent.start())].start
        if not _EVENT.search(page.mask, begin, silent.start()):
            yield begin, silent.start()


def _told(mask: str, frame: Frame, end: int) -> Iterator[tuple[int, int]]:
    """Where somebody was told: "told police in A that", "said in B on Monday that"."""
    begin = frame.verb[1]
    tail = mask[begin : min(end, begin + _TAIL)]
    verb = mask[frame.verb[0] : begin].lower()
    if _TOLD_OF.match(tail):
        return
    if verb in en_speech.ADDRESSING or _TOLD_THERE.match(tail):
        stop = _TOLD_ENDS.search(tail)
        if stop:
            yield begin, begin + stop.start()
