"""What the likely places of an article's other names say about each place."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from geo.places.distances import LONGEST, SHORTEST
from geo.places.evidence import distance_km
from geo.places.own import KINDS, Features, Floats, Whole

if TYPE_CHECKING:
    from geo.model import Place
    from geo.places.names import Evidence, Name

_MOST_NAMES = 150
_SCALE_KM = 60.0
_EARTH_KM = 6371.0
# For a large place, a kind of `KINDS`, the kind is put before these.
_SHARED = ("country share", "admin1 share", "country count", "admin1 count")
_SPOTS = ("near", "wide", "near beside", "near outlet", "at the stated distance")
# Evidence compared among the candidates of a name: kinds it is compared for, and next to nothing.
_COMPARED = (
    ("country count", ("", "country", "admin1"), 0.1),
    ("admin1 count", ("", "admin1"), 0.1),
    ("near", ("",), 0.05),
    ("wide", ("",), 0.05),
    ("near beside", ("",), 0.02),
)
_AGAINST = tuple("against best " + name for name, _, _ in _COMPARED)
# One row a feature in the arrays below.
_ROWS = (*_SHARED, *_SPOTS, *_AGAINST)
_ROW = {name: row for row, name in enumerate(_ROWS)}
_SHARES, _COUNTS = slice(0, 2), slice(2, 4)
_MEANT = np.array([[float(kind in kinds) for kind in KINDS] for _, kinds, _ in _COMPARED])
_LEAST = np.array([[least] for _, _, least in _COMPARED])
_FIRST, _LAST = _ROW[_COMPARED[0][0]], _ROW[_COMPARED[-1][0]]
TOLD = ("near", "near beside", "near outlet", "at the stated distance")
_MOST_SCORE = 600.0  # its exponential is not yet too large for a number


class Geometry:
    """All candidates of an article in one row, those of each name together, as arrays."""

    def __init__(self, found: Evidence) -> None:
        held = [name.own for name in found.names if name.places]
        sizes = np.array([len(name.places) for name in found.names], dtype=np.int64)
        # Where the candidates of each name begin, and of each that has any.
        self.begin = [0, *sizes.cumsum().tolist()]
        self.size = self.begin[-1]
        if not held:
            return
        # Of each candidate its name, and its number among the names that have any.
        self.owner: Whole = np.arange(len(sizes)).repeat(sizes)
        self.row: Whole = self.owner
        if len(held) < len(sizes):
            sizes = sizes[sizes > 0]
            self.row = np.arange(len(held)).repeat(sizes)
        self.first: Whole = sizes.cumsum() - sizes
        self.kind: Whole = np.concatenate([own.kinds for own in held])
        self.meant = _MEANT.take(self.kind, axis=1)
        self.groups = _Groups([own.groups for own in held], self.row)
        self.spots = (self.kind == 0).nonzero()[0]
        self.away = [number for number, name in enumerate(found.names) if name.away]
        self._measure(found, np.concatenate([own.directions for own in held]))

    def softmax(self, scores: Floats, none: float) -> Floats:
        """Probability of each candidate; "none of these" is one more for each name."""
        grown = np.exp(np.minimum(scores - none, _MOST_SCORE))
        total = np.add.reduceat(grown, self.first) + 1.0
        result: Floats = grown / total.take(self.row)
        return result

    def _measure(self, found: Evidence, xyz: Floats) -> None:
        """Nearness of each candidate of a spot to those of the other names kept.

        One table for each row of `_ROWS` in `measured`: all of them, at four times the scale, the
        names beside the candidate's own in the text, the outlet.
        """
        owner = other = self.owner.take(self.spots)
        self.reference, directions = self.spots, xyz
        outlet = next((n for n, name in enumerate(found.names) if name.outlet), None)
        if len(found.names) > _MOST_NAMES:
            kept = _kept(found)
            reference = kept.take(owner)
            self.reference, other, directions = (
                self.spots[reference],
                owner[reference],
                xyz[reference],
            )
            outlet = None if outlet is None or not kept[outlet] else outlet
        beside = _beside(found)
        self.measured = _measured(beside is not None, outlet is not None)
        self.near: Floats = np.empty((len(self.measured), len(owner), len(other)))
        near, wide = self.near[:2]
        np.dot(xyz, directions.T, out=near)
        np.minimum(near, 1.0, out=near)
        np.arccos(np.maximum(near, -1.0, out=near), out=near)
        near *= -_EARTH_KM / _SCALE_KM
        np.exp(near, out=near)
        near *= owner[:, None] != other
        np.sqrt(np.sqrt(near, out=wide), out=wide)
        if beside is not None:
            np.multiply(near, beside.take(owner, 0).take(other, 1), out=self.near[2])
        if outlet is not None:
            np.multiply(near, other == outlet, out=self.near[-1])

    def nearness(self, chance: Floats) -> Floats:
        """What is expected of the candidates with these chances: a row for each of `measured`."""
        layers, spots, others = self.near.shape
        flat: Floats = self.near.reshape(layers * spots, others).dot(chance.take(self.reference))
        return flat.reshape(layers, spots)


@functools.cache
def _measured(beside: bool, outlet: bool) -> Whole:
    """The rows of what is measured, as an index beside that of the spots."""
    rows = ["near", "wide", *["near beside"] * beside, *["near outlet"] * outlet]
    return np.array([[_ROW[name]] for name in rows])


class _Groups:
    """Candidates by country and by area, to sum up the chances of those of other names."""

    def __init__(self, groups: Sequence[tuple[Whole, Whole]], row: Whole) -> None:
        # A pair is a name and a group that some of its candidates are in.
        self._group = np.concatenate([keys for keys, _ in groups])
        self._known = self._group > 0
        sizes: Whole = np.array([len(keys) for keys, _ in groups])
        self._pair = np.concatenate([pairs for _, pairs in groups], axis=1)
        self._pair += (sizes.cumsum() - sizes).take(row)
        self._pairs = self._pair.ravel()

    def others(self, chance: Floats) -> Floats:
        """The chances of each candidate's country and area, those of its own name left out."""
        own = np.bincount(self._pairs, np.concatenate((chance, chance)))
        rest = (np.bincount(self._group, own)[self._group] - own) * self._known
        result: Floats = rest.take(self._pair)
        return result


