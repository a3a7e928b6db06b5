"""ACLED, UCDP and Darwin Core columns against cases worked by hand from the codebooks."""

from __future__ import annotations

from datetime import date

import pytest
from shapely import Point

from geo.conventions import claim_columns, date_precision, incident_columns, where_precision
from geo.model import (
    Account,
    Analysis,
    Article,
    Candidate,
    Claim,
    Count,
    DateRange,
    Incident,
    Mention,
    Place,
    PlaceKind,
    Reading,
    Region,
    Step,
)


def claim(kind: str, place_kind: PlaceKind | None = None, name: str = "Kasese") -> Claim:
    place = place_kind and Place("p", name, place_kind, 30.08, 0.18, "UGA", admin1="Western")
    anchors = (Mention(0, 6, name, "place", (Candidate(place, 1.0),)),) if place else ()
    return Claim("a#c1", "a", 0, 20, f"near {name}", kind, "test", anchors=anchors)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        (date(2023, 6, 16), date(2023, 6, 16), 1),
        (date(2023, 6, 16), date(2023, 6, 17), 2),
        (date(2023, 6, 12), date(2023, 6, 17), 2),
        (date(2023, 6, 12), date(2023, 6, 18), 3),
        (date(2023, 6, 1), date(2023, 6, 30), 4),
        (date(2023, 1, 1), date(2023, 12, 31), 5),
        (date(2022, 1, 1), date(2023, 12, 31), None),
    ],
)
def test_date_precision(first: date, last: date, code: int | None) -> None:
    assert date_precision(DateRange(first, last)) == code


@pytest.mark.parametrize(
    ("said", "uncertainty_m", "country", "code"),
    [
        (claim("near", "settlement"), 3_000, "UGA", 1),
        (claim("distance_direction", "settlement"), 18_000, "UGA", 2),
        (claim("distance_direction", "settlement"), 60_000, "UGA", 3),
        (claim("direction", "settlement"), 150_000, "UGA", 4),
        (claim("direction", "settlement"), 400_000, "UGA", 6),
        (claim("containment", "admin2"), 40_000, "UGA", 3),
        (claim("containment", "admin1"), 40_000, "UGA", 4),
        (claim("side", "country"), 300_000, "UGA", 6),
        (claim("depth"), 100_000, "UGA", 5),
        (claim("coast_distance", "settlement"), 10_000, None, 7),
    ],
)
def test_where_precision(said: Claim, uncertainty_m: float, country: str | None, code: int) -> None:
    assert where_precision([said], uncertainty_m, country) == code


def analysis() -> Analysis:
    shape = Point(30.08, 0.18).buffer(0.1)
    said = claim("near", "settlement")
    region = Region(
        said.id,
        shape,
        point=(30.08, 0.18),
        steps=(Step("near", "near", "up to 10 km from it"),),
        p90=shape,
        uncertainty_m=11_000.0,
    )
    account = Account(
        "police",
        "UGA",
        "claims",
        (said.id,),
        shape,
        p90=shape,
        point=(30.08, 0.18),
        uncertainty_m=11_000.0,
    )
    day = DateRange(date(2023, 6, 16), date(2023, 6, 16))
    incident = Incident(
        "i1",
        "raid",
        actor="ADF",
        target="a school",
        date=day,
        country="UGA",
        place="Kasese",
        killed=Count(37, 42, "police"),
        claims=(said.id,),
        articles=("a",),
        accounts=(account,),
    )
    bare = Incident("i2", "attack")
    reading = Reading(Article("a", "near Kasese", outlet="Daily Something"), claims=(said,))
    return Analysis("t", (reading,), {said.id: region}, (incident, bare), (), ())


def test_an_account_in_the_columns_of_the_codebooks() -> None:
    row = incident_columns(analysis())["i1@1"]
    expected = {
        "event_date": "2023-06-16",
        "year": 2023,
        "time_precision": 1,
        "event_type": "Battles",
        "sub_event_type": "Armed clash",
        "country": "Uganda",
        "countryCode": "UG",
        "admin1": "Western",
        "latitude": 0.18,
        "longitude": 30.08,
        "geo_precision": 2,
        "where_prec": 2,
        "date_prec": 1,
        "fatalities": 37,
        "low": 37,
        "best": 37,
        "high": 42,
        "source": "Daily Something",
        "number_of_sources": 1,
        "coordinateUncertaintyInMeters": 11_000,
        "georeferenceRemarks": "up to 10 km from it",
        "verbatimLocality": "near Kasese",
        "eventDate": "2023-06-16",
    }
    assert {key: row[key] for key in expected} == expected


def test_the_spatial_fit_is_the_ratio_of_areas() -> None:
    """A circle of 11,000 m against one of 0.1 degrees: 11,057 m by 11,132 m at the equator."""
    row = incident_columns(analysis())["i1@1"]
    assert row["pointRadiusSpatialFit"] == pytest.approx(11_000**2 / (11_057 * 11_132), abs=0.02)


def test_what_is_not_known_is_empty() -> None:
    row = incident_columns(analysis())["i2"]
    assert row["event_type"] == "Violence against civilians"
    empty = ("event_date", "where_prec", "geo_precision", "date_prec", "latitude", "fatalities")
    assert all(row[key] is None for key in empty)


def test_a_refused_claim_says_why() -> None:
    made = analysis()
    refused = Region("a#c1", None, refused="the anchor is not known")
    row = claim_columns(Analysis("t", made.readings, {"a#c1": refused}, (), (), ()))["a#c1"]
    assert row["footprintWKT"] is None
    assert row["georeferenceRemarks"] == "the anchor is not known"
