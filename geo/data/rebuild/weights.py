"""Train the linear models of `geo.mentions` and `geo.places` on annotated news.

``python -m geo.data.rebuild.weights CORPORA`` reads the four JSON Lines files of the folder
CORPORA (LGL, TR-News, GeoVirus, GeoWebNews with ``toponyms`` as given there) and writes
``geo/data/toponym_weights.json``: names of features and their weights, never any text. Only the
tuning half of each corpus is used, `tuning` below; ``--all`` uses everything, for the release.
There is no randomness: the split is a hash, both fits are convex and start at zero.
"""

from __future__ import annotations

import hashlib
import json
import math
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from geo import places
from geo.data.rebuild import handmade
from geo.data.rebuild.sources import write_sources
from geo.gazetteers import Gazetteer, open_gazetteer
from geo.mentions import around, linear, placehood
from geo.mentions.spans import name_spans
from geo.mentions.toponyms import is_adjective
from geo.mentions.words import split_words
from geo.model import Article, Mention, Place
from geo.places import evidence, together
from geo.places.names import Evidence, gather

SEED = "sarhad-1"
CORPORA = ("lgl", "tr-news", "geovirus", "gwn")
# Corpora differ in size; each counts about as much as the others.
SHARE = {"lgl": 0.55, "tr-news": 1.8, "geovirus": 1.15, "gwn": 1.15}
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
    "kind asked": 1.5,
    "in a place after": 1.5,
    "known name after comma": 1.0,
    "kind after": 1.0,
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
    "unk:surname": -2.0,
    "unk:in person": -3.0,
    "small, only other countries named": -0.7,
}
WITHIN_KM = 161.0
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Gold:
    """One annotated name; `lon` and `lat` are None where the annotators gave none."""

    start: int
    end: int
    name: str
    lon: float | None
    lat: float | None


@dataclass(frozen=True, slots=True)
class Document:
    """One annotated article and whether it is in the tuning half."""

    corpus: str
    article: Article
    gold: tuple[Gold, ...]
    tuning: bool


def documents(folder: Path, corpus: str) -> Iterator[Document]:
    """All documents of one corpus in file order."""
    for number, line in enumerate((folder / f"{corpus}-dev.jsonl").open(encoding="utf-8")):
        row = json.loads(line)
        gold = tuple(
            Gold(t["start"], t["end"], t["name"], t["lon"], t["lat"]) for t in row["toponyms"]
        )
        article = Article(id=row["id"], text=row["text"], outlet=row["source"] or None)
        yield Document(corpus, article, gold, tuning(corpus, row["source"], number))


