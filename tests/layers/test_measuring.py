"""`check`, `band` and `border` on files of every kind, and what other libraries read in them."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.errors import GeometryError
from layers.cli import main
from layers.export.points import (
    WRITERS,
    batches,
    geojson,
    json_stream,
    open_points,
    read_points,
    tables,
    vectors,
)

Run = Callable[..., Result]
LON = [62.34, 64.10, 61.40, 66.31, 63.30]
LAT = [27.37, 26.97, 28.20, 26.23, 26.50]
LAND = ["IRN", "PAK", "IRN", "PAK", "PAK"]  # by an atlas
ADDED = [
    "country", "distance_m", "nearest_lon", "nearest_lat", "azimuth_deg", "disputed", "problem",
]  # fmt: skip


@pytest.fixture
def run() -> Run:
    def call(*args: object) -> Result:
        result = CliRunner().invoke(main, [str(a) for a in args])
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return call


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two rows a batch, so that every file needs several."""
    for module in (batches, geojson, tables, vectors):
        monkeypatch.setattr(module, "ROWS", 2)


def frame() -> gpd.GeoDataFrame:
    columns = {
        "name": ["a", "b é", "c,d", None, "e"],
        "n": [5, 4, 3, 2, 1],
        "x y": [0.5, None, 2, 3, 4],
    }
    return gpd.GeoDataFrame(columns, geometry=gpd.points_from_xy(LON, LAT), crs=4326)


def write(folder: Path, name: str) -> Path:
    path = folder / name
    points = frame()
    if name.endswith(".csv"):
        points.drop(columns="geometry").assign(lon=LON, lat=LAT).to_csv(path, index=False)
    elif name == "plain.parquet":
        pd.DataFrame(points.drop(columns="geometry").assign(lon=LON, lat=LAT)).to_parquet(path)
    elif name == "utm.parquet":
        points.to_crs(32641).to_parquet(path)
    elif name.endswith(".parquet"):
        points.to_parquet(path)
    elif name == "mercator.gpkg":
        points.to_crs(3857).to_file(path)
    elif name == "legacy.geojson":
        points.to_crs(32641).to_file(path)
    elif name == "p.fgb":
        points.to_file(path, SPATIAL_INDEX="NO")  # the index is written in an order of its own
    else:
        points.to_file(path)
    return path


def read(path: Path) -> pd.DataFrame:
    if path.suffix == ".csv":
        return pd.read_csv(path)
    return gpd.read_parquet(path) if path.suffix == ".parquet" else gpd.read_file(path)


INPUTS = [
    "p.csv", "p.geojson", "legacy.geojson", "p.gpkg", "mercator.gpkg", "p.shp", "p.fgb",
    "p.parquet", "utm.parquet", "plain.parquet",
]  # fmt: skip


@pytest.mark.parametrize("name", INPUTS)
def test_every_input_gives_the_same_answers_in_its_order(
    run: Run, tmp_path: Path, name: str
) -> None:
    out = tmp_path / "out.csv"
    assert run("check", write(tmp_path, name), "--border", "IRN-PAK", "-o", out).exit_code == 0
    found = read(out)
    assert list(found["n"]) == [5, 4, 3, 2, 1]
    assert list(found["country"]) == LAND
    assert list(found.columns)[-7:] == ADDED
    assert found["distance_m"][0] == pytest.approx(44_500, rel=0.03)  # Saravan
    assert list(found["lon"]) == pytest.approx(LON, abs=1e-6)


@pytest.mark.parametrize("suffix", sorted(WRITERS))
def test_every_output_holds_the_same(run: Run, tmp_path: Path, suffix: str) -> None:
    source, out = write(tmp_path, "p.gpkg"), tmp_path / f"out.{suffix}"
    assert run("check", source, "--border", "IRN-PAK", "-o", out).exit_code == 0
    if suffix in ("json", "geoparquet"):
        out = out.rename(tmp_path / {"json": "o.geojson", "geoparquet": "o.parquet"}[suffix])
    found = read(out)
    assert list(found["country"]) == LAND
    assert list(found["n"]) == [5, 4, 3, 2, 1]
    assert list(found["name"].fillna("")) == ["a", "b é", "c,d", "", "e"]
    assert set(ADDED) < set(found.columns)
    if suffix != "csv":
        assert list(found.geometry.x) == pytest.approx(LON, abs=1e-6)
        assert found.crs.equals(4326, ignore_axis_order=True)


