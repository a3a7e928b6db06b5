"""Adjectives and demonyms of places that are no countries: "Kurdish", "Texan", "European"."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from geo.errors import DataError
from geo.names import key

_FILE = Path(__file__).parent.parent / "data" / "gazetteer_adjectives.toml"


@functools.cache
def adjectives() -> Mapping[str, str]:
    """Normalised adjectives and demonyms ("texan", "texans") to the id of their place.

    Those of countries are in `geo.countries.demonyms`.
    """
    try:
        table: dict[str, list[str]] = tomllib.loads(_FILE.read_text(encoding="utf-8"))["adjectives"]
    except OSError as error:
        raise DataError(f"Cannot read {_FILE}: {error}. Reinstall the package.") from error
    return MappingProxyType(
        {key(word): place_id for place_id, words in table.items() for word in words}
    )
