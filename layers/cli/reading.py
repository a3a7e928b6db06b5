"""`sarhad read`: what articles say of where, as JSON Lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

import click

from layers.cli.common import open_places, places_option


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(allow_dash=True))
@places_option
def read(paths: Sequence[str], places: Sequence[str]) -> None:
    """Print what each article says of where, as JSON Lines, one line an article.

    PATHS are articles or folders; - reads JSON Lines with `id` and `text`, and optionally
    `published`, `outlet`, `home` and `title`, from standard input.
    """
    import geo

    gazetteer, borders = open_places(places), geo.open_borders()
    failed = False
    for item in geo.iter_articles(paths, sys.stdin):
        record = geo.read_record(item, gazetteer, borders)
        failed = failed or "failed" in record
        click.echo(json.dumps(record, ensure_ascii=False))
    sys.exit(1 if failed else 0)
