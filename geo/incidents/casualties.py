"""How many were killed and injured, as a clause tells it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from geo.languages import en_events as words
from geo.model import Count

_NUMBER = rf"(?P<n>{words.NUMBER})\b(?:\s*(?:{words.TO})\s*(?P<n2>{words.NUMBER})\b)?"
_WHO = rf"(?<!no ){words.HEDGE}{_NUMBER}"
_GAP = rf"(?:\s+(?!{words.NOT_BETWEEN}|{words.NOT_PEOPLE})[\w’'“”\"-]+){{0,5}}?"
_A_NUMBER = re.compile(words.A_NUMBER, re.IGNORECASE)
_PEOPLE = re.compile(words.PEOPLE, re.IGNORECASE)
_BE = rf"(?:\s+(?:{words.BEING}))"
_AND_BEFORE = re.compile(
    rf"\b(?P<n>{words.NUMBER})(?:\s+(?!{words.NOT_BETWEEN})[\w’'-]+){{1,6}}(?:,| {words.AND})\s+$",
    re.IGNORECASE,
)
_AND_AFTER = re.compile(
    rf"(?:\s+(?!{words.NOT_BETWEEN})[\w’'-]+){{1,5}}?(?:,|,? {words.AND})\s+{words.OWN}"
    rf"(?P<n>{words.NUMBER})\b(?=\s+{words.PEOPLE})",
    re.IGNORECASE,
)
_AFTER = (
    rf"\s+{words.PEOPLE}|\s*(?:[.,;]|$|{words.AFTER_COUNT})|\s+[“\"‘]?(?!{words.NOT_PEOPLE})[a-z]+"
)
_SUPERSEDED = re.compile(words.SUPERSEDED, re.IGNORECASE)
_PERSON_KILLED = re.compile(words.PERSON_KILLED)
_NAMED_AND_OTHERS = re.compile(words.NAMED_AND_OTHERS.format(number=rf"(?P<n>(?i:{words.NUMBER}))"))
_VAGUE = ("a", "an")


def _finders(done: str) -> tuple[re.Pattern[str], ...]:
    patterns = (
        rf"\b{_WHO}{_GAP}(?:,[^,.;]{{2,60}},)?{_BE}+\s+(?:\w+ed\s+{words.AND}\s+)?{done}\b",
        rf"\b{done}\s+(?:the\s+)?{_WHO}(?={_AFTER})",
        rf"\b{_WHO}(?:\s+{words.PEOPLE})?\s+{done}\b(?!\s+(?:{words.OBJECT_STARTS})\b)",
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_KILLED = (
    *_finders(words.KILLED),
    *(re.compile(p.format(who=_WHO), re.IGNORECASE) for p in words.DEATHS),
)
_INJURED = _finders(words.INJURED)


def killed(clause: str, reported_by: str | None) -> Count | None:
    """People killed according to a clause."""
    if not _tells(clause, words.KILLED_STEMS):
        return None
    others = _NAMED_AND_OTHERS.search(clause)
    if others and (more := _value(others["n"].lower())):
        return Count(more + 1, more + 1, reported_by)
    found = _count(clause, _KILLED, reported_by)
    if found is None and _PERSON_KILLED.search(clause):
        return Count(1, 1, reported_by)
    return found


def injured(clause: str, reported_by: str | None) -> Count | None:
    """People injured according to a clause."""
    return _count(clause, _INJURED, reported_by) if _tells(clause, words.INJURED_STEMS) else None


def _tells(clause: str, stems: Iterable[str]) -> bool:
    """A cheap look before the long ones: whether a clause can tell of it at all."""
    lower = clause.lower()
    return any(stem in lower for stem in stems)


def _count(
    clause: str, finders: Iterable[re.Pattern[str]], reported_by: str | None
) -> Count | None:
    for finder in finders:
        hit = finder.search(clause)
        if hit is None or _SUPERSEDED.search(clause[max(0, hit.start() - 30) : hit.end()]):
            continue
        parts = {k: v.lower() for k, v in hit.groupdict().items() if v}
        low = _value(parts["n"])
        if low is None or _A_NUMBER.match(clause, hit.start("n")):
            continue
        around = clause[hit.start() : hit.end() + 40]
        if parts["n"] in _VAGUE and not _PEOPLE.search(around):
            continue
        low += _others(clause, hit, parts)
        high = _value(parts["n2"]) if "n2" in parts else low
        hedge = parts.get("hedge", "")
        if parts["n"] in words.VAGUE or hedge in words.AT_LEAST:
            return Count(low, None, reported_by)
        if hedge in words.AT_MOST:
            return Count(0, low, reported_by)
        return Count(low, high, reported_by)
    return None


def _others(clause: str, hit: re.Match[str], parts: dict[str, str]) -> int:
    """The rest of a sum: "two guards and one fighter were killed", "a woman and her two sons"."""
    more = 0
    if hit.start("n") - hit.start() <= len(parts.get("hedge", "")) + 1:
        before = _AND_BEFORE.search(clause[max(0, hit.start() - 80) : hit.start()])
        return (_value(before["n"].lower()) or 0) if before else 0
    at = hit.end("n")
    for _ in range(3):
        after = _AND_AFTER.match(clause, at, at + 120)
        if after is None:
            break
        more += _value(after["n"].lower()) or 0
        at = after.end("n")
    return more


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


def together(counts: Sequence[Count]) -> Count | None:
    """One range for what several report, with the names of those who do."""
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
