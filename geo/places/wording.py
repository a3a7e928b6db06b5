"""What an article's plain words say of where it is at home, names of places left aside.

"Sheriff" and "elementary" speak for the United States, "crore" for South Asia; "Pakistani" in
"Pakistani Taliban" names a country all the same.
"""

from __future__ import annotations

import functools
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from geo import countries
from geo.languages import en_home
from geo.mentions.toponyms import fold
from geo.places.own import Features

# Words; currencies.
_TOKEN = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*|[£₹₦₱¥]")
_NOTHING: Features = {}
_MOST = 200_000  # characters; what comes after says nothing new


class Wording:
    """Countries that the words of one text point to."""

    def __init__(self, text: str) -> None:
        between = set(text[:_MOST].split())
        # Most of what stands between spaces is a word in small letters, which is a cue or nothing.
        small: Iterator[str] = filter(str.islower, between)
        whole: Iterator[str] = filter(str.isalpha, small)
        other = between.difference(whole)
        words = set(_TOKEN.findall(" ".join(other)))
        lowered = set(map(str.lower, words))
        self._naming = _countries().keys() & lowered
        self._countries: dict[str, set[str]] = defaultdict(set)
        for word in words if self._naming else ():
            if word[0].isupper() and (name := word.lower()) in self._naming:
                self._countries[_countries()[name]].add(name)
        cues: Counter[str] = Counter()
        for word in (_small_cues() & between) | (_cues() & lowered):
            cues.update(en_home.HOME_WORDS[word])
        total = cues.total()
        self._said = {
            iso: {"wording": math.log1p(count), "wording share": count / total}
            for iso, count in cues.items()
        }

    @property
    def countries(self) -> set[str]:
        """All these countries."""
        return self._said.keys() | self._countries.keys()

    def names_one(self, name: AbstractSet[str]) -> bool:
        """Whether a word of a name names a country here, so that it has evidence of its own."""
        return not self._naming.isdisjoint(name)

    def said(self, iso: str, name: AbstractSet[str]) -> Features:
        """Evidence for a country, the words of this name left aside."""
        row = self._said.get(iso, _NOTHING)
        named = self._countries.get(iso)
        if named is None or named <= name:
            return row
        return {**row, "country in words": 1.0}


@functools.cache
def _cues() -> frozenset[str]:
    return frozenset(en_home.HOME_WORDS)


@functools.cache
def _small_cues() -> frozenset[str]:
    """Those that are letters only."""
    return frozenset(filter(str.isalpha, _cues()))


@functools.cache
def _countries() -> Mapping[str, str]:
    """Single words that name a country or its people."""
    found = dict(countries.demonyms())
    for iso in countries.countries():
        found.setdefault(fold(countries.name(iso)), iso)
    return {word: iso for word, iso in found.items() if " " not in word}
