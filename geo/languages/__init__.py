"""Languages that claims are read in: one module of words and wordings each, one line here."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING

from geo.errors import GrammarError

if TYPE_CHECKING:
    from geo.grammar.wordings import Wordings


def _english() -> Wordings:
    from geo.languages.en import ENGLISH

    return ENGLISH


LANGUAGES: dict[str, Callable[[], Wordings]] = {"en": _english}


@functools.cache
def language(code: str) -> Wordings:
    """A language by its ISO 639-1 code; `GrammarError` when there is none such."""
    if code not in LANGUAGES:
        known = ", ".join(sorted(LANGUAGES))
        raise GrammarError(f"No wordings for the language {code!r}; there are: {known}.")
    return LANGUAGES[code]()
