"""From one name to the places that bear it, spelling variants and adjectives included."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from geo import countries
from geo.languages import arabic_places, en_places
from geo.names import key

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.model import Place

# How a gazetteer's name compares with the text: the same, the same but for a kind word, a direction
# or an abbreviation, one letter changed, or only a part of it.
Match = Literal["written", "variant", "respelled", "part"]

_ARABIC = re.compile(r"[\u0600-\u06ff]{4,}$")
_FORMAL = re.compile(
    r"^(?:the )?(?:town|city|village|county|state|province|republic|commonwealth|port|municipality|"
    r"district|kingdom|township|borough|emirate) of (?:the )?"
)
_KOH = re.compile(r"^(?:koh|kuh|kooh)(?: ?[ei])? (.+)$|^(.+?)(?: ?[ei])? (?:koh|kuh|kooh)$")
# Letters that romanisations of Arabic, Persian, Urdu, Cyrillic ... names write for one another.
_ROMANISED = {
    "o": "u",
    "u": "o",
    "e": "ia",
    "i": "ey",
    "a": "e",
    "y": "i",
    "q": "k",
    "k": "q",
    "v": "w",
    "w": "v",
    "j": "d",
    "z": "s",
}
# A river or mountain is not where the town of its name is.
_NATURAL = frozenset({"water", "mountain"})
# Words of a longer name that say nothing about where it is.
_EMPTY = (
    en_places.COMMON_WORDS
    | en_places.ORGANISATION
    | en_places.DIRECTIONS
    | frozenset(en_places.KIND_WORDS)
)


fold = key  # of words of a text as well as of names


@functools.cache
def adjectives() -> Mapping[str, str]:
    """Normalised adjective or demonym to the name of its place: "iranian" to "Iran"."""
    found = {fold(word): place for word, place in en_places.REGION_ADJECTIVES.items()}
    for word, iso in countries.demonyms().items():
        found.setdefault(word, countries.name(iso))
    for iso in countries.countries():
        for name in countries.country(iso).names:
            folded = fold(name)
            if " " not in folded and _ARABIC.match(folded):
                stem = folded.removesuffix("ا").removesuffix("ه")
                for ending in arabic_places.ADJECTIVE_ENDINGS:
                    found.setdefault(stem + ending, countries.name(iso))
    return found


@functools.cache
def adjective_starts() -> Mapping[str, int]:
    """First word of an adjective to how many words the longest such adjective has."""
    found: dict[str, int] = {}
    for word in adjectives():
        first, *rest = word.split()
        found[first] = max(found.get(first, 0), 1 + len(rest))
    return found


@functools.lru_cache(maxsize=1 << 14)
def plain(name: str) -> str:
    """The normalised name of an area without its kind word: "Panjgur District" is "panjgur"."""
    parts = fold(name).split()
    while len(parts) > 1 and en_places.KIND_WORDS.get(parts[-1]) in {"admin1", "admin2"}:
        parts.pop()
    return " ".join(parts)


def is_adjective(text: str) -> bool:
    """Whether the text is a word made from a place name ("Pakistani", "South Ossetians")."""
    return fold(text) in adjectives()


def places_named(text: str, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """All places that the text may name; empty when the gazetteer knows none. See `matched`."""
    return matched(text, gazetteer)[0]


def matched(text: str, gazetteer: Gazetteer) -> tuple[tuple[Place, ...], Match]:
    """All places that the text may name, and how the gazetteer's name compares with it.

    The first variant that the gazetteer holds decides: the name as written, then without its kind
    word ("Fars Province"), with short words in full ("W. Columbia"), without a direction, and with
    the other spellings of Koh/Kuh; then one letter changed as romanisations do; last of all a name
    inside it ("Delhi High Court"). An adjective means its country or region.
    """
    name = fold(text)
    adjective = adjectives().get(name)
    if adjective is not None:
        return _of_adjective(name, adjective, gazetteer), "written"
    found = _of_short(text, gazetteer)
    if not found:
        held = gazetteer.lookup(name) if name else ()
        found = held and held + _counties(name, held, gazetteer)
    return (found, "written") if found or not name else _less_alike(name, gazetteer)


def _less_alike(name: str, gazetteer: Gazetteer) -> tuple[tuple[Place, ...], Match]:
    """The places of the first variant, county, respelling or part of a name that is known."""
    for variant, kinds in _variants(name):
        found = gazetteer.lookup(variant)
        if kinds:
            found = tuple(p for p in found if p.kind in kinds) or (
                () if "settlement" not in kinds else found
            )
        if found:
            return found + _counties(variant, found, gazetteer), "variant"
    counties = _counties(name, (), gazetteer)
    if counties:
        return counties, "written"
    for variant in _respelled(name):
        found = gazetteer.lookup(variant)
        if found:
            return found, "respelled"
    return _part(name, gazetteer), "part"


def _of_adjective(name: str, adjective: str, gazetteer: Gazetteer) -> tuple[Place, ...]:
    iso = countries.demonyms().get(name)
    found = gazetteer.lookup(adjective)
    exact = tuple(p for p in found if p.kind == "country" and iso in {p.country, None})
    large = tuple(p for p in found if p.kind != "settlement")
    return exact or large or found or gazetteer.lookup(name)


def _of_short(text: str, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """The province that "Fla." or "KY" stands for, and other large places of that name."""
    short = en_places.SHORT_PROVINCES.get(text)
    if short is None or not ("." in text or len(text) == 2):
        return ()
    found = tuple(
        p for p in gazetteer.lookup(short[0]) if p.kind == "admin1" and p.country == short[1]
    )
    if not found:
        return ()
    return (*found, *(p for p in gazetteer.lookup(text) if p.kind != "settlement"))


def _counties(name: str, found: tuple[Place, ...], gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Counties that news names without the word ("Clarke and Oconee counties")."""
    if not name.isascii() or "county" in name or not gazetteer.step(name)[1]:
        return ()
    known = {place.id for place in found}
    return tuple(
        p for p in gazetteer.lookup(f"{name} county") if p.kind == "admin2" and p.id not in known
    )


