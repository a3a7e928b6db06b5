"""What a single word may begin, worked out once: most words begin no name at all."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from geo.gazetteers import remembered
from geo.languages import en_places
from geo.mentions.toponyms import adjective_starts, adjectives, fold
from geo.mentions.unknown import NEVER
from geo.mentions.words import whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.gazetteers import Gazetteer

_ARTICLES = frozenset({"the", "a", "an"})
_REMEMBERED = 8_000  # words; most are no names, so that they outnumber those


@dataclass(frozen=True, slots=True, eq=False)
class Opening:
    """A word as the first one of names.

    It is a name by itself where it is `alone`, and names go on after it where there are `more`.
    `blocked` is one that begins phrases that are no places (`blocked_by`). `adjective` counts the
    words of the longest adjective that it begins; `demonym` tells of the word by itself whether
    it is an adjective, and not the plain name of a country as well ("US"); None when it is none. A
    `usual` word is nothing special, but may be a `single` known name or adjective. Where there is
    `nothing`, no known name begins, and where it is `never`, no unknown one does; an `idle` word
    begins neither, nor anything that is blocked.
    """

    alone: bool
    more: bool
    blocked: bool
    direction: bool
    article: bool
    adjective: int
    demonym: bool | None
    short: bool
    usual: bool
    single: bool
    nothing: bool
    never: bool
    idle: bool


def openings(gazetteer: Gazetteer) -> Callable[[str], Opening]:
    """What a word begins, remembered for the words of the latest articles."""
    return remembered(gazetteer, _opening, _REMEMBERED)


def _opening(gazetteer: Gazetteer, text: str) -> Opening:
    word = fold(text)
    lower = text.lower().replace("’", "'")
    demonym = not country_itself(text, gazetteer) if word in adjectives() else None
    alone, more = gazetteer.step(word) if whole(text, word) else (True, True)
    direction, short = lower in en_places.DIRECTIONS, text in en_places.SHORT_PROVINCES
    adjective = adjective_starts().get(word, 0)
    blocked = word in _blocked()
    nothing = not (alone or more or adjective or short or direction)
    never = len(text) < 3 or lower in NEVER or text.lower() == text.upper()
    return _shared(
        alone,
        more,
        blocked,
        direction,
        lower in _ARTICLES,
        adjective,
        demonym,
        short,
        not (direction or short or lower in _ARTICLES or adjective > 1),
        alone or demonym is not None,
        nothing,
        never,
        nothing and never and not blocked,
    )


# Words differ in little of this, so that few openings serve all of them
_shared = functools.lru_cache(maxsize=1 << 10)(Opening)


def country_itself(text: str, gazetteer: Gazetteer) -> bool:
    """Whether an adjective is also the plain name of a country ("New Zealand", "US")."""
    return any(place.kind == "country" for place in gazetteer.lookup(text))


def blocked_by(first: str, second: str) -> Iterator[tuple[str, ...]]:
    """Phrases of normalised words that are no places, those that begin with these two first."""
    phrases = _blocked()[first]
    yield from phrases.get(second, ())
    yield from phrases.get("", ())


@functools.cache
def _blocked() -> Mapping[str, Mapping[str, Sequence[tuple[str, ...]]]]:
    """Phrases that are no places by their first and their second word, the longest first.

    One of a single word has no second one, and may be followed by any.
    """
    table: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for phrase in en_places.NOT_PLACES:
        first, *rest = parts = tuple(fold(phrase).split())
        table.setdefault(first, {}).setdefault(rest[0] if rest else "", []).append(parts)
    for phrases in itertools.chain.from_iterable(second.values() for second in table.values()):
        phrases.sort(key=len, reverse=True)
    return table
