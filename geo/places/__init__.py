"""Mentions to places: which place each name means, how surely, and why.

Two rounds of one linear model: first each name alone (its containers, its kind, population), then
with what the likely places of all other names add. A name's probabilities leave room for "none of
these", so they sum to less than one.
"""

from __future__ import annotations

import functools
import itertools
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from geo.mentions import linear
from geo.model import Candidate, Mention
from geo.places import evidence, stated, together
from geo.places.names import gather
from geo.places.reasons import Ranking, Reasons

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.model import Article
    from geo.places.names import Evidence
    from geo.places.own import Features, Floats, Own

# The weights of a model by its name.
Weights = Callable[[str], "Mapping[str, float]"]

ROUNDS = 2
_SHOWN = 8
_LEAST = 1e-4
_FORCED = 0.12  # below this the best place is a guess: the name stays unresolved
_SEAT = 0.9
_AREAS = frozenset({"admin1", "admin2"})


def resolve(
    article: Article,
    mentions: Sequence[Mention],
    gazetteer: Gazetteer,
    weights: Weights = linear.weights,
) -> tuple[Mention, ...]:
    """The same mentions with their candidates ranked, best first; unknown names keep none."""
    if not mentions:
        return ()
    found = gather(article, mentions, gazetteer)
    return stated.fill(article, ranked(mentions, found, weights), found, weights("near"))


def ranked(
    mentions: Sequence[Mention], found: Evidence, weights: Weights = linear.weights
) -> tuple[Mention, ...]:
    """The mentions with the gazetteer's places ranked, those of unknown names not yet filled in."""
    ranking = rank(found, weights)
    why = Reasons(found, ranking)
    table = _models(weights).calibration
    calibrated = [table(chance) for chance in ranking.chances]
    done: dict[tuple[int, frozenset[str]], tuple[Candidate, ...]] = {}
    result = []
    for number, asked, mention in zip(found.of_mention, found.asked, mentions, strict=True):
        variant = (number, asked)
        if variant not in done:
            area = not asked.isdisjoint(_AREAS)
            chance = seats(found.names[number].own, calibrated[number], area=area)
            done[variant] = _ranked(number, chance, asked, why)
        result.append(
            Mention(mention.start, mention.end, mention.text, mention.role, done[variant])
        )
    return tuple(result)


def _ranked(
    number: int, chance: Sequence[float], asked: frozenset[str], why: Reasons
) -> tuple[Candidate, ...]:
    if not chance or max(chance) < _FORCED:
        return ()
    order = sorted(range(len(chance)), key=chance.__getitem__, reverse=True)[:_SHOWN]
    places = why.found.names[number].places
    return tuple(
        [
            Candidate(places[at], round(chance[at], 4), why(number, at, asked))
            for at in order
            if chance[at] >= _LEAST or at == order[0]
        ]
    )


class Calibration:
    """Probabilities with the best one as often right as annotated news says, in the same order."""

    def __init__(self, table: Mapping[str, float]) -> None:
        self._said, self._right = [float(point) for point in table], list(table.values())

    def __call__(self, chance: Sequence[float]) -> list[float]:
        """The same places' new probabilities."""
        if not chance:
            return []
        best = max(chance)
        new = self._share(best)
        rest = (1.0 - new) / max(1.0 - best, 1e-9)
        result = [min(one * rest, new) for one in chance]
        result[chance.index(best)] = new
        return result

    def _share(self, best: float) -> float:
        """How often the best is right; straight between the points of the table, 0 and 1."""
        at = bisect_right(self._said, best)
        low, under = (self._said[at - 1], self._right[at - 1]) if at else (0.0, 0.0)
        if at == len(self._said):
            high, over = 1.0, max(self._right[-1], best)
        else:
            high, over = self._said[at], self._right[at]
        return over if best >= high else under + (over - under) / (high - low) * (best - low)


def seats(own: Own, chance: Sequence[float], *, area: bool) -> list[float]:
    """Probabilities with those of a town and the area named after it shared out anew.

    Annotated news cannot teach this difference (both lie close together): with a kind word
    ("Panjgur district") the area is meant, without one the town.
    """
    shared = list(chance)
    for at, regions, towns in own.seats:
        for other in regions:
            shared[at], shared[other] = shared[at] + shared[other], 0.0
        if not towns:
            continue
        town = max(towns, key=lambda other: (shared[other], own.places[other].population))
        both = shared[at] + shared[town]
        shared[at], shared[town] = (
            (_SEAT * both, (1 - _SEAT) * both) if area else ((1 - _SEAT) * both, _SEAT * both)
        )
    return shared


class _Models:
    """What is worked out once for a set of weights."""

    def __init__(self, weights: Weights) -> None:
        self.both = weights("rank alone"), weights("rank together")
        self.none = [model.get("none of these", 0.0) for model in self.both]
        self.columns = together.columns(self.both[1])
        self.calibration = Calibration(weights("calibrate"))


_models = functools.lru_cache(maxsize=4)(_Models)


def rank(found: Evidence, weights: Weights) -> Ranking:
    """What the article says for every candidate of every name, and their probabilities."""
    said, models = evidence.said(found), _models(weights)
    geometry = together.Geometry(found)
    if not geometry.size:
        return Ranking([[] for _ in found.names], geometry.begin, said)
    held = [name.own.scores(models.both) for name in found.names if name.places]
    heard = np.array([[linear.score(model, row) for row in said.rows] for model in models.both])
    alone, whole = np.concatenate(held, axis=1) + heard.take(said.of, axis=1)
    chance, told = geometry.softmax(alone, models.none[0]), None
    if len(found.names) > 1:
        weight = models.columns.take(geometry.kind, axis=1)
        for _ in range(ROUNDS):
            support = together.support(found, geometry, chance)
            score = np.add.reduce(support.values * weight, axis=0)
            chance = geometry.softmax(whole + score, models.none[1])
        told = support.told()
    values = chance.tolist()
    chances = [values[a:b] for a, b in itertools.pairwise(geometry.begin)]
    return Ranking(chances, geometry.begin, said, told)


def merged(
    rows: Sequence[Sequence[Features]], added: Sequence[Sequence[Features]]
) -> list[list[Features]]:
    """Each candidate's own evidence with that of the other names."""
    return [
        [one | other for one, other in zip(*part, strict=True)]
        for part in zip(rows, added, strict=True)
    ]


def probabilities(rows: Sequence[Sequence[Features]], model: Mapping[str, float]) -> list[Floats]:
    """Softmax of the scores of each name's candidates, "none of these" among them."""
    return [_softmax([linear.score(model, row) for row in name], model) for name in rows]


def _softmax(scores: list[float], model: Mapping[str, float]) -> Floats:
    if not scores:
        return np.zeros(0)
    values = np.array([*scores, model.get("none of these", 0.0)])
    grown = np.exp(values - values.max())
    result: Floats = (grown / grown.sum())[:-1]
    return result
