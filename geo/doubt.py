"""Where doubt comes from: one named, documented, replaceable term for each source.

A `Term` says how far one source of doubt may move the near and the far edge of a shape, in metres.
Terms of one claim add up, so a reader can check the sum by hand.

Sources of the figures
----------------------
``wieczorek-2004``
    Wieczorek, Guo & Hijmans (2004), *The point-radius method for georeferencing locality
    descriptions*, IJGIS 18(8), 745-767.
``georef-2020``
    Chapman & Wieczorek (2020), *Georeferencing Best Practices*, section "Uncertainty Related to
    Offset Precision". One row of its table (30 mi, 5 mi) still follows the 2004 rule.
road and heading figures
    102 pairs of a stated distance or direction and the true one, from news and guide books.
reaches ("near", "border area", open ends)
    Sarhad's own priors: no source gives them, and each is one line to replace.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from geo.errors import GeometryError
from geo.model import Interval, Place, PlaceKind, Step

NumberRule = Callable[[float, float], float]

ROAD_QUANTILES: Mapping[float, float] = MappingProxyType(
    {0.05: 0.89, 0.5: 1.29, 0.75: 1.60, 0.95: 2.10}
)
"""Stated distance to a town divided by the geodesic distance, by quantile."""

HEADING_QUANTILES: Mapping[float, float] = MappingProxyType({22.5: 0.51, 45.0: 0.85})
"""Share of stated directions that lie within so many degrees of the true one."""

ROAD_BOUNDS = (0.38, 1.40)
STRAIGHT_BOUNDS = (0.8, 1.25)
DEPTH_BOUNDS = (0.15, 1.9)
"""True distance / stated number: what is drawn at most. See `geo.density.priors`."""

HEADING_HALF_WIDTH_DEG = 90.0
DEGREES_HALF_WIDTH_DEG = 1.0
BORDER_LINE_M = 100.0
"""The bundled border lines are generalised to this tolerance."""

BORDER_NEAR_M = 50_000.0
"""News calls towns some 45 km from a line "near the border" (Saravan, Rask, Zahedan); a prior."""

BORDER_AREA_M = 50_000.0
COAST_NEAR_M = 20_000.0
DIRECTION_REACH_M = 100_000.0
DIRECTION_AREA_REACH_M = 50_000.0
COARSE_AREA_M = 5_000.0
"""How far the simplified outline of a province may be off."""

NEAR_LEAST_M = 20_000.0
"""How far "near" reaches beyond an area at least, however small it is."""
ALONG_BORDER_M = 50_000.0
ALONG_SIGMA_M = 30_000.0
"""How far along a border from a town named beside it: at most, and as a standard deviation."""

OPEN_END_FACTOR = 2.0
SARHAD_CAP = 0.15
UNWRITTEN_SHARE = 0.05
"""Doubt of a number whose written form is not known, as a share of it."""

NEAR_M: Mapping[PlaceKind, float] = MappingProxyType(
    {
        "settlement": 50_000.0,
        "country": 50_000.0,
        "admin1": 50_000.0,
        "admin2": 50_000.0,
        "mountain": 25_000.0,
        "water": 15_000.0,
        "island": 30_000.0,
        "crossing": 15_000.0,
        "facility": 10_000.0,
        "region": 50_000.0,
        "area": 30_000.0,
    }
)
"""How far "near" reaches beyond the edge of the named thing."""

EXTENT_M: Mapping[PlaceKind, float] = MappingProxyType(
    {
        "country": 300_000.0,
        "admin1": 75_000.0,
        "admin2": 25_000.0,
        "mountain": 5_000.0,
        "water": 5_000.0,
        "island": 5_000.0,
        "crossing": 500.0,
        "facility": 1_000.0,
        "region": 100_000.0,
        "area": 10_000.0,
    }
)
"""Extent taken for a place whose gazetteer gives none."""

ROAD_KINDS: frozenset[PlaceKind] = frozenset({"settlement", "crossing", "facility"})
"""Places that people drive to: distances to them are mostly road distances."""

AREA_KINDS: frozenset[PlaceKind] = frozenset({"country", "admin1", "admin2", "region", "area"})
"""Places that are ground, not a spot on it."""

SPEED_KMH: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "foot": (2.0, 6.0),
        "animal": (3.0, 10.0),
        "boat": (8.0, 50.0),
        "road": (20.0, 90.0),
        "rail": (40.0, 120.0),
        "helicopter": (150.0, 280.0),
        "aircraft": (250.0, 900.0),
    }
)
"""Straight-line progress per hour, slow to fast, by means of travel."""

_UNITS_KM = (1.0, 1.609344, 1.852, 0.0009144, 0.0003048)


@dataclass(frozen=True, slots=True)
class Term:
    """How far one source of doubt moves the near (`inner_m`) and the far edge (`outer_m`)."""

    rule: str
    text: str
    inner_m: float
    outer_m: float

    def step(self, words: str) -> Step:
        """The term as a step of a region's budget; its doubt is the larger of both edges."""
        return Step(self.rule, words, self.text, max(self.inner_m, self.outer_m))


