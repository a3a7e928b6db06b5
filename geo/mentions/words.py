"""The words of a text as the search for names needs them: case, joins, sentence ends, word lists.

A text repeats its words, and most of them look alike in all texts. So what can be said of a word
by itself and of what stands after it is worked out once (`Word`) and remembered; a text adds only
where its words are.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from itertools import accumulate, compress
from operator import attrgetter

from geo.gazetteers.memo import Memo
from geo.languages import en_persons, en_places
from geo.mentions.toponyms import adjectives, fold

_ABBREVIATION = r"(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?"
_SHORT = (
    r"(?:St|Ste|Mt|Ft|Pt|Co|Twp|Gov|Gen|Sen|Rep|Dr|Mr|Mrs|Ms|Prof|Lt|Col|Sgt|Capt|Maj|Cpl|Pvt|Rev|Hon|"
    r"Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|"
    r"Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Cal|Kans|Nebr|Penn|Ont|Que|Alta|Sask|Man|Qld|Vic|Tas|N|S|E|W)\."
)
_AFFIX = "'’‘ʼʿʾʻ`´"
# Most words are plain ones, which are told at once.
_PLAIN = rf"[a-z]{{2,}}+(?![^\W_]|[{_AFFIX}])"
_ANY = rf"{_ABBREVIATION}|\b{_SHORT}|[^\W_]+(?:[{_AFFIX}][^\W\d_]+)*"
_WORD = re.compile(rf"(?:{_PLAIN}|{_ANY})")
# A word with all that stands before the next one; most are plain and a space.
_WRITTEN = re.compile(
    rf"(?:[a-z]{{2,}}+|[A-Z][a-z]++) (?=[a-zA-Z])|(?:{_PLAIN}|{_ANY})(?: (?=[a-zA-Z])|[\W_]*+)"
)
_JOIN = re.compile(r"^(?: {1,3}|\u00a0| ?[-‐‑] ?)$")
_SENTENCE_END = re.compile(r"[.!?:;…]['\"”’)\]]*\s+['\"“‘(\[]*$|\n\s*\W*$|[•·|]\s*$|[“\"]$")
_HAN_LIKE = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
)
_HYPHENS = frozenset("-‐‑")
_USUAL_GAP = " ,.;:?!)\n\"'’”…-–—"
_END = "\n\n\n\n"  # after the last word
_STOPPED = re.compile(r"[^.]*\.")  # "St." is known as "St", but "U.S." as it is
_LONGEST = 40  # characters of a word that is looked up by itself, and after a word
_REMEMBERED = 1 << 15

COMMON = en_places.COMMON_WORDS | en_places.CONNECTORS | en_places.KIND_WORDS.keys()
# Words that stand beside names of all sorts.
_EVERYDAY = (
    COMMON
    | en_places.ORGANISATION
    | en_persons.TITLES
    | en_places.DIRECTIONS
    | en_places.MONTHS_DAYS
)
_FORENAMES = en_persons.GIVEN_NAMES | en_persons.NAMES_OF_BOTH


@dataclass(slots=True, eq=False)  # not frozen, as it is made often; nothing changes it
class Word:
    """One word and what is after it, the same for all that are written alike.

    `text` is the word without a possessive ending, whose length is `ending`; `folded` is the text
    as gazetteers compare names. There are `gap` characters between it and the next word, to which
    it is `joined` as in one name, by a `hyphen` alone, or from which the end of a sentence `parts`
    it. `named` words may begin a name: capitalised ones and those of scripts without capitals, of
    which some are `unspaced`. A `plain` word in a name is just `folded`, and ends where that does.
    What only matters of capitalised words is told of no others.
    """

    text: str
    lower: str
    folded: str
    gap: int
    parts: bool
    joined: bool
    hyphen: bool
    direction: bool
    special: bool
    speaks: bool
    capital: bool = False
    upper: bool = False
    cased: bool = True
    ending: int = 0
    named: bool = False
    plain: bool = True
    unspaced: bool = False
    adjective: bool = False
    everyday: bool = False
    title: bool = False
    opens_person: bool = False


_special = attrgetter("special")


class Words(list[Word]):
    """All words of a text in order, where each starts, and which are more than plain words."""

    __slots__ = ("special", "starts")
    starts: list[int]
    special: list[int]

    def end(self, at: int) -> int:
        """Where a word ends without a possessive ending."""
        return self.starts[at] + len(self[at].text)

    def full_end(self, at: int) -> int:
        """Where a word ends."""
        return self.starts[at] + len(self[at].text) + self[at].ending


def split_words(text: str) -> Words:
    """All words of a text in order; linear in its length."""
    written = _WRITTEN.findall(text)
    sizes = list(map(len, written))
    words = Words(map(_KNOWN.__getitem__, written))
    words.starts = list(accumulate(sizes, initial=len(text) - sum(sizes)))
    if words:  # whatever ends the text joins nothing
        words[-1] = _KNOWN[_WORD.match(written[-1])[0] + _END]  # type: ignore[index]  # it is a word
    words.special = list(compress(range(len(words)), map(_special, words)))
    return words


def _word(written: str) -> Word:
    """A word as it is written, with what stands between it and the next."""
    text = written.rstrip(_USUAL_GAP)
    plain = text.isascii() and text.islower() and text.isalpha() and len(text) > 1
    if not plain:
        text = _WORD.match(written)[0]  # type: ignore[index]  # it begins with a word
    gap = written[len(text) :]
    after = _after(gap[-_LONGEST:])
    if plain:  # most words by far
        direction, speaks = text in en_places.DIRECTIONS, text in en_persons.SPEAKING
        return Word(text, text, text, len(gap), *after, direction, speaks, speaks)
    return _uncommon(text, len(gap), after)


def _uncommon(text: str, gap: int, after: tuple[bool, bool, bool]) -> Word:
    """A word that is more than small letters."""
    letters, ending = text.isascii() and text.isalpha(), 0
    if not letters and text[-1] in "sS" and len(text) > 2 and text[-2] in _AFFIX:
        text, ending = text[:-2], 2
    lower, upper = text.lower(), text.upper()
    initial = text[1:2] if text[0].islower() else text[0]  # "eSwatini" begins with a prefix
    capital, cased = initial.isupper() and initial != initial.lower(), lower != upper
    shouted = text == upper != lower and len(text) > 1 and _letters(text) > 1
    folded = lower if letters else fold(text)
    lower = folded if folded == lower else lower.replace("’", "'")
    adjective = capital and folded in adjectives()
    title = lower.rstrip(".") in en_persons.TITLES
    letter = len(text) == 1 and text not in {"A", "I"}
    return Word(
        text,
        lower,
        folded,
        gap,
        *after,
        lower in en_places.DIRECTIONS,
        special=True,
        speaks=not capital and lower in en_persons.SPEAKING,
        capital=capital,
        upper=shouted,
        cased=cased,
        ending=ending,
        named=capital or not cased,
        plain=whole(text, folded) and (letters or not _STOPPED.fullmatch(text)),
        unspaced=not cased and not text.isascii() and spaceless(text),
        adjective=adjective,
        everyday=shouted or adjective or lower in _EVERYDAY,
        title=title,
        opens_person=capital and (title or letter or lower in _FORENAMES),
    )


_KNOWN = Memo(_word, _REMEMBERED)


@functools.lru_cache(maxsize=1 << 10)
def _after(gap: str) -> tuple[bool, bool, bool]:
    """Whether what stands between two words ends a sentence, joins the words, is a hyphen."""
    return bool(_SENTENCE_END.search(gap)), bool(_JOIN.match(gap)), gap.strip() in _HYPHENS


def whole(text: str, folded: str) -> bool:
    """Whether a word is one as well in the names of gazetteers, with nothing written on to it."""
    return (
        len(text) <= _LONGEST
        and folded.isalnum()
        and (text.isascii() or text.lower() != text.upper())
    )


def _letters(word: str) -> int:
    return sum(char.isalpha() for char in word[:60])


def spaceless(text: str) -> bool:
    """Whether a word is written in a script that puts no spaces between words."""
    return bool(_HAN_LIKE.search(text[:4]))
