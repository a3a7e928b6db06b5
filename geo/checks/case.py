"""What a check is given, and small words that all checks share."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from geo import countries
from geo.borders import Borders
from geo.model import Account, Claim, Incident, Reading, Region, StatedFact, Verdict

_KEPT = 512
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that was read and drawn; the first border source is the one measured against."""

    readings: tuple[Reading, ...]
    regions: Mapping[str, Region]
    incidents: tuple[Incident, ...]
    sources: Mapping[str, Borders]
    _known: dict[Hashable, object] = field(default_factory=dict)

    def once(self, key: Hashable, work: Callable[[], T]) -> T:
        """What some work gives, done once for a key; the last few hundred are kept."""
        if key not in self._known:
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[key] = work()
        return self._known[key]  # type: ignore[return-value] # one key, one kind of work

    @property
    def main(self) -> Borders:
        """The border source that answers; the others are second opinions."""
        return next(iter(self.sources.values()))

    @property
    def claims(self) -> dict[str, Claim]:
        """All claims by id."""
        return {claim.id: claim for reading in self.readings for claim in reading.claims}

    def teller(self, account: Account) -> str:
        """Who tells an account: the claimant, or the outlets whose own words it is."""
        if account.claimant != NARRATOR:
            return short(account.claimant)
        outlets = {
            reading.article.outlet or THE_ARTICLE
            for reading in self.readings
            for claim in reading.claims
            if claim.id in account.claims
        }
        names = sorted(outlets - {THE_ARTICLE})
        return listed([*names, *sorted(outlets & {THE_ARTICLE})]) if outlets else THE_ARTICLE

    @property
    def facts(self) -> Iterator[StatedFact]:
        """All stated facts, in reading order."""
        return (fact for reading in self.readings for fact in reading.facts)


NARRATOR = "narrator"
THE_ARTICLE = "the article"
Check = Callable[[Case], Iterator[Verdict]]

LIKELIHOOD: tuple[tuple[str, float], ...] = (
    ("certain", 0.99),
    ("very likely", 0.90),
    ("likely", 0.66),
    ("undecided", 0.0),
)
"""The words for a probability and the least probability each stands for.

The probability is that of lying in the country (what is at sea left aside): "certain" from 99 %
on, "very likely" from 90 %, "likely" from 66 %, below that "undecided".
"""


def word(probability: float) -> str:
    """The word of `LIKELIHOOD` for a probability."""
    return next(name for name, least in LIKELIHOOD if probability >= least)


def threshold(outcome: str) -> float | None:
    """The least probability that a word of `LIKELIHOOD` stands for; None for other words."""
    return dict(LIKELIHOOD).get(outcome)


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
    """Kilometres for a reader: metres below one, one decimal below a hundred."""
    if abs(value) < 0.9995:
        metres = round(1000 * value, -1) if abs(value) >= 0.1 else round(1000 * value)
        return f"{metres:.0f} m" if metres else "0 km"
    return f"{value:.1f}".removesuffix(".0") + " km" if abs(value) < 99.95 else f"{value:,.0f} km"


def sentence(text: str) -> str:
    """Some words as a sentence begins: with a capital letter."""
    return text[:1].upper() + text[1:]
