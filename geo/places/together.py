"""What the likely places of an article's other names say about each place."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from geo.places.evidence import Features

if TYPE_CHECKING:
    from geo.model import Place
    from geo.places.names import Evidence

Floats = npt.NDArray[np.float64]

_MOST_NAMES = 150
_SCALE_KM = 60.0
_WIDE = 4.0
_EARTH_KM = 6371.0
# Evidence compared among the candidates of a name, and what counts as next to nothing.
_COMPARED: tuple[tuple[tuple[str, ...], float], ...] = (
    (("country count", "country country count", "admin1 country count"), 0.1),
    (("admin1 count", "admin1 admin1 count"), 0.1),
    (("near",), 0.05),
    (("wide",), 0.05),
    (("near beside",), 0.02),
)
_LARGE = frozenset({"country", "region", "admin1", "water"})


class Geometry:
    """Coordinates, countries and provinces of all candidates of an article, as arrays."""

    def __init__(self, found: Evidence) -> None:
        names = found.names
        order = sorted(range(len(names)), key=lambda n: -len(names[n].mentions))[:_MOST_NAMES]
        self.kept = frozenset(order)
        self.places = [place for name in names for place in name.places]
        self.owner = np.array(
            [n for n, name in enumerate(names) for _ in name.places], dtype=np.int64
        )
        lon = np.radians([p.lon for p in self.places])
        lat = np.radians([p.lat for p in self.places])
        xyz = np.column_stack((np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)))
        self.reference = np.flatnonzero(
            [
                o in self.kept and p.kind not in _LARGE
                for o, p in zip(self.owner.tolist(), self.places, strict=True)
            ]
        )
        chord = np.clip(xyz @ xyz[self.reference].T, -1.0, 1.0)
        self.near = np.exp(-np.arccos(chord) * _EARTH_KM / _SCALE_KM)
        self.beside = _beside(found)
        self.outlet = np.array([name.outlet for name in names], dtype=bool)


def _beside(found: Evidence) -> Floats:
    """Share of each name's neighbours in the text (two mentions either way) that are each name."""
    count = len(found.names)
    table: Floats = np.zeros((count, count if count <= 4 * _MOST_NAMES else 0))
    line = found.of_mention
    if not table.shape[1]:
        return table
    for at, number in enumerate(line):
        for other in (*line[max(0, at - 2) : at], *line[at + 1 : at + 3]):
            if other != number:
                table[number, other] += 1.0
    total = table.sum(axis=1, keepdims=True)
    result: Floats = np.divide(table, total, out=np.zeros_like(table), where=total > 0)
    return result


def coherence(
    found: Evidence, geometry: Geometry, rows: list[list[Features]], chances: list[Floats]
) -> list[list[Features]]:
    """The prior evidence with what the other names' likely places add."""
    chance = np.concatenate(chances) if chances else np.zeros(0)
    per_country: dict[str, float] = defaultdict(float)
    per_area: dict[tuple[str, str], float] = defaultdict(float)
    own_country: list[dict[str, float]] = [defaultdict(float) for _ in found.names]
    own_area: list[dict[tuple[str, str], float]] = [defaultdict(float) for _ in found.names]
    for place, owner, value in zip(
        geometry.places, geometry.owner.tolist(), chance.tolist(), strict=True
    ):
        if place.country is None:
            continue
        per_country[place.country] += value
        own_country[owner][place.country] += value
        province = _province(place)
        if province:
            area = (place.country, province)
            per_area[area] += value
            own_area[owner][area] += value
    near, local, outlet = _nearness(found, geometry, geometry.near, chance)
    wide, _, _ = _nearness(found, geometry, geometry.near ** (1 / _WIDE), chance)
    others = max(1, len(found.names) - 1)
    result: list[list[Features]] = []
    at = 0
    for number, name in enumerate(found.names):
        out = []
        for place, row in zip(name.places, rows[number], strict=True):
            grown = dict(row)
            kind = f"{place.kind} " if place.kind in _LARGE else ""
            if place.country is not None:
                rest = per_country[place.country] - own_country[number][place.country]
                grown[kind + "country share"] = rest / others
                grown[kind + "country count"] = math.log1p(rest)
                province = _province(place)
                if province:
                    area = (place.country, province)
                    rest = per_area[area] - own_area[number][area]
                    grown[kind + "admin1 share"] = rest / others
                    grown[kind + "admin1 count"] = math.log1p(rest)
            if not kind:
                grown["near"] = math.log1p(float(near[at]))
                grown["near beside"] = float(local[at])
                grown["near outlet"] = float(outlet[at])
                grown["wide"] = math.log1p(float(wide[at]))
            out.append(grown)
            at += 1
        _compare(out)
        result.append(out)
    return result


def _compare(rows: Sequence[Features]) -> None:
    """Add how each candidate's support compares with the best supported one of the name."""
    for names, least in _COMPARED:
        values = [sum(row.get(name, 0.0) for name in names) for row in rows]
        best = max(values, default=0.0)
        for row, value in zip(rows, values, strict=True):
            row["against best " + names[0]] = math.log((least + value) / (least + best))


def _province(place: Place) -> str | None:
    """The first-level area a place is or lies in."""
    return place.name if place.kind == "admin1" else place.admin1


def _nearness(
    found: Evidence, geometry: Geometry, nearness: Floats, chance: Floats
) -> tuple[Floats, Floats, Floats]:
    """Expected nearness of each candidate to all other names, to those beside it, the outlet's."""
    count = len(found.names)
    weighted = nearness * chance[geometry.reference]
    owner = geometry.owner[geometry.reference]
    total = weighted.sum(axis=1)
    kept = sorted(geometry.kept)
    column = {number: at for at, number in enumerate(kept)}
    by_name = np.zeros((len(geometry.places), len(kept)))
    np.add.at(by_name.T, [column[o] for o in owner.tolist()], weighted.T)
    own = np.array([column.get(o, -1) for o in geometry.owner.tolist()], dtype=np.int64)
    mine = np.where(own >= 0, by_name[np.arange(len(own)), np.maximum(own, 0)], 0.0)
    local = np.zeros(len(own))
    if geometry.beside.shape[1] == count and count:
        local = (geometry.beside[geometry.owner][:, kept] * by_name).sum(axis=1)
    outlet = np.zeros(len(own))
    for number in np.flatnonzero(geometry.outlet).tolist():
        if number in column:
            outlet = np.where(geometry.owner == number, 0.0, by_name[:, column[number]])
    return total - mine, local, outlet
