"""Rules over tokens: a rule is a name, a pattern and what it makes; no words of any language.

A chart holds the tokens of a text and the items found in it. The lexicon, the numbers and the
mentions put the first items there; every pass of rules adds items that later passes may use.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, TypeVar

from geo.grammar.patterns import Automaton, State, compile_pattern
from geo.grammar.tokens import Token, tokenise

T = TypeVar("T")
ANY: Final = "ANY"  # kind of the item that is one word, with all that hyphens glue to it
STOP: Final = "STOP"  # kind of the words that ANY never is
_QUOTES: Final = frozenset("\"'")
_MAX_HYPHENS: Final = 3


@dataclass(frozen=True, slots=True)
class Item:
    """Tokens ``[first, last)`` understood as something of a kind, with what they mean."""

    kind: str
    first: int
    last: int
    value: object = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A name, the kind of item or claim it makes, a pattern, and the maker's name.

    ``event`` (only where the sentence tells one) and ``flags`` are for whoever uses the matches.
    """

    name: str
    kind: str
    pattern: str
    make: str = ""
    event: bool = False
    flags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Match:
    """A rule that fits tokens ``[first, last)``, and the items it used in text order."""

    rule: Rule
    first: int
    last: int
    items: tuple[Item, ...]

    def all(self, kind: str) -> tuple[Item, ...]:
        """All items of a kind, in text order."""
        return tuple(item for item in self.items if item.kind == kind)

    def first_value(self, kind: type[T]) -> T | None:
        """The first value of a type among the items, or None."""
        return next((item.value for item in self.items if isinstance(item.value, kind)), None)

    def get(self, kind: str) -> Item | None:
        """The first item of a kind, or None."""
        return next((item for item in self.items if item.kind == kind), None)


class Chart:
    """The tokens of a text and every item found so far, by where it begins."""

    def __init__(self, text: str, tokens: tuple[Token, ...]) -> None:
        self.text = text
        self.tokens = tokens
        self._items: list[dict[str, list[Item]]] = [{} for _ in tokens]
        self._keys: list[set[str]] = [{token.word} for token in tokens]
        self._where: dict[str, list[int]] = defaultdict(list)
        self._longest: dict[str, int] = defaultdict(int)
        for i, token in enumerate(tokens):
            self._where[token.word].append(i)

    def add(self, item: Item) -> None:
        """Keep an item."""
        here = self._items[item.first].setdefault(item.kind, [])
        if not here:
            self._keys[item.first].add(item.kind)
            self._where[item.kind].append(item.first)
        here.append(item)
        self._longest[item.kind] = max(self._longest[item.kind], item.last - item.first)

    def longest(self, kind: str) -> int:
        """Tokens in the longest item of a kind, at least 1."""
        return self._longest.get(kind, 1)

    def at(self, position: int, kind: str) -> Sequence[Item]:
        """Items of a kind that begin at a token."""
        return self._items[position].get(kind, ()) if position < len(self._items) else ()

    def keys(self, position: int) -> set[str]:
        """The word at a token and the kinds of all items that begin there; do not change it."""
        return self._keys[position] if position < len(self._keys) else set()

    def where(self, key: str) -> Sequence[int]:
        """All tokens that have a word or begin an item of a kind."""
        return self._where.get(key, ())

    def past(self, position: int) -> int:
        """The token after the opening quotes at a token, if there are any there."""
        tokens = self.tokens
        while (
            0 < position < len(tokens) - 1
            and tokens[position].word in _QUOTES
            and tokens[position].start > tokens[position - 1].end
        ):
            position += 1
        return position

    def words(self, first: int, last: int) -> list[str]:
        """The normal words of tokens ``[first, last)``, cut at the ends of the text."""
        return [token.word for token in self.tokens[max(first, 0) : max(last, 0)]]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Text offsets of tokens ``[first, last)``."""
        return self.tokens[first].start, self.tokens[last - 1].end


class _Node:
    """A place in the tree of a lexicon's phrases: what ends here, and the words that go on."""

    __slots__ = ("ends", "then")

    def __init__(self) -> None:
        self.then: dict[str, _Node] = {}
        self.ends: dict[str, object] = {}


class Lexicon:
    """Phrases of a language, looked up token by token in a tree of words."""

    def __init__(self, phrases: Mapping[str, Mapping[str, object]]) -> None:
        self._root = _Node()
        for kind, entries in phrases.items():
            for phrase, value in entries.items():
                node = self._root
                for token in tokenise(phrase):
                    node = node.then.setdefault(token.word, _Node())
                node.ends.setdefault(kind, value)

    def annotate(self, chart: Chart) -> None:
        """Add an item for every phrase found (of one kind only the longest), and the ANY items."""
        tokens = chart.tokens
        for i, token in enumerate(tokens):
            best: dict[str, Item] = {}
            node = self._root.then.get(token.word)
            last = i + 1
            while node is not None:
                for kind, value in node.ends.items():
                    best[kind] = Item(kind, i, last, value)
                node = node.then.get(tokens[last].word) if last < len(tokens) else None
                last += 1
            for item in best.values():
                chart.add(item)
            if STOP not in best and token.word[0].isalnum():
                chart.add(Item(ANY, i, _hyphenated(tokens, i)))


def _hyphenated(tokens: tuple[Token, ...], i: int) -> int:
    """End of the word at a token with what hyphens glue to it ("rebel-held")."""
    end = i + 1
    while (
        end + 1 < min(len(tokens), i + 2 * _MAX_HYPHENS)
        and tokens[end].word == "-"
        and tokens[end - 1].end == tokens[end].start
        and tokens[end].end == tokens[end + 1].start
    ):
        end += 2
    return end


