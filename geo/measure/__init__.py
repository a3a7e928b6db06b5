"""Exact measures against a border: the line, a depth band, the distance of points."""

from geo.measure.lines import UNITS_M, band, border, find_line, find_pair, line_table
from geo.measure.points import PointChecker, check_points

__all__ = [
    "UNITS_M",
    "PointChecker",
    "band",
    "border",
    "check_points",
    "find_line",
    "find_pair",
    "line_table",
]
