"""Which event of an article each claim goes with."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from geo.dates import is_background
from geo.grammar.anycase import AnyCase
from geo.incidents.events import Event
from geo.incidents.triggers import tells_event
from geo.languages import en_events
from geo.model import Claim, Reading
from geo.utterances.sentences import layout

_MEANWHILE = AnyCase(en_events.MEANWHILE)
_REACH = 600  # characters between a claim and the event of its paragraph
_FAR = 1500  # characters between a claim and the event of its sentence
_MANY = 40  # events looked at on each side


class Attacher:
    """Finds the event of a claim among those of one article."""

    def __init__(self, reading: Reading, events: Sequence[Event]) -> None:
        self._article = reading.article
        self._page = layout(reading.article.text)
        self._events = sorted((e for e in events if not e.generic), key=lambda e: e.start)
        self._telling: dict[int, bool] = {}

    def event_of(self, claim: Claim) -> Event | None:
        """The event of a claim's clause, sentence or paragraph; else the one told before it."""
        page = self._page
        sentence = page.sentence_at(claim.start)
        around = self._around(claim.start)
        inside = [e for e in around if e.clause[0] <= claim.start < e.clause[1]]
        same = inside or [
            e
            for e in around
            if e.sentence == sentence
            and not (e.end < claim.start and _MEANWHILE.search(page.text, e.end, claim.start))
        ]
        if same:
            return min(same, key=lambda e: abs(e.start - claim.start))
        if sentence < 0 or is_background(self._article, claim.start, claim.end):
            return None
        if self._tells_event(sentence):
            return None  # what it tells has not happened, or is no event in particular
        paragraph = page.sentences[sentence].paragraph
        near = [
            e
            for e in around
            if page.sentences[e.sentence].paragraph == paragraph
            and abs(e.start - claim.start) < _REACH
        ]
        if near:
            return min(near, key=lambda e: (e.start > claim.start, abs(e.start - claim.start)))
        if claim.kind == "containment":  # a town named far from any event locates none
            return None
        before = [e for e in around if e.start < claim.start and claim.start - e.start < _REACH]
        return before[-1] if before else None

    def _tells_event(self, number: int) -> bool:
        if number not in self._telling:
            sentence = self._page.sentences[number]
            told = tells_event(self._page.text, sentence.start, sentence.end)
            self._telling[number] = told
        return self._telling[number]

    def _around(self, start: int) -> Sequence[Event]:
        first = bisect_left(self._events, start - 4 * _REACH, key=lambda e: e.start)
        at = bisect_right(self._events, start, key=lambda e: e.start)
        return self._events[max(first, at - _MANY) : at + _MANY]
