"""Borders from a user's own file: hand-made lines and areas."""

from __future__ import annotations

import json
import re
from pathlib import Path

import geopandas
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.borders import open_borders
from geo.borders.files import FileBorders
from geo.errors import BorderError, CountryError

WEST = shapely.box(61.0, 27.0, 63.0, 28.0)
EAST = shapely.box(63.0, 27.0, 64.0, 28.0)


def write(path: Path, frame: geopandas.GeoDataFrame) -> Path:
    frame.to_file(path)
    return path


def areas(**columns: list[str]) -> geopandas.GeoDataFrame:
    return geopandas.GeoDataFrame(columns, geometry=[WEST, EAST], crs=4326)


@pytest.mark.parametrize("name", ["own.geojson", "own.gpkg", "own.shp"])
def test_areas_give_their_shared_line(tmp_path: Path, name: str) -> None:
    borders = FileBorders(write(tmp_path / name, areas(code=["IRN", "PAK"])), ("IRN", "PAK"))
    line = borders.line("PAK", "IRN")
    assert line.geometry.equals(shapely.LineString([(63, 27), (63, 28)]))
    # One degree of the meridian from 27 N to 28 N on WGS 84 (tables of meridian arc: 110.80 km).
    assert line.length_km == pytest.approx(110.80, abs=0.02)
    assert line.source == name
    assert borders.land("IRN").equals(WEST)
    assert borders.country_at([62.9, 63.1], [27.5, 27.5]).tolist() == ["IRN", "PAK"]
    assert borders.line("AFG", "IRN").source == "osm"


def test_a_line_is_taken_whole_and_reprojected(tmp_path: Path) -> None:
    frame = geopandas.GeoDataFrame(geometry=[shapely.LineString([(63, 27), (63, 28)])], crs=4326)
    path = write(tmp_path / "line.gpkg", frame.to_crs(3857))
    borders = FileBorders(path, ("IRN", "PAK"))
    assert borders.line("IRN", "PAK").geometry.hausdorff_distance(frame.geometry[0]) < 1e-9
    assert borders.land("IRN").area > 100
    assert "IRN-PAK" in borders.pairs()


def test_a_pair_that_does_not_touch_in_the_bundled_source(tmp_path: Path) -> None:
    path = write(tmp_path / "own.geojson", areas(iso=["IRN", "IND"]))
    borders = FileBorders(path, ("IRN", "IND"))
    assert "IND" in borders.neighbours("IRN")
    assert "PAK" in borders.neighbours("IRN")


def test_a_file_without_a_line_is_an_error(tmp_path: Path) -> None:
    path = write(tmp_path / "own.geojson", areas(code=["IRN", "XXX"]))
    with pytest.raises(BorderError, match="no line"):
        FileBorders(path, ("IRN", "PAK"))


def test_areas_that_do_not_touch_are_an_error(tmp_path: Path) -> None:
    apart = [WEST, shapely.box(65, 27, 66, 28)]
    frame = geopandas.GeoDataFrame({"code": ["IRN", "PAK"]}, geometry=apart, crs=4326)
    with pytest.raises(BorderError, match="share no line"):
        FileBorders(write(tmp_path / "own.geojson", frame), ("IRN", "PAK"))


def test_a_file_without_crs_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "own.shp", areas(code=["IRN", "PAK"]))
    path.with_suffix(".prj").unlink()
    with pytest.raises(BorderError, match="coordinate reference system"):
        FileBorders(path, ("IRN", "PAK"))


def test_missing_unreadable_and_unknown_are_errors(tmp_path: Path) -> None:
    with pytest.raises(BorderError, match="No border file"):
        FileBorders(tmp_path / "none.geojson", ("IRN", "PAK"))
    broken = tmp_path / "broken.geojson"
    broken.write_text(json.dumps([1, 2]))
    with pytest.raises(BorderError, match="Cannot read"):
        FileBorders(broken, ("IRN", "PAK"))
    with pytest.raises(CountryError, match="XYZ"):
        FileBorders(broken, ("IRN", "XYZ"))


