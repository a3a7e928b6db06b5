"""Sarhad: reads news about incidents near a border and says where they happened.

The flow, in order::

    article → mentions → places ─┐
                     └→ claims ──┴→ regions → incidents → checks

`analyse` runs all of it; each stage is a function in the module of its name. `frames` turns an
`Analysis` into GeoDataFrames; `locate`, `check_points`, `band` and `border` answer one question.

    >>> import geo
    >>> geo.border("IRN", "PAK").length_km > 900
    True

Longer::

    articles, failures = geo.read_paths(["seeds/iran-pakistan"])
    analysis = geo.analyse(articles)
    geo.frames(analysis)["claims"].plot(alpha=0.3)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from geo.analysis import analyse as analyse
    from geo.analysis import read as read
    from geo.articles import entry as entry
    from geo.articles import iter_articles as iter_articles
    from geo.articles import read_case as read_case
    from geo.articles import read_paths as read_paths
    from geo.borders import border_sources as border_sources
    from geo.borders import open_borders as open_borders
    from geo.conventions import standard_columns as standard_columns
    from geo.explain import explain_html as explain_html
    from geo.explain import explain_text as explain_text
    from geo.gazetteers import open_gazetteer as open_gazetteer
    from geo.measure import UNITS_M as UNITS_M
    from geo.measure import PointChecker as PointChecker
    from geo.measure import band as band
    from geo.measure import border as border
    from geo.measure import check_points as check_points
    from geo.measure import find_line as find_line
    from geo.measure import find_pair as find_pair
    from geo.measure import line_table as line_table
    from geo.phrases import country_name as country_name
    from geo.phrases import find_places as find_places
    from geo.phrases import locate as locate
    from geo.phrases import read_record as read_record
    from geo.records import case_record as case_record
    from geo.regions import region as region
    from geo.tables import frames as frames

# Where each public name lives. They are imported on first use, so that `import geo` costs nothing.
_HOMES = {
    "analyse": "geo.analysis",
    "band": "geo.measure",
    "border": "geo.measure",
    "border_sources": "geo.borders",
    "case_record": "geo.records",
    "check_points": "geo.measure",
    "country_name": "geo.phrases",
    "entry": "geo.articles",
    "find_line": "geo.measure",
    "find_pair": "geo.measure",
    "explain_html": "geo.explain",
    "explain_text": "geo.explain",
    "find_places": "geo.phrases",
    "frames": "geo.tables",
    "iter_articles": "geo.articles",
    "line_table": "geo.measure",
    "locate": "geo.phrases",
    "open_borders": "geo.borders",
    "open_gazetteer": "geo.gazetteers",
    "read": "geo.analysis",
    "read_case": "geo.articles",
    "read_paths": "geo.articles",
    "read_record": "geo.phrases",
    "region": "geo.regions",
    "standard_columns": "geo.conventions",
    "PointChecker": "geo.measure",
    "UNITS_M": "geo.measure",
}

__all__ = list(_HOMES)


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'geo' has no attribute {name!r}")
