"""Whether the regions hold as many true places as they say, on published statements.

``calibration/pairs.csv`` holds statements as published, the place that each is about with its true
coordinates, and the kind of work that it was read in. Half of them ("fit") made the figures of
`geo.density.priors`; the other half, chosen by a hash of the text, tests them here.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely

from geo import doubt
from geo.borders import open_borders
from geo.gazetteers import open_gazetteer
from geo.geodesy import area_m2
from geo.model import Article, Claim, Region
from geo.phrases import read_phrase
from geo.regions import region
from tests.geo.depth_cases import CASES, ratio

PAIRS = Path(__file__).parent / "calibration" / "pairs.csv"


def pairs() -> Iterator[tuple[str, tuple[float, float]]]:
    with PAIRS.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["half"] == "test":
                yield row["text"], (float(row["lon"]), float(row["lat"]))


@pytest.fixture(scope="module")
def drawn() -> list[tuple[Claim, Region, tuple[float, float]]]:
    gazetteer, borders = open_gazetteer(), open_borders()
    found = []
    for text, spot in pairs():
        reading = read_phrase(Article("phrase", text), gazetteer, borders)
        claim = next(c for c in reading.claims if c.kind not in ("side", "containment"))
        found.append((claim, region(claim, gazetteer, borders), spot))
    return found


def test_half_of_the_pairs_are_held_back() -> None:
    assert len(list(pairs())) >= 80


@pytest.mark.parametrize(("name", "low", "high"), [("p50", 0.40, 0.60), ("p90", 0.85, 0.95)])
def test_calibrated(
    drawn: list[tuple[Claim, Region, tuple[float, float]]], name: str, low: float, high: float
) -> None:
    placed = [(r, spot) for _, r, spot in drawn if r.geometry is not None]
    assert len(placed) >= 0.95 * len(drawn)
    held = sum(shapely.contains_xy(getattr(r, name), *spot) for r, spot in placed)
    assert low <= held / len(placed) <= high


def test_sharper_than_circles(drawn: list[tuple[Claim, Region, tuple[float, float]]]) -> None:
    ratios: dict[str, list[float]] = {"distance_direction": [], "distance": []}
    for claim, told, _ in drawn:
        if claim.kind not in ratios or told.p90 is None or claim.distance is None:
            continue
        place = claim.anchor.place if claim.anchor else None
        if place is not None and claim.distance.max_km is not None:
            number = doubt.number_term(claim.distance, "wieczorek-2004").outer_m
            heading = 45.0 if claim.direction_deg is not None else None
            others = number + doubt.extent_m(place)
            circle = doubt.point_radius_error_m(1e3 * claim.distance.max_km, others, heading)
            ratios[claim.kind].append(abs(area_m2(told.p90)) / (math.pi * circle**2))
    means = {kind: sum(found) / len(found) for kind, found in ratios.items()}
    assert means["distance_direction"] <= 0.4
    assert means["distance"] <= 0.6


def test_depths_near_a_town_are_far_sharper_than_circles() -> None:
    gazetteer, borders = open_gazetteer(), open_borders()
    found = [ratio(text, pair, gazetteer, borders) for text, pair in CASES]
    read = [one for one in found if one is not None]
    assert len(read) >= 30
    assert len({pair for _, pair in CASES}) >= 20
    assert sum(read) / len(read) <= 0.1
