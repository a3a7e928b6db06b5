"""Places written by hand: TOML (``[[place]]`` tables) or GeoJSON (a FeatureCollection).

A TOML entry::

    [[place]]
    id = "koh-e-sabz"
    name = "Koh-e-Sabz"
    kind = "area"
    country = "PAK"
    admin1 = "Balochistan"
    lon = 63.5
    lat = 26.9
    radius_m = 15000
    uncertainty_m = 25000
    aliases = ["Koh e Sabz", "سبز کوہ"]
    source = "where the coordinates are from"

Many short entries may also stand one a line: ``place = [ { name = "…", lon = …, lat = … }, … ]``. A
``[defaults]`` table gives fields to all entries that lack them.

A GeoJSON feature has the same fields as properties (``name`` is enough, ``kind`` is then "area" or
"settlement"); lon and lat may be left to its geometry, and a polygon becomes the place's area.
"""

from __future__ import annotations

import functools
import json
import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from geo import countries
from geo.errors import CountryError, GazetteerError
from geo.gazetteers.entries import broken_bytes, read_entries
from geo.model import Place, PlaceKind
from geo.names import bounded, key

if TYPE_CHECKING:
    import marisa_trie
    from shapely.geometry.base import BaseGeometry

    from geo.gazetteers.areas import Areas

_KINDS: tuple[str, ...] = get_args(PlaceKind)
_TEXTS = ("id", "name", "kind", "country", "admin1", "admin2", "source", "note")
_NUMBERS = ("lon", "lat", "radius_m", "uncertainty_m", "population")
_FIELDS = frozenset({*_TEXTS, *_NUMBERS, "aliases"})
_SHOWN = 10  # so many faults are told one by one when no entry is good
_LONGEST = 200
_FAR, _NEAR = 2.5, 1.6  # radii of a country from its middle: surely outside, probably inside
_M_PER_DEG = 111_195.0


