"""Error and processor time of a 40–50 km band and of 100,000 distances, beside every peer.

The error is the greatest |true - stated| distance over points of an outline (vertices, quarters
and middles of edges) or over the points measured. Which points are worst is told by
`geo.geodesy.distance_to_line`; the error reported is what the brute force of the tests, which knows
nothing of it, measures there and at as many random points.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import shapely

from bench.peers import HOME, Answer, Task, answers
from geo import geodesy
from geo.borders import open_borders
from tests.geo.geodesic_brute_force import BruteForce

POINTS = 100_000
INNER_M, OUTER_M = 40_000.0, 50_000.0
SAMPLE = 25


def timed(call: Callable[[], object]) -> tuple[object, float]:
    start = time.process_time()
    result = call()
    return result, time.process_time() - start


def best(call: Callable[[], object], runs: int = 3) -> float:
    """Least of a few times: the one that the machine's other work disturbed least."""
    return min(timed(call)[1] for _ in range(runs))


def border(a: str, b: str) -> shapely.Geometry:
    return open_borders("osm").line(a, b).geometry


def points_about(line: shapely.Geometry, count: int, seed: int = 1) -> np.ndarray:
    rng = np.random.default_rng(seed)
    west, south, east, north = line.bounds
    lon = np.clip(rng.uniform(west - 2, east + 2, count), -180, 180)
    return np.column_stack((lon, np.clip(rng.uniform(south - 2, north + 2, count), -90, 90)))


def outline(area: shapely.Geometry) -> np.ndarray:
    rows = []
    for ring in shapely.get_rings(shapely.get_parts(area)):
        xy = shapely.get_coordinates(ring)
        rows += [xy[:-1] + (xy[1:] - xy[:-1]) * share for share in (0.0, 0.25, 0.5, 0.75)]
    return np.vstack(rows)


def worst(off: np.ndarray) -> np.ndarray:
    rng = np.random.default_rng(2)
    return np.append(np.argsort(-off)[:SAMPLE], rng.integers(0, len(off), SAMPLE))


def band_error_m(line: shapely.Geometry, brute: BruteForce, area: shapely.Geometry) -> float:
    def off(true: np.ndarray) -> np.ndarray:
        return np.minimum(np.abs(true - INNER_M), np.abs(true - OUTER_M))

    xy = outline(area)
    xy = xy[worst(off(geodesy.distance_to_line(*xy.T, line).distance_m))]
    return float(off(np.array([brute.distance_m(*at) for at in xy])).max())


def points_error_m(brute: BruteForce, task: Task, stated: np.ndarray) -> float:
    points = task.points[: len(stated)]
    off = np.abs(geodesy.distance_to_line(*points.T, task.line).distance_m - stated)
    rows = worst(off)
    true = np.array([brute.distance_m(*at) for at in points[rows]])
    return float(np.abs(true - stated[rows]).max())


def ours(task: Task) -> list[Answer]:
    """Our own answers; the first band and the first distances work everything out."""
    inner, outer = task.inner_m, task.outer_m
    found = []
    for tolerance_m in (1.0, 0.1):
        band, seconds = timed(lambda t=tolerance_m: geodesy.band(task.line, inner, outer, t))
        found.append(Answer(f"Sarhad, tolerance {tolerance_m:g} m", band, seconds))
        _, seconds = timed(lambda t=tolerance_m: geodesy.band(task.line, outer, 60e3, t))
        found.append(Answer(f"Sarhad, {tolerance_m:g} m, the next band (50-60 km)", None, seconds))
    lands = [open_borders("osm").land(iso) for iso in ("IRN", "PAK")]
    lon, lat = task.points.T

    def with_side() -> np.ndarray:
        geodesy.side(lon, lat, lands)
        return geodesy.distance_to_line(lon, lat, task.line).distance_m

    distances, _ = timed(with_side)
    found.append(Answer("Sarhad, with the side", None, None, distances, best(with_side)))
    return found


def table(task: Task) -> None:
    mine = ours(task)
    peers, missing = answers(task, timed)
    brute = BruteForce(task.line)
    measure = [a.band_s for a in peers if a.name.startswith("PostGIS") and "512" in a.name]
    band_s = measure[0] if measure else mine[0].band_s
    points_s = mine[-1].points_s
    unit = "PostGIS 512" if measure else "Sarhad"
    print(f"| 40-50 km band | worst error | time | {unit} = 1 |\n|---|---:|---:|---:|")
    for a in mine + peers:
        if a.band_s is not None:
            error = "" if a.band is None else f"{band_error_m(task.line, brute, a.band):.3f} m"
            ratio = a.band_s / band_s
            print(f"| {a.name} | {error} | {a.band_s:.2f} s | {ratio:.2f} |", flush=True)
    print(f"\n| {len(task.points):,} points to the line | worst error | time | Sarhad = 1 |")
    print("|---|---:|---:|---:|")
    for a in mine + peers:
        if a.distances is not None:
            error = points_error_m(brute, task, a.distances)
            name = a.name.removesuffix(", quad_segs 512").replace(", quad_segs 16", "")
            print(
                f"| {name} | {error:.6f} m | {a.points_s:.2f} s | {a.points_s / points_s:.1f} |",
                flush=True,
            )
    for line in missing:
        print(f"\nNot measured: {line}")


def slope(sizes: list[int], seconds: list[float]) -> float:
    return float(np.polyfit(np.log(sizes), np.log(seconds), 1)[0])


def crooked(vertices: int, seed: int) -> shapely.Geometry:
    """A line across 9 degrees, as crooked at every scale as a border: a random walk."""
    rng = np.random.default_rng(seed)
    walk = np.cumsum(rng.normal(0.0, 0.7 / vertices**0.5, vertices))
    return shapely.LineString(np.column_stack((np.linspace(60, 69, vertices), 28 + walk)))


def growth() -> None:
    """Every size has a line and points of its own, so that nothing is remembered."""
    print("\n| vertices | first 20,000 distances | first 50 km buffer |\n|---:|---:|---:|")
    sizes, near_s, buffer_s = [1_000, 4_000, 16_000], [], []
    for size in sizes:
        line = crooked(size, size)
        xy = points_about(line, 20_000).T
        near_s.append(timed(lambda x=xy, g=line: geodesy.distance_to_line(*x, g))[1])
        line = crooked(size, size + 1)
        buffer_s.append(timed(lambda g=line: geodesy.buffer(g, OUTER_M))[1])
        print(f"| {size:,} | {near_s[-1]:.2f} s | {buffer_s[-1]:.2f} s |", flush=True)
    print(f"| slope (log-log) | {slope(sizes, near_s):.2f} | {slope(sizes, buffer_s):.2f} |")
    print("\n| points | distances |\n|---:|---:|")
    counts, seconds = [10_000, 40_000, 160_000], []
    for count in counts:
        line = crooked(2_000, count)
        xy = points_about(line, count, seed=count).T
        seconds.append(timed(lambda x=xy, g=line: geodesy.distance_to_line(*x, g))[1])
        print(f"| {count:,} | {seconds[-1]:.2f} s |", flush=True)
    print(f"| slope (log-log) | {slope(counts, seconds):.2f} |")


def main() -> None:
    line = border("IRN", "PAK")
    table(Task(line, points_about(line, POINTS), INNER_M, OUTER_M, HOME / "task"))
    growth()
