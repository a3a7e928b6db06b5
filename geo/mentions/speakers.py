"""Who speaks in an article ("Sanchez said", "said Tammy Sanchez"): persons do, villages do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from geo.languages import en_persons, en_places

if TYPE_CHECKING:
    from geo.mentions.words import Word

_LONGEST = 3  # words of a name after "said"


def speakers(words: Sequence[Word]) -> Iterator[str]:
    """The last word, in lower case, of each name beside a word for speaking."""
    for at, word in enumerate(words):
        if word.lower not in en_persons.SPEAKING or word.capital:
            continue
        before = words[at - 1] if at else None
        if before is not None and before.capital and word.joined and not before.possessive:
            yield before.lower
        last = _name_end(words, at)
        if last > at:
            yield words[last].lower


def _name_end(words: Sequence[Word], at: int) -> int:
    """Index of the last capitalised word joined to this one, `at` when it is no bare name."""
    last = at
    while last + 1 < len(words) and last - at < _LONGEST:
        after = words[last + 1]
        if not (after.joined and after.capital) or words[last].possessive:
            break
        if after.lower in en_places.MONTHS_DAYS or after.lower in en_places.ORGANISATION:
            return at
        last += 1
    return at if words[last].possessive else last
