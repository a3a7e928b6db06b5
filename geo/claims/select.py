"""Text → chart → the matches to keep: which of the phrases found are claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.claims.context import clipped, planned, stayed, tells_event, vetoed
from geo.claims.talk import TalkPlaces
from geo.grammar import anchors, numbers
from geo.grammar.rules import Chart, Match, Rule
from geo.grammar.tokens import index_at, sentence_starts, tokenise
from geo.grammar.wordings import Wordings
from geo.model import Mention

_OF_NUMBERS = frozenset({"direction", "side"})  # what a number that locates nothing may go on with
_LEANING = frozenset({"listed", "borrow", "elided", "chain", "something", "gap"})
_NAME = 6  # tokens of a place's name at most
_JOURNEY = 6  # tokens before a place in which people are said to go there, or to come from it
_SAID_OF = 2  # tokens before a place in which "trade through" says what it is named for
_CLOSE = 40  # tokens before a place in which an event makes a bare name a place


def read(text: str, mentions: Sequence[Mention], words: Wordings) -> tuple[Chart, tuple[int, ...]]:
    """The chart of a text with every phrase item made, and where its sentences start."""
    chart = Chart(text, tokenise(text))
    starts = sentence_starts(text, chart.tokens, words.context.abbreviations)
    numbers.annotate(chart, words.numbers)
    words.lexicon.annotate(chart)
    anchors.seed(chart, mentions, words.prefixes, words.context.particles)
    anchors.names(chart, words.context.not_names, words.context.particles)
    makers = {**numbers.MAKERS, **anchors.MAKERS}
    for grammar in words.phrase_grammars:
        grammar.derive(chart, makers)
    return chart, starts


@dataclass(frozen=True, slots=True)
class _Taken:
    """Tokens that already belong to something."""

    numbers: set[int]
    spans: set[int]


def select(
    chart: Chart, starts: tuple[int, ...], words: Wordings, talk: TalkPlaces | None = None
) -> tuple[list[Match], list[Match]]:
    """The matches to keep: facts and refusals claim their numbers first, then the longest claim."""
    taken = _Taken(set(), set())
    ends: set[int] = set()  # where numbers end that are no location
    facts: list[Match] = []
    claims: list[Match] = []
    order = {rule.name: number for number, rule in enumerate(words.claims)}
    for match in words.claim_grammar.matches(chart):
        if index_at(starts, match.first) != index_at(starts, match.last - 1):
            continue
        if match.rule.kind in {"border_length", "place_distance"}:
            if not _bounded(match):
                facts.append(match)
        elif not match.rule.kind:
            taken.numbers.update(_number_tokens(match))
            ends.add(match.last)
        else:
            claims.append(match)
    facts = _longest(facts, set())
    for match in facts:
        number = match.get("DIST")  # "on the border, whose length is 900 km" may tell of an event
        taken.spans.update(range(number.first if number else match.first, match.last))
    free = [m for m in claims if not taken.numbers.intersection(_number_tokens(m))]
    free = [m for m in free if m.rule.kind not in _OF_NUMBERS or m.first not in ends]
    free.sort(key=lambda m: _rank(m, order))
    if talk is not None:
        free = [m for m in free if _number_tokens(m) or not _only_said(chart, m, talk)]
    kept = _kept(chart, starts, free, taken, words)
    kept.sort(key=lambda match: match.first)
    return kept, facts


def _only_said(chart: Chart, match: Match, talk: TalkPlaces) -> bool:
    """Whether a place is named only because somebody speaks there."""
    return talk.covers(*chart.span(match.first, match.last))


def _kept(
    chart: Chart, starts: tuple[int, ...], ranked: list[Match], taken: _Taken, words: Wordings
) -> list[Match]:
    """Of the ranked matches those that hold and overlap none before them."""
    kept: list[Match] = []
    ends: dict[int, Match] = {}
    measured: dict[int, int] = {}  # by sentence the first token of a stated distance
    for match in ranked:
        if "heading" in match.rule.flags:  # "by their distance from the border: A, 3 km; …"
            measured.setdefault(index_at(starts, match.first), match.first)
    for match in ranked:
        span = range(match.first, match.last)
        if not taken.spans.isdisjoint(span) or not _holds(chart, match, starts, words):
            continue
        number = index_at(starts, match.first)
        before_it = measured.get(number, match.first) < match.first or number - 1 in measured
        if match.rule.flags & {"listed", "borrow"} and not before_it:
            continue
        if "chain" in match.rule.flags:
            before = ends.get(match.first)
            if before is None or not _continues(chart, match, before, words):
                continue
            kept.append(replace(match, rule=_continued(match.rule, before.rule)))
        else:
            kept.append(match)
        ends[match.last] = kept[-1]
        taken.spans.update(span)
        if match.get("DIST") is not None:
            measured[number] = min(match.first, measured.get(number, match.first))
    return kept


def _continues(chart: Chart, match: Match, before: Match, words: Wordings) -> bool:
    """Whether "and B" goes on with a list: in "…, and B recalled …" it begins a clause."""
    if not before.rule.event or before.rule.kind == "between":
        return False
    following = chart.words(match.last, match.last + 1)
    if "list" not in match.rule.flags:
        return not following or following[0] in words.context.list_ends
    # Only an "and" further on tells that ", B" is one of several places, not where A lies.
    joined = following and (following[0] in words.context.joiners or following[0] == ",")
    last = max((item.last for item in chart.at(match.last + 1, "ANCHOR")), default=0)
    if not joined or not last:  # "A, B and two villages"
        return bool(joined) and not _unknown(match) and following[0] != ","
    if not _unknown(match) or following[0] == ",":
        return True
    after = chart.words(last, last + 1)  # "…, B and C said": people may be listed as well
    return not after or after[0] in words.context.list_ends


def _continued(rule: Rule, before: Rule) -> Rule:
    """The rule of what follows "and": a place is near when the one before it was."""
    near = before.kind == "near" and rule.kind == "containment"
    return replace(rule, kind="near") if near else rule


def _rank(match: Match, order: dict[str, int]) -> tuple[bool, bool, int, int, int]:
    """Numbers before none, what names its own anchor before what borrows it, longest first."""
    leans = not match.rule.flags.isdisjoint(_LEANING)
    chained = match.first if "chain" in match.rule.flags else -1  # lists are read from the front
    length = match.first - match.last
    return not _number_tokens(match), leans, chained, length, order[match.rule.name]


def _bounded(match: Match) -> bool:
    """Whether the distance is hedged as a bound: "within 300 metres"."""
    item = match.get("DIST")
    distance = item.value if item else None
    return isinstance(distance, numbers.Distance) and distance.interval.min_km == 0.0


def _reaches(match: Match, words: Wordings) -> bool:
    """Whether "of" after a distance says from where: "within 3 km of", not "up to 3 km of"."""
    hedge = _hedge(match)
    if any(word in hedge.split() for word in words.context.withins):
        return True
    return _bounded(match) and hedge not in words.context.extents


def _hedge(match: Match) -> str:
    """The words that hedge a match's distance."""
    item = match.get("DIST")
    distance = item.value if item else None
    hedge = distance.interval.hedge if isinstance(distance, numbers.Distance) else None
    return (hedge or "").casefold()


