"""`sarhad gazetteer`: large gazetteers of your own, made ready for `--places`."""

from __future__ import annotations

import signal
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from layers.cli.common import output_option

if TYPE_CHECKING:
    from geo.gazetteers.geonames import Summary

_SHOWN = 20  # faulty lines told on the terminal; --log has all of them
_STEPS = 1_000


@click.group()
def gazetteer() -> None:
    """Make a large gazetteer ready for --places."""


@gazetteer.command("import")
@click.argument("dump", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@output_option
@click.option(
    "--classes",
    default="AHLPRSTUV",
    show_default=True,
    help="Feature classes to keep: areas, waters, regions, settlements, roads, buildings, "
    "mountains, undersea, vegetation.",
)
@click.option(
    "--log", type=click.File("w", encoding="utf-8", lazy=True), help="A file for all faulty lines."
)
def import_command(dump: Path, output: Path, classes: str, log: IO[str] | None) -> None:
    """Index a GeoNames dump: allCountries.txt, a country's XX.txt, or the .zip of one.

    alternateNamesV2, admin1CodesASCII and admin2Codes are used where they lie beside it. Then give
    the file that is written to --places.
    """
    from geo.gazetteers.geonames import import_dump

    problems = _Problems(log)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # stopped: tidied up like Ctrl-C
    with ExitStack() as bars:
        summary = import_dump(
            dump, output, classes=classes.upper(), problem=problems, progress=_Bars(bars)
        )
    if problems.told > _SHOWN:
        click.echo(f"sarhad: … and {problems.told - _SHOWN:,} more faulty lines", err=True)
    _tell(summary, output)
    sys.exit(1 if problems.told else 0)


class _Problems:
    """Faulty lines: all of them to the log, the first ones to the terminal."""

    def __init__(self, log: IO[str] | None) -> None:
        self._log = log
        self.told = 0

    def __call__(self, text: str) -> None:
        """Tell of one."""
        self.told += 1
        if self._log:
            self._log.write(f"{text}\n")
        if self.told <= _SHOWN:
            click.echo(f"sarhad: {text}", err=True)


class _Bars:
    """One bar on a terminal's stderr for each step of the import."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._label = ""
        self._done = 0

    def __call__(self, label: str, share: float) -> None:
        """Show how much of a step is done."""
        if label != self._label:
            self._stack.close()
            self._label, self._done = label, 0
            self._bar = self._stack.enter_context(
                click.progressbar(
                    length=_STEPS,
                    label=label.capitalize(),
                    file=sys.stderr,
                    hidden=not sys.stderr.isatty(),
                )
            )
        self._bar.update(round(share * _STEPS) - self._done)
        self._done = round(share * _STEPS)


def _tell(summary: Summary, output: Path) -> None:
    used = f" and {', '.join(summary.beside)}" if summary.beside else ""
    click.echo(
        f"{output}: {summary.places:,} places with {summary.names:,} names, "
        f"from {summary.lines:,} lines{used}"
    )
    if summary.other_classes:
        click.echo(f"  {summary.other_classes:,} of other classes were not asked for")
    for fault, number in summary.left_out.most_common():
        click.echo(f"  {number:,} lines left out: {fault}")
