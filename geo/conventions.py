"""Incidents and claims in the columns that others' files have: ACLED, UCDP GED, Darwin Core.

The rules, in full:

- ``where_prec`` (UCDP GED codebook: 1 exact spot, 2 within about 25 km of one, 3 second-order
  division, 4 first-order division, 5 a line or an area without a name, 6 country, 7 sea). When the
  claims only name an area, it is that area's order; when they only measure from a border, it is 5;
  else it follows from the uncertainty: 5, 25, 75 and 200 km are the limits of 1, 2, 3 and 4.
- ``geo_precision`` (ACLED codebook: 1 exact or a named town, 2 part of a region, 3 a region or
  larger): 1 for a ``where_prec`` of 1, 2 for 2, 3 and 5, 3 for the others.
- ``date_prec`` (UCDP: 1 day, 2 two to six days, 3 a week, 4 a month, 5 up to a year) and
  ``time_precision`` (ACLED: 1 day, 2 week, 3 month or longer) from the days the date leaves open.
- ``coordinateUncertaintyInMeters`` is the radius around the point that holds the 90 % region (or
  the shape, where there is no probability), ``footprintWKT`` that region, simplified to a hundredth
  of that radius so that it fits a table's cell; ``pointRadiusSpatialFit`` the circle's area divided
  by that of the footprint.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from geo import geodesy
from geo.countries import country, name
from geo.errors import CountryError
from geo.incidents.types import ACLED
from geo.model import Account, Analysis, Article, Claim, Count, DateRange, Incident, Region

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

Record = dict[str, object]

_BORDER_KINDS = frozenset({"depth", "border_distance", "border_near", "side"})
_DIVISIONS = {"country": 6, "admin1": 4, "admin2": 3}
_UNCERTAINTY_M = ((5_000, 1), (25_000, 2), (75_000, 3), (200_000, 4))
_GEO_PRECISION = {1: 1, 2: 2, 3: 2, 5: 2}
_DATE_PREC = ((1, 1), (6, 2), (7, 3), (31, 4), (366, 5))
_FOOTPRINT_DECIMALS = 4
_DEGREE_M = 111_320.0  # of longitude at the equator, more than any degree is elsewhere


class _Where(NamedTuple):
    """Point, the radius around it that holds the footprint, and the footprint."""

    lon: float
    lat: float
    uncertainty_m: float
    footprint: BaseGeometry


def standard_columns(analysis: Analysis) -> dict[str, Record]:
    """The columns of all accounts and claims by id (see `incident_columns`, `claim_columns`)."""
    return incident_columns(analysis) | claim_columns(analysis)


def incident_columns(analysis: Analysis) -> dict[str, Record]:
    """ACLED, UCDP and Darwin Core columns of each account, by "incident@number" counted from 1.

    An incident without accounts has one row under its own id, without a position.
    """
    claims = {claim.id: claim for claim in analysis.claims}
    articles = {reading.article.id: reading.article for reading in analysis.readings}
    rows: dict[str, Record] = {}
    for incident in analysis.incidents:
        told = [articles[key] for key in incident.articles if key in articles]
        if not incident.accounts:
            rows[incident.id] = _incident(incident, told, None, ())
        for number, account in enumerate(incident.accounts, 1):
            own = [claims[key] for key in account.claims if key in claims]
            where = _account_where(account)
            row = _incident(incident, told, where, own)
            steps = [analysis.regions[claim.id] for claim in own if claim.id in analysis.regions]
            rows[f"{incident.id}@{number}"] = row | _darwin_core(where, own, steps, incident.date)
    return rows


def claim_columns(analysis: Analysis) -> dict[str, Record]:
    """Darwin Core columns of each claim, by its id, and the days its date leaves open."""
    rows: dict[str, Record] = {}
    for claim in analysis.claims:
        region = analysis.regions.get(claim.id)
        where = _region_where(region) if region else None
        rows[claim.id] = _days(claim.event_date) | _darwin_core(
            where, [claim], [region] if region else [], claim.event_date
        )
    return rows


def where_precision(claims: Iterable[Claim], uncertainty_m: float, country_iso: str | None) -> int:
    """UCDP's ``where_prec`` by the rules above, for claims that together leave an uncertainty."""
    placing = [claim for claim in claims if not claim.of_anchor]
    kinds = {claim.kind for claim in placing}
    named = [
        _DIVISIONS[claim.anchor.place.kind]
        for claim in placing
        if claim.kind in ("containment", "region_part", "side")
        and claim.anchor is not None
        and claim.anchor.place is not None
        and claim.anchor.place.kind in _DIVISIONS
    ]
    if country_iso is None:
        return 7
    if named and len(named) == len(placing):
        return min(named)
    if kinds and kinds <= _BORDER_KINDS:
        return 5
    return next((code for limit, code in _UNCERTAINTY_M if uncertainty_m <= limit), 6)


def date_precision(dates: DateRange | None) -> int | None:
    """UCDP's ``date_prec``; None when no date is known or it leaves more than a year open."""
    if dates is None:
        return None
    days = (dates.last - dates.first).days + 1
    return next((code for limit, code in _DATE_PREC if days <= limit), None)


