"""Probability over the ground: densities, the grid they are summed on, and their contours.

A `Density` gives the relative probability per square metre at any spot; `models` builds them from
the named terms of `geo.doubt`, `solve` cuts one to a shape and finds where 50 % and 90 % lie.
"""

from geo.density.distances import Spread
from geo.density.headings import Heading
from geo.density.models import (
    Across,
    Along,
    Bearing,
    Beyond,
    Central,
    Cut,
    Density,
    Mixture,
    OnLand,
    Polar,
    Product,
    Strip,
    Towards,
    even,
    with_spread,
)
from geo.density.plane import Plane
from geo.density.priors import PRIORS, Priors
from geo.density.solve import Field, Solution, measured, sharpness, solve, spots

__all__ = [
    "PRIORS",
    "Across",
    "Along",
    "Bearing",
    "Beyond",
    "Central",
    "Cut",
    "Density",
    "Field",
    "Heading",
    "Mixture",
    "OnLand",
    "Plane",
    "Polar",
    "Priors",
    "Product",
    "Solution",
    "Spread",
    "Strip",
    "Towards",
    "even",
    "measured",
    "sharpness",
    "solve",
    "spots",
    "with_spread",
]
