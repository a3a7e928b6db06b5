"""Rules over tokens: a rule is a name, a pattern and what it makes; no words of any language.

A chart holds the tokens of a text and the items found in it. The lexicon, the numbers and the
mentions put the first items there; every pass of rules adds items that later passes may use.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, NamedTuple, TypeVar

from geo.grammar.patterns import Automaton, compile_pattern
from geo.grammar.tokens import Token, tokenise

T = TypeVar("T")
ANY: Final = "ANY"  # kind of the item that is one word, with all that hyphens glue to it
STOP: Final = "STOP"  # kind of the words that ANY never is
_QUOTES: Final = frozenset("\"'")
_WORD: Final = (None,)  # a word is no item
_MAX_HYPHENS: Final = 3


# A rule's number, the number of a state it can begin with, and what can follow if something has to.
_Opening = tuple[int, int, frozenset[str] | None]


class Item(NamedTuple):
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
        for item in self.items:
            if item.kind == kind:
                return item
        return None


class Chart:
    """The tokens of a text and every item found so far, by where it begins.

    ``keys`` holds for each token its word and the kinds of all items that begin there, and an empty
    set past the last token; ``items`` the items of each kind by their first token; ``known`` every
    word and kind there is. They change by `add` alone.
    """

    def __init__(self, text: str, tokens: tuple[Token, ...]) -> None:
        self.text = text
        self.tokens = tokens
        self.keys: list[set[str]] = [{token.word} for token in tokens]
        self.keys.append(set())
        self.items: dict[str, dict[int, list[Item]]] = {}
        self._words = [token.word for token in tokens]
        self.known = set(self._words)
        self._where: defaultdict[str, list[int]] = defaultdict(list)
        self._longest: dict[str, int] = {}
        for i, word in enumerate(self._words):
            self._where[word].append(i)

    def add(self, item: Item) -> None:
        """Keep an item."""
        kind, first, last, _ = item
        here = self.items.get(kind)
        if here is None:
            here = self.items[kind] = {}
            self.known.add(kind)
        if first in here:
            here[first].append(item)
        else:
            here[first] = [item]
            self.keys[first].add(kind)
            places = self._where[kind]
            if places and places[-1] > first:
                insort(places, first)
            else:
                places.append(first)
        if last - first > self._longest.get(kind, 1):
            self._longest[kind] = last - first

    def fill(self, kind: str, items: Sequence[Item]) -> None:
        """Keep the first items of a kind, each at a token of its own, in text order."""
        self.known.add(kind)
        here = self.items[kind] = {item.first: [item] for item in items}
        for first in here:
            self.keys[first].add(kind)
        self._where[kind] = list(here)
        self._longest[kind] = max(item.last - item.first for item in items)

    def longest(self, kind: str) -> int:
        """Tokens in the longest item of a kind, at least 1."""
        return self._longest.get(kind, 1)

    def at(self, position: int, kind: str) -> Sequence[Item]:
        """Items of a kind that begin at a token."""
        here = self.items.get(kind)
        return here.get(position, ()) if here else ()

    def where(self, key: str) -> Sequence[int]:
        """All tokens that have a word or begin an item of a kind, in text order."""
        return self._where.get(key, ())

    def past(self, position: int) -> int:
        """The token after the quotation marks at a token, if there are any there."""
        words = self._words
        while 0 < position < len(words) - 1 and words[position] in _QUOTES:
            position += 1
        return position

    def after(self, position: int, key: str) -> set[str]:
        """Words and kinds that may come next after what has a key at a token."""
        items = self.at(position, key)
        if len(items) > 1:
            return set().union(*(self._next(end) for end in {item.last for item in items}))
        return self._next(items[0].last if items else position + 1)

    def _next(self, position: int) -> set[str]:
        """What is at a token, or after the opening quotes there."""
        here = self.keys[position]
        return here if here.isdisjoint(_QUOTES) else here | self.keys[self.past(position)]

    def words(self, first: int, last: int) -> list[str]:
        """The normal words of tokens ``[first, last)``, cut at the ends of the text."""
        return self._words[max(first, 0) : max(last, 0)]

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
        words, begin = chart.words(0, len(chart.tokens)), self._root.then
        found: defaultdict[str, list[Item]] = defaultdict(list)
        for i, word in enumerate(words):
            last = i + 1
            node = begin.get(word)
            if node is not None:
                best: dict[str, Item] = {}
                while node is not None:
                    for kind, value in node.ends.items():
                        best[kind] = Item(kind, i, last, value)
                    node = node.then.get(words[last]) if last < len(words) else None
                    last += 1
                for kind, item in best.items():
                    found[kind].append(item)
                if STOP in best:
                    continue
            if word[0].isalnum():
                tied = i + 1 < len(words) and words[i + 1] == "-"
                found[ANY].append(Item(ANY, i, _hyphenated(chart.tokens, i) if tied else i + 1))
        for kind, items in found.items():
            chart.fill(kind, items)


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
    automaton: Automaton, chart: Chart, position: int, begin: Iterable[int]
) -> tuple[int, tuple[Item, ...]] | None:
    """Where the longest fit from a token ends and the items it used; None when there is none.

    ``begin`` are the states to begin with, the last of them first; they accept what is there. Every
    state is tried at most once at every token.
    """
    best: tuple[int, tuple[Item, ...]] | None = None
    states, keys, items = automaton.states, chart.keys, chart.items
    seen: set[tuple[int, int]] = set()
    stack: list[tuple[int, int, tuple[Item, ...]]] = [(number, position, ()) for number in begin]
    while stack:
        number, at, used = stack.pop()
        if (number, at) in seen:
            continue
        seen.add((number, at))
        _, kind, guard, follow, final, following = states[number]
        ways: Sequence[Item | None] = items[kind][at] if kind else _WORD
        if guard and (first := guard.beginning(keys[at])) and fit(guard, chart, at, first):
            continue
        for item in ways:
            if item is not None:
                end, taken = item.last, (*used, item)
            else:
                end, taken = at if guard else at + 1, used
            if final and (best is None or end > best[0]):
                best = end, taken
            then, here = end, keys[end]
            if following is not None and following.isdisjoint(here):
                if here.isdisjoint(_QUOTES):
                    continue
                then = chart.past(end)
                here = keys[then]
            for after in follow:
                accepts = states[after].accepts
                if accepts is None or not accepts.isdisjoint(here):
                    stack.append((after, then, taken))
    return best


def _how_many(found: tuple[Sequence[int], int]) -> int:
    return len(found[0])


class _Needs:
    """Where the things stand in a chart that patterns cannot be without."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._places: dict[frozenset[str], Sequence[int]] = {}

    def of(self, automaton: Automaton) -> tuple[Sequence[int], int]:
        """Where the rarest of them is, and how far after its beginning a fit can have it.

        The reach is 0 when nothing is needed but the beginning.
        """
        if not automaton.cuts:
            return (), 0
        found = [(self._where(cut.keys), cut.after) for cut in automaton.cuts]
        places, after = found[0] if len(found) == 1 else min(found, key=_how_many)
        longest = max(map(self._chart.longest, automaton.kinds), default=1)
        return places, after * (longest + 1)  # before each there may be a quotation mark

    def _where(self, keys: frozenset[str]) -> Sequence[int]:
        places = self._places.get(keys)
        if places is None:
            found = [self._chart.where(key) for key in keys & self._chart.known]
            places = found[0] if len(found) == 1 else sorted(chain.from_iterable(found))
            self._places[keys] = places
        return places


