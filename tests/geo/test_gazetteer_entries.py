"""Files of places with broken bytes, broken syntax, swapped axes: what is told, what is kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geo.errors import GazetteerError
from geo.gazetteers import entries
from geo.gazetteers.curated import CuratedGazetteer
from geo.gazetteers.joined import JoinedGazetteer

FIRST = '[[place]]\nname = "First"\nlon = 1\nlat = 2\n'  # 4 lines
LAST = '[[place]]\nname = "Last"\nlon = 3\nlat = 4\n'


def read(path: Path, content: str | bytes) -> CuratedGazetteer:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return CuratedGazetteer.read(path)


@pytest.mark.parametrize(
    ("middle", "line", "words"),
    [
        ('[[place]]\nname = "Mid\nlon = 1\nlat = 1\n', 6, ["not valid TOML"]),
        ("[[place]]\nname = Mid\nlon = 1\nlat = 1\n", 6, ["not valid TOML"]),
        ('[[place]]\nname = "Mid"\nlon = 1 2\nlat = 1\n', 7, ["not valid TOML"]),
        ('[[place]]\nname = "Mid"\nname = "Mid"\n', 7, ["not valid TOML"]),
        ("[[place\n", 9, []),
        (b'[[place]]\nname = "Caf\xe9"\nlon = 1\nlat = 1\n', 5, ["name", "0xe9", "UTF-8"]),
        (b'[[place]]\nname = "A"\naliases = ["\xe9"]\nlon = 1\nlat = 1\n', 5, ["aliases", "UTF-8"]),
        (b"[[place]]\nname = Caf\xe9\nlon = 1\nlat = 1\n", 6, ["TOML", "0xe9", "UTF-8"]),
    ],
)
def test_one_slip_in_toml_costs_one_place(
    tmp_path: Path, middle: str | bytes, line: int, words: list[str]
) -> None:
    raw = middle if isinstance(middle, bytes) else middle.encode()
    gazetteer = read(tmp_path / "own.toml", FIRST.encode() + raw + LAST.encode())
    assert gazetteer.lookup("Last")
    assert len(gazetteer.problems) == 1
    if words:
        assert gazetteer.lookup("First")
        assert f"own.toml, line {line}" in gazetteer.problems[0]
    for word in words:
        assert word in gazetteer.problems[0]


def test_one_slip_in_a_line_of_a_list_costs_that_line(tmp_path: Path) -> None:
    text = """attribution = "me"
defaults.source = "a map"
place = [
  # a comment
  { name = "First", lon = 1, lat = 2, aliases = ["One", "Un"] },
  { name = "Mid", lon = 1, lat = },
  { name = "Last", lon = 3, lat = 4 },
]
"""
    gazetteer = read(tmp_path / "own.toml", text)
    assert [place.name for place in gazetteer.places.values()] == ["First", "Last"]
    assert gazetteer.lookup("Last")[0].source == "a map"
    assert gazetteer.attribution == "me"
    assert "line 6: not valid TOML" in gazetteer.problems[0]


POINT = '{"type": "Feature", "properties": {"name": "%s"}, "geometry": {"type": "Point", "coordinates": [1, 2]}}'  # noqa: E501


@pytest.mark.parametrize(
    ("middle", "line"),
    [
        (POINT % "Mid" + " oops", 3),
        ((POINT % "Mid").replace(": [1, 2]", ": [1, 2"), 3),
        ((POINT % "Mid").replace("[1, 2]", "[1, , 2]"), 3),
        ((POINT % "Mid").replace('{"type"', '{\n\n"type"').replace("[1, 2]", "[1, x]"), 7),
    ],
)
def test_one_slip_in_geojson_costs_one_feature(tmp_path: Path, middle: str, line: int) -> None:
    text = f'{{"type": "FeatureCollection", "features": [\n{POINT % "First"},\n{middle},\n{POINT % "Last"}\n]}}'  # noqa: E501
    gazetteer = read(tmp_path / "own.geojson", text)
    assert gazetteer.lookup("First")
    assert gazetteer.lookup("Last")
    assert f"own.geojson, line {line}: not valid JSON" in gazetteer.problems[0]


def test_features_are_told_with_their_line(tmp_path: Path) -> None:
    features = [json.loads(POINT % name) for name in ("One", "", "Three")]
    features[2]["geometry"]["coordinates"] = [121.5, 131.2]
    features[0]["properties"]["features"] = [1, 2]
    collection = {"type": "FeatureCollection", "features": features}
    gazetteer = read(tmp_path / "a.geojson", json.dumps(collection, indent=1))
    assert len(gazetteer.places) == 1
    name, axes = gazetteer.problems
    assert "feature 2" in name
    assert "name: missing" in name
    assert "feature 3" in axes
    text = json.dumps(collection, indent=1).splitlines()
    told = int(axes.split("line ")[1].split(" ")[0])
    assert text[told - 1].strip() == "{"
    assert "131.2" in "".join(text[told - 1 : told + 20])


@pytest.mark.parametrize(
    ("lon", "lat", "country", "swapped"),
    [
        (31.2, 121.5, "CHN", True),
        (27.1, 62.3, "IRN", True),
        (33.5, 36.3, "SYR", False),  # both lie in or near Syria: nobody can tell
        (-12.0, -77.0, "PER", True),
        (46.6, 24.7, "SAU", False),
        (-68.3, -54.8, "ARG", False),
        (-157.9, 21.3, "USA", False),
        (166.4, -22.3, "NCL", False),
        (178.4, -18.1, "FJI", False),
        (37.6, 55.8, "RUS", False),
        (131.9, 43.1, "RUS", False),
        (1.0, 2.0, "ZZZ", False),
    ],
)
def test_swapped_axes_are_told(
    tmp_path: Path, lon: float, lat: float, country: str, swapped: bool
) -> None:
    entry = f'[[place]]\nname = "X"\nlon = {lon}\nlat = {lat}\ncountry = "{country}"\n'
    gazetteer = read(tmp_path / "own.toml", FIRST + entry)
    assert len(gazetteer.places) == (1 if swapped else 2)
    assert swapped == any("swapped" in problem for problem in gazetteer.problems)


def test_a_file_that_is_too_large_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entries, "MOST_BYTES", 1_000)
    with pytest.raises(GazetteerError, match="gazetteer import"):
        read(tmp_path / "own.toml", FIRST * 100)


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("a.toml", FIRST.encode("utf-16"), "UTF-16"),
        ("a.toml", b"x = [[[[" + b"[" * 100_000, "nested|TOML"),
        ("a.geojson", b'{"features": ' + b"[" * 200_000, "nested"),
        ("a.toml", b'defaults = "x"\n' + FIRST.encode(), "defaults"),
        ("a.toml", b"defaults.source = \n" + FIRST.encode(), "line 1"),
        ("a.geojson", b"\x00" * 100, "line 1"),
    ],
)
def test_what_cannot_be_read_is_one_error(
    tmp_path: Path, name: str, content: bytes, word: str
) -> None:
    with pytest.raises(GazetteerError, match=word):
        read(tmp_path / name, content)


def test_the_user_is_told_a_summary(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(FIRST + "[[place]]\nlon = 1\n" * 300 + LAST, encoding="utf-8")
    told = JoinedGazetteer.open([str(path)]).problems
    assert told[-1] == "own: 2 places read, 300 left out"
    assert len(told) < 100
