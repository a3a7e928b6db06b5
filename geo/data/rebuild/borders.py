"""The world's land borders and country areas at 100 m, from OpenStreetMap.

The way, each step in a module of its own: read the areas (`osm_areas`), node all rings together
into faces (`arrangement`), choose one owner for land that two countries hold (`overlaps`), divide
border waters (`water`), give neighbours the same vertices (`mend`), and read the lines off the
areas as the edges that two of them share in opposite directions (`topology`). Lines and areas
therefore agree vertex by vertex, and three lines that meet, meet in one vertex.

Inland water is what no country's land covers and either land encloses, or Natural Earth's areas
cover at least 0.03 degrees from their coast (rivers and lakes open to the sea, as the Congo).
The Caspian Sea, which Natural Earth leaves out, is sea. Bir Tawil, land that neither Egypt nor
Sudan claims, looks like such a hole; it is given to SDN, where Natural Earth has it, and listed
as disputed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geo.borders import container
from geo.data.rebuild.arrangement import GRID, Faces, arrange
from geo.data.rebuild.mend import mend
from geo.data.rebuild.natural_earth import ATLAS, COUNTRIES, load_countries
from geo.data.rebuild.osm_areas import LAND, read_parts
from geo.data.rebuild.overlaps import Overlap, resolve
from geo.data.rebuild.records import Item, border_items
from geo.data.rebuild.sources import Entry
from geo.data.rebuild.topology import (
    area_km2,
    chain,
    edges,
    exact,
    keys,
    polygons,
    shared_edges,
    undirected,
)
from geo.data.rebuild.water import Shore, divide

_INLAND_DEG = 0.03
_SEA_KM2 = 2000.0
_ISLAND_KM2 = 1000.0
_BIR_TAWIL = shapely.Point(33.75, 21.87)
Pair = tuple[str, str]
Edges = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]


ENTRY = Entry(
    file="borders.bin",
    what="Land borders at 100 m and country areas of the world (OpenStreetMap, December 2017)",
    packages=(LAND, ATLAS, COUNTRIES),
    licence="ODbL-1.0",
    attribution="© OpenStreetMap contributors; made with Natural Earth",
    date="2017-12-01",
    rebuild="python -m geo.data.rebuild borders",
)


def build(cache: Path, out: Path) -> list[Entry]:
    """Write ``borders.bin``."""
    second = load_countries(cache)
    inland = _inland(second)
    parts = read_parts(cache)
    faces = arrange(parts, inland.boundary)
    owner, disputed = resolve(faces, parts, second)
    dry, disputed = _dry(faces, owner, disputed)
    lands = with_islands(mend(_with_waters(faces, owner, dry, inland, second)), second)
    items = [*border_items(lands, _gaps(lands, dry)), *_disputed_items(disputed)]
    container.write(out / "borders.bin", {"resolution_m": 100}, items)
    return [ENTRY]


def with_islands(
    lands: Mapping[str, BaseGeometry], second: Mapping[str, BaseGeometry]
) -> dict[str, BaseGeometry]:
    """Land with the large islands that the package lacks, from the second source (Vanua Levu)."""
    parts = np.array([part for land in lands.values() for part in polygons(land)])
    tree = shapely.STRtree(parts)
    found = {}
    for country, land in lands.items():
        islands = []
        for island in polygons(second.get(country, shapely.MultiPolygon())):
            if area_km2(island) >= _ISLAND_KM2:
                near = parts[tree.query(island, predicate="intersects")]
                rest = shapely.difference(island, shapely.union_all(near))
                islands += polygons(rest) if rest.area > 0.95 * island.area else []
        whole = shapely.union_all([land, *islands], grid_size=GRID) if islands else None
        found[country] = land if whole is None else exact(whole)
    return found


def _inland(second: Mapping[str, BaseGeometry]) -> BaseGeometry:
    """What lies well inside the second source's coast."""
    whole = shapely.union_all(list(second.values()), grid_size=GRID)
    return shapely.buffer(shapely.simplify(whole, 0.01), -_INLAND_DEG, quad_segs=1)


def _dry(
    faces: Faces, owner: npt.NDArray[np.str_], disputed: list[Overlap]
) -> tuple[dict[str, BaseGeometry], list[Overlap]]:
    """Each country's land as the package has it, Bir Tawil added."""
    for face in np.flatnonzero(owner == ""):
        if faces.polygon[face].contains(_BIR_TAWIL):
            owner[face] = "SDN"
            disputed = [*disputed, Overlap("Bir Tawil", ("EGY", "SDN"), "SDN", faces.polygon[face])]
    codes = sorted({str(code) for code in np.unique(owner)} - {""})
    return {c: shapely.coverage_union_all(faces.polygon[owner == c]) for c in codes}, disputed


