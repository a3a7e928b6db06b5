"""A border from the user's own file (GeoJSON, GeoPackage, Shapefile): a line, or areas.

The file answers for one pair of countries; everything else is answered by the bundled source.

- *Lines*: all lines of the file, or, when a field tells both countries ("IRN-PAK", or "IRN" in one
  field and "PAK" in another), those that do. The areas stay those of the bundled source.
- *Areas*: each country's features are those with its code or name in some field; the line is what
  the two areas' boundaries share. Where they share no vertices but run within `SNAP_M` of each
  other, it is the first area's boundary there.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import shapely

from geo.borders import Borders, open_borders, pair_code
from geo.borders.shapes import Feature, read_features
from geo.countries import iso3
from geo.errors import BorderError, CountryError
from geo.geodesy import length_m
from geo.model import BorderLine, DisputedArea

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

SNAP_M = 200.0
_SNAP_DEG = SNAP_M / 111_320.0
_REACH_DEG = 0.3
_WINDOW_DEG = 2.0


class FileBorders:
    """`geo.borders.Borders` with one line (and perhaps two areas) from a file.

    Parameters
    ----------
    path
        GeoJSON, GeoPackage, Shapefile or another vector file.
    pair
        The two countries, codes or names. None takes them from the file: the two that its fields
        name, or its name ("IRN-PAK.geojson").
    base
        What answers for everything else; the bundled OpenStreetMap borders by default.
    layer
        Which layer of a file that holds several.

    Raises
    ------
    BorderError
        When the file cannot be read, declares no coordinate system that it would need, holds other
        shapes than lines or areas, or neither a line nor areas of both countries that touch. The
        message names file, layer and feature.
    """

    def __init__(
        self,
        path: Path,
        pair: tuple[str, str] | None = None,
        base: Borders | None = None,
        layer: str | None = None,
    ) -> None:
        self.name = path.name
        self._base = base or open_borders()
        self.attribution = f"{path.name}; {self._base.attribution}"
        asked = tuple(iso3(country) for country in pair or ())
        features = read_features(path, layer)
        first, second = asked or _pair_of(features, path)
        self._pair = pair_code(first, second)
        if first == second:
            raise BorderError(f"A border needs two different countries; {first} was given twice.")
        for country in (first, second):
            self._base.neighbours(country)
        self._lands, geometry = _lands_and_line(features, (first, second), path)
        length_km = round(length_m(geometry) / 1000, 3)
        note = f"the line is that of {path.name}"
        self._line = BorderLine(self._pair, geometry, None, length_km, path.name, note)

    def countries(self) -> tuple[str, ...]:
        """Countries of the bundled source."""
        return self._base.countries()

    def pairs(self) -> tuple[str, ...]:
        """Borders of the bundled source and the file's own."""
        return tuple(sorted({*self._base.pairs(), self._pair}))

    def land(self, country: str) -> BaseGeometry:
        """The file's area of the country; of a file of lines the bundled one, up to the line."""
        if country in self._lands or country not in self._pair.split("-"):
            return self._lands[country] if country in self._lands else self._base.land(country)
        others = [shape for code, shape in self._moved.items() if code != country]
        kept = shapely.difference(self._base.land(country), shapely.union_all(others))
        return shapely.union_all([kept, *(s for c, s in self._moved.items() if c == country)])

    def line(self, a: str, b: str) -> BorderLine:
        """The file's line for its own pair, else the bundled source's."""
        return self._line if pair_code(a, b) == self._pair else self._base.line(a, b)

    def neighbours(self, country: str) -> tuple[str, ...]:
        """Neighbours in the bundled source and by the file's pair."""
        found = set(self._base.neighbours(country))
        if country in self._pair.split("-"):
            found.update(code for code in self._pair.split("-") if code != country)
        return tuple(sorted(found))

    def disputed(self) -> tuple[DisputedArea, ...]:
        """Disputed land as the bundled source has it."""
        return self._base.disputed()

    def country_at(self, lon: npt.ArrayLike, lat: npt.ArrayLike) -> npt.NDArray[np.str_]:
        """Country of each of N points; the file's areas decide first.

        A file of lines moves land too: a point between the bundled line and the file's is given
        to the country whose side of the file's line it is on, where that can be told.
        """
        import numpy as np

        x = np.atleast_1d(np.asarray(lon, dtype=np.float64))
        y = np.atleast_1d(np.asarray(lat, dtype=np.float64))
        found = self._base.country_at(x, y)
        for country, land in sorted({**self._lands, **self._moved}.items()):
            shapely.prepare(land)
            inside = shapely.intersects_xy(land, x, y)
            if country in self._lands:
                found[(found == country) & ~inside] = ""
            found[inside] = country
        return found

    @cached_property
    def _moved(self) -> dict[str, BaseGeometry]:
        """What a file of lines takes from one country for the other; empty for a file of areas."""
        if self._lands:
            return {}
        return _moved_land(self._line.geometry, self._pair.split("-"), self._base)


