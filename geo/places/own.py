"""What speaks for each place of a name whatever the article says, worked out once a name."""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from geo import countries
from geo.gazetteers import remembered
from geo.mentions import linear
from geo.mentions.bearers import LARGE, UNCOUNTED, bearers
from geo.mentions.toponyms import fold, plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.gazetteers import Gazetteer
    from geo.mentions.toponyms import Match
    from geo.model import Place

Features = dict[str, float]
Area = tuple[str, str]
_NEAR_DEG = 2.0  # about 220 km

# Large places are compared with their like; all others, which have number 0, with one another.
KINDS = ("", *sorted(LARGE))
_KIND = {kind: number for number, kind in enumerate(KINDS)}


class Own:
    """The places of one name, `match` of the name as the gazetteer has it with the text's."""

    def __init__(self, text: str, places: Sequence[Place], match: Match) -> None:
        self.text, self.places, self.match = text, places, match
        self._scores: list[tuple[Mapping[str, float], list[float]]] = []

    @functools.cached_property
    def rows(self) -> list[Features]:
        """For each place its size, its spelling, and whether it is a capital."""
        return _rows(self.text, self.places, self.match)

    @functools.cached_property
    def kinds(self) -> npt.NDArray[np.int64]:
        """For each place the number of its kind in `KINDS`."""
        return np.array([_KIND.get(place.kind, 0) for place in self.places], dtype=np.int64)

    @functools.cached_property
    def directions(self) -> npt.NDArray[np.float64]:
        """For each place the unit vector from the middle of the Earth to it."""
        return np.array([_direction(place) for place in self.places])

    @functools.cached_property
    def areas(self) -> list[Area | None]:
        """For each place the country and name of the first-level area it is or lies in."""
        return [_area(place) for place in self.places]

    @functools.cached_property
    def inside(self) -> list[tuple[Area | None, Area | None]]:
        """For each place the country and plain name of the province and district it lies in."""
        return [
            (_inside(place, "admin1", place.admin1), _inside(place, "admin2", place.admin2))
            for place in self.places
        ]

    @functools.cached_property
    def countries(self) -> list[str]:
        """Codes of the countries among the places."""
        return [p.country for p in self.places if p.country is not None and p.kind == "country"]

    @functools.cached_property
    def named(self) -> list[Area]:
        """Country and plain name of the provinces and districts among the places."""
        return [
            (place.country, plain(place.name))
            for place in self.places
            if place.country is not None and place.kind in {"admin1", "admin2"}
        ]

    @functools.cached_property
    def seats(self) -> list[tuple[int, list[int], list[int]]]:
        """Provinces and districts, the regions that are the same, and the towns of their name."""
        found = []
        for at, outer in enumerate(self.places):
            if outer.kind in {"admin1", "admin2"}:
                same = [n for n, place in enumerate(self.places) if _is_seat(place, outer)]
                regions = [n for n in same if self.places[n].kind in {"region", "area"}]
                towns = [n for n in same if self.places[n].kind == "settlement"]
                if regions or towns:
                    found.append((at, regions, towns))
        return found

    def scores(self, model: Mapping[str, float]) -> list[float]:
        """Score of each place under a model, remembered for the latest two models."""
        for known, scores in self._scores:
            if known is model:
                return scores
        scores = [linear.score(model, row) for row in self.rows]
        self._scores = [(model, scores), *self._scores[:1]]
        return scores


def own(gazetteer: Gazetteer) -> Callable[[str], Own]:
    """What is known of a name's places, remembered for the names of the latest articles."""
    return remembered(gazetteer, _own)


def _own(gazetteer: Gazetteer, text: str) -> Own:
    named = bearers(gazetteer)(text)
    return Own(text, named.places, named.match)


def _direction(place: Place) -> tuple[float, float, float]:
    lon, lat = math.radians(place.lon), math.radians(place.lat)
    narrow = math.cos(lat)
    return narrow * math.cos(lon), narrow * math.sin(lon), math.sin(lat)


def _is_seat(town: Place, area: Place) -> bool:
    """Whether a town shares its name with the area it lies in and is not far from its middle."""
    return (
        town.country in {area.country, None}
        and (area.kind != "admin2" or town.admin1 in {area.admin1, None})
        and abs(town.lat - area.lat) < _NEAR_DEG
        and abs(town.lon - area.lon) * math.cos(math.radians(town.lat)) < _NEAR_DEG
        and plain(town.name) == plain(area.name)
    )


def _area(place: Place) -> Area | None:
    province = place.name if place.kind == "admin1" else place.admin1
    return (place.country, province) if place.country and province else None


def _inside(place: Place, level: str, area: str | None) -> Area | None:
    if not area or place.kind in {"country", level}:
        return None
    return place.country or "", plain(area)


def _rows(text: str, places: Sequence[Place], match: Match) -> list[Features]:
    total = sum(place.population for place in places) or 1
    most = max((place.population for place in places), default=0)
    capitals = _capitals(places)
    named = {capital.country for capital in capitals}
    ids = {capital.id for capital in capitals}
    own = fold(text)
    accented, letters = not text.isascii() and own.isascii(), _in_letters(text)
    rows = []
    for place in places:
        row: Features = {"kind " + place.kind: 1.0, "shared name": math.log(len(places))}
        if place.kind == "settlement":
            row["population"] = math.log10(1 + (place.population or UNCOUNTED)) / 7
            row["share of population"] = place.population / total
            if place.population == most:
                row["most populous"] = 1.0
        if fold(place.name) == own or not own.isascii():
            row["main name"] = 1.0
        if accented and place.name.casefold() == text.casefold():
            row["same accents"] = 1.0
        if letters and place.kind == "settlement" and fold(place.name) == own:
            row["letters for a name"] = 1.0
        if place.kind == "admin1" and place.country in named:
            row["capital has the name"] = 1.0
        if place.id in ids:
            row["capital"] = 1.0
        if match != "written":
            row["name " + match] = 1.0
        rows.append(row)
    return rows


def _in_letters(text: str) -> bool:
    """Whether a name is written as letters that stand for words: "E.U.", "UN"."""
    bare = text.replace(".", "")
    return bare.isupper() and bare.isascii() and (len(bare) < 3 or len(bare) < len(text))


def _capitals(places: Sequence[Place]) -> tuple[Place, ...]:
    """Those that are capitals: of the capital's name, and the largest such in the country."""
    largest: dict[str, Place] = {}
    for place in places:
        if (
            place.country
            and place.kind == "settlement"
            and (fold(countries.capital(place.country) or "") == fold(place.name))
        ):
            known = largest.setdefault(place.country, place)
            if place.population > known.population:
                largest[place.country] = place
    return tuple(largest.values())
