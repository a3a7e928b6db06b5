"""Which country a claim or incident lies in, how surely, and how far from the border.

Outcomes: a word of `geo.checks.case.LIKELIHOOD` for the likeliest country; ``sea`` when most of
the shape is in no country; ``disputed`` when the accounts of one incident name different countries.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

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
    word,
)
from geo.checks.measure import SEA, nearest, nearest_border, polygons, signed_range_km
from geo.errors import BorderError
from geo.model import Claim, Incident, Place, Verdict

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

NAME = "border"
_TELLING_KM = 300.0
"""Distances to a border that no claim names are told only for shapes less deep than this."""

_WORTH_TELLING = 0.01

_KINDS_IN_PLACE = frozenset({"containment", "near", "region_part"})


def check(case: Case) -> Iterator[Verdict]:
    """One verdict a claim that has a shape, then one an incident that has any."""
    for claim in case.claims.values():
        drawn = case.regions.get(claim.id)
        if drawn is not None and drawn.geometry is not None and drawn.point is not None:
            yield _claim_verdict(case, claim, drawn.geometry, drawn.point)
    for incident in case.incidents:
        verdict = _incident_verdict(case, incident)
        if verdict is not None:
            yield verdict


def _claim_verdict(
    case: Case, claim: Claim, geometry: BaseGeometry, point: tuple[float, float]
) -> Verdict:
    found = case.shares(geometry)
    country, outcome = _likeliest(found)
    pair = claim.border or (nearest_border(*point, country, case.main) if country else None)
    side = claim.side_iso if claim.side_iso in (pair or "").split("-") else country
    values: dict[str, object] = {
        "country": country or None,
        "shares": {iso or "sea": round(share, 4) for iso, share in found.items()},
        "border": pair,
        "side": side or None,
    }
    sentences = [f"{_subject(claim)}: {_where(country, outcome, found)}"]
    distances = _distances(case.main, geometry, point, pair, side)
    if distances and pair:
        values |= distances
        if claim.border or _spread_km(distances) < _TELLING_KM:
            sentences.append(_distance_sentence(distances, pair, side))
    others = {
        name: _second_opinion(case, name, geometry, point, pair, side)
        for name in list(case.sources)[1:]
    }
    values["sources"] = others
    sentences += [text for name in others if (text := _flip(name, others[name], country, outcome))]
    place = claim.anchor.place if claim.anchor else None
    if place and claim.side_iso and place.country and claim.kind in _KINDS_IN_PLACE:
        values["side_agrees"] = place.country == claim.side_iso
        sentences.append(_side_sentence(case.main, claim.side_iso, place, pair))
    return Verdict(NAME, claim.id, outcome, " ".join(sentences), values)


def _likeliest(found: dict[str, float]) -> tuple[str, str]:
    """The country with the largest share, and the word for it."""
    country, share = next(iter(found.items()), (SEA, 1.0))
    if country == SEA and share > 0.5:
        return SEA, "sea"
    # A coast is coarser than a border: what a coastal shape has at sea counts for no country.
    on_land = {iso: part for iso, part in found.items() if iso != SEA}
    country = next(iter(on_land))
    return country, word(on_land[country] / sum(on_land.values()))


def _subject(claim: Claim) -> str:
    text = " ".join(claim.text.split())
    denied = claim.negated or claim.stance == "denies"
    return f"“{text}”" + (" (what is denied)" if denied else "")


def _where(country: str, outcome: str, found: dict[str, float]) -> str:
    if outcome == "sea":
        return f"at sea ({found[SEA]:.0%} of the area)."
    parts = [f"{share:.0%} {_in(iso)}" for iso, share in found.items() if share >= _WORTH_TELLING]
    if outcome == "undecided":
        return f"undecided: {listed(parts)}."
    only = len(parts) == 1
    return f"{outcome} in {country_name(country)}{'' if only else f' ({listed(parts)})'}."


_range_of = lru_cache(maxsize=256)(signed_range_km)  # claims of one country share their shape


def _in(iso: str) -> str:
    return f"of the area in {country_name(iso)}" if iso else "at sea"


def _distances(
    borders: Borders,
    geometry: BaseGeometry,
    point: tuple[float, float],
    pair: str | None,
    side: str | None,
) -> dict[str, object] | None:
    """Signed distances of a shape and its point to a border; None when there is no such line."""
    if pair is None or not side:
        return None
    try:
        line = borders.line(*pair.split("-")).geometry
        low, high = _range_of(geometry, line, borders.land(side))
    except BorderError:
        return None
    foot = nearest(*point, line)
    return {
        "min_km": round(low, 3),
        "max_km": round(high, 3),
        "point": {
            "lon": point[0],
            "lat": point[1],
            "distance_km": round(foot.distance_km, 3),
            "nearest_lon": round(foot.nearest_lon, 6),
            "nearest_lat": round(foot.nearest_lat, 6),
        },
    }


def _distance_sentence(distances: dict[str, object], pair: str, side: str | None) -> str:
    low, high = float(str(distances["min_km"])), float(str(distances["max_km"]))
    name = border_name(pair)
    if low >= 0:
        return f"{_span(low, high)} from the {name} border."
    if high <= 0:
        return f"{_span(-high, -low)} from the {name} border, on the other side."
    return (
        f"It reaches from {km(-low)} beyond the {name} border "
        f"to {km(high)} inside {country_name(side or '')}."
    )


def _spread_km(distances: dict[str, object]) -> float:
    return float(str(distances["max_km"])) - float(str(distances["min_km"]))


def _span(low: float, high: float) -> str:
    if high - low < 0.1:
        return f"It lies {km(high)}"
    if low <= 0:
        return f"It lies within {km(high)}"
    unit = " km" if low >= 1 else "none"
    return f"It lies between {km(low).removesuffix(unit)} and {km(high)}"


def _second_opinion(
    case: Case,
    source: str,
    geometry: BaseGeometry,
    point: tuple[float, float],
    pair: str | None,
    side: str | None,
) -> dict[str, object]:
    found = case.shares(geometry, source)
    country, outcome = _likeliest(found)
    opinion: dict[str, object] = {
        "country": country or None,
        "outcome": outcome,
        "shares": {iso or "sea": round(share, 4) for iso, share in found.items()},
    }
    return opinion | (_distances(case.sources[source], geometry, point, pair, side) or {})


def _flip(source: str, opinion: dict[str, object], country: str, outcome: str) -> str | None:
    """A sentence where another border source says something else."""
    same = (opinion["country"] or "") == country or outcome == "undecided"
    if same and opinion["outcome"] == outcome:
        return None
    line = f"By the line of {source_name(source)} it would be"
    if opinion["outcome"] in ("undecided", "sea"):
        return f"{line} {'at sea' if opinion['outcome'] == 'sea' else 'undecided'}."
    return f"{line} {opinion['outcome']} in {country_name(str(opinion['country']))}."


def _side_sentence(borders: Borders, side: str, place: Place, pair: str | None) -> str:
    """Whether the country that is said and the place that is named agree."""
    if place.country != side:
        other = country_name(place.country or "")
        return f"It is said to be in {country_name(side)}, but {place.name} is in {other}."
    try:
        line = borders.line(*(pair or "").split("-")).geometry if pair else None
    except BorderError:
        line = None
    if line is None:
        return f"{place.name} is in {country_name(side)}, as is said."
    low, high = place_range_km(place, line)
    return f"{place.name} lies {_range(low, high)} from the line inside {country_name(side)}."


def place_range_km(place: Place, line: BaseGeometry) -> tuple[float, float]:
    """Distance of a place to a line, from its nearest to its farthest edge."""
    spot = nearest(place.lon, place.lat, line).distance_km
    reach = (place.radius_m + place.uncertainty_m) / 1000
    return max(0.0, spot - reach), spot + reach


def _range(low: float, high: float) -> str:
    return km(high) if high - low < 0.5 else f"{low:.0f} to {high:.0f} km"


def _incident_verdict(case: Case, incident: Incident) -> Verdict | None:
    """Where each account puts an incident."""
    found: dict[str, tuple[str, str]] = {}
    details: list[dict[str, object]] = []
    for account in incident.accounts:
        shape = polygons(account.geometry) if account.geometry is not None else None
        if shape is None or shape.is_empty:
            continue
        parts = case.shares(shape)
        country, outcome = _likeliest(parts)
        found[case.teller(account)] = country, outcome
        details.append(
            {
                "claimant": case.teller(account),
                "stance": account.stance,
                "country": country or None,
                "outcome": outcome,
                "shares": {iso or "sea": round(share, 4) for iso, share in parts.items()},
            }
        )
    if not found:
        return None
    # An undecided account speaks for no country, and so not against another.
    sure = {who: said for who, said in found.items() if said[1] != "undecided"}
    countries = sorted({country for country, _ in sure.values()})
    said = [f"{who}: {_told(*told)}" for who, told in found.items()]
    values: dict[str, object] = {"accounts": details}
    if len(countries) > 1:
        text = f"The accounts put it in different countries: {'; '.join(said)}."
        return Verdict(NAME, incident.id, "disputed", text, values)
    order = ["sea", *(name for name, _ in LIKELIHOOD)]
    outcome = min((outcome for _, outcome in found.values()), key=order.index)
    values["country"] = countries[0] if countries and countries[0] else None
    return Verdict(NAME, incident.id, outcome, f"By account. {sentence('; '.join(said))}.", values)


def _told(country: str, outcome: str) -> str:
    if outcome in ("undecided", "sea"):
        return "undecided" if outcome == "undecided" else "at sea"
    return f"{outcome} in {country_name(country)}"
