"""Tolls: people counted by somebody, and what several tolls come to.

Tolls of different people (soldiers and their attackers, Afghans and Pakistanis) add up as long as
one side tells them; what rival sides tell of the same event is a range.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from geo.grammar.anycase import AnyCase
from geo.languages import en_casualties as words
from geo.model import Count
from geo.utterances.offices import states_in

_KINDS = tuple((kind, AnyCase(pattern)) for kind, pattern in words.KINDS)


@dataclass(frozen=True, slots=True)
class Toll:
    """People that a clause counts: `kinds` and `states` say who they are, as far as told.

    `spoken` tells whether somebody else than the reporter counts them, `iso` the country that
    somebody speaks for. `more` marks people besides those counted before ("another soldier"),
    `whole` a number that stands for all so far ("rose to nine"), `own` the side of whoever counts
    ("its soldiers"), `vague` no exact number ("dozens").
    """

    count: Count
    kinds: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    spoken: bool = False
    iso: str | None = None
    more: bool = False
    whole: bool = False
    own: bool = False
    vague: bool = False

    @property
    def nobody(self) -> bool:
        """Whether it says that nobody was."""
        return self.count.low == 0 and not self.count.high


def kinds_in(phrase: str) -> frozenset[str]:
    """Who the people of a phrase are: attackers, armed forces, civilians; empty if not told."""
    found = []
    rest = phrase
    for kind, pattern in _KINDS:
        if pattern.search(rest):
            found.append(kind)
            rest = pattern.sub(" ", rest)  # "Border guards' attackers" are no guards
    return frozenset(found)


def nations_in(phrase: str) -> frozenset[str]:
    """The states that the people of a phrase belong to."""
    return frozenset(iso for _, iso in states_in(phrase))


def are_others(one: Toll, other: Toll) -> bool:
    """Whether two tolls count different people, so that they add up."""
    if one.states and other.states:  # a rebel of one side's is a soldier of the other's
        return one.states.isdisjoint(other.states)
    return bool(one.kinds and other.kinds and one.kinds.isdisjoint(other.kinds))


def added(tolls: Sequence[Toll]) -> Count | None:
    """The sum of what one clause counts."""
    if not tolls:
        return None
    return _sum([toll.count for toll in tolls])


def _sum(counts: Sequence[Count]) -> Count:
    highs = [count.high for count in counts]
    high = None if None in highs else sum(h for h in highs if h is not None)
    return Count(sum(count.low for count in counts), high, counts[0].reported_by)


def together(tolls: Sequence[Toll]) -> Count | None:
    """One range for what several report, with the names of those who do.

    That nobody was hurt says something only beside others who say that somebody was.
    """
    known = list(dict.fromkeys(tolls))
    hurt = [toll for toll in known if not toll.nobody]
    if not hurt:
        return None
    known = [t for t in known if not (t.nobody and all(are_others(t, other) for other in hurt))]
    known = [t for t in known if not (t.vague and any(_is_exact(t, other) for other in hurt))]
    piles: dict[str | None, list[Toll]] = {}
    for toll in known:
        _heap(piles.setdefault(toll.count.reported_by, []), toll)
    totals = [_sum([pile.count for pile in whole]) for whole in _complete(piles)]
    who = list(dict.fromkeys(t.count.reported_by for t in known if t.count.reported_by))
    return replace(_range(totals), reported_by="; ".join(who) or None)


def _is_exact(vague: Toll, other: Toll) -> bool:
    """Whether a number says exactly how many "dozens" are: no fewer, of no other people."""
    return not other.vague and other.count.low >= vague.count.low and not are_others(vague, other)


def _heap(piles: list[Toll], toll: Toll) -> None:
    """Put a toll to those the same reporter gave before."""
    for number, pile in enumerate(piles):
        if are_others(pile, toll):
            continue
        piles[number] = _renewed(pile, toll)
        return
    piles.append(toll)


def _renewed(pile: Toll, toll: Toll) -> Toll:
    """What a reporter's toll becomes with a further one of the same people."""
    before, now = pile.count, toll.count
    if toll.whole:
        count = now
    elif toll.more and now.low < before.low + (before.low == 1):
        count = _sum([before, now])
    elif now.low < before.low:
        count = before  # some of those counted before
    elif (before.high is None and now.low >= before.low) or now == before:
        count = now
    else:
        highs = [before.high, now.high]
        high = None if None in highs else max(h for h in highs if h is not None)
        count = Count(min(before.low, now.low), high, before.reported_by)
    return replace(pile, count=count, kinds=pile.kinds | toll.kinds, states=pile.states)


def _complete(piles: dict[str | None, list[Toll]]) -> list[list[Toll]]:
    """Each reporter's tolls with those of others that no rival counts: "and three attackers"."""
    wholes: list[list[Toll]] = []
    for who, mine in piles.items():
        whole = list(mine)
        for other, theirs in piles.items():
            if other != who and _completes(mine, theirs):
                whole += [toll for toll in theirs if all(are_others(toll, one) for one in whole)]
        wholes.append(whole)
    return wholes


def _completes(mine: Sequence[Toll], theirs: Sequence[Toll]) -> bool:
    """Whether one reporter fills in what another leaves out: they are no rivals."""
    if not all(toll.spoken for toll in (*mine, *theirs)):
        return True
    if all(toll.states == {toll.iso} for toll in (*mine, *theirs)):
        return True  # each side counts its own
    isos = {toll.iso for toll in (*mine, *theirs)}
    return (
        len(isos) == 1
        and None not in isos
        and all(are_others(one, other) for one in mine for other in theirs)
    )


def _range(totals: Iterable[Count]) -> Count:
    """From the lowest total to the highest; open if the largest is one that may be exceeded."""
    known = list(totals)
    largest = max(known, key=lambda c: (c.low, c.high is not None))
    most = max([count.high for count in known if count.high is not None], default=0)
    high = None if largest.high is None and most < largest.low else max(most, largest.low)
    return Count(min(count.low for count in known), high)
