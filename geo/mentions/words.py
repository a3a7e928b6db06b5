"""The words of a text as the search for names needs them: case, joins, sentence starts."""

from __future__ import annotations

import re
from typing import NamedTuple

_ABBREVIATION = r"(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?"
_SHORT = (
    r"(?:St|Ste|Mt|Ft|Pt|Co|Twp|Gov|Gen|Sen|Rep|Dr|Mr|Mrs|Ms|Prof|Lt|Col|Sgt|Capt|Maj|Cpl|Pvt|Rev|Hon|"
    r"Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|"
    r"Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Cal|Kans|Nebr|Penn|Ont|Que|Alta|Sask|Man|Qld|Vic|Tas|N|S|E|W)\."
)
_AFFIX = "'’‘ʼʿʾʻ`´"
_WORD = re.compile(rf"{_ABBREVIATION}|\b{_SHORT}|[^\W_]+(?:[{_AFFIX}][^\W\d_]+)*")
_JOIN = re.compile(r"^(?: {1,3}|\u00a0| ?[-‐‑] ?)$")
_SENTENCE_END = re.compile(r"[.!?:;…]['\"”’)\]]*\s+['\"“‘(\[]*$|\n\s*\W*$|[•·|]\s*$|[“\"]$")
_HAN_LIKE = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
)


class Word(NamedTuple):
    """One word; ``[start, end)`` leaves out a possessive ending, which reaches to ``full_end``."""

    start: int
    end: int
    full_end: int
    text: str
    lower: str
    capital: bool
    upper: bool
    first: bool
    joined: bool
    hyphen: bool
    cased: bool

    @property
    def possessive(self) -> bool:
        """Whether the word ends in a possessive s."""
        return self.full_end > self.end


def split_words(text: str) -> list[Word]:
    """All words of a text in order; linear in its length."""
    found: list[Word] = []
    before = 0
    for match in _WORD.finditer(text):
        start, full_end = match.span()
        core = match.group()
        end = full_end
        if core[-1] in "sS" and len(core) > 2 and core[-2] in _AFFIX:
            end = full_end - 2
            core = core[:-2]
        lower, upper = core.lower(), core.upper()
        gap = text[before:start] if start - before <= 40 else text[start - 40 : start]
        if gap == " ":  # what stands before most words
            first, joined, hyphen = not found, bool(found), False
        else:
            first = not found or bool(_SENTENCE_END.search(gap))
            joined = bool(found) and bool(_JOIN.match(gap))
            hyphen = bool(found) and gap.strip() in {"-", "‐", "‑"}
        found.append(
            Word(
                start,
                end,
                full_end,
                core,
                lower.replace("’", "'"),
                core[0] != lower[0] and core[0].isupper(),
                core == upper != lower and len(core) > 1 and _letters(core) > 1,
                first,
                joined,
                hyphen,
                lower != upper,
            )
        )
        before = full_end
    return found


def _letters(word: str) -> int:
    return sum(char.isalpha() for char in word[:60])


def spaceless(text: str) -> bool:
    """Whether a word is written in a script that puts no spaces between words."""
    return bool(_HAN_LIKE.search(text[:4]))
