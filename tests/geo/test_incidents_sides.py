"""Who acts, who suffers, how many were hurt, and both sides' versions of one event."""

from __future__ import annotations

import pytest

from geo.incidents import casualties, group
from geo.model import Count
from tests.geo.incident_sides import COUNTS, RIVALS, SIDES
from tests.geo.test_incidents import _NoGazetteer, _reading


def _rows(table: str) -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in table.strip().splitlines()]


def _named(wanted: str, found: str | None) -> bool:
    if wanted in ("?", "-"):
        return wanted == "?" or found is None
    return found is not None and any(one.lower() in found.lower() for one in wanted.split("/"))


def _written(count: Count | None) -> str:
    if count is None:
        return "-"
    last = "" if count.high is None else str(count.high)
    return last if last == str(count.low) else f"{count.low}-{last}"


@pytest.mark.parametrize("row", _rows(SIDES), ids=lambda row: row[0][:50])
def test_sides(row: list[str]) -> None:
    text, actor, target, killed, injured = row
    (found,) = group([_reading(text)], {}, _NoGazetteer())
    assert _named(actor, found.actor), found.actor
    assert _named(target, found.target), found.target
    assert killed in ("?", _written(found.killed))
    assert injured in ("?", _written(found.injured))


@pytest.mark.parametrize("row", _rows(COUNTS), ids=lambda row: row[0][:50])
def test_counts(row: list[str]) -> None:
    clause, killed, injured = row
    assert killed in ("?", _written(casualties.killed(clause, None)))
    assert injured in ("?", _written(casualties.injured(clause, None)))


@pytest.mark.parametrize("row", _rows(RIVALS), ids=lambda row: row[1][:50])
def test_rival_versions_are_one_incident_and_other_events_are_not(row: list[str]) -> None:
    day, text, number, claimed, denied = row
    found = group([_reading(text, day)], {}, _NoGazetteer())
    assert len(found) == int(number), [(i.type, i.date, i.reasons) for i in found]
    for wanted, names in (
        (claimed, [name for i in found for name in i.claimed_by]),
        (denied, [name for i in found for name in i.denied_by]),
    ):
        assert wanted == "-" or any(wanted in name for name in names), names


@pytest.mark.parametrize(
    ("counts", "together"),
    [
        ([(6, None), (9, 9)], (6, 9)),
        ([(5, None)], (5, None)),
        ([(9, 9), (5, None)], (5, 9)),
        ([(3, 3), (12, None)], (3, None)),
        ([(0, 30)], (0, 30)),
        ([(0, 0), (1, 1)], (0, 1)),
        ([(4, 4), (4, 4)], (4, 4)),
    ],
)
def test_what_several_report_is_one_range(
    counts: list[tuple[int, int | None]], together: tuple[int, int | None]
) -> None:
    found = casualties.together([Count(low, high) for low, high in counts])
    assert found is not None
    assert (found.low, found.high) == together


def test_that_nobody_was_hurt_is_no_number_alone() -> None:
    assert casualties.together([Count(0, 0)]) is None
