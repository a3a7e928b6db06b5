"""Line ends that belong together, joined: small breaks in a border, and river mouths.

Lines are read off areas as the edges that two of them share exactly. Where two areas differ by a
storage unit an edge is shared by neither, and where a border meets tidal water it ends on one
shore and goes on from an island or the other shore. A free end (no third country's line starts
there) is joined straight to the nearest free end of the same two countries at most 3 km away, as
long as the way there crosses no third country's land. What is added is marked as a gap.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geo.borders.container import SCALE
from geo.data.rebuild.topology import keys, unkeys

_REACH_DEG = 0.027
Pair = tuple[str, str]


def joins(
    lines: Mapping[Pair, BaseGeometry], lands: Mapping[str, BaseGeometry]
) -> dict[Pair, BaseGeometry]:
    """For each border with loose ends the straight pieces that join them."""
    ends = {pair: _ends(line) for pair, line in lines.items()}
    known = Counter(end for found in ends.values() for pieces in found for end in pieces)
    names = sorted(lands)
    tree = shapely.STRtree([shapely.box(*lands[name].bounds) for name in names])
    added: dict[Pair, BaseGeometry] = {}
    for pair, found in sorted(ends.items()):
        free = [(end, part) for part, both in enumerate(found) for end in both if known[end] == 1]
        others = [name for name in names if name not in pair]
        chords = []
        for chord in _chords(free):
            near = {names[index] for index in tree.query(chord)}.intersection(others)
            if not any(lands[name].intersects(chord) for name in near):
                chords.append(chord)
        if chords:
            added[pair] = shapely.MultiLineString(chords)
    return added


def _ends(line: BaseGeometry) -> list[tuple[int, ...]]:
    """The two ends of each part of a line as grid points; none for a ring."""
    found: list[tuple[int, ...]] = []
    for part in shapely.get_parts(line):
        first, last = keys(shapely.get_coordinates(part)[[0, -1]]).tolist()
        found.append((first, last) if first != last else ())
    return found


def _chords(free: Sequence[tuple[int, int]]) -> Iterator[shapely.LineString]:
    """Nearest ends first, each end once, and never so that parts close to a ring."""
    if len(free) < 2:
        return
    spots = np.rint(unkeys(np.array([end for end, _ in free])) * SCALE) / SCALE
    group = {part: part for _, part in free}
    away = np.hypot(*(spots[:, None] - spots[None]).transpose(2, 0, 1))
    rows, columns = np.nonzero(np.triu(away <= _REACH_DEG, 1))
    order = np.argsort(away[rows, columns], kind="stable")
    used: set[int] = set()
    for i, j in zip(rows[order].tolist(), columns[order].tolist(), strict=True):
        first, second = group[free[i][1]], group[free[j][1]]
        if first == second or used & {i, j}:
            continue
        used |= {i, j}
        group = {part: first if of == second else of for part, of in group.items()}
        yield shapely.LineString([spots[i], spots[j]])
