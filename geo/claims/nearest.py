"""What words leave to the map: the neighbour whose border is nearest, a country's capital."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from shapely import Point

from geo.countries import capital
from geo.errors import BorderError, CountryError
from geo.gazetteers import Gazetteer
from geo.model import BorderLine, Place

_FARTHEST_DEG = 1.5  # beyond this a place does not tell which of its country's borders is meant


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


def nearest_neighbour(place: Place, others: Iterable[str], borders: Neighbours) -> str | None:
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
    best = min(found, default=(_FARTHEST_DEG, ""))
    return best[1] if best[0] < _FARTHEST_DEG else None
