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
from geo.places.reasons import Reasons

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.model import Article, Place
    from geo.places.names import Evidence, Name
    from geo.places.own import Features, Own
    from geo.places.together import Floats

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
    rows, chances = rank(found, weights)
    values = [chance.tolist() for chance in chances]
    why = Reasons(found, [_likeliest(*pair) for pair in zip(found.names, values, strict=True)])
    table = Calibration(weights("calibrate"))
    done: dict[tuple[int, frozenset[str]], tuple[Candidate, ...]] = {}
    result = []
    for number, asked, mention in zip(found.of_mention, found.asked, mentions, strict=True):
        variant = (number, asked)
        if variant not in done:
            own, area = found.names[number].own, not asked.isdisjoint(_AREAS)
            chance = seats(own, table(values[number]), area=area)
            done[variant] = _ranked(number, chance, rows[number], asked, why)
        result.append(
            Mention(mention.start, mention.end, mention.text, mention.role, done[variant])
        )
    return tuple(result)


def _likeliest(name: Name, chance: Sequence[float]) -> Place | None:
    return name.places[chance.index(max(chance))] if chance else None


def _ranked(
    number: int,
    chance: Sequence[float],
    rows: Sequence[Features],
    asked: frozenset[str],
    why: Reasons,
) -> tuple[Candidate, ...]:
    order = sorted(range(len(chance)), key=lambda at: -chance[at])[:_SHOWN]
    if not order or chance[order[0]] < _FORCED:
        return ()
    places = why.found.names[number].places
    return tuple(
        [
            Candidate(places[at], round(chance[at], 4), why(number, at, rows[at], asked))
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


def rank(found: Evidence, weights: Weights) -> tuple[list[list[Features]], list[Floats]]:
    """What the article says for every candidate of every name, and their probabilities."""
    rows = evidence.said(found)
    alone, whole = weights("rank alone"), weights("rank together")
    if len(found.names) < 2 or not any(rows):
        own = zip(found.names, rows, strict=True)
        return rows, [_softmax(_scores(name, row, alone), alone) for name, row in own]
    geometry = together.Geometry(found)
    columns, none = _columns(weights), whole.get("none of these", 0.0)
    first, second = (
        np.array([s for n, r in zip(found.names, rows, strict=True) for s in _scores(n, r, model)])
        for model in (alone, whole)
    )
    chance = geometry.softmax(first, alone.get("none of these", 0.0))
    for _ in range(ROUNDS):
        said = together.support(found, geometry, chance)
        chance = geometry.softmax(second + said.score(columns), none)
    for row, told in zip(itertools.chain.from_iterable(rows), said.told(), strict=True):
        row.update(told)
    return rows, geometry.split(chance)


def _scores(name: Name, rows: Sequence[Features], model: Mapping[str, float]) -> list[float]:
    """Scores of a name's places: what is known of them and what the article says."""
    own = name.own.scores(model)
    return [one + linear.score(model, row) for one, row in zip(own, rows, strict=True)]


@functools.lru_cache(maxsize=4)
def _columns(weights: Weights) -> together.Model:
    return together.Model(weights("rank together"))


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
