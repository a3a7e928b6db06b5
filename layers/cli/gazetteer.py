"""`sarhad places`: what the gazetteer knows."""

from __future__ import annotations

from collections.abc import Sequence

import click

from layers.cli.common import open_places, places_option, stop


@click.command()
@click.argument("name")
@places_option
def places(name: str, places: Sequence[str]) -> None:
    """What the gazetteer knows by a name, most likely first."""
    import geo

    found = geo.find_places(name, open_places(places))
    if not found:
        stop(f"no place is called {name!r} in the gazetteer", 1)
    for candidate in found:
        place = candidate.place
        inside = ", ".join(part for part in (place.admin2, place.admin1, place.country) if part)
        click.echo(
            f"{candidate.score:5.1%}  {place.name}  [{place.kind}]  {place.lat:.4f}, "
            f"{place.lon:.4f}  {inside}  {place.id}"
        )
