"""The picture: a printed sheet with the map, its legend, a locator and the incidents in words."""

from __future__ import annotations

import tempfile
import textwrap
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geo.model import Analysis
from layers.basemap import Basemap, Bounds
from layers.claimants import voices
from layers.drawing import Drawing, Shape, draw
from layers.layer import Layer
from layers.meridian import shift
from layers.page_data import attributions
from layers.report import sheet
from layers.report.document import typeset
from layers.report.margin import SIDE_LEFT, incident_list, legend
from layers.report.projection import Projection, projected, suited
from layers.report.words import summary, words
from layers.style import DOUBT_OPACITY, LIGHT, claimant_style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from shapely.geometry.base import BaseGeometry

SIZE_IN = (11.7, 8.3)
DPI = 150
MAP_BOX = (0.035, 0.07, 0.665, 0.84)


def picture(
    analysis: Analysis, layers: Sequence[Layer], path: Path, basemap: Basemap | None = None
) -> None:
    """Write the map as PNG or SVG, by the path's suffix, of A4 in landscape.

    Equal input gives equal bytes.
    """
    save(compose(analysis, layers, basemap), path)


def compose(
    analysis: Analysis,
    layers: Sequence[Layer],
    basemap: Basemap | None = None,
    drawing: Drawing | None = None,
) -> Figure:
    """The map with its legend, locator and list of incidents, ready to be saved.

    `drawing` is what it shows, where that is worked out already.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    basemap = basemap or Basemap()
    drawing = drawing or draw(analysis, layers, basemap)
    projection = suited(drawing.frame)
    with _style():
        figure = Figure(figsize=SIZE_IN, dpi=DPI, facecolor=LIGHT["paper"])
        FigureCanvasAgg(figure)
        _heading(figure, analysis)
        shown = _map(figure, projected(drawing, projection), projection)
        top = _locator(figure, basemap, projection, shown, drawing.west)
        top = legend(figure, drawing, top)
        incident_list(figure, analysis, drawing, top)
        _sources(figure, [*attributions(analysis, basemap), f"Projection: {projection.name}"])
    return figure


def save(figure: Figure, path: Path) -> None:
    """Write a composed map as PNG or SVG, by the path's suffix, without date or program."""
    nothing = {"Software": None} if path.suffix == ".png" else {"Date": None, "Creator": None}
    with _style():
        figure.savefig(path, format=path.suffix.lstrip("."), dpi=DPI, metadata=nothing)


@contextmanager
def _style() -> Iterator[None]:
    """Matplotlib as it comes, whatever the user's settings, and with ids that do not change."""
    import matplotlib

    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams["font.family"] = sheet.FONT
        matplotlib.rcParams["svg.hashsalt"] = "sarhad"  # its ids are random otherwise
        yield


def report(
    analysis: Analysis,
    layers: Sequence[Layer],
    path: Path,
    basemap: Basemap | None = None,
    drawn: Path | None = None,
) -> None:
    """Write the report as PDF: the map, then incidents, claims, disagreements and method in words.

    `drawn` is the map as SVG, where it is written already. Equal input gives equal bytes. Raises
    `OutputError` when it cannot be typeset.
    """
    basemap = basemap or Basemap()
    said = words(analysis, layers, voices(analysis, basemap.names), basemap)
    with tempfile.TemporaryDirectory(prefix="sarhad-") as folder:
        if drawn is None:
            drawn = Path(folder) / "map.svg"
            picture(analysis, layers, drawn, basemap)
        typeset(said, drawn.read_text(encoding="utf-8"), path)


def _heading(figure: Figure, analysis: Analysis) -> None:
    title = sheet.printable(analysis.title)
    figure.text(
        MAP_BOX[0], 0.95, title, size=15, weight="bold", family=sheet.SERIF, parse_math=False
    )
    figure.text(MAP_BOX[0], 0.926, summary(analysis), size=8, color=LIGHT["muted"])


