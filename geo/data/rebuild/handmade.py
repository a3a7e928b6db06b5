"""Records the files written by hand or trained in ``SOURCES.toml``, and compiles the curated ones.

``python -m geo.data.rebuild sources`` takes a second and fetches nothing.
"""

from __future__ import annotations

from pathlib import Path

from geo.data.rebuild.sources import Entry
from geo.gazetteers import compiled

_DATE = "2025"
_HAND = "Written by hand; record it: python -m geo.data.rebuild sources"
_TRAIN = "python -m geo.data.rebuild.weights ../shared/corpora --all"
_OWN = "Sarhad"
_SEED = f"{_OWN}; GeoNames"
# file, licence, attribution, rebuild, what
_TABLE = (
    ("borders_disputed.toml", "MIT", _OWN, _HAND, "Disputed land: claimants, holders, shapes"),
    ("borders_lines.toml", "MIT", _OWN, _HAND, "Lines that news measures from; notes on borders"),
    ("countries.toml", "MIT", _OWN, _HAND, "Names and demonyms that the registry lacks"),
    ("gazetteer.toml", "MIT", _OWN, _HAND, "Names of places that the registries lack"),
    ("gazetteer_adjectives.toml", "MIT", _OWN, _HAND, "Adjectives of places but countries"),
    ("curated/border-places.toml", "CC-BY-4.0", _SEED, _HAND, "Villages and posts along borders"),
    ("outlets.toml", "MIT", _OWN, _HAND, "Outlets of news and where they are published"),
    ("curated/world.toml", "MIT", _OWN, _HAND, "Seas, mountains, regions, crossings, bases"),
    ("curated/iran-pakistan.toml", "CC-BY-4.0", _SEED, _HAND, "The seed region"),
    ("curated_areas.toml", "MIT", _OWN, _HAND, "What the areas of curated places are made of"),
    (
        "curated.json",
        "CC-BY-4.0",
        _SEED,
        "python -m geo.data.rebuild sources",
        "The files of curated/, compiled for a quick start",
    ),
)
WEIGHTS = Entry(
    file="toponym_weights.json",
    what="Weights of named evidence for place names. Own work, trained on the development halves"
    " of the corpora LGL, TR-News, GeoVirus and GeoWebNews and on own passages; holds no text",
    packages=(),
    licence="MIT",
    attribution=_OWN,
    date="2026-11",
    rebuild=_TRAIN,
)


def build(cache: Path, out: Path) -> list[Entry]:  # noqa: ARG001 - every builder has one
    """Write ``curated.json``; nothing is read from ``cache``."""
    compiled.write(out / "curated.json", sorted((out / "curated").glob("*.toml")))
    entries = [
        Entry(file, what, (), licence, attribution, _DATE, rebuild)
        for file, licence, attribution, rebuild, what in _TABLE
    ]
    return [*entries, WEIGHTS]
