"""Passages of about a hundred borders, read with the whole chain, as an editor would list them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.borders import open_borders
from geo.dates import timex
from geo.gazetteers import open_gazetteer
from geo.incidents import TYPES, evidence, triggers
from geo.incidents.events import Event, find_events
from geo.incidents.joining import join
from geo.languages import en_dates, en_events
from geo.model import Article, DateRange, Reading
from geo.utterances import find_utterances
from tests.geo.incident_passages import days, read
from tests.geo.score_incidents import f1, score

# Of stretches: attribution, stance, date; of incidents: F1 (the aim on unseen text is .85).
_TO_REACH = {"attribution": 0.85, "stance": 0.90, "date": 0.88}
_SHORT = {"attribution": 0.72, "stance": 0.90, "date": 0.70}  # few stretches a report
_MEASURED = {"attribution": 0.85, "stance": 0.88, "date": 0.74}  # as first measured
_SMALL = {"attribution": 0.76, "stance": 0.88, "date": 0.72}  # many small events a report
_HARDER = {"attribution": 0.75, "stance": 0.85, "date": 0.78}  # longer reports, more speakers


@pytest.mark.parametrize(
    ("half", "name", "told", "incidents"),
    [
        ("dev", "incidents", _TO_REACH, 0.94),
        ("dev", "incidents2", _HARDER, 0.90),
        ("dev", "incidents3", _HARDER, 0.85),
        ("dev", "incidents4", _SHORT, 0.87),
        ("dev", "incidents6", {}, 0.78),
        ("held", "incidents", _TO_REACH, 0.82),
        ("held", "incidents4", _SHORT, 0.70),
        ("measured", "incidents5", _MEASURED, 0.88),
        ("measured", "incidents7", _SMALL, 0.83),
    ],
)
def test_passages(half: str, name: str, told: dict[str, float], incidents: float) -> None:
    tally, wrong = score(half, open_gazetteer(), open_borders("osm"), name)
    hint = wrong if half == "dev" else "passages not developed on are not shown"
    for part, least in told.items():
        assert tally[part] / tally["told"] >= least, (part, hint)
    assert f1(tally) >= incidents, hint


def _texts() -> list[str]:
    files = (read("dev"), read("dev", "incidents2"))
    return [passage.text for groups in files for passages in groups for passage in passages]


def test_no_word_of_an_event_is_passed_over_for_its_first_letters() -> None:
    whole = re.compile(rf"(?<![\w-])(?:{triggers._TRIGGER.pattern})", re.IGNORECASE)
    for text in _texts():
        plain = {(hit.start(), hit.end()) for hit in whole.finditer(text)}
        found = {(t.start, t.end) for t in triggers.triggers(text, 0, len(text))}
        missed = {text[a:b] for a, b in plain - found}
        assert all(re.match(rf"{en_events.NOT_EVENTS}", m) or _excluded(text, m) for m in missed)


def _excluded(text: str, word: str) -> bool:
    return any(word in hit.group() for hit in re.finditer(en_events.NOT_EVENTS, text))


def test_no_word_of_time_is_passed_over_for_its_first_letters() -> None:
    whole = re.compile(rf"(?<!\w)(?:{timex._FINDER.pattern})", re.IGNORECASE)
    for text in _texts():
        plain = {
            hit.start()
            for hit in whole.finditer(text)
            if not re.search(en_dates.ALSO_VERBS, hit.group())
        }
        found = {expression.start for expression in timex.expressions(text)}
        eves = {hit.start() for hit in re.finditer("on the eve of", text)}
        assert plain - found <= eves


def _article(number: int, day: str = "2024-05-06") -> Reading:
    town = f"Tow{chr(97 + number % 26)}{chr(97 + number // 26)}"
    text = (
        f"Gunmen attacked a post near {town} on Monday, the army said. Nine soldiers were killed."
    )
    article = Article(f"a{number}", text, published=days(day), home="TCD")
    return Reading(article, (), find_utterances(article))


def test_joining_grows_with_the_number_of_articles_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Even when all of them tell of one day: counted in comparisons, not seconds."""
    count = 0
    real = evidence.compare

    def counted(*arguments: object) -> object:
        nonlocal count
        count += 1
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr("geo.incidents.joining.compare", counted)

    def comparisons(number: int) -> int:
        nonlocal count
        count = 0
        events: list[Event] = [e for n in range(number) for e in find_events(_article(n))]
        join(events)
        return count

    assert comparisons(400) < 2.5 * comparisons(200)


def test_types_are_few_and_documented() -> None:
    assert len(TYPES) <= 20
    for name, kind in TYPES.items():
        assert re.fullmatch(r"[a-z_]+", name)
        assert kind.covers
        assert (kind.acled_event is None) == (kind.acled_sub_event is None)
    assert {kind for kind, _ in en_events.TRIGGERS} <= set(TYPES)


_PIECES = st.sampled_from(
    ["“", "”", '"', "killed", "attacked", "by", "Iran", "Chad's army", "on Monday", "denied", "it",
     "no shot was fired", "two", "soldiers", ",", ".", ";", "\n", "after", "said", "the attack",
     "\u200f", "ایران", "since 2011", "X", "of", "dead", "claimed responsibility", "3 km from"]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=50))
@settings(max_examples=60, deadline=None)
def test_strange_text_is_read_without_harm(pieces: list[str]) -> None:
    text = " ".join(pieces)
    article = Article("a", text, published=DateRange(*[days("2024-05-06").first] * 2))  # type: ignore[union-attr]
    for event in find_events(Reading(article, (), find_utterances(article))):
        assert 0 <= event.clause[0] <= event.start < event.end <= event.clause[1] <= len(text)
        assert event.type in TYPES
