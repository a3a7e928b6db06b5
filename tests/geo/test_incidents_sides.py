"""Who acts, who suffers, how many were hurt, and both sides' versions of one event."""

from __future__ import annotations

import pytest

from geo.incidents import casualties, group, tolls
from geo.incidents.tolls import Toll
from geo.model import Count
from tests.geo import incident_sides_more as more
from tests.geo.incident_sides import COUNTS, RIVALS, SIDES
from tests.geo.test_incidents import _NoGazetteer, _reading


def _rows(table: str) -> list[list[str]]:
    lines = (line for line in table.splitlines() if line.strip())
    return [[part.strip() for part in line.split("|")] for line in lines]


def _named(wanted: str, found: str | None) -> bool:
    if wanted in ("?", "-"):
        return wanted == "?" or found is None
    return found is not None and any(one.lower() in found.lower() for one in wanted.split("/"))


def _written(count: Count | None) -> str:
    if count is None:
        return "-"
    last = "" if count.high is None else str(count.high)
    return last if last == str(count.low) else f"{count.low}-{last}"


@pytest.mark.parametrize("row", _rows(SIDES + more.SIDES), ids=lambda row: row[0][:50])
def test_sides(row: list[str]) -> None:
    text, actor, target, killed, injured = row
    (found,) = group([_reading(text)], {}, _NoGazetteer())
    assert _named(actor, found.actor), found.actor
    assert _named(target, found.target), found.target
    assert killed in ("?", _written(found.killed))
    assert injured in ("?", _written(found.injured))


@pytest.mark.parametrize("row", _rows(COUNTS + more.COUNTS), ids=lambda row: row[0][:50])
def test_counts(row: list[str]) -> None:
    clause, killed, injured = row
    assert killed in ("?", _written(casualties.killed(clause, None)))
    assert injured in ("?", _written(casualties.injured(clause, None)))


@pytest.mark.parametrize("row", _rows(RIVALS + more.STORIES), ids=lambda row: row[1][:50])
def test_rival_versions_are_one_incident_and_other_events_are_not(row: list[str]) -> None:
    day, text, number, claimed, denied = row
    found = group([_reading(text, day)], {}, _NoGazetteer())
    assert len(found) == int(number), [(i.type, i.date, i.reasons) for i in found]
    for wanted, names in (
        (claimed, [name for i in found for name in i.claimed_by]),
        (denied, [name for i in found for name in i.denied_by]),
    ):
        assert wanted == "-" or any(w in name for name in names for w in wanted.split("/")), names


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
    told = [Toll(Count(low, high, f"r{n}")) for n, (low, high) in enumerate(counts)]
    found = tolls.together(told)
    assert found is not None
    assert (found.low, found.high) == together


def test_that_nobody_was_hurt_is_no_number_alone() -> None:
    assert tolls.together([Toll(Count(0, 0))]) is None


def _toll(low: int, by: str | None, who: str = "", iso: str | None = None, **more: bool) -> Toll:
    kinds, states = tolls.kinds_in(who), tolls.nations_in(who)
    return Toll(Count(low, low, by), kinds, states, spoken=by is not None, iso=iso, **more)


@pytest.mark.parametrize(
    ("told", "together"),
    [
        ([_toll(4, None, "officers"), _toll(3, None, "attackers")], "7"),
        ([_toll(6, None, "people"), _toll(2, None, "policemen")], "6"),
        ([_toll(7, "UN", "peacekeepers"), _toll(9, "UN", "civilians")], "16"),
        ([_toll(4, None), _toll(5, None, whole=True)], "5"),
        ([_toll(3, None, "soldiers"), _toll(1, None, "soldier", more=True)], "4"),
        # what each of two armies tells is one range, and not a sum
        ([_toll(8, "A", "Afghan fighters", "PAK"), _toll(5, "B", "Pakistani men", "AFG")], "5-8"),
        # two officials of one state tell of different people
        ([_toll(17, "A", "soldiers", "NER"), _toll(20, "B", "assailants", "NER")], "37"),
        # rebels say more soldiers died; the army counts rebels, too
        (
            [
                _toll(17, "army", "soldiers", "NER"),
                _toll(20, "army", "assailants", "NER"),
                _toll(36, "rebels", "soldiers"),
            ],
            "36-37",
        ),
    ],
)
def test_different_people_add_up_and_rival_tolls_are_a_range(
    told: list[Toll], together: str
) -> None:
    assert _written(tolls.together(told)) == together


def test_who_claimed_other_acts_did_not_claim_this_one() -> None:
    text = (
        "A bomb killed two guards near Diffa on Monday. The Zagra Front has previously claimed"
        " responsibility for several attacks in the region."
    )
    (found,) = group([_reading(text, "2024-06-13")], {}, _NoGazetteer())
    assert found.claimed_by == ()
