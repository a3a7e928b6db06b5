"""Buffers, bands, disks, rings and sectors against a brute force.

Every case is looked at twice: points of the outline have to lie at the distance, to half the
tolerance, and random points near it have to be on the right side.
"""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from geographiclib.geodesic import Geodesic
from hypothesis import example, given, settings
from hypothesis import strategies as st

from geo import geodesy
from geo.borders import open_borders
from tests.geo.geodesic_brute_force import BruteForce

LINES = {
    "antimeridian": shapely.MultiLineString(
        [[(177, -16), (180, -17.3)], [(-180, -17.3), (-178, -19), (-179.9, -20.5)]]
    ),
    "round a pole": shapely.LineString([(-180, 85), (-90, 84), (0, 86), (90, 85), (180, 85)]),
    "through a pole": shapely.MultiLineString([[(20, 80), (20, 90)], [(-160, 90), (-160, 80)]]),
    "at the south pole": shapely.LineString([(0, -89), (0, -90), (100, -90), (100, -89.5)]),
    "hairpin": shapely.LineString([(60, 30), (61, 30.001), (60, 30.002)]),
    "closed": shapely.LinearRing([(60, 30), (61, 30), (61, 31), (60, 31)]),
    "crosses itself": shapely.node(shapely.LineString([(10, 45), (11, 46), (11, 45), (10, 46)])),
    "long parallel": shapely.LineString([(-123, 49), (-95, 49)]),
    "lies on itself": shapely.MultiLineString([[(0, 0), (1, 0)], [(0.7, 0), (0.5, 0), (0.5, 1)]]),
    "points": shapely.MultiPoint([(0, 0), (0.5, 0.1), (179.99, 10)]),
    "area with a hole": shapely.Polygon(
        [(60, 30), (63, 30), (63, 33), (60, 33)], [[(61, 31), (62, 31), (62, 32), (61, 32)]]
    ),
}


def outline(area: shapely.Geometry, count: int, seed: int = 1) -> np.ndarray:
    """Random points of an outline, but for its cuts at the antimeridian and the poles."""
    rng = np.random.default_rng(seed)
    starts, ends = [], []
    for ring in shapely.get_rings(shapely.get_parts(area)):
        xy = shapely.get_coordinates(ring)
        starts.append(xy[:-1])
        ends.append(xy[1:])
    start, end = np.vstack(starts), np.vstack(ends)
    cut = (np.abs(start[:, 0]) == 180) & (np.abs(end[:, 0]) == 180)
    cut |= (np.abs(start[:, 1]) == 90) | (np.abs(end[:, 1]) == 90)
    pick = rng.choice(np.flatnonzero(~cut), count)
    share = rng.choice([0.0, 0.5, 0.25, 0.75], (count, 1))
    return start[pick] + (end[pick] - start[pick]) * share


def check_valid(area: shapely.Geometry) -> None:
    assert area.is_valid
    assert area.geom_type in {"Polygon", "MultiPolygon"}
    west, south, east, north = area.bounds
    assert west >= -180
    assert east <= 180
    assert south >= -90
    assert north <= 90


def check_buffer(
    area: shapely.Geometry, brute: BruteForce, distance_m: float, tolerance_m: float, count: int
) -> None:
    check_valid(area)
    rng = np.random.default_rng(2)
    for x, y in outline(area, count):
        assert brute.distance_m(x, y) == pytest.approx(distance_m, abs=tolerance_m / 2)
        off, azimuth = rng.uniform(0, 5 * tolerance_m), rng.uniform(0, 360)
        moved = Geodesic.WGS84.Direct(y, x, azimuth, off)
        true = brute.distance_m(moved["lon2"], moved["lat2"]) - distance_m
        if abs(true) > tolerance_m / 2:
            point = shapely.Point(moved["lon2"], moved["lat2"])
            assert area.covers(point) == (true < 0), (point.wkt, true)
    check_holes(area, brute, distance_m)


