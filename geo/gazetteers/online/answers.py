"""Answers of Nominatim (JSON) and Photon (GeoJSON features) to places.

A geocoder guesses: shops, streets and names that only resemble the one asked for are left out.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Mapping, Sequence
from typing import Any

from geo import countries
from geo.errors import CountryError
from geo.model import Place, PlaceKind
from geo.names import key

_ALIKE = 0.85  # least likeness of the name asked for and one of the place's names
_MOST_NAMES = 60
_M_PER_DEG = 111_195.0
_LEAST_M = 300.0
_TYPES: dict[str, PlaceKind] = {
    "country": "country",
    **dict.fromkeys(("state", "province", "region"), "admin1"),
    **dict.fromkeys(("county", "district", "state_district", "municipality"), "admin2"),
    **dict.fromkeys(
        "city town village hamlet suburb quarter neighbourhood borough locality "
        "isolated_dwelling city_district administrative".split(),
        "settlement",
    ),
    **dict.fromkeys(
        "peak volcano ridge mountain_range hill saddle mountain_pass cliff".split(), "mountain"
    ),
    **dict.fromkeys("island islet archipelago".split(), "island"),
    **dict.fromkeys(
        "water bay strait sea ocean lake river stream canal reservoir wetland spring".split(),
        "water",
    ),
    **dict.fromkeys(("border_control", "checkpoint"), "crossing"),
}
_OF_CATEGORY: dict[str, PlaceKind] = {
    "place": "area",
    "boundary": "area",
    "natural": "area",
    "waterway": "water",
    "water": "water",
    "mountain_pass": "mountain",
    "military": "facility",
    "aeroway": "facility",
    "barrier": "crossing",
    "landuse": "area",
    "man_made": "facility",
    "historic": "facility",
}


def places_in(
    answer: Sequence[object], asked: str, service: str
) -> list[tuple[Place, tuple[str, ...]]]:
    """The places of an answer that bear the name, each with all its names; best first."""
    found: dict[str, tuple[Place, tuple[str, ...]]] = {}
    for item in answer:
        if isinstance(item, Mapping):
            fields = _photon(item) if "properties" in item else _nominatim(item)
            place = _place(fields, asked, service)
            if place is not None:
                found.setdefault(place[0].id, place)
    return list(found.values())


def _nominatim(item: Mapping[str, Any]) -> dict[str, Any]:
    names = item.get("namedetails")
    address = item.get("address")
    address = address if isinstance(address, Mapping) else {}
    first = str(item.get("display_name") or "").split(",")[0]
    box = item.get("boundingbox")
    south, north, west, east = box if isinstance(box, list) and len(box) == 4 else [None] * 4
    return {
        "names": [item.get("name"), first, *(names.values() if isinstance(names, Mapping) else ())],
        "lon": item.get("lon"),
        "lat": item.get("lat"),
        "category": item.get("category") or item.get("class"),
        "types": [item.get("addresstype"), item.get("type")],
        "country": address.get("country_code"),
        "admin1": address.get("state") or address.get("province"),
        "admin2": address.get("county") or address.get("state_district"),
        "box": (west, south, east, north),
        "id": (item.get("osm_type"), item.get("osm_id")),
    }


def _photon(item: Mapping[str, Any]) -> dict[str, Any]:
    about = item.get("properties")
    about = about if isinstance(about, Mapping) else {}
    geometry = item.get("geometry")
    spot = geometry.get("coordinates") if isinstance(geometry, Mapping) else None
    lon, lat = spot[:2] if isinstance(spot, list) and len(spot) >= 2 else (None, None)
    box = about.get("extent")
    kinds = {"N": "node", "W": "way", "R": "relation"}
    west, north, east, south = box if isinstance(box, list) and len(box) == 4 else [None] * 4
    return {
        "names": [about.get("name")],
        "lon": lon,
        "lat": lat,
        "category": about.get("osm_key"),
        "types": [about.get("osm_value"), about.get("type")],
        "country": about.get("countrycode"),
        "admin1": about.get("state"),
        "admin2": about.get("county"),
        "box": (west, south, east, north),
        "id": (kinds.get(str(about.get("osm_type"))), about.get("osm_id")),
    }


def _place(
    fields: Mapping[str, Any], asked: str, service: str
) -> tuple[Place, tuple[str, ...]] | None:
    """The place, or None when it is no place, has no position or goes by another name."""
    lon, lat = _number(fields["lon"]), _number(fields["lat"])
    names = [n.strip() for n in fields["names"] if isinstance(n, str) and 0 < len(n.strip()) <= 200]
    kind = _kind(fields["category"], fields["types"])
    if lon is None or lat is None or abs(lon) > 180 or abs(lat) > 90 or kind is None:
        return None
    names = list(dict.fromkeys(names))[:_MOST_NAMES]
    if not any(_alike(key(asked), key(name)) for name in names):
        return None
    own = "/".join(str(part) for part in fields["id"] if part) or f"{lon:.5f},{lat:.5f}"
    place = Place(
        id=f"osm:{own}",
        name=names[0],
        kind=kind,
        lon=lon,
        lat=lat,
        country=_alpha3(fields["country"]),
        admin1=_text(fields["admin1"]),
        admin2=_text(fields["admin2"]),
        radius_m=_radius_m(fields["box"]),
        source=f"OpenStreetMap (ODbL), {service}",
    )
    return place, tuple(names)


def _kind(category: object, types: Sequence[object]) -> PlaceKind | None:
    if category not in _OF_CATEGORY:
        return None
    named = (_TYPES[kind] for kind in types if isinstance(kind, str) and kind in _TYPES)
    return next(named, _OF_CATEGORY[category])


def _alike(one: str, other: str) -> bool:
    return one == other or difflib.SequenceMatcher(None, one, other).ratio() >= _ALIKE


def _alpha3(code: object) -> str | None:
    try:
        return countries.iso3(code) if isinstance(code, str) and len(code) == 2 else None
    except CountryError:
        return None


def _text(value: object) -> str | None:
    return value.strip()[:100] or None if isinstance(value, str) else None


def _number(value: object) -> float | None:
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _radius_m(box: Sequence[object]) -> float:
    """Half the diagonal of west, south, east, north; the least when there is no usable box."""
    west, south, east, north = map(_number, box)
    if west is None or south is None or east is None or north is None:
        return _LEAST_M
    width = ((east - west) % 360) * math.cos(math.radians((south + north) / 2))
    return max(_LEAST_M, math.hypot(width, north - south) / 2 * _M_PER_DEG)
