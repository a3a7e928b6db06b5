"""What all articles together tell: incidents, accounts, verdicts, and the case as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from geo.model.claims import Claim, Probability, Region, StatedFact
from geo.model.text import Article, DateRange, Mention, Stance, Utterance

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry


@dataclass(frozen=True, slots=True)
class Count:
    """People, as a range, and who reports the number."""

    low: int
    high: int | None
    reported_by: str | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """What one claimant says of one incident: its claims and where together they put it.

    `geometry`, `p50`, `p90`, `point` and `uncertainty_m` are those of a `Region`, from the product
    of the claims' probabilities; the parts of `p50` are separate solutions. All are None when the
    claims name no shape; a claim that contradicts those told before it is left out of them.
    """

    claimant: str
    iso: str | None
    stance: Stance
    claims: tuple[str, ...]
    geometry: BaseGeometry | None = None
    p50: BaseGeometry | None = None
    p90: BaseGeometry | None = None
    point: tuple[float, float] | None = None
    uncertainty_m: float | None = None
    probability: Probability | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Incident:
    """One event, as all articles together tell it; rival accounts stay apart."""

    id: str
    type: str
    actor: str | None = None
    target: str | None = None
    date: DateRange | None = None
    country: str | None = None
    place: str | None = None
    killed: Count | None = None
    injured: Count | None = None
    claimed_by: tuple[str, ...] = ()
    denied_by: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    accounts: tuple[Account, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer of one check about one claim, incident or stated fact.

    `outcome` is one word from the check's documented list; `text` is the sentence for a reader;
    `values` are the numbers behind it, JSON-ready.
    """

    check: str
    subject: str
    outcome: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that could not be read, and why; or, with `was_read`, what it lacks."""

    source: str
    reason: str
    id: str | None = None
    was_read: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that reading one article gave."""

    article: Article
    mentions: tuple[Mention, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    claims: tuple[Claim, ...] = ()
    facts: tuple[StatedFact, ...] = ()


@dataclass(frozen=True, slots=True)
class BorderLine:
    """The line between two countries: all of it, and which parts only fill a gap over water.

    `note` says what the line is where news measures from another one or the line is contested.
    """

    pair: str
    geometry: BaseGeometry
    gaps: BaseGeometry | None
    length_km: float
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class DisputedArea:
    """Land that more than one country claims; which one it is counted to depends on the reading.

    `claimants` are sorted; `holder` is the one whose area it is in this source, None when no
    country's is. `note` says who holds it and since when, and how well the shape is known.
    """

    name: str
    claimants: tuple[str, ...]
    geometry: BaseGeometry
    note: str = ""
    holder: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an article and the numbers (from 1) of the claims that it is part of."""

    start: int
    end: int
    claims: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Explained:
    """One claim: its number, and how it was read as lines of (label, what was read)."""

    number: int
    claim: Claim
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """An article cut where claims begin and end, its claims, and the sections left aside."""

    article: Article
    pieces: tuple[Piece, ...]
    claims: tuple[Explained, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """A finished case: what was read, how it was understood, and what the checks say."""

    title: str
    readings: tuple[Reading, ...]
    regions: Mapping[str, Region]
    incidents: tuple[Incident, ...]
    verdicts: tuple[Verdict, ...]
    borders: tuple[BorderLine, ...]
    failures: tuple[Failure, ...] = ()
    attributions: tuple[str, ...] = ()
    explanations: tuple[Explanation, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims of all articles, in reading order."""
        return tuple(claim for reading in self.readings for claim in reading.claims)
