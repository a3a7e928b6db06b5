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
    likely: Sequence[Place | None],
) -> tuple[str, ...]:
    """Why this place, strongest evidence first; never empty.

    `likely` is the best place of each name of the article.
    """
    after, inside = (_outer(place, numbers, found) for numbers in (name.after_comma, name.inside))
    country = countries.name(place.country) if place.country else ""
    checks = [
        (after is not None, f'written "{name.text}, {after}"'),
        (inside is not None, f"said to be in {inside}"),
        (row.get("at the stated distance", 0.0) > 0.3, _away(name, found)),
        ("said elsewhere" in row, "its container is named elsewhere in the text"),
        *((place.kind in KINDS_MET[kind], f"named as {_a(kind)}") for kind in sorted(asked)),
        ("admin2 named" in row, f"{place.admin2} is named"),
        ("admin1 named" in row, f"{place.admin1} is named"),
        *((True, text) for text in _together(name, place, row, found, likely)),
        ("country named" in row, f"{country} is named"),
        *((True, text) for text in _of_outlet(row, country, found)),
        (
            row.get("wording share", 0.0) >= 0.5 and row.get("wording", 0.0) > 1.0,
            f"worded as news from {country} is",
        ),
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


def _away(name: Name, found: Evidence) -> str:
    if not name.away:
        return ""
    number, (low, high) = name.away[0]
    if not low:
        return f"as near to {found.names[number].text} as the text says"
    km = f"{low:.0f}" if low == high else f"{low:.0f} to {high:.0f}"
    return f"as far from {found.names[number].text} as the text says ({km} km)"


def _together(
    name: Name,
    place: Place,
    row: Mapping[str, float],
    found: Evidence,
    likely: Sequence[Place | None],
) -> list[str]:
    said = []
    others = [
        (other.text, best)
        for other, best in zip(found.names, likely, strict=True)
        if best is not None and other is not name and not other.outlet
    ]
    province = [
        text
        for text, best in others
        if place.admin1 and (best.admin1, best.country) == (place.admin1, place.country)
    ]
    if province and place.kind not in {"country", "admin1"}:
        more = f" and {len(province) - 1} more" if len(province) > 1 else ""
        said.append(f"same province as {province[0]}{more}")
    inside = sum(best.country == place.country for _, best in others)
    if place.country and inside > 1:
        country = countries.name(place.country)
        said.append(f"{inside} of {len(others)} other names in {country}")
    if row.get("near", 0.0) > 0.3:
        said.append("near other places named in the text")
    elif row.get("near beside", 0.0) > 0.2:
        said.append("near the places named beside it")
    return said


def _of_outlet(row: Mapping[str, float], country: str, found: Evidence) -> list[str]:
    base = found.outlet.base
    if base and (row.get("outlet wide", 0.0) > 0.3 or "outlet's province" in row):
        return [f"outlet in {base.name}"]
    if row.get("near outlet", 0.0) > 0.2:
        return ["near the place that the outlet is named after"]
    return [f"outlet in {country}"] if {"home", "large home"} & row.keys() else []


def _a(kind: str) -> str:
    words = {
        "admin1": "a province or state",
        "admin2": "a district or county",
        "settlement": "a town or village",
        "area": "an area",
        "island": "an island",
    }
    return words.get(kind, f"a {kind}")
