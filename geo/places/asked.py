"""The kind of place that the words in and around a name ask for: "the city of", "Mount", a town."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from geo.languages import arabic_places, en_bodies, en_places, en_towns
from geo.mentions.toponyms import fold

if TYPE_CHECKING:
    from geo.model import Mention

_NEXT = re.compile(r"(?:['’]s)? ([^\W\d_]+)")
_GOES_ON = frozenset(" '’")
_NAMING = re.compile(r"([^\W\d_]+) of (?:the )?$")
_LAST_WORD = re.compile(r"([^\W\d_]+)[\s\u200c]+$")
_JOINER = "\u200c"  # the zero-width non-joiner, which parts words in Persian
_BESIDE = {
    word: en_places.KIND_WORDS[word]
    for word in ("mount", "mt", "lake", "river", "city", "town", "village")
}
_AGED = re.compile(r", [1-9][0-9], (?:of )?$")  # "Terry Jolly, 60, of Lebanon"
_AGE_ENDS = (", ", ", of ", "\n")
_NAME_ENDS = re.compile(
    r"(?:[,.;:)?!]|$| (?:in|at|on|near|and|or|into|to|from|by|with|where|which|that|is|was|were|as|"
    r"for|after|before|between|since|during|while|when|had|has|have)\b)"
)
_AREAS = frozenset({"admin1", "admin2"})
# The kind that a word asks for; "West Bank towns" are in it, "Herat provinces" are it.
_KINDS = {
    **{word: kind for word, kind in en_bodies.PLURAL_KIND.items() if kind in _AREAS},
    **en_places.KIND_WORDS,
}
_NOT_AFTER = frozenset({"facility", "country", "island", "crossing"})
_UPPER = r"[^\W\d_a-z][\w'’-]*"
# What follows "Khost" in "Khost, Paktia and Paktika provinces".
_LISTED = re.compile(rf"(?:(?:,? and |, ){_UPPER}(?: {_UPPER}){{0,2}}){{1,6}} ([a-z]+)")
_NOTHING: frozenset[str] = frozenset()


def asked(text: str, mention: Mention) -> tuple[frozenset[str], bool, bool]:
    """Kinds that the words in and around a mention ask for, and two uses of the name.

    They are the use as a town ("a Lebanon woman", "Jolly, 60, of Lebanon"), and the bare name after
    "the", as those of rivers are ("crossed the Tumen").
    """
    before = text[max(0, mention.start - 40) : mention.start]
    after = text[mention.end : mention.end + 90]
    following = _NEXT.match(after, 0, 30) if after[:1] in _GOES_ON else None
    word = following[1].lower() if following else ""
    kinds = _NOTHING if mention.role == "demonym" else _kinds(mention.text, before, word, after)
    if word in en_towns.TOWN_USE and after[0] == " ":
        town_use = mention.role == "place"
    else:
        town_use = before.endswith(_AGE_ENDS) and bool(_AGED.search(before, len(before) - 12))
    definite = before[-4:].lower() == "the " and bool(_NAME_ENDS.match(after, 0, 9))
    return kinds, town_use, definite


def _kinds(name: str, before: str, word: str, after: str) -> frozenset[str]:
    """Kinds asked for by a name, what is before it, the next word and all that follows."""
    kind = _KINDS.get(word) or _arabic(word)
    found = [_within(name), None if kind in _NOT_AFTER else kind]
    if after.startswith((", ", " and ")):
        found.append(_of_many(after))
    naming = _NAMING.search(before) if " of " in before[-9:] else None
    if naming and naming[1].lower() in en_places.OF_KIND:
        found.append(_KINDS.get(naming[1].lower()))
    beside = _last_word(before)
    if beside:
        found.append(_BESIDE.get(beside.lower()) or _arabic(beside))
    return frozenset(filter(None, found)) if any(found) else _NOTHING


@functools.lru_cache(maxsize=1 << 12)
def _within(name: str) -> str | None:
    """The kind that the last or the first word of a longer name says: "Taftan County"."""
    words = name.split()
    for word in (words[-1], words[0]) if len(words) > 1 else ():
        kind = en_places.KIND_WORDS.get(word.lower().rstrip(".")) or _arabic(word)
        if kind is not None:
            return kind
    return None


def _last_word(before: str) -> str:
    """The last word of a text that ends in a space."""
    last = before[-2:-1]
    if before[-1:] == " ":  # the usual cases, told without a search
        word = before[before.rfind(" ", 0, -1) + 1 : -1]
        if word.isalpha():
            return word
        if not (last.isalnum() or last.isspace() or last == _JOINER):
            return ""
    found = _LAST_WORD.search(before)
    return found[1] if found else ""


def _of_many(after: str) -> str | None:
    """The kind of area that a list of names ends with: "Paktia and Paktika provinces"."""
    listed = _LISTED.match(after)
    kind = en_bodies.PLURAL_KIND.get(listed[1]) if listed else None
    return kind if kind in _AREAS else None


def _arabic(word: str) -> str | None:
    """The kind that a word in Arabic script asks for."""
    return None if word.isascii() else arabic_places.KIND_WORDS.get(fold(word))
