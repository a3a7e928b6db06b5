"""The page in a real browser: offline, by mouse and by keyboard, at desk and phone width."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from layers.build import build
from layers.html import page as render
from tests.layers.sample import BASEMAP, sample

ARGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()
Open = Callable[..., Any]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        pytest.skip("no chromium on this machine")
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with sync_api.sync_playwright() as playwright:
        nowhere = "--host-resolver-rules=MAP * ~NOTFOUND"
        running = playwright.chromium.launch(executable_path=chromium, args=[*ARGS, nowhere])
        yield running
        running.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    cases = {"plain": sample(), "hostile": sample(hostile=True)}
    for name, analysis in cases.items():
        html = render(analysis, build(analysis, BASEMAP.names), BASEMAP)
        (folder / f"{name}.html").write_text(html, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in cases}


@pytest.fixture
def visit(browser: Any, pages: dict[str, Path]) -> Iterator[Open]:
    """Opens a page; afterwards: no request, no complaint in the console, nothing ran."""
    tabs, troubles, requests = [], [], []

    def go(name: str = "plain", hash_: str = "", size: tuple[int, int] = (1400, 900)) -> Any:
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce"
        )
        tab = context.new_page()
        tab.on("console", lambda message: troubles.append(message.text))
        tab.on("pageerror", lambda error: troubles.append(str(error)))
        tab.on("request", lambda request: requests.append(request.url))
        tab.goto(f"{pages[name].as_uri()}{hash_}")
        until(tab, "window.sarhad && window.sarhad.ready")
        until(tab, "document.querySelector('.name') !== null")
        tabs.append((context, tab))
        return tab

    yield go
    for context, tab in tabs:
        assert tab.evaluate("window.hacked") is None
        context.close()
    assert troubles == []
    assert [url for url in requests if not url.startswith(("file:", "data:"))] == []
    known = {path.as_uri() for path in pages.values()}
    assert {url.split("#")[0] for url in requests if url.startswith("file:")} <= known


def until(tab: Any, condition: str) -> None:
    """Wait for a condition; playwright's own way needs `eval`, which the page forbids."""
    for _ in range(200):
        if tab.evaluate(f"() => Boolean({condition})"):
            return
        tab.wait_for_timeout(50)
    pytest.fail(f"{condition} never came true")


def settle(tab: Any) -> None:
    tab.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)))")


def seen(tab: Any, selector: str) -> int:
    script = "(s) => [...document.querySelectorAll(s)].filter((n) => n.checkVisibility()).length"
    return int(tab.evaluate(script, selector))


@pytest.mark.parametrize("size", [(1400, 900), (390, 844)])
@pytest.mark.parametrize("name", ["plain", "hostile"])
def test_it_opens_whole_and_offline(visit: Open, name: str, size: tuple[int, int]) -> None:
    tab = visit(name, size=size)
    assert seen(tab, ".entry") == 11
    assert seen(tab, "path.land") == 4
    assert seen(tab, ".role-mark") > 20
    assert seen(tab, ".leaflet-control-scale-line") == 2
    assert seen(tab, ".leaflet-control-attribution") == 1
    wide = tab.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert wide, "the page is wider than the window"
    assert seen(tab, "#entries script, #entries img, h1 *") == 0
    assert tab.evaluate("document.querySelectorAll('[style*=url], img, iframe').length") == 0


def test_hostile_words_are_shown_as_words(visit: Open) -> None:
    tab = visit("hostile")
    words = tab.inner_text("body")
    assert "</script><script>window.hacked=2</script>@@data@@ @@scripts@@" in words
    assert "<img src=x onerror=window.hacked=3>" in words
    assert "{{ 7*7 }}{% raw %}{# x" in words
    for shape in tab.query_selector_all(".role-place, .role-mark, path.role-doubt")[:25]:
        shape.dispatch_event("mouseover")
    assert "hacked" in tab.inner_text(".leaflet-tooltip-pane")
    for button in tab.query_selector_all(".claim > button")[:12]:
        button.click()


def test_every_shape_has_a_button_in_the_list(visit: Open) -> None:
    tab = visit()
    orphans = tab.evaluate(
        """() => Object.values(sarhad.data.shapes)
             .filter((shape) => !["place", "vague", "gap"].includes(shape.role))
             .filter((shape) => !shape.subjects.some((subject) => (sarhad.nodes.get(subject) || [])
               .some((node) => node.querySelector("button")))).length"""
    )
    assert orphans == 0


def test_list_to_map_and_back(visit: Open) -> None:
    tab = visit()
    tab.click('[data-claim="a1#c1"] > button')
    settle(tab)
    assert seen(tab, "path.role-doubt.sel") == 1
    assert seen(tab, '[data-claim="a1#c1"] .more') == 1
    assert "sel=a1%23c1" in tab.url
    tab.keyboard.press("Escape")
    assert seen(tab, ".sel") == 0
    tab.locator(".role-mark").first.click(force=True)
    settle(tab)
    assert seen(tab, ".entry.sel") == 1


