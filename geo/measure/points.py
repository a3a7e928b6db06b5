"""Points against a border: whose land, how far, nearest point, in disputed land or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import numpy as np

from geo import geodesy
from geo.borders import Borders, open_borders
from geo.errors import GeometryError
from geo.model import BorderLine

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]
    Words = npt.NDArray[np.object_]

_FAR_M = 1_000_000.0  # further than this, exchanged coordinates are tried
_NEAR_M = 200_000.0  # and if they come this near, the point is marked
_SAMPLE = 500
_NAMED = 10
MISSING = "a coordinate is missing or no number"
OUTSIDE = "no position on Earth (longitude ±180, latitude ±90)"
SWAPPED = "latitude beyond 90: longitude and latitude look swapped"
DOUBTFUL = "longitude and latitude look swapped: exchanged, it would be "


class PointChecker:
    """Checks points against one line, batch by batch, and counts what it finds.

    `count`, `countries` (points by country, "" at sea), `bad` (points without a usable position,
    by reason), `doubtful` (usable, but marked as perhaps swapped), `disputed` (points by disputed
    land) and `named` (the first bad rows, numbered from 1, with the reason) grow with each batch.
    """

    def __init__(self, line: BorderLine, borders: Borders | None = None) -> None:
        self.line = line
        self._borders = borders or open_borders()
        self._areas = tuple(area for area in self._borders.disputed() if not area.geometry.is_empty)
        self.count = 0
        self.doubtful = 0
        self.countries: Counter[str] = Counter()
        self.bad: Counter[str] = Counter()
        self.disputed: Counter[str] = Counter()
        self.named: list[tuple[int, str]] = []
        self._sample: list[tuple[float, float, float]] = []

    def check(self, lon: npt.ArrayLike, lat: npt.ArrayLike) -> Mapping[str, Floats | Words]:
        """The columns that `check_points` adds, for N longitudes and latitudes in degrees."""
        x, y = (np.atleast_1d(np.asarray(values, dtype=np.float64)) for values in (lon, lat))
        if x.shape != y.shape:
            raise GeometryError(f"{x.size} longitudes but {y.size} latitudes; give one of each")
        problem = _problems(x, y)
        good = problem == ""
        columns: dict[str, Floats | Words] = {
            "country": np.full(x.shape, "", dtype=object),
            **{name: np.full(x.shape, np.nan) for name in _MEASURES},
            "disputed": np.full(x.shape, "", dtype=object),
            "problem": problem,
        }
        if good.any():
            columns["country"][good] = self._borders.country_at(x[good], y[good])
            columns["disputed"][good] = self._claimed(x[good], y[good])
            found = geodesy.distance_to_line(x[good], y[good], self.line.geometry)
            for name, attribute in _MEASURES.items():
                columns[name][good] = getattr(found, attribute)
            self._mark_swapped(x, y, columns)
        self._tell(columns, good, x, y)
        return columns

    def warnings(self) -> Iterator[str]:
        """What a user should know of the points as a whole, one sentence each."""
        if self.count and self.bad[OUTSIDE] > self.count / 2:
            yield (
                "most coordinates are no longitudes and latitudes; if they are metres or in "
                "another system, declare it in the file (GeoPackage, Shapefile, GeoParquet)"
            )
        if self._look_swapped():
            yield (
                f"longitude and latitude look swapped in the whole file: as they stand the points "
                f"are far from {self.line.pair}, exchanged they are near it"
            )
        elif self.doubtful:
            yield (
                f"{self.doubtful} points lie over {_FAR_M / 1000:g} km from {self.line.pair} and "
                f"within {_NEAR_M / 1000:g} km when longitude and latitude are exchanged; they "
                "are measured as they stand, with `problem` set"
            )
        for name, number in sorted(self.disputed.items()):
            area = next(area for area in self._areas if area.name == name)
            whose = " and ".join(area.claimants)
            claimed = f"claimed by {whose}; " if len(area.claimants) > 1 else ""
            yield (
                f"{number} points in {name}: whose land it is depends on the reading "
                f"({claimed}{area.note})"
            )

    def _claimed(self, x: Floats, y: Floats) -> Words:
        """Names of the disputed land that each point is in, joined by "; "."""
        import shapely

        found = np.full(x.shape, "", dtype=object)
        for area in self._areas:
            west, south, east, north = area.geometry.bounds
            near = np.flatnonzero((x >= west) & (x <= east) & (y >= south) & (y <= north))
            if near.size:
                shapely.prepare(area.geometry)
                inside = near[shapely.intersects_xy(area.geometry, x[near], y[near])]
                found[inside] = [f"{names}; {area.name}" if names else area.name
                                 for names in found[inside]]  # fmt: skip
        return found

    def _mark_swapped(self, x: Floats, y: Floats, columns: dict[str, Floats | Words]) -> None:
        """Mark points that are far from the line and near it when exchanged."""
        with np.errstate(invalid="ignore"):
            far = np.flatnonzero((columns["distance_m"] > _FAR_M) & (np.abs(x) <= 90))
        if far.size:
            exchanged = geodesy.distance_to_line(y[far], x[far], self.line.geometry).distance_m
            near = exchanged < _NEAR_M
            columns["problem"][far[near]] = [
                f"{DOUBTFUL}{metres / 1000:.0f} km from the border" for metres in exchanged[near]
            ]
            self.doubtful += int(near.sum())

    def _tell(
        self,
        columns: Mapping[str, Floats | Words],
        good: npt.NDArray[np.bool_],
        x: Floats,
        y: Floats,
    ) -> None:
        """Count a batch, and keep a sample of it."""
        self.countries.update(columns["country"][good].tolist())
        self.bad.update(columns["problem"][~good].tolist())
        for names in columns["disputed"][columns["disputed"] != ""].tolist():
            self.disputed.update(names.split("; "))
        wanted = np.flatnonzero(~good)[: _NAMED - len(self.named)]
        self.named += [(self.count + int(i) + 1, str(columns["problem"][i])) for i in wanted]
        some = np.flatnonzero(good)[:: max(1, len(x) // 50)]
        if len(self._sample) < _SAMPLE:
            distance = columns["distance_m"]
            self._sample += [(float(x[i]), float(y[i]), float(distance[i])) for i in some]
        self.count += len(x)

    def _look_swapped(self) -> bool:
        """Whether most points are near the line, and on its countries' land, only if exchanged."""
        sample = np.array(self._sample).reshape(-1, 3)
        sample = sample[np.abs(sample[:, 0]) <= 90]
        if not len(sample) or len(sample) < 0.8 * len(self._sample):
            return False
        lon, lat, distance = sample.T
        sides = self.line.pair.split("-")
        there = np.isin(self._borders.country_at(lon, lat), sides).mean()
        exchanged = np.isin(self._borders.country_at(lat, lon), sides).mean()
        if there > 0.2 or exchanged < 0.6:
            return False
        nearer = geodesy.distance_to_line(lat, lon, self.line.geometry).distance_m
        return bool(np.median(nearer) < np.median(distance) / 2)


