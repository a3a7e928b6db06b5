"""Train the linear models of `geo.mentions` and `geo.places` on annotated news.

``python -m geo.data.rebuild.weights CORPORA`` reads the four JSON Lines files of the folder
CORPORA (LGL, TR-News, GeoVirus, GeoWebNews with ``toponyms`` as given there) and writes
``geo/data/toponym_weights.json``: names of features and their weights, never any text. The
project's own passages teach recognition beside them. Only the
tuning half of each corpus is used, `annotated.tuning`; ``--all`` uses everything, for the release.
Places are ranked both with the outlet known and without, so each document counts twice there.
There is no randomness: the split is a hash, both fits are convex and start at zero.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from geo import places
from geo.data.rebuild import handmade
from geo.data.rebuild.annotated import (
    CORPORA,
    SEED,
    Document,
    documents,
    given,
    near,
    own_passages,
    taken_for,
)
from geo.data.rebuild.sources import write_sources
from geo.gazetteers import Gazetteer, open_gazetteer
from geo.mentions import around, linear, placehood
from geo.mentions.spans import name_spans
from geo.mentions.words import split_words
from geo.places import evidence, stated, together
from geo.places.names import Evidence, gather

# Corpora differ in size; each counts about as much as the others.
SHARE = {"lgl": 0.55, "tr-news": 1.8, "geovirus": 1.15, "gwn": 1.15, "own": 3.0}
# What a text states outright decides. News states it mostly where it is clear anyway, so annotated
# text teaches too little of it.
LEAST_WEIGHT = {
    "after comma country": 3.0,
    "after comma admin1": 4.0,
    "after comma admin2": 4.0,
    "said inside country": 1.5,
    "said inside admin1": 2.0,
    "said inside admin2": 2.0,
    "holds the name before": 5.0,
    "said elsewhere": 1.0,
    "at the stated distance": 4.0,
    "kind asked": 1.5,
    "in a place after": 1.5,
    "known name after comma": 1.0,
    "kind after": 1.0,
    "same accents": 2.0,
    "the water": 2.0,
    "the mountain": 1.5,
    "listed by hand": 1.5,
    "attacked before": 0.7,
    "party before": 3.0,
    "article before a river": 1.5,
    "unk:attacked before": 0.7,
    "kind of before": 1.0,
}
MOST_WEIGHT = {
    "outside the stated": -5.0,
    "other kind asked": -0.3,
    "in person": -2.0,
    "given name of a person": -2.0,
    "title before": -2.0,
    "month": -3.0,
    "number after": -3.0,
    "common word": -1.5,
    "obscure, common word": 0.0,
    "given name, organisation after": -2.0,
    "all capitals, alias only": -1.0,
    "forename": -2.5,
    "bare code": -1.0,
    "organisation's letters": -3.0,
    "sum after": -1.5,
    "unk:surname": -2.0,
    "unk:in person": -3.0,
    "small, only other countries named": -0.7,
    "kind alone": -2.0,
    "kind mountain": -2.0,
    "letters for a name": -3.0,
    "the settlement": -0.7,
    "wording": 0.3,
    "wording share": 0.6,
    "country in words": 1.0,
}
# These count even when no annotated text has them.
_ALWAYS = {
    **{n: LEAST_WEIGHT[n] for n in ("said inside admin1", "said inside admin2")},
    "at the stated distance": LEAST_WEIGHT["at the stated distance"],
    "kind mountain": MOST_WEIGHT["kind mountain"],
    **{n: LEAST_WEIGHT[n] for n in ("same accents", "the water", "the mountain")},
    "letters for a name": MOST_WEIGHT["letters for a name"],
}
# The best of 1, 3, 6, 12 by F1 over six folds of outlets.
_RECOGNISER_PENALTY = 6.0
Floats = npt.NDArray[np.float64]


def logistic(
    rows: Sequence[Mapping[str, float]], target: Floats, share: Floats, penalty: float = 1.0
) -> dict[str, float]:
    """Fit a logistic regression with an L2 penalty by Newton's method."""
    names, x = _matrix(rows)
    w = np.zeros(len(names))
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (share * (p - target)) + penalty * w
        hessian = (x.T * (share * p * (1 - p))) @ x + penalty * np.eye(len(names))
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if float(np.abs(step).max()) < 1e-6:
            break
    fitted = {name: float(v) for name, v in zip(names, w, strict=True)}
    return {
        name: round(
            max(min(value, MOST_WEIGHT.get(name, math.inf)), LEAST_WEIGHT.get(name, -math.inf)), 3
        )
        for name, value in fitted.items()
        if abs(value) >= 5e-4
    }


