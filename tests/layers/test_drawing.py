"""Basemap and drawing: what is kept, merged and framed."""

from __future__ import annotations

import math
from dataclasses import replace

import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point, box

from geo.model import Account, Analysis, Region
from layers.basemap import Basemap, Town, cut, tint
from layers.build import build
from layers.drawing import Drawing, draw
from layers.report.sheet import spread
from layers.style import TINTS, css
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
    islets = {f"I{n}": Point(n % 60 * 5 - 150, n // 60 * 0.9).buffer(2) for n in range(3000)}
    everywhere = (-180.0, -85.0, 180.0, 85.0)
    land = cut(Basemap(countries=islets), everywhere, everywhere)
    assert 0 < len(land.countries) <= 3000


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
    wide = [s for s in drawn(sample()).shapes if s.wide]
    assert wide
    assert all(s.subjects == ("a1#c13",) for s in wide)


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
