"""Lines with names of their own, and disputed land: what treaties and gazetteers say of them."""

from __future__ import annotations

import pytest
import shapely

from geo.borders import open_borders
from geo.borders.named import named_line, named_lines, pair_note
from geo.borders.tracing import trace
from geo.errors import BorderError

OSM = open_borders("osm")
SECOND = open_borders("natural-earth")

# Published lengths in km: Line of Control 740 (Indian and Pakistani ministries of defence), Saltoro
# ridge 110, Military Demarcation Line 238 (Korean Armistice Agreement), Blue Line 120 (UNIFIL),
# Green Line of Cyprus 180 (UNFICYP), Abkhazia 145 (EUMM), McMahon Line 890 to 1,126.
LENGTHS_KM = {
    "Line of Control": (740, 0.1),
    "Actual Ground Position Line": (110, 0.2),
    "Military Demarcation Line": (238, 0.05),
    "Blue Line": (120, 0.05),
    "Green Line (Cyprus)": (180, 0.2),
    "Abkhazia administrative boundary line": (145, 0.2),
    "McMahon Line": (1010, 0.12),
    "Durand Line": (2640, 0.02),
}
# Towns from public gazetteers, and the disputed land each is in.
TOWNS = [
    (74.80, 34.09, "Jammu and Kashmir and Ladakh"),  # Srinagar
    (77.58, 34.16, "Jammu and Kashmir and Ladakh"),  # Leh
    (73.47, 34.37, "Azad Kashmir"),  # Muzaffarabad
    (74.31, 35.92, "Gilgit-Baltistan"),  # Gilgit
    (79.55, 35.36, "Aksai Chin"),  # Tianshuihai
    (95.33, 28.07, "Arunachal Pradesh"),  # Pasighat
    (35.69, 32.99, "Golan Heights"),  # Katzrin
    (35.24, 31.78, "East Jerusalem"),  # the Mount of Olives
    (43.97, 42.23, "South Ossetia"),  # Tskhinvali
    (41.02, 43.00, "Abkhazia"),  # Sukhumi
    (29.63, 46.84, "Transnistria"),  # Tiraspol
    (46.75, 39.82, "Nagorno-Karabakh"),  # Khankendi
    (33.32, 35.33, "Northern Cyprus"),  # Kyrenia
    (21.17, 42.66, "Kosovo"),  # Pristina
    (34.10, 44.95, "Crimea"),  # Simferopol
    (37.80, 48.00, "Donetsk, Luhansk, Zaporizhzhia and Kherson oblasts"),  # Donetsk
    (-13.20, 27.15, "Western Sahara"),  # El Aaiun
    (28.43, 9.59, "Abyei"),  # Abyei
    (36.64, 22.22, "Hala'ib Triangle"),  # Hala'ib
    (33.75, 21.87, "Bir Tawil"),
    (44.06, 9.56, "Somaliland"),  # Hargeisa
    (-59.80, 3.38, "Essequibo"),  # Lethem
    (-89.02, 16.25, "Southern Belize"),  # San Antonio, Toledo
    (-57.85, -51.70, "Falkland Islands"),  # Stanley
    (145.86, 44.03, "Southern Kuril Islands"),  # Yuzhno-Kurilsk
    (121.53, 25.04, "Taiwan"),  # Taipei
    (73.05, 33.69, ""),  # Islamabad
    (77.21, 28.64, ""),  # Delhi
    (36.29, 33.51, ""),  # Damascus
    (44.11, 41.99, ""),  # Gori
    (28.86, 47.01, ""),  # Chisinau
    (33.34, 35.13, ""),  # Strovolos
    (30.52, 50.45, ""),  # Kyiv
    (-58.16, 6.80, ""),  # Georgetown
    (45.34, 2.04, ""),  # Mogadishu
    (-9.60, 30.42, ""),  # Agadir
]  # fmt: skip
# Areas in km2: encyclopaedic figures for land that has one.
AREAS_KM2 = {
    "Crimea": (26_100, 0.1),
    "Golan Heights": (1_200, 0.1),
    "Northern Cyprus": (3_355, 0.1),
    "Transnistria": (4_163, 0.1),
    "Abkhazia": (8_665, 0.1),
    "South Ossetia": (3_900, 0.2),
    "Somaliland": (176_000, 0.1),
    "Arunachal Pradesh": (83_743, 0.1),
    "Bir Tawil": (2_060, 0.1),
    "Abyei": (10_460, 0.1),
    "Kosovo": (10_887, 0.05),
    "Jammu and Kashmir and Ladakh": (101_400, 0.1),
}


