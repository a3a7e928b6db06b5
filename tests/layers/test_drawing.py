"""Basemap and drawing: what is kept, merged and framed."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import LineString, Point, box
from shapely.geometry.base import BaseGeometry

from geo.model import Account, Analysis, Region
from layers.basemap import Basemap, Town, cut, tint
from layers.build import build
from layers.detail import simplified
from layers.drawing import Drawing, draw
from layers.meridian import western_edge
from layers.report.sheet import spread
from layers.rivers import rivers
from layers.style import DISTINCT, TINTS, claimant_class, claimant_style, css
from tests.layers.sample import BASEMAP, LINE, sample


def drawn(analysis: Analysis, basemap: Basemap = BASEMAP) -> Drawing:
    return draw(analysis, build(analysis, basemap.names), basemap)


def test_cut_keeps_what_is_near_and_no_more() -> None:
    land = cut(BASEMAP, (20.5, 7, 22.5, 10), (20.5, 7, 22.5, 10))
    assert [iso for iso, _, _ in land.countries] == ["XNA", "XSU"]
    assert all(shapely.box(20.5, 7, 22.5, 10).covers(area) for _, _, area in land.countries)
    assert [town.name for town in land.towns] == ["Marrak", "Kelmish"]


def test_cut_prefers_capitals_then_size() -> None:
    towns = tuple(Town(f"T{n}", 1 + n / 100, 1, n) for n in range(50))
    land = cut(
        Basemap(towns=(*towns, Town("Cap", 1, 1, 1, capital=True))),
        (0, 0, 3, 3),
        (0, 0, 3, 3),
        most_towns=3,
    )
    assert [town.name for town in land.towns] == ["Cap", "T49", "T48", "T47", "T46", "T45"]


def test_a_thousand_islets_end() -> None:
    islets = {f"I{n}": Point(n % 60 * 5 - 150, n // 60 * 0.9).buffer(2) for n in range(1000)}
    everywhere = (-180.0, -85.0, 180.0, 85.0)
    land = cut(Basemap(countries=islets), everywhere, everywhere)
    assert 0 < len(land.countries) <= 1000


def test_neighbours_share_their_line_after_simplifying() -> None:
    land = cut(BASEMAP, (19, 4, 27, 13), (19, 4, 27, 13))
    areas = {iso: area for iso, _, area in land.countries}
    assert areas["XNA"].intersection(areas["XSU"]).area < 1e-9
    gap = box(20, 5, 26, 12).difference(shapely.union_all(list(areas.values())))
    assert gap.area < 1e-9


@given(st.integers(2, 6), st.integers(2, 6))
def test_neighbours_differ_in_tint(columns: int, rows: int) -> None:
    cells = {f"{x}{y}": box(x, y, x + 1, y + 1) for x in range(columns) for y in range(rows)}
    tints = tint(cells)
    assert set(tints.values()) <= set(range(TINTS))
    for a, cell in cells.items():
        for b, other in cells.items():
            if a != b and cell.intersects(other):
                assert tints[a] != tints[b]


def test_same_shape_of_same_voice_is_drawn_once() -> None:
    drawing = drawn(sample())
    witnesses = [s for s in drawing.shapes if s.role == "doubt" and s.geometry.bounds[3] < 9.5]
    near = [s for s in witnesses if s.geometry.intersects(Point(21.6, 9.3))]
    assert sorted(len(s.subjects) for s in near) == [5, 6]


def test_ids_are_made_here_and_unique() -> None:
    shapes = drawn(sample(hostile=True)).shapes
    assert [shape.id for shape in shapes] == [f"s{n}" for n in range(1, len(shapes) + 1)]


def test_a_whole_country_is_wide_a_band_is_not() -> None:
    claims = [s for s in drawn(sample()).shapes if s.wide and s.subjects[0].startswith("a")]
    whole = {s.subjects for s in claims if s.role != "bound"}
    assert whole == {("a1#c13",)}


def test_a_line_out_of_the_map_waits_where_the_claim_says_little() -> None:
    analysis = sample()
    (whole,) = (r for r in analysis.regions.values() if r.claim_id == "a1#c13")
    line = LineString([(21, 6), (21, 60)])
    strip = analysis.regions["a1#c1"]
    changed = {
        whole.claim_id: replace(whole, stated=line),
        strip.claim_id: replace(strip, stated=line),
    }
    shapes = drawn(replace(analysis, regions={**analysis.regions, **changed})).shapes
    waiting = {
        s.subjects: s.wide for s in shapes if s.role == "stated" and s.geometry.bounds[3] > 50
    }
    assert waiting == {("a1#c13",): True, ("a1#c1",): False}


def test_the_same_shape_told_often_is_thinned_as_each_alone_would_be() -> None:
    ring = Point(0, 0).buffer(1, quad_segs=500)
    fine = Point(9, 0).buffer(1, quad_segs=500)
    assert simplified([ring, fine, ring]) == [*simplified([ring, fine]), *simplified([ring])]
    assert simplified([]) == []


def test_contours_are_drawn_and_the_outer_bound_waits() -> None:
    shapes = [s for s in drawn(sample()).shapes if s.subjects == ("a1#c1",)]
    areas = {s.role: s.geometry.area for s in shapes}
    assert list(areas) == ["bound", "doubt", "likely", "stated"]
    assert areas["bound"] > areas["doubt"] > areas["likely"] > 0
    assert [s.role for s in shapes if s.wide] == ["bound"]


def test_an_account_has_contours_of_its_own() -> None:
    found = [s for s in drawn(sample()).shapes if s.subjects[:1] == ("i1",)]
    assert [s.role for s in found if s.wide] == ["doubt", "likely"]
    assert sum(s.role == "mark" for s in found) == 2


def test_thirty_claimants_share_no_sign() -> None:
    signs = [(s.light, s.path) for s in map(claimant_style, range(DISTINCT))]
    assert len(set(signs)) == DISTINCT >= 40
    assert claimant_class(DISTINCT) == claimant_class(DISTINCT + 5) == "who-others"


def _moved(analysis: Analysis, degrees: float) -> Analysis:
    """The same case elsewhere, cut at 180° as stored shapes are."""

    def move(geometry: BaseGeometry | None) -> BaseGeometry | None:
        if geometry is None:
            return None
        there = shapely.affinity.translate(geometry, degrees)
        west = there.intersection(box(-181, -90, 180, 90))
        east = shapely.affinity.translate(there.intersection(box(180, -90, 541, 90)), -360)
        return shapely.union_all([west, east])

    regions = {
        key: replace(r, geometry=move(r.geometry), stated=move(r.stated), p50=None, p90=None)
        for key, r in analysis.regions.items()
    }
    incidents = tuple(
        replace(
            i,
            accounts=tuple(
                replace(a, geometry=move(a.geometry), p50=None, p90=None, point=None)
                for a in i.accounts
            ),
        )
        for i in analysis.incidents
    )
    lines = tuple(replace(b, geometry=move(b.geometry), gaps=None) for b in analysis.borders)
    return replace(analysis, regions=regions, incidents=incidents, borders=lines)


@pytest.mark.parametrize("degrees", [157.0, 150.0, 162.0])
def test_a_case_across_180_is_drawn_in_one_piece(degrees: float) -> None:
    analysis = sample()
    here, there = drawn(analysis), drawn(_moved(analysis, degrees))
    assert there.west == 0
    assert there.frame[2] - there.frame[0] < here.frame[2] - here.frame[0] + 1
    assert there.frame[0] > 150
    doubt = [s for s in there.shapes if s.role == "doubt" and not s.wide]
    assert doubt
    for shape in doubt:
        west, _, east, _ = shape.geometry.bounds
        assert 150 < west < east < 210
    assert [iso for iso, _, _ in there.land.countries] == []


def test_land_is_shifted_with_its_case() -> None:
    fiji = shapely.MultiPolygon([box(177, -19, 180, -16), box(-180, -19, -178, -16)])
    basemap = Basemap(countries={"XFJ": fiji}, towns=(Town("Labasa", -179.5, -17, 30_000),))
    land = cut(basemap, (175, -20, 185, -15), (176, -20, 184, -15), west=0)
    ((iso, _, area),) = land.countries
    assert iso == "XFJ"
    assert area.geom_type == "Polygon" or len(area.geoms) == 1
    assert area.bounds == (177, -19, 182, -16)
    assert [(t.name, t.lon) for t in land.towns] == [("Labasa", 180.5)]


@pytest.mark.parametrize(
    ("longitudes", "edge"),
    [
        ([60, 62, 65], -180),
        ([178, -179], 0),
        ([-170, -175], 0),
        ([-111, -72, 29, 35, 103], -180),
        ([140, -120], 0),
        ([], -180),
        ([10, 170], -180),
    ],
)
def test_western_edge(longitudes: list[float], edge: float) -> None:
    assert western_edge(longitudes) == edge


def test_one_mark_an_account() -> None:
    analysis = sample()
    marks = [s for s in drawn(analysis).shapes if s.role == "mark"]
    assert len(marks) == sum(len(i.accounts) for i in analysis.incidents)
    assert {mark.number for mark in marks} == set(range(1, 12))


def test_a_far_outlier_does_not_move_the_frame() -> None:
    analysis = sample()
    away = Point(-70, -30).buffer(0.1)
    first, *others = analysis.incidents
    account = Account("somebody", None, "claims", (), away)
    moved = replace(first, accounts=(*first.accounts, account))
    drawing = drawn(replace(analysis, incidents=(moved, *others)))
    assert drawing.frame[0] > 15
    assert drawing.extent[0] <= -70


def test_a_place_far_from_every_claim_is_not_drawn() -> None:
    analysis = sample()
    reading = analysis.readings[0]
    mention = reading.mentions[0]
    place = replace(mention.candidates[0].place, id="far", name="Far", lon=-100.0)
    far = replace(mention, candidates=(replace(mention.candidates[0], place=place),))
    readings = (replace(reading, mentions=(far,)), *analysis.readings[1:])
    drawing = drawn(replace(analysis, readings=readings))
    assert drawing.extent == drawn(analysis).extent
    assert not any("far" in shape.subjects for shape in drawing.shapes)
    assert "Far" not in [label.text for label in drawing.land.labels]


def test_frame_of_a_case_without_shapes_is_its_border() -> None:
    analysis = replace(sample(), incidents=(), regions={})
    west, south, east, north = drawn(analysis).frame
    assert box(west, south, east, north).covers(LINE)


def test_nothing_at_all_still_draws() -> None:
    drawing = drawn(Analysis("Nothing", (), {}, (), (), ()), Basemap())
    assert drawing.shapes == ()


def test_very_many_vertices_are_thinned() -> None:
    analysis = sample()
    heavy = Point(22, 9).buffer(1, quad_segs=2_000)
    regions = {
        key: Region(key, shapely.affinity.translate(heavy, n / 1000))
        for n, key in enumerate(analysis.regions)
    }
    drawing = drawn(replace(analysis, regions=regions, incidents=()))
    assert sum(shapely.get_num_coordinates(s.geometry) for s in drawing.shapes) < 30_000


@given(st.lists(st.tuples(st.floats(0, 300), st.floats(0, 300)), max_size=30))
def test_spread_marks_stay_near_and_a_lone_one_stays_put(points: list[tuple[float, float]]) -> None:
    moved = spread(points, 20)
    assert len(moved) == len(points)
    for n, (x, y) in enumerate(points):
        others = (p for m, p in enumerate(points) if m != n)
        assert math.dist(moved[n], (x, y)) <= 80
        if all(math.dist((x, y), other) > 180 for other in others):
            assert moved[n] == (x, y)


def test_spread_marks_keep_apart_and_leave_dots_free() -> None:
    moved = spread([(100.0, 100.0)] * 11, 20, [(100.0, 100.0)])
    for n, a in enumerate(moved):
        assert math.dist(a, (100, 100)) > 11
        assert all(math.dist(a, b) > 19 for b in moved[n + 1 :])


def test_css_has_both_themes_and_a_class_a_claimant() -> None:
    text = css()
    assert "color-scheme:light" in text
    assert "color-scheme:dark" in text
    assert all(f".who-{name}{{" in text for name in (*range(6), "others", "narrator"))
    assert text.count("{") == text.count("}")


def test_main_rivers_run_where_they_do() -> None:
    water = rivers()
    shapely.prepare(water)
    places = {"Budapest": (19.04, 47.5), "Manaus": (-60.0, -3.2), "Sukkur": (68.87, 27.7)}
    for name, spot in places.items():
        assert water.dwithin(Point(spot), 0.15), name
    assert not water.dwithin(Point(10.0, 25.0), 3), "the Sahara"
    assert not water.dwithin(Point(-40.0, 40.0), 5), "the Atlantic"


def test_rivers_are_cut_to_the_map() -> None:
    land = cut(Basemap(rivers=rivers()), (66, 24, 74, 34), (66, 24, 74, 34))
    assert land.rivers is not None
    assert 0 < shapely.get_num_coordinates(land.rivers) <= 6_000
