"""Borders read from a container file that `geo.data.rebuild` wrote."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import shapely

from geo.borders import pair_code
from geo.borders.container import Container
from geo.borders.named import pair_note
from geo.errors import BorderError
from geo.model import BorderLine, DisputedArea

if TYPE_CHECKING:
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

DATA = Path(__file__).resolve().parent.parent / "data"


@lru_cache(maxsize=1)
def _disputed() -> tuple[DisputedArea, ...]:
    container = Container(DATA / "borders_disputed.bin")
    found = []
    for name in container.keys():  # noqa: SIM118  (a Container is no dict)
        fields, shape = container.fields(name), container.geometry(name)
        claimants = tuple(fields["claimants"])
        found.append(DisputedArea(name, claimants, shape, fields["note"], fields["holder"]))
    return tuple(found)


class BundledBorders:
    """The `Borders` protocol over one container file; geometries are read when first asked for."""

    name: str
    attribution: str
    file: str

    def __init__(self) -> None:
        self._container = Container(DATA / self.file)
        self._lands: dict[str, BaseGeometry] = {}
        self._lines: dict[str, BorderLine] = {}

    @cached_property
    def _neighbours(self) -> Mapping[str, tuple[str, ...]]:
        touching: dict[str, set[str]] = {country: set() for country in self.countries()}
        for pair in self.pairs():
            a, b = pair.split("-")
            touching[a].add(b)
            touching[b].add(a)
        return {country: tuple(sorted(others)) for country, others in touching.items()}

    def countries(self) -> tuple[str, ...]:
        """All countries held, sorted."""
        return tuple(sorted(key.removeprefix("land/") for key in self._container.keys("land/")))

    def pairs(self) -> tuple[str, ...]:
        """All borders held, sorted, each "AAA-BBB" with its codes sorted."""
        return tuple(sorted(key.removeprefix("line/") for key in self._container.keys("line/")))

    def neighbours(self, country: str) -> tuple[str, ...]:
        """Countries that share a land border with this one, sorted."""
        self._known(country)
        return self._neighbours[country]

    def land(self, country: str) -> BaseGeometry:
        """The country's area, inland water included; it agrees exactly with its border lines."""
        self._known(country)
        if country not in self._lands:
            self._lands[country] = self._container.geometry(f"land/{country}")
        return self._lands[country]

    def line(self, a: str, b: str) -> BorderLine:
        """The line between two countries, gaps over inland water filled and marked."""
        pair = pair_code(a, b)
        if pair not in self._lines:
            key = f"line/{pair}"
            if key not in self._container:
                raise BorderError(self._no_border(a, b))
            gap = f"gaps/{pair}"
            self._lines[pair] = BorderLine(
                pair=pair,
                geometry=self._container.geometry(key),
                gaps=self._container.geometry(gap) if gap in self._container else None,
                length_km=float(self._container.fields(key)["length_km"]),
                source=self.name,
                note=pair_note(pair),
            )
        return self._lines[pair]

    def disputed(self) -> tuple[DisputedArea, ...]:
        """Land that two or more countries claim or that no country in the list runs.

        It is the same in every bundled source; `holder` is who has it in the finer one.
        """
        return _disputed()

    def country_at(self, lon: npt.ArrayLike, lat: npt.ArrayLike) -> npt.NDArray[np.str_]:
        """Country of each of N points, "" at sea; a point on a border is the first country's."""
        x = np.atleast_1d(np.asarray(lon, dtype=np.float64))
        y = np.atleast_1d(np.asarray(lat, dtype=np.float64))
        if x.shape != y.shape:
            raise BorderError(
                f"{x.size} longitudes but {y.size} latitudes; give one of each a point."
            )
        found = np.zeros(x.shape, dtype="<U3")
        codes, boxes, tree = self._tree
        open_ = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
        if not open_.size:
            return found
        around = shapely.box(x[open_].min(), y[open_].min(), x[open_].max(), y[open_].max())
        near = np.sort(tree.query(around))
        west, south, east, north = boxes[near].T[:, :, None]
        lon, lat = x[open_], y[open_]
        held = (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
        mine = {code: held[codes[near] == code].any(axis=0) for code in dict.fromkeys(codes[near])}
        if not mine:
            return found
        # Most are mostly in one country, which saves looking at its neighbours.
        likeliest = max(mine, key=lambda code: int(mine[code].sum()))
        land = self._prepared(likeliest)
        if open_.size == x.size and land.contains_properly(around):
            found[:] = likeliest
            return found
        at = np.flatnonzero(mine[likeliest])
        unknown = np.ones(len(open_), dtype=bool)
        inside = at[shapely.contains_xy(land, lon[at], lat[at])]
        found[open_[inside]], unknown[inside] = likeliest, False
        for code, boxed in mine.items():
            at = np.flatnonzero(boxed & unknown)
            if at.size:
                inside = at[shapely.intersects_xy(self._prepared(code), lon[at], lat[at])]
                found[open_[inside]], unknown[inside] = code, False
        return found

    def _prepared(self, country: str) -> BaseGeometry:
        land = self.land(country)
        shapely.prepare(land)
        return land

    @cached_property
    def _tree(
        self,
    ) -> tuple[npt.NDArray[np.str_], npt.NDArray[np.float64], shapely.STRtree]:
        """Bounding boxes (N, 4) of the countries' parts, a few each, sorted by country."""
        told = [
            (country, tuple(box))
            for country in self.countries()
            for box in self._container.fields(f"land/{country}")["boxes"]
        ]
        boxes = np.array([box for _, box in told])
        tree = shapely.STRtree(shapely.box(*boxes.T))
        return np.array([country for country, _ in told]), boxes, tree

    def _known(self, country: str) -> None:
        if f"land/{country}" not in self._container:
            raise BorderError(
                f"No country {country!r} in {self.name} borders; use an ISO 3166-1 alpha-3 code "
                f"such as {', '.join(self.countries()[:3])}."
            )

    def _no_border(self, a: str, b: str) -> str:
        if a == b:
            self._known(a)
            return f"A border needs two different countries; {a} was given twice."
        lists = [
            f"{country} borders {', '.join(self.neighbours(country)) or 'no country by land'}"
            for country in (a, b)
        ]
        return f"{a} and {b} share no land border in {self.name} borders; {'; '.join(lists)}."
