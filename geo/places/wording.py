"""What an article's plain words say of where it is at home, names of places left aside.

"Sheriff" and "elementary" speak for the United States, "crore" for South Asia; "Pakistani" in
"Pakistani Taliban" names a country all the same.
"""

from __future__ import annotations

import functools
import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping

from geo import countries
from geo.languages import en_home
from geo.mentions.toponyms import fold
from geo.places.own import Features

# Words, most of them plain ones that are told at once; currencies.
_TOKEN = re.compile(
    r"[a-z]++(?![^\W\d_]|[.'’-])|[^\W\d_]+(?:[.'’-][^\W\d_]+)*|[£₹₦₱¥]",
)
_NOTHING: Features = {}
_MOST = 200_000  # characters; what comes after says nothing new


class Wording:
    """Countries that the words of one text point to."""

    def __init__(self, text: str) -> None:
        written = set(_TOKEN.findall(text[:_MOST]))
        words = set(map(str.lower, written))
        cues: Counter[str] = Counter()
        for word in _cues() & words:
            cues.update(en_home.HOME_WORDS[word])
        total = cues.total()
        self._said = {
            iso: {"wording": math.log1p(count), "wording share": count / total}
            for iso, count in cues.items()
        }
        self._countries: dict[str, set[str]] = defaultdict(set)
        named = _countries().keys() & words
        for token in written - words if named else ():
            if token[0].isupper() and token.lower() in named:
                self._countries[_countries()[token.lower()]].add(token.lower())

    def said(self, iso: str, name: str) -> Features:
        """Evidence for a country, words of this name left aside."""
        row = self._said.get(iso, _NOTHING)
        named = self._countries.get(iso)
        if named is None or named <= _words(name):
            return row
        return {**row, "country in words": 1.0}


@functools.cache
def _cues() -> frozenset[str]:
    return frozenset(en_home.HOME_WORDS)


def _words(name: str) -> set[str]:
    return {word.rstrip(".,").lower() for word in name.split()}


@functools.cache
def _countries() -> Mapping[str, str]:
    """Single words that name a country or its people."""
    found = dict(countries.demonyms())
    for iso in countries.countries():
        found.setdefault(fold(countries.name(iso)), iso)
    return {word: iso for word, iso in found.items() if " " not in word}
