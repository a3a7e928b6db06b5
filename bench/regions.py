"""Regions, combinations and checks: processor time of the seed case against folium, and the curve.

``python -m bench regions`` prints three things. The time that the regions, the combinations into
accounts and the checks of the seed case take together, beside the time folium takes for the map of
the same case (built and rendered), in processor time of the same run. Then how time and memory grow
with the number of incidents: invented distances round invented towns on one border, drawn and
checked like any others, in batches so that only one batch is held at a time.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from geo import open_borders, open_gazetteer, read, read_paths
from geo.analysis import locate
from geo.borders import Borders
from geo.checks import run
from geo.gazetteers import Gazetteer
from geo.incidents import group
from geo.model import (
    Account,
    Analysis,
    Article,
    Candidate,
    Claim,
    Incident,
    Interval,
    Mention,
    Place,
    Reading,
)
from geo.regions import region
from geo.regions.together import together

SEED = Path("seeds/iran-pakistan")
SIZES = (100, 300, 1000)
BATCH = 100


def main(arguments: Sequence[str] = ()) -> None:
    """Print the measurements; the arguments are the numbers of incidents of the curve."""
    gazetteer = open_gazetteer()
    sources = {name: open_borders(name) for name in ("osm", "natural-earth")}
    ours, folium = seed_case(gazetteer, sources)
    print(f"seed case: regions, accounts and checks {ours:.2f} s, folium {folium:.2f} s")
    print(f"ratio {ours / folium:.2f}")
    print("incidents  seconds  ms each  peak MB")
    for size in [int(text) for text in arguments] or SIZES:
        seconds = curve(size, gazetteer, sources)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{size:9d}  {seconds:7.1f}  {1000 * seconds / size:7.1f}  {peak:7.0f}")


def seed_case(gazetteer: Gazetteer, sources: dict[str, Borders]) -> tuple[float, float]:
    """Processor seconds of the regions to checks of the seed case, and of folium's map of it."""
    from layers.build import build
    from layers.html import folium_map

    articles, _ = read_paths([SEED])
    main_source = sources["osm"]
    readings = tuple(read(article, gazetteer, main_source) for article in articles)
    start = time.process_time()
    regions = locate(readings, gazetteer, main_source)
    incidents = group(readings, regions, gazetteer)
    verdicts = run(readings, regions, incidents, sources)
    ours = time.process_time() - start
    line = main_source.line("IRN", "PAK")
    analysis = Analysis("seed", readings, regions, incidents, verdicts, (line,))
    layers = build(analysis)
    start = time.process_time()
    folium_map(analysis, layers).get_root().render()
    return ours, time.process_time() - start


def curve(size: int, gazetteer: Gazetteer, sources: dict[str, Borders]) -> float:
    """Processor seconds for so many incidents of two claims each."""
    start = time.process_time()
    made = invented(size)
    while batch := [incident for _, incident in zip(range(BATCH), made, strict=False)]:
        claims = {c.id: c for pair in batch for c in pair}
        drawn = {c.id: region(c, gazetteer, sources["osm"]) for c in claims.values()}
        incidents = []
        for number, pair in enumerate(batch):
            told, _ = together([drawn[c.id] for c in pair])
            account = Account("x", None, "claims", tuple(c.id for c in pair))
            if told is not None:
                account = Account(
                    "x",
                    None,
                    "claims",
                    account.claims,
                    told.geometry,
                    told.p50,
                    told.p90,
                    told.point,
                    told.uncertainty_m,
                    told.probability,
                )
            incidents.append(Incident(f"i{number}", "strike", accounts=(account,)))
        reading = Reading(Article("x", ""), claims=tuple(claims.values()))
        run((reading,), drawn, tuple(incidents), sources)
    return time.process_time() - start


def invented(size: int) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims: a distance with a direction from a town, and a depth into its country."""
    rng = np.random.default_rng(size)
    for number in range(size):
        lon, lat = rng.uniform(61.5, 65.0), rng.uniform(26.5, 29.0)
        town = Place(f"t{number}", f"Town {number}", "settlement", lon, lat, "PAK", radius_m=2e3)
        named = Mention(0, 4, town.name, "place", (Candidate(town, 0.95),))
        far = float(rng.integers(5, 60))
        yield (
            Claim(
                f"{number}a",
                "x",
                0,
                1,
                f"{far:.0f} km west of {town.name}",
                "distance_direction",
                "made",
                Interval(far, far, None, 0.5),
                270.0,
                "west",
                (named,),
            ),
            Claim(
                f"{number}b",
                "x",
                0,
                1,
                "near the border",
                "border_near",
                "made",
                side_iso="PAK",
                border="IRN-PAK",
            ),
        )


if __name__ == "__main__":
    main(sys.argv[1:])
