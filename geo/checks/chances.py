"""Probabilities that the checks share: of each country, of distances to a line, of two at once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo import geodesy
from geo.checks.measure import Nearest, nearest
from geo.density import Cut, Field, Plane, even, sharpness, spots

if TYPE_CHECKING:
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

    from geo.model import Account, Region

    Floats = npt.NDArray[np.float64]

SEA = ""
"""Key of the probability of lying in no country."""

QUANTILES = (0.05, 0.5, 0.95)
MANY, FEW = 1500, 200
"""Spots that are enough for shares of countries (off by half a percent at most) and for distances:
their quantiles are off by less than one percent."""

_LEAST = 0.0005
_MOST_PLACES = 6


def field_of(told: Region | Account) -> Field | None:
    """The probability of a region or an account; even over its shape when only that is known."""
    if isinstance(told.probability, Field):
        return told.probability
    if told.geometry is None:
        return None
    return Field(told.geometry, even, abs(geodesy.area_m2(told.geometry)))


def picked(weighted: Floats, most: int) -> npt.NDArray[np.int64]:
    """Which spots stand for all: at most so many, in even steps through the probability.

    Each of them has the same share, unless all are picked.
    """
    if weighted.shape[1] <= most:
        return np.arange(weighted.shape[1])
    held = np.cumsum(weighted[2])
    return np.asarray(np.searchsorted(held, (np.arange(most) + 0.5) / most * held[-1]))


def thinned(weighted: Floats, chosen: npt.NDArray[np.int64]) -> Floats:
    """The picked spots with their shares."""
    if len(chosen) == weighted.shape[1]:
        return weighted
    return np.vstack((weighted[:2, chosen], np.full(len(chosen), 1 / len(chosen))))


def countries(weighted: Floats, found: npt.NDArray[np.str_]) -> dict[str, float]:
    """Probability of each country, largest first; the sea's has the key "".

    `found` is the country of each spot, as `Borders.country_at` tells it.
    """
    codes, index = np.unique(found, return_inverse=True)
    shares = np.bincount(index, weights=weighted[2], minlength=len(codes))
    chances = {str(code): float(share) for code, share in zip(codes, shares, strict=True)}
    kept = {code: share for code, share in chances.items() if share > _LEAST}
    return dict(sorted(kept.items(), key=lambda item: (-item[1], item[0])))


def signed_km(
    weighted: Floats,
    line: BaseGeometry,
    inside: npt.NDArray[np.bool_],
    point: tuple[float, float],
) -> tuple[tuple[float, float, float], Nearest]:
    """Distance to a line that 5, 50 and 95 % lie below, in km; positive for spots `inside`.

    The second value is where the line is nearest to `point`, exactly.
    """
    far = geodesy.rough_distance_to_line(weighted[0], weighted[1], line).distance_m / 1000
    signed = np.where(inside, far, -far)
    order = np.argsort(signed)
    held = np.cumsum(weighted[2][order]) - weighted[2][order] / 2
    low, middle, high = np.interp(QUANTILES, held / held[-1], signed[order])
    return (float(low), float(middle), float(high)), nearest(*point, line)


def by_rule(field: Field, weighted: Floats) -> Mapping[str, Floats]:
    """The same spots with the shares that other rules for the number's precision give them."""
    if not field.rules:
        return {}
    own = field.density(weighted[0], weighted[1])
    found: dict[str, Floats] = {}
    for rule, density in field.rules:
        ratio = np.divide(
            density(weighted[0], weighted[1]), own, out=np.zeros_like(own), where=own > 0
        )
        shares = weighted[2] * ratio
        if shares.sum() > 0:
            found[rule] = np.vstack((weighted[:2], shares / shares.sum()))
    return found


def solutions(stated: BaseGeometry | None, field: Field) -> tuple[tuple[float, float, float], ...]:
    """Where stated shapes meet, when that is in several places, likeliest first.

    Of each place the longitude and latitude of a point, and its share: how much of the probability
    lies nearer to it than to the others. Empty for one place, or for more than can be told apart.
    """
    if stated is None or not 1 < shapely.get_num_geometries(stated) <= _MOST_PLACES:
        return ()
    parts = shapely.get_parts(stated)
    middles = shapely.get_coordinates(shapely.point_on_surface(parts))
    plane = Plane.over(middles)
    x, y = plane.flat(*middles.T)
    weighted = spots(field.shape, field.density)
    east, north = plane.flat(weighted[0], weighted[1])
    owner = np.argmin(np.hypot(east[:, None] - x, north[:, None] - y), axis=1)
    share = np.bincount(owner, weights=weighted[2], minlength=len(parts))
    rows = zip(middles[:, 0], middles[:, 1], share, strict=True)
    told = [(round(float(a), 6), round(float(b), 6), round(float(c), 4)) for a, b, c in rows]
    return tuple(sorted(told, key=lambda place: -place[2]))


@lru_cache(maxsize=256)
def agreement(first: Field, second: Field) -> float:
    """How well two probabilities go together, from 0 (not at all) to 1.

    The density that one expects at the other's spots over the density that the less sharp of both
    expects at its own, at most 1: ``E_p[q] / min(E_p[p], E_q[q])``. It is 1 where one place lies
    inside the other as well as where both are the same, and 0 where they have nothing in common.
    """
    own = sharpness(first), sharpness(second)
    # The spots of the sharper one see the other as it is there.
    sharp, wide = (first, second) if own[0] >= own[1] else (second, first)
    found = spots(sharp.shape, sharp.density)
    found = thinned(found, picked(found, FEW))
    theirs = Cut(wide.shape, wide.density)(found[0], found[1]) / wide.total
    return min(1.0, float(found[2] @ theirs) / min(own)) if min(own) > 0 else 0.0