class CuratedGazetteer:
    """Places of one file. Entries that cannot be used are left out and told in `problems`."""

    def __init__(
        self,
        name: str,
        places: Mapping[str, Place],
        areas: Mapping[str, BaseGeometry] | None = None,
        problems: tuple[str, ...] = (),
        attribution: str = "",
        keys: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self.name = name
        self.attribution = attribution
        self.problems = problems
        self.places = dict(places)
        self._areas: Mapping[str, BaseGeometry] | Areas = dict(areas or {})
        # As tuples, which the garbage collector need not look at
        held = _by_key(self.places) if keys is None else keys
        self._by_key = {name: tuple(ids) for name, ids in held.items()}

    @classmethod
    def read(cls, path: Path) -> CuratedGazetteer:
        """Read a ``.toml``, ``.geojson`` or ``.json`` file.

        Raises `GazetteerError` when the file cannot be read or parsed, or no entry of it is good.
        """
        found = read_entries(path)
        places: dict[str, Place] = {}
        areas: dict[str, BaseGeometry] = {}
        problems = found.problems
        for entry in found.entries:
            fields = _known(entry.fields) if path.suffix.lower() != ".toml" else entry.fields
            try:
                area = _area(fields, entry.geometry)
                place = _place(fields, path.stem, places)
            except ValueError as error:
                problems.append(f"{path}, {entry.where}: {error}")
                continue
            places[place.id] = place
            if area is not None:
                areas[place.id] = area
        if problems and not places:
            more = len(problems) - _SHOWN
            told = problems[:_SHOWN] + ([f"… and {more} more"] if more > 0 else [])
            raise GazetteerError("No usable place. " + "; ".join(told) + ".")
        return cls(path.stem, places, areas, tuple(problems), found.attribution)

    def with_areas(self, areas: Areas | None) -> CuratedGazetteer:
        """The same places with the areas of a file of their own."""
        if areas is not None:
            self._areas = areas
        return self

    @property
    def summary(self) -> str:
        """How much of the file was read, in one sentence."""
        return f"{self.name}: {len(self.places)} places read, {len(self.problems)} left out"

    def lookup(self, name: str) -> tuple[Place, ...]:
        """All places of this name."""
        ids = self._by_key.get(key(name))
        return tuple([self.places[place_id] for place_id in ids]) if ids else ()

    def keys(self) -> Mapping[str, Sequence[str]]:
        """All normalised names with the ids of the places that have them."""
        return self._by_key

    def prefixes(self, normalised: str) -> Sequence[int]:
        """Lengths of all names that the text starts with, shortest first."""
        return bounded(normalised, self._trie.prefixes(normalised[:_LONGEST]))

    def step(self, begun: str) -> tuple[bool, bool]:
        """Whether these words are a name, and whether names go on after them."""
        if begun.partition(" ")[0] not in self._firsts:
            return False, False
        return begun in self._by_key, next(self._trie.iterkeys(begun + " "), None) is not None

    def get(self, place_id: str) -> Place | None:
        """The place with this id, if it is in this file."""
        return self.places.get(place_id)

    def area(self, place_id: str) -> BaseGeometry | None:
        """The polygon the file gives for this place, if any."""
        return self._areas.get(place_id) if place_id in self.places else None

    def of_kind(self, kind: PlaceKind, min_population: int = 0) -> Iterator[Place]:
        """Every place of a kind with at least so many people, in the order of the file."""
        for place in self.places.values():
            if place.kind == kind and place.population >= min_population:
                yield place

    def names(self, place_id: str) -> tuple[str, ...]:
        """Name and aliases of a place; empty for an unknown id."""
        place = self.places.get(place_id)
        return () if place is None else (place.name, *place.aliases)

    @functools.cached_property
    def _firsts(self) -> frozenset[str]:
        """The first word of each name."""
        return frozenset(name.partition(" ")[0] for name in self._by_key)

    @functools.cached_property
    def _trie(self) -> marisa_trie.Trie:
        import marisa_trie

        return marisa_trie.Trie([name for name in self._by_key if name])


def _by_key(places: Mapping[str, Place]) -> Mapping[str, Sequence[str]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for place in places.values():
        for label in (place.name, *place.aliases):
            found[key(label)][place.id] = None
    return {name: tuple(ids) for name, ids in found.items()}


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields of a GeoJSON feature that are ours; the others are nobody's mistake."""
    return {name: value for name, value in fields.items() if name in _FIELDS}


def _area(fields: dict[str, Any], geometry: Any) -> BaseGeometry | None:
    """The polygon of a GeoJSON geometry; fills lon, lat and radius_m in ``fields`` from it."""
    if geometry is None:
        return None
    import shapely

    try:
        shape = shapely.from_geojson(json.dumps(geometry))
    except (shapely.GEOSException, TypeError) as error:
        raise ValueError(f"geometry: {error}") from error
    if shape is None or shape.is_empty:
        raise ValueError("geometry: empty")
    west, south, east, north = shape.bounds
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise ValueError("geometry: coordinates out of range (must be longitude, latitude)")
    lon, lat = shapely.get_coordinates(shape.representative_point())[0].tolist()
    fields.setdefault("lon", lon)
    fields.setdefault("lat", lat)
    if shape.geom_type not in {"Polygon", "MultiPolygon"}:
        return None
    fields.setdefault("kind", "area")
    fields.setdefault("radius_m", max(east - west, north - south) / 2 * 111_320.0)
    valid = shapely.make_valid(shape)
    return valid if valid.geom_type in {"Polygon", "MultiPolygon"} else None


def _place(fields: dict[str, Any], file: str, earlier: Mapping[str, Place]) -> Place:
    """The entry as a `Place`; `ValueError` names the field that is wrong."""
    if unknown := sorted(set(fields) - _FIELDS):
        raise ValueError(f"{unknown[0]}: no such field (there are: {', '.join(sorted(_FIELDS))})")
    texts = {name: _text(fields, name) for name in _TEXTS}
    numbers = {name: _number(fields, name) for name in _NUMBERS}
    if not texts["name"] or not key(texts["name"]):
        raise ValueError("name: missing or empty")
    kind = texts["kind"] or "settlement"
    if kind not in _KINDS:
        raise ValueError(f'kind: "{kind}" is none of {", ".join(_KINDS)}')
    country = texts["country"] or None
    if country is not None and not re.fullmatch("[A-Z]{3}", country):
        raise ValueError(f'country: "{country}" is not an ISO 3166-1 alpha-3 code')
    lon, lat = _position(numbers, country)
    aliases = fields.get("aliases", [])
    if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
        raise ValueError("aliases: must be a list of texts")
    if fault := broken_bytes("".join(aliases)):
        raise ValueError(f"aliases: {fault}")
    place_id = texts["id"] or key(texts["name"]).replace(" ", "-")
    if ":" not in place_id:
        place_id = f"{'world' if file == 'world' else 'curated'}:{place_id}"
    if place_id in earlier:
        raise ValueError(f'id: "{place_id}" is taken by an earlier entry')
    return Place(
        id=place_id,
        name=texts["name"],
        kind=kind,  # type: ignore[arg-type]  # checked against _KINDS above
        lon=lon,
        lat=lat,
        country=country,
        admin1=texts["admin1"] or None,
        admin2=texts["admin2"] or None,
        population=int(numbers["population"] or 0),
        radius_m=numbers["radius_m"] or 0.0,
        uncertainty_m=numbers["uncertainty_m"] or 0.0,
        source=texts["source"] or file,
        aliases=tuple(aliases),
        note=texts["note"],
    )


def _position(numbers: Mapping[str, float | None], country: str | None) -> tuple[float, float]:
    """Longitude and latitude; `ValueError` when they are missing, out of range or swapped."""
    lon, lat = numbers["lon"], numbers["lat"]
    if lon is None or lat is None:
        raise ValueError(f"{'lon' if lon is None else 'lat'}: missing")
    if not -180 <= lon <= 180:
        raise ValueError(f"lon: {lon} is not between -180 and 180")
    if not -90 <= lat <= 90:
        hint = "; are lon and lat swapped?" if abs(lat) <= 180 and abs(lon) <= 90 else ""
        raise ValueError(f"lat: {lat} is not between -90 and 90{hint}")
    if country is not None and _swapped(lon, lat, country):
        raise ValueError(f"lon, lat: {lon}, {lat} is not in {country}, {lat}, {lon} is; swapped?")
    return lon, lat


def _swapped(lon: float, lat: float, iso: str) -> bool:
    """Whether the point lies far from its country, and the other way round in or near it."""
    try:
        country = countries.country(iso)
    except CountryError:
        return False
    radius_deg = math.sqrt(country.area_km2 / math.pi) * 1000 / _M_PER_DEG
    narrow = math.cos(math.radians(country.lat))

    def away(east: float, north: float) -> float:
        """Degrees from the country's middle, those of longitude as long as there."""
        return math.hypot(((east - country.lon + 180) % 360 - 180) * narrow, north - country.lat)

    return away(lon, lat) > _FAR * radius_deg + 3 and away(lat, lon) < _NEAR * radius_deg + 0.5


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name, "")
    if not isinstance(value, str):
        raise ValueError(f"{name}: must be text, not {value!r}")  # noqa: TRY004 - a fault of the file
    if fault := broken_bytes(value):
        raise ValueError(f"{name}: {fault}")
    return value.strip()


def _number(fields: Mapping[str, Any], name: str) -> float | None:
    value = fields.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{name}: must be a number, not {value!r}")
    if name in {"radius_m", "uncertainty_m", "population"} and not 0 <= value < 2e7 * 1000:
        raise ValueError(f"{name}: {value} is out of range")
    return float(value)