class Grammar:
    """Rules, each tried only where it can begin and where what it cannot be without follows."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = [(rule, compile_pattern(rule.pattern)) for rule in rules]
        self._openings: defaultdict[str, list[_Opening]] = defaultdict(list)
        self._needing: defaultdict[frozenset[str], list[int]] = defaultdict(list)
        for number, (_, automaton) in enumerate(self._rules):
            self._needing[automaton.needs].append(number)
            for key, first in automaton.openings():
                state = automaton.states[first]
                following = None if state.final else state.keys
                self._openings[key].append((number, first, following))

    def _tries(self, chart: Chart) -> dict[tuple[int, int], list[int]]:
        """Tokens and rules that may fit there, each with the states to begin with."""
        found: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
        known, needs = chart.known, _Needs(chart)
        possible = self._possible(known)
        needed: dict[int, tuple[Sequence[int], int]] = {}
        for key in known & self._openings.keys():
            openings = [opening for opening in self._openings[key] if opening[0] in possible]
            for i in chart.where(key) if openings else ():
                after = chart.after(i, key)
                for number, first, following in openings:
                    if following is not None and following.isdisjoint(after):
                        continue
                    if number not in needed:
                        needed[number] = needs.of(self._rules[number][1])
                    places, reach = needed[number]
                    if reach:
                        at = bisect_left(places, i)
                        if at == len(places) or places[at] > i + reach:
                            continue
                    found[i, number].append(first)
        return found

    def _possible(self, known: set[str]) -> set[int]:
        """The rules of which a text with these words and kinds lacks nothing."""
        rules = self._rules
        return {
            number
            for needs, numbers in self._needing.items()
            if needs <= known
            for number in numbers
            if not any(map(known.isdisjoint, rules[number][1].choices))
        }

    def matches(self, chart: Chart) -> Iterator[Match]:
        """The longest match of every rule at every token, in text order."""
        tries = self._tries(chart)
        for i, number in sorted(tries):
            rule, automaton = self._rules[number]
            begin = sorted(tries[i, number], reverse=True)
            found = fit(automaton, chart, i, begin)
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