def _matrix(rows: Sequence[Mapping[str, float]]) -> tuple[list[str], Floats]:
    names = sorted({name for row in rows for name in row})
    column = {name: at for at, name in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for at, row in enumerate(rows):
        for name, value in row.items():
            x[at, column[name]] = value
    return names, x


def conditional(
    groups: Sequence[Sequence[Mapping[str, float]]],
    right: Sequence[Sequence[bool]],
    share: Floats,
    fixed: Mapping[str, float],
    penalty: float = 1.0,
    steps: int = 400,
) -> dict[str, float]:
    """Fit a softmax over each group's rows to the probability of its right ones.

    Each group gets one more row, "none of these", right when no other is. Weights that are `fixed`
    stay as they are.
    """
    none = {"none of these": 1.0}
    names, x = _matrix([row for group in groups for row in (*group, none)])
    sizes = np.array([len(group) + 1 for group in groups])
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    target = np.array([hit for row in right for hit in (*row, not any(row))], dtype=bool)
    weight = np.repeat(share, sizes)
    scale = np.maximum(np.abs(x).max(axis=0), 1e-9)
    x /= scale
    floor = np.array([LEAST_WEIGHT.get(name, -np.inf) for name in names]) * scale
    ceiling = np.array([MOST_WEIGHT.get(name, np.inf) for name in names]) * scale
    w = np.array([fixed.get(name, 0.0) for name in names]) * scale
    free = np.array([name not in fixed for name in names])
    slope, square = np.zeros_like(w), np.zeros_like(w)
    for step in range(1, steps + 1):
        p = _softmax(x @ w, starts, sizes)
        hit = np.add.reduceat(np.where(target, p, 0.0), starts)
        wanted = np.where(target, p / np.repeat(np.maximum(hit, 1e-12), sizes), 0.0)
        gradient = x.T @ (weight * (p - wanted)) + penalty * w
        slope = 0.9 * slope + 0.1 * gradient
        square = 0.99 * square + 0.01 * gradient**2
        rate = 0.1 if step < 0.7 * steps else 0.02
        w -= free * rate * (slope / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-9)
        w = np.where(free, np.clip(w, floor, ceiling), w)
    w /= scale
    return {**fixed} | {
        name: round(float(v), 3) for name, v in zip(names, w, strict=True) if abs(v) >= 5e-4
    }


def _softmax(scores: Floats, starts: npt.NDArray[np.int64], sizes: npt.NDArray[np.int64]) -> Floats:
    top = np.maximum.reduceat(scores, starts)
    grown = np.exp(scores - np.repeat(top, sizes))
    result: Floats = grown / np.repeat(np.add.reduceat(grown, starts), sizes)
    return result


def recogniser(
    chosen: Sequence[Document], written: Sequence[Document], gazetteer: Gazetteer
) -> dict[str, float]:
    """Weights that tell names of places from other capitalised words.

    GeoVirus leaves adjectives ("Iranian") out, so they teach nothing there. `written` are the
    project's own passages about borders: the corpora hardly know small towns outside America.
    """
    rows: list[Mapping[str, float]] = []
    target: list[float] = []
    share: list[float] = []
    for document in (*chosen, *written):
        text = document.article.text
        found = split_words(text)
        names = tuple(name_spans(text, found, gazetteer))
        nearby = around.context(document.article, found, names, gazetteer)
        for name in names:
            if document.corpus == "geovirus" and name.adjective:
                continue
            rows.append(placehood.features(name, nearby))
            target.append(any(name.start < g.end and g.start < name.end for g in document.gold))
            share.append(SHARE[document.corpus])
    return logistic(rows, np.array(target), np.array(share), _RECOGNISER_PENALTY)


def ranker(
    chosen: Sequence[Document], gazetteer: Gazetteer
) -> tuple[dict[str, float], dict[str, float], dict[str, float]]:
    """Weights that rank the places of a name, first alone, then together with the other names.

    All are fitted without the outlet, then those of the outlet with it, the others kept: what a
    text says counts the same whether its outlet is known or not. The third table says how often a
    first candidate of some probability was right.
    """
    bare = [replace(d, article=replace(d.article, outlet=None)) for d in chosen]
    first, second, pairs = _ranked(bare, gazetteer, {}, {})
    first, second, known = _ranked(chosen, gazetteer, first, second)
    return first, second, calibration([*pairs, *known])


def _ranked(
    chosen: Sequence[Document],
    gazetteer: Gazetteer,
    first: Mapping[str, float],
    second: Mapping[str, float],
) -> tuple[dict[str, float], dict[str, float], list[tuple[float, bool]]]:
    """Both tables, what is given of them kept, and each best candidate's probability and truth."""
    found = [gather(document.article, given(document), gazetteer) for document in chosen]
    alone = [evidence.prior(one) for one in found]
    right = [
        [
            [taken_for(gold, place) for place in one.names[number].places]
            for gold, number in zip(document.gold, one.of_mention, strict=True)
        ]
        for document, one in zip(chosen, found, strict=True)
    ]
    new_first = _fit(chosen, found, alone, right, first)
    chances = [places.probabilities(rows, new_first) for rows in alone]
    shapes = [together.Geometry(one) for one in found]
    new_second = dict(second)
    for _ in range(3):
        rows = [
            places.merged(own, together.coherence(one, shape, chance))
            for own, one, shape, chance in zip(alone, found, shapes, chances, strict=True)
        ]
        new_second = _fit(chosen, found, rows, right, second)
        chances = [places.probabilities(part, new_second) for part in rows]
    pairs = [
        (
            float(chance[number].max()),
            near(gold, one.names[number].places[int(chance[number].argmax())]),
        )
        for document, one, chance in zip(chosen, found, chances, strict=True)
        for gold, number in zip(document.gold, one.of_mention, strict=True)
        if gold.lat is not None and one.names[number].places
    ]
    return new_first, new_second, pairs


def calibration(pairs: Sequence[tuple[float, bool]], groups: int = 12) -> dict[str, float]:
    """Mean probability and share of right answers of groups of equal size, made increasing."""
    ordered = sorted(pairs)
    pools: list[list[float]] = []  # size, sum of probabilities, right answers
    for part in np.array_split(np.array(ordered, dtype=np.float64), groups):
        pools.append([len(part), float(part[:, 0].sum()), float(part[:, 1].sum())])
        while len(pools) > 1 and pools[-2][2] / pools[-2][0] >= pools[-1][2] / pools[-1][0]:
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
    return {f"{said / size:.3f}": round(right / size, 3) for size, said, right in pools}


def ties(
    chosen: Sequence[Document], gazetteer: Gazetteer, ranked: Mapping[str, Mapping[str, float]]
) -> dict[str, float]:
    """How often a name put at the place it was tied to was within 161 km of it, by the tie."""
    count: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for document in chosen:
        article, names = document.article, given(document)
        found = gather(article, names, gazetteer)
        resolved = places.ranked(names, found, ranked.__getitem__)
        for at, put, link in stated.tied(article, resolved, found):
            if put and document.gold[at].lat is not None:
                count[link.tie] += 1
                right[link.tie] += near(document.gold[at], link.place)
    return {tie: round((right[tie] + 1) / (count[tie] + 2), 3) for tie in sorted(count)}


def _fit(
    chosen: Sequence[Document],
    found: Sequence[Evidence],
    rows: Sequence[Sequence[Sequence[Mapping[str, float]]]],
    right: Sequence[Sequence[Sequence[bool]]],
    fixed: Mapping[str, float],
) -> dict[str, float]:
    groups: list[Sequence[Mapping[str, float]]] = []
    hits: list[Sequence[bool]] = []
    share: list[float] = []
    for document, one, row, hit in zip(chosen, found, rows, right, strict=True):
        for gold, number, answer in zip(document.gold, one.of_mention, hit, strict=True):
            if gold.lat is not None:
                groups.append(row[number])
                hits.append(answer)
                share.append(SHARE[document.corpus])
    return _ALWAYS | conditional(groups, hits, np.array(share), fixed)


def main(arguments: Sequence[str]) -> None:
    """Train and write the weights; see the module's docstring."""
    folder = Path(next(argument for argument in arguments if not argument.startswith("-")))
    everything = "--all" in arguments
    gazetteer = open_gazetteer()
    chosen = [
        document
        for corpus in CORPORA
        for document in documents(folder, corpus)
        if document.gold and (document.tuning or everything)
    ]
    bare = [replace(d, article=replace(d.article, outlet=None)) for d in chosen]
    first, second, calibrated = ranker(chosen, gazetteer)
    ranked = {"rank alone": first, "rank together": second, "calibrate": calibrated}
    ranked["near"] = ties([*chosen, *bare], gazetteer, ranked)
    table = {
        "about": "Weights of named evidence, trained by geo/data/rebuild/weights.py.",
        "split": f"{SEED}, {'both halves' if everything else 'tuning half'}",
        "weights": {
            "recognise": recogniser(chosen, tuple(own_passages()), gazetteer),
            **ranked,
        },
    }
    out = Path(arguments[arguments.index("-o") + 1]) if "-o" in arguments else linear.PATH
    out.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if out == linear.PATH:
        write_sources([handmade.WEIGHTS])
    print(f"{out}: {len(chosen)} documents")


if __name__ == "__main__":
    main(sys.argv[1:])
