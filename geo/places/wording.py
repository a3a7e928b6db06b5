"""What an article's plain words say of where it is at home, names of places left aside.

"Sheriff" and "elementary" speak for the United States, "crore" for South Asia; "Pakistani" in
"Pakistani Taliban" names a country all the same.
"""

from __future__ import annotations

import functools
import re
from collections import Counter, defaultdict
from collections.abc import Mapping

from geo import countries
from geo.languages import en_home
from geo.mentions.toponyms import fold

_TOKEN = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*\.?|[£₹₦₱¥]")
_MOST = 200_000  # characters; what comes after says nothing new


class Wording:
    """Countries that the words of one text point to."""

    def __init__(self, text: str) -> None:
        tokens = set(_TOKEN.findall(text[:_MOST]))
        self.cues: Counter[str] = Counter()
        for word in {token.lower().rstrip(".") for token in tokens}:
            for iso in en_home.HOME_WORDS.get(word, ()):
                self.cues[iso] += 1
        self.total = sum(self.cues.values())
        self._countries: dict[str, set[str]] = defaultdict(set)
        for token in tokens:
            if not token[0].isupper():
                continue
            plain = token.rstrip(".").lower()
            named = _countries().get(plain)
            if named is not None:
                self._countries[named].add(plain)

    def country(self, iso: str, name: str) -> bool:
        """Whether a word outside this name is a country's name or an adjective of it."""
        return bool(self._countries.get(iso, set()) - _words(name))


def _words(name: str) -> set[str]:
    return {word.rstrip(".,").lower() for word in name.split()}


@functools.cache
def _countries() -> Mapping[str, str]:
    """Single words that name a country or its people."""
    found = dict(countries.demonyms())
    for iso in countries.countries():
        found.setdefault(fold(countries.name(iso)), iso)
    return {word: iso for word, iso in found.items() if " " not in word}