def _moved_land(line: BaseGeometry, pair: Sequence[str], base: Borders) -> dict[str, BaseGeometry]:
    """Land between the bundled line and another, by the country that gains it.

    The new line cuts the land of both, `_WINDOW_DEG` around it, into faces; each is whose most of
    it is. Where that would cost a country half its land there, the line does not part the two (it
    is a stretch only, or lies elsewhere), and no land moves.
    """
    near = shapely.buffer(shapely.envelope(line), _WINDOW_DEG)
    both = [shapely.intersection(base.land(country), near) for country in pair]
    whole = shapely.union_all(both)
    cut = shapely.union_all([whole.boundary, line, *_to_the_rim(line, whole.boundary)])
    gained: dict[str, list[BaseGeometry]] = {country: [] for country in pair}
    for face in shapely.get_parts(shapely.polygonize([cut])):
        held = [shapely.intersection(face, land) for land in both]
        winner = int(held[1].area > held[0].area)
        if held[1 - winner].area > 0:
            gained[pair[winner]].append(held[1 - winner])
    moved = {country: shapely.union_all(parts) for country, parts in gained.items() if parts}
    lost = [moved.get(other, shapely.Polygon()).area for other in reversed(pair)]
    too_much = any(area > land.area / 2 for area, land in zip(lost, both, strict=True))
    return {} if too_much else moved


def _to_the_rim(line: BaseGeometry, rim: BaseGeometry) -> list[BaseGeometry]:
    """Straight ways from the line's ends to the rim of the two countries, where that is near."""
    ends = shapely.get_parts(line.boundary)
    ways = shapely.shortest_line(ends, rim)
    return [way for way in ways if 0 < way.length < _REACH_DEG]


def _lands_and_line(
    features: Sequence[Feature], pair: tuple[str, str], path: Path
) -> tuple[dict[str, BaseGeometry], BaseGeometry]:
    """The file's areas of the two countries, and the line that they share or the file holds."""
    lines = [feature for feature in features if feature.dimension == 1]
    areas = [feature for feature in features if feature.dimension == 2]
    if lines and areas:
        raise BorderError(
            f"{path} holds both lines (feature {lines[0].number}) and areas (feature "
            f"{areas[0].number}); keep the one that is the border."
        )
    if lines:
        named = [feature for feature in lines if set(pair) <= codes(feature)]
        chosen = named or [feature for feature in lines if not len(codes(feature)) > 1]
        if not chosen:
            raise BorderError(f"{path} holds lines of other borders, none of {'-'.join(pair)}.")
        return {}, _merged(shapely.union_all([feature.geometry for feature in chosen]), path)
    lands = {country: _area(areas, country) for country in pair}
    missing = [country for country, land in lands.items() if land is None]
    if missing:
        raise BorderError(
            f"{path} holds no line, and no area with {' or '.join(missing)} as code or name in a "
            f"field; it has areas of {', '.join(sorted(_all_codes(areas))) or 'no known country'}."
        )
    found = {country: land for country, land in lands.items() if land is not None}
    first, second = (found[country] for country in pair)
    return found, _merged(_shared(first, second, path), path)


def codes(feature: Feature) -> set[str]:
    """Countries that a feature's fields name: a code, a name, or a pair of codes."""
    return {code for value in feature.fields for code in _codes_in(value)}


def _codes_in(text: str) -> set[str]:
    """Countries in a field: "IRN", "Iran", "IR-PK", "Iran/Pakistan".

    Two letters count only in a pair, and codes only as capitals: "no" and "in" are words.
    """
    parts = text.replace("/", "-").replace("_", "-").split("-")
    least = 2 if len(parts) == 2 else 3
    found = set()
    for word in {text.strip(), *(part.strip() for part in parts)}:
        if len(word) >= least and (word.isupper() or len(word) > 3):
            with suppress(CountryError):
                found.add(iso3(word))
    return found


def _pair_of(features: Sequence[Feature], path: Path) -> tuple[str, str]:
    for found in (_all_codes(features), _codes_in(path.stem)):
        if len(found) == 2:
            first, second = sorted(found)
            return first, second
    raise BorderError(
        f"{path} does not tell whose border it is; name the two countries, or call the file by "
        "them (IRN-PAK.geojson)."
    )


def _all_codes(features: Sequence[Feature]) -> set[str]:
    return {code for feature in features for code in codes(feature)}


def _area(areas: Sequence[Feature], country: str) -> BaseGeometry | None:
    """All features of a country, by code where one has it, else by name."""
    mine = [a.geometry for a in areas if country in a.fields]
    mine = mine or [a.geometry for a in areas if country in codes(a)]
    return shapely.union_all(mine) if mine else None


def _shared(first: BaseGeometry, second: BaseGeometry, path: Path) -> BaseGeometry:
    """The line two areas have in common, exactly or nearly."""
    shared = shapely.intersection(first.boundary, second.boundary)
    near = shapely.intersection(first.boundary, shapely.buffer(second.boundary, _SNAP_DEG))
    if shared.length > 0.5 * near.length:
        return shared
    if near.length < 4 * _SNAP_DEG:
        raise BorderError(
            f"The two areas in {path} share no line; along the border they need the same vertices, "
            f"or to run within {SNAP_M:g} m of each other."
        )
    return near


def _merged(line: BaseGeometry, path: Path) -> BaseGeometry:
    pieces = shapely.get_parts(line)
    parts = [p for p in pieces if p.geom_type in ("LineString", "LinearRing") and p.length > 0]
    if not parts:
        raise BorderError(f"The line in {path} has no length.")
    merged = shapely.line_merge(shapely.MultiLineString(parts))
    return shapely.MultiLineString(list(shapely.get_parts(merged)))
