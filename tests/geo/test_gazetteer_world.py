"""What the bundled world holds: border places, areas, names in many scripts."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import shapely

from geo.gazetteers import Gazetteer
from geo.gazetteers.curated import CuratedGazetteer

CURATED = Path(__file__).parents[2] / "geo" / "data" / "curated"

# Name, country (None: of two), longitude and latitude as encyclopaedias give them, tolerance in km.
BORDER_PLACES = [
    ("Karakoram Pass", None, 77.82, 35.51, 5),
    ("Shaksgam Valley", None, 76.6, 36.1, 40),
    ("Bir Tawil", None, 33.74, 21.88, 20),
    ("Migingo", None, 33.94, -0.88, 3),
    ("Assamaka", "NER", 5.78, 19.35, 6),
    ("Boghassa", "MLI", 2.23, 20.1, 15),
    ("Bunagana", None, 29.6, -1.3, 8),
    ("Rusumo", None, 30.78, -2.38, 4),
    ("Likoma Island", "MWI", 34.73, -12.07, 5),
    ("Sedudu", "BWA", 25.1, -17.8, 8),
    ("Idomeni", "GRC", 22.51, 41.12, 3),
    ("Storskog", None, 30.18, 69.66, 5),
    ("Maritsa", None, 26.35, 41.2, 120),
    ("Medininkai", "LTU", 25.65, 54.54, 4),
    ("Roki Tunnel", None, 44.12, 42.6, 4),
    ("Atmeh", "SYR", 36.69, 36.3, 4),
    ("Mount Dov", None, 35.71, 33.3, 8),
    ("Fish Khabur", "IRQ", 42.38, 37.07, 5),
    ("Hader", "SYR", 35.84, 33.28, 3),
    ("Bhasan Char", "BGD", 91.4, 22.38, 6),
    ("Dahagram", "BGD", 88.95, 26.3, 6),
    ("Kerung", "CHN", 85.33, 28.4, 8),
    ("Friendship Pass", None, 106.71, 21.98, 3),
    ("Heixiazi", None, 134.75, 48.37, 10),
    ("Northern Limit Line", None, 125.3, 37.7, 40),
    ("Ganghwa Island", "KOR", 126.45, 37.72, 6),
    ("Tienditas", None, -72.44, 7.87, 5),
    ("Jama Pass", None, -67.07, -23.24, 6),
    ("Navassa Island", None, -75.01, 18.4, 3),
    ("Machias Seal Island", None, -67.1, 44.5, 4),
    ("Isla de Aves", "VEN", -63.62, 15.67, 3),
    ("Akwesasne", None, -74.65, 45.0, 8),
]


@pytest.mark.parametrize(("name", "country", "lon", "lat", "tolerance_km"), BORDER_PLACES)
def test_border_places_lie_where_they_are_published(
    gazetteer: Gazetteer,
    name: str,
    country: str | None,
    lon: float,
    lat: float,
    tolerance_km: float,
) -> None:
    found = [place for place in gazetteer.lookup(name) if place.country == country]
    away = [
        111.2 * math.hypot((p.lon - lon) * math.cos(math.radians(lat)), p.lat - lat) for p in found
    ]
    assert min(away, default=math.inf) <= tolerance_km


# The same place in several scripts: the first name tells which, the others must find it.
SCRIPTS = [
    ("Saravan", "سراوان", "سَراوان", "ســراوان", "سراوان‎"),
    ("Panjgur", "پنجگور", "پنجگُور", "Panjgūr", "بنجكور"),
    ("Rask", "راسک", "راسك", "رَاسک"),
    ("Taftan", "تفتان", "تفــتان", "تَفتان"),
    ("Koh-e-Sabz", "سبزکوه", "سبزكوه", "سبز کوہ", "سبز‌کوه", "سبزکوہ", "Kūh-e Sabz"),
    ("Zahedan", "زاهدان", "زاہدان", "زاهِدان"),
    ("Gwadar", "گوادر", "Гвадар"),
    ("Sindh", "سندھ", "السند", "सिंध"),
    ("Sistan and Baluchestan", "سیستان و بلوچستان", "سيستان وبلوشستان"),
    ("Helmand", "هلمند", "ہلمند"),
    ("Anbar", "الأنبار", "الانبار"),
    ("Khartoum", "الخرطوم", "Хартум"),
    ("Kharkiv Oblast", "Харківська область", "Харьковская область"),
    ("Belgorod Oblast", "Белгородская область"),
    ("Ladakh", "لداخ", "लद्दाख"),
    ("Donbas", "Донбас", "Донбасс", "دونباس"),
    ("Hindu Kush", "هندوکش", "ہندو کش", "Гиндукуш"),
    ("Line of Control", "لائن آف کنٹرول", "नियंत्रण रेखा"),
    ("Durand Line", "خط دیورند", "ڈیورنڈ لائن", "خط ديورند"),
    ("Sea of Azov", "Азовське море", "بحر آزوف"),
    ("Dnieper", "Дніпро", "Днепр"),
    ("Yalu River", "鸭绿江", "압록강"),
    ("Philadelphi Corridor", "محور فيلادلفيا", "ציר פילדלפי"),
    ("Mount Hermon", "جبل الشيخ", "החרמון"),
    ("Trinidad and Tobago", "T&T", "T & T"),
]


@pytest.mark.parametrize("names", SCRIPTS, ids=[names[0] for names in SCRIPTS])
def test_a_place_is_found_in_every_script(gazetteer: Gazetteer, names: tuple[str, ...]) -> None:
    wanted = {place.id for place in gazetteer.lookup(names[0])}
    assert wanted
    for name in names[1:]:
        assert wanted & {place.id for place in gazetteer.lookup(name)}, name


# Published areas in square kilometres (of lakes, islands included; Donbas: two oblasts).
AREAS = [
    ("Lake Victoria", 68_800),
    ("Lake Tanganyika", 32_900),
    ("Lake Kivu", 2_700),
    ("Lake Titicaca", 8_372),
    ("Lake Peipus", 3_555),
    ("Lake Ohrid", 358),
    ("Caspian Sea", 386_400),
    ("Lake Ladoga", 17_700),
    ("Lake Sevan", 1_264),
    ("Donbas", 53_200),
    ("Darfur", 493_180),
    ("Manchuria", 801_600),
]


@pytest.mark.parametrize(("name", "km2"), AREAS)
def test_areas_have_the_size_that_is_published(gazetteer: Gazetteer, name: str, km2: float) -> None:
    place = next(p for p in gazetteer.lookup(name) if p.kind in ("water", "region"))
    area = gazetteer.area(place.id)
    assert area is not None
    assert area.is_valid
    flat = shapely.transform(
        area, lambda xy: xy * (111.2, 111.2), include_z=False
    )  # degrees to kilometres, still too wide by the cosine of the latitude
    middle = shapely.centroid(area).y
    assert flat.area * math.cos(math.radians(middle)) == pytest.approx(km2, rel=0.15)


def test_areas_belong_to_places_that_are_held(gazetteer: Gazetteer) -> None:
    world = CuratedGazetteer.read(CURATED / "world.toml").places
    held = [place_id for place_id in world if gazetteer.area(place_id) is not None]
    assert len(held) >= 60


def test_the_list_of_border_places_is_long_and_says_how_sure_it_is() -> None:
    places = CuratedGazetteer.read(CURATED / "border-places.toml").places.values()
    assert len(places) >= 600
    assert all(place.uncertainty_m >= 1_000 and place.source for place in places)


def test_hopeless_names_cost_no_more_than_their_length(gazetteer: Gazetteer) -> None:
    for text in ("", " " * 1_000_000, "x" * 1_000_000, "سراوان " * 200_000, "." * 1_000_000):
        assert gazetteer.lookup(text) == ()
        assert len(list(gazetteer.prefixes(text))) < 20
