"""Which stretch of a long border a claim means: the one near the places named with it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import shapely

from geo import doubt
from geo.countries import capital
from geo.errors import CountryError
from geo.model import Place, Step
from geo.regions.draft import Task

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_DEGREE_M = 111_000.0
_ALL = 0.9  # a stretch with this share of a line narrows nothing
_AREAS = frozenset({"admin1", "admin2", "region", "area"})


def stretch(
    task: Task, line: BaseGeometry, reach_m: float
) -> tuple[BaseGeometry, tuple[Step, ...]]:
    """The stretch of a border that the places named with a claim point to, and the step for it.

    Kept is what lies near the anchors, else near the places of the same sentence; a place that the
    line does not come near, and a capital (where people speak), point to nothing.
    """
    for mentions in (task.claim.anchors, task.claim.context):
        found: dict[str, tuple[BaseGeometry, bool]] = {}
        for mention in mentions:
            place = mention.place
            if place is None or place.kind == "country" or is_capital(place):
                continue
            part = _near_line(task, place, line, reach_m)
            if part is not None:
                found[place.name] = part, place.kind in _AREAS
        # A town says more than the province it lies in.
        exact = {name: part for name, (part, wide) in found.items() if not wide}
        parts = exact or {name: part for name, (part, _) in found.items()}
        if parts:
            kept = shapely.union_all(list(parts.values()))
            if kept.length > _ALL * line.length:
                return line, ()
            words = ", ".join(parts)
            text = (
                f"only the stretch of the line in or within {doubt.ALONG_BORDER_M / 1000:g} km of "
                f"{words} and the stated distance (a prior)"
            )
            return kept, (Step("stretch", words, text),)
    return line, ()


def is_capital(place: Place) -> bool:
    """Whether a place is its country's capital: where people speak, not where things happen."""
    try:
        return place.country is not None and capital(place.country) == place.name
    except CountryError:
        return False


def _near_line(task: Task, place: Place, line: BaseGeometry, reach_m: float) -> BaseGeometry | None:
    """The part of a line near a place, with room for the distance; None when there is none."""
    area = task.area(place)
    if area is not None:
        near = area.simplify(0.01)
        margin_m = doubt.COARSE_AREA_M + reach_m
    else:
        near = shapely.Point(place.lon, place.lat)
        margin_m = doubt.ALONG_BORDER_M + doubt.anchor_term(place).outer_m + reach_m
    part = around(line, near, margin_m)
    return None if part.is_empty else part


def around(line: BaseGeometry, near: BaseGeometry, margin_m: float) -> BaseGeometry:
    """The part of a line in a rectangle that holds all within a distance of something.

    A rectangle is enough: this only chooses a stretch, it does not draw the outline.
    """
    west, south, east, north = near.bounds
    high = margin_m / _DEGREE_M
    wide = high / max(0.05, math.cos(math.radians(min(89.0, max(abs(south), abs(north)) + high))))
    return shapely.clip_by_rect(line, west - wide, south - high, east + wide, north + high)