LINE = shapely.LineString([(62.5, 25.0), (62.5, 29.6)])  # right through Iran and Pakistan
METRES = geopandas.GeoDataFrame(geometry=[LINE], crs=4326).to_crs(32641)


def json_file(path: Path, *geometries: object, crs: object = "left out", **fields: str) -> Path:
    features = [{"type": "Feature", "properties": fields, "geometry": g} for g in geometries]
    members = {"type": "FeatureCollection", "features": features}
    path.write_text(json.dumps(members if crs == "left out" else {**members, "crs": crs}))
    return path


def test_a_line_moves_the_land_with_it(tmp_path: Path) -> None:
    path = json_file(tmp_path / "own.geojson", LINE.__geo_interface__)
    borders = FileBorders(path, ("IRN", "PAK"))
    bundled = open_borders()
    # West of the line is Iran's and east of it Pakistan's, whatever the bundled line says.
    lon, lat = [62.4, 62.6, 62.4, 62.6, 62.4, 62.6], [26.0, 26.0, 27.5, 27.5, 29.0, 29.0]
    assert bundled.country_at(lon, lat).tolist() != ["IRN", "PAK"] * 3
    assert borders.country_at(lon, lat).tolist() == ["IRN", "PAK"] * 3
    for country, x, y in zip(["IRN", "PAK"] * 3, lon, lat, strict=True):
        assert borders.land(country).covers(shapely.Point(x, y))
    assert borders.land("AFG").equals(bundled.land("AFG"))
    both = [bundled.land("IRN").area + bundled.land("PAK").area]
    assert borders.land("IRN").area + borders.land("PAK").area == pytest.approx(both[0], abs=1e-3)


def test_a_line_that_parts_nothing_moves_no_land(tmp_path: Path) -> None:
    stretch = shapely.LineString([(62.5, 27.4), (62.5, 27.6)])
    borders = FileBorders(
        json_file(tmp_path / "own.geojson", stretch.__geo_interface__), ("IRN", "PAK")
    )
    assert borders.land("IRN").equals(open_borders().land("IRN"))


def test_the_pair_is_read_from_fields_or_the_name(tmp_path: Path) -> None:
    named = json_file(tmp_path / "iran_pakistan.geojson", LINE.__geo_interface__)
    assert FileBorders(named).line("IRN", "PAK").source == named.name
    told = json_file(tmp_path / "x.geojson", LINE.__geo_interface__, left="Iran", right="PAK")
    assert "IRN-PAK" in FileBorders(told).line("IRN", "PAK").pair
    words = {"open": "no", "runs": "in", "kind": "NO"}
    with pytest.raises(BorderError, match="does not tell whose border"):
        FileBorders(json_file(tmp_path / "y.geojson", LINE.__geo_interface__, **words))
    short = json_file(tmp_path / "z.geojson", LINE.__geo_interface__, pair="IR-PK", **words)
    assert FileBorders(short).line("IRN", "PAK").source == "z.geojson"


def test_lines_of_several_borders_are_told_apart(tmp_path: Path) -> None:
    pairs, shapes = ["AFG-IRN", "IRN-PAK"], [shapely.LineString([(61, 30), (61, 31)]), LINE]
    frame = geopandas.GeoDataFrame({"pair": pairs}, geometry=shapes, crs=4326)
    path = write(tmp_path / "many.gpkg", frame)
    assert FileBorders(path, ("PAK", "IRN")).line("IRN", "PAK").geometry.equals(LINE)
    with pytest.raises(BorderError, match="lines of other borders, none of IRN-IRQ"):
        FileBorders(path, ("IRN", "IRQ"))


