"""Options and small helpers that several commands share."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer

output_option = click.option("-o", "--output", required=True, type=click.Path(path_type=Path))
source_option = click.option(
    "--source", default="osm", show_default=True, help="Border source: osm or natural-earth."
)
places_option = click.option(
    "--places",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False),
    help="A gazetteer file of your own (TOML or GeoJSON); may be given several times.",
)
home_option = click.option("--home", metavar="ISO", help="The country that “our territory” means.")
border_option = click.option("--border", "pair", required=True, metavar="AAA-BBB")


def stop(message: str, status: int) -> NoReturn:
    """End the command with one line on standard error and an exit status."""
    click.echo(f"sarhad: {message}", err=True)
    sys.exit(status)


def open_places(files: Sequence[str]) -> Gazetteer:
    """The gazetteer with the user's files; entries that had to be left out are named."""
    import geo

    gazetteer = geo.open_gazetteer(files)
    for problem in gazetteer.problems:
        click.echo(f"sarhad: {problem}", err=True)
    return gazetteer
