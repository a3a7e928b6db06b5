"""What a border container holds, made from country areas: lands, lines, gaps, neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from shapely.geometry.base import BaseGeometry

from geo.data.rebuild.topology import chain, polygons, shared_edges
from geo.geodesy import length_m

Item = tuple[str, BaseGeometry, Mapping[str, Any]]


def border_items(
    lands: Mapping[str, BaseGeometry],
    filled: Mapping[tuple[str, str], BaseGeometry] | None = None,
) -> Iterator[Item]:
    """Lines (with length and gaps) and lands (with boxes) of areas that share edges exactly."""
    for (a, b), (low, high) in sorted(shared_edges(lands).items()):
        line = chain(low, high)
        yield f"line/{a}-{b}", line, {"length_km": length_km(line)}
        if filled and (a, b) in filled:
            gaps = filled[a, b]
            yield f"gaps/{a}-{b}", gaps, {"length_km": length_km(gaps)}
    for country, land in sorted(lands.items()):
        yield f"land/{country}", land, {"boxes": boxes(land)}


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