def fit(
    automaton: Automaton, chart: Chart, position: int, begin: Sequence[int]
) -> tuple[int, tuple[Item, ...]] | None:
    """Where the longest fit from a token ends and the items it used; None when there is none.

    ``begin`` are the states to begin with. Every state is tried at most once at every token.
    """
    best: tuple[int, tuple[Item, ...]] | None = None
    seen: set[tuple[int, int]] = set()
    stack = [(number, position, ()) for number in reversed(begin)]  # type: list[tuple[int, int, tuple[Item, ...]]]
    while stack:
        number, at, items = stack.pop()
        if (number, at) in seen:
            continue
        seen.add((number, at))
        state = automaton.states[number]
        for end, item in _steps(state.words, state.kind, state.guard, chart, at):
            used = (*items, item) if item is not None else items
            if state.final and (best is None or end > best[0]):
                best = end, used
            if state.keys is None or not state.keys.isdisjoint(chart.keys(end)):
                stack.extend((after, end, used) for after in reversed(state.follow))
            elif (beyond := chart.past(end)) > end:
                stack.extend((after, beyond, used) for after in reversed(state.follow))
    return best


def _steps(
    words: frozenset[str], kind: str, guard: Automaton | None, chart: Chart, at: int
) -> list[tuple[int, Item | None]]:
    """The ends that one state reaches from a token, each with the item it used."""
    if guard is not None:
        return [] if fit(guard, chart, at, guard.first) else [(at, None)]
    if words:
        return [(at + 1, None)] if not words.isdisjoint(chart.keys(at)) else []
    return [(item.last, item) for item in chart.at(at, kind)]


class Grammar:
    """Rules, each tried only where it can begin and where what it cannot be without follows."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = [(rule, compile_pattern(rule.pattern)) for rule in rules]
        self._openings = [automaton.openings() for _, automaton in self._rules]
        self._kinds = [
            {state.kind for state in automaton.states if state.kind} for _, automaton in self._rules
        ]

    def _candidates(self, chart: Chart, number: int) -> dict[int, set[int]]:
        """The tokens from which a rule may fit, each with the states to begin with."""
        automaton = self._rules[number][1]
        needed, reach = _rarest(automaton, chart)
        if not needed:
            return {}
        if reach:
            reach *= max((chart.longest(kind) for kind in self._kinds[number]), default=1)
        found: dict[int, set[int]] = {}
        for key, states in self._openings[number].items():
            for i in _before(chart.where(key), needed, reach):
                ends = {item.last for item in chart.at(i, key)} or {i + 1}
                for state in states:
                    if _goes_on(automaton.states[state], chart, ends):
                        found.setdefault(i, set()).add(state)
        return found

    def matches(self, chart: Chart) -> Iterator[Match]:
        """The longest match of every rule at every token, in text order."""
        tries = [
            (i, number, sorted(states))
            for number in range(len(self._rules))
            for i, states in self._candidates(chart, number).items()
        ]
        tries.sort(key=lambda found: found[:2])
        for i, number, states in tries:
            rule, automaton = self._rules[number]
            found = fit(automaton, chart, i, states)
            if found is not None and found[0] > i:
                yield Match(rule, i, *found)

    def derive(self, chart: Chart, makers: Mapping[str, Callable[[Chart, Match], object]]) -> None:
        """Add an item of the rule's kind for every match whose maker gives a value.

        A rule flagged "maximal" makes none inside another of its own ("300 metres" in "within
        300 metres").
        """
        covered: dict[str, int] = {}
        for match in list(self.matches(chart)):
            if "maximal" in match.rule.flags:
                if match.last <= covered.get(match.rule.name, 0):
                    continue
                covered[match.rule.name] = match.last
            value = makers[match.rule.make](chart, match)
            if value is not None:
                chart.add(Item(match.rule.kind, match.first, match.last, value))


def _rarest(automaton: Automaton, chart: Chart) -> tuple[Sequence[int], int]:
    """Where the rarest thing that a pattern needs stands, and how many atoms may stand before it.

    Every token with reach 0 when the pattern needs nothing that can be told.
    """
    best: tuple[Sequence[int], int] | None = None
    for cut in automaton.cuts:
        count = sum(len(chart.where(key)) for key in cut.keys)
        if not count:
            return (), 0
        if best is None or count < len(best[0]):
            places = [chart.where(key) for key in cut.keys]
            best = sorted(chain.from_iterable(places)), cut.after
    return best if best is not None else (range(len(chart.tokens)), 0)


def _before(starts: Sequence[int], needed: Sequence[int], reach: int) -> Iterator[int]:
    """The starts that have something needed at most so far behind them."""
    if len(starts) <= 2 * len(needed):
        for i in starts:
            at = bisect_left(needed, i)
            if at < len(needed) and needed[at] <= i + reach:
                yield i
        return
    ordered, done = sorted(starts), -1  # few are needed: look back from each of them
    for place in needed:
        at = bisect_left(ordered, max(place - reach, done + 1))
        while at < len(ordered) and ordered[at] <= place:
            yield ordered[at]
            at += 1
        done = place


def _goes_on(state: State, chart: Chart, ends: Iterable[int]) -> bool:
    """Whether what follows a state's item can be next in the pattern, if anything has to be."""
    keys = state.keys
    if state.final or keys is None:
        return True
    return any(
        not (keys.isdisjoint(chart.keys(end)) and keys.isdisjoint(chart.keys(chart.past(end))))
        for end in ends
    )
