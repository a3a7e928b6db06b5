"""Drawing on paper with matplotlib: areas, lines, marks, labels that keep clear of each other.

All of it is for looking at; positions are kilometres on the plane of `layers.report.projection`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from layers.basemap import Bounds, Label
from layers.report.projection import Projection, graticule
from layers.style import LIGHT

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.path import Path as MplPath
    from shapely.geometry.base import BaseGeometry

Box = tuple[float, float, float, float]
FONT = "DejaVu Sans"
"""Comes with matplotlib, so that a picture is the same everywhere."""
SERIF = ["DejaVu Serif", FONT]
"""For headings and areas; what it lacks, such as Arabic letters, is taken from the other."""
LABELS: dict[str, dict[str, Any]] = {
    "country": {"size": 9.5, "color": LIGHT["label-soft"], "family": SERIF},
    "province": {
        "size": 7.2,
        "color": LIGHT["label-soft"],
        "family": SERIF,
        "style": "italic",
    },
    "city": {"size": 7.6, "color": LIGHT["label"]},
    "town": {"size": 6.6, "color": LIGHT["label"]},
    "place": {"size": 7.8, "color": LIGHT["ink"], "weight": "bold"},
}
ORDER = ("place", "country", "city", "province", "town")


@dataclass(slots=True)
class Taken:
    """Boxes of the picture, in pixels, that something already stands in."""

    boxes: list[Box] = field(default_factory=list)

    def free(self, box: Box) -> bool:
        """Whether nothing stands in a box."""
        return not any(
            box[0] < b[2] and b[0] < box[2] and box[1] < b[3] and b[1] < box[3] for b in self.boxes
        )


def printable(text: str) -> str:
    """Text without what the picture's font cannot draw."""
    from matplotlib.font_manager import findfont, get_font

    known = get_font(findfont(FONT)).get_charmap()
    clean = "".join(char if ord(char) in known else "□" for char in text if char.isprintable())
    return " ".join(clean.split())


def path_of(geometry: BaseGeometry) -> MplPath | None:
    """All rings and lines of a geometry as one path, holes left open."""
    import numpy as np
    import shapely
    from matplotlib.path import Path as MplPath

    paths = []
    for part in shapely.get_parts(geometry):
        if part.is_empty or part.geom_type == "Point":
            continue
        polygon = part.geom_type == "Polygon"
        rings = [part.exterior, *part.interiors] if polygon else [part]
        for ring in rings:
            codes = np.full(len(ring.coords), MplPath.LINETO, dtype=MplPath.code_type)
            codes[0] = MplPath.MOVETO
            if polygon:
                codes[-1] = MplPath.CLOSEPOLY
            paths.append(MplPath(np.asarray(ring.coords)[:, :2], codes))
    return MplPath.make_compound_path(*paths) if paths else None


def add(axes: Axes, geometry: BaseGeometry, **look: Any) -> None:
    """Draw areas or lines."""
    from matplotlib.patches import PathPatch

    path = path_of(geometry)
    if path is not None:
        look.setdefault("facecolor", "none")
        look.setdefault("edgecolor", "none")
        axes.add_artist(PathPatch(path, **look))  # add_patch would measure every curve of it


def fit(axes: Axes, frame: Bounds, width: float, height: float) -> Bounds:
    """Set the axes to show `frame`, widened to fill width × height (any unit); what they show."""
    west, south, east, north = frame
    wide, high = east - west, north - south
    if wide / high < width / height:
        more = (high * width / height - wide) / 2
        west, east = west - more, east + more
    else:
        more = (wide * height / width - high) / 2
        south, north = south - more, north + more
    axes.set_xlim(west, east)
    axes.set_ylim(south, north)
    axes.set_aspect(1, adjustable="box")
    return west, south, east, north


def grid(axes: Axes, projection: Projection, shown: Bounds) -> None:
    """Meridians and parallels, each named where it leaves the map: below and on the left."""
    import shapely

    west, south, east, north = shown
    for text, meridian, points in graticule(projection, shown):
        line = shapely.LineString(points)
        add(axes, line, edgecolor=LIGHT["muted"], lw=0.3, alpha=0.35, zorder=1.2)
        edge = ((west, south), (east, south)) if meridian else ((west, south), (west, north))
        for spot in shapely.get_parts(line.intersection(shapely.LineString(edge))):
            if spot.geom_type != "Point":
                continue
            look: Any = {"size": 6, "color": LIGHT["muted"], "annotation_clip": False}
            if meridian:
                look |= {"xytext": (0, -3), "ha": "center", "va": "top"}
            else:
                look |= {"xytext": (-3, 0), "ha": "right", "va": "center"}
            axes.annotate(text, (spot.x, spot.y), textcoords="offset points", **look)


