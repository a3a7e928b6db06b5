"""What is known of a whole article before a single name in it is judged."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import chain, filterfalse
from operator import attrgetter
from typing import TYPE_CHECKING

from geo.languages import en_persons, en_places
from geo.mentions.bearers import Bearers, bearers
from geo.mentions.speakers import speakers
from geo.mentions.toponyms import fold

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.mentions.spans import NameSpan
    from geo.mentions.words import Word, Words
    from geo.model import Article

_LONGEST_PERSON = 6
_lower, _capital = attrgetter("lower"), attrgetter("capital")
_LINKS = frozenset({"of", "the", "and", "in", "on"})


@dataclass(slots=True)
class Context:
    """An article's words, persons, names surely used as places, and the areas it names."""

    words: Words
    outlet: str
    lower: set[str]
    shouting: bool
    look_up: Callable[[str], Bearers]
    surnames: set[str] = field(default_factory=set)
    forenames: set[str] = field(default_factory=set)
    speakers: set[str] = field(default_factory=set)
    person_words: set[int] = field(default_factory=set)
    placed: set[str] = field(default_factory=set)
    starts: frozenset[int] = frozenset()
    ends: frozenset[int] = frozenset()
    known: dict[str, Bearers] = field(default_factory=dict)
    countries: set[str] = field(default_factory=set)
    areas: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    squares: Counter[int] = field(default_factory=Counter)

    def word(self, at: int) -> Word | None:
        """The word of this index, None beyond the ends."""
        return self.words[at] if 0 <= at < len(self.words) else None

    def bearers(self, span: NameSpan) -> Bearers:
        """The places of this name, as the article first writes it."""
        if span.name not in self.known:
            self.known[span.name] = self.look_up(span.core)
        return self.known[span.name]

    def unfamiliar(self, at: int) -> bool:
        """Whether a name's neighbour is neither an everyday word nor part of a known name."""
        word = self.words[at]
        return not (word.everyday or word.direction or at in self.starts or at in self.ends)


def context(
    article: Article, words: Words, spans: Sequence[NameSpan], gazetteer: Gazetteer
) -> Context:
    """Read the article once; linear in its length."""
    known = [span for span in spans if span.known]
    found = Context(
        words=words,
        outlet=fold(article.outlet or ""),
        lower=set(map(_lower, filterfalse(_capital, words))),
        shouting=_shouting(words),
        look_up=bearers(gazetteer),
        starts=frozenset([span.first for span in known]),
        ends=frozenset([span.last for span in known]),
    )
    _note_persons(found, known)
    found.speakers.update(speakers(words))
    for span in known:
        if span.name not in found.known:
            found.bearers(span)
        if locative(words, span.first):
            found.placed.add(span.name)
    _note_places(found)
    return found


def _shouting(words: Words) -> bool:
    """Whether more than half of the words are written in capitals."""
    upper = sum([words[at].upper for at in words.special])
    if 2 * upper <= len(words) - len(words.special):  # all others are cased
        return False
    return upper > 0.5 * max(1, sum([word.cased for word in words]))


def _note_places(found: Context) -> None:
    """Note where the places of all names are, and the areas these may be.

    Squares are only counted where a settlement of some name may lie.
    """
    named = found.known.values()
    asked = frozenset(chain.from_iterable([one.squares for one in named if one.settled]))
    found.squares.update(chain.from_iterable([asked.intersection(one.around) for one in named]))
    found.countries.update(*[one.countries for one in named if one.countries])
    for name, one in found.known.items():
        for area in one.areas:
            found.areas[area].add(name)


def _note_persons(found: Context, known: Sequence[NameSpan]) -> None:
    longer = [(span.first, span.last) for span in known if span.last > span.first]
    whole, inside = set(longer), {at for first, last in longer for at in range(first, last + 1)}
    words, latest = found.words, -1
    for at in [at for at in words.special if words[at].opens_person]:
        if at <= latest or at in inside:
            continue
        end = _person_end(words, at)
        if end > at and (at, end) not in whole:
            found.person_words.update(range(at, end + 1))
            found.surnames.add(words[end].lower)
            if words[at].lower in en_persons.NAMES_OF_BOTH:
                found.forenames.add(words[at].lower)
            latest = end


def _person_end(words: Sequence[Word], at: int) -> int:
    """Index of the last word of a person's name that begins here, or `at` when none does."""
    word = words[at]
    if word.ending or not _opens_person(words, at):
        return at
    end = at
    while end - at < _LONGEST_PERSON and not words[end].ending and end + 1 < len(words):
        last, after = words[end], words[end + 1]
        initial = len(last.text) == 1 and last.gap <= 2
        if not (last.joined or initial) or (initial and last.hyphen):  # "D-Oakland"
            break
        if after.capital:
            if _is_organisation(after) or (
                end == at
                and word.lower in en_persons.NAMES_OF_BOTH
                and after.everyday
                and after.lower not in en_persons.SURNAMES
            ):
                return at
        elif not (after.lower in en_places.CONNECTORS and goes_on(words, end + 1)):
            break
        end += 1
    return at if word.title and end == at + 1 and words[end].adjective else end


def _opens_person(words: Sequence[Word], at: int) -> bool:
    """Whether a word that may open a person's name is not just used as a place."""
    word = words[at]
    sure = word.title or len(word.text) == 1 or word.lower in en_persons.GIVEN_NAMES
    return sure or not locative(words, at)


def _is_organisation(word: Word) -> bool:
    return word.lower in en_places.KIND_WORDS or word.lower in en_places.ORGANISATION


def goes_on(words: Sequence[Word], at: int) -> bool:
    """Whether a small word inside a name ("del", "al") has a capitalised one after it."""
    word = words[at]
    return word.joined and words[at + 1].capital and word.lower not in _LINKS


def locative(words: Sequence[Word], first: int) -> bool:
    """Whether "in", "near" ... stands before the word, a direction between them allowed."""
    if first == 0:
        return False
    before = words[first - 1]
    if before.direction and first > 1:
        before = words[first - 2]
    return before.lower in en_places.LOCATIVE
