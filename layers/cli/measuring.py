"""`sarhad check`, `band` and `border`: exact geometry against a border line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from layers.cli.common import border_option, output_option, source_option

if TYPE_CHECKING:
    import geopandas as gpd


@click.command()
@click.argument("points", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@border_option
@source_option
@output_option
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
@output_option
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


@click.command()
@click.argument("pair", metavar="AAA-BBB")
@source_option
@output_option
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
