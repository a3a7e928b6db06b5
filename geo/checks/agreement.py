"""Whether the accounts of one incident can all be true.

Outcomes: ``agree`` (all that is claimed has common ground), ``rival`` (accounts that cannot all be
true), ``contradictory`` (one account whose own claims cannot all be true), ``denied`` (one denies
what another claims), ``single`` (only one claim has a place), ``unplaced`` (none has).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import shapely

from geo.checks.case import Case, km, listed, sentence
from geo.checks.chances import agreement, field_of, solutions
from geo.checks.measure import area_km2, common, gap_km
from geo.model import Account, Claim, Incident, Region, Verdict
from geo.regions.overlaps import meeting
from geo.regions.together import chances, together

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

NAME = "agreement"
_MOST_DROPPED = 3
_TOUCHING_KM = 0.05


@dataclass(frozen=True, slots=True)
class _Told:
    """What one claimant says of an incident, as shapes: `said` is claimed, `denied` is not so."""

    account: Account
    name: str
    said: Mapping[str, BaseGeometry]
    denied: Mapping[str, BaseGeometry]
    ground: BaseGeometry | None
    dropped: tuple[str, ...]
    regions: Mapping[str, Region]

    @property
    def fitting(self) -> list[str]:
        """Ids of the claims that are true together."""
        return [name for name in self.said if name not in self.dropped]

    def whole(self) -> Region | Account | None:
        """The product of the claims that fit, as the account has it or worked out again."""
        if self.account.probability is not None and not self.dropped:
            return self.account
        return together([self.regions[name] for name in self.fitting])[0]


def check(case: Case) -> Iterator[Verdict]:
    """One verdict an incident."""
    claims = case.claims
    for incident in case.incidents:
        told = [_tell(case, claims, account) for account in incident.accounts]
        yield _verdict(incident, claims, told)


def fit(shapes: Mapping[str, BaseGeometry]) -> tuple[BaseGeometry | None, tuple[str, ...]]:
    """The common ground of some claims, and the fewest claims to drop so that there is any.

    Of equally small sets the one whose rest leaves the least ground is dropped: what fits most
    tightly together is kept. Returns no ground and all claims when no two of them fit.
    """
    names = list(shapes)
    for count in range(min(len(names), _MOST_DROPPED + 1)):
        best: tuple[float, BaseGeometry, tuple[str, ...]] | None = None
        for dropped in combinations(names, count):
            ground = common([shapes[name] for name in names if name not in dropped])
            if ground.is_empty or ground.area <= 0:
                continue
            if best is None or ground.area < best[0]:
                best = ground.area, ground, dropped
        if best is not None and len(names) - len(best[2]) >= min(2, len(names)):
            return best[1], best[2]
    return None, tuple(names)


def _tell(case: Case, claims: Mapping[str, Claim], account: Account) -> _Told:
    said: dict[str, BaseGeometry] = {}
    denied: dict[str, BaseGeometry] = {}
    for claim_id in account.claims:
        drawn, claim = case.regions.get(claim_id), claims.get(claim_id)
        if drawn is None or drawn.geometry is None or claim is None or claim.of_anchor:
            continue
        not_so = claim.negated or claim.stance == "denies" or account.stance == "denies"
        (denied if not_so else said)[claim_id] = drawn.geometry
    ground, dropped = fit(said) if said else (None, ())
    regions = {name: case.regions[name] for name in said}
    return _Told(account, case.teller(account), said, denied, ground, dropped, regions)


def _verdict(incident: Incident, claims: Mapping[str, Claim], told: list[_Told]) -> Verdict:
    placed = [one for one in told if one.said]
    pairs = [_pair(first, second) for first, second in combinations(placed, 2)]
    denials = [(no, yes) for no in told for yes in placed if no is not yes and _denies(no, yes)]
    sentences: list[str] = []
    contradictory = [one for one in placed if one.dropped]
    apart = [pair for pair in pairs if pair["gap_km"]]
    for one in placed:
        sentences += _account_sentences(one, claims)
    sentences += [
        f"{pair['first']} and {pair['second']} cannot both be right: "
        f"their places are {km(float(str(pair['gap_km'])))} apart."
        for pair in apart
    ]
    together = [one.ground for one in placed if one.ground is not None]
    if len(together) > 1 and not apart and not contradictory:
        quantity = "both" if len(placed) == 2 else "all"
        sentences.append(f"{listed([one.name for one in placed])} can {quantity} be right.")
    for name in dict.fromkeys(no.name for no, _ in denials):
        others = [yes.name for no, yes in denials if no.name == name]
        sentences.append(f"{name} denies what {listed(others)} {_say(others)}.")
    outcome = _outcome(placed, contradictory, apart, denials)
    if not sentences:
        sentences.append(_plain(outcome, placed))
    values: dict[str, object] = {
        "accounts": [_account_values(one) for one in told],
        "pairs": pairs,
        "denials": [{"by": no.name, "of": yes.name} for no, yes in denials],
    }
    text = " ".join(map(sentence, sentences))
    return Verdict(NAME, incident.id, outcome, text, values)


def _say(names: list[str]) -> str:
    return "says" if len(names) == 1 else "say"


def _outcome(
    placed: list[_Told],
    contradictory: list[_Told],
    apart: list[dict[str, object]],
    denials: list[tuple[_Told, _Told]],
) -> str:
    if apart:
        return "rival"
    if contradictory:
        return "contradictory"
    if denials:
        return "denied"
    if not placed:
        return "unplaced"
    return "single" if sum(len(one.said) for one in placed) == 1 else "agree"


def _plain(outcome: str, placed: list[_Told]) -> str:
    if outcome == "unplaced":
        return "No account says where in a way that can be drawn."
    return f"Only {placed[0].name} says where, in one claim; nothing contradicts it."


def _pair(first: _Told, second: _Told) -> dict[str, object]:
    """Whether two accounts can both be true, on what ground, or how far apart they are."""
    a, b = first.ground, second.ground
    result: dict[str, object] = {
        "first": first.name,
        "second": second.name,
        "gap_km": None,
        "probability": None,
    }
    if a is None or b is None:
        return result
    ground = common([a, b])
    if ground.is_empty:
        gap = max(0.001, round(gap_km(a, b), 3))
        return result | {"gap_km": gap, "common_km2": 0.0, "probability": 0.0}
    chance = _chance(first.whole(), second.whole())
    return result | {"gap_km": 0.0, "common_km2": _km2(ground), "probability": chance}


def _chance(first: Region | Account | None, second: Region | Account | None) -> float | None:
    """How well two regions go together (`geo.checks.chances.agreement`); None when one is empty."""
    one, other = (field_of(region) if region else None for region in (first, second))
    return None if one is None or other is None else round(agreement(one, other), 4)


def _claim_pairs(one: _Told) -> list[dict[str, object]]:
    """For every two claims of one account: can both be true, how well, or by what gap not."""
    found: list[dict[str, object]] = []
    for first, second in combinations(one.said, 2):
        meet = not common([one.said[first], one.said[second]]).is_empty
        gap = 0.0 if meet else max(0.001, round(gap_km(one.said[first], one.said[second]), 3))
        chance = _chance(one.regions[first], one.regions[second]) if meet else 0.0
        found.append({"first": first, "second": second, "gap_km": gap, "probability": chance})
    return found


def _all_true(one: _Told) -> float | None:
    """How well all claims of an account go together: each with those before it, multiplied."""
    if not one.said:
        return None
    if one.dropped:
        return 0.0
    told = {id(one.regions[name].probability): one.regions[name] for name in one.said}
    regions, chance = list(told.values()), 1.0
    for count in range(1, len(regions)):
        before, this = chances(regions[:count]), field_of(regions[count])
        chance *= agreement(before, this) if before and this else 0.0
    return round(chance, 4)


def _denies(no: _Told, yes: _Told) -> bool:
    """Whether what one account denies covers ground that another claims, or denies it outright."""
    if no.account.stance == "denies" and not no.denied:
        return not no.said
    return any(
        denied.intersects(ground)
        for denied in no.denied.values()
        for ground in ([yes.ground] if yes.ground is not None else yes.said.values())
    )


def _account_sentences(one: _Told, claims: Mapping[str, Claim]) -> list[str]:
    """What a careful editor would write of one account's own claims."""
    kept = [name for name in one.said if name not in one.dropped]
    quotes = {name: _quote(claims[name]) for name in one.said}
    if one.ground is None and len(one.said) > 1:
        gap = min(gap_km(a, b) for a, b in combinations(one.said.values(), 2))
        apart = f"the nearest two are {km(gap)} apart"
        if gap < _TOUCHING_KM:
            apart = "they touch at most, and have no ground in common"
        return [f"{one.name}: {listed(list(quotes.values()))} cannot be true together; {apart}."]
    if one.dropped and one.ground is not None:
        gap = max(gap_km(one.said[name], one.ground) for name in one.dropped)
        odd = listed([quotes[name] for name in one.dropped])
        rest = listed([quotes[name] for name in kept])
        does, it = ("does", "it") if len(one.dropped) == 1 else ("do", "them")
        text = (
            f"{one.name}: {odd} {does} not fit the rest ({rest}), by {km(gap)}; "
            f"without {it} the rest fits."
        )
        return [text]
    if one.ground is not None and len(kept) > 1:
        whole = one.whole()
        likely = whole.p90 if whole is not None and whole.p90 is not None else one.ground
        spots = _spots(likely)
        where = "in one place" if spots == 1 else f"in {spots} separate places"
        words = listed([quotes[name] for name in kept])
        text = f"{one.name}: {words} fit together {where}, {_area(likely)}"
        meets = _meets(one)
        if meets:
            places = listed(
                [f"{lat:.2f} N, {lon:.2f} E ({share:.0%})" for lon, lat, share in meets]
            )
            text += f"; taken exactly as stated they meet in {len(meets)} places: {places}"
        return [f"{text}."]
    return []


