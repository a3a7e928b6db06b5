"""A case made by hand: two invented countries, rival accounts, refusals, hostile words.

North (XNA) and South (XSU) share a crooked border along 8.5° N between 20° and 26° E. Shapes are
plain planar buffers: nothing here is measured, it only has to look and sort as a real case does.
"""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from functools import cache

from shapely import LineString, MultiLineString, Point, Polygon, box

from geo.explain import explain
from geo.model import (
    Account,
    Analysis,
    Article,
    BorderLine,
    Candidate,
    Claim,
    Count,
    DateRange,
    Failure,
    Incident,
    Interval,
    Mention,
    Place,
    Reading,
    Region,
    Section,
    StatedFact,
    Step,
    Verdict,
)
from layers.basemap import Basemap, Province, Town
from tests.layers.hostile import HOSTILE

WAVE = [(20 + i / 20, 8.5 + 0.25 * math.sin(i / 9) + 0.06 * math.sin(i / 2)) for i in range(121)]
LINE = LineString(WAVE)
NORTH = Polygon([*WAVE, (26, 13), (20, 13)])
SOUTH = Polygon([*WAVE, (26, 4), (20, 4)])
BASEMAP = Basemap(
    countries={"XNA": NORTH, "XSU": SOUTH, "XWE": box(14, 4, 20, 13), "XEA": box(26, 5, 31, 12)},
    names={"XNA": "Northland", "XSU": "Southland", "XWE": "Westria", "XEA": "Estmark"},
    provinces=(
        Province("Upper Dara", NORTH.intersection(box(20, 4, 23, 13))),
        Province("Lower Dara", NORTH.intersection(box(23, 4, 26, 13))),
        Province("Kelm", SOUTH.intersection(box(20, 4, 22.7, 13))),
        Province("Ostra", SOUTH.intersection(box(22.7, 4, 26, 13))),
    ),
    towns=(
        Town("Nortown", 22.4, 11.6, 900_000, capital=True),
        Town("Marrak", 21.6, 9.3, 60_000),
        Town("Tel Amin", 23.2, 9.1, 25_000),
        Town("Sud Haven", 23.9, 6.1, 1_200_000, capital=True),
        Town("Ostrabad", 24.6, 8.0, 40_000),
        Town("Kelmish", 21.2, 7.6, 15_000),
    ),
    attribution="Land: invented for this test",
)
PLACES = {
    "Marrak": Place(
        "p:1", "Marrak", "settlement", 21.6, 9.3, "XNA", "Upper Dara", population=60_000
    ),
    "Tel Amin": Place("p:2", "Tel Amin", "settlement", 23.2, 9.1, "XNA", "Lower Dara"),
    "Ostrabad": Place("p:3", "Ostrabad", "settlement", 24.6, 8.0, "XSU", "Ostra"),
    "Green Hill": Place(
        "p:4", "Green Hill", "mountain", 22.5, 8.2, "XSU", "Kelm", uncertainty_m=15_000
    ),
    "Southland": Place("p:5", "Southland", "country", 23, 6, "XSU"),
}


def _day(number: int) -> DateRange:
    return DateRange(date(2021, 3, number), date(2021, 3, number))


@cache
def _band(side: Polygon, low: float, high: float, west: float, east: float) -> Polygon:
    strip = LINE.buffer(high / 111).difference(LINE.buffer(low / 111))
    return strip.intersection(side).intersection(box(west, 0, east, 20))


@cache
def _ring(name: str, low: float, high: float) -> Polygon:
    centre = Point(PLACES[name].lon, PLACES[name].lat)
    return centre.buffer(high / 111, quad_segs=48).difference(
        centre.buffer(low / 111, quad_segs=48)
    )


NAMES = {"XNA": "Northland’s defence ministry", "XSU": "Southland’s army spokesman"}


