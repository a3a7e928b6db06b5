"""One reader for each kind of file: bytes → `Document`, a text and what it says of itself."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from geo.articles.case import Entry, date_range
from geo.errors import ArticleError

_TEXT_CONTROLS = frozenset("\t\n\r\f\v\x1c\x1d\x1e\x1f\x85")


@dataclass(frozen=True, slots=True)
class Document:
    """A text before it is an article: what the file holds and what it says of itself."""

    id: str
    text: str
    about: Entry = field(default_factory=Entry)


def read_text(data: bytes, name: str) -> Document:
    """Plain text in UTF-8 (or UTF-16 with a byte order mark)."""
    return Document(name, decode(data))


def read_markdown(data: bytes, name: str) -> Document:
    """Markdown, with TOML (``+++``) or simple ``key: value`` (``---``) front matter.

    Offsets count from the first character after the front matter. Raises `ArticleError` for front
    matter that does not close or holds a field that is not documented in `geo.articles.case`.
    """
    text = decode(data).replace("\r\n", "\n")
    fence = next((f for f in ("---", "+++") if text.startswith(f + "\n")), None)
    if fence is None:
        return Document(name, text)
    head, closed, body = text[len(fence) + 1 :].partition(f"\n{fence}\n")
    if not closed:
        raise ArticleError(f"opens front matter with {fence} on line 1 but never closes it")
    values = _toml_fields(head) if fence == "+++" else _plain_fields(head)
    return Document(name, body, _about(values, "front matter"))


def read_html(data: bytes, name: str) -> Document:
    """The story of an HTML page, with its title, outlet and date, as trafilatura finds them.

    Raises `ArticleError` when the page holds no story.
    """
    import trafilatura

    page = trafilatura.bare_extraction(
        decode(data), include_comments=False, include_tables=False, with_metadata=True
    )
    if page is None or isinstance(page, dict) or not page.text:
        raise ArticleError("is HTML in which no article text was found")
    published = date_range(page.date, "date of the page") if page.date else None
    return Document(
        name, page.text, Entry(title=page.title, outlet=page.sitename, published=published)
    )


READERS: dict[str, Callable[[bytes, str], Document]] = {
    ".txt": read_text,
    ".text": read_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".jsonl": read_text,  # dispatched by line in geo.articles; listed so that folders offer it
    ".ndjson": read_text,
}


def read_json_lines(
    lines: Iterable[str], source: str
) -> Iterator[tuple[int, Document | ArticleError]]:
    """Each line's number (from 1) with its document, or with the error that says what is wrong."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield number, _json_document(line, f"{source}:{number}")
        except ArticleError as error:
            yield number, error


def _json_document(line: str, name: str) -> Document:
    try:
        record = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise ArticleError(f"is not JSON: {error}") from error
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise ArticleError('needs a JSON object with a string field "text"')
    about = {k: v for k, v in record.items() if k in ("published", "outlet", "home", "title")}
    return Document(str(record.get("id", name)), record["text"], _about(about, "record"))


def _about(values: Mapping[str, object], where: str) -> Entry:
    known = {}
    for name in ("id", "title", "outlet", "home"):
        value = values.get(name)
        if value is not None and not isinstance(value, str):
            raise ArticleError(f"{where}: the field `{name}` must be a string")
        known[name] = value or None
    date = values.get("published") or values.get("date")
    return Entry(**known, published=date_range(date, f"{where}: published") if date else None)


def _toml_fields(head: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(head)
    except tomllib.TOMLDecodeError as error:
        raise ArticleError(f"has front matter that is not TOML: {error}") from error


def _plain_fields(head: str) -> Mapping[str, object]:
    """The ``key: value`` lines of YAML front matter; nested values are of no use to an article."""
    values = {}
    for line in head.splitlines():
        name, colon, value = line.partition(":")
        if colon and name and not name[0].isspace():
            values[name.strip()] = value.strip().strip("\"'")
    return values


def decode(data: bytes) -> str:
    """Bytes as text; `ArticleError` for no text, `UnicodeDecodeError` for another encoding."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    sample = data[:65536]
    if b"\0" in sample:
        raise ArticleError("is binary, not text")
    text = data.decode("utf-8-sig")
    controls = sum(c < " " and c not in _TEXT_CONTROLS for c in text[:65536])
    if controls > 0.02 * max(len(text[:65536]), 1):
        raise ArticleError("is binary, not text")
    return text
