"""What speaks for and against a name being a place: named features, weighed in `mentions`.

A name brings features of its own wherever it stands (`geo.mentions.own`), worked out once a name.
The article and the words beside a mention (`geo.mentions.beside`) add signs, which hold or do not.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from geo.languages import en_persons
from geo.mentions.around import Context
from geo.mentions.beside import beside
from geo.mentions.own import Own, own

if TYPE_CHECKING:
    from geo.mentions.bearers import Bearers
    from geo.mentions.spans import NameSpan
    from geo.mentions.words import Word

# What keeps even a clearly worded unknown name from being a place.
_PERSONAL = frozenset({"in person", "surname", "month", "number after", "person verb after"})
_MANY = 8


class Judgement(NamedTuple):
    """The score of a mention, whether it is `abroad`, and whether rather a person's name or so."""

    score: float
    abroad: bool
    personal: bool


def judged(span: NameSpan, around: Context) -> Judgement:
    """How likely one mention of a name is a place."""
    named = None if span.adjective or not span.known else around.known[span.name]
    of_name = _own_of(span, named, around)
    signs = _signs(span, named, around, of_name)
    near = _nearness(named, around) if named is not None and named.settled else 0.0
    score = of_name.score + near * of_name.near + sum(map(of_name.weights.__getitem__, signs))
    personal = of_name.personal or not _PERSONAL.isdisjoint(signs)
    return Judgement(score, of_name.abroad, personal)


def features(span: NameSpan, around: Context) -> Mapping[str, float]:
    """The named features behind `judged`; most are 1 or absent."""
    named = None if span.adjective or not span.known else around.known[span.name]
    of_name = _own_of(span, named, around)
    found = of_name.features | dict.fromkeys(_signs(span, named, around, of_name), 1.0)
    if named is not None and named.settled and (near := _nearness(named, around)):
        found.update(dict.fromkeys(of_name.nearness, near))
    return of_name.counted(found)


def _own_of(span: NameSpan, named: Bearers | None, around: Context) -> Own:
    """What the name has of its own, remembered with its places where not all is in capitals."""
    words, shouting = around.words, around.shouting
    if span.first == span.last:
        inside = words[span.first : span.first + 1]
        text = inside[0].text
    else:
        inside = words[span.first : span.last + 1]
        text = " ".join([word.text for word in inside])
    if named is None:
        return _unplaced(tuple(inside), "adj:" if span.adjective else "unk:", shouting)
    if shouting:
        return own(inside, named.features, sort="", shouting=True)
    if text not in named.own:
        named.own[text] = own(inside, named.features, sort="", shouting=False)
    return named.own[text]


@functools.lru_cache(maxsize=1 << 11)
def _unplaced(inside: tuple[Word, ...], sort: str, shouting: bool) -> Own:
    """What an adjective or an unknown name has of its own; words written alike are one object."""
    return own(inside, {}, sort=sort, shouting=shouting)


def _nearness(named: Bearers, around: Context) -> float:
    """How many other names of the article may be near the places of this one; 0 for none."""
    near = max(map(around.squares.__getitem__, named.squares)) - 1
    return math.log1p(min(near, _MANY)) if near else 0.0


def _signs(span: NameSpan, named: Bearers | None, around: Context, of_name: Own) -> list[str]:
    """What the article and the words beside the mention say."""
    found = beside(span, around, of_name)
    if named is not None and named.settled:
        _of_places(found, named, span.name, around)
    _of_person(found, span, around)
    first, last = around.words[span.first], around.words[span.last]
    if span.first == span.last and first.lower in around.lower:
        found.append("lower case elsewhere")
    if last.lower in around.speakers and not of_name.large:
        found.append("speaks")
    if span.name in around.placed:
        found.append("placed elsewhere")
    if around.outlet and span.name.replace(" ", "") in around.outlet.replace(" ", ""):
        found.append("outlet")
    return found


def _of_places(found: list[str], named: Bearers, name: str, around: Context) -> None:
    """Whether the article names the country or province that a place of the name lies in."""
    if not named.homes.isdisjoint(around.countries - named.countries):
        found.append("country named")
    if not around.areas.keys().isdisjoint(named.provinces):
        only = {name}
        if any(around.areas[area] - only for area in named.provinces & around.areas.keys()):
            found.append("province named")


def _of_person(found: list[str], span: NameSpan, around: Context) -> None:
    """Whether the mention is part of a person's name, or persons of the article have the name."""
    persons, at = around.person_words, span.first
    first, last = around.words[at], around.words[span.last]
    if at in persons or (at < span.last and persons.intersection(range(at, span.last + 1))):
        found.append("in person")
        if at + 1 in persons and first.lower in en_persons.NAMES_OF_BOTH:
            found.append("given name of a person")
        return
    if last.lower in around.surnames:
        found.append("surname")
    if at == span.last and first.lower in around.forenames:
        found.append("forename")
