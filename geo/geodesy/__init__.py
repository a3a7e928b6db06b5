"""Exact geometry on the WGS 84 ellipsoid: distances, feet, buffers, bands, rings and sectors.

Coordinates go in and come out as EPSG:4326 degrees in (longitude, latitude) order, lengths are
metres, azimuths degrees clockwise from north.
"""

from geo.geodesy.ellipsoid import azimuth_deg, destination, distance_m
from geo.geodesy.inside import side
from geo.geodesy.meaning import EdgeMeaning
from geo.geodesy.measures import area_m2, length_m
from geo.geodesy.nearest import LineDistance, distance_to_line
from geo.geodesy.rough import RoughDistance, nearest_line, rough_distance_to_line, rough_polar
from geo.geodesy.shapes import band, buffer, disk, ring, sector

__all__ = [
    "EdgeMeaning",
    "LineDistance",
    "RoughDistance",
    "area_m2",
    "azimuth_deg",
    "band",
    "buffer",
    "destination",
    "disk",
    "distance_m",
    "distance_to_line",
    "length_m",
    "nearest_line",
    "ring",
    "rough_distance_to_line",
    "rough_polar",
    "sector",
    "side",
]
