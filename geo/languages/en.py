"""English, put together from its word lists and wordings."""

from __future__ import annotations

from geo.grammar.wordings import Wordings
from geo.languages import en_anchors, en_claims, en_numbers
from geo.languages.en_context import CONTEXT
from geo.languages.en_phrases import PASSES
from geo.languages.en_refusals import FACTS, REFUSALS
from geo.languages.en_whereabouts import WHEREABOUTS
from geo.languages.en_wordings import DISTANCES

ENGLISH = Wordings(
    code="en",
    phrases=(en_numbers.LEXICON, en_anchors.LEXICON, en_claims.LEXICON),
    numbers=en_numbers.NUMBERS,
    passes=PASSES,
    refusals=REFUSALS,
    facts=FACTS,
    claims=(*DISTANCES, *WHEREABOUTS),
    prefixes=en_anchors.PREFIXES,
    context=CONTEXT,
)
