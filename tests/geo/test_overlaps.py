"""Parts of areas, and what is known of shapes that were cut to others."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.regions.area_kinds import part_towards
from geo.regions.lying import lies_in, note_inside
from geo.regions.overlaps import overlap


@settings(max_examples=25, deadline=None)
@given(azimuth=st.floats(0, 360), share=st.floats(0.05, 0.95), seed=st.integers(0, 1000))
def test_a_part_holds_its_share_of_the_area(azimuth: float, share: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    turn = np.sort(rng.uniform(0, 2 * np.pi, 12))
    ring = np.column_stack((np.cos(turn), np.sin(turn))) * rng.uniform(0.3, 0.5, (12, 1))
    star = shapely.Polygon(ring, [0.2 * ring[::-1]]) if seed % 2 else shapely.Polygon(ring)
    whole = shapely.union_all([star, shapely.box(1, -0.3, 1.4, 0.2)])
    if not star.is_valid:
        return
    part = part_towards(whole, azimuth, share)
    # At the equator the plane of degrees will do.
    assert part.area == pytest.approx(share * whole.area, rel=1e-3)


def test_what_was_cut_to_a_shape_is_known_to_lie_in_it() -> None:
    country = shapely.box(0, 0, 4, 4)
    province, town = shapely.box(1, 1, 3, 3), shapely.box(1, 1, 2, 2)
    assert not lies_in(province, country)
    note_inside(province, country)
    note_inside(town, province)
    assert lies_in(town, province)
    assert lies_in(town, country)
    assert not lies_in(country, town)
    assert overlap(country, province) is province
    common = overlap(province, shapely.box(2, 0, 5, 5))
    assert common is not None
    assert lies_in(common, country)
    copy = shapely.from_wkb(common.wkb)
    assert not lies_in(copy, country)
    note_inside(copy, like=common)
    assert lies_in(copy, country)
