"""Land borders: who touches whom, along which line, and which land is whose."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from geo.errors import BorderError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

    from geo.model import BorderLine, DisputedArea


class Borders(Protocol):
    """One source of borders. Geometries are EPSG:4326, (longitude, latitude), valid.

    Countries are ISO 3166-1 alpha-3. Methods raise `BorderError` for a country the source does not
    hold and, in `line`, for two that do not touch (the message names the neighbours of both).
    """

    name: str
    attribution: str

    def countries(self) -> tuple[str, ...]:
        """All countries held, sorted."""
        ...

    def pairs(self) -> tuple[str, ...]:
        """All borders held, sorted, each "AAA-BBB" with its codes sorted."""
        ...

    def land(self, country: str) -> BaseGeometry:
        """The country's area, inland water included; it agrees exactly with its border lines."""
        ...

    def line(self, a: str, b: str) -> BorderLine:
        """The line between two countries, gaps over inland water filled and marked."""
        ...

    def neighbours(self, country: str) -> tuple[str, ...]:
        """Countries that share a land border with this one, sorted."""
        ...

    def disputed(self) -> tuple[DisputedArea, ...]:
        """Land that two or more countries claim; empty when the source knows of none."""
        ...

    def country_at(self, lon: npt.ArrayLike, lat: npt.ArrayLike) -> npt.NDArray[np.str_]:
        """Country of each of N points, "" at sea; lengths N in and out."""
        ...


def pair_code(a: str, b: str) -> str:
    """The one way to write a border: both codes, sorted, "IRN-PAK"."""
    return "-".join(sorted((a, b)))


def _osm() -> Borders:
    from geo.borders.osm import OsmBorders

    return OsmBorders()


def _natural_earth() -> Borders:
    from geo.borders.natural_earth import NaturalEarthBorders

    return NaturalEarthBorders()


SOURCES: dict[str, Callable[[], Borders]] = {"osm": _osm, "natural-earth": _natural_earth}


def border_sources(file: str | Path | None = None, layer: str | None = None) -> dict[str, Borders]:
    """The sources that a case is measured against, by name: the first decides, others are heard.

    A border of the user's own (see `open_borders`) goes before the bundled ones.
    """
    bundled = {name: open_borders(name) for name in ("osm", "natural-earth")}
    return bundled if file is None else {"own": open_borders(file=file, layer=layer), **bundled}


def open_borders(
    source: str = "osm",
    *,
    file: str | Path | None = None,
    pair: tuple[str, str] | None = None,
    layer: str | None = None,
) -> Borders:
    """Open a border source by its name in `SOURCES`, with one border from a file of the user's own.

    `file` holds a line or areas (see `geo.borders.files`) for the two countries of `pair`, which
    may be left out when the file's fields or its name tell them; `layer` is needed only when it
    holds several. Raises `BorderError` for an unknown source and for a file that cannot be used.
    """
    if source not in SOURCES:
        raise BorderError(f"No border source {source!r}; there are: {', '.join(sorted(SOURCES))}.")
    borders = SOURCES[source]()
    if file is None:
        return borders
    from geo.borders.files import FileBorders

    return FileBorders(Path(file), pair, borders, layer)
