"""How far off something is, given what was stated: one-dimensional spreads, as tables."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

_NODES = 1201
_FAR_SIGMAS = 3.5
_QUADRATURE = 33


@dataclass(frozen=True, slots=True)
class Lognormal:
    """A share of cases in which true / stated has this median and this spread of its logarithm."""

    share: float
    median: float
    sigma: float


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """A probability density over distances in metres, tabulated from 0 in even steps."""

    step_m: float
    density: Floats

    @classmethod
    def of(cls, distances_m: Floats, density: Floats) -> Spread:
        """A spread from values at even distances that start at 0; it is made to sum to one."""
        step = float(distances_m[1] - distances_m[0])
        return cls(step, density / (density.sum() * step))

    def pdf(self, distance_m: Floats) -> Floats:
        """Probability per metre at some distances; 0 beyond the table."""
        at = np.arange(len(self.density)) * self.step_m
        result: Floats = np.interp(distance_m, at, self.density, right=0.0)
        return result

    def share(self, low_m: float, high_m: float) -> float:
        """How much of the probability lies between two distances."""
        cumulative = np.cumsum(self.density) * self.step_m
        at = (np.arange(len(self.density)) + 0.5) * self.step_m
        low, high = np.interp([low_m, high_m], at, cumulative, left=0.0)
        return float(high - low)

    def quantile(self, share: float) -> float:
        """The distance below which a share of the probability lies, in metres."""
        cumulative = np.cumsum(self.density) * self.step_m
        at = (np.arange(len(self.density)) + 0.5) * self.step_m
        return float(np.interp(share, cumulative, at))

    def sample(self, rng: np.random.Generator, count: int) -> Floats:
        """Random distances, in metres, independent of each other."""
        cumulative = np.cumsum(self.density) * self.step_m
        at = (np.arange(len(self.density)) + 0.5) * self.step_m
        result: Floats = np.interp(rng.random(count), cumulative, at)
        return result


@lru_cache(maxsize=512)
def stated_spread(
    near_m: float,
    far_m: float,
    number_m: tuple[float, float],
    ratios: tuple[Lognormal, ...],
    blur_m: float = 0.0,
) -> Spread:
    """True distance for stated numbers: their precision, what they are worth, and a blur.

    Parameters
    ----------
    near_m, far_m
        The stated numbers, equal when it is only one.
    number_m
        How far the number itself may lie below `near_m` and above `far_m`; taken as even.
    ratios
        True distance / stated number, as a mixture.
    blur_m
        Standard deviation of what moves the true distance besides: the anchor's extent, the line.
    """
    low, high = max(0.0, near_m - number_m[0]), far_m + number_m[1]
    stated = np.linspace(low, high, _QUADRATURE) if high > low else np.array([low])
    stated = np.maximum(stated, 1.0)
    reach = max(part.median * np.exp(_FAR_SIGMAS * part.sigma) for part in ratios)
    r = np.linspace(0.0, float(stated[-1]) * reach + 4 * blur_m, _NODES)
    density = np.zeros_like(r)
    log_r = np.log(np.maximum(r, r[1] / 2))
    for part in ratios:
        centre = np.log(stated * part.median)
        z = (log_r[:, None] - centre[None, :]) / part.sigma
        bell = np.exp(-0.5 * z**2) / part.sigma
        density += part.share * bell.mean(axis=1) / np.exp(log_r)
    return Spread.of(r, _blurred(density, r, blur_m))


def lognormal_spread(median_m: float, sigma: float, blur_m: float = 0.0) -> Spread:
    """Distances with a lognormal prior: what "near" means."""
    return stated_spread(median_m, median_m, (0.0, 0.0), (Lognormal(1.0, 1.0, sigma),), blur_m)


@lru_cache(maxsize=64)
def exponential_spread(mean_m: float, most_m: float) -> Spread:
    """Distances that thin out with e-folding length `mean_m`, up to `most_m`."""
    r = np.linspace(0.0, most_m, _NODES)
    return Spread.of(r, np.exp(-r / mean_m))


@lru_cache(maxsize=64)
def even_spread(low_m: float, high_m: float) -> Spread:
    """Any distance between two alike."""
    r = np.linspace(0.0, high_m, _NODES)
    return Spread.of(r, (r >= low_m).astype(np.float64))


def _blurred(density: Floats, r: Floats, blur_m: float) -> Floats:
    """Convolution with a normal; what it would push below zero is folded back."""
    step = r[1] - r[0]
    reach = int(4 * blur_m / step)
    if reach < 1:
        return density
    offsets = np.arange(-reach, reach + 1) * step
    kernel = np.exp(-0.5 * (offsets / blur_m) ** 2)
    padded = np.concatenate((density[reach:0:-1], density, np.zeros(reach)))
    result: Floats = np.convolve(padded, kernel / kernel.sum(), mode="valid")
    return result
