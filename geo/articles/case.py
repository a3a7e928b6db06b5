"""``case.toml``: what is known of each article of a case besides its text."""

from __future__ import annotations

import calendar
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from pathlib import Path

from geo.errors import ArticleError
from geo.model import DateRange


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said *about* an article; None where nothing is said."""

    id: str | None = None
    title: str | None = None
    outlet: str | None = None
    published: DateRange | None = None
    home: str | None = None

    def over(self, other: Entry) -> Entry:
        """This entry, with `other` where this one is silent."""
        missing = {
            f.name: getattr(other, f.name) for f in fields(self) if not getattr(self, f.name)
        }
        return replace(self, **missing)


@dataclass(frozen=True, slots=True)
class Case:
    """A parsed ``case.toml``: title, borders of interest ("IRN-PAK"), an entry for each file."""

    title: str = ""
    borders: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    entries: Mapping[str, Entry] = field(default_factory=dict)


_CASE_FIELDS = {"title", "borders", "places", "article"}
_ENTRY_FIELDS = {"file", "id", "title", "outlet", "published", "home"}


def read_case(path: Path) -> Case:
    """Read a ``case.toml``.

    Raises `ArticleError` naming the file, article and field of what is not as documented:
    `title`, `borders`, `places` (gazetteer files of one's own), and ``[[article]]`` tables with
    `file` and optionally `id`, `title`, `outlet`, `published`, `home`.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ArticleError(f"{path}: is not TOML in UTF-8: {error}") from error
    _known(data, _CASE_FIELDS, str(path))
    tables = data.get("article", [])
    if not isinstance(tables, list) or not all(isinstance(t, dict) for t in tables):
        raise ArticleError(f"{path}: write each article as a table [[article]]")
    entries: dict[str, Entry] = {}
    for number, table in enumerate(tables, start=1):
        where = f"{path}: article {number}"
        _known(table, _ENTRY_FIELDS, where)
        name = _string(table, "file", where)
        if not name:
            raise ArticleError(f"{where}: the field `file` is missing")
        if name in entries:
            raise ArticleError(f"{where}: the file {name!r} is listed twice")
        entries[name] = _entry(table, where)
    return Case(
        title=_string(data, "title", str(path)) or "",
        borders=_strings(data, "borders", str(path)),
        places=tuple(str(path.parent / p) for p in _strings(data, "places", str(path))),
        entries=entries,
    )


def _entry(table: Mapping[str, object], where: str) -> Entry:
    published = table.get("published")
    return Entry(
        id=_string(table, "id", where),
        title=_string(table, "title", where),
        outlet=_string(table, "outlet", where),
        published=None if published is None else date_range(published, f"{where}: published"),
        home=_string(table, "home", where),
    )


def date_range(value: object, where: str) -> DateRange:
    """A day, month ("2024-11") or year as the days it covers; `ArticleError` naming `where`.

    A time of day is dropped: "2024-01-18T09:30:00Z" is 18 January 2024.
    """
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return DateRange(value, value)
    parts = str(value).strip()[:10].split("-")
    try:
        numbers = [int(part) for part in parts]
        if len(numbers) == 3:
            day = date(*numbers)
            return DateRange(day, day)
        if len(numbers) == 2:
            year, month = numbers
            return DateRange(
                date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
            )
        (year,) = numbers
        return DateRange(date(year, 1, 1), date(year, 12, 31))
    except (ValueError, TypeError) as error:
        raise ArticleError(
            f"{where}: {str(value)[:40]!r} is no date; write 2024-01-18, 2024-01 or 2024"
        ) from error


def _known(table: Mapping[str, object], allowed: set[str], where: str) -> None:
    unknown = sorted(set(table) - allowed)
    if unknown:
        raise ArticleError(
            f"{where}: unknown field {unknown[0]!r}; known are {', '.join(sorted(allowed))}"
        )


def _string(table: Mapping[str, object], name: str, where: str) -> str | None:
    value = table.get(name)
    if value is None or isinstance(value, str):
        return value
    raise ArticleError(f"{where}: the field `{name}` must be a string")


def _strings(table: Mapping[str, object], name: str, where: str) -> tuple[str, ...]:
    value = table.get(name, [])
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise ArticleError(f"{where}: the field `{name}` must be a list of strings")
