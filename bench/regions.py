"""Regions, combinations and checks: time of the seed case against folium, sharpness, the curve.

``python -m bench regions`` prints the processor time that the regions, the combinations into
accounts and the checks of the seed case take together, beside the time folium takes for a map of
the same case in the same run: the page's own map, whose shapes are made simpler first (most of its
time), and a plain one with a layer for each outline, contour and point as it is. Finding the events
is reading and not part of it: what grouping takes without regions is taken off. Then the area of
the 90 % region of depths near known towns against the point-radius circle. ``python -m
bench.regions curve [SIZE …]`` prints how time and memory grow with the number of incidents
(`bench.regions_curve`).
"""

from __future__ import annotations

import gc
import html
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import folium
from shapely.geometry import mapping

from bench.regions_curve import curve
from geo import open_borders, open_gazetteer, read, read_paths
from geo.analysis import locate
from geo.borders import Borders
from geo.checks import run
from geo.gazetteers import Gazetteer
from geo.incidents import group
from geo.model import Account, Analysis, Region
from tests.geo.depth_cases import CASES, ratio

SEED = Path("seeds/iran-pakistan")
SIZES = (100, 300, 1000, 3000, 10000)


def main(arguments: Sequence[str] = ()) -> None:
    """Print the measurements, or with "curve" and numbers of incidents the curve."""
    if arguments and arguments[0] == "curve":
        curve([int(text) for text in arguments[1:]] or list(SIZES))
        return
    gazetteer = open_gazetteer()
    sources = {name: open_borders(name) for name in ("osm", "natural-earth")}
    ours, page, plain = seed_case(gazetteer, sources)
    print(f"seed case: regions, accounts and checks {ours:.2f} s")
    print(f"folium, the page's map {page:.2f} s (ratio {ours / page:.2f})")
    print(f"folium, a plain map {plain:.2f} s (ratio {ours / plain:.2f})")
    ratios = [ratio(text, pair, gazetteer, sources["osm"]) for text, pair in CASES]
    found = [one for one in ratios if one is not None]
    print(f"depths near {len(found)} towns, area against the circle: {sum(found) / len(found):.3f}")


def seed_case(gazetteer: Gazetteer, sources: dict[str, Borders]) -> tuple[float, float, float]:
    """Processor seconds of the regions to checks of the seed case, and of two folium maps of it.

    What one part leaves for the garbage collector is cleared before the next one is timed.
    """
    from layers.build import build
    from layers.html import folium_map

    articles, _ = read_paths([SEED])
    main_source = sources["osm"]
    readings = tuple(read(article, gazetteer, main_source) for article in articles)
    group(readings, {}, gazetteer)  # makes the patterns ready
    start = time.process_time()
    group(readings, {}, gazetteer)
    reading = time.process_time() - start
    gc.collect()
    start = time.process_time()
    regions = locate(readings, gazetteer, main_source)
    incidents = group(readings, regions, gazetteer)
    verdicts = run(readings, regions, incidents, sources)
    ours = time.process_time() - start - reading
    line = main_source.line("IRN", "PAK")
    analysis = Analysis("seed", readings, regions, incidents, verdicts, (line,))
    layers = build(analysis)
    gc.collect()
    start = time.process_time()
    folium_map(analysis, layers).get_root().render()
    page = time.process_time() - start
    gc.collect()
    start = time.process_time()
    plain_map(analysis).get_root().render()
    return ours, page, time.process_time() - start


def plain_map(analysis: Analysis) -> folium.Map:
    """A folium map as anybody would make one: each shape of each claim and account a layer."""
    drawn = folium.Map(location=(28.0, 62.0), zoom_start=6)
    texts = {claim.id: claim.text for claim in analysis.claims}
    told: list[tuple[str, Region | Account]] = []
    told += [(texts[name], one) for name, one in analysis.regions.items()]
    told += [(a.claimant, a) for incident in analysis.incidents for a in incident.accounts]
    for text, one in told:
        group = folium.FeatureGroup(text).add_to(drawn)
        for shape in (one.geometry, one.p90, one.p50):
            if shape is not None:
                folium.GeoJson(mapping(shape), tooltip=html.escape(text)).add_to(group)
        if one.point is not None:
            folium.Marker((one.point[1], one.point[0]), tooltip=html.escape(text)).add_to(group)
    return drawn


if __name__ == "__main__":
    main(sys.argv[1:])
