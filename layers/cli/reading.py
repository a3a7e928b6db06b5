"""`sarhad read`: what articles say of where, as JSON Lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from layers.cli.common import border_file_option, online_option, open_places, places_option


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(allow_dash=True))
@places_option
@click.option("--explain", is_flag=True, help="Print each article marked, and how it was read.")
@border_file_option
@online_option
def read(
    paths: Sequence[str],
    places: Sequence[str],
    file: Path | None,
    layer: str | None,
    *,
    explain: bool,
) -> None:
    """Print what each article says of where, as JSON Lines, one line an article.

    PATHS are articles or folders; - reads JSON Lines with `id` and `text`, and optionally
    `published`, `outlet`, `home` and `title`, from standard input. With --explain it is text for
    reading: the article with each claim marked, the rule that fired, who says it, and how its
    anchor, side, border and date were worked out.
    """
    import geo
    from geo.model import Article

    gazetteer, borders = open_places(places), geo.open_borders(file=file, layer=layer)
    failed = False
    for item in geo.iter_articles(paths, sys.stdin):
        if explain and isinstance(item, Article):
            click.echo(geo.explain_text(geo.read(item, gazetteer, borders)))
            continue
        record = geo.read_record(item, gazetteer, borders)
        failed = failed or "failed" in record
        if explain:
            click.echo(f"{record['id']}: {record['failed']}", err=True)
        else:
            click.echo(json.dumps(record, ensure_ascii=False))
    sys.exit(1 if failed else 0)
