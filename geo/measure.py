"""Single questions: where a phrase lies, how far points are from a border, one band, one line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from geo import geodesy
from geo.analysis import read
from geo.borders import Borders, open_borders
from geo.checks import run
from geo.countries import iso3, name
from geo.errors import CountryError, GeometryError, GrammarError
from geo.gazetteers import Gazetteer, open_gazetteer
from geo.incidents import group
from geo.model import (
    Article,
    BorderLine,
    Candidate,
    Claim,
    Failure,
    Mention,
    Reading,
    Region,
    Verdict,
)
from geo.places import resolve
from geo.records import failure_record, reading_record
from geo.regions import region

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import numpy.typing as npt

UNITS_M = {"km": 1000.0, "mi": 1609.344, "nmi": 1852.0, "m": 1.0}


@dataclass(frozen=True, slots=True)
class Located:
    """One claim phrase, the region it draws, and what the checks say of it."""

    claim: Claim
    region: Region
    verdicts: tuple[Verdict, ...]


def locate(
    text: str,
    *,
    home: str | None = None,
    gazetteer: Gazetteer | None = None,
    sources: Mapping[str, Borders] | None = None,
) -> tuple[Located, ...]:
    """Read a phrase ("30 km west of Panjgur, Pakistan") and draw each claim in it.

    `home` is the country that "our territory" means. A phrase that only names a place is taken to
    say that something is in it. Raises `GrammarError` when the phrase holds neither, `CountryError`
    for an unknown `home`.
    """
    gazetteer = gazetteer or open_gazetteer()
    sources = sources or {name: open_borders(name) for name in ("osm", "natural-earth")}
    main = next(iter(sources.values()))
    article = Article(id="phrase", text=text, home=iso3(home) if home else None)
    reading = _phrase(article, gazetteer, main)
    located = []
    for claim in reading.claims:
        drawn = region(claim, gazetteer, main)
        alone = replace(reading, claims=(claim,))
        located.append(Located(claim, drawn, run((alone,), {claim.id: drawn}, (), sources)))
    return tuple(located)


# News says where something happened; a phrase alone ("near Saravan") says only where.
_HAPPENED = "An attack took place "


def _phrase(article: Article, gazetteer: Gazetteer, borders: Borders) -> Reading:
    """Read a phrase as it is, then as the place of an event, then as a bare place name."""
    for text in (article.text, _HAPPENED + article.text):
        reading = read(replace(article, text=text), gazetteer, borders)
        if reading.claims:
            return reading
    candidates = find_places(article.text.strip(), gazetteer)
    if not candidates:
        raise GrammarError(
            f"Nothing in {article.text[:80]!r} says where: name a place or a distance from one, "
            'such as "30 km west of Panjgur, Pakistan" or "10 miles inside Mexico"'
        )
    named = Mention(0, len(article.text), article.text, "place", candidates)
    claim = Claim(
        id=f"{article.id}#c1",
        article_id=article.id,
        start=named.start,
        end=named.end,
        text=named.text,
        kind="containment",
        rule="place alone",
        anchors=(named,),
        notes=("the phrase names only a place, so it is taken to be in it",),
    )
    return Reading(article, (named,), (), (claim,))


def read_record(
    item: Article | Failure, gazetteer: Gazetteer, borders: Borders
) -> dict[str, object]:
    """The reading record of one article (see `geo.records.reading_record`), read on its own.

    A `Failure` becomes a record with the reason in `failed`.
    """
    if isinstance(item, Failure):
        return failure_record(item)
    reading = read(item, gazetteer, borders)
    return reading_record(reading, group((reading,), {}, gazetteer))


def find_places(text: str, gazetteer: Gazetteer | None = None) -> tuple[Candidate, ...]:
    """All places of a name, ranked as they would be in a text that says nothing else."""
    alone = Article(id="name", text=text)
    mention = Mention(0, len(text), text)
    return resolve(alone, (mention,), gazetteer or open_gazetteer())[0].candidates


def country_name(iso: str) -> str:
    """English short name of a country code; the code itself for areas that no list names."""
    try:
        return name(iso)
    except CountryError:
        return iso


def border(a: str, b: str, source: str | Borders = "osm") -> BorderLine:
    """The line between two countries (codes or names), its length and its source.

    Raises `CountryError` for an unknown country, `BorderError` for two that do not touch.
    """
    borders = open_borders(source) if isinstance(source, str) else source
    return borders.line(iso3(a), iso3(b))


def band(
    pair: tuple[str, str],
    side: str,
    inner_m: float,
    outer_m: float,
    *,
    source: str | Borders = "osm",
    tolerance_m: float = 1.0,
) -> gpd.GeoDataFrame:
    """The land of `side` that lies `inner_m` to `outer_m` metres (geodesic) from its border.

    `pair` are the two countries of the border, `side` one of them. Returns one row in EPSG:4326
    with `border`, `side`, `from_m`, `to_m`, `area_km2` and `source`. Raises `GeometryError` when
    the distances make no band or no land lies that far, `BorderError` when the two do not touch.
    """
    import geopandas as gpd

    borders = open_borders(source) if isinstance(source, str) else source
    line = border(*pair, source=borders)
    country = iso3(side)
    if country not in line.pair.split("-"):
        raise GeometryError(f"{country} is not one of the two sides of the border {line.pair}")
    strip = geodesy.band(line.geometry, inner_m, outer_m, tolerance_m)
    shape = strip.intersection(borders.land(country))
    if shape.is_empty:
        raise GeometryError(
            f"No land of {country} lies {inner_m / 1000:g} to {outer_m / 1000:g} km "
            f"from the border {line.pair}"
        )
    row = {
        "border": line.pair,
        "side": country,
        "from_m": inner_m,
        "to_m": outer_m,
        "area_km2": round(geodesy.area_m2(shape) / 1e6, 3),
        "source": line.source,
    }
    return gpd.GeoDataFrame([row], geometry=[shape], crs="EPSG:4326")


def check_points(
    points: gpd.GeoDataFrame, line: BorderLine, borders: Borders | None = None
) -> gpd.GeoDataFrame:
    """The points with the country each lies in and its geodesic distance to a border line.

    `points` is in EPSG:4326. Adds `country` ("" at sea), `distance_m`, `nearest_lon`,
    `nearest_lat`, `azimuth_deg` (from the point to the nearest point of the line, clockwise from
    north) and `problem`. Rows whose coordinates are no position on Earth keep their place, with
    `problem` saying why and no distance.
    """
    import numpy as np

    borders = borders or open_borders()
    lon = np.asarray(points.geometry.x, float)
    lat = np.asarray(points.geometry.y, float)
    problem = _problems(lon, lat)
    good = problem == ""
    country = np.full(lon.shape, "", dtype="<U3")
    columns = {
        name: np.full(lon.shape, np.nan)
        for name in ("distance_m", "nearest_lon", "nearest_lat", "azimuth_deg")
    }
    if good.any():
        country[good] = borders.country_at(lon[good], lat[good])
        found = geodesy.distance_to_line(lon[good], lat[good], line.geometry)
        for column, values in zip(
            columns.values(),
            (found.distance_m, found.foot_lon, found.foot_lat, found.azimuth_deg),
            strict=True,
        ):
            column[good] = values
    return points.assign(country=country, **columns, problem=problem)


def _problems(lon: npt.NDArray[np.float64], lat: npt.NDArray[np.float64]) -> npt.NDArray[np.str_]:
    import numpy as np

    outside = (np.abs(lat) > 90) | (np.abs(lon) > 180)
    swapped = (np.abs(lat) > 90) & (np.abs(lon) <= 90) & (np.abs(lat) <= 180)
    problem = np.full(lon.shape, "", dtype="<U64")
    problem[outside] = "no position on Earth (longitude ±180, latitude ±90)"
    problem[swapped] = "latitude beyond 90: longitude and latitude look swapped"
    problem[~(np.isfinite(lon) & np.isfinite(lat))] = "a coordinate is missing"
    return problem
