"""Geometries that once broke a buffer, each a file that says what happened: none may again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import shapely

from geo import geodesy
from tests.geo.geodesic_brute_force import BruteForce
from tests.geo.test_geodesy_shapes import check_buffer

CASES = sorted((Path(__file__).parent / "geodesy_cases").glob("*.geojson"))


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_case(path):
    feature = json.loads(path.read_text(encoding="utf-8"))
    line = shapely.from_geojson(json.dumps(feature["geometry"]))
    distance_m, tolerance_m = (feature["properties"][f"{k}_m"] for k in ("distance", "tolerance"))
    area = geodesy.buffer(line, distance_m, tolerance_m)
    check_buffer(area, BruteForce(line), distance_m, tolerance_m, 1)
    assert all(geodesy.area_m2(part) > tolerance_m**2 for part in shapely.get_parts(area))


def test_there_are_cases():
    assert CASES
