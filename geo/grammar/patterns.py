"""Patterns of rules, compiled to small automata.

Patterns are written in one line::

    DIST AWAY? (from|outside / a way from) the? ANCHOR !CLASS

A lower-case word is itself, ``a|b`` one of several; an upper-case word is an item of that kind;
``( … / … )`` groups alternatives, ``?`` makes the part before it optional, and ``!`` forbids the
next part without consuming it. There is no repetition, so an automaton never looks further than its
pattern is long.

The automaton is Glushkov's: one state for each atom of the pattern, entered when the atom is to be
matched (V. M. Glushkov, 1961, "The abstract theory of automata").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from geo.errors import GrammarError
from geo.grammar.tokens import normal

_SYMBOL = re.compile(r"[()/?!]|[^\s()/?!]+")


@dataclass(frozen=True, slots=True)
class _Part:
    """A word set, a kind, or a group of alternative sequences; optional or forbidden."""

    words: frozenset[str] = frozenset()
    kind: str = ""
    group: tuple[tuple[_Part, ...], ...] = ()
    optional: bool = False
    forbidden: bool = False


class State(NamedTuple):
    """One atom: what it accepts, where it leads, and whether the pattern may end with it.

    `accepts` are the words, or the one `kind`, of which a token has to have one; None where `guard`
    is a pattern that must *not* match (the state then consumes nothing). `follow` are the states
    after it, the last first. `keys` are the words and kinds that can come next, None when that
    cannot be told beforehand.
    """

    accepts: frozenset[str] | None
    kind: str
    guard: Automaton | None
    follow: tuple[int, ...]
    final: bool
    keys: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Cut:
    """Words and kinds of which every fit has one, ``after`` at most so many other atoms."""

    keys: frozenset[str]
    after: int


@dataclass(frozen=True, slots=True)
class Automaton:
    """States of a pattern, those it can begin with, and what no fit can be without.

    `needs` are the words and kinds that every fit has, `choices` those of which it has one each,
    `cuts` those of both that do not stand at its beginning.
    """

    states: tuple[State, ...]
    first: tuple[int, ...]
    cuts: tuple[Cut, ...]
    needs: frozenset[str]
    choices: tuple[frozenset[str], ...]
    kinds: frozenset[str]

    def beginning(self, here: set[str]) -> list[int]:
        """The states it can begin with at a token that has this word and these kinds."""
        states = self.states
        return [n for n in self.first if not (states[n].accepts or here).isdisjoint(here)]

    def openings(self) -> Iterator[tuple[str, int]]:
        """Each word or kind that the pattern can begin with, and a state that accepts it."""
        for number in self.first:
            for key in self.states[number].accepts or ():
                yield key, number


class _Builder:
    """Glushkov's construction: first, last and follow sets over numbered atoms."""

    def __init__(self) -> None:
        self.atoms: list[_Part] = []
        self.guards: list[Automaton | None] = []
        self.follow: list[list[int]] = []

    def sequence(self, parts: tuple[_Part, ...]) -> tuple[list[int], list[int], bool]:
        """First states, last states, and whether the sequence may be empty."""
        first: list[int] = []
        last: list[int] = []
        empty = True
        for part in parts:
            starts, ends, nullable = self.part(part)
            for state in last:
                self.follow[state] += [s for s in starts if s not in self.follow[state]]
            if empty:
                first += starts
            last = [*last, *ends] if nullable else ends
            empty = empty and nullable
        return first, last, empty

    def part(self, part: _Part) -> tuple[list[int], list[int], bool]:
        """The same for one part."""
        if part.group and not part.forbidden:
            first: list[int] = []
            last: list[int] = []
            empty = part.optional
            for alternative in part.group:
                starts, ends, nullable = self.sequence(alternative)
                first, last, empty = first + starts, last + ends, empty or nullable
            return first, last, empty
        number = len(self.atoms)
        self.atoms.append(part)
        inside = part.group or ((_Part(part.words, part.kind),),)
        self.guards.append(_automaton((_Part(group=inside),)) if part.forbidden else None)
        self.follow.append([])
        return [number], [number], part.optional


