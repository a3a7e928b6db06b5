"""Bad input through the whole chain: no crash, no hang, offsets exact into the text as given."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.analysis import read
from geo.borders import Borders
from geo.explain import explain_html, explain_text
from geo.gazetteers import Gazetteer
from geo.incidents import group
from geo.model import Article, DateRange, Reading

_DAY = DateRange(date(2024, 5, 16), date(2024, 5, 16))
_MANY = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def whole(text: str, gazetteer: Gazetteer, osm: Borders) -> Reading:
    """The reading of a text, after checking that every offset in it fits."""
    reading = read(Article("a", text, published=_DAY), gazetteer, osm)
    for item in (*reading.mentions, *reading.claims, *reading.facts):
        assert text[item.start : item.end] == item.text
    for said in reading.utterances:
        assert 0 <= said.start <= said.end <= len(text)
    for claim in reading.claims:
        for anchor in claim.anchors:
            assert text[anchor.start : anchor.end] == anchor.text
    group((reading,), {}, gazetteer)
    assert explain_html(reading)
    assert explain_text(reading)
    return reading


def distances(reading: Reading) -> list[tuple[float | None, float | None]]:
    return [(c.distance.min_km, c.distance.max_km) for c in reading.claims if c.distance]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Rebels killed two men 30&nbsp;km from Goma.", [(30, 30)]),
        ("Rebels killed two men 30&#160;km from the town&rsquo;s market near Goma.", [(30, 30)]),
        ("Shells fell &frac12; km from Goma.", [(0.5, 0.5)]),
        ("Shells fell 12&ndash;18 km from Goma.", [(12, 18)]),
        ("Shells fell 3\n0 km from Goma.", [(30, 30)]),
        ("Shells fell 30 kilo-\nmetres from Goma.", [(30, 30)]),
        ("shells fell 30\nkm\nfrom the\ntown of Goma.", [(30, 30)]),
        ("Shells fell 3\u200b0\u200b km from G\u200boma.", None),
        ("\u202bShells fell 30 km from Goma.\u202c", [(30, 30)]),
        ("قال الجيش إن القذائف سقطت. Shells fell 30 km from Goma. گفت.", [(30, 30)]),
        ("“Shells fell 30 km from Goma, the army said. “They came “again.", [(30, 30)]),
        ("Shells fell 1,\n500 metres from Goma.", []),
        ("Shells fell 0 km from Goma.", []),
        ("Shells fell 99999999999999999999 km from Goma.", None),
        ("Shells fell 30 km from Goma. \ud800", [(30, 30)]),
        ("", []),
        ("\x00\x01 30 km \x00", []),
    ],
)
def test_odd_characters(
    text: str, wanted: list[tuple[float, float]] | None, gazetteer: Gazetteer, osm: Borders
) -> None:
    found = distances(whole(text, gazetteer, osm))
    assert wanted is None or found == wanted


_PARTS = st.sampled_from(
    (
        "30|3\n0|1,\n500|km|kilo-\nmetres|miles|½|&frac12;|&nbsp;|&amp;|&#x27;|&bad;|from|of|inside"
        "|the|our|border|territory|Goma|Iran|Pakistan|Kilis|گوما|۳۰ کیلومتر|“|”|\"|'|’s|said|\u200b"
        "|\u200d|\u202e|\u202c|\ufeff|\n|\n\n|\t|.|,|;|-|–|(|)|<b>|\x00|\ud800|𝟛𝟘|on Monday|killed"
        "|two men|e\u0301"
    ).split("|")
)


@_MANY
@given(parts=st.lists(_PARTS, max_size=40), glue=st.sampled_from([" ", ""]))
def test_any_jumble_goes_through_the_whole_chain(
    parts: list[str], glue: str, gazetteer: Gazetteer, osm: Borders
) -> None:
    whole(glue.join(parts), gazetteer, osm)


SAID = "the army said that near the border with Iran a shell fell 3 km from Goma and "
PIECES = [
    "30 30 30 km km of of ",
    "“our territory, ",
    "(Goma, 30 km; ",
    "a",
    "12,",
    "in Goma, and in Kilis, ",
]


def grows_evenly(cost: Callable[[str], object], piece: str) -> bool:
    """Whether four times the text costs about four times as much (sixteen would be quadratic)."""

    def seconds(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        gc.collect()
        start = time.process_time()
        cost(text)
        return time.process_time() - start

    seconds(1000)
    quarter = min(seconds(3_000), seconds(3_000))
    return min(seconds(12_000), seconds(12_000)) <= 9 * max(quarter, 0.1)


@pytest.mark.parametrize("piece", PIECES)
def test_an_endless_sentence_takes_time_as_its_length(
    piece: str, gazetteer: Gazetteer, osm: Borders
) -> None:
    assert grows_evenly(lambda text: whole(text, gazetteer, osm), piece)


def test_claims_of_an_endless_sentence_take_time_as_its_length(
    gazetteer: Gazetteer, osm: Borders
) -> None:
    assert grows_evenly(lambda text: read(Article("a", text), gazetteer, osm), SAID)


def test_a_sentence_of_fifty_thousand_characters_is_read(
    gazetteer: Gazetteer, osm: Borders
) -> None:
    found = read(Article("a", (SAID * 700)[:50_000], published=_DAY), gazetteer, osm).claims
    assert len([claim for claim in found if claim.distance]) == 50_000 // len(SAID)
