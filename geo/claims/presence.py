"""Which countries an article names, and how present each is where a claim stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from geo.claims.spots import Named, Spot
from geo.model import Mention

BACK = 6
"""Sentences before a claim in which a country still counts as just named."""
_MOST = 60  # countries named before or after a claim that are weighed
_BELIEVED = 0.2  # of a place: less sure, it is likelier one that no gazetteer holds
_COUNTED, _SHARE = 8.0, 0.15  # mentions anywhere in an article that count, and what each adds
_HERE, _NEAR = 10.0, 300.0  # what a name in the same sentence adds, halved so many characters away
_BEFORE, _FADING, _AFTER = 4.0, 0.6, 1.0  # the same of a sentence before, of each further, after
_WEAK = 0.6  # what a place in a country counts, against its name
_SPEAKER, _HOME = 3.0, 1.0  # what the speaker's and the outlet's own country has more


class Presence:
    """The countries that the mentions of one article name, by themselves or by a place in them."""

    def __init__(
        self, mentions: Sequence[Mention], sentence_of: Sequence[int], home: str | None
    ) -> None:
        self._home = home
        self.named: list[Named] = []
        self.counts: dict[str, float] = defaultdict(float)
        for mention, sentence in zip(mentions, sentence_of, strict=True):
            place = mention.place
            if place is None or place.country is None:
                continue
            weak = mention.role == "place" and place.kind != "country"
            if weak and mention.candidates[0].score < _BELIEVED:
                continue  # a namesake far away tells no country
            demonym = mention.role == "demonym"
            spot = place if weak else None
            self.named.append(
                Named(mention.start, sentence, place.country, weak, demonym, spot, mention.end)
            )
            self.counts[place.country] += 0.5 if weak else 1.0
        self.named.sort(key=lambda named: named.start)
        self._sentences = [named.sentence for named in self.named]
        self._starts = [named.start for named in self.named]

    def near(self, spot: Spot) -> dict[str, float]:
        """How present each country is at a spot: same sentence, sentences before, whole article."""
        scores = {iso: min(count, _COUNTED) * _SHARE for iso, count in self.counts.items()}
        for named in self.window(spot, spot.sentence - BACK, spot.sentence + 1):
            gap = spot.sentence - named.sentence
            if gap == 0:
                closeness = _HERE / (1.0 + abs(named.start - spot.start) / _NEAR)
            elif gap > 0:
                closeness = _BEFORE * _FADING**gap
            else:
                closeness = _AFTER
            weight = closeness * (_WEAK if named.weak else 1.0)
            scores[named.iso] = scores.get(named.iso, 0.0) + weight
        for iso, bonus in ((spot.speaker, _SPEAKER), (self._home, _HOME)):
            if iso:
                scores[iso] = scores.get(iso, 0.0) + bonus
        return scores

    def window(self, spot: Spot, first: int, last: int) -> list[Named]:
        """Countries named in sentences ``first`` to ``last``, in text order, the nearest only."""
        at = bisect_left(self._starts, spot.start)
        begin = max(bisect_left(self._sentences, first), at - _MOST)
        return self.named[begin : min(bisect_right(self._sentences, last), at + _MOST)]
