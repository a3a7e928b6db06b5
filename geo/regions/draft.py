"""What every kind of region is made with: the draft, refusals, anchors, clipping, the point."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo import doubt, geodesy
from geo.borders import Borders
from geo.errors import GeoError
from geo.gazetteers import Gazetteer
from geo.languages.en_regions import VAGUE
from geo.model import Claim, Interval, Place, Region, Step

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

GRID_DEG = 1e-6
"""Regions keep six decimals, as every export writes them, and are valid at that grid."""

_ON_GRID_DEG = 1e-9


class RefusedError(GeoError):
    """A claim that cannot be placed; its text is the reason a reader gets."""


@dataclass(frozen=True, slots=True)
class Task:
    """A claim to draw, and what it is drawn with."""

    claim: Claim
    gazetteer: Gazetteer
    borders: Borders


@dataclass(frozen=True, slots=True)
class Draft:
    """A shape before it is clipped: `wish` is where the representative point would best lie."""

    geometry: BaseGeometry
    stated: BaseGeometry
    steps: tuple[Step, ...]
    wish: tuple[float, float] | None = None


def anchor(claim: Claim, *, number: int = 0) -> Place:
    """The place a claim is measured from; `RefusedError` says which name is not resolved."""
    if len(claim.anchors) <= number:
        raise RefusedError("The text names no place to measure from.")
    mention = claim.anchors[number]
    if mention.place is None:
        raise RefusedError(f"{mention.text!r} is in no gazetteer that was searched.")
    return mention.place


def anchor_step(claim: Claim, *, number: int = 0) -> Step:
    """Which place the anchor was taken for, and which others it might be."""
    mention = claim.anchors[number]
    best, *rest = mention.candidates
    others = ", ".join(
        f"{c.place.name} ({c.place.country or '?'}, {c.score:.0%})" for c in rest[:3]
    )
    country = f", {best.place.country}" if best.place.country else ""
    text = (
        f"{mention.text} is {best.place.name}{country} at {best.place.lat:.4f} N, "
        f"{best.place.lon:.4f} E, probability {best.score:.0%}"
    )
    return Step("place", mention.text, text + (f"; it might be {others}" if others else ""))


def stated_interval(claim: Claim) -> Interval:
    """The stated numbers; `RefusedError` when there are none."""
    if claim.distance is None:
        raise RefusedError("The text states no distance.")
    return claim.distance


def vagueness(interval: Interval) -> float:
    """How many times wider the hedge makes the number's doubt."""
    return VAGUE.get((interval.hedge or "").strip().lower(), 1.0)


def number_steps(claim: Claim) -> tuple[float, float, doubt.Term, Step]:
    """The stated range in metres, the doubt of its numbers, and the step that says what is said."""
    interval = stated_interval(claim)
    near, far = doubt.stated_range_m(interval)
    span = f"{near / 1000:g} km" if near == far else f"{near / 1000:g} to {far / 1000:g} km"
    text = f"stated: {span}"
    if interval.max_km is None:
        text += f" (an open end is drawn to {doubt.OPEN_END_FACTOR:g} times the number)"
    step = Step("stated", claim.text, text)
    return near, far, doubt.number_term(interval, vague=vagueness(interval)), step


def finish(claim: Claim, draft: Draft, land: BaseGeometry | None) -> Region:
    """Clip to the claimed side, snap to six decimals, and choose the point."""
    geometry, stated, steps = draft.geometry, draft.stated, draft.steps
    if land is not None:
        geometry, stated = clip(geometry, land), _only(clip(stated, land), stated)
        steps = (*steps, Step("side", claim.side_iso or "", f"cut to the land of {claim.side_iso}"))
    geometry = snap(polygons(geometry))
    if geometry.is_empty:
        where = f" in {claim.side_iso}" if land is not None else ""
        raise RefusedError(f"No ground{where} fits {claim.text!r}: the shape is empty.")
    if claim.negated or claim.stance == "denies":
        steps = (*steps, Step("denied", claim.text, "this is the ground that is denied"))
    stated = snap(stated)
    return Region(
        claim_id=claim.id,
        geometry=geometry,
        stated=None if stated.is_empty else stated,
        point=_point(geometry, stated, draft.wish),
        doubt_m=sum(step.doubt_m for step in steps),
        steps=steps,
    )