def _meets(one: _Told) -> tuple[tuple[float, float, float], ...]:
    """The places where the stated shapes of several claims meet, when these are several."""
    whole = one.whole()
    field = field_of(whole) if whole is not None else None
    drawn = [one.regions[name].stated for name in one.fitting]
    stated = meeting([shape for shape in drawn if shape is not None])
    return solutions(stated, field) if field is not None and len(one.fitting) > 1 else ()


def _account_values(one: _Told) -> dict[str, object]:
    return {
        "pairs": _claim_pairs(one),
        "probability": _all_true(one),
        "claimant": one.name,
        "said": sorted(one.said),
        "denied": sorted(one.denied),
        "dropped": list(one.dropped),
        "common_km2": _km2(one.ground) if one.ground is not None else None,
        "solutions": [{"lon": lon, "lat": lat, "share": share} for lon, lat, share in _meets(one)],
        "places": _spots(one.account.p90 or one.ground) if one.ground is not None else 0,
    }


def _spots(ground: BaseGeometry) -> int:
    """Separate places of some ground; specks below 1 % of it do not count."""
    parts = shapely.get_parts(ground)
    return max(1, int((shapely.area(parts) >= 0.01 * ground.area).sum()))


def _quote(claim: Claim) -> str:
    return f"“{' '.join(claim.text.split())}”"


def _area(ground: BaseGeometry) -> str:
    """An area for a reader: two significant digits, at least 0.01 km²."""
    value = max(area_km2(ground), 0.01)
    digits = 1 - math.floor(math.log10(value))
    return f"about {round(value, digits):,.{max(0, digits)}f} km²"


def _km2(ground: BaseGeometry) -> float:
    return round(area_km2(ground), 1)
