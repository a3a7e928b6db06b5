"""How many were killed and injured, as a clause tells it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from geo.languages import en_events as words
from geo.model import Count

_WHO = (
    rf"(?<!no ){words.HEDGE}(?P<n>{words.NUMBER})\b(?:\s*(?:to|-|–|or)\s*(?P<n2>{words.NUMBER})\b)?"
)
_GAP = rf"(?:\s+(?!{words.NOT_BETWEEN}|{words.NOT_PEOPLE})[\w’'“”\"-]+){{0,5}}?"
_A_NUMBER = re.compile(r"an?\s+[“\"‘]?number\b", re.IGNORECASE)
_BE = rf"(?:\s+(?:{words.BEING}))"
_AND_BEFORE = re.compile(
    rf"\b(?P<n>{words.NUMBER})(?:\s+(?!{words.NOT_BETWEEN})[\w’'-]+){{1,3}}\s+and\s+$",
    re.IGNORECASE,
)
_AFTER = rf"\s+{words.PEOPLE}|\s*(?:[.,;]|$|in\b|and\b|on\b)|\s+(?!{words.NOT_PEOPLE})[a-z]+"


def _finders(done: str) -> tuple[re.Pattern[str], ...]:
    patterns = (
        rf"\b{_WHO}{_GAP}{_BE}+\s+{done}\b",
        rf"\b{_WHO}(?:\s+{words.PEOPLE})?\s+{done}\b",
        rf"\b{done}\s+(?:the\s+)?{_WHO}(?={_AFTER})",
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_KILLED = (
    *_finders(words.KILLED),
    re.compile(rf"\bdeaths?\s+of\s+{_WHO}", re.IGNORECASE),
    re.compile(rf"\bdeath toll\D{{0,30}}?{_WHO}", re.IGNORECASE),
    re.compile(rf"\bbodies of\s+{_WHO}", re.IGNORECASE),
    re.compile(rf"\b{_WHO}\s+bodies\b", re.IGNORECASE),
)
_INJURED = _finders(words.INJURED)


def killed(clause: str, reported_by: str | None) -> Count | None:
    """People killed according to a clause."""
    return _count(clause, _KILLED, reported_by)


def injured(clause: str, reported_by: str | None) -> Count | None:
    """People injured according to a clause."""
    return _count(clause, _INJURED, reported_by)


def _count(
    clause: str, finders: Iterable[re.Pattern[str]], reported_by: str | None
) -> Count | None:
    for finder in finders:
        hit = finder.search(clause)
        if hit is None:
            continue
        parts = {k: v.lower() for k, v in hit.groupdict().items() if v}
        low = _value(parts["n"])
        if _A_NUMBER.match(clause, hit.start("n")):
            continue
        around = clause[hit.start() : hit.end() + 40]
        if low is None or (parts["n"] in ("a", "an") and not re.search(words.PEOPLE, around)):
            continue
        more = _AND_BEFORE.search(clause[max(0, hit.start() - 60) : hit.start()])
        if hit.start("n") - hit.start() > len(parts.get("hedge", "")) + 1:
            more = None  # "killed two", not "two ... killed"
        low += (_value(more["n"].lower()) or 0) if more else 0
        high = _value(parts["n2"]) if "n2" in parts else low
        hedge = parts.get("hedge", "")
        if parts["n"] in words.VAGUE or hedge in words.AT_LEAST:
            return Count(low, None, reported_by)
        if hedge in words.AT_MOST:
            return Count(0, low, reported_by)
        return Count(low, high, reported_by)
    return None


def _value(written: str) -> int | None:
    plain = written.replace(",", "").replace("-", " ")
    if plain.isdigit():
        return int(plain)
    if plain in words.VAGUE:
        return words.VAGUE[plain]
    if plain in words.NUMBER_WORDS:
        return words.NUMBER_WORDS[plain]
    tens, _, ones = plain.partition(" ")
    if tens in words.NUMBER_WORDS and ones in words.NUMBER_WORDS:
        return words.NUMBER_WORDS[tens] + words.NUMBER_WORDS[ones]
    return None


def together(counts: Iterable[Count]) -> Count | None:
    """One range for what several report, with the name of whoever gives it when only one does."""
    known = list(dict.fromkeys(counts))
    if not known:
        return None
    low = min(count.low for count in known)
    highs = [count.high for count in known]
    top = max(count.low for count in known)
    most = max([high for high in highs if high is not None], default=0)
    high = None if None in highs and most <= top else max(most, top)
    who = list(dict.fromkeys(c.reported_by for c in known if c.reported_by))
    return Count(low, high, "; ".join(who) or None)
