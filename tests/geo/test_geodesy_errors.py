"""Bad input: each a `GeometryError` that says what was wrong."""

from __future__ import annotations

import math

import pytest
import shapely

from geo import geodesy
from geo.errors import GeometryError

LINE = shapely.LineString([(60, 28), (61, 29)])
CROSSED = shapely.LineString([(0, 0), (1, 1), (1, 0), (0, 1)])
BOW_TIE = shapely.Polygon(CROSSED)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: geodesy.disk(28, 118, 1000), "swapped"),
        (lambda: geodesy.disk(28, 91, 1000), "latitude beyond 90"),
        (lambda: geodesy.disk(181, 28, 1000), "longitude beyond 180"),
        (lambda: geodesy.disk(math.nan, 28, 1000), "no number"),
        (lambda: geodesy.disk(61, 28, 0), "more than 0"),
        (lambda: geodesy.disk(61, 28, -5), "more than 0"),
        (lambda: geodesy.disk(61, 28, math.inf), "more than 0"),
        (lambda: geodesy.disk(61, 28, 1e7), "at most 9000 km"),
        (lambda: geodesy.disk(61, 28, 1000, tolerance_m=0), "tolerance"),
        (lambda: geodesy.ring(61, 28, 50, 40), "less than the outer"),
        (lambda: geodesy.ring(61, 28, 50, 50), "less than the outer"),
        (lambda: geodesy.ring(61, 28, -1, 50), "0 or more"),
        (lambda: geodesy.sector(61, 28, 0, 50, 0, 0), "half width"),
        (lambda: geodesy.sector(61, 28, 0, 50, 0, 181), "half width"),
        (lambda: geodesy.sector(61, 28, 0, 50, math.nan, 20), "half width"),
        (lambda: geodesy.buffer(shapely.LineString(), 50), "empty"),
        (lambda: geodesy.buffer(LINE, 0), "more than 0"),
        (lambda: geodesy.buffer(CROSSED, 50), r"touches itself at \(0.5, 0.5\)"),
        (lambda: geodesy.band(shapely.MultiLineString([CROSSED]), 5, 9), "touches itself"),
        (lambda: geodesy.distance_to_line(0, 0, CROSSED), "touches itself"),
        (lambda: geodesy.distance_to_line(0, 0, BOW_TIE), "make_valid"),
        (lambda: geodesy.buffer(BOW_TIE, 50), "make_valid"),
        (lambda: geodesy.side(0, 95, [shapely.box(0, 0, 1, 1)]), "latitude beyond 90"),
        (lambda: geodesy.side(0, 0, [shapely.Polygon()]), "empty"),
        (lambda: geodesy.buffer(shapely.Point(500_000, 3_000_000), 50), "not metres"),
        (lambda: geodesy.buffer(LINE, 50, edges="loxodrome"), "straight"),
        (lambda: geodesy.band(LINE, 50, 40), "less than the outer"),
        (lambda: geodesy.distance_to_line([0, 1], [0], LINE), "2 longitudes but 1"),
        (lambda: geodesy.distance_to_line([0, 0], [0, 95], LINE), "Point 1"),
        (lambda: geodesy.distance_to_line(0, 0, shapely.Polygon()), "empty"),
        (lambda: geodesy.distance_m(0, 0, 0, math.inf), "no number"),
        (lambda: geodesy.length_m(shapely.LineString()), "empty"),
    ],
)
def test_bad_input(call, says):
    with pytest.raises(GeometryError, match=says):
        call()


def test_what_the_errors_advise_helps():
    assert geodesy.buffer(shapely.node(CROSSED), 50).is_valid
    assert geodesy.buffer(shapely.make_valid(BOW_TIE), 50).is_valid
