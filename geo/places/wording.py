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
    """Countries that the words of one text point to; `naming` are the words that name one."""

    def __init__(self, text: str) -> None:
        between = set(text[:_MOST].split())
        # Most of what stands between spaces is a word as it is, and most words need no lowering.
        whole = set(filter(str.isalpha, between))
        odd = {word for word in whole if not word.islower()}
        odd.update(_TOKEN.findall(" ".join(between - whole)))
        lowered = set(map(str.lower, odd))
        cues: Counter[str] = Counter()
        for word in (_cues() & whole) | (_cues() & lowered):
            cues.update(en_home.HOME_WORDS[word])
        total = cues.total()
        self._said = {
            iso: {"wording": math.log1p(count), "wording share": count / total}
            for iso, count in cues.items()
        }
        self._countries: dict[str, set[str]] = defaultdict(set)
        self.naming = _countries().keys() & lowered
        for token in odd if self.naming else ():
            if token[0].isupper() and (word := token.lower()) in self.naming:
                self._countries[_countries()[word]].add(word)

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
def _countries() -> Mapping[str, str]:
    """Single words that name a country or its people."""
    found = dict(countries.demonyms())
    for iso in countries.countries():
        found.setdefault(fold(countries.name(iso)), iso)
    return {word: iso for word, iso in found.items() if " " not in word}