@dataclass(frozen=True, slots=True)
class Support:
    """For each candidate of an article what the other names' likely places say of it.

    `values` has the rows of `_ROWS`, of which the shared ones are named after the candidate's
    `kind`, and one column a candidate.
    """

    kind: Whole
    values: Floats

    def told(self) -> list[list[float]]:
        """For each candidate what reasons are told of: the values of `TOLD`."""
        told: list[list[float]] = self.values[_TOLD].T.tolist()
        return told

    def row(self, at: int) -> Features:
        """The same as named features, zeros left out."""
        names = (*_named(KINDS[self.kind[at]]), *_SPOTS, *_AGAINST)
        values = self.values[:, at].tolist()
        return {name: value for name, value in zip(names, values, strict=True) if value}


_TOLD = [_ROW[name] for name in TOLD]


def columns(weights: Mapping[str, float]) -> Floats:
    """The weights of a linear model for the rows of a `Support`, one column a kind of place."""
    names = [(*_named(kind), *_SPOTS, *_AGAINST) for kind in KINDS]
    return np.array([[weights.get(name, 0.0) for name in column] for column in names]).T


def _named(kind: str) -> Sequence[str]:
    """The names of the shared rows for a kind of place."""
    return [f"{kind} {name}" for name in _SHARED] if kind else _SHARED


def coherence(
    found: Evidence, geometry: Geometry, chances: Sequence[Floats]
) -> list[list[Features]]:
    """`support` as named features of each candidate of each name."""
    if not geometry.size:
        return [[] for _ in found.names]
    said = support(found, geometry, np.concatenate(chances))
    return [[said.row(at) for at in range(*ends)] for ends in itertools.pairwise(geometry.begin)]


def support(found: Evidence, geometry: Geometry, chance: Floats) -> Support:
    """What the other names' likely places, with these chances, say of each candidate."""
    values: Floats = np.zeros((len(_ROWS), geometry.size))
    inside = geometry.groups.others(chance)
    np.divide(inside, max(1, len(found.names) - 1), out=values[_SHARES])
    np.log1p(inside, out=values[_COUNTS])
    near = geometry.nearness(chance)
    np.log1p(near[:2], out=near[:2])
    values[geometry.measured, geometry.spots] = near
    # How each candidate's support compares with the best supported one of the name.
    against = np.log(values[_FIRST : _LAST + 1] * geometry.meant + _LEAST)
    against -= np.maximum.reduceat(against, geometry.first, axis=1).take(geometry.row, axis=1)
    values[len(_SHARED) + len(_SPOTS) :] = against
    if geometry.away:
        _agreement(found, geometry, chance, values[_ROW["at the stated distance"]])
    return Support(geometry.kind, values)


def _kept(found: Evidence) -> npt.NDArray[np.bool_]:
    """Whether each name is among those that most is said of; nothing is near the others."""
    counts = [len(name.mentions) for name in found.names]
    kept = np.zeros(len(counts), dtype=bool)
    kept[sorted(range(len(counts)), key=lambda name: -counts[name])[:_MOST_NAMES]] = True
    return kept


def _beside(found: Evidence) -> Floats | None:
    """Share of each name's neighbours in the text (two mentions either way) that are each name.

    None for an article of more names than such a table is worth.
    """
    count = len(found.names)
    if count > 4 * _MOST_NAMES:
        return None
    line = np.array(found.of_mention, dtype=np.int64)
    pairs = np.concatenate((line[:-1] * count + line[1:], line[:-2] * count + line[2:]))
    met = np.bincount(pairs, minlength=count * count).reshape(count, count)
    met = met + met.T
    met.ravel()[:: count + 1] = 0
    shares: Floats = met / np.maximum(np.add.reduce(met, axis=1, keepdims=True), 1)
    return shares


def _agreement(found: Evidence, geometry: Geometry, chance: Floats, out: Floats) -> None:
    """Probability that each is as far from the other names as the text says, at the best."""
    for number in geometry.away:
        name, first = found.names[number], geometry.begin[number]
        agreed = [_as_far(place, name, found, geometry, chance) for place in name.places]
        out[first : first + len(agreed)] = agreed


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
