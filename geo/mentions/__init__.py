"""Article to mentions: every place name and every word made from one, with exact offsets.

A mention covers the name with the kind word that belongs to it ("Taftan County", "Mount Taftan"),
without a kind word that only describes it ("Panjgur district" gives "Panjgur"), and without a
possessive ending. Names the gazetteer does not hold are kept when the wording makes them places.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from geo.mentions import linear, placehood
from geo.mentions.around import Context, context
from geo.mentions.spans import name_spans
from geo.mentions.unknown import worded_as_place
from geo.mentions.words import split_words
from geo.model import Mention

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.mentions.spans import NameSpan
    from geo.model import Article

LEAST = 0.45  # probability from which on a name is taken for a place


def find_mentions(article: Article, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """All mentions in text order, disjoint, not yet resolved; linear in the text's length."""
    found = split_words(article.text)
    names = tuple(name_spans(article.text, found, gazetteer))
    around = context(article, found, names, gazetteer)
    model = linear.weights("recognise")
    return tuple(
        Mention(
            name.start,
            name.end,
            article.text[name.start : name.end],
            "demonym" if name.adjective else "place",
        )
        for name in names
        if _believed(name, around, gazetteer, model)
    )


def _believed(
    name: NameSpan, around: Context, gazetteer: Gazetteer, model: Mapping[str, float]
) -> bool:
    if not around.words[name.first].cased:
        return placehood.other_script(name, around, gazetteer)
    found = placehood.features(name, around, gazetteer)
    clear = name.clear or (name.known and worded_as_place(around.words, name.first, name.last))
    if clear and not name.adjective and not placehood.PERSONAL & found.keys():
        return True
    return linear.probability(linear.score(model, found)) >= LEAST
