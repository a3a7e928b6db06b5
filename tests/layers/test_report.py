"""The printed report: the projection against PROJ, the PDF as another program reads it."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from pyproj import Transformer

from geo.model import Analysis
from layers.build import build
from layers.layer import Layer
from layers.report import picture, report
from layers.report.projection import RADIUS_KM, Projection, graticule, suited
from layers.report.words import plain_date, summary
from tests.layers.sample import BASEMAP, sample


def written(analysis: Analysis, path: Path) -> bytes:
    layers: tuple[Layer, ...] = build(analysis, BASEMAP.names)
    report(analysis, layers, path, BASEMAP)
    return path.read_bytes()


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return written(sample(), tmp_path_factory.mktemp("report") / "report.pdf")


def text_of(content: bytes) -> str:
    return " ".join(
        " ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(content)).pages
    )


def test_it_holds_every_incident_and_claim(pdf: bytes) -> None:
    analysis, text = sample(), text_of(pdf)
    for number, incident in enumerate(analysis.incidents, 1):
        assert f"{number}. {incident.type.replace('_', ' ').capitalize()}" in text
    for claim in analysis.claims:
        assert " ".join(claim.text.split()) in text
    for region in analysis.regions.values():
        assert region.refused is None or region.refused in text


def test_it_is_tagged_titled_and_numbered(pdf: bytes) -> None:
    reader = PdfReader(io.BytesIO(pdf))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert reader.metadata is not None
    assert reader.metadata.title == sample().title
    pages = len(reader.pages)
    assert pages > 2
    for number, page in list(enumerate(reader.pages, 1))[1:]:
        assert f"{number} / {pages}" in page.extract_text()


def test_two_runs_give_the_same_bytes(pdf: bytes, tmp_path: Path) -> None:
    assert written(sample(), tmp_path / "again.pdf") == pdf


def test_hostile_words_are_printed_as_words(tmp_path: Path) -> None:
    content = written(sample(hostile=True), tmp_path / "x.pdf")
    text = text_of(content)
    assert "<script>window.hacked=1</script>" in text
    assert "{{ 7*7 }}" in text
    assert b"/JavaScript" not in content


def test_an_empty_case_is_printed(tmp_path: Path) -> None:
    content = written(Analysis("Nothing #eval(1)", (), {}, (), (), ()), tmp_path / "x.pdf")
    assert "Nothing #eval(1)" in text_of(content)


def test_arabic_script_has_glyphs(tmp_path: Path) -> None:
    content = written(Analysis("سبز کوه", (), {}, (), (), ()), tmp_path / "x.pdf")
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in PdfReader(io.BytesIO(content)).pages
        for font in page["/Resources"].get("/Font", {}).values()
    }
    assert any("DejaVuSans" in font for font in fonts)


def test_svg_is_the_same_twice(tmp_path: Path) -> None:
    analysis = sample()
    layers = build(analysis, BASEMAP.names)
    for name in ("a.svg", "b.svg"):
        picture(analysis, layers, tmp_path / name, BASEMAP)
    first = (tmp_path / "a.svg").read_bytes()
    assert first == (tmp_path / "b.svg").read_bytes()
    assert b"<svg" in first
    assert b"<script" not in first


@given(st.floats(-170, 170), st.floats(-80, 80), st.floats(-25, 25), st.floats(-25, 25))
def test_azimuthal_agrees_with_proj(lon0: float, lat0: float, east: float, north: float) -> None:
    lat = max(-90.0, min(90.0, lat0 + north))
    radius = RADIUS_KM * 1000
    proj = Transformer.from_crs(
        f"+proj=longlat +R={radius}",
        f"+proj=laea +lon_0={lon0} +lat_0={lat0} +R={radius} +units=km",
        always_xy=True,
    )
    ours = Projection(lon0, lat0, azimuthal=True)
    x, y = ours.forward(np.array([lon0 + east]), np.array([lat]))
    assert (x[0], y[0]) == pytest.approx(proj.transform(lon0 + east, lat), abs=1e-6)
    if abs(lat) < 89.99:
        back = ours.inverse(float(x[0]), float(y[0]))
        assert ((back[0] - lon0 - east + 180) % 360 - 180, back[1] - lat) == pytest.approx(
            (0, 0), abs=1e-6
        )


@pytest.mark.parametrize(
    ("frame", "azimuthal"),
    [((60, 25, 67, 31), True), ((-180, -60, 180, 80), False), ((170, -20, 190, -10), True)],
)
def test_wide_maps_are_cylindrical(frame: tuple[float, ...], azimuthal: bool) -> None:
    assert suited(frame).azimuthal is azimuthal  # type: ignore[arg-type]


def test_the_middle_is_true_to_scale() -> None:
    """One degree of a meridian on a sphere of 6,371.0088 km is 111.195 km."""
    for azimuthal in (True, False):
        projection = Projection(30.0, 50.0, azimuthal)
        low, high = projection.point(30.0, 49.5), projection.point(30.0, 50.5)
        assert high[1] - low[1] == pytest.approx(111.195, abs=0.01)


def test_north_is_up_on_the_middle_meridian_only() -> None:
    projection = Projection(0.0, 45.0, azimuthal=True)
    assert projection.north_deg(0.0, 500.0) == pytest.approx(0.0, abs=1e-6)
    assert projection.north_deg(800.0, 0.0) < -1


def test_the_graticule_names_what_it_draws() -> None:
    projection = Projection(179.0, -17.0, azimuthal=True)
    lines = graticule(projection, (-400.0, -300.0, 400.0, 300.0))
    names = [name for name, meridian, _ in lines if meridian]
    assert {"178°E", "180°", "178°W"} <= set(names)
    parallels = [(name, points) for name, meridian, points in lines if not meridian]
    for name, points in parallels:
        lat = projection.inverse(*points[30])[1]
        assert name == f"{abs(round(lat, 6)):g}°S"


@pytest.mark.parametrize(
    ("iso", "plain"),
    [
        ("2024-01-18", "18 Jan 2024"),
        ("2024-11", "Nov 2024"),
        ("2024", "2024"),
        ("2024-01-30/2024-02-02", "30 Jan 2024 – 2 Feb 2024"),
        (None, "undated"),
    ],
)
def test_dates_are_written_for_readers(iso: str | None, plain: str) -> None:
    assert plain_date(iso) == plain


def test_one_is_not_many() -> None:
    assert summary(Analysis("", (), {}, (), (), ())) == "0 articles · 0 claims · 0 incidents"
    assert summary(replace(sample(), incidents=sample().incidents[:1])).endswith(" · 1 incident")


def test_a_map_over_the_180th_meridian_names_its_middle_as_atlases_do() -> None:
    assert suited((178, -20, 186, -14)).name.endswith("centred on 17.0°S 178.0°W")
