"""Borders from a user's own file: hand-made lines and areas."""

from __future__ import annotations

import json
from pathlib import Path

import geopandas
import pytest
import shapely

from geo.borders.files import FileBorders
from geo.errors import BorderError

WEST = shapely.box(61.0, 27.0, 63.0, 28.0)
EAST = shapely.box(63.0, 27.0, 64.0, 28.0)


def write(path: Path, frame: geopandas.GeoDataFrame) -> Path:
    frame.to_file(path)
    return path


def areas(**columns: list[str]) -> geopandas.GeoDataFrame:
    return geopandas.GeoDataFrame(columns, geometry=[WEST, EAST], crs=4326)


@pytest.mark.parametrize("name", ["own.geojson", "own.gpkg", "own.shp"])
def test_areas_give_their_shared_line(tmp_path: Path, name: str) -> None:
    borders = FileBorders(write(tmp_path / name, areas(code=["IRN", "PAK"])), "IRN", "PAK")
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
    borders = FileBorders(path, "IRN", "PAK")
    assert borders.line("IRN", "PAK").geometry.hausdorff_distance(frame.geometry[0]) < 1e-9
    assert borders.land("IRN").area > 100
    assert "IRN-PAK" in borders.pairs()


def test_a_pair_that_does_not_touch_in_the_bundled_source(tmp_path: Path) -> None:
    path = write(tmp_path / "own.geojson", areas(iso=["IRN", "IND"]))
    borders = FileBorders(path, "IRN", "IND")
    assert "IND" in borders.neighbours("IRN")
    assert "PAK" in borders.neighbours("IRN")


def test_a_file_without_a_line_is_an_error(tmp_path: Path) -> None:
    path = write(tmp_path / "own.geojson", areas(code=["IRN", "XXX"]))
    with pytest.raises(BorderError, match="no line"):
        FileBorders(path, "IRN", "PAK")


def test_areas_that_do_not_touch_are_an_error(tmp_path: Path) -> None:
    apart = [WEST, shapely.box(65, 27, 66, 28)]
    frame = geopandas.GeoDataFrame({"code": ["IRN", "PAK"]}, geometry=apart, crs=4326)
    with pytest.raises(BorderError, match="share no line"):
        FileBorders(write(tmp_path / "own.geojson", frame), "IRN", "PAK")


def test_a_file_without_crs_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "own.shp", areas(code=["IRN", "PAK"]))
    path.with_suffix(".prj").unlink()
    with pytest.raises(BorderError, match="coordinate reference system"):
        FileBorders(path, "IRN", "PAK")


def test_missing_unreadable_and_unknown_are_errors(tmp_path: Path) -> None:
    with pytest.raises(BorderError, match="No border file"):
        FileBorders(tmp_path / "none.geojson", "IRN", "PAK")
    broken = tmp_path / "broken.geojson"
    broken.write_text(json.dumps([1, 2]))
    with pytest.raises(BorderError, match="Cannot read"):
        FileBorders(broken, "IRN", "PAK")
    with pytest.raises(BorderError, match="XYZ"):
        FileBorders(broken, "IRN", "XYZ")
