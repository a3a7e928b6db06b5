"""What speaks for and against a name being a place: named features, weighed in `mentions`."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from geo import countries
from geo.languages import arabic_places, en_persons, en_places
from geo.mentions.around import COMMON, LARGE, Context, goes_on, locative
from geo.mentions.toponyms import adjectives, fold, plain
from geo.mentions.words import spaceless

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.mentions.spans import NameSpan
    from geo.mentions.words import Word
    from geo.model import Place

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
    }
)
# What keeps even a clearly worded unknown name from being a place.
PERSONAL = frozenset(
    f"{prefix}{name}"
    for prefix in ("", "unk:")
    for name in ("in person", "surname", "month", "number after", "person verb after")
)
# Where places bear the surnames and everyday words of English texts.
_ENGLISH = frozenset({"USA", "GBR", "CAN", "AUS", "NZL", "IRL", "ZAF", "JAM"})
_MANY = 8
_OBSCURE = 20_000  # people
_UNCOUNTED = 5_000  # for a settlement without a figure, which is listed because it is a seat
# Words before a name, the first group that holds counts.
_BEFORE = (
    ("in", frozenset({"in"})),
    ("locative", en_places.LOCATIVE),
    ("motion", en_places.MOTION),
    ("of", frozenset({"of"})),
    ("by", frozenset({"by", "with", "for", "against", "than", "like"})),
    ("and", frozenset({"and", "or"})),
    ("title", en_persons.TITLES),
    ("given", en_persons.GIVEN_NAMES),
    ("organisation", en_places.ORGANISATION),
    ("kind", frozenset(en_places.KIND_WORDS)),
)
_NUMBER = re.compile(r"^(?:\d|[IVX]+$)")  # "Shahab-3", "Agosta 90B", "Operation X-II"
# For scripts without capitals, in people: what is enough in a country the article names, elsewhere
# with a preposition beside it, and elsewhere without.
_AT_HOME, _KNOWN, _HUGE = 2_000, 5_000, 1_000_000


def features(span: NameSpan, around: Context, gazetteer: Gazetteer) -> Mapping[str, float]:
    """The named features of one candidate name; most are 1 or absent."""
    found: Features = {"bias": 1.0}
    if span.adjective:
        found["adjective"] = 1.0
    elif span.known:
        _of_places(found, span, around, gazetteer)
    else:
        found["unknown"] = 1.0
    _of_form(found, span, around)
    _of_article(found, span, around)
    _of_left(found, span, around)
    _of_right(found, span, around)
    if "obscure" in found:
        for name in _WEAKENED & found.keys():
            found["obscure, " + name] = 1.0
    prefix = "adj:" if span.adjective else "unk:" if not span.known else ""
    return {prefix + name: value for name, value in found.items()} if prefix else found


def _note(found: Features, checks: Mapping[str, bool]) -> None:
    found.update((name, 1.0) for name, true in checks.items() if true)


def _of_places(found: Features, span: NameSpan, around: Context, gazetteer: Gazetteer) -> None:
    """What the places of the name are like."""
    name = fold(span.core)
    places = around.places(span.core, gazetteer)
    kinds = {place.kind for place in places}
    most = max((p.population or _UNCOUNTED for p in places if p.kind == "settlement"), default=0)
    found["population"] = math.log10(1 + most) / 7
    found.update(("kind:" + kind, 1.0) for kind in kinds)
    capital = any(p.country and countries.capital(p.country) == p.name for p in places)
    _note(found, {"capital": capital})
    if "settlement" not in kinds:
        return
    found["shared"] = math.log10(len(places))
    _note(
        found,
        {
            "alias only": not any(fold(place.name) == name for place in places),
            "obscure": most < _OBSCURE and kinds <= {"settlement", "admin2"},
            "country named": any(place.country in around.countries for place in places),
            "province named": any(_province_named(around, name, place) for place in places),
            "not where English is spoken": _ENGLISH.isdisjoint(place.country for place in places),
        },
    )
    near = max(around.neighbours(name, p) for p in places if p.kind not in LARGE)
    if near:
        found["near other names"] = math.log1p(min(near, _MANY))
        if "not where English is spoken" in found:
            found["near other names, not where English is spoken"] = found["near other names"]


def _province_named(around: Context, name: str, place: Place) -> bool:
    """Whether another name of the article is the province or district of this settlement."""
    return place.kind in {"settlement", "admin2"} and any(
        around.areas.get((place.country or "", plain(area or "")), set()) - {name}
        for area in (place.admin1, place.admin2 if place.kind == "settlement" else None)
    )


def _of_form(found: Features, span: NameSpan, around: Context) -> None:
    """How the name is written."""
    inside = around.words[span.first : span.last + 1]
    first, last, single = inside[0], inside[-1], len(inside) == 1
    after = around.word(span.last + 1)
    shouted = single and first.upper and not around.shouting and not first.text.endswith(".")
    common = all(word.lower in COMMON for word in inside)
    ending = last.lower in en_places.KIND_WORDS or first.lower in en_places.LEADING_KIND
    _note(
        found,
        {
            "several words": not single,
            "kind word inside": not single and ending,
            "all capitals": shouted,
            "acronym": shouted and len(first.text) <= 3 and not span.adjective,
            "all capitals, alias only": shouted and "alias only" in found,
            "short": single and len(first.text) <= 3 and not span.adjective,
            "common word": common,
            "common word first": common and first.first,
            "direction alone": single and first.lower in en_places.DIRECTIONS,
            "kind alone": single
            and (first.lower in en_places.KIND_WORDS or first.lower in en_places.ORGANISATION),
            "month": single and first.lower in en_places.MONTHS_DAYS,
            "given name": single and first.lower in en_persons.GIVEN_NAMES,
            "sentence start": first.first,
            "dateline": first.first and first.upper and after is not None and not after.upper,
        },
    )


def _of_article(found: Features, span: NameSpan, around: Context) -> None:
    """What the rest of the article makes of the name."""
    first, last = around.words[span.first], around.words[span.last]
    name = fold(span.core)
    person = any(at in around.person_words for at in range(span.first, span.last + 1))
    both = first.lower in en_persons.NAMES_OF_BOTH and span.first + 1 in around.person_words
    _note(
        found,
        {
            "lower case elsewhere": span.first == span.last and first.lower in around.lower,
            "in person": person,
            "given name of a person": person and both,
            "surname": not person and last.lower in around.surnames,
            "placed elsewhere": name in around.placed,
            "outlet": bool(around.outlet)
            and name.replace(" ", "") in around.outlet.replace(" ", ""),
        },
    )


def _of_left(found: Features, span: NameSpan, around: Context) -> None:
    """The words before the name."""
    word, before = around.words[span.first], around.word(span.first - 1)
    if before is None:
        return
    direct = before.lower in en_places.DIRECTIONS and word.joined
    _note(found, {"hyphen before": word.hyphen, "direction before": direct})
    if direct:
        before = around.word(span.first - 2) or before
    elif not word.joined:
        near = word.start - before.full_end <= 2
        _note(
            found,
            {
                "capital across punctuation": before.capital,
                "known name before comma": near and span.first - 1 in around.ends,
            },
        )
        return
    lower, second = before.lower.rstrip("."), around.word(span.first - 2)
    if lower in {"the", "a", "an"}:
        found["article before"] = 1.0
        lower = second.lower if second else ""
    group = next((name for name, words in _BEFORE if lower in words), None)
    if group is not None:
        found[group + " before"] = 1.0
    of_kind = lower == "of" and second is not None and second.lower in en_places.OF_KIND
    capital = before.capital and word.joined and not before.possessive
    _note(
        found,
        {
            "kind of before": of_kind,
            "capital before": capital,
            "unfamiliar before": capital and around.unfamiliar(span.first - 1),
            "adjective before": capital and fold(before.text) in adjectives(),
        },
    )


def _of_right(found: Features, span: NameSpan, around: Context) -> None:
    """The words after the name."""
    last, after = around.words[span.last], around.word(span.last + 1)
    _note(found, {"possessive": last.possessive})
    if after is None:
        return
    if not after.joined:
        gap = after.start - last.full_end
        aged = after.text.isdigit() and len(after.text) == 2 and gap == 2
        named = after.capital and gap <= 2 and span.last + 1 in around.starts
        _note(found, {"known name after comma": named, "age after": aged})
        return
    lower = after.lower.rstrip(".")
    _note(
        found,
        {
            "hyphen after": after.hyphen,
            "number after": bool(_NUMBER.match(after.text)),
            "person verb after": lower in en_persons.PERSON_VERBS and not last.possessive,
            "kind after": lower in en_places.KIND_WORDS,
            "based after": lower == "based",
            "in a place after": lower == "in"
            and any(span.last + ahead in around.starts for ahead in (2, 3, 4)),
            "goes on": lower in en_places.CONNECTORS and goes_on(around.words, span.last + 1),
        },
    )
    if after.capital:
        _of_capital_after(found, span, around, after)


def _of_capital_after(found: Features, span: NameSpan, around: Context, after: Word) -> None:
    last = around.words[span.last]
    organisation = after.lower.rstrip(".") in en_places.ORGANISATION
    given = last.lower in en_persons.GIVEN_NAMES or last.lower in en_persons.NAMES_OF_BOTH
    capital = not organisation and not last.possessive
    unfamiliar = capital and around.unfamiliar(span.last + 1)
    _note(
        found,
        {
            "organisation after": organisation,
            "given name, organisation after": organisation and given,
            "capital after": capital,
            "unfamiliar after": unfamiliar,
            "unfamiliar after, not in it": unfamiliar and not locative(around.words, span.first),
            "initial after": capital and len(after.text) <= 2,
            "adjective after": capital and fold(after.text) in adjectives(),
        },
    )


def other_script(span: NameSpan, around: Context, gazetteer: Gazetteer) -> bool:
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
    places = around.places(span.core, gazetteer)
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
        (place.population or _UNCOUNTED) >= (at_home if place.country in home else abroad)
        for place in places
    )
