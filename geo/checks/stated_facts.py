"""Whether numbers that an article states about the world are right.

Outcomes: ``agrees`` (within the tolerance of its hedge, or between the lengths of two sources),
``differs`` (outside it), ``unknown`` (nothing to measure it by).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from geo import doubt, geodesy
from geo.checks.case import Case, border_name, km, listed, source_name
from geo.errors import BorderError
from geo.model import Interval, StatedFact, Verdict

NAME = "stated_facts"

EXACT_TOLERANCE = 0.05
HEDGED_TOLERANCE = 0.10
"""How far a length may be off: it depends on the scale a line is drawn at, more when hedged."""


def check(case: Case) -> Iterator[Verdict]:
    """One verdict a stated fact."""
    for fact in case.facts:
        yield _border_length(case, fact) if fact.kind == "border_length" else _between(fact)


def _border_length(case: Case, fact: StatedFact) -> Verdict:
    lengths: dict[str, float] = {}
    for name, source in case.sources.items():
        try:
            lengths[name] = source.line(*(fact.border or "").split("-")).length_km
        except (BorderError, TypeError):
            continue
    if not lengths or fact.border is None:
        text = f"{_quote(fact)}: no border source holds that line, so it cannot be checked."
        return Verdict(NAME, fact.id, "unknown", text, {"border": fact.border})
    tolerance = HEDGED_TOLERANCE if fact.value.hedge else EXACT_TOLERANCE
    low, high = _ends(fact.value)
    margin = fact.value.precision_km
    off = {name: _off(low - margin, high + margin, length) for name, length in lengths.items()}
    near = min(abs(value) for value in off.values()) <= tolerance
    between = min(lengths.values()) <= high and low <= max(lengths.values())
    outcome = "agrees" if near or between else "differs"
    measured = [f"{km(length)} by {source_name(name)}" for name, length in lengths.items()]
    reason = f"within {tolerance:.0%}" if near else "between the two" if between else "off by more"
    text = (
        f"{_quote(fact)}: the {border_name(fact.border)} line measures {listed(measured)}; the "
        f"stated length {'agrees' if outcome == 'agrees' else 'does not agree'} ({reason})."
    )
    values: dict[str, object] = {
        "border": fact.border,
        "stated_km": _stated(fact.value),
        "measured_km": {name: round(length, 1) for name, length in lengths.items()},
        "off": {name: round(value, 4) for name, value in off.items()},
        "tolerance": tolerance,
    }
    return Verdict(NAME, fact.id, outcome, text, values)


def _between(fact: StatedFact) -> Verdict:
    if len(fact.places) < 2:
        text = f"{_quote(fact)}: both places are needed to check it, and they are not resolved."
        return Verdict(NAME, fact.id, "unknown", text, {})
    first, second = fact.places[:2]
    ends = (first.lon, first.lat, second.lon, second.lat)
    straight = float(np.ravel(geodesy.distance_m(*ends))[0]) / 1000
    low, high = _ends(fact.value)
    reach = sum(doubt.anchor_term(place).outer_m for place in (first, second)) / 1000
    least = max(0.0, straight - reach) * doubt.ROAD_QUANTILES[0.05]
    most = (straight + reach) * doubt.ROAD_QUANTILES[0.95]
    outcome = "agrees" if low <= most and high >= least else "differs"
    names = f"{first.name} and {second.name}"
    text = (
        f"{_quote(fact)}: {names} are {km(straight)} apart in a straight line; by road that is "
        f"usually {least:.0f} to {most:.0f} km, so the stated distance "
        f"{'agrees' if outcome == 'agrees' else 'does not agree'}."
    )
    values: dict[str, object] = {
        "stated_km": _stated(fact.value),
        "straight_km": round(straight, 3),
        "road_km": [round(least, 1), round(most, 1)],
    }
    return Verdict(NAME, fact.id, outcome, text, values)


def _ends(value: Interval) -> tuple[float, float]:
    """Both ends of a stated number; an open end is as far as it can be."""
    low = 0.0 if value.min_km is None else value.min_km
    return low, float("inf") if value.max_km is None else value.max_km


def _off(low: float, high: float, measured: float) -> float:
    """How far a measured length is outside what was stated, as a share of it; 0 inside."""
    if measured < low:
        return measured / low - 1
    return measured / high - 1 if measured > high else 0.0


def _stated(value: Interval) -> list[float | None]:
    return [value.min_km, value.max_km]


def _quote(fact: StatedFact) -> str:
    return f"“{' '.join(fact.text.split())}”"
