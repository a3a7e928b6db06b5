"""What the likely places of an article's other names say about each place."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from geo.places.distances import LONGEST, SHORTEST
from geo.places.evidence import Features, distance_km

if TYPE_CHECKING:
    from geo.model import Place
    from geo.places.names import Evidence, Name

Floats = npt.NDArray[np.float64]

_MOST_NAMES = 150
_SCALE_KM = 60.0
_EARTH_KM = 6371.0
# Evidence compared among the candidates of a name, and what counts as next to nothing.
_COMPARED: tuple[tuple[str, tuple[str, ...], float], ...] = tuple(
    ("against best " + names[0], names, least)
    for names, least in (
        (("country count", "country country count", "admin1 country count"), 0.1),
        (("admin1 count", "admin1 admin1 count"), 0.1),
        (("near",), 0.05),
        (("wide",), 0.05),
        (("near beside",), 0.02),
    )
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
        owners = self.owner[self.reference]
        # The names that have such places, where the places of each begin, and each place's own.
        self.columns, self.starts = np.unique(owners, return_index=True)
        column = {number: at for at, number in enumerate(self.columns.tolist())}
        self.own = np.array([column.get(o, -1) for o in self.owner.tolist()], dtype=np.int64)
        chord = np.clip(xyz @ xyz[self.reference].T, -1.0, 1.0)
        self.near = np.exp(-np.arccos(chord) * _EARTH_KM / _SCALE_KM)
        self.wide = np.sqrt(np.sqrt(self.near))  # four times the scale
        self.beside = _beside(found)


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
    found: Evidence, geometry: Geometry, chances: Sequence[Floats]
) -> list[list[Features]]:
    """For each candidate of each name what the other names' likely places say of it."""
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
    near, by_name = _nearness(geometry, geometry.near, chance)
    wide, _ = _nearness(geometry, geometry.wide, chance)
    local, outlet = _beside_outlet(found, geometry, by_name)
    others = max(1, len(found.names) - 1)
    result: list[list[Features]] = []
    at = 0
    for number, name in enumerate(found.names):
        out = []
        for place in name.places:
            grown: Features = {}
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
                grown["near"] = math.log1p(near[at])
                grown["near beside"] = local[at]
                grown["near outlet"] = outlet[at]
                grown["wide"] = math.log1p(wide[at])
            if name.away:
                grown["at the stated distance"] = _agreement(place, name, found, chances)
            out.append(grown)
            at += 1
        _compare(out)
        result.append(out)
    return result


def _agreement(place: Place, name: Name, found: Evidence, chances: Sequence[Floats]) -> float:
    """Probability that the place is as far from the other names as the text says, at the best."""
    best = 0.0
    for number, (low, high) in name.away:
        total = 0.0
        for other, chance in zip(found.names[number].places, chances[number].tolist(), strict=True):
            slack = (place.radius_m + other.radius_m) / 1000 + place.uncertainty_m / 1000
            far = distance_km(place, other)
            if low * SHORTEST - slack <= far <= high * LONGEST + slack and other.id != place.id:
                total += chance
        best = max(best, total)
    return best


def _compare(rows: Sequence[Features]) -> None:
    """Add how each candidate's support compares with the best supported one of the name."""
    for label, names, least in _COMPARED:
        values = [0.0] * len(rows)
        for name in names:
            values = [v + row.get(name, 0.0) for v, row in zip(values, rows, strict=True)]
        best = least + max(values, default=0.0)
        for row, value in zip(rows, values, strict=True):
            row[label] = math.log((least + value) / best)


def _province(place: Place) -> str | None:
    """The first-level area a place is or lies in."""
    return place.name if place.kind == "admin1" else place.admin1


def _nearness(geometry: Geometry, nearness: Floats, chance: Floats) -> tuple[list[float], Floats]:
    """Expected nearness of each candidate to all other names together, and to each name."""
    weighted = nearness * chance[geometry.reference]
    by_name = np.add.reduceat(weighted, geometry.starts, axis=1) if weighted.size else weighted
    mine = geometry.own
    own = np.where(mine >= 0, by_name[np.arange(len(mine)), mine], 0.0) if by_name.size else 0.0
    rest: list[float] = np.maximum(weighted.sum(axis=1) - own, 0.0).tolist()
    return rest, by_name


def _beside_outlet(
    found: Evidence, geometry: Geometry, by_name: Floats
) -> tuple[list[float], list[float]]:
    """Of the expected nearness what is due to the names beside each, and to the outlet."""
    local = outlet = np.zeros(len(geometry.places))
    if by_name.size and geometry.beside.shape[1]:
        local = (geometry.beside[geometry.owner][:, geometry.columns] * by_name).sum(axis=1)
    for at, number in enumerate(geometry.columns.tolist()):
        if found.names[number].outlet:
            outlet = np.where(geometry.owner == number, 0.0, by_name[:, at])
    return local.tolist(), outlet.tolist()
