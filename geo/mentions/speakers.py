"""Who speaks in an article ("Sanchez said", "said Tammy Sanchez"): persons do, villages do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from geo.languages import en_places

if TYPE_CHECKING:
    from geo.mentions.words import Word, Words

_LONGEST = 3  # words of a name after "said"


def speakers(words: Words) -> Iterator[str]:
    """The last word, in lower case, of each name beside a word for speaking."""
    for at in [at for at in words.special if words[at].speaks]:
        before = words[at - 1] if at else None
        if before is not None and before.capital and before.joined and not before.ending:
            yield before.lower
        last = _name_end(words, at)
        if last > at:
            yield words[last].lower


def _name_end(words: Sequence[Word], at: int) -> int:
    """Index of the last capitalised word joined to this one, `at` when it is no bare name."""
    last = at
    while words[last].joined and last - at < _LONGEST:
        after = words[last + 1]
        if not after.capital or words[last].ending:
            break
        if after.lower in en_places.MONTHS_DAYS or after.lower in en_places.ORGANISATION:
            return at
        last += 1
    return at if words[last].ending else last
