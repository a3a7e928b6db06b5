"""The command line: parse, call the public API, print. Nothing is worked out here.

Exit status: 0 done, 1 some inputs failed (each is named), 2 wrong usage. Costly imports are done
inside the commands, so that `sarhad --help` answers at once.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from geo.errors import ArticleError, GeoError, OutputError

if TYPE_CHECKING:
    import geopandas as gpd

    from geo.gazetteers import Gazetteer
    from geo.model import Analysis, Article, Failure


class _Commands(click.Group):
    """A group whose commands report a `GeoError` as one line and never as a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; 1 for what could not be read or written, 2 for what cannot be meant."""
        try:
            return super().invoke(ctx)
        except OutputError as error:
            _stop(str(error), 1)
        except ArticleError as error:
            _stop(str(error), 1)
        except GeoError as error:
            _stop(str(error), 2)
        except BrokenPipeError:  # the reader of a pipe has had enough
            sys.stderr.close()
            sys.exit(0)


def _stop(message: str, status: int) -> NoReturn:
    click.echo(f"sarhad: {message}", err=True)
    sys.exit(status)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="sarhad")
def main() -> None:
    """Read news about incidents near a border and say where they happened.

    Everything works offline. Countries are ISO 3166-1 codes or names; a lone - is standard input
    or output.
    """


_output = click.option("-o", "--output", required=True, type=click.Path(path_type=Path))
_source = click.option(
    "--source", default="osm", show_default=True, help="Border source: osm or natural-earth."
)
_places = click.option(
    "--places",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False),
    help="A gazetteer file of your own (TOML or GeoJSON); may be given several times.",
)
_home = click.option("--home", metavar="ISO", help="The country that “our territory” means.")
_border = click.option("--border", "pair", required=True, metavar="AAA-BBB")


@main.command("map")
@click.argument("paths", nargs=-1, required=True, type=click.Path())
@_output
@click.option("--title", help="Title of the map; by default that of case.toml.")
@click.option("--published", metavar="DATE", help="Date of articles that state none.")
@click.option("--outlet", help="Outlet of articles that state none.")
@_home
@_places
def map_command(
    paths: Sequence[str],
    output: Path,
    title: str | None,
    published: str | None,
    outlet: str | None,
    home: str | None,
    places: Sequence[str],
) -> None:
    """Articles in, a finished case folder out: map.html, map.png, GeoJSON, case.json.

    PATHS are articles (.txt .md .html .jsonl) or folders of them; a case.toml in a folder gives
    outlet, date and title of each.
    """
    import geo
    from layers.case import write_case
    from layers.surroundings import surroundings

    cases = [geo.read_case(p / "case.toml") for p in map(Path, paths) if (p / "case.toml").exists()]
    about = geo.entry(published=published, outlet=outlet, home=home)
    articles, failures = geo.read_paths(paths, about)
    _report(failures)
    if not articles:
        _stop("no article could be read, so nothing was written", 1)
    gazetteer = _gazetteer([*places, *(f for case in cases for f in case.places)])
    analysis = geo.analyse(
        _progress(articles),
        gazetteer=gazetteer,
        title=title
        or next((case.title for case in cases if case.title), "")
        or Path(paths[0]).stem,
        borders=[pair for case in cases for pair in case.borders],
        failures=failures,
    )
    written = write_case(analysis, geo.case_record(analysis), surroundings(gazetteer), output)
    _summary(analysis, output, written)
    sys.exit(1 if failures else 0)


def _gazetteer(files: Sequence[str]) -> Gazetteer:
    """The gazetteer with the user's files; entries that had to be left out are named."""
    import geo

    gazetteer = geo.open_gazetteer(files)
    for problem in gazetteer.problems:
        click.echo(f"sarhad: {problem}", err=True)
    return gazetteer


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


@main.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(allow_dash=True))
@_places
def read(paths: Sequence[str], places: Sequence[str]) -> None:
    """Print what each article says of where, as JSON Lines, one line an article.

    PATHS are articles or folders; - reads JSON Lines with `id` and `text`, and optionally
    `published`, `outlet`, `home` and `title`, from standard input.
    """
    import geo

    gazetteer, borders = _gazetteer(places), geo.open_borders()
    failed = False
    for item in geo.iter_articles(paths, sys.stdin):
        record = geo.read_record(item, gazetteer, borders)
        failed = failed or "failed" in record
        click.echo(json.dumps(record, ensure_ascii=False))
    sys.exit(1 if failed else 0)


