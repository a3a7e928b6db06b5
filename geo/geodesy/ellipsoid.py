"""The WGS 84 ellipsoid: distances, azimuths, lengths and areas. The one home of pyproj."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from pyproj import Geod

from geo.geodesy.valid import check_points

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

Floats = npt.NDArray[np.float64]

GEOD = Geod(ellps="WGS84")
A_M = float(GEOD.a)
B_M = float(GEOD.b)
E2 = float(GEOD.es)
MIN_RADIUS_M = B_M * B_M / A_M
"""Least radius of curvature anywhere on the ellipsoid (along the meridian at the equator)."""
MAX_RADIUS_M = A_M * A_M / B_M
"""Greatest radius of curvature anywhere on the ellipsoid (at the poles)."""


def inverse(lon1: Floats, lat1: Floats, lon2: Floats, lat2: Floats) -> tuple[Floats, Floats]:
    """Azimuth at the first point (degrees) and distance (m) of the geodesics to the second."""
    azimuth, _, distance = GEOD.inv(lon1, lat1, lon2, lat2)
    return np.asarray(azimuth), np.asarray(distance)


def forward(lon: Floats, lat: Floats, azimuth: Floats, distance: Floats) -> tuple[Floats, Floats]:
    """Longitude and latitude of the points reached from N starts; arrays of one length."""
    lon2, lat2, _ = GEOD.fwd(lon, lat, azimuth, distance)
    return np.asarray(lon2), np.asarray(lat2)


def radii(lat: Floats) -> tuple[Floats, Floats]:
    """Radii of curvature (m) along the meridian and across it, at latitudes in degrees."""
    w2 = 1.0 - E2 * np.sin(np.radians(lat)) ** 2
    across = A_M / np.sqrt(w2)
    return across * (1.0 - E2) / w2, across


def earth_centred(lon: Floats, lat: Floats) -> Floats:
    """Earth-centred, Earth-fixed coordinates (m), shape (N, 3), of points on the ellipsoid."""
    phi, lam = np.radians(lat), np.radians(lon)
    sine = np.sin(phi)
    across = A_M / np.sqrt(1.0 - E2 * sine * sine)
    flat = across * np.cos(phi)
    xyz = np.empty((*np.broadcast_shapes(np.shape(lon), np.shape(lat)), 3))
    xyz[..., 0] = flat * np.cos(lam)
    xyz[..., 1] = flat * np.sin(lam)
    xyz[..., 2] = across * (1.0 - E2) * sine
    return xyz


def _pairs(*values: ArrayLike) -> list[Floats]:
    arrays = np.broadcast_arrays(*(np.asarray(value, dtype=np.float64) for value in values))
    return [array.copy() for array in arrays]  # keeps the shape, of single numbers too


def _plain(values: Floats) -> Floats:
    """A single number as one, not as an array without dimensions."""
    plain: Floats = values[()]
    return plain


def distance_m(lon1: ArrayLike, lat1: ArrayLike, lon2: ArrayLike, lat2: ArrayLike) -> Floats:
    """Geodesic distances in metres between points (degrees), broadcast against each other.

    Karney's method: exact to about 15 nm for any two points. Raises `GeometryError` for
    coordinates that are not finite or out of range.
    """
    lon1, lat1, lon2, lat2 = _pairs(lon1, lat1, lon2, lat2)
    check_points(lon1, lat1)
    check_points(lon2, lat2)
    return _plain(inverse(lon1, lat1, lon2, lat2)[1])


def azimuth_deg(lon1: ArrayLike, lat1: ArrayLike, lon2: ArrayLike, lat2: ArrayLike) -> Floats:
    """Azimuths in [0, 360) at the first points of the geodesics to the second; 0 is north."""
    lon1, lat1, lon2, lat2 = _pairs(lon1, lat1, lon2, lat2)
    check_points(lon1, lat1)
    check_points(lon2, lat2)
    return _plain(np.mod(inverse(lon1, lat1, lon2, lat2)[0], 360.0))


def destination(
    lon: ArrayLike, lat: ArrayLike, azimuth_deg: ArrayLike, distance_m: ArrayLike
) -> tuple[Floats, Floats]:
    """Longitudes and latitudes of the points at an azimuth and a distance from given points."""
    lon, lat, azimuth, distance = _pairs(lon, lat, azimuth_deg, distance_m)
    check_points(lon, lat)
    lon, lat = forward(lon, lat, azimuth, distance)
    return _plain(lon), _plain(lat)
