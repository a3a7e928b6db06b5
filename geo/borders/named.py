"""Lines that news measures from by name ("Line of Control", "Blue Line"), and notes on borders.

Most are a border or a stretch of one; some run through one country, along the edge of disputed
land; a few are not in the data, and then the note says which line is measured instead. The table
is `geo/data/borders_lines.toml`, with its sources; `geo.borders.tracing` finds their course.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from geo.errors import BorderError

_TABLE = Path(__file__).resolve().parent.parent / "data" / "borders_lines.toml"


@dataclass(frozen=True, slots=True)
class NamedLine:
    """A line with a name of its own.

    `pair` is the border measured ("IND-PAK"), or one country ("CYP") that the line runs through.
    `within` (west, south, east, north) holds the stretch that is meant, None for all of it;
    `between` names the disputed land whose edge the line is. `note` says what is measured.
    """

    name: str
    pair: str
    note: str
    source: str
    aliases: tuple[str, ...] = ()
    within: tuple[float, float, float, float] | None = None
    between: tuple[str, str] | None = None


def named_line(name: str) -> NamedLine:
    """The line that a name means, in any case, with or without "the".

    Raises `BorderError` for a name that is not in the table, and for one that several lines have
    ("Green Line"), with the names that tell them apart.
    """
    found = _by_name().get(_key(name), ())
    if not found:
        raise BorderError(
            f"No line is called {name!r}, and it is no pair of countries (write IRN-PAK); "
            f"known are: {', '.join(named_lines())}."
        )
    if len(found) > 1:
        choices = "; ".join(line.name for line in found)
        raise BorderError(f"{name!r} may mean several lines; name one of: {choices}.")
    return found[0]


def named_lines() -> tuple[str, ...]:
    """The names in the table, in its order."""
    return tuple(line.name for line in _table()[0])


def pair_note(pair: str) -> str:
    """What a reader has to know about a border ("the line drawn is the Blue Line"), or ""."""
    return _table()[1].get(pair, "")


def _key(name: str) -> str:
    words = re.sub(r"[^\w()&]+", " ", name.casefold()).split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[NamedLine, ...], Mapping[str, str]]:
    table = tomllib.loads(_TABLE.read_text(encoding="utf-8"))
    return tuple(_line(fields) for fields in table["line"]), table["notes"]


def _line(fields: Mapping[str, Any]) -> NamedLine:
    several = {key: tuple(fields[key]) for key in ("aliases", "within", "between") if key in fields}
    return NamedLine(
        name=fields["name"],
        pair=fields["pair"],
        note=fields["note"],
        source=fields["source"],
        **several,
    )


@lru_cache(maxsize=1)
def _by_name() -> Mapping[str, tuple[NamedLine, ...]]:
    found: dict[str, tuple[NamedLine, ...]] = {}
    for line in _table()[0]:
        for key in dict.fromkeys(map(_key, (line.name, *line.aliases))):
            found[key] = (*found.get(key, ()), line)
    return found