class _Case:
    """Collects claims and regions while the sample is written down."""

    def __init__(self) -> None:
        self.claims: dict[str, list[Claim]] = {}
        self.regions: dict[str, Region] = {}

    def add(self, article: str, text: str, kind: str, speaker: str | None, **more: object) -> str:
        """One claim with its region; returns its id."""
        told = self.claims.setdefault(article, [])
        claim_id = f"{article}#c{len(told) + 1}"
        shape = more.pop("shape", None)
        stated = more.pop("stated", None)
        refused = more.pop("refused", None)
        name = more.pop("anchor", None)
        anchors = ()
        contours = more.pop("contours", ())
        if isinstance(name, str):
            place = PLACES[name]
            reasons = ("only one of the name", "in the country the article is about")
            anchors = (Mention(10, 16, name, candidates=(Candidate(place, 0.93, reasons),)),)
        speaking = {"attribution": NAMES.get(speaker or "", speaker), "speaker_iso": speaker}
        if speaker not in NAMES:
            speaking["speaker_iso"] = None
        more.setdefault("stance", "claims" if speaker else "narrator")
        told.append(
            Claim(
                claim_id, article, 10 * len(told), 10 * len(told) + len(text), text, kind, "test",
                anchors=anchors, **speaking, **more,
            )
        )  # fmt: skip
        steps = (
            Step("anchor", text[:20], "Took the border XNA-XSU as the line measured from."),
            Step("depth", text, "Kept the strip on one side of it.", 2500.0),
        )
        point = shape.representative_point().coords[0] if shape is not None else None
        self.regions[claim_id] = Region(
            claim_id, shape, stated, point, 2500.0 if shape is not None else 0.0,
            steps if shape is not None else (), refused,
        )  # fmt: skip
        if kind == "depth" and shape is not None:
            middle = (LINE.buffer(km / 111).intersection(shape) for km in contours)
            p50, p90 = (shape.intersection(area) for area in middle)
            region = replace(self.regions[claim_id], p50=p50, p90=p90, uncertainty_m=30_000.0)
            self.regions[claim_id] = region
        return claim_id


