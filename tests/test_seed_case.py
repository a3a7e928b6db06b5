"""The seed case end to end, from the digests and, where they are at hand, from the articles."""

from __future__ import annotations

import pytest
from geographiclib.geodesic import Geodesic
from shapely import Point

from geo.model import Analysis, Claim, Region

SARAVAN = (62.334, 27.371)  # GeoNames 1159713, longitude and latitude
PANJGUR = (64.090, 26.970)


def placed(case: Analysis, **wanted: object) -> list[tuple[Claim, Region]]:
    """Claims that have these values and were given a shape, with it."""
    return [
        (claim, case.regions[claim.id])
        for claim in case.claims
        if all(getattr(claim, name) == value for name, value in wanted.items())
        and claim.id in case.regions
        and case.regions[claim.id].geometry is not None
    ]


def with_numbers(case: Analysis, low: float, high: float) -> tuple[Claim, Region]:
    found = [
        (claim, region)
        for claim, region in placed(case)
        if claim.distance and (claim.distance.min_km, claim.distance.max_km) == (low, high)
    ]
    assert len(found) == 1, [claim.text for claim, _ in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "country", "lon", "lat", "within_km"),
    [
        ("Saravan", "IRN", *SARAVAN, 15),
        ("Panjgur", "PAK", *PANJGUR, 15),
        ("Koh e Sabz", "PAK", 63.4, 27.0, 60),
        ("Taftan", "IRN", 61.0, 28.6, 60),
        ("Rask", "IRN", 61.40, 26.24, 15),
        ("Peshawar", "PAK", 71.58, 34.01, 25),
        ("Washuk", "PAK", 64.8, 27.7, 60),
        ("Davos", "CHE", 9.83, 46.80, 15),
    ],
)
def test_places(
    seed_case: Analysis, text: str, country: str, lon: float, lat: float, within_km: float
) -> None:
    found = [
        mention.place
        for reading in seed_case.readings
        for mention in reading.mentions
        if mention.text.startswith(text) and mention.role == "place"
    ]
    assert found
    for place in found:
        assert place is not None
        assert place.country == country
        metres = Geodesic.WGS84.Inverse(lat, lon, place.lat, place.lon)["s12"]
        # A county or district has its middle elsewhere than the town it is named after.
        assert metres <= (within_km if place.kind != "admin2" else max(within_km, 60)) * 1000


def test_both_provinces(seed_case: Analysis) -> None:
    found = {
        mention.text: mention.place
        for reading in seed_case.readings
        for mention in reading.mentions
        if "Baluch" in mention.text or "Baloch" in mention.text
        if mention.role == "place"
    }
    for text, place in found.items():
        assert place is not None, text
        assert place.country == ("IRN" if text.startswith("Sistan") else "PAK"), text


def test_thirty_kilometres_within_our_territory(seed_case: Analysis) -> None:
    claim, region = with_numbers(seed_case, 30, 30)
    assert (claim.kind, claim.side_iso, claim.border) == ("depth", "PAK", "IRN-PAK")
    assert claim.speaker_iso == "PAK"
    assert claim.attribution is not None
    assert "Baloch" in claim.attribution
    assert region.stated is not None
    west_of_panjgur = [r for c, r in placed(seed_case, kind="direction") if c.direction_deg == 270]
    assert west_of_panjgur
    assert region.geometry is not None
    assert west_of_panjgur[0].geometry is not None
    assert region.geometry.intersects(west_of_panjgur[0].geometry)


def test_seventy_kilometres_from_panjgur_is_a_road_distance(seed_case: Analysis) -> None:
    claim, region = with_numbers(seed_case, 70, 70)
    assert claim.kind == "distance"
    assert claim.anchor is not None
    assert claim.anchor.text.startswith("Panjgur")
    assert region.geometry is not None

    def at(km: float, azimuth: float) -> Point:
        end = Geodesic.WGS84.Direct(PANJGUR[1], PANJGUR[0], azimuth, km * 1000)
        return Point(end["lon2"], end["lat2"])

    assert region.geometry.covers(at(54, 270))  # 70 km of road at the median of 1.29
    assert region.geometry.covers(at(40, 270))
    assert not region.geometry.covers(at(110, 270))
    assert not region.geometry.covers(at(10, 270))


def test_forty_to_fifty_kilometres_inside_iran_holds_saravan(seed_case: Analysis) -> None:
    claim, region = with_numbers(seed_case, 40, 50)
    assert (claim.kind, claim.side_iso, claim.border) == ("depth", "IRN", "IRN-PAK")
    assert region.stated is not None
    assert region.stated.covers(Point(*SARAVAN))
    assert not region.stated.covers(Point(*PANJGUR))


def test_border_length_is_checked_and_not_mapped(seed_case: Analysis) -> None:
    (fact,) = (fact for reading in seed_case.readings for fact in reading.facts)
    assert (fact.kind, fact.border, fact.value.min_km) == ("border_length", "IRN-PAK", 900)
    verdicts = [v for v in seed_case.verdicts if v.subject == fact.id]
    assert verdicts
    assert "959 km" in verdicts[0].text  # 957 with straight chords over the water
    assert not [c for c in seed_case.claims if c.distance and c.distance.min_km == 900]


def test_denied_strike_at_saravan_stays_beside_its_claim(seed_case: Analysis) -> None:
    both = [i for i in seed_case.incidents if i.claimed_by and i.denied_by]
    assert any(
        any("Jaish" in name for name in incident.claimed_by)
        and incident.place is not None
        and incident.place.startswith("Saravan")
        and len(incident.accounts) > 1
        for incident in both
    )


def test_debris_maps_nothing(seed_case: Analysis) -> None:
    drawn = {
        claim.article_id
        for claim in seed_case.claims
        if claim.scope not in ("main", "background") and claim.id in seed_case.regions
    }
    assert not drawn
    named = {
        mention.text
        for incident in seed_case.incidents
        for claim in seed_case.claims
        if claim.id in incident.claims
        for mention in claim.anchors
    }
    assert not named & {"Türkiye", "Rawalpindi", "Ankara"}


def test_dates_are_those_of_the_events(seed_case: Analysis) -> None:
    claim, _ = with_numbers(seed_case, 70, 70)
    assert claim.event_date is not None
    assert claim.event_date.iso() == "2024-11-05"  # "Tuesday", in an article of Thursday the 7th
