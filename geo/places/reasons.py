"""The evidence for a place as phrases one can read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from geo import countries
from geo.places.evidence import KINDS_MET
from geo.places.names import contains

if TYPE_CHECKING:
    from geo.model import Place
    from geo.places.names import Evidence, Name


def reasons(
    name: Name,
    place: Place,
    row: Mapping[str, float],
    asked: frozenset[str],
    found: Evidence,
) -> tuple[str, ...]:
    """Why this place, strongest evidence first; never empty."""
    after, inside = (_outer(place, numbers, found) for numbers in (name.after_comma, name.inside))
    country = countries.name(place.country) if place.country else ""
    checks = [
        (after is not None, f'written "{name.text}, {after}"'),
        (inside is not None, f"said to be in {inside}"),
        ("said elsewhere" in row, "its container is named elsewhere in the text"),
        *((place.kind in KINDS_MET[kind], f"named as {_a(kind)}") for kind in sorted(asked)),
        ("admin2 named" in row, f"{place.admin2} is named"),
        ("admin1 named" in row, f"{place.admin1} is named"),
        *((True, text) for text in _together(place, row)),
        ("country named" in row, f"{country} is named"),
        (row.get("near outlet", 0.0) > 0.2, "near the outlet's own place"),
        ("home" in row, f"outlet in {country}"),
        ("capital" in row, "a capital"),
        (place.kind == "country", "a country"),
        (
            "most populous" in row and len(name.places) > 1,
            f"largest of {len(name.places)} places of this name",
        ),
        (len(name.places) == 1, "the only place of this name in the gazetteer"),
    ]
    said = tuple(text for true, text in checks if true)
    return said or (f"one of {len(name.places)} places of this name",)


def _outer(place: Place, numbers: Sequence[int], found: Evidence) -> str | None:
    """The name of the first of these areas that the place lies in."""
    for number in numbers:
        for area in found.names[number].places:
            if contains(area, place):
                return area.name
    return None


def _together(place: Place, row: Mapping[str, float]) -> list[str]:
    said = []
    if row.get("near", 0.0) > 0.3:
        said.append("near other places named in the text")
    elif row.get("near beside", 0.0) > 0.2:
        said.append("near the places named beside it")
    share = row.get("country share", row.get("large country share", 0.0))
    if share >= 0.25 and place.country:
        said.append(f"{share:.0%} of the other names are in {countries.name(place.country)}")
    if row.get("admin1 share", 0.0) >= 0.2 and place.admin1:
        said.append(f"same province ({place.admin1}) as {row['admin1 share']:.0%} of them")
    return said


def _a(kind: str) -> str:
    words = {
        "admin1": "a province or state",
        "admin2": "a district or county",
        "settlement": "a town or village",
        "area": "an area",
        "island": "an island",
    }
    return words.get(kind, f"a {kind}")
