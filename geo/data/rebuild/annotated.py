"""Annotated news to train on and to measure with, and its split into two halves.

The four corpora are JSON Lines files with ``toponyms``; they lie outside the project, and nothing
of their texts goes into it. The project's own passages stand beside them.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from geo.mentions.toponyms import is_adjective
from geo.model import Article, Mention, Place

SEED = "sarhad-1"
CORPORA = ("lgl", "tr-news", "geovirus", "gwn")
PASSAGES = Path(__file__).parents[3] / "tests" / "passages" / "dev"
_MARKED = re.compile(r"[\[{<]([^\]}>|]+)(?:\|\w{3})?[\]}>]")
WITHIN_KM = 161.0


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


def own_passages(folder: Path = PASSAGES) -> Iterator[Document]:
    """The project's own passages for development, their names marked; none has coordinates."""
    for line in (folder / "toponyms.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text, gold, last = "", [], 0
        for match in _MARKED.finditer(row["text"]):
            text += row["text"][last : match.start()]
            name = match[1]
            gold.append(Gold(len(text), len(text) + len(name), name, None, None))
            text += name
            last = match.end()
        text += row["text"][last:]
        yield Document("own", Article(id=row["border"], text=text), tuple(gold), tuning=True)


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
