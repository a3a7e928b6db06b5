"""Short passages about borders all over the world, with every place name in them marked.

JSON Lines: ``border`` and ``text``, in which ``[name|ISO]`` is a place in that country, ``[name]``
one of no or a disputed country, ``{word}`` a word made from a name, and ``<name>`` may be either
found or not. Nothing else is a place. The half in ``held`` is there to measure, not to look at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from geo.gazetteers import Gazetteer
from geo.mentions import find_mentions
from geo.model import Article
from geo.places import resolve

FOLDER = Path(__file__).parent.parent / "passages"
_MARK = re.compile(r"\[([^\]|]+)(?:\|(\w{3}))?\]|\{([^}]+)\}|<([^>]+)>")

Span = tuple[int, int]


@dataclass(frozen=True)
class Passage:
    border: str
    text: str
    places: dict[Span, str | None]
    demonyms: set[Span]
    either: set[Span]


@dataclass
class Score:
    """Counts over all passages, and what went wrong."""

    wanted: int = 0
    found: int = 0
    right: int = 0
    resolved_wanted: int = 0
    resolved_right: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.found

    @property
    def recall(self) -> float:
        return self.right / self.wanted

    @property
    def country(self) -> float:
        """Share of the names with a stated country that were found and put into it."""
        return self.resolved_right / self.resolved_wanted


def passages(half: str) -> Iterator[Passage]:
    lines = (FOLDER / half / "toponyms.jsonl").read_text(encoding="utf-8").splitlines()
    for line in lines:
        row = json.loads(line)
        yield _unmarked(row["border"], row["text"])


def _unmarked(border: str, marked: str) -> Passage:
    text, last = "", 0
    found = Passage(border, "", {}, set(), set())
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        name = match[1] or match[3] or match[4]
        span = (len(text), len(text) + len(name))
        text += name
        last = match.end()
        if match[1]:
            found.places[span] = match[2]
        else:
            (found.demonyms if match[3] else found.either).add(span)
    return Passage(border, text + marked[last:], found.places, found.demonyms, found.either)


def score(half: str, gazetteer: Gazetteer) -> Score:
    total = Score()
    for passage in passages(half):
        article = Article(id=passage.border, text=passage.text)
        mentions = resolve(article, find_mentions(article, gazetteer), gazetteer)
        by_span = {(m.start, m.end): m for m in mentions}
        wanted = {**passage.places, **dict.fromkeys(passage.demonyms)}
        total.wanted += len(wanted)
        for span, mention in by_span.items():
            if any(s < span[1] and span[0] < e for s, e in passage.either):
                continue
            total.found += 1
            role = "demonym" if span in passage.demonyms else "place"
            right = span in wanted and mention.role == role
            total.right += right
            if not right:
                total.wrong.append(f"{passage.border}: found {mention.text!r} ({mention.role})")
        for span, iso in passage.places.items():
            mention = by_span.get(span)
            name = passage.text[slice(*span)]
            if mention is None:
                total.wrong.append(f"{passage.border}: missed {name!r}")
            if iso is None:
                continue
            total.resolved_wanted += 1
            country = mention.place.country if mention and mention.place else None
            total.resolved_right += country == iso
            if mention is not None and country != iso:
                total.wrong.append(f"{passage.border}: {name!r} in {country}, not {iso}")
    return total
