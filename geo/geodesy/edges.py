"""Geometries as arrays of edges that are straight in longitude and latitude."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import shapely

from geo.geodesy.ellipsoid import Floats, earth_centred, radii

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shapely.geometry.base import BaseGeometry

_LONGEST_DEGREE_M = 111_700.0
_POLE_DEG = 90.0 - 1e-9


def edges_of(geometry: BaseGeometry) -> Floats:
    """All edges and lone points: shape (N, 4), columns lon1, lat1, lon2, lat2 in degrees.

    Areas give their outlines. A lone point is an edge from itself to itself; other edges of no
    length are left out.
    """
    rows = []
    for part in simple_parts(geometry):
        xy = shapely.get_coordinates(part)
        edges = np.hstack((xy[:-1], xy[1:]))
        edges = edges[np.any(xy[:-1] != xy[1:], axis=1)]
        rows.append(edges if len(edges) else np.hstack((xy[:1], xy[:1])))
    return np.vstack(rows)


def simplified(geometry: BaseGeometry, within_m: float) -> BaseGeometry:
    """Lines of a geometry with fewer vertices: none of the old or the new is further off."""
    lines = [
        shapely.LineString(xy) if len(xy := shapely.get_coordinates(part)) > 1 else part
        for part in simple_parts(geometry)
    ]
    # Distances in the plane of degrees: no degree is longer on the ground.
    within_deg = within_m / _LONGEST_DEGREE_M
    return shapely.GeometryCollection(
        list(shapely.simplify(lines, within_deg, preserve_topology=False))
    )


def poles_as_points(edges: Floats) -> Floats:
    """The same edges, those that lie on a pole, where longitude means nothing, as its point."""
    at_pole = np.all(np.abs(edges[:, 1::2]) > _POLE_DEG, axis=1)
    poles = np.unique(np.sign(edges[at_pole, 1]))
    points = np.zeros((len(poles), 4))
    points[:, 1] = points[:, 3] = 90.0 * poles
    return np.vstack((edges[~at_pole], points))


def simple_parts(geometry: BaseGeometry) -> Iterator[BaseGeometry]:
    """Points, lines and rings of a geometry of any type, empty ones left out."""
    if geometry.geom_type == "Polygon":
        yield from shapely.get_rings(geometry)
    elif hasattr(geometry, "geoms"):
        for part in geometry.geoms:
            yield from simple_parts(part)
    elif not geometry.is_empty:
        yield geometry


def split(edges: Floats, count: npt.NDArray[np.int64]) -> Floats:
    """Cut each edge into `count` equal pieces that meet in exactly the same coordinates."""
    whole = np.repeat(edges, count, axis=0)
    total = np.repeat(count, count)[:, None]
    step = np.arange(len(whole))[:, None] - np.repeat(np.cumsum(count) - count, count)[:, None]
    start = between(whole[:, :2], whole[:, 2:], step / total)
    end = between(whole[:, :2], whole[:, 2:], (step + 1) / total)
    return np.hstack((start, end))


def densify(edges: Floats, sagitta_m: float) -> Floats:
    """Cut edges until none is more than `sagitta_m` metres off its chord."""
    while True:
        # The middle of an edge of 360 degrees says nothing: look at no more than 30 at once.
        span = np.ceil(np.abs(edges[:, 2] - edges[:, 0]) / 30.0)
        count = np.maximum(span, np.ceil(np.sqrt(_sagittas_m(edges) / sagitta_m)))
        if count.max() <= 1.0:
            return edges
        edges = split(edges, np.clip(count, 1, 64).astype(np.int64))


def _sagittas_m(edges: Floats) -> Floats:
    """How far (m) the middle of each straight edge lies from the chord between its ends."""
    lon1, lat1, lon2, lat2 = edges.T
    middle = earth_centred((lon1 + lon2) / 2.0, (lat1 + lat2) / 2.0)
    ends = earth_centred(lon1, lat1) + earth_centred(lon2, lat2)
    return np.asarray(np.linalg.norm(middle - ends / 2.0, axis=1))


def azimuth_of(edges: Floats, share: float | Floats) -> Floats:
    """Azimuth (degrees) of edges where a share of them is passed; 0 for one without length."""
    lon1, lat1, lon2, lat2 = edges.T
    lat = between(lat1, lat2, share)
    along, across = radii(lat)
    east = (lon2 - lon1) * across * np.cos(np.radians(lat))
    return np.asarray(np.degrees(np.arctan2(east, (lat2 - lat1) * along)))


def between(first: Floats, last: Floats, share: float | Floats) -> Floats:
    """The value a share of the way from the first to the last; exactly these at 0 and 1."""
    return first * (1.0 - share) + last * share
