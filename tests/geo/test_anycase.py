"""Wordings that ignore case find what ``re.IGNORECASE`` finds."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.grammar.anycase import AnyCase, small

PATTERNS = (
    r"\b(?:the|an?)\s+(?P<noun>Army|navy)\b",
    r"(?<=no )shots?",
    r"\bof (?P<who>[A-Z]\w+)$",
    r"[^\W\d_]+(?:day|NIGHT)",
    r"^(?:in|on) \S+",
    r"\W|\d",
)
TEXT = st.lists(
    st.sampled_from(
        "The the ARMY Navy no No shot Shots of Of Goma monday NIGHT İran ß in , 3 “ \n".split(" ")
    ),
    max_size=9,
).map(" ".join)


@pytest.mark.parametrize("pattern", PATTERNS)
@settings(max_examples=50)
@given(text=TEXT, start=st.integers(0, 40), end=st.integers(0, 60))
def test_it_agrees_with_the_flag(pattern: str, text: str, start: int, end: int) -> None:
    ours, theirs = AnyCase(pattern), re.compile(pattern, re.IGNORECASE)
    start, end = min(start, len(text)), min(end, len(text))
    for name in ("search", "match", "fullmatch"):
        got, wanted = getattr(ours, name)(text, start, end), getattr(theirs, name)(text, start, end)
        assert (got and (got.span(), got.groupdict())) == (
            wanted and (wanted.span(), wanted.groupdict())
        )
    spans = [hit.span() for hit in theirs.finditer(text, start, end)]
    assert [hit.span() for hit in ours.finditer(text, start, end)] == spans
    assert ours.sub("-", text) == theirs.sub("-", text)
    assert ours.split(text) == theirs.split(text)


def test_small_letters_keep_their_places() -> None:
    everything = [chr(code) for code in range(sys.maxunicode) if not 0xD800 <= code < 0xE000]
    assert all(len(small(char)) == 1 for char in everything)


def test_only_what_stands_before_the_end_counts() -> None:
    assert AnyCase(r"fire$").search("Opened FIRE on them", 0, 11)
    assert AnyCase(r"^fire").search("Opened FIRE", 7) is None
    assert AnyCase(r"\bire").search("Opened FIRE", 8) is None
    assert AnyCase(r"a.b", re.DOTALL).search("A\nB")
