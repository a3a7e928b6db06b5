"""Areas of curated places: waters from OpenStreetMap, regions from the provinces they are made of.

What is made of what stands in ``curated_areas.toml``.
"""

from __future__ import annotations

import json
import math
import tomllib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geo.data.rebuild.fetch import Package
from geo.data.rebuild.provinces import MAPS
from geo.data.rebuild.sources import Entry
from geo.errors import DataError
from geo.gazetteers import areas as area_file
from geo.gazetteers.curated import CuratedGazetteer
from geo.model import Place

WATERS = Package("npm", "@geo-maps/earth-waterbodies-1km", "0.6.0")
_REACH = 1.4  # a body belongs to a place when it lies within so many of its radii
_SPECK = 0.0001  # and takes more than this share of their square
_SEAM_DEG = 0.0015  # the map is cut along lines of latitude; pieces are joined again
_SIMPLE_DEG = 0.004
_M_PER_DEG = 111_195.0


def build(cache: Path, out: Path) -> list[Entry]:
    """Write ``curated_areas.npz``; the bundled gazetteer must have been built."""
    wanted = tomllib.loads((out / "curated_areas.toml").read_text(encoding="utf-8"))
    places = CuratedGazetteer.read(out / "curated" / "world.toml").places
    bodies = _Bodies.read(cache)
    provinces = area_file.Areas(out / "gazetteer" / "areas.npz")
    found = {f"world:{name}": bodies.of(_place(places, name)) for name in wanted["waters"]}
    for name, ids in wanted["provinces"].items():
        found[_place(places, name).id] = _union(name, ids, provinces)
    area_file.write(out / "curated_areas.npz", found)
    return [
        Entry(
            file="curated_areas.npz",
            what="Areas of lakes, inland seas and regions of curated/world.toml",
            packages=(WATERS, MAPS),
            licence="ODbL-1.0 AND MIT",
            attribution="© OpenStreetMap contributors; Natural Earth",
            date="2017-12",
            rebuild="python -m geo.data.rebuild curated_areas",
        )
    ]


def _place(places: dict[str, Place], name: str) -> Place:
    place = places.get(f"world:{name}")
    if place is None:
        raise DataError(f"curated_areas.toml: world.toml holds no {name!r}.")
    return place


def _union(name: str, ids: Sequence[str], provinces: area_file.Areas) -> BaseGeometry:
    parts = [provinces.get(id_) for id_ in ids]
    if any(part is None for part in parts):
        raise DataError(f"curated_areas.toml: {name}: a province of it has no area.")
    return _simple(shapely.union_all(parts))


class _Bodies:
    """All bodies of water of the map, to be found by where they lie."""

    def __init__(self, parts: npt.NDArray[np.object_]) -> None:
        self._parts = parts
        self._tree, self._sides = shapely.STRtree(parts), shapely.bounds(parts)
        self._size = shapely.area(parts)

    @classmethod
    def read(cls, cache: Path) -> _Bodies:
        """All bodies of water of the package."""
        data = json.loads(WATERS.read(cache, "package/map.geo.json"))
        shapes = [shapely.from_geojson(json.dumps(item)) for item in data["geometries"]]
        return cls(shapely.get_parts(shapes))

    def of(self, place: Place) -> BaseGeometry:
        """The largest body of water in the place's surroundings and all that adjoin it there."""
        west, south, east, north = _box(place, _REACH)
        near = np.sort(self._tree.query(shapely.box(west, south, east, north)))
        sides = self._sides[near]
        inside = (sides[:, :2] >= (west, south)).all(1) & (sides[:, 2:] <= (east, north)).all(1)
        large = self._size[near] > _SPECK * (east - west) * (north - south)
        rest = shapely.make_valid(self._parts[near[inside & large]])
        if not len(rest):
            raise DataError(f"curated_areas.toml: no water where {place.id} should be.")
        order = np.argsort(-shapely.area(rest))
        found, rest = rest[order[:1]], rest[order[1:]]
        while True:
            joined = shapely.union_all(found)
            touching = shapely.distance(rest, joined) < _SEAM_DEG
            if not touching.any():
                break
            found, rest = np.append(found, rest[touching]), rest[~touching]
        return _simple(joined.buffer(_SEAM_DEG, join_style="mitre").buffer(-_SEAM_DEG))


def _box(place: Place, times: float) -> tuple[float, float, float, float]:
    """West, south, east and north of the square around a place's circle."""
    north = times * place.radius_m / _M_PER_DEG
    east = north / math.cos(math.radians(place.lat))
    return place.lon - east, place.lat - north, place.lon + east, place.lat + north


def _simple(area: BaseGeometry) -> BaseGeometry:
    """On the grid it is stored in, without specks and with no more corners than 400 m need."""
    rounded = shapely.set_precision(shapely.make_valid(area.simplify(_SIMPLE_DEG)), 0.001)
    parts = [part for part in shapely.get_parts(rounded) if part.geom_type == "Polygon"]
    least = 0.0005 * max(part.area for part in parts)
    whole: BaseGeometry = shapely.MultiPolygon([part for part in parts if part.area >= least])
    return whole