@pytest.mark.parametrize("name", sorted(LENGTHS_KM))
def test_length_is_near_the_published_one(name: str) -> None:
    published, share = LENGTHS_KM[name]
    assert trace(named_line(name), OSM).length_km == pytest.approx(published, rel=share)


@pytest.mark.parametrize("name", named_lines())
def test_every_line_has_a_course_a_note_and_a_source(name: str) -> None:
    line = named_line(name)
    assert line.note
    assert line.source
    found = trace(line, OSM)
    assert found.note.startswith(f"{name}: ")
    assert found.geometry.geom_type == "MultiLineString"
    assert found.length_km > 5


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("LoC", "Line of Control"),
        ("the line of control", "Line of Control"),
        ("THE BLUE LINE", "Blue Line"),
        ("Demilitarized zone", "Military Demarcation Line"),
        ("Kosovo ABL", "Kosovo administrative boundary line"),
        ("the berm", "Western Sahara berm"),
    ],
)
def test_names_are_found_in_any_wording(text: str, name: str) -> None:
    assert named_line(text).name == name


def test_a_name_of_several_lines_is_an_error_that_tells_them() -> None:
    with pytest.raises(BorderError, match=r"Green Line \(Cyprus\); Green Line \(Israel\)"):
        named_line("the Green Line")
    with pytest.raises(BorderError, match=r"Abkhazia.*South Ossetia.*Kosovo"):
        named_line("administrative boundary line")
    with pytest.raises(BorderError, match="known are: Line of Control"):
        named_line("Maginot Line")


def test_what_is_not_in_the_data_says_what_was_measured_instead() -> None:
    berm = trace(named_line("the berm"), OSM)
    assert "measured instead" in berm.note
    assert berm.geometry.equals(OSM.line("ESH", "MRT").geometry)


def test_the_cypriot_line_parts_the_two_halves_of_nicosia() -> None:
    for borders in (OSM, SECOND):
        line = trace(named_line("Attila Line"), borders).geometry
        way = shapely.LineString([(33.36, 35.14), (33.36, 35.22)])  # from south to north Nicosia
        assert line.crosses(way)


def test_borders_say_when_the_line_is_another() -> None:
    assert "Line of Control" in OSM.line("IND", "PAK").note
    assert "Blue Line" in SECOND.line("ISR", "LBN").note
    assert OSM.line("IRN", "PAK").note == "" == pair_note("IRN-PAK")


@pytest.mark.parametrize(("lon", "lat", "name"), TOWNS)
def test_town_is_in_its_disputed_land(lon: float, lat: float, name: str) -> None:
    spot = shapely.Point(lon, lat)
    assert [a.name for a in OSM.disputed() if a.geometry.intersects(spot)] == [name] * bool(name)


@pytest.mark.parametrize("name", sorted(AREAS_KM2))
def test_area_is_near_the_published_one(name: str) -> None:
    from geo.geodesy import area_m2

    published, share = AREAS_KM2[name]
    (area,) = (area for area in OSM.disputed() if area.name == name)
    assert area_m2(area.geometry) / 1e6 == pytest.approx(published, rel=share)


def test_disputed_land_is_valid_and_lies_with_its_holder() -> None:
    for area in OSM.disputed():
        assert area.geometry.is_valid, area.name
        assert not area.geometry.is_empty, area.name
        assert area.note, area.name
        assert list(area.claimants) == sorted(area.claimants)
        if area.holder is not None:
            spot = area.geometry.representative_point()
            assert OSM.country_at([spot.x], [spot.y]).tolist() == [area.holder], area.name
