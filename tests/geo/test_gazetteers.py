"""Names to places: the bundled world, the curated files, the user's own, and all of them joined."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from geo.borders import open_borders
from geo.errors import DataError, GazetteerError
from geo.gazetteers import Gazetteer, compiled, open_gazetteer, store
from geo.gazetteers.adjectives import adjectives
from geo.gazetteers.bundled import BundledGazetteer, settlement_radius_m
from geo.gazetteers.curated import CuratedGazetteer
from geo.gazetteers.joined import JoinedGazetteer
from geo.model import Place
from geo.names import key, normalise

CURATED = Path(__file__).parents[2] / "geo" / "data" / "curated"

# Name, country, kind, longitude and latitude as encyclopaedias publish them, tolerance in km.
PUBLISHED = [
    ("Saravan", "IRN", "settlement", 62.334, 27.371, 5),
    ("سراوان", "IRN", "settlement", 62.334, 27.371, 5),
    ("Panjgur", "PAK", "settlement", 64.09, 26.97, 5),
    ("پنجگور", "PAK", "settlement", 64.09, 26.97, 5),
    ("Rask", "IRN", "settlement", 61.399, 26.237, 5),
    ("راسک", "IRN", "settlement", 61.399, 26.237, 5),
    ("Taftan", "PAK", "settlement", 61.59, 28.95, 5),
    ("Mount Taftan", "IRN", "mountain", 61.13, 28.60, 5),
    ("تفتان", "IRN", "mountain", 61.13, 28.60, 5),
    ("Zahedan", "IRN", "settlement", 60.863, 29.496, 8),
    ("Turbat", "PAK", "settlement", 63.054, 26.001, 8),
    ("Kyiv", "UKR", "settlement", 30.523, 50.45, 10),
    ("Київ", "UKR", "settlement", 30.523, 50.45, 10),
    ("Kiev", "UKR", "settlement", 30.523, 50.45, 10),
    ("Belgorod", "RUS", "settlement", 36.58, 50.6, 10),
    ("Narva", "EST", "settlement", 28.19, 59.376, 10),
    ("Thessaloniki", "GRC", "settlement", 22.94, 40.64, 10),
    ("Mitrovica", "XKX", "settlement", 20.867, 42.883, 10),
    ("Ceuta", "ESP", "settlement", -5.3, 35.889, 10),
    ("Deir ez-Zor", "SYR", "settlement", 40.14, 35.336, 10),
    ("دير الزور", "SYR", "settlement", 40.14, 35.336, 10),
    ("Kiryat Shmona", "ISR", "settlement", 35.57, 33.207, 10),
    ("Qamishli", "SYR", "settlement", 41.23, 37.05, 10),
    ("Srinagar", "IND", "settlement", 74.79, 34.09, 10),
    ("Muzaffarabad", "PAK", "settlement", 73.47, 34.37, 10),
    ("北京", "CHN", "settlement", 116.4, 39.9, 15),
    ("東京", "JPN", "settlement", 139.69, 35.69, 15),
    ("서울", "KOR", "settlement", 126.98, 37.57, 15),
    ("Myawaddy", "MMR", "settlement", 98.51, 16.69, 10),
    ("Poipet", "KHM", "settlement", 102.56, 13.66, 10),
    ("Goma", "COD", "settlement", 29.22, -1.68, 10),
    ("Gisenyi", "RWA", "settlement", 29.26, -1.7, 10),
    ("Metema", "ETH", "settlement", 36.2, 12.96, 15),
    ("Maiduguri", "NGA", "settlement", 13.15, 11.85, 10),
    ("Diffa", "NER", "settlement", 12.61, 13.31, 10),
    ("Beitbridge", "ZWE", "settlement", 30.0, -22.217, 10),
    ("Cúcuta", "COL", "settlement", -72.505, 7.894, 10),
    ("San Antonio del Táchira", "VEN", "settlement", -72.44, 7.81, 10),
    ("Tumbes", "PER", "settlement", -80.46, -3.57, 10),
    ("Ciudad Juarez", "MEX", "settlement", -106.49, 31.74, 10),
    ("El Paso", "USA", "settlement", -106.49, 31.76, 10),
    ("NYC", "USA", "settlement", -74.006, 40.71, 10),
    ("Darwin", "AUS", "settlement", 130.84, -12.46, 10),
    ("Port Moresby", "PNG", "settlement", 147.18, -9.44, 10),
    ("Maharashtra", "IND", "admin1", 75.7, 19.4, 80),
    ("Zaporizhzhia Oblast", "UKR", "admin1", 35.7, 47.2, 60),
    ("Sistan-Baluchestan", "IRN", "admin1", 60.6, 27.9, 60),
    ("Balochistan", "PAK", "admin1", 65.7, 28.4, 80),
    ("South Kivu Province", "COD", "admin1", 28.3, -3.0, 80),
    ("North Darfur", "SDN", "admin1", 25.1, 15.8, 150),
    ("Texas", "USA", "admin1", -99.3, 31.5, 100),
    ("Presidio County", "USA", "admin2", -104.2, 30.0, 60),
    ("Ramstein Air Base", "DEU", "facility", 7.6, 49.44, 5),
    ("Torkham", None, "crossing", 71.09, 34.12, 5),
    ("Lake Kivu", None, "water", 29.1, -2.0, 25),
    ("Golan Heights", None, "region", 35.75, 33.0, 20),
    ("Donbas", None, "region", 38.0, 48.3, 60),
]


@pytest.fixture(scope="module")
def world() -> Gazetteer:
    return open_gazetteer()


def away_km(place: Place, lon: float, lat: float) -> float:
    """Great-circle distance by the spherical law of cosines."""
    one, other = math.radians(place.lat), math.radians(lat)
    turn = math.radians(place.lon - lon)
    cosine = math.sin(one) * math.sin(other) + math.cos(one) * math.cos(other) * math.cos(turn)
    return 6371.0 * math.acos(min(1.0, cosine))


@pytest.mark.parametrize(("name", "country", "kind", "lon", "lat", "tolerance_km"), PUBLISHED)
def test_places_lie_where_they_are_published(
    world: Gazetteer,
    name: str,
    country: str | None,
    kind: str,
    lon: float,
    lat: float,
    tolerance_km: float,
) -> None:
    found = [p for p in world.lookup(name) if p.kind == kind and country in (None, p.country)]
    assert found, f"no {kind} {name} in {country}"
    assert min(away_km(place, lon, lat) for place in found) <= tolerance_km


@pytest.mark.parametrize(
    ("name", "iso"),
    [
        ("U.S.", "USA"),
        ("DR Congo", "COD"),
        ("Ivory Coast", "CIV"),
        ("Burma", "MMR"),
        ("Holland", "NLD"),
        ("UK", "GBR"),
        ("Turkey", "TUR"),
        ("إيران", "IRN"),
        ("پاکستان", "PAK"),
        ("Россия", "RUS"),
        ("Kosovo", "XKX"),
    ],
)
def test_countries_have_many_names(world: Gazetteer, name: str, iso: str) -> None:
    assert f"country:{iso}" in {place.id for place in world.lookup(name)}


# Name and the countries that must each have a candidate (None: a place of two, as crossings are).
BORDER_NEWS: list[tuple[str, set[str | None]]] = [
    ("Nogales", {"MEX", "USA"}),
    ("Laredo", {"USA"}),
    ("Julfa", {"AZE", "IRN"}),
    ("Zero Point", {"PAK"}),
    ("Line of Control", {None}),
    ("Spin Boldak", {"AFG"}),
    ("Poonch", {"IND", "PAK"}),
    ("Mendhar", {"IND"}),
    ("Galwan", {None}),
    ("Preah Vihear", {"KHM", None}),
    ("Tel Abyad", {"SYR"}),
    ("Khiam", {"LBN"}),
    ("Misgav Am", {"ISR"}),
    ("Sudzha", {"RUS"}),
    ("Evros", {"GRC", None}),
    ("Tiné", {"TCD", "SDN"}),
    ("Tina", {"TCD", "SDN"}),
    ("Tinzaouaten", {"DZA", "MLI"}),
    ("Kolofata", {"CMR"}),
    ("Kibumba", {"COD"}),
    ("Moyale", {"KEN", "ETH", None}),
    ("El Wak", {"KEN", "SOM"}),
    ("Humera", {"ETH"}),
    ("Zalambessa", {"ETH"}),
    ("La Victoria", {"VEN"}),
    ("Tiwintza", {None}),
    ("Malpasse", {None}),
    ("Leilek", {"KGZ"}),
    ("Panmunjom", {None}),
    ("Heathrow", {"GBR"}),
]


@pytest.mark.parametrize(("name", "countries"), BORDER_NEWS)
def test_places_of_border_news_are_held(
    world: Gazetteer, name: str, countries: set[str | None]
) -> None:
    assert {place.country for place in world.lookup(name)} >= countries


def test_twins_are_all_given(world: Gazetteer) -> None:
    countries = {place.country for place in world.lookup("Tripoli") if place.kind == "settlement"}
    assert countries >= {"LBY", "LBN"}
    kinds = {(place.kind, place.country) for place in world.lookup("Taftan")}
    assert kinds >= {("settlement", "PAK"), ("admin2", "IRN"), ("mountain", "IRN")}


def test_an_unknown_name_gives_nothing(world: Gazetteer) -> None:
    assert world.lookup("Absurdistan-upon-Nowhere") == ()
    assert world.lookup("") == ()
    assert world.get("geonames:999999999") is None
    assert world.get("nonsense") is None
    assert world.names("nonsense") == ()
    assert world.area("nonsense") is None


def test_prefixes_end_at_word_boundaries(world: Gazetteer) -> None:
    text = normalise("New York City Hall")[0]
    assert [text[:length] for length in world.prefixes(text)][-2:] == ["new york", "new york city"]
    assert 5 not in set(world.prefixes("nigeria"))
    assert 7 in set(world.prefixes("nigeria"))
    assert set(world.prefixes(normalise("Koh-e-Sabz area")[0])) >= {len("koh e sabz")}


def test_a_place_knows_where_it_belongs(world: Gazetteer) -> None:
    fresno = [place for place in world.lookup("Fresno") if place.admin1 == "California"]
    assert fresno[0].admin2 == "Fresno"
    assert fresno[0].population > 400_000
    assert fresno[0].radius_m > 5_000


def test_names_are_kept_in_all_scripts(world: Gazetteer) -> None:
    beijing = next(place for place in world.lookup("Beijing") if place.population > 10_000_000)
    assert {"北京", "Пекин"} <= set(world.names(beijing.id))
    assert world.names(beijing.id)[0] == beijing.name


def test_ids_lead_back_to_their_places(world: Gazetteer) -> None:
    for name in ("Saravan", "Maharashtra", "Iran", "Presidio County", "Koh-e-Sabz", "Lake Kivu"):
        for place in world.lookup(name):
            assert world.get(place.id) == place


def test_provinces_have_areas_that_hold_their_towns(world: Gazetteer) -> None:
    import shapely

    for town, province in (
        ("Saravan", "Sistan and Baluchestan"),
        ("Panjgur", "Balochistan"),
        ("Nagpur", "Maharashtra"),
        ("Lubbock", "Texas"),
        ("Barinas", "Barinas"),
    ):
        spot = max(
            (p for p in world.lookup(town) if p.kind == "settlement"), key=lambda p: p.population
        )
        areas = [world.area(p.id) for p in world.lookup(province) if p.kind == "admin1"]
        assert any(
            area is not None and area.is_valid and area.contains(shapely.Point(spot.lon, spot.lat))
            for area in areas
        ), province


def test_extent_grows_with_population() -> None:
    assert settlement_radius_m(0) == 500
    # Bettencourt 2013: eight times the people take 8**(5/6) = 5.66 times the area
    assert settlement_radius_m(800_000) / settlement_radius_m(100_000) == pytest.approx(
        math.sqrt(5.657), rel=1e-3
    )


def test_adjectives_lead_to_places(world: Gazetteer) -> None:
    table = adjectives()
    assert table["texan"] == "admin1:US.TX"
    assert table["kurds"] == "world:kurdistan"
    assert {place_id for place_id in table.values() if world.get(place_id) is None} == set()


def test_compiled_places_are_those_of_the_toml() -> None:
    files = sorted(CURATED.glob("*.toml"))
    for path, quick in zip(
        files, compiled.read(CURATED.parent / "curated.json", files), strict=True
    ):
        slow = CuratedGazetteer.read(path)
        assert (quick.name, quick.attribution) == (slow.name, slow.attribution)
        assert quick.places == slow.places
        assert quick.keys() == slow.keys()


def test_a_changed_file_is_read_itself(tmp_path: Path) -> None:
    path, out = tmp_path / "own.toml", tmp_path / "own.json"
    path.write_text('[[place]]\nname = "Old"\nlon = 1\nlat = 2\n', encoding="utf-8")
    compiled.write(out, [path])
    assert compiled.read(out, [path])[0].lookup("Old")
    path.write_text('[[place]]\nname = "New"\nlon = 1\nlat = 2\n', encoding="utf-8")
    (changed,) = compiled.read(out, [path])
    assert changed.lookup("New")
    assert not changed.lookup("Old")
    assert compiled.read(tmp_path / "none.json", [path])[0].lookup("New")
    out.write_text("{", encoding="utf-8")
    assert compiled.read(out, [path])[0].lookup("New")


def test_a_faulty_file_is_not_compiled(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text('place = [{ name = "A", lon = 1, lat = 2 }, { lon = 1 }]', encoding="utf-8")
    with pytest.raises(DataError, match="name"):
        compiled.write(tmp_path / "own.json", [path])


@pytest.mark.parametrize("path", sorted(CURATED.glob("*.toml")), ids=lambda path: path.stem)
def test_every_curated_entry_is_good(path: Path) -> None:
    gazetteer = CuratedGazetteer.read(path)
    assert gazetteer.problems == ()
    for place in gazetteer.places.values():
        assert place.source, place.id
        assert place.radius_m > 0, place.id
        assert place.uncertainty_m > 0, place.id
        assert len({key(name) for name in (place.name, *place.aliases)}) >= 1


def test_the_seed_region_is_well_covered() -> None:
    places = CuratedGazetteer.read(CURATED / "iran-pakistan.toml").places.values()
    assert len(places) >= 80
    assert min(sum(p.country == iso for p in places) for iso in ("IRN", "PAK")) >= 30
    arabic = [p for p in places if any("؀" <= c <= "ۿ" for alias in p.aliases for c in alias)]
    assert len(arabic) >= 0.9 * len(places)
    koh = next(p for p in places if p.id == "curated:koh-e-sabz")
    assert koh.kind == "area"
    panjgur_km = away_km(koh, 64.09, 26.97)
    assert panjgur_km - koh.uncertainty_m / 1000 < 70 < panjgur_km + koh.uncertainty_m / 1000


def test_seed_places_lie_in_the_country_they_name() -> None:
    places = CuratedGazetteer.read(CURATED / "iran-pakistan.toml").places.values()
    held = [p for p in places if p.country and p.kind not in {"water", "region"}]
    land = open_borders().country_at([p.lon for p in held], [p.lat for p in held])
    wrong = {
        place.id
        for place, country in zip(held, land, strict=True)
        if country not in (place.country, "") and place.uncertainty_m <= 5_000
    }
    assert wrong == set()


def test_border_places_lie_on_the_side_they_name() -> None:
    places = CuratedGazetteer.read(CURATED / "border-places.toml").places.values()
    held = [p for p in places if p.country and p.kind not in {"water", "island"}]
    land = open_borders().country_at([p.lon for p in held], [p.lat for p in held])
    assert {p.id: at for p, at in zip(held, land, strict=True) if at != p.country} == {}


GOOD = """\
[[place]]
name = "Camp Nine"
lon = 63.1
lat = 27.2
country = "IRN"
aliases = ["Kamp 9", "کمپ نه"]
"""


def test_the_users_own_places_come_first(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(
        GOOD + '[[place]]\nid = "s"\nname = "Saravan"\ncountry = "IRN"\nlon = 62.34\nlat = 27.36\n'
    )
    joined = JoinedGazetteer.open([str(path)])
    assert joined.lookup("کمپ نه")[0].name == "Camp Nine"
    iranian = [place for place in joined.lookup("Saravan") if place.country == "IRN"]
    assert [place.id for place in iranian] == ["curated:s"]
    assert iranian[0].population > 50_000  # taken from the bundled entry of the same town
    assert "سراوان" in joined.names("curated:s")


def test_geojson_gives_places_and_areas(tmp_path: Path) -> None:
    path = tmp_path / "own.geojson"
    square = [[[10, 50], [11, 50], [11, 51], [10, 51], [10, 50]]]
    features = [
        {"type": "Feature", "properties": {"name": "Box"}, "geometry": None}
        | {"geometry": {"type": "Polygon", "coordinates": square}},
        {"type": "Feature", "id": 7, "properties": {"name": "Dot", "colour": "red"}}
        | {"geometry": {"type": "Point", "coordinates": [5, 6]}},
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    gazetteer = CuratedGazetteer.read(path)
    box, dot = gazetteer.lookup("box")[0], gazetteer.lookup("dot")[0]
    assert (box.lon, box.lat, box.kind) == (10.5, 50.5, "area")
    assert (dot.lon, dot.lat, dot.id) == (5, 6, "curated:7")
    area = gazetteer.area(box.id)
    assert area is not None
    assert area.area == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ('name = "X"\nlat = 1', ["lon", "missing"]),
        ('name = "X"\nlon = 1\nlat = 91', ["lat", "91"]),
        ('name = "X"\nlon = 181.5\nlat = 1', ["lon", "181.5"]),
        ('name = "X"\nlon = "east"\nlat = 1', ["lon", "number"]),
        ('name = "X"\nlon = nan\nlat = 1', ["lon", "number"]),
        ("lon = 1\nlat = 1", ["name", "missing"]),
        ('name = "X"\nlon = 1\nlat = 1\nkind = "town"', ["kind", "town", "settlement"]),
        ('name = "X"\nlon = 1\nlat = 1\ncountry = "Iran"', ["country", "alpha-3"]),
        ('name = "X"\nlon = 1\nlat = 1\nradius = 5', ["radius", "no such field", "radius_m"]),
        ('name = "X"\nlon = 1\nlat = 1\nradius_m = -5', ["radius_m", "out of range"]),
        ('name = "X"\nlon = 1\nlat = 1\naliases = "Y"', ["aliases", "list"]),
        ('name = "Camp Nine"\nlon = 1\nlat = 1', ["id", "taken"]),
    ],
)
def test_a_bad_entry_is_told_and_the_good_ones_are_kept(
    tmp_path: Path, entry: str, words: list[str]
) -> None:
    path = tmp_path / "own.toml"
    path.write_text(f"{GOOD}\n[[place]]\n{entry}\n", encoding="utf-8")
    gazetteer = CuratedGazetteer.read(path)
    assert len(gazetteer.places) == 1
    assert len(gazetteer.problems) == 1
    for word in ["own.toml", "line 8", *words]:
        assert word in gazetteer.problems[0]


@pytest.mark.parametrize(
    ("file", "content", "words"),
    [
        ("a.toml", b"[[place]\n", ["TOML", "line 1"]),
        ("a.toml", b"x = 1\n", ["[[place]]"]),
        ("a.toml", b'[[place]]\nname = "X"\n', ["line 1", "lon"]),
        ("a.toml", b"\xff\xfe", ["UTF-8"]),
        ("a.geojson", b'{"type":\n', ["JSON", "line 2"]),
        ("a.geojson", b'{"type": "Feature"}', ["FeatureCollection"]),
        ("a.geojson", b"[]", ["FeatureCollection"]),
        (
            "a.geojson",
            b'{"features": [{"properties": {"name": "X"}, "geometry": {"type": "Blob"}}]}',
            ["feature 1", "geometry"],
        ),
        ("a.csv", b"name,lon,lat\n", [".toml"]),
    ],
)
def test_a_file_that_gives_nothing_is_an_error_with_its_name(
    tmp_path: Path, file: str, content: bytes, words: list[str]
) -> None:
    path = tmp_path / file
    path.write_bytes(content)
    with pytest.raises(GazetteerError) as caught:
        CuratedGazetteer.read(path)
    for word in [file, *words]:
        assert word in str(caught.value)


def test_a_missing_file_is_told() -> None:
    with pytest.raises(GazetteerError, match="no such file"):
        open_gazetteer(["/nowhere/places.toml"])


def test_missing_data_is_told(tmp_path: Path) -> None:
    gazetteer = BundledGazetteer(tmp_path)
    with pytest.raises(DataError, match="Cannot read"):
        gazetteer.lookup("Panjgur")


@pytest.mark.parametrize(
    "text",
    [
        "new york city hall",
        "norte de santander and then",
        "paris is",
        "zzqx of nowhere",
        "goma, congo",
        "d.r.c. border",
        "koh e sabz",
        "san josé del cabo",
        "2014 floods",
        "سراوان شهر",
        "巴黎市",
    ],
)
def test_prefixes_are_those_of_all_parts(text: str, world: JoinedGazetteer) -> None:
    wanted = sorted({length for part in world.parts for length in part.prefixes(text)})
    assert list(world.prefixes(text)) == wanted
    assert not wanted or world.lookup(text[: wanted[-1]])


@pytest.mark.parametrize(
    ("words", "step"),
    [("new york", (True, True)), ("zzqx", (False, False)), ("zzqx goma", (False, False))],
)
def test_a_step_tells_names_and_their_beginnings(
    words: str, step: tuple[bool, bool], world: JoinedGazetteer
) -> None:
    assert world.step(words) == step


def test_what_names_begin_with_is_no_name(tmp_path: Path) -> None:
    store.write(
        tmp_path,
        [
            _record("geonames:1", "New York City", ("NYC",), -74.0),
            _record("geonames:2", "York", (), -1.1),
            _record("airport:X", "York", (), -1.2),
        ],
    )
    bundled = BundledGazetteer(tmp_path)
    steps = {words: bundled.step(words) for words in ("new", "new york", "york", "nyc", "city")}
    assert steps == {
        "new": (False, True),
        "new york": (False, True),
        "york": (True, False),
        "nyc": (True, False),
        "city": (False, False),
    }
    assert bundled.step("new york city") == (True, False)
    assert list(bundled.prefixes("new york city hall")) == [len("new york city")]
    assert bundled.lookup("New York") == ()
    assert [place.id for place in bundled.lookup("york")] == ["geonames:2", "airport:X"]
    assert bundled.named(["york", "new", "nyc"]) == {"geonames:1", "geonames:2", "airport:X"}
    assert bundled.names("geonames:1") == ("New York City", "NYC")
    assert [place.lon for place in bundled.of_kind("settlement")] == [-74.0, -1.1, -1.2]


def _record(place_id: str, name: str, names: tuple[str, ...], lon: float) -> store.Record:
    return store.Record(place_id, "settlement", name, names, lon, 40.0, "USA", "", "", 100, 0.0)


@pytest.mark.parametrize(
    ("name", "country"),
    [("Hula", "LBN"), ("Nowshera", "IND"), ("Nowshera", "PAK"), ("Laropi", "UGA"),
     ("Taveuni", "FJI"), ("Al Mukha", "YEM")],
)  # fmt: skip
def test_places_that_lists_of_towns_lack_or_spell_otherwise(
    name: str, country: str, world: JoinedGazetteer
) -> None:
    assert country in {place.country for place in world.lookup(name)}


def test_only_places_that_two_parts_may_hold_are_compared(world: JoinedGazetteer) -> None:
    every = JoinedGazetteer(world.parts)
    every.__dict__["_met"] = None  # as where any part may hold any place
    written = [part for part in world.parts if isinstance(part, CuratedGazetteer)]
    names = [name for part in written for name in list(part.keys())[::25]]
    assert len(names) > 100
    for name in (*names, "paris", "san jose", "york", "goma", "zzqx"):
        assert world.lookup(name) == every.lookup(name), name
