"""Everything within a geodesic distance of edges.

The outline is made of the curves that rays of that length draw: square to the edges, and about
their corners. What such a ray sweeps from its base to its tip is a strip of ground, and all
strips together are all ground within the distance, as a point's nearest place on a line lies
either square to it or in a corner.

At distances that are great beside the edges, most strips would be drawn to end up inside. A few
coarse disks already hold all that is well within such a distance. Then each curve is cut into
short pieces, each piece gets a tile that reaches from it inwards into what is already held; a tile
that adds nothing is dropped, the others are joined on. Repeating this with ever finer tiles only
spends work where the outline is.

All of it happens in the plane of longitude and latitude, in which the outline's edges are
straight, so no projection adds an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import shapely

from geo.geodesy.edges import azimuth_of, chords_m, densify, split
from geo.geodesy.ellipsoid import MIN_RADIUS_M, Floats
from geo.geodesy.rays import FIRST_LENGTH, moving, refine, tips, turning
from geo.geodesy.wrap import areas_only, polygons

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_STATIONS = 10.0
_STEP = 0.7
_FINER = 16.0
_HAIR_DEG = 1e-5
_POLAR_DEG = 80.0
_POLAR_RADII = 5.0
_WIDE_M = 1_000_000.0
_MAX_SPAN_DEG = 20.0


def around(edges: Floats, radius_m: float, error_m: float) -> BaseGeometry:
    """All points within `radius_m` of edges (shape (N, 4)), its outline at most `error_m` off."""
    still = np.all(edges[:, :2] == edges[:, 2:], axis=1)
    parts = list(circles(edges[still, :2], radius_m, error_m)) if still.any() else []
    edges = edges[~still]
    by_disks = _polar(edges, radius_m) | (radius_m > _WIDE_M)
    rest = edges[~by_disks]
    if len(rest):
        span = np.ceil(np.abs(rest[:, 2] - rest[:, 0]) / _MAX_SPAN_DEG)
        rest = split(rest, np.maximum(span, 1.0).astype(np.int64))
        if chords_m(rest).sum() > len(rest) * _STEP * radius_m / _STATIONS:
            parts.append(_strips(rest, radius_m, error_m))
        else:
            by_disks[:] = True
    if by_disks.any():
        parts.append(_by_disks(edges[by_disks], radius_m, error_m))
    return areas_only(shapely.union_all(parts))


def _polar(edges: Floats, radius_m: float) -> npt.NDArray[np.bool_]:
    """Which edges have a pole so near, beside the radius, that their strips may fold over."""
    to_pole = 90.0 - np.abs(edges[:, 1::2]).max(axis=1)
    return np.asarray(np.radians(to_pole) * MIN_RADIUS_M < _POLAR_RADII * radius_m)


def _strips(edges: Floats, radius_m: float, error_m: float) -> BaseGeometry:
    """Union of what every ray sweeps; strips on the two sides of an edge share it exactly."""
    rays = _outline_rays(edges, radius_m)
    pieces, ray = refine(rays, error_m)
    lon, lat = tips(pieces, 0.0)
    end_lon, end_lat = tips(pieces[np.append(ray[1:] != ray[:-1], True)], 1.0)
    number = np.arange(len(rays))
    owner = np.concatenate((ray, number, number, number))
    order = np.argsort(owner, kind="stable")
    lon = np.concatenate((lon, end_lon, rays[:, 2], rays[:, 0]))[order]
    lat = np.concatenate((lat, end_lat, rays[:, 3], rays[:, 1]))[order]
    return shapely.union_all(polygons(lon, lat, owner[order]))


def _by_disks(edges: Floats, radius_m: float, error_m: float) -> BaseGeometry:
    """Disks first, then finer and finer tiles along the outline."""
    spacing = radius_m / _STATIONS
    error = spacing / 50.0
    held = shapely.union_all(circles(_stations(edges, spacing), radius_m - error, error))
    rays, missing = _outline_rays(edges, radius_m), spacing + 2.0 * error
    while missing > error_m:
        error = max(missing / _FINER, error_m)
        # But for the last, finest one, no round may go beyond the distance anywhere.
        short = error if error > error_m else 0.0
        rays = _refined(rays, error, (1.5 * error, -short))
        shapely.prepare(held)
        rays = rays[~shapely.covers(held, _tiles(rays, 1.5 * error, 2.0 * missing))]
        held = shapely.union_all([held, *_tiles(rays, -short, 2.0 * missing)])
        missing = error + short
    return held


def circles(centres: Floats, radius_m: float, error_m: float) -> npt.NDArray[np.object_]:
    """Geodesic circles about N points (shape (N, 2)) as polygons.

    Vertices lie on the circle, edges at most `error_m` off it.
    """
    rays, source = refine(turning(centres, 360.0, 0.0, radius_m, radius_m), error_m)
    return polygons(*tips(rays, 0.0), source)


def _stations(edges: Floats, spacing_m: float) -> Floats:
    """Points of the edges such that no other of their points is `spacing_m` from all of them."""
    pieces = densify(edges, spacing_m / 20.0)
    pieces = split(
        pieces, np.maximum(np.ceil(4.0 * chords_m(pieces) / spacing_m), 1).astype(np.int64)
    )
    stretch = np.floor(np.cumsum(chords_m(pieces)) / (spacing_m * _STEP))
    jump = np.any(pieces[1:, :2] != pieces[:-1, 2:], axis=1) | (np.diff(stretch) > 0.0)
    return np.unique(pieces[np.append(True, jump), :2], axis=0)


def _outline_rays(edges: Floats, radius_m: float) -> Floats:
    """Every curve that may be part of the outline: both sides of edges, corners and ends.

    Corners reach over the sides next to them by a hair, so that no rounding leaves a crack.
    """
    start, end = azimuth_of(edges, 0.0), azimuth_of(edges, 1.0)
    joined = np.append(np.all(edges[:-1, 2:] == edges[1:, :2], axis=1), False)
    bend = (np.roll(start, -1) - end + 180.0) % 360.0 - 180.0
    hair = np.copysign(_HAIR_DEG, bend)
    outside = end - np.copysign(90.0, bend) - hair
    corner = outside, outside + bend + 2.0 * hair
    head = start + 90.0 - _HAIR_DEG, start + 270.0 + _HAIR_DEG
    tail = end - 90.0 - _HAIR_DEG, end + 90.0 + _HAIR_DEG
    opened = np.append(True, ~joined[:-1])
    length = radius_m, radius_m
    return np.vstack(
        (
            moving(edges, -90.0, -90.0, *length),
            moving(edges, 90.0, 90.0, *length),
            turning(edges[:, 2:], *corner, *length)[joined],
            turning(edges[:, :2], *head, *length)[opened],
            turning(edges[:, 2:], *tail, *length)[~joined],
        )
    )


def _refined(rays: Floats, error_m: float, offsets_m: tuple[float, ...]) -> Floats:
    """Rays cut until their curves, and the same further out and in, are straight on the map.

    Near a pole a curve can pass it on one side and its neighbour on the other; elsewhere
    neighbours bend alike, and the one says enough.
    """
    rays, _ = refine(rays, error_m)
    if np.abs(tips(rays, 0.5)[1]).max(initial=0.0) > _POLAR_DEG:
        for offset in offsets_m:
            rays = _longer(refine(_longer(rays, offset), error_m)[0], -offset)
    return rays


def _longer(rays: Floats, by_m: float) -> Floats:
    return np.hstack((rays[:, :FIRST_LENGTH], rays[:, FIRST_LENGTH:] + by_m))


def _tiles(rays: Floats, outwards_m: float, inwards_m: float) -> npt.NDArray[np.object_]:
    """One polygon a ray: what its curve sweeps from so far outside of it to so far inside."""
    outer, inner = _longer(rays, outwards_m), _longer(rays, -inwards_m)
    corners = [tips(outer, 0.0), tips(outer, 1.0), tips(inner, 1.0), tips(inner, 0.0)]
    lon = np.stack([corner[0] for corner in corners], axis=1)
    lat = np.stack([corner[1] for corner in corners], axis=1)
    return polygons(lon.ravel(), lat.ravel(), np.repeat(np.arange(len(rays)), 4))
