"""The date of a sentence that has none of its own: that of the event it goes on about."""

from __future__ import annotations

import functools
import itertools
import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import timedelta

from geo.dates.apart import stands_apart
from geo.dates.clauses import (
    WINDOW,
    around,
    by_sentence,
    dates_statement,
    day_of_telling,
    frames_by_sentence,
    own_date,
    spoken_then,
)
from geo.dates.timex import resolve
from geo.grammar.anycase import AnyCase
from geo.languages import en_dates as words
from geo.model import Article, DateRange
from geo.utterances.sentences import Layout, layout

OLD = timedelta(days=30)
"""What happened so long before publication is history, not news."""

_LOOK_BACK = 6  # sentences in which "the attack" may have been dated
_LOOK_FAR = 4  # sentences after a dated one that may go on about the only day told of
_AHEAD = 3  # sentences after an event that may say when it happened
_MANY = 12  # expressions of time in one sentence
_DEPTH = 3  # how often a date is handed on from sentence to sentence
_STOPS = ".!?…\"”’'"
_REACH = 45  # characters: "killed in the attack"
_EVENT = AnyCase(rf"\b(?:{'|'.join(words.EVENT_NOUNS)})(?:{words.ENDINGS})?\b")
_EVENT_VERB = AnyCase(words.EVENT_VERBS)
_BREAK = AnyCase(words.BREAKS)
_CLAUSE_MARK = re.compile(words.CLAUSE_MARK)
_POINTING = AnyCase(words.POINTING_BACK)
_OPENS_BACK = AnyCase(words.OPENS_BACK)
_INDEFINITE = AnyCase(words.FIRST_TOLD)
_ASIDE = re.compile(r"\b(?:which|who|whom)\b[^,;]*$")
_PRONOUN = AnyCase(words.OPENS_WITH_PRONOUN)
_DATED_AFTER = AnyCase(words.DATED_AFTER)
_OTHER_TIME = AnyCase(words.OTHER_TIME)
HISTORY = AnyCase(words.HISTORY)
"""Words of history: what is told with them is not the news."""
_NEW_MATTER = AnyCase(words.NEW_MATTER)
_TOLL = AnyCase(words.TOLL)
_SAME_TIME = AnyCase(words.SAME_TIME)
_FLED = re.compile(words.FLED)
_KINDRED = (frozenset(words.ACTS), frozenset(words.EXPLOSIONS))
_BROAD = frozenset(words.ANY_EVENT)


@dataclass(frozen=True, slots=True)
class _Pointer:
    """What in a sentence points back: the nouns, words that qualify them, the victims."""

    nouns: frozenset[str]
    qualifiers: frozenset[str]
    victims: bool
    opens: bool


def inherited(article: Article, number: int, start: int, end: int) -> DateRange | None:
    """The date of the event that a sentence goes on about, or of the only one told so far."""
    page = layout(article.text)
    points = _pointer(page, number, end)
    if not (points.nouns or points.victims) and stands_apart(page, number, start):
        return _dated_after(article, page, number)
    return _inherited(article, number, points)


@functools.lru_cache(maxsize=1 << 7)  # most claims of a sentence point to the same
def _inherited(article: Article, number: int, points: _Pointer) -> DateRange | None:
    page = layout(article.text)
    found, decided = _pointed(article, page, number, points, _DEPTH)
    if found is None and not decided:
        found = _only_day(article, page, number)
    return found or _dated_after(article, page, number) or _dated_ahead(article, page, number)


def _dated_ahead(article: Article, page: Layout, number: int) -> DateRange | None:
    """The day of the sentence after, if it goes on: "Two were shot. They came on Monday"."""
    sentence = page.sentences[number]
    told, _ = _days_told(article)
    if number + 1 >= len(page.sentences) or (told and told[0][0] < number):
        return None
    if not number and not sentence.paragraph and page.text[sentence.end - 1] not in _STOPS:
        return told[0][1] if told and told[0][0] < _AHEAD else None  # a headline
    for later in range(number + 1, min(number + _AHEAD, len(page.sentences))):
        after = page.sentences[later]
        same = article.scope_at(after.start) == article.scope_at(sentence.start)
        if not same or after.paragraph - sentence.paragraph > 1:
            return None
        day = _main_date(article, page, later, frozenset())
        if day is not None:
            old = article.published and day.last < article.published.first - OLD
            near = later == number + 1 or _PRONOUN.match(page.text, after.start)
            return day if not old and near and _goes_back(page, later) else None
    return None


