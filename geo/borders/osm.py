"""OpenStreetMap land borders at 100 m, all the world (ODbL): the border that Sarhad measures from.

State of December 2017. Lines and areas come from one set of faces, so that a line's edges are
edges of both areas and three lines that meet do so in one vertex. Border waters are divided
between the countries; the parts of a line that run through them are in `BorderLine.gaps`.

No point lies in two countries. Land that the source puts into two countries is counted to one of
them: Crimea UKR, Western Sahara ESH, East Jerusalem PSE, Abyei and Kafia Kingi SDN, the rest as
Natural Earth has it. Elsewhere the source draws one line, mostly the line of control, and that is
what `line` gives: in Kashmir the Line of Control (IND-PAK) and the Line of Actual Control
(CHN-IND); the Golan is on the Israeli side; LBN-ISR is the Blue Line; CYP is the whole island; XKX
is a country; Hala'ib is in EGY, Essequibo in GUY, Badme in ERI.

What is claimed by several, or run by none of them, is listed by `disputed`, and `BorderLine.note`
says where a line is another than its name. Vanua Levu (FJI), which the source lacks, is from
Natural Earth. How this was decided is told in `geo.data.rebuild.overlaps` and `water` there.
"""

from __future__ import annotations

from geo.borders.bundled import BundledBorders


class OsmBorders(BundledBorders):
    """`geo.borders.Borders` from OpenStreetMap."""

    name = "osm"
    attribution = "© OpenStreetMap contributors"
    file = "borders.bin"