def _incident(
    incident: Incident, told: list[Article], where: _Where | None, claims: list[Claim] | tuple[()]
) -> Record:
    event, sub_event = ACLED.get(incident.type, (None, None))
    prec = None if where is None else where_precision(claims, where.uncertainty_m, incident.country)
    day = date_precision(incident.date)
    dates = incident.date
    killed = incident.killed
    acled: Record = {
        "event_id": incident.id,
        "event_date": dates.first.isoformat() if dates else None,
        "year": dates.first.year if dates and dates.first.year == dates.last.year else None,
        "time_precision": None if day is None else {1: 1, 2: 2, 3: 2}.get(day, 3),
        "event_type": event,
        "sub_event_type": sub_event,
        "actor1": incident.actor,
        "actor2": incident.target,
        "iso": incident.country,
        "country": _country(incident.country),
        "admin1": _division(claims, "admin1"),
        "admin2": _division(claims, "admin2"),
        "location": incident.place,
        "latitude": where and round(where.lat, 6),
        "longitude": where and round(where.lon, 6),
        "geo_precision": None if prec is None else _GEO_PRECISION.get(prec, 3),
        "source": "; ".join(dict.fromkeys(a.outlet or a.title or a.id for a in told)),
        "fatalities": killed.low if killed else None,
    }
    ucdp: Record = {
        **_days(dates),
        "date_prec": day,
        "where_prec": prec,
        "where_coordinates": incident.place,
        "side_a": incident.actor,
        "side_b": incident.target,
        **_deaths(killed),
        "number_of_sources": len(told),
        "countryCode": _alpha2(incident.country),
    }
    return acled | ucdp


def _days(dates: DateRange | None) -> Record:
    return {
        "date_start": dates.first.isoformat() if dates else None,
        "date_end": dates.last.isoformat() if dates else None,
    }


def _deaths(killed: Count | None) -> Record:
    low = killed.low if killed else None
    return {"low": low, "best": low, "high": killed.high if killed else None}


def _darwin_core(
    where: _Where | None, claims: list[Claim], regions: list[Region], dates: DateRange | None
) -> Record:
    steps = [step.text for region in regions for step in region.steps]
    refused = [region.refused for region in regions if region.refused]
    row: Record = {
        "eventDate": dates.iso() if dates else None,
        "verbatimLocality": " | ".join(dict.fromkeys(claim.text for claim in claims)) or None,
        "decimalLatitude": None,
        "decimalLongitude": None,
        "geodeticDatum": "EPSG:4326",
        "coordinateUncertaintyInMeters": None,
        "pointRadiusSpatialFit": None,
        "footprintWKT": None,
        "footprintSRS": "EPSG:4326",
        "georeferenceProtocol": "Sarhad: shapes from stated distances and directions",
        "georeferenceRemarks": "; ".join(dict.fromkeys([*steps, *refused])) or None,
    }
    if where is None:
        return row
    return row | {
        "decimalLatitude": round(where.lat, 6),
        "decimalLongitude": round(where.lon, 6),
        "coordinateUncertaintyInMeters": round(where.uncertainty_m),
        "pointRadiusSpatialFit": _spatial_fit(where),
        "footprintWKT": _wkt(where),
    }


def _spatial_fit(where: _Where) -> float | None:
    """Area of the point-radius circle divided by that of the footprint (Darwin Core)."""
    area = geodesy.area_m2(where.footprint)
    return round(math.pi * where.uncertainty_m**2 / area, 2) if area > 0 else None


def _wkt(where: _Where) -> str:
    import shapely

    coarse = shapely.simplify(where.footprint, where.uncertainty_m / 100 / _DEGREE_M)
    return str(shapely.to_wkt(coarse, rounding_precision=_FOOTPRINT_DECIMALS))


def _account_where(account: Account) -> _Where | None:
    return _where(
        account.geometry if account.p90 is None else account.p90,
        account.point,
        account.uncertainty_m,
    )


def _region_where(region: Region) -> _Where | None:
    return _where(
        region.geometry if region.p90 is None else region.p90, region.point, region.uncertainty_m
    )


def _where(
    shape: BaseGeometry | None, point: tuple[float, float] | None, uncertainty_m: float | None
) -> _Where | None:
    if shape is None or shape.is_empty:
        return None
    if point is None:
        inner = shape.representative_point()
        point = (inner.x, inner.y)
    if uncertainty_m is None:
        uncertainty_m = _radius_m(point, shape)
    return _Where(*point, uncertainty_m, shape)


def _radius_m(point: tuple[float, float], shape: BaseGeometry) -> float:
    """How far the farthest vertex of a shape lies from a point of it."""
    import numpy as np
    import shapely

    xy = shapely.get_coordinates(shape)
    lon, lat = np.full(len(xy), point[0]), np.full(len(xy), point[1])
    return float(np.max(geodesy.distance_m(lon, lat, xy[:, 0], xy[:, 1])))


def _division(claims: Iterable[Claim], level: str) -> str | None:
    """The first or second-order division of the first place that a claim is measured from."""
    for claim in claims:
        place = claim.anchor.place if claim.anchor else None
        if place is not None:
            found = place.name if place.kind == level else getattr(place, level)
            if found:
                return str(found)
    return None


def _country(iso: str | None) -> str | None:
    if iso is None:
        return None
    try:
        return name(iso)
    except CountryError:
        return iso


def _alpha2(iso: str | None) -> str | None:
    """ISO 3166-1 alpha-2, which Darwin Core's ``countryCode`` asks for."""
    try:
        return country(iso).iso2 if iso else None
    except CountryError:
        return None
