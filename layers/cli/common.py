"""Options and small helpers that several commands share."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

import click

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer

Command = TypeVar("Command", bound=Callable[..., object])

output_option = click.option("-o", "--output", required=True, type=click.Path(path_type=Path))
source_option = click.option(
    "--source", default="osm", show_default=True, help="Border source: osm or natural-earth."
)
places_option = click.option(
    "--places",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False),
    help="A gazetteer of your own: TOML, GeoJSON, or a dump that `sarhad gazetteer import` "
    "indexed; may be given several times.",
)


def online_option(command: Command) -> Command:
    """`--online` and `--geocoder`; `open_places` sees them, the command itself need not."""
    online = click.option(
        "--online",
        is_flag=True,
        expose_value=False,
        callback=_keep,
        help="Ask a geocoder for names that nothing else holds.",
    )
    geocoder = click.option(
        "--geocoder",
        metavar="SERVICE[=URL]",
        envvar="SARHAD_GEOCODER",
        default="nominatim",
        expose_value=False,
        callback=_keep,
        help="The one --online asks: nominatim (the default) or photon, with the URL of one of "
        "your own: photon=http://localhost:2322.",
    )
    return online(geocoder(command))


def _keep(ctx: click.Context, option: click.Parameter, value: object) -> None:
    ctx.meta[f"sarhad.{option.name}"] = value


def border_file_option(command: Command) -> Command:
    """`--border-file` and `--border-layer`; give both values to `geo.open_borders`."""
    layer = click.option(
        "--border-layer", "layer", metavar="NAME", help="Layer of --border-file, if it has several."
    )
    file = click.option(
        "--border-file",
        "file",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="A border of your own (GeoJSON, GPKG, Shapefile): a line, or both countries' areas.",
    )
    return file(layer(command))


home_option = click.option("--home", metavar="ISO", help="The country that “our territory” means.")
border_option = click.option("--border", "pair", required=True, metavar="AAA-BBB")


def stop(message: str, status: int) -> NoReturn:
    """End the command with one line on standard error and an exit status."""
    click.echo(f"sarhad: {message}", err=True)
    sys.exit(status)


def open_places(files: Sequence[str]) -> Gazetteer:
    """The gazetteer with the user's files; entries that had to be left out are named.

    With `--online` it may ask a geocoder, whose failures are told as they happen.
    """
    import geo

    asked = click.get_current_context().meta
    online = str(asked["sarhad.geocoder"]) if asked.get("sarhad.online") else None
    gazetteer = geo.open_gazetteer(files, online=online, problem=_tell)
    for problem in gazetteer.problems:
        _tell(problem)
    return gazetteer


def _tell(problem: str) -> None:
    click.echo(f"sarhad: {problem}", err=True)
