"""Stated facts against lengths and distances that are known."""

from __future__ import annotations

import pytest

from geo.checks import run
from geo.model import Article, Interval, Place, Reading, StatedFact, Verdict
from tests.geo.squares import MERIDIAN_KM, Squares


def verdict(fact: StatedFact) -> Verdict:
    (found,) = run((Reading(Article("a", "x"), facts=(fact,)),), {}, (), {"osm": Squares()})
    assert found.check == "stated_facts"
    assert found.subject == fact.id
    return found


def length(value: Interval, border: str | None = "EEE-WWW") -> Verdict:
    return verdict(StatedFact("f1", "a", 0, 1, "the border", "border_length", value, border))


@pytest.mark.parametrize(
    ("value", "outcome"),
    [
        (Interval(221, 221), "agrees"),
        (Interval(240, 240, "roughly", 5), "agrees"),
        (Interval(240, 240), "differs"),
        (Interval(300, 300, "about", 5), "differs"),
        (Interval(200, None, "more than"), "agrees"),
        (Interval(300, None, "more than"), "differs"),
        (Interval(200, 250), "agrees"),
    ],
)
def test_border_length(value: Interval, outcome: str) -> None:
    found = length(value)
    assert found.outcome == outcome
    assert found.values["measured_km"] == {"osm": round(MERIDIAN_KM, 1)}
    assert "221 km by OpenStreetMap" in found.text


@pytest.mark.parametrize("border", [None, "EEE-III", "EEE-QQQ"])
def test_unknown_border(border: str | None) -> None:
    assert length(Interval(200, 200), border).outcome == "unknown"


@pytest.mark.parametrize(
    ("stated_km", "outcome"), [(111, "agrees"), (140, "agrees"), (220, "agrees"), (300, "differs")]
)
def test_place_distance(stated_km: float, outcome: str) -> None:
    # One degree of the equator, 111.32 km: by road 99 to 234 km in 90 % of known pairs.
    places = tuple(Place(n, n, "settlement", x, 0.0, "EEE") for n, x in (("A", 0.5), ("B", 1.5)))
    value = Interval(stated_km, stated_km)
    found = verdict(StatedFact("f1", "a", 0, 1, "A to B", "place_distance", value, places=places))
    assert found.outcome == outcome
    assert found.values["straight_km"] == pytest.approx(111.3195, abs=1e-3)


def test_place_distance_without_places() -> None:
    fact = StatedFact("f1", "a", 0, 1, "A to B", "place_distance", Interval(5, 5))
    assert verdict(fact).outcome == "unknown"
