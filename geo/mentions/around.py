"""What is known of a whole article before a single name in it is judged."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING

from geo.languages import en_persons, en_places
from geo.mentions.bearers import Bearers, bearers
from geo.mentions.speakers import speakers
from geo.mentions.toponyms import adjectives, fold

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.mentions.spans import NameSpan
    from geo.mentions.words import Word
    from geo.model import Article

COMMON = en_places.COMMON_WORDS | en_places.CONNECTORS | en_places.KIND_WORDS.keys()
_LONGEST_PERSON = 6
_UPPER, _CASED = attrgetter("upper"), attrgetter("cased")


@dataclass(slots=True)
class Context:
    """An article's words, persons, names surely used as places, and the areas it names."""

    words: Sequence[Word]
    outlet: str
    lower: frozenset[str]
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
    areas: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    squares: Counter[int] = field(default_factory=Counter)

    def word(self, at: int) -> Word | None:
        """The word of this index, None beyond the ends."""
        return self.words[at] if 0 <= at < len(self.words) else None

    def bearers(self, text: str) -> Bearers:
        """The places of this name, as the article first writes it."""
        name = fold(text)
        if name not in self.known:
            self.known[name] = self.look_up(text)
        return self.known[name]

    def unfamiliar(self, at: int) -> bool:
        """Whether a capitalised word is neither an everyday word nor part of a known name."""
        return not (at in self.starts or at in self.ends or everyday(self.words[at]))


def context(
    article: Article, words: Sequence[Word], spans: Sequence[NameSpan], gazetteer: Gazetteer
) -> Context:
    """Read the article once; linear in its length."""
    known = [span for span in spans if span.known]
    found = Context(
        words=words,
        outlet=fold(article.outlet or ""),
        lower=frozenset([word.lower for word in words if not word.capital]),
        shouting=sum(map(_UPPER, words)) > 0.5 * max(1, sum(map(_CASED, words))),
        look_up=bearers(gazetteer),
        starts=frozenset([span.first for span in known]),
        ends=frozenset([span.last for span in known]),
    )
    _note_persons(found, known)
    found.speakers.update(speakers(words))
    for span in known:
        name = fold(span.core)
        if locative(words, span.first):
            found.placed.add(name)
        if name not in found.known:
            _note_places(found, name, found.bearers(span.core))
    return found


def _note_places(found: Context, name: str, named: Bearers) -> None:
    """Note where the places of a name are, and the areas it may be."""
    found.squares.update(named.around)
    found.countries.update(named.countries)
    for area in named.areas:
        found.areas[area].add(name)


def _note_persons(found: Context, known: Sequence[NameSpan]) -> None:
    whole = {(span.first, span.last) for span in known}
    inside = {
        at for span in known if span.last > span.first for at in range(span.first, span.last + 1)
    }
    latest = -1
    for at in [at for at, word in enumerate(found.words) if word.capital]:
        if at <= latest:
            continue
        end = at if at in inside else _person_end(found.words, at)
        if end > at and (at, end) not in whole:
            found.person_words.update(range(at, end + 1))
            found.surnames.add(found.words[end].lower)
            if found.words[at].lower in en_persons.NAMES_OF_BOTH:
                found.forenames.add(found.words[at].lower)
            latest = end


def _person_end(words: Sequence[Word], at: int) -> int:
    """Index of the last word of a person's name that begins here, or `at` when none does."""
    word = words[at]
    if not word.capital or word.ending or not _opens_person(words, at):
        return at
    end = at
    while end + 1 < len(words) and end - at < _LONGEST_PERSON and not words[end].ending:
        after = words[end + 1]
        initial = len(words[end].text) == 1 and after.start - words[end].full_end <= 2
        if not (after.joined or initial) or (initial and after.hyphen):  # "D-Oakland"
            break
        if after.capital:
            if _is_organisation(after) or (
                end == at
                and word.lower in en_persons.NAMES_OF_BOTH
                and everyday(after)
                and after.lower not in en_persons.SURNAMES
            ):
                return at
        elif not (after.lower in en_places.CONNECTORS and goes_on(words, end + 1)):
            break
        end += 1
    if _titled(word) and end == at + 1 and fold(words[end].text) in adjectives():
        return at
    return end


def _titled(word: Word) -> bool:
    return word.lower.rstrip(".") in en_persons.TITLES


def _is_organisation(word: Word) -> bool:
    return word.lower in en_places.KIND_WORDS or word.lower in en_places.ORGANISATION


def _opens_person(words: Sequence[Word], at: int) -> bool:
    """Whether a word is a title, an initial or a given name that is not just used as a place."""
    word = words[at]
    both = word.lower in en_persons.NAMES_OF_BOTH and not locative(words, at)
    given = word.lower in en_persons.GIVEN_NAMES
    return _titled(word) or given or both or _is_initial(word)


def _is_initial(word: Word) -> bool:
    return len(word.text) == 1 and word.text not in {"A", "I"}


def goes_on(words: Sequence[Word], at: int) -> bool:
    """Whether a small word inside a name ("del", "al") has a capitalised one after it."""
    after = at + 1
    return (
        after < len(words)
        and words[after].joined
        and words[after].capital
        and words[at].lower not in {"of", "the", "and", "in", "on"}
    )


def locative(words: Sequence[Word], first: int) -> bool:
    """Whether "in", "near" ... stands before the word, a direction between them allowed."""
    if first == 0:
        return False
    before = words[first - 1]
    if before.lower in en_places.DIRECTIONS and first > 1:
        before = words[first - 2]
    return before.lower in en_places.LOCATIVE


def everyday(word: Word) -> bool:
    """Whether a capitalised word is one that stands beside names of all sorts."""
    return (
        word.upper
        or word.lower in COMMON
        or word.lower in en_places.ORGANISATION
        or word.lower in en_persons.TITLES
        or word.lower in en_places.DIRECTIONS
        or word.lower in en_places.MONTHS_DAYS
        or fold(word.text) in adjectives()
    )
