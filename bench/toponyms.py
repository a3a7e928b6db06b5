"""Place names in annotated news: how many are found, and how many put within 161 km.

``python -m bench.toponyms [CORPORA [WEIGHTS]]`` prints, for the tuning and the held-back
half of each corpus (split by outlet or document, see `geo.data.rebuild.annotated.tuning`):

given names
    share of the annotated names that have coordinates whose first candidate is within 161 km;
    a name without candidates counts as wrong; the outlet is not told
with outlet
    the same with the outlet's web domain told
end to end
    F1, the outlet not told, where a mention is right when it overlaps an annotated name and is
    within 161 km of it;
    mentions over names that the annotators left without coordinates count for nothing,
    unresolved ones as wrong

and how far the probabilities of the given names can be trusted.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from geo.data.rebuild.annotated import CORPORA, Document, documents, given, near
from geo.gazetteers import Gazetteer, open_gazetteer
from geo.mentions import find_mentions, linear
from geo.model import Article
from geo.places import resolve

FOLDER = Path(__file__).parents[2] / "shared" / "corpora"


@dataclass
class Tally:
    given: int = 0
    given_right: int = 0
    told_right: int = 0
    found: int = 0
    found_right: int = 0
    gold: int = 0
    gold_right: int = 0
    bins: list[list[float]] = field(default_factory=lambda: [[0, 0, 0] for _ in range(10)])

    def f1(self) -> float:
        precision = self.found_right / max(1, self.found)
        recall = self.gold_right / max(1, self.gold)
        return 2 * precision * recall / max(1e-9, precision + recall)


def judge(document: Document, gazetteer: Gazetteer, tally: Tally) -> None:
    bare = replace(document.article, outlet=None)
    names = given(document)
    for mention, told, gold in zip(
        resolve(bare, names, gazetteer),
        resolve(document.article, names, gazetteer),
        document.gold,
        strict=True,
    ):
        if gold.lat is None:
            continue
        right = mention.place is not None and near(gold, mention.place)
        tally.given += 1
        tally.given_right += right
        tally.told_right += told.place is not None and near(gold, told.place)
        if mention.candidates:
            score = mention.candidates[0].score
            row = tally.bins[min(9, int(score * 10))]
            row[0] += 1
            row[1] += right
            row[2] += score
    _judge_found(document, bare, gazetteer, tally)


def _judge_found(document: Document, bare: Article, gazetteer: Gazetteer, tally: Tally) -> None:
    resolved = resolve(bare, find_mentions(bare, gazetteer), gazetteer)
    hit: set[tuple[int, int]] = set()
    for mention in resolved:
        if document.corpus == "geovirus" and mention.role == "demonym":
            continue
        over = [g for g in document.gold if g.start < mention.end and mention.start < g.end]
        if over and all(g.lat is None for g in over):
            continue
        place = mention.place
        rights = [g for g in over if place is not None and near(g, place)]
        tally.found += 1
        tally.found_right += bool(rights)
        hit.update((g.start, g.end) for g in rights)
    located = [g for g in document.gold if g.lat is not None]
    tally.gold += len(located)
    tally.gold_right += sum((g.start, g.end) in hit for g in located)


def main(arguments: Sequence[str] = ()) -> None:
    folder = Path(arguments[0]) if arguments else FOLDER
    if len(arguments) > 1:
        linear.PATH = Path(arguments[1])
    print("weights trained on:", json.loads(linear.PATH.read_text(encoding="utf-8"))["split"])
    if not folder.exists():
        sys.exit(f"{folder} is missing: give the folder of the four corpora.")
    gazetteer = open_gazetteer()
    print(
        f"{'corpus':10} {'half':10} {'names':>6} {'given':>6} "
        f"{'with outlet':>11} {'end to end':>10}"
    )
    all_bins = [[0.0, 0.0, 0.0] for _ in range(10)]
    started, count = time.process_time(), 0
    for corpus in CORPORA:
        for half in (True, False):
            tally = Tally()
            for document in documents(folder, corpus):
                if document.tuning is half:
                    judge(document, gazetteer, tally)
                    count += 1
            print(
                f"{corpus:10} {'tuning' if half else 'held back':10} {tally.given:6} "
                f"{tally.given_right / tally.given:6.3f} {tally.told_right / tally.given:11.3f} "
                f"{tally.f1():10.3f}"
            )
            if not half:
                all_bins = [
                    [a + b for a, b in zip(x, y, strict=True)]
                    for x, y in zip(all_bins, tally.bins, strict=True)
                ]
    print(f"\nprobabilities, held-back halves\n{'said':>10} {'names':>6} {'mean':>6} {'right':>6}")
    for at, (names, right, score) in enumerate(all_bins):
        if names:
            print(
                f"{at / 10:4.1f} - {at / 10 + 0.1:3.1f} {names:6.0f} "
                f"{score / names:6.3f} {right / names:6.3f}"
            )
    error = sum(abs(right - score) for _, right, score in all_bins)
    print(f"expected calibration error {error / sum(row[0] for row in all_bins):.3f}")
    print(f"{count} articles, each read three times, in {time.process_time() - started:.1f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
