"""Depths near known towns, of our own, and the point-radius circle for the same claim.

The circle is what the point-radius method makes of "10 km inside X near TOWN". It is measured from
a line, so the anchor is the stretch of the border that lies as near to the town as "near" reaches,
and its extent the radius of the smallest circle round that stretch; to it are added the distance
and its precision (`wieczorek-2004`).
"""

from __future__ import annotations

import math

import numpy as np
import shapely

from geo import doubt, geodesy
from geo.borders import Borders
from geo.density import Plane
from geo.gazetteers import Gazetteer
from geo.model import Article
from geo.phrases import read_phrase
from geo.regions import region
from geo.regions.together import together

CASES = (
    ("10 km inside Iran near Saravan", "IRN-PAK"),
    ("5 km inside Pakistan near Taftan", "IRN-PAK"),
    ("15 km inside Pakistan near Chaman", "AFG-PAK"),
    ("8 km inside Afghanistan near Spin Boldak", "AFG-PAK"),
    ("20 km inside Iraq near Zakho", "IRQ-TUR"),
    ("10 km inside Syria near Kobani", "SYR-TUR"),
    ("3 km inside Lebanon near Marjayoun", "ISR-LBN"),
    ("10 km inside Chad near Adré", "SDN-TCD"),
    ("5 km inside Sudan near El Geneina", "SDN-TCD"),
    ("4 km inside Venezuela near Ureña", "COL-VEN"),
    ("6 km inside Ecuador near Tulcán", "COL-ECU"),
    ("2 km inside Myanmar near Myawaddy", "MMR-THA"),
    ("5 km inside Thailand near Mae Sot", "MMR-THA"),
    ("10 km inside India near Agartala", "BGD-IND"),
    ("3 km inside Bangladesh near Teknaf", "BGD-MMR"),
    ("15 km inside Russia near Belgorod", "RUS-UKR"),
    ("5 km inside Ukraine near Vovchansk", "RUS-UKR"),
    ("10 km inside Armenia near Jermuk", "ARM-AZE"),
    ("4 km inside Tajikistan near Isfara", "KGZ-TJK"),
    ("8 km inside Kyrgyzstan near Batken", "KGZ-TJK"),
    ("20 km inside Rwanda near Gisenyi", "COD-RWA"),
    ("10 km inside Uganda near Kasese", "COD-UGA"),
    ("5 km inside Burundi near Cibitoke", "BDI-COD"),
    ("25 km inside Burkina Faso near Dori", "BFA-NER"),
    ("6 km inside Cameroon near Mora", "CMR-NGA"),
    ("10 km inside Poland near Białystok", "BLR-POL"),
    ("3 km inside Finland near Imatra", "FIN-RUS"),
    ("5 km inside Cambodia near Poipet", "KHM-THA"),
    ("8 km inside Nepal near Nepalgunj", "IND-NPL"),
    ("12 km inside Algeria near Tindouf", "DZA-MAR"),
    ("10 km inside Tunisia near Kasserine", "DZA-TUN"),
    ("10 km inside Chile near Arica", "CHL-PER"),
)
"""Phrases and the border that each is about: 32 over 26 borders."""


def ratio(text: str, pair: str, gazetteer: Gazetteer, borders: Borders) -> float | None:
    """Area of the 90 % region over the circle's; None when the phrase is not read as meant."""
    claims = read_phrase(Article("phrase", text), gazetteer, borders).claims
    depth = next((c for c in claims if c.kind == "depth" and c.border == pair), None)
    place = next((c.anchor.place for c in claims if c.kind == "near" and c.anchor), None)
    whole, left_out = together([region(c, gazetteer, borders) for c in claims])
    if depth is None or depth.distance is None or place is None or left_out:
        return None
    if whole is None or whole.p90 is None:
        return None
    stated_m = 1000 * (depth.distance.max_km or 0.0)
    number_m = doubt.number_term(depth.distance, "wieczorek-2004").outer_m
    reach_m = doubt.near_reach_m(place) + doubt.extent_m(place) + stated_m
    near_town = geodesy.disk(place.lon, place.lat, reach_m, 50.0)
    line = borders.line(*pair.split("-")).geometry.intersection(near_town)
    if line.is_empty:
        return None
    lonlat = shapely.get_coordinates(line)
    flat = np.column_stack(Plane.over(lonlat).flat(*lonlat.T))
    radius_m = shapely.minimum_bounding_radius(shapely.MultiPoint(flat)) + stated_m + number_m
    return abs(geodesy.area_m2(whole.p90)) / (math.pi * float(radius_m) ** 2)
