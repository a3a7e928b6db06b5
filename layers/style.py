"""The one table of colours and symbols, for the page and for the picture.

Colour means one thing only: who claims. The hues are the Okabe-Ito set (Okabe & Ito, *Color
Universal Design*, 2008), told apart with any colour vision; each comes with a marker of its own
shape, so that nothing rests on colour alone. Land, sea and lines are all but colourless.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claimant:
    """How one claimant is drawn.

    `light` and `dark` are its colour on either background, `ink` the colour of a figure written on
    it. `path` is its marker as an SVG path in a box of 24 × 24, `marker` the same for matplotlib,
    `dash` the pattern of its outlines ("" for a whole line).
    """

    light: str
    dark: str
    ink: str
    path: str
    marker: str
    dash: str = ""


HUES: tuple[tuple[str, str, str], ...] = (
    ("#0072B2", "#3D9FDB", "#ffffff"),
    ("#D55E00", "#EE7A22", "#1b1b1b"),
    ("#009E73", "#1DB98E", "#1b1b1b"),
    ("#CC79A7", "#D98DB8", "#1b1b1b"),
    ("#E69F00", "#E9AC26", "#1b1b1b"),
    ("#56B4E9", "#6FC0EE", "#1b1b1b"),
)
"""Colour on light, on dark, and of a figure written on either."""
MARKERS: tuple[tuple[str, str], ...] = (
    ("M12 2a10 10 0 1 0 .01 0z", "o"),
    ("M3 3h18v18h-18z", "s"),
    ("M12 0l12 12l-12 12l-12 -12z", "D"),
    ("M12 1l11.4 8.3l-4.3 13.4h-14.2l-4.3 -13.4z", "p"),
    ("M6 1.6h12l6 10.4l-6 10.4h-12l-6 -10.4z", "h"),
    ("M12 0l12.5 22h-25z", "^"),
    ("M-.5 2h25l-12.5 22z", "v"),
)
DASHES = ("", "11 3", "11 3 3 3", "16 3 3 3 3 3", "7 2", "7 2 2 2", "5 2")
"""Outlines of the first, second, … round through the colours."""
DISTINCT = len(HUES) * len(MARKERS)
"""So many claimants have a colour and marker that no other has; as markers outnumber colours by
one, shifting them by one a round repeats no pair."""
OTHERS = Claimant("#6B6B00", "#C9BC4A", "#ffffff", "M9 0h6v9h9v6h-9v9h-6v-9h-9v-6h9z", "P", "3 3")
"""All claimants beyond these share one symbol, and the legend says so; each has its own switch."""
NARRATOR = Claimant("#5A5F63", "#A9AFB4", "#ffffff", "M8 2h8l6 6v8l-6 6h-8l-6 -6v-8z", "8")
"""What an article tells in its own voice."""

LIGHT: dict[str, str] = {
    "paper": "#ffffff",
    "ink": "#1f2427",
    "muted": "#565e64",
    "rule": "#d9dcdd",
    "wash": "#f5f5f2",
    "accent": "#1f2427",
    "sea": "#dfe8ed",
    "water": "#b9ccd6",
    "land-0": "#f9f7f1",
    "land-1": "#f0ebdd",
    "land-2": "#f7eee6",
    "land-3": "#e9efe2",
    "land-4": "#efeff0",
    "country-line": "#a09a8b",
    "province-line": "#cfc8b8",
    "border": "#33373a",
    "casing": "#ffffff",
    "label": "#4b4f52",
    "label-soft": "#77725f",
    "halo": "#fbfaf6",
}
DARK: dict[str, str] = {
    "paper": "#191c1f",
    "ink": "#e8e9e7",
    "muted": "#a7adb1",
    "rule": "#383d41",
    "wash": "#212529",
    "accent": "#e8e9e7",
    "sea": "#11181e",
    "water": "#2c3f4c",
    "land-0": "#282c2e",
    "land-1": "#303231",
    "land-2": "#302c2b",
    "land-3": "#2a322d",
    "land-4": "#24282c",
    "country-line": "#686d6e",
    "province-line": "#3d4243",
    "border": "#e3e3df",
    "casing": "#14171a",
    "label": "#c9cbc8",
    "label-soft": "#9aa0a1",
    "halo": "#1c1f21",
    "mark-ink": "#14171a",
}
TINTS = sum(name.startswith("land-") for name in LIGHT)

DOUBT_OPACITY, LIKELY_OPACITY = 0.16, 0.2
"""Fill of a shape with its doubt, and of its likelier half on top; both without outline."""
DENIED_DASH = "2 4"
STATED_WIDTH = 1.3
"""Outline in pixels of a shape as its numbers state it."""


def claimant_style(rank: int | None) -> Claimant:
    """Style of the claimant of this rank, 0 the one with most claims; None is the narrator."""
    if rank is None:
        return NARRATOR
    if rank >= DISTINCT:
        return OTHERS
    again, hue = divmod(rank, len(HUES))
    return Claimant(*HUES[hue], *MARKERS[(hue + again) % len(MARKERS)], DASHES[again])


def claimant_class(rank: int | None) -> str:
    """CSS class that carries a claimant's colour."""
    if rank is None:
        return "who-narrator"
    return f"who-{rank}" if rank < DISTINCT else "who-others"


