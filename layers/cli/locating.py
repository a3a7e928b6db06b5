"""`sarhad locate`: one claim phrase, its region and what the checks say."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from layers.cli.common import (
    border_file_option,
    home_option,
    online_option,
    open_places,
    places_option,
)


@click.command()
@click.argument("text")
@home_option
@places_option
@border_file_option
@online_option
@click.option(
    "--geojson", "target", metavar="FILE", help="Write the regions as GeoJSON (- for output)."
)
@click.option(
    "--number-rule",
    "rule",
    metavar="NAME",
    default="sarhad",
    help="How precise a number is: sarhad, wieczorek-2004 or georef-2020.",
)
def locate(
    text: str,
    home: str | None,
    places: Sequence[str],
    file: Path | None,
    layer: str | None,
    target: str | None,
    rule: str,
) -> None:
    """Where one claim phrase lies: "30 km west of Panjgur, Pakistan"."""
    import geo
    from layers.export.files import write_text
    from layers.export.located import describe, located_geojson

    found = geo.locate(
        text,
        home=home,
        gazetteer=open_places(places),
        sources=geo.border_sources(file, layer),
        number_rule=rule,
    )
    if target == "-":
        click.echo(located_geojson(found), nl=False)
        return
    if target:
        write_text(Path(target), located_geojson(found))
    click.echo(describe(found))
    sys.exit(0 if any(item.region.geometry is not None for item in found) else 1)
