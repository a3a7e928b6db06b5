"""Where three borders meet, for claims that name it: "the tri-border of Mali, Niger and …"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shapely

from geo import countries
from geo.borders import Borders
from geo.countries import country
from geo.languages.en_regions import TRIPLE
from geo.model import Claim, Step
from geo.names import key
from geo.regions.draft import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"\w+")
_MEETS_DEG = 0.1
"""Borders that come nearer to each other than this (some 10 km) meet: a lake may lie between."""


@dataclass(frozen=True, slots=True)
class Tripoint:
    """Where the borders of three countries meet, and the step that says so."""

    lon: float
    lat: float
    countries: tuple[str, ...]
    step: Step


def tripoint(claim: Claim, borders: Borders) -> Tripoint | None:
    """The place where three borders meet that a claim speaks of; None when it speaks of none.

    The third country is the one that the words or the places named with them tell, else the only
    one whose borders meet there. `RefusedError` when that leaves several, or none.
    """
    if claim.border is None or not TRIPLE.search(claim.text):
        return None
    pair = tuple(claim.border.split("-"))
    found = list(_meeting(pair, borders))
    told = [spot for spot in found if spot.countries[2] in _named(claim)] or found
    if not told:
        raise RefusedError(f"The border {claim.border} meets no third one.")
    if len(told) > 1:
        thirds = ", ".join(spot.countries[2] for spot in told)
        raise RefusedError(
            f"The border {claim.border} meets others in several places ({thirds}), and the text "
            "does not say which is meant."
        )
    return told[0]


def _meeting(pair: tuple[str, ...], borders: Borders) -> Iterator[Tripoint]:
    first, second = pair
    line = borders.line(first, second).geometry
    for third in sorted({*borders.neighbours(first)} & {*borders.neighbours(second)}):
        other = borders.line(first, third).geometry
        gap = shapely.shortest_line(line, other)
        if gap is None or gap.length > _MEETS_DEG:
            continue
        lon, lat = gap.coords[0]
        text = f"where the borders of {first}, {second} and {third} meet: {lat:.3f} N, {lon:.3f} E"
        step = Step("tripoint", "-".join((*pair, third)), text)
        yield Tripoint(round(lon, 6), round(lat, 6), (first, second, third), step)


def _named(claim: Claim) -> set[str]:
    """Countries that the words of a claim, or the places named with it, tell."""
    mentions = (*claim.anchors, *claim.context)
    told = {mention.place.country for mention in mentions if mention.place}
    words = f" {' '.join(_WORD.findall(key(claim.text)))} "
    for iso in countries.countries():
        known = country(iso)
        names = (known.name, *known.demonyms)
        if any(f" {key(name)} " in words for name in names):
            told.add(iso)
    return {iso for iso in told if iso}