def check_holes(area: shapely.Geometry, brute: BruteForce, distance_m: float) -> None:
    for part in shapely.get_parts(area):
        for inner in part.interiors:
            middle = shapely.maximum_inscribed_circle(shapely.Polygon(inner)).coords[0]
            assert brute.distance_m(*middle) > distance_m


@pytest.mark.parametrize("tolerance_m", [0.1, 1.0])
@pytest.mark.parametrize("distance_m", [5e3, 50e3, 300e3])
def test_the_whole_iran_pakistan_line(distance_m, tolerance_m):
    line = open_borders("osm").line("IRN", "PAK").geometry
    area = geodesy.buffer(line, distance_m, tolerance_m)
    check_buffer(area, BruteForce(line), distance_m, tolerance_m, 10)


@pytest.mark.parametrize("tolerance_m", [1.0, 25.0])
@pytest.mark.parametrize("distance_m", [60.0, 900.0])
@pytest.mark.parametrize("pair", [("KHM", "THA"), ("NOR", "RUS")])
def test_small_distances_of_a_long_border(pair, distance_m, tolerance_m):
    line = open_borders("osm").line(*pair).geometry
    area = geodesy.buffer(line, distance_m, tolerance_m)
    check_buffer(area, BruteForce(line), distance_m, tolerance_m, 12)
    assert area.covers(line)


@pytest.mark.parametrize("distance_m", [5e3, 50e3, 300e3])
@pytest.mark.parametrize("name", [name for name in LINES if "area" not in name])
def test_awkward_lines(name, distance_m):
    area = geodesy.buffer(LINES[name], distance_m)
    check_buffer(area, BruteForce(LINES[name]), distance_m, 1.0, 4)


def test_a_pole_inside_is_no_hole():
    line = LINES["round a pole"]
    inside = geodesy.buffer(line, 700e3)
    assert inside.covers(shapely.Point(12, 90))
    assert inside.covers(shapely.Point(-100, 89.99))
    around = geodesy.buffer(line, 300e3)
    assert not around.covers(shapely.Point(12, 89.99))
    assert around.covers(shapely.Point(12, 85))


def test_an_area_is_part_of_its_buffer():
    area = LINES["area with a hole"]
    wide = geodesy.buffer(area, 40e3)
    check_buffer(wide, BruteForce(area), 40e3, 1.0, 15)
    assert wide.covers(area)
    assert len(wide.interiors) == 1
    assert len(geodesy.buffer(area, 100e3).interiors) == 0


def test_a_band_lies_between_its_distances():
    line = open_borders("osm").line("IRN", "PAK").geometry
    brute = BruteForce(line)
    band = geodesy.band(line, 40e3, 50e3)
    check_valid(band)
    for x, y in outline(band, 20):
        distance = brute.distance_m(x, y)
        assert min(abs(distance - 40e3), abs(distance - 50e3)) < 0.5
    x, y = outline(band, 1)[0]
    assert geodesy.band(line, 0, 50e3).equals(geodesy.buffer(line, 50e3))
    assert band.disjoint(line)


def test_a_hair_thin_band_keeps_its_two_sides_apart():
    line = shapely.LineString([(60, 28), (61, 28.4)])
    band = geodesy.band(line, 10_000, 10_001)
    check_valid(band)
    width = geodesy.area_m2(band) / (2 * geodesy.length_m(line) + 2 * np.pi * 10_000)
    assert width == pytest.approx(1.0, abs=0.01)


@pytest.mark.parametrize("tolerance_m", [0.1, 1.0])
@pytest.mark.parametrize("centre", [(62, 28), (180, -17), (10, 89.9999), (0, 90), (0, 63.1408)])
@pytest.mark.parametrize("radius_m", [200.0, 45e3, 3_000e3])
def test_disks(centre, radius_m, tolerance_m):
    area = geodesy.disk(*centre, radius_m, tolerance_m)
    check_buffer(area, BruteForce(shapely.Point(centre)), radius_m, tolerance_m, 15)
    for azimuth in range(0, 360, 30):
        near = Geodesic.WGS84.Direct(centre[1], centre[0], azimuth, radius_m * 0.9)
        assert area.covers(shapely.Point(near["lon2"], near["lat2"]))


