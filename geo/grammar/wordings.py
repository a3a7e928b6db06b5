"""What a language gives the claim reader: its words and its rules, nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from geo.errors import GrammarError
from geo.grammar.numbers import NumberWords
from geo.grammar.rules import Grammar, Lexicon, Rule

_HEADER = re.compile(
    r"(?P<kind>\w+)(?: by (?P<make>[\w-]+))?: (?P<name>[^\[\]]+?)(?: \[(?P<flags>.*)\])?"
)


def phrases(text: str) -> dict[str, object]:
    """Phrases between semicolons, over any number of lines, that mean nothing but their kind."""
    return dict.fromkeys(" ".join(phrase.split()) for phrase in text.split(";") if phrase.strip())


def rules(text: str) -> tuple[Rule, ...]:
    """Rules from text: a header ``KIND by maker: name [conditions]``, its pattern indented below.

    The kind "nothing" makes no item. Raises `GrammarError` for a header that cannot be read, a rule
    without a pattern, and a name that is used twice.
    """
    found: dict[str, Rule] = {}
    for block in re.split(r"\n(?=\S)", text.strip()):
        header, _, pattern = block.partition("\n")
        match = _HEADER.fullmatch(header.strip())
        if match is None or not pattern.strip():
            raise GrammarError(f"{header!r} is no rule: write KIND: name, and the pattern below.")
        name = match["name"]
        if name in found:
            raise GrammarError(f"Two rules are called {name!r}; rename one.")
        flags = frozenset((match["flags"] or "").split())
        kind = "" if match["kind"] == "nothing" else match["kind"]
        body = " ".join(pattern.split())
        make = match["make"] or ""
        found[name] = Rule(name, kind, body, make, "event" in flags, flags - {"event"})
    return tuple(found.values())


@dataclass(frozen=True)
class ContextWords:
    """Words around a claim that decide what it is worth.

    `events` and `vetoes` are beginnings of words ("met." with a point: that word only): of what
    happens at a place, and of what puts only people or talk there. `spoken` are whole words that,
    after a place, do the same when `persons` (beginnings again) stand before it. `negations` deny
    what follows closely unless one of `only` comes next ("not only"), and as far as `denials` do,
    any distance in the sentence unless one of `determiners` makes it an adjective ("the disputed
    area"), when one of `total` follows ("not … any"), and one of `forestalls` before one of
    `unfulfilled` ("before any of them had"); `turns` end their reach. A place "10 km away" where
    `onlookers` are (beginnings), or that one of `goals` leads to, is not where it happened; after
    `agents` ("by") stands who did it. `history` are phrases of old news, and so are `ages` where no
    date says when it was; `not_names` are capitalised words that name no place. `list_ends` may
    follow the last name of a list ("in A and B, …"); a verb may not; `joiners` stand before that
    name. After one of `launches` and `origin` ("fired from") stands where something set out.
    `approaches` tell that somebody moved towards whoever speaks ("they came 5 km across the
    border"). After one of `phrasal` a preposition is a part of the verb ("cut off"); `sequels` may
    stand before a number that follows or corrects another. `particles` are small words that a
    hyphen ties to a name ("al-"). After one of `modals`, and perhaps `auxiliaries`, one of `plans`
    (beginnings) tells of what is to be, not of what was ("will be stationed"). After one of
    `weapons` what was hit is a place. In a report, `third` mean others than who speaks, unless one
    of `selves` stands with them. Miles are nautical where one of `sea` stands. `returns` before a
    crossing tell that somebody goes back, `flights` that they leave the place where it happened.
    With `deictic` ("this town") a reporter means where they write from. `extents` are bounds after
    which "of" does not say from where ("up to 12 km of road"), `withins` words after which it
    always does ("within 20 to 30 m of"). `holders` stand between a claim and the place it lies in;
    `partings` part a place from a claim after it. A country after one of `insides`, or its people's
    name after one of `articles` ("…, a Kyrgyz village"), tells where the place before it lies.
    Right after one of `stays` ("sheltered in") a place is where people are, and "from" (one of
    `departures`) "their" (`owners`) "bases in" it where they set out: nothing happened there. No
    more did it at the place that people go to by one of `journeys`, or come from by one of
    `comers`, or at the hospital where they died (`deaths`).
    """

    events: tuple[str, ...]
    vetoes: tuple[str, ...] = ()
    spoken: frozenset[str] = frozenset()
    persons: tuple[str, ...] = ()
    onlookers: tuple[str, ...] = ()
    goals: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    total: frozenset[str] = frozenset()
    forestalls: frozenset[str] = frozenset()
    unfulfilled: frozenset[str] = frozenset()
    turns: frozenset[str] = frozenset()
    history: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    not_names: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    capital: str = ""
    deictic: str = ""
    settlements: frozenset[str] = frozenset()
    list_ends: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    launches: frozenset[str] = frozenset()
    origin: str = ""
    approaches: frozenset[str] = frozenset()
    phrasal: frozenset[str] = frozenset()
    sequels: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    extents: frozenset[str] = frozenset()
    withins: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    plans: tuple[str, ...] = ()
    weapons: tuple[str, ...] = ()
    third: frozenset[str] = frozenset()
    selves: frozenset[str] = frozenset()
    sea: frozenset[str] = frozenset()
    houses: frozenset[str] = frozenset()
    flights: frozenset[str] = frozenset()
    returns: frozenset[str] = frozenset()
    holders: frozenset[str] = frozenset()
    partings: frozenset[str] = frozenset()
    insides: frozenset[str] = frozenset()
    stays: frozenset[str] = frozenset()
    departures: frozenset[str] = frozenset()
    deaths: frozenset[str] = frozenset()
    journeys: frozenset[str] = frozenset()
    comers: frozenset[str] = frozenset()
    bases: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()

    def is_settlement(self, noun: str) -> bool:
        """Whether a kind of place is one that people live in: "town", "border town"."""
        return noun in self.settlements or noun.rpartition(" ")[2] in self.settlements

    @cached_property
    def event(self) -> Beginnings:
        """Matches a normal word that tells an event or its traces."""
        return Beginnings(self.events)

    @cached_property
    def weapon(self) -> Beginnings:
        """Matches a normal word for what is fired or dropped."""
        return Beginnings(self.weapons)

    @cached_property
    def plan(self) -> Beginnings:
        """Matches a normal word for what can be planned."""
        return Beginnings(self.plans)

    @cached_property
    def person(self) -> Beginnings:
        """Matches a normal word for somebody who may be quoted."""
        return Beginnings(self.persons)

    @cached_property
    def onlooker(self) -> Beginnings:
        """Matches a normal word for somebody who was not there when it happened."""
        return Beginnings(self.onlookers)

    @cached_property
    def veto(self) -> Beginnings:
        """Matches a normal word after which a place is where people talk, not where it happened."""
        return Beginnings(self.vetoes)


class Beginnings:
    """Words told by how they begin; those that end in a point here are whole words."""

    def __init__(self, words: Sequence[str]) -> None:
        self._whole = frozenset(word[:-1] for word in words if word.endswith("."))
        self._starts = frozenset(word for word in words if not word.endswith("."))
        self._lengths = sorted(set(map(len, self._starts)))
        self._shortest = min(self._lengths, default=0)
        self._heads = frozenset(word[: self._shortest] for word in self._starts)

    def match(self, word: str) -> bool:
        """Whether a word is one of them."""
        if word[: self._shortest] in self._heads:
            for length in self._lengths:
                if word[:length] in self._starts:
                    return True
        return word in self._whole


@dataclass(frozen=True)
class Wordings:
    """One language: lexicon, number words, passes of phrase rules, and the rules for claims.

    Words are compared in their normal form (`geo.grammar.tokens.normal`); the lexicon and the
    patterns are brought to it, all other words have to be written in it. `prefixes` are word parts
    that stand for a country before a hyphen ("indo-").
    """

    code: str
    phrases: tuple[Mapping[str, Mapping[str, object]], ...]
    numbers: NumberWords
    passes: tuple[tuple[Rule, ...], ...]
    claims: tuple[Rule, ...]
    context: ContextWords
    refusals: tuple[Rule, ...] = ()
    facts: tuple[Rule, ...] = ()
    prefixes: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def lexicon(self) -> Lexicon:
        """All phrases, ready to look up."""
        merged: dict[str, dict[str, object]] = {}
        for phrases in self.phrases:
            for kind, entries in phrases.items():
                merged.setdefault(kind, {}).update(entries)
        return Lexicon(merged)

    @cached_property
    def phrase_grammars(self) -> tuple[Grammar, ...]:
        """The passes, compiled."""
        return tuple(Grammar(rules) for rules in self.passes)

    @cached_property
    def claim_grammar(self) -> Grammar:
        """Refusals, facts and claims, compiled as one."""
        return Grammar((*self.refusals, *self.facts, *self.claims))
