"""GeoNames dumps: what is read, what is refused with its line, what an interruption leaves."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.errors import GazetteerError, OutputError
from geo.gazetteers import open_gazetteer
from geo.gazetteers.geonames import GeoNamesGazetteer, import_dump
from geo.gazetteers.geonames.areas import Area
from geo.gazetteers.geonames.rows import MOST_ID, Seen

# id, name, alternates, lat, lon, class, code, country, admin1, admin2, population
ROWS = [
    (1, "Ostan-e Zard", "", 27.5, 61.0, "A", "ADM1", "IR", "04", "", 0),
    (2, "Qal'eh-ye Now", "قلعه نو,Qala-i-Nau", 27.1, 61.2, "P", "PPL", "IR", "04", "", 4_000),
    (3, "Deh Zard", "Дех Зард", 27.9, 60.8, "P", "PPLA", "IR", "04", "", 90_000),
    (4, "Zard", "", 27.4, 61.1, "P", "PPL", "IR", "04", "", 30),
    (5, "Zard", "", 26.0, 63.0, "T", "MT", "PK", "02", "", 0),
    (6, "Zard", "", 26.5, 63.5, "P", "PPL", "PK", "02", "", 500_000),
    (7, "Police", "", 26.6, 63.4, "S", "PP", "PK", "02", "", 0),
    (8, "Zard Border Post", "", 27.0, 62.0, "S", "PSTB", "PK", "02", "", 0),
    (9, "Nowhere Sea", "", -10.0, -30.0, "H", "SEA", "", "00", "", 0),
    (10, "Zard River", "", 27.0, 62.5, "H", "STM", "YU", "", "", 0),
]  # fmt: skip


def line(id_: object, name: str, others: str, lat: object, lon: object, *rest: object) -> str:
    class_, code, country, admin1, admin2, people = rest
    fields = [id_, name, name, others, lat, lon, class_, code, country, "", admin1, admin2]
    return "\t".join(map(str, [*fields, "", "", people, "", "500", "Asia/Tehran", "2024-01-01"]))


DUMP = "".join(f"{line(*row)}\n" for row in ROWS)


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> GeoNamesGazetteer:
    folder = tmp_path_factory.mktemp("dump")
    (folder / "XX.txt").write_text(DUMP, encoding="utf-8")
    import_dump(folder / "XX.txt", folder / "xx.sgz")
    return GeoNamesGazetteer(folder / "xx.sgz")


def test_a_row_becomes_a_place(imported: GeoNamesGazetteer) -> None:
    (place,) = imported.lookup("qaleh-ye now")
    assert (place.id, place.name, place.kind) == ("geonames:2", "Qal'eh-ye Now", "settlement")
    assert (place.lon, place.lat) == (61.2, 27.1)
    assert (place.country, place.admin1, place.population) == ("IRN", "Ostan-e Zard", 4_000)
    assert place.radius_m >= 500
    assert imported.get("geonames:2") == place
    assert imported.names("geonames:2") == ("Qal'eh-ye Now", "قلعه نو", "Qala-i-Nau")


@pytest.mark.parametrize("name", ["قلعه نو", "قلعه‌نو", "Qala-i Nau", "QALA I NAU", "Дех Зард"])
def test_every_spelling_finds_it(imported: GeoNamesGazetteer, name: str) -> None:
    assert len(imported.lookup(name)) == 1


def test_namesakes_come_with_the_most_important_first(imported: GeoNamesGazetteer) -> None:
    assert [place.id[9:] for place in imported.lookup("Zard")] == ["6", "4", "5"]


def test_kinds_and_countries_follow_the_codes(imported: GeoNamesGazetteer) -> None:
    kinds = {place.id[9:]: place.kind for name in ("Zard Border Post", "Nowhere Sea", "Zard River",
             "Ostan-e Zard", "Zard") for place in imported.lookup(name)}  # fmt: skip
    assert kinds == {"8": "crossing", "9": "water", "10": "water", "1": "admin1", "4": "settlement",
                     "5": "mountain", "6": "settlement"}  # fmt: skip
    sea, river = imported.lookup("Nowhere Sea")[0], imported.lookup("Zard River")[0]
    assert (sea.country, river.country) == (None, None)  # no country has the code YU any more


def test_a_province_reaches_over_its_settlements(imported: GeoNamesGazetteer) -> None:
    (province,) = imported.lookup("Ostan-e Zard")
    # Its three settlements lie up to 55 km from their middle
    assert 40_000 < province.radius_m < 120_000


def test_prefixes_are_names_that_news_speaks_of(imported: GeoNamesGazetteer) -> None:
    text = "zard border post near deh zard"
    assert [text[:n] for n in imported.prefixes(text)] == ["zard", "zard border post"]
    assert list(imported.prefixes("zardan")) == []
    assert list(imported.prefixes("police station")) == []  # a building; but asked by name:
    assert [place.kind for place in imported.lookup("Police")] == ["facility"]
    assert list(imported.prefixes("zard" + " zard" * 200_000)) == [4]


def test_unknown_names_and_ids_give_nothing(imported: GeoNamesGazetteer) -> None:
    assert imported.lookup("") == imported.lookup("  ") == imported.lookup("x" * 1_000_000) == ()
    for place_id in ("geonames:99", "geonames:", "geonames:x", "curated:2", "geonames:" + "9" * 30):
        assert imported.get(place_id) is None
        assert imported.names(place_id) == ()


def test_a_kind_is_given_from_a_population_on(imported: GeoNamesGazetteer) -> None:
    assert {p.id[9:] for p in imported.of_kind("settlement", 4_000)} == {"2", "3", "6"}
    assert [p.id[9:] for p in imported.of_kind("mountain")] == ["5"]


GOOD = line(*ROWS[2])
BAD = [
    (line("x7", "A", "", 1, 1, "P", "PPL", "IR", "", "", 0), "geonameid"),
    (line(MOST_ID + 1, "A", "", 1, 1, "P", "PPL", "IR", "", "", 0), "geonameid"),
    (line(3, "A", "", 1, 1, "P", "PPL", "IR", "", "", 0), "taken"),
    (line(50, " ", "", 1, 1, "P", "PPL", "IR", "", "", 0), "name"),
    (line(51, "A", "", 91, 1, "P", "PPL", "IR", "", "", 0), "latitude"),
    (line(52, "A", "", 121.5, 31.2, "P", "PPL", "CN", "", "", 0), "swapped"),
    (line(53, "A", "", 1, 180.1, "P", "PPL", "IR", "", "", 0), "longitude"),
    (line(54, "A", "", "north", 1, "P", "PPL", "IR", "", "", 0), "latitude"),
    (line(55, "A", "", 1, "nan", "P", "PPL", "IR", "", "", 0), "longitude"),
    (line(56, "A", "", 1, 1, "Q", "PPL", "IR", "", "", 0), "feature_class"),
    (line(57, "A", "", 1, 1, "P", "PPL", "Iran", "", "", 0), "country_code"),
    (line(58, "A", "", 1, 1, "P", "PPL", "IR", "", "", -5), "population"),
    (line(59, "A", "", 1, 1, "P", "PPL", "IR", "", "", 0) + "\tmore", "columns: 20"),
    ("60\tA\tA", "columns: 3"),
    ("", "columns: 1"),
]


@pytest.mark.parametrize(("bad", "word"), BAD, ids=[word for _, word in BAD])
def test_a_bad_line_is_told_with_its_number_and_the_others_kept(
    tmp_path: Path, bad: str, word: str
) -> None:
    dump, told = tmp_path / "XX.txt", list[str]()
    last = line(99, "Last", "", 1, 1, "P", "PPL", "IR", "", "", 0)
    dump.write_text(f"{GOOD}\n{bad}\n{last}\n", encoding="utf-8")
    summary = import_dump(dump, tmp_path / "out.sgz", problem=told.append)
    assert len(told) == 1
    assert f"{dump}, line 2: " in told[0]
    assert word in told[0]
    assert (summary.lines, summary.places, summary.left_out.total()) == (3, 2, 1)
    assert GeoNamesGazetteer(tmp_path / "out.sgz").lookup("Last")


def test_broken_utf8_is_told_with_line_and_column(tmp_path: Path) -> None:
    dump, told = tmp_path / "XX.txt", list[str]()
    bad = line(50, "Caf\udce9", "", 1, 1, "P", "PPL", "IR", "", "", 0)
    dump.write_bytes(f"{GOOD}\r\n{bad}\r\n".encode("utf-8", "surrogateescape"))
    assert import_dump(dump, tmp_path / "out.sgz", problem=told.append).places == 1
    assert "line 2: UTF-8: byte 0xe9 in column 2" in told[0]


def test_a_line_without_end_is_skipped_not_held(tmp_path: Path) -> None:
    dump, told = tmp_path / "XX.txt", list[str]()
    dump.write_bytes(f"{GOOD}\n".encode() + b"x" * 3_000_000 + b"\n" + f"{GOOD}\n".encode())
    summary = import_dump(dump, tmp_path / "out.sgz", problem=told.append)
    assert (summary.lines, summary.places) == (3, 1)
    assert "line 2: columns: the line is longer" in told[0]
    assert "line 3: geonameid: 3 is taken" in told[1]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("XX.txt", b""),
        ("XX.txt", b"geonameid\tname\n"),
        ("XX.txt", b"\x00\xff" * 5000),
        ("XX.txt", b"name,lon,lat\nA,1,2\n" * 2000),
        ("XX.zip", b"PK\x03\x04 no archive"),
        ("XX.zip", b""),
    ],
)
def test_what_is_no_dump_is_an_error_and_leaves_nothing(
    tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(GazetteerError, match=name):
        import_dump(tmp_path / name, tmp_path / "out.sgz")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_an_interrupted_import_leaves_what_was_there(tmp_path: Path) -> None:
    dump, out = tmp_path / "XX.txt", tmp_path / "out.sgz"
    dump.write_text(DUMP, encoding="utf-8")
    out.write_text("before", encoding="utf-8")

    def stop(step: str, share: float) -> None:
        if (step, share) == ("index", 0.0):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_dump(dump, out, progress=stop)
    assert out.read_text(encoding="utf-8") == "before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["XX.txt", "out.sgz"]


def test_nothing_is_written_over_the_dump_or_into_a_missing_folder(tmp_path: Path) -> None:
    dump = tmp_path / "XX.txt"
    dump.write_text(DUMP, encoding="utf-8")
    with pytest.raises(OutputError, match="dump itself"):
        import_dump(dump, dump)
    with pytest.raises(OutputError, match="cannot be written"):
        import_dump(dump, tmp_path / "none" / "out.sgz")
    with pytest.raises(GazetteerError, match="no such file"):
        import_dump(tmp_path / "none.txt", tmp_path / "out.sgz")
    with pytest.raises(GazetteerError, match="feature class"):
        import_dump(dump, tmp_path / "out.sgz", classes="PX")
    with pytest.raises(GazetteerError, match="no place of the classes V"):
        import_dump(dump, tmp_path / "out.sgz", classes="V")


def test_zip_classes_and_the_files_beside_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "XX.zip", "w") as archive:
        archive.writestr("readme.txt", "about")
        archive.writestr("XX.txt", DUMP)
    (tmp_path / "admin1CodesASCII.txt").write_text(
        "IR.04\tYellow Province\tYellow Province\t1\nbad\n", encoding="utf-8"
    )
    with zipfile.ZipFile(tmp_path / "alternateNamesV2.zip", "w") as archive:
        rows = [
            "1\t3\tur\tدہ زرد\t\t\t\t\t\t",
            "2\t3\tlink\thttps://example.org\t\t\t\t\t\t",
            "3\t777\ten\tNo Such Place\t\t\t\t\t\t",
            "4\t3\ten\tYellowtown\t1\t\t\t\t\t",
        ]
        archive.writestr("iso-languagecodes.txt", "x")
        archive.writestr("alternateNamesV2.txt", "\n".join(rows))
    told: list[str] = []
    summary = import_dump(
        tmp_path / "XX.zip", tmp_path / "out.sgz", classes="AP", problem=told.append
    )
    assert summary.beside == ("admin1CodesASCII.txt", "alternateNamesV2.zip")
    assert (summary.places, summary.other_classes) == (5, 5)
    assert [text.partition("admin1CodesASCII.txt, ")[2] for text in told] == [
        "line 2: columns: 1 instead of 4, separated by tabs"
    ]
    gazetteer = GeoNamesGazetteer(tmp_path / "out.sgz")
    (place,) = gazetteer.lookup("دہ زرد")
    assert (place.id, place.admin1) == ("geonames:3", "Yellow Province")
    assert gazetteer.lookup("yellowtown") == (place,)
    assert gazetteer.names(place.id) == ("Deh Zard", "Дех Зард", "Yellowtown", "دہ زرد")
    assert gazetteer.lookup("No Such Place") == ()


def test_an_imported_dump_adds_to_the_bundled_world(tmp_path: Path) -> None:
    dump = tmp_path / "PK.txt"
    rows = [
        # The bundled Panjgur under its own number, with another position; and a new hamlet
        line(1168446, "Panjgur", "Panjgoor", 27.5, 64.5, "P", "PPL", "PK", "02", "", 0),
        line(9999999, "Kalagh-e Dur", "", 27.0, 64.2, "P", "PPL", "PK", "02", "", 0),
        line(8888888, "Panjgur", "", -10.0, 20.0, "P", "PPL", "AO", "02", "", 0),
    ]
    dump.write_text("\n".join(rows), encoding="utf-8")
    import_dump(dump, tmp_path / "pk.sgz")
    world, joined = open_gazetteer(), open_gazetteer([str(tmp_path / "pk.sgz")])
    assert joined.lookup("Kalagh-e Dur")[0].country == "PAK"
    assert joined.lookup("Panjgur") == (*world.lookup("Panjgur"), *joined.lookup("Panjgur")[-1:])
    assert joined.lookup("Panjgur")[-1].country == "AGO"
    towns = [p.id for p in joined.of_kind("settlement") if p.id == "geonames:1168446"]
    assert len(towns) == 1
    assert "GeoNames" in joined.attribution


def test_files_that_are_no_imported_dump_say_what_to_do(tmp_path: Path) -> None:
    import sqlite3

    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as db:
        db.execute("CREATE TABLE t (x)")
    db.close()
    with pytest.raises(GazetteerError, match="gazetteer import"):
        open_gazetteer([str(other)])
    broken = tmp_path / "broken.sgz"
    broken.write_bytes(b"SQLite format 3\x00" + b"\x01" * 500)
    with pytest.raises(GazetteerError, match="cannot be read"):
        open_gazetteer([str(broken)])
    raw = tmp_path / "IR.txt"
    raw.write_text(DUMP, encoding="utf-8")
    with pytest.raises(GazetteerError, match="gazetteer import"):
        open_gazetteer([str(raw)])


@given(st.lists(st.integers(1, 5_000), max_size=60))
@settings(max_examples=30, deadline=None)
def test_numbers_are_taken_once(numbers: list[int]) -> None:
    seen, held = Seen(), set[int]()
    for number in numbers:
        if number in held:
            with pytest.raises(ValueError, match="taken"):
                seen.add(number)
        else:
            seen.add(number)
        held.add(number)


def test_an_area_over_the_antimeridian_is_no_belt_around_the_world() -> None:
    area = Area()
    for lon in (179.5, -179.5, 179.9, -179.9):
        area.add(lon, -17.0)
    assert area.extent_m < 150_000
