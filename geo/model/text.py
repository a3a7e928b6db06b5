"""What a text gives: dates, articles, places and their mentions, and who says what."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from typing import Literal

Scope = Literal["main", "background", "caption", "unrelated", "boilerplate"]
Stance = Literal["claims", "confirms", "denies", "narrator"]
PlaceKind = Literal[
    "settlement",
    "country",
    "admin1",
    "admin2",
    "mountain",
    "water",
    "island",
    "crossing",
    "facility",
    "region",
    "area",
]


@dataclass(frozen=True, slots=True)
class DateRange:
    """Days ``first`` to ``last``, both included; one day when they are equal."""

    first: date
    last: date

    def iso(self) -> str:
        """ISO 8601: a day, a whole month ("2024-11"), a whole year, or an interval "first/last"."""
        first, last = self.first, self.last
        if first == last:
            return first.isoformat()
        month_end = calendar.monthrange(last.year, last.month)[1]
        if first.day == 1 and last.day == month_end and first.year == last.year:
            if first.month == last.month:
                return f"{first.year:04d}-{first.month:02d}"
            if (first.month, last.month) == (1, 12):
                return f"{first.year:04d}"
        return f"{first.isoformat()}/{last.isoformat()}"


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of an article that is not its main story, and why it was taken for such."""

    start: int
    end: int
    scope: Scope
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article as given. `sections` are disjoint and ordered; what none covers is main text."""

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    published: DateRange | None = None
    home: str | None = None
    language: str = "en"
    source: str = ""
    sections: tuple[Section, ...] = ()

    def scope_at(self, start: int) -> Scope:
        """Scope of the character at ``start``."""
        for section in self.sections:
            if section.start <= start < section.end:
                return section.scope
        return "main"


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of a gazetteer.

    `radius_m` is the extent (radius of the circle that holds the named thing); `uncertainty_m` is
    how far the true spot may be from the coordinates because its position is not well known.
    """

    id: str
    name: str
    kind: PlaceKind
    lon: float
    lat: float
    country: str | None = None
    admin1: str | None = None
    admin2: str | None = None
    population: int = 0
    radius_m: float = 0.0
    uncertainty_m: float = 0.0
    source: str = ""
    aliases: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a mention may mean; `score` is its probability among the candidates."""

    place: Place
    score: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A place name in the text ("place") or a word made from one ("demonym": "Iranian").

    `candidates` are ranked best first; empty means recognised but not resolved. Then `near` is
    what the text says the name is near or in, if it says so.
    """

    start: int
    end: int
    text: str
    role: Literal["place", "demonym"] = "place"
    candidates: tuple[Candidate, ...] = ()
    near: Candidate | None = None

    @property
    def place(self) -> Place | None:
        """The best candidate's place, if there is one."""
        return self.candidates[0].place if self.candidates else None


@dataclass(frozen=True, slots=True)
class Utterance:
    """A stretch of text that somebody says, and who.

    `speaker` is as written ("Pakistan's foreign office spokesperson"); `iso` is the country spoken
    for, None when there is none (a militia, a witness). `quoted` tells direct speech.
    """

    start: int
    end: int
    speaker: str
    iso: str | None
    stance: Stance
    quoted: bool = False
    date: DateRange | None = None
