"""How time and memory of regions, combinations and checks grow with the number of incidents.

Incidents are invented along real borders all over the world: a town so far from the line, and two
claims about it, a distance with a direction from the town and a depth into its country beside it.
They are drawn, combined and checked like any others, in batches about one border each, of which
only one is held: what stays is what is kept of borders and of what was drawn last. The last column
is what the shapes of an incident take, which a case that holds all of them at once needs besides.
"""

from __future__ import annotations

import resource
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice

import numpy as np
import shapely

from geo import open_borders, open_gazetteer
from geo.borders import Borders
from geo.checks import run
from geo.gazetteers import Gazetteer
from geo.geodesy import destination
from geo.model import (
    Account,
    Article,
    Candidate,
    Claim,
    Incident,
    Interval,
    Mention,
    Place,
    Reading,
    Region,
)
from geo.regions import region
from geo.regions.together import together

BATCH = 50
BORDERS = 60
_WORDS = ("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest")


def curve(sizes: list[int]) -> None:
    """Print processor seconds, the most memory held, and results, for each number of incidents."""
    gazetteer = open_gazetteer()
    sources = {name: open_borders(name) for name in ("osm", "natural-earth")}
    made = invented(sources["osm"])
    done, spent, results = 0, 0.0, 0
    print("incidents  seconds  ms each  peak MB  kB of shapes each", flush=True)
    for size in sorted(sizes):
        while done < size:
            batch = list(islice(made, min(BATCH, size - done)))
            start = time.process_time()
            told = analyse(batch, gazetteer, sources)
            spent += time.process_time() - start
            done += len(batch)
            results += _bytes(told)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        row = f"{size:9d}  {spent:7.1f}  {1000 * spent / size:7.1f}  {peak:7.0f}"
        print(f"{row}  {results / size / 1024:17.0f}", flush=True)


def _bytes(told: list[Region | Account]) -> int:
    """What the shapes of some regions and accounts take."""
    shapes = [shape for one in told for shape in (one.geometry, one.p50, one.p90)]
    shapes += [one.stated for one in told if isinstance(one, Region)]
    return sum(len(shapely.to_wkb(shape)) for shape in shapes if shape is not None)


def analyse(
    batch: list[tuple[Claim, Claim]], gazetteer: Gazetteer, sources: Mapping[str, Borders]
) -> list[Region | Account]:
    """Draw, combine and check some incidents: their regions and accounts."""
    claims = [claim for pair in batch for claim in pair]
    drawn = {claim.id: region(claim, gazetteer, sources["osm"]) for claim in claims}
    incidents = tuple(
        Incident(pair[0].id, "strike", accounts=(_account(pair, drawn),)) for pair in batch
    )
    reading = Reading(Article("x", ""), claims=tuple(claims))
    run((reading,), drawn, incidents, sources)
    accounts = [account for incident in incidents for account in incident.accounts]
    return [*drawn.values(), *accounts]


def _account(pair: tuple[Claim, ...], drawn: Mapping[str, Region]) -> Account:
    told = Account("the report", None, "claims", tuple(claim.id for claim in pair))
    whole, _ = together([drawn[claim.id] for claim in pair])
    if whole is None:
        return told
    return replace(
        told,
        geometry=whole.geometry,
        p50=whole.p50,
        p90=whole.p90,
        point=whole.point,
        uncertainty_m=whole.uncertainty_m,
        probability=whole.probability,
    )


def invented(borders: Borders) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims without end: a distance with a direction, and a depth, about one town."""
    rng = np.random.default_rng(6)
    pairs = [pair for pair in borders.pairs() if borders.line(*pair.split("-")).length_km > 200]
    pairs = [str(pair) for pair in rng.permutation(pairs)[:BORDERS]]
    number = 0
    while True:
        pair = pairs[number // BATCH % len(pairs)]
        line = borders.line(*pair.split("-")).geometry
        spot = line.interpolate(rng.uniform(0.05, 0.95), normalized=True)
        lon, lat = destination(spot.x, spot.y, rng.uniform(0, 360), rng.uniform(5e3, 40e3))
        side = str(borders.country_at(lon, lat)[0])
        if side not in pair.split("-"):
            side = pair.split("-")[0]
        town = Place(f"t{number}", f"Town {number}", "settlement", float(lon), float(lat), side)
        yield _claims(
            number, Mention(0, 4, town.name, "place", (Candidate(town, 0.95),)), pair, rng
        )
        number += 1


def _claims(number: int, town: Mention, pair: str, rng: np.random.Generator) -> tuple[Claim, Claim]:
    """Two claims, of kinds that take turns: near or so far from a town, near or beyond a border."""
    far, deep, turn = rng.integers(5, 40), rng.integers(1, 30), int(rng.integers(0, 8))
    side = town.place.country if town.place else None
    word = _WORDS[turn]
    first, second = (_claim(f"{number}{part}") for part in "ab")
    if number % 3:
        first = replace(
            first,
            text=f"{far} km {word} of {town.text}",
            kind="distance_direction",
            distance=Interval(float(far), float(far), None, 0.5),
            direction_deg=45.0 * turn,
            direction_words=word,
            anchors=(town,),
        )
    else:
        first = replace(first, text=f"near {town.text}", kind="near", anchors=(town,))
    if number % 3 == 1:
        second = replace(
            second,
            text=f"{deep} km inside {side}",
            kind="depth",
            distance=Interval(float(deep), float(deep), None, 0.5),
            context=(town,),
        )
    return first, replace(second, side_iso=side, border=pair)


def _claim(name: str) -> Claim:
    return Claim(name, "x", 0, 1, "near the border", "border_near", "made")
