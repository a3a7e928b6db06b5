"""A local plane on which equal areas of ground are equal areas: the grid's home.

Lambert's azimuthal projection of the authalic sphere (Snyder 1987, *Map Projections: A Working
Manual*, equations 3-11 to 3-18 and 24-2 to 24-4). Exact in area on the ellipsoid; nothing special
happens at the antimeridian and the poles.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

_A_M = 6_378_137.0
_E2 = 0.00669437999014
_E = _E2**0.5
_SERIES = (
    _E2 / 3 + 31 * _E2**2 / 180 + 517 * _E2**3 / 5040,
    23 * _E2**2 / 360 + 251 * _E2**3 / 3780,
    761 * _E2**3 / 45360,
)


def _q(sine: Floats) -> Floats:
    result: Floats = (1 - _E2) * (sine / (1 - _E2 * sine**2) + np.arctanh(_E * sine) / _E)
    return result


_Q_POLE = float(_q(np.array(1.0)))
_RADIUS_M = _A_M * (_Q_POLE / 2) ** 0.5


@dataclass(frozen=True, slots=True)
class Plane:
    """The plane that touches the Earth at (`lon0`, `lat0`); coordinates in metres."""

    lon0: float
    lat0: float

    @classmethod
    def over(cls, lonlat: Floats) -> Plane:
        """The plane at the middle of some points (N by 2), on whichever side of longitude 180."""
        lon, lat = np.radians(lonlat[:, 0]), np.radians(lonlat[:, 1])
        xyz = np.array([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
        x, y, z = xyz.mean(axis=1)
        return cls(
            float(np.degrees(np.arctan2(y, x))), float(np.degrees(np.arctan2(z, np.hypot(x, y))))
        )

    def flat(self, lon: Floats, lat: Floats) -> tuple[Floats, Floats]:
        """Degrees to metres east and north of the middle."""
        sine, (sine0, cosine0) = _authalic_sine(np.asarray(lat)), _authalic(self.lat0)
        cosine = np.sqrt(1 - sine**2)
        east = np.radians(np.asarray(lon) - self.lon0)
        along = cosine * np.cos(east)
        k = _RADIUS_M * np.sqrt(2 / np.maximum(1 + sine0 * sine + cosine0 * along, 1e-12))
        return k * cosine * np.sin(east), k * (cosine0 * sine - sine0 * along)

    def round(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Metres to degrees; longitudes run on past 180, within half a turn of the middle."""
        sine0, cosine0 = _authalic(self.lat0)
        # Of the arc c from the middle: half its sine and its cosine, from sin(c / 2).
        half = (x**2 + y**2) / (2 * _RADIUS_M) ** 2
        root = np.sqrt(np.maximum(1 - half, 0.0)) / _RADIUS_M
        across = 1 - 2 * half
        sine = np.clip(across * sine0 + y * root * cosine0, -1.0, 1.0)
        lon = np.arctan2(x * root, cosine0 * across - y * root * sine0)
        twice, cosine2 = 2 * sine * np.sqrt(1 - sine**2), 1 - 2 * sine**2
        first, second, third = _SERIES
        series = first + 2 * cosine2 * second + (4 * cosine2**2 - 1) * third
        return self.lon0 + np.degrees(lon), np.degrees(np.arcsin(sine) + twice * series)


@lru_cache(maxsize=64)
def _authalic(lat: float) -> tuple[float, float]:
    """Sine and cosine of one latitude on the sphere of equal area; kept, as planes are reused."""
    sine = float(_authalic_sine(np.array(lat)))
    return sine, float((1 - sine**2) ** 0.5)


def _authalic_sine(lat: Floats) -> Floats:
    """Sine of the latitude on the sphere of equal area, from latitudes in degrees."""
    result: Floats = np.clip(_q(np.sin(np.radians(lat))) / _Q_POLE, -1.0, 1.0)
    return result
