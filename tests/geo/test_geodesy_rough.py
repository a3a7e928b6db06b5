"""Fast distances against the exact ones of another program, and results kept for shapes."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from geographiclib.geodesic import Geodesic
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.geodesy import nearest_line, rough_distance_to_line, rough_polar
from geo.geodesy.kept import kept
from tests.geo.geodesic_brute_force import BruteForce

PIECE_M = 1_700.0  # a line is measured to in pieces of at most that


def zigzag(rng: np.random.Generator, lon: float, lat: float) -> shapely.Geometry:
    """Two separate parts of a line that turns about."""
    steps = rng.normal([0.2, 0.05], 0.15, (2, 12, 2))
    starts = np.array([[lon, lat], [lon, lat + 0.7]])
    return shapely.MultiLineString(list(starts[:, None] + np.cumsum(steps, axis=1)))


@pytest.mark.parametrize(("lon", "lat"), [(61.0, 28.0), (-70.0, -33.0), (20.0, 69.0), (5.0, 0.0)])
@pytest.mark.parametrize("count", [25, 1000, 20_000])
def test_about_as_far_as_by_brute_force(lon: float, lat: float, count: int) -> None:
    rng = np.random.default_rng(count)
    line = zigzag(rng, lon, lat)
    x, y = lon + rng.uniform(-3, 5, count), lat + rng.uniform(-2, 3, count)
    found = rough_distance_to_line(x, y, line)
    exact = BruteForce(line)
    for i in range(0, count, count // 25):
        true = exact.distance_m(x[i], y[i])
        # Never nearer than the line is, and further by a piece's sagitta at most.
        assert found.distance_m[i] == pytest.approx(true, rel=1e-4, abs=min(PIECE_M / 2, 300))
        assert found.distance_m[i] >= true * (1 - 1e-4) - 1.0
        back = Geodesic.WGS84.Inverse(y[i], x[i], found.foot_lat[i], found.foot_lon[i])["s12"]
        assert found.distance_m[i] == pytest.approx(back, rel=1e-4, abs=1.0)
        assert line.distance(shapely.Point(found.foot_lon[i], found.foot_lat[i])) < 1e-9


def test_beyond_the_end_of_a_part() -> None:
    # The nearest place is an end, and the start of its piece is further than the other part.
    line = shapely.MultiLineString([[(0.0, 0.0), (1.0, 0.0)], [(1.02, 0.012), (1.5, 1.0)]])
    found = rough_distance_to_line(np.array([1.001]), np.array([0.001]), line)
    true = Geodesic.WGS84.Inverse(0.001, 1.001, 0.0, 1.0)["s12"]
    assert found.distance_m[0] == pytest.approx(true, abs=0.1)


@settings(max_examples=60, deadline=None)
@given(
    lon=st.floats(-180, 180),
    lat=st.floats(-89, 89),
    azimuth=st.floats(0, 360),
    far=st.floats(10, 500_000),
)
def test_polar_against_geographiclib(lon: float, lat: float, azimuth: float, far: float) -> None:
    there = Geodesic.WGS84.Direct(lat, lon, azimuth, far)
    distance, found = rough_polar(lon, lat, np.array([there["lon2"]]), np.array([there["lat2"]]))
    assert distance[0] == pytest.approx(far, rel=1e-4, abs=0.01)
    assert abs((found[0] - azimuth + 180) % 360 - 180) < 0.02


def test_the_same_shape_is_worked_on_once() -> None:
    asked = []

    @kept(2)
    def area(shape: shapely.Geometry, factor: float = 1.0) -> float:
        asked.append(shape)
        return factor * float(shape.area)

    square, alike = shapely.box(0, 0, 1, 1), shapely.box(0, 0, 1, 1)
    assert [area(square), area(square), area(square, factor=2.0), area(alike)] == [1, 1, 2, 1]
    assert len(asked) == 3  # an equal one is another
    area(square)
    assert len(asked) == 4  # and only the last two are kept


def test_several_shapes_are_told_apart_too() -> None:
    asked = []

    @kept(4)
    def count(shapes: tuple[shapely.Geometry, ...]) -> int:
        asked.append(shapes)
        return len(shapes)

    one, other = shapely.Point(0, 0), shapely.Point(1, 1)
    assert [count((one, other)), count((one, other)), count((other, one))] == [2, 2, 2]
    assert len(asked) == 2


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), lon=st.sampled_from([0.0, 61.0, 179.0]))
def test_nearest_of_several_lines(seed: int, lon: float) -> None:
    rng = np.random.default_rng(seed)
    starts = rng.uniform([lon - 1, -1], [lon, 1], (4, 2))
    lines = tuple(
        shapely.LineString([start, start + rng.uniform(-0.5, 0.5, 2)]) for start in starts
    )
    point = lon + rng.uniform(-1, 1), rng.uniform(-1, 1)
    far = [BruteForce(line).distance_m(*point) for line in lines]
    assert far[nearest_line(*point, lines)] <= min(far) * 1.001 + 10.0


def test_nearest_line_across_the_antimeridian() -> None:
    here, there = (shapely.LineString([(lon, 64), (lon, 66)]) for lon in (176.0, -179.0))
    assert nearest_line(179.5, 65.0, (here, there)) == 1