def wieczorek_2004(value: float, half_unit: float) -> float:
    """Half the unit of the last significant digit; for a fraction, half of it (10.5: 0.25)."""
    fraction = _fraction(value)
    return half_unit if fraction is None else fraction / 2


def georef_2020(value: float, half_unit: float) -> float:
    """As 2004, but round numbers count one power of ten finer (10: 0.5, 100: 5, 140: 5)."""
    fraction = _fraction(value)
    if fraction is not None:
        return fraction / 2
    if value < 10 or half_unit < 5:
        return half_unit
    return min(half_unit, 0.5 * 10.0 ** (math.floor(math.log10(value)) - 1))


def sarhad_number(value: float, half_unit: float) -> float:
    """Half the step people round to (1, 5 or 10 of the last digit), at most 15 % of the number.

    News says "15" and "150" in steps of 5 and 50, which the field's rules read as exact to 1 and
    10; and "100" is not "50 to 150", which the 2004 rule makes of it.
    """
    if half_unit <= 0:
        return 0.0
    digits = round(value / (2 * half_unit))
    grain = 5 * half_unit if digits and digits % 5 == 0 else half_unit
    return min(grain, SARHAD_CAP * value)


NUMBER_RULES: dict[str, NumberRule] = {
    "sarhad": sarhad_number,
    "wieczorek-2004": wieczorek_2004,
    "georef-2020": georef_2020,
}
"""Number as written and half the unit of its last significant digit -> half-width, same unit."""


def stated_range_m(interval: Interval) -> tuple[float, float]:
    """The stated numbers as (near, far) in metres.

    An open far end ("at least 15 km") is taken up to `OPEN_END_FACTOR` times the number; an open
    near end is 0. Raises `GeometryError` when no number is stated or they are out of order.
    """
    low, high = interval.min_km, interval.max_km
    if low is None and high is None:
        raise GeometryError("The claim states no distance; say how many kilometres or miles.")
    near = 0.0 if low is None else low
    far = near * OPEN_END_FACTOR if high is None else high
    if not 0 <= near <= far < 20_038:
        told = f"of {far:,.10g}" if near == far else f"from {near:,.10g} to {far:,.10g}"
        raise GeometryError(
            f"A distance {told} km cannot be on Earth: no places are farther apart than 20,004."
        )
    return near * 1000, far * 1000


def number_term(interval: Interval, rule: str = "sarhad", vague: float = 1.0) -> Term:
    """Doubt of the stated number by a rule of `NUMBER_RULES`, `vague` times wider when hedged.

    A range keeps its own ends: writing "40 to 50" already states a doubt, so each end is taken at
    most a quarter of the range wider. A bound ("up to 15", "at least 15") moves that end only.
    """
    if rule not in NUMBER_RULES:
        raise GeometryError(
            f"No number rule {rule!r}; there are: {', '.join(sorted(NUMBER_RULES))}."
        )
    low, high = interval.min_km, interval.max_km
    inner, outer = (
        0.0 if end is None else 1000 * vague * _half_width_km(end, interval.precision_km, rule)
        for end in (low, high)
    )
    what = "the number as written"
    if low is not None and high is not None and low < high:
        if low > 0:
            inner, outer = (min(end, 250 * (high - low)) for end in (inner, outer))
        what = "the ends of the stated range"
    hedge = f', {vague:g} times for "{interval.hedge}"' if vague != 1 else ""
    edges = _km(inner) if math.isclose(inner, outer) else f"{_km(inner)} below, {_km(outer)} above"
    return Term(f"number:{rule}", f"precision of {what}: ±{edges}{hedge}", inner, outer)


def road_term(near_m: float, far_m: float) -> Term:
    """Doubt of a distance by road: the straight line is mostly shorter (`ROAD_BOUNDS`)."""
    few, many = ROAD_BOUNDS
    return Term(
        "road",
        f"distances to towns are mostly by road: the straight line is {_km(near_m * few)} "
        f"(stated x {few:.2f}) to {_km(far_m * many)} (stated x {many:.2f}), nearly all pairs",
        near_m - near_m * few,
        far_m * many - far_m,
    )


