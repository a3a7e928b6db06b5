"""A projection suited to the area of a printed map, and drawings brought into it.

Up to `WIDEST_DEG` across: Lambert's azimuthal equal-area on a sphere, touching the middle of the
map (Snyder, *Map Projections: A Working Manual*, 1987, equations 24-2 to 24-4 and 20-14 to 20-18),
so that areas of doubt can be compared by eye. Wider: equidistant cylindrical. Kilometres on the
paper's plane. For looking at only: nothing is measured here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from layers.basemap import Bounds, Label, Land
from layers.drawing import Drawing

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

    Floats = npt.NDArray[np.float64]

RADIUS_KM = 6371.0088
WIDEST_DEG = 60.0
_EDGE_DEG = 1.0  # edges longer than this are divided, so that they bend as the projection does
_MARGIN = 1.5


@dataclass(frozen=True, slots=True)
class Projection:
    """Degrees to kilometres east and north of the middle of the map."""

    lon: float
    lat: float
    azimuthal: bool

    @property
    def name(self) -> str:
        """What a reader calls it."""
        if self.azimuthal:
            return f"Lambert azimuthal equal-area, centred on {_degrees(self.lat, self.lon)}"
        return f"equidistant cylindrical, true at {abs(self.lat):.0f}°"

    def forward(self, lon: Floats, lat: Floats) -> tuple[Floats, Floats]:
        """Degrees to kilometres."""
        import numpy as np

        east, north, middle = np.radians(lon - self.lon), np.radians(lat), math.radians(self.lat)
        if not self.azimuthal:
            return RADIUS_KM * east * math.cos(middle), RADIUS_KM * (north - middle)
        across = np.cos(north) * np.cos(east)
        cosine = math.sin(middle) * np.sin(north) + math.cos(middle) * across
        scale = RADIUS_KM * np.sqrt(2 / np.maximum(1 + cosine, 1e-9))
        x = scale * np.cos(north) * np.sin(east)
        return x, scale * (math.cos(middle) * np.sin(north) - math.sin(middle) * across)

    def inverse(self, x: float, y: float) -> tuple[float, float]:
        """Kilometres to degrees (longitude, latitude)."""
        middle = math.radians(self.lat)
        if not self.azimuthal:
            lon = self.lon + math.degrees(x / RADIUS_KM / math.cos(middle))
            return lon, self.lat + math.degrees(y / RADIUS_KM)
        rho = math.hypot(x, y)
        if rho < 1e-9:
            return self.lon, self.lat
        angle = 2 * math.asin(min(1.0, rho / 2 / RADIUS_KM))
        lat = math.asin(
            math.cos(angle) * math.sin(middle) + y * math.sin(angle) * math.cos(middle) / rho
        )
        lon = math.atan2(
            x * math.sin(angle),
            rho * math.cos(middle) * math.cos(angle) - y * math.sin(middle) * math.sin(angle),
        )
        return self.lon + math.degrees(lon), math.degrees(lat)

    def shape(self, geometry: BaseGeometry) -> BaseGeometry:
        """A geometry on the plane."""
        import numpy as np
        import shapely

        fine = shapely.segmentize(geometry, _EDGE_DEG)
        return shapely.transform(fine, lambda xy: np.column_stack(self.forward(*xy.T)))

    def point(self, lon: float, lat: float) -> tuple[float, float]:
        """One position on the plane."""
        import numpy as np

        x, y = self.forward(np.array([lon]), np.array([lat]))
        return float(x[0]), float(y[0])

    def north_deg(self, x: float, y: float) -> float:
        """Azimuth of true north at a point of the plane, counted clockwise from its top."""
        lon, lat = self.inverse(x, y)
        step = 0.01 if lat < 89.9 else -0.01
        ahead = self.point(lon, lat + step)
        angle = math.degrees(math.atan2(ahead[0] - x, ahead[1] - y))
        return angle if step > 0 else angle + 180


def suited(frame: Bounds) -> Projection:
    """The projection for a map of this frame (degrees)."""
    west, south, east, north = frame
    middle = (west + east) / 2, (south + north) / 2
    across = (east - west) * math.cos(math.radians(middle[1]))
    return Projection(*middle, azimuthal=max(across, north - south) <= WIDEST_DEG)


def projected(drawing: Drawing, projection: Projection) -> Drawing:
    """The drawing on the plane: all its coordinates, its frame and the room of its labels in km.

    What lies far outside the frame is cut off first: no map shows it, and near the far side of the
    Earth it would be drawn across everything.
    """
    near = _around(drawing.frame)

    shapes = (
        replace(shape, geometry=flat)
        for shape in drawing.shapes
        if not (flat := _on_plane(shape.geometry, near, projection)).is_empty
    )
    land = drawing.land
    lines, provinces, rivers = (
        None if part is None else _on_plane(part, near, projection)
        for part in (land.lines, land.provinces, land.rivers)
    )
    return replace(
        drawing,
        frame=_frame(drawing.frame, projection),
        shapes=tuple(shapes),
        land=Land(
            tuple((iso, t, _on_plane(area, near, projection)) for iso, t, area in land.countries),
            lines,
            provinces,
            land.towns,
            _labels(land.labels, near, projection),
            rivers,
        ),
    )


def graticule(
    projection: Projection, shown: Bounds
) -> list[tuple[str, bool, list[tuple[float, float]]]]:
    """Meridians and parallels that cross a map (km): label, whether a meridian, points in km."""
    corners = [projection.inverse(x, y) for x in (shown[0], shown[2]) for y in (shown[1], shown[3])]
    middles = [projection.inverse(0, y) for y in (shown[1], shown[3])]
    lons = [lon for lon, _ in corners]
    lats = [lat for _, lat in (*corners, *middles)]
    west, east = min(lons), max(lons)
    south, north = max(-90.0, min(lats)), min(90.0, max(lats))
    step = _step(max((east - west) * math.cos(math.radians(projection.lat)), north - south))
    lines = []
    for n in range(math.ceil(west / step), math.floor(east / step) + 1):
        points = [projection.point(n * step, lat) for lat in _between(south, north)]
        lines.append((_named((n * step + 180) % 360 - 180, "EW"), True, points))
    for n in range(math.ceil(south / step), math.floor(north / step) + 1):
        points = [projection.point(lon, n * step) for lon in _between(west, east)]
        lines.append((_named(n * step, "NS"), False, points))
    return lines


def _named(degrees: float, letters: str) -> str:
    """As a map names it ("61°E"); the equator and the meridians 0 and 180 have no letter."""
    plain = degrees in (0, -180)
    return f"{abs(degrees):g}°{'' if plain else letters[degrees < 0]}"


def _on_plane(geometry: BaseGeometry, near: BaseGeometry, projection: Projection) -> BaseGeometry:
    import shapely

    if near.contains(geometry):
        return projection.shape(geometry)
    # Simplified outlines may touch themselves, and what is not valid cannot be cut.
    whole = geometry if geometry.is_valid else shapely.make_valid(geometry)
    return projection.shape(whole.intersection(near))


def _around(frame: Bounds) -> BaseGeometry:
    import shapely

    west, south, east, north = frame
    wide, high = _MARGIN * (east - west), _MARGIN * (north - south)
    reach = max(wide, high)
    return shapely.box(
        west - reach, max(-90.0, south - reach), east + reach, min(90.0, north + reach)
    )


def _frame(frame: Bounds, projection: Projection) -> Bounds:
    import shapely

    west, south, east, north = projection.shape(shapely.box(*frame)).bounds
    return west, south, east, north


def _labels(
    labels: Sequence[Label], near: BaseGeometry, projection: Projection
) -> tuple[Label, ...]:
    west, south, east, north = near.bounds
    km_a_degree = math.pi * RADIUS_KM / 180
    moved = []
    for label in labels:
        if west <= label.lon <= east and south <= label.lat <= north:
            x, y = projection.point(label.lon, label.lat)
            moved.append(replace(label, lon=x, lat=y, room_deg=label.room_deg * km_a_degree))
    return tuple(moved)


def _step(span_deg: float) -> float:
    """Degrees between lines, so that five or so cross the map."""
    steps = (0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 15, 30)
    return next((step for step in steps if span_deg / step <= 6), 30)


def _between(low: float, high: float, count: int = 60) -> list[float]:
    return [low + (high - low) * n / count for n in range(count + 1)]


def _degrees(lat: float, lon: float) -> str:
    lon = (lon + 180) % 360 - 180  # a map over the 180° meridian counts on
    return f"{abs(lat):.1f}°{'S' if lat < 0 else 'N'} {abs(lon):.1f}°{'W' if lon < 0 else 'E'}"
