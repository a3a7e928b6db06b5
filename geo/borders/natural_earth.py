"""Natural Earth 1:10,000,000 country borders (public domain): a second opinion, and a basemap.

Lines are generalised: on the Iran-Pakistan border a median 2 km, at most 12 km, off the finer line.
Lines run through lakes, so no gap is filled.  Areas that Natural Earth draws apart are counted as
its `geo.data.rebuild.natural_earth` says (Somaliland to SOM, Northern Cyprus to CYP).
"""

from __future__ import annotations

from geo.borders.bundled import BundledBorders


class NaturalEarthBorders(BundledBorders):
    """`geo.borders.Borders` from Natural Earth 4.1."""

    name = "natural-earth"
    attribution = "Made with Natural Earth"
    file = "natural_earth.bin"