@settings(max_examples=25, deadline=None)
@example(0.0, 62.0, 3_125_035.0, 182.0, 179.0, 0.5)  # the outer arc passes 25 cm from the pole
@given(
    st.floats(-180, 180),
    st.floats(-90, 90),
    st.floats(10, 4e6),
    st.floats(0, 360),
    st.floats(0.5, 179.5),
    st.floats(0, 0.99),
)
def test_a_sector_is_the_part_of_its_ring(lon, lat, outer_m, azimuth, half_width, inner):
    sector = geodesy.sector(lon, lat, inner * outer_m, outer_m, azimuth, half_width)
    check_valid(sector)
    for turn, length, inside in [
        (0, (1 + inner) / 2, True),
        (half_width * 0.95, (1 + inner) / 2, True),
        (-half_width * 0.95, (1 + inner) / 2, True),
        (half_width + (180 - half_width) / 2, (1 + inner) / 2, False),
        (0, 1.001 + 2 / outer_m, False),
        (0, inner * 0.999 - 2 / outer_m, False),
    ]:
        if length <= 0 or (1 - inner) * outer_m * half_width < 100:
            continue
        at = Geodesic.WGS84.Direct(lat, lon, azimuth + turn, outer_m * length)
        assert sector.covers(shapely.Point(at["lon2"], at["lat2"])) == inside


def test_sectors_and_rings_add_up():
    ring = geodesy.ring(61, 28, 30e3, 50e3)
    quarter = geodesy.sector(61, 28, 30e3, 50e3, 45, 45)
    rest = geodesy.sector(61, 28, 30e3, 50e3, 225, 135)
    total = geodesy.area_m2(quarter) + geodesy.area_m2(rest)
    assert total == pytest.approx(geodesy.area_m2(ring), rel=1e-4)
    assert geodesy.sector(61, 28, 30e3, 50e3, 0, 180).equals(ring)
    assert geodesy.ring(61, 28, 0, 50e3).equals(geodesy.disk(61, 28, 50e3))


@st.composite
def zigzags(draw: st.DrawFn) -> shapely.MultiLineString:
    lon, lat = draw(st.floats(-179, 179)), draw(st.floats(-88, 88))
    scale = draw(st.sampled_from([0.01, 0.3]))
    steps = draw(
        st.lists(st.tuples(st.integers(-5, 5), st.integers(-5, 5)), min_size=1, max_size=8)
    )
    xy = np.cumsum([(lon, lat), *(np.array(step) * scale / 5 for step in steps)], axis=0)
    line = shapely.LineString(np.clip(xy, [-180, -90], [180, 90]))
    return line if line.is_simple else shapely.node(line)


@settings(max_examples=15, deadline=None)
@given(zigzags(), st.sampled_from([60.0, 300.0, 7e3, 90e3]))
def test_any_line(line, distance_m):
    area = geodesy.buffer(line, distance_m)
    check_buffer(area, BruteForce(line), distance_m, 1.0, 6)
    assert len(shapely.get_parts(area)) <= 2  # cut at the antimeridian at most


def test_geodesic_edges_bulge_to_the_pole():
    line = shapely.LineString([(0, 60), (60, 60)])
    straight = geodesy.buffer(line, 10e3)
    geodesic = geodesy.buffer(line, 10e3, edges="geodesic")
    top = Geodesic.WGS84.Inverse(60, 0, 60, 60)
    middle = Geodesic.WGS84.Direct(60, 0, top["azi1"], top["s12"] / 2)
    point = shapely.Point(middle["lon2"], middle["lat2"])
    assert geodesic.covers(point)
    assert not straight.covers(point)
    assert straight.covers(shapely.Point(30, 60))
    area = shapely.Polygon([(170, 60), (-170, 60), (-170, 70), (170, 70)])
    assert geodesy.buffer(area, 10e3, edges="geodesic").covers(shapely.Point(179, 65))
