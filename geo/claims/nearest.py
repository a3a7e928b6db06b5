"""What words leave to the map: the nearest border, a country's capital, what lies to the north."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Protocol

from shapely import Point

from geo.countries import capital, country
from geo.errors import BorderError, CountryError
from geo.gazetteers import Gazetteer
from geo.model import BorderLine, Place

_CLEARLY = 0.15  # share of the way between two countries' middles that must lie along a direction
_SURELY = 0.8  # the same to say that it is the country whose border it is called
FARTHEST_DEG = 1.5
"""Beyond this a place does not tell which of its country's borders is meant."""


def seat_of(iso: str, gazetteer: Gazetteer) -> Place | None:
    """The capital of a country as the gazetteer holds it."""
    try:
        name = capital(iso)
    except CountryError:
        return None
    found = [p for p in gazetteer.lookup(name) if p.country == iso] if name else []
    towns = [p for p in found if p.kind == "settlement"]
    return max(towns or found, key=lambda p: p.population, default=None)


class Neighbours(Protocol):
    """What is asked of a border source here."""

    def neighbours(self, country: str) -> tuple[str, ...]:
        """Countries that share a land border with this one, sorted."""
        ...

    def line(self, a: str, b: str) -> BorderLine:
        """The line between two countries."""
        ...


def nearest_neighbour(
    place: Place, others: Iterable[str], borders: Neighbours, within_deg: float = FARTHEST_DEG
) -> str | None:
    """Which of the others has its border with a place's country nearest to it, if any is near.

    Distances are compared in degrees: the choice is between borders, not about the last kilometre.
    """
    found: list[tuple[float, str]] = []
    for other in sorted(others):
        try:
            line = borders.line(place.country or "", other)
        except BorderError:
            continue
        found.append((line.geometry.distance(Point(place.lon, place.lat)), other))
    best = min(found, default=(within_deg, ""))
    return best[1] if best[0] < within_deg else None


def toward(pair: str, azimuth_deg: float, owner: str | None = None) -> str | None:
    """The country of a pair that lies that way from the other, by the middles of both.

    None when they lie across that direction rather than along it, or when one is not known. What
    is "north of the Mexican border" is not in Mexico, the ``owner``, unless it clearly lies there.
    """
    a, b = pair.split("-")
    try:
        first, second = country(a), country(b)
    except CountryError:
        return None
    east, north = second.lon - first.lon, second.lat - first.lat
    angle = math.radians(azimuth_deg)
    along = (east * math.sin(angle) + north * math.cos(angle)) / math.hypot(east, north)
    if owner is not None and abs(along) < _SURELY:
        return b if owner == a else a
    if abs(along) < _CLEARLY:
        return None
    return b if along > 0 else a
