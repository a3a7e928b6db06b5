"""Hand-made countries with straight borders, whose distances can be worked out without Sarhad.

WWW (longitude -2 to 0) and EEE (0 to 2) lie on both sides of the prime meridian, latitude -1 to 1;
NNN lies north of both, latitude 1 to 2; III is an island. On the equator a degree of longitude is
111.3195 km (the equator is 40,075.017 km long), and the nearest point of the meridian is due west
or east.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely
from geographiclib.geodesic import Geodesic
from shapely.geometry.base import BaseGeometry

from geo.errors import BorderError
from geo.model import (
    BorderLine,
    Candidate,
    Claim,
    ClaimKind,
    DisputedArea,
    Interval,
    Mention,
    Place,
    PlaceKind,
)

EQUATOR_DEGREE_KM = 40_075.017 / 360
# A meridian arc of one degree from the equator is 110.574 km (WGS 84, any table).
MERIDIAN_KM = 2 * 110.5744


def _dense(*points: tuple[float, float]) -> list[tuple[float, float]]:
    line = shapely.segmentize(shapely.LineString(points), 0.1)
    return [(round(x, 6), round(y, 6)) for x, y in line.coords]


LANDS = {
    "WWW": shapely.Polygon(_dense((-2, -1), (0, -1), (0, 1), (-2, 1), (-2, -1))),
    "EEE": shapely.Polygon(_dense((0, -1), (2, -1), (2, 1), (0, 1), (0, -1))),
    "NNN": shapely.Polygon(_dense((-2, 1), (0, 1), (2, 1), (2, 2), (-2, 2), (-2, 1))),
    "III": shapely.Polygon(_dense((5, 5), (6, 5), (6, 6), (5, 6), (5, 5))),
}
LINES = {
    "EEE-WWW": _dense((0, -1), (0, 1)),
    "EEE-NNN": _dense((0, 1), (2, 1)),
    "NNN-WWW": _dense((-2, 1), (0, 1)),
}


class Squares:
    """The `Borders` protocol over `LANDS` and `LINES`, moved east by `shift` degrees."""

    name = "squares"
    attribution = "made by hand"

    def __init__(self, shift: float = 0.0) -> None:
        self.shift = shift

    def countries(self) -> tuple[str, ...]:
        return tuple(sorted(LANDS))

    def pairs(self) -> tuple[str, ...]:
        return tuple(sorted(LINES))

    def land(self, country: str) -> BaseGeometry:
        if country not in LANDS:
            raise BorderError(f"squares hold no country {country}")
        return shapely.affinity.translate(LANDS[country], xoff=self.shift)

    def line(self, a: str, b: str) -> BorderLine:
        pair = "-".join(sorted((a, b)))
        if pair not in LINES:
            raise BorderError(f"{a} and {b} share no border; {a} borders {self.neighbours(a)}")
        geometry = shapely.affinity.translate(shapely.LineString(LINES[pair]), xoff=self.shift)
        return BorderLine(pair, geometry, None, MERIDIAN_KM, self.name)

    def neighbours(self, country: str) -> tuple[str, ...]:
        pairs = [pair.split("-") for pair in LINES if country in pair.split("-")]
        return tuple(sorted(a if b == country else b for a, b in pairs))

    def disputed(self, country: str | None = None) -> tuple[DisputedArea, ...]:
        return ()

    def country_at(self, lon: npt.ArrayLike, lat: npt.ArrayLike) -> npt.NDArray[np.str_]:
        x, y = np.atleast_1d(lon), np.atleast_1d(lat)
        found = np.full(x.shape, "", dtype="<U3")
        for code in LANDS:
            found[shapely.intersects_xy(self.land(code), x, y)] = code
        return found


class Areas:
    """A gazetteer that only knows the areas it is given."""

    name = "areas"
    attribution = "made by hand"

    def __init__(self, **areas: BaseGeometry) -> None:
        self.areas = areas

    def lookup(self, name: str) -> tuple[Place, ...]:
        return ()

    def prefixes(self, normalised: str) -> object:
        return iter(())

    def get(self, place_id: str) -> Place | None:
        return None

    def area(self, place_id: str) -> BaseGeometry | None:
        return self.areas.get(place_id)


def mention(
    name: str,
    lon: float,
    lat: float,
    country: str | None,
    kind: PlaceKind = "settlement",
    radius_m: float = 1000.0,
    uncertainty_m: float = 0.0,
) -> Mention:
    """A resolved mention of one place."""
    place = Place(
        name, name, kind, lon, lat, country, radius_m=radius_m, uncertainty_m=uncertainty_m
    )
    return Mention(0, len(name), name, "place", (Candidate(place, 0.9),))


def claim(kind: ClaimKind, text: str, number: int = 1, **fields: object) -> Claim:
    """A claim made by hand."""
    return Claim(f"a#c{number}", "a", 0, len(text), text, kind, "by-hand", **fields)  # type: ignore[arg-type]


def km(low: float | None, high: float | None = None, precision: float = 0.0) -> Interval:
    """A stated distance; one number when `high` is not given."""
    return Interval(low, low if high is None else high, None, precision)


def geodesic_km(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    """Distance by Karney's own library."""
    return float(Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2)["s12"]) / 1000


def meridian_distance_km(lon: float, lat: float) -> float:
    """Distance of a point to the border EEE-WWW by brute force: 60 points of it, three times."""
    best, reach = 0.0, 1.0
    for _ in range(3):
        tried = np.clip(np.linspace(best - reach, best + reach, 60), -1, 1)
        best = min(tried, key=lambda y: geodesic_km(lon, lat, 0, y))
        reach /= 25
    return geodesic_km(lon, lat, 0, best)
