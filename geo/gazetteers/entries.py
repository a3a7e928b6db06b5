"""Files of places to entries, each with where it stands; what is broken is told, the rest kept.

TOML and GeoJSON are read whole where they are whole. Where the syntax is broken, each
``[[place]]`` table or feature is read on its own, so that one slip costs one entry.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from geo.errors import GazetteerError

MOST_BYTES = 50_000_000  # read whole into memory; larger lists are indexed as a dump is
_STARTS = re.compile(r"(?m)^[ \t]*(?:\[\[place\]\]|\{)")
_FEATURES = re.compile(r'"features"\s*:\s*\[')
_FEATURE = re.compile(r'\{\s*"type"\s*:\s*"Feature"')
_BETWEEN = re.compile(r"[\s,]*")
_AT_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")


@dataclass(frozen=True, slots=True)
class Entry:
    """One place as written: where it stands, its fields, its GeoJSON geometry or None."""

    where: str
    fields: dict[str, Any]
    geometry: Any = None


@dataclass(slots=True)
class Entries:
    """What a file holds; `problems` are the entries whose syntax is broken."""

    attribution: str = ""
    entries: list[Entry] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def read_entries(path: Path) -> Entries:
    """All entries of a ``.toml``, ``.geojson`` or ``.json`` file.

    Bytes that are not UTF-8 become lone surrogates, so that the field that holds them can be
    named. Raises `GazetteerError` when the file cannot be read or nothing in it is an entry.
    """
    suffix = path.suffix.lower()
    if suffix not in {".toml", ".geojson", ".json"}:
        raise GazetteerError(
            f"{path}: places are read from .toml, .geojson and .json files. A dump of GeoNames "
            "is indexed first: sarhad gazetteer import DUMP -o FILE"
        )
    text = _text(path)
    try:
        return _toml(path, text) if suffix == ".toml" else _geojson(path, text)
    except RecursionError:
        raise GazetteerError(f"{path}: its lists or tables are nested too deep.") from None


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise GazetteerError(f"{path}: no such file of places.") from None
    except OSError as error:
        raise GazetteerError(f"{path}: cannot be read: {error}.") from error
    if len(data) > MOST_BYTES:
        raise GazetteerError(
            f"{path}: larger than {MOST_BYTES // 1_000_000} MB, the most that is read of such a "
            "file. Split it, or write its places in the 19 columns of GeoNames and index them: "
            "sarhad gazetteer import FILE -o INDEX"
        )
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raise GazetteerError(f"{path}: is UTF-16 text; save it as UTF-8.")
    return data.decode("utf-8-sig", "surrogateescape")


def broken_bytes(text: str) -> str:
    """What is wrong with a text that holds bytes that are not UTF-8; empty when none is."""
    for char in text:
        if "\udc80" <= char <= "\udcff":
            return f"byte 0x{ord(char) - 0xDC00:02x} is not UTF-8; save the file as UTF-8"
    return ""


class _Lines:
    """Line numbers of rising offsets, in one pass over the text."""

    def __init__(self, text: str) -> None:
        self._text, self._line, self._at = text, 1, 0

    def of(self, offset: int) -> int:
        """The line of an offset; offsets come in rising order."""
        self._line += self._text.count("\n", self._at, offset)
        self._at = offset
        return self._line


def _toml(path: Path, text: str) -> Entries:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return _toml_pieces(path, text, error)
    tables = data.get("place")
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise GazetteerError(f"{path}: holds no [[place]] tables.")
    defaults = data.get("defaults", {})
    if not isinstance(defaults, dict):
        raise GazetteerError(f"{path}: defaults must be a table.")
    lines = _Lines(text)
    numbers = [lines.of(start.start()) for start in _STARTS.finditer(text)]
    known = len(numbers) == len(tables)
    entries = [
        Entry(f"line {numbers[at]} (place {at + 1})" if known else f"place {at + 1}",
              {**defaults, **table})
        for at, table in enumerate(tables)
    ]  # fmt: skip
    return Entries(str(data.get("attribution", "")), entries)


def _toml_pieces(path: Path, text: str, error: tomllib.TOMLDecodeError) -> Entries:
    """The entries of a file with broken syntax, each read on its own."""
    starts = [start.start() for start in _STARTS.finditer(text)]
    head = text[: starts[0]] if starts else text
    try:
        about = tomllib.loads(re.sub(r"(?m)^[ \t]*place\s*=\s*\[\s*(?:#.*)?$", "", head))
    except tomllib.TOMLDecodeError as in_head:
        raise GazetteerError(f"{path}, {_toml_fault(in_head, head, 1)}") from error
    defaults = about.get("defaults", {})
    if not starts or not isinstance(defaults, dict):
        raise GazetteerError(f"{path}, {_toml_fault(error, text, 1)}") from error
    found = Entries(str(about.get("attribution", "")))
    lines = _Lines(text)
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(text)], strict=True), 1):
        piece, line = text[start:end], lines.of(start)
        if "[[place]]" not in piece.partition("\n")[0]:
            piece = f"place = [{piece[: piece.rfind('}') + 1]}]"
        try:
            (table,) = tomllib.loads(piece)["place"]
        except (tomllib.TOMLDecodeError, ValueError) as fault:
            found.problems.append(f"{path}, {_toml_fault(fault, piece, line)}")
            continue
        found.entries.append(Entry(f"line {line} (place {number})", {**defaults, **table}))
    if not found.problems:  # every piece is good, so the fault is between them
        found.problems.append(f"{path}, {_toml_fault(error, text, 1)}")
    return found


def _toml_fault(error: ValueError, piece: str, first: int) -> str:
    """The message of the parser with the line in the file instead of that in the piece."""
    place = _AT_LINE.search(str(error))
    last = piece.rstrip().count("\n") + 1
    line = first - 1 + (int(place[1]) if place and place[1] else last)
    hint = broken_bytes(piece)
    return f"line {line}: not valid TOML: {_AT_LINE.sub('', str(error))}{hint and f' ({hint})'}"


def _geojson(path: Path, text: str) -> Entries:
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        found = Entries(entries=[], problems=[])
        _json_pieces(path, text, found)
        if not found.entries:
            hint = broken_bytes(text)
            raise GazetteerError(
                f"{path}, line {error.lineno}: not valid JSON: {error.msg}{hint and f' ({hint})'}"
            ) from error
        return found
    features = data.get("features") if isinstance(data, dict) else None
    if not isinstance(features, list):
        raise GazetteerError(f'{path}: not a FeatureCollection ("features" is missing).')
    lines = [line for line, value, _ in _features(text) if value is not None]
    known = len(lines) == len(features)
    entries = [
        _feature(f"line {lines[at]} (feature {at + 1})" if known else f"feature {at + 1}", feature)
        for at, feature in enumerate(features)
    ]
    return Entries(str(data.get("attribution", "")), entries)


def _json_pieces(path: Path, text: str, found: Entries) -> None:
    for number, (line, value, fault) in enumerate(_features(text), 1):
        if value is None:
            found.problems.append(f"{path}, line {line}: not valid JSON: {fault}")
        else:
            found.entries.append(_feature(f"line {line} (feature {number})", value))


def _features(text: str) -> Iterator[tuple[int, Any, str]]:
    """Line, value and fault of each item of "features"; one of the latter two is empty."""
    head = _FEATURES.search(text)
    decoder, lines = json.JSONDecoder(), _Lines(text)
    at = head.end() if head else len(text)
    while (at := _BETWEEN.match(text, at).end()) < len(text) and text[at] != "]":  # type: ignore[union-attr]  # matches anything
        line = lines.of(at)
        try:
            value, at = decoder.raw_decode(text, at)
            yield line, value if value is not None else {}, ""
        except json.JSONDecodeError as error:
            after = _FEATURE.search(text, at + 1)
            yield line + text.count("\n", at, error.pos), None, error.msg
            at = after.start() if after else len(text)


def _feature(where: str, feature: Any) -> Entry:
    """A feature as an entry; empty properties count as missing."""
    item = feature if isinstance(feature, dict) else {}
    properties = item.get("properties")
    fields = dict(properties) if isinstance(properties, dict) else {}
    if "id" not in fields and item.get("id") is not None:
        fields["id"] = str(item["id"])
    return Entry(where, {k: v for k, v in fields.items() if v is not None}, item.get("geometry"))
