"""What shapes have in common: the ground of all, and where their stated shapes meet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo.geodesy.kept import kept
from geo.regions.lying import lies_in, note_inside
from geo.regions.outlines import clip

if TYPE_CHECKING:
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

    Floats = npt.NDArray[np.float64]

_LEAST_KM2 = 0.01  # an overlap smaller than that is a seam, not an area
_E2 = 0.00669437999014
_HALF_B2_KM2 = 6356.752314245**2 / 2


def areas_km2(shapes: Sequence[BaseGeometry] | npt.NDArray[np.object_]) -> Floats:
    """Areas of some polygons, by the equal-area cylinder: enough for a reader, and fast."""
    flat = shapely.area(shapely.transform(np.asarray(shapes, dtype=object), _cylinder))
    return np.asarray(math.radians(1.0) * _HALF_B2_KM2 * flat)


def _cylinder(lonlat: Floats) -> Floats:
    """Points on the ellipsoid's equal-area cylinder.

    The height is the strip from the equator to a latitude, one radian wide (any textbook):
    ``sin / (1 - e2 sin^2) + artanh(e sin) / e``, in half squares of the semi-minor axis.
    """
    sine = np.sin(np.radians(lonlat[:, 1]))
    height = sine / (1 - _E2 * sine**2) + np.arctanh(_E2**0.5 * sine) / _E2**0.5
    return np.column_stack((lonlat[:, 0], height))


@kept(256)
def overlap(first: BaseGeometry, second: BaseGeometry) -> BaseGeometry | None:
    """The areas that two shapes share, without seams; None when there are none."""
    if first is second or lies_in(first, second) or _holds(second, first):
        return first
    if lies_in(second, first) or _holds(first, second):
        return second
    found = ground(_both(first, second))
    if found is not None:
        note_inside(found, first, second)
    return found


def meeting(shapes: Sequence[BaseGeometry]) -> BaseGeometry | None:
    """Where some shapes of any kind meet; None when they do not."""
    if not shapes:
        return None
    common = shapes[0]
    for shape in shapes[1:]:
        common = common if shape is common else _both(common, shape)
    return None if common.is_empty else common


def ground(shape: BaseGeometry) -> BaseGeometry | None:
    """The areas of an overlap, without lines, points and seams; None when none is left."""
    if shape.is_empty:
        return None
    parts = shapely.get_parts(shape)
    parts = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
    parts = parts[areas_km2(parts) >= _LEAST_KM2]
    if not len(parts):
        return None
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(list(parts))


def _both(first: BaseGeometry, second: BaseGeometry) -> BaseGeometry:
    """The intersection; only what lies near the smaller shape is looked at."""
    small, large = sorted((first, second), key=_box_deg2)
    return clip(small, large)


def _box_deg2(shape: BaseGeometry) -> float:
    west, south, east, north = shape.bounds
    return float((east - west) * (north - south))


def _holds(outer: BaseGeometry, inner: BaseGeometry) -> bool:
    """Whether a shape holds another whole."""
    shapely.prepare(outer)
    return bool(outer.contains_properly(inner))
