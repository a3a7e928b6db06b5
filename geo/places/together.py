"""What the likely places of an article's other names say about each place."""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from geo.places.distances import LONGEST, SHORTEST
from geo.places.evidence import distance_km
from geo.places.own import KINDS, Features

if TYPE_CHECKING:
    from geo.model import Place
    from geo.places.names import Evidence, Name

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]

_MOST_NAMES = 150
_SCALE_KM = 60.0
_EARTH_KM = 6371.0
# For a large place, a kind of `KINDS`, the kind is put before these.
_SHARED = ("country share", "country count", "admin1 share", "admin1 count")
_SPOTS = ("near", "near beside", "near outlet", "wide", "at the stated distance")
_TOLD_NAMES = ("near", "near beside", "near outlet", "at the stated distance")
_TOLD = [_SPOTS.index(name) for name in _TOLD_NAMES]
# Evidence compared among the candidates of a name: kinds it is compared for, and next to nothing.
_COMPARED = (
    ("country count", ("", "country", "admin1"), 0.1),
    ("admin1 count", ("", "admin1"), 0.1),
    ("near", ("",), 0.05),
    ("wide", ("",), 0.05),
    ("near beside", ("",), 0.02),
)
_AGAINST = tuple("against best " + name for name, _, _ in _COMPARED)


class Geometry:
    """Coordinates, countries and provinces of all candidates of an article, as arrays."""

    def __init__(self, found: Evidence) -> None:
        names = found.names
        order = sorted(range(len(names)), key=lambda n: -len(names[n].mentions))[:_MOST_NAMES]
        kept = frozenset(order)
        self.places = [place for name in names for place in name.places]
        sizes = [len(name.places) for name in names]
        self.owner: Whole = np.repeat(np.arange(len(names)), sizes)
        # Where the candidates of each name begin, and of each that has any.
        self.begin = [0, *itertools.accumulate(sizes)][:-1]
        self.first: Whole = np.array([b for b, s in zip(self.begin, sizes, strict=True) if s])
        self.row: Whole = np.repeat(np.arange(len(self.first)), [s for s in sizes if s])
        held = [name.own for name in names if name.places]
        if not held:
            return
        self.kind: Whole = np.concatenate([own.kinds for own in held])
        self.spot = self.kind == 0
        self.numbers = np.arange(len(self.places))
        self.country = _Groups([place.country for place in self.places], self.owner)
        self.area = _Groups([area for own in held for area in own.areas], self.owner)
        directions = np.concatenate([own.directions for own in held])
        self._measure(directions, np.array([n in kept for n in range(len(names))], dtype=bool))
        self.beside = _beside(found)
        self.outlet = next((n for n, name in enumerate(names) if name.outlet), None)

    def softmax(self, scores: Floats, none: float) -> Floats:
        """Probability of each candidate; "none of these" is one more for each name."""
        top = np.maximum(np.maximum.reduceat(scores, self.first), none)
        grown = np.exp(scores - top[self.row])
        total = np.add.reduceat(grown, self.first) + np.exp(none - top)
        result: Floats = grown / total[self.row]
        return result

    def split(self, values: Floats) -> list[Floats]:
        """The values of the candidates of each name."""
        return [values[a:b] for a, b in itertools.pairwise((*self.begin, len(values)))]

    def _measure(self, xyz: Floats, kept: npt.NDArray[np.bool_]) -> None:
        """Nearness of each candidate to those of a spot of the names kept."""
        self.reference = np.flatnonzero(kept[self.owner] & self.spot)
        owners = self.owner[self.reference]
        # The names that have such places, where the places of each begin, and each place's own.
        self.starts = np.flatnonzero(np.diff(owners, prepend=-1))
        self.columns = owners[self.starts]
        column = np.full(len(kept), -1)
        column[self.columns] = np.arange(len(self.columns))
        self.own = column[self.owner]
        chord = np.clip(xyz @ xyz[self.reference].T, -1.0, 1.0)
        self.near: Floats = np.exp(np.arccos(chord) * (-_EARTH_KM / _SCALE_KM))
        self.wide: Floats = np.sqrt(np.sqrt(self.near))  # four times the scale


class _Groups:
    """Candidates by what they have in common, to sum up the chances of those of other names."""

    def __init__(self, keys: Sequence[Hashable], owner: Whole) -> None:
        numbers: dict[Hashable, int] = {None: 0}
        self._group = np.array([numbers.setdefault(key, len(numbers)) for key in keys])
        self.known = self._group > 0
        self._own = owner * len(numbers) + self._group

    def others(self, chance: Floats) -> Floats:
        """For each candidate the chances of its group, those of its own name left out."""
        own = np.bincount(self._own, chance)[self._own]
        rest: Floats = (np.bincount(self._group, chance)[self._group] - own) * self.known
        return rest


@dataclass(frozen=True, slots=True)
class Support:
    """For each candidate of an article what the other names' likely places say of it.

    Arrays of one column a candidate: `shared` with the rows of `_SHARED`, which are named after
    the candidate's `kind`, `spots` with those of `_SPOTS`, `against` with those of `_AGAINST`.
    """

    kind: Whole
    shared: Floats
    spots: Floats
    against: Floats

    def score(self, model: Model) -> Floats:
        """Sum of weight times value."""
        total: Floats = np.add.reduce(self.shared * model.shared[:, self.kind], axis=0)
        return total + model.spots @ self.spots + model.against @ self.against

    def told(self) -> list[Features]:
        """What reasons are told of, for each candidate."""
        rows = self.spots[_TOLD].T.tolist()
        return [dict(zip(_TOLD_NAMES, row, strict=True)) if any(row) else {} for row in rows]

    def row(self, at: int) -> Features:
        """The same as named features, zeros left out."""
        names = (*_named(KINDS[self.kind[at]]), *_SPOTS, *_AGAINST)
        values = np.concatenate((self.shared[:, at], self.spots[:, at], self.against[:, at]))
        return {name: value for name, value in zip(names, values.tolist(), strict=True) if value}