def _automaton(parts: tuple[_Part, ...]) -> Automaton:
    builder = _Builder()
    first, last, _ = builder.sequence(parts)
    states = []
    for number, (atom, guard) in enumerate(zip(builder.atoms, builder.guards, strict=True)):
        after = builder.follow[number]
        guarded = any(builder.guards[s] is not None for s in after)
        keys = frozenset[str]().union(
            *(builder.atoms[s].words or {builder.atoms[s].kind} for s in after)
        )
        states.append(
            State(
                None if guard else atom.words or frozenset({atom.kind}),
                "" if guard else atom.kind,
                guard,
                tuple(reversed(after)),
                number in last,
                None if guarded else keys,
            )
        )
    kinds = frozenset(state.kind for state in states) - {""}
    cuts = tuple(_cuts(parts))
    needs = frozenset(key for cut in cuts if len(cut.keys) == 1 for key in cut.keys)
    choices = tuple(cut.keys for cut in cuts if len(cut.keys) > 1)
    later = tuple(cut for cut in cuts if cut.after)
    return Automaton(tuple(states), tuple(first), later, needs, choices, kinds)


def _cuts(parts: tuple[_Part, ...]) -> Iterator[Cut]:
    """What must be met in a sequence: its mandatory parts, each with what can stand before it."""
    before = 0
    for part in parts:
        if not (part.optional or part.forbidden):
            keys = _needed(part)
            if keys:
                yield Cut(keys, before + _longest(part) - 1)
        before += _longest(part)


def _needed(part: _Part) -> frozenset[str]:
    """Keys of which a part matches at least one; none when an alternative can be empty."""
    if not part.group:
        return part.words or frozenset({part.kind})
    found: set[str] = set()
    for alternative in part.group:
        cut = min(_cuts(alternative), key=lambda cut: len(cut.keys), default=None)
        if cut is None:
            return frozenset()
        found |= cut.keys
    return frozenset(found)


def _longest(part: _Part) -> int:
    """How many atoms a part can match."""
    if part.forbidden:
        return 0
    return max((sum(map(_longest, sequence)) for sequence in part.group), default=1)


def compile_pattern(pattern: str) -> Automaton:
    """The automaton of a pattern; `GrammarError` when it is malformed or can be empty."""
    parts, rest = _sequence(_SYMBOL.findall(pattern), pattern)
    if rest:
        raise GrammarError(f"Pattern {pattern!r}: unexpected {rest[0]!r}; check its parentheses.")
    if all(part.optional or part.forbidden for part in parts):
        raise GrammarError(f"Pattern {pattern!r} fits no words at all; make one part mandatory.")
    return _automaton(parts)


def _sequence(symbols: list[str], pattern: str) -> tuple[tuple[_Part, ...], list[str]]:
    parts: list[_Part] = []
    forbidden = False
    while symbols and symbols[0] not in {")", "/"}:
        symbol, symbols = symbols[0], symbols[1:]
        if symbol == "!":
            forbidden = True
            continue
        if symbol == "?":
            if not parts or parts[-1].forbidden:
                raise GrammarError(f"Pattern {pattern!r}: '?' has nothing before it.")
            done = parts[-1]
            parts[-1] = _Part(done.words, done.kind, done.group, optional=True)
            continue
        group: tuple[tuple[_Part, ...], ...] = ()
        if symbol == "(":
            group, symbols = _group(symbols, pattern)
        kind = symbol if symbol.isupper() and not group else ""
        words = frozenset() if kind or group else frozenset(map(normal, symbol.split("|")))
        parts.append(_Part(words, kind, group, forbidden=forbidden))
        forbidden = False
    return tuple(parts), symbols


def _group(symbols: list[str], pattern: str) -> tuple[tuple[tuple[_Part, ...], ...], list[str]]:
    alternatives: list[tuple[_Part, ...]] = []
    while True:
        sequence, symbols = _sequence(symbols, pattern)
        alternatives.append(sequence)
        if not symbols:
            raise GrammarError(f"Pattern {pattern!r}: a parenthesis is never closed.")
        separator, symbols = symbols[0], symbols[1:]
        if separator == ")":
            return tuple(alternatives), symbols
