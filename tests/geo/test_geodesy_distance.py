"""`distance_to_line` against a brute force, and the small measures against published values."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import shapely
from geographiclib.geodesic import Geodesic
from hypothesis import example, given, settings
from hypothesis import strategies as st

from geo import geodesy
from geo.borders import open_borders
from tests.geo.geodesic_brute_force import BruteForce, inverse_m

MM = 0.001
lons = st.floats(-180, 180, allow_nan=False).map(lambda x: round(x, 6))
lats = st.floats(-90, 90, allow_nan=False).map(lambda x: round(x, 6))
points = st.tuples(lons, lats)


@st.composite
def lines(draw: st.DrawFn) -> shapely.Geometry:
    """Lines of 2 to 6 vertices near each other, anywhere on Earth."""
    lon, lat = draw(points)
    scale = draw(st.sampled_from([0.001, 0.1, 5.0]))
    step = st.floats(-1, 1, allow_nan=False)
    xy = [(lon, lat)]
    for dx, dy in draw(st.lists(st.tuples(step, step), min_size=1, max_size=5)):
        x, y = xy[-1][0] + dx * scale, xy[-1][1] + dy * scale
        xy.append((min(max(x, -180.0), 180.0), min(max(y, -90.0), 90.0)))
    line = shapely.LineString(xy)
    return line if line.is_simple else shapely.node(line)


def check(line: shapely.Geometry, lon: list[float], lat: list[float]) -> None:
    found = geodesy.distance_to_line(lon, lat, line)
    brute = BruteForce(line)
    for i, (x, y) in enumerate(zip(lon, lat, strict=True)):
        assert found.distance_m[i] == pytest.approx(brute.distance_m(x, y), abs=MM)
        to_foot = inverse_m(x, y, found.foot_lon[i], found.foot_lat[i])
        assert to_foot == pytest.approx(found.distance_m[i], abs=MM)


@settings(max_examples=30, deadline=None)
@example(shapely.LineString([(0, 0), (5, 0)]), [(1.0, 0.0)])
@given(lines(), st.lists(st.tuples(st.floats(-3, 3), st.floats(-3, 3)), min_size=1, max_size=3))
def test_any_line_from_nearby(line, offsets):
    (x, y), *_, (last_x, last_y) = shapely.get_coordinates(line)
    lon = [min(max(x + dx, -180.0), 180.0) for dx, _ in offsets] + [x, last_x]
    lat = [min(max(y + dy, -90.0), 90.0) for _, dy in offsets] + [y, last_y]
    check(line, lon, lat)


@settings(max_examples=15, deadline=None)
@example(shapely.LineString([(0, 0), (0, 0.001)]), (179.0, 0.0))  # near the antipode
@given(lines(), points)
def test_any_line_from_anywhere(line, point):
    check(line, [point[0]], [point[1]])


def test_a_foot_where_the_line_bends_about_the_point():
    """The point lies near the centre of curvature of a parallel: every foot is nearly as good."""
    line = shapely.LineString([(-180, 85), (-90, 84), (0, 86), (90, 85), (180, 85)])
    check(line, [2.15570931, -47.0], [80.46498978, 89.9])


def test_a_far_point_of_a_long_edge():
    line = shapely.LineString(
        [(76.07140580178044, -72.51885429085294), (119.44380383453907, -37.530185469325325)]
    )
    check(line, [41.883013225511405], [2.128469361089401])


def test_the_whole_iran_pakistan_line():
    line = open_borders("osm").line("IRN", "PAK").geometry
    rng = np.random.default_rng(3)
    xy = shapely.get_coordinates(line)
    on = xy[rng.integers(0, len(xy), 10)]
    near = xy[rng.integers(0, len(xy), 20)] + rng.uniform(-3, 3, (20, 2))
    both = np.vstack((on, near, xy[:1], xy[-1:]))
    check(line, both[:, 0].tolist(), both[:, 1].tolist())


@pytest.mark.parametrize(
    ("line", "lon", "lat"),
    [
        (shapely.MultiLineString([[(179, 10), (180, 11)], [(-180, 11), (-179, 12)]]), -179.9, 10),
        (shapely.LineString([(-180, 89.9), (180, 89.9)]), 37, 89.95),
        (shapely.LineString([(10, 80), (10, 90)]), -170, 89),
        (shapely.LineString([(0, -90), (100, -90)]), 20, -89),
        (shapely.Point(5, 5), 6, 6),
        (shapely.box(10, 10, 12, 12), 11, 11.1),
    ],
    ids=["antimeridian", "round the pole", "through the pole", "on the pole", "point", "area"],
)
def test_awkward_places(line, lon, lat):
    check(line, [lon], [lat])


def test_an_edge_is_straight_on_the_map_unless_geodesic_is_asked_for():
    line = shapely.LineString([(0, 60), (60, 60)])
    assert geodesy.distance_to_line(30, 60, line).distance_m[0] == pytest.approx(0, abs=MM)
    # The geodesic between two points of a parallel rises to its pole side: its vertex, halfway,
    # is where geographiclib puts the point at half the distance.
    whole = Geodesic.WGS84.Inverse(60, 0, 60, 60)
    middle = Geodesic.WGS84.Direct(60, 0, whole["azi1"], whole["s12"] / 2)
    on_it = geodesy.distance_to_line(middle["lon2"], middle["lat2"], line, edges="geodesic")
    assert on_it.distance_m[0] == pytest.approx(0, abs=2 * MM)
    off = geodesy.distance_to_line(30, 60, line, edges="geodesic").distance_m[0]
    assert off == pytest.approx(inverse_m(30, 60, 30, middle["lat2"]), abs=2 * MM)


def test_a_geodesic_edge_may_cross_the_antimeridian():
    line = shapely.LineString([(179, 0), (-179, 0)])
    assert geodesy.distance_to_line(180, 0, line, edges="geodesic").distance_m[0] < MM
    assert geodesy.length_m(line, edges="geodesic") == pytest.approx(
        inverse_m(179, 0, -179, 0), abs=MM
    )


def test_azimuth_leads_to_the_foot():
    found = geodesy.distance_to_line([1.0], [1.0], shapely.LineString([(0, 0), (0, 5)]))
    assert found.azimuth_deg[0] == pytest.approx(270.0, abs=0.02)
    lon, lat = geodesy.destination(1.0, 1.0, found.azimuth_deg[0], found.distance_m[0])
    assert (float(lon), float(lat)) == pytest.approx((found.foot_lon[0], found.foot_lat[0]))


def test_published_distance_and_areas():
    """Karney (2013): JFK to LHR, and the area of the ellipsoid."""
    assert geodesy.distance_m(-73.8, 40.6, -0.5, 51.6) == pytest.approx(5_551_759.400, abs=MM)
    azimuth = Geodesic.WGS84.Inverse(40.6, -73.8, 51.6, -0.5)["azi1"]
    assert geodesy.azimuth_deg(-73.8, 40.6, -0.5, 51.6) == pytest.approx(azimuth, abs=1e-9)
    whole = shapely.box(-180, -90, 180, 90)
    assert geodesy.area_m2(whole) == pytest.approx(510_065_621_724_088.4, rel=1e-12)


def test_only_polygons_have_an_area_and_single_numbers_give_one():
    square = shapely.box(0, 0, 1, 1)
    mixed = shapely.GeometryCollection([shapely.Point(5, 5), shapely.LineString([(0, 0), (1, 1)])])
    assert geodesy.area_m2(mixed) == 0.0
    both = shapely.GeometryCollection([mixed, square])
    assert geodesy.area_m2(both) == geodesy.area_m2(square) > 0.0
    assert isinstance(geodesy.distance_m(0, 0, 1, 1), float)
    assert isinstance(geodesy.azimuth_deg(0, 0, 1, 1), float)
    assert all(isinstance(value, float) for value in geodesy.destination(0, 0, 45, 1000))


def test_area_and_length_follow_straight_edges():
    area = Geodesic.WGS84.Polygon()
    length = 0.0
    xy = [(x, 40 + x / 5) for x in np.linspace(0, 10, 2001)]
    for x, y in xy:
        area.AddPoint(y, x)
    for y in np.linspace(42, 40, 501)[1:]:
        area.AddPoint(y, 10)
    for x in np.linspace(10, 0, 2001)[1:-1]:
        area.AddPoint(40, x)
    for (x1, y1), (x2, y2) in pairwise(xy):
        length += inverse_m(x1, y1, x2, y2)
    expected = abs(area.Compute()[2])
    triangle = shapely.Polygon([(0, 40), (10, 42), (10, 40)])
    assert geodesy.area_m2(triangle) == pytest.approx(expected, rel=1e-7)
    assert geodesy.length_m(shapely.LineString([(0, 40), (10, 42)])) == pytest.approx(
        length, abs=0.01
    )


def test_the_side_is_the_first_area_that_holds_a_point():
    west, east = shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)
    found = geodesy.side([0.5, 1.5, 1.0, 3.0], [0.5, 0.5, 0.5, 0.5], [west, east])
    assert found.tolist() == [0, 1, 0, -1]


def test_many_points_give_what_each_gives_alone():
    """Points are looked at in cells; which others are asked about must not matter."""
    rng = np.random.default_rng(5)
    line = open_borders("osm").line("NOR", "RUS").geometry
    near = shapely.get_coordinates(line)[rng.integers(0, 300, 3000)]
    lon, lat = (near + rng.normal(0, [[3.0, 1.0]], near.shape)).T
    together = geodesy.distance_to_line(lon, lat, line)
    for i in range(0, 3000, 60):
        alone = geodesy.distance_to_line(lon[i], lat[i], line)
        assert alone.distance_m[0] == pytest.approx(together.distance_m[i], abs=2e-5)
