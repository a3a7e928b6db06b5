"""Which words of time in a sentence date an event in it, and which only say when somebody spoke."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import timedelta

from geo.dates.timex import Expression, expressions, resolve
from geo.grammar.anycase import AnyCase
from geo.languages import en_dates as words
from geo.languages import en_speech
from geo.model import Article, DateRange
from geo.utterances.frame import Frame
from geo.utterances.sentences import BLANK, Layout, layout
from geo.utterances.speech import frames
from geo.utterances.subjects import FINITE

WINDOW = 1200
"""Characters of an endless sentence that can date an event in it."""

_COARSE = timedelta(days=27)
_FAR = 1000
_MANY = 12  # expressions of time in one sentence
_OPENS = 4  # characters before a day that opens its sentence: "On Tuesday"
_NEAR = 80  # characters between a subject and its verb
_CLAUSE = 400  # characters that one clause may have
_BREAK = AnyCase(words.BREAKS)
_STATEMENT_NOUN = AnyCase(
    rf"\b{words.STATEMENT_NOUNS}(?:\s+\w+){{0,3}}?\s*(?:{words.AT_TIME}|,)?\s*$"
)
_REACTION = AnyCase(words.REACTIONS)
_REVEALED = AnyCase(words.REVEALED)
_REVEALED_THEN = AnyCase(words.REVEALED_THEN)
_TIME_OF_DAY = AnyCase(words.TIME_OF_DAY)
_ASIDE = re.compile(r",\s(?:which|who|whom)\b[^,;.]*$")
_SAME_AS_EVENT = AnyCase(words.SAME_AS_EVENT)
_RELATIVE = re.compile(r"\b(?:who|which|whom)\b")
_EVENT = AnyCase(rf"\b(?:{'|'.join(words.EVENT_NOUNS)})(?:{words.ENDINGS})?\b")
_LINK = AnyCase(words.LINK_TO_DAY)
_OBJECT = AnyCase(words.BLAMED_ON_DAY)
_ADDRESSEE = re.compile(words.ADDRESSEE)
_THAT = re.compile(words.THAT)
_NO_ADDRESSEE = re.compile(words.THAT_OR_ON)
_SINCE_LAST = AnyCase(words.SINCE_LAST)
_DESCRIBED = re.compile(words.NOT_FINITE)
_FAR_BACK, _TOLD_BACK = 9, 6  # sentences before in which the day counted from was told
_BACK = 4  # sentences before in which "that same Tuesday" was told
_UNTIL = AnyCase(words.UNTIL)
_THAT_SAME = AnyCase(words.THAT_SAME)
_AND_ON = AnyCase(words.AND_ON)
_MOVED = re.compile(words.MOVED)
_PASSIVE = re.compile(words.PASSIVE)
_BESIDE = 30  # characters between a day and a place that stand together
_DATELINE = 90  # characters of a line in which its dateline ends
_OPENING = re.compile(
    r"(?:[A-ZÀ-Þ]{3}[^.\n]{0,80}?|[A-ZÀ-Þ][\w’'.-]+(?:[ /][A-ZÀ-Þ][\w’'.-]+)*,\s[^.\n]{0,70}?)"
    r"(?:\s[–—-]{1,2}\s|:\s)"
)
_OF_THE_DAY = frozenset(
    "today yesterday before_yesterday overnight last_night ago past_hours".split()
)


@functools.lru_cache(maxsize=8)
def by_sentence(text: str) -> dict[int, tuple[Expression, ...]]:
    """The expressions of time of each sentence that has any, by the sentence's number."""
    page = layout(text)
    found: dict[int, list[Expression]] = {}
    for expression in expressions(text):
        found.setdefault(page.sentence_at(expression.start), []).append(expression)
    return {number: tuple(items) for number, items in found.items()}


@functools.lru_cache(maxsize=8)
def frames_by_sentence(text: str) -> dict[int, tuple[Frame, ...]]:
    """The acts of saying of each sentence that has any, by the sentence's number."""
    found: dict[int, list[Frame]] = {}
    for frame in frames(text):
        found.setdefault(frame.sentence, []).append(frame)
    return {number: tuple(items) for number, items in found.items()}


