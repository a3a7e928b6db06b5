"""Article and mentions → claims: what is said about where something is, and by whom.

Tokens get items (numbers, lexicon, mentions), phrase rules build distances, places, borders and
lands from them, claim rules join these (`select`), and `resolve` works out anchors, sides
(`sides`), borders, speakers and dates.
"""

from __future__ import annotations

from collections.abc import Sequence

from geo.claims.lists import siblings
from geo.claims.nearest import Neighbours
from geo.claims.nested import marked
from geo.claims.page import Page
from geo.claims.resolve import Resolver
from geo.claims.select import read, select
from geo.claims.talk import TalkPlaces
from geo.gazetteers import Gazetteer
from geo.languages import language
from geo.model import Article, Claim, Mention, StatedFact, Utterance


def find_claims(
    article: Article,
    mentions: Sequence[Mention],
    utterances: Sequence[Utterance],
    borders: Neighbours,
    gazetteer: Gazetteer | None = None,
) -> tuple[tuple[Claim, ...], tuple[StatedFact, ...]]:
    """All claims and stated facts of an article, in text order.

    ``borders`` is asked for neighbours and which border is nearest; ``gazetteer`` for the capitals
    that the words mean but do not name. Claim ids are ``article.id#c1`` and so on. The time grows
    linearly with the text.
    """
    words = language(article.language)
    chart, starts = read(article.text, mentions, words)
    page = Page(article, chart, starts, mentions, words)
    resolver = Resolver(page, utterances, borders, gazetteer)
    talk = TalkPlaces(article.text, article.language)
    kept, facts = select(chart, starts, words, talk)
    claims: list[Claim] = []
    for match in kept:
        claim = resolver.claim(match)
        if claim is not None:
            claims += (claim, *siblings(page, match, claim))
    claims.sort(key=lambda claim: (claim.start, claim.end))
    numbered = tuple(
        resolver.numbered(claim, number)
        for number, claim in enumerate(marked(claims, article.text), start=1)
    )
    stated = [fact for match in facts if (fact := resolver.fact(match)) is not None]
    return numbered, tuple(
        resolver.numbered_fact(fact, number) for number, fact in enumerate(stated, start=1)
    )
