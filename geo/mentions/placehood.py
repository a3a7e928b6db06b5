"""What speaks for and against a name being a place: named features, weighed in `mentions`."""

from __future__ import annotations

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
_NUMBER = re.compile(r"^(?:\d|[IVX]+$)")  # "Shahab-3", "Agosta 90B", "Operation X-II"
# For scripts without capitals, in people: what is enough in a country the article names, elsewhere
# with a preposition beside it, and elsewhere without.
_AT_HOME, _KNOWN, _HUGE = 2_000, 5_000, 1_000_000


def features(span: NameSpan, around: Context) -> Mapping[str, float]:
    """The named features of one candidate name; most are 1 or absent."""
    found: Features = {"bias": 1.0}
    if span.adjective:
        found["adjective"] = 1.0
    elif span.known:
        _of_places(found, span, around)
    else:
        found["unknown"] = 1.0
    _of_form(found, span, around)
    _of_article(found, span, around)
    _of_left(found, span, around)
    _of_right(found, span, around)
    size = "large, " if not _LARGE_KINDS.isdisjoint(found) else "obscure, "
    if size == "large, " or "obscure" in found:
        for name in _WEAKENED & found.keys():
            found[size + name] = found[name]
    prefix = "adj:" if span.adjective else "unk:" if not span.known else ""
    return {prefix + name: value for name, value in found.items()} if prefix else found


def _note(found: Features, checks: Mapping[str, bool]) -> None:
    for name, true in checks.items():
        if true:
            found[name] = 1.0


def _of_places(found: Features, span: NameSpan, around: Context) -> None:
    """What the places of the name are like, and what the article names beside them."""
    named = around.bearers(span.core)
    found.update(named.features)
    if not named.settled:
        return
    if not named.homes.isdisjoint(around.countries - named.countries):
        found["country named"] = 1.0
    if not named.provinces.isdisjoint(around.areas):
        own = {named.name}
        if any(around.areas[area] - own for area in named.provinces & around.areas.keys()):
            found["province named"] = 1.0
    near = max(map(around.squares.__getitem__, named.squares)) - 1
    if near:
        found["near other names"] = math.log1p(min(near, _MANY))
        if "not where English is spoken" in found:
            found["near other names, not where English is spoken"] = found["near other names"]


def _of_form(found: Features, span: NameSpan, around: Context) -> None:
    """How the name is written."""
    inside = around.words[span.first : span.last + 1]
    first, last, single = inside[0], inside[-1], len(inside) == 1
    after = around.word(span.last + 1)
    shouted = single and first.upper and not around.shouting and not first.text.endswith(".")
    # "US" is no "us" where not all is written in capitals
    shortened = shouted and len(first.text) == 2 and "kind:country" in found
    common = all(word.lower in COMMON for word in inside) and not shortened
    gap = after.start - last.full_end if after is not None else 0
    code = single and len(first.text) == 2 and first.text in en_places.SHORT_PROVINCES
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
            "direction alone": all(word.lower in en_places.DIRECTIONS for word in inside),
            "kind alone": single
            and (first.lower in en_places.KIND_WORDS or first.lower in en_places.ORGANISATION),
            "month": single and first.lower in en_places.MONTHS_DAYS,
            "given name": single and first.lower in en_persons.GIVEN_NAMES,
            "given name of a province": single
            and first.lower in en_persons.GIVEN_NAMES
            and "kind:admin1" in found,
            "sentence start": first.first,
            "dateline": first.first
            and first.upper
            and after is not None
            and not (after.upper and after.joined),
            "dateline dash": first.first
            and after is not None
            and gap == 3
            and after.capital
            and (after.hyphen or not after.joined),
            "organisation's letters": single
            and first.lower.replace(".", "") in en_bodies.ORGANISATIONS_SHORT
            and (first.upper or "." in first.text)
            and not around.shouting,
            "bare code": code and not _after_comma(span, around),
            "sum after": after is not None and gap == 1 and after.text[0].isdigit() and shouted,
        },
    )


def _after_comma(span: NameSpan, around: Context) -> bool:
    """Whether a capitalised word and a comma stand before the name ("Louisville, KY")."""
    before = around.word(span.first - 1)
    return (
        before is not None
        and before.capital
        and around.words[span.first].start - before.full_end == 2
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
            "forename": not person and first.lower in around.forenames and span.first == span.last,
            "speaks": last.lower in around.speakers and _LARGE_KINDS.isdisjoint(found),
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
    party = word.hyphen and len(before.text) == 1 and before.capital  # "D-Oakland"
    _note(
        found,
        {
            "party before": party,
            "hyphen before": word.hyphen and not party,
            "direction before": direct,
            "year before": word.joined
            and len(before.text) == 4
            and before.text.isdigit()
            and _LARGE_KINDS.isdisjoint(found),
        },
    )
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
        if "kind:water" in found:
            found["article before a river"] = 1.0
        lower = second.lower if second else ""
    group = next((name for name, words in _BEFORE if lower in words), None)
    if group is not None:
        found[group + " before"] = 1.0
    of_kind = lower == "of" and second is not None and second.lower in en_places.OF_KIND
    capital = before.capital and word.joined and not before.ending
    _note(
        found,
        {
            "kind of before": of_kind,
            "organisation of before": lower == "of"
            and second is not None
            and second.capital
            and (second.lower in en_bodies.OFFICES or second.lower in en_places.ORGANISATION),
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
        unit = around.word(span.last + 2)  # "Gaya, 15 km from" tells no age
        aged = after.text.isdigit() and len(after.text) == 2 and gap == 2
        aged = aged and not (unit is not None and unit.joined)
        named = after.capital and gap <= 2 and span.last + 1 in around.starts
        _note(found, {"known name after comma": named, "age after": aged})
        return
    lower = after.lower.rstrip(".")
    _note(
        found,
        {
            "hyphen after": after.hyphen,
            "number after": bool(_NUMBER.match(after.text)),
            "person verb after": lower in en_persons.PERSON_VERBS and not last.ending,
            "kind after": lower in en_places.KIND_WORDS,
            "based after": lower == "based",
            "town use after": not after.capital and lower in en_towns.TOWN_USE,
            "in a place after": lower == "in"
            and any(span.last + ahead in around.starts for ahead in (2, 3, 4)),
            "goes on": lower in en_places.CONNECTORS and goes_on(around.words, span.last + 1),
        },
    )
    if after.capital:
        _of_capital_after(found, span, around, after)


def _of_capital_after(found: Features, span: NameSpan, around: Context, after: Word) -> None:
    last = around.words[span.last]
    lower = after.lower.rstrip(".")
    street = lower in en_bodies.STREETS
    organisation = lower in en_places.ORGANISATION and not street
    given = last.lower in en_persons.GIVEN_NAMES or last.lower in en_persons.NAMES_OF_BOTH
    capital = not (organisation or street or last.ending)
    unfamiliar = capital and around.unfamiliar(span.last + 1)
    _note(
        found,
        {
            "organisation after": organisation,
            "street after": street,
            "given name, organisation after": organisation and given and "kind:admin1" not in found,
            "capital after": capital,
            "unfamiliar after": unfamiliar,
            "unfamiliar after, not in it": unfamiliar and not locative(around.words, span.first),
            "initial after": capital and len(after.text) <= 2,
            "adjective after": capital and fold(after.text) in adjectives(),
        },
    )


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
