"""An article as the claim resolver sees it: tokens, sentences, mentions, and what looks them up."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

from geo.claims.context import clipped
from geo.countries import capital
from geo.errors import CountryError
from geo.grammar.anchors import Anchor, Country
from geo.grammar.rules import Chart
from geo.grammar.tokens import index_at
from geo.grammar.wordings import Wordings
from geo.model import Article, Mention

_BACK = 30  # mentions that are looked through for the one a pronoun means
_SENTENCES_BACK = 4
_SEA = 4  # tokens before a distance in which a word of the sea makes its miles nautical
_DATELINE = 3  # characters before the place of a dateline
_HEAD = 30  # characters after it in which the dash or bracket stands
_DASHES = (" - ", " – ", " — ", " -- ", "(", ": ")
_FLIGHT = 6  # tokens before "across the border" in which somebody flees
_AGENT = 5  # tokens after "by" in which whose people they are is named
_GOVERNED = 90  # characters from a place to the claim about it
_APPOSING = " \n\u00a0,،(–—-"  # what may stand between a place and the distance said of it


class Page:
    """One article's chart with its sentences (by token and by offset) and its mentions in order."""

    def __init__(
        self,
        article: Article,
        chart: Chart,
        starts: tuple[int, ...],
        mentions: Sequence[Mention],
        words: Wordings,
    ) -> None:
        self.article = article
        self.chart = chart
        self.words = words
        self.mentions = sorted(mentions, key=lambda mention: mention.start)
        self._starts = starts
        self._offsets = tuple(chart.tokens[i].start for i in starts) if chart.tokens else (0,)
        self._mention_starts = [mention.start for mention in self.mentions]

    def sentence(self, offset: int) -> int:
        """Number of the sentence at a text offset."""
        return index_at(self._offsets, offset)

    def bounds(self, token: int) -> tuple[int, int]:
        """First token of the sentence around a token, and the one after its last, both in reach."""
        number = index_at(self._starts, token)
        after = number + 1 < len(self._starts)
        end = self._starts[number + 1] if after else len(self.chart.tokens)
        return clipped(self._starts[number], end, token)

    def text(self, start: int, end: int) -> str:
        """The article's text between two offsets."""
        return self.article.text[start:end]

    def named(self, noun: str, start: int, told: Collection[int] = ()) -> Mention | None:
        """What "the town", "the capital", "the district" mean: the last such place named before.

        Places at the offsets ``told``, that something was told of, go before others.
        """
        settlement = self.words.context.is_settlement(noun)
        before = list(self._before(start, self.sentence(start) - _SENTENCES_BACK))
        for mention in sorted(before, key=lambda mention: mention.start not in told):
            kind = mention.place.kind if mention.place else "settlement"
            if kind == "settlement" if settlement else kind not in {"country", "settlement"}:
                return mention
        return None

    def from_there(self, first: int) -> bool:
        """Whether a claim begins with "from": what was fired or came from there."""
        return self.chart.words(first, first + 1) == [self.words.context.origin]

    def agent(self, first: int, last: int) -> str | None:
        """The country whose people do what tokens tell of ("by Syrian troops"), "" for others."""
        words = self.words.context.agents
        near = self.chart.words(first, last + 1)
        at = next((i for i, word in enumerate(near, first) if word in words), None)
        if at is None:
            return None
        for start in range(at + 1, at + _AGENT):
            for item in (*self.chart.at(start, "DEMONYM"), *self.chart.at(start, "COUNTRY")):
                return item.value.iso or "" if isinstance(item.value, Country) else ""
        return ""

    def flees(self, first: int) -> bool:
        """Whether somebody leaves, or takes something along, right before a token."""
        before = self.chart.words(max(self.bounds(first)[0], first - _FLIGHT), first)
        return not self.words.context.flights.isdisjoint(before)

    def origins(self) -> frozenset[int]:
        """Offsets of the names that stand after "from": where something or somebody came from."""
        origin = self.words.context.origin
        if not origin:
            return frozenset()
        before = ((m.start, self.text(max(0, m.start - 12), m.start)) for m in self.mentions)
        return frozenset(start for start, text in before if text.split()[-1:] == [origin])

    def at_sea(self, first: int, last: int) -> bool:
        """Whether tokens, or the words right before them, tell of the sea: miles are nautical."""
        around = self.chart.words(max(self.bounds(first)[0], first - _SEA), last)
        return not self.words.context.sea.isdisjoint(around)

    def dateline(self) -> Mention | None:
        """The place that the article opens with, before a dash or a bracket, if it does."""
        first = self.mentions[0] if self.mentions else None
        if first is None or first.start > _DATELINE or first.role != "place":
            return None
        line = self.text(first.end, first.end + _HEAD)
        return first if any(mark in line for mark in _DASHES) else None

    def seat(self, iso: str | None, start: int) -> Mention | None:
        """The capital named last before an offset: that of a country, or any if none is known."""
        for mention in self._before(start, self.sentence(start) - _SENTENCES_BACK):
            if _seat(mention) and (iso is None or _country(mention) == iso):
                return mention
        return None

    def country_before(self, start: int) -> str | None:
        """The country that was told of last: by a place in it, or else by its people."""
        last = bisect_left(self._mention_starts, start)
        near = [m for m in self.mentions[max(0, last - _BACK) : last] if _country(m)]
        found = next((m for m in reversed(near) if m.role == "place"), near[-1] if near else None)
        return _country(found) if found else None

    def place_before(self, start: int, among: Collection[int] | None = None) -> Mention | None:
        """The place (no country) named last in this sentence or the one before.

        Only those at the offsets ``among`` count if these are given.
        """
        for mention in self._before(start, self.sentence(start) - 1):
            if among is not None and mention.start not in among:
                continue
            if mention.place is None or mention.place.kind != "country":
                return mention
        return None

    def just_before(self, start: int) -> Mention | None:
        """The place or country that only a comma or a bracket parts from an offset."""
        at = bisect_left(self._mention_starts, start) - 1
        if at < 0 or self.mentions[at].role != "place":
            return None
        between = self.text(self.mentions[at].end, start)
        return None if between.strip(_APPOSING) else self.mentions[at]

    def places_with(self, start: int, end: int) -> Iterator[tuple[Mention, str]]:
        """The place a claim is about: "in A, …", "… in A", "A. The town is …", and how it is told.

        A country's name counts, a word made from it does not: "the Kenyan border" is no place.
        """
        number = self.sentence(start)
        for mention in self._before(start, number):
            between = self.text(mention.end, start)
            if len(between) > _GOVERNED or self._parted(between):
                break
            if not between.strip(_APPOSING) or self._held(mention):
                yield mention, "named before it"
        at = bisect_left(self._mention_starts, end)
        for mention in self.mentions[at : at + 1]:
            between = self.text(end, mention.start).strip(_APPOSING).casefold()
            if mention.role == "place" and between in self.words.context.holders:
                yield mention, "named after it"
        noun = self._subject_noun(number)
        meant = self.named(noun, start) if noun else None
        if meant is not None:
            yield meant, f'"the {noun}"'

    def country_in(self, start: int, end: int, home: str | None = None) -> str | None:
        """The country that words name; of "the Kenyan town of A" only if no other is ``home``."""
        at = bisect_left(self._mention_starts, start)
        for mention in self.mentions[at : bisect_left(self._mention_starts, end)]:
            place = mention.place
            if place is None or place.kind != "country" or place.country is None:
                continue
            if mention.role == "place" or place.country == (home or place.country):
                return place.country
        return None

    def country_after(self, end: int, *, apposed: bool = False) -> str | None:
        """The country in which words are said to lie right after them: "…, in Chile's Tarapacá".

        ``apposed``: also by a name alone, "…, Chile", or "…, a Chilean village".
        """
        at = bisect_left(self._mention_starts, end)
        for mention in self.mentions[at : at + 1]:
            place = mention.place
            if place is None or place.kind != "country":
                return None
            between = self.text(end, mention.start).casefold().strip(_APPOSING)
            alone = apposed and not between
            if mention.role == "place" and (alone or between in self.words.context.insides):
                return place.country
            if apposed and mention.role == "demonym" and between in self.words.context.articles:
                return place.country
        return None

    def names_place(self, start: int) -> bool:
        """Whether a place stands before an offset in its sentence."""
        return next(self._before(start, self.sentence(start)), None) is not None

    def _held(self, mention: Mention) -> bool:
        """Whether a place stands after "in", "near" …, not in "hunting Casamance rebels"."""
        before = self.text(max(0, mention.start - 40), mention.start).casefold().split()
        return not self.words.context.holders.isdisjoint(before[-3:])

    def _parted(self, between: str) -> bool:
        """Whether words part a place from what follows: speech, another clause, "from"."""
        words = self.words.context
        return ";" in between or not words.partings.isdisjoint(between.casefold().split())

    def _subject_noun(self, number: int) -> str:
        """The kind of place that a sentence begins with: "The village lies …"."""
        first = self._starts[number] if number < len(self._starts) else 0
        for item in self.chart.at(first, "GENERIC"):
            if isinstance(item.value, Anchor):
                return item.value.noun
        return ""

    def beside(self, start: int, end: int) -> tuple[Mention, ...]:
        """Resolved places, no countries, named in the sentence of a claim but not in its words."""
        number = self.sentence(start)
        at = bisect_left(self._mention_starts, start)
        near = self.mentions[max(0, at - _BACK) : at + _BACK]
        return tuple(
            mention
            for mention in near
            if mention.role == "place"
            and mention.place is not None
            and mention.place.kind != "country"
            and not start <= mention.start < end
            and self.sentence(mention.start) == number
        )

    def _before(self, start: int, first_sentence: int) -> Iterator[Mention]:
        """Place mentions before an offset, last first, no further back than a sentence."""
        last = bisect_left(self._mention_starts, start)
        for mention in reversed(self.mentions[max(0, last - _BACK) : last]):
            if self.sentence(mention.start) < first_sentence:
                return
            if mention.role == "place":
                yield mention


def _country(mention: Mention) -> str | None:
    return mention.place.country if mention.place else None


def _seat(mention: Mention) -> bool:
    """Whether a mention means the capital of its country."""
    place = mention.place
    if place is None or not place.country:
        return False
    try:
        return capital(place.country) == place.name
    except CountryError:
        return False
