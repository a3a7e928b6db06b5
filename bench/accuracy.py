"""Outline errors of whole borders in full size, and of 100,000 points, against the brute force.

For each line, distance and tolerance the buffer is drawn; the worst of all points of its outline
(vertices, quarters and middles of edges, as `geo.geodesy.distance_to_line` sees it) and a few
random ones are measured by the tests' brute force, and so are points scattered about the outline,
each of which has to be on the right side of it. ``python -m bench accuracy``
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from bench.geodesy import border, outline, points_about
from geo import geodesy
from tests.geo.geodesic_brute_force import BruteForce

RADII_M = (5e3, 30e3, 50e3, 100e3, 300e3)
TOLERANCES_M = (1.0, 0.1)
WORST = 4
RANDOM = 4


def lines() -> Iterator[tuple[str, shapely.Geometry, tuple[float, ...]]]:
    yield (
        "over the antimeridian",
        shapely.MultiLineString(
            [[(177, -16), (180, -17.3)], [(-180, -17.3), (-178, -19), (-179.9, -20.5)]]
        ),
        RADII_M,
    )
    pole = shapely.LineString([(-180, 85), (-90, 84), (0, 86), (90, 85), (180, 85)])
    yield "round a pole", pole, RADII_M
    yield "a point", shapely.Point(62, 28), (3e6,)
    for pair in (("IRN", "PAK"), ("NOR", "RUS"), ("ARG", "CHL"), ("KAZ", "RUS")):
        yield "-".join(pair), border(*pair), RADII_M


def inner_part(xy: np.ndarray) -> np.ndarray:
    """Outline points that are no cut along the edge of the map."""
    return xy[(np.abs(xy[:, 0]) < 180.0) & (np.abs(xy[:, 1]) < 90.0)]


def check(
    line: shapely.Geometry, brute: BruteForce, radius_m: float, tolerance_m: float
) -> tuple[float, int, int, int]:
    """Worst error of the outline, points on the wrong side, false holes, slivers."""
    rng = np.random.default_rng(int(radius_m))
    area = geodesy.buffer(line, radius_m, tolerance_m)
    xy = inner_part(outline(area))
    off = np.abs(geodesy.distance_to_line(*xy.T, line).distance_m - radius_m)
    rows = np.append(np.argsort(-off)[:WORST], rng.integers(0, len(xy), RANDOM))
    error = max(abs(brute.distance_m(*at) - radius_m) for at in xy[rows])
    near = xy[rng.integers(0, len(xy), RANDOM)]
    away = rng.uniform(0.0, 5.0 * tolerance_m, RANDOM)
    moved = np.column_stack(geodesy.destination(*near.T, rng.uniform(0, 360, RANDOM), away))
    true = np.array([brute.distance_m(*at) for at in moved]) - radius_m
    sure = np.abs(true) > tolerance_m / 2.0
    inside = shapely.intersects_xy(area, *moved.T)
    wrong = int((sure & (inside != (true < 0.0))).sum())
    holes = [hole for part in shapely.get_parts(area) for hole in part.interiors]
    false = sum(
        brute.distance_m(*shapely.maximum_inscribed_circle(shapely.Polygon(hole)).coords[0])
        <= radius_m
        for hole in holes
    )
    slivers = sum(
        geodesy.area_m2(part) < tolerance_m * radius_m for part in shapely.get_parts(area)
    )
    return error, wrong, false, slivers


def main() -> None:
    print("| line | distance | tolerance | worst error | wrong side | false holes | slivers |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for name, line, radii in lines():
        brute = BruteForce(line)
        for radius_m in radii:
            for tolerance_m in TOLERANCES_M:
                error, wrong, false, slivers = check(line, brute, radius_m, tolerance_m)
                print(
                    f"| {name} | {radius_m / 1000:g} km | {tolerance_m:g} m | {error:.4f} m "
                    f"| {wrong} | {false} | {slivers} |",
                    flush=True,
                )
    line = border("IRN", "PAK")
    points = points_about(line, 100_000)
    corners = shapely.get_coordinates(line)
    points[: len(corners)] = corners
    found = geodesy.distance_to_line(*points.T, line)
    brute = BruteForce(line)
    rows = np.append(np.arange(0, len(corners), 50), np.arange(len(corners), len(points), 500))
    error = max(abs(brute.distance_m(*points[row]) - found.distance_m[row]) for row in rows)
    print(f"\n100,000 points, corners and ends among them; of {len(rows)} measured by brute force")
    print(f"the worst is {error * 1000:.4f} mm off.")
