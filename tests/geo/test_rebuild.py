"""Dividing waters and mending edges, on squares whose answer is plain."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from geo.data.rebuild.borders import with_islands
from geo.data.rebuild.joins import joins
from geo.data.rebuild.mend import mend
from geo.data.rebuild.topology import chain, shared_edges, to_grid
from geo.data.rebuild.water import Shore, divide

WEST, EAST = "AAA", "BBB"


def lake(size: float, west: float) -> tuple[BaseGeometry, Shore]:
    """A square lake from 0,0; the shore west of x = `west` is AAA's, the rest BBB's."""
    ring = [(0, 0), (west, 0), (size, 0), (size, size), (west, size), (0, size), (0, 0)]
    segments = np.array([ring[:-1], ring[1:]], dtype=float).transpose(1, 0, 2)
    country = np.where(segments[:, :, 0].mean(axis=1) < west, WEST, EAST)
    return shapely.Polygon(ring), Shore(segments, country)


def areas(pieces: list[tuple[str, BaseGeometry]]) -> dict[str, float]:
    return {c: sum(p.area for code, p in pieces if code == c) for c in {c for c, _ in pieces}}


def test_a_lake_of_one_country_is_its_own() -> None:
    water, shore = lake(1.0, 0.5)
    alone = Shore(shore.segments, np.full(len(shore.country), WEST))
    assert areas(divide(water, alone, {})) == {WEST: pytest.approx(1.0)}


def test_a_short_gap_is_filled_straight() -> None:
    water, shore = lake(0.02, 0.012)
    pieces = divide(water, shore, {})
    assert areas(pieces)[WEST] == pytest.approx(0.02 * 0.012)
    line = shared_edges({code: to_grid(piece) for code, piece in pieces})[WEST, EAST]
    assert chain(*line).equals(shapely.LineString([(0.012, 0), (0.012, 0.02)]))


def test_a_wide_water_is_divided_by_the_nearest_shore() -> None:
    water, shore = lake(0.4, 0.2)
    found = areas(divide(water, shore, {}))
    assert found[WEST] == pytest.approx(0.08, rel=0.02)
    assert found[WEST] + found[EAST] == pytest.approx(0.16)


def test_a_guide_is_followed_between_the_line_ends() -> None:
    water, shore = lake(0.4, 0.2)
    bent = shapely.LineString([(0.19, -0.1), (0.19, 0.0), (0.3, 0.2), (0.19, 0.4), (0.19, 0.5)])
    pieces = divide(water, shore, {(WEST, EAST): shapely.MultiLineString([bent])})
    western = shapely.union_all([piece for code, piece in pieces if code == WEST])
    assert western.contains(shapely.Point(0.28, 0.2))
    assert not western.contains(shapely.Point(0.33, 0.2))
    corners = {tuple(xy) for xy in shapely.get_coordinates(western).tolist()}
    assert {(0.2, 0.0), (0.2, 0.4)} <= corners


def test_mending_gives_neighbours_the_same_edges() -> None:
    plain = shapely.box(0, 0, 1, 1)
    noded = shapely.Polygon([(1, 0), (2, 0), (2, 1), (1, 1), (1.00001, 0.5)])
    assert (WEST, EAST) not in shared_edges({WEST: plain, EAST: noded})
    mended = mend({WEST: plain, EAST: noded})
    line = chain(*shared_edges(mended)[WEST, EAST])
    assert line.length == pytest.approx(1.0)
    assert shapely.intersection(mended[WEST], mended[EAST]).area == 0


def test_a_shore_that_the_guide_keeps_to_is_the_border() -> None:
    water, shore = lake(1.0, 0.97)
    along = shapely.LineString([(0.985, -0.1), (0.985, 1.1)])
    guides = {(WEST, EAST): shapely.MultiLineString([along])}
    assert areas(divide(water, shore, guides)) == {WEST: pytest.approx(1.0)}
    assert set(areas(divide(*lake(1.0, 0.5), guides))) == {WEST, EAST}


def test_loose_ends_are_joined_but_not_through_a_third_country() -> None:
    pair = (WEST, EAST)
    lines = {
        pair: shapely.MultiLineString([[(0, 0), (0, 1)], [(0, 1.01), (0, 2)], [(0, 3), (0, 4)]])
    }
    nobody = {WEST: shapely.box(-1, 0, 0, 4), EAST: shapely.box(0, 0, 1, 4)}
    assert joins(lines, nobody)[pair].equals(shapely.LineString([(0, 1), (0, 1.01)]))
    third = {**nobody, "CCC": shapely.box(-0.5, 1.004, 0.5, 1.006)}
    assert joins(lines, third) == {}
    # Where the line of another pair starts, an end is not loose.
    other = {**lines, (WEST, "CCC"): shapely.MultiLineString([[(0, 1), (-1, 1)]])}
    assert joins(other, nobody) == {}
    ring = {pair: shapely.MultiLineString([[(0, 0), (0, 0.01), (0.01, 0), (0, 0)]])}
    assert joins(ring, nobody) == {}


def test_large_islands_come_from_the_second_source() -> None:
    land = {WEST: shapely.box(0, 0, 1, 1)}
    second = {WEST: shapely.MultiPolygon([shapely.box(0, 0, 1, 1.2), shapely.box(5, 0, 6, 1),
                                          shapely.box(8, 0, 8.1, 0.1)])}  # fmt: skip
    found = with_islands(land, second)[WEST]
    assert found.covers(shapely.box(5, 0, 6, 1))
    assert found.area == pytest.approx(2.0)  # neither the wider shore nor the islet
