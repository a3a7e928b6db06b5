"""How many were killed and injured, and who they were, as a clause tells it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from geo.grammar.anycase import AnyCase
from geo.incidents import people, tolls
from geo.incidents.tolls import Toll
from geo.languages import en_casualties as words
from geo.model import Count

_NUMBER = (
    rf"(?P<between>{words.BETWEEN})?{words.HEDGE}(?<![\w.,:])(?P<n>{words.NUMBER})\b"
    rf"(?!\s*{words.NOT_A_COUNT})"
    rf"(?:,?\s*(?:{words.TO}|(?P<and>and))\s*(?P<n2>{words.NUMBER})\b(?!\s*{words.NOT_A_COUNT}))?"
)
_WHO = rf"(?<!no )(?<!\bby ){_NUMBER}"
_WORD = (
    r"(?:(?:of|from|on)\s+(?:the\s+)?(?:two|both)\s+(?:sides|countries|nations|armies)\b"
    r"|(?:of|from|on|with|at)\s+(?:his|her|its|their|the|our|an?|one)\b|of\s+\d\d?(?=,|\s+(?:was|were|had))\b"
    rf"|(?!{words.NOT_BETWEEN}|{words.NOT_PEOPLE})[\w’'“”\"-]+)"
)
_GAP = rf"(?:\s+{_WORD}){{0,6}}?"
_BE = rf"(?:\s+(?:{words.BEING}))"
_OWN = words.OWN.replace("?P<more>", "?:")
_ITEM = rf"\s+(?:{_OWN}{words.NUMBER}|{words.ONE_MORE}){_GAP}"
_MORE = rf"(?:(?:,{_ITEM}){{0,2}},?\s+{words.AND}{_ITEM})?"
_AFTER = rf"(?:\s+[“\"‘]?{_WORD}|\s*(?:[.,;:”\"]|$|{words.AFTER_COUNT}))"
_HUNDREDS = re.compile(r"(?P<n>[a-z]+) (?P<unit>hundred|thousand)(?: and (?P<rest>.+))?")
_AND_AFTER = AnyCase(
    rf"(?:\s+{_WORD}){{1,6}}?(?P<and>,|,? {words.AND})\s+"
    rf"(?:{words.OWN}(?P<n>{words.NUMBER})\b(?!\s*{words.NOT_A_COUNT}|\s+of them)(?=\s+{_WORD})"
    rf"|(?P<one>{words.ONE_MORE}))"
)
_A_NUMBER = AnyCase(words.A_NUMBER)
_RECOUNTED = AnyCase(words.RECOUNTED.replace("{number}", words.NUMBER))
_YEAR = re.compile(words.YEAR)
_CLOCK_BEFORE = AnyCase(words.CLOCK_BEFORE)
_CLOCK_AFTER = AnyCase(words.CLOCK_AFTER)
_YEAR_BEFORE = AnyCase(words.YEAR_BEFORE)
_SUPERSEDED = AnyCase(words.SUPERSEDED)
_PERSON_KILLED = re.compile(words.PERSON_KILLED)
_LIST_STOPS = re.compile(words.LIST_STOPS)
_IN_BRACKETS = re.compile(r"\s*\(\d{1,3}\)")
_DATED = AnyCase(rf"\b{words.MONTHS}\.?\s+\Z")
_LIST_DEAD = (re.compile(words.LIST_KILLED), re.compile(words.LIST_DIED))
_LIST_OF_HURT = (re.compile(words.LIST_HURT), re.compile(words.LIST_GOT_HURT))
_WIDE = 160  # characters that a list of people may have
_OF_OTHERS = AnyCase(words.OF_OTHERS)
_AGED = AnyCase(words.AGED)
_PERSON_HURT = re.compile(words.PERSON_HURT)
_ORDINAL_BODY = AnyCase(words.ORDINAL_BODY)
_SINGLE_DEATH = AnyCase(words.SINGLE_DEATH)
_NO_DEAD = AnyCase(words.NO_DEAD)
_NO_HURT = AnyCase(words.NO_HURT)
_AMONG_THE = AnyCase(words.AMONG_THE)
_SOME_OF = AnyCase(words.SOME_OF)
_MORE_BEFORE = AnyCase(words.MORE_BEFORE)
_MORE_AFTER = AnyCase(words.MORE_AFTER)
_WHOLE = AnyCase(words.WHOLE)
_OWN_SIDE = re.compile(words.OWN_SIDE)
_PEOPLE_END = re.compile(words.PEOPLE_END)


class _Finder(NamedTuple):
    """A way to count people, and words of which a clause that does so has one."""

    stems: Sequence[str]
    pattern: AnyCase


def _finders(
    done: str, stems: Sequence[str], others: Iterable[tuple[str, str]]
) -> tuple[_Finder, ...]:
    patterns = (
        rf"{_WHO}{_GAP}{_MORE}{words.AMONG}{_BE}+\s+(?:\w+ed\s+and\s+)?{done}\b",
        rf"\b{done}\s+(?:the\s+|and wounding\s+)?{_WHO}(?={_AFTER})",
        rf"{_WHO}{_GAP}{_MORE}{words.AMONG}\s+{done}\b(?!\s+(?:{words.OBJECT_STARTS})\b)",
    )
    return (
        *(_Finder(stems, AnyCase(pattern)) for pattern in patterns),
        *(_Finder(needs.split(), AnyCase(p.format(who=_WHO))) for needs, p in others),
    )


_KILLED = _finders(words.KILLED, words.DONE_STEMS, words.DEATHS)
_INJURED = _finders(words.INJURED, words.HURT_STEMS, words.WOUNDS)


def killed(clause: str, reported_by: str | None) -> Count | None:
    """People killed according to a clause; 0 where it says that nobody was."""
    return tolls.added(dead(clause, reported_by))


def injured(clause: str, reported_by: str | None) -> Count | None:
    """People injured according to a clause; 0 where it says that nobody was."""
    return tolls.added(hurt(clause, reported_by))


def dead(clause: str, reported_by: str | None) -> tuple[Toll, ...]:
    """The dead that a clause counts, those of different sides apart."""
    if not _tells(clause, words.KILLED_STEMS):
        return ()
    if body := _ORDINAL_BODY.search(clause):
        so_many = words.ORDINALS[body["nth"].lower()]
        return (Toll(Count(so_many, so_many, reported_by), whole=True),)
    found = _apart(_counts(clause, _KILLED, reported_by))
    if found := _with_list(found, _listed(clause, *_LIST_DEAD), reported_by):
        return (_recounted(clause, found[0]), *found[1:])
    one = _PERSON_KILLED.search(clause) or _SINGLE_DEATH.search(clause)
    return _one_or_none(one, _NO_DEAD.search(clause), reported_by)


def hurt(clause: str, reported_by: str | None) -> tuple[Toll, ...]:
    """The hurt that a clause counts, those of different sides apart."""
    if not _tells(clause, words.INJURED_STEMS):
        return ()
    found = _apart(_counts(clause, _INJURED, reported_by))
    if found := _with_list(found, _listed(clause, *_LIST_OF_HURT), reported_by):
        return found
    return _one_or_none(_PERSON_HURT.search(clause), _NO_HURT.search(clause), reported_by)


def _one_or_none(
    one: re.Match[str] | None, none: re.Match[str] | None, reported_by: str | None
) -> tuple[Toll, ...]:
    """One person told without a number, or that nobody was."""
    if one is not None:
        told = one.group()
        more = told.lower().startswith("another")
        kinds, states = tolls.kinds_in(told), tolls.nations_in(told)
        return (Toll(Count(1, 1, reported_by), kinds, states, more=more),)
    return (Toll(Count(0, 0, reported_by)),) if none else ()


def _apart(found: Iterable[Toll]) -> tuple[Toll, ...]:
    """The first toll of a clause, and others that count other people."""
    kept: list[Toll] = []
    for toll in found:
        if not kept or toll.more or all(tolls.are_others(toll, other) for other in kept):
            kept.append(toll)
    return tuple(kept)


def _recounted(clause: str, toll: Toll) -> Toll:
    """A toll with what somebody else in the same clause makes of it."""
    count = toll.count
    again = _RECOUNTED.search(clause) if count.high else None
    so_many = _value(again["n"].lower()) if again else None
    if not (count.high and so_many):
        return toll
    count = replace(count, low=min(count.low, so_many), high=max(count.high, so_many))
    return replace(toll, count=count)


def _listed(clause: str, doing: re.Pattern[str], done: re.Pattern[str]) -> int | None:
    """How many a list of people tells of: "killing X, his wife and two", "X and a guard died"."""
    if hit := doing.search(clause):
        after = _IN_BRACKETS.sub("", clause[hit.end() : hit.end() + 2 * _WIDE])
        stop = _LIST_STOPS.search(after)
        if so_many := people.counted(after[: stop.start()] if stop else after, _value):
            return so_many
    for hit in done.finditer(clause):
        phrase = people.list_before(clause, hit.start())
        if phrase and (so_many := people.counted(_IN_BRACKETS.sub("", phrase), _value)):
            return so_many
    return None


def _with_list(found: tuple[Toll, ...], so_many: int | None, by: str | None) -> tuple[Toll, ...]:
    """The tolls of a clause, the first with all whom its list tells of."""
    if so_many is None:
        return found
    if not found:
        return (Toll(Count(so_many, so_many, by)),)
    first = found[0].count
    if first.high is None or first.low != first.high or sum(t.count.low for t in found) >= so_many:
        return found
    return (replace(found[0], count=Count(so_many, so_many, by), kinds=frozenset()),)


def _tells(clause: str, stems: Iterable[str]) -> bool:
    """A cheap look before the long ones: whether a clause can tell of it at all."""
    lower = clause.lower()
    return any(stem in lower for stem in stems)


def _counts(clause: str, finders: Iterable[_Finder], reported_by: str | None) -> Iterator[Toll]:
    """All tolls of a clause, each number read once."""
    read: list[tuple[int, int]] = []
    lower = clause.lower()
    for finder in finders:
        if not any(stem in lower for stem in finder.stems):
            continue
        hit = finder.pattern.search(clause)
        while hit is not None:
            known = any(first <= hit.start("n") < last for first, last in read)
            if not known and (found := _read(clause, hit, reported_by)):
                toll, last = found
                read.append((hit.start("n"), last))
                yield toll
            # "seized a hill, and one soldier died": on from the number that counts no people
            hit = finder.pattern.search(clause, hit.end("n"))


def _read(clause: str, hit: re.Match[str], reported_by: str | None) -> tuple[Toll, int] | None:
    """The toll that a phrase tells and where it ends; None if its number counts something else."""
    start = hit.start("n")
    if _SUPERSEDED.search(clause[max(0, hit.start() - 30) : hit.end()]):
        return None
    if _SOME_OF.search(clause[max(0, start - 90) : start]) or _AMONG_THE.search(hit.group()):
        return None
    parts = {k: v.lower() for k, v in hit.groupdict().items() if v}
    low = _value(parts["n"])
    if low is None or _is_no_count(clause, hit):
        return None
    high: int | None = low
    vague = parts["n"] in words.VAGUE
    last = hit.end("n")
    if "n2" in parts:
        high = _value(parts["n2"])
        last = hit.end("n2")
        if "and" in parts and "between" not in parts:  # "six and eight": no range
            return None
    else:
        more, last = _others(clause, hit)
        vague = vague or None in more
        low = high = low + sum(n for n in more if n)
    hedge = "" if parts["n"] in ("a", "an") else parts.get("hedge", "")  # "run over | a man"
    if vague or hedge in words.AT_LEAST:
        count = Count(low, high if high != low else None, reported_by)
    elif hedge in words.AT_MOST:
        count = Count(0, high, reported_by)
    else:
        count = Count(low, high, reported_by)
    return replace(_whose(clause, hit, last, count), vague=vague), last


def _whose(clause: str, hit: re.Match[str], last: int, count: Count) -> Toll:
    """A count with who the people are: "two | soldiers", "a nurse and two | of the attackers"."""
    start = hit.start("n")
    after = _PEOPLE_END.match(clause, last)
    phrase = clause[start : after.end() if after else last]
    return Toll(
        count,
        tolls.kinds_in(phrase),
        tolls.nations_in(phrase),
        more=bool(_MORE_BEFORE.search(clause[:start]) or _MORE_AFTER.match(clause, last)),
        whole=bool(_WHOLE.search(hit.group())),
        own=bool(_OWN_SIDE.search(phrase)),
    )


def _is_no_count(clause: str, hit: re.Match[str]) -> bool:
    """Whether a number is a year, or "a" stands before what is no person."""
    start = hit.start("n")
    if hit["n"].lower() in ("a", "an") and _A_NUMBER.match(clause, start):
        return True
    if hit["n"][0].isdigit() and _DATED.search(clause[max(0, start - 12) : start]):
        return True  # "Oct 2 - a guard and ..."
    if _AGED.search(clause[max(0, start - 12) : start]):
        return True
    if _CLOCK_BEFORE.search(clause[:start]) and _CLOCK_AFTER.match(clause, hit.end("n")):
        return True
    year = _YEAR.fullmatch(hit["n"])
    return bool(year and _YEAR_BEFORE.search(clause[max(0, start - 12) : start]))


def _others(clause: str, hit: re.Match[str]) -> tuple[list[int | None], int]:
    """The rest of a sum and its end: "two guards and one fighter", "a woman and her two sons".

    None stands for more that are not told ("and at least six others").
    """
    more: list[int | None] = []
    at = hit.end("n")
    for _ in range(3):
        after = _AND_AFTER.match(clause, at, at + 120)
        if after is None or _is_apart(clause, hit, after):
            break
        written = (after["n"] or "one").lower()
        more.append(_value(written))
        if after["more"] or written in words.VAGUE:
            more.append(None)
        at = after.end()
    return more, at


def _is_apart(clause: str, hit: re.Match[str], after: re.Match[str]) -> bool:
    """Whether what follows a count is no further part of its sum."""
    if after["and"] == "," and (after["one"] or after["n"].lower() in ("a", "an")):
        return True  # "killed four villagers, an official said"
    return after.end() > hit.end() and bool(_OF_OTHERS.match(clause, after.end()))


def _value(written: str) -> int | None:
    plain = written.replace(",", "").replace("-", " ")
    if plain.isdigit():
        return int(plain)
    if plain in words.VAGUE:
        return words.VAGUE[plain]
    if plain in words.NUMBER_WORDS:
        return words.NUMBER_WORDS[plain]
    plain = plain.removesuffix(" odd")
    if hundreds := _HUNDREDS.fullmatch(plain):
        base = 1000 if hundreds["unit"] == "thousand" else 100
        rest = _value(hundreds["rest"]) if hundreds["rest"] else 0
        return base * words.NUMBER_WORDS[hundreds["n"]] + (rest or 0)
    tens, _, ones = plain.partition(" ")
    if tens in words.NUMBER_WORDS and ones in words.NUMBER_WORDS:
        return words.NUMBER_WORDS[tens] + words.NUMBER_WORDS[ones]
    return None