def test_areas_that_only_nearly_touch_share_a_line(tmp_path: Path) -> None:
    east = shapely.box(63.001, 27.0, 64.0, 28.0)  # 100 m from the other
    frame = geopandas.GeoDataFrame({"name": ["Iran", "Pakistan"]}, geometry=[WEST, east], crs=4326)
    line = FileBorders(write(tmp_path / "x.geojson", frame)).line("IRN", "PAK")
    assert line.length_km == pytest.approx(110.8, abs=0.5)


def test_coordinates_are_read_in_the_system_that_is_declared(tmp_path: Path) -> None:
    metres = METRES.geometry[0].__geo_interface__
    named = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32641"}}
    path = json_file(tmp_path / "a.geojson", metres, crs=named)
    assert (
        FileBorders(path, ("IRN", "PAK")).line("IRN", "PAK").geometry.hausdorff_distance(LINE)
        < 1e-6
    )
    unknown = {"type": "name", "properties": {"name": "EPSG:999999"}}
    for number, (crs, message) in enumerate(
        [("left out", "are no longitudes and latitudes"), (None, "no known coordinate reference"),
         (unknown, "no known coordinate reference"), ("EPSG:4326", "no known coordinate reference")]
    ):  # fmt: skip
        with pytest.raises(BorderError, match=message):
            FileBorders(json_file(tmp_path / f"{number}.geojson", metres, crs=crs), ("IRN", "PAK"))


BOW = shapely.LineString([(62, 27), (63, 28), (63, 27), (62, 28)])


@pytest.mark.parametrize(
    ("geometries", "message"),
    [
        ([], "holds no features"),
        ([None], "feature 1: the geometry is empty"),
        ([LINE.__geo_interface__, None], "feature 2: the geometry is empty"),
        ([{"type": "Point", "coordinates": [1, 2]}], "feature 1: a Point; a border is a line"),
        ([BOW.__geo_interface__], r"crosses or touches itself near 62\.5\d*, 27\.5"),
        ([LINE.__geo_interface__, WEST.__geo_interface__], "both lines .* and areas"),
    ],
)
def test_shapes_that_are_no_border_are_named(
    tmp_path: Path, geometries: list[object], message: str
) -> None:
    path = json_file(tmp_path / "x.geojson", *geometries)
    with pytest.raises(BorderError, match=message):
        FileBorders(path, ("IRN", "PAK"))


def test_layers_are_named(tmp_path: Path) -> None:
    path = tmp_path / "own.gpkg"
    for layer in ("first", "second"):
        geopandas.GeoDataFrame(geometry=[LINE], crs=4326).to_file(path, layer=layer)
    with pytest.raises(BorderError, match=r"several layers.*first, second"):
        FileBorders(path, ("IRN", "PAK"))
    with pytest.raises(BorderError, match="no layer 'third'"):
        FileBorders(path, ("IRN", "PAK"), layer="third")
    assert FileBorders(path, ("IRN", "PAK"), layer="second").line("IRN", "PAK").length_km > 500


@settings(max_examples=30, deadline=None)
@given(text=st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_bytes_are_an_error_with_the_file_in_it(
    tmp_path_factory: pytest.TempPathFactory, text: bytes
) -> None:
    for name in ("x.geojson", "x.gpkg", "x.shp"):
        path = tmp_path_factory.mktemp("bytes") / name
        path.write_bytes(text)
        with pytest.raises(BorderError, match=re.escape(name)):
            FileBorders(path, ("IRN", "PAK"))


def test_open_borders_takes_a_file(tmp_path: Path) -> None:
    path = json_file(tmp_path / "own.geojson", LINE.__geo_interface__)
    borders = open_borders("natural-earth", file=path, pair=("Iran", "pk"))
    assert borders.line("IRN", "PAK").note == "the line is that of own.geojson"
    assert borders.line("AFG", "IRN").source == "natural-earth"
    assert borders.disputed() == open_borders().disputed()
    with pytest.raises(BorderError, match="IRN was given twice"):
        open_borders(file=path, pair=("IRN", "Iran"))