def polygons(geometry: BaseGeometry) -> BaseGeometry:
    """Only the polygons of a geometry: overlays leave stray lines and points behind."""
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geometry
    parts = [p for p in shapely.get_parts(geometry) if p.geom_type in ("Polygon", "MultiPolygon")]
    return shapely.union_all(parts) if parts else shapely.Polygon()


@lru_cache(maxsize=64)
def buffered(line: BaseGeometry, distance_m: float, tolerance_m: float) -> BaseGeometry:
    """All ground within a distance of a line; kept, as claims about one border repeat."""
    return geodesy.buffer(line, distance_m, tolerance_m)


def _only(cut: BaseGeometry, whole: BaseGeometry) -> BaseGeometry:
    """Only the parts of the dimension that was cut: a line may leave points behind."""
    dimension = shapely.get_dimensions(whole)
    parts = shapely.get_parts(cut)
    kept = parts[shapely.get_dimensions(parts) == dimension]
    return cut if len(kept) == len(parts) else shapely.union_all(kept)


def snap(geometry: BaseGeometry) -> BaseGeometry:
    """The geometry on the six-decimal grid, valid there."""
    rounded = shapely.transform(geometry, lambda xy: np.round(xy, 6) + 0.0)
    moved = np.abs(shapely.get_coordinates(geometry) - shapely.get_coordinates(rounded))
    if moved.max(initial=0) < _ON_GRID_DEG and rounded.is_valid:
        return rounded
    return shapely.set_precision(rounded if rounded.is_valid else geometry, GRID_DEG)


def clip(geometry: BaseGeometry, land: BaseGeometry) -> BaseGeometry:
    """The part of a geometry on some land; of large land only the surroundings are looked at."""
    if geometry.is_empty or geometry is land:
        return geometry
    near = shapely.clip_by_rect(land, *_padded(geometry.bounds))
    if not near.is_valid:
        near = land
    return geometry.intersection(near)


def _padded(bounds: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    west, south, east, north = bounds
    return west - 0.01, south - 0.01, east + 0.01, north + 0.01


def _point(
    geometry: BaseGeometry, stated: BaseGeometry, wish: tuple[float, float] | None
) -> tuple[float, float]:
    """A point inside the geometry: the wish, else on what was stated, else anywhere inside."""
    if wish is not None and shapely.contains_xy(geometry, round(wish[0], 6), round(wish[1], 6)):
        return round(wish[0], 6), round(wish[1], 6)
    for shape in (stated, geometry):
        if shape.is_empty:
            continue
        lon, lat = shapely.get_coordinates(_inner_point(shape))[0]
        rounded = round(float(lon), 6), round(float(lat), 6)
        if shapely.contains_xy(geometry, *rounded):
            return rounded
    largest = max(shapely.get_parts(geometry), key=lambda part: part.area)
    point = shapely.maximum_inscribed_circle(largest).coords[0]
    return round(point[0], 6), round(point[1], 6)


def _inner_point(shape: BaseGeometry) -> BaseGeometry:
    """Middle of the longest line, or a point inside the largest polygon."""
    parts = shapely.get_parts(shape)
    lines = [part for part in parts if part.geom_type == "LineString"]
    areas = [part for part in parts if part.geom_type == "Polygon"]
    inner: BaseGeometry
    if lines and not areas:
        longest = max(lines, key=lambda part: part.length)
        inner = shapely.line_interpolate_point(longest, 0.5, normalized=True)
    else:
        inner = shapely.point_on_surface(max(areas, key=lambda part: part.area, default=shape))
    return inner