def test_geojson_output_is_plain_and_keeps_nested_values(run: Run, tmp_path: Path) -> None:
    points = tmp_path / "p.geojson"
    rows = [
        {"type": "Feature", "id": 7, "properties": {"tags": ["a", {"b": None}], "v": 1},
         "geometry": {"type": "Point", "coordinates": [62.3, 27.3, 900]}},
        {"type": "Feature", "properties": {"v": "x"}, "geometry": None},
        {"type": "Feature", "properties": None,
         "geometry": {"type": "Point", "coordinates": [27.3, 97]}},
    ]  # fmt: skip
    points.write_text(json.dumps({"type": "FeatureCollection", "features": rows}))
    out = tmp_path / "o.geojson"
    assert run("check", points, "--border", "IRN-PAK", "-o", out).exit_code == 1
    written = json.loads(out.read_text(), parse_constant=lambda _: pytest.fail("NaN in JSON"))
    first, second, third = written["features"]
    assert written["attribution"]
    assert first["properties"]["tags"] == ["a", {"b": None}]
    assert first["properties"]["id"] == 7
    assert [f["properties"]["v"] for f in written["features"]] == ["1", "x", None]
    assert second["geometry"] is None
    assert second["properties"]["distance_m"] is None
    assert "missing" in second["properties"]["problem"]
    assert "swapped" in third["properties"]["problem"]


def test_bad_rows_are_kept_counted_and_named(run: Run, tmp_path: Path) -> None:
    points = tmp_path / "p.csv"
    points.write_text("id;Lat;Long\n1;27,37;62,34\n2;;61\n3;97;28\n4;27.0;abc\n5;27;262\n6\n")
    out = tmp_path / "o.csv"
    result = run("check", points, "--border", "IRN-PAK", "-o", out)
    assert result.exit_code == 1
    assert "5 points have no usable position" in result.stderr
    assert "3 × a coordinate is missing or no number (rows 2, 4, 6)" in result.stderr
    rows = list(csv.DictReader(out.read_text(encoding="utf-8").splitlines()))
    assert [row["id"] for row in rows] == list("123456")
    assert (rows[0]["Lat"], rows[0]["country"]) == ("27,37", "IRN")
    assert rows[5]["distance_m"] == ""


@pytest.mark.parametrize("suffix", sorted(WRITERS))
def test_any_heading_can_be_written(run: Run, tmp_path: Path, suffix: str) -> None:
    points, out = tmp_path / "p.csv", tmp_path / f"o.{suffix}"
    points.write_text("fid,geom,geometry,LON,Lat,name,name\nx,1,2,62.3,27.3,y,z\n")
    assert run("check", points, "--border", "IRN-PAK", "-o", out).exit_code == 0
    assert out.stat().st_size


def test_columns_of_the_same_name_are_kept(run: Run, tmp_path: Path) -> None:
    points = tmp_path / "p.csv"
    points.write_text("country,lon,lat,input_country\nmine,62.3,27.3,other\n")
    out = tmp_path / "o.csv"
    assert run("check", points, "--border", "IRN-PAK", "-o", out).exit_code == 0
    (row,) = csv.DictReader(out.read_text(encoding="utf-8").splitlines())
    assert row["country"] == "IRN"
    assert "mine" in row.values()
    assert row["input_country"] == "other"


