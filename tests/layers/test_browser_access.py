"""For everyone: keyboard, screen reader, phone, paper, either theme, either writing direction."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from importlib.resources import files
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from tests.layers.browsing import PHONE, SIZE, Open, row, seen, settle, until

KEPT = Path(__file__).with_name("structure.json")
PARTS = {
    "header": "header",
    "map": ".folium-map",
    "legend": "#legend",
    "filters": "#filters",
    "time": "#time",
    "tabs": "#tabs",
    "table": "#panel-incidents",
}
ON_MAP = {
    "zoom": ".leaflet-control-zoom",
    "scale": ".leaflet-control-scale",
    "attribution": ".leaflet-control-attribution",
}
COUNTED = ("tr.row", "#legend input", "path.land", ".point.role-mark", "path.role-stated")
BOXES = """(parts) => Object.fromEntries(Object.entries(parts).map(([name, selector]) => {
    const box = document.querySelector(selector).getBoundingClientRect();
    return [name, [box.left, box.top + scrollY, box.right, box.bottom + scrollY]]; }))"""
Box = tuple[float, float, float, float]


@pytest.mark.parametrize(
    ("size", "scheme", "steps"),
    [
        (SIZE, "light", "incident"),
        (SIZE, "dark", "claim"),
        (PHONE, "light", "articles"),
        (PHONE, "dark", "incident"),
    ],
)
def test_axe_finds_nothing(visit: Open, size: tuple[int, int], scheme: str, steps: str) -> None:
    pytest.importorskip("axe_playwright_python", reason="axe is not installed")
    tab = visit("text", size=size, scheme=scheme)
    if steps == "incident":
        tab.click(row("i1"))
        tab.click("#more summary")
    elif steps == "claim":
        tab.click("#tab-claims")
        tab.click(row("a1#c1"))
    else:
        tab.click("#tab-articles")
        tab.click("#panel-articles summary >> nth=0")
        tab.click("#legend summary")
    settle(tab)
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    tab.evaluate(axe)
    found = tab.evaluate("axe.run(document, { resultTypes: ['violations'] })")
    assert [(v["id"], [n["html"][:120] for n in v["nodes"]][:4]) for v in found["violations"]] == []


def test_keyboard_alone(visit: Open) -> None:
    tab = visit()
    focused = "document.activeElement"
    tab.keyboard.press("Tab")
    assert tab.evaluate(f"{focused}.className") == "skip"
    tab.keyboard.press("Enter")
    assert tab.evaluate(f"{focused}.id") == "list"
    reached: list[str] = []
    for _ in range(60):
        tab.keyboard.press("Tab")
        reached.append(
            tab.evaluate(
                f"{focused}.name || {focused}.dataset.name || {focused}.id || {focused}.dataset.key"
            )
        )
        if reached[-1] == "i0":
            break
    for control in ("q", "who", "check", "from", "to", "undated", "tab-incidents", "sort-date"):
        assert control in reached
    tab.keyboard.press("Enter")
    settle(tab)
    assert tab.evaluate(f"{focused}.getAttribute('aria-expanded')") == "true"
    assert seen(tab, "tr.row.sel") == 1
    tab.keyboard.press("Tab")
    tab.keyboard.press("Space")
    settle(tab)
    assert tab.evaluate(f"{focused}.dataset.key") == "c0"
    assert seen(tab, "path.role-likely.sel") == 1
    tab.focus("#tab-incidents")
    tab.keyboard.press("ArrowRight")
    assert tab.evaluate(f"{focused}.id") == "tab-claims"
    assert seen(tab, "#panel-claims tr.row") == 46
    tab.focus(".folium-map")
    before = tab.evaluate("sarhad.map.getZoom()")
    tab.keyboard.press("+")
    until(tab, f"sarhad.map.getZoom() > {before}")


def test_a_screen_reader_gets_the_table(visit: Open) -> None:
    tab = visit()
    assert tab.get_by_role("table", name="Incidents, 11 of 11").count() == 1
    assert tab.get_by_role("columnheader").count() == 5
    assert tab.get_by_role("rowheader").count() == 11
    assert tab.get_by_role("row", name="Shelling, Marrak").count() == 5
    assert tab.get_by_role("tab", name="Claims (46)").count() == 1
    assert tab.get_by_role("slider").count() == 2
    assert tab.locator(".leaflet-names-pane").get_attribute("aria-hidden") == "true"


@pytest.mark.parametrize("size", [SIZE, PHONE])
def test_names_and_marks_do_not_cover_each_other(visit: Open, size: tuple[int, int]) -> None:
    tab = visit(size=size)
    settle(tab)
    boxes: list[Box] = tab.evaluate(
        """() => [...document.querySelectorAll(".name, .point.role-mark")]
             .map((n) => n.getBoundingClientRect())
             .map((r) => [r.left + 2, r.top + 2, r.right - 2, r.bottom - 2])"""
    )
    assert len(boxes) >= 20
    assert [pair for pair in combinations(boxes, 2) if _overlap(*pair)] == []


def _overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] - 1 and b[0] < a[2] - 1 and a[1] < b[3] - 1 and b[1] < a[3] - 1


@pytest.mark.parametrize("name", ["desk", "phone"])
def test_parts_stand_where_they_did_and_none_over_another(visit: Open, name: str) -> None:
    """The page's structure against the kept one; SARHAD_KEEP=1 writes it anew."""
    size = {"desk": SIZE, "phone": PHONE}[name]
    tab = visit(size=size)
    settle(tab)
    boxes: Mapping[str, Box] = tab.evaluate(BOXES, PARTS)
    on_map: Mapping[str, Box] = tab.evaluate(BOXES, ON_MAP)
    for group in (boxes, on_map):
        for (one, a), (other, b) in combinations(group.items(), 2):
            assert not _overlap(a, b), (one, other)
    shares = {
        part: [round(value / size[n % 2], 3) for n, value in enumerate(box)]
        for part, box in (boxes | on_map).items()
    }
    counts = {selector: seen(tab, selector) for selector in COUNTED}
    kept: dict[str, Any] = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    if os.environ.get("SARHAD_KEEP"):
        kept[name] = {"parts": shares, "counts": counts}
        KEPT.write_text(json.dumps(kept, indent=1) + "\n")
    assert counts == kept[name]["counts"]
    for part, box in shares.items():
        was = kept[name]["parts"][part]
        moved = max(abs(now - then) for now, then in zip(box, was, strict=True))
        assert moved < 0.06, (part, box, was)  # fonts differ between machines


