"""Waters between countries, divided: a lake in two countries becomes part of both.

A border that crosses a lake or follows a wide river is missing from land areas. Each such water:

1. *Short*: two countries, two line ends at most 3 km apart: a straight line.
2. *Guided*: where Natural Earth's line of the same two countries runs through the water, that
   stretch of it, shifted so that it starts and ends exactly at the line ends (each shift fades out
   over 0.3 degrees; three-country points in a lake stay where Natural Earth has them).
3. *Bank*: where Natural Earth's line keeps to one country's shore of a wide water (Tanzania's on
   Lake Malawi), that shore is the border and the water is the others'.
4. *Median*: what still touches two countries is divided by the nearest shore, which is the median
   line, the rule for waters without a treaty (UNCLOS article 15).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import shapely
from shapely import ops
from shapely.geometry.base import BaseGeometry

from geo.data.rebuild.arrangement import GRID
from geo.data.rebuild.topology import area_km2, polygons
from geo.data.rebuild.voronoi import nearest_shore

_STRAIGHT_DEG = 0.027
_REACH_DEG = 0.25
_FADE_DEG = 0.3
_LEAST_DEG = 0.03
_MINOR_SHARE = 0.01
_WIDE_KM2 = 500.0
_BANK_DEG = 0.025
_FAR_DEG = 0.2
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Shore:
    """Edges around a water: N segments (N, 2, 2) and the country of the land behind each ("")."""

    segments: npt.NDArray[np.float64]
    country: npt.NDArray[np.str_]

    def lengths(self) -> dict[str, float]:
        """Shore length in degrees by country."""
        size = np.hypot(*(self.segments[:, 1] - self.segments[:, 0]).T)
        return {str(c): float(size[self.country == c].sum()) for c in np.unique(self.country) if c}

    def junctions(self) -> list[tuple[Pair, tuple[float, float]]]:
        """Points where the shores of two countries meet, sorted."""
        at: dict[tuple[float, float], set[str]] = {}
        for ends, country in zip(self.segments, self.country, strict=True):
            if country:
                for x, y in ends.tolist():
                    at.setdefault((x, y), set()).add(str(country))
        found = []
        for point, countries in at.items():
            several = sorted(countries)
            found += [((a, b), point) for i, a in enumerate(several) for b in several[i + 1 :]]
        return sorted(found)


def divide(
    water: BaseGeometry, shore: Shore, second_lines: Mapping[Pair, BaseGeometry]
) -> list[tuple[str, BaseGeometry]]:
    """Pieces of one water, each with its country; together they cover it exactly."""
    shore = _without_banks(water, shore, second_lines)
    countries = sorted(shore.lengths())
    if len(countries) == 1:
        return [(countries[0], water)]
    ends = shore.junctions()
    guides = _straight(water, countries, ends) or _guided(water, countries, ends, second_lines)
    pieces = _cut(water, guides) if guides else [water]
    found: list[tuple[str, BaseGeometry]] = []
    for piece in pieces:
        near = _shore_of(piece, shore)
        lengths = near.lengths()
        total = sum(lengths.values())
        main = max(lengths, key=lambda c: (lengths[c], c)) if lengths else ""
        if not main:
            found.append((nearest_country(piece, shore), piece))
        elif lengths[main] >= (1 - _MINOR_SHARE) * total:
            found.append((main, piece))
        else:
            found += _by_median(piece, near)
    return found


def nearest_country(piece: BaseGeometry, shore: Shore) -> str:
    """Country of the nearest stretch of shore; for a piece that touches none."""
    named = shore.country != ""
    lines = shapely.linestrings(shore.segments[named])
    index = shapely.STRtree(lines).nearest(shapely.point_on_surface(piece))
    return str(shore.country[named][index])


def _without_banks(
    water: BaseGeometry, shore: Shore, second_lines: Mapping[Pair, BaseGeometry]
) -> Shore:
    """The shore without that of countries whose border is the shore itself."""
    countries = sorted(shore.lengths())
    if len(countries) == 1 or area_km2(water) < _WIDE_KM2:
        return shore
    lines = {
        c: shapely.MultiLineString(list(shore.segments[shore.country == c])) for c in countries
    }
    banks = [
        bank
        for bank in countries
        for other in countries
        if bank != other
        and _keeps_to(
            second_lines.get((min(bank, other), max(bank, other))), lines[bank], lines[other], water
        )
    ]
    return Shore(shore.segments, np.where(np.isin(shore.country, banks), "", shore.country))


def _keeps_to(
    line: BaseGeometry | None, bank: BaseGeometry, far: BaseGeometry, water: BaseGeometry
) -> bool:
    """Whether a line runs along all of one shore while most of the other is far away."""
    if line is None:
        return False
    line = line.intersection(water.envelope.buffer(_BANK_DEG))
    if line.is_empty:
        return False
    along = shapely.points(shapely.get_coordinates(shapely.segmentize(line, _BANK_DEG)))
    near, across = (shapely.points(shapely.get_coordinates(s)[::20]) for s in (bank, far))
    return bool(
        np.median(shapely.distance(bank, along)) < _BANK_DEG
        and (shapely.distance(line, near) < 2 * _BANK_DEG).mean() > 0.9
        and (shapely.distance(line, across) > _FAR_DEG).mean() > 0.5
    )


def _straight(
    water: BaseGeometry, countries: Sequence[str], ends: list[tuple[Pair, tuple[float, float]]]
) -> list[BaseGeometry]:
    if len(countries) != 2 or len(ends) != 2:
        return []
    chord = shapely.LineString([ends[0][1], ends[1][1]])
    short = chord.length <= _STRAIGHT_DEG and water.covers(chord)
    return [chord] if short else []


def _guided(
    water: BaseGeometry,
    countries: Sequence[str],
    ends: list[tuple[Pair, tuple[float, float]]],
    second_lines: Mapping[Pair, BaseGeometry],
) -> list[BaseGeometry]:
    if area_km2(water) < 20:
        return []
    shapely.prepare(water)
    guides = []
    for i, a in enumerate(countries):
        for b in countries[i + 1 :]:
            points = [shapely.Point(point) for pair, point in ends if pair == (a, b)]
            for line in shapely.get_parts(second_lines.get((a, b), shapely.MultiLineString())):
                if line.intersects(water):
                    guides += _stretches(line, points, water)
    return guides


def _stretches(
    line: shapely.LineString, points: Sequence[shapely.Point], water: BaseGeometry
) -> list[BaseGeometry]:
    """Stretches of a second source's line between line ends, drawn to those ends."""
    near = [p for p in points if line.distance(p) <= _REACH_DEG]
    stops: list[tuple[float, shapely.Point | None]] = [(line.project(p), p) for p in near]
    stops = [(0.0, None), *sorted(stops, key=lambda s: s[0]), (line.length, None)]
    found = []
    for (start, first), (stop, last) in pairwise(stops):
        if stop - start < _LEAST_DEG:
            continue
        stretch = ops.substring(line, start, stop)
        if stretch.intersection(water).length >= 0.5 * stretch.length:
            found.append(_drawn_to(stretch, first, last))
    return found