def _goes_back(page: Layout, number: int) -> bool:
    """Whether a sentence goes on about what was told before it, and of the same time."""
    sentence = page.sentences[number]
    stretch = around(page, number, sentence.start, sentence.start)
    other = (_INDEFINITE, _OTHER_TIME, HISTORY, _NEW_MATTER)
    back = _OPENS_BACK.match(page.text, sentence.start) or _TOLL.match(page.text, sentence.start)
    return bool(back or _told_back(page, number)) and not any(
        words_of.search(page.text, *stretch) for words_of in other
    )


def _told_back(page: Layout, number: int) -> bool:
    """Whether somebody tells more of what was told before: "he said that the men had been …"."""
    starts = (
        start
        for frame in frames_by_sentence(page.text).get(number, ())[:4]
        for start, _ in frame.contents[:1]
    )
    return any(
        _OPENS_BACK.match(page.text[start : start + 40].removeprefix(" that").lstrip())
        for start in starts
    )


def _dated_after(article: Article, page: Layout, number: int) -> DateRange | None:
    """The date that one of the next sentences gives ("The shooting took place on Monday")."""
    paragraph = page.sentences[number].paragraph
    for later in range(number + 1, min(number + 1 + _AHEAD, len(page.sentences))):
        sentence = page.sentences[later]
        hit = _DATED_AFTER.match(page.text, sentence.start, sentence.end)
        if hit is not None and sentence.paragraph - paragraph <= 1:
            return own_date(article, page, later, hit.start(), hit.end())[0]
    return None


def _only_expression(article: Article, page: Layout, number: int) -> DateRange | None:
    """The day that the only words of time in a sentence mean, unless somebody spoke then."""
    inside = by_sentence(article.text).get(number, ())
    if len(inside) != 1 or dates_statement(page, inside[0], number) or inside[0].links_clause:
        return None
    before = page.mask[page.sentences[number].start : inside[0].start][-WINDOW:]
    if spoken_then(page, inside[0], number) or _ASIDE.search(before):
        return None
    found, _ = own_date(article, page, number, inside[0].start, inside[0].end)
    return None if found and ("since" in inside[0].parts or _goes_on(article, found)) else found


def _pointer(page: Layout, number: int, end: int) -> _Pointer:
    sentence = page.sentences[number]
    nouns, qualifiers, victims = set(), set(), False
    for hit in _pointings(page.text, *around(page, number, end, end)):
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


def _pointed(
    article: Article, page: Layout, number: int, points: _Pointer, depth: int
) -> tuple[DateRange | None, bool]:
    """The date pointed back to, and whether it was found where it is told without one."""
    sentence = page.sentences[number]
    scope = article.scope_at(sentence.start)
    for back in range(1, min(_LOOK_BACK, number) + 1):
        earlier = page.sentences[number - back]
        if article.scope_at(earlier.start) != scope:
            return None, True
        goes_on = earlier.paragraph == sentence.paragraph or (back == 1 and points.opens)
        if not (points.nouns or points.victims or goes_on):
            continue
        told = _small_sentence(page.text, earlier.start, earlier.end)
        same = any(noun in told for noun in points.nouns)
        act = back <= 3 and any(
            points.nouns & kin and any(word in told for word in kin) for kin in _KINDRED
        )
        broad = points.victims or bool(points.nouns & _BROAD)
        if not (
            same
            or act
            or (broad and back <= 3)
            or (goes_on and (not points.nouns or (back == 1 and points.opens)))
        ):
            continue
        if any(word.lower() not in told for word in points.qualifiers) or _is_history(told):
            continue
        found = _main_date(article, page, number - back, points.nouns)
        found = found or day_of_telling(article, number - back, earlier.start, earlier.end)
        if found is None and depth and (same or act):
            before = _pointer(page, number - back, earlier.end)
            found, _ = _pointed(article, page, number - back, before, depth - 1)
        if found is not None or (same and _INDEFINITE.search(told)):
            return found, True
    return None, False


def _main_date(
    article: Article, page: Layout, number: int, nouns: frozenset[str], *, loose: bool = True
) -> DateRange | None:
    """The date of the event a sentence tells first (or of the noun that points to it).

    Where no noun names the event, that of the first dated act counts too if ``loose``.
    """
    sentence = page.sentences[number]
    last = min(sentence.end, sentence.start + 2 * WINDOW)
    events = list(_EVENT.finditer(page.mask, sentence.start, last))
    wanted = [e for e in events if any(noun in e.group().lower() for noun in nouns)]
    for event in (wanted or events)[:3]:
        found, _ = own_date(article, page, number, event.start(), event.end(), main_only=not wanted)
        if found is not None and not _goes_on(article, found):
            return found
    if wanted:
        return None
    if not loose:
        return _single(article, page, number)
    return (
        _single(article, page, number)
        or _of_verb(article, page, number, last)
        or _only_expression(article, page, number)
    )