def _longest(matches: list[Match], taken: set[int]) -> list[Match]:
    kept = []
    for match in sorted(matches, key=lambda m: m.first - m.last):
        span = range(match.first, match.last)
        if taken.isdisjoint(span):
            taken.update(span)
            kept.append(match)
    return sorted(kept, key=lambda match: match.first)


def _number_tokens(match: Match) -> set[int]:
    """Tokens of the amounts a match uses; the number of a pillar is none."""
    if "pillar" in match.rule.flags:
        return set()
    return {
        i
        for item in match.items
        if item.kind in {"DIST", "COUNT", "AMOUNT", "NUM", "ONE", "HALF", "FRACTION"}
        for i in range(item.first, item.last)
    }


def _holds(chart: Chart, match: Match, starts: tuple[int, ...], words: Wordings) -> bool:
    """Whether the conditions of a match's rule are met."""
    flags = match.rule.flags
    if "hedged" in flags and not _reaches(match, words):
        return False
    verb = chart.words(match.first - 1, match.first) if "preposition" in flags else ()
    if not words.context.phrasal.isdisjoint(verb):
        return False
    number = index_at(starts, match.first)
    end = starts[number + 1] if number + 1 < len(starts) else len(chart.tokens)
    bounds = clipped(starts[number], end, match.first)
    if match.get("DIST") is not None and planned(chart, match.first, bounds[0], words.context):
        return False
    if _afar(chart, match, words) or ("first" in flags and _measured(chart, match.first)):
        return False
    if "known" in flags and _unknown(match) and not _is_place(chart, match, words):
        return False
    return not match.rule.event or _happened(chart, match, bounds, words)


