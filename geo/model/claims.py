"""What is claimed about where, and our reading of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

from geo.model.text import DateRange, Mention, Place, Scope, Stance

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

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
