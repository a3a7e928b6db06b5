"""Doubt terms against the published tables of the point-radius literature and hand sums."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo import doubt
from geo.errors import GeometryError
from geo.model import Interval, Place, PlaceKind

# Number as written, half the unit of its last significant digit, and what the guide's table gives
# (Chapman & Wieczorek 2020, "Calculating uncertainty using the precision from a distance
# recording"), without its row 30 mi / 5 mi, which still follows the rule of 2004.
GUIDE_2020 = [
    (10.1, 0.05, 0.05),
    (10.25, 0.005, 0.125),
    (10.5, 0.05, 0.25),
    (10.6, 0.05, 0.05),
    (10.75, 0.005, 0.125),
    (10, 5, 0.5),
    (15, 0.5, 0.5),
    (33, 0.5, 0.5),
    (100, 50, 5),
    (140, 5, 5),
    (200, 50, 5),
    (1000, 500, 50),
    (2000, 500, 50),
]


@pytest.mark.parametrize(("value", "half_unit", "expected"), GUIDE_2020)
def test_georef_2020_table(value: float, half_unit: float, expected: float) -> None:
    assert doubt.georef_2020(value, half_unit) == pytest.approx(expected)


def test_georef_2020_thirty() -> None:
    assert doubt.georef_2020(30, 5) == pytest.approx(0.5)


def test_worked_example_of_a_heading() -> None:
    # "10 km NE of Lambert Centre", the distance taken as exact: 3.90 km (Chapman & Wieczorek 2020,
    # "Uncertainty Related to Heading"), with the headings of the table beside it.
    error_m = doubt.point_radius_error_m(10_000, 0, 22.5)
    assert f"{error_m / 1000:.2f}" == "3.90"
    north, north_east, north_north_east = (
        doubt.point_radius_error_m(10_000, 0, half) for half in (45.0, 22.5, 11.25)
    )
    assert north > north_east > north_north_east


def test_worked_example_of_a_fraction() -> None:
    # "10.5 mi N of Bakersfield": between 10.25 and 10.75 miles (same guide, "Offset Precision").
    interval = Interval(10.5 * 1.609344, 10.5 * 1.609344, None, 0.05 * 1.609344)
    for rule in ("wieczorek-2004", "georef-2020"):
        term = doubt.number_term(interval, rule)
        assert f"{term.inner_m / 1609.344:.2f}" == "0.25"
        assert f"{term.outer_m / 1609.344:.2f}" == "0.25"


def test_powers_of_ten_by_both_rules() -> None:
    # The same guide: a power of ten is precise to the next lower power, where the 2004 paper
    # took the same power.
    for value, older, newer in ((10, 5, 0.5), (100, 50, 5), (1000, 500, 50)):
        half_unit = value / 2
        assert doubt.wieczorek_2004(value, half_unit) == older
        assert doubt.georef_2020(value, half_unit) == newer


def test_a_converted_number_keeps_its_own_precision() -> None:
    # 16 miles recorded as 25.6 km are not exact to 0.1 km (same guide, the caution on it).
    miles = Interval(16 * 1.609344, 16 * 1.609344, None, 0.5 * 1.609344)
    assert doubt.number_term(miles, "georef-2020").outer_m == pytest.approx(0.5 * 1609.344)


def test_distance_without_a_heading_is_a_circle_of_all() -> None:
    assert doubt.point_radius_error_m(10_000, 1_500, None) == 11_500


@pytest.mark.parametrize(
    ("value", "half_unit", "expected"),
    [(10, 5, 5), (300, 50, 50), (4000, 500, 500), (25, 0.5, 0.5), (10.5, 0.05, 0.25)],
)
def test_wieczorek_2004(value: float, half_unit: float, expected: float) -> None:
    assert doubt.wieczorek_2004(value, half_unit) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("value", "half_unit", "expected"),
    [(70, 5, 5), (15, 0.5, 2.25), (33, 0.5, 0.5), (10, 5, 1.5), (100, 50, 15), (900, 50, 50)],
)
def test_sarhad_number(value: float, half_unit: float, expected: float) -> None:
    assert doubt.sarhad_number(value, half_unit) == pytest.approx(expected)


def test_rule_is_applied_in_the_written_unit() -> None:
    # 10 miles: half a mile by the 2020 rule, five miles by the 2004 rule.
    interval = Interval(16.09344, 16.09344, None, 5 * 1.609344)
    assert doubt.number_term(interval, "georef-2020").inner_m == pytest.approx(804.672)
    assert doubt.number_term(interval, "wieczorek-2004").inner_m == pytest.approx(8046.72)


def test_metres_are_not_fractions_of_a_kilometre() -> None:
    term = doubt.number_term(Interval(0.4, 0.4, None, 0.05), "wieczorek-2004")
    assert term.outer_m == pytest.approx(50)


def test_range_keeps_its_own_ends() -> None:
    term = doubt.number_term(Interval(40, 50, None, 5), "wieczorek-2004")
    assert (term.inner_m, term.outer_m) == (2500, 2500)


def test_bound_moves_one_end_only() -> None:
    at_most = doubt.number_term(Interval(0, 30, "up to", 5), "wieczorek-2004")
    assert (at_most.inner_m, at_most.outer_m) == (0, 5000)
    at_least = doubt.number_term(Interval(30, None, "at least", 5), "wieczorek-2004")
    assert (at_least.inner_m, at_least.outer_m) == (5000, 0)


def test_road_term_of_seventy_kilometres() -> None:
    term = doubt.road_term(70_000, 70_000)
    assert 70_000 - term.inner_m == pytest.approx(26_600, abs=0.1)
    assert 70_000 + term.outer_m == pytest.approx(98_000, abs=0.1)
    assert "26.6 km" in term.text
    assert "98 km" in term.text


def test_open_end_and_nonsense() -> None:
    assert doubt.stated_range_m(Interval(15, None)) == (15_000, 30_000)
    assert doubt.stated_range_m(Interval(None, 15)) == (0, 15_000)
    for low, high in ((None, None), (5, 3), (-1, 2), (0, 99_999), (math.nan, 4)):
        with pytest.raises(GeometryError):
            doubt.stated_range_m(Interval(low, high))


def test_unknown_rule_names_the_rules() -> None:
    with pytest.raises(GeometryError, match="georef-2020, sarhad, wieczorek-2004"):
        doubt.number_term(Interval(1, 1), "guess")


def test_point_radius_errors() -> None:
    # 10 km NE +-22.5 degrees, no other term: both legs of the chord, 2 * 10 * sin(11.25 deg).
    chord = 20_000 * math.sin(math.radians(11.25))
    assert doubt.point_radius_error_m(10_000, 0, 22.5) == pytest.approx(chord)
    assert doubt.point_radius_error_m(10_000, 2_000, None) == 12_000


def test_extent_has_bounds() -> None:
    town = Place("t", "T", "settlement", 0, 0)
    assert doubt.extent_m(town) == 500
    million = Place("t", "T", "settlement", 0, 0, population=3_000_000)
    assert doubt.extent_m(million) == pytest.approx(1000 * math.sqrt(1000 / math.pi))
    assert doubt.extent_m(Place("t", "T", "mountain", 0, 0, radius_m=7)) == 7


@given(
    value=st.floats(0.1, 5000),
    power=st.integers(-2, 3),
    rule=st.sampled_from(sorted(doubt.NUMBER_RULES)),
)
def test_rules_never_widen_past_the_written_digit_times_five(
    value: float, power: int, rule: str
) -> None:
    half_unit = 0.5 * 10.0**power
    result = doubt.NUMBER_RULES[rule](value, half_unit)
    assert 0 <= result <= max(5 * half_unit, 0.25)


@pytest.mark.parametrize(
    ("kind", "radius_km", "reach_km"),
    [("admin1", 400, 50), ("admin2", 30, 30), ("area", 5, 20), ("settlement", 30, 50)],
)
def test_near_reaches_no_farther_beyond_a_larger_area(
    kind: PlaceKind, radius_km: float, reach_km: float
) -> None:
    place = Place("x", "X", kind, 0.0, 0.0, None, radius_m=1000 * radius_km)
    assert doubt.near_reach_m(place) == 1000 * reach_km


def test_distance_longer_than_the_earth_is_told_in_full() -> None:
    with pytest.raises(GeometryError, match=r"of 9,999,999 km cannot be on Earth"):
        doubt.stated_range_m(Interval(9_999_999.0, 9_999_999.0))
