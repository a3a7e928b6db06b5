"""The page with 5,000 incidents in a browser, beside a plain folium map of the same features.

Times are wall times in one headless Chromium, best of several; what counts is the ratio within a
run. A filter of the page is one claimant or a search; plain folium can only switch a layer.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import shapely
from shapely import Point

from geo.model import (
    Account,
    Analysis,
    Article,
    Claim,
    DateRange,
    Incident,
    Reading,
    Region,
    Verdict,
)
from layers.basemap import Basemap
from layers.build import build
from layers.html import leaflet, page

VOICES = ("XNA", "XSU", "a witness", "the governor")
ARGS = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"]
PAINTS = "performance.getEntriesByName('first-contentful-paint')"
FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


def case(incidents: int) -> Analysis:
    """Two rival accounts an incident, each with a shape of its own, over six years and 12 × 8°."""
    dice = random.Random(7)
    readings, regions, found, verdicts = [], {}, [], []
    for n in range(incidents):
        day = date(2018, 1, 1) + timedelta(days=dice.randrange(2190))
        when = DateRange(day, day)
        article = f"a{n}"
        claims, accounts = [], []
        for k in range(2):
            spot = Point(dice.uniform(60, 72), dice.uniform(24, 32))
            low = dice.uniform(0.02, 0.1)
            ring = spot.buffer(low + 0.06).difference(spot.buffer(low))
            speaker = dice.choice(VOICES)
            iso = speaker if speaker.isupper() else None
            text = f"{low * 111:.0f} kilometres from post {n}"
            claim = Claim(
                f"{article}#c{k}", article, 40 * k, 40 * k + len(text), text, "distance", "bench",
                attribution=speaker, speaker_iso=iso, stance="claims", event_date=when,
            )  # fmt: skip
            claims.append(claim)
            regions[claim.id] = Region(
                claim.id, ring, ring, (spot.x, spot.y), 3000.0, p50=ring.buffer(-0.02), p90=ring
            )
            accounts.append(Account(speaker, iso, "claims", (claim.id,), ring))
            verdicts.append(
                Verdict("border", claim.id, dice.choice(("certain", "likely")), "Said.")
            )
        readings.append(
            Reading(
                Article(article, "-", f"Report {n}", "The Courier", when), (), (), tuple(claims)
            )
        )
        found.append(
            Incident(
                f"i{n}",
                "shelling",
                "an army",
                None,
                when,
                "XNA",
                f"Post {n}",
                claims=tuple(c.id for c in claims),
                articles=(article,),
                accounts=tuple(accounts),
            )
        )
    return Analysis("Bench", tuple(readings), regions, tuple(found), tuple(verdicts), ())


def plain(analysis: Analysis) -> str:
    """What one would write with folium alone: a layer a claimant, shapes and markers, tooltips."""
    import folium

    built = folium.Map(location=[28, 66], zoom_start=6, tiles=None)
    claims = {claim.id: claim for claim in analysis.claims}
    for voice in VOICES:
        group = folium.FeatureGroup(name=voice)
        own = [r for key, r in analysis.regions.items() if claims[key].attribution == voice]
        for pick in ("geometry", "point"):
            features = []
            for region in own:
                shape = region.geometry if pick == "geometry" else Point(region.point)
                words = {"text": claims[region.claim_id].text}
                features.append(
                    {
                        "type": "Feature",
                        "properties": words,
                        "geometry": shapely.geometry.mapping(shape),
                    }
                )
            data = {"type": "FeatureCollection", "features": features}
            tip = folium.GeoJsonTooltip(["text"])
            group.add_child(folium.GeoJson(data, tooltip=tip))
        built.add_child(group)
    parts = leaflet.render(built)
    scripts = "".join(f"<script>{text}</script>" for text in parts.scripts)
    styles = "".join(f"<style>{text}</style>" for text in parts.styles)
    size = "<style>html,body,.folium-map{height:100%;margin:0}</style>"
    return f"<!DOCTYPE html><meta charset=utf-8>{styles}{size}{parts.html}{scripts}"


def measure(browser: Any, path: Path, ready: str, change: str) -> dict[str, float]:
    """Milliseconds until something is painted, until all is there, and for a filter change."""
    tab = browser.new_page(viewport={"width": 1400, "height": 900})
    tab.set_default_timeout(0)
    tab.goto(path.as_uri())
    while not tab.evaluate(f"() => Boolean(({ready}) && {PAINTS}.length)"):
        tab.wait_for_timeout(20)
    done = tab.evaluate(f"{FRAMES}.then(() => performance.now())")
    first = tab.evaluate(f"{PAINTS}[0].startTime")
    script = f"""async () => {{ const start = performance.now(); {change};
        await {FRAMES}; return performance.now() - start; }}"""
    filtered = tab.evaluate(script)
    tab.close()
    return {"first paint": first, "all drawn": done, "a filter change": filtered}


def main() -> None:
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium")
    if chromium is None:
        sys.exit("no chromium on this machine")
    incidents = 5000
    analysis = case(incidents)
    layer = "Object.values(window).find((v) => v instanceof L.FeatureGroup && v._map)"
    cases = {
        "Sarhad's page": (
            page(analysis, build(analysis, {}), Basemap()),
            "window.sarhad && window.sarhad.ready",
            "sarhad.state.who = 'XNA'; sarhad.apply()",
        ),
        "plain folium": (
            plain(analysis),
            "document.readyState === 'complete'",
            f"const m = window.sarhad.map; m.removeLayer({layer})",
        ),
    }
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGS)
        print(f"{incidents:,} incidents, {len(analysis.claims):,} claims")
        print("| | size | first paint | all drawn | a filter change |\n|---|---:|---:|---:|---:|")
        for name, (html, ready, change) in cases.items():
            path = Path(folder) / "map.html"
            path.write_text(html, encoding="utf-8")
            runs = [measure(browser, path, ready, change) for _ in range(3)]
            best = {key: min(run[key] for run in runs) for key in runs[0]}
            size = f"{path.stat().st_size / 1e6:.1f} MB"
            print(f"| {name} | {size} | {' | '.join(f'{ms:,.0f} ms' for ms in best.values())} |")
        browser.close()


if __name__ == "__main__":
    main()