def straight_term(near_m: float, far_m: float) -> Term:
    """Doubt of a distance that is told as a straight line, or to something no road leads to."""
    few, many = STRAIGHT_BOUNDS
    return Term(
        "straight",
        f"straight-line distances as told: stated x {few:.2f} to x {many:.2f}, nearly all cases",
        near_m - near_m * few,
        far_m * many - far_m,
    )


def depth_term(near_m: float, far_m: float) -> Term:
    """Doubt of a depth or a distance from a border or coast: what such statements are worth."""
    few, many = DEPTH_BOUNDS
    return Term(
        "depth",
        f"distances from a line as told: {_km(near_m * few)} (stated x {few:.2f}) to "
        f"{_km(far_m * many)} (stated x {many:.2f}), nearly all known pairs",
        near_m - near_m * few,
        far_m * many - far_m,
    )


def extent_m(place: Place) -> float:
    """Radius of the named thing: as the gazetteer has it, else from its people or its kind.

    Towns: 3,000 people a square kilometre, at least 500 m and at most 20 km.
    """
    if place.radius_m > 0:
        return place.radius_m
    if place.kind == "settlement":
        return min(max(1000 * math.sqrt(place.population / 3000 / math.pi), 500.0), 20_000.0)
    return EXTENT_M[place.kind]


def near_reach_m(place: Place) -> float:
    """How far "near" reaches beyond a place's edge: the prior of its kind, less for small areas.

    A large area's size does not count: who is near a province is near its edge, however far its
    other end is. What is not known of its outline is `anchor_term`'s.
    """
    prior = NEAR_M[place.kind]
    return min(prior, max(NEAR_LEAST_M, extent_m(place))) if place.kind in AREA_KINDS else prior


def anchor_term(place: Place) -> Term:
    """Extent of the anchor, and how far its true spot may be from its coordinates."""
    extent = extent_m(place)
    total = extent + place.uncertainty_m
    unsure = f" and position known to {_km(place.uncertainty_m)}" if place.uncertainty_m else ""
    return Term("anchor", f"extent of {place.name} {_km(extent)}{unsure}", total, total)


def line_term() -> Term:
    """Generalisation of the border line itself."""
    return Term(
        "border-line", f"line generalised to {BORDER_LINE_M:.0f} m", BORDER_LINE_M, BORDER_LINE_M
    )


def point_radius_error_m(distance_m: float, others_m: float, half_width_deg: float | None) -> float:
    """Maximum error of an offset by the point-radius method, for comparison with a shape.

    ``sqrt((d + D' - d cos a)^2 + (d sin a)^2)``, D' the sum of the other terms; without a
    heading, ``d + D'`` (Wieczorek, Guo & Hijmans 2004).
    """
    if half_width_deg is None:
        return distance_m + others_m
    angle = math.radians(half_width_deg)
    along = distance_m + others_m - distance_m * math.cos(angle)
    return math.hypot(along, distance_m * math.sin(angle))


def _half_width_km(value_km: float, precision_km: float, rule: str) -> float:
    """Apply a rule in the unit the number was written in, found from its precision."""
    if precision_km <= 0 or value_km <= 0:
        return UNWRITTEN_SHARE * max(value_km, 0.0)
    unit = next((unit for unit in _UNITS_KM if _is_power_of_ten(2 * precision_km / unit)), 1.0)
    if unit == 1.0 and value_km < 1:
        unit = 0.001
    return NUMBER_RULES[rule](value_km / unit, precision_km / unit) * unit


def _is_power_of_ten(value: float) -> bool:
    power = math.log10(value)
    return abs(power - round(power)) < 1e-3


def _fraction(value: float) -> float | None:
    """The simple fraction a decimal was made from (10.5: 1/2, 10.75: 1/4), if it was."""
    part = value % 1
    if part < 1e-9 or part > 1 - 1e-9:
        return None
    for denominator in (2, 4, 8):
        if abs(part * denominator - round(part * denominator)) < 1e-6:
            return 1 / denominator
    return None


def _km(metres: float) -> str:
    """A length for a reader: metres below one kilometre, else at most one decimal."""
    if metres < 1000:
        return f"{metres:.0f} m"
    return f"{metres / 1000:.1f}".removesuffix(".0") + " km"
