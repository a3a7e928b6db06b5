"""The words of a text as the search for names needs them: case, joins, sentence starts."""

from __future__ import annotations

import functools
import re
from itertools import accumulate
from operator import add
from typing import NamedTuple

_ABBREVIATION = r"(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?"
_SHORT = (
    r"(?:St|Ste|Mt|Ft|Pt|Co|Twp|Gov|Gen|Sen|Rep|Dr|Mr|Mrs|Ms|Prof|Lt|Col|Sgt|Capt|Maj|Cpl|Pvt|Rev|Hon|"
    r"Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|"
    r"Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Cal|Kans|Nebr|Penn|Ont|Que|Alta|Sask|Man|Qld|Vic|Tas|N|S|E|W)\."
)
_AFFIX = "'’‘ʼʿʾʻ`´"
_ANY = rf"{_ABBREVIATION}|\b{_SHORT}|[^\W_]+(?:[{_AFFIX}][^\W\d_]+)*"
# Most words are plain ones: they are told at once, and the rest only where a letter or digit is.
_WORD = re.compile(rf"([a-z]{{2,}}+(?![^\W_]|[{_AFFIX}])|(?=[^\W_])(?:{_ANY}))")
_JOIN = re.compile(r"^(?: {1,3}|\u00a0| ?[-‐‑] ?)$")
_SENTENCE_END = re.compile(r"[.!?:;…]['\"”’)\]]*\s+['\"“‘(\[]*$|\n\s*\W*$|[•·|]\s*$|[“\"]$")
_HAN_LIKE = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
)
_HYPHENS = frozenset("-‐‑")
_LONGEST = 40  # characters of a word, and of what stands before one, that are worth remembering


class Word(NamedTuple):
    """One word; ``[start, end)`` leaves out a possessive ending, which reaches to ``full_end``."""

    start: int
    full_end: int
    text: str
    lower: str
    capital: bool
    upper: bool
    cased: bool
    ending: int
    first: bool
    joined: bool
    hyphen: bool

    @property
    def end(self) -> int:
        """Where the word ends without a possessive ending."""
        return self.full_end - self.ending

    @property
    def possessive(self) -> bool:
        """Whether the word ends in a possessive s."""
        return self.ending > 0


# As `Word._make` does, without a call of Python for each word.
_new_word = functools.partial(tuple.__new__, Word)


def split_words(text: str) -> list[Word]:
    """All words of a text in order; linear in its length.

    A word is put together from where it stands, how it looks and what is before it. The last two
    repeat all the time and are remembered, the rest is done for all words at once.
    """
    parts = _WORD.split(text)
    lengths = list(map(len, parts))
    long = max(lengths) > _LONGEST
    look, before = (_look.__wrapped__, _before.__wrapped__) if long else (_look, _before)
    reached = list(accumulate(lengths))
    spans = zip(reached[:-1:2], reached[1::2], strict=True)
    looks = map(add, map(look, parts[1::2]), map(before, parts[:-1:2]))
    found = list(map(_new_word, map(add, spans, looks)))
    if found:
        found[0] = found[0]._replace(first=True, joined=False, hyphen=False)
    return found


@functools.lru_cache(maxsize=1 << 15)
def _look(written: str) -> tuple[str, str, bool, bool, bool, int]:
    """A word without its possessive ending, in lower case, its capitals, that ending's length."""
    if written.isascii() and written.isalpha() and written.islower():  # most words by far
        return written, written, False, False, True, 0
    core, ending = written, 0
    if core[-1] in "sS" and len(core) > 2 and core[-2] in _AFFIX:
        core, ending = core[:-2], 2
    lower, upper = core.lower(), core.upper()
    return (
        core,
        lower.replace("’", "'"),
        core[0] != lower[0] and core[0].isupper(),
        core == upper != lower and len(core) > 1 and _letters(core) > 1,
        lower != upper,
        ending,
    )


@functools.lru_cache(maxsize=1 << 12)
def _before(gap: str) -> tuple[bool, bool, bool]:
    """Whether what stands between two words ends a sentence, joins the words, is a hyphen."""
    if gap == " ":  # what stands before most words
        return False, True, False
    gap = gap[-_LONGEST:]
    return bool(_SENTENCE_END.search(gap)), bool(_JOIN.match(gap)), gap.strip() in _HYPHENS


def _letters(word: str) -> int:
    return sum(char.isalpha() for char in word[:60])


def spaceless(text: str) -> bool:
    """Whether a word is written in a script that puts no spaces between words."""
    return bool(_HAN_LIKE.search(text[:4]))
