"""The files of a case, each read back by another program than the one that wrote it."""

from __future__ import annotations

import csv
import json
import re
import shutil
import sqlite3
import struct
import subprocess
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import shapely
from shapely.geometry import shape

from geo.conventions import claim_columns, incident_columns
from geo.errors import OutputError
from layers.build import build
from layers.claimants import voices
from layers.export.bundle import Bundle, contours
from layers.export.case_files import CASE_FORMATS, DEFAULT_FORMATS, write_formats
from layers.export.kml import NAMESPACE
from layers.export.table import csv_text
from tests.layers.sample import BASEMAP, sample

KML = f"{{{NAMESPACE}}}"


def bundle(*, hostile: bool = False) -> Bundle:
    analysis = sample(hostile=hostile)
    layers = build(analysis, BASEMAP.names)
    return Bundle(
        title=analysis.title,
        layers=(*layers, contours(analysis, layers)),
        attributions=analysis.attributions,
        columns=incident_columns(analysis) | claim_columns(analysis),
        ranks={voice.key: voice.rank for voice in voices(analysis, BASEMAP.names)},
    )


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> tuple[Bundle, Path]:
    """The sample case written in every format."""
    made, folder = bundle(), tmp_path_factory.mktemp("case")
    write_formats(made, folder, sorted(CASE_FORMATS))
    return made, folder


def shapes(made: Bundle, name: str) -> dict[str, shapely.Geometry | None]:
    return {f.id: f.geometry for layer in made.layers if layer.name == name for f in layer.features}


def same(ours: shapely.Geometry | None, theirs: shapely.Geometry | None) -> bool:
    """The same ground to a decimetre, whatever the parts are called."""
    if ours is None or ours.is_empty:
        return theirs is None or theirs.is_empty
    return theirs is not None and shapely.hausdorff_distance(ours, theirs) < 2e-6


