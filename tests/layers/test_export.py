"""Files for a GIS: RFC 7946, read back by GDAL; whole or not at all."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import LineString, MultiPolygon, Point, Polygon

from geo.errors import GeometryError, OutputError
from layers.export import FORMATS, frame_text, write_frame
from layers.export.files import make_folder, write_text, write_with
from layers.export.geojson import collection, feature
from layers.export.points import read_points

CLOCKWISE = Polygon(
    [(0, 0), (0, 2), (2, 2), (2, 0)], holes=[[(0.5, 0.5), (1.5, 0.5), (1.5, 1.5), (0.5, 1.5)]]
)
FRAME = gpd.GeoDataFrame(
    {"name": ["a", "=1+1"], "km": [1.5, np.nan]},
    geometry=[CLOCKWISE, MultiPolygon([CLOCKWISE])],
    crs="EPSG:4326",
)


def signed_area(ring: list[list[float]]) -> float:
    pairs = pairwise(ring)
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs) / 2


def test_rings_wind_right_handed() -> None:
    record = json.loads(collection([feature("x", CLOCKWISE, {})]))
    outer, hole = record["features"][0]["geometry"]["coordinates"]
    assert signed_area(outer) > 0 > signed_area(hole)


def test_collection_has_a_box_and_no_crs() -> None:
    text = collection(
        [feature("x", Point(61.123456789, 28), {}), feature("y", Point(-5, 9), {})], ["© someone"]
    )
    record = json.loads(text)
    assert record["bbox"] == [-5, 9, 61.123457, 28]
    assert record["attribution"] == ["© someone"]
    assert "crs" not in record
    assert record["features"][0]["geometry"]["coordinates"] == [61.123457, 28]


def test_nothing_drawn_is_null() -> None:
    record = json.loads(collection([feature("x", None, {"why": "refused"})]))
    assert record["features"][0]["geometry"] is None
    assert "bbox" not in record


def test_a_shape_below_a_decimetre_stays() -> None:
    tiny = Polygon([(0, 0), (1e-8, 0), (0, 1e-8)])
    record = json.loads(collection([feature("x", tiny, {})]))
    assert record["features"][0]["geometry"] is not None


@given(st.floats(-180, 180), st.floats(-90, 90))
def test_six_decimals(lon: float, lat: float) -> None:
    record = json.loads(collection([feature("p", Point(lon, lat), {})]))
    x, y = record["features"][0]["geometry"]["coordinates"]
    assert abs(x - lon) <= 5.1e-7
    assert abs(y - lat) <= 5.1e-7
    assert all(len(repr(abs(v)).split(".")[-1]) <= 6 for v in (x, y) if "e" not in repr(v))


@pytest.mark.parametrize("suffix", sorted(FORMATS))
def test_every_format_is_read_back(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"x.{suffix}"
    write_frame(FRAME, path, ["© someone"])
    back = gpd.read_file(path)
    assert len(back) == 2
    column = "name" if "name" in back else "Name"
    assert sorted(back[column]) == ["=1+1", "a"]
    if suffix != "csv":
        for ours, theirs in zip(
            FRAME.geometry, back.sort_values(column).geometry[::-1], strict=True
        ):
            assert shapely.force_2d(theirs).symmetric_difference(ours).area < 1e-9


def test_missing_numbers_are_null() -> None:
    rows = json.loads(frame_text(FRAME))["features"]
    assert [row["properties"]["km"] for row in rows] == [1.5, None]
    assert [row["id"] for row in rows] == ["1", "2"]


def test_unknown_format_names_the_known(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"no format for '.shp'; use one of .csv, .fgb, .geojson"):
        write_frame(FRAME, tmp_path / "x.shp")


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    write_text(path, "old")

    def fail(beside: Path) -> None:
        beside.write_text("half")
        raise OSError(28, "No space left on device")

    with pytest.raises(OutputError, match="No space left on device"):
        write_with(path, fail)
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["x.txt"]


def test_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "f").write_text("")
    with pytest.raises(OutputError, match="is a file; name a folder"):
        make_folder(tmp_path / "f")
    with pytest.raises(OutputError, match="f is a file; name a folder"):
        write_text(tmp_path / "f" / "x.txt", "")


def test_points_from_csv_keep_order_and_bad_rows(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text("id,Latitude,LONGITUDE\n007,28.5,61.5\n2,oops,61\n3,,\n")
    frame = read_points(path)
    assert list(frame["id"]) == ["007", "2", "3"]
    assert (frame.geometry.x[0], frame.geometry.y[0]) == (61.5, 28.5)
    assert np.isnan(frame.geometry.y[1])


def test_points_in_another_system_are_reprojected(tmp_path: Path) -> None:
    path = tmp_path / "p.gpkg"
    gpd.GeoDataFrame(geometry=[Point(61.5, 28.5)], crs=4326).to_crs(32641).to_file(path)
    frame = read_points(path)
    assert frame.geometry.x[0] == pytest.approx(61.5)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("p.csv", "a,b\n1,2\n", "no longitude and latitude columns"),
        ("p.csv", "", "is not a CSV table"),
        ("p.geojson", "{}", "cannot be read as points"),
        (
            "p.geojson",
            collection([feature("x", LineString([(0, 0), (1, 1)]), {})]),
            "holds LineString; only points",
        ),
    ],
)
def test_points_that_cannot_be_used(tmp_path: Path, name: str, text: str, message: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(GeometryError, match=message):
        read_points(path)
