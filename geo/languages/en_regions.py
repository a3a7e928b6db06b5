"""English words that change how a claim is drawn: by road or by air, at sea, border area, speed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

STRAIGHT = re.compile(
    r"\b(as the crow flies|straight[- ]line|in a straight line|by air|air[- ]?miles?|aerial"
    r"|nautical|offshore|at sea)\b",
    re.IGNORECASE,
)
"""The distance is said to be a straight line."""

SEA = re.compile(
    r"\b(off|offshore|at sea|nautical|sailing|seaward|out to sea|waters?)\b", re.IGNORECASE
)
"""The located thing is at sea, not on the coast's land side."""

INLAND = re.compile(r"\b(inland|ashore|on land|hinterland)\b", re.IGNORECASE)

BORDER_AREA = re.compile(
    r"\b(border(s|ing|lands?)?|frontiers?|borderline)\b|\bline of (?:actual )?control\b",
    re.IGNORECASE,
)
"""A side claim about the strip along the border, not about the whole country."""

TRIPLE = re.compile(
    r"\btri-?(?:border|national border|point|frontier|junction)"
    r"|\bwhere\b[^.;]{3,80}\bmeet\b|\btriple (?:border|frontier)"
    r"|\bthree[- ](?:border|country|frontier)s?\b|\b(?:border|frontier) triangle",
    re.IGNORECASE,
)
"""The place where three borders meet, or its surroundings."""

EXTREME = re.compile(
    r"\b(far|extreme|extremity|tip|corner|[a-z]+ernmost|edge|fringes?)\b", re.IGNORECASE
)
CENTRAL = re.compile(r"\b(central|centre|center|middle|heart|interior|mid)\b", re.IGNORECASE)

VAGUE: Mapping[str, float] = MappingProxyType(
    {
        "about": 1.5,
        "around": 1.5,
        "approximately": 1.5,
        "approx": 1.5,
        "some": 1.5,
        "roughly": 2.0,
        "circa": 1.5,
        "nearly": 1.5,
        "almost": 1.5,
        "close to": 1.5,
        "or so": 1.5,
        "an estimated": 1.5,
        "estimated": 1.5,
    }
)
"""How many times wider a hedge makes the doubt of the number. Sarhad's own prior."""

TRAVEL: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"\b(?:{words})", re.IGNORECASE), mode)
    for words, mode in (
        (r"walk|foot|hike|hiking|trek|march|on foot", "foot"),
        (r"horse|donkey|mule|camel|ride on", "animal"),
        (r"boat|ferry|canoe|ship|sail|river journey|steamer", "boat"),
        (r"helicopter|chopper", "helicopter"),
        (r"flight|plane|fly|flying|by air|jet", "aircraft"),
        (r"train|rail", "rail"),
        (
            r"driv(?:e|ing)|drove|by car|by road|car|bus|truck|journey|ride|motor|road",
            "road",
        ),
    )
)
"""Means of travel, most telling first."""

_NUMBER_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
    "forty": 40, "forty-five": 45, "half an": 0.5, "half a": 0.5, "several": 4, "few": 3,
    "a few": 3, "a couple of": 2, "couple of": 2, "half": 0.5,
}  # fmt: skip
_NUMBER = r"\d+(?:\.\d+)?|" + "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True))
_TIME = re.compile(
    rf"\b({_NUMBER})(?:\s*(?:-|–|to|or)\s*({_NUMBER}))?(?:\s+and\s+a\s+half)?[\s-]*"
    r"(hours?|hrs?|minutes?|mins?|days?)(['’]s?)?\b(\s+and\s+a\s+half)?",
    re.IGNORECASE,
)
_HOURS = {"h": 1.0, "m": 1 / 60, "d": 8.0}


def travel_hours(text: str) -> tuple[float, float] | None:
    """Hours of travel told in a phrase, as (least, most); a day of travel counts eight hours.

    >>> travel_hours("a two-hour drive from Kandahar")
    (2.0, 2.0)
    >>> travel_hours("three to four hours' walk")
    (3.0, 4.0)
    """
    match = _TIME.search(text)
    if match is None:
        return None
    low = _number(match[1])
    high = _number(match[2]) if match[2] else low
    half = 0.5 if "and a half" in match[0].lower() else 0.0
    unit = _HOURS[match[3][0].lower()]
    low, high = sorted(((low + half) * unit, (high + half) * unit))
    return (low, high) if high > 0 else None


def travel_mode(text: str) -> str | None:
    """Means of travel told in a phrase: a key of `geo.doubt.SPEED_KMH`, or None."""
    return next((mode for pattern, mode in TRAVEL if pattern.search(text)), None)


def _number(word: str) -> float:
    lowered = word.lower()
    return float(_NUMBER_WORDS.get(lowered, 0)) or float(lowered)
