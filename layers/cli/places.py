"""`sarhad places`: what the gazetteer knows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from layers.cli.common import online_option, open_places, places_option, stop

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.model import Candidate, Place

_WIDTH = 88


@click.command()
@click.argument("name")
@places_option
@online_option
@click.option("--json", "as_json", is_flag=True, help="All that is known, as JSON.")
def places(name: str, places: Sequence[str], as_json: bool) -> None:
    """What the gazetteer knows by a name, most likely first."""
    import geo

    gazetteer = open_places(places)
    found = geo.find_places(name, gazetteer)
    if as_json:
        rows = [_record(candidate, gazetteer) for candidate in found]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    for candidate in () if as_json else found:
        click.echo(_lines(candidate, gazetteer))
    if not found:
        stop(f"no place is called {name[:80]!r} in the gazetteer", 1)


def _record(candidate: Candidate, gazetteer: Gazetteer) -> dict[str, Any]:
    place = candidate.place
    area = gazetteer.area(place.id)
    return {
        "id": place.id,
        "name": place.name,
        "names": list(gazetteer.names(place.id)),
        "kind": place.kind,
        "country": place.country,
        "admin1": place.admin1,
        "admin2": place.admin2,
        "lon": place.lon,
        "lat": place.lat,
        "radius_m": round(place.radius_m),
        "uncertainty_m": round(place.uncertainty_m),
        "bbox": [round(value, 4) for value in area.bounds] if area is not None else None,
        "population": place.population or None,
        "source": place.source,
        "note": place.note or None,
        "score": candidate.score,
        "why": list(candidate.reasons),
    }


def _lines(candidate: Candidate, gazetteer: Gazetteer) -> str:
    """A head line to scan and, below it, what else is known."""
    place = candidate.place
    head = f"{candidate.score:5.1%}  {place.name}  [{place.kind}]  {_inside(place)}".rstrip()
    rest = [f"{place.lat:.4f}, {place.lon:.4f}  {_extent(place, gazetteer)}  {place.id}"]
    others = [n for n in gazetteer.names(place.id) if n != place.name]
    if others:
        shown = ", ".join(others)
        rest.append(f"also {shown if len(shown) <= _WIDTH else shown[:_WIDTH].rstrip() + ' …'}")
    rest.append(f"source: {place.source}")
    if place.note:
        rest.append(f"note: {place.note}")
    return "\n       ".join((head, *rest))


def _inside(place: Place) -> str:
    import geo

    parts = [place.admin2, place.admin1]
    if place.kind != "country" and place.country:
        parts.append(geo.country_name(place.country))
    return ", ".join(part for part in dict.fromkeys(parts) if part and part != place.name)


def _extent(place: Place, gazetteer: Gazetteer) -> str:
    said = [f"extent {_km(place.radius_m)}"]
    if gazetteer.area(place.id) is not None:
        said.append("area known")
    if place.uncertainty_m:
        said.append(f"position ±{_km(place.uncertainty_m)}")
    if place.population:
        said.append(f"{place.population:,} people")
    return ", ".join(said)


def _km(metres: float) -> str:
    return f"{metres / 1000:.1f} km" if metres < 10_000 else f"{metres / 1000:,.0f} km"