@main.command()
@click.argument("text")
@_home
@_places
@click.option(
    "--geojson", "target", metavar="FILE", help="Write the regions as GeoJSON (- for output)."
)
def locate(text: str, home: str | None, places: Sequence[str], target: str | None) -> None:
    """Where one claim phrase lies: "30 km west of Panjgur, Pakistan"."""
    import geo
    from layers.export.files import write_text
    from layers.export.located import describe, located_geojson

    found = geo.locate(text, home=home, gazetteer=_gazetteer(places))
    if target == "-":
        click.echo(located_geojson(found), nl=False)
        return
    if target:
        write_text(Path(target), located_geojson(found))
    click.echo(describe(found))
    sys.exit(0 if any(item.region.geometry is not None for item in found) else 1)


@main.command()
@click.argument("points", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_border
@_source
@_output
def check(points: Path, pair: str, source: str, output: Path) -> None:
    """Country of each point and its distance to a border (CSV, GeoJSON or GeoPackage)."""
    import geo
    from layers.export import write_frame
    from layers.export.points import read_points

    borders = geo.open_borders(source)
    line = geo.border(*_pair(pair), source=borders)
    found = geo.check_points(read_points(points), line, borders)
    write_frame(found, output, [borders.attribution])
    click.echo(f"{len(found)} points checked against {line.pair} ({line.source}): {output}")
    bad = found.index[found["problem"] != ""]
    if len(bad):
        click.echo(
            f"sarhad: {points}: {len(bad)} points have no usable position (the first is point "
            f"{bad[0] + 1}: {found['problem'][bad[0]]}); they are kept, with `problem` set",
            err=True,
        )
    sys.exit(1 if len(bad) else 0)


@main.command()
@_border
@click.option("--side", required=True, metavar="ISO", help="The country the band lies in.")
@click.option("--from", "inner", type=float, required=True, help="Nearer edge.")
@click.option("--to", "outer", type=float, required=True, help="Farther edge.")
@click.option(
    "--unit", type=click.Choice(["km", "m", "mi", "nmi"]), default="km", show_default=True
)
@click.option("--tolerance", default=1.0, show_default=True, help="Largest error, in metres.")
@_source
@_output
def band(  # noqa: PLR0913, PLR0917  (one argument an option)
    pair: str,
    side: str,
    inner: float,
    outer: float,
    unit: str,
    tolerance: float,
    source: str,
    output: Path,
) -> None:
    """The land of one side that lies a stated distance from the border."""
    import geo

    borders = geo.open_borders(source)
    inner_m, outer_m = inner * geo.UNITS_M[unit], outer * geo.UNITS_M[unit]
    found = geo.band(_pair(pair), side, inner_m, outer_m, source=borders, tolerance_m=tolerance)
    _write(found, output, borders.attribution)


@main.command()
@click.argument("pair", metavar="AAA-BBB")
@_source
@_output
def border(pair: str, source: str, output: Path) -> None:
    """The line between two countries, its length and its source."""
    import geopandas as gpd

    import geo

    borders = geo.open_borders(source)
    line = geo.border(*_pair(pair), source=borders)
    row = {"pair": line.pair, "length_km": round(line.length_km, 3), "source": line.source}
    frame = gpd.GeoDataFrame([row], geometry=[line.geometry], crs="EPSG:4326")
    _write(frame, output, borders.attribution)
    click.echo(f"{line.pair}: {line.length_km:.1f} km ({line.source})", err=str(output) == "-")


@main.command()
@click.argument("name")
@_places
def places(name: str, places: Sequence[str]) -> None:
    """What the gazetteer knows by a name, most likely first."""
    import geo

    found = geo.find_places(name, _gazetteer(places))
    if not found:
        _stop(f"no place is called {name!r} in the gazetteer", 1)
    for candidate in found:
        place = candidate.place
        inside = ", ".join(part for part in (place.admin2, place.admin1, place.country) if part)
        click.echo(
            f"{candidate.score:5.1%}  {place.name}  [{place.kind}]  {place.lat:.4f}, "
            f"{place.lon:.4f}  {inside}  {place.id}"
        )


def _pair(text: str) -> tuple[str, str]:
    parts = text.split("-")
    if len(parts) != 2 or not all(parts):
        raise click.BadParameter(f"{text!r} is no pair of countries; write IRN-PAK")
    return parts[0], parts[1]


def _write(frame: gpd.GeoDataFrame, output: Path, attribution: str) -> None:
    from layers.export import frame_text, write_frame

    if str(output) == "-":
        click.echo(frame_text(frame, [attribution]), nl=False)
    else:
        write_frame(frame, output, [attribution])
