"""Names in scripts without capitals: a rule says which are places, as nothing was annotated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo.languages import arabic_places
from geo.mentions.bearers import UNCOUNTED
from geo.mentions.words import spaceless

if TYPE_CHECKING:
    from geo.mentions.around import Context
    from geo.mentions.spans import NameSpan

# In people: what is enough in a country the article names, elsewhere with a preposition beside it,
# and elsewhere without.
_AT_HOME, _KNOWN, _HUGE = 2_000, 5_000, 1_000_000


def is_place(span: NameSpan, around: Context) -> bool:
    """Whether a name in a script without capitals is a place.

    Three letters or more; a country, province or curated place, or any other with a kind word
    beside it, or in a country that the article names and not tiny unless a preposition helps.
    """
    if span.adjective:
        return True
    left, right = around.word(span.first - 1), around.word(span.last + 1)
    before, after = (word.folded if word else "" for word in (left, right))
    name = span.name
    if name in arabic_places.COMMON or (len(name) < 3 and not spaceless(span.core)):
        return False
    places = around.bearers(span).places
    if {before, after} & arabic_places.KIND_WORDS.keys() or any(
        place.kind not in {"settlement", "admin2", "facility"} or place.id.startswith("curated")
        for place in places
    ):
        return True
    likely = before in arabic_places.BEFORE or after in arabic_places.AFTER
    at_home = 0 if likely else _AT_HOME
    abroad = _KNOWN if likely and len(name) > 3 else _HUGE
    home = around.countries | {area.partition(" ")[0] for area in around.areas}
    return any(
        (place.population or UNCOUNTED) >= (at_home if place.country in home else abroad)
        for place in places
    )
