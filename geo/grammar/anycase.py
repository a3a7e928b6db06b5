"""Wordings as regular expressions that take capitals for small letters, and are fast at it.

With ``re.IGNORECASE`` every letter of a pattern is compared the long way round, and a list of words
costs as much at each place as it has words. So a wording is first looked for in small letters,
where most are not found at all, and only what is found there is matched in the text as written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property

_BEFORE = 64  # characters before a stretch that a wording may look back at
_LONGEST = 400  # characters from a place that are looked at to tell whether a wording begins there
_END = 1 << 62
_SPECIAL = re.compile(r"\\.|\(\?P[<=]|[^\W\d_]")


def small(text: str) -> str:
    """The text in small letters, as long as it was."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text.replace("İ", "i").lower()


class AnyCase:
    """A regular expression that ignores case, with the methods of `re.Pattern` that are used.

    It may not look back further than 64 characters, and `match` without an end does not look
    further ahead than 400 to find out whether it begins there.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def _written(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags | re.IGNORECASE)

    @cached_property
    def _small(self) -> re.Pattern[str]:
        lowered = _SPECIAL.sub(lambda m: m[0] if len(m[0]) > 1 else m[0].lower(), self.pattern)
        return re.compile(lowered, self._flags)

    def begins(self, lowered: str, start: int) -> bool:
        """Whether a match begins at ``start``, of a text that is `small` already."""
        return self._small.match(lowered, start) is not None

    def search(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """The first match in ``text[start:end]``, with what stands before seen but not matched."""
        first = max(start - _BEFORE, 0)
        found = self._small.search(small(text[first:end]), start - first)
        return self._written.match(text, first + found.start(), end) if found else None

    def finditer(self, text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        """All matches in ``text[start:end]`` that do not overlap."""
        first = max(start - _BEFORE, 0)
        for found in self._small.finditer(small(text[first:end]), start - first):
            hit = self._written.match(text, first + found.start(), end)
            if hit:
                yield hit

    def match(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """The match that begins at ``start``."""
        first = max(start - _BEFORE, 0)
        begins = self._small.match(small(text[first : min(end, start + _LONGEST)]), start - first)
        return self._written.match(text, start, end) if begins else None

    def fullmatch(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """The match of all of ``text[start:end]``."""
        first = max(start - _BEFORE, 0)
        found = self._small.fullmatch(small(text[first:end]), start - first)
        return self._written.fullmatch(text, start, end) if found else None

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with every match replaced."""
        return self._written.sub(by, text) if self._small.search(small(text)) else text

    def split(self, text: str) -> list[str]:
        """What stands between the matches."""
        return self._written.split(text) if self._small.search(small(text)) else [text]
