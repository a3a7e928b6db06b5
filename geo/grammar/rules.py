"""Rules over tokens: a rule is a name, a pattern and what it makes; no words of any language.

A chart holds the tokens of a text and the items found in it. The lexicon, the numbers and the
mentions put the first items there; every pass of rules adds items that later passes may use.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from geo.grammar.patterns import Automaton, State, compile_pattern
from geo.grammar.tokens import Token, tokenise

ANY: Final = "ANY"  # kind of the item that is one word, with all that hyphens glue to it
STOP: Final = "STOP"  # kind of the words that ANY never is
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
        for i, token in enumerate(tokens):
            self._where[token.word].append(i)

    def add(self, item: Item) -> None:
        """Keep an item."""
        here = self._items[item.first].setdefault(item.kind, [])
        if not here:
            self._keys[item.first].add(item.kind)
            self._where[item.kind].append(item.first)
        here.append(item)

    def at(self, position: int, kind: str) -> Sequence[Item]:
        """Items of a kind that begin at a token."""
        return self._items[position].get(kind, ()) if position < len(self._items) else ()

    def keys(self, position: int) -> set[str]:
        """The word at a token and the kinds of all items that begin there; do not change it."""
        return self._keys[position] if position < len(self._keys) else set()

    def where(self, key: str) -> Sequence[int]:
        """All tokens that have a word or begin an item of a kind."""
        return self._where.get(key, ())

    def words(self, first: int, last: int) -> list[str]:
        """The normal words of tokens ``[first, last)``, cut at the ends of the text."""
        return [token.word for token in self.tokens[max(first, 0) : max(last, 0)]]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Text offsets of tokens ``[first, last)``."""
        return self.tokens[first].start, self.tokens[last - 1].end


class Lexicon:
    """Phrases of a language, looked up token by token."""

    def __init__(self, phrases: Mapping[str, Mapping[str, object]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str, object]]] = defaultdict(list)
        for kind, entries in phrases.items():
            for phrase, value in entries.items():
                words = tuple(token.word for token in tokenise(phrase))
                self._by_first[words[0]].append((words, kind, value))

    def annotate(self, chart: Chart) -> None:
        """Add an item for every phrase found (of one kind only the longest), and the ANY items."""
        for i, token in enumerate(chart.tokens):
            best: dict[str, Item] = {}
            for words, kind, value in self._by_first.get(token.word, ()):
                last = i + len(words)
                longer = kind not in best or best[kind].last < last
                if longer and (last == i + 1 or tuple(chart.words(i, last)) == words):
                    best[kind] = Item(kind, i, last, value)
            for item in best.values():
                chart.add(item)
            if STOP not in best and token.word[0].isalnum():
                chart.add(Item(ANY, i, _hyphenated(chart.tokens, i)))


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


@dataclass(slots=True)
class _Opening:
    """Rules that can begin with one key: those to try always, and those to try by what follows."""

    always: list[tuple[int, int]] = field(default_factory=list)
    by_next: dict[str, list[tuple[int, int]]] = field(default_factory=dict)


class Grammar:
    """Rules indexed by what they begin with and what follows, so that few are tried in vain."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = [(rule, compile_pattern(rule.pattern)) for rule in rules]
        self._openings: dict[str, _Opening] = defaultdict(_Opening)
        for number, (_, automaton) in enumerate(self._rules):
            for key, states in automaton.openings().items():
                for state in states:
                    self._index(key, number, state, automaton.states[state])

    def _index(self, key: str, number: int, at: int, state: State) -> None:
        opening = self._openings[key]
        if state.final or state.keys is None:
            opening.always.append((number, at))
            return
        for following in state.keys:
            opening.by_next.setdefault(following, []).append((number, at))

    def _candidates(self, chart: Chart) -> dict[int, dict[int, set[int]]]:
        """For each token the rules that can fit from it on, with the states to begin with."""
        found: dict[int, dict[int, set[int]]] = {}
        for key, opening in self._openings.items():
            for i in chart.where(key):
                states = list(opening.always)
                for end in {item.last for item in chart.at(i, key)} or {i + 1}:
                    for following in opening.by_next.keys() & chart.keys(end):
                        states += opening.by_next[following]
                if states:
                    here = found.setdefault(i, {})
                    for number, state in states:
                        here.setdefault(number, set()).add(state)
        return found

    def matches(self, chart: Chart) -> Iterator[Match]:
        """The longest match of every rule at every token, in text order."""
        candidates = self._candidates(chart)
        for i in sorted(candidates):
            for number, states in sorted(candidates[i].items()):
                rule, automaton = self._rules[number]
                found = fit(automaton, chart, i, sorted(states))
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
