"""Several regions of one claimant about one event: where all of them can be true together.

Claims that are true together multiply: the density of the whole is the product of theirs, on the
ground that all their shapes share. A spread-out claim hardly moves a sharp one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from geo.density import Density, Field, Product, Solution, even, measured, solve
from geo.errors import GeometryError
from geo.model import Region
from geo.regions.overlaps import meeting, overlap

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from geo.model import Probability

NOTHING = "The claims contradict each other: no ground fits all of them."


def together(regions: Sequence[Region]) -> tuple[Region | None, tuple[str, ...]]:
    """Where claims are true together, in the order told, and the ids of those that do not fit.

    A claim that leaves no ground, or no probability, with those before it is left out: a later
    clause mostly tells of something else. Regions without a shape count for nothing; None when
    none has one. The steps are those of all that fit.
    """
    fitting: list[Region] = []
    left_out: list[str] = []
    shape: BaseGeometry | None = None
    for region in regions:
        if region.geometry is None:
            continue
        both = region.geometry if shape is None else overlap(shape, region.geometry)
        if both is None:
            left_out.append(region.claim_id)
        else:
            shape = both
            fitting.append(region)
    while fitting and shape is not None:
        whole = _product(fitting, shape)
        if whole is not None:
            return whole, tuple(left_out)
        left_out.append(fitting.pop().claim_id)
        shape = fitting[0].geometry if fitting else None
        for region in fitting[1:]:
            if shape is not None and region.geometry is not None:
                shape = overlap(shape, region.geometry)
    return None, tuple(left_out)


def _product(regions: Sequence[Region], shape: BaseGeometry) -> Region | None:
    """The region of claims that are true together on some ground; None when nothing is likely.

    A claim that is told again counts once: repeating it makes nobody surer.
    """
    parts = _parts(regions)
    if len(regions) == 1 or not parts:
        return replace(regions[0], geometry=shape)
    told = replace(
        regions[0],
        geometry=shape,
        stated=meeting([region.stated for region in regions if region.stated is not None]),
        doubt_m=max(region.doubt_m for region in regions),
        steps=tuple(dict.fromkeys(step for region in regions for step in region.steps)),
    )
    if (whole := next((one for one in regions if _says_all(one, parts, shape)), None)) is not None:
        return _solved(told, whole, whole.probability)
    density = Product(parts) if len(parts) > 1 else parts[0]
    try:
        solved = solve(shape, density)
    except GeometryError:
        return None
    rules = {
        name: Product(tuple(_by_rule(part, name, regions) for part in parts))
        for region in regions
        for name, _ in getattr(region.probability, "rules", ())
    }
    field = replace(solved.field, rules=tuple(rules.items())) if rules else solved.field
    return _solved(told, solved, field)


def _says_all(region: Region, parts: tuple[Density, ...], shape: BaseGeometry) -> bool:
    """Whether the other claims add nothing to one: "in Iran" to "in Saravan"."""
    told = region.probability
    return told is not None and region.geometry is shape and factors(told) == parts


def _solved(told: Region, solved: Region | Solution, probability: Probability | None) -> Region:
    """A region with the point and the contours of its probability."""
    return replace(
        told,
        point=solved.point,
        p50=solved.p50,
        p90=solved.p90,
        uncertainty_m=solved.uncertainty_m,
        probability=probability,
    )


def chances(regions: Sequence[Region]) -> Field | None:
    """The probability of claims that are all true together, without its contours.

    None when no ground fits all, or when none of them has a probability.
    """
    shape = regions[0].geometry
    for region in regions[1:]:
        if shape is None or region.geometry is None:
            return None
        shape = overlap(shape, region.geometry)
    parts = _parts(regions)
    if shape is None or not parts:
        return None
    try:
        return measured(shape, Product(parts) if len(parts) > 1 else parts[0])
    except GeometryError:
        return None


def _parts(regions: Sequence[Region]) -> tuple[Density, ...]:
    """The densities that some regions are made of, each once; an even one adds nothing."""
    told = (region.probability for region in regions)
    parts = tuple(dict.fromkeys(part for one in told if one for part in factors(one)))
    return tuple(part for part in parts if part is not even) or parts


def _by_rule(part: Density, rule: str, regions: Sequence[Region]) -> Density:
    """What a density is by another number rule; itself when it holds no number."""
    for region in regions:
        if region.probability is not None and region.probability.density == part:
            rules: dict[str, Density] = dict(getattr(region.probability, "rules", ()))
            return rules.get(rule, part)
    return part


def factors(probability: Probability) -> tuple[Density, ...]:
    """The densities that a probability is the product of."""
    density = probability.density
    return density.parts if isinstance(density, Product) else (density,)
