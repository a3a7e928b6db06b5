"""The frozen values that pass from stage to stage.

A `Claim` keeps what an article *said*; a `Region` is our *reading* of it. Coordinates are WGS 84
degrees in (longitude, latitude) order; offsets are Python string offsets into `Article.text`, end
exclusive; countries are ISO 3166-1 alpha-3 codes; lengths carry their unit in their name.
"""

from __future__ import annotations

from geo.model.case import (
    Account,
    Analysis,
    BorderLine,
    Count,
    DisputedArea,
    Explained,
    Explanation,
    Failure,
    Incident,
    Piece,
    Reading,
    Verdict,
)
from geo.model.claims import (
    Claim,
    ClaimKind,
    Interval,
    Probability,
    Region,
    StatedFact,
    Step,
)
from geo.model.text import (
    Article,
    Candidate,
    DateRange,
    Mention,
    Place,
    PlaceKind,
    Scope,
    Section,
    Stance,
    Utterance,
)

__all__ = [
    "Account",
    "Analysis",
    "Article",
    "BorderLine",
    "Candidate",
    "Claim",
    "ClaimKind",
    "Count",
    "DateRange",
    "DisputedArea",
    "Explained",
    "Explanation",
    "Failure",
    "Incident",
    "Interval",
    "Mention",
    "Piece",
    "Place",
    "PlaceKind",
    "Probability",
    "Reading",
    "Region",
    "Scope",
    "Section",
    "Stance",
    "StatedFact",
    "Step",
    "Utterance",
    "Verdict",
]