def sample(incidents: int = 11, hostile: bool = False, articles: int = 5) -> Analysis:
    """A case of about the seed's size; `hostile` puts an attack into every text field."""
    case = _Case()
    found: list[Incident] = []
    verdicts: list[Verdict] = []
    for n in range(incidents):
        article = f"a{n % articles + 1}"
        west = 20.3 + (n * 0.47) % 4.6
        day = _day(n % 27 + 3)
        north = case.add(
            article, f"{20 + n} kilometres inside our territory", "depth", "XNA",
            shape=_band(NORTH, 14 + n % 40, 26 + n % 40, west, west + 1.1),
            stated=_band(NORTH, 19 + n % 40, 21 + n % 40, west, west + 1.1),
            distance=Interval(20.0 + n, 20.0 + n), side_iso="XNA", border="XNA-XSU", event_date=day,
            contours=(20 + n % 40, 24 + n % 40),
        )  # fmt: skip
        south = case.add(
            article, f"{5 + n} km from Ostrabad, not one metre beyond", "distance", "XSU",
            shape=_ring("Ostrabad", 3 + n % 40, 9 + n % 40).intersection(SOUTH),
            stated=LineString(_ring("Ostrabad", 1, 5 + n % 40).exterior),
            anchor="Ostrabad", distance=Interval(5.0 + n, 5.0 + n, "about"),
            stance="denies" if n % 3 == 0 else "claims", negated=n % 3 == 0, event_date=day,
        )  # fmt: skip
        told = case.add(
            article, "near Marrak, witnesses said", "near", "a witness" if n % 2 else None,
            shape=Point(21.6, 9.3).buffer(0.12), anchor="Marrak", distance=Interval(None, None),
        )  # fmt: skip
        refused = case.add(
            article, "a day’s walk from the last well", "travel_time", None,
            refused="Nothing says how fast one walks there, nor which well is meant.",
        )  # fmt: skip
        regions = case.regions
        accounts = (
            Account(
                NAMES["XNA"], "XNA", "claims", (north,), regions[north].geometry,
                regions[north].p50, regions[north].p90, regions[north].point, 30_000.0,
            ),
            Account(
                NAMES["XSU"], "XSU", "denies" if n % 3 == 0 else "claims", (south,),
                regions[south].geometry,
            ),
            Account("narrator", None, "narrator", (told,), regions[told].geometry),
        )  # fmt: skip
        found.append(
            Incident(
                f"i{n + 1}", "shelling" if n % 2 else "drone_strike", "Southland’s army",
                "a border post", None if n == incidents - 1 else day, "XNA", "Marrak",
                Count(2, 4, "a hospital"), Count(3, None), ("Northland",), ("Southland",),
                (north, south, told, refused), (article,), accounts[: 1 + n % 3 + (n == 0)],
                ("same day", "same target"),
            )
        )  # fmt: skip
        verdicts += [
            Verdict(
                "border", north, "certain", f"All of it lies in Northland, {14 + n} km deep.",
                {"probability": {"XNA": 0.97, "XSU": 0.03}},
            ),
            Verdict(
                "agreement", f"i{n + 1}", "rival", "The two places lie 112 km apart.",
                {"pairs": [{"first": "Northland", "second": "Southland", "gap_km": 112.4}]},
            ),
        ]  # fmt: skip
    case.add("a1", "across the whole of Southland", "containment", "XSU", shape=SOUTH, stated=SOUTH)
    case.add("a2", "12 km from Tel Amin (archive picture)", "distance", None, scope="caption")
    fact = StatedFact(
        "a1#f1", "a1", 5, 30, "the 700-kilometre border", "border_length", Interval(700, 700)
    )
    verdicts.append(
        Verdict("stated_facts", fact.id, "near", "The line measures 690 km; 700 is close.")
    )
    analysis = Analysis(
        "Shelling on the Northland–Southland border",
        tuple(_reading(article, claims, fact) for article, claims in sorted(case.claims.items())),
        case.regions,
        tuple(found),
        tuple(verdicts),
        (BorderLine("XNA-XSU", LINE, MultiLineString([WAVE[40:46]]), 690.2, "invented"),),
        (Failure("notes/empty.txt", "The file is empty."),),
        ("Borders: invented for this test",),
    )
    told = _poisoned(analysis) if hostile else analysis
    return replace(told, explanations=tuple(explain(reading) for reading in told.readings))


def _reading(article: str, claims: list[Claim], fact: StatedFact) -> Reading:
    mentions = []
    for n, place in enumerate(PLACES.values()):
        candidate = Candidate(place, 0.9 - n / 20, ("largest of the name",))
        mentions.append(
            Mention(20 * n, 20 * n + len(place.name), place.name, candidates=(candidate,))
        )
    text = "x" * 400
    value = Article(
        article, text, f"Who fired first? Report {article}", f"The {article.upper()} Courier",
        _day(16), "XNA", source=f"{article}.txt",
        sections=(Section(300, 400, "boilerplate", "a comment form"),),
    )  # fmt: skip
    facts = (fact,) if article == "a1" else ()
    return Reading(value, tuple(mentions), (), tuple(claims), facts)


class _Bad:
    """Hostile strings; each field goes through all of them on its own."""

    def __init__(self) -> None:
        self.next: dict[str, int] = {}

    def __call__(self, name: str) -> str:
        n = self.next.get(name, len(name))
        self.next[name] = n + 1
        return HOSTILE[n % len(HOSTILE)]

    def all(self) -> tuple[str, ...]:
        """Every one, for fields that are lists."""
        return HOSTILE


