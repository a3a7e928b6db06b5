"""A map of one's own choice under the page, fetched from one host: only when asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from geo.errors import OutputError

_URL = re.compile(
    r"(https?)://([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?(/[^\s;,'\"<>\\`]*)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Tiles:
    """Where tiles come from ("https://host/{z}/{x}/{y}.png") and whose they are."""

    url: str
    attribution: str

    @property
    def host(self) -> str:
        """Scheme, host and port: the only source the page may ask."""
        found = _URL.fullmatch(self.url)
        return f"{found[1]}://{found[2]}{found[3] or ''}".lower() if found else ""


@dataclass(frozen=True, slots=True)
class Allowed:
    """What the user allows a page besides its map: the articles' texts, tiles from one host."""

    with_text: bool = False
    tiles: Tiles | None = None


NOTHING = Allowed()


def tiles_of(url: str, attribution: str | None) -> Tiles:
    """Tiles from an address template; raises `OutputError` for one that cannot be used safely."""
    if not _URL.fullmatch(url):
        raise OutputError(
            f"{url!r} is no address of map tiles: give one like https://host/{{z}}/{{x}}/{{y}}.png."
        )
    missing = [name for name in ("{z}", "{x}", "{y}") if name not in url]
    if missing:
        raise OutputError(f"The tile address {url!r} lacks {' '.join(missing)}.")
    if not attribution or not attribution.strip():
        raise OutputError(
            "Whose tiles are these? Give --tiles-attribution, for example "
            "'© OpenStreetMap contributors': the map has to say it."
        )
    return Tiles(url, attribution.strip())
