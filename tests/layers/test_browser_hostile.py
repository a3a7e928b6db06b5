"""Hostile strings in every field, in a real browser: nothing runs, all is shown as written."""

from __future__ import annotations

import json
import re
from typing import Any

from layers.build import build
from layers.html import folium_map, leaflet
from tests.layers.browsing import Open, settle, until
from tests.layers.hostile import HOSTILE
from tests.layers.sample import BASEMAP, sample

GATHER = """() => {
  const page = window.sarhad, list = document.getElementById("list");
  const told = new Set();
  const read = (top) => { for (const node of top.querySelectorAll("*"))
    for (const child of node.childNodes) if (child.nodeType === 3) told.add(child.data); };
  const turn = (tab, n) => {
    page.state.tab = tab; page.state.page = String(n); page.apply(); read(list); };
  for (let n = 1; n * 100 < page.data.claims.length + 100; n += 1) turn("claims", n);
  for (let n = 1; n * 100 < page.data.incidents.length + 100; n += 1) turn("incidents", n);
  for (const one of page.data.claims) read(page.claimDetails(one));
  for (const one of page.data.incidents) read(page.incidentDetails(one, () => true));
  turn("articles", 1);
  for (const box of list.querySelectorAll("#panel-articles details")) box.open = true;
  for (const shape of page.data.shapes) if (shape.of) told.add(page.tooltip(shape).textContent);
  const others = "h1, #legend *, option, .name, .leaflet-control-attribution *";
  for (const node of document.querySelectorAll(others)) told.add(node.textContent);
  window.told = [...told].join("\\n");
}"""
MISSING = """(words) => JSON.parse(words)
    .map((word) => word.replace(/[\\u202a-\\u202e\\u2066-\\u2069]/g, ""))
    .filter((word) => !window.told.includes(word))"""


def test_hostile_words_are_shown_as_words(visit: Open) -> None:
    assert len(HOSTILE) >= 100
    tab = visit("hostile")
    tab.evaluate(GATHER)
    settle(tab)
    assert tab.evaluate(MISSING, json.dumps(HOSTILE)) == []
    assert (
        tab.evaluate("document.querySelectorAll('#list script, #list img, h1 *, iframe').length")
        == 0
    )
    for shape in tab.query_selector_all(".point, path.role-doubt")[:25]:
        shape.dispatch_event("mouseover")
        shape.dispatch_event("mouseenter")
    tab.wait_for_timeout(100)


def test_every_field_sees_every_string(visit: Open) -> None:
    tab = visit("hostile")
    words = {word.encode("utf-16", "surrogatepass") for word in HOSTILE}
    fields = tab.evaluate(
        """() => { const d = sarhad.data; const claims = (name) => d.claims.map((one) => one[name]);
             const incidents = (name) => d.incidents.map((one) => one[name]);
             const articles = (name) => d.articles.map((one) => one[name]);
             return JSON.stringify({
               text: claims("text"), speaker: claims("attribution"), anchor: claims("anchor"),
               hedge: claims("hedge"), refused: claims("refused"),
               read: claims("read").flat().map((line) => line && line[1]),
               step: claims("steps").flat().map((s) => s && s.text),
               "step words": claims("steps").flat().map((s) => s && s.words),
               verdict: claims("verdicts").flat().map((v) => v && v.text),
               actor: incidents("actor"), target: incidents("target"), place: incidents("place"),
               killed: incidents("killed_reported_by"),
               "claimed by": incidents("claimed_by").flat(),
               "denied by": incidents("denied_by").flat(),
               title: articles("title"), outlet: articles("outlet"), file: articles("source"),
               "failed file": d.failures.map((f) => f.source),
               reason: d.failures.map((f) => f.reason),
               "place name": d.places.map((p) => p.name),
               why: d.places.flatMap((p) => p.why) }); }"""
    )
    for name, values in json.loads(fields).items():
        given = {str(value).encode("utf-16", "surrogatepass") for value in values if value}
        assert len(words & given) >= 100, name


def test_addresses_cannot_run_anything(visit: Open) -> None:
    tab = visit()
    for word in HOSTILE:
        safe = json.dumps(word)
        tab.evaluate(
            f"""() => {{ const plain = {safe}.replace(/[\\ud800-\\udfff]/g, "");
                 const word = encodeURIComponent(plain);
                 location.hash = ["q", "sel", "who", "check", "article", "from", "view", "tab",
                   "sort", "off", "theme", "page"].map((key) => `${{key}}=${{word}}`)
                   .join("&"); }}"""
        )
    tab.wait_for_timeout(200)
    tab.evaluate("location.hash = ''")
    settle(tab)
    assert tab.locator("tr.row").count() == 11


def test_the_notebook_map_runs_nothing(browser: Any) -> None:
    """Leaflet comes from the vendored file here; words must not break folium's own scripts."""
    many = len(HOSTILE)
    analysis = sample(many, hostile=True, articles=many)
    html = folium_map(analysis, build(analysis, BASEMAP.names), BASEMAP).get_root().render()
    tab = browser.new_page()
    troubles: list[str] = []
    tab.on("pageerror", lambda error: troubles.append(str(error)))
    tab.on("dialog", lambda dialog: (troubles.append("dialog"), dialog.dismiss()))
    script = leaflet.page_file("leaflet.js")

    def answer(route: Any) -> None:
        if re.search(r"leaflet(\.min)?\.js", route.request.url):
            route.fulfill(body=script, content_type="text/javascript")
        elif route.request.url == "http://map.test/":
            route.fulfill(
                body=html.encode("utf-8", "replace"), content_type="text/html; charset=utf-8"
            )
        else:
            route.abort()

    tab.route("**/*", answer)
    tab.goto("http://map.test/")
    until(tab, "document.querySelector('.leaflet-control-layers-overlays label') !== null")
    for shape in tab.query_selector_all(".leaflet-interactive")[:40]:
        shape.dispatch_event("mouseover")
    tab.wait_for_timeout(100)
    assert tab.evaluate("window.hacked") is None
    assert "window.hacked" in tab.inner_text(".leaflet-tooltip-pane") + tab.inner_text("body")
    assert [trouble for trouble in troubles if "jQuery" not in trouble] == []
    tab.close()
