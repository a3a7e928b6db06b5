"""The page in a real browser: offline, table and map together, by mouse and by keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from geo.explain import explain
from layers.build import build
from layers.html import page as render
from layers.tiles import tiles_of
from tests.layers.browsing import PHONE, SIZE, Open, row, seen, settle, until
from tests.layers.sample import BASEMAP, sample


@pytest.mark.parametrize("size", [SIZE, PHONE])
def test_it_opens_whole_and_offline(visit: Open, size: tuple[int, int]) -> None:
    tab = visit(size=size)
    assert seen(tab, "tr.row") == 11
    assert seen(tab, "path.land") == 4
    assert seen(tab, ".point.role-mark") > 15
    assert seen(tab, ".leaflet-control-scale-line") == 2
    assert seen(tab, ".leaflet-control-attribution") == 1
    assert tab.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert tab.evaluate("document.querySelectorAll('[style*=url], img, iframe').length") == 0


@pytest.mark.parametrize("size", [SIZE, PHONE])
def test_what_it_opens_on_is_in_the_window(visit: Open, size: tuple[int, int]) -> None:
    tab = visit(size=size)
    for _ in range(2):  # and when the legend has given its room back, or taken it
        shown = tab.evaluate(
            """() => { const box = sarhad.map.getContainer().getBoundingClientRect();
                 return sarhad.data.frame.every((at) => {
                   const { x, y } = sarhad.map.latLngToContainerPoint(at);
                   return x >= 0 && y >= 0 && x < box.width + 1 && y < box.height + 1; }); }"""
        )
        assert shown
        tab.evaluate("sarhad.id('legend').open = !sarhad.id('legend').open")
        settle(tab)
        tab.evaluate("sarhad.openMap()")


def test_every_shape_has_a_row(visit: Open) -> None:
    tab = visit()
    orphans = tab.evaluate(
        """() => sarhad.data.shapes.filter((shape) => shape.of && shape.of[0][0] !== "p")
             .filter((shape) => !shape.of.every((key) => sarhad.byKey.get(key).id)).length"""
    )
    assert orphans == 0
    assert tab.evaluate("sarhad.data.shapes.filter((s) => s.of).length") > 60


def test_table_to_map_and_back(visit: Open) -> None:
    tab = visit()
    tab.click(row("i2"))
    settle(tab)
    tab.click('[data-claim="a2#c1"] > button')
    settle(tab)
    assert seen(tab, "path.role-doubt.sel") == 1
    assert seen(tab, "path.role-likely.sel") == 1
    assert seen(tab, "path.role-bound") == 1
    words = tab.inner_text('[data-claim="a2#c1"]')
    assert words.startswith("21 kilometres inside our territory")
    for told in ("Northland’s defence", "4 Mar 2021", "97 %", "How the sha"):
        assert told in words
    until(tab, "location.hash.includes('sel=a2%23c1')")
    tab.keyboard.press("Escape")
    settle(tab)
    assert seen(tab, ".sel") == 0
    tab.locator(".point.role-mark").first.click(force=True)
    settle(tab)
    assert seen(tab, "tr.row.sel") == 1
    assert seen(tab, "tr.detail") == 1


def test_a_click_on_a_shape_shows_its_words_first(visit: Open) -> None:
    tab = visit()
    tab.evaluate(
        """() => { const own = (s) => s.role === "doubt" && s.of[0] === "c0";
                   const shape = sarhad.data.shapes.find(own);
                   shape.layer.fire("click", { originalEvent: new Event("click") }); }"""
    )
    settle(tab)
    assert seen(tab, ".claim.sel") == 1
    assert "20 kilometres inside our territory" in tab.inner_text(".claim.sel")
    tab.click("#tab-claims")
    settle(tab)
    first = tab.inner_text("tr.row.sel")
    assert first.startswith("20 kilometres inside our territory")


def test_an_incident_shows_its_accounts(visit: Open) -> None:
    tab = visit()
    tab.click(row("i1"))
    settle(tab)
    assert seen(tab, ".point.role-mark.sel") == 2
    assert seen(tab, "path.role-doubt.account") == 1
    assert seen(tab, "path.role-stated.sel") >= 2
    assert seen(tab, "section.account") == 3
    assert "Northland and Southland" in tab.inner_text(".gaps")
    assert "112 km apart" in tab.inner_text(".gaps")
    tops = tab.evaluate(
        """() => [...document.querySelectorAll("section.account")]
             .map((n) => n.getBoundingClientRect().top)"""
    )
    assert tops[0] == tops[1], "rival accounts stand side by side"


def test_a_wide_shape_shows_only_when_selected(visit: Open) -> None:
    tab = visit()
    assert seen(tab, "path.shape.wide") == 0
    tab.click("#tab-claims")
    tab.click(row("a1#c13"))
    settle(tab)
    assert seen(tab, "path.shape.wide.sel") == 2


def test_search_and_filters_act_on_table_and_map(visit: Open) -> None:
    tab = visit()
    every = seen(tab, "path.role-doubt")
    tab.fill("input[type=search]", "25 kilometres")
    settle(tab)
    assert seen(tab, "tr.row") == 1
    assert seen(tab, "path.role-doubt") == 1 < every
    assert tab.inner_text("#count") == "1 of 11 incidents, 1 of 46 claims"
    tab.click("button[type=reset]")
    settle(tab)
    assert seen(tab, "tr.row") == 11
    tab.click("#more summary")
    for name, value, rows in (
        ("stance", "denies", 4),
        ("kind", "near", 11),
        ("who", "a witness", 5),
        ("check", "border: certain", 11),
        ("article", "a2", 2),
        ("placed", "no", 11),
    ):
        tab.select_option(f"select[name={name}]", value)
        settle(tab)
        assert seen(tab, "tr.row") == rows, name
        tab.click("button[type=reset]")
    tab.select_option("select[name=stance]", "denies")
    settle(tab)
    assert seen(tab, ".point.role-mark") == seen(tab, ".point.role-mark.denied") > 0


def test_refused_claims_are_found(visit: Open) -> None:
    tab = visit()
    tab.click("#tab-claims")
    tab.click("#more summary")
    tab.select_option("select[name=placed]", "no")
    settle(tab)
    assert seen(tab, "tr.row") == 12
    assert seen(tab, "tr.row .tag") == 12
    assert seen(tab, "path.role-doubt") == 0
    tab.click(row("a1#c4"))
    assert "Nothing says how fast one walks there" in tab.inner_text("tr.detail")


def test_sorting(visit: Open) -> None:
    tab = visit()
    dates = "[...document.querySelectorAll('td.col-date')].map((n) => n.textContent)"
    assert tab.evaluate(dates)[0] == "3 Mar 2021"
    tab.click("th.col-date button")
    tab.click("th.col-date button")
    assert tab.evaluate(dates)[:2] == ["undated", "12 Mar 2021"]
    assert tab.get_attribute("th.col-date", "aria-sort") == "descending"
    until(tab, "location.hash.includes('sort=-date')")
    tab.click("#tab-claims")
    tab.click("th.col-words button")
    words = tab.evaluate("[...document.querySelectorAll('tr.row q')].map((n) => n.textContent)")
    assert words == sorted(words)


def test_time_slider_filters_table_and_map(visit: Open) -> None:
    tab = visit()
    shapes = seen(tab, "path.role-doubt")
    tab.focus("input[data-name=from]")
    for _ in range(4):
        tab.keyboard.press("ArrowRight")
    settle(tab)
    until(tab, "location.hash.includes('from=2021-03-07')")
    assert seen(tab, "tr.row") == 7  # six later ones and the undated
    assert seen(tab, "path.role-doubt") < shapes
    assert tab.inner_text("#dates") == "7 Mar 2021 – 12 Mar 2021"
    tab.uncheck("#undated")
    assert seen(tab, "tr.row") == 6
    tab.focus("input[data-name=to]")
    tab.keyboard.press("ArrowLeft")
    assert seen(tab, "tr.row") == 5
    assert tab.get_attribute("input[data-name=to]", "aria-valuetext") == "11 Mar 2021"
    tab.click("button[type=reset]")
    assert seen(tab, "tr.row") == 11


def test_switches_take_layers_off_and_on(visit: Open) -> None:
    tab = visit()
    off = "[data-off='{}']".format
    before = seen(tab, "path.shape.who-1")
    assert before > 0
    tab.uncheck(off("who-XNA"))
    settle(tab)
    assert seen(tab, "path.shape.who-1.role-doubt") == 0
    assert seen(tab, ".point.role-mark.who-1") == 0
    tab.check(off("who-XNA"))
    settle(tab)
    assert seen(tab, "path.shape.who-1") == before
    for name, selector in (
        ("borders-XNA-XSU", "path.role-border.shape, path.casing"),
        ("places", ".point.role-place"),
        ("links", "path.shape.role-link"),
    ):
        assert seen(tab, f".leaflet-pane :is({selector})") > 0
        tab.uncheck(off(name))
        settle(tab)
        assert seen(tab, f".leaflet-pane :is({selector})") == 0
    marks = seen(tab, ".point.role-mark")
    tab.click("#legend .choices summary")
    tab.uncheck(off("incident-i1"))
    settle(tab)
    assert seen(tab, ".point.role-mark") == marks - 2
    assert seen(tab, "tr.row") == 10
    tab.uncheck(off("check-border: certain"))
    settle(tab)
    assert seen(tab, "path.shape.who-1.role-doubt") == 0


def test_state_survives_reload(visit: Open) -> None:
    tab = visit(hash_="#sel=i2&stance=claims&off=places&q=ostrabad&from=2021-03-04&theme=dark")
    settle(tab)
    assert seen(tab, "tr.row.sel") == 1
    assert seen(tab, ".point.role-place") == 0
    background = tab.evaluate("getComputedStyle(document.body).backgroundColor")
    tab.reload()
    until(tab, "window.sarhad && window.sarhad.ready")
    settle(tab)
    assert seen(tab, "tr.row.sel") == 1
    assert tab.input_value("input[type=search]") == "ostrabad"
    assert tab.input_value("select[name=stance]") == "claims"
    assert tab.inner_text("#dates").startswith("4 Mar 2021")
    assert not tab.is_checked("[data-off=places]")
    assert tab.evaluate("getComputedStyle(document.body).backgroundColor") == background
    tab.click("#theme")
    assert tab.evaluate("getComputedStyle(document.body).backgroundColor") != background


def test_the_view_survives_reload(visit: Open) -> None:
    tab = visit()
    tab.click(".leaflet-control-zoom-in")
    until(tab, "location.hash.includes('view=')")
    where = tab.evaluate("[sarhad.map.getZoom(), sarhad.map.getCenter().lat.toFixed(2)]")
    tab.reload()
    until(tab, "window.sarhad && window.sarhad.ready")
    assert tab.evaluate("[sarhad.map.getZoom(), sarhad.map.getCenter().lat.toFixed(2)]") == where
    broken = (
        "view=x view=,, view=1e9,0,3 view=0,1e9,3 sel=nobody off=none q=%E0%A4%A % from=x to=9 "
    )
    for one in (*broken.split(), "page=99", "page=-1", "tab=none", "sort=none", "who=nobody", ""):
        tab.goto(f"{tab.url.split('#')[0]}#{one}")
        settle(tab)
        assert seen(tab, "tr.row") in (0, 11)


def test_it_works_in_a_frame_without_rights(
    browser: Any, pages: dict[str, Path], tmp_path: Path
) -> None:
    host = tmp_path / "host.html"
    frame = f'<iframe sandbox="allow-scripts" width=900 height=700 src="{pages["plain"].as_uri()}'
    host.write_text(f'<!DOCTYPE html>{frame}#sel=i2&from=2021-03-04"></iframe>')
    tab = browser.new_page()
    troubles: list[str] = []
    tab.on("console", lambda message: troubles.append(message.text))
    tab.on("pageerror", lambda error: troubles.append(str(error)))
    tab.goto(host.as_uri())
    inside = tab.frames[1]
    until(inside, "window.sarhad && window.sarhad.ready")
    assert seen(inside, "tr.row.sel") == 1
    assert seen(inside, "tr.row") == 10
    inside.fill("input[type=search]", "ostrabad")
    inside.wait_for_timeout(200)
    assert seen(inside, "path.land") == 4
    tab.close()
    assert troubles == []


def test_article_text_only_when_allowed(visit: Open) -> None:
    tab = visit()
    assert tab.evaluate("sarhad.data.articles.some((one) => 'pieces' in one)") is False
    tab = visit("text")
    tab.click(row("i1"))
    tab.click('[data-claim="a1#c1"] > button')
    tab.click("text=Read it in the article")
    settle(tab)
    assert tab.evaluate("document.activeElement.closest('mark') !== null")
    assert tab.evaluate("document.activeElement.textContent") == "x" * 20
    tab.keyboard.press("Enter")
    settle(tab)
    assert seen(tab, "path.role-doubt.sel") == 1


def test_a_claim_tells_how_it_was_read_as_the_command_does(visit: Open) -> None:
    tab = visit("text")
    tab.click(row("i1"))
    tab.click('[data-claim="a1#c1"] > button')
    tab.click("text=How it was read")
    told = next(item for item in explain(sample().readings[0]).claims if item.claim.id == "a1#c1")
    shown = tab.inner_text('[data-claim="a1#c1"] details.read dl').split("\n")
    assert [line for line in shown if line] == [part for line in told.lines for part in line]


def test_marked_text_is_the_article(visit: Open) -> None:
    tab = visit("text")
    words = "sarhad.data.articles.map((one) => one.pieces.map((piece) => piece[0]).join(''))"
    assert tab.evaluate(words) == [reading.article.text for reading in sample().readings]


def test_failures_are_told(visit: Open) -> None:
    tab = visit()
    tab.click("#notice button")
    assert "notes/empty.txt could not be read: The file is empty." in tab.inner_text("#list")


def test_tiles_ask_their_host_and_no_other(browser: Any, tmp_path: Path) -> None:
    analysis = sample()
    tiles = tiles_of("https://tiles.test/{z}/{x}/{y}.png", "© The <b>tile</b> makers")
    path = tmp_path / "tiles.html"
    path.write_text(render(analysis, build(analysis, BASEMAP.names), BASEMAP, tiles=tiles))
    tab = browser.new_page()
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto(path.as_uri())
    until(tab, "window.sarhad && window.sarhad.ready")
    until(tab, "document.querySelector('.leaflet-tile') !== null")
    assert {url.split("/")[2] for url in asked if url.startswith("http")} == {"tiles.test"}
    refused = tab.evaluate(
        """() => new Promise((done) => { const image = new Image();
             document.addEventListener("securitypolicyviolation", (e) => done(e.blockedURI));
             image.src = "https://other.test/x.png"; })"""
    )
    assert refused == "https://other.test/x.png"
    assert seen(tab, ".leaflet-land-pane") == 0
    assert "© The <b>tile</b> makers" in tab.inner_text(".leaflet-control-attribution")
    tab.close()