def test_swapped_files_and_disputed_land_are_told(run: Run, tmp_path: Path) -> None:
    points = tmp_path / "p.csv"
    points.write_text("lat,lon\n" + "\n".join(f"{x},{y}" for x, y in zip(LON, LAT, strict=True)))
    result = run("check", points, "--border", "IRN-PAK", "-o", tmp_path / "o.csv")
    assert result.exit_code == 0
    assert "look swapped in the whole file" in result.stderr
    points.write_text("lon,lat\n34.10,44.95\n")
    result = run("check", points, "--border", "RUS-UKR", "-o", tmp_path / "o.csv")
    assert "depends on the reading (claimed by RUS and UKR" in result.stderr
    assert "Crimea" in (tmp_path / "o.csv").read_text()


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("p.csv", "a,b\n1,2\n", "no longitude and latitude columns"),
        ("p.csv", "lon,lat\n", "p.csv holds no points"),
        ("p.csv", "lon,lat\n1,2\n1,2,3\n", "line 3: 3 cells under 2 headings"),
        (
            "p.geojson",
            '{"type": "FeatureCollection", "features": [{"type": "Fea',
            "p.geojson cannot",
        ),
        ("p.geojson", '{"type": "FeatureCollection", "features": []}', "holds no points"),
        ("p.geojson", "[1, 2]", "was expected"),
        ("p.geojson", '{"type": "Topology"}', "a Topology where a Feature"),
        ("p.gpkg", "no file", "cannot be read as points"),
        ("p.parquet", "no file", "is not a Parquet file"),
    ],
)
def test_files_that_cannot_be_read_are_one_line(
    run: Run, tmp_path: Path, name: str, text: str, message: str
) -> None:
    path, out = tmp_path / name, tmp_path / "o.gpkg"
    path.write_text(text)
    out.write_text("old")
    result = run("check", path, "--border", "IRN-PAK", "-o", out)
    assert result.exit_code == 2
    assert re.search(message, result.stderr)
    assert len(result.stderr.splitlines()) == 1
    assert out.read_text() == "old"


def test_metres_without_a_declaration_are_told(run: Run, tmp_path: Path) -> None:
    points = tmp_path / "p.csv"
    points.write_text("x,y\n300000,3000000\n310000,3100000\n")
    result = run("check", points, "--border", "IRN-PAK", "-o", tmp_path / "o.csv")
    assert result.exit_code == 1
    assert "2 × no position on Earth (longitude ±180, latitude ±90) (rows 1, 2)" in result.stderr
    assert "another system, declare it" in result.stderr


def test_parquet_that_does_not_say_where_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.parquet"
    frame().set_crs(None, allow_override=True).to_parquet(path)
    with pytest.raises(GeometryError, match="declares no coordinate system"):
        open_points(path)
    pq.write_table(pa.table({"lon": ["a"], "lat": [1.0]}), path)
    with pytest.raises(GeometryError, match="'lon' holds string; coordinates are numbers"):
        open_points(path)


def test_several_layers_and_other_shapes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.gpkg"
    frame().to_file(path, layer="a")
    frame().to_file(path, layer="b")
    with pytest.raises(GeometryError, match="several layers"):
        open_points(path)
    alone = tmp_path / "alone.gpkg"
    gpd.GeoDataFrame(geometry=frame().geometry).to_file(alone)
    assert list(read_points(alone).geometry.x) == LON
    lines = tmp_path / "l.gpkg"
    shapes = [shapely.Point(1, 2), shapely.Point(3, 4), shapely.LineString([(0, 0), (1, 1)])]
    gpd.GeoDataFrame(geometry=shapes, crs=4326).to_file(lines)
    with pytest.raises(GeometryError, match=r"LineString.*feature 3"):
        read_points(lines)


def test_a_sequence_of_features_is_read(tmp_path: Path) -> None:
    path = tmp_path / "p.geojsonl"
    point = (
        '{"type":"Feature","properties":{"n":%d},"geometry":{"type":"Point","coordinates":[1,2]}}'
    )
    path.write_text("\n".join("\x1e" + point % n for n in range(5)))
    assert list(read_points(path)["n"]) == [0, 1, 2, 3, 4]


def test_nothing_is_held_but_one_batch(tmp_path: Path) -> None:
    path = write(tmp_path, "p.gpkg")
    reading = open_points(path).batches()
    assert [len(next(reading).table), len(next(reading).table), len(next(reading).table)] == [
        2,
        2,
        1,
    ]


scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=6,
)
properties = st.dictionaries(st.text(max_size=4), values, max_size=4)


