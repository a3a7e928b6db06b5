"""What speaks for and against a name being a place: named features, weighed in `mentions`.

A name brings its own features wherever it stands (`Own`, worked out once a name); the article and
the words beside it add signs, which either hold or do not.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from geo.languages import arabic_places, en_bodies, en_persons, en_places, en_towns
from geo.mentions import linear
from geo.mentions.around import Context, goes_on, locative
from geo.mentions.bearers import UNCOUNTED
from geo.mentions.words import COMMON, spaceless

if TYPE_CHECKING:
    from geo.mentions.bearers import Bearers
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
_PERSONAL = frozenset({"in person", "surname", "month", "number after", "person verb after"})
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
# What each word before a name is told as.
_GROUPS = {word: f"{name} before" for name, words in reversed(_BEFORE) for word in words}
_ARTICLES = frozenset({"the", "a", "an"})
_NUMBER = re.compile(r"^(?:\d|[IVX]+$)")  # "Shahab-3", "Agosta 90B", "Operation X-II"
# For scripts without capitals, in people: what is enough in a country the article names, elsewhere
# with a preposition beside it, and elsewhere without.
_AT_HOME, _KNOWN, _HUGE = 2_000, 5_000, 1_000_000


@dataclass(slots=True, eq=False)
class Own:
    """What a name has whatever the article says: features, their score, what signs count for it."""

    features: Features
    score: float
    weights: Mapping[str, float]
    large: bool
    abroad: bool
    common: bool
    personal: bool
    shouted: bool
    code: bool


class _Weights(dict[str, float]):
    """What a sign counts for names of one sort, the double count of `_WEAKENED` ones included."""

    def __init__(self, prefix: str, size: str) -> None:
        super().__init__()
        self.prefix, self.size = prefix, size

    def __missing__(self, sign: str) -> float:
        model = linear.weights("recognise")
        weight = sum(model.get(name, 0.0) for name in _counted(sign, self.prefix, self.size))
        self[sign] = weight
        return weight


_weights = functools.cache(_Weights)


def _counted(name: str, prefix: str, size: str) -> Sequence[str]:
    """The features of the model that a feature counts as."""
    plain = prefix + name
    return (plain, prefix + size + name) if size and name in _WEAKENED else (plain,)


def _size(features: Features) -> str:
    if not _LARGE_KINDS.isdisjoint(features):
        return "large, "
    return "obscure, " if "obscure" in features else ""


def _prefix(span: NameSpan) -> str:
    return "adj:" if span.adjective else "" if span.known else "unk:"


def features(span: NameSpan, around: Context) -> Mapping[str, float]:
    """The named features of one candidate name; most are 1 or absent."""
    own = own_of(span, around)
    found = own.features | dict.fromkeys(signs(span, around, own), 1.0)
    if near := nearness(span, around):
        found["near other names"] = near
        if own.abroad:
            found["near other names, not where English is spoken"] = near
    prefix, size = _prefix(span), _size(own.features)
    return {
        counted: value for name, value in found.items() for counted in _counted(name, prefix, size)
    }


def score(span: NameSpan, around: Context) -> tuple[Own, Sequence[str], float]:
    """What a name has of its own, what the article adds, and the score of both."""
    own = own_of(span, around)
    found = signs(span, around, own)
    total = own.score + sum(map(own.weights.__getitem__, found))
    if near := nearness(span, around):
        total += own.weights["near other names"] * near
        if own.abroad:
            total += own.weights["near other names, not where English is spoken"] * near
    return own, found, total


def personal(own: Own, found: Sequence[str]) -> bool:
    """Whether the name is a person's, a month or a number's, however it is worded."""
    return own.personal or not _PERSONAL.isdisjoint(found)


def own_of(span: NameSpan, around: Context) -> Own:
    """What the name has of its own, remembered with its places."""
    words = around.words
    inside = words[span.first : span.last + 1]
    if span.adjective or not span.known:
        return _own(span, inside, None, shouting=around.shouting)
    named = around.known[span.name]
    text = inside[0].text if len(inside) == 1 else " ".join([word.text for word in inside])
    written = (text, around.shouting)
    if written not in named.own:
        named.own[written] = _own(span, inside, named, shouting=around.shouting)
    return named.own[written]


def _own(span: NameSpan, inside: Sequence[Word], named: Bearers | None, *, shouting: bool) -> Own:
    found: Features = {"bias": 1.0}
    if named is not None:
        found.update(named.features)
    else:
        found["adjective" if span.adjective else "unknown"] = 1.0
    if len(inside) == 1:
        common = _of_one_word(found, inside[0], shouting=shouting, adjective=span.adjective)
    else:
        common = _of_words(found, inside)
    if common:
        found["common word"] = 1.0
    weights = _weights(_prefix(span), _size(found))
    return Own(
        found,
        sum(weights[name] * value for name, value in found.items()),
        weights,
        large=not _LARGE_KINDS.isdisjoint(found),
        abroad="not where English is spoken" in found,
        common=common,
        personal="month" in found,
        shouted="all capitals" in found,
        code=len(inside) == 1 and len(span.core) == 2 and span.core in en_places.SHORT_PROVINCES,
    )


def _of_words(found: Features, inside: Sequence[Word]) -> bool:
    """How a name of several words is written; whether they all are common ones."""
    found["several words"] = 1.0
    if inside[-1].lower in en_places.KIND_WORDS or inside[0].lower in en_places.LEADING_KIND:
        found["kind word inside"] = 1.0
    if all(word.direction for word in inside):
        found["direction alone"] = 1.0
    return all(word.lower in COMMON for word in inside)


def _of_one_word(found: Features, word: Word, *, shouting: bool, adjective: bool) -> bool:
    """How a name of one word is written and what else it may be; whether it is a common one."""
    lower, size = word.lower, len(word.text)
    shouted = word.upper and not shouting and not word.text.endswith(".")
    if shouted:
        found["all capitals"] = 1.0
        if size <= 3 and not adjective:
            found["acronym"] = 1.0
        if "alias only" in found:
            found["all capitals, alias only"] = 1.0
    if size <= 3 and not adjective:
        found["short"] = 1.0
    if word.direction:
        found["direction alone"] = 1.0
    if lower in en_places.KIND_WORDS or lower in en_places.ORGANISATION:
        found["kind alone"] = 1.0
    if lower in en_places.MONTHS_DAYS:
        found["month"] = 1.0
    if lower in en_persons.GIVEN_NAMES:
        found["given name"] = 1.0
        if "kind:admin1" in found:
            found["given name of a province"] = 1.0
    letters = (word.upper or "." in word.text) and not shouting
    if letters and lower.replace(".", "") in en_bodies.ORGANISATIONS_SHORT:
        found["organisation's letters"] = 1.0
    # "US" is no "us" where not all is written in capitals
    return lower in COMMON and not (shouted and size == 2 and "kind:country" in found)


def nearness(span: NameSpan, around: Context) -> float:
    """How many other names of the article may be near the places of this one; 0 for none."""
    if span.adjective or not span.known:
        return 0.0
    named = around.known[span.name]
    if not named.settled:
        return 0.0
    near = max(map(around.squares.__getitem__, named.squares)) - 1
    return math.log1p(min(near, _MANY)) if near else 0.0


def signs(span: NameSpan, around: Context, own: Own) -> list[str]:
    """What the article and the words beside a name say of it."""
    found: list[str] = []
    words, first = around.words, span.first
    if not span.adjective and span.known:
        _of_places(found, span.name, around)
    _of_article(found, span, around, own)
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


def _of_places(found: list[str], name: str, around: Context) -> None:
    """Whether the article names the country or province that a place of the name lies in."""
    named = around.known[name]
    if not named.settled:
        return
    if not named.homes.isdisjoint(around.countries) and not named.homes.isdisjoint(
        around.countries - named.countries
    ):
        found.append("country named")
    if not around.areas.keys().isdisjoint(named.provinces):
        own = {name}
        if any(around.areas[area] - own for area in named.provinces & around.areas.keys()):
            found.append("province named")


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


def _of_article(found: list[str], span: NameSpan, around: Context, own: Own) -> None:
    """What the rest of the article makes of the name."""
    first, last = around.words[span.first], around.words[span.last]
    persons = around.person_words
    if span.first in persons or not persons.isdisjoint(range(span.first + 1, span.last + 1)):
        found.append("in person")
        both = first.lower in en_persons.NAMES_OF_BOTH
        if both and span.first + 1 in around.person_words:
            found.append("given name of a person")
    else:
        if last.lower in around.surnames:
            found.append("surname")
        if first is last and first.lower in around.forenames:
            found.append("forename")
    if first is last and first.lower in around.lower:
        found.append("lower case elsewhere")
    if last.lower in around.speakers and not own.large:
        found.append("speaks")
    if span.name in around.placed:
        found.append("placed elsewhere")
    if around.outlet and span.name.replace(" ", "") in around.outlet.replace(" ", ""):
        found.append("outlet")


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
    lower, second = before.lower.rstrip("."), around.word(span.first - 2)
    if lower in _ARTICLES:
        found.append("article before")
        if "kind:water" in own.features:
            found.append("article before a river")
        lower = second.lower if second else ""
    if lower in _GROUPS:
        found.append(_GROUPS[lower])
    if lower == "of" and second is not None:
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


def other_script(span: NameSpan, around: Context) -> bool:
    """Whether a name in a script without capitals is a place; a rule, as nothing was annotated.

    Three letters or more; a country, province or curated place, or any other with a kind word
    beside it, or in a country that the article names and not tiny unless a preposition helps.
    """
    if span.adjective:
        return True
    left, right = around.word(span.first - 1), around.word(span.last + 1)
    before, after = (word.folded if word else "" for word in (left, right))
    name = span.name
    if name in arabic_places.COMMON or (len(name) < 3 and not spaceless(span.core)):
        return False
    places = around.bearers(span).places
    if {before, after} & arabic_places.KIND_WORDS.keys() or any(
        place.kind not in {"settlement", "admin2", "facility"} or place.id.startswith("curated")
        for place in places
    ):
        return True
    likely = before in arabic_places.BEFORE or after in arabic_places.AFTER
    at_home = 0 if likely else _AT_HOME
    abroad = _KNOWN if likely and len(name) > 3 else _HUGE
    home = around.countries | {area.partition(" ")[0] for area in around.areas}
    return any(
        (place.population or UNCOUNTED) >= (at_home if place.country in home else abroad)
        for place in places
    )
