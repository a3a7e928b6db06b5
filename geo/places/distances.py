"""Distances between two named places that the text states: "Rask, 70 km from Panjgur".

"Near" and "a suburb of" count as within 40 km. Both names may gain by it, whichever is the
doubtful one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from geo.languages import en_towns

if TYPE_CHECKING:
    from geo.model import Mention

# News states road distances: these bounds hold for 90 of 100 stated distances between known towns.
SHORTEST, LONGEST = 1 / 2.1, 1 / 0.89
_MOST_CHARS = 110
_NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?|{'|'.join(en_towns.NUMBER_WORDS)})"
_UNIT = "|".join(sorted(en_towns.UNITS_KM, key=len, reverse=True))
_STATED = re.compile(
    rf"(?P<low>{_NUMBER})(?:(?: to | or |-|–)(?P<high>{_NUMBER}))?[ -]?(?P<unit>{_UNIT})\b"
    r"(?: \([^()]{1,20}\))?(?: (?:to|in) the| due)?(?: [a-z-]*(?:north|south|east|west)[a-z-]*)?"
    r"(?: away| distant| drive| by road)? (?:of|from|outside)"
    r"(?: the)?(?: [a-z]+){0,3} $"
)
_NEAR = re.compile(
    r"^,?(?: (?:a|the|an|in|is|and))*(?: [a-z-]+){0,3} ?\b"
    r"(?:near|close to|outside|suburb of|outskirts of)(?: the)?(?: [a-z]+ of)? $"
)
# One of these is in each wording of a nearness and of a distance: what is left need not be read.
_NEARLY = re.compile(r"near|close to|outside|suburb of|outskirts of")
_AWAY = re.compile(r" (?:of|from|outside)")
_NEAR_KM = (0.0, 40.0)
# What may stand between a name and the distance it is said to be at.
_LEAD = re.compile(
    r"^(?: [a-z]+)?(?:,| \(| -| –| —)?"
    r"(?: (?:which|that|a|an|the|is|was|are|lies|lay|sits|stands|located|situated|some|about|"
    r"around|nearly|roughly|approximately|almost|just|only|over|under|more|less|than|village|town|city|"
    r"area|post|settlement|hamlet|mountain|district|border))*,? ?$"
)


def stated(
    text: str, mentions: Sequence[Mention]
) -> Iterator[tuple[int, int, tuple[float, float]]]:
    """Pairs of mentions and the kilometres said to lie between them, the shortest and longest."""
    for at, (left, right) in enumerate(pairwise(mentions)):
        if right.start - left.end > _MOST_CHARS or "demonym" in (left.role, right.role):
            continue
        gap = text[left.end : right.start]
        if not gap[-1:].isspace():
            continue
        if _NEARLY.search(gap) and _NEAR.match(gap):
            yield at, at + 1, _NEAR_KM
        match = _STATED.search(gap) if _AWAY.search(gap) else None
        if match and _LEAD.match(gap[: match.start()]):
            unit = en_towns.UNITS_KM[match["unit"]]
            low = _number(match["low"])
            yield at, at + 1, (low * unit, _number(match["high"] or match["low"]) * unit)


def _number(text: str) -> float:
    known = en_towns.NUMBER_WORDS.get(text)
    return float(text.replace(",", "")) if known is None else float(known)
