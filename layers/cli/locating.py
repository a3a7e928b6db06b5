"""`sarhad locate`: one claim phrase, its region and what the checks say."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from layers.cli.common import home_option, open_places, places_option


@click.command()
@click.argument("text")
@home_option
@places_option
@click.option(
    "--geojson", "target", metavar="FILE", help="Write the regions as GeoJSON (- for output)."
)
def locate(text: str, home: str | None, places: Sequence[str], target: str | None) -> None:
    """Where one claim phrase lies: "30 km west of Panjgur, Pakistan"."""
    import geo
    from layers.export.files import write_text
    from layers.export.located import describe, located_geojson

    found = geo.locate(text, home=home, gazetteer=open_places(places))
    if target == "-":
        click.echo(located_geojson(found), nl=False)
        return
    if target:
        write_text(Path(target), located_geojson(found))
    click.echo(describe(found))
    sys.exit(0 if any(item.region.geometry is not None for item in found) else 1)
