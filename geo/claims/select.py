"""Text → chart → the matches to keep: which of the phrases found are claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.claims.context import clipped, tells_event
from geo.grammar import anchors, numbers
from geo.grammar.rules import Chart, Match, Rule
from geo.grammar.tokens import index_at, sentence_starts, tokenise
from geo.grammar.wordings import Wordings
from geo.model import Mention

_CLOSE = 7  # tokens before a place in which an event is told of it without doubt


def read(text: str, mentions: Sequence[Mention], words: Wordings) -> tuple[Chart, tuple[int, ...]]:
    """The chart of a text with every phrase item made, and where its sentences start."""
    chart = Chart(text, tokenise(text))
    starts = sentence_starts(text, chart.tokens, words.context.abbreviations)
    numbers.annotate(chart, words.numbers)
    words.lexicon.annotate(chart)
    anchors.seed(chart, mentions, words.prefixes)
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
    chart: Chart, starts: tuple[int, ...], words: Wordings
) -> tuple[list[Match], list[Match]]:
    """The matches to keep: facts and refusals claim their numbers first, then the longest claim."""
    taken = _Taken(set(), set())
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
        else:
            claims.append(match)
    facts = _longest(facts, set())
    for match in facts:
        taken.spans.update(range(match.first, match.last))
    free = [m for m in claims if not taken.numbers.intersection(_number_tokens(m))]
    free.sort(key=lambda m: _rank(m, order))
    kept = _kept(chart, starts, free, taken, words)
    kept.sort(key=lambda match: match.first)
    return kept, facts


def _kept(
    chart: Chart, starts: tuple[int, ...], ranked: list[Match], taken: _Taken, words: Wordings
) -> list[Match]:
    """Of the ranked matches those that hold and overlap none before them."""
    kept: list[Match] = []
    ends: dict[int, Match] = {}
    measured: dict[int, int] = {}  # by sentence the first token of a stated distance
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
    return bool(joined) and bool(chart.at(match.last + 1, "ANCHOR"))


def _continued(rule: Rule, before: Rule) -> Rule:
    """The rule of what follows "and": a place is near when the one before it was."""
    near = before.kind == "near" and rule.kind == "containment"
    return replace(rule, kind="near") if near else rule


def _rank(match: Match, order: dict[str, int]) -> tuple[bool, bool, int, int, int]:
    """Numbers before none, what names its own anchor before what borrows it, longest first."""
    leans = not match.rule.flags.isdisjoint({"listed", "borrow", "elided", "chain"})
    chained = match.first if "chain" in match.rule.flags else -1  # lists are read from the front
    length = match.first - match.last
    return not _number_tokens(match), leans, chained, length, order[match.rule.name]


def _bounded(match: Match) -> bool:
    """Whether the distance is hedged as a bound: "within 300 metres"."""
    item = match.get("DIST")
    distance = item.value if item else None
    return isinstance(distance, numbers.Distance) and distance.interval.min_km == 0.0


def _longest(matches: list[Match], taken: set[int]) -> list[Match]:
    kept = []
    for match in sorted(matches, key=lambda m: m.first - m.last):
        span = range(match.first, match.last)
        if taken.isdisjoint(span):
            taken.update(span)
            kept.append(match)
    return sorted(kept, key=lambda match: match.first)


def _number_tokens(match: Match) -> set[int]:
    """Tokens of the amounts a match uses."""
    return {
        i
        for item in match.items
        if item.kind in {"DIST", "COUNT", "AMOUNT", "NUM", "ONE", "HALF", "FRACTION"}
        for i in range(item.first, item.last)
    }


def _holds(chart: Chart, match: Match, starts: tuple[int, ...], words: Wordings) -> bool:
    """Whether the conditions of a match's rule are met."""
    flags = match.rule.flags
    if "hedged" in flags and not _bounded(match):
        return False
    if "preposition" in flags and not words.context.phrasal.isdisjoint(
        chart.words(match.first - 1, match.first)
    ):
        return False
    if match.rule.event:
        if _glued(chart, match.first):
            return False
        if "known" in flags and _unknown(match) and not _told_of(chart, match, words):
            return False
        number = index_at(starts, match.first)
        end = starts[number + 1] if number + 1 < len(starts) else len(chart.tokens)
        bounds = clipped(starts[number], end, match.first)
        return tells_event(chart, match.first, match.last, bounds, words.context)
    return True


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
