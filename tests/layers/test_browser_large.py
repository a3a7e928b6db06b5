"""Hundreds of incidents: drawn on a canvas, counted in rings, listed a page at a time."""

from __future__ import annotations

from tests.layers.browsing import Open, row, seen, settle

DRAWN = """() => { let n = 0;
    sarhad.map.eachLayer((layer) => { if (layer.unseen === false) n += 1; }); return n; }"""


def test_a_large_case_stays_usable(visit: Open) -> None:
    tab = visit("large")
    settle(tab)
    assert tab.evaluate("sarhad.many")
    assert seen(tab, "tr.row") == 100
    assert seen(tab, ".point") < 400
    assert seen(tab, ".leaflet-points-pane .ring") > 5
    assert seen(tab, "#legend .ring") == 1
    every = tab.evaluate(DRAWN)
    assert every > 300
    tab.fill("input[type=search]", "25 kilometres")
    tab.wait_for_timeout(300)
    settle(tab)
    assert 0 < tab.evaluate(DRAWN) < every / 10
    tab.click("button[type=reset]")
    tab.click("text=Next")
    assert "101 to 200 of 400" in tab.inner_text(".pager")
    tab.click(row("i150"))
    settle(tab)
    assert tab.evaluate(
        "sarhad.data.shapes.filter((s) => s.sel && s.layer && !s.layer.unseen).length"
    )
    found = tab.evaluate(
        """() => { const canvas = document.querySelector(".leaflet-shapes-pane canvas");
             const pen = canvas.getContext("2d");
             const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
             return data.some((value) => value > 0); }"""
    )
    assert found


def test_a_ring_opens_what_it_counts(visit: Open) -> None:
    tab = visit("large")
    zoom = tab.evaluate("sarhad.map.getZoom()")
    tab.locator(".leaflet-points-pane .ring").first.click(force=True)
    settle(tab)
    assert tab.evaluate("sarhad.map.getZoom()") > zoom
