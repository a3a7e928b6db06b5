"""Persons named in a text, each with the office told beside the name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.grammar.anycase import AnyCase
from geo.languages import en_speech as words
from geo.utterances.offices import is_official, roles_of
from geo.utterances.sentences import BLANK, Layout
from geo.utterances.subjects import FINITE, phrase_start

NAMED = re.compile(words.PERSON_NAME)
"""A person's full name."""

DETERMINER = AnyCase(rf"^(?:{words.ARTICLES})\s+(?!of\b)")
"""The article that a speaker's name is told without."""

_APPOSED = re.compile(r", (?P<what>[^,.;]{3,110})")
_MANY = 6  # places where one surname stands that are looked at


class Persons:
    """The full names in a text, by surname."""

    def __init__(self, page: Layout) -> None:
        self._page = page
        self._spans: dict[str, list[tuple[int, int]]] = {}
        for hit in NAMED.finditer(page.text):
            spans = self._spans.setdefault(hit.group().split()[-1].removesuffix("’s"), [])
            if len(spans) < _MANY:
                spans.append(hit.span())

    def spans(self, surname: str) -> Sequence[tuple[int, int]]:
        """Where full names with this surname stand."""
        return self._spans.get(surname, ())

    def with_office(self, start: int, end: int) -> str:
        """A full name with the words before it and the apposition after it."""
        page = self._page
        sentence = page.sentences[max(0, page.sentence_at(start))]
        lead = page.mask[max(sentence.start, start - 120) : start]
        begin = start - len(lead) + phrase_start(lead)
        tail = page.mask[end : min(sentence.end, end + 140)]
        after = _APPOSED.match(tail)
        what = after["what"] if after else ""
        if after and BLANK not in what and not FINITE.search(what):
            end += after.end() if roles_of(what) or is_official(what) else 0
        return cleaned(page.text[begin:end])


def cleaned(text: str) -> str:
    """A speaker's name on one line, without its article."""
    return DETERMINER.sub("", " ".join(text.split())).strip(" ,")
