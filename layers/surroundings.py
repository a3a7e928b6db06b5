"""The basemap's land, filled from the public API: part of the command line, not of the drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geo
from layers.basemap import Basemap, Province, Town
from layers.rivers import rivers

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer


def surroundings(gazetteer: Gazetteer) -> Basemap:
    """All the world's countries (Natural Earth), provinces, main rivers and larger towns."""
    land = geo.open_borders("natural-earth")
    codes = land.countries()
    provinces = ((place.name, gazetteer.area(place.id)) for place in gazetteer.of_kind("admin1"))
    towns = gazetteer.of_kind("settlement", min_population=10_000)
    return Basemap(
        countries={iso: land.land(iso) for iso in codes},
        names={iso: geo.country_name(iso) for iso in codes},
        provinces=tuple(Province(name, area) for name, area in provinces if area is not None),
        towns=tuple(Town(t.name, t.lon, t.lat, t.population) for t in towns),
        attribution=f"{land.attribution}; {gazetteer.attribution}; © OpenStreetMap contributors",
        rivers=rivers(),
    )
