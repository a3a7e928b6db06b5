"""`sarhad check`, `band` and `border`: exact geometry against a border line."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from layers.cli.common import border_file_option, border_option, output_option, source_option

if TYPE_CHECKING:
    import geopandas as gpd

    from geo import PointChecker
    from geo.borders import Borders
    from geo.model import BorderLine

Command = TypeVar("Command", bound=Callable[..., object])
_STEPS = 1000


@click.command()
@click.argument("points", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@border_option
@source_option
@border_file_option
@output_option
def check(
    points: Path, pair: str, source: str, file: Path | None, layer: str | None, output: Path
) -> None:
    """Country of each point and its distance to a border.

    POINTS is CSV, GeoJSON, Parquet or what GDAL opens, of any size. The border is a pair
    (IRN-PAK) or a line with a name ("Line of Control"). OUTPUT is .csv, .geojson, .gpkg, .fgb or
    .parquet.
    """
    import geo
    from layers.export.points import joined, open_points, write_points

    borders, line = _line(pair, source, file, layer)
    checker = geo.PointChecker(line, borders)
    opened = open_points(points)
    with _progress() as advance:
        rows = joined(
            opened, lambda batch: advance(batch.share, checker.check(batch.lon, batch.lat))
        )
        write_points(rows, output, [borders.attribution])
    click.echo(f"{checker.count} points checked against {line.pair} ({line.source}): {output}")
    _tell(checker, line, points)
    sys.exit(1 if checker.bad else 0)


@click.command()
@border_option
@click.option("--side", required=True, metavar="ISO", help="The country the band lies in.")
@click.option("--from", "inner", type=float, required=True, help="Nearer edge.")
@click.option("--to", "outer", type=float, required=True, help="Farther edge.")
@click.option(
    "--unit", type=click.Choice(["km", "m", "mi", "nmi"]), default="km", show_default=True
)
@click.option("--tolerance", default=1.0, show_default=True, help="Largest error, in metres.")
@source_option
@border_file_option
@output_option
def band(  # noqa: PLR0913, PLR0917  (one argument an option)
    pair: str,
    side: str,
    inner: float,
    outer: float,
    unit: str,
    tolerance: float,
    source: str,
    file: Path | None,
    layer: str | None,
    output: Path,
) -> None:
    """The land of one side that lies a stated distance from the border."""
    import geo

    borders, line = _line(pair, source, file, layer)
    inner_m, outer_m = inner * geo.UNITS_M[unit], outer * geo.UNITS_M[unit]
    found = geo.band(line, side, inner_m, outer_m, source=borders, tolerance_m=tolerance)
    _write(found, output, borders.attribution)
    _note(line)


@click.command()
@click.argument("pair", metavar="[AAA-BBB]", required=False)
@click.option("--list", "listed", is_flag=True, help="All borders, with a length for each source.")
@source_option
@border_file_option
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where to write the line.")
def border(
    pair: str | None,
    listed: bool,
    source: str,
    file: Path | None,
    layer: str | None,
    output: Path | None,
) -> None:
    """The line between two countries, its length in each source, and where it was filled.

    The border is a pair (IRN-PAK) or a line with a name ("Line of Control"); without one, all are
    listed.
    """
    import geo

    if listed or pair is None:
        borders, found = geo.open_borders(source), geo.line_table(None, source)
    else:
        borders, line = _line(pair, source, file, layer)
        found = geo.line_table([pair], borders)
        _note(line)
    if output is not None:
        _write(found, output, borders.attribution)
    for text in _lengths(found):
        click.echo(text, err=str(output) == "-")


def _line(
    text: str, source: str, file: Path | None, layer: str | None
) -> tuple[Borders, BorderLine]:
    """The borders asked for and the line that a pair or a name means."""
    import geo

    pair = geo.find_pair(text) if file is not None else None
    borders = geo.open_borders(source, file=file, pair=pair, layer=layer)
    return borders, geo.find_line(text, borders)


def _tell(checker: PointChecker, line: BorderLine, points: Path) -> None:
    """What a check found, then what was wrong, on standard error."""
    shares = [
        f"{country or 'at sea'} {count}" for country, count in checker.countries.most_common(6)
    ]
    more = ", …" if len(checker.countries) > 6 else ""
    if shares:
        click.echo(f"country: {', '.join(shares)}{more}")
    _note(line)
    for warning in checker.warnings():
        click.echo(f"sarhad: {points}: {warning}", err=True)
    if checker.bad:
        total = sum(checker.bad.values())
        click.echo(
            f"sarhad: {points}: {total} points have no usable position; they are kept, with "
            "`problem` set",
            err=True,
        )
        for reason, count in checker.bad.most_common():
            rows = [str(row) for row, why in checker.named if why == reason]
            first = f" (rows {', '.join(rows)}{', …' if count > len(rows) else ''})" if rows else ""
            click.echo(f"sarhad: {points}: {count} × {reason}{first}", err=True)


def _note(line: BorderLine) -> None:
    if line.note:
        click.echo(f"sarhad: {line.pair}: {line.note}", err=True)


def _lengths(table: gpd.GeoDataFrame) -> Iterator[str]:
    """Each line's length, how much of it is filled, and its length in the other source."""
    for row in table.itertuples():
        first = f"{row.length_km:.1f} km ({row.source}"
        first += f", {row.gaps_km:.1f} km of it over water)" if row.gaps_km else ")"
        held = isinstance(row.second_km, float) and math.isfinite(row.second_km)
        second = f"{row.second_km:.1f} km" if held else "none"
        yield f"{row.pair}: {first}; {second} ({row.second_source})"


def _write(frame: gpd.GeoDataFrame, output: Path, attribution: str) -> None:
    from layers.export import frame_text, write_frame

    if str(output) == "-":
        click.echo(frame_text(frame, [attribution]), nl=False)
    else:
        write_frame(frame, output, [attribution])


Found = TypeVar("Found")


@contextmanager
def _progress() -> Iterator[Callable[[float, Found], Found]]:
    """A bar on standard error, if that is a terminal; call with the share done, and a value."""
    with click.progressbar(
        length=_STEPS, label="Checking", file=sys.stderr, hidden=not sys.stderr.isatty()
    ) as bar:
        yield partial(_advance, bar)


def _advance(bar: Any, share: float, value: Found) -> Found:
    bar.update(max(0, int(share * _STEPS) - bar.pos))
    return value