def _part(name: str, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Places named inside a longer unknown name: "Delhi High Court", "Old Town Manassas"."""
    parts = name.split()
    if {en_places.KIND_WORDS.get(parts[0]), en_places.KIND_WORDS.get(parts[-1])} & _NATURAL:
        return ()
    for size in range(len(parts) - 1, 0, -1):
        for start in range(len(parts) - size + 1):
            piece = parts[start : start + size]
            if len(piece[0]) < 4 or any(word in _EMPTY for word in piece):
                continue
            found = gazetteer.lookup(" ".join(piece))
            large = tuple(p for p in found if p.kind != "settlement" or p.population >= 1000)
            if large:
                return large
            adjective = adjectives().get(" ".join(piece))
            if adjective is not None:
                return tuple(p for p in gazetteer.lookup(adjective) if p.kind == "country")
    return ()


def _variants(name: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Other spellings to try in turn, each with the kinds it is good for (empty: any)."""
    anything: frozenset[str] = frozenset()
    parts = name.split()
    if name.startswith("the "):
        yield name[4:], anything
    for prefix in arabic_places.ATTACHED:
        if name.startswith(prefix) and len(name) - len(prefix) >= 3:
            yield name[len(prefix) :], anything
    formal = _FORMAL.sub("", name)
    if formal not in {name, ""}:
        yield formal, anything
    full = " ".join(en_places.ABBREVIATIONS.get(p.rstrip("."), p) for p in parts)
    if full != name and len(parts) > 1:
        yield full, anything
        name, parts = full, full.split()
    yield from _kohs(name)
    if len(parts) > 1:
        kind = en_places.KIND_WORDS.get(parts[-1])
        if kind in {"admin1", "admin2"}:
            yield " ".join(parts[:-1]), frozenset({"admin1", "admin2", "region", "settlement"})
        elif kind in {"settlement", "facility", "area", "island"}:
            yield " ".join(parts[:-1]), frozenset({"settlement", "facility", "area", "island"})
        other = en_places.OTHER_DIRECTION.get(parts[0])
        if other is not None:
            yield " ".join((other, *parts[1:])), anything
        if parts[0] in en_places.DIRECTIONS:
            yield " ".join(parts[1:]), anything
        if len(parts) == 2:
            yield " and ".join(parts), frozenset({"admin1", "region", "country"})


def _respelled(name: str) -> Iterator[str]:
    """One vowel or consonant changed as romanisations do: Baluchistan, Qandahar, Zahidan."""
    if len(name) < 6 or not name.isascii():
        return
    for at, letter in enumerate(name):
        for other in _ROMANISED.get(letter, ""):
            yield f"{name[:at]}{other}{name[at + 1 :]}"


def _kohs(name: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Spellings of a mountain's name: Koh-e Sabz, Kuh-i-Sabz, Sabz Koh, Sabz Kuh."""
    match = _KOH.match(name)
    if not match:
        return
    own = match[1] or match[2]
    for word in ("koh", "kuh"):
        for link in (" e ", " i ", " "):
            yield f"{word}{link}{own}", frozenset()
        yield f"{own} {word}", frozenset()
