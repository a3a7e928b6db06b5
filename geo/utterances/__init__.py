"""Article + mentions → who says which stretch of text, for which country, and in what stance."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.grammar.anycase import AnyCase
from geo.languages import en_saying
from geo.languages import en_speech as words
from geo.model import Article, Mention, Stance, Utterance
from geo.utterances.continued import continued
from geo.utterances.frame import Frame
from geo.utterances.offices import Speaker
from geo.utterances.sentences import BLANK, Layout, Quote, layout
from geo.utterances.speakers import Speakers
from geo.utterances.speech import frames

_DESCRIPTIVE = re.compile(en_saying.DESCRIPTIVE)
_MARKS = " \t\n\"“”‘’'«»"
_EDGES = " \t\n,:;.–—-"
_NOBODY = AnyCase(words.NOBODY)
_MAX_LENGTH = 4000  # characters; bounds how far `speaker_at` looks back


@dataclass(frozen=True, slots=True)
class _Said:
    """A frame whose speaker is known."""

    frame: Frame
    speaker: Speaker
    stance: Stance


def find_utterances(article: Article, mentions: Sequence[Mention] = ()) -> tuple[Utterance, ...]:
    """Everything somebody is said to say, in text order; nested where speech reports speech.

    What no utterance covers is the reporter's own voice. A quotation inside reported speech is an
    utterance of its own with ``quoted`` set. Pronouns, "the ministry" and bare surnames are given
    the speaker they stand for; `iso` is the country spoken for, None for those who speak for none.
    """
    if article.language not in ("", "en"):
        return ()
    page = layout(article.text)
    speakers = Speakers(article, page, mentions)
    said: list[_Said] = []
    for frame in frames(article.text):
        speaker = speakers.of(frame)
        if not speaker.text or speaker.text.lower() in words.HEARSAY or _NOBODY.match(speaker.text):
            continue  # "according to reports": nobody who could be asked
        said.append(_Said(frame, speaker, _stance(page, frame, speakers)))
    found = [u for one in said for u in _of_frame(page, one)]
    found += _running_quotes(page, said, found, speakers)
    found += list(continued(page, sorted(found, key=lambda one: (one.start, -one.end))))
    return _nested(found)


def speaker_at(utterances: Sequence[Utterance], start: int, end: int) -> Utterance | None:
    """The innermost utterance that covers ``[start, end)``; None for the reporter's voice."""
    at = bisect_right(utterances, start, key=lambda utterance: utterance.start)
    for utterance in reversed(utterances[max(0, at - 200) : at]):
        if utterance.start <= start and end <= utterance.end:
            return utterance
        if utterance.start < start - _MAX_LENGTH:
            break
    return None


def _stance(page: Layout, frame: Frame, speakers: Speakers) -> Stance:
    """A saying whose quotation calls the report false denies, whatever its verb."""
    if frame.stance == "claims" and any(
        speakers.is_denial(page.text[start : min(end, start + 300)])
        for start, end in frame.contents
    ):
        return "denies"
    return frame.stance


def _of_frame(page: Layout, said: _Said) -> list[Utterance]:
    """One utterance for each stretch a frame reports, and one for each quotation in it."""
    found: list[Utterance] = []
    for span in _without_asides(page, said.frame.contents):
        start, end = _trimmed(page.text, *span)
        if start == end:
            continue
        whole = Utterance(start, end, said.speaker.text, said.speaker.iso, said.stance)
        found.append(whole)
        for quote in page.quotes_in(start, end):
            if not quote.scare and quote.start < quote.end:
                last = min(quote.end, end)
                found.append(replace(whole, start=quote.start, end=last, quoted=True))
    return found


def _without_asides(page: Layout, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """What is reported, but for what the reporter adds: ", which lies 3 km from the line"."""
    parts: list[tuple[int, int]] = []
    for start, end in spans:
        at = start
        for aside in _DESCRIPTIVE.finditer(page.mask, start, min(end, start + _MAX_LENGTH)):
            if BLANK not in aside.group():
                parts.append((at, aside.start()))
                at = aside.end()
        parts.append((at, end))
    return parts


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without punctuation at its ends, and not too long; empty when it has no word."""
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in " \t\n,;–—-":
        end -= 1
    if not any(char.isalnum() for char in text[start : min(end, start + 40)]):
        return start, start
    return start, min(end, start + _MAX_LENGTH)


def _running_quotes(
    page: Layout, said: Sequence[_Said], found: Sequence[Utterance], speakers: Speakers
) -> list[Utterance]:
    """Quotations that no verb reports: they run on from the speaker before, or to the one after."""
    starts = sorted(utterance.start for utterance in found if utterance.quoted)
    covered = set(starts)
    more: list[Utterance] = []
    by_paragraph: dict[int, list[_Said]] = {}
    for one in said:
        by_paragraph.setdefault(page.sentences[one.frame.sentence].paragraph, []).append(one)
    for number, (start, end) in enumerate(page.paragraphs):
        loose = [q for q in page.quotes_in(start, end) if not q.scare and q.start not in covered]
        for quote in loose:
            teller = _teller(page, quote, number, by_paragraph)
            if teller is None or teller.frame.verb[0] > quote.start:
                teller = _introduced(page, quote, start, speakers) or teller
            if teller is not None:
                by_paragraph.setdefault(number, []).append(teller)
                more.append(
                    Utterance(
                        quote.start,
                        min(quote.end, quote.start + _MAX_LENGTH),
                        teller.speaker.text,
                        teller.speaker.iso,
                        teller.stance,
                        quoted=True,
                    )
                )
    return more


def _teller(
    page: Layout, quote: Quote, number: int, by_paragraph: dict[int, list[_Said]]
) -> _Said | None:
    here = by_paragraph.get(number, [])
    before = [one for one in here if one.frame.verb[0] < quote.start]
    if before:
        return before[-1]
    start, end = page.paragraphs[number]
    outside = end - start > _MAX_LENGTH or page.mask[start:end].replace(BLANK, "").strip(_MARKS)
    if not outside:  # nothing but the quotation: the speaker of the paragraph before goes on
        previous = by_paragraph.get(number - 1, [])
        following = by_paragraph.get(number + 1, [])
        if previous:
            return previous[-1]
        return following[0] if following else None
    return here[0] if here else None


def _introduced(page: Layout, quote: Quote, start: int, speakers: Speakers) -> _Said | None:
    """The person told of before a quotation that is a sentence of its own."""
    number = page.sentence_at(quote.start)
    sentence = page.sentences[number]
    told = page.mask[sentence.start : min(sentence.end, sentence.start + _MAX_LENGTH)]
    alone = not told.replace(BLANK, "").strip(_MARKS)
    speaker = speakers.named_before(start, sentence.start) if alone else None
    frame = Frame(number, (quote.start, quote.start), None, (), "claims")
    return _Said(frame, speaker, "claims") if speaker else None


def _nested(found: list[Utterance]) -> tuple[Utterance, ...]:
    """Sorted, duplicates gone, and cut so that two never overlap without one holding the other."""
    kept: list[Utterance] = []
    stack: list[Utterance] = []
    for one in sorted(found, key=lambda u: (u.start, -u.end)):
        while stack and stack[-1].end <= one.start:
            stack.pop()
        crosses = stack and stack[-1].end < one.end
        utterance = replace(one, end=stack[-1].end) if crosses else one
        if kept and (kept[-1].start, kept[-1].end) == (utterance.start, utterance.end):
            kept.pop()
            stack.pop()
        kept.append(utterance)
        stack.append(utterance)
    return tuple(kept)
