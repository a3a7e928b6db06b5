"""What Persian, Urdu and Arabic have in common, and what tells them apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from geo.grammar.anchors import Direction
from geo.grammar.tokens import normal
from geo.grammar.wordings import rules

# Words that are everywhere in one of the languages and hardly ever in the others.
FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "ar": frozenset(
        "من في على إلى الى عن أن إن التي الذي مع قال كما هذا هذه بعد قبل بين وقال كان".split()
    ),
    "fa": frozenset(
        "از در به که را با این است آن برای شد شده بر تا هم می یک های نیز خود کرد".split()
    ),
    "ur": frozenset(
        "کے میں کی سے ہے نے کو اور پر کا ہیں کہ اس یہ نہیں بھی تھا گیا ہوئے کر ہو".split()
    ),
}
# Letters that the languages to the left have, and those that stand behind them do not.
LETTERS = {"ur": frozenset("ٹڈڑںےھ"), "fa": frozenset("پچژگ"), "ar": frozenset("ةىإأ")}

SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
"""Fractions of one character."""
COUNTS = rules("""
COUNT by amount: number
    NUM
COUNT by amount: vague number
    VAGUE
COUNT by amount: half
    HALF
""")
"""The first pass of phrases: what counts something."""


def told_apart(words: list[str]) -> str:
    """The language ("ar", "fa" or "ur") of words in Arabic script; the commonest words decide."""
    letters = "".join(words)
    scores = {
        code: sum(word in known for word in words) * 3 + sum(map(letters.count, LETTERS[code]))
        for code, known in FUNCTION_WORDS.items()
    }
    return max(scores, key=lambda code: scores[code])


def counted(words: str, first: int, step: int = 1) -> dict[str, int]:
    """Number words in their order, from `first` on, each `step` more than the one before it."""
    return {normal(word): first + n * step for n, word in enumerate(words.split())}


def directions(names: Mapping[float, Iterable[str]]) -> dict[str, object]:
    """Lexicon entries of compass words, given by their azimuth in degrees."""
    return {name: Direction(azimuth) for azimuth, words in names.items() for name in words}


def stems(text: str) -> tuple[str, ...]:
    """Beginnings of words, as `ContextWords` compares them."""
    return tuple(normal(word) for word in text.split())
