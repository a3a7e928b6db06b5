"""An article as the claim resolver sees it: tokens, sentences, mentions, and what looks them up."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from geo.claims.context import clipped
from geo.countries import capital
from geo.errors import CountryError
from geo.grammar.rules import Chart
from geo.grammar.tokens import index_at
from geo.grammar.wordings import Wordings
from geo.model import Article, Mention

_BACK = 30  # mentions that are looked through for the one a pronoun means
_SENTENCES_BACK = 4
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

    def named(self, noun: str, start: int) -> Mention | None:
        """What "the town", "the capital", "the district" mean: the last such place named before."""
        settlement = noun in self.words.context.settlements
        before = list(self._before(start, self.sentence(start) - _SENTENCES_BACK))
        if noun == self.words.context.capital:
            seat = next((mention for mention in before if _seat(mention)), None)
            if seat is not None:
                return seat
        for mention in before:
            kind = mention.place.kind if mention.place else "settlement"
            if kind == "settlement" if settlement else kind not in {"country", "settlement"}:
                return mention
        return None

    def place_before(self, start: int) -> Mention | None:
        """The place (no country) named last in this sentence or the one before."""
        for mention in self._before(start, self.sentence(start) - 1):
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


def _seat(mention: Mention) -> bool:
    """Whether a mention means the capital of its country."""
    place = mention.place
    if place is None or not place.country:
        return False
    try:
        return capital(place.country) == place.name
    except CountryError:
        return False
