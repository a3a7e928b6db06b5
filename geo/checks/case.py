"""What a check is given, and small words that all checks share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from geo import countries
from geo.borders import Borders
from geo.checks.measure import shares
from geo.model import Claim, Incident, Reading, Region, StatedFact, Verdict

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that was read and drawn; the first border source is the one measured against."""

    readings: tuple[Reading, ...]
    regions: Mapping[str, Region]
    incidents: tuple[Incident, ...]
    sources: Mapping[str, Borders]
    _shares: dict[tuple[str, BaseGeometry], dict[str, float]] = field(default_factory=dict)

    def shares(self, geometry: BaseGeometry, source: str | None = None) -> dict[str, float]:
        """Share of a shape in each country, by the main source or a named one; kept."""
        name = source or next(iter(self.sources))
        if (name, geometry) not in self._shares:
            self._shares[name, geometry] = shares(geometry, self.sources[name])
        return self._shares[name, geometry]

    @property
    def main(self) -> Borders:
        """The border source that answers; the others are second opinions."""
        return next(iter(self.sources.values()))

    @property
    def claims(self) -> dict[str, Claim]:
        """All claims by id."""
        return {claim.id: claim for reading in self.readings for claim in reading.claims}

    @property
    def facts(self) -> Iterator[StatedFact]:
        """All stated facts, in reading order."""
        return (fact for reading in self.readings for fact in reading.facts)


Check = Callable[[Case], Iterator[Verdict]]

LIKELIHOOD: tuple[tuple[str, float], ...] = (
    ("certain", 0.99),
    ("very likely", 0.90),
    ("likely", 0.66),
    ("undecided", 0.0),
)
"""The words for a probability and the least probability each stands for."""


def word(probability: float) -> str:
    """The word of `LIKELIHOOD` for a probability."""
    return next(name for name, least in LIKELIHOOD if probability >= least)


def country_name(iso: str) -> str:
    """English short name of a country, or its code where there is none."""
    return countries.name(iso) if iso in countries.countries() else iso


def border_name(pair: str) -> str:
    """A border for a reader: "Iran–Pakistan"."""
    return "–".join(country_name(iso) for iso in pair.split("-"))


def source_name(source: str) -> str:
    """A border source for a reader."""
    return {"osm": "OpenStreetMap", "natural-earth": "Natural Earth"}.get(source, source)


def short(claimant: str) -> str:
    """A claimant's name without what an article explains after it."""
    name = claimant.split(",", maxsplit=1)[0] if len(claimant) > 40 else claimant
    return name if len(name) <= 60 else f"{name[:57]}..."


def listed(items: list[str]) -> str:
    """Items as a writer joins them: "a", "a and b", "a, b and c"."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def km(value: float) -> str:
    """Kilometres for a reader: one decimal below 100, none above."""
    return f"{value:.1f} km" if abs(value) < 100 else f"{value:,.0f} km"
