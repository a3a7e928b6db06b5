"""Agreement of hand-made accounts whose answer can be seen."""

from __future__ import annotations

import shapely

from geo.checks import run
from geo.checks.agreement import fit
from geo.checks.measure import common
from geo.model import Account, Article, Claim, Incident, Reading, Region, Stance, Verdict
from tests.geo.squares import Squares, claim, geodesic_km

BOXES = {
    "a": shapely.box(0.0, 0.0, 0.4, 0.4),
    "b": shapely.box(0.3, 0.0, 0.8, 0.4),
    "c": shapely.box(0.35, 0.1, 0.5, 0.3),
    "far": shapely.box(1.5, 0.0, 1.6, 0.4),
}


def verdict(
    *accounts: tuple[str, Stance, tuple[str, ...]], negated: tuple[str, ...] = ()
) -> Verdict:
    named = [name for _, _, names in accounts for name in names]
    claims: list[Claim] = []
    regions: dict[str, Region] = {}
    ids: dict[str, str] = {}
    for number, name in enumerate(named, 1):
        made = claim("containment", f"in {name}", number, negated=name in negated)
        claims.append(made)
        ids[name] = made.id
        box = BOXES[name]
        regions[made.id] = Region(made.id, box, box, (box.centroid.x, box.centroid.y))
    told = tuple(
        Account(who, None, stance, tuple(ids[name] for name in names))
        for who, stance, names in accounts
    )
    incident = Incident("i1", "strike", claims=tuple(ids.values()), accounts=told)
    found = run(
        (Reading(Article("a", "x"), claims=tuple(claims)),),
        regions,
        (incident,),
        {"osm": Squares()},
    )
    return next(one for one in found if one.check == "agreement")


def test_fit_keeps_all_that_share_ground() -> None:
    ground, dropped = fit({name: BOXES[name] for name in "abc"})
    assert dropped == ()
    assert ground is not None
    assert ground.equals(shapely.box(0.35, 0.1, 0.4, 0.3))


def test_fit_drops_the_odd_one_out() -> None:
    ground, dropped = fit(BOXES)
    assert dropped == ("far",)
    assert ground is not None


def test_fit_of_two_that_do_not_meet_is_nothing() -> None:
    assert fit({"a": BOXES["a"], "far": BOXES["far"]}) == (None, ("a", "far"))


def test_one_account_that_fits() -> None:
    found = verdict(("Ministry", "claims", ("a", "b", "c")))
    assert found.outcome == "agree"
    assert "“in a”, “in b” and “in c” fit together in one place" in found.text


def test_two_accounts_that_fit() -> None:
    found = verdict(("Ministry", "claims", ("a",)), ("Rebels", "claims", ("b",)))
    assert found.outcome == "agree"
    assert "Ministry and Rebels can both be right." in found.text


def test_rivals_and_their_gap() -> None:
    found = verdict(("Ministry", "claims", ("a",)), ("Rebels", "claims", ("far",)))
    assert found.outcome == "rival"
    gap = geodesic_km(0.4, 0.4, 1.5, 0.4)
    assert f"{gap:.0f} km apart" in found.text
    (pair,) = found.values["pairs"]  # type: ignore[misc]
    assert abs(pair["gap_km"] - gap) < 0.05


def test_one_account_against_itself() -> None:
    found = verdict(("Ministry", "claims", ("a", "b", "far")))
    assert found.outcome == "contradictory"
    assert "“in far” does not fit the rest (“in a” and “in b”)" in found.text
    assert verdict(("Ministry", "claims", ("a", "far"))).outcome == "contradictory"


def test_denials_are_no_rival_places() -> None:
    found = verdict(("Rebels", "claims", ("a",)), ("Ministry", "denies", ("b",)), negated=("b",))
    assert found.outcome == "denied"
    assert "Ministry denies what Rebels says." in found.text


def test_single_and_unplaced() -> None:
    assert verdict(("Ministry", "claims", ("a",))).outcome == "single"
    assert verdict(("Ministry", "claims", ())).outcome == "unplaced"


def test_slivers_between_neighbours_are_no_common_ground() -> None:
    east, west = (
        shapely.box(0, 0, 1, 1),
        shapely.box(-1, 0, 0.00001, 1),
    )  # a metre of overlap, 111 km long
    assert common([east, west]).is_empty
    assert not common([east, shapely.box(0.5, 0, 2, 1)]).is_empty