def _drawn_to(
    line: BaseGeometry, first: BaseGeometry | None, last: BaseGeometry | None
) -> BaseGeometry:
    """The line, its ends moved to two points and the rest along with them, ever less."""
    xy = shapely.get_coordinates(shapely.segmentize(line, 0.02))
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(xy, axis=0).T))])
    fade = min(_FADE_DEG, along[-1])
    moved = xy.copy()
    for target, end, way in ((first, 0, along), (last, -1, along[-1] - along)):
        if target is not None:
            shift = shapely.get_coordinates(target)[0] - xy[end]
            moved += np.clip(1 - way / fade, 0, None)[:, None] * shift
    for target, end in ((first, 0), (last, -1)):
        if target is not None:
            moved[end] = shapely.get_coordinates(target)[0]
    return shapely.LineString(moved)


def _cut(area: BaseGeometry, lines: Sequence[BaseGeometry]) -> list[BaseGeometry]:
    """Parts that lines cut an area into, on the storage grid."""
    noded = shapely.union_all([area.boundary, *lines], grid_size=GRID)
    faces = polygons(shapely.polygonize([noded]))
    shapely.prepare(area)
    return [f for f in faces if area.contains(shapely.point_on_surface(f))]


def _shore_of(piece: BaseGeometry, shore: Shore) -> Shore:
    """The stretches of a shore that a piece of its water touches along their length."""
    middle = shapely.points(shore.segments.mean(axis=1))
    rim = piece.boundary
    shapely.prepare(rim)
    close = shapely.dwithin(rim, middle, GRID)
    return Shore(shore.segments[close], shore.country[close])


def _by_median(piece: BaseGeometry, shore: Shore) -> list[tuple[str, BaseGeometry]]:
    lines, country_of = nearest_shore(shore.segments, shore.country)
    return [(country_of(part), part) for part in _cut(piece, lines)]
