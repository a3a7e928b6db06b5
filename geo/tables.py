"""`Analysis` → GeoDataFrames, for notebooks and for the export formats."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.records import claim_record, incident_record, place_record

if TYPE_CHECKING:
    import geopandas as gpd
    from shapely.geometry.base import BaseGeometry

    from geo.model import Analysis

    Rows = list[dict[str, object]]


def frames(analysis: Analysis) -> dict[str, gpd.GeoDataFrame]:
    """The case as GeoDataFrames in EPSG:4326: "claims", "places", "incidents" and "borders".

    A claim that was refused has no geometry and says why in `refused`; an incident has one row for
    each account of it, with that claimant's geometry.
    """
    return {
        "claims": _frame(*_claims(analysis)),
        "places": _frame(*_places(analysis)),
        "incidents": _frame(*_incidents(analysis)),
        "borders": _frame(*_borders(analysis)),
    }


def _frame(rows: Rows, shapes: Sequence[BaseGeometry | None]) -> gpd.GeoDataFrame:
    import geopandas as gpd

    return gpd.GeoDataFrame(rows, geometry=list(shapes), crs="EPSG:4326")


def _claims(analysis: Analysis) -> tuple[Rows, list[BaseGeometry | None]]:
    incident_of = {claim: i.id for i in analysis.incidents for claim in i.claims}
    rows: Rows = []
    shapes: list[BaseGeometry | None] = []
    for claim in analysis.claims:
        region = analysis.regions.get(claim.id)
        rows.append(
            claim_record(claim, incident_of.get(claim.id))
            | {
                "article": claim.article_id,
                "doubt_m": region.doubt_m if region else None,
                "uncertainty_m": region.uncertainty_m if region else None,
                "refused": region.refused if region else f"scope is {claim.scope}",
            }
        )
        shapes.append(region.geometry if region else None)
    return rows, shapes


def _places(analysis: Analysis) -> tuple[Rows, list[BaseGeometry | None]]:
    from shapely import Point

    rows: Rows = []
    shapes: list[BaseGeometry | None] = []
    for reading in analysis.readings:
        for mention in reading.mentions:
            if mention.role == "place":
                place = mention.place
                rows.append({"article": reading.article.id} | place_record(mention))
                shapes.append(Point(place.lon, place.lat) if place else None)
    return rows, shapes


def _incidents(analysis: Analysis) -> tuple[Rows, list[BaseGeometry | None]]:
    rows: Rows = []
    shapes: list[BaseGeometry | None] = []
    for incident in analysis.incidents:
        record = incident_record(incident)
        record.pop("accounts")
        for account in incident.accounts:
            told = {"claimant": account.claimant, "stance": account.stance}
            rows.append(record | told | {"uncertainty_m": account.uncertainty_m})
            shapes.append(account.geometry)
        if not incident.accounts:
            rows.append(record | {"claimant": None, "stance": None, "uncertainty_m": None})
            shapes.append(None)
    return rows, shapes


def _borders(analysis: Analysis) -> tuple[Rows, list[BaseGeometry | None]]:
    rows: Rows = [
        {"pair": line.pair, "length_km": round(line.length_km, 3), "source": line.source}
        for line in analysis.borders
    ]
    return rows, [line.geometry for line in analysis.borders]