def test_an_incident_shows_the_shapes_of_its_claims(visit: Open) -> None:
    tab = visit()
    tab.click('[data-incident="i1"] > button')
    settle(tab)
    assert seen(tab, ".role-mark.sel") == 2
    assert seen(tab, "path.role-doubt.sel") >= 2
    assert seen(tab, "path.wide") == 0


def test_a_wide_shape_shows_only_when_selected(visit: Open) -> None:
    tab = visit()
    assert seen(tab, "path.wide") == 0
    tab.click('[data-claim="a1#c13"] > button')
    settle(tab)
    assert seen(tab, "path.wide.sel") == 2


def test_search_and_filters_act_on_list_and_map(visit: Open) -> None:
    tab = visit()
    every = seen(tab, "path.role-doubt")
    tab.fill("input[type=search]", "25 kilometres")
    settle(tab)
    assert seen(tab, ".entry") == 1
    assert seen(tab, "path.role-doubt") == 1 < every
    assert tab.inner_text("#count") == "1 of 11 incidents, 1 of 46 claims"
    tab.click("button[type=reset]")
    settle(tab)
    assert seen(tab, ".entry") == 11
    tab.select_option("select[name=stance]", "denies")
    settle(tab)
    assert seen(tab, ".entry") == 4
    assert seen(tab, ".role-mark") == seen(tab, ".role-mark.denied") == 1


def test_switches_take_layers_off_and_on(visit: Open) -> None:
    tab = visit()
    before = seen(tab, "path.who-1")
    assert before > 0
    tab.uncheck("#switch-claims-1")
    assert seen(tab, "path.who-1.role-doubt") == 0
    tab.check("#switch-claims-1")
    assert seen(tab, "path.who-1") == before
    for name, selector in (
        ("borders-XNA-XSU", "path.role-border.shape"),
        ("places", ".role-place"),
        ("checks", "path.role-link.shape"),
    ):
        assert seen(tab, f".leaflet-pane {selector}") > 0
        tab.uncheck(f"#switch-{name}")
        assert seen(tab, f".leaflet-pane {selector}") == 0
    marks = seen(tab, ".role-mark")
    tab.uncheck("#switch-incidents-0")
    assert seen(tab, ".role-mark") == marks - 2


def test_state_survives_reload(visit: Open) -> None:
    tab = visit(hash_="#sel=i2&stance=claims&off=places&q=ostrabad&theme=dark")
    settle(tab)
    assert seen(tab, ".entry.sel") == 1
    assert seen(tab, ".role-place") == 0
    assert tab.input_value("input[type=search]") == "ostrabad"
    assert tab.input_value("select[name=stance]") == "claims"
    background = tab.evaluate("getComputedStyle(document.body).backgroundColor")
    tab.reload()
    until(tab, "window.sarhad && window.sarhad.ready")
    assert seen(tab, ".entry.sel") == 1
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
    for broken in (
        "view=x",
        "view=,,",
        "view=1e9,0,3",
        "sel=nobody",
        "off=none",
        "q=%E0%A4%A",
        "%",
    ):
        tab.goto(f"{tab.url.split('#')[0]}#{broken}")
        until(tab, "window.sarhad && window.sarhad.ready")
        settle(tab)


def test_keyboard_alone(visit: Open) -> None:
    tab = visit()
    tab.focus('[data-incident="i1"] > button')
    tab.keyboard.press("Enter")
    assert seen(tab, '[data-incident="i1"].sel') == 1
    tab.keyboard.press("Tab")
    tab.keyboard.press("Space")
    settle(tab)
    assert tab.evaluate("document.activeElement.getAttribute('aria-expanded')") == "true"
    assert seen(tab, "path.role-doubt.sel") == 1


@pytest.mark.parametrize("size", [(1400, 900), (390, 844)])
def test_names_and_marks_do_not_cover_each_other(visit: Open, size: tuple[int, int]) -> None:
    tab = visit(size=size)
    settle(tab)
    boxes = tab.evaluate(
        """() => [...document.querySelectorAll(".name")].map((n) => n.getBoundingClientRect())
             .map((r) => [r.left + 2, r.top + 2, r.right - 2, r.bottom - 2])"""
    )
    assert len(boxes) >= 5
    for n, a in enumerate(boxes):
        for b in boxes[n + 1 :]:
            assert not (a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3])


def test_legend_explains_what_is_drawn(visit: Open) -> None:
    tab = visit()
    drawn = tab.evaluate(
        """() => [...new Set([...document.querySelectorAll(".leaflet-pane .shape")]
             .flatMap((n) => [...n.classList].filter((c) => /^(role|who)-/.test(c))))]"""
    )
    shown = {name for name in drawn if seen(tab, f".leaflet-pane .{name}")}
    assert shown == set(drawn), "everything there is to see is seen at first"
    for name in drawn:
        if name not in ("role-mark", "role-place"):
            assert seen(tab, f"#legend .{name}") > 0, name


def test_it_prints(visit: Open, tmp_path: Path) -> None:
    tab = visit()
    tab.emulate_media(media="print")
    assert seen(tab, "#filters") == 0
    assert seen(tab, ".entry") == 11
    assert tab.evaluate("document.querySelector('.folium-map').clientHeight") > 200
    assert len(tab.pdf()) > 10_000
