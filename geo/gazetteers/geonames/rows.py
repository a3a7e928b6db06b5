"""One line of a GeoNames dump: 19 columns separated by tabs, checked one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from geo.gazetteers.geonames.features import CLASSES
from geo.names import key

COLUMNS = (
    "geonameid name asciiname alternatenames latitude longitude feature_class feature_code "
    "country_code cc2 admin1_code admin2_code admin3_code admin4_code population elevation dem "
    "timezone modification_date"
).split()
MOST_ID = 1 << 28  # twenty times the highest number in use; bounds the memory of `Seen`
_MOST_PEOPLE = 10_000_000_000
_STARTS = re.compile(r"\D(?:\D|$)")  # no digit among the first two characters


@dataclass(frozen=True, slots=True)
class Row:
    """What Sarhad keeps of a line; `names` are all spellings, the main one first."""

    id: int
    name: str
    names: tuple[str, ...]
    lon: float
    lat: float
    class_: str
    code: str
    country: str
    admin1: str
    admin2: str
    population: int


def columns(line: bytes | None, least: int) -> list[str]:
    """The fields of a line; `ValueError` tells what keeps it from being read.

    None stands for a line that was too long to be taken in.
    """
    if line is None:
        raise ValueError("columns: the line is longer than 500,000 bytes")
    try:
        fields = line.decode("utf-8").split("\t")
    except UnicodeDecodeError as error:
        column = line.count(b"\t", 0, error.start) + 1
        raise ValueError(
            f"UTF-8: byte 0x{line[error.start]:02x} in column {column} is not UTF-8"
        ) from None
    if len(fields) < least:
        raise ValueError(f"columns: {len(fields)} instead of {least}, separated by tabs")
    return fields


def parse(line: bytes | None) -> Row:
    """The row of one line (without its line end); `ValueError` names the column that is wrong."""
    fields = columns(line, len(COLUMNS))
    if len(fields) > len(COLUMNS):
        raise ValueError(f"columns: {len(fields)} instead of {len(COLUMNS)}, separated by tabs")
    id_, name, ascii_, alternates = fields[:4]
    if not (id_.isascii() and id_.isdecimal() and len(id_) < 10 and 0 < int(id_) <= MOST_ID):
        raise ValueError(f"geonameid: {_short(id_)} is not a number from 1 to {MOST_ID}")
    if not key(name):
        raise ValueError("name: empty")
    lat, lon = _degrees(fields[4], "latitude", 90), _degrees(fields[5], "longitude", 180)
    class_, country, people = fields[6], fields[8], fields[14] or "0"
    if class_ and class_ not in CLASSES:
        raise ValueError(f"feature_class: {_short(class_)} is none of {', '.join(CLASSES)}")
    if country and not (len(country) == 2 and country.isascii() and country.isupper()):
        raise ValueError(f"country_code: {_short(country)} is not two capital letters")
    if not (people.isascii() and people.isdecimal() and int(people[:12]) <= _MOST_PEOPLE):
        raise ValueError(f"population: {_short(people)} is not a number of people")
    names = {name: None, ascii_: None} if ascii_ else {name: None}
    if alternates:
        names |= {other: None for other in alternates.split(",") if is_name(other, name)}
    return Row(
        id=int(id_),
        name=name,
        names=tuple(names),
        lon=lon,
        lat=lat,
        class_=class_,
        code=fields[7],
        country=country,
        admin1=fields[10],
        admin2=fields[11],
        population=int(people[:12]),
    )


def is_name(text: str, main: str) -> bool:
    """Whether an alternate is a name: no link, no airport or country code, no lone letter."""
    if text == main:
        return True
    if not text or "://" in text or text.startswith("www.") or not _STARTS.match(text):
        return False
    if text.isascii():
        return len(text) > 2 and not (text.isupper() and len(text) <= 4)
    return not text[0].isascii() or len(key(text)) > 1


def _degrees(text: str, column: str, most: int) -> float:
    try:
        value = float(text)
    except ValueError:
        raise ValueError(f"{column}: {_short(text)} is not a number") from None
    if not -most <= value <= most:
        swapped = column == "latitude" and 90 < abs(value) <= 180
        hint = "; are latitude and longitude swapped?" if swapped else ""
        raise ValueError(f"{column}: {text} is not between -{most} and {most}{hint}")
    return value


def _short(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:40] + "…")


class Seen:
    """Which numbers came before, one bit each: 32 MB at the very most."""

    def __init__(self) -> None:
        self._bits = bytearray()

    def add(self, number: int) -> None:
        """Remember a number; `ValueError` when it came before."""
        at, bit = number >> 3, 1 << (number & 7)
        if at >= len(self._bits):
            self._bits.extend(bytes(max(at + 1 - len(self._bits), len(self._bits) // 4)))
        if self._bits[at] & bit:
            raise ValueError(f"geonameid: {number} is taken by an earlier line")
        self._bits[at] |= bit
