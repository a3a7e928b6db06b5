"""How fast names are found and resolved, how soon the first, and in how much memory.

``python -m bench.places_speed [CORPORA [ARTICLES]]`` prints, all from one run:

- processor seconds for the development corpora, beside those of `flashgeotext` (which finds names
  of large cities and countries and resolves none; its bundled demo data), as articles a second, the
  first time, when most names are new, and once more, when they are remembered as in a long run;
- processor seconds and resident memory of a fresh interpreter that reads one article, beside one
  that only imports what we import;
- resident memory along ARTICLES (default 20,000) articles made from the corpora by shuffling
  their sentences, so that no two are the same.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path

from geo.gazetteers import open_gazetteer
from geo.mentions import find_mentions
from geo.model import Article
from geo.places import resolve

FOLDER = Path(__file__).parents[2] / "shared" / "corpora"
SEED = 4
_IMPORTS = "import numpy, json, re, lzma, tomllib, unicodedata, marisa_trie, shapely"
_FIRST = (
    "from geo.gazetteers import open_gazetteer\n"
    "from geo.mentions import find_mentions\n"
    "from geo.model import Article\n"
    "from geo.places import resolve\n"
    "article = Article(id='a', text='Shells fell near Saravan in Iran, 70 km from Panjgur.')\n"
    "gazetteer = open_gazetteer()\n"
    "resolve(article, find_mentions(article, gazetteer), gazetteer)\n"
)
_COST = (
    "\nimport resource, time\n"
    "print(time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
)


def texts(folder: Path) -> list[str]:
    """All article texts of the corpora."""
    return [
        json.loads(line)["text"]
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").strip().split("\n")
    ]


def ours() -> Callable[[str], object]:
    """Reading one text the whole way to ranked places."""
    gazetteer = open_gazetteer()

    def read(text: str) -> object:
        article = Article(id="a", text=text)
        return resolve(article, find_mentions(article, gazetteer), gazetteer)

    return read


def theirs() -> Callable[[str], object] | None:
    """The same for `flashgeotext`, which only finds; None when it is not installed."""
    try:
        module = import_module("flashgeotext.geotext")
    except ImportError:
        return None
    import_module("loguru").logger.remove()
    found = module.GeoText()
    return lambda text: found.extract(input_text=text)


def side_by_side(
    read: Callable[[str], object], other: Callable[[str], object] | None, articles: Sequence[str]
) -> tuple[float, float, float]:
    """Processor seconds for all articles, once and again, and the other's, after a warm-up.

    Each article is given to both in turn, so that a busy machine slows them alike.
    """
    for text in articles[:20]:
        read(text)
        if other:
            other(text)
    own, rival = [0.0, 0.0], 0.0
    for run in range(2):
        for text in articles:
            start = time.process_time()
            read(text)
            middle = time.process_time()
            own[run] += middle - start
            if other:
                other(text)
                rival += (time.process_time() - middle) / 2
    return own[0], own[1], rival


def fresh(code: str, runs: int = 3) -> tuple[float, float]:
    """Least processor seconds and megabytes of a fresh interpreter that runs this code."""
    found = []
    for _ in range(runs):
        done = subprocess.run(
            [sys.executable, "-c", code + _COST], check=True, capture_output=True, text=True
        )
        used, megabytes = done.stdout.split()
        found.append((float(used), float(megabytes)))
    return min(used for used, _ in found), min(size for _, size in found)


def shuffled(articles: Sequence[str], count: int) -> Iterator[str]:
    """So many different texts: sentences of the articles in chance order."""
    chance = random.Random(SEED)
    sentences = [s for text in articles for s in text.split(". ") if s]
    for _ in range(count):
        yield ". ".join(chance.choices(sentences, k=12))


def resident_mb() -> float:
    """Resident memory now, where the system tells it; else the most so far."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(arguments: Sequence[str] = ()) -> None:
    folder = Path(arguments[0]) if arguments else FOLDER
    count = int(arguments[1]) if len(arguments) > 1 else 20_000
    if not folder.exists():
        print(f"{folder} is missing: give the folder of the four corpora.")
        return
    articles = texts(folder)
    read, other = ours(), theirs()
    new, known, rival = side_by_side(read, other, articles)
    for label, own in (("names new", new), ("names known", known)):
        print(f"{len(articles)} articles, {label}: {own:.2f} s, {len(articles) / own:.0f} a second")
    if other is None:
        print("flashgeotext is not installed: pip install flashgeotext")
    else:
        print(f"flashgeotext (finds only): {rival:.2f} s, {len(articles) / rival:.0f} a second")
        print(
            f"ratio of articles a second: {rival / new:.2f}, names known {rival / known:.2f} "
            "(at least 0.33)"
        )
    first, size = fresh(_FIRST)
    bare, bare_size = fresh(_IMPORTS)
    print(
        f"first article: {first:.2f} s and {size:.0f} MB; imports alone {bare:.2f} s and "
        f"{bare_size:.0f} MB; over them {first - bare:.2f} s (less than 1.5), 400 MB at most"
    )
    step = max(1, count // 10)
    print("resident memory in MB by articles read:", end=" ")
    for number, text in enumerate(shuffled(articles, count), start=1):
        read(text)
        if number % step == 0:
            print(f"{number}: {resident_mb():.0f}", end="  ", flush=True)
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
