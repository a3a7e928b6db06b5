"""Which country a claim or incident lies in, how surely, and how far from the border.

Outcomes: a word of `geo.checks.case.LIKELIHOOD` for the likeliest country; ``sea`` when most of
the probability is in no country; ``disputed`` when the accounts of one incident name different
countries. `Verdict.values` hold `probability` (country code or "sea" to its share), `word`,
`threshold` (the least probability of the word), `border` (the pair), `side`, `distance_km` (5, 50
and 95 % of the signed distance to that line, positive inside `side`), `nearest` (longitude and
latitude of the line's nearest point to the region's point), `sources` and `rules` (the same by the
other border sources and by the other rules for the number's precision), `flips` (sentences).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING

import shapely

from geo.borders import Borders
from geo.checks.case import (
    LIKELIHOOD,
    Case,
    border_name,
    country_name,
    km,
    listed,
    sentence,
    source_name,
    threshold,
    word,
)
from geo.checks.chances import (
    FEW,
    MANY,
    SEA,
    by_rule,
    countries,
    field_of,
    picked,
    signed_km,
    thinned,
)
from geo.checks.measure import nearest, nearest_border
from geo.density import spots
from geo.errors import BorderError
from geo.model import Account, Claim, DisputedArea, Incident, Place, Region, Verdict

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

NAME = "border"
_TELLING_KM, _FAR_KM = 300.0, 500.0
"""Distances to a border that no claim names are told only for regions less deep than this, and
nearer to the border."""

_WORTH_TELLING = 0.01
_DISPUTE = 0.05

_FROM_A_BORDER = frozenset({"depth", "border_distance", "border_near"})
_KINDS_IN_PLACE = frozenset({"containment", "near", "region_part"})


@dataclass(frozen=True, slots=True)
class _Answer:
    """The likeliest country, the word for it, and the probability of each country."""

    country: str
    outcome: str
    chances: Mapping[str, float]

    def values(self) -> dict[str, object]:
        """What the verdict tells, by name."""
        return {
            "country": self.country or None,
            "word": self.outcome,
            "probability": {iso or "sea": round(part, 4) for iso, part in self.chances.items()},
        }


def check(case: Case) -> Iterator[Verdict]:
    """One verdict a claim that has a region, then one an incident that has any."""
    for claim in case.claims.values():
        drawn = case.regions.get(claim.id)
        if drawn is not None and drawn.geometry is not None and drawn.point is not None:
            yield _claim_verdict(case, claim, drawn)
    for incident in case.incidents:
        verdict = _incident_verdict(case, incident)
        if verdict is not None:
            yield verdict


def _claim_verdict(case: Case, claim: Claim, drawn: Region) -> Verdict:
    # From which of its country's borders "20 km inside Lebanon" is, nobody says.
    telling = claim.border is not None or claim.kind not in _FROM_A_BORDER
    told_of = drawn.probability or drawn.geometry
    key = (NAME, told_of, drawn.point, claim.border, claim.side_iso, telling)
    found_here = partial(_located, case, drawn, claim.border, claim.side_iso, telling)
    answer, known, told = case.once(key, found_here)
    values, sentences = dict(known), list(told)
    sentences.insert(0, f"{_subject(claim)}: {_where(answer)}")
    place = claim.anchor.place if claim.anchor else None
    if place and claim.side_iso and place.country and claim.kind in _KINDS_IN_PLACE:
        values["side_agrees"] = place.country == claim.side_iso
        pair = values["border"]
        sentences.append(_side_sentence(case.main, claim.side_iso, place, pair))
    return Verdict(NAME, claim.id, answer.outcome, " ".join(sentences), values)


def _located(
    case: Case,
    told: Region | Account,
    border: str | None,
    side: str | None,
    telling: bool = True,
) -> tuple[_Answer, dict[str, object], list[str]]:
    """Country, distances and what changes them, of a region or an account."""
    field = field_of(told)
    if field is None or told.point is None:
        return _Answer(SEA, "undecided", {}), {}, []
    weighted = spots(field.shape, field.density)
    weighted = thinned(weighted, picked(weighted, MANY))
    chosen = picked(weighted, FEW)
    few = thinned(weighted, chosen)
    found = {name: s.country_at(weighted[0], weighted[1]) for name, s in case.sources.items()}
    here = next(iter(found.values()))
    answer = _answer(weighted, here)
    pair = border
    if pair is None and answer.country:
        pair = nearest_border(*told.point, answer.country, case.main)
    if side not in (pair or "").split("-"):
        side = answer.country
    values = answer.values() | {
        "threshold": threshold(answer.outcome),
        "border": pair,
        "side": side or None,
    }
    sentences = []
    away = {
        name: _distances(source, few, found[name][chosen] == side, told.point, pair)
        for name, source in case.sources.items()
    }
    distances = next(iter(away.values()))
    values |= distances
    if distances and pair and telling and (border or _is_telling(distances)):
        sentences.append(_distance_sentence(distances, pair, side))
    others = {name: _answer(weighted, found[name]) for name in list(case.sources)[1:]}
    values["sources"] = {name: other.values() | away[name] for name, other in others.items()}
    rules = {rule: _answer(part, here[chosen]) for rule, part in by_rule(field, few).items()}
    alike = _answer(few, here[chosen])  # the rules are compared on the same few spots
    values["rules"] = {rule: other.values() for rule, other in rules.items()}
    flips = [_flip(f"the line of {source_name(name)}", o, answer) for name, o in others.items()]
    flips += [_flip(f"the number rule {rule}", o, alike) for rule, o in rules.items()]
    flips += _disputes(case.main, few, values)
    values["flips"] = [text for text in flips if text]
    return answer, values, [*sentences, *(text for text in flips if text)]


def _answer(weighted: Floats, found: npt.NDArray[np.str_]) -> _Answer:
    """The likeliest country and the word for it, from the country of each spot."""
    chances = countries(weighted, found)
    country, share = next(iter(chances.items()), (SEA, 1.0))
    if country == SEA and share > 0.5:
        return _Answer(SEA, "sea", chances)
    # A coast is coarser than a border: what a coastal region has at sea counts for no country.
    on_land = {iso: part for iso, part in chances.items() if iso != SEA}
    country = next(iter(on_land))
    return _Answer(country, word(on_land[country] / sum(on_land.values())), chances)


def _subject(claim: Claim) -> str:
    text = " ".join(claim.text.split())
    denied = claim.negated or claim.stance == "denies"
    return f"“{text}”" + (" (what is denied)" if denied else "")


def _where(answer: _Answer) -> str:
    if answer.outcome == "sea":
        return f"at sea ({answer.chances.get(SEA, 1.0):.0%})."
    parts = [
        f"{share:.0%} {_in(iso)}"
        for iso, share in answer.chances.items()
        if share >= _WORTH_TELLING
    ]
    if answer.outcome == "undecided":
        return f"undecided: {listed(parts)}."
    only = "" if len(parts) == 1 else f" ({listed(parts)})"
    return f"{answer.outcome} in {country_name(answer.country)}{only}."


def _in(iso: str) -> str:
    return f"in {country_name(iso)}" if iso else "at sea"


def _distances(
    borders: Borders,
    few: Floats,
    inside: npt.NDArray[np.bool_],
    point: tuple[float, float],
    pair: str | None,
) -> dict[str, object]:
    """Signed distances to a border and its nearest point; nothing when there is no such line."""
    if pair is None:
        return {}
    try:
        line = borders.line(*pair.split("-")).geometry
    except BorderError:
        return {}
    distances, foot = signed_km(few, line, inside, point)
    return {
        "distance_km": [round(value, 3) for value in distances],
        "nearest": [round(foot.nearest_lon, 6), round(foot.nearest_lat, 6)],
        "point_km": round(foot.distance_km, 3),
    }


def _distance_sentence(distances: Mapping[str, object], pair: str, side: str | None) -> str:
    low, middle, high = _three(distances)
    name = border_name(pair)
    if low >= 0:
        return f"{_span(low, high)} from the {name} border, about {km(middle)} most likely."
    if high <= 0:
        return f"{_span(-high, -low)} from the {name} border, on the other side."
    return (
        f"It lies between {km(-low)} beyond the {name} border "
        f"and {km(high)} inside {country_name(side or '')}."
    )


def _three(distances: Mapping[str, object]) -> tuple[float, float, float]:
    values = distances["distance_km"]
    low, middle, high = values if isinstance(values, list) else (0.0, 0.0, 0.0)
    return float(low), float(middle), float(high)


def _is_telling(distances: Mapping[str, object]) -> bool:
    """Whether a distance to a border that no claim names says anything: near, and not vague."""
    low, middle, high = _three(distances)
    return high - low < _TELLING_KM and abs(middle) < _FAR_KM


def _span(low: float, high: float) -> str:
    if high - low < 0.1:
        return f"It lies {km(high)}"
    unit = " km" if low >= 1 else "none"
    return f"It lies between {km(low).removesuffix(unit)} and {km(high)} (nine of ten)"


def _flip(by: str, other: _Answer, answer: _Answer) -> str | None:
    """A sentence where another source or rule says something else."""
    same = other.country == answer.country or answer.outcome == "undecided"
    if same and other.outcome == answer.outcome:
        return None
    would = f"By {by} it would be"
    if other.outcome in ("undecided", "sea"):
        return f"{would} {'at sea' if other.outcome == 'sea' else 'undecided'}."
    return f"{would} {other.outcome} in {country_name(other.country)}."


@lru_cache(maxsize=8)
def _disputed(borders: Borders) -> tuple[tuple[DisputedArea, ...], shapely.STRtree]:
    """The disputed land that a source knows, and an index of it; kept, as every region asks."""
    areas = borders.disputed()
    return areas, shapely.STRtree([area.geometry for area in areas])


def _disputes(borders: Borders, few: Floats, values: dict[str, object]) -> list[str]:
    """Sentences for land that more than one country claims, where enough of it lies there."""
    west, south = few[0].min(), few[1].min()
    box = shapely.box(west, south, few[0].max(), few[1].max())
    found: list[dict[str, object]] = []
    sentences = []
    areas, tree = _disputed(borders)  # type: ignore[arg-type] # its own key
    for number in sorted(tree.query(box, predicate="intersects").tolist()):
        area = areas[number]
        inside = shapely.contains_xy(area.geometry, few[0], few[1])
        share = float(few[2][inside].sum())
        if share < _DISPUTE:
            continue
        found.append(
            {"name": area.name, "claimants": list(area.claimants), "share": round(share, 3)}
        )
        who = "no country claims."
        if area.claimants:
            claimants = listed([country_name(iso) for iso in area.claimants])
            claim = "claims" if len(area.claimants) == 1 else "claim"
            who = f"{claimants} {claim}: in which country depends on the reading."
        sentences.append(f"{share:.0%} of it lies in {area.name}, which {who}")
    if found:
        values["disputed"] = found
    return sentences


def _side_sentence(borders: Borders, side: str, place: Place, pair: object) -> str:
    """Whether the country that is said and the place that is named agree."""
    if place.country != side:
        other = country_name(place.country or "")
        return f"It is said to be in {country_name(side)}, but {place.name} is in {other}."
    try:
        line = borders.line(*str(pair).split("-")).geometry if pair else None
    except BorderError:
        line = None
    if line is None:
        return f"{place.name} is in {country_name(side)}, as is said."
    spot = nearest(place.lon, place.lat, line).distance_km
    reach = (place.radius_m + place.uncertainty_m) / 1000
    low, high = max(0.0, spot - reach), spot + reach
    span = km(high) if high - low < 0.5 else f"{low:.0f} to {high:.0f} km"
    return f"{place.name} lies {span} from the line inside {country_name(side)}."


def _incident_verdict(case: Case, incident: Incident) -> Verdict | None:
    """Where each account puts an incident."""
    found: dict[str, _Answer] = {}
    details: list[dict[str, object]] = []
    claims = case.claims
    flips: list[str] = []
    for account in incident.accounts:
        if field_of(account) is None:
            continue
        own = [claims[name] for name in account.claims if name in claims]
        border = next((claim.border for claim in own if claim.border), None)
        side = next((claim.side_iso for claim in own if claim.side_iso), None)
        key = (NAME, account.probability or account.geometry, account.point, border, side, True)
        found_here = partial(_located, case, _with_point(account), border, side)
        answer, values, _ = case.once(key, found_here)
        who = case.teller(account)
        found[who] = answer
        details.append({"claimant": who, "stance": account.stance} | values)
        told = values.get("flips")
        flips += [f"{who}: {text}" for text in told] if isinstance(told, list) else []
    if not found:
        return None
    # An undecided account speaks for no country, and so not against another.
    sure = [answer for answer in found.values() if answer.outcome != "undecided"]
    named = sorted({answer.country for answer in sure})
    said = "; ".join(f"{who}: {_told(answer)}" for who, answer in found.items())
    values = {"accounts": details, "flips": flips}
    if len(named) > 1:
        text = " ".join([f"The accounts put it in different countries: {said}.", *flips])
        return Verdict(NAME, incident.id, "disputed", text, values)
    order = ["sea", *(name for name, _ in LIKELIHOOD)]
    outcome = min((answer.outcome for answer in found.values()), key=order.index)
    country = named[0] if named and named[0] else None
    values |= {"country": country, "word": outcome}
    if len(details) == 1:
        alone = ("probability", "threshold", "border", "side", "distance_km", "nearest")
        values |= {name: details[0][name] for name in alone if name in details[0]}
    text = " ".join([f"By account. {sentence(said)}.", *map(sentence, flips)])
    return Verdict(NAME, incident.id, outcome, text, values)


def _with_point(account: Account) -> Region | Account:
    """An account that has a point, or its shape as a region with one."""
    if account.point is not None or account.geometry is None:
        return account
    inner = shapely.point_on_surface(account.geometry)
    return Region("", account.geometry, point=(inner.x, inner.y), probability=account.probability)


def _told(answer: _Answer) -> str:
    if answer.outcome in ("undecided", "sea"):
        return "undecided" if answer.outcome == "undecided" else "at sea"
    return f"{answer.outcome} in {country_name(answer.country)}"