_MEASURES = {
    "distance_m": "distance_m",
    "nearest_lon": "foot_lon",
    "nearest_lat": "foot_lat",
    "azimuth_deg": "azimuth_deg",
}


def check_points(
    points: gpd.GeoDataFrame, line: BorderLine, borders: Borders | None = None
) -> gpd.GeoDataFrame:
    """The points with the country each lies in and its geodesic distance to a border line.

    `points` is in EPSG:4326. Adds `country` ("" at sea), `distance_m`, `nearest_lon`,
    `nearest_lat`, `azimuth_deg` (from the point to the nearest point of the line, clockwise from
    north), `disputed` (names of disputed land, "" in none) and `problem`. Rows whose coordinates
    are no position on Earth keep their place, with `problem` saying why and no distance.
    """
    lon = np.asarray(points.geometry.x, float)
    lat = np.asarray(points.geometry.y, float)
    return points.assign(**PointChecker(line, borders).check(lon, lat))


def _problems(lon: Floats, lat: Floats) -> Words:
    """Why a position cannot be used, "" when it can."""
    with np.errstate(invalid="ignore"):
        outside = (np.abs(lat) > 90) | (np.abs(lon) > 180)
        swapped = (np.abs(lat) > 90) & (np.abs(lon) <= 90) & (np.abs(lat) <= 180)
    problem = np.full(lon.shape, "", dtype=object)
    problem[outside] = OUTSIDE
    problem[swapped] = SWAPPED
    problem[~(np.isfinite(lon) & np.isfinite(lat))] = MISSING
    return problem