def test_legend_explains_all_and_only_what_is_drawn(visit: Open) -> None:
    tab = visit()
    tab.click(row("i1"))
    settle(tab)
    classes = """(where) => [...new Set([...document.querySelectorAll(where)]
        .filter((n) => n.checkVisibility()).flatMap((n) => [...n.classList])
        .filter((c) => /^(role-(border|gap|link|vague|bound|doubt|likely|stated)|who)/.test(c)))]"""
    first = set(tab.evaluate(classes, ".leaflet-pane .shape, .leaflet-pane .mark"))
    tab.click('[data-claim="a1#c1"] > button')
    settle(tab)
    drawn = first | set(tab.evaluate(classes, ".leaflet-pane .shape, .leaflet-pane .mark"))
    explained = set(tab.evaluate(classes, "#legend .key *, #legend .mark"))
    assert drawn == explained
    land = ("line", "province", "river")
    assert {n for n in land if seen(tab, f".leaflet-land-pane .{n}")} == {
        n for n in land if seen(tab, f"#legend .{n}")
    }


def test_claimants_are_told_apart_without_colour(visit: Open) -> None:
    tab = visit()
    signs = tab.evaluate(
        """() => [...document.querySelectorAll("#legend .claimants .mark path")]
             .map((n) => n.getAttribute("d"))"""
    )
    assert len(signs) == len(set(signs)) == 4


def test_words_from_right_to_left_stand_right(visit: Open) -> None:
    tab = visit("hostile", hash_="#tab=claims&q=سرحد،")
    settle(tab)
    found = tab.evaluate(
        """() => [...document.querySelectorAll("tr.row q")]
             .filter((n) => n.textContent.startsWith("سر"))
             .map((n) => getComputedStyle(n).direction)"""
    )
    assert found
    assert set(found) == {"rtl"}


def test_it_prints(visit: Open) -> None:
    tab = visit()
    tab.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    tab.emulate_media(media="print")
    settle(tab)
    assert seen(tab, "#filters, #time, #theme") == 0
    assert seen(tab, "#panel-incidents tr.detail") == 11
    assert seen(tab, "#panel-claims tr.detail") == 46
    assert tab.evaluate("document.querySelector('.folium-map').clientHeight") > 200
    assert len(tab.pdf()) > 10_000
    tab.evaluate("window.dispatchEvent(new Event('afterprint'))")
    tab.emulate_media(media="screen")
    settle(tab)
    assert seen(tab, "tr.detail") == 0