class Model:
    """The weights of a linear model for the columns of a `Support`."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        def of(names: Sequence[str]) -> Floats:
            """The weights of some features, 0 for those without."""
            return np.array([weights.get(name, 0.0) for name in names])

        self.shared = np.array([of(_named(kind)) for kind in KINDS]).T
        self.spots, self.against = of(_SPOTS), of(_AGAINST)


def _named(kind: str) -> Sequence[str]:
    """The names of the shared columns for a kind of place."""
    return [f"{kind} {name}" for name in _SHARED] if kind else _SHARED


def coherence(
    found: Evidence, geometry: Geometry, chances: Sequence[Floats]
) -> list[list[Features]]:
    """`support` as named features of each candidate of each name."""
    said = support(found, geometry, np.concatenate(chances)) if geometry.places else None
    return [
        [said.row(at) for at in range(first, first + len(name.places))] if said else []
        for name, first in zip(found.names, geometry.begin, strict=True)
    ]


def support(found: Evidence, geometry: Geometry, chance: Floats) -> Support:
    """What the other names' likely places, with these chances, say of each candidate."""
    others = max(1, len(found.names) - 1)
    country, area = geometry.country.others(chance), geometry.area.others(chance)
    near, by_name = _nearness(geometry, geometry.near, chance)
    wide, _ = _nearness(geometry, geometry.wide, chance)
    local, outlet = _beside_outlet(geometry, by_name)
    shared = np.array((country / others, np.log1p(country), area / others, np.log1p(area)))
    spots = np.array((np.log1p(near), local, outlet, np.log1p(wide)))
    spots *= geometry.spot
    against = _compared(geometry, shared, spots)
    away = _agreement(found, geometry, chance)
    return Support(geometry.kind, shared, np.concatenate((spots, away[None])), against)


def _compared(geometry: Geometry, shared: Floats, spots: Floats) -> Floats:
    """How each candidate's support compares with the best supported one of the name."""
    values = np.concatenate((shared, spots))[_ROWS] * _MEANT[:, geometry.kind] + _LEAST
    best = np.maximum.reduceat(values, geometry.first, axis=1)
    result: Floats = np.log(values / best[:, geometry.row])
    return result


_ROWS = [(*_SHARED, *_SPOTS).index(name) for name, _, _ in _COMPARED]
_MEANT = np.array([[float(kind in kinds) for kind in KINDS] for _, kinds, _ in _COMPARED])
_LEAST = np.array([[least] for _, _, least in _COMPARED])


def _beside(found: Evidence) -> Floats:
    """Share of each name's neighbours in the text (two mentions either way) that are each name."""
    count = len(found.names)
    table: Floats = np.zeros((count, count if count <= 4 * _MOST_NAMES else 0))
    line = np.array(found.of_mention, dtype=np.int64)
    if not table.shape[1]:
        return table
    pairs = np.concatenate((line[:-1] * count + line[1:], line[:-2] * count + line[2:]))
    met = np.bincount(pairs, minlength=count * count).reshape(count, count)
    np.add(met, met.T, out=table)
    np.fill_diagonal(table, 0.0)
    total = table.sum(axis=1, keepdims=True)
    result: Floats = np.divide(table, total, out=np.zeros_like(table), where=total > 0)
    return result


def _agreement(found: Evidence, geometry: Geometry, chance: Floats) -> Floats:
    """Probability that each is as far from the other names as the text says, at the best."""
    result: Floats = np.zeros(len(geometry.places))
    for name, first in zip(found.names, geometry.begin, strict=True):
        if name.away and name.places:
            agreed = [_as_far(place, name, found, geometry, chance) for place in name.places]
            result[first : first + len(agreed)] = agreed
    return result


def _as_far(
    place: Place, name: Name, found: Evidence, geometry: Geometry, chances: Floats
) -> float:
    best = 0.0
    for number, (low, high) in name.away:
        total = 0.0
        places, first = found.names[number].places, geometry.begin[number]
        for other, chance in zip(places, chances[first:].tolist(), strict=False):
            slack = (place.radius_m + other.radius_m) / 1000 + place.uncertainty_m / 1000
            far = distance_km(place, other)
            if low * SHORTEST - slack <= far <= high * LONGEST + slack and other.id != place.id:
                total += chance
        best = max(best, total)
    return best


def _nearness(geometry: Geometry, nearness: Floats, chance: Floats) -> tuple[Floats, Floats]:
    """Expected nearness of each candidate to all other names together, and to each name."""
    weighted = nearness * chance[geometry.reference]
    by_name = np.add.reduceat(weighted, geometry.starts, axis=1) if weighted.size else weighted
    mine = geometry.own
    own = by_name[geometry.numbers, mine] * (mine >= 0) if by_name.size else 0.0
    return np.maximum(np.add.reduce(weighted, axis=1) - own, 0.0), by_name


def _beside_outlet(geometry: Geometry, by_name: Floats) -> tuple[Floats, Floats]:
    """Of the expected nearness what is due to the names beside each, and to the outlet."""
    local = outlet = np.zeros(len(geometry.places))
    if by_name.size and geometry.beside.shape[1]:
        shares = geometry.beside[:, geometry.columns][geometry.owner]
        local = np.add.reduce(shares * by_name, axis=1)
    if geometry.outlet is not None and by_name.size:
        column = np.flatnonzero(geometry.columns == geometry.outlet)
        if len(column):
            outlet = np.where(geometry.owner == geometry.outlet, 0.0, by_name[:, column[0]])
    return local, outlet