def _poisoned(analysis: Analysis) -> Analysis:
    """The same case with a hostile string in each text field an outsider can fill."""
    bad = _Bad()
    ids = {claim.id: f"{bad('claim')}#{n}" for n, claim in enumerate(analysis.claims)}
    numbers = {one.id: f"{bad('incident')}!{one.id}" for one in analysis.incidents}
    verdicts = tuple(
        replace(
            verdict,
            text=bad(f"{verdict.check} text"),
            outcome=bad(f"{verdict.check} outcome"),
            subject=(ids | numbers).get(verdict.subject, verdict.subject),
            values={
                "pairs": [{"first": bad("pair"), "second": bad("pair 2"), "gap_km": 3.0}],
                "probability": {bad("country"): 0.8, bad("country"): 0.2},
            },
        )
        for verdict in analysis.verdicts
    )
    return replace(
        analysis,
        title=f"{HOSTILE[1]} {HOSTILE[3]} @@data@@ {{{{ 7*7 }}}} \ud800",
        readings=tuple(_bad_reading(reading, ids, bad) for reading in analysis.readings),
        incidents=tuple(_bad_incident(i, ids, numbers, bad) for i in analysis.incidents),
        regions={ids[key]: _bad_region(r, ids[key], bad) for key, r in analysis.regions.items()},
        verdicts=verdicts,
        failures=tuple(Failure(bad("source"), bad("reason")) for _ in HOSTILE),
        attributions=("; ".join(HOSTILE[:60]), "; ".join(HOSTILE[60:])),
    )


def _bad_reading(reading: Reading, ids: dict[str, str], bad: _Bad) -> Reading:
    article_id = f"{bad('article')}~{reading.article.id}"
    claims = []
    for claim in reading.claims:
        speaker = claim.attribution and bad("speaker")
        words = {
            "text": bad("text"),
            "notes": (bad("note"),),
            "attribution": speaker,
            "anchors": tuple(replace(a, text=bad("anchor")) for a in claim.anchors),
        }
        hedge = claim.distance and replace(claim.distance, hedge=bad("hedge"))
        claims.append(
            replace(claim, id=ids[claim.id], article_id=article_id, distance=hedge, **words)
        )
    mentions = []
    for n, mention in enumerate(reading.mentions):
        best = mention.candidates[0]
        words = {"name": bad("place"), "note": bad("place note"), "source": bad("place source")}
        place = replace(best.place, id=f"{bad('place id')}{reading.article.id}{n}", **words)
        candidates = (replace(best, place=place, reasons=(bad("why"),)),)
        mentions.append(replace(mention, text=bad("mention"), candidates=candidates))
    article = replace(
        reading.article,
        id=article_id,
        title=bad("title"),
        outlet=bad("outlet"),
        source=bad("file"),
        text="\n".join(HOSTILE),
    )
    return replace(
        reading,
        article=article,
        claims=tuple(claims),
        mentions=tuple(mentions),
        facts=tuple(
            replace(f, text=bad("fact"), attribution=bad("fact speaker")) for f in reading.facts
        ),
    )


def _bad_incident(
    incident: Incident, ids: dict[str, str], numbers: dict[str, str], bad: _Bad
) -> Incident:
    return replace(
        incident,
        id=numbers[incident.id],
        type=bad("type"),
        actor=bad("actor"),
        target=bad("target"),
        place=bad("incident place"),
        country=bad("incident country"),
        claimed_by=(bad("claimed by"),),
        denied_by=(bad("denied by"),),
        killed=Count(1, 2, bad("killed")),
        claims=tuple(ids[claim] for claim in incident.claims),
        accounts=tuple(
            replace(a, claimant=bad("account"), claims=tuple(ids[claim] for claim in a.claims))
            for a in incident.accounts
        ),
    )


def _bad_region(region: Region, claim_id: str, bad: _Bad) -> Region:
    steps = tuple(
        replace(s, words=bad("step words"), text=bad("step"), rule=bad("rule"))
        for s in region.steps
    )
    refused = region.refused and bad("refused")
    return replace(region, claim_id=claim_id, refused=refused, steps=steps)