def _of_verb(article: Article, page: Layout, number: int, end: int) -> DateRange | None:
    """The date of the first dated act that verbs tell: "a vessel rammed their boat on Sunday"."""
    acts = _EVENT_VERB.finditer(page.mask, page.sentences[number].start, end)
    for act in itertools.islice(acts, 3):
        if _ASIDE.search(page.mask[page.sentences[number].start : act.start()][-WINDOW:]):
            continue  # "a camp which rebels had stormed two days before"
        found, _ = own_date(article, page, number, act.start(), act.end(), main_only=True)
        if found is not None and not _goes_on(article, found):
            return found
    return None


def _goes_on(article: Article, when: DateRange) -> bool:
    """Whether a range lasts until publication ("since March"): it dates nothing else."""
    until_now = article.published is not None and when.last == article.published.last
    return until_now and when.last - when.first > timedelta(days=2)


def _single(
    article: Article, page: Layout, number: int, before: int | None = None
) -> DateRange | None:
    """The one day that a sentence names, of whatever happened then; only ``before`` an offset."""
    dated = {
        found
        for expression in by_sentence(article.text).get(number, ())[:40]
        if (before is None or expression.start < before)
        and not dates_statement(page, expression, number)
        and not expression.is_relative
        and not expression.links_clause
        and "since" not in expression.parts
        and (found := resolve(expression, article.published, None)) is not None
    }
    return dated.pop() if len(dated) == 1 else None


def beside(article: Article, page: Layout, number: int, start: int) -> DateRange | None:
    """The one day of a sentence, for what follows a semicolon ("shots on Tuesday; a man fell")."""
    sentence = page.sentences[number]
    lead = page.mask[max(sentence.start, start - WINDOW) : start]
    marks = list(_CLAUSE_MARK.finditer(lead))
    last = max(sentence.start, start - WINDOW) + marks[-1].start() if marks else 0
    return _single(article, page, number, last) if marks else None


def across(article: Article, page: Layout, number: int, start: int) -> DateRange | None:
    """The one day of a sentence, for a clause of that time: "shot on Monday while he was at"."""
    sentence = page.sentences[number]
    found = _single(article, page, number)
    if found is None or _goes_on(article, found) or _FLED.search(page.mask[sentence.start : start]):
        return None
    inside = [e for e in by_sentence(page.text)[number][:_MANY] if not e.links_clause]
    for day in inside:
        first, last = sorted((day.start, start))
        between = _SAME_TIME.sub("", page.mask[max(first, sentence.start) : last])
        if not dates_statement(page, day, number) and not _BREAK.search(between[:WINDOW]):
            return _dated_ahead(article, page, number) or found
    return None


def _only_day(article: Article, page: Layout, number: int) -> DateRange | None:
    """The day of the story, when the sentences before have told of one only."""
    sentence = page.sentences[number]
    stretch = around(page, number, sentence.start, sentence.start)
    if _INDEFINITE.search(page.text, *stretch) or _OTHER_TIME.search(page.text, *stretch):
        return None
    told, alike = _days_told(article)
    before = bisect_left(told, number, key=lambda dated: dated[0])
    if not 0 < before <= alike:
        return None
    at, day = told[before - 1]
    close = page.sentences[at].paragraph >= sentence.paragraph - 1
    return day if number - at <= _LOOK_FAR and close else None


@functools.lru_cache(maxsize=8)
def _days_told(article: Article) -> tuple[list[tuple[int, DateRange]], int]:
    """Sentences of the main story that date an event of the news, with that date.

    And how many of them, from the first on, tell of one and the same day.
    """
    page = layout(article.text)
    found: list[tuple[int, DateRange]] = []
    for number in sorted(by_sentence(article.text)):
        if number < 0 or article.scope_at(page.sentences[number].start) != "main":
            continue
        day = _main_date(article, page, number, frozenset(), loose=False)
        if day is None or (article.published and day.last < article.published.first - OLD):
            continue
        found.append((number, day))
    others = (at for at, (_, day) in enumerate(found) if day != found[0][1])
    return found, next(others, len(found))


@functools.lru_cache(maxsize=1 << 7)
def _is_history(told: str) -> bool:
    return HISTORY.search(told) is not None


@functools.lru_cache(maxsize=1 << 7)
def _pointings(text: str, start: int, end: int) -> tuple[re.Match[str], ...]:
    return tuple(_POINTING.finditer(text, start, end))


@functools.lru_cache(maxsize=1 << 7)
def _small_sentence(text: str, start: int, end: int) -> str:
    return text[start : min(end, start + 2 * WINDOW)].lower()
