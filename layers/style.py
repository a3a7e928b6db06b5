"""The one table of colours and symbols, for the page and for the picture.

Colour means one thing only: who claims. The hues are the Okabe-Ito set (Okabe & Ito, *Color
Universal Design*, 2008), told apart with any colour vision; each comes with a marker of its own
shape, so that nothing rests on colour alone. Land, sea and lines are all but colourless.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claimant:
    """How one claimant is drawn.

    `light` and `dark` are its colour on either background, `ink` the colour of a figure written on
    it. `path` is its marker as an SVG path in a box of 24 × 24, `marker` the same for matplotlib.
    """

    light: str
    dark: str
    ink: str
    path: str
    marker: str


CLAIMANTS: tuple[Claimant, ...] = (
    Claimant("#0072B2", "#3D9FDB", "#ffffff", "M12 2a10 10 0 1 0 .01 0z", "o"),
    Claimant("#D55E00", "#EE7A22", "#ffffff", "M3 3h18v18h-18z", "s"),
    Claimant("#009E73", "#1DB98E", "#ffffff", "M12 0l12 12l-12 12l-12 -12z", "D"),
    Claimant("#CC79A7", "#D98DB8", "#1b1b1b", "M12 1l11.4 8.3l-4.3 13.4h-14.2l-4.3 -13.4z", "p"),
    Claimant("#E69F00", "#E9AC26", "#1b1b1b", "M6 1.6h12l6 10.4l-6 10.4h-12l-6 -10.4z", "h"),
    Claimant("#56B4E9", "#6FC0EE", "#1b1b1b", "M12 0l12.5 22h-25z", "^"),
)
OTHERS = Claimant("#8A7A00", "#C9BC4A", "#ffffff", "M-.5 2h25l-12.5 22z", "v")
"""All claimants beyond the sixth share one symbol; each still has its own switch."""
NARRATOR = Claimant("#5A5F63", "#A9AFB4", "#ffffff", "M8 2h8l6 6v8l-6 6h-8l-6 -6v-8z", "8")
"""What an article tells in its own voice."""

LIGHT: Mapping[str, str] = {
    "paper": "#ffffff",
    "ink": "#1f2427",
    "muted": "#565e64",
    "rule": "#d9dcdd",
    "wash": "#f5f5f2",
    "accent": "#1f2427",
    "sea": "#e3eaee",
    "land-0": "#f8f6f0",
    "land-1": "#f1eee4",
    "land-2": "#f6f1ea",
    "land-3": "#ecefe6",
    "land-4": "#f3f3f1",
    "country-line": "#aaa496",
    "province-line": "#d3cdbf",
    "border": "#33373a",
    "casing": "#ffffff",
    "label": "#4b4f52",
    "label-soft": "#8b8678",
    "halo": "#fbfaf6",
}
DARK: Mapping[str, str] = {
    "paper": "#191c1f",
    "ink": "#e8e9e7",
    "muted": "#a7adb1",
    "rule": "#383d41",
    "wash": "#212529",
    "accent": "#e8e9e7",
    "sea": "#12171b",
    "land-0": "#282c2e",
    "land-1": "#2e3132",
    "land-2": "#2b2c2c",
    "land-3": "#2b302d",
    "land-4": "#25292c",
    "country-line": "#686d6e",
    "province-line": "#3d4243",
    "border": "#e3e3df",
    "casing": "#14171a",
    "label": "#c9cbc8",
    "label-soft": "#8c9192",
    "halo": "#1c1f21",
}
TINTS = sum(name.startswith("land-") for name in LIGHT)

DOUBT_OPACITY = 0.16
"""Fill of a shape with its doubt, drawn without outline."""
STATED_WIDTH = 1.3
"""Outline in pixels of a shape as its numbers state it."""


def claimant_style(rank: int | None) -> Claimant:
    """Style of the claimant of this rank, 0 the one with most claims; None is the narrator."""
    if rank is None:
        return NARRATOR
    return CLAIMANTS[rank] if rank < len(CLAIMANTS) else OTHERS


def claimant_class(rank: int | None) -> str:
    """CSS class that carries a claimant's colour."""
    if rank is None:
        return "who-narrator"
    return f"who-{rank}" if rank < len(CLAIMANTS) else "who-others"


def css() -> str:
    """The table as CSS variables, for light and dark."""
    ranks = (*range(len(CLAIMANTS) + 1), None)

    def block(tokens: Mapping[str, str], theme: str) -> str:
        lines = [f"--{name}:{value};" for name, value in tokens.items()]
        for rank in ranks:
            style = claimant_style(rank)
            colour = style.dark if theme == "dark" else style.light
            lines.append(f"--{claimant_class(rank)}:{colour};")
        return "".join((*lines, f"color-scheme:{theme};"))

    classes = "".join(
        f".{claimant_class(rank)}{{--who:var(--{claimant_class(rank)});"
        f"--who-ink:{claimant_style(rank).ink}}}"
        for rank in ranks
    )
    dark = block(DARK, "dark")
    return (
        f":root{{{block(LIGHT, 'light')}}}"
        f"@media screen and (prefers-color-scheme:dark)"
        f"{{:root:not([data-theme=light]){{{dark}}}}}"
        f"@media screen{{:root[data-theme=dark]{{{dark}}}}}"
        f"{classes}"
    )


def shape_style(role: str, rank: int | None = None, *, denied: bool = False) -> dict[str, object]:
    """Leaflet path options of a shape, for maps that do not bring the page's style sheet."""
    colour = claimant_style(rank).light
    styles: dict[str, dict[str, object]] = {
        "border": {"color": LIGHT["border"], "weight": 2, "opacity": 1, "fill": False},
        "gap": {"color": LIGHT["border"], "weight": 2, "dashArray": "2 4", "fill": False},
        "country": {"stroke": False, "fillColor": LIGHT["land-0"], "fillOpacity": 1},
        "line": {"color": LIGHT["country-line"], "weight": 0.9, "fill": False},
        "province": {"color": LIGHT["province-line"], "weight": 0.7, "fill": False},
        "doubt": {"stroke": False, "fillColor": colour, "fillOpacity": DOUBT_OPACITY},
        "stated": {"color": colour, "weight": STATED_WIDTH, "fill": False},
        "link": {"color": LIGHT["border"], "weight": 1.4, "dashArray": "1 5", "fill": False},
    }
    style = dict(styles[role])
    if denied:
        style |= {"dashArray": "5 4", "fillOpacity": 0}
    return style