def _map(figure: Figure, drawing: Drawing, projection: Projection) -> Bounds:
    """The map itself; what it shows, in kilometres of its plane."""
    axes = figure.add_axes(MAP_BOX, facecolor=LIGHT["sea"])
    axes.set(xticks=[], yticks=[])
    shown = sheet.fit(axes, drawing.frame, SIZE_IN[0] * MAP_BOX[2], SIZE_IN[1] * MAP_BOX[3])
    if not projection.azimuthal:  # the frame of a world map is taller than the world
        for pole, edge in ((-90, shown[1]), (90, shown[3])):
            limit = projection.point(projection.lon, pole)[1]
            if abs(edge) > abs(limit) and edge * limit > 0:
                axes.axhspan(*sorted((limit, edge)), color=LIGHT["paper"], zorder=1.3)
    sheet.grid(axes, projection, shown)
    for spine in axes.spines.values():
        spine.set(color=LIGHT["muted"], linewidth=0.6)
    for _, tint, area in drawing.land.countries:
        sheet.add(axes, area, facecolor=LIGHT[f"land-{tint}"], zorder=1)
    if drawing.land.lines is not None:
        sheet.add(axes, drawing.land.lines, edgecolor=LIGHT["country-line"], lw=0.6, zorder=1)
    if drawing.land.provinces is not None:
        sheet.add(axes, drawing.land.provinces, edgecolor=LIGHT["province-line"], lw=0.5, zorder=1)
    if drawing.land.rivers is not None:
        sheet.add(axes, drawing.land.rivers, facecolor=LIGHT["sea"], zorder=1)
    taken = sheet.Taken()
    for shape in drawing.shapes:
        _draw(axes, shape)
    _marks(axes, [s for s in drawing.shapes if s.role == "mark"], taken)
    sheet.scale_bar(axes, shown, taken)
    sheet.north_arrow(axes, projection, shown, taken)
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
    elif shape.role == "likely":
        alpha = 0.05 if shape.denied else 1.2 * DOUBT_OPACITY * (0.4 if shape.broad else 1)
        sheet.add(axes, shape.geometry, facecolor=colour, alpha=alpha, zorder=3.5)
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


def _locator(
    figure: Figure, basemap: Basemap, projection: Projection, shown: Bounds, edge: float
) -> float:
    """A small map of the wider surroundings with the map's frame on it; the height it ends at.

    Longitudes count from `edge`.
    """
    import shapely

    if not basemap.countries or not projection.azimuthal:
        return 0.91  # nothing wider to show
    height = 0.16
    box = (SIDE_LEFT, 0.91 - height, 0.965 - SIDE_LEFT, height)
    axes = figure.add_axes(box, facecolor=LIGHT["sea"])
    axes.set(xticks=[], yticks=[])
    west, south, east, north = shown
    reach = max(1_500.0, 1.6 * (east - west))
    wide = (west - reach, south - reach * 0.5, east + reach, north + reach * 0.5)
    seen = sheet.fit(axes, wide, SIZE_IN[0] * box[2], SIZE_IN[1] * box[3])
    around = _degrees_around(projection, seen)
    for _, country in sorted(basemap.countries.items()):
        area = shift(country, edge)
        if area.intersects(around):
            # Simplified islands may touch, and what is not valid cannot be cut.
            part = shapely.make_valid(area.simplify(reach / 30_000)).intersection(around)
            look = {"facecolor": LIGHT["land-1"], "edgecolor": LIGHT["country-line"], "lw": 0.4}
            sheet.add(axes, projection.shape(part), **look)
    sheet.add(axes, shapely.box(*shown), edgecolor=LIGHT["ink"], lw=1.1, zorder=5)
    for spine in axes.spines.values():
        spine.set(color=LIGHT["muted"], linewidth=0.6)
    return 0.91 - height - 0.022


def _degrees_around(projection: Projection, seen: Bounds) -> BaseGeometry:
    """A box of degrees that holds a part of the plane, at most half the world."""
    import shapely

    edge = shapely.box(*seen).segmentize(200.0).exterior.coords
    lons, lats = zip(*(projection.inverse(x, y) for x, y in edge), strict=True)
    west, east = max(min(lons), projection.lon - 90), min(max(lons), projection.lon + 90)
    box: BaseGeometry = shapely.box(west, max(-90, min(lats)), east, min(90, max(lats)))
    return box


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
