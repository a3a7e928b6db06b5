"""Regions of hand-made countries against distances worked out by an independent library."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.density import spots
from geo.model import Candidate, Claim, ClaimKind, Mention, Place, Region
from geo.regions import BUILDERS, region
from tests.geo.squares import (
    EQUATOR_DEGREE_KM,
    LANDS,
    Areas,
    Squares,
    claim,
    geodesic_km,
    km,
    mention,
    meridian_distance_km,
)

BORDERS = Squares()
TOWN = mention("Town", 0.5, 0.0, "EEE")


def draw(a_claim: Claim, **areas: shapely.Geometry) -> Region:
    drawn = region(a_claim, Areas(**areas), BORDERS)  # type: ignore[arg-type]
    if drawn.geometry is not None:
        assert drawn.refused is None
        assert drawn.geometry.is_valid
        assert drawn.geometry.geom_type in ("Polygon", "MultiPolygon")
        assert shapely.set_precision(drawn.geometry, 1e-6, mode="pointwise").is_valid
        assert drawn.point is not None
        assert shapely.contains_xy(drawn.geometry, *drawn.point)
        assert drawn.doubt_m == pytest.approx(sum(step.doubt_m for step in drawn.steps))
        assert drawn.p50 is not None
        assert drawn.p90 is not None
        assert drawn.p50.is_valid
        assert drawn.p90.is_valid
        assert drawn.geometry.covers(drawn.p90)
        assert drawn.p90.covers(drawn.p50)
        assert shapely.contains_xy(drawn.p50, *drawn.point)
    return drawn


def vertices(geometry: shapely.Geometry) -> list[tuple[float, float]]:
    return [tuple(xy) for xy in shapely.get_coordinates(geometry)]


def inside(drawn: Region, lon: float, lat: float) -> bool:
    return bool(shapely.contains_xy(drawn.geometry, lon, lat))


def test_every_kind_has_a_builder() -> None:
    assert set(BUILDERS) == set(ClaimKind.__args__)  # type: ignore[attr-defined]


def test_depth_of_one_number() -> None:
    drawn = draw(
        claim(
            "depth", "20 km inside", distance=km(20, precision=5), side_iso="EEE", border="EEE-WWW"
        )
    )
    # The number 15 % of 20 km, at most 20 * 1.9 km known of depths, and 0.1 km for the line.
    assert drawn.doubt_m == pytest.approx(3000 + 18_000 + 100)
    degree = EQUATOR_DEGREE_KM
    for depth_km, expected in ((0.3, True), (20.0, True), (40.7, True), (41.5, False)):
        assert inside(drawn, depth_km / degree, 0.0) is expected
        assert not inside(drawn, -depth_km / degree, 0.0)
    assert drawn.stated is not None
    near_equator = [xy for xy in vertices(drawn.stated) if abs(xy[1]) < 0.5]
    for lon, lat in near_equator[:: max(1, len(near_equator) // 10)]:
        assert meridian_distance_km(lon, lat) == pytest.approx(20, abs=0.03)


def test_depth_range_is_a_band_by_brute_force() -> None:
    drawn = draw(
        claim("depth", "40 to 50", distance=km(40, 50, 5), side_iso="WWW", border="EEE-WWW")
    )
    assert drawn.doubt_m == pytest.approx(2500 + 45_000 + 100)
    points = [xy for xy in vertices(drawn.geometry) if abs(xy[1]) < 0.9]
    for lon, lat in points[:: max(1, len(points) // 20)]:
        edge = meridian_distance_km(lon, lat)
        assert min(abs(edge - 40 * 0.15 + 2.6), abs(edge - 50 * 1.9 - 2.6)) < 0.41


def test_depth_without_a_border_takes_all_and_says_so() -> None:
    drawn = draw(claim("depth", "10 km inside", distance=km(10), side_iso="EEE"))
    assert inside(drawn, 10 / EQUATOR_DEGREE_KM, 0.0)
    assert inside(drawn, 1.0, 1 - 10 / 110.6)
    assert any("all land borders of EEE: EEE-NNN, EEE-WWW" in step.text for step in drawn.steps)


def test_border_distance_on_both_sides_or_one() -> None:
    both = draw(claim("border_distance", "10 km from it", distance=km(10), border="EEE-WWW"))
    one = draw(claim("border_distance", "10 km", distance=km(10), border="EEE-WWW", side_iso="WWW"))
    degrees = 10 / EQUATOR_DEGREE_KM
    assert inside(both, degrees, 0)
    assert inside(both, -degrees, 0)
    assert inside(one, -degrees, 0)
    assert not inside(one, degrees, 0)


def test_distance_to_a_town_is_by_road() -> None:
    drawn = draw(
        claim("distance", "70 km from Town", distance=km(70, precision=5), anchors=(TOWN,))
    )
    for lon, lat in vertices(drawn.stated)[::20]:
        assert geodesic_km(0.5, 0, lon, lat) == pytest.approx(70, abs=0.005)
    # 70 * 0.38 - 5 km of the number - 1 km of town to 70 * 1.40 + 5 + 1.
    distances = [geodesic_km(0.5, 0, *xy) for xy in vertices(drawn.geometry)]
    assert min(distances) == pytest.approx(70 * 0.38 - 6, abs=0.01)
    assert max(distances) == pytest.approx(70 * 1.40 + 6, abs=0.01)


def test_distance_to_a_mountain_or_as_the_crow_flies_is_straight() -> None:
    mountain = mention("Peak", 0.5, 0.0, "EEE", "mountain", radius_m=2000)
    drawn = draw(claim("distance", "70 km from", distance=km(70, precision=5), anchors=(mountain,)))
    distances = [geodesic_km(0.5, 0, *xy) for xy in vertices(drawn.geometry)]
    assert (min(distances), max(distances)) == (
        pytest.approx(70 * 0.8 - 7, abs=0.01),
        pytest.approx(70 * 1.25 + 7, abs=0.01),
    )
    flown = draw(
        claim(
            "distance",
            "70 km from Town as the crow flies",
            distance=km(70, precision=0.5),
            anchors=(TOWN,),
        )
    )
    distances = [geodesic_km(0.5, 0, *xy) for xy in vertices(flown.geometry)]
    assert (min(distances), max(distances)) == (
        pytest.approx(70 * 0.8 - 3.5, abs=0.01),
        pytest.approx(70 * 1.25 + 3.5, abs=0.01),
    )


def test_a_distance_is_from_the_town_not_the_region_named_after_it() -> None:
    town = Place("t", "Town", "settlement", 0.5, 0.0, "EEE", radius_m=1000.0)
    wide = Place("r", "Town Province", "admin1", 1.0, 0.5, "EEE", radius_m=100_000.0)
    both = Mention(0, 4, "Town", "place", (Candidate(wide, 0.8), Candidate(town, 0.1)))
    drawn = draw(claim("distance", "20 km from Town", distance=km(20), anchors=(both,)))
    for lon, lat in vertices(drawn.stated)[::20]:
        assert geodesic_km(0.5, 0, lon, lat) == pytest.approx(20, abs=0.005)
    assert "probability 90%" in drawn.steps[0].text


def test_distance_direction_is_a_soft_sector() -> None:
    drawn = draw(
        claim(
            "distance_direction",
            "50 km west of Town",
            distance=km(50),
            direction_deg=270.0,
            direction_words="west",
            anchors=(TOWN,),
        )
    )
    degree = EQUATOR_DEGREE_KM
    assert inside(drawn, 0.5 - 40 / degree, 0)
    assert inside(drawn, 0.5 - 30 / degree, 25 / 110.6)
    assert inside(drawn, 0.5 - 25 / degree, 30 / 110.6)
    assert not shapely.contains_xy(drawn.p90, 0.5 - 10 / degree, 40 / 110.6)
    assert not inside(drawn, 0.5 + 40 / degree, 0)
    assert drawn.point is not None
    assert geodesic_km(0.5, 0, *drawn.point) == pytest.approx(50 * 0.86, abs=2)
    assert drawn.point[1] == pytest.approx(0, abs=1e-4)


def test_direction_lies_outside_an_area_and_part_inside() -> None:
    square = shapely.box(0.2, -0.2, 0.8, 0.2)
    area = mention("District", 0.5, 0.0, "EEE", "admin2")
    south = {"direction_deg": 180.0, "direction_words": "south", "anchors": (area,)}
    outside = draw(claim("direction", "south of District", **south), District=square)
    part = draw(claim("region_part", "in the south of District", **south), District=square)
    assert not outside.geometry.intersection(square).area > 1e-9
    assert inside(outside, 0.5, -0.4)
    assert square.buffer(1e-6).contains(part.geometry)
    assert part.geometry.area == pytest.approx(square.area / 2, rel=1e-4)
    assert inside(part, 0.5, -0.1)
    assert not inside(part, 0.5, 0.1)


def test_central_part_is_half_of_the_area() -> None:
    square = shapely.box(0.2, -0.2, 0.8, 0.2)
    area = mention("District", 0.5, 0.0, "EEE", "admin2")
    drawn = draw(claim("region_part", "in central District", anchors=(area,)), District=square)
    assert drawn.geometry.area == pytest.approx(square.area / 2, rel=1e-4)
    assert inside(drawn, 0.5, 0.0)


def test_part_of_a_country_across_the_antimeridian() -> None:
    two = shapely.MultiPolygon([shapely.box(178, -1, 180, 1), shapely.box(-180, -1, -178, 1)])
    area = mention("Isles", 180.0, 0.0, None, "region")
    drawn = draw(
        claim("region_part", "eastern Isles", direction_deg=90.0, anchors=(area,)), Isles=two
    )
    assert inside(drawn, -179, 0)
    assert not inside(drawn, 179, 0)


def test_containment_uses_the_best_area_there_is() -> None:
    country = mention("East", 1.0, 0.0, "EEE", "country")
    assert draw(claim("containment", "in East", anchors=(country,))).geometry.equals(LANDS["EEE"])
    near_border = mention("Post", 0.005, 0.0, "EEE", radius_m=2000)
    drawn = draw(claim("containment", "in Post", anchors=(near_border,)))
    assert not drawn.geometry.intersection(LANDS["WWW"]).area > 1e-9
    assert drawn.point == (0.005, 0.0)
    unsure = mention("Hill", 1.0, 0.0, "EEE", "mountain", radius_m=3000, uncertainty_m=4000)
    hill = draw(claim("containment", "at Hill", anchors=(unsure,)))
    distances = [geodesic_km(1, 0, *xy) for xy in vertices(hill.geometry)]
    assert max(distances) == pytest.approx(7, abs=0.01)


def test_near_between_and_travel() -> None:
    near = draw(claim("near", "near Town", anchors=(TOWN,)))
    assert inside(near, 0.5, 0.4)
    assert not inside(near, 0.5, 0.5)
    other = mention("Other", 1.5, 0.0, "EEE")
    corridor = draw(claim("between", "between Town and Other", anchors=(TOWN, other)))
    assert inside(corridor, 1.0, 0.0)
    assert inside(corridor, 1.0, 0.2)
    assert not inside(corridor, 1.0, 0.4)
    assert not inside(corridor, 1.7, 0.0)
    south = draw(
        claim("travel_time", "an hour's drive south of Town", direction_deg=180.0, anchors=(TOWN,))
    )
    assert inside(south, 0.5, -0.5)
    assert not inside(south, 0.5, 0.5)
    trip = draw(claim("travel_time", "a two-hour drive from Town", anchors=(TOWN,)))
    distances = [geodesic_km(0.5, 0, *xy) for xy in vertices(trip.geometry)]
    assert (min(distances), max(distances)) == (
        pytest.approx(39, abs=0.01),
        pytest.approx(181, abs=0.01),
    )


def test_border_near_a_town_is_only_that_part() -> None:
    whole = draw(claim("border_near", "near the border", border="EEE-WWW"))
    part = draw(claim("border_near", "on the border near Town", border="EEE-WWW", anchors=(TOWN,)))
    assert inside(whole, 0.1, 0.95)
    assert not inside(part, 0.1, 0.95)
    assert inside(part, 0.1, 0.0)


def test_depth_in_a_province_is_only_there() -> None:
    province = mention("Province", 0.5, 0.5, "EEE", "admin1")
    drawn = draw(
        claim(
            "depth",
            "10 km into",
            distance=km(10),
            side_iso="EEE",
            border="EEE-WWW",
            anchors=(province,),
        ),
        Province=shapely.box(0, 0, 1, 1),
    )
    degrees = 10 / EQUATOR_DEGREE_KM
    assert inside(drawn, degrees, 0.5)
    assert not inside(drawn, degrees, -0.5)


def test_a_town_beside_a_depth_narrows_it_along_the_border_not_across() -> None:
    # The town lies 22 km from the border, which makes a depth of 60 km or more no less.
    town = mention("Town", 0.2, 0.0, "EEE")
    drawn = draw(
        claim(
            "depth",
            "at least 60 km inside",
            distance=km(60, 120, precision=0.5),
            side_iso="EEE",
            border="EEE-WWW",
            context=(town,),
        )
    )
    assert drawn.probability is not None
    weighted = spots(drawn.probability.shape, drawn.probability.density)
    # The prior puts a true depth at some 0.8 of the 60 to 120 km that are said: 72 km.
    depths = weighted[0] * EQUATOR_DEGREE_KM * np.cos(np.radians(weighted[1]))
    assert 60 < depths @ weighted[2] < 90
    assert drawn.p50 is not None
    assert abs(drawn.p50.centroid.y) < 0.05
    assert max(abs(lat) for _, lat in vertices(drawn.p50)) < 0.6


def test_three_borders_meet_in_one_place() -> None:
    drawn = draw(claim("border_near", "near the tri-border of EEE, WWW and NNN", border="EEE-WWW"))
    assert drawn.point is not None
    assert geodesic_km(0.0, 1.0, *drawn.point) < 1.0
    assert inside(drawn, 0.2, 0.9)
    assert inside(drawn, -0.2, 0.9)
    assert inside(drawn, 0.0, 1.2)
    assert not inside(drawn, 0.0, 0.0)


@pytest.mark.parametrize("side", [None, "NNN"])
def test_so_far_from_where_three_borders_meet_is_a_ring(side: str | None) -> None:
    words = "20 km from the tripoint of EEE, WWW and NNN"
    drawn = draw(claim("border_distance", words, distance=km(20), border="EEE-WWW", side_iso=side))
    assert drawn.p90 is not None
    assert drawn.point is not None
    for lon, lat in (drawn.point, *vertices(drawn.p90)):
        assert 12 < geodesic_km(0.0, 1.0, lon, lat) < 28
    assert inside(drawn, 0.0, 1.0 + 20 / 110.6)
    assert inside(drawn, 20 / 111.3, 0.98) == (side is None)
    assert not inside(drawn, 0.0, 1.0)


def test_side_is_the_land_or_its_border_area() -> None:
    land = draw(claim("side", "on Eastern soil", side_iso="EEE"))
    assert land.geometry.equals(LANDS["EEE"])
    strip = draw(claim("side", "in the border area", side_iso="EEE", border="EEE-WWW"))
    assert inside(strip, 0.4, 0.0)
    assert not inside(strip, 0.5, 0.0)
    assert not inside(strip, -0.1, 0.0)


def test_coast_is_the_outline_without_the_borders() -> None:
    off = draw(
        claim(
            "coast_distance",
            "30 km off the coast of East",
            distance=km(30),
            anchors=(mention("East", 1, 0, "EEE", "country"),),
        )
    )
    degree = EQUATOR_DEGREE_KM
    assert inside(off, 2 + 30 / degree, 0.0)
    assert inside(off, 1.0, -1 - 30 / 110.6)
    assert not inside(off, 2 - 30 / degree, 0.0)
    assert not inside(off, 1.0, 1 + 30 / 110.6)
    assert not inside(off, -0.1, -0.95)  # another country's land is no sea
    foo = mention("Foo", 1.5, -0.9, "EEE", "settlement")
    beside = draw(claim("coast_distance", "30 km off the coast", distance=km(30), context=(foo,)))
    assert inside(beside, 1.5, -1 - 30 / 110.6)
    inland = draw(claim("coast_distance", "30 km inland", distance=km(30), side_iso="EEE"))
    assert inside(inland, 2 - 30 / degree, 0.0)
    assert not inside(inland, 30 / degree, 0.0)


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (claim("depth", "5 km inside", distance=km(5)), "whose territory"),
        (claim("depth", "inside", side_iso="EEE", border="EEE-WWW"), "states no distance"),
        (claim("depth", "x", distance=km(5), side_iso="EEE", border="EEE-III"), "share no border"),
        (claim("depth", "x", distance=km(5), side_iso="III"), "no land border"),
        (
            claim("depth", "x", distance=km(2500), side_iso="EEE", border="EEE-WWW"),
            "No ground in EEE",
        ),
        (
            claim("depth", "x", distance=km(900), side_iso="EEE", border="EEE-WWW"),
            "the farthest is about 2",
        ),
        (
            claim("coast_near", "off the coast of Foo", anchors=(Mention(0, 3, "Foo"),)),
            "'Foo' is in no gazetteer",
        ),
        (claim("depth", "x", distance=km(5), side_iso="QQQ"), "no country QQQ|QQQ"),
        (claim("containment", "in Foo", anchors=(Mention(0, 3, "Foo"),)), "'Foo'"),
        (claim("distance", "5 km from", distance=km(5)), "no place to measure from"),
        (claim("distance", "x", distance=km(50, 5), anchors=(TOWN,)), "cannot be on Earth"),
        (claim("direction", "x", anchors=(TOWN,)), "no direction"),
        (claim("border_near", "near it"), "which border"),
        (claim("side", "there"), "which country"),
        (claim("between", "between Town and", anchors=(TOWN,)), "no place to measure from"),
        (claim("travel_time", "a two-hour trip from Town", anchors=(TOWN,)), "by what means"),
        (claim("travel_time", "a long drive from Town", anchors=(TOWN,)), "number of hours"),
        (claim("route_marker", "at kilometre 81"), "no gazetteer"),
        (claim("coast_near", "on the coast"), "whose coast"),
        (claim("region_part", "part of Town", anchors=(TOWN,)), "which part"),
    ],
)
def test_refusals_give_the_reason(bad: Claim, reason: str) -> None:
    drawn = draw(bad)
    assert drawn.geometry is None
    assert drawn.point is None
    assert drawn.refused is not None
    assert any(part in drawn.refused for part in reason.split("|"))


def test_a_depth_that_a_country_hardly_has_says_so() -> None:
    # EEE is two degrees wide: 223 km.
    drawn = draw(
        claim("depth", "x", distance=km(300, precision=5), side_iso="EEE", border="EEE-WWW")
    )
    assert drawn.steps[-1].rule == "too-deep"
    assert "300 km" in drawn.steps[-1].text


def test_the_same_words_draw_the_same_region() -> None:
    first = draw(claim("near", "near Town", 1, anchors=(TOWN,)))
    again = draw(claim("near", "near Town", 2, anchors=(TOWN,), attribution="somebody"))
    assert (first.claim_id, again.claim_id) == ("a#c1", "a#c2")
    assert first.geometry == again.geometry


def test_a_landlocked_country_has_no_coast() -> None:
    class Landlocked(Squares):
        def land(self, country: str) -> shapely.Geometry:
            return shapely.box(0, -1, 2, 1)

        def line(self, a: str, b: str):  # type: ignore[no-untyped-def]
            found = super().line("EEE", "WWW")
            ring = self.land("EEE").boundary
            return type(found)(found.pair, ring, None, 1.0, "x")

    drawn = region(claim("coast_near", "on the coast", side_iso="EEE"), Areas(), Landlocked())  # type: ignore[arg-type]
    assert drawn.refused == "EEE has no coast."


def test_denied_shape_is_kept_and_named() -> None:
    drawn = draw(claim("containment", "not in Town", anchors=(TOWN,), negated=True))
    assert drawn.geometry is not None
    assert drawn.steps[-1].rule == "denied"


def test_other_candidates_are_mentioned() -> None:
    twin = Place("t2", "Town", "settlement", 9.0, 9.0, "III")
    both = Mention(0, 4, "Town", "place", (*TOWN.candidates, Candidate(twin, 0.1)))
    drawn = draw(claim("near", "near Town", anchors=(both,)))
    assert "it might be Town (III, 10%)" in drawn.steps[0].text


distances = st.floats(1, 60).map(lambda value: round(value, 1))
towns = st.tuples(
    st.floats(-1.5, 1.5).map(lambda lon: round(lon, 5) + 0.0),
    st.floats(-0.8, 0.8).map(lambda lat: round(lat, 5) + 0.0),
)


@settings(max_examples=10, deadline=None)
@given(
    low=st.sampled_from([1.0, 12.0, 55.0]),
    width=st.sampled_from([0.0, 20.0]),
    side=st.sampled_from(["EEE", "WWW"]),
)
def test_depth_properties(low: float, width: float, side: str) -> None:
    drawn = draw(
        claim(
            "depth", "inside", distance=km(low, low + width, 0.5), side_iso=side, border="EEE-WWW"
        )
    )
    assert LANDS[side].buffer(2e-6).contains(drawn.geometry)
    assert drawn.geometry.buffer(3e-4).contains(drawn.stated)
    assert drawn.point is not None
    away = meridian_distance_km(*drawn.point)
    assert low - drawn.doubt_m / 1000 - 0.03 <= away <= low + width + drawn.doubt_m / 1000 + 0.03


@settings(max_examples=25, deadline=None)
@given(
    where=towns,
    far=distances,
    azimuth=st.none() | st.floats(0, 359),
    side=st.sampled_from([None, "EEE"]),
)
def test_offset_properties(
    where: tuple[float, float], far: float, azimuth: float | None, side: str | None
) -> None:
    kind: ClaimKind = "distance" if azimuth is None else "distance_direction"
    drawn = draw(
        claim(
            kind,
            "from Town",
            distance=km(far),
            direction_deg=azimuth,
            side_iso=side,
            anchors=(mention("Town", *where, "EEE"),),
        )
    )
    if drawn.geometry is None:
        assert side == "EEE"
        return
    if drawn.stated is not None:
        assert drawn.geometry.buffer(3e-4).contains(drawn.stated)
    if side:
        assert LANDS[side].buffer(2e-6).contains(drawn.geometry)
    reach = geodesic_km(*where, *drawn.point)  # type: ignore[misc]
    assert 0.33 * far - 1.01 <= reach <= 1.45 * far + 1.01


@settings(max_examples=15, deadline=None)
@given(lon=st.floats(178, 182), lat=st.floats(-70, 70), far=st.floats(5, 300))
def test_rings_round_the_antimeridian(lon: float, lat: float, far: float) -> None:
    lon, lat = round(lon - 360 if lon > 180 else lon, 5), round(lat, 5) + 0.0
    peak = mention("Peak", lon, lat, None, "mountain", radius_m=1.0)
    drawn = draw(claim("distance", "from Peak", distance=km(far), anchors=(peak,)))
    west, _, east, _ = drawn.geometry.bounds
    assert west >= -180
    assert east <= 180
    assert geodesic_km(lon, lat, *drawn.point) == pytest.approx(far, rel=0.2)  # type: ignore[misc]


@pytest.mark.parametrize("kind", ["near", "distance"])
def test_a_long_river_known_as_a_circle_places_nothing(kind: ClaimKind) -> None:
    long_river = mention("Long", 1, 0, "EEE", "water", radius_m=1_600_000.0)
    drawn = draw(claim(kind, "2 km from the Long", distance=km(2), anchors=(long_river,)))
    assert drawn.refused is not None
    assert "only as a circle of 1,600 km" in drawn.refused
