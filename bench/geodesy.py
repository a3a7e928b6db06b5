"""Error and processor time of a 40–50 km band and of 100,000 distances, beside planar tools.

The error is the greatest |true distance - stated distance| over points of the outline (vertices,
middles and quarters of edges) or over the points measured, the true distance being
`geo.geodesy.distance_to_line`, which the tests hold to a millimetre of a brute force.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import geopandas
import numpy as np
import shapely

from geo import geodesy
from geo.borders import open_borders

POINTS = 100_000
RADII_M = (50.0, 300.0, 5_000.0, 50_000.0, 300_000.0)
INNER_M, OUTER_M = 40_000.0, 50_000.0


def timed(call: Callable[[], object]) -> tuple[object, float]:
    start = time.process_time()
    result = call()
    return result, time.process_time() - start


def outline(area: shapely.Geometry) -> np.ndarray:
    rows = []
    for ring in shapely.get_rings(shapely.get_parts(area)):
        xy = shapely.get_coordinates(ring)
        rows += [xy[:-1] + (xy[1:] - xy[:-1]) * share for share in (0.0, 0.25, 0.5, 0.75)]
    return np.vstack(rows)


def band_error_m(line: shapely.Geometry, area: shapely.Geometry) -> float:
    lon, lat = outline(area).T
    true = geodesy.distance_to_line(lon, lat, line).distance_m
    return float(np.minimum(np.abs(true - INNER_M), np.abs(true - OUTER_M)).max())


def planar_band(line: shapely.Geometry, crs: object, quad_segs: int) -> shapely.Geometry:
    plane = geopandas.GeoSeries([line], crs=4326).to_crs(crs)
    outer = plane.buffer(OUTER_M, quad_segs=quad_segs)
    return outer.difference(plane.buffer(INNER_M, quad_segs=quad_segs)).to_crs(4326).iloc[0]


def bands(line: shapely.Geometry, planes: dict[str, object]) -> None:
    print(f"\n40-50 km band along {geodesy.length_m(line) / 1000:.0f} km\n")
    print("| tool | worst error | time | ratio |\n|---|---:|---:|---:|")
    calls: dict[str, Callable[[], object]] = {
        "Sarhad, tolerance 1 m": lambda: geodesy.band(line, INNER_M, OUTER_M, 1.0),
        "Sarhad, the next band (50-60 km)": lambda: geodesy.band(line, OUTER_M, 60_000.0, 1.0),
        "Sarhad, tolerance 0.1 m": lambda: geodesy.band(line, INNER_M, OUTER_M, 0.1),
    }
    for name, crs in planes.items():
        for segments in (16, 512):
            calls[f"geopandas, {name}, quad_segs {segments}"] = lambda c=crs, s=segments: (
                planar_band(line, c, s)
            )
    first = 0.0
    for name, call in calls.items():
        area, seconds = timed(call)
        first = first or seconds
        error = "" if "next" in name else f"{band_error_m(line, area):.3f} m"
        print(f"| {name} | {error} | {seconds:.2f} s | {seconds / first:.2f} |", flush=True)


def distances(line: shapely.Geometry, planes: dict[str, object]) -> None:
    rng = np.random.default_rng(1)
    west, south, east, north = line.bounds
    lon = rng.uniform(west - 2, east + 2, POINTS)
    lat = rng.uniform(south - 2, north + 2, POINTS)
    print(f"\n{POINTS:,} points to the line\n")
    print("| tool | worst error | time | ratio |\n|---|---:|---:|---:|")
    true, first = timed(lambda: geodesy.distance_to_line(lon, lat, line))
    print(f"| Sarhad | - | {first:.2f} s | 1.00 |", flush=True)
    ends = shapely.get_coordinates(line)
    edges = shapely.linestrings(np.stack((ends[:-1], ends[1:]), axis=1))
    edges = edges[shapely.intersects(edges, line) & shapely.covers(line, edges)]
    for name, crs in planes.items():
        points = geopandas.GeoDataFrame(geometry=shapely.points(lon, lat), crs=4326).to_crs(crs)
        lines = geopandas.GeoDataFrame(geometry=edges, crs=4326).to_crs(crs)
        joined, seconds = timed(
            lambda p=points, e=lines: geopandas.sjoin_nearest(p, e, distance_col="m")
        )
        nearest = joined["m"].groupby(level=0).min().to_numpy()
        error = np.abs(nearest - true.distance_m).max()
        print(
            f"| geopandas sjoin_nearest, {name} | {error:.0f} m | {seconds:.2f} s "
            f"| {seconds / first:.2f} |",
            flush=True,
        )


def growth() -> None:
    print("\ngrowth with the line's edges: a 50 km buffer, and 20,000 distances\n")
    print("| line | edges | buffer | distances |\n|---|---:|---:|---:|")
    for pair in (("NOR", "RUS"), ("IRN", "PAK"), ("KAZ", "RUS"), ("ARG", "CHL")):
        line = open_borders("osm").line(*pair).geometry
        west, south, east, north = line.bounds
        rng = np.random.default_rng(1)
        lon, lat = rng.uniform(west, east, 20_000), rng.uniform(south, north, 20_000)
        _, area = timed(lambda line=line: geodesy.buffer(line, 50_000.0))
        _, near = timed(lambda x=lon, y=lat, line=line: geodesy.distance_to_line(x, y, line))
        edges = shapely.get_num_coordinates(line) - len(shapely.get_parts(line))
        print(f"| {'-'.join(pair)} | {edges} | {area:.2f} s | {near:.2f} s |", flush=True)


def reach() -> None:
    print("\nbuffers from 50 m to 300 km: time and worst error\n")
    print("| line | tolerance | " + " | ".join(f"{r / 1000:g} km" for r in RADII_M) + " |")
    print("|---|---:|" + "---:|" * len(RADII_M))
    for pair in (("KHM", "THA"), ("MEX", "USA"), ("RUS", "UKR"), ("KAZ", "RUS")):
        line = open_borders("osm").line(*pair).geometry
        for tolerance_m in (25.0, 1.0):
            cells = []
            for radius_m in RADII_M:
                area, seconds = timed(
                    lambda g=line, r=radius_m, t=tolerance_m: geodesy.buffer(g, r, t)
                )
                lon, lat = outline(area).T
                true = geodesy.distance_to_line(lon, lat, line).distance_m
                cells.append(f"{seconds:.2f} s, {np.abs(true - radius_m).max():.2f} m")
            print(f"| {'-'.join(pair)} | {tolerance_m:g} m | {' | '.join(cells)} |", flush=True)


def main() -> None:
    line = open_borders("osm").line("IRN", "PAK").geometry
    lon, lat = shapely.get_coordinates(line).mean(axis=0)
    planes: dict[str, object] = {
        "UTM": geopandas.GeoSeries([line], crs=4326).estimate_utm_crs(),
        "azimuthal": f"+proj=aeqd +lat_0={lat} +lon_0={lon} +datum=WGS84",
    }
    bands(line, planes)
    distances(line, planes)
    growth()
    reach()
