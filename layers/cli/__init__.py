"""The command line: parse, call the public API, print. Nothing is worked out here.

Exit status: 0 done, 1 some inputs failed (each is named), 2 wrong usage. Costly imports are done
inside the commands, so that `sarhad --help` answers at once.
"""

from __future__ import annotations

import sys

import click

from geo.errors import ArticleError, GeoError, OutputError
from layers.cli.common import stop
from layers.cli.gazetteer import gazetteer
from layers.cli.locating import locate
from layers.cli.maps import map_command
from layers.cli.measuring import band, border, check
from layers.cli.places import places
from layers.cli.reading import read


class _Commands(click.Group):
    """A group whose commands report a `GeoError` as one line and never as a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; 1 for what could not be read or written, 2 for what cannot be meant."""
        try:
            return super().invoke(ctx)
        except (ArticleError, OutputError) as error:
            stop(str(error), 1)
        except GeoError as error:
            stop(str(error), 2)
        except BrokenPipeError:  # the reader of a pipe has had enough
            sys.stderr.close()
            sys.exit(0)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="sarhad")
def main() -> None:
    """Read news about incidents near a border and say where they happened.

    Everything works offline. Countries are ISO 3166-1 codes or names; a lone - is standard input
    or output.
    """


for _command in (map_command, read, locate, check, band, border, places, gazetteer):
    main.add_command(_command)
