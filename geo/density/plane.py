"""A local plane on which equal areas of ground are equal areas: the grid's home.

Lambert's azimuthal projection of the authalic sphere (Snyder 1987, *Map Projections: A Working
Manual*, equations 3-11 to 3-18 and 24-2 to 24-4). Exact in area on the ellipsoid; nothing special
happens at the antimeridian and the poles.
"""

from __future__ import annotations

from dataclasses import dataclass
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
        beta, beta0 = _authalic(np.asarray(lat)), float(_authalic(np.array(self.lat0)))
        east = np.radians(np.asarray(lon) - self.lon0)
        cosine = np.cos(beta) * np.cos(east)
        toward = np.sin(beta0) * np.sin(beta) + np.cos(beta0) * cosine
        k = _RADIUS_M * np.sqrt(2 / np.maximum(1 + toward, 1e-12))
        north = np.cos(beta0) * np.sin(beta) - np.sin(beta0) * cosine
        return k * np.cos(beta) * np.sin(east), k * north

    def round(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Metres to degrees; longitudes run on past 180, within half a turn of the middle."""
        beta0 = float(_authalic(np.array(self.lat0)))
        rho = np.hypot(x, y)
        arc = 2 * np.arcsin(np.clip(rho / (2 * _RADIUS_M), -1.0, 1.0))
        safe = np.where(rho > 0, rho, 1.0)
        sine = np.cos(arc) * np.sin(beta0) + y * np.sin(arc) * np.cos(beta0) / safe
        beta = np.arcsin(np.clip(sine, -1.0, 1.0))
        lon = np.arctan2(
            x * np.sin(arc), safe * np.cos(beta0) * np.cos(arc) - y * np.sin(beta0) * np.sin(arc)
        )
        lat = beta + sum(c * np.sin(2 * n * beta) for n, c in enumerate(_SERIES, start=1))
        return self.lon0 + np.degrees(np.where(rho > 0, lon, 0.0)), np.degrees(lat)


def _authalic(lat: Floats) -> Floats:
    """Latitude (degrees) on the sphere of equal area, in radians."""
    sine = np.sin(np.radians(lat))
    result: Floats = np.arcsin(np.clip(_q(sine) / _Q_POLE, -1.0, 1.0))
    return result
