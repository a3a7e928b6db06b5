"""Text to tokens and sentences, once per article; every token keeps its exact offsets."""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

# Marks that sit on letters or hide between them; they belong to the word and mean nothing here.
_SILENT = (
    "\u0300-\u036f\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
)
_TOKEN = re.compile(
    rf"(?:[^\W\d_]+|[{_SILENT}]+)+"  # a word
    rf"(?:-[ \t]*\n[ \t]*(?:[^\W\d_]+|[{_SILENT}]+)+)*"  # and what a line break parts it from
    rf"|\d[\d{_SILENT}]*(?:[.,٫٬]\d+)*"  # a number, its separators inside
    r"|['’ʼ][sS]\b"  # the possessive
    r"|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});"  # a character as HTML writes it
    r"|\S"
)
_BROKEN = re.compile(r"-[ \t]*\n[ \t]*")
_STRIP = re.compile(f"[{_SILENT}]")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹣－"), "-")
_QUOTES = dict.fromkeys(map(ord, "’ʼ‘`´"), "'") | dict.fromkeys(map(ord, "“”„«»"), '"')
# Letters that Arabic, Persian and Urdu keyboards write each in their own way: yeh, kaf, heh.
_LETTERS = {
    letter: level
    for level, letters in (
        ("\u06cc", "\u064a\u0649"),
        ("\u06a9", "\u0643"),
        ("\u0647", "\u0629\u06c0\u06c1\u06c2\u06c3\u06d5"),
    )
    for letter in map(ord, letters)
}
_NORMAL = _DASHES | _QUOTES | _LETTERS
_FINAL = ".!?…؟۔"
_CLOSERS = "\"'”’»)]"


class Token(NamedTuple):
    """Characters ``[start, end)`` of the text and the word as the grammar compares it."""

    start: int
    end: int
    word: str
    upper: bool = False

    @property
    def number(self) -> bool:
        """Whether it is written in digits."""
        return self.word[:1].isdigit()


def normal(word: str) -> str:
    """Casefolded, accents, zero-width characters and typographic quotes and dashes levelled."""
    if word.isascii():
        return word.lower()
    bare = _STRIP.sub("", word)
    if bare and unicodedata.category(bare[0]) == "No":  # "½" is to stay one character
        return bare
    plain = unicodedata.normalize("NFKD", bare.translate(_NORMAL))
    kept = "".join(c for c in plain if not unicodedata.combining(c)).translate(_LETTERS)
    return unicodedata.normalize("NFC", kept).casefold() or " "


@lru_cache(maxsize=1 << 16)
def _read(written: str) -> tuple[str, bool]:
    """The word that written characters stand for, empty for a space, and whether it is upper."""
    if written[0] == "&" and len(written) > 1:
        written = html.unescape(written)
        if written.isspace():
            return "", False
    elif "\n" in written:
        written = _BROKEN.sub("", written)
    return normal(written), written.lstrip("\u200e\u200f\u200b")[:1].isupper()


def tokenise(text: str) -> tuple[Token, ...]:
    """All tokens of the text in order; white space is none.

    A word that a line break parts after a hyphen is one, and "&rsquo;" is what it stands for.
    """
    found: list[Token] = []
    for m in _TOKEN.finditer(text):
        word, upper = _read(m[0])
        if word:
            found.append(Token(*m.span(), word, upper))
    return tuple(found)


def _wrapped(text: str) -> bool:
    """Whether lines are broken in the middle of sentences, as in old mail and scanned pages."""
    breaks = re.findall(r"\n[ \t]*(\S)", text)
    return len(breaks) > 4 and sum(c.islower() for c in breaks) * 5 > len(breaks)


def sentence_starts(
    text: str, tokens: tuple[Token, ...], abbreviations: Collection[str]
) -> tuple[int, ...]:
    """Indexes of the tokens that begin a sentence, ascending, the first one 0."""
    wrapped = _wrapped(text)
    starts = [0]
    end, before = 0, ""
    for i, (start, after, word, _) in enumerate(tokens):
        gap = text[end:start]
        # After a word only a line break can part sentences, after punctuation any gap.
        apart = i and gap and ("\n" in gap or not before.isalnum())
        if apart and _breaks(tokens, i, gap, wrapped, abbreviations):
            starts.append(i)
        end, before = after, word
    return tuple(starts)


def _breaks(
    tokens: tuple[Token, ...], i: int, gap: str, wrapped: bool, abbreviations: Collection[str]
) -> bool:
    last = tokens[i - 1].word
    lines = gap.count("\n")
    if lines > 1 or (lines and not wrapped and _opens(tokens[i])):
        return True
    k = i - 1
    while k > 0 and last in _CLOSERS and k > i - 4:
        k -= 1
        last = tokens[k].word
    if last not in _FINAL or not _opens(tokens[i]):
        return False
    if last != "." or k == 0 or k < i - 1:
        return True
    before = tokens[k - 1]
    glued = before.end == tokens[k].start
    initial = len(before.word) == 1 and before.word.isalpha()
    return not (glued and (before.word in abbreviations or initial))


def _opens(token: Token) -> bool:
    return token.upper or not token.word.isascii() or not token.word[:1].isalnum()


def index_at(starts: tuple[int, ...], position: int) -> int:
    """Index of the last start at or before ``position`` (0 when there is none)."""
    return max(bisect_right(starts, position) - 1, 0)
