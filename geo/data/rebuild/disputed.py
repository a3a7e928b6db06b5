"""Shapes of disputed land, from `borders_disputed.toml` and the packages that it draws on.

An area of Natural Earth lies up to some kilometres off the border or coast that it ends at. It is
therefore widened, but not over its neighbours in the same source, and cut to its holder's land.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from geo.borders import container
from geo.borders.osm import OsmBorders
from geo.data.rebuild.natural_earth import ATLAS, COUNTRIES, load_named
from geo.data.rebuild.osm_areas import LAND
from geo.data.rebuild.provinces import MAPS, read_maps, read_polygons
from geo.data.rebuild.records import Item
from geo.data.rebuild.sources import Entry
from geo.data.rebuild.topology import area_km2, to_grid

_WIDER_DEG = 0.1
_LEAST_KM2 = 10.0
_TABLE = "borders_disputed.toml"


def build(cache: Path, out: Path) -> list[Entry]:
    """Write ``borders_disputed.bin``; ``borders.bin`` must be there."""
    table = tomllib.loads((out / _TABLE).read_text("utf-8"))["area"]
    container.write(out / "borders_disputed.bin", {}, _items(table, _Shapes(cache, out)))
    return [
        Entry(
            file="borders_disputed.bin",
            what="Disputed land (OpenStreetMap, Natural Earth, outlines by hand)",
            packages=(LAND, ATLAS, COUNTRIES, MAPS),
            licence="ODbL-1.0",
            attribution="© OpenStreetMap contributors; made with Natural Earth",
            date="2017-12-01",
            rebuild="python -m geo.data.rebuild disputed",
        ),
    ]


def _items(table: list[Mapping[str, Any]], shapes: _Shapes) -> Iterator[Item]:
    for area in table:
        shape = to_grid(shapes.of(area))
        note = area["note"]
        if "off_km" in area:
            note += f" (outline to about {area['off_km']} km)"
        known = {"claimants": area["claimants"], "holder": area.get("holder"), "note": note}
        yield area["name"], shape, known
    named = {name for area in table for name in area.get("osm", ())}
    for name, shape, fields in shapes.overlaps():
        if name not in named and area_km2(shape) >= _LEAST_KM2:
            yield _plain(name, fields["claimants"]), shape, {**fields, "note": _BOTH}


_BOTH = "drawn in both countries' areas by OpenStreetMap"


def _plain(name: str, claimants: list[str]) -> str:
    """The name of small land without one: CHN-KAZ 3 is "land between CHN and KAZ (3)"."""
    number = name.rpartition(" ")[2]
    return f"land between {' and '.join(claimants)} ({number})"


class _Shapes:
    """Where shapes come from, each source read once."""

    def __init__(self, cache: Path, out: Path) -> None:
        self._borders = OsmBorders()
        self._container = container.Container(out / "borders.bin")
        self._maps = read_maps(cache)
        self._atlas = load_named(cache)
        self._overlaps = {name: shape for name, shape, _ in self.overlaps()}

    def overlaps(self) -> Iterator[Item]:
        """Land that two countries' areas hold in the border source."""
        for key in self._container.keys("disputed/"):
            fields = self._container.fields(key)
            yield key.removeprefix("disputed/"), self._container.geometry(key), fields

    def of(self, area: Mapping[str, Any]) -> BaseGeometry:
        """The shape of one entry of the table."""
        parts = [self._overlaps[name] for name in area.get("osm", ())]
        for name in area.get("atlas", ()):
            others = [shape for other, shape in self._atlas.items() if other != name]
            parts.append(self._held(_widened(self._atlas[name], others), area))
        if "country" in area:
            parts.append(self._borders.land(area["country"]))
        if "outline" in area:
            outline = shapely.Polygon(area["outline"])
            if not outline.is_valid:
                raise ValueError(f"{area['name']}: the outline crosses itself")
            parts.append(self._held(outline, area))
        for country, points in area.get("maps", {}).items():
            parts.append(self._held(self._provinces(country, points), area))
        return shapely.union_all(parts)

    def _held(self, shape: BaseGeometry, area: Mapping[str, Any]) -> BaseGeometry:
        """The part of a shape that is its holder's land."""
        holder = area.get("holder")
        return shape.intersection(self._borders.land(holder)) if holder else shape

    def _provinces(self, country: str, points: list[list[float]]) -> BaseGeometry:
        """The first-level areas of a country around some points."""
        spots = shapely.multipoints(points)
        mine: list[BaseGeometry] = []
        others: list[BaseGeometry] = []
        for _, _, shape in read_polygons(self._maps[country]):
            (mine if shape.intersects(spots) else others).append(shape)
        if not mine:
            raise ValueError(f"no first-level area of {country} around {points}")
        return _widened(shapely.union_all(mine), others)


def _widened(shape: BaseGeometry, others: list[BaseGeometry]) -> BaseGeometry:
    """A shape with a margin all around, but where its neighbours are."""
    wide = shapely.buffer(shape, _WIDER_DEG, quad_segs=2)
    near = [other for other in others if shapely.box(*other.bounds).intersects(wide)]
    return shapely.difference(wide, shapely.union_all(near))
