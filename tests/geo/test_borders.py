"""Borders: lengths, places and meeting points as atlases and treaties give them."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from geo.borders import open_borders, pair_code
from geo.borders.bundled import BundledBorders
from geo.borders.container import Container, decode, encode, write
from geo.errors import BorderError, DataError

OSM = open_borders("osm")
SECOND = open_borders("natural-earth")
SOURCES = pytest.mark.parametrize("borders", [OSM, SECOND], ids=["osm", "natural-earth"])

# Lengths in km as the CIA World Factbook, "Land boundaries" (editions 2017-2023), gives them.
# Official lengths differ among sources by some per cent, and a finer line along a river is longer:
# hence 12 %. `EXPLAINED` are those further off, each with its reason.
FACTBOOK_KM = {
    "IRN-PAK": 959, "AFG-IRN": 921, "IRN-IRQ": 1599, "COD-RWA": 221, "CAN-USA": 8891,
    "MEX-USA": 3155, "IND-NPL": 1770, "COL-VEN": 2341, "FIN-RUS": 1309, "ETH-KEN": 867,
    "KEN-UGA": 814, "ARG-CHL": 6691, "LAO-THA": 1845, "CHE-ITA": 698, "LSO-ZAF": 1106,
    "ITA-SMR": 37, "MOZ-ZMB": 439, "DZA-MLI": 1359, "IDN-PNG": 824, "KOR-PRK": 237,
    "BOL-PER": 1212, "TUR-SYR": 899, "AFG-PAK": 2670, "AFG-TJK": 1357, "ARM-AZE": 996,
    "BOL-BRA": 3403, "BRA-COL": 1790, "BRA-VEN": 2137, "CHN-IND": 2659, "CHN-KAZ": 1765,
    "CHN-MNG": 4630, "CHN-RUS": 4179, "CHN-VNM": 1297, "COL-ECU": 708, "ECU-PER": 1529,
    "EGY-SDN": 1276, "ERI-ETH": 1033, "ESP-PRT": 1224, "ESP-FRA": 646, "ETH-SOM": 1640,
    "FIN-SWE": 545, "NOR-SWE": 1666, "GBR-IRL": 443, "GTM-MEX": 958, "IND-PAK": 3190,
    "IND-MMR": 1468, "IRQ-TUR": 367, "IRQ-SYR": 599, "ISR-SYR": 83, "EGY-ISR": 208,
    "KAZ-RUS": 7644, "KHM-THA": 817, "MMR-THA": 2416, "MWI-TZA": 512, "NER-NGA": 1608,
    "ARG-PRY": 2531, "SAU-YEM": 1307, "RUS-UKR": 1944, "SDN-SSD": 2158, "COD-UGA": 877,
    "ZMB-ZWE": 763, "LAO-VNM": 2161, "DZA-MAR": 1900, "GUY-VEN": 789, "GEO-RUS": 894,
    "SRB-XKX": 366, "MNG-RUS": 3452, "KEN-SOM": 684,
}  # fmt: skip
EXPLAINED = {
    "BGD-IND": (
        4142,
        "surveyed along every bend of its rivers and old enclaves; OSM at 100 m is not",
    ),
    "BGD-MMR": (271, "along the Naf, whose tidal part is sea here; editions before 2018 said 193"),
    "ISR-LBN": (81, "the Blue Line is 120 km long (UNIFIL)"),
    "KEN-SSD": (317, "with the Ilemi Triangle counted to South Sudan the line is shorter"),
    "IRQ-KWT": (254, "counts the Khor Abdullah, which is sea here"),
    "LVA-RUS": (332, "283 km by the treaty of 2007"),
}


# Towns that an atlas puts in one country, near borders where a slip would show.
TOWNS = [
    ("IRN", 62.34, 27.37),  # Saravan
    ("PAK", 64.10, 26.97),  # Panjgur
    ("LSO", 27.48, -29.31),  # Maseru
    ("ZAF", 28.19, -25.75),  # Pretoria
    ("SMR", 12.447, 43.936),  # San Marino
    ("AZE", 45.41, 39.21),  # Nakhchivan
    ("BEL", 4.932, 51.4405),  # Baarle-Hertog
    ("NLD", 4.95, 51.47),  # Baarle-Nassau, north of the village
    ("RUS", 177.51, 64.73),  # Anadyr
    ("RUS", -169.81, 66.16),  # Uelen, east of the antimeridian
    ("RUS", 20.51, 54.71),  # Kaliningrad
    ("COD", 29.23, -1.66),  # Goma
    ("RWA", 29.26, -1.70),  # Gisenyi
    ("USA", -83.05, 42.34),  # Detroit
    ("CAN", -83.02, 42.30),  # Windsor
    ("XKX", 21.17, 42.66),  # Pristina
    ("ESH", -13.20, 27.15),  # El Aaiun
    ("UKR", 34.10, 44.95),  # Simferopol, claimed by Russia too
    ("ESP", 1.98, 42.465),  # Llivia, an exclave in France
    ("GUF", -52.33, 4.93),  # Cayenne
]
# Where three countries meet, to about 3 km, from the tripoints' articles in public encyclopaedias.
TRIPOINTS = [
    (("AFG", "IRN", "PAK"), 60.87, 29.86),
    (("CHN", "KAZ", "RUS"), 87.32, 49.12),
    (("FIN", "NOR", "RUS"), 28.93, 69.05),
    (("ARG", "BOL", "PRY"), -62.65, -22.23),
    (("BEL", "DEU", "NLD"), 6.02, 50.755),
    (("LAO", "MMR", "THA"), 100.08, 20.35),
    (("KEN", "TZA", "UGA"), 33.92, -1.0),
    (("BRA", "COL", "PER"), -69.96, -4.23),
]


@pytest.mark.parametrize("pair", sorted(FACTBOOK_KM))
def test_length_is_near_the_published_one(pair: str) -> None:
    a, b = pair.split("-")
    assert OSM.line(a, b).length_km == pytest.approx(FACTBOOK_KM[pair], rel=0.12)


@pytest.mark.parametrize("pair", sorted(EXPLAINED))
def test_lengths_far_from_the_published_ones_are_the_known_ones(pair: str) -> None:
    published, reason = EXPLAINED[pair]
    assert abs(OSM.line(*pair.split("-")).length_km / published - 1) > 0.12, reason


def test_lines_end_at_the_sea_or_where_a_third_begins() -> None:
    ends = Counter(
        end
        for pair in OSM.pairs()
        for part in shapely.get_parts(OSM.line(*pair.split("-")).geometry)
        if not part.is_ring
        for end in (part.coords[0], part.coords[-1])
    )
    loose = np.array([end for end, number in ends.items() if number == 1])
    angle = np.linspace(0, 2 * np.pi, 25)[:-1]
    ring = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    around = loose[:, None] + np.concatenate([0.001 * ring, 0.005 * ring, 0.02 * ring])
    country = OSM.country_at(*around.reshape(-1, 2).T).reshape(len(loose), -1)
    inland = loose[(country != "").all(axis=1)]
    assert not len(inland), inland.tolist()


def test_the_shore_is_the_border_where_news_and_maps_have_it_so() -> None:
    # Malawi's whole northern lake: the line of 1890 follows the Tanzanian shore.
    middle = OSM.country_at([34.25, 34.5], [-10.0, -11.0]).tolist()
    assert middle == ["MWI", "MWI"]


@SOURCES
def test_land_is_whole_across_the_antimeridian(borders: BundledBorders) -> None:
    wide = [
        part.bounds[2] - part.bounds[0]
        for country in ("RUS", "FJI", "USA", "NZL")
        for part in shapely.get_parts(borders.land(country))
    ]
    assert max(wide) < 160  # no part runs round the world
    lon, lat = [178.5, 179.3, -179.9, -173.5, 178.44], [67.5, -16.6, 68.9, 65.5, -18.05]
    assert borders.country_at(lon, lat).tolist() == ["RUS", "FJI", "RUS", "RUS", "FJI"]


def test_seed_border_is_whole_and_its_water_gaps_are_marked() -> None:
    line = OSM.line("PAK", "IRN")
    assert line.pair == "IRN-PAK"
    assert shapely.line_merge(line.geometry).geom_type == "LineString"
    assert line.length_km == pytest.approx(957, abs=3)
    assert line.gaps is not None
    assert line.gaps.distance(shapely.Point(62.77, 28.10)) < 0.1
    assert shapely.difference(line.gaps, line.geometry).length == pytest.approx(0, abs=1e-9)


def test_a_lake_belongs_to_both_sides() -> None:
    gaps = OSM.line("COD", "RWA").gaps
    assert gaps is not None
    assert gaps.length > 0.7  # Lake Kivu is 90 km long
    west, east = OSM.country_at([29.0, 29.2], [-2.0, -2.0])
    assert (west, east) == ("COD", "RWA")


@pytest.mark.parametrize(("country", "lon", "lat"), TOWNS)
def test_town_is_in_its_country(country: str, lon: float, lat: float) -> None:
    assert OSM.country_at([lon], [lat]).tolist() == [country]


def test_sea_is_no_country() -> None:
    sea = OSM.country_at([0.0, 62.0, 51.0, 180.0, -180.0], [0.0, 23.0, 42.0, 0.0, 0.0])
    assert sea.tolist() == [""] * 5


@pytest.mark.parametrize(("countries", "lon", "lat"), TRIPOINTS)
def test_three_lines_meet_in_one_vertex(
    countries: tuple[str, str, str], lon: float, lat: float
) -> None:
    a, b, c = countries
    ends = [
        {tuple(xy) for xy in shapely.get_coordinates(OSM.line(*pair).geometry).tolist()}
        for pair in ((a, b), (b, c), (a, c))
    ]
    common = ends[0] & ends[1] & ends[2]
    assert min(np.hypot(x - lon, y - lat) for x, y in common) < 0.06


@SOURCES
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_line_and_areas_agree_exactly(borders: BundledBorders, data: st.DataObject) -> None:
    pair = data.draw(st.sampled_from(borders.pairs()))
    a, b = pair.split("-")
    line = borders.line(a, b)
    assert line.geometry.is_valid
    assert line.length_km > 0
    for country in (a, b):
        # All of it is edge of the land, but for straight pieces that join loose ends.
        extra = _edges(line.geometry) - _edges(borders.land(country))
        assert not extra or (line.gaps is not None and extra <= _edges(line.gaps))
        assert all(np.hypot(u[0] - v[0], u[1] - v[1]) < 0.03 for u, v in extra)
    assert b in borders.neighbours(a)
    assert a in borders.neighbours(b)
    if line.gaps is not None:
        assert _edges(line.gaps) <= _edges(line.geometry)


SLIVERS = {"GIN-SEN": 5e-9}  # square degrees, 57 m²: of all pairs the one with more than 12 m²


@SOURCES
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_neighbours_do_not_overlap(borders: BundledBorders, data: st.DataObject) -> None:
    a, b = data.draw(st.sampled_from(borders.pairs())).split("-")
    if max(shapely.get_num_coordinates([borders.land(a), borders.land(b)])) < 30_000:
        overlap = shapely.intersection(borders.land(a), borders.land(b)).area
        assert overlap == pytest.approx(0, abs=SLIVERS.get(f"{a}-{b}", 1e-9))


@SOURCES
def test_every_area_and_line_is_valid(borders: BundledBorders) -> None:
    lands = [borders.land(country) for country in borders.countries()]
    assert all(shapely.is_valid(lands))
    lines = [borders.line(*pair.split("-")).geometry for pair in borders.pairs()]
    assert all(shapely.is_valid(lines))
    assert not shapely.is_empty(lines).any()


def test_all_the_world_is_there() -> None:
    assert len(OSM.pairs()) > 315
    assert {"BWA-ZMB", "CYP-GBR"} & set(OSM.pairs())  # the shortest ones count too
    assert OSM.neighbours("DEU") == ("AUT", "BEL", "CHE", "CZE", "DNK", "FRA", "LUX", "NLD", "POL")
    assert OSM.neighbours("LSO") == ("ZAF",)
    assert OSM.neighbours("ISL") == ()


def test_two_sources_agree_roughly() -> None:
    first = shapely.get_coordinates(OSM.line("IRN", "PAK").geometry)
    second = SECOND.line("IRN", "PAK").geometry
    off = shapely.distance(shapely.points(first), second)
    assert 0.002 < float(np.median(off)) < 0.05


def test_exclave_lines_are_rings() -> None:
    ring = OSM.line("LSO", "ZAF").geometry
    inside = shapely.union_all(shapely.get_parts(shapely.polygonize([ring])))
    assert inside.area == pytest.approx(OSM.land("LSO").area, rel=1e-5)
    parts = OSM.line("ARM", "AZE").geometry
    assert shapely.intersects(parts, shapely.box(44.7, 38.8, 46.2, 39.9))  # Nakhchivan


def test_no_border_names_the_neighbours_of_both() -> None:
    with pytest.raises(BorderError, match=r"IRN borders AFG, .*; IND borders .*PAK"):
        OSM.line("IRN", "IND")
    with pytest.raises(BorderError, match="twice"):
        OSM.line("IRN", "IRN")


@pytest.mark.parametrize("call", [OSM.land, OSM.neighbours, lambda c: OSM.line("IRN", c)])
def test_unknown_country_is_an_error(call: object) -> None:
    with pytest.raises(BorderError, match="alpha-3"):
        call("XYZ")  # type: ignore[operator]


def test_claimed_land_is_marked_with_its_claimants() -> None:
    assert isinstance(OSM, BundledBorders)
    crimea = {land.name: land for land in OSM.disputed()}["Crimea"]
    assert crimea.claimants == ("RUS", "UKR")
    assert crimea.holder == "UKR"
    assert crimea.geometry.contains(shapely.Point(34.10, 44.95))


def test_unequal_numbers_of_coordinates_are_an_error() -> None:
    with pytest.raises(BorderError, match="2 longitudes but 1 latitudes"):
        OSM.country_at([1.0, 2.0], [3.0])


def test_unknown_source_is_an_error() -> None:
    with pytest.raises(BorderError, match="natural-earth"):
        open_borders("atlantis")


def test_pair_code_sorts() -> None:
    assert pair_code("PAK", "IRN") == "IRN-PAK"


units = st.integers(-18_000_000, 18_000_000)
points = st.tuples(units, st.integers(-9_000_000, 9_000_000))


@given(st.lists(st.lists(points, min_size=2, max_size=6), min_size=1, max_size=4))
def test_container_keeps_coordinates_exactly(lines: list[list[tuple[int, int]]]) -> None:
    geometry = shapely.MultiLineString([[(x / 1e5, y / 1e5) for x, y in line] for line in lines])
    assert shapely.equals_exact(decode(encode(geometry)), geometry, tolerance=0)


def test_container_keeps_polygons_with_holes(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("container") / "x.bin"
    area = shapely.Polygon(shapely.box(0, 0, 9, 9).exterior, [shapely.box(1, 1, 2, 2).exterior])
    both = shapely.MultiPolygon([area, shapely.box(-179.99999, -90, -170, -80)])
    write(path, {"a": 1}, [("land/AAA", both, {"n": 2}), ("land/BBB", area, {})])
    opened = Container(path)
    assert opened.meta == {"a": 1}
    assert opened.keys("land/") == ["land/AAA", "land/BBB"]
    assert opened.fields("land/AAA") == {"n": 2}
    assert opened.geometry("land/AAA").equals_exact(both, 0)
    assert opened.geometry("land/BBB").equals_exact(area, 0)


def test_a_file_that_is_no_container_is_an_error(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("container") / "x.bin"
    with pytest.raises(DataError, match="Cannot read"):
        Container(path)
    path.write_bytes(b"PNG")
    with pytest.raises(DataError, match="not a geometry container"):
        Container(path)


def _edges(geometry: BaseGeometry) -> set[tuple[tuple[float, float], tuple[float, float]]]:
    lines = shapely.get_parts(shapely.get_parts(geometry))
    if geometry.geom_type.endswith("Polygon"):
        lines = shapely.get_rings(shapely.get_parts(geometry))
    xy, owner = shapely.get_coordinates(lines, return_index=True)
    inner = owner[1:] == owner[:-1]
    return {
        (min(u, v), max(u, v))
        for u, v in zip(
            map(tuple, xy[:-1][inner].tolist()), map(tuple, xy[1:][inner].tolist()), strict=True
        )
    }
