"""Lines by name, bands and points: answers by hand and by a second geodesic library."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
import shapely
from geographiclib.geodesic import Geodesic
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.borders import Borders
from geo.errors import BorderError, CountryError, GeometryError
from geo.measure import PointChecker, band, check_points, find_line, find_pair, line_table


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("IRN-PAK", ("IRN", "PAK")),
        ("pak-irn", ("PAK", "IRN")),
        ("Iran and Pakistan", ("IRN", "PAK")),
        ("Guinea-Bissau-Senegal", ("GNB", "SEN")),
        ("Indonesia – Timor-Leste", ("IDN", "TLS")),
        ("Bosnia and Herzegovina and Serbia", ("BIH", "SRB")),
        ("CD/RW", ("COD", "RWA")),
        ("Iran", None),
        ("", None),
    ],
)
def test_a_pair_is_read_from_codes_and_names(text: str, pair: tuple[str, str] | None) -> None:
    assert find_pair(text) == pair


def test_what_is_no_line_is_an_error(osm: Borders) -> None:
    with pytest.raises(CountryError, match="Atlantis"):
        find_line("IRN-Atlantis", osm)
    with pytest.raises(BorderError, match="KEN borders ETH, SOM"):
        find_line("Kenya-Brazil", osm)
    with pytest.raises(BorderError, match="No line is called 'Maginot Line'"):
        find_line("Maginot Line", osm)


def test_named_lines_are_measured_with_their_note(osm: Borders) -> None:
    assert find_line("Durand Line", osm).pair == "AFG-PAK"
    assert "measured instead" in find_line("Bravo Line", osm).note
    assert (
        find_line("ISR-LBN", osm).note
        == "the line drawn is the Blue Line, the withdrawal line of 2000"
    )


def test_the_table_has_a_length_for_each_source(osm: Borders) -> None:
    table = line_table(["IRN-PAK", "CHN-MAC"], osm)
    assert list(table["pair"]) == ["IRN-PAK", "CHN-MAC"]
    assert table["length_km"][0] == pytest.approx(959, rel=0.01)
    assert table["second_km"][0] == pytest.approx(817, rel=0.01)  # measured with PostGIS
    assert 10 < table["gaps_km"][0] < 20
    assert np.isnan(table["second_km"][1])


@pytest.mark.parametrize(
    ("inner", "outer", "tolerance", "message"),
    [
        (50e3, 40e3, 1, "from 50000 m to 40000 m is the wrong way round"),
        (-1, 10, 1, "is -1 m; it must be zero or more"),
        (0, 0, 1, "has no width"),
        (40e3, 40e3, 1, "has no width"),
        (0, float("nan"), 1, "is nan m"),
        (0, float("inf"), 1, "is inf m"),
        (0, 10, 0, "tolerance is 0 m"),
        (0, 10, float("nan"), "tolerance is nan m"),
    ],
)
def test_bands_that_cannot_be_are_errors(
    osm: Borders, inner: float, outer: float, tolerance: float, message: str
) -> None:
    with pytest.raises(GeometryError, match=message):
        band(("IRN", "PAK"), "IRN", inner, outer, source=osm, tolerance_m=tolerance)


def test_a_band_needs_one_of_the_two_sides_and_land(osm: Borders) -> None:
    with pytest.raises(GeometryError, match="use ITA or SMR"):
        band("ITA-SMR", "FRA", 0, 1000, source=osm)
    with pytest.raises(GeometryError, match="No land of SMR"):
        band("ITA-SMR", "SMR", 20_000, 30_000, source=osm)


def test_a_band_along_a_named_line(osm: Borders) -> None:
    found = band("Blue Line", "LBN", 0, 5_000, source=osm, tolerance_m=50)
    shape = found.geometry[0]
    assert shape.covers(shapely.Point(35.30, 33.12))  # Aita al-Shaab, some 1 km from the line
    assert not shape.intersects(shapely.Point(35.20, 33.27))  # Tyre
    assert found["note"][0].startswith("Blue Line: ")


def test_points_are_measured_as_a_second_library_measures_them(osm: Borders) -> None:
    line = osm.line("KEN", "TZA")
    random = np.random.default_rng(1)
    lon, lat = random.uniform(33, 40, 40), random.uniform(-6, 0, 40)
    points = gpd.GeoDataFrame(geometry=gpd.points_from_xy(lon, lat), crs=4326)
    found = check_points(points, line, osm)
    vertices = shapely.get_coordinates(line.geometry)
    for row, x, y in zip(found.itertuples(), lon, lat, strict=True):
        way = Geodesic.WGS84.Inverse(y, x, row.nearest_lat, row.nearest_lon)
        assert way["s12"] == pytest.approx(row.distance_m, abs=0.001)
        turn = (way["azi1"] - row.azimuth_deg + 180) % 360 - 180
        assert abs(turn) * way["s12"] < 60  # the foot is within a metre
        near = vertices[np.argsort(np.hypot(*(vertices - (x, y)).T))[:3]]
        least = min(Geodesic.WGS84.Inverse(y, x, v, u)["s12"] for u, v in near)
        assert row.distance_m <= least + 0.001


def test_bad_positions_are_counted_and_named(osm: Borders) -> None:
    checker = PointChecker(osm.line("IRN", "PAK"), osm)
    first = checker.check([62.3, np.nan, 28], [27.3, 27, 97])
    checker.check([200, 62.3, 61], [27, np.inf, -95])
    assert first["country"].tolist() == ["IRN", "", ""]
    assert np.isnan(first["distance_m"]).tolist() == [False, True, True]
    assert checker.count == 6
    assert [row for row, _ in checker.named] == [2, 3, 4, 5, 6]
    swapped = "latitude beyond 90: longitude and latitude look swapped"
    assert checker.bad[swapped] == 2
    assert sum(checker.bad.values()) == 5


def test_a_single_swapped_row_is_marked_but_measured(osm: Borders) -> None:
    checker = PointChecker(osm.line("IRN", "PAK"), osm)
    found = checker.check([62.3, 61.0, 62.5, 27.3], [27.3, 27.0, 27.1, 62.3])
    assert found["problem"].tolist()[:3] == ["", "", ""]
    assert "look swapped: exchanged, it would be 4" in found["problem"][3]  # 40-odd km
    assert found["distance_m"][3] > 1_000_000
    (warning,) = checker.warnings()
    assert warning.startswith("1 points lie over 1000 km from IRN-PAK")


@pytest.mark.parametrize(("pair", "lon", "lat"), [
    ("IRN-PAK", (61, 63), (26, 29)), ("ISR-LBN", (35.2, 35.6), (33.0, 33.2)),
    ("COL-VEN", (-73, -71), (6, 9)),
])  # fmt: skip
def test_a_whole_swapped_file_is_told(
    osm: Borders, pair: str, lon: tuple[float, float], lat: tuple[float, float]
) -> None:
    random = np.random.default_rng(2)
    x, y = random.uniform(*lon, 300), random.uniform(*lat, 300)
    right, swapped = (PointChecker(osm.line(*pair.split("-")), osm) for _ in range(2))
    right.check(x, y)
    swapped.check(y, x)
    assert not any("swapped" in text for text in right.warnings())
    assert any("swapped in the whole file" in text for text in swapped.warnings())


def test_disputed_land_is_named_and_explained(osm: Borders) -> None:
    checker = PointChecker(osm.line("RUS", "UKR"), osm)
    found = checker.check([34.10, 30.52, 35.69], [44.95, 50.45, 32.99])
    assert found["disputed"].tolist() == ["Crimea", "", "Golan Heights"]
    crimea, golan = checker.warnings()
    assert (
        "1 points in Crimea: whose land it is depends on the reading (claimed by RUS and UKR"
        in crimea
    )
    assert "Golan Heights" in golan


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(allow_nan=True), st.floats(allow_nan=True)), min_size=1, max_size=20
    )
)
def test_any_numbers_are_answered_row_by_row(osm: Borders, rows: list[tuple[float, float]]) -> None:
    lon, lat = zip(*rows, strict=True)
    checker = PointChecker(osm.line("ITA", "SMR"), osm)
    found = checker.check(lon, lat)
    good = [abs(x) <= 180 and abs(y) <= 90 for x, y in rows]
    assert np.isfinite(found["distance_m"]).tolist() == good
    assert sum(checker.bad.values()) == good.count(False)


def test_unequal_numbers_are_an_error(osm: Borders) -> None:
    with pytest.raises(GeometryError, match="2 longitudes but 1 latitudes"):
        PointChecker(osm.line("ITA", "SMR"), osm).check([1, 2], [3])