def _with_waters(
    faces: Faces,
    owner: npt.NDArray[np.str_],
    dry: Mapping[str, BaseGeometry],
    inland: BaseGeometry,
    second: Mapping[str, BaseGeometry],
) -> dict[str, BaseGeometry]:
    """Each country's land with its share of the inland waters."""
    pieces: dict[str, list[BaseGeometry]] = {}
    lines = {pair: chain(*found) for pair, found in shared_edges(second).items()}
    lookup = _Owners(dry)
    for water in _waters(faces, owner, lookup, inland):
        shore = lookup.shore(water)
        if (shore.country != "").any():
            for country, piece in divide(water, shore, lines):
                pieces.setdefault(country, []).append(piece)
    return {code: _united(land, pieces.get(code, [])) for code, land in dry.items()}


def _united(land: BaseGeometry, pieces: list[BaseGeometry]) -> BaseGeometry:
    """Land and waters as one; islands far from any water are left as they are."""
    if not pieces:
        return exact(land)
    parts = polygons(land)
    near = np.zeros(len(parts), dtype=bool)
    near[shapely.STRtree(parts).query(pieces)[1]] = True
    touched = [part for part, hit in zip(parts, near, strict=True) if hit]
    joined = polygons(shapely.union_all([*touched, *pieces], grid_size=GRID))
    alone = [part for part, hit in zip(parts, near, strict=True) if not hit]
    return exact(shapely.MultiPolygon([*alone, *joined]))


def _waters(
    faces: Faces, owner: npt.NDArray[np.str_], lookup: _Owners, inland: BaseGeometry
) -> Iterator[BaseGeometry]:
    """Inland waters: connected pieces of faces that no country holds."""
    empty = np.flatnonzero(owner == "")
    points = shapely.STRtree([shapely.Point(xy) for xy in faces.point[empty]])
    wet = np.zeros(len(owner), dtype=bool)
    for area in shapely.get_parts(inland):
        wet[empty[points.query(area, predicate="contains")]] = True
    for sheet in polygons(shapely.coverage_union_all(faces.polygon[empty])):
        if (lookup.shore(sheet).country == "").any():
            continue  # open to the sea
        lake = area_km2(sheet) < _SEA_KM2
        lake = lake or shapely.intersection(inland, sheet).area > 0.5 * sheet.area
        wet[empty[points.query(sheet, predicate="contains")]] = lake
    yield from polygons(shapely.coverage_union_all(faces.polygon[wet]))


class _Owners:
    """Which country's land lies on the other side of an edge."""

    def __init__(self, lands: Mapping[str, BaseGeometry]) -> None:
        codes = sorted(lands)
        rows = []
        for number, code in enumerate(codes):
            low, high = undirected(*edges(lands[code]))
            rows.append(np.stack([low, high, np.full(len(low), number)], axis=1))
        stacked = np.concatenate(rows)
        stacked = stacked[np.lexsort((stacked[:, 1], stacked[:, 0]))]
        self._owner = {(low, high): codes[number] for low, high, number in stacked.tolist()}

    def shore(self, water: BaseGeometry) -> Shore:
        """The rim of a water, each edge with the country behind it."""
        xy, ring = shapely.get_coordinates(shapely.get_rings(water), return_index=True)
        inner = ring[1:] == ring[:-1]
        packed = keys(xy)
        low, high = undirected(packed[:-1][inner], packed[1:][inner])
        found = [self._owner.get(e, "") for e in zip(low.tolist(), high.tolist(), strict=True)]
        return Shore(
            np.stack([xy[:-1][inner], xy[1:][inner]], axis=1), np.array(found, dtype="<U3")
        )


def _gaps(
    lands: Mapping[str, BaseGeometry], dry: Mapping[str, BaseGeometry]
) -> dict[Pair, BaseGeometry]:
    """Parts of each line that no two countries' land has in common."""
    before = shared_edges(dry)
    gaps = {}
    for pair, (low, high) in shared_edges(lands).items():
        known: set[tuple[int, int]] = set()
        if pair in before:
            known.update(zip(*(ends.tolist() for ends in before[pair]), strict=True))
        new = np.array(
            [edge not in known for edge in zip(low.tolist(), high.tolist(), strict=True)]
        )
        if new.any():
            gaps[pair] = chain(low[new], high[new])
    return gaps


def _disputed_items(disputed: list[Overlap]) -> Iterator[Item]:
    for overlap in sorted(disputed, key=lambda o: o.name):
        extra = {"claimants": list(overlap.claimants), "holder": overlap.holder}
        yield f"disputed/{overlap.name}", exact(overlap.geometry), extra
