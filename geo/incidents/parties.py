"""Who takes part in an event: a side as written, and whether two descriptions mean one."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from geo.countries import demonyms, name
from geo.gazetteers.names import key
from geo.grammar.anycase import AnyCase
from geo.languages import en_events as words
from geo.languages import en_offices, en_roles, en_speech
from geo.utterances.offices import is_stateless, states_in

_TRAIL = AnyCase(rf"(?:[\s,]+(?:{words.TRAIL}))+$")
_FRAGMENT = AnyCase(words.FRAGMENTS)
_DETERMINER = AnyCase(words.PARTY_ARTICLES)
_SIDE_ENDS = re.compile(words.SIDE_ENDS)
_ACTOR = AnyCase(rf"\b{words.ACTORS}\b")
_NO_SIDE = frozenset((*en_speech.CONJUNCTIONS, *words.JOINING, *en_roles.NO_SIDE))
_ONE_OF = AnyCase(en_roles.ONE_OF)
_BOTH = AnyCase(en_roles.BOTH)
_FORCES = frozenset(word for force in en_offices.FORCES for word in key(force).split())
_EMPTY = frozenset(words.EMPTY)


@dataclass(frozen=True, slots=True)
class Party:
    """One side of an event: as written, the states it belongs to, and words to know it again.

    `plain` are those words that name no state; `named` tells whether it has a name, not only a
    description ("gunmen", "fighter planes").
    """

    text: str | None = None
    states: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    named: bool = False

    def __bool__(self) -> bool:
        """Whether a side is told at all."""
        return self.text is not None


NOBODY = Party()
"""No side told."""


def is_actor(phrase: str) -> bool:
    """Whether a phrase names what mostly acts: gunmen, troops, warplanes."""
    return bool(_ACTOR.search(phrase))


@functools.lru_cache(maxsize=1 << 8)  # a side is named again and again in an article
def party(phrase: str | None) -> Party:
    """The side that a noun phrase names; `NOBODY` for a fragment or a pronoun."""
    phrase = _TRAIL.sub("", " ".join((phrase or "").split()))
    text = _DETERMINER.sub("", _DETERMINER.sub("", phrase))
    if not any(char.isalpha() for char in text) or _FRAGMENT.match(text):
        return NOBODY
    stateless = is_stateless(text)
    states = frozenset() if stateless else frozenset(iso for _, iso in states_in(text))
    place = _SIDE_ENDS.search(text)
    if place and place.start() > 2:
        text = text[: place.start()]
    if states and not _ONE_OF.match(phrase) and _names_only_states(text):
        isos = dict.fromkeys(iso for _, iso in states_in(text))  # "Iranian", "Tehran": Iran
        text = " and ".join(en_roles.NEWS_NAMES.get(iso) or name(iso) for iso in isos)
    if text.startswith(words.ASKING) or text.lower() in _NO_SIDE:
        return NOBODY
    known = frozenset(w for w in key(text).split() if w not in _EMPTY and len(w) > 2)
    written = text.strip(' ,"“”‘’') or None
    plain = frozenset(word for word in known if not states_in(word)) if states else known
    mid = phrase[:1].islower() and text[:1].isupper()  # "the Sao-Box gang", but "Gunmen"
    named = bool(states) or mid or _is_named(written or "")
    return Party(written, states, known, plain, named and not _BOTH.match(phrase))


def _names_only_states(text: str) -> bool:
    """Whether a side is nothing but its state: "Iranian", not "carabineros"."""
    if key(text) in demonyms():
        return True
    return _FORCES.isdisjoint(key(text).split()) and all(
        len(word) < 4 or states_in(word) for word in text.split()
    )


def is_same(one: Party, other: Party) -> bool | None:
    """Whether two descriptions may mean one side; None when that cannot be told."""
    if one.states and other.states:
        return bool(one.states & other.states)
    if not one.words or not other.words:
        return None
    if one.words & other.words:
        return True
    return False if one.named and other.named else None


def _is_named(text: str) -> bool:
    known = [w for w in text.split() if w[0].isupper() and not states_in(w)]
    if known and known == text.split()[:1]:  # "Gunmen", but "Hamas"
        return is_stateless(known[0]) and not _ACTOR.match(known[0])
    return bool(known)
