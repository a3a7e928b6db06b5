"""What a border container holds, made from country areas: lands, lines, gaps, neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geo.data.rebuild.joins import joins
from geo.data.rebuild.topology import chain, polygons, shared_edges
from geo.geodesy import length_m

Item = tuple[str, BaseGeometry, Mapping[str, Any]]


def border_items(
    lands: Mapping[str, BaseGeometry],
    filled: Mapping[tuple[str, str], BaseGeometry] | None = None,
) -> Iterator[Item]:
    """Lines (with length and gaps) and lands (with boxes) of areas that share edges exactly.

    What joins loose ends (`geo.data.rebuild.joins`) is part of the line and of its gaps.
    """
    lines = {pair: chain(*found) for pair, found in sorted(shared_edges(lands).items())}
    added = joins(lines, lands)
    for (a, b), shared in lines.items():
        line = united(shared, added.get((a, b)))
        yield f"line/{a}-{b}", line, {"length_km": length_km(line)}
        gaps = united((filled or {}).get((a, b)), added.get((a, b)))
        if not gaps.is_empty:
            yield f"gaps/{a}-{b}", gaps, {"length_km": length_km(gaps)}
    for country, land in sorted(lands.items()):
        yield f"land/{country}", land, {"boxes": boxes(land)}


def united(*lines: BaseGeometry | None) -> BaseGeometry:
    """Lines that touch in their ends, as parts that are as long as can be, the longest first."""
    parts = [part for line in lines if line is not None for part in shapely.get_parts(line)]
    merged = shapely.get_parts(shapely.line_merge(shapely.MultiLineString(parts)))
    order = np.argsort(-shapely.length(merged), kind="stable")
    return shapely.MultiLineString(list(merged[order]))


def length_km(line: BaseGeometry) -> float:
    """Geodesic length on WGS 84, to the metre."""
    return round(length_m(line) / 1000, 3)


def boxes(land: BaseGeometry, reach_deg: float = 3.0) -> list[list[float]]:
    """A few bounding boxes that together cover an area: its far-flung parts have their own."""
    groups: list[list[float]] = []
    for part in sorted(polygons(land), key=lambda p: (-p.area, p.bounds)):
        west, south, east, north = part.bounds
        for group in groups:
            if (
                west < group[2] + reach_deg
                and east > group[0] - reach_deg
                and south < group[3] + reach_deg
                and north > group[1] - reach_deg
            ):
                group[:] = [
                    min(group[0], west),
                    min(group[1], south),
                    max(group[2], east),
                    max(group[3], north),
                ]
                break
        else:
            groups.append([west, south, east, north])
    return [[float(np.round(v, 5)) for v in group] for group in groups]
