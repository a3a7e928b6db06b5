"""GeoJSON read one feature at a time, so that a file of any size needs little memory."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from geo.errors import GeometryError

_READ = 1 << 20
_SPACE = re.compile(r"[\s\x1e]*")  # a record separator starts each text of a GeoJSON sequence
_LONGEST = 1 << 28


class JsonStream:
    """A JSON text taken apart piece by piece; `share` is how much of the file was read.

    Raises `GeometryError`, with the file's name, for what is no JSON in UTF-8.
    """

    def __init__(self, file: IO[str], path: Path) -> None:
        self._file, self._path = file, path
        self._size = path.stat().st_size or 1
        self._text, self._at, self._read = "", 0, 0
        self._decoder = json.JSONDecoder()

    @property
    def share(self) -> float:
        """Roughly how much of the file has been read."""
        return min(self._read / self._size, 1.0)

    def peek(self) -> str:
        """The next character that is no space; "" at the end."""
        while True:
            match = _SPACE.match(self._text, self._at)
            self._at = match.end() if match else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def take(self, char: str) -> None:
        """Pass over one character that has to come next."""
        found = self.peek()
        if found != char:
            raise self.broken(f"{found or 'the end'} where {char} was expected")
        self._at += 1

    def value(self) -> Any:
        """The next whole JSON value."""
        self.peek()
        while True:
            try:
                found, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if self._text[self._at :].count("\x00") or not self._more():
                    raise self.broken(error.msg) from error
            except RecursionError as error:
                raise self.broken("nested too deeply") from error
            else:
                if end < len(self._text) or not self._more():  # else a number may go on
                    self._at = end
                    return found

    def members(self) -> Iterator[str]:
        """The names of an object's members; take each one's value before asking for the next."""
        self.take("{")
        while self.peek() != "}":
            name = self.value()
            self.take(":")
            yield str(name)
            if self.peek() != "}":
                self.take(",")
        self.take("}")

    def items(self) -> Iterator[Any]:
        """The values of an array."""
        self.take("[")
        while self.peek() != "]":
            yield self.value()
            if self.peek() != "]":
                self.take(",")
        self.take("]")

    def broken(self, why: str) -> GeometryError:
        """The error for a text that cannot be read on."""
        at = self._read - len(self._text) + self._at
        return GeometryError(f"{self._path} cannot be read as points: {why}, near character {at}")

    def _more(self) -> bool:
        rest = self._text[self._at :]
        if len(rest) > _LONGEST:
            raise self.broken("one value of more than 256 million characters")
        try:
            more = self._file.read(max(_READ, len(rest)))
        except UnicodeDecodeError as error:
            raise GeometryError(f"{self._path} is not in UTF-8: {error}") from error
        self._text, self._at = rest + more, 0
        self._read += len(more)
        return bool(more)


def features(stream: JsonStream, about: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The features of a collection, of a sequence of features, or one feature or geometry alone.

    Members of the collection itself ("crs") are put into `about`.
    """
    while stream.peek():
        alone: dict[str, Any] = {}
        streamed = False
        for name in stream.members():
            if name == "features" and stream.peek() == "[":
                streamed = True
                for item in stream.items():
                    yield _feature(item, stream)
            else:
                alone[name] = stream.value()
        if streamed:
            about.update(alone)
        else:
            yield _feature(alone, stream)


def _feature(item: Any, stream: JsonStream) -> dict[str, Any]:
    if isinstance(item, dict) and item.get("type") == "Feature":
        return item
    if isinstance(item, dict) and "coordinates" in item:
        return {"type": "Feature", "geometry": item, "properties": {}}
    kind = item.get("type") if isinstance(item, dict) else type(item).__name__
    raise stream.broken(f"a {kind} where a Feature was expected")
