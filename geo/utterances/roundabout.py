"""Sayings told without one verb of saying: "made clear that", "by his count", "X's version: …".

They give the same frames as verbs do; where each ends and whom its subject means is worked out by
those who take them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.grammar.anycase import AnyCase
from geo.languages import en_saying as words
from geo.languages import en_speech
from geo.model import Stance
from geo.utterances.offices import is_media, is_official, is_stateless, states_in
from geo.utterances.sentences import BLANK, Layout, Sentence
from geo.utterances.subjects import FINITE, backward, opening

_REACH = 60  # characters before several words of saying in which a "not" may stand
_STANCES: tuple[tuple[Stance, Sequence[str], re.Pattern[str]], ...] = (
    ("claims", words.CLAIMING_HINTS, re.compile(rf"\b(?:{words.CLAIMING})")),
    ("denies", words.DENYING_HINTS, re.compile(rf"\b(?:{words.DENYING})")),
    ("confirms", words.CONFIRMING_HINTS, re.compile(rf"\b(?:{words.CONFIRMING})")),
)
_ASIDES = tuple((hints, re.compile(aside)) for hints, aside in words.ASIDES)
_DIFFERING = re.compile(words.DIFFERING)
_ANY_VERB = re.compile(words.ANY_VERB)
_HEADED = re.compile(words.HEADED)
_CAPITAL_FIRST = re.compile(words.CAPITAL_FIRST)
_SHOWN_BY = re.compile(words.SHOWN_BY)
_OFFICE_FIRST = re.compile(words.OFFICE_FIRST)
_SEEN = re.compile(words.SEEN)
_OWNED = re.compile(words.OWNED)
_JOINS = re.compile(r"(?:^|\b(?:and|but|while|who|which|that|where|though|although),?\s*)$")
_JOINED = re.compile(r"\b(?:and|but)\s+(?:\w+\s+)?$")
_NOT = AnyCase(en_speech.NOT_CONFIRMED)
_SPEAKERLIKE = re.compile(en_speech.SPEAKERLIKE)
_AS_PUT_IT = re.compile(en_speech.AS_PUT_IT)
_VERSION = re.compile(en_speech.VERSION)
_AS_SAID = re.compile(words.AS_SAID)
_HOW_TOLD = re.compile(words.HOW_TOLD)
_NOUNS = tuple(
    map(re.compile, (words.NOUN_OF_SAYING, words.ITS_NOUN, words.LINE_OF, words.ITS_LINE))
)
_REFUSES = re.compile(words.REFUSES)
_OTHERWISE = re.compile(words.OTHERWISE)
_FOR_WHOM = re.compile(words.FOR_WHOM)
_HAS_DOING = re.compile(words.HAS_DOING)
_PRONOUNS = frozenset((*en_speech.PERSON_PRONOUNS, *en_speech.GROUP_PRONOUNS))
_SHORT_NAME = re.compile(r"(?:the )?[A-Z]{3,6}")
_NAME = 3  # words of a name of a state or its capital
_SHORT = 50  # characters before a colon that name a speaker and say no more
_MANY = 40  # quotations of one sentence that are looked at
_MARKS = " \"“”‘’'«»"

Telling = tuple[tuple[int, int], tuple[int, int], tuple[tuple[int, int], ...], Stance]
"""The words of saying, their subject, what they report, and its stance."""


def roundabout(
    page: Layout, sentence: Sentence, told: Sequence[tuple[int, int]]
) -> Iterator[Telling]:
    """All that a sentence tells as somebody's word without one verb of saying.

    What verbs report already (``told``) is not told again by a colon.
    """
    told_here = page.mask[sentence.start : sentence.end]
    if ":" in told_here or page.quotes_in(sentence.start, sentence.end):
        yield from _differing(page, sentence, told)
        yield from _introduced(page, sentence, told)
        yield from _closed(page, sentence, told)
        yield from _quoted(page, sentence, told)
    for hit in _AS_PUT_IT.finditer(page.mask, sentence.start, sentence.end):
        yield hit.span(), hit.span("who"), (_put(page, sentence, hit),), "claims"
    for hit in _VERSION.finditer(page.mask, sentence.start, sentence.end):
        yield hit.span(), hit.span("who"), ((hit.end(), sentence.end),), "claims"
    yield from _said(page, sentence, told_here)
    yield from _aside(page, sentence, told_here)
    yield from _told_before(page, sentence, told_here)
    yield from _of_nouns(page, sentence, told_here)
    yield from _otherwise(page, sentence, told_here, told)


def _said(page: Layout, sentence: Sentence, told_here: str) -> Iterator[Telling]:
    """Several words that say as one verb does: "made clear that", "ruled out"."""
    for stance, hints, finder in _STANCES:
        if not any(hint in told_here for hint in hints):
            continue
        for hit in finder.finditer(page.mask, sentence.start, sentence.end):
            lead = page.mask[max(sentence.start, hit.start() - _REACH) : hit.start()]
            joined = _JOINED.search(lead)  # "questioned the figure but |did not deny that"
            find = opening if joined else backward
            subject = find(page, sentence, hit.start())
            if subject and not _NOT.search(lead):
                yield hit.span(), subject, ((hit.end(), sentence.end),), stance


def _aside(page: Layout, sentence: Sentence, told_here: str) -> Iterator[Telling]:
    """Asides that name whose word the sentence is: "by his count", "or so the mayor says"."""
    for hints, finder in _ASIDES:
        if not any(hint in told_here for hint in hints):
            continue
        for hit in finder.finditer(page.mask, sentence.start, sentence.end):
            if BLANK in hit["who"]:
                continue
            after = (hit.end(), sentence.end)
            lead = page.mask[max(sentence.start, hit.start() - 12) : hit.start()]
            whole = ((sentence.start, hit.start()), after)
            yield hit.span(), hit.span("who"), (after,) if _JOINS.search(lead) else whole, "claims"


def _told_before(page: Layout, sentence: Sentence, told_here: str) -> Iterator[Telling]:
    """Words that name whose word the rest is: "…, as the army admitted", "pictures by X show"."""
    if words.SHOWN_HINT in told_here:
        for hit in _SHOWN_BY.finditer(page.mask, sentence.start, sentence.end):
            yield hit.span(), hit.span("who"), ((hit.end(), sentence.end),), "claims"
    for hint, finder in ((words.AS_HINT, _AS_SAID), (words.HOW_HINT, _HOW_TOLD)):
        if hint not in told_here:
            continue
        for hit in finder.finditer(page.mask, sentence.start, sentence.end):
            yield hit.span(), hit.span("who"), ((sentence.start, hit.start()),), "claims"


def _of_nouns(page: Layout, sentence: Sentence, told_here: str) -> Iterator[Telling]:
    """Nouns of saying with their owners: "the army's statement that …", "its story is that …"."""
    if " that " not in told_here:
        return
    for finder in _NOUNS:
        for hit in finder.finditer(page.mask, sentence.start, sentence.end):
            lead = page.mask[max(sentence.start, hit.start() - _REACH) : hit.start()]
            told_by = _speaks(hit["who"]) and not FINITE.search(hit["who"])
            if told_by and not _REFUSES.search(lead):
                yield hit.span(), hit.span("who"), ((hit.end(), sentence.end),), "claims"


def _otherwise(
    page: Layout, sentence: Sentence, told_here: str, told: Sequence[tuple[int, int]]
) -> Iterator[Telling]:
    """Whose view follows: "the army disagreed: …", "for Managua the camp stands on …"."""
    if ":" in told_here:
        for hit in _OTHERWISE.finditer(page.mask, sentence.start, sentence.end):
            subject = backward(page, sentence, hit.start())
            new = not any(start == hit.end() for start, _ in told)
            if subject and new and _SPEAKERLIKE.search(page.mask[slice(*subject)]):
                yield hit.span(), subject, ((hit.end(), sentence.end),), "claims"
    first = words.FOR_HINT in told_here
    for hit in _FOR_WHOM.finditer(page.mask, sentence.start, sentence.end) if first else ():
        who = hit["who"]
        named = states_in(who) or _SHORT_NAME.fullmatch(who)
        if who in _PRONOUNS or (named and len(who.split()) <= _NAME):
            yield hit.span(), hit.span("who"), ((hit.end(), sentence.end),), "claims"
    doing = any(hint in told_here for hint in words.HAS_HINTS)
    for hit in _HAS_DOING.finditer(page.mask, sentence.start, sentence.end) if doing else ():
        subject = backward(page, sentence, hit.start())
        if subject and _speaks(page.mask[slice(*subject)]):
            yield hit.span(), subject, ((hit.start(), sentence.end),), "claims"


def _speaks(who: str) -> bool:
    """Whether a noun phrase names an office, a state, a medium or a movement."""
    return bool(states_in(who)) or is_official(who) or is_media(who) or is_stateless(who)


def _differing(
    page: Layout, sentence: Sentence, told: Sequence[tuple[int, int]]
) -> Iterator[Telling]:
    """What follows the colon in "X's version is another: …" and "X gave another version: …"."""
    headed = _HEADED.match(page.mask, sentence.start, sentence.end)
    if headed:
        end = page.paragraphs[sentence.paragraph][1]
        yield headed.span(), headed.span("who"), ((headed.end(), end),), "claims"
        return
    seat = _CAPITAL_FIRST.match(page.mask, sentence.start, sentence.end)
    office = _OFFICE_FIRST.match(page.mask, sentence.start, sentence.end)
    if (
        sentence.start
        and office
        and is_official(office["who"])
        and not FINITE.search(office["who"])
    ):
        yield office.span(), office.span("who"), ((office.end(), sentence.end),), "claims"
        return
    if sentence.start and seat and states_in(seat["who"]):  # at the very top: a dateline
        yield seat.span(), seat.span("who"), ((seat.end(), sentence.end),), "claims"
        return
    seen = _SEEN.search(page.mask, sentence.start, sentence.end)
    if seen:
        yield seen.span(), seen.span("who"), ((seen.end(), sentence.end),), "claims"
        return
    hit = _DIFFERING.search(page.mask, sentence.start, sentence.end)
    subject = opening(page, sentence, hit.end()) if hit else None
    if hit is None or subject is None or any(a <= hit.end() < b for a, b in told):
        return
    owned = _OWNED.match(page.mask[slice(*subject)])
    if owned:
        subject = (subject[0], subject[0] + owned.end("who"))
    if _SPEAKERLIKE.search(page.mask[slice(*subject)]):
        colon = page.mask.index(":", hit.start())
        yield (colon, colon + 1), subject, ((colon + 1, sentence.end),), "claims"


def _introduced(
    page: Layout, sentence: Sentence, told: Sequence[tuple[int, int]]
) -> Iterator[Telling]:
    """The quotations after a colon that no verb reports: 'the mayor hit back: "…"'."""
    for quote in page.quotes_in(sentence.start, sentence.end)[:_MANY]:
        colon = page.mask.rfind(":", sentence.start, quote.start)
        between = page.mask[colon + 1 : quote.start].strip(_MARKS)
        if colon < 0 or between or any(start <= quote.start < end for start, end in told):
            continue
        subject = opening(page, _clause(page, sentence, colon), colon)
        subject = subject or _named(page, sentence, colon)
        if subject and _SPEAKERLIKE.search(page.mask[slice(*subject)]):
            yield (colon, colon + 1), subject, ((quote.start, sentence.end),), "claims"


def _closed(page: Layout, sentence: Sentence, told: Sequence[tuple[int, int]]) -> Iterator[Telling]:
    """The quotation that a sentence opens with, before any verb: '"…," the widow sobbed'."""
    quote = next(iter(page.quotes_in(sentence.start, sentence.start + 2)), None)
    if quote is None or quote.scare or page.text[quote.end - 1] not in ",?!":
        return
    hit = _ANY_VERB.match(page.mask, quote.end + 1, sentence.end)
    subject = backward(page, sentence, hit.start("verb")) if hit else None
    if hit and subject and not any(start <= quote.start < end for start, end in told):
        yield hit.span("verb"), subject, ((quote.start, quote.end),), "claims"


def _quoted(page: Layout, sentence: Sentence, told: Sequence[tuple[int, int]]) -> Iterator[Telling]:
    """The quotations in what an official does: 'the minister called it murder, "on our soil"'."""
    for quote in page.quotes_in(sentence.start, sentence.end)[:_MANY]:
        begun = page.mask[sentence.start : quote.start]
        if quote.scare or ":" in begun or any(s <= quote.start < e for s, e in told):
            continue
        subject = opening(page, sentence, quote.start)
        if subject and is_official(page.mask[slice(*subject)]):
            yield (quote.start - 1, quote.start), subject, ((quote.start, quote.end),), "claims"


def _clause(page: Layout, sentence: Sentence, at: int) -> Sentence:
    """A sentence from the last semicolon before an offset on."""
    mark = page.mask.rfind("; ", sentence.start, at)
    return replace(sentence, start=mark + 2) if mark >= 0 else sentence


def _named(page: Layout, sentence: Sentence, colon: int) -> tuple[int, int] | None:
    """The few words before a colon, when they are all there is before it: 'Ortiz: "…"'."""
    words_before = page.mask[sentence.start : colon]
    return (sentence.start, colon) if len(words_before) <= _SHORT else None


def _put(page: Layout, sentence: Sentence, hit: re.Match[str]) -> tuple[int, int]:
    """What somebody "put" so: the quotation right before, or else the sentence."""
    quotes = page.quotes_in(sentence.start, hit.start())
    last = quotes[-1] if quotes else None
    quoted = last is not None and last.end + 2 >= hit.start()
    return (last.start if last and quoted else sentence.start), hit.start()
