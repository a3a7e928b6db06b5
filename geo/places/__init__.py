"""Mentions to places: which place each name means, how surely, and why.

Two rounds of one linear model: first each name alone (its containers, its kind, population), then
with what the likely places of all other names add. A name's probabilities leave room for "none of
these", so they sum to less than one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from geo.mentions import linear
from geo.mentions.toponyms import plain
from geo.model import Candidate
from geo.places import evidence, stated, together
from geo.places.names import gather
from geo.places.reasons import reasons

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.model import Article, Mention, Place
    from geo.places.evidence import Features
    from geo.places.names import Evidence
    from geo.places.together import Floats

# The weights of a model by its name.
Weights = Callable[[str], "Mapping[str, float]"]

ROUNDS = 2
_SHOWN = 8
_LEAST = 1e-4
_FORCED = 0.12  # below this the best place is a guess: the name stays unresolved
_SEAT = 0.9
_NEAR_DEG = 2.0  # about 220 km
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
    likely = [
        name.places[int(chance.argmax())] if len(chance) else None
        for name, chance in zip(found.names, chances, strict=True)
    ]
    done: dict[tuple[int, frozenset[str]], tuple[Candidate, ...]] = {}
    result = []
    for at, mention in enumerate(mentions):
        number = found.of_mention[at]
        variant = (number, found.asked[at])
        if variant not in done:
            name = found.names[number]
            chance = calibrated(chances[number], weights("calibrate"))
            chance = seats(name.places, chance, area=bool(variant[1] & _AREAS))
            done[variant] = _ranked(number, chance, rows[number], variant[1], found, likely)
        result.append(replace(mention, candidates=done[variant]))
    return tuple(result)


def _ranked(
    number: int,
    chance: Floats,
    rows: Sequence[Features],
    asked: frozenset[str],
    found: Evidence,
    likely: Sequence[Place | None],
) -> tuple[Candidate, ...]:
    name = found.names[number]
    order = np.argsort(-chance, kind="stable")[:_SHOWN].tolist()
    if not order or chance[order[0]] < _FORCED:
        return ()
    return tuple(
        Candidate(
            name.places[at],
            round(float(chance[at]), 4),
            reasons(name, name.places[at], rows[at], asked, found, likely),
        )
        for at in order
        if chance[at] >= _LEAST or at == order[0]
    )


def calibrated(chance: Floats, table: Mapping[str, float]) -> Floats:
    """Probabilities with the best one as often right as annotated news says, in the same order."""
    if not len(chance):
        return chance
    best = float(chance.max())
    said, right = [float(point) for point in table], list(table.values())
    new = float(np.interp(best, [0.0, *said, 1.0], [0.0, *right, max(right[-1], best)]))
    rest = (1.0 - new) / max(1.0 - best, 1e-9)
    result = np.minimum(chance * rest, new)
    result[int(chance.argmax())] = new
    return result


def seats(places: Sequence[Place], chance: Floats, *, area: bool) -> Floats:
    """Probabilities with those of a town and the area named after it shared out anew.

    Annotated news cannot teach this difference (both lie close together): with a kind word
    ("Panjgur district") the area is meant, without one the town.
    """
    shared = chance.copy()
    for at, outer in enumerate(places):
        if outer.kind not in {"admin1", "admin2"}:
            continue
        for other, place in enumerate(places):
            if place.kind in {"region", "area"} and _is_seat(place, outer):
                shared[at], shared[other] = shared[at] + shared[other], 0.0
        towns = [
            other
            for other, place in enumerate(places)
            if place.kind == "settlement" and _is_seat(place, outer)
        ]
        if not towns:
            continue
        town = max(towns, key=lambda other: (shared[other], places[other].population))
        both = shared[at] + shared[town]
        shared[at], shared[town] = (
            (_SEAT * both, (1 - _SEAT) * both) if area else ((1 - _SEAT) * both, _SEAT * both)
        )
    return shared


def _is_seat(town: Place, area: Place) -> bool:
    """Whether a town shares its name with the area it lies in and is not far from its middle."""
    return (
        town.country in {area.country, None}
        and plain(town.name) == plain(area.name)
        and abs(town.lat - area.lat) < _NEAR_DEG
        and abs(town.lon - area.lon) * math.cos(math.radians(town.lat)) < _NEAR_DEG
    )


def rank(found: Evidence, weights: Weights) -> tuple[list[list[Features]], list[Floats]]:
    """Evidence and probability of every candidate of every name."""
    rows = evidence.prior(found)
    chances = probabilities(rows, weights("rank alone"))
    if len(found.names) > 1 and any(name.places for name in found.names):
        geometry = together.Geometry(found)
        model = weights("rank together")
        alone = [[linear.score(model, row) for row in name] for name in rows]
        for _ in range(ROUNDS):
            added = together.coherence(found, geometry, chances)
            chances = [
                _softmax(
                    [s + linear.score(model, row) for s, row in zip(*part, strict=True)], model
                )
                for part in zip(alone, added, strict=True)
            ]
        rows = merged(rows, added)
    return rows, chances


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
