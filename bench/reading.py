"""What reading in full (places, speakers, claims, incidents) costs, against finding names alone.

The texts are the passages under ``tests/passages``, those that say where by a distance or a border
and those that only name places, in turn: still several times as many claims as ordinary news. They
are read as short articles and as one long one; and the grammar reads a text that is nothing but the
words its rules begin with.
"""

from __future__ import annotations

import gc
import json
import re
import time
from collections.abc import Callable, Sequence
from itertools import zip_longest
from pathlib import Path

from geo.analysis import read
from geo.borders import open_borders
from geo.claims import find_claims
from geo.gazetteers import Gazetteer, open_gazetteer
from geo.incidents import group
from geo.mentions import find_mentions
from geo.model import Article
from geo.places import resolve

PASSAGES = Path(__file__).parent.parent / "tests" / "passages"
_MARKS = re.compile(r"[\[{]([^|\]}]*)(?:\|[^\]}]*)?[\]}]")  # names are marked in some passages
TOGETHER = 8  # passages in a short article: about as long as a report of a news agency
NOISE = "30 30 30 km km of of "


def texts() -> list[str]:
    """The texts of all passages, claims and mere names in turn."""

    def of(name: str) -> list[str]:
        return [
            _MARKS.sub(r"\1", json.loads(line)["text"])
            for file in sorted(PASSAGES.glob(f"*/{name}.jsonl"))
            for line in file.read_text(encoding="utf-8").splitlines()
        ]

    pairs = zip_longest(of("claims*"), of("toponyms"), fillvalue="")
    return [text for pair in pairs for text in pair if text]


def seconds(work: Callable[[], object], runs: int = 3) -> float:
    """The least processor time of several runs."""
    best = float("inf")
    for _ in range(runs):
        gc.collect()
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def ratio(articles: Sequence[Article], gazetteer: Gazetteer) -> tuple[float, float]:
    """Processor time of finding the names, and of reading in full as a multiple of that."""
    borders = open_borders()

    def names() -> None:
        for article in articles:
            resolve(article, find_mentions(article, gazetteer), gazetteer)

    def full() -> None:
        for article in articles:
            group((read(article, gazetteer, borders),), {}, gazetteer)

    full()  # what is loaded and compiled on first use is no cost of reading
    alone = seconds(names)
    return alone, seconds(full) / alone


def per_megabyte(text: str) -> float:
    """Processor time that claims cost in a text without names, in seconds a megabyte."""
    borders = open_borders()
    article = Article("x", text)
    return seconds(lambda: find_claims(article, (), (), borders)) / len(text) * 1e6


def main() -> None:
    gazetteer, found = open_gazetteer(), texts()
    short = [
        Article(str(i), "\n\n".join(found[i : i + TOGETHER]))
        for i in range(0, len(found), TOGETHER)
    ]
    long = [Article("long", "\n\n".join(found))]
    for name, articles in (("short", short), ("one long", long)):
        size = sum(len(article.text) for article in articles)
        alone, times = ratio(articles, gazetteer)
        print(
            f"{len(articles)} {name} articles, {size / 1e3:.0f} kB: names {alone:.2f} s, "
            f"in full {times:.2f} times that (at most 3)"
        )
    news, noise = "\n\n".join(found * 3), NOISE * (len("".join(found)) // len(NOISE))
    print(
        f"claims in news without names {per_megabyte(news):.1f} s/MB, "
        f'in "{NOISE.strip()}" {per_megabyte(noise):.1f} s/MB'
    )


if __name__ == "__main__":
    main()
