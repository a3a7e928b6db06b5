"""Shapes measured from a coast: the outline of a country's land without its land borders."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo import doubt
from geo.borders import Borders
from geo.density import Strip
from geo.density.distances import exponential_spread
from geo.gazetteers import Gazetteer
from geo.languages.en_regions import INLAND, SEA
from geo.model import Claim, Place, Step
from geo.regions import anchor_kinds
from geo.regions.draft import Draft, RefusedError, Task, by_rules, number_steps, spreads
from geo.regions.outlines import buffered, disk

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

TOLERANCE_M = 100.0
"""Coasts are coarser than borders, and so are outlines drawn from them."""

_SAME_LINE_DEG = 0.003
_SPOTS = 60  # along each side of a shape, to see which countries it reaches


def coast_distance(task: Task) -> Draft:
    """So far off, or inland from, a coast."""
    near, far, number, stated_step = number_steps(task)
    depth = doubt.depth_term(near, far)
    inner = max(0.0, near - number.inner_m - depth.inner_m)
    outer = far + number.outer_m + depth.outer_m
    if _inland(task):
        return anchor_kinds.distance(task)
    coast, land, steps = _coast(task.claim, task.gazetteer, task.borders, outer)
    geometry = _ring(coast, inner, outer)
    stated = _ring(coast, near, far) if near < far else buffered(coast, far, TOLERANCE_M).boundary
    words = task.claim.text
    steps = (*steps, stated_step, number.step(words), depth.step(words))
    spread, others = spreads(task, task.priors.border, TOLERANCE_M)
    density = Strip(coast, spread)
    rules = by_rules(density, spread, others)
    return _on_one_side(task, Draft(geometry, stated, steps, None, density, rules), land)


def coast_near(task: Task) -> Draft:
    """Near a coast: a strip along it."""
    width = doubt.COAST_NEAR_M
    coast, land, steps = _coast(task.claim, task.gazetteer, task.borders, width)
    text = f"near the coast is drawn as {width / 1000:g} km from it (a prior, not a statement)"
    steps = (*steps, Step("prior", task.claim.text, text))
    density = Strip(coast, exponential_spread(task.priors.coast_near_m, width))
    draft = Draft(_ring(coast, 0.0, width), coast, steps, None, density)
    return _on_one_side(task, draft, land)


def _inland(task: Task) -> bool:
    """Whether the only anchor is a town of a country without a coast: "20 km off X" is from X."""
    place = task.claim.anchor.place if task.claim.anchor else None
    if place is None or place.country is None or place.kind != "settlement":
        return False
    return coastline(task.borders, place.country).is_empty


def coastline(borders: Borders, country: str) -> BaseGeometry:
    """Where a country's land meets the sea; empty for a landlocked country."""
    outline = borders.land(country).boundary
    lines = [borders.line(country, other).geometry for other in borders.neighbours(country)]
    if lines:
        # Wider than nothing: where a border was filled over water, land and line may part a little.
        outline = outline.difference(shapely.union_all(lines).buffer(_SAME_LINE_DEG))
    return shapely.line_merge(outline) if outline.geom_type == "MultiLineString" else outline


def _coast(
    claim: Claim, gazetteer: Gazetteer, borders: Borders, reach_m: float
) -> tuple[BaseGeometry, BaseGeometry, tuple[Step, ...]]:
    """The stretch of coast that is meant, the land behind it, and the steps that led to it."""
    # Without an anchor the coast is that by the place named with it: "off the coast, near A".
    places = [mention.place for mention in claim.anchors or claim.context if mention.place]
    country = claim.side_iso or next((p.country for p in places if p.country), None)
    if country is None:
        unknown = [mention.text for mention in claim.anchors if not mention.place]
        if unknown:
            raise RefusedError(f"{unknown[0]!r} is in no gazetteer that was searched.")
        raise RefusedError("The text does not say whose coast is meant.")
    coast = coastline(borders, country)
    if coast.is_empty:
        raise RefusedError(f"{country} has no coast.")
    steps: tuple[Step, ...] = (Step("coast", country, f"measured from the coast of {country}"),)
    for place in places:
        if place.kind in ("country", "water"):
            continue
        part = coast.intersection(_vicinity(place, gazetteer, reach_m))
        if part.is_empty:
            steps = (*steps, Step("along", place.name, f"{place.name} is not near that coast"))
        else:
            coast = part
            steps = (*steps, Step("along", place.name, f"the coast near {place.name}"))
    return coast, borders.land(country), steps


def _vicinity(place: Place, gazetteer: Gazetteer, reach_m: float) -> BaseGeometry:
    area = gazetteer.area(place.id)
    if area is not None:
        return buffered(area.simplify(0.01), 5_000.0, 100.0)
    radius = doubt.anchor_term(place).outer_m + max(doubt.ALONG_BORDER_M, reach_m)
    return disk(place.lon, place.lat, radius)


def _ring(coast: BaseGeometry, inner_m: float, outer_m: float) -> BaseGeometry:
    outer = buffered(coast, outer_m, TOLERANCE_M)
    return outer if inner_m <= 0 else outer.difference(buffered(coast, inner_m, TOLERANCE_M))


def _on_one_side(task: Task, draft: Draft, land: BaseGeometry) -> Draft:
    """Off the coast is the sea, inland is land; when neither is said, both."""
    words = task.claim.text
    if SEA.search(words) and not INLAND.search(words):
        text, cut = "off the coast: the sea side only", shapely.difference
        lands = [task.borders.land(iso) for iso in _ashore(draft.geometry, task.borders)]
    elif INLAND.search(words) or task.claim.side_iso:
        text, cut = "the land side only", shapely.intersection
        lands = [land]
    else:
        return draft
    geometry, stated = draft.geometry, draft.stated
    for ground in lands:
        near = shapely.clip_by_rect(ground, *draft.geometry.bounds)
        near = near if near.is_valid else ground
        geometry, stated = cut(geometry, near), cut(stated, near)
    step = Step("side-of-coast", words, text)
    return replace(draft, geometry=geometry, stated=stated, steps=(*draft.steps, step))


def _ashore(geometry: BaseGeometry, borders: Borders) -> list[str]:
    """The countries whose land a shape reaches, by spots across it: slivers may be missed."""
    west, south, east, north = geometry.bounds
    lon, lat = np.meshgrid(np.linspace(west, east, _SPOTS), np.linspace(south, north, _SPOTS))
    spots = np.concatenate(
        [np.column_stack([lon.ravel(), lat.ravel()]), shapely.get_coordinates(geometry)]
    )
    inside = shapely.intersects_xy(geometry, spots[:, 0], spots[:, 1])
    found = borders.country_at(spots[inside, 0], spots[inside, 1])
    return sorted({str(iso) for iso in found if iso})
