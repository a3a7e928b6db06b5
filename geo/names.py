"""One spelling for all spellings of a name, with the way back to the original characters.

`normalise` folds a text so that the variants news uses compare equal: case, diacritics, Latin
ligatures, hyphens and dashes, apostrophes and ayn marks, the letters that Arabic, Persian and Urdu
keyboards type differently, vowel marks. It runs in linear time and keeps, for each character it
puts out, the offset of the character that it came from.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterable, Sequence

_HYPHENS = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d")
_SPACES = frozenset("\u200b\u200c_\u2044")  # the zero-width non-joiner parts words in Persian
_APOSTROPHES = frozenset("'`´’‘‛′ʹʻʼʽʾʿˈˊˋʰˀˁ＇\u05f3")
_DROPPED = frozenset("\u00ad\u034f\u061c\u200d\u200e\u200f\u2060\ufeff\u0640ـء")
_LETTERS = {
    **dict(zip("øłđðħıəŋŧɓɗƙɛɔǝƴɖɣƒĸſ", "olddhiantbdkeoaydgfks", strict=True)),
    **dict(zip("æœþʃ", ("ae", "oe", "th", "sh"), strict=True)),
    # Arabic, Persian, Urdu, Pashto, Uyghur and Kurdish forms of one letter
    **dict.fromkeys("يىےۍېێۑ", "ی"),
    **dict.fromkeys("كڪ", "ک"),
    **dict.fromkeys("ةہھەۃۂۀ", "ه"),
    **dict.fromkeys("ٱٲٳ", "ا"),
    **dict.fromkeys("ڭ", "ن"),
    **dict.fromkeys("،", ","),
}
_IN_CONTEXT = _APOSTROPHES | {"."}  # what these become depends on the letters around them
_MEMORABLE = 100  # characters; longer texts are hardly names, and would fill the memory
_SHORT = 2  # a full stop after at most so many letters ends an abbreviation, not a sentence


def _is_mark(char: str) -> bool:
    """Accents, Hebrew points and Arabic harakat; not the vowel signs of Indic scripts."""
    code = ord(char)
    return (
        0x0300 <= code <= 0x036F
        or 0x0483 <= code <= 0x0487
        or 0x0591 <= code <= 0x05C7
        or 0x0610 <= code <= 0x061A
        or 0x064B <= code <= 0x065F
        or code == 0x0670
        or 0x06D6 <= code <= 0x06ED
        or 0x1AB0 <= code <= 0x1AFF
        or 0x20D0 <= code <= 0x20FF
        or 0xFE00 <= code <= 0xFE0F
    ) and unicodedata.category(char) != "Lo"


@functools.cache
def _fold(char: str) -> str:
    """What one character becomes: nothing, a space, or some characters."""
    if char in _APOSTROPHES or char in _DROPPED or _is_mark(char):
        return ""
    if char in _HYPHENS or char in _SPACES or char.isspace():
        return " "
    folded = "".join(
        _LETTERS.get(part, part)
        for part in unicodedata.normalize("NFKD", char).casefold()
        if not _is_mark(part) and part not in _DROPPED and part not in _APOSTROPHES
    )
    folded = "".join(_LETTERS.get(part, part) for part in unicodedata.normalize("NFC", folded))
    return "".join(" " if part.isspace() or part in _HYPHENS else part for part in folded)


def _stop(text: str, at: int) -> str:
    """What a full stop becomes: nothing or a space in "U.S.", "St. Louis", "St.Louis"."""
    start = at
    while start > 0 and at - start <= _SHORT + 1 and text[start - 1].isalpha():
        start -= 1
    word = text[start:at]
    if not word or (len(word) > _SHORT and word.lower() != "ste"):
        return "."
    glued = text[at + 1 : at + 3]
    return " " if len(glued) == 2 and glued.isalpha() else ""


def _apostrophe(text: str, at: int) -> str:
    """What an apostrophe becomes: a space before a possessive s, otherwise nothing."""
    after = text[at + 1 : at + 3]
    possessive = after[:1] in {"s", "S"} and not after[1:].isalnum()
    return " " if possessive and at > 0 and text[at - 1].isalnum() else ""


def normalise(text: str) -> tuple[str, tuple[int, ...]]:
    """Fold a text for comparison and say where each folded character came from.

    Runs of spaces, hyphens, dashes and zero-width non-joiners become one space. Apostrophes and
    ayn marks vanish ("Sana'a" → "sanaa"), but a possessive parts ("Saravan's" → "saravan s").
    Full stops vanish after one or two letters ("U.S." → "us", "St. Louis" → "st louis"). All other
    punctuation stays, so no name runs across it.

    Returns
    -------
    normalised : str
    offsets : tuple of int
        One offset into ``text`` for each character of ``normalised``, never decreasing, and
        ``len(text)`` as last item. `source_span` turns a stretch of it into a stretch of ``text``.
    """
    out: list[str] = []
    offsets: list[int] = []
    after_space = False
    for at, char in enumerate(text):
        if char == ".":
            folded = _stop(text, at)
        elif char in _APOSTROPHES:
            folded = _apostrophe(text, at)
        else:
            folded = _fold(char)
        for part in folded:
            if part == " ":
                if after_space:
                    continue
                after_space = True
            else:
                after_space = False
            out.append(part)
            offsets.append(at)
    offsets.append(len(text))
    return "".join(out), tuple(offsets)


def key(name: str) -> str:
    """The normalised name alone, without spaces at its ends; remembered for the latest names."""
    if name.isascii() and name.isalnum():  # most names by far: nothing to fold
        return name.lower()
    return _key(name) if len(name) <= _MEMORABLE else _key.__wrapped__(name)


@functools.lru_cache(maxsize=1 << 13)
def _key(name: str) -> str:
    if name.isascii() and name.replace(" ", "").isalnum():
        return " ".join(name.lower().split())
    if _IN_CONTEXT.isdisjoint(name):
        return " ".join("".join(map(_fold, name)).split())
    return normalise(name)[0].strip()


def source_span(text: str, offsets: Sequence[int], start: int, end: int) -> tuple[int, int]:
    """Where ``normalised[start:end]`` stands in the original text, end exclusive.

    Accents and abbreviation stops that belong to the last letter are included; quotation marks
    and spaces after it are not. `start` must be less than `end`.
    """
    last = offsets[end - 1] + 1
    while last < offsets[end] and (_is_mark(text[last]) or text[last] in _DROPPED):
        last += 1
    if last < offsets[end] and text[last] == "." and "." in text[offsets[start] : last]:
        last += 1
    return offsets[start], last


def is_boundary(normalised: str, at: int) -> bool:
    """Whether a name may end (or start) at this offset: no letter or digit runs across it.

    Scripts that write without spaces (Chinese, Japanese, Thai ...) part anywhere.
    """
    if at <= 0 or at >= len(normalised):
        return True
    before, after = normalised[at - 1], normalised[at]
    return not (before.isalnum() and after.isalnum()) or _spaceless(after)


def bounded(normalised: str, names: Iterable[str]) -> list[int]:
    """Lengths of those names, each a beginning of the text, that end at a boundary."""
    size = len(normalised)
    return [
        length
        for length in map(len, names)
        if length == size or normalised[length] == " " or is_boundary(normalised, length)
    ]


def _spaceless(char: str) -> bool:
    code = ord(char)
    return 0x0E00 <= code <= 0x0EFF or 0x1000 <= code <= 0x109F or 0x2E80 <= code <= 0x9FFF
