"""When the told event happened, apart from when somebody spoke of it."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import timedelta

from geo.dates.timex import Expression, expressions, resolve
from geo.languages import en_dates as words
from geo.languages import en_speech
from geo.model import Article, DateRange
from geo.utterances.sentences import Layout, layout
from geo.utterances.speech import Frame, frames
from geo.utterances.subjects import FINITE

_LOOK_BACK = 6  # sentences in which "the attack" may have been dated
_OLD = timedelta(days=30)
_COARSE = timedelta(days=27)
_FAR = 1000
_WINDOW = 1200  # characters of an endless sentence that can date an event in it
_MANY = 12  # expressions of time in one sentence
_NEAR = 80  # characters between a subject and its verb
_BREAK = re.compile(words.BREAKS, re.IGNORECASE)
_STATEMENT_NOUN = re.compile(
    rf"\b{words.STATEMENT_NOUNS}(?:\s+\w+){{0,3}}?\s*(?:on|late|early|,)?\s*$", re.IGNORECASE
)
_POINTING = re.compile(words.POINTING_BACK, re.IGNORECASE)
_OPENS_BACK = re.compile(words.OPENS_BACK, re.IGNORECASE)
_HISTORY = re.compile(words.HISTORY, re.IGNORECASE)
_ANNOUNCED = re.compile(words.ANNOUNCED, re.IGNORECASE)
_INDEFINITE = re.compile(  # what is told there for the first time has its date there or none
    rf"\b(?:an?|another)\s+(?:[\w-]+\s+){{0,2}}(?:{'|'.join(words.EVENT_NOUNS)})\b"
)
_KINDRED = (frozenset(words.ACTS), frozenset(words.EXPLOSIONS))
_OF_THE_DAY = frozenset("today yesterday overnight last_night ago past_hours".split())
_REACH = 45  # characters: "killed in the attack"
_DEPTH = 3  # how often a date is handed on from sentence to sentence
_EVENT = re.compile(rf"\b(?:{'|'.join(words.EVENT_NOUNS)})(?:e?s|ed)?\b", re.IGNORECASE)
_LINK = re.compile(
    r"(?:\s+(?:anonymously|later|also|on condition of anonymity))?"
    rf"(?:\s+{words.STATEMENT_LINK}[^,;:]{{0,90}}?)?"
    r"[\s,]*(?:on|late|early|in|later)?\s*$",
    re.IGNORECASE,
)
_ADDRESSEE = re.compile(r"\s+(?:[\w.’'&-]+\s?){1,5}(?=\s|$)")


@functools.lru_cache(maxsize=8)
def _by_sentence(text: str) -> dict[int, tuple[Expression, ...]]:
    page = layout(text)
    found: dict[int, list[Expression]] = {}
    for expression in expressions(text):
        found.setdefault(page.sentence_at(expression.start), []).append(expression)
    return {number: tuple(items) for number, items in found.items()}


@functools.lru_cache(maxsize=8)
def _frames_by_sentence(text: str) -> dict[int, tuple[Frame, ...]]:
    found: dict[int, list[Frame]] = {}
    for frame in frames(text):
        found.setdefault(frame.sentence, []).append(frame)
    return {number: tuple(items) for number, items in found.items()}


def _near(text: str, number: int, at: int) -> tuple[Expression, ...]:
    """A sentence's expressions of time; of an endless one those near a place in it."""
    inside = _by_sentence(text).get(number, ())
    if len(inside) <= _MANY:
        return inside
    first = bisect_left(inside, at, key=lambda expression: expression.start)
    return inside[max(0, first - _MANY // 2) : first + _MANY // 2]


def event_date(article: Article, start: int, end: int) -> DateRange | None:
    """When the event told at ``[start, end)`` happened; None when the article does not tell.

    The date of a statement ("police said on Friday") is never taken for the event's. A sentence
    without a date of its own inherits one only where it plainly goes on about a dated event.
    """
    page = layout(article.text)
    number = page.sentence_at(start)
    if number < 0:
        return None
    own = _own_date(article, page, number, start, end)
    if own is None:
        own = _announced(article, page, number, start)
    if own is not None:
        return own
    if _HISTORY.search(page.text, *_around(page, number, start, end)):
        return None
    return _inherited(article, page, number, end)


def statement_date(article: Article, start: int) -> DateRange | None:
    """When the statement that tells what stands at ``start`` was made: the event is not later."""
    page = layout(article.text)
    number = page.sentence_at(start)
    dated = [
        found
        for expression in _near(article.text, number, start)
        if _dates_statement(page, expression, number)
        and (found := resolve(expression, article.published, article.published)) is not None
    ]
    return dated[0] if dated else None


def is_background(article: Article, start: int, end: int) -> bool:
    """Whether the event told there is history, well before the article's news."""
    page = layout(article.text)
    number = page.sentence_at(start)
    if number < 0:
        return False
    dated = event_date(article, start, end)
    if dated is not None and article.published is not None:
        middle = dated.first + (dated.last - dated.first) / 2
        return middle < article.published.first - _OLD
    return bool(_HISTORY.search(page.text, *_around(page, number, start, end)))


def _around(page: Layout, number: int, start: int, end: int) -> tuple[int, int]:
    """The sentence around a stretch, of an endless one only what is near."""
    sentence = page.sentences[number]
    return max(sentence.start, start - _WINDOW), min(sentence.end, end + _WINDOW)


def _own_date(
    article: Article, page: Layout, number: int, start: int, end: int, *, main_only: bool = False
) -> DateRange | None:
    """The date the event's own sentence gives it; of its main clause only, if asked."""
    best: tuple[int, DateRange] | None = None
    for expression in _near(article.text, number, start):
        if _dates_statement(page, expression, number):
            continue
        if main_only and expression.links_clause:
            continue
        cost = _distance(page, expression, start, end)
        found = _resolved(article, number, expression)
        if found is not None and cost is None and found.last - found.first >= _COARSE:
            cost = _FAR  # "in January, after both launched strikes": a month spans its clauses
        if found is not None and cost is not None and (best is None or cost < best[0]):
            best = (cost, found)
    return best[1] if best else None


def _resolved(article: Article, number: int, expression: Expression) -> DateRange | None:
    """What an expression means; "this morning" in a statement of Wednesday is Wednesday's."""
    reference = _reference(article, number, expression)
    published = article.published
    if expression.kind in _OF_THE_DAY:
        said = statement_date(article, expression.start)
        if said is not None and said.first == said.last:
            published = said
    return resolve(expression, published, reference)


def _announced(article: Article, page: Layout, number: int, start: int) -> DateRange | None:
    """The date of a report that is all the article tells ("reported the killing of ...")."""
    said = statement_date(article, start)
    if said is None:
        return None
    for frame in _frames_by_sentence(page.text).get(number, ())[:40]:
        names = _ANNOUNCED.match(page.mask, frame.verb[1])
        if names and start < names.end() + 40:
            return said
    coarse = said.last - said.first >= timedelta(days=6)
    return said if coarse else None  # "last month the group claimed responsibility for ..."


def _distance(page: Layout, expression: Expression, start: int, end: int) -> int | None:
    """How far an expression is from an event of its sentence; None when in another clause."""
    if expression.start < end and start < expression.end:
        return 0
    if expression.links_clause:  # "two days after Tehran bombed": only what follows
        between = page.mask[expression.end : start]
        return None if start < expression.end or _BREAK.search(between) else start - expression.end
    after = expression.start >= end
    if expression.start - end > _WINDOW or start - expression.end > _WINDOW:
        return None
    between = page.mask[end : expression.start] if after else page.mask[expression.end : start]
    if _BREAK.search(between[:400]) or len(between) > 400:
        return None
    return len(between) + (40 if after and "," in between else 0)


def _reference(article: Article, number: int, expression: Expression) -> DateRange | None:
    """The day that "two days earlier" counts from: the one told last, or that of publication."""
    if not expression.is_relative:
        return None
    by_sentence = _by_sentence(article.text)
    reach = 6 if expression.kind == "same_day" else 3
    for back in range(min(reach, number + 1)):
        for earlier in reversed(by_sentence.get(number - back, ())[:40]):
            if earlier.start >= expression.start or earlier.is_relative:
                continue
            found = resolve(earlier, article.published, None)
            if found is not None and found.first == found.last:
                return found
    published = article.published
    return published if published and published.first == published.last else None


def _dates_statement(page: Layout, expression: Expression, number: int) -> bool:
    """Whether an expression tells when somebody spoke."""
    if expression.is_relative and expression.kind != "previous_day":
        return False
    for frame in _frames_by_sentence(page.text).get(number, ())[:40]:
        if _in_frame(page, expression, frame):
            return True
    lead = page.mask[max(page.sentences[number].start, expression.start - 60) : expression.start]
    return bool(_STATEMENT_NOUN.search(lead))


def _in_frame(page: Layout, expression: Expression, frame: Frame) -> bool:
    start, end = expression.start, expression.end
    verb_start, verb_end = frame.verb
    subject = frame.subject or frame.verb
    if subject[1] <= start and end <= verb_start < subject[1] + _NEAR:
        return True  # "the ministry on Thursday rejected"
    if end <= subject[0]:  # "On Wednesday, Pakistan said it ..."
        gap = page.mask[end : min(subject[0], end + 40)].strip(" ,")
        tail = page.mask[verb_end : verb_end + 2].lstrip()
        if FINITE.search(page.mask, max(page.sentences[frame.sentence].start, start - 300), start):
            return False  # "Troops crossed on June 10, the army said"
        return gap.lower() in ("", "the", "a", "an", "however") and not tail.startswith(",")
    begin = max(verb_end, subject[1])
    if start < begin or start - begin > 130:
        return False
    gap = page.mask[begin:start]
    if page.mask[verb_start:verb_end].lower() in en_speech.ADDRESSING:
        whom = _ADDRESSEE.match(gap)
        gap = gap[whom.end() :] if whom and not re.search(r"\b(?:that|on)\b", whom.group()) else gap
    if not _LINK.fullmatch(gap) or FINITE.search(re.sub(r"scheduled|televised", "", gap)):
        return False
    return not _EVENT.search(gap) and not re.search(r"\bthat\b", gap)


@dataclass(frozen=True, slots=True)
class _Pointer:
    """What in a sentence points back: the nouns, words that qualify them, the victims."""

    nouns: frozenset[str]
    qualifiers: frozenset[str]
    victims: bool
    opens: bool


def _pointer(page: Layout, number: int, end: int) -> _Pointer:
    sentence = page.sentences[number]
    nouns, qualifiers, victims = set(), set(), False
    for hit in _POINTING.finditer(page.text, *_around(page, number, end, end)):
        if hit.start() > end + _REACH or _BREAK.search(
            page.mask[hit.end() : max(hit.end(), end)][:400]
        ):
            continue
        if hit["victims"]:
            victims = True
        else:
            nouns.add(hit["noun"].lower())
            qualifiers |= {w[:4] for w in hit.group().split()[1:] if w[0].isupper()}
    opens = bool(_OPENS_BACK.match(page.text, sentence.start))
    return _Pointer(frozenset(nouns), frozenset(qualifiers), victims, opens)


def _inherited(
    article: Article, page: Layout, number: int, end: int, depth: int = _DEPTH
) -> DateRange | None:
    """The date of the event that a sentence goes on about."""
    sentence = page.sentences[number]
    scope = article.scope_at(sentence.start)
    points = _pointer(page, number, end)
    for back in range(1, min(_LOOK_BACK, number) + 1):
        earlier = page.sentences[number - back]
        if article.scope_at(earlier.start) != scope:
            return None
        told = page.text[earlier.start : min(earlier.end, earlier.start + 2 * _WINDOW)].lower()
        same = any(noun in told for noun in points.nouns)
        act = back <= 3 and any(
            points.nouns & kin and any(word in told for word in kin) for kin in _KINDRED
        )
        broad = points.victims or bool(points.nouns & {"incident", "violence"})
        goes_on = earlier.paragraph == sentence.paragraph or (back == 1 and points.opens)
        if not (
            same
            or act
            or (broad and back <= 3)
            or (goes_on and (not points.nouns or (back == 1 and points.opens)))
        ):
            continue
        if any(word.lower() not in told for word in points.qualifiers) or _HISTORY.search(told):
            continue
        found = _main_date(article, page, number - back, set(points.nouns))
        if found is None and depth and (same or act):
            found = _inherited(article, page, number - back, earlier.end, depth - 1)
        if found is not None or (same and _INDEFINITE.search(told)):
            return found
    return None


def _main_date(article: Article, page: Layout, number: int, nouns: set[str]) -> DateRange | None:
    """The date of the event a sentence tells first (or of the noun that points to it)."""
    sentence = page.sentences[number]
    last = min(sentence.end, sentence.start + 2 * _WINDOW)
    events = list(_EVENT.finditer(page.text, sentence.start, last))
    wanted = [e for e in events if any(noun in e.group().lower() for noun in nouns)]
    for event in (wanted or events)[:3]:
        found = _own_date(article, page, number, event.start(), event.end(), main_only=not wanted)
        if found is not None:
            return found
    if wanted or events:
        return None
    dated = {
        found
        for expression in _by_sentence(article.text).get(number, ())[:40]
        if not _dates_statement(page, expression, number)
        and not expression.is_relative
        and (found := resolve(expression, article.published, None)) is not None
    }
    return dated.pop() if len(dated) == 1 else None
