"""`sarhad map`: articles in, a finished case folder out."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from layers.cli.common import (
    border_file_option,
    home_option,
    online_option,
    open_places,
    output_option,
    places_option,
    stop,
)

if TYPE_CHECKING:
    from geo.model import Analysis, Article, Failure
    from layers.tiles import Tiles


@click.command("map")
@click.argument("paths", nargs=-1, required=True, type=click.Path())
@output_option
@click.option("--title", help="Title of the map; by default that of case.toml.")
@click.option("--published", metavar="DATE", help="Date of articles that state none.")
@click.option("--outlet", help="Outlet of articles that state none.")
@home_option
@places_option
@border_file_option
@online_option
@click.option(
    "--formats",
    metavar="LIST",
    default="geojson,gpkg,kml,csv",
    show_default=True,
    help="Formats of the layers, with commas: any of csv, fgb, geojson, gpkg, kml, parquet.",
)
@click.option("--with-text", is_flag=True, help="Put the articles' texts into the page too.")
@click.option(
    "--tiles",
    metavar="URL",
    help="Show a map of your choice under the page's, fetched from https://host/{z}/{x}/{y}.png. "
    "Without it the page asks no network for anything.",
)
@click.option("--tiles-attribution", metavar="TEXT", help="Whose tiles they are; the map says it.")
def map_command(  # noqa: PLR0913  (one argument an option)
    *,
    paths: Sequence[str],
    output: Path,
    title: str | None,
    published: str | None,
    outlet: str | None,
    home: str | None,
    places: Sequence[str],
    file: Path | None,
    layer: str | None,
    formats: str,
    with_text: bool,
    tiles: str | None,
    tiles_attribution: str | None,
) -> None:
    """Articles in, a finished case folder out: map, report, layers for a GIS, case.json.

    PATHS are articles (.txt .md .html .jsonl) or folders of them; a case.toml in a folder gives
    outlet, date and title of each.
    """
    import geo
    from layers.case import write_case
    from layers.export.files import make_folder
    from layers.surroundings import surroundings
    from layers.tiles import Allowed

    allowed = Allowed(with_text, _tiles(tiles, tiles_attribution))
    cases = [geo.read_case(p / "case.toml") for p in map(Path, paths) if (p / "case.toml").exists()]
    about = geo.entry(published=published, outlet=outlet, home=home)
    articles, failures = geo.read_paths(paths, about)
    _report(failures)
    if not articles:
        stop("no article could be read, so nothing was written", 1)
    make_folder(output)  # before the long work: where nothing can be written, say so at once
    gazetteer = open_places([*places, *(f for case in cases for f in case.places)])
    analysis = geo.analyse(
        _progress(articles),
        gazetteer=gazetteer,
        sources=geo.border_sources(file, layer),
        title=title
        or next((case.title for case in cases if case.title), "")
        or Path(paths[0]).stem,
        borders=[pair for case in cases for pair in case.borders],
        failures=failures,
    )
    written = write_case(
        analysis,
        geo.case_record(analysis),
        surroundings(gazetteer),
        output,
        formats=[name.strip() for name in formats.split(",") if name.strip()],
        columns=geo.standard_columns(analysis),
        allowed=allowed,
    )
    _summary(analysis, output, written)
    sys.exit(1 if failures else 0)


def _tiles(url: str | None, attribution: str | None) -> Tiles | None:
    """Tiles that were asked for; wrong usage where they cannot be used or nobody is named."""
    from geo.errors import OutputError
    from layers.tiles import tiles_of

    if url is None:
        return None
    try:
        return tiles_of(url, attribution)
    except OutputError as error:
        raise click.BadParameter(str(error), param_hint="--tiles") from error


def _progress(articles: Sequence[Article]) -> Iterator[Article]:
    """The articles, counted on a terminal's stderr."""
    with click.progressbar(
        articles, label="Reading", file=sys.stderr, hidden=not sys.stderr.isatty()
    ) as bar:
        yield from bar


def _report(failures: Sequence[Failure]) -> None:
    for failure in failures:
        click.echo(f"sarhad: {failure.source}: {failure.reason}", err=True)


def _summary(analysis: Analysis, output: Path, written: Sequence[Path]) -> None:
    placed = sum(region.geometry is not None for region in analysis.regions.values())
    click.echo(
        f"articles: {len(analysis.readings)}, claims: {len(analysis.claims)} ({placed} placed), "
        f"incidents: {len(analysis.incidents)}"
    )
    for path in written:
        click.echo(f"  {output / path.name}")
