"""What the words beside a name say for and against its being a place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from geo.languages import en_bodies, en_persons, en_places, en_towns
from geo.mentions.around import Context, goes_on, locative

if TYPE_CHECKING:
    from geo.mentions.own import Own
    from geo.mentions.spans import NameSpan
    from geo.mentions.words import Word

# Words before a name, the first group that holds counts.
_BEFORE = (
    ("in", frozenset({"in"})),
    ("locative", en_places.LOCATIVE),
    ("motion", en_places.MOTION),
    ("attacked", en_bodies.ATTACKS),
    ("of", frozenset({"of"})),
    ("by", frozenset({"by", "with", "for", "against", "than", "like"})),
    ("and", frozenset({"and", "or"})),
    ("title", en_persons.TITLES),
    ("given", en_persons.GIVEN_NAMES),
    ("organisation", en_places.ORGANISATION),
    ("kind", frozenset(en_places.KIND_WORDS)),
)
# What each word before a name is told as.
_GROUPS = {word: f"{name} before" for name, words in reversed(_BEFORE) for word in words}
_ARTICLES = frozenset({"the", "a", "an"})
_NUMBER = re.compile(r"^(?:\d|[IVX]+$)")  # "Shahab-3", "Agosta 90B", "Operation X-II"
# What is told of a word in small letters after a name.
_TOLD_AFTER = (
    en_persons.PERSON_VERBS
    | en_places.KIND_WORDS.keys()
    | en_places.CONNECTORS
    | en_towns.TOWN_USE
    | {"based", "in"}
)


def beside(span: NameSpan, around: Context, own: Own) -> list[str]:
    """The signs around one mention of a name."""
    found: list[str] = []
    words, first = around.words, span.first
    if first == 0 or words[first - 1].parts:
        _of_start(found, span, around, own)
    if first:
        _of_left(found, span, around, own)
    if span.last + 1 < len(words):
        _of_right(found, span, around, own)
    if words[span.last].ending:
        found.append("possessive")
    if own.code and not (first and words[first - 1].capital and words[first - 1].gap == 2):
        found.append("bare code")  # not "Louisville, KY"
    return found


def _of_start(found: list[str], span: NameSpan, around: Context, own: Own) -> None:
    """A name that begins a sentence, as the place of a report does."""
    found.append("sentence start")
    if own.common:
        found.append("common word first")
    last, after = around.words[span.last], around.word(span.last + 1)
    if after is None:
        return
    if around.words[span.first].upper and not (after.upper and last.joined):
        found.append("dateline")
    if last.gap == 3 and after.capital and (last.hyphen or not last.joined):
        found.append("dateline dash")


def _of_left(found: list[str], span: NameSpan, around: Context, own: Own) -> None:
    """The words before the name."""
    before = around.words[span.first - 1]
    if before.hyphen:
        party = len(before.text) == 1 and before.capital  # "D-Oakland"
        found.append("party before" if party else "hyphen before")
    if not before.joined:
        if before.capital:
            found.append("capital across punctuation")
        if before.gap <= 2 and span.first - 1 in around.ends:
            found.append("known name before comma")
        return
    if not before.cased and len(before.text) == 4 and before.text.isdigit() and not own.large:
        found.append("year before")
    if before.direction:
        found.append("direction before")
        before = around.word(span.first - 2) or before
    _of_lead(found, span, around, before, own)


def _of_lead(found: list[str], span: NameSpan, around: Context, before: Word, own: Own) -> None:
    """The word before a name and its direction, and the one before that."""
    lower = before.lower.rstrip(".")
    if lower in _ARTICLES:
        found.append("article before")
        if "kind:water" in own.features:
            found.append("article before a river")
        lower = around.words[span.first - 2].lower if span.first > 1 else ""
    if lower in _GROUPS:
        found.append(_GROUPS[lower])
    if lower == "of" and span.first > 1:
        second = around.words[span.first - 2]
        if second.lower in en_places.OF_KIND:
            found.append("kind of before")
        office = second.lower in en_bodies.OFFICES or second.lower in en_places.ORGANISATION
        if second.capital and office:
            found.append("organisation of before")
    if before.capital and not before.ending:
        found.append("capital before")
        if around.unfamiliar(span.first - 1):
            found.append("unfamiliar before")
        if before.adjective:
            found.append("adjective before")


def _of_right(found: list[str], span: NameSpan, around: Context, own: Own) -> None:
    """The words after the name."""
    last, after = around.words[span.last], around.words[span.last + 1]
    if own.shouted and last.gap == 1 and after.text[0].isdigit():
        found.append("sum after")
    if last.joined:
        _of_next(found, span, around, after, own)
        return
    if after.capital and last.gap <= 2 and span.last + 1 in around.starts:
        found.append("known name after comma")
    if last.gap == 2 and len(after.text) == 2 and after.text.isdigit():
        unit = around.word(span.last + 2)  # "Gaya, 15 km from" tells no age
        if unit is None or not after.joined:
            found.append("age after")


def _of_next(found: list[str], span: NameSpan, around: Context, after: Word, own: Own) -> None:
    """The word joined to the end of the name."""
    last, lower = around.words[span.last], after.lower.rstrip(".")
    if last.hyphen:
        found.append("hyphen after")
    if not after.special and lower not in _TOLD_AFTER:
        return
    if not after.text[0].islower() and _NUMBER.match(after.text):
        found.append("number after")
    if lower in en_persons.PERSON_VERBS and not last.ending:
        found.append("person verb after")
    if lower in en_places.KIND_WORDS:
        found.append("kind after")
    if lower == "based":
        found.append("based after")
    if lower == "in" and not around.starts.isdisjoint(range(span.last + 2, span.last + 5)):
        found.append("in a place after")
    if lower in en_places.CONNECTORS and goes_on(around.words, span.last + 1):
        found.append("goes on")
    if after.capital:
        _of_capital_after(found, span, around, after, own)
    elif lower in en_towns.TOWN_USE:
        found.append("town use after")


def _of_capital_after(
    found: list[str], span: NameSpan, around: Context, after: Word, own: Own
) -> None:
    last, lower = around.words[span.last], after.lower.rstrip(".")
    if lower in en_bodies.STREETS:
        found.append("street after")
    elif lower in en_places.ORGANISATION:
        found.append("organisation after")
        given = last.lower in en_persons.GIVEN_NAMES or last.lower in en_persons.NAMES_OF_BOTH
        if given and "kind:admin1" not in own.features:
            found.append("given name, organisation after")
    elif not last.ending:
        found.append("capital after")
        if around.unfamiliar(span.last + 1):
            found.append("unfamiliar after")
            if not locative(around.words, span.first):
                found.append("unfamiliar after, not in it")
        if len(after.text) <= 2:
            found.append("initial after")
        if after.adjective:
            found.append("adjective after")
