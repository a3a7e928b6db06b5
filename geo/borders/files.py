"""A border from the user's own file (GeoJSON, GeoPackage, Shapefile): a line, or two areas.

The file answers for one pair of countries; everything else is answered by the bundled source.  A
file of areas needs, on each feature, some field that holds the country's ISO 3166-1 alpha-3 code;
the line is then what the two areas' boundaries share.  A file of lines is taken whole as the line,
and the areas stay those of the bundled source.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import shapely

from geo.borders import Borders, open_borders, pair_code
from geo.errors import BorderError
from geo.geodesy import length_m
from geo.model import BorderLine

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry


class FileBorders:
    """`geo.borders.Borders` with one line (and perhaps two areas) from a file.

    Raises `BorderError` when the file cannot be read, has no coordinate reference system, or
    holds neither lines nor areas of both countries that touch.
    """

    def __init__(self, path: Path, a: str, b: str, base: Borders | None = None) -> None:
        self.name = path.name
        self._base = base or open_borders()
        self.attribution = f"{path.name}; {self._base.attribution}"
        self._pair = pair_code(a, b)
        for country in (a, b):
            self._base.neighbours(country)
        frame = _read(path)
        self._lands = _areas(frame, (a, b))
        geometry = _line(frame, self._lands, path)
        self._line = BorderLine(self._pair, geometry, None, length_m(geometry) / 1000, path.name)

    def countries(self) -> tuple[str, ...]:
        """Countries of the bundled source."""
        return self._base.countries()

    def pairs(self) -> tuple[str, ...]:
        """Borders of the bundled source and the file's own."""
        return tuple(sorted({*self._base.pairs(), self._pair}))

    def land(self, country: str) -> BaseGeometry:
        """The file's area of the country if it has one, else the bundled source's."""
        return self._lands[country] if country in self._lands else self._base.land(country)

    def line(self, a: str, b: str) -> BorderLine:
        """The file's line for its own pair, else the bundled source's."""
        return self._line if pair_code(a, b) == self._pair else self._base.line(a, b)

    def neighbours(self, country: str) -> tuple[str, ...]:
        """Neighbours in the bundled source and by the file's pair."""
        found = set(self._base.neighbours(country))
        if country in self._pair.split("-"):
            found.update(code for code in self._pair.split("-") if code != country)
        return tuple(sorted(found))

    def country_at(self, lon: npt.ArrayLike, lat: npt.ArrayLike) -> npt.NDArray[np.str_]:
        """Country of each of N points; the file's areas decide first."""
        import numpy as np

        x = np.atleast_1d(np.asarray(lon, dtype=np.float64))
        y = np.atleast_1d(np.asarray(lat, dtype=np.float64))
        found = self._base.country_at(x, y)
        for country, land in sorted(self._lands.items()):
            inside = shapely.intersects_xy(land, x, y)
            found[(found == country) & ~inside] = ""
            found[inside] = country
        return found


def _read(path: Path) -> Any:
    import geopandas
    from pyogrio.errors import DataSourceError

    if not path.exists():
        raise BorderError(f"No border file {path}; give a GeoJSON, GeoPackage or Shapefile.")
    try:
        frame = geopandas.read_file(path)
    except (DataSourceError, ValueError) as error:
        raise BorderError(
            f"Cannot read {path} as GeoJSON, GeoPackage or Shapefile: {error}."
        ) from error
    if frame.crs is None:
        raise BorderError(f"{path} has no coordinate reference system; write it with one (.prj).")
    frame = frame.to_crs(4326)
    return frame[~frame.geometry.isna() & ~frame.geometry.is_empty]


def _areas(frame: Any, countries: tuple[str, str]) -> dict[str, BaseGeometry]:
    """Areas whose features carry one of the two codes in any text field."""
    found = {}
    polygons = frame[frame.geom_type.isin(["Polygon", "MultiPolygon"])]
    for country in countries:
        fields = polygons.drop(columns=polygons.geometry.name)
        mine = polygons[(fields == country).any(axis=1)]
        if len(mine):
            found[country] = shapely.union_all(shapely.make_valid(mine.geometry.values))
    return found


def _line(frame: Any, lands: dict[str, BaseGeometry], path: Path) -> BaseGeometry:
    lines = frame[frame.geom_type.isin(["LineString", "MultiLineString"])]
    if len(lines):
        shared = shapely.union_all(lines.geometry.values)
    elif len(lands) == 2:
        first, second = lands.values()
        shared = shapely.intersection(first.boundary, second.boundary)
    else:
        raise BorderError(
            f"{path} holds no line, and not both areas with their ISO alpha-3 codes in a field."
        )
    pieces = shapely.get_parts(shared)
    parts = [p for p in pieces if p.geom_type == "LineString" and not p.is_empty]
    if not parts:
        raise BorderError(
            f"The two areas in {path} share no line; along the border both need the same vertices."
        )
    merged = shapely.line_merge(shapely.MultiLineString(parts))
    return shapely.MultiLineString(list(shapely.get_parts(merged)))
