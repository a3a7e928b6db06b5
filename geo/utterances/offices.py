"""What a noun phrase that names a speaker tells: its country, its kind, whether it has a state."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from geo.countries import capital, countries, demonyms, name
from geo.gazetteers.names import key
from geo.grammar.anycase import AnyCase
from geo.languages import en_offices as offices
from geo.languages import en_speech as words

_OF = re.compile(offices.HEAD_ENDS)
_GROUPISH = re.compile(rf"\b(?:{offices.GROUPISH})\b")
_MOVEMENT = re.compile(rf"\b(?:{offices.MOVEMENTS})\b")
_SCHOLARLY = re.compile(offices.SCHOLARLY)
_ARTICLE = AnyCase(rf"(?:{words.ARTICLES})\s+")
_PROPER_NAME = re.compile(offices.PROPER_NAME)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, as first named in full, and for which country; `stateless` if for none."""

    text: str
    iso: str | None
    person: bool = False
    roles: frozenset[str] = frozenset()
    stateless: bool = False


@functools.cache
def _names() -> tuple[Mapping[str, str], re.Pattern[str]]:
    """Normalised words that stand for a state (country, demonym, capital, force) and a finder."""
    table: dict[str, str] = {}
    for iso in countries():
        seat = capital(iso)
        if seat and len(seat) > 3:
            table.setdefault(key(seat), iso)
    for iso in countries():
        table[key(name(iso))] = iso
    table.update(demonyms())
    table.update(offices.COUNTRY_WORDS)
    table.update({key(force): iso for force, iso in offices.FORCES.items() if "?" not in force})
    for word in offices.NOT_COUNTRY_WORDS:
        table.pop(word, None)
    longest = sorted(map(re.escape, table), key=len, reverse=True)
    return table, re.compile(rf"\b(?:{'|'.join(longest)})\b")


def states_in(text: str) -> list[tuple[int, str]]:
    """Countries that a noun phrase names, each with its offset in the normalised text."""
    flat = key(text)
    table, finder = _names()
    found: list[tuple[int, str]] = []
    for hit in finder.finditer(flat):
        after = flat[hit.end() :].split(maxsplit=1)
        before = flat[: hit.start()].split()[-1:]
        if after and after[0] in offices.NOT_SPOKEN_FOR:
            continue
        if before and before[0] in offices.NOT_OF:
            continue
        if hit.group() in offices.ONLY_UPPER and not any(
            form in text for form in offices.ONLY_UPPER[hit.group()]
        ):
            continue
        found.append((hit.start(), table[hit.group()]))
    return found


@functools.lru_cache(maxsize=1 << 8)  # the same few speakers are asked for again and again
def is_stateless(text: str) -> bool:
    """Whether a noun phrase names one who speaks for no state: a militia, a witness, an NGO."""
    flat = key(text)
    head, _, rest = _split(flat)
    official = not _OFFICIAL_WORDS.isdisjoint(head.split())
    name = flat.partition(",")[0]
    if _MOVEMENT.search(name if official else flat):
        return True
    if _STATE_BODIES.search(head):
        return False
    if not _STATELESS_WORDS.isdisjoint(head.split()):
        last = head.split()[-1] if head.split() else ""
        return not (official and last in _OFFICIAL_WORDS and not _GROUPISH.search(head))
    if _SCHOLARLY.search(rest):
        return True
    return bool(_GROUPISH.search(rest)) and not states_in(head)


def is_official(text: str) -> bool:
    """Whether a noun phrase names someone who speaks for a state, named or not."""
    known = key(text).replace(",", " ").replace(".", " ").split()  # "Col. Ruiz"
    flat = key(text)
    official = not _OFFICIAL_WORDS.isdisjoint(known) or bool(_STATE_BODIES.search(flat))
    official = official or bool(_HEAD_OF.search(flat))
    return official and not is_stateless(text)


def is_media(text: str) -> bool:
    """Whether a noun phrase names a medium that speaks for no state."""
    flat = _PRESS_OFFICE.sub("", key(text))
    return not _MEDIA_WORDS.isdisjoint(flat.split()) and not _STATE_BODIES.search(flat)


def is_state_body(text: str) -> bool:
    """Whether a noun phrase names a state's own medium, agency or institute."""
    return bool(_STATE_BODIES.search(key(text)))


_PRESS_OFFICE = re.compile(offices.PRESS_OFFICE)
_MEDIA_WORDS = frozenset(offices.MEDIA)
_HEAD_OF = re.compile(offices.HEAD_OF)
_STATE_BODIES = re.compile(offices.STATE_BODIES)
_OFFICIAL_WORDS = frozenset(offices.OFFICIAL)
_STATELESS_WORDS = frozenset(offices.STATELESS)


def _split(flat: str) -> tuple[str, str, str]:
    stop = _OF.search(flat, 1)
    return (flat, "", "") if not stop else (flat[: stop.start()], stop.group(), flat[stop.end() :])


def roles_of(text: str) -> frozenset[str]:
    """Kinds of speaker that the head of a noun phrase names ("spokesperson", "army")."""
    head = _split(key(text))[0]
    return frozenset(words.ROLES[w] for w in head.split() if w in words.ROLES)


@functools.cache
def _beside(heads: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before and after the name of an organisation of some kinds."""
    before, after = (of.format(heads=heads) for of in (offices.NAMED_AS, offices.APPOSED_AS))
    return re.compile(before), re.compile(after)


def organisations(text: str, heads: str) -> Iterator[tuple[int, str]]:
    """Names of organisations and where they stand: "the rebel group X", "X, a militia", "Hamas"."""
    named, apposed = _beside(heads)
    for hit in _PROPER_NAME.finditer(text):
        name, at = hit.group().removesuffix("’s").removesuffix("'s"), hit.start()
        article = _ARTICLE.match(name)
        if article:
            name, at = name[article.end() :], at + article.end()
        before, after = text[max(0, at - 40) : at], text[hit.end() : hit.end() + 70]
        if _MOVEMENT.search(key(name)) or named.search(before) or apposed.match(after):
            yield at, name
