"""The page as text: one file, the same each time, nothing in it that could run."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import tomllib
from html.parser import HTMLParser
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.errors import OutputError
from geo.model import Analysis
from layers.build import build
from layers.drawing import draw
from layers.html import folium_map, leaflet, page, safe_json
from tests.layers.hostile import HOSTILE
from tests.layers.sample import BASEMAP, sample


def rendered(analysis: Analysis) -> str:
    return page(analysis, build(analysis, BASEMAP.names), BASEMAP)


@pytest.fixture(scope="module")
def text() -> str:
    return rendered(sample())


@pytest.fixture(scope="module")
def hostile() -> str:
    return rendered(sample(hostile=True))


def test_two_runs_give_the_same_bytes(text: str) -> None:
    assert rendered(sample()) == text


def test_it_is_small_enough(text: str) -> None:
    assert len(text.encode()) < 1_500_000


@pytest.mark.parametrize("name", ["text", "hostile"])
def test_every_script_and_style_is_allowed_by_its_hash_and_nothing_else(
    name: str, request: pytest.FixtureRequest
) -> None:
    html = request.getfixturevalue(name)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)
    assert policy is not None
    for tag in ("script", "style"):
        blocks = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        allowed = re.search(rf"{tag}-src ([^;]*)", policy[1])
        assert allowed is not None
        hashes = [
            f"'sha256-{base64.b64encode(hashlib.sha256(b.encode()).digest()).decode()}'"
            for b in blocks
        ]
        assert allowed[1].split() == hashes
    assert "default-src 'none'" in policy[1]
    assert "unsafe" not in policy[1]
    assert len(re.findall(r"<script\b", html)) == len(re.findall(r"<script>", html)) + 1


class _Markup(HTMLParser):
    """The attributes of all elements."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.attributes: list[tuple[str, str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(name, value or "") for name, value in attrs]


@pytest.mark.parametrize("name", ["text", "hostile"])
def test_no_markup_asks_for_anything(name: str, request: pytest.FixtureRequest) -> None:
    html = request.getfixturevalue(name)
    found = _Markup(html).attributes
    names = {attribute for attribute, _ in found}
    assert not {"src", "srcset", "style", "action", "data"} & names
    assert not any(attribute.startswith("on") for attribute in names)
    assert [value for attribute, value in found if attribute == "href"] == ["data:,", "#list"]
    assert "url(" not in "".join(re.findall(r"<style>.*?</style>", html, re.DOTALL))


def test_hostile_text_reaches_the_data_whole(hostile: str) -> None:
    block = re.search(r'<script type="application/json" id="data">(.*?)</script>', hostile)
    assert block is not None
    words = json.dumps(json.loads(block[1]))
    for attack in HOSTILE:
        assert json.dumps(attack)[1:-1] in words


def test_folium_gets_no_words_of_an_article() -> None:
    analysis = sample(hostile=True)
    drawing = draw(analysis, build(analysis, BASEMAP.names), BASEMAP)
    script = leaflet.render(leaflet.build_map(drawing)).scripts[1]
    for mark in ("hacked", "7*7", "bold", "سراوان", "Ostrabad"):
        assert mark not in script
    assert "49" not in re.findall(r"name: .*", script)


@given(st.recursive(st.text() | st.none() | st.integers(), lambda c: st.lists(c, max_size=3)))
def test_safe_json_says_the_same_and_holds_no_markup(value: object) -> None:
    written = safe_json(value)
    assert json.loads(written) == value
    assert not set(written) & set("<>&\u2028\u2029")
    written.encode("utf-8")


def test_an_unknown_link_is_an_error() -> None:
    import folium
    from branca.element import JavascriptLink

    built = folium.Map(tiles=None)
    built.get_root().header.add_child(JavascriptLink("https://example.org/x.js"), name="new")
    with pytest.raises(OutputError, match="'new', which is not kept"):
        leaflet.render(built)


def test_notebooks_get_a_folium_map_with_its_own_switches() -> None:
    analysis = sample(hostile=True)
    built = folium_map(analysis, build(analysis, BASEMAP.names), BASEMAP)
    shown = built.get_root().render()
    assert "L.control.layers" in shown
    scripts = "".join(re.findall(r"<script>(.*?)</script>", shown, re.DOTALL))
    tags = set(re.findall(r"</?(\w+)", scripts))
    assert tags <= {"b", "br", "svg", "path", "circle", "text", "div", "style", "table", "tr", "td"}
    assert "#x7b;" in scripts
    for attack in ("${window", "`;window", "{% raw", "{{ 7*7", "{# comment"):
        assert attack not in scripts, attack


def test_files_of_others_are_the_ones_recorded() -> None:
    folder = files("layers").joinpath("page")
    record = tomllib.loads(folder.joinpath("SOURCES.toml").read_text(encoding="utf-8"))
    assert len(record["file"]) == 4
    for entry in record["file"]:
        content = folder.joinpath(entry["name"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == entry["sha256"], entry["name"]
        assert "licence_url" in entry or folder.joinpath(entry["licence_file"]).is_file()