def labels(axes: Axes, names: Iterable[Label], taken: Taken) -> None:
    """Write names with halos, the important first, each only where nothing stands yet."""
    from matplotlib.patheffects import withStroke

    shown: set[tuple[str, str]] = set()
    frame = axes.get_window_extent()
    canvas: Any = axes.figure.canvas
    ranked = sorted(enumerate(names), key=lambda item: (ORDER.index(item[1].size), item[0]))
    for _, name in ranked:
        words = printable(name.text)
        area = name.size in ("country", "province")
        key = (name.size, words if area else f"{words} {name.lon} {name.lat}")
        x, y = axes.transData.transform((name.lon, name.lat))
        dotted = name.size in ("city", "town")
        dot = (x - 4, y - 4, x + 4, y + 4)
        if not words or key in shown or not frame.contains(x, y):
            continue
        if dotted and not taken.free(dot):
            continue
        if name.size == "country":
            words = "\u2009".join(words.upper())
        text = axes.text(
            name.lon,
            name.lat,
            words,
            parse_math=False,
            clip_on=True,
            zorder=9,
            path_effects=[withStroke(linewidth=2.2, foreground=LIGHT["halo"])],
            **LABELS[name.size],
        )
        extent = text.get_window_extent(canvas.get_renderer())
        radius = name.room_deg * abs(axes.transData.get_matrix()[0, 0]) if area else 0.0
        spots = _spots((x, y), extent.width, extent.height, radius)
        spot = _first_free(taken, spots, extent.width, extent.height, frame)
        if spot is None:
            text.remove()
            continue
        shown.add(key)
        left, bottom = spot
        text.set_position(tuple(axes.transData.inverted().transform((left, bottom))))
        text.set_verticalalignment("bottom")
        taken.boxes.append((left - 3, bottom - 2, left + extent.width + 3, bottom + extent.height))
        if dotted:
            taken.boxes.append(dot)
            axes.plot(name.lon, name.lat, "o", ms=2.4, color=LIGHT["label"], zorder=8)


def _first_free(
    taken: Taken, spots: Iterable[tuple[float, float]], width: float, height: float, frame: Any
) -> tuple[float, float] | None:
    for left, bottom in spots:
        box = (left - 3, bottom - 1, left + width + 3, bottom + height + 1)
        inside = frame.contains(box[0], box[1]) and frame.contains(box[2], box[3])
        if inside and taken.free(box):
            return left, bottom
    return None


def _spots(
    at: Sequence[float], width: float, height: float, radius: float
) -> Iterator[tuple[float, float]]:
    """Where a label may stand: around a point, or inside an area with a `radius` of room."""
    x, y = at
    if radius:
        if width <= 2.6 * radius:
            for shift in (0.0, 0.3, -0.3, 0.6, -0.6):
                yield x - width / 2, y - height / 2 + shift * radius
        return
    for gap in (9, 20, 32):
        yield x + gap, y - height / 2
        yield x - gap - width, y - height / 2
        yield x - width / 2, y + gap
        yield x - width / 2, y - gap - height
        yield x + gap, y + gap / 2
        yield x + gap, y - gap / 2 - height


def spread(
    points: Sequence[tuple[float, float]], pitch: float, keep: Sequence[tuple[float, float]] = ()
) -> list[tuple[float, float]]:
    """Points (pixels) moved so that none stands closer than `pitch` to another.

    Each stays where it is or goes as near as those before it allow, half a pitch off every `keep`.
    Points beyond all room stay where they are.
    """
    radii = [pitch * factor for factor in (0.6, 1.0, 1.45, 2.0, 2.6, 3.3, 4.0)]
    angles = [n * math.pi / 6 for n in range(12)]
    steps = [(0.0, 0.0), *((r * math.sin(a), r * math.cos(a)) for r in radii for a in angles)]
    moved: list[tuple[float, float]] = []
    for x, y in points:
        spots = ((x + dx, y + dy) for dx, dy in steps)
        free = (
            spot
            for spot in spots
            if all(math.dist(spot, other) >= 0.96 * pitch for other in moved)
            and all(math.dist(spot, dot) >= 0.56 * pitch for dot in keep)
        )
        moved.append(next(free, (x, y)))
    return moved


def scale_bar(axes: Axes, shown: Bounds, taken: Taken) -> None:
    """A bar of a round length in the lower left corner, true for the middle of the map."""
    west, south, east, north = shown
    y = south + 0.045 * (north - south)
    x = west + 0.03 * (east - west)
    length_km = _round_number((east - west) / 5)
    middle, end = x + length_km / 2, x + length_km
    look: Any = {"color": LIGHT["ink"], "zorder": 10, "solid_capstyle": "butt"}
    axes.plot([x, end], [y, y], lw=1.2, **look)
    axes.plot([x, middle], [y, y], lw=4, **look)
    for at, text in ((x, "0"), (middle, f"{length_km / 2:g}"), (end, f"{length_km:g} km")):
        axes.annotate(
            text, (at, y), (0, 4), textcoords="offset points", ha="center", size=7, zorder=10
        )
    low = axes.transData.transform((x, y))
    high = axes.transData.transform((end, y))
    taken.boxes.append((low[0] - 12, low[1] - 8, high[0] + 45, high[1] + 26))


def _round_number(value: float) -> float:
    """The largest of 1, 2, 5 × 10^k that is not above the value."""
    power = 10.0 ** math.floor(math.log10(max(value, 1e-3)))
    return max(step * power for step in (1, 2, 5) if step * power <= value * 1.0001)


def north_arrow(axes: Axes, projection: Projection, shown: Bounds, taken: Taken) -> None:
    """An arrow in the upper right corner that points to true north there."""
    west, south, east, north = shown
    x, y = west + 0.955 * (east - west), south + 0.915 * (north - south)
    angle = math.radians(projection.north_deg(x, y))
    length = 0.07 * (north - south)
    tip = x + length * math.sin(angle) / 2, y + length * math.cos(angle) / 2
    tail = x - length * math.sin(angle) / 2, y - length * math.cos(angle) / 2
    axes.annotate(
        "N",
        xy=tip,
        xytext=tail,
        ha="center",
        va="center",
        size=9,
        weight="bold",
        zorder=10,
        arrowprops={"arrowstyle": "-|>", "color": LIGHT["ink"], "lw": 1.2},
    )
    box = axes.get_window_extent()
    taken.boxes.append((box.x1 - 0.08 * box.width, box.y1 - 0.15 * box.height, box.x1, box.y1))
