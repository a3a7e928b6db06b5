"""How far off a stated direction is: a density over angles, and the blur of an extended anchor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Heading:
    """A direction: `azimuth_deg`, even within `even_deg` of it, softened by `sigma_deg`.

    A share `astray` of stated directions is anything: it is spread evenly round the compass.
    """

    azimuth_deg: float
    even_deg: float
    sigma_deg: float
    astray: float

    def pdf(self, azimuth_deg: Floats, distance_m: Floats, extent_m: float) -> Floats:
        """Probability per radian; close to an anchor with an extent any direction is softer."""
        off = np.abs((azimuth_deg - self.azimuth_deg + 180.0) % 360.0 - 180.0)
        near = np.degrees(np.arctan2(extent_m, np.maximum(distance_m, 1.0)))
        soft = np.hypot(self.sigma_deg, near) * np.sqrt(2.0)
        inside = 0.5 * (_erf((off + self.even_deg) / soft) - _erf((off - self.even_deg) / soft))
        wrapped = 0.5 * (
            _erf((off - 360.0 + self.even_deg) / soft) - _erf((off - 360.0 - self.even_deg) / soft)
        )
        core = (inside + wrapped) / np.radians(2 * self.even_deg)
        result: Floats = (1 - self.astray) * core + self.astray / (2 * np.pi)
        return result

    def sample(self, rng: np.random.Generator, distance_m: Floats, extent_m: float) -> Floats:
        """A random azimuth in degrees for each distance."""
        count = len(distance_m)
        near = np.degrees(np.arctan2(extent_m, np.maximum(distance_m, 1.0)))
        soft = np.hypot(self.sigma_deg, near)
        core = rng.uniform(-self.even_deg, self.even_deg, count) + rng.normal(0.0, soft)
        off = np.where(rng.random(count) < self.astray, rng.uniform(-180, 180, count), core)
        result: Floats = (self.azimuth_deg + off) % 360.0
        return result

    def within(self, off_deg: float) -> float:
        """Share of true directions within so many degrees of the stated one, far away."""
        at = np.linspace(0.0, off_deg, 2001)
        density = self.pdf(self.azimuth_deg + at, np.full_like(at, 1e9), 0.0)
        return float(2 * np.radians(off_deg) * density.mean())


def _erf(x: Floats) -> Floats:
    """The error function, within 1.5e-7 (Abramowitz & Stegun 1964, 7.1.26)."""
    t = 1.0 / (1.0 + 0.3275911 * np.abs(x))
    series = t * (
        0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))
    )
    result: Floats = np.sign(x) * (1.0 - series * np.exp(-(x**2)))
    return result
