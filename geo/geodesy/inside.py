"""Which of several areas points lie in: the side of a border, by country."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo.geodesy.valid import check_geometry, check_points

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    from numpy.typing import ArrayLike
    from shapely.geometry.base import BaseGeometry


def side(lon: ArrayLike, lat: ArrayLike, areas: Sequence[BaseGeometry]) -> npt.NDArray[np.int64]:
    """For each of N points (degrees) the number of the first area that it lies in, -1 for none.

    Edges are straight in longitude and latitude, so this is exact in the plane of degrees; a point
    on an outline is inside. The areas are prepared, which makes asking again fast. The side that a
    line's direction would give is wrong near its ends; this is not. Raises `GeometryError` for
    points off the Earth and empty areas.
    """
    x = np.atleast_1d(np.asarray(lon, dtype=np.float64))
    y = np.atleast_1d(np.asarray(lat, dtype=np.float64))
    check_points(x, y)
    found = np.full(x.shape, -1)
    for number, area in enumerate(areas):
        check_geometry(area)
        shapely.prepare(area)
        open_ = np.flatnonzero(found < 0)
        found[open_[shapely.intersects_xy(area, x[open_], y[open_])]] = number
    return found
