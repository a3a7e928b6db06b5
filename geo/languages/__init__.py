"""Languages that claims are read in: one module of words and wordings each, one line here.

To add a language:

1. Write ``geo/languages/xx.py`` with one `Wordings` value. It holds the lexicon (which words are a
   unit, a hedge, a direction, a border, "our", …, under the kinds that `en_claims` and `en_anchors`
   use), `NumberWords`, passes of phrase rules (`en_phrases` shows which kinds the makers of
   `geo.grammar.numbers` and `geo.grammar.anchors` build), the rules of claims, refusals and facts
   (`en_wordings`, `en_whereabouts`), and `ContextWords`. Everything but events, claims and passes
   may be left out.
2. Write ``tests/geo/corpus_xx.toml``: for every rule sentences in which it fires and in which not.
3. Add its line to `LANGUAGES`; `Article.language` chooses it.

Nothing in `geo.grammar` or `geo.claims` knows a word of any language.
"""

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


def _persian() -> Wordings:
    from geo.languages.fa import PERSIAN

    return PERSIAN


def _urdu() -> Wordings:
    from geo.languages.ur import URDU

    return URDU


def _arabic() -> Wordings:
    from geo.languages.ar import ARABIC

    return ARABIC


LANGUAGES: dict[str, Callable[[], Wordings]] = {
    "ar": _arabic,
    "en": _english,
    "fa": _persian,
    "ur": _urdu,
}


@functools.cache
def language(code: str) -> Wordings:
    """A language by its ISO 639-1 code; `GrammarError` when there is none such."""
    if code not in LANGUAGES:
        known = ", ".join(sorted(LANGUAGES))
        raise GrammarError(f"No wordings for the language {code!r}; there are: {known}.")
    return LANGUAGES[code]()
