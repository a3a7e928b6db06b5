"""Natural Earth countries and borders from the TopoJSON of npm ``world-atlas``.

Natural Earth draws some areas apart from any ISO 3166 country. Each is counted to one, so that
a country's land is whole: Somaliland is in SOM, Northern Cyprus and the buffer zone in CYP,
Baikonur in KAZ, Guantanamo Bay in CUB, the Siachen Glacier in IND (who holds it), the two
British bases on Cyprus in GBR. French overseas departments, which Natural Earth draws as France,
Svalbard and the Caribbean Netherlands get their own ISO codes, as in the OpenStreetMap source.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from geo.borders import container
from geo.data.rebuild.fetch import Package
from geo.data.rebuild.records import border_items
from geo.data.rebuild.sources import Entry
from geo.data.rebuild.topology import polygons, to_grid

ATLAS = Package("npm", "world-atlas", "2.0.2")
COUNTRIES = Package("npm", "world-countries", "5.1.0")

_UNCODED = {
    "Kosovo": "XKX",
    "Somaliland": "SOM",
    "N. Cyprus": "CYP",
    "Cyprus U.N. Buffer Zone": "CYP",
    "Dhekelia": "GBR",
    "Akrotiri": "GBR",
    "USNB Guantanamo Bay": "CUB",
    "Baikonur": "KAZ",
    "Siachen Glacier": "IND",
    "Coral Sea Is.": "AUS",
    "Clipperton I.": "FRA",
    "Bajo Nuevo Bank": "COL",
    "Serranilla Bank": "COL",
}
# Parts of a feature with an ISO code of their own: sovereign, code, west, south, east, north.
_PARTS = (
    ("FRA", "GUF", -56.0, 1.0, -51.0, 7.0),
    ("FRA", "GLP", -62.0, 15.8, -60.9, 16.6),
    ("FRA", "MTQ", -61.4, 14.3, -60.7, 15.0),
    ("FRA", "REU", 55.0, -21.6, 56.0, -20.7),
    ("FRA", "MYT", 44.9, -13.2, 45.4, -12.5),
    ("NOR", "SJM", -10.0, 70.5, -7.0, 71.5),
    ("NOR", "SJM", 9.0, 74.0, 35.0, 81.5),
    ("NOR", "BVT", 3.0, -55.0, 4.0, -54.0),
    ("NLD", "BES", -70.0, 11.5, -62.0, 18.0),
    ("IOT", "CXR", 105.0, -11.0, 106.0, -10.0),
    ("IOT", "CCK", 96.0, -13.0, 97.5, -11.0),
)


def load_countries(cache: Path) -> dict[str, BaseGeometry]:
    """Natural Earth areas by ISO 3166-1 alpha-3, neighbours sharing their vertices."""
    listed = json.loads(COUNTRIES.read(cache, "dist/countries.json"))
    alpha3 = {entry["ccn3"]: entry["cca3"] for entry in listed if entry["ccn3"]}
    pieces: dict[str, list[BaseGeometry]] = {}
    for name, number, areas in _features(cache):
        code = alpha3.get(number) or _UNCODED.get(name)
        if name == "Indian Ocean Ter.":
            code = "IOT"  # split into CXR and CCK below; the real IOT is not near either
        if code is None:
            continue  # a contested reef without land
        for area in areas:
            pieces.setdefault(_own_code(code, area), []).append(area)
    return {code: _whole(parts) for code, parts in sorted(pieces.items())}


def load_named(cache: Path) -> dict[str, BaseGeometry]:
    """The areas that Natural Earth draws, by its names: countries and what is apart from them."""
    return {name: _whole(areas) for name, _, areas in _features(cache) if areas}


def _features(cache: Path) -> Iterator[tuple[str, str, list[BaseGeometry]]]:
    """Name, ISO numeric code ("" without one) and polygons of each feature."""
    topology = json.loads(ATLAS.read(cache, "countries-10m.json"))
    arcs = _arcs(topology)
    for feature in topology["objects"]["countries"]["geometries"]:
        multi = feature["type"] == "MultiPolygon"
        areas = []
        for rings in feature["arcs"] if multi else [feature["arcs"]]:
            shell, *holes = (_ring(ring, arcs) for ring in rings)
            if len(shell) >= 4:  # else quantised away
                areas.append(_cut(shell, [hole for hole in holes if len(hole) >= 4]))
        yield feature["properties"]["name"], feature.get("id", ""), areas


def build(cache: Path, out: Path) -> list[Entry]:
    """Write ``natural_earth.bin``."""
    lands = load_countries(cache)
    container.write(out / "natural_earth.bin", {"scale": "10m"}, border_items(lands))
    entry = Entry(
        file="natural_earth.bin",
        what="Countries and land borders at 1:10,000,000 (Natural Earth 4.1)",
        packages=(ATLAS, COUNTRIES),
        licence="Public domain (Natural Earth); TopoJSON packaging ISC",
        attribution="Made with Natural Earth",
        date="2018-05",
        rebuild="python -m geo.data.rebuild natural_earth",
    )
    return [entry]


def _arcs(topology: dict[str, Any]) -> list[npt.NDArray[np.float64]]:
    scale = np.asarray(topology["transform"]["scale"])
    shift = np.asarray(topology["transform"]["translate"])
    return [np.cumsum(np.asarray(arc), axis=0) * scale + shift for arc in topology["arcs"]]


def _ring(indices: list[int], arcs: list[npt.NDArray[np.float64]]) -> npt.NDArray[np.float64]:
    """Join arcs; a negative index is the complement of an arc taken backwards."""
    parts = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in indices]
    return np.concatenate([parts[0], *(part[1:] for part in parts[1:])])


def _cut(shell: npt.NDArray[np.float64], holes: list[npt.NDArray[np.float64]]) -> BaseGeometry:
    """A polygon cut at the antimeridian; the package has stitched it together there."""
    steps = np.diff(shell[:, 0])
    turns = np.concatenate([[0.0], np.cumsum(-360.0 * np.rint(steps / 360.0))])
    if not turns.any():
        return shapely.Polygon(shell, holes)
    around = shell + np.column_stack([turns, np.zeros(len(turns))])
    if turns[-1]:  # goes once round a pole: close it along that pole's parallel
        pole = np.copysign(90.0, around[:, 1].mean())
        around = np.vstack([around, [[around[-1, 0], pole], [around[0, 0], pole], around[:1][0]]])
    whole = shapely.make_valid(shapely.Polygon(around))
    shifted = []
    for turn in (-360.0, 0.0, 360.0):
        part = shapely.intersection(whole, shapely.box(-180 + turn, -90, 180 + turn, 90))
        shifted.append(affinity.translate(part, -turn))
    cut = shapely.union_all(shifted)
    return shapely.difference(cut, shapely.union_all([shapely.Polygon(hole) for hole in holes]))


def _own_code(code: str, area: BaseGeometry) -> str:
    x, y = shapely.get_coordinates(area).mean(axis=0)
    for sovereign, own, west, south, east, north in _PARTS:
        if code == sovereign and west <= x <= east and south <= y <= north:
            return own
    return code


def _whole(parts: list[BaseGeometry]) -> BaseGeometry:
    valid = [piece for part in parts for piece in polygons(shapely.make_valid(part))]
    return to_grid(shapely.union_all(valid))
