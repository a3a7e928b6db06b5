"""Article text → paragraphs, quotations and sentences, with exact offsets.

Everything that asks who speaks, or when something happened, works on a *mask*: the text with the
insides of its quotations blanked, so that what is said inside a quotation neither ends the sentence
around it nor looks like the reporter's words. The mask has the same length as the text.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from dataclasses import dataclass

from geo.grammar.anycase import AnyCase

BLANK = "\ue000"
_MAX_QUOTE = 4000  # characters; a quotation mark that never closes must not swallow the article
_SCARE_WORDS = 3  # quotations of at most so many words are the reporter's words in a shrug
_PAIRS = {"“": "”", "‘": "’", "«": "»", "„": "“", '"': '"', "'": "'"}
_MARK = re.compile("[“”‘’«»„\"']")
_SINGLE = re.compile(r"'(?!\w)")
_STOP = re.compile(r"[.!?]\s")
_BREAK = re.compile(r"\n\s*")
_SENTENCE_END = re.compile(
    r"(?:(?<![.!?…])[.!?…]++|(?<=\ue000)(?!\ue000))[\"”’'»)\]]*[ \t\n]+"
    r"(?=[\"“‘'«(\[]*[A-Z0-9À-Þ\ue000])"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:(?<!\bon )[A-Z]|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Cmdr|Cpl|Pvt|Sen|Rep"
    r"|Gov|Prof|Hon|St|Sr|Jr|No|Nos|Mt|Ft|vs|approx|ca|al|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov"
    r"|Dec|U\.S|U\.N|U\.K|U\.A\.E|E\.U|D\.C|a\.m|p\.m|i\.e|e\.g)\.)$"
)
_NOT_LAST = AnyCase(
    r"\b(?:the|an?|of|in|on|at|to|from|near|by|with|and|or|that|its|his|her|their|for|into|between)$"
)


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation's inside; `scare` when it is a word or two in quotation marks, not speech."""

    start: int
    end: int
    scare: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """Characters ``[start, end)`` without surrounding space, and the number of its paragraph."""

    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Layout:
    """A text's mask, paragraphs, sentences and quotations, each in text order.

    `starts` is where the sentences start, to look them up.
    """

    text: str
    mask: str
    paragraphs: tuple[tuple[int, int], ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    starts: tuple[int, ...]

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that holds this offset, or the one before it; -1 for none."""
        return bisect_right(self.starts, offset) - 1

    def quotes_in(self, start: int, end: int) -> tuple[Quote, ...]:
        """Quotations that begin in ``[start, end)``."""
        first = bisect_right(self.quotes, start - 1, key=lambda quote: quote.start)
        last = bisect_right(self.quotes, end - 1, key=lambda quote: quote.start)
        return self.quotes[first:last]


@functools.lru_cache(maxsize=8)
def layout(text: str) -> Layout:
    """Split a text; linear in its length."""
    paragraphs = tuple(_paragraphs(text))
    quotes: list[Quote] = []
    for index, (start, end) in enumerate(paragraphs):
        after = paragraphs[index + 1][0] if index + 1 < len(paragraphs) else len(text)
        quotes += _quotes(text, start, end, continues=text[after : after + 1] in _PAIRS)
    mask = _masked(text, quotes)
    sentences = [
        Sentence(first, last, number)
        for number, (start, end) in enumerate(paragraphs)
        for first, last in _sentences(text, mask, start, end)
    ]
    starts = tuple(sentence.start for sentence in sentences)
    return Layout(text, mask, paragraphs, tuple(sentences), tuple(quotes), starts)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Stretches between line breaks, except breaks that only wrap a line."""
    found: list[tuple[int, int]] = []
    start = 0
    for gap in _BREAK.finditer(text):
        before, after = (
            text[max(start, gap.start() - 12) : gap.start()],
            text[gap.end() : gap.end() + 1],
        )
        wraps = gap.group().count("\n") == 1 and before and before[-1] not in '.!?:”"…'
        if wraps and (after.islower() or after.isdigit() or _NOT_LAST.search(before)):
            continue
        if text[start : gap.start()].strip():
            found.append((start, gap.start()))
        start = gap.end()
    if text[start:].strip():
        found.append((start, len(text.rstrip())))
    return found


def _opens(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return (not before or before.isspace() or before in "([—–-“‘\"'") and bool(after.strip())


def _closes(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(before.strip()) and not after.isalnum()


def _quotes(text: str, start: int, end: int, *, continues: bool) -> list[Quote]:
    """Outermost quotations of one paragraph; one that never closes ends early."""
    found: list[Quote] = []
    opened, closing, depth = -1, "", 0
    last_single = max((m.start() for m in _SINGLE.finditer(text, start, end)), default=-1)
    for mark in _MARK.finditer(text, start, end):
        char, at = mark.group(), mark.start()
        if opened < 0:
            if char in _PAIRS and _opens(text, at):
                if char == "'" and last_single < at + 2:
                    continue  # an apostrophe ('90s): nothing closes it
                opened, closing, depth = at + 1, _PAIRS[char], 0
        elif char == "‘" == text[opened - 1] and _opens(text, at):
            depth += 1
        elif char == closing and _closes(text, at):
            if depth:
                depth -= 1
                continue
            found.append(_quote(text, opened, at))
            opened = -1
    if opened >= 0 and closing != "'":
        stop = _STOP.search(text, opened, end)
        last = end if continues or not stop else stop.start() + 1
        found.append(_quote(text, opened, min(last, opened + _MAX_QUOTE)))
    return found


def _quote(text: str, start: int, end: int) -> Quote:
    inside = text[start : min(end, start + 80)]
    few = end - start < 80 and len(inside.split()) <= _SCARE_WORDS
    woven = text[max(0, start - 3) : start - 1].strip().isalnum()  # cooperation against “terror,”
    return Quote(start, end, few and (woven or not inside.rstrip().endswith((",", ".", "!", "?"))))


def _masked(text: str, quotes: list[Quote]) -> str:
    parts: list[str] = []
    at = 0
    for quote in quotes:
        if not quote.scare:
            parts += [text[at : quote.start], BLANK * (quote.end - quote.start)]
            at = quote.end
    parts.append(text[at:])
    return "".join(parts)


def _sentences(text: str, mask: str, start: int, end: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    first = start
    for gap in _SENTENCE_END.finditer(mask, start, end):
        if mask[gap.start()] not in ".!?…" and text[gap.start() - 1] not in ".!?…":
            continue  # a quotation that ends inside the sentence
        if mask[gap.start()] == "." and _ABBREVIATION.search(
            mask[max(first, gap.start() - 7) : gap.start() + 1]
        ):
            continue
        last = gap.start() + len(gap.group().rstrip())
        if last > first:
            found.append((first, last))
        first = gap.end()
    if first < end:
        found.append((first, end))
    return found
