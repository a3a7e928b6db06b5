"""When an event happened: passages with expected dates, published in several years."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.dates import event_date, is_background, statement_date
from geo.dates.feasts import feast
from geo.model import Article, DateRange
from tests.geo.date_cases import DEVELOP, HELD, Case

_TO_REACH = 0.88  # of the held passages


def _range(iso: str | None) -> DateRange | None:
    if iso is None:
        return None
    if len(iso) == 7:
        year, month = map(int, iso.split("-"))
        after = date(year + month // 12, month % 12 + 1, 1)
        return DateRange(date(year, month, 1), date.fromordinal(after.toordinal() - 1))
    return DateRange(date.fromisoformat(iso), date.fromisoformat(iso))


def _read(case: Case) -> str | None:
    article = Article("a", case.text, published=_range(case.published))
    start = case.text.index(case.words)
    found = event_date(article, start, start + len(case.words))
    return found.iso() if found else None


@pytest.mark.parametrize("case", DEVELOP, ids=lambda case: case.text[:50])
def test_event_dates(case: Case) -> None:
    assert _read(case) == case.expected


def test_event_dates_of_held_passages() -> None:
    right = sum(_read(case) == case.expected for case in HELD)
    assert right / len(HELD) >= _TO_REACH, f"event dates of held passages: {right} of {len(HELD)}"


@given(st.dates(date(1990, 1, 1), date(2050, 1, 1)), st.integers(0, 6))
def test_a_weekday_is_the_last_such_day(published: date, weekday: int) -> None:
    name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday]
    text = f"Gunmen attacked the post on {name}."
    article = Article("a", text, published=DateRange(published, published))
    found = event_date(article, 7, 15)
    assert found is not None
    assert found.first == found.last
    assert found.first.weekday() == weekday
    assert 0 <= (published - found.first).days < 7


@given(st.dates(date(1990, 1, 1), date(2049, 12, 31)))
def test_a_full_date_needs_no_publication_date(day: date) -> None:
    text = f"Gunmen attacked the post on {day.day} {day:%B} {day.year}."
    assert event_date(Article("a", text), 7, 15) == DateRange(day, day)


def test_the_date_of_the_statement_is_kept_apart() -> None:
    text = "Police said on Wednesday that gunmen attacked the post."
    article = Article("a", text, published=_range("2023-06-15"))
    at = text.index("attacked")
    assert event_date(article, at, at + 8) is None
    said = statement_date(article, at)
    assert said is not None
    assert said.iso() == "2023-06-14"


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("Gunmen attacked the post on Tuesday.", False),
        ("In January, gunmen attacked the post.", True),
        ("Gunmen have long attacked such posts.", True),
        ("Gunmen attacked the post.", False),
    ],
)
def test_background(text: str, *, old: bool) -> None:
    article = Article("a", text, published=_range("2023-06-15"))
    at = text.index("attacked")
    assert is_background(article, at, at + 8) is old


@pytest.mark.parametrize(
    "text", ["", "on on on", "in 0000", "February 30", "31 June 2020", "ago " * 50]
)
def test_nonsense_has_no_date(text: str) -> None:
    assert event_date(Article("a", text, published=_range("2023-06-15")), 0, 1) is None


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("eid al-fitr", 2021, "2021-05-13"),
        ("eid al-adha", 2019, "2019-08-11"),
        ("ashura", 2023, "2023-07-28"),
        ("easter monday", 2018, "2018-04-02"),
        ("orthodox easter", 2022, "2022-04-24"),
        ("diwali", 2019, "2019-10-27"),
        ("lunar new year", 2020, "2020-01-25"),
        ("thanksgiving", 2023, "2023-11-23"),
        ("boxing day", 2014, "2014-12-26"),
    ],
)
def test_feasts_are_on_their_published_days(name: str, year: int, day: str) -> None:
    assert feast(name, year).iso() == day


def test_a_feast_of_an_unknown_year_has_no_day() -> None:
    with pytest.raises(ValueError, match="1650"):
        feast("diwali", 1650)