def test_geopackage_is_read_without_gdal(case: tuple[Bundle, Path]) -> None:
    made, folder = case
    with closing(sqlite3.connect(folder / "case.gpkg")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA application_id").fetchone()[0] == 0x47504B47  # "GPKG"
        rows = dict(database.execute("SELECT id, geom FROM claims"))
        kinds = dict(database.execute("SELECT table_name, data_type FROM gpkg_contents"))
        styled = {row[0] for row in database.execute("SELECT f_table_name FROM layer_styles")}
    assert kinds["layer_styles"] == "attributes"
    assert {name for name, kind in kinds.items() if kind == "features"} == styled
    ours = shapes(made, "claims")
    assert rows.keys() == ours.keys()
    assert all(same(ours[key], geopackage_shape(blob)) for key, blob in rows.items())


def geopackage_shape(blob: bytes | None) -> shapely.Geometry | None:
    """A GeoPackage geometry: a header of 8 bytes, an envelope of 0 to 64, then WKB (OGC 12-128)."""
    if blob is None:
        return None
    magic, _version, flags, srs = struct.unpack_from("<2sBBi", blob)
    assert magic == b"GP"
    assert srs == 4326
    envelope = (0, 32, 48, 48, 64)[flags >> 1 & 7]
    return shapely.from_wkb(blob[8 + envelope :])


def test_geojson_is_valid_and_read_by_gdal(case: tuple[Bundle, Path]) -> None:
    from geojson_pydantic import FeatureCollection
    from pyogrio import read_dataframe

    made, folder = case
    for layer in made.layers:
        path = folder / f"{layer.name}.geojson"
        record = json.loads(path.read_text(encoding="utf-8"))
        FeatureCollection.model_validate(record)
        assert "crs" not in record
        if layer.features:
            back = read_dataframe(path)
            ours = shapes(made, layer.name)
            assert len(back) == len(ours)
            assert all(
                same(mine, theirs)
                for mine, theirs in zip(ours.values(), back.geometry, strict=True)
            )


def test_shapes_carry_simplestyle(case: tuple[Bundle, Path]) -> None:
    made, folder = case
    record = json.loads((folder / "claims.geojson").read_text(encoding="utf-8"))
    colours = {f["properties"]["fill"] for f in record["features"] if f["geometry"]}
    claims = next(layer for layer in made.layers if layer.name == "claims")
    assert colours == {made.colour(f) for f in claims.features if f.geometry is not None}
    assert len(colours) > 1


def test_flatgeobuf_is_read_without_gdal(case: tuple[Bundle, Path]) -> None:
    """This reader wants the spatial index, which only layers without gaps have: the places."""
    import flatgeobuf

    made, folder = case
    with (folder / "places.fgb").open("rb") as file:
        rows = flatgeobuf.load(file)["features"]
    ours = shapes(made, "places")
    assert sorted(row["properties"]["id"] for row in rows) == sorted(ours)
    for row in rows:
        theirs = row["geometry"] and shape(row["geometry"])
        assert same(ours[row["properties"]["id"]], theirs)


@pytest.mark.skipif(shutil.which("ogrinfo") is None, reason="ogrinfo (gdal-bin) is not installed")
@pytest.mark.parametrize("name", ["case.gpkg", "case.kml", "claims.fgb", "claims.geojson"])
def test_another_gdal_finds_every_feature(case: tuple[Bundle, Path], name: str) -> None:
    made, folder = case
    told = subprocess.run(
        ["ogrinfo", "-ro", "-al", "-so", folder / name], capture_output=True, text=True, check=True
    )
    counts = [int(n) for n in re.findall(r"Feature Count: (\d+)", told.stdout)]
    every = [f for layer in made.layers for f in layer.features]
    claims = len(shapes(made, "claims"))
    wanted = {"claims.fgb": claims, "claims.geojson": claims}.get(name, len(every))
    assert (
        sum(counts) - (1 if name == "case.gpkg" and "layer_styles" in told.stdout else 0) >= wanted
    )
    assert "ERROR" not in told.stderr


def test_flatgeobuf_is_read_by_gdal(case: tuple[Bundle, Path]) -> None:
    from pyogrio import read_dataframe

    made, folder = case
    back = read_dataframe(folder / "claims.fgb")
    ours = shapes(made, "claims")
    assert sorted(back["id"]) == sorted(ours)
    assert all(same(ours[row.id], row.geometry) for row in back.itertuples())


def test_geoparquet_is_read_by_arrow(case: tuple[Bundle, Path]) -> None:
    from pyarrow import parquet

    made, folder = case
    table = parquet.read_table(folder / "claims.parquet")
    about = json.loads(table.schema.metadata[b"geo"])
    assert about["version"] == "1.1.0"
    assert about["columns"]["geometry"]["covering"]["bbox"]
    ours = shapes(made, "claims")
    back = dict(zip(table["id"].to_pylist(), table["geometry"].to_pylist(), strict=True))
    assert all(same(ours[key], wkb and shapely.from_wkb(wkb)) for key, wkb in back.items())
    assert back.keys() == ours.keys()


def test_kml_is_read_by_another_library(case: tuple[Bundle, Path]) -> None:
    from fastkml import KML as Document

    _, folder = case
    read = Document.parse(folder / "case.kml", strict=True)
    folders = {item.name for item in read.features[0].features}
    assert {"Borders", "Claims by claimant", "Incidents by date"} <= folders


def test_kml_has_the_shapes_and_the_days(case: tuple[Bundle, Path]) -> None:
    made, folder = case
    root = ET.parse(folder / "case.kml").getroot()
    incidents = next(f for f in root.iter(f"{KML}Folder") if f.get("id") == "incidents")
    marks = list(incidents.iter(f"{KML}Placemark"))
    ours = shapes(made, "incidents")
    assert len(marks) == len(ours)
    for mark, mine in zip(marks, sorted_by_folder(made), strict=True):
        rings = [text.text or "" for text in mark.iter(f"{KML}coordinates")]
        points = [tuple(map(float, pair.split(","))) for ring in rings for pair in ring.split()]
        if mine is None:
            assert not points
        else:
            assert shapely.MultiPoint(points).bounds == pytest.approx(mine.bounds, abs=1e-6)
    spans = {(s[0].text, s[1].text) for s in incidents.iter(f"{KML}TimeSpan")}
    days = {
        (row["date_start"], row["date_end"]) for row in made.columns.values() if "low" in row
    } - {(None, None)}
    assert spans == days


def sorted_by_folder(made: Bundle) -> list[shapely.Geometry | None]:
    """The accounts' shapes in the order of the file: incident by incident."""
    layer = next(layer for layer in made.layers if layer.name == "incidents")
    order = list(dict.fromkeys(f.properties["incident"] for f in layer.features))
    ranked = sorted(layer.features, key=lambda f: order.index(f.properties["incident"]))
    return [f.geometry for f in ranked]


def test_tables_hold_the_columns_others_use(case: tuple[Bundle, Path]) -> None:
    made, folder = case
    with (folder / "incidents.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == list(shapes(made, "incidents"))
    wanted = {"event_date", "geo_precision", "where_prec", "date_prec", "best", "footprintWKT"}
    wanted |= {"decimalLatitude", "coordinateUncertaintyInMeters", "georeferenceRemarks"}
    assert wanted <= rows[0].keys()
    placed = next(row for row in rows if row["footprintWKT"])
    assert shapely.from_wkt(placed["footprintWKT"]).is_valid


def test_datapackage_is_valid(case: tuple[Bundle, Path]) -> None:
    from frictionless import Package

    _, folder = case
    package = Package(str(folder / "datapackage.json"))
    tables = [r for r in package.resources if r.path and r.path.endswith(".csv")]
    assert len(tables) == 3
    for resource in tables:
        report = resource.validate()
        assert report.valid, report.flatten(["message"])
    listed = {resource.path for resource in package.resources}
    assert listed == {p.name for p in folder.iterdir()} - {"datapackage.json"}


def test_project_names_layers_that_are_in_the_package(case: tuple[Bundle, Path]) -> None:
    _, folder = case
    root = ET.fromstring((folder / "case.qgs").read_text(encoding="utf-8").split("\n", 1)[1])
    with closing(sqlite3.connect(folder / "case.gpkg")) as database:
        tables = {row[0] for row in database.execute("SELECT table_name FROM gpkg_contents")}
    sources = [str(source.text) for source in root.iter("datasource")]
    assert sources
    assert {source.split("layername=")[1] for source in sources} <= tables
    assert all(source.startswith("./case.gpkg|") for source in sources)
    for layer in root.iter("maplayer"):
        symbols = {symbol.get("name") for symbol in layer.iter("symbol")}
        assert symbols >= {category.get("symbol") for category in layer.iter("category")}


def test_the_same_case_gives_the_same_bytes(case: tuple[Bundle, Path], tmp_path: Path) -> None:
    _, folder = case
    write_formats(bundle(), tmp_path, sorted(CASE_FORMATS))
    for path in sorted(folder.iterdir()):
        assert path.read_bytes() == (tmp_path / path.name).read_bytes(), path.name


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    write_formats(bundle(hostile=True), tmp_path, [*DEFAULT_FORMATS, "fgb", "parquet"])
    with (tmp_path / "claims.csv").open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [
        c for c in cells if c.startswith(("=", "+", "@")) or (c[:1] == "-" and c[1:2].isalpha())
    ]
    for mark in ET.parse(tmp_path / "case.kml").getroot().iter(f"{KML}description"):
        assert "<script" not in (mark.text or "")


def test_numbers_are_no_formulas() -> None:
    text = csv_text([{"a": -1.5, "b": "-cmd", "c": "=1+1", "d": None, "e": True}])
    assert text == "a,b,c,d,e\n-1.5,'-cmd,'=1+1,,true\n"


def test_unknown_format_names_the_known(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="no format 'shp'; use any of csv, fgb, geojson"):
        write_formats(bundle(), tmp_path, ["shp"])


def test_an_empty_case_is_written(tmp_path: Path) -> None:
    files = write_formats(Bundle("Nothing", ()), tmp_path, sorted(CASE_FORMATS))
    assert [path.name for path in files][-1] == "datapackage.json"


def test_shape_helper_agrees_with_geojson() -> None:
    """The comparison above must notice a moved vertex."""
    square = shape({"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]})
    assert not same(square, shapely.affinity.translate(square, 1e-5))
