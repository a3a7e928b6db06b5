"""Dividing waters and mending edges, on squares whose answer is plain."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

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
