"""The side column of the picture: what its signs mean, and the incidents in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from geo.model import Analysis
from layers.drawing import Drawing
from layers.framing import inside
from layers.report import sheet
from layers.report.words import plain_date
from layers.style import DOUBT_OPACITY, LIGHT, claimant_style

if TYPE_CHECKING:
    from matplotlib.figure import Figure

SIDE_LEFT = 0.722
MOST_VOICES = 7
SIGNS: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
    ("stated", "As the numbers state it", "box", {"fc": "none", "ec": LIGHT["muted"]}),
    (
        "doubt",
        "Where it lies with 90 % probability",
        "box",
        {"fc": LIGHT["muted"], "ec": "none", "alpha": DOUBT_OPACITY * 1.5},
    ),
    (
        "likely",
        "Where it lies with 50 % probability",
        "box",
        {"fc": LIGHT["muted"], "ec": "none", "alpha": DOUBT_OPACITY * 3},
    ),
    ("denied", "Denied", "box", {"fc": "none", "ec": LIGHT["muted"], "ls": (0, (4, 3))}),
    ("spot", "A stated point", "dot", {"marker": "+", "mec": LIGHT["muted"], "ms": 6}),
    (
        "link",
        "Rival places of one incident",
        "line",
        {"color": LIGHT["border"], "lw": 0.8, "ls": (0, (1, 2))},
    ),
    ("gap", "Border over water, filled in", "line", {"color": LIGHT["border"], "ls": (0, (1, 1))}),
    (
        "place",
        "Place named in the articles",
        "dot",
        {"marker": "o", "mfc": LIGHT["paper"], "mec": LIGHT["border"], "ms": 4.2},
    ),
    (
        "vague",
        "Its spot is known only to this circle",
        "line",
        {"color": LIGHT["border"], "lw": 0.6, "ls": (0, (2, 3))},
    ),
    (
        "town",
        "Town, for orientation",
        "dot",
        {"marker": "o", "mfc": LIGHT["label"], "mec": "none", "ms": 2.8},
    ),
    (
        "line",
        "Country border or coast",
        "line",
        {"color": LIGHT["country-line"], "lw": 0.8},
    ),
    ("province", "Province border", "line", {"color": LIGHT["province-line"], "lw": 0.8}),
)
"""What a sign stands for: role, words, how its key is drawn, look."""


@dataclass(slots=True)
class _Column:
    """Lines of text in the side column, from the top down."""

    figure: Figure
    y: float
    line: float = 0.0192

    def head(self, text: str) -> None:
        """A heading."""
        self.y -= 0.006
        look: Any = {"size": 8.2, "weight": "bold", "family": sheet.SERIF, "va": "center"}
        self.figure.text(SIDE_LEFT, self.y, text, **look)
        self.y -= self.line

    def row(self, text: str, wide: int = 46, indent: float = 0.028) -> float:
        """A line of text, cut to what fits; the height it stands at."""
        words = sheet.printable(text)
        words = words if len(words) <= wide else words[: wide - 1].rstrip() + "…"
        at = self.y
        self.figure.text(SIDE_LEFT + indent, at, words, size=6.8, va="center", parse_math=False)
        self.y -= self.line
        return at

    def key(self, text: str, form: str, **look: Any) -> None:
        """A line of text with its sign before it: a "box", a "line" or a "dot"."""
        from matplotlib.lines import Line2D
        from matplotlib.patches import Rectangle

        at = self.row(text)
        if form == "box":
            corner = (SIDE_LEFT, at - 0.006)
            sign = Rectangle(corner, 0.02, 0.012, transform=self.figure.transFigure, **look)
            self.figure.add_artist(sign)
        elif form == "line":
            self.figure.add_artist(Line2D([SIDE_LEFT, SIDE_LEFT + 0.02], [at, at], **look))
        else:
            self.figure.add_artist(Line2D([SIDE_LEFT + 0.01], [at], ls="", **look))


def legend(figure: Figure, drawing: Drawing, top: float) -> float:
    """Explain what the map shows, from the height `top` down; the height it ends at."""
    column = _Column(figure, top)
    claiming = {g.rank for g in drawing.groups if g.layer == "claims"}
    voices = [voice for voice in drawing.voices if voice.rank in claiming]
    if voices:
        column.head("Who claims")
    for voice in voices[:MOST_VOICES]:
        style = claimant_style(voice.rank)
        column.key(voice.title, "box", fc=style.light, ec="none", alpha=0.3)
        column.y += column.line
        column.key("", "dot", marker=style.marker, ms=5, color=style.light)
    if len(voices) > MOST_VOICES:
        column.row(f"and {len(voices) - MOST_VOICES} more speakers", indent=0)
    column.head("Signs")
    for group in (g for g in drawing.groups if g.layer == "borders"):
        column.key(f"Border {group.title}", "line", color=LIGHT["border"], lw=1.2)
    drawn = _signs_drawn(drawing)
    for role, words, form, look in SIGNS:
        if role in drawn:
            column.key(words, form, **look)
    return column.y


def _signs_drawn(drawing: Drawing) -> set[str]:
    shown = [shape for shape in drawing.shapes if not shape.wide]
    drawn: set[str] = {shape.role for shape in shown}
    if any(shape.denied for shape in shown):
        drawn.add("denied")
    if drawing.land.towns:
        drawn.add("town")
    if drawing.land.lines is not None:
        drawn.add("line")
    if drawing.land.provinces is not None:
        drawn.add("province")
    return drawn


def incident_list(figure: Figure, analysis: Analysis, drawing: Drawing, top: float) -> None:
    """The incidents with the numbers their marks carry, as many as there is room for."""
    column = _Column(figure, top)
    incidents = analysis.incidents
    if not incidents:
        return
    column.head("Incidents")
    room = max(1, int((column.y - 0.06) / column.line))
    listed = incidents if len(incidents) <= room else incidents[: room - 1]
    marks = [shape for shape in drawing.shapes if shape.role == "mark"]
    placed = {mark.number for mark in marks}
    seen = {mark.number for mark in marks if inside(mark.geometry, drawing.frame)}
    titles = [group.title for group in drawing.groups if group.layer == "incidents"]
    for number, (incident, title) in enumerate(zip(listed, titles, strict=False), 1):
        date = plain_date(incident.date.iso() if incident.date else None)
        off = " (off this map)" if number in placed else " (not placed)"
        more = "" if number in seen else off
        at = column.row(f"{title}, {date}{more}", wide=50, indent=0.018)
        figure.text(SIDE_LEFT, at, str(number), size=6.8, weight="bold", va="center")
    if len(listed) < len(incidents):
        column.row(f"and {len(incidents) - len(listed)} more, in the page and the tables", indent=0)
