"""The picture: a printed sheet with the map, its legend, a locator and the incidents in words."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geo.model import Analysis
from layers.basemap import Basemap, Bounds
from layers.drawing import Drawing, Shape, draw
from layers.layer import Layer
from layers.page_data import attributions
from layers.report import sheet
from layers.report.margin import SIDE_LEFT, incident_list, legend
from layers.style import DOUBT_OPACITY, LIGHT, claimant_style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SIZE_IN = (11.7, 8.3)
DPI = 150
MAP_BOX = (0.035, 0.07, 0.665, 0.84)


def picture(
    analysis: Analysis, layers: Sequence[Layer], path: Path, basemap: Basemap | None = None
) -> None:
    """Write the map as a PNG of A4 in landscape; equal input gives equal bytes."""
    import matplotlib
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    basemap = basemap or Basemap()
    drawing = draw(analysis, layers, basemap)
    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams["font.family"] = sheet.FONT
        figure = Figure(figsize=SIZE_IN, dpi=DPI, facecolor=LIGHT["paper"])
        FigureCanvasAgg(figure)
        _heading(figure, analysis)
        shown = _map(figure, drawing)
        top = _locator(figure, basemap, shown)
        top = legend(figure, drawing, top)
        incident_list(figure, analysis, drawing, top)
        _sources(figure, attributions(analysis, basemap))
        figure.savefig(path, format="png", dpi=DPI, metadata={"Software": None})


def _heading(figure: Figure, analysis: Analysis) -> None:
    title = sheet.printable(analysis.title)
    figure.text(
        MAP_BOX[0], 0.95, title, size=15, weight="bold", family="DejaVu Serif", parse_math=False
    )
    parts = (
        f"{len(analysis.readings)} articles",
        f"{len(analysis.claims)} claims",
        f"{len(analysis.incidents)} incidents",
    )
    figure.text(MAP_BOX[0], 0.926, " · ".join(parts), size=8, color=LIGHT["muted"])


def _map(figure: Figure, drawing: Drawing) -> Bounds:
    axes = figure.add_axes(MAP_BOX, facecolor=LIGHT["sea"])
    size = SIZE_IN[0] * MAP_BOX[2], SIZE_IN[1] * MAP_BOX[3]
    shown = sheet.fit(axes, drawing.frame, *size)
    axes.tick_params(labelsize=6, color=LIGHT["muted"], labelcolor=LIGHT["muted"], length=2)
    axes.xaxis.set_major_formatter(lambda x, _: f"{abs(x):g}°{'E' if x >= 0 else 'W'}")
    axes.yaxis.set_major_formatter(
        lambda y, _: f"{abs(y):g}°{'N' if y >= 0 else 'S'}" if abs(y) <= 90 else ""
    )
    axes.locator_params(nbins=6)
    for pole, edge in ((-90, shown[1]), (90, shown[3])):
        if abs(edge) > 90 and edge * pole > 0:  # the frame of a world map is taller than the world
            axes.axhspan(*sorted((pole, edge)), color=LIGHT["paper"], zorder=1.3)
    axes.grid(visible=True, color=LIGHT["muted"], lw=0.3, alpha=0.25, zorder=1.2)
    axes.set_axisbelow(True)
    for spine in axes.spines.values():
        spine.set(color=LIGHT["muted"], linewidth=0.6)
    for _, tint, area in drawing.land.countries:
        sheet.add(axes, area, facecolor=LIGHT[f"land-{tint}"], zorder=1)
    if drawing.land.lines is not None:
        sheet.add(axes, drawing.land.lines, edgecolor=LIGHT["country-line"], lw=0.6, zorder=1)
    if drawing.land.provinces is not None:
        sheet.add(axes, drawing.land.provinces, edgecolor=LIGHT["province-line"], lw=0.5, zorder=1)
    taken = sheet.Taken()
    for shape in drawing.shapes:
        _draw(axes, shape)
    _marks(axes, [s for s in drawing.shapes if s.role == "mark"], taken)
    sheet.scale_bar(axes, shown, taken)
    sheet.north_arrow(axes, taken)
    sheet.labels(axes, drawing.land.labels, taken)
    return shown


def _draw(axes: Axes, shape: Shape) -> None:
    if shape.wide or shape.role == "mark":
        return
    colour = claimant_style(shape.rank).light
    dash: Any = (0, (4, 3)) if shape.denied else "-"
    if shape.role == "doubt":
        faint = shape.denied
        alpha = 0.05 if faint else DOUBT_OPACITY * (0.4 if shape.broad else 1)
        sheet.add(axes, shape.geometry, facecolor=colour, alpha=alpha, zorder=3)
        if faint:
            sheet.add(axes, shape.geometry, edgecolor=colour, lw=0.8, ls=dash, zorder=4)
    elif shape.role == "stated":
        sheet.add(axes, shape.geometry, edgecolor=colour, lw=0.9, ls=dash, zorder=4)
    elif shape.role == "border":
        sheet.add(axes, shape.geometry, edgecolor=LIGHT["casing"], lw=3, alpha=0.75, zorder=5)
        sheet.add(axes, shape.geometry, edgecolor=LIGHT["border"], lw=1.2, zorder=5)
    elif shape.role == "gap":
        sheet.add(axes, shape.geometry, edgecolor=LIGHT["casing"], lw=1.4, ls=(0, (1, 1)), zorder=6)
    elif shape.role == "link":
        sheet.add(
            axes, shape.geometry, edgecolor=LIGHT["border"], lw=0.8, ls=(0, (1, 2)), zorder=6.5
        )
    elif shape.role == "vague":
        sheet.add(axes, shape.geometry, edgecolor=LIGHT["border"], lw=0.6, ls=(0, (2, 3)), zorder=3)
    elif shape.role == "place":
        spot = shape.geometry.representative_point()
        look: Any = {"ms": 4.2, "mfc": LIGHT["paper"], "mec": LIGHT["border"], "mew": 1.0}
        axes.plot(spot.x, spot.y, "o", zorder=7, **look)
    elif shape.role == "spot":
        spot = shape.geometry.representative_point()
        axes.plot(spot.x, spot.y, "+", ms=6, mec=colour, mew=1.3, zorder=7)


def _marks(axes: Axes, marks: Sequence[Shape], taken: sheet.Taken) -> None:
    """Numbered marks, moved apart where they would cover each other."""
    frame = axes.get_window_extent()
    dots = []
    for line in axes.lines:
        if line.get_marker() == "o":
            x, y = axes.transData.transform(line.get_path().vertices)[0]
            dots.append((float(x), float(y)))
            taken.boxes.append((x - 5, y - 5, x + 5, y + 5))
    inside = []
    for mark in (m for m in marks if not m.wide):
        x, y = axes.transData.transform(mark.geometry.coords[0])
        if frame.contains(x, y):
            inside.append((mark, (float(x), float(y))))
    back = axes.transData.inverted()
    spots = sheet.spread([p for _, p in inside], 25, dots)
    for (mark, _), (x, y) in zip(inside, spots, strict=True):
        style = claimant_style(mark.rank)
        lon, lat = back.transform((x, y))
        fill, edge = (LIGHT["paper"], style.light) if mark.denied else (style.light, LIGHT["paper"])
        axes.plot(lon, lat, style.marker, ms=10.5, mfc=fill, mec=edge, mew=0.9, zorder=11)
        ink = LIGHT["ink"] if mark.denied else style.ink
        axes.text(
            lon,
            lat,
            str(mark.number),
            size=6.3,
            weight="bold",
            color=ink,
            ha="center",
            va="center_baseline",
            zorder=12,
        )
        taken.boxes.append((x - 13, y - 13, x + 13, y + 13))


def _locator(figure: Figure, basemap: Basemap, shown: Bounds) -> float:
    """A small map of the wider surroundings with the map's frame on it; the height it ends at."""
    import shapely
    from matplotlib.patches import Rectangle

    if not basemap.countries or shown[2] - shown[0] > 120:
        return 0.91  # nothing wider to show
    height = 0.16
    box = (SIDE_LEFT, 0.91 - height, 0.965 - SIDE_LEFT, height)
    axes = figure.add_axes(box, facecolor=LIGHT["sea"])
    axes.set(xticks=[], yticks=[])
    west, south, east, north = shown
    reach = max(14.0, 1.6 * (east - west))
    wide = (west - reach, max(-84, south - reach * 0.5), east + reach, min(84, north + reach * 0.5))
    seen = sheet.fit(axes, wide, SIZE_IN[0] * box[2], SIZE_IN[1] * box[3])
    frame = shapely.box(*seen)
    for _, area in sorted(basemap.countries.items()):
        if area.intersects(frame):
            # Simplified islands may touch, and what is not valid cannot be cut.
            part = shapely.make_valid(area.simplify(reach / 300)).intersection(frame)
            sheet.add(
                axes, part, facecolor=LIGHT["land-1"], edgecolor=LIGHT["country-line"], lw=0.4
            )
    corner = Rectangle((west, south), east - west, north - south)
    corner.set(facecolor="none", edgecolor=LIGHT["ink"], linewidth=1.1, zorder=5)
    axes.add_patch(corner)
    for spine in axes.spines.values():
        spine.set(color=LIGHT["muted"], linewidth=0.6)
    return 0.91 - height - 0.022


def _sources(figure: Figure, lines: Sequence[str]) -> None:
    text = textwrap.shorten(sheet.printable(" · ".join(lines)), 660, placeholder=" …")
    figure.text(
        MAP_BOX[0],
        0.022,
        "\n".join(textwrap.wrap(text, 220)),
        size=5.8,
        color=LIGHT["muted"],
        parse_math=False,
        va="center",
    )
