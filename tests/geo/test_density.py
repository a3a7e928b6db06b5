"""Probabilities over the ground against random draws of the same model, by an independent path."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from geographiclib.geodesic import Geodesic
from hypothesis import given, settings
from hypothesis import strategies as st

from geo import geodesy
from geo.checks.chances import agreement, countries, field_of, solutions
from geo.density import PRIORS, Along, Field, Polar, Product, Strip, even, solve, spots
from geo.density.distances import Lognormal, lognormal_spread, stated_spread
from geo.density.headings import Heading
from geo.density.lattice import parts_inside
from geo.density.plane import Plane
from geo.errors import GeometryError
from geo.model import Region
from geo.regions import region
from geo.regions.together import together
from tests.geo.squares import EQUATOR_DEGREE_KM, LANDS, Areas, Squares, claim, km, mention

DRAWS = 40_000
TOWN = mention("Town", 0.5, 0.0, "EEE")


def polar(far_km: float, azimuth: float | None, lon: float = 0.5, lat: float = 0.0) -> Polar:
    spread = stated_spread(far_km * 1e3, far_km * 1e3, (far_km * 50, far_km * 50), PRIORS.town, 1e3)
    heading = None if azimuth is None else PRIORS.heading(azimuth, "west")
    return Polar(lon, lat, spread, heading, 1000.0)


def ring_of(density: Polar, azimuth: float | None) -> shapely.Geometry:
    low, high = density.spread.quantile(0.003), density.spread.quantile(0.997)
    if azimuth is None:
        return geodesy.ring(density.lon, density.lat, low, high, 20.0)
    return geodesy.sector(density.lon, density.lat, low, high, azimuth, 90.0, 20.0)


@pytest.mark.parametrize("azimuth", [None, 270.0, 337.5])
@pytest.mark.parametrize(("far_km", "lon", "lat"), [(30, 0.5, 0.0), (120, 179.8, -41.0)])
def test_against_random_draws(far_km: float, lon: float, lat: float, azimuth: float | None) -> None:
    density = polar(far_km, azimuth, lon, lat)
    shape = ring_of(density, azimuth)
    found = solve(shape, density)
    rng = np.random.default_rng(7)
    drawn = np.array(density.sample(rng, DRAWS))
    drawn = drawn[:, shapely.contains_xy(shape, *drawn)]
    held = [shapely.contains_xy(part, *drawn).mean() for part in (found.p50, found.p90)]
    assert held == pytest.approx([0.5, 0.9], abs=0.02)
    # Total variation over distance by azimuth, 3 by 2 parts.
    weighted = spots(shape, density)
    assert weighted[2].sum() == pytest.approx(1.0)
    mine, theirs = (histogram(density, *part) for part in (weighted, (*drawn, None)))
    assert 0.5 * np.abs(mine - theirs).sum() < 0.02


def histogram(
    density: Polar, lon: np.ndarray, lat: np.ndarray, share: np.ndarray | None
) -> np.ndarray:
    far = np.asarray(geodesy.distance_m(density.lon, density.lat, lon, lat))
    turn = np.asarray(geodesy.azimuth_deg(density.lon, density.lat, lon, lat)) % 360
    edges = [density.spread.quantile(q) for q in (0, 0.3, 0.6, 1)]
    middle = density.heading.azimuth_deg if density.heading else 120.0
    turns = [0.0, middle, 360.0]
    counts, _, _ = np.histogram2d(far, turn, bins=[[0.0, *edges[1:-1], 2e7], turns], weights=share)
    return counts / counts.sum()


@pytest.mark.parametrize("side", ["EEE", "WWW"])
def test_side_of_the_border_against_random_draws(side: str) -> None:
    near_line = mention("Post", 0.05, 0.0, "EEE")
    drawn = region(
        claim("distance", "20 km from Post", distance=km(20, precision=0.5), anchors=(near_line,)),
        Areas(),  # type: ignore[arg-type]
        Squares(),
    )
    told = drawn.probability
    assert isinstance(told, Field)
    weighted = spots(told.shape, told.density)
    chance = countries(weighted, Squares().country_at(weighted[0], weighted[1]))[side]
    rng = np.random.default_rng(3)
    assert isinstance(told.density, Polar)
    lon, lat = told.density.sample(rng, 2 * DRAWS)
    kept = shapely.contains_xy(told.shape, lon, lat)
    assert chance == pytest.approx(((lon > 0) == (side == "EEE"))[kept].mean(), abs=0.01)


def test_depth_band_against_even_ground() -> None:
    # Even draws over a strip, weighted by the depth's probability: no grid and no contour.
    drawn = region(
        claim("depth", "20 km", distance=km(20, precision=5), side_iso="EEE", border="EEE-WWW"),
        Areas(),  # type: ignore[arg-type]
        Squares(),
    )
    told = drawn.probability
    assert isinstance(told, Field)
    assert isinstance(told.density, Strip)
    rng = np.random.default_rng(5)
    lon, lat = rng.uniform(0, 0.5, DRAWS), rng.uniform(-1, 1, DRAWS)
    inside = shapely.contains_xy(told.shape, lon, lat)
    # Close to the equator and the meridian: depth is the longitude, in kilometres.
    weight = told.density.spread.pdf(lon * EQUATOR_DEGREE_KM * 1e3 * np.cos(np.radians(lat)))
    weight = weight * np.cos(np.radians(lat)) * inside
    for part, wanted in ((drawn.p50, 0.5), (drawn.p90, 0.9)):
        held = (weight * shapely.contains_xy(part, lon, lat)).sum() / weight.sum()
        assert held == pytest.approx(wanted, abs=0.02)


@settings(max_examples=25, deadline=None)
@given(
    far=st.floats(2, 200),
    azimuth=st.none() | st.floats(0, 360),
    side=st.sampled_from([None, "EEE"]),
    lon=st.floats(-0.9, 0.9),
    lat=st.floats(-0.8, 0.8),
)
def test_contours_nest_and_keep_the_side(
    far: float, azimuth: float | None, side: str | None, lon: float, lat: float
) -> None:
    lon, lat = round(lon, 5) + 0.0, round(lat, 5) + 0.0
    drawn = region(
        claim(
            "distance" if azimuth is None else "distance_direction",
            "from Town",
            distance=km(round(far, 1)),
            direction_deg=azimuth,
            side_iso=side,
            anchors=(mention("Town", lon, lat, "EEE"),),
        ),
        Areas(),  # type: ignore[arg-type]
        Squares(),
    )
    if drawn.geometry is None:
        return
    assert drawn.p50 is not None
    assert drawn.p90 is not None
    assert drawn.point is not None
    assert drawn.uncertainty_m is not None
    for part in (drawn.p50, drawn.p90):
        assert part.is_valid
        assert part.geom_type in ("Polygon", "MultiPolygon")
    assert drawn.geometry.covers(drawn.p90)
    assert drawn.p90.covers(drawn.p50)
    assert shapely.contains_xy(drawn.p50, *drawn.point)
    if side:
        assert LANDS["EEE"].buffer(2e-6).covers(drawn.p90)
    corner = shapely.get_coordinates(drawn.p90)[0]
    away = Geodesic.WGS84.Inverse(drawn.point[1], drawn.point[0], corner[1], corner[0])["s12"]
    assert away <= drawn.uncertainty_m + 1


@pytest.mark.parametrize(
    ("lon", "lat"), [(179.9, 10.0), (-179.9, -65.0), (30.0, 89.2), (0.0, -89.9)]
)
def test_round_the_antimeridian_and_the_poles(lon: float, lat: float) -> None:
    density = Polar(lon, lat, lognormal_spread(60_000.0, 0.5))
    shape = geodesy.ring(lon, lat, 10_000.0, 200_000.0, 50.0)
    found = solve(shape, density)
    rng = np.random.default_rng(1)
    drawn = np.array(density.sample(rng, DRAWS))
    kept = shapely.contains_xy(shape, *drawn)
    for part, wanted in ((found.p50, 0.5), (found.p90, 0.9)):
        west, _, east, _ = part.bounds
        assert west >= -180
        assert east <= 180
        assert part.is_valid
        assert shapely.contains_xy(part, *drawn[:, kept]).mean() == pytest.approx(wanted, abs=0.02)
    assert shapely.contains_xy(found.p50, *found.point)


def test_plane_keeps_areas_and_comes_back() -> None:
    box = shapely.segmentize(shapely.box(60, 25, 64, 28), 0.02)
    plane = Plane.over(shapely.get_coordinates(box))
    ring = Geodesic.WGS84.Polygon()
    for lon, lat in box.exterior.coords[:-1]:
        ring.AddPoint(lat, lon)
    flat = shapely.transform(box, lambda xy: np.column_stack(plane.flat(xy[:, 0], xy[:, 1])))
    assert flat.area == pytest.approx(abs(ring.Compute()[2]), rel=1e-6)
    there = np.array([-179.5, 61.0, 64.0]), np.array([71.0, -26.0, 28.0])
    back = plane.round(*plane.flat(*there))
    assert back[0] % 360 == pytest.approx(there[0] % 360, abs=1e-7)
    assert back[1] == pytest.approx(there[1], abs=1e-7)


def test_two_solutions_stay_two() -> None:
    # 30 km inside EEE and 40 km from a town 10 km inside: north-east and south-east of it.
    line = Squares().line("EEE", "WWW").geometry
    narrow = (Lognormal(1.0, 1.0, 0.04),)
    depth = Strip(line, stated_spread(30_000.0, 30_000.0, (0.0, 0.0), narrow))
    ring = Polar(0.09, 0.0, stated_spread(40_000.0, 40_000.0, (0.0, 0.0), narrow))
    found = solve(shapely.box(0, -0.9, 1, 0.9), Product((depth, ring)))
    assert len(found.p50.geoms) == 2
    assert {part.centroid.y > 0 for part in found.p50.geoms} == {True, False}


def test_places_where_stated_shapes_meet_share_the_probability() -> None:
    # Three quarters of the box lie nearer to the first point than to the second.
    field = field_of(Region("x", shapely.box(0, -0.01, 1, 0.01)))
    assert field is not None
    (first, second) = solutions(shapely.MultiPoint([(1.2, 0), (0.3, 0)]), field)
    assert first[:2] == (0.3, 0.0)
    assert (first[2], second[2]) == (pytest.approx(0.75, abs=0.01), pytest.approx(0.25, abs=0.01))
    assert solutions(shapely.Point(0.3, 0), field) == ()
    assert solutions(None, field) == ()


def test_along_a_line_counts_how_far_abreast_not_how_deep() -> None:
    line = Squares().line("EEE", "WWW").geometry
    along = Along.abreast(line, 0.3, 0.0, 30_000.0)
    lon, lat = np.array([0.0, 0.3, 0.9, 0.3]), np.array([0.0, 0.0, 0.0, 0.5])
    # Half a degree of the meridian is 55.287 km (WGS 84, any table).
    expected = [1.0, 1.0, 1.0, np.exp(-0.5 * (55.287 / 30) ** 2)]
    assert along(lon, lat) == pytest.approx(expected, rel=0.01)


def test_a_thin_shape_of_great_length_is_not_broken_up() -> None:
    thin = shapely.segmentize(shapely.LineString([(0, 0), (12, 9), (24, 0)]), 0.5).buffer(0.03)
    assert len(shapely.get_parts(solve(thin, even).p90)) <= 2


def test_product_of_claims_that_cannot_be_true_together() -> None:
    with pytest.raises(GeometryError, match="cannot be true together"):
        solve(shapely.box(0, 0, 1, 1), Product((even, lambda lon, lat: np.zeros(len(lon)))))
    near = region(claim("near", "near Town", anchors=(TOWN,)), Areas(), Squares())  # type: ignore[arg-type]
    far = region(
        claim("containment", "in Isle", 2, anchors=(mention("Isle", 5.5, 5.5, "III"),)),
        Areas(),  # type: ignore[arg-type]
        Squares(),
    )
    whole, left_out = together([near, far])
    assert whole is not None
    assert left_out == ("a#c2",)
    assert whole.geometry is not None
    assert whole.geometry.equals(near.geometry)


def test_a_claim_told_twice_counts_once() -> None:
    once = region(claim("near", "near Town", anchors=(TOWN,)), Areas(), Squares())  # type: ignore[arg-type]
    twice, _ = together([once, once])
    assert twice is not None
    assert twice.p50 == once.p50


def test_agreement_of_boxes() -> None:
    def of(box: shapely.Geometry) -> Field:
        found = field_of(Region("x", box))
        assert found is not None
        return found

    whole, part, half = (shapely.box(0, 0, e, 1) for e in (1.0, 0.5, 0.75))
    assert agreement(of(whole), of(whole)) == pytest.approx(1, abs=0.02)
    assert agreement(of(whole), of(part)) == pytest.approx(1, abs=0.02)
    assert agreement(of(whole), of(shapely.box(2, 0, 3, 1))) == 0
    moved = shapely.box(0.5, 0, 1.25, 1)  # a third of each is shared
    assert agreement(of(half), of(moved)) == pytest.approx(1 / 3, abs=0.04)


def test_headings_hold_what_they_say() -> None:
    heading = Heading(0.0, 22.5, 14.0, 0.05)
    rng = np.random.default_rng(2)
    off = heading.sample(rng, np.full(DRAWS, 1e9), 0.0)
    off = np.minimum(off, 360 - off)
    for within in (22.5, 45.0, 90.0):
        assert heading.within(within) == pytest.approx((off <= within).mean(), abs=0.01)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), corners=st.integers(3, 40), holes=st.booleans())
def test_parts_of_cells_inside_as_shapely_has_it(seed: int, corners: int, holes: bool) -> None:
    rng = np.random.default_rng(seed)
    turns = np.sort(rng.uniform(0, 2 * np.pi, corners))
    radius = rng.uniform(300, 1000, corners)
    shape = shapely.Polygon(np.column_stack((radius * np.cos(turns), radius * np.sin(turns))))
    shape = shapely.make_valid(shape)
    if holes:
        shape = shape - shapely.Point(50, 80).buffer(150)
    shape = shapely.union_all([shape, shapely.box(1100, -50, 1300, 400)])
    x, y = np.arange(-1200.0, 1201, 96), np.arange(-800.0, 1001, 96)  # parts of it lie outside
    inside = parts_inside(shape, x, y)
    part_x = ((x[:, None] - 48) + (np.arange(4) + 0.5) * 24).ravel()
    part_y = ((y[:, None] - 48) + (np.arange(4) + 0.5) * 24).ravel()
    wanted = shapely.contains_xy(shape, *np.meshgrid(part_x, part_y))
    assert (inside.astype(bool) == wanted).all()