def css(ranks: Iterable[int | None] = (*range(DISTINCT + 1), None)) -> str:
    """The table as CSS variables, for light and dark, with a class for each of the ranks."""
    styles = {claimant_class(rank): claimant_style(rank) for rank in ranks}
    light = _variables(LIGHT | {name: style.light for name, style in styles.items()}, "light")
    dark = _variables(DARK | {name: style.dark for name, style in styles.items()}, "dark")
    classes = "".join(
        f".{name}{{--who:var(--{name});--who-ink:var(--mark-ink,{style.ink});"
        f"--who-dash:{style.dash or 'none'}}}"
        for name, style in styles.items()
    )
    return (
        f":root{{{light}}}"
        f"@media screen and (prefers-color-scheme:dark)"
        f"{{:root:not([data-theme=light]){{{dark}}}}}"
        f"@media screen{{:root[data-theme=dark]{{{dark}}}}}"
        f"{classes}"
    )


def _variables(tokens: Mapping[str, str], theme: str) -> str:
    return (
        "".join(f"--{name}:{value};" for name, value in tokens.items()) + f"color-scheme:{theme};"
    )


def shape_style(role: str, rank: int | None = None, *, denied: bool = False) -> dict[str, object]:
    """Leaflet path options of a shape, for maps that do not bring the page's style sheet."""
    claimant = claimant_style(rank)
    colour = claimant.light
    styles: dict[str, dict[str, object]] = {
        "border": {"color": LIGHT["border"], "weight": 2, "opacity": 1, "fill": False},
        "gap": {"color": LIGHT["border"], "weight": 2, "dashArray": "2 4", "fill": False},
        "sea": {"color": LIGHT["sea"]},
        "country": {"stroke": False, "fillColor": LIGHT["land-0"], "fillOpacity": 1},
        "line": {"color": LIGHT["country-line"], "weight": 0.9, "fill": False},
        "province": {"color": LIGHT["province-line"], "weight": 0.7, "fill": False},
        "doubt": {"stroke": False, "fillColor": colour, "fillOpacity": DOUBT_OPACITY},
        "likely": {"stroke": False, "fillColor": colour, "fillOpacity": LIKELY_OPACITY},
        "bound": {"color": colour, "weight": 1, "dashArray": "1 4", "fill": False},
        "stated": {"color": colour, "weight": STATED_WIDTH, "fill": False},
        "river": {"color": LIGHT["water"], "weight": 0.8, "fillColor": LIGHT["water"]},
        "link": {"color": LIGHT["border"], "weight": 1.4, "dashArray": "1 5", "fill": False},
    }
    style = dict(styles[role])
    if role == "stated" and claimant.dash:
        style["dashArray"] = claimant.dash
    if denied:
        style |= {"dashArray": DENIED_DASH, "fillOpacity": 0}
    return style