def tuning(corpus: str, outlet: str, number: int) -> bool:
    """Whether a document is for tuning: by outlet, and where there is one outlet, by tens.

    GeoVirus is cut from one site in which parts of a story follow each other.
    """
    group = str(number // 10) if corpus == "geovirus" else outlet or str(number)
    return hashlib.sha256(f"{SEED} {corpus} {group}".encode()).digest()[0] % 2 == 0


def distance_km(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    """Great-circle distance, good enough for the 161 km of the metric."""
    a, b = math.radians(lat1), math.radians(lat2)
    half = math.sin((b - a) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 2 * 6371.0 * math.asin(math.sqrt(half))


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
    penalty: float = 1.0,
    steps: int = 400,
) -> dict[str, float]:
    """Fit a softmax over each group's rows to the probability of its right ones.

    Each group gets one more row, "none of these", right when no other is.
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
    w = np.zeros(len(names))
    slope, square = np.zeros_like(w), np.zeros_like(w)
    for step in range(1, steps + 1):
        p = _softmax(x @ w, starts, sizes)
        hit = np.add.reduceat(np.where(target, p, 0.0), starts)
        wanted = np.where(target, p / np.repeat(np.maximum(hit, 1e-12), sizes), 0.0)
        gradient = x.T @ (weight * (p - wanted)) + penalty * w
        slope = 0.9 * slope + 0.1 * gradient
        square = 0.99 * square + 0.01 * gradient**2
        rate = 0.1 if step < 0.7 * steps else 0.02
        w -= rate * (slope / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-9)
        w = np.clip(w, floor, ceiling)
    w /= scale
    return {name: round(float(v), 3) for name, v in zip(names, w, strict=True) if abs(v) >= 5e-4}


def _softmax(scores: Floats, starts: npt.NDArray[np.int64], sizes: npt.NDArray[np.int64]) -> Floats:
    top = np.maximum.reduceat(scores, starts)
    grown = np.exp(scores - np.repeat(top, sizes))
    result: Floats = grown / np.repeat(np.add.reduceat(grown, starts), sizes)
    return result


def recogniser(chosen: Sequence[Document], gazetteer: Gazetteer) -> dict[str, float]:
    """Weights that tell names of places from other capitalised words.

    GeoVirus leaves adjectives ("Iranian") out, so they teach nothing there.
    """
    rows: list[Mapping[str, float]] = []
    target: list[float] = []
    share: list[float] = []
    for document in chosen:
        text = document.article.text
        found = split_words(text)
        names = tuple(name_spans(text, found, gazetteer))
        nearby = around.context(document.article, found, names, gazetteer)
        for name in names:
            if document.corpus == "geovirus" and name.adjective:
                continue
            rows.append(placehood.features(name, nearby, gazetteer))
            target.append(any(name.start < g.end and g.start < name.end for g in document.gold))
            share.append(SHARE[document.corpus])
    return logistic(rows, np.array(target), np.array(share))


def ranker(
    chosen: Sequence[Document], gazetteer: Gazetteer
) -> tuple[dict[str, float], dict[str, float], dict[str, float]]:
    """Weights that rank the places of a name, first alone, then together with the other names.

    The third table says how often a first candidate of some probability was right.
    """
    found = [gather(document.article, given(document), gazetteer) for document in chosen]
    alone = [evidence.prior(one) for one in found]
    right = [
        [
            [taken_for(gold, place) for place in one.names[number].places]
            for gold, number in zip(document.gold, one.of_mention, strict=True)
        ]
        for document, one in zip(chosen, found, strict=True)
    ]
    first = _fit(chosen, found, alone, right)
    chances = [places.probabilities(rows, first) for rows in alone]
    shapes = [together.Geometry(one) for one in found]
    second: dict[str, float] = {}
    for _ in range(3):
        rows = [
            together.coherence(*parts) for parts in zip(found, shapes, alone, chances, strict=True)
        ]
        second = _fit(chosen, found, rows, right)
        chances = [places.probabilities(part, second) for part in rows]
    pairs = [
        (float(chance[number].max()), near(gold, one.names[number].places[chance[number].argmax()]))
        for document, one, chance in zip(chosen, found, chances, strict=True)
        for gold, number in zip(document.gold, one.of_mention, strict=True)
        if gold.lat is not None and one.names[number].places
    ]
    return first, second, calibration(pairs)


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


def _fit(
    chosen: Sequence[Document],
    found: Sequence[Evidence],
    rows: Sequence[Sequence[Sequence[Mapping[str, float]]]],
    right: Sequence[Sequence[Sequence[bool]]],
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
    return conditional(groups, hits, np.array(share))


def given(document: Document) -> tuple[Mention, ...]:
    """The annotated names as mentions."""
    return tuple(
        Mention(g.start, g.end, g.name, "demonym" if is_adjective(g.name) else "place")
        for g in document.gold
    )


def near(gold: Gold, place: Place) -> bool:
    """Whether a place is within 161 km of where the annotators put the name."""
    if gold.lon is None or gold.lat is None:
        return False
    return distance_km(gold.lon, gold.lat, place.lon, place.lat) <= WITHIN_KM


def taken_for(gold: Gold, place: Place) -> bool:
    """Whether a place is what the annotators meant, wherever in a large area they put its point."""
    if gold.lon is None or gold.lat is None:
        return False
    reach = WITHIN_KM
    if place.kind in {"country", "region", "admin1", "water"}:
        reach = max(reach, min(0.7 * place.radius_m / 1000, 2500.0))
    return distance_km(gold.lon, gold.lat, place.lon, place.lat) <= reach


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
    first, second, calibrated = ranker(chosen, gazetteer)
    table = {
        "about": "Weights of named evidence, trained by geo/data/rebuild/weights.py.",
        "split": f"{SEED}, {'both halves' if everything else 'tuning half'}",
        "weights": {
            "recognise": recogniser(chosen, gazetteer),
            "rank alone": first,
            "rank together": second,
            "calibrate": calibrated,
        },
    }
    out = Path(arguments[arguments.index("-o") + 1]) if "-o" in arguments else linear.PATH
    out.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if out == linear.PATH:
        write_sources([handmade.WEIGHTS])
    print(f"{out}: {len(chosen)} documents")


if __name__ == "__main__":
    main(sys.argv[1:])
