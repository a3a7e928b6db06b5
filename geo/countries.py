"""Countries: ISO 3166-1 codes, names in many languages, demonyms and capitals.

Kosovo, which ISO has no code for, is "XKX" as in most open data.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from geo.errors import CountryError, DataError
from geo.names import key

_FILE = Path(__file__).parent / "data" / "countries.json"


@dataclass(frozen=True, slots=True)
class Country:
    """One country or territory; `lon` and `lat` are its middle, `names` all its other names."""

    iso3: str
    iso2: str
    name: str
    lon: float
    lat: float
    area_km2: float
    population: int
    independent: bool
    continent: str
    capital: str | None
    names: tuple[str, ...]
    demonyms: tuple[str, ...]


@functools.cache
def _table() -> Mapping[str, Country]:
    try:
        rows = json.loads(_FILE.read_text(encoding="utf-8"))["countries"]
    except FileNotFoundError:
        raise DataError(
            f"{_FILE} is missing; reinstall, or rebuild it: python -m geo.data.rebuild."
        ) from None
    return {
        iso: Country(
            iso, **{**row, "names": tuple(row["names"]), "demonyms": tuple(row["demonyms"])}
        )
        for iso, row in rows.items()
    }


@functools.cache
def _by_name() -> Mapping[str, str]:
    """Every key that names a country alone; "Congo" is the bigger one's (see countries.toml)."""
    names: dict[str, str] = {}
    for country in sorted(_table().values(), key=lambda c: (not c.independent, -c.population)):
        for name in (country.name, *country.names):
            names.setdefault(key(name), country.iso3)
    return names


@functools.cache
def _by_alpha2() -> Mapping[str, str]:
    return {country.iso2: iso for iso, country in _table().items()}


def countries() -> tuple[str, ...]:
    """All alpha-3 codes, sorted."""
    return tuple(sorted(_table()))


def country(iso: str) -> Country:
    """All that is known of the country with this alpha-3 code; `CountryError` if there is none."""
    try:
        return _table()[iso]
    except KeyError:
        raise CountryError(_unknown(iso)) from None


def iso3(text: str) -> str:
    """Alpha-3 code for an alpha-2 or alpha-3 code or a name in any bundled language.

    Raises `CountryError` with the nearest names when there is no such country.
    """
    code = text.strip().upper()
    if code in _table():
        return code
    if code in _by_alpha2():
        return _by_alpha2()[code]
    named = _by_name().get(key(text).removeprefix("the "))
    if named is None:
        raise CountryError(_unknown(text))
    return named


def name(iso: str) -> str:
    """English short name for an alpha-3 code."""
    return country(iso).name


def capital(iso: str) -> str | None:
    """English name of the capital; None for the few without one."""
    return country(iso).capital


@functools.cache
def demonyms() -> Mapping[str, str]:
    """Normalised words for people and things of a country ("iranian", "iranians") to alpha-3.

    Words shared by several countries ("Congolese") are given to the one news mostly means.
    """
    words: dict[str, str] = {}
    for entry in _table().values():
        for word in entry.demonyms:
            words.setdefault(key(word), entry.iso3)
    return MappingProxyType(words)


def _unknown(text: str) -> str:
    import difflib

    near = difflib.get_close_matches(key(text), list(_by_name()), n=6, cutoff=0.7)
    found = [_table()[_by_name()[match]] for match in near]
    hint = ", ".join(dict.fromkeys(f"{entry.name} ({entry.iso3})" for entry in found[:3]))
    return f"No country {text!r}." + (
        f" Did you mean {hint}?" if hint else " Give an ISO code such as IRN."
    )