@settings(max_examples=60, deadline=None)
@given(
    rows=st.lists(properties, min_size=1, max_size=5), step=st.integers(1, 40), lead=st.booleans()
)
def test_json_is_taken_apart_as_a_whole_reader_reads_it(
    tmp_path_factory: pytest.TempPathFactory, rows: list[dict[str, object]], step: int, lead: bool
) -> None:
    path = tmp_path_factory.mktemp("json") / "x.geojson"
    items = [{"type": "Feature", "properties": row, "geometry": None} for row in rows]
    whole = {"type": "FeatureCollection", "features": items}
    members = {"name": [1, 2], **whole} if lead else {**whole, "name": "x"}
    path.write_text(
        json.dumps(members, ensure_ascii=step % 2 == 0), encoding="utf-8", errors="surrogatepass"
    )
    with (
        pytest.MonkeyPatch.context() as patch,
        path.open(encoding="utf-8", errors="surrogatepass", newline="") as file,
    ):
        patch.setattr(json_stream, "_READ", step)
        about: dict[str, object] = {}
        found = list(json_stream.features(json_stream.JsonStream(file, path), about))
    assert found == items
    assert about["name"] == members["name"]


cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=6)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(cells, st.floats(-180, 180), st.floats(-90, 90)), min_size=1, max_size=7))
def test_csv_cells_come_back_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, float, float]]
) -> None:
    path = tmp_path_factory.mktemp("csv") / "x.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("lon", "note", "lat"), *((x, text, y) for text, x, y in rows)])
    found = read_points(path)
    assert list(found["note"]) == [text for text, _, _ in rows]
    assert np.array_equal(found.geometry.x, [x for _, x, _ in rows])


def test_a_border_file_is_measured_from(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "own.geojson"
    line = shapely.LineString([(62.0, 25.0), (62.0, 29.9)])
    gpd.GeoDataFrame(geometry=[line], crs=4326).to_file(own)
    points = tmp_path / "p.csv"
    points.write_text("lon,lat\n62.5,27.0\n61.5,27.0\n")
    out = tmp_path / "o.csv"
    args = ("--border", "IRN-PAK", "--border-file", own)
    assert run("check", points, *args, "-o", out).exit_code == 0
    rows = list(csv.DictReader(out.read_text(encoding="utf-8").splitlines()))
    # Half a degree of longitude at 27 N on WGS 84 is 49.6 km (tables of parallel arcs: 99.26 km).
    assert [float(r["distance_m"]) for r in rows] == pytest.approx([49_620, 49_620], abs=30)
    assert [r["country"] for r in rows] == ["PAK", "IRN"]
    result = run("border", "Iran-Pakistan", "--border-file", own)
    assert "IRN-PAK: 543." in result.stdout  # 4.9 degrees of the meridian, 110.8 km each
    assert "the line is that of own.geojson" in result.stderr
    band = ("band", *args, "--side", "PAK", "--from", 10, "--to", 20, "-o", tmp_path / "b.kml")
    assert run(*band).exit_code == 0
    assert run("border", "Blue Line", "--border-file", own).exit_code == 2


def test_borders_are_listed_and_named(run: Run, tmp_path: Path) -> None:
    result = run("border", "the Line of Control", "-o", tmp_path / "loc.fgb")
    assert result.exit_code == 0
    assert result.stdout.startswith("IND-PAK: 7")
    assert "Line of Control: " in result.stderr
    assert gpd.read_file(tmp_path / "loc.fgb")["note"][0].startswith("Line of Control")
    result = run("border", "Green Line")
    assert (result.exit_code, "Green Line (Cyprus); Green Line (Israel)" in result.stderr) == (
        2,
        True,
    )
    lines = run("border", "--list").stdout.splitlines()
    assert len(lines) > 315
    assert any(line.startswith("IRN-PAK: 95") and "natural-earth" in line for line in lines)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--from", 5, "--to", 4), "the wrong way round"),
        (("--from", -5, "--to", 4), "-5000 m; it must be zero or more"),
        (("--from", 0, "--to", 0), "no width"),
        (("--from", "nan", "--to", 4), "nan m"),
        (("--from", 1, "--to", 4, "--tolerance", 0), "tolerance is 0 m"),
        (("--from", 1, "--to", 4, "--tolerance", -1), "tolerance is -1 m"),
        (("--from", 1, "--to", 4, "--unit", "furlong"), "furlong"),
    ],
)
def test_bands_that_cannot_be_exit_with_two(
    run: Run, tmp_path: Path, args: tuple[object, ...], message: str
) -> None:
    result = run("band", "--border", "ITA-SMR", "--side", "SMR", *args, "-o", tmp_path / "x.kml")
    assert result.exit_code == 2
    assert message in result.stderr
    assert not list(tmp_path.iterdir())