def near(text: str, number: int, at: int) -> Sequence[Expression]:
    """A sentence's expressions of time; of an endless one those near a place in it."""
    inside = by_sentence(text).get(number, ())
    if len(inside) <= _MANY:
        return inside
    first = bisect_left(inside, at, key=lambda expression: expression.start)
    return inside[max(0, first - _MANY // 2) : first + _MANY // 2]


def around(page: Layout, number: int, start: int, end: int) -> tuple[int, int]:
    """The sentence around a stretch, of an endless one only what is near."""
    sentence = page.sentences[number]
    return max(sentence.start, start - WINDOW), min(sentence.end, end + WINDOW)


def own_date(
    article: Article, page: Layout, number: int, start: int, end: int, *, main_only: bool = False
) -> tuple[DateRange | None, bool]:
    """The date the event's own sentence gives it, and whether the sentence says any at all.

    "Last week" in an article without a date of publication says one that cannot be known. With
    `main_only` the dates of clauses that go before or after the main one do not count.
    """
    best: tuple[int, DateRange | None] | None = None
    for expression in near(article.text, number, start):
        if dates_statement(page, expression, number, (start, end)):
            continue
        if main_only and expression.links_clause:
            continue
        cost = _distance(page, expression, start, end)
        found = _resolved(article, number, expression)
        if found is not None and cost is None and _spans(page, expression, found, start):
            cost = _FAR
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, found)
    return (best[1], True) if best else (None, False)


def _spans(page: Layout, expression: Expression, found: DateRange, start: int) -> bool:
    """Whether a month or year before an event spans its clause too: "in May, after both struck"."""
    between = page.mask[expression.end : start]
    coarse = found.last - found.first >= _COARSE and "since" not in expression.parts
    return coarse and expression.end <= start and ";" not in between


def _resolved(article: Article, number: int, expression: Expression) -> DateRange | None:
    """What an expression means; "this morning" in a statement of Wednesday is Wednesday's."""
    reference = _reference(article, number, expression)
    published = article.published
    if expression.kind == "weekday" and (same := _same_weekday(article, number, expression)):
        return same
    if expression.kind in _OF_THE_DAY:
        said = statement_date(article, expression.start)
        if said is not None and said.first == said.last:
            published = said
        if said is None and expression.kind == "today":
            published = _told_lately(article, number, expression) or published
        if expression.kind == "overnight" and not expression.parts:
            published = _woken(article, number, expression) or published
    found = resolve(expression, published, reference)
    if found and "since" in expression.parts:  # "27 dead since Sunday, the army said on Wednesday"
        said = statement_date(article, expression.start)
        if said is not None and found.first < said.last < found.last:
            found = DateRange(found.first, said.last)
    return found


def _same_weekday(article: Article, number: int, expression: Expression) -> DateRange | None:
    """The day told before that "that same Tuesday" means."""
    lead = article.text[max(0, expression.start - 20) : expression.start]
    if not _THAT_SAME.search(lead):
        return None
    told = by_sentence(article.text)
    wanted = resolve(expression, article.published, None)
    for back in range(min(_BACK, number + 1)):
        for earlier in reversed(told.get(number - back, ())[:_MANY]):
            if earlier.start < expression.start and not earlier.is_relative:
                found = resolve(earlier, article.published, None)
                if found and wanted and found.first.weekday() == wanted.first.weekday():
                    return found
    return None


def _told_lately(article: Article, number: int, expression: Expression) -> DateRange | None:
    """The one day told before a quotation that says "today", when that was a day or two ago."""
    page = layout(article.text)
    if page.mask[expression.start] != BLANK or article.published is None:
        return None
    told = by_sentence(article.text)
    for back in range(1, min(_BACK, number) + 1):
        for earlier in reversed(told.get(number - back, ())[:_MANY]):
            found = resolve(earlier, article.published, None)
            if found is not None and earlier.kind in ("weekday", "day", "yesterday"):
                lately = article.published.first - found.first <= timedelta(days=2)
                return found if lately and found.first == found.last else None
    return None


def _woken(article: Article, number: int, expression: Expression) -> DateRange | None:
    """The day named before "overnight": "woke on Sunday to news of a raid overnight"."""
    for other in near(article.text, number, expression.start):
        if other.kind == "weekday" and other.end <= expression.start:
            return resolve(other, article.published, None)
    return None


def day_of_telling(article: Article, number: int, start: int, end: int) -> DateRange | None:
    """The day of the statement, for an event whose time of day alone is told: "at dawn"."""
    page = layout(article.text)
    if not _TIME_OF_DAY.search(page.text, *around(page, number, start, end)):
        return None
    said = statement_date(article, start)
    return said if said is not None and said.first == said.last else None


def statement_date(article: Article, start: int) -> DateRange | None:
    """When the statement that tells what stands at ``start`` was made: the event is not later."""
    page = layout(article.text)
    number = page.sentence_at(start)
    dated = [
        found
        for expression in near(article.text, number, start)
        if dates_statement(page, expression, number)
        and not ends_then(page, expression)
        and (found := resolve(expression, article.published, article.published)) is not None
    ]
    return dated[0] if dated else None


def _distance(  # noqa: PLR0911 - one return a reason
    page: Layout, expression: Expression, start: int, end: int
) -> int | None:
    """How far an expression is from an event of its sentence; None when in another clause."""
    if expression.start < end and start < expression.end:
        return 0
    if expression.links_clause:  # "two days after Tehran bombed": only what follows
        between = page.mask[expression.end : start]
        return None if start < expression.end or _BREAK.search(between) else start - expression.end
    after = expression.start >= end
    if expression.start - end > WINDOW or start - expression.end > WINDOW:
        return None
    between = page.mask[end : expression.start] if after else page.mask[expression.end : start]
    if "since" in expression.parts:
        between = _SINCE_LAST.sub("", between)
    if _BREAK.search(between[:_CLAUSE]) or len(between) > _CLAUSE:
        return None
    lead = page.mask[max(0, expression.start - _CLAUSE) : expression.start]
    if not after and "," in between and _ASIDE.search(lead):
        return None  # "a camp, which rebels had stormed two days before, was bombed"
    if "since" in expression.parts and after and _THAT.search(between):
        return None  # "was on our land, said X, who recalled that none had been marked since 1991"
    if after and _AND_ON.search(between):
        return _FAR // 2 + len(between)  # "on Friday, cars burned at A, and on Saturday …"
    cost = len(between) + (40 if after and "," in between else 0)
    return cost + (60 if _RELATIVE.search(between) else 0)  # "sentenced the two who shot"


def _reference(article: Article, number: int, expression: Expression) -> DateRange | None:
    """The day that "two days earlier" counts from: the one told last, or that of publication."""
    if not expression.is_relative:
        return None
    told = by_sentence(article.text)
    page = layout(article.text)
    reach = _FAR_BACK if expression.kind == "same_day" else _TOLD_BACK
    said: DateRange | None = None
    for back in range(min(reach, number + 1)):
        for earlier in reversed(told.get(number - back, ())[:40]):
            if earlier.start >= expression.start or earlier.is_relative:
                continue
            found = resolve(earlier, article.published, None)
            if found is None or found.last - found.first > _night(expression):
                continue
            if not back or not dates_statement(page, earlier, number - back):
                return found
            said = said or found
    if said is not None:
        return said
    published = statement_date(article, expression.start) or article.published
    return published if published and published.first == published.last else None


def _night(expression: Expression) -> timedelta:
    """How many days what an expression counts from may span: "the same night" a night of two."""
    return timedelta(days=int(expression.kind == "same_day"))


def dates_statement(
    page: Layout, expression: Expression, number: int, event: tuple[int, int] | None = None
) -> bool:
    """Whether an expression tells when somebody spoke, met or travelled, not when `event` was."""
    if ends_then(page, expression):
        return True
    if expression.kind == "next_day":
        return _said_next_day(page, expression, number)
    relative = expression.is_relative and expression.kind != "previous_day"
    if relative or _SAME_AS_EVENT.match(page.text, expression.end):
        return False
    if _in_dateline(page.text, expression) or spoken_then(page, expression, number):
        return True
    first = max(page.sentences[number].start, expression.start - 60)
    lead = page.mask[first : expression.start]
    opens = expression.start - page.sentences[number].start < _OPENS
    then = opens and _REVEALED_THEN.match(page.mask, expression.end)
    if then or _STATEMENT_NOUN.search(lead) or _REVEALED.search(lead):
        return True
    return _dates_reaction(page, expression, number, event)


def ends_then(page: Layout, expression: Expression) -> bool:
    """Whether something only ended then: "closed until Monday"."""
    return bool(_UNTIL.search(page.mask[max(0, expression.start - 16) : expression.start]))


def spoken_then(page: Layout, expression: Expression, number: int) -> bool:
    """Whether an expression stands with a verb of saying: "the ministry said two days later"."""
    spoken = frames_by_sentence(page.text).get(number, ())[:40]
    return any(_in_frame(page, expression, frame) for frame in spoken)


def _dates_reaction(
    page: Layout, expression: Expression, number: int, event: tuple[int, int] | None
) -> bool:
    """Whether it is the day of what people did because of an event, not that of `event` itself."""
    first = max(page.sentences[number].start, expression.start - 60)
    for other in near(page.text, number, expression.start):
        if first < other.end <= expression.start:
            first = other.end  # "met on Wednesday to discuss Monday's raid"
    reaction = _REACTION.search(page.mask[first : expression.start])
    if reaction is None or _EVENT.search(reaction.group()):
        return False  # "spoke of an answer to an ambush a day earlier"
    if reaction.group().startswith(words.BLOCKED) and _PASSIVE.search(
        page.mask[max(0, first + reaction.start() - 10) : first + reaction.start()]
    ):
        return False  # "the launch was blocked on Sunday off the cape"
    if event and event[0] < first + reaction.end() and first <= event[0]:
        return False
    beside = page.mask[expression.end : event[0]] if event else ""
    goes_there = (
        event and 0 <= event[0] - expression.end < _BESIDE and _MOVED.match(reaction.group())
    )
    return not (goes_there and "," not in beside and not FINITE.search(beside))


def _said_next_day(page: Layout, expression: Expression, number: int) -> bool:
    """Whether "the following day" stands with a verb of saying: "said the next day that"."""
    lead = page.mask[max(page.sentences[number].start, expression.start - 60) : expression.start]
    if _STATEMENT_NOUN.search(lead):
        return True
    for frame in frames_by_sentence(page.text).get(number, ())[:40]:
        told_first = bool(frame.contents and frame.contents[0][0] < frame.verb[0])
        ends = page.mask[expression.end : expression.end + 1] in (",", ".", "")
        follows = (told_first and ends) or _THAT.match(page.mask, expression.end + 1)
        if follows and frame.verb[1] <= expression.start and _in_frame(page, expression, frame):
            return True
    return False


def _in_dateline(text: str, expression: Expression) -> bool:
    """Whether a date stands between the place a line opens with and a dash: "BUNIA, 3 March —"."""
    start = text.rfind("\n", 0, expression.start) + 1
    if expression.end - start > _DATELINE:
        return False
    opening = _OPENING.match(text, start, start + _DATELINE)
    return opening is not None and expression.end <= opening.end()


def _in_frame(  # noqa: PLR0911 - one return a place of the words
    page: Layout, expression: Expression, frame: Frame
) -> bool:
    start, end = expression.start, expression.end
    verb_start, verb_end = frame.verb
    subject = frame.subject or frame.verb
    if subject[1] <= start and end <= verb_start < subject[1] + _NEAR:
        between = _DESCRIBED.sub("", page.mask[subject[1] : start])
        return not FINITE.search(between)  # "the ministry on Thursday rejected"
    if end <= subject[0]:  # "On Wednesday, Pakistan said it ..."
        gap = page.mask[end : min(subject[0], end + 40)].strip(" ,")
        tail = page.mask[verb_end : verb_end + 2].lstrip()
        if FINITE.search(page.mask, max(page.sentences[frame.sentence].start, start - 300), start):
            return False  # "Troops crossed on June 10, the army said"
        return gap.lower() in words.BEFORE_SUBJECT and not tail.startswith(",")
    begin = max(verb_end, subject[1])
    if start < begin or start - begin > 130:
        return False
    gap = page.mask[begin:start]
    verb = page.mask[verb_start:verb_end].lower()
    if verb in words.BLAMING and _OBJECT.fullmatch(gap) and not FINITE.search(gap):
        return True  # "accused the army on Tuesday of"
    if verb in en_speech.ADDRESSING and _EVENT.search(gap):
        return False  # "told us of a brawl on Friday"
    if verb in en_speech.ADDRESSING:
        whom = _ADDRESSEE.match(gap)
        gap = gap[whom.end() :] if whom and not _NO_ADDRESSEE.search(whom.group()) else gap
    if not _LINK.fullmatch(gap) or FINITE.search(_DESCRIBED.sub("", gap)):
        return False
    return not _EVENT.search(gap) and not _THAT.search(gap)
