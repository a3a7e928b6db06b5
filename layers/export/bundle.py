"""What the case's files are written from: its layers, with the columns and colours they need."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from layers.layer import Feature, Layer
from layers.style import LIGHT, claimant_style

if TYPE_CHECKING:
    import geopandas as gpd
    from shapely.geometry.base import BaseGeometry

    from geo.model import Account, Analysis, Region

CONTOURS = "contours"
FOOTPRINT = "footprintWKT"
"""Darwin Core's shape as text: for tables only, the other formats carry the shape itself."""
UNPRINTABLE = dict.fromkeys(
    [*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF]
)
_DEGREE_M = 111_320.0
_SORTS = {0: "points", 1: "lines", 2: "areas"}


@dataclass(frozen=True, slots=True)
class Bundle:
    """A case on its way to files.

    `columns` are further columns by feature id (those of ACLED, UCDP and Darwin Core), `ranks` the
    place of each claimant in the table of colours (None for the narrator).
    """

    title: str
    layers: tuple[Layer, ...]
    attributions: tuple[str, ...] = ()
    columns: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    ranks: Mapping[str, int | None] = field(default_factory=dict)

    def colour(self, feature: Feature) -> str:
        """Colour of whoever claims it; that of lines for what nobody claims."""
        claimant = feature.properties.get("claimant")
        if not isinstance(claimant, str):
            return LIGHT["border"]
        return claimant_style(self.ranks.get(claimant)).light

    def rows(self, layer: Layer) -> Iterator[tuple[Feature, dict[str, object]]]:
        """Each feature with its `id` and all its columns as text, numbers, booleans or None."""
        for feature in layer.features:
            more = self.columns.get(feature.id, {})
            yield (
                feature,
                {
                    "id": _flat(feature.id),
                    **{key: _flat(value) for key, value in feature.properties.items()},
                    **{key: _flat(value) for key, value in more.items()},
                },
            )

    def frames(self) -> Iterator[tuple[str, gpd.GeoDataFrame]]:
        """Tables of one sort of geometry each, in EPSG:4326, by layer name.

        A layer that mixes points, lines and areas is split ("checks_points", "checks_lines");
        features without a place stay in its first part. Layers without features are left out.
        """
        for layer in self.layers:
            rows = list(self.rows(layer))
            found = {sort for f, _ in rows if (sort := _sort(f.geometry)) is not None}
            sorts = sorted(found, reverse=True) or [0]
            for number, sort in enumerate(sorts):
                kept = [
                    (f.geometry, {k: v for k, v in row.items() if k != FOOTPRINT})
                    for f, row in rows
                    if _sort(f.geometry) == sort or (number == 0 and _sort(f.geometry) is None)
                ]
                name = layer.name if len(sorts) == 1 else f"{layer.name}_{_SORTS[sort]}"
                if kept:
                    yield name, _frame(kept)


def contours(analysis: Analysis, layers: tuple[Layer, ...]) -> Layer:
    """Where each claim and account would lie with 50 % and 90 % probability, the larger first.

    `of` is the claim's or account's id, `role` "p90" or "p50", `claimant` as in that feature. The
    outlines are simplified to a five-hundredth of the uncertainty: nobody knows them better.
    """
    owners = {f.id: f for layer in layers if layer.name != "checks" for f in layer.features}
    found = []
    for owner, shapes in _contoured(analysis):
        feature = owners.get(owner)
        if feature is None or feature.geometry is None:
            continue
        for role, shape in shapes:
            words = ("claimant", "claimant_title", "incident", "text")
            properties = {key: feature.properties.get(key) for key in words}
            found.append(
                Feature(f"{owner}/{role}", shape, {"of": owner, "role": role} | properties)
            )
    return Layer(CONTOURS, "Probability contours", tuple(found))


def _contoured(
    analysis: Analysis,
) -> Iterator[tuple[str, tuple[tuple[str, BaseGeometry], ...]]]:
    things: list[tuple[str, Region | Account]] = [
        (region.claim_id, region) for region in analysis.regions.values()
    ]
    for incident in analysis.incidents:
        for number, account in enumerate(incident.accounts, 1):
            things.append((f"{incident.id}@{number}", account))
    for owner, thing in things:
        pairs = (("p90", thing.p90), ("p50", thing.p50))
        step_deg = (thing.uncertainty_m or 0.0) / 500 / _DEGREE_M
        shapes = ((role, s.simplify(step_deg)) for role, s in pairs if s is not None)
        yield owner, tuple((role, s) for role, s in shapes if not s.is_empty)


def _sort(geometry: BaseGeometry | None) -> int | None:
    """Dimension of a geometry: 0 points, 1 lines, 2 areas; None for nothing."""
    import shapely

    if geometry is None or geometry.is_empty:
        return None
    return int(shapely.get_dimensions(geometry))


def _frame(kept: list[tuple[BaseGeometry | None, dict[str, object]]]) -> gpd.GeoDataFrame:
    """The rows as a table; days become dates, so that a GIS can filter by time."""
    import geopandas as gpd
    import pandas as pd

    names = list(dict.fromkeys(key for _, row in kept for key in row))
    frame = gpd.GeoDataFrame(
        {key: [row.get(key) for _, row in kept] for key in names},
        geometry=[shape for shape, _ in kept],
        crs="EPSG:4326",
    )
    for key in ("date_start", "date_end"):
        if key in frame:
            frame[key] = pd.to_datetime(frame[key], format="%Y-%m-%d")
    return frame


def _flat(value: object) -> object:
    """Lists of texts joined by semicolons, anything deeper as JSON, the rest as it is.

    Control characters and half surrogate pairs are dropped: XML, GDAL and Arrow cannot hold them.
    """
    if isinstance(value, list | tuple):
        if all(isinstance(item, str) for item in value):
            return _flat("; ".join(value))
        return json.dumps(value)
    if isinstance(value, Mapping):
        return json.dumps(dict(value))
    if isinstance(value, str):
        return value.translate(UNPRINTABLE)
    return value
