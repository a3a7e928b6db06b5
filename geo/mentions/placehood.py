"""What speaks for and against a name being a place: named features, weighed in `mentions`."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from geo.languages import arabic_places, en_bodies, en_persons, en_places, en_towns
from geo.mentions.around import COMMON, Context, goes_on, locative
from geo.mentions.bearers import UNCOUNTED
from geo.mentions.toponyms import adjectives, fold
from geo.mentions.words import spaceless

if TYPE_CHECKING:
    from geo.mentions.spans import NameSpan
    from geo.mentions.words import Word

Features = dict[str, float]

# Signs that count more against a small place than against a known city.
_WEAKENED = frozenset(
    {
        "sentence start",
        "all capitals",
        "capital before",
        "capital after",
        "organisation after",
        "common word",
        "surname",
        "given name",
        "alias only",
        "placed elsewhere",
        "shared",
        "kind:settlement",
        "kind:admin2",
        "unfamiliar after",
        "unfamiliar before",
        "possessive",
        "article before",
        "street after",
        "speaks",
        "town use after",
        "dateline dash",
        "organisation of before",
    }
)
# What keeps even a clearly worded unknown name from being a place.
PERSONAL = frozenset(
    f"{prefix}{name}"
    for prefix in ("", "unk:")
    for name in ("in person", "surname", "month", "number after", "person verb after")
)
# Features of names that states and provinces bear as well.
_LARGE_KINDS = frozenset({"kind:country", "kind:admin1", "kind:region", "capital"})
_MANY = 8
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
_ARTICLES = frozenset({"the", "a", "an"})
_NUMBER = re.compile(r"^(?:\d|[IVX]+$)")  # "Shahab-3", "Agosta 90B", "Operation X-II"
# For scripts without capitals, in people: what is enough in a country the article names, elsewhere
# with a preposition beside it, and elsewhere without.
_AT_HOME, _KNOWN, _HUGE = 2_000, 5_000, 1_000_000


def features(span: NameSpan, around: Context) -> Mapping[str, float]:
    """The named features of one candidate name; most are 1 or absent."""
    found: Features = {"bias": 1.0}
    name = fold(span.core)
    if span.adjective:
        found["adjective"] = 1.0
    elif span.known:
        _of_places(found, name, around)
    else:
        found["unknown"] = 1.0
    _of_form(found, span, around)
    _of_article(found, span, around, name)
    _of_left(found, span, around)
    _of_right(found, span, around)
    size = "large, " if not _LARGE_KINDS.isdisjoint(found) else "obscure, "
    if size == "large, " or "obscure" in found:
        for sign in _WEAKENED & found.keys():
            found[size + sign] = found[sign]
    prefix = "adj:" if span.adjective else "unk:" if not span.known else ""
    return {prefix + name: value for name, value in found.items()} if prefix else found


def _of_places(found: Features, name: str, around: Context) -> None:
    """What the places of the name are like, and what the article names beside them."""
    named = around.known[name]
    found.update(named.features)
    if not named.settled:
        return
    if not named.homes.isdisjoint(around.countries - named.countries):
        found["country named"] = 1.0
    if not named.provinces.isdisjoint(around.areas):
        own = {name}
        if any(around.areas[area] - own for area in named.provinces & around.areas.keys()):
            found["province named"] = 1.0
    near = max(map(around.squares.__getitem__, named.squares)) - 1
    if near:
        found["near other names"] = math.log1p(min(near, _MANY))
        if "not where English is spoken" in found:
            found["near other names, not where English is spoken"] = found["near other names"]


def _of_form(found: Features, span: NameSpan, around: Context) -> None:
    """How the name is written."""
    words = around.words
    first, after = words[span.first], around.word(span.last + 1)
    if span.first == span.last:
        shouted = first.upper and not around.shouting and not first.text.endswith(".")
        if shouted:
            _of_shouted(found, first, span, after)
        _of_one_word(found, first, span, around)
        # "US" is no "us" where not all is written in capitals
        shortened = shouted and len(first.text) == 2 and "kind:country" in found
        common = first.lower in COMMON and not shortened
    else:
        inside = words[span.first : span.last + 1]
        found["several words"] = 1.0
        if inside[-1].lower in en_places.KIND_WORDS or first.lower in en_places.LEADING_KIND:
            found["kind word inside"] = 1.0
        if all(word.lower in en_places.DIRECTIONS for word in inside):
            found["direction alone"] = 1.0
        common = all(word.lower in COMMON for word in inside)
    if common:
        found["common word"] = 1.0
    if first.first:
        found["sentence start"] = 1.0
        if common:
            found["common word first"] = 1.0
        if after is not None:
            _of_dateline(found, first, words[span.last], after)


def _of_shouted(found: Features, word: Word, span: NameSpan, after: Word | None) -> None:
    """A name of one word in capitals where the others are not."""
    found["all capitals"] = 1.0
    if len(word.text) <= 3 and not span.adjective:
        found["acronym"] = 1.0
    if "alias only" in found:
        found["all capitals, alias only"] = 1.0
    if after is not None and after.start - word.full_end == 1 and after.text[0].isdigit():
        found["sum after"] = 1.0


def _of_one_word(found: Features, word: Word, span: NameSpan, around: Context) -> None:
    """A name of one word: what else the word may be."""
    lower, size = word.lower, len(word.text)
    if size <= 3 and not span.adjective:
        found["short"] = 1.0
    if lower in en_places.DIRECTIONS:
        found["direction alone"] = 1.0
    if lower in en_places.KIND_WORDS or lower in en_places.ORGANISATION:
        found["kind alone"] = 1.0
    if lower in en_places.MONTHS_DAYS:
        found["month"] = 1.0
    if lower in en_persons.GIVEN_NAMES:
        found["given name"] = 1.0
        if "kind:admin1" in found:
            found["given name of a province"] = 1.0
    letters = (word.upper or "." in word.text) and not around.shouting
    if letters and lower.replace(".", "") in en_bodies.ORGANISATIONS_SHORT:
        found["organisation's letters"] = 1.0
    if size == 2 and word.text in en_places.SHORT_PROVINCES and not _after_comma(span, around):
        found["bare code"] = 1.0


def _of_dateline(found: Features, first: Word, last: Word, after: Word) -> None:
    """A name that begins a sentence, as the place of a report does."""
    if first.upper and not (after.upper and after.joined):
        found["dateline"] = 1.0
    gap = after.start - last.full_end
    if gap == 3 and after.capital and (after.hyphen or not after.joined):
        found["dateline dash"] = 1.0


def _after_comma(span: NameSpan, around: Context) -> bool:
    """Whether a capitalised word and a comma stand before the name ("Louisville, KY")."""
    before = around.word(span.first - 1)
    return (
        before is not None
        and before.capital
        and around.words[span.first].start - before.full_end == 2
    )


def _of_article(found: Features, span: NameSpan, around: Context, name: str) -> None:
    """What the rest of the article makes of the name."""
    first, last = around.words[span.first], around.words[span.last]
    if not around.person_words.isdisjoint(range(span.first, span.last + 1)):
        found["in person"] = 1.0
        both = first.lower in en_persons.NAMES_OF_BOTH
        if both and span.first + 1 in around.person_words:
            found["given name of a person"] = 1.0
    else:
        if last.lower in around.surnames:
            found["surname"] = 1.0
        if first is last and first.lower in around.forenames:
            found["forename"] = 1.0
    if first is last and first.lower in around.lower:
        found["lower case elsewhere"] = 1.0
    if last.lower in around.speakers and _LARGE_KINDS.isdisjoint(found):
        found["speaks"] = 1.0
    if name in around.placed:
        found["placed elsewhere"] = 1.0
    if around.outlet and name.replace(" ", "") in around.outlet.replace(" ", ""):
        found["outlet"] = 1.0


def _of_left(found: Features, span: NameSpan, around: Context) -> None:
    """The words before the name."""
    word, before = around.words[span.first], around.word(span.first - 1)
    if before is None:
        return
    if word.hyphen:
        party = len(before.text) == 1 and before.capital  # "D-Oakland"
        found["party before" if party else "hyphen before"] = 1.0
    if not word.joined:
        if before.capital:
            found["capital across punctuation"] = 1.0
        if span.first - 1 in around.ends and word.start - before.full_end <= 2:
            found["known name before comma"] = 1.0
        return
    year = len(before.text) == 4 and before.text.isdigit()
    if year and _LARGE_KINDS.isdisjoint(found):
        found["year before"] = 1.0
    if before.lower in en_places.DIRECTIONS:
        found["direction before"] = 1.0
        before = around.word(span.first - 2) or before
    _of_lead(found, span, around, before)


def _of_lead(found: Features, span: NameSpan, around: Context, before: Word) -> None:
    """The word before a name and its direction, and the one before that."""
    lower, second = before.lower.rstrip("."), around.word(span.first - 2)
    if lower in _ARTICLES:
        found["article before"] = 1.0
        if "kind:water" in found:
            found["article before a river"] = 1.0
        lower = second.lower if second else ""
    group = _groups().get(lower)
    if group is not None:
        found[group] = 1.0
    if lower == "of" and second is not None:
        if second.lower in en_places.OF_KIND:
            found["kind of before"] = 1.0
        office = second.lower in en_bodies.OFFICES or second.lower in en_places.ORGANISATION
        if second.capital and office:
            found["organisation of before"] = 1.0
    if before.capital and not before.ending:
        found["capital before"] = 1.0
        if around.unfamiliar(span.first - 1):
            found["unfamiliar before"] = 1.0
        if fold(before.text) in adjectives():
            found["adjective before"] = 1.0


@functools.cache
def _groups() -> Mapping[str, str]:
    """What each word before a name is told as: the first group of `_BEFORE` that holds it."""
    return {word: f"{name} before" for name, words in reversed(_BEFORE) for word in words}


def _of_right(found: Features, span: NameSpan, around: Context) -> None:
    """The words after the name."""
    last, after = around.words[span.last], around.word(span.last + 1)
    if last.ending:
        found["possessive"] = 1.0
    if after is None:
        return
    if after.joined:
        _of_next(found, span, around, after)
        return
    gap = after.start - last.full_end
    if after.capital and gap <= 2 and span.last + 1 in around.starts:
        found["known name after comma"] = 1.0
    if gap == 2 and len(after.text) == 2 and after.text.isdigit():
        unit = around.word(span.last + 2)  # "Gaya, 15 km from" tells no age
        if unit is None or not unit.joined:
            found["age after"] = 1.0


def _of_next(found: Features, span: NameSpan, around: Context, after: Word) -> None:
    """The word joined to the end of the name."""
    last, lower = around.words[span.last], after.lower.rstrip(".")
    if after.hyphen:
        found["hyphen after"] = 1.0
    if _NUMBER.match(after.text):
        found["number after"] = 1.0
    if lower in en_persons.PERSON_VERBS and not last.ending:
        found["person verb after"] = 1.0
    if lower in en_places.KIND_WORDS:
        found["kind after"] = 1.0
    if lower == "based":
        found["based after"] = 1.0
    if lower == "in" and not around.starts.isdisjoint(range(span.last + 2, span.last + 5)):
        found["in a place after"] = 1.0
    if lower in en_places.CONNECTORS and goes_on(around.words, span.last + 1):
        found["goes on"] = 1.0
    if after.capital:
        _of_capital_after(found, span, around, after)
    elif lower in en_towns.TOWN_USE:
        found["town use after"] = 1.0


def _of_capital_after(found: Features, span: NameSpan, around: Context, after: Word) -> None:
    last, lower = around.words[span.last], after.lower.rstrip(".")
    if lower in en_bodies.STREETS:
        found["street after"] = 1.0
    elif lower in en_places.ORGANISATION:
        found["organisation after"] = 1.0
        given = last.lower in en_persons.GIVEN_NAMES or last.lower in en_persons.NAMES_OF_BOTH
        if given and "kind:admin1" not in found:
            found["given name, organisation after"] = 1.0
    elif not last.ending:
        found["capital after"] = 1.0
        if around.unfamiliar(span.last + 1):
            found["unfamiliar after"] = 1.0
            if not locative(around.words, span.first):
                found["unfamiliar after, not in it"] = 1.0
        if len(after.text) <= 2:
            found["initial after"] = 1.0
        if fold(after.text) in adjectives():
            found["adjective after"] = 1.0


def other_script(span: NameSpan, around: Context) -> bool:
    """Whether a name in a script without capitals is a place; a rule, as nothing was annotated.

    Three letters or more; a country, province or curated place, or any other with a kind word
    beside it, or in a country that the article names and not tiny unless a preposition helps.
    """
    if span.adjective:
        return True
    left, right = around.word(span.first - 1), around.word(span.last + 1)
    before, after = (fold(word.text) if word else "" for word in (left, right))
    name = fold(span.core)
    if name in arabic_places.COMMON or (len(name) < 3 and not spaceless(span.core)):
        return False
    places = around.bearers(span.core).places
    if {before, after} & arabic_places.KIND_WORDS.keys() or any(
        place.kind not in {"settlement", "admin2", "facility"} or place.id.startswith("curated")
        for place in places
    ):
        return True
    likely = before in arabic_places.BEFORE or after in arabic_places.AFTER
    at_home = 0 if likely else _AT_HOME
    abroad = _KNOWN if likely and len(name) > 3 else _HUGE
    home = around.countries | {country for country, _ in around.areas}
    return any(
        (place.population or UNCOUNTED) >= (at_home if place.country in home else abroad)
        for place in places
    )
