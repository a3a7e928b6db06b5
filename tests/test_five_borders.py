"""The same program on five borders that it was not written for; the reports are invented."""

from __future__ import annotations

import pytest
from shapely import Point

from geo.model import Analysis, Claim


def the_claim(case: Analysis, article: str, low: float | None, high: float | None) -> Claim:
    found = [
        claim
        for claim in case.claims
        if claim.article_id == article
        and claim.distance
        and (claim.distance.min_km, claim.distance.max_km)
        == (pytest.approx(low) if low is not None else None,
            pytest.approx(high) if high is not None else None)
    ]  # fmt: skip
    assert len(found) == 1, [claim.text for claim in case.claims if claim.article_id == article]
    return found[0]


@pytest.mark.parametrize(
    ("article", "low", "high", "kind", "side", "border", "anchor"),
    [
        ("congo-rwanda", 19.312128, 19.312128, "distance_direction", None, None, "Goma"),
        ("congo-rwanda", 4, 4, "depth", "RWA", "COD-RWA", None),
        ("congo-rwanda", 25, 25, "distance_direction", None, None, "Goma"),
        ("colombia-venezuela", 15, 15, "depth", "VEN", "COL-VEN", None),
        ("thailand-cambodia", 0, 20, "depth", "THA", "KHM-THA", None),
        ("thailand-cambodia", 0, 2, "border_distance", "KHM", "KHM-THA", None),
        ("mexico-united-states", 48.28032, 48.28032, "distance_direction", None, None, "Nogales"),
        ("mexico-united-states", 0.18288, 0.18288, "border_distance", "USA", "MEX-USA", None),
        ("russia-ukraine", 26, 28, "depth", "RUS", "RUS-UKR", None),
        ("russia-ukraine", 10, 10, "border_distance", "RUS", "RUS-UKR", None),
    ],
)
def test_stated_distances(
    five_borders: Analysis, article: str, low: float, high: float, kind: str,
    side: str | None, border: str | None, anchor: str | None,
) -> None:  # fmt: skip
    claim = the_claim(five_borders, article, low, high)
    assert claim.kind == kind
    if side:
        assert claim.side_iso == side
    if border:
        assert claim.border == border
    if anchor:
        assert claim.anchor is not None
        assert claim.anchor.text == anchor
    assert five_borders.regions[claim.id].geometry is not None


def test_lengths_heights_and_ranges_are_no_places(five_borders: Analysis) -> None:
    numbers = {
        (claim.article_id, round(claim.distance.min_km or 0, 4))
        for claim in five_borders.claims
        if claim.distance
    }
    assert ("thailand-cambodia", 817) not in numbers
    assert ("russia-ukraine", 300) not in numbers
    assert ("mexico-united-states", 0.0091) not in numbers  # the wall's 30 feet
    assert ("mexico-united-states", 19.3121) not in numbers  # and its 12 miles
    facts = [fact for reading in five_borders.readings for fact in reading.facts]
    assert [(fact.border, fact.value.min_km) for fact in facts] == [("KHM-THA", 817)]


def test_nogales_is_the_mexican_one_where_sonora_is_named(five_borders: Analysis) -> None:
    claim = the_claim(five_borders, "mexico-united-states", 48.28032, 48.28032)
    assert claim.anchor is not None
    assert claim.anchor.place is not None
    assert claim.anchor.place.country == "MEX"


def test_a_point_that_the_words_name_lies_in_the_region(five_borders: Analysis) -> None:
    sudzha = Point(35.27, 51.19)
    claim = the_claim(five_borders, "russia-ukraine", 26, 28)
    assert claim.side_iso == "RUS"
    near = [
        region
        for c in five_borders.claims
        if c.article_id == "russia-ukraine" and c.kind == "near"
        for region in [five_borders.regions[c.id]]
        if region.geometry is not None
    ]
    assert any(region.geometry.covers(sudzha) for region in near if region.geometry is not None)


def test_rival_accounts_stay_apart(five_borders: Analysis) -> None:
    incidents = [i for i in five_borders.incidents if "colombia-venezuela" in i.articles]
    claimants = {account.claimant for i in incidents for account in i.accounts}
    assert len(claimants) >= 2
