"""Densities over the ground, one for each way of saying where.

A density maps spots (degrees) to relative probability per square metre. Densities are built from
named terms and know nothing of outlines or countries: `geo.density.solve` cuts them to a shape.
They are looked up by their numbers: a line's coordinates are compared only where these agree.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo import geodesy
from geo.density.distances import Spread
from geo.density.headings import Heading
from geo.density.plane import Plane
from geo.geodesy.kept import kept

if TYPE_CHECKING:
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

    Floats = npt.NDArray[np.float64]

Density = Callable[["Floats", "Floats"], "Floats"]
"""Longitudes and latitudes of N spots -> relative probability per square metre of each."""


def even(lon: Floats, lat: Floats) -> Floats:  # noqa: ARG001 - a density is asked with both
    """Any spot as likely as any other."""
    return np.ones(len(lon))


_EARTH_M = 6_371_008.8
_FLOOR = 0.15
"""A density round a point is kept finite at the point: from this share of its extent inwards."""


@dataclass(frozen=True, slots=True)
class Polar:
    """Round a point: a spread of distances, and a heading or any direction alike."""

    lon: float
    lat: float
    spread: Spread
    heading: Heading | None = None
    extent_m: float = 0.0

    def __call__(self, lon: Floats, lat: Floats) -> Floats:
        """Relative density at spots."""
        far, azimuth = _from_point(self.lon, self.lat, lon.tobytes(), lat.tobytes())
        # On a sphere a circle of radius r has the length 2 pi R sin(r / R).
        round_m = _EARTH_M * np.sin(np.minimum(far / _EARTH_M, 3.1))
        least = max(self.spread.step_m, _FLOOR * self.extent_m)
        density: Floats = self.spread.pdf(far) / np.maximum(round_m, least)
        if self.heading is None:
            return density / (2 * np.pi)
        return density * self.heading.pdf(azimuth, far, self.extent_m)

    def sample(self, rng: np.random.Generator, count: int) -> tuple[Floats, Floats]:
        """Random spots of this density (N longitudes, N latitudes)."""
        far = self.spread.sample(rng, count)
        if self.heading is None:
            azimuth = rng.uniform(0.0, 360.0, count)
        else:
            azimuth = self.heading.sample(rng, far, self.extent_m)
        lon, lat = geodesy.destination(self.lon, self.lat, azimuth, far)
        return np.asarray(lon), np.asarray(lat)


@lru_cache(maxsize=16)
def _from_point(lon0: float, lat0: float, lon: bytes, lat: bytes) -> tuple[Floats, Floats]:
    """Metres and azimuths from a point; kept, as one claim asks the same spots by each rule."""
    return geodesy.rough_polar(lon0, lat0, np.frombuffer(lon), np.frombuffer(lat))


@dataclass(frozen=True, slots=True)
class Strip:
    """Along a line: a spread of distances from it, any stretch of it alike."""

    line: BaseGeometry = field(hash=False)
    spread: Spread

    def __call__(self, lon: Floats, lat: Floats) -> Floats:
        """Relative density at spots."""
        return self.spread.pdf(_from_line(self.line, lon.tobytes(), lat.tobytes()).distance_m)


@kept(16)
def _from_line(line: BaseGeometry, lon: bytes, lat: bytes) -> geodesy.RoughDistance:
    """What is nearest on a line; kept, as one claim asks the same spots by each of its parts."""
    return geodesy.rough_distance_to_line(np.frombuffer(lon), np.frombuffer(lat), line)


@dataclass(frozen=True, slots=True)
class Along:
    """Beside a line, abreast of a spot of it: normal along the line, however far from it.

    `floor` is what is left far away, as a share of the middle.
    """

    line: BaseGeometry = field(hash=False)
    lon: float
    lat: float
    sigma_m: float
    floor: float = 0.0

    @classmethod
    def abreast(
        cls, line: BaseGeometry, lon: float, lat: float, sigma_m: float, floor: float = 0.0
    ) -> Along:
        """Abreast of the place of a line that is nearest to a point."""
        foot = geodesy.distance_to_line(lon, lat, line)
        return cls(line, float(foot.foot_lon[0]), float(foot.foot_lat[0]), sigma_m, floor)

    def __call__(self, lon: Floats, lat: Floats) -> Floats:
        """Relative density at spots."""
        feet = _from_line(self.line, lon.tobytes(), lat.tobytes())
        x, y = Plane(self.lon, self.lat).flat(feet.foot_lon, feet.foot_lat)
        bell = np.exp(-0.5 * (x**2 + y**2) / self.sigma_m**2)
        result: Floats = self.floor + (1 - self.floor) * bell
        return result


@dataclass(frozen=True, slots=True)
class Beyond:
    """Round an area: a spread of distances from its edge outwards; the area itself counts 0 m."""

    area: BaseGeometry = field(hash=False)
    spread: Spread

    def __call__(self, lon: Floats, lat: Floats) -> Floats:
        """Relative density at spots."""
        shapely.prepare(self.area)
        outside = ~shapely.contains_xy(self.area, lon, lat)
        far = np.zeros(len(lon))
        if outside.any():
            edge = self.area.boundary
            far[outside] = _from_line(
                edge, lon[outside].tobytes(), lat[outside].tobytes()
            ).distance_m
        return self.spread.pdf(far)


@kept(16)
def _edge(area: BaseGeometry) -> BaseGeometry:
    """The outline of an area; kept, so that it is known again when it is measured to."""
    return area.boundary


@dataclass(frozen=True, slots=True)
class Central:
    """Round a point, thinning out as a normal: a town's middle is likelier than its edge.

    `floor` is what is left far away, as a share of the middle.
    """

    lon: float
    lat: float
    sigma_m: float
    floor: float = 0.0

    def __call__(self, lon: Floats, lat: Floats) -> Floats:
        """Relative density at spots."""
        x, y = Plane(self.lon, self.lat).flat(lon, lat)
        bell = np.exp(-0.5 * (x**2 + y**2) / self.sigma_m**2)
        result: Floats = self.floor + (1 - self.floor) * bell
        return result


@dataclass(frozen=True, slots=True)
class Across:
    """Between two points: even along the way from one to the other, normal across it.

    `sigma` is the standard deviation across, and `ends` the softness at the ends, as shares of
    the way's length.
    """

    first: tuple[float, float]
    second: tuple[float, float]
    sigma: float
    ends: float

    def __call__(self, lon: Floats, lat: Floats) -> Floats:
        """Relative density at spots."""
        ends = np.array([self.first, self.second])
        plane = Plane.over(ends)
        (x1, x2), (y1, y2) = plane.flat(ends[:, 0], ends[:, 1])
        x, y = plane.flat(lon, lat)
        length = np.hypot(x2 - x1, y2 - y1)
        along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length**2
        across = ((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / length**2
        past = np.maximum(np.abs(along - 0.5) - 0.5 + self.ends, 0.0) / self.ends
        result: Floats = np.exp(-0.5 * (past**2 + (across / self.sigma) ** 2))
        return result


@dataclass(frozen=True, slots=True)
class Towards:
    """In the part of an area that lies in a direction: a slope from `cut_m` on to `full_m`.

    Distances run from (`lon`, `lat`) along the azimuth; before the cut nothing is left.
    """

    lon: float
    lat: float
    azimuth_deg: float
    cut_m: float
    full_m: float

    def __call__(self, lon: Floats, lat: Floats) -> Floats:
        """Relative density at spots."""
        x, y = Plane(self.lon, self.lat).flat(lon, lat)
        turn = np.radians(self.azimuth_deg)
        along = x * np.sin(turn) + y * np.cos(turn)
        slope = (along - self.cut_m) / max(self.full_m - self.cut_m, 1.0)
        result: Floats = np.clip(slope, 0.0, 1.0) + 0.02
        return result


@dataclass(frozen=True, slots=True)
class Bearing:
    """In a direction from a point, however far."""

    lon: float
    lat: float
    heading: Heading
    extent_m: float = 0.0

    def __call__(self, lon: Floats, lat: Floats) -> Floats:
        """Relative density at spots."""
        far, azimuth = _from_point(self.lon, self.lat, lon.tobytes(), lat.tobytes())
        return self.heading.pdf(azimuth, far, self.extent_m)


@dataclass(frozen=True, slots=True)
class Cut:
    """A density inside a shape, and nothing outside it."""

    shape: BaseGeometry = field(hash=False)
    density: Density

    def __call__(self, lon: Floats, lat: Floats) -> Floats:
        """Relative density at spots."""
        shapely.prepare(self.shape)
        inside = shapely.contains_xy(self.shape, lon, lat)
        result = np.zeros(len(lon))
        if inside.any():
            result[inside] = self.density(lon[inside], lat[inside])
        return result


@dataclass(frozen=True, slots=True)
class OnLand:
    """A density of things that are mostly on land: at sea only a share of it is left.

    `country_at` tells the country of each of N spots, "" at sea.
    """

    density: Density
    country_at: Callable[[Floats, Floats], npt.NDArray[np.str_]]
    share: float

    def __call__(self, lon: Floats, lat: Floats) -> Floats:
        """Relative density at spots."""
        dry = np.asarray(self.country_at(lon, lat)) != ""
        result: Floats = self.density(lon, lat) * np.where(dry, 1.0, self.share)
        return result


@dataclass(frozen=True, slots=True)
class Mixture:
    """One of several densities, each with its probability and its own total."""

    parts: tuple[tuple[float, Density], ...]

    def __call__(self, lon: Floats, lat: Floats) -> Floats:
        """Relative density at spots."""
        result: Floats = sum(
            (weight * density(lon, lat) for weight, density in self.parts), np.zeros(len(lon))
        )
        return result


@dataclass(frozen=True, slots=True)
class Product:
    """All of several densities at once: claims that are true together."""

    parts: tuple[Density, ...]

    def __call__(self, lon: Floats, lat: Floats) -> Floats:
        """Relative density at spots."""
        result = np.ones(len(lon))
        for density in self.parts:
            result = result * density(lon, lat)
        return result


def with_spread(density: Density, old: Spread, new: Spread) -> Density:
    """The same density with another spread of distances in it."""
    if isinstance(density, Product):
        return Product(tuple(with_spread(part, old, new) for part in density.parts))
    if isinstance(density, Polar | Strip | Beyond) and density.spread is old:
        return replace(density, spread=new)
    return density
