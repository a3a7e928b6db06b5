"""The frozen values that pass from stage to stage.

A `Claim` keeps what an article *said*; a `Region` is our *reading* of it. Coordinates are WGS 84
degrees in (longitude, latitude) order; offsets are Python string offsets into `Article.text`, end
exclusive; countries are ISO 3166-1 alpha-3 codes; lengths carry their unit in their name.
"""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

Scope = Literal["main", "background", "caption", "unrelated", "boilerplate"]
Stance = Literal["claims", "confirms", "denies", "narrator"]
ClaimKind = Literal[
    "distance",
    "distance_direction",
    "depth",
    "border_distance",
    "coast_distance",
    "direction",
    "near",
    "border_near",
    "coast_near",
    "side",
    "between",
    "containment",
    "region_part",
    "travel_time",
    "route_marker",
]
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


@dataclass(frozen=True, slots=True)
class Interval:
    """Stated numbers in kilometres before any doubt is added; None is an open end.

    `precision_km` is half the unit of the last significant digit as it was written, in
    kilometres ("30 km" 5, "about 42 miles" 0.8): what the number itself leaves open.
    """

    min_km: float | None
    max_km: float | None
    hedge: str | None = None
    precision_km: float = 0.0


@dataclass(frozen=True, slots=True)
class Claim:
    """What an article says about where something is.

    `anchor` is the mention measured from, with the place it was resolved to; `direction_deg` is the
    azimuth from the anchor to the located thing. `side_iso` is the country it is said to lie in,
    `border` the pair it is measured from, sorted ("IRN-PAK"). `context` are the other places its
    sentence names: they tell which stretch of a long border is meant. `of_anchor` is set when the
    phrase says where the anchor before it lies ("near Panjgur *in Balochistan*"), not where the
    event was. `notes` say how anchor, side, border, speaker and date were worked out.
    """

    id: str
    article_id: str
    start: int
    end: int
    text: str
    kind: ClaimKind
    rule: str
    distance: Interval | None = None
    direction_deg: float | None = None
    direction_words: str | None = None
    anchors: tuple[Mention, ...] = ()
    side_iso: str | None = None
    border: str | None = None
    attribution: str | None = None
    speaker_iso: str | None = None
    stance: Stance = "narrator"
    negated: bool = False
    event_date: DateRange | None = None
    scope: Scope = "main"
    notes: tuple[str, ...] = ()
    context: tuple[Mention, ...] = ()
    of_anchor: bool = False

    @property
    def anchor(self) -> Mention | None:
        """The first (mostly the only) place measured from."""
        return self.anchors[0] if self.anchors else None


@dataclass(frozen=True, slots=True)
class StatedFact:
    """A number about the world that can be checked but locates nothing ("900-kilometer border")."""

    id: str
    article_id: str
    start: int
    end: int
    text: str
    kind: Literal["border_length", "place_distance"]
    value: Interval
    border: str | None = None
    places: tuple[Place, ...] = ()
    attribution: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step from words to shape: the rule, the words it used, what it did, and its doubt."""

    rule: str
    words: str
    text: str
    doubt_m: float = 0.0


class Probability(Protocol):
    """A probability over the ground: a relative density inside a shape (see `geo.density`)."""

    @property
    def shape(self) -> BaseGeometry:
        """Outside this shape the density counts for nothing."""
        ...

    @property
    def total(self) -> float:
        """What `density` sums to over the shape, in square metres times its unit."""
        ...

    def density(
        self, lon: npt.NDArray[np.float64], lat: npt.NDArray[np.float64], /
    ) -> npt.NDArray[np.float64]:
        """Relative probability per square metre at each of N spots in degrees."""
        ...


@dataclass(frozen=True, slots=True)
class Region:
    """Our reading of a claim: where it would lie.

    `stated` is the exact shape of the stated numbers; `geometry`, the outer bound, adds the doubt
    (`doubt_m` wide on each side). `p50` and `p90` are the smallest areas that hold 50 % and 90 % of
    the probability, both inside `geometry`. `point` (longitude, latitude) lies in the most probable
    part of `p50`; `uncertainty_m` is the radius around it that holds all of `p90`. A claim that
    cannot be placed has no geometry and says why in `refused`. `probability` is what the contours
    were made from, for combining it with others.
    """

    claim_id: str
    geometry: BaseGeometry | None
    stated: BaseGeometry | None = None
    point: tuple[float, float] | None = None
    doubt_m: float = 0.0
    steps: tuple[Step, ...] = ()
    refused: str | None = None
    p50: BaseGeometry | None = None
    p90: BaseGeometry | None = None
    uncertainty_m: float | None = None
    probability: Probability | None = field(default=None, compare=False, repr=False)


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

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims of all articles, in reading order."""
        return tuple(claim for reading in self.readings for claim in reading.claims)
