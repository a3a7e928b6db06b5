"""Where an article's outlet is at home: a table of web domains, else the place in its name."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from geo import countries
from geo.errors import DataError
from geo.languages import en_places

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.model import Article, Place

_TABLE = Path(__file__).parents[1] / "data" / "outlets.toml"
_NATIONAL = "national"
# Country domains that are used all over the world.
_ANYWHERE = frozenset({"TV", "IO", "ME", "CO", "FM", "AI"})
_EMPTY_LABELS = frozenset({"www", "com", "co", "org", "net", "en", "news", "gov", "ac"})
_LARGEST = 5000  # people; smaller places are found in names of outlets by chance


@dataclass(frozen=True, slots=True)
class Outlet:
    """What is known of an outlet: its country, the place it is based in, and its bare name."""

    home: str | None = None
    base: Place | None = None
    label: str = ""


def outlet_of(article: Article, gazetteer: Gazetteer) -> Outlet:
    """The home of an article's outlet; empty when it has none or nothing is known of it."""
    name = (article.outlet or "").strip().lower()
    if not name:
        return Outlet(article.home)
    domain = name.split("://")[-1].removeprefix("www.")
    known = _known(domain)
    if known is not None:
        iso, province, town = known
        base = _base(iso, province, town, gazetteer) if town else None
        return Outlet(article.home or iso, base, _label(domain))
    return Outlet(article.home or _country_of(domain), None, _label(domain))


def _known(domain: str) -> tuple[str, str, str] | None:
    """Country, province and town of an outlet by its domain, a longer one or its written name."""
    table = _table()
    host = domain.partition("/")[0]
    while "." in host:
        if host in table:
            return table[host]
        host = host.split(".", 1)[1]
    if "." not in domain:
        return _labels().get(_squeezed(domain))
    # The same name in the home's own domain: "lfpress.ca" for "lfpress.com".
    twin = _labels().get(_squeezed(_label(domain)))
    return twin if twin is not None and twin[0] == _country_of(domain) else None


def _squeezed(name: str) -> str:
    """A written name as web domains write it: "The Paris News" is "theparisnews"."""
    return "".join(char for char in name if char.isalnum())


@functools.cache
def _table() -> Mapping[str, tuple[str, str, str]]:
    try:
        text = _TABLE.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise DataError(f"{_TABLE} is missing; reinstall the package.") from None
    found: dict[str, tuple[str, str, str]] = {}
    for iso, parts in tomllib.loads(text).items():
        for name, value in parts.items():
            towns = value.items() if isinstance(value, dict) else ((name, value),)
            for town, domains in towns:
                province = name if isinstance(value, dict) else ""
                home = (name, "", "") if iso == _NATIONAL else (iso, province, town)
                found.update((domain, home) for domain in domains.split())
    return found


@functools.cache
def _labels() -> Mapping[str, tuple[str, str, str]]:
    """The same by the first part of the domain, with "the" before it and without."""
    found: dict[str, tuple[str, str, str]] = {}
    for domain, home in _table().items():
        label = domain.split(".")[0].replace("-", "")
        bare = label.removeprefix("the")
        for spelling in (label, bare, f"the{bare}"):
            if len(spelling) > 3:
                found.setdefault(spelling, home)
    return found


def _base(iso: str, province: str, town: str, gazetteer: Gazetteer) -> Place | None:
    """The largest settlement of this name in the country, in the province if there is one."""
    towns = [p for p in gazetteer.lookup(town) if p.country == iso and p.kind == "settlement"]
    inside = [p for p in towns if p.admin1 == province] or towns
    return max(inside, key=lambda place: place.population, default=None)


def _country_of(domain: str) -> str | None:
    """The country that a web domain gives away."""
    if "." not in domain or " " in domain:
        return None
    last = domain.partition("/")[0].rsplit(".", 1)[-1]
    top = {"uk": "GB"}.get(last, last.upper())
    return _alpha3(top) if len(top) == 2 and top not in _ANYWHERE else None


@functools.lru_cache(maxsize=1024)
def _alpha3(alpha2: str) -> str | None:
    return next((c for c in countries.countries() if countries.country(c).iso2 == alpha2), None)


def _label(domain: str) -> str:
    """The part of a domain that is a name, or the written name itself."""
    if "." not in domain or " " in domain:
        return domain
    parts = domain.partition("/")[0].split(".")
    return max((p for p in parts[:-1] if p not in _EMPTY_LABELS), key=len, default="")


def label_places(label: str, gazetteer: Gazetteer) -> Sequence[Place]:
    """Places whose name begins or ends an outlet's name, those of the longest name."""
    words = label.replace("-", " ").split()
    if len(words) > 1:
        pieces = {" ".join(words[:n]) for n in (1, 2, 3)} | {" ".join(words[n:]) for n in (1, 2)}
        pieces |= {" ".join(words[1:n]) for n in (2, 3)}
    else:
        pieces = {label[:n] for n in range(4, len(label) + 1)}
        pieces |= {label[n:] for n in range(1, max(1, len(label) - 3))}
    for piece in sorted(pieces, key=lambda piece: (-len(piece), piece)):
        if len(piece) < 4 or piece in en_places.COMMON_WORDS or piece in en_places.ORGANISATION:
            continue
        found = [
            p
            for p in gazetteer.lookup(piece)
            if p.population >= _LARGEST or p.kind not in {"settlement", "facility", "admin2"}
        ]
        if found:
            return found
    return ()