def _afar(chart: Chart, match: Match, words: Wordings) -> bool:
    """Whether a distance is said of a place where people only live, go or speak."""
    at = _apposed(chart, match.first) if match.get("DIST") is not None else match.first
    if "quiet" in match.rule.flags:
        house = not words.context.houses.isdisjoint(chart.words(at, match.last))
        return house or vetoed(chart, at, words.context)
    if at == match.first:
        return False
    before = chart.tokens[max(0, at - _SAID_OF) : at]  # "Local Government Area" is a name
    said = any(words.context.veto.match(token.word) for token in before if not token.upper)
    return said or stayed(chart, at, words.context)


def _measured(chart: Chart, first: int) -> bool:
    """Whether a distance ends right before a token: "5 km inside A, 3 km from B" is two claims."""
    starts = range(max(0, first - _NAME), first)
    return any(item.last == first for start in starts for item in chart.at(start, "DIST"))


def _apposed(chart: Chart, first: int) -> int:
    """Where the place begins that what follows a comma is said of; else the token itself."""
    if chart.words(first - 1, first) != [","]:
        return first
    return _spot_before(chart, first - 1, first)


def _spot_before(chart: Chart, last: int, otherwise: int) -> int:
    """Where the place begins that ends before a token."""
    for start in range(max(0, last - _NAME), last):
        if any(item.last == last for item in chart.at(start, "SPOT")):
            return start
    return otherwise


def _travelled(chart: Chart, first: int, words: Wordings) -> bool:
    """Whether "in A" says where a place lies that people came from or were taken to."""
    comma = chart.words(first - 1, first) == [","]
    at = _spot_before(chart, first - comma, 0)
    preposition = chart.words(at - 1, at) if at else []
    verbs = words.context.comers if preposition == [words.context.origin] else frozenset()
    if not words.context.goals.isdisjoint(preposition):
        verbs = words.context.journeys
    return not verbs.isdisjoint(chart.words(max(0, at - _JOURNEY), at - 1))


def _happened(chart: Chart, match: Match, bounds: tuple[int, int], words: Wordings) -> bool:
    """Whether an event is told of a place: by the words of its claim, or by those around it."""
    if _glued(chart, match.first) or _in_house(chart, match, words):
        return False
    within = match.get("IN") or match.get("INTO")
    if within is not None and _travelled(chart, match.first, words):
        return False
    hit = match.get("HIT")
    if hit is not None:
        acts = chart.words(hit.first, hit.last)
        if hit.value is True or any(map(words.context.event.match, acts)):
            return True
    return tells_event(chart, match.first, match.last, bounds, words.context)


def _in_house(chart: Chart, match: Match, words: Wordings) -> bool:
    """Whether a place is that of a hospital or prison: "in a hospital in A", "in A B Hospital"."""
    if match.get("DIST") is not None or match.get("HIT") is not None:
        return False
    last = match.last
    while last < match.last + _NAME and last < len(chart.tokens) and chart.tokens[last].upper:
        last += 1
    name = chart.words(match.last - 1, max(last, match.last + 1))
    inside = words.context.houses.intersection(chart.words(match.first, match.last - 1))
    act = chart.words(match.first - 1, match.first)
    done = any(map(words.context.event.match, act)) and words.context.deaths.isdisjoint(act)
    return not words.context.houses.isdisjoint(name) or bool(inside and not done)


def _is_place(chart: Chart, match: Match, words: Wordings) -> bool:
    """Whether a bare name can only be a place: "shelled Urum," or "attacked a post in Urum"."""
    hit = match.get("HIT")
    if hit is not None and (hit.value is True or _fired(chart, hit.first, words)):
        return words.context.list_ends.issuperset(chart.words(match.last, match.last + 1))
    return _told_of(chart, match, words)


def _fired(chart: Chart, first: int, words: Wordings) -> bool:
    """Whether what was fired stands before a verb: "rockets struck A", not "soldiers struck"."""
    return any(map(words.context.weapon.match, chart.words(first - 2, first + 1)))


def _glued(chart: Chart, i: int) -> bool:
    """Whether a hyphen ties a token to the word before it ("crisis-hit")."""
    return (
        i > 0
        and chart.tokens[i - 1].word == "-"
        and chart.tokens[i - 1].end == chart.tokens[i].start
    )


def _told_of(chart: Chart, match: Match, words: Wordings) -> bool:
    """Whether an event stands right before "in …", so that a bare name is taken for a place."""
    before = chart.words(match.first - _CLOSE, match.first)
    return match.get("IN") is not None and any(map(words.context.event.match, before))


def _unknown(match: Match) -> bool:
    """Whether the only place named is a capitalised word that nothing says is a place."""
    return any(
        isinstance(anchor := item.value, anchors.Anchor) and anchor.guessed and not anchor.noun
        for item in match.items
    )
