"""What a single word may begin, worked out once: most words begin no name at all."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from geo.gazetteers import remembered
from geo.languages import en_places
from geo.mentions.toponyms import adjective_starts, adjectives, fold
from geo.mentions.unknown import NEVER

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.gazetteers import Gazetteer

_LONGEST = 40  # characters of a word that is looked up by itself


class Opening(NamedTuple):
    """A word as the first one of names.

    A `plain` word, of nothing but Latin letters and digits, is a name by itself where it is
    `alone`, and names go on after it where there are `more`; any other has to be looked up with the
    words after it. `blocked` are the phrases it begins that are no places. `adjective` counts the
    words of the longest adjective that it begins; `demonym` tells of the word by itself whether it
    is an adjective, and not the plain name of a country as well ("US"); None when it is none. Where
    there is `nothing`, no known name begins, and where it is `never`, no unknown one does.
    """

    word: str
    plain: bool
    alone: bool
    more: bool
    blocked: tuple[tuple[str, ...], ...]
    direction: bool
    article: bool
    adjective: int
    demonym: bool | None
    short: bool
    nothing: bool
    never: bool


def openings(gazetteer: Gazetteer) -> Callable[[str], Opening]:
    """What a word begins, remembered for the words of the latest articles."""
    return remembered(gazetteer, _opening)


def _opening(gazetteer: Gazetteer, text: str) -> Opening:
    word = fold(text)
    plain = text.isascii() and text.isalnum() and len(text) <= _LONGEST
    alone, more = gazetteer.step(word) if plain else (True, True)
    lower = text.lower().replace("’", "'")
    direction, short = lower in en_places.DIRECTIONS, text in en_places.SHORT_PROVINCES
    adjective = adjective_starts().get(word, 0)
    return Opening(
        word,
        plain,
        alone,
        more,
        _blocked().get(word, ()),
        direction,
        lower in {"the", "a", "an"},
        adjective,
        not country_itself(text, gazetteer) if word in adjectives() else None,
        short,
        not (alone or more or adjective or short or direction),
        len(text) < 3 or lower in NEVER,
    )


def country_itself(text: str, gazetteer: Gazetteer) -> bool:
    """Whether an adjective is also the plain name of a country ("New Zealand", "US")."""
    return any(place.kind == "country" for place in gazetteer.lookup(text))


@functools.cache
def _blocked() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Phrases that are no places by their first word, the longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in en_places.NOT_PLACES:
        parts = tuple(fold(phrase).split())
        table.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(rest, key=len, reverse=True)) for first, rest in table.items()}
