"""`sarhad map`: articles in, a finished case folder out."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
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
    from geo.articles import Case, Entry
    from geo.borders import Borders
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
    wanted = _formats(formats)
    about = _about(published, outlet, home)
    about_files = [p / "case.toml" for p in map(Path, paths) if (p / "case.toml").exists()]
    cases = {name: geo.read_case(name) for name in about_files}
    articles, failures = geo.read_paths(paths, about)
    sources = geo.border_sources(file, layer)
    pairs, wrong = _pairs(cases, next(iter(sources.values())))
    failures = (*failures, *wrong)
    _report(failures)
    if not articles:
        stop("no article could be read, so nothing was written", 1)
    make_folder(output)  # before the long work: where nothing can be written, say so at once
    gazetteer = open_places([*places, *(f for case in cases.values() for f in case.places)])
    analysis = geo.analyse(
        _progress(articles),
        gazetteer=gazetteer,
        sources=sources,
        title=title
        or next((case.title for case in cases.values() if case.title), "")
        or Path(paths[0]).stem,
        borders=pairs,
        failures=failures,
    )
    written = write_case(
        analysis,
        geo.case_record(analysis),
        surroundings(gazetteer),
        output,
        formats=wanted,
        columns=geo.standard_columns(analysis),
        allowed=allowed,
    )
    _summary(analysis, output, written)
    sys.exit(1 if failures else 0)


def _pairs(cases: Mapping[Path, Case], borders: Borders) -> tuple[list[str], list[Failure]]:
    """The borders that case files ask for, and why some of them cannot be shown."""
    import geo
    from geo.errors import GeoError
    from geo.model import Failure

    pairs, failures = [], []
    for file, case in cases.items():
        for text in case.borders:
            try:
                pairs.append(geo.find_line(text, borders).pair)
            except GeoError as error:
                failures.append(Failure(str(file), f"borders: {error}", was_read=True))
    return pairs, failures


def _formats(text: str) -> list[str]:
    """Formats that were asked for; wrong usage where one is unknown."""
    from geo.errors import OutputError
    from layers.export.case_files import check_formats

    names = [name.strip() for name in text.split(",") if name.strip()]
    try:
        check_formats(names)
    except OutputError as error:
        raise click.BadParameter(f"{error}.", param_hint="--formats") from error
    return names


def _about(published: str | None, outlet: str | None, home: str | None) -> Entry:
    """What holds for articles that say nothing of themselves; wrong usage for a bad date."""
    import geo
    from geo.errors import ArticleError

    try:
        return geo.entry(published=published, outlet=outlet, home=home)
    except ArticleError as error:
        reason = str(error).removeprefix("--published: ")
        raise click.BadParameter(f"{reason}.", param_hint="--published") from error


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
