"""Reads the passages of ``tests/passages/*/incidents*.txt``: articles with what an editor lists.

A passage begins with ``## id border published outlet home [group=name]`` ("-" for none, "_" for a
space), then its text. A line ``= words | speaker | iso | stance | date | incidents`` says of a
stretch who tells it, for whom and when it happened; several answers that an editor would accept
stand side by side with "/" (speaker) or "," (stance). A line ``* letter | types | actor | target |
date | countries | place | killed | injured | claimed_by | denied_by`` lists an incident; passages
of one group share their letters. A number of people is ``low-high``, with ``@`` who reports it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from geo.model import Article, DateRange

FOLDER = Path(__file__).parent.parent / "passages"


@dataclass(frozen=True)
class Told:
    """What is said of a stretch of text."""

    words: str
    speaker: str | None
    iso: str | None
    stances: tuple[str, ...]
    date: str | None
    incidents: str


@dataclass(frozen=True)
class Expected:
    """One incident that an editor would list."""

    letter: str
    types: tuple[str, ...]
    actor: str | None
    target: str | None
    date: DateRange | None
    countries: tuple[str, ...]
    place: str | None
    killed: str | None
    injured: str | None
    claimed_by: str | None
    denied_by: str | None


@dataclass
class Passage:
    """One article of a passage."""

    id: str
    border: str
    published: DateRange | None
    outlet: str | None
    home: str | None
    group: str
    text: str = ""
    told: list[Told] = field(default_factory=list)
    incidents: list[Expected] = field(default_factory=list)


def days(text: str) -> DateRange | None:
    """A day, month, year or ``first/last`` in ISO form; None for "-"."""
    if text == "-":
        return None
    first, slash, last = text.partition("/")
    if slash:
        return DateRange(date.fromisoformat(first), date.fromisoformat(last))
    if len(text) == 4:
        return DateRange(date(int(text), 1, 1), date(int(text), 12, 31))
    if len(text) == 7:
        year, month = map(int, text.split("-"))
        after = date(year + month // 12, month % 12 + 1, 1)
        return DateRange(date(year, month, 1), date.fromordinal(after.toordinal() - 1))
    return DateRange(date.fromisoformat(text), date.fromisoformat(text))


def _or_none(text: str) -> str | None:
    return None if text == "-" else text


def read(half: str, name: str = "incidents") -> list[list[Passage]]:
    """The passages of a file of a half ("dev", "held"), those of one group together."""
    passages: list[Passage] = []
    for line in (FOLDER / half / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            name, border, published, outlet, home, *group = line[3:].split()
            passages.append(
                Passage(name, border, days(published), _or_none(outlet.replace("_", " ")),
                        _or_none(home), group[0] if group else name)
            )  # fmt: skip
        elif line.startswith("= "):
            words, who, iso, stance, when, letters = (part.strip() for part in line[2:].split("|"))
            passages[-1].told.append(
                Told(words, _or_none(who), _or_none(iso), tuple(stance.split(",")),
                     _or_none(when), letters.replace("-", ""))
            )  # fmt: skip
        elif line.startswith("* "):
            parts = [part.strip() for part in line[2:].split("|")]
            letter, types, actor, target, when, countries, *rest = parts
            place, killed, injured, claimed, denied = map(_or_none, rest)
            passages[-1].incidents.append(
                Expected(letter, tuple(types.split()), _or_none(actor), _or_none(target),
                         days(when), tuple(countries.split(",")), place, killed, injured,
                         claimed, denied)
            )  # fmt: skip
        elif passages:
            passages[-1].text += line + "\n"
    groups: dict[str, list[Passage]] = {}
    for passage in passages:
        passage.text = passage.text.strip("\n")
        groups.setdefault(passage.group, []).append(passage)
    return list(groups.values())


def article(passage: Passage) -> Article:
    """The article of a passage, read as the program reads any text."""
    from geo.articles.case import Entry
    from geo.articles.formats import Document
    from geo.articles.prepare import prepare

    about = Entry(outlet=passage.outlet, home=passage.home, published=passage.published)
    return prepare(Document(passage.id, passage.text, about), Entry(), passage.id)
