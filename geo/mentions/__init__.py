"""Article to mentions: every place name and every word made from one, with exact offsets.

A mention covers the name with the kind word that belongs to it ("Taftan County", "Mount Taftan"),
without a kind word that only describes it ("Panjgur district" gives "Panjgur"), and without a
possessive ending. Names the gazetteer does not hold are kept when the wording makes them places.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from geo.mentions import uncased
from geo.mentions.around import Context, context
from geo.mentions.placehood import judged
from geo.mentions.spans import name_spans
from geo.mentions.unknown import worded_as_place
from geo.mentions.words import split_words
from geo.model import Mention

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.mentions.spans import NameSpan
    from geo.model import Article

_MOST_NEW = 200  # unknown names looked for again
# Probability from which on a name is taken for a place; where English is spoken, places share their
# names with persons, firms and plain words.
LEAST, LEAST_ABROAD = 0.55, 0.4
# The scores that the logistic function makes these of.
_SCORE, _SCORE_ABROAD = (math.log(least / (1 - least)) for least in (LEAST, LEAST_ABROAD))


def find_mentions(article: Article, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """All mentions in text order, disjoint, not yet resolved; linear in the text's length."""
    found = split_words(article.text)
    names = tuple(name_spans(article.text, found, gazetteer))
    around = context(article, found, names, gazetteer)
    believed = [name for name in names if _believed(name, around)]
    mentions = [
        Mention(
            name.start,
            name.end,
            article.text[name.start : name.end],
            "demonym" if name.adjective else "place",
        )
        for name in believed
    ]
    new = {
        article.text[name.start : name.end] for name in believed if name.clear and not name.known
    }
    mentions.extend(_again(article.text, new, mentions))
    return tuple(sorted(mentions, key=lambda mention: mention.start))


def _again(text: str, names: AbstractSet[str], mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Further mentions of names that no gazetteer holds, once the wording made them places."""
    longest = sorted(names, key=lambda name: (-len(name), name))[:_MOST_NEW]
    longest = [name for name in longest if text.count(name) > 1]
    if not longest:
        return
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest)) + r")(?!\w)")
    taken = iter([*mentions, Mention(len(text), len(text), "")])
    known = next(taken)
    for match in pattern.finditer(text):
        while known.end <= match.start() and known.start < len(text):
            known = next(taken)
        if match.end() <= known.start:
            yield Mention(match.start(), match.end(), match.group())


def _believed(name: NameSpan, around: Context) -> bool:
    if not around.words[name.first].cased:
        return uncased.is_place(name, around)
    found = judged(name, around)
    if found.score >= (_SCORE_ABROAD if found.abroad else _SCORE):
        return True
    if name.adjective or found.personal:
        return False
    return name.clear or (name.known and worded_as_place(around.words, name.first, name.last))
