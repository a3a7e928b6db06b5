"""Curves drawn by the tip of a ray that moves over the ellipsoid.

Every outline is made of such curves, one row of an array of shape (N, 10) each: the ray's base
runs straight in longitude and latitude along the edge (lon1, lat1, lon2, lat2), from the share
`from_share` of it to `to_share`; its azimuth, measured from the edge (from north where the edge is
but a point), goes from `from_deg` to `to_deg`, and its length from `from_m` to `to_m`. A circle is
drawn by a ray that turns about a point, the parallel of an edge by one carried along it at a right
angle. Pieces of a curve keep its edge, so that neighbours meet in exactly the same coordinates.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from geo.geodesy.edges import azimuth_of, between
from geo.geodesy.ellipsoid import Floats, earth_centred, forward, radii

Ints = npt.NDArray[np.int64]
Values = Floats | float

_MAX_TURN_DEG = 30.0
_MOST_PIECES = 256.0
_LOOKED_AT = np.array([[0.0], [1.0 / 3.0], [2.0 / 3.0], [1.0]])
ABOUT = 0.01
"""Share of a ray's length that a sphere may put its tip off by, at most, however long it is."""
_SPARE = 1.01
"""A little finer than an even bend needs, so that its pieces need not be cut once more."""


def moving(
    edges: Floats,
    from_deg: Values,
    to_deg: Values,
    from_m: Values,
    to_m: Values,
) -> Floats:
    """Rays carried along whole edges, shape (N, 4); the rest has length N, or is one for all."""
    columns = (0.0, 1.0, from_deg, to_deg, from_m, to_m)
    return np.column_stack((edges, *(np.broadcast_to(c, len(edges)) for c in columns)))


def turning(
    points: Floats,
    from_deg: Values,
    to_deg: Values,
    from_m: Values,
    to_m: Values,
) -> Floats:
    """Rays about fixed points, shape (N, 2); the rest has length N, or is one for all."""
    return moving(np.hstack((points, points)), from_deg, to_deg, from_m, to_m)


def tips(rays: Floats, share: float) -> tuple[Floats, Floats]:
    """Longitude and latitude of the rays' ends when `share` of each curve is drawn."""
    edges, at = rays[:, :4], between(rays[:, 4], rays[:, 5], share)
    return forward(
        between(edges[:, 0], edges[:, 2], at),
        np.clip(between(edges[:, 1], edges[:, 3], at), -90.0, 90.0),
        azimuth_of(edges, at) + between(rays[:, 6], rays[:, 7], share),
        between(rays[:, 8], rays[:, 9], share),
    )


def both_tips(rays: Floats) -> tuple[Floats, Floats]:
    """Coordinates (N, 2) of the rays' ends at the start and at the end of each curve.

    Where a curve goes on from the one before it, that one ends in exactly the same place.
    """
    start = np.column_stack(tips(rays, 0.0))
    goes_on = np.all(rays[1:, :4] == rays[:-1, :4], axis=1)
    goes_on &= np.all(rays[1:, 4::2] == rays[:-1, 5::2], axis=1)
    end = np.vstack((start[1:], start[-1:]))
    last = np.flatnonzero(~np.append(goes_on, False))
    end[last] = np.column_stack(tips(rays[last], 1.0))
    return start, end


def refine(rays: Floats, error_m: float) -> tuple[Floats, Ints]:
    """Cut curves until the straight map line between the ends of each is within `error_m` of it.

    Returns the pieces, in order, and the row each was cut from.
    """
    turn = np.abs(rays[:, 7] - rays[:, 6])
    turn += np.abs((rays[:, 2] - rays[:, 0]) * (rays[:, 5] - rays[:, 4]))
    count = np.maximum(np.ceil(turn / _MAX_TURN_DEG), 1.0).astype(np.int64)
    source = np.repeat(np.arange(len(rays)), count)
    rays = _cut(rays, count)
    new = np.ones(len(rays), dtype=bool)
    while True:
        count = np.ones(len(rays), dtype=np.int64)
        off = np.sqrt(_sags_m(rays[new]) / error_m)
        count[new] = np.clip(np.ceil(np.where(off > 1.0, _SPARE * off, 1.0)), 1.0, _MOST_PIECES)
        if count.max(initial=1) == 1:
            return rays, source
        source = np.repeat(source, count)
        new = np.repeat(count > 1, count)
        rays = _cut(rays, count)


def _cut(rays: Floats, count: Ints) -> Floats:
    """Cut each curve into `count` pieces that follow each other."""
    pieces = np.repeat(rays, count, axis=0)
    total = np.repeat(count, count)[:, None]
    step = np.arange(len(pieces)) - np.repeat(np.cumsum(count) - count, count)
    first, last = pieces[:, 4::2].copy(), pieces[:, 5::2].copy()
    pieces[:, 4::2] = between(first, last, step[:, None] / total)
    pieces[:, 5::2] = between(first, last, (step[:, None] + 1) / total)
    return pieces


def _sags_m(rays: Floats) -> Floats:
    """How far each curve leaves the straight map line between its ends, in metres.

    Looked at one and two thirds along, so that a curve that crosses its chord is caught; there
    an even bend has 8/9 of its greatest distance.
    """
    lon, lat = tips_about(rays, _LOOKED_AT)
    tip = earth_centred(lon, lat)
    east = (lon[-1] - lon[0] + 180.0) % 360.0 - 180.0
    off = tip[1:-1] - earth_centred(
        lon[0] + east * _LOOKED_AT[1:-1], between(lat[0], lat[-1], _LOOKED_AT[1:-1])
    )
    chord = tip[-1] - tip[0]
    along = np.einsum("anc,nc->an", off, chord) ** 2
    along /= np.maximum(np.einsum("nc,nc->n", chord, chord), 1e-18)
    across = np.einsum("anc,anc->an", off, off) - along
    return np.asarray(np.sqrt(np.maximum(across, 0.0).max(axis=0)) * 9.0 / 8.0)


def tips_about(rays: Floats, share: Floats) -> tuple[Floats, Floats]:
    """What `tips` gives, on a sphere as curved as the ground at the bases.

    For each of A shares, shape (A, 1), the tips of all N rays, shape (A, N). All of it is off by as
    much as a share of the rays' lengths (`ABOUT`), so that a bend is not.
    """
    edges, at = rays[:, :4], between(rays[:, 4], rays[:, 5], share)
    lat = np.clip(between(edges[:, 1], edges[:, 3], at), -90.0, 90.0)
    azimuth = np.radians(azimuth_of(edges, at) + between(rays[:, 6], rays[:, 7], share))
    arc = between(rays[:, 8], rays[:, 9], share) / np.sqrt(np.prod(radii(lat), axis=0))
    sine, cosine = np.sin(np.radians(lat)), np.cos(np.radians(lat))
    north = np.sin(arc) * np.cos(azimuth)
    tip = np.clip(sine * np.cos(arc) + cosine * north, -1.0, 1.0)
    east = np.arctan2(np.sin(arc) * np.sin(azimuth), cosine * np.cos(arc) - sine * north)
    return between(edges[:, 0], edges[:, 2], at) + np.degrees(east), np.degrees(np.arcsin(tip))
