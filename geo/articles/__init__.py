"""Files of any kind the program reads → `Article` values, what is not their story marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from geo.articles.case import Case, Entry, date_range, read_case
from geo.articles.formats import READERS, Document, read_json_lines
from geo.articles.prepare import prepare
from geo.errors import ArticleError
from geo.model import Article, Failure

CASE_FILE = "case.toml"
__all__ = [
    "Case",
    "Entry",
    "entry",
    "iter_articles",
    "iter_paths",
    "iter_records",
    "read_case",
    "read_paths",
]


def read_paths(
    paths: Iterable[str | Path], defaults: Entry | None = None
) -> tuple[tuple[Article, ...], tuple[Failure, ...]]:
    """All articles in files and folders, and why the others could not be read.

    See `iter_paths`. An article without a publication date is read *and* named among the failures
    (with ``was_read`` set), because its weekdays and "last month" then have no date.
    """
    articles: list[Article] = []
    failures: list[Failure] = []
    for item in iter_paths(paths, defaults):
        if isinstance(item, Failure):
            failures.append(item)
            continue
        articles.append(item)
        if item.published is None:
            failures.append(Failure(item.source, _NO_DATE, was_read=True))
    return tuple(articles), tuple(failures)


_NO_DATE = (
    "has no publication date, so weekdays and words such as “last month” stay undated; "
    "give `published` in case.toml, in the front matter, or with --published"
)


def entry(
    published: str | None = None, outlet: str | None = None, home: str | None = None
) -> Entry:
    """What holds for articles that say nothing of themselves; `ArticleError` for a bad date."""
    dates = date_range(published, "--published") if published else None
    return Entry(published=dates, outlet=outlet, home=home)


def iter_articles(
    paths: Iterable[str | Path], standard_input: Iterable[str]
) -> Iterator[Article | Failure]:
    """Like `iter_paths`; the path "-" reads JSON Lines from `standard_input`."""
    for path in paths:
        if str(path) == "-":
            yield from iter_records(standard_input, "-")
        else:
            yield from iter_paths([path])


def iter_paths(
    paths: Iterable[str | Path], defaults: Entry | None = None
) -> Iterator[Article | Failure]:
    """Read files and folders in the order given; an unreadable input is yielded as a `Failure`.

    A folder is read by the articles its ``case.toml`` lists; where that lists none, or there is
    none, all files in it of a known kind (`READERS`) in the order of their names. What
    ``case.toml`` says of an article goes before what the file says of itself, and that before
    `defaults`. Ids are made unique.
    """
    seen: dict[str, int] = {}
    for path in map(Path, paths):
        for item in _from_path(path, defaults or Entry()):
            yield _unique(item, seen) if isinstance(item, Article) else item


def iter_records(lines: Iterable[str], source: str) -> Iterator[Article | Failure]:
    """Articles from JSON Lines: `id`, `text`; optionally `published`, `outlet`, `home`, `title`."""
    for number, document in read_json_lines(lines, source):
        where = f"{source}, line {number}"
        if isinstance(document, ArticleError):
            yield Failure(where, str(document))
        else:
            yield _finish(document, Entry(), where)


def _from_path(path: Path, defaults: Entry) -> Iterator[Article | Failure]:
    if path.is_dir():
        yield from _from_folder(path, defaults)
    elif path.name == CASE_FILE:
        yield Failure(str(path), "is no article; give the folder it stands in")
    elif not path.exists():
        yield Failure(str(path), "does not exist")
    else:
        yield from _from_file(path, defaults)


def _from_folder(folder: Path, defaults: Entry) -> Iterator[Article | Failure]:
    case_file = folder / CASE_FILE
    try:
        entries = read_case(case_file).entries if case_file.exists() else {}
    except ArticleError as error:
        yield Failure(str(case_file), str(error).removeprefix(f"{case_file}: "))
        return
    if entries:
        yield from _from_entries(folder, entries, defaults)
        return
    files = sorted(f for f in folder.iterdir() if f.suffix.lower() in READERS and f.is_file())
    if not files:
        kinds = " ".join(sorted(READERS))
        yield Failure(str(folder), f"holds no article ({kinds})")
    for path in files:
        yield from _from_file(path, defaults)


def _from_entries(
    folder: Path, entries: Mapping[str, Entry], defaults: Entry
) -> Iterator[Article | Failure]:
    for name, entry in entries.items():
        path = folder / name
        if not path.is_file():
            yield Failure(str(path), f"is named in {CASE_FILE} but is not there")
        else:
            yield from _from_file(path, entry.over(defaults))


def _from_file(path: Path, entry: Entry) -> Iterator[Article | Failure]:
    try:
        if path.suffix.lower() in (".jsonl", ".ndjson"):
            with path.open(encoding="utf-8") as lines:
                yield from iter_records(lines, str(path))
            return
        document = READERS.get(path.suffix.lower(), READERS[".txt"])(path.read_bytes(), path.stem)
    except UnicodeDecodeError as error:
        yield Failure(str(path), f"is not UTF-8 (byte {error.start}); convert it to UTF-8 first")
    except (ArticleError, OSError) as error:
        yield Failure(str(path), str(error))
    else:
        yield _finish(document, entry, str(path))


def _finish(document: Document, entry: Entry, source: str) -> Article | Failure:
    try:
        return prepare(document, entry, source)
    except ArticleError as error:
        return Failure(source, str(error), id=document.id)


def _unique(article: Article, seen: dict[str, int]) -> Article:
    seen[article.id] = seen.get(article.id, 0) + 1
    count = seen[article.id]
    return article if count == 1 else replace(article, id=f"{article.id}~{count}")
