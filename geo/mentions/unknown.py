"""Capitalised names that no gazetteer need hold: the wording makes them places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.languages import en_bodies, en_persons, en_places

if TYPE_CHECKING:
    from geo.mentions.words import Word

_OF_PLACE = en_places.OF_KIND | en_places.DIRECTIONS | en_bodies.OF_PLACE
_CLEAR = frozenset("village town city near outside".split())
_BEFORE = frozenset(
    "in at from to into between toward towards around across through via reached".split()
)
_ARTICLES = frozenset("a an the".split())
_APPOSED = 6  # words of "a small Iranian border city"
_LISTED = 9  # words of "Clarke, Madison and Oconee counties"
_COMMA = 2  # characters between words with a comma between them
NEVER = (
    en_places.COMMON_WORDS
    | en_places.MONTHS_DAYS
    | en_persons.TITLES
    | en_places.DIRECTIONS
    | en_places.KIND_WORDS.keys()
    | en_places.INITIAL_GENERIC
    | en_places.ORGANISATION
)


def unknown_end(
    words: Sequence[Word], at: int, end: int, *, listed: bool
) -> tuple[int, bool] | None:
    """Last word of a name that the wording makes a place, and whether it does so clearly.

    "The village of X", "X town", "near X", and what goes on with a list of places (`listed`).
    None when it does not. `end` is the index after the last word joined to this one, which is
    neither inside a name nor `NEVER` one by itself.
    """
    word = words[at]
    last = at
    for index in range(at + 1, end):
        if words[index - 1].ending:
            break
        if words[index].capital and words[index].lower not in en_places.KIND_WORDS:
            last = index
        elif words[index].lower not in en_places.PARTICLES:
            break
    if _of_office(words, at) or words[last].lower in en_persons.TITLES:
        return None
    if _named(words, at, last):
        return last, True
    if last > at and word.lower in en_persons.GIVEN_NAMES:
        return None
    return (last, False) if listed or _likely(words, at) else None


def worded_as_place(words: Sequence[Word], at: int, last: int) -> bool:
    """Whether a kind word or "near" beside a name, known or not, leaves little doubt."""
    word = words[at]
    usual = word.lower in NEVER or len(word.text) < 3 or not word.capital
    return not usual and not inside_name(words, at) and _named(words, at, last)


def _of_office(words: Sequence[Word], at: int) -> bool:
    """Whether the word is what an office is for: "the Department of Commerce"."""
    if at < 2 or words[at - 1].lower != "of":
        return False
    return words[at - 2].capital and words[at - 2].lower in en_bodies.OFFICES


def inside_name(words: Sequence[Word], at: int) -> bool:
    """Whether the word only goes on with a name that began before it."""
    if at == 0:
        return False
    before = words[at - 1]
    return (
        before.capital
        and before.joined
        and not before.ending
        and before.lower not in en_places.LEADING_KIND
    )


def _named(words: Sequence[Word], at: int, last: int) -> bool:
    """Whether a kind word or "near" beside the name leaves little doubt."""
    if words[last].joined and words[last + 1].lower in en_places.NAMING_KIND:
        return True
    if _apposed(words, last) or _one_of_many(words, last):
        return True
    if _goes_on_with_many(words, at):
        return True
    before = words[at - 1] if at > 0 else None
    if before is None or not before.joined:
        return False
    if before.lower == "of" and at > 1:
        return words[at - 2].lower in _OF_PLACE
    return before.lower in _CLEAR or (before.capital and before.lower in en_places.LEADING_KIND)


def _apposed(words: Sequence[Word], last: int) -> bool:
    """Whether the name is explained as a place: "Rask, an Iranian city in …"."""
    name = words[last]
    if name.joined or name.gap > _COMMA or words[last + 1].lower not in _ARTICLES:
        return False
    final = last + 1 + _APPOSED
    for at in range(last + 2, final + 1):
        if not words[at - 1].joined or words[at].lower in en_places.LOCATIVE:
            return False
        if words[at].lower in en_places.NAMING_KIND:
            goes_on = at < final and words[at].joined
            return not goes_on or words[at + 1].lower in en_places.AFTER_KIND
    return False


def _one_of_many(words: Sequence[Word], last: int) -> bool:
    """Whether a list of names ends with their kind: "Clarke, Madison and Oconee counties"."""
    linked = False
    for at in range(last + 1, min(len(words), last + 2 + _LISTED)):
        before, word = words[at - 1], words[at]
        if word.capital:
            if not (linked or before.joined or before.gap == _COMMA):
                return False
            linked = linked or before.gap == _COMMA
        elif word.lower == "and" and before.gap <= _COMMA:
            linked = True
        else:
            return linked and before.joined and word.lower in en_bodies.PLURAL_KIND
    return False


def _goes_on_with_many(words: Sequence[Word], at: int) -> bool:
    """Whether a list of names began with their kind: "the villages of Foua, Binnish and X"."""
    for before in range(at - 1, max(0, at - 1 - _LISTED), -1):
        word = words[before]
        if word.gap > _COMMA:
            return False
        if word.lower == "of":
            return words[before - 1].lower in en_bodies.PLURAL_KIND
        if not (word.capital or word.lower == "and"):
            return False
    return False


def _likely(words: Sequence[Word], at: int) -> bool:
    """Whether what leads to places, among others, stands before the name or before its owner."""
    if at == 0 or not words[at - 1].joined:
        return False
    before = words[at - 1]
    if before.ending and before.capital and at > 1:  # "in Croatia's Maljevac"
        return words[at - 2].lower in en_places.LOCATIVE
    return before.lower in _BEFORE or before.lower in en_bodies.ATTACKS
