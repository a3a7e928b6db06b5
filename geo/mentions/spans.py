"""Stretches of text that may be place names: what the gazetteer knows, and what the wording names.

A capitalised kind word belongs to the name ("Taftan County", "Mount Taftan"), one in lower case
does not ("Panjgur district" gives "Panjgur").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from geo.languages import arabic_places, en_places
from geo.mentions.bearers import bearers
from geo.mentions.openings import country_itself, openings
from geo.mentions.toponyms import adjectives, fold
from geo.mentions.unknown import unknown_end
from geo.mentions.words import spaceless
from geo.names import normalise, source_span

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.mentions.openings import Opening
    from geo.mentions.words import Word

_PLAIN = re.compile(r"[A-Za-z0-9]+(?: [A-Za-z0-9]+)*")
_MOST_WORDS = 7
_MOST_CHARS = 90
_MOST_UNKNOWN_WORDS = 4


class NameSpan(NamedTuple):
    """Words ``[first, last]`` as a name; `core` is the text looked up; `known` by the gazetteer.

    `clear` is a name whose wording makes it a place whatever the gazetteer holds.
    """

    first: int
    last: int
    start: int
    end: int
    core: str
    adjective: bool = False
    known: bool = True
    clear: bool = False


class _Here(NamedTuple):
    """A text being read, and what its words may begin."""

    text: str
    words: Sequence[Word]
    gazetteer: Gazetteer
    opening: Callable[[str], Opening]


def name_spans(text: str, words: Sequence[Word], gazetteer: Gazetteer) -> Iterator[NameSpan]:
    """All candidate names, disjoint, in text order: the longest known one at each word."""
    after = 0
    latest: NameSpan | None = None
    here = _Here(text, words, gazetteer, openings(gazetteer))
    for at in [at for at, word in enumerate(words) if word.capital or not word.cased]:
        if at < after:
            continue
        word = words[at]
        if not word.cased and not word.text.isascii() and spaceless(word.text):
            yield from _unspaced(text, at, word, gazetteer)
            continue
        begun = here.opening(word.text)
        if begun.blocked and (blocked := _blocked_words(words, at, begun.blocked)):
            after = at + blocked
            continue
        found = None if begun.nothing else _name_at(here, at, begun)
        if found is None and not begun.never and not (begun.direction and _capital_next(words, at)):
            found = _unknown(here, at, latest)
        if found is not None:
            yield found
            latest = found
            after = found.last + 1


def _name_at(here: _Here, at: int, begun: Opening) -> NameSpan | None:
    """The known name that begins with this word, if one does."""
    found = _directed(here, at) if begun.direction else None
    if found is None:
        found = _known(here, at, begun)
    words = here.words
    if found is not None and begun.article and at + 1 < len(words):
        plain = _known(here, at + 1, here.opening(words[at + 1].text))
        return plain if plain is not None and plain.last == found.last else found
    return found


def _capital_next(words: Sequence[Word], at: int) -> bool:
    return (
        at + 1 < len(words)
        and words[at + 1].joined
        and words[at + 1].capital
        and not words[at].ending
    )


def _directed(here: _Here, at: int) -> NameSpan | None:
    """Read "West Darfur" where the gazetteer says "Western Darfur", and the other way round."""
    text, words, gazetteer, _ = here
    other = en_places.OTHER_DIRECTION.get(words[at].lower)
    if other is None or not _capital_next(words, at):
        return None
    start, stop = words[at].start, words[at + 1].end
    name = text[start:stop]
    if gazetteer.lookup(name) or not gazetteer.lookup(f"{other} {words[at + 1].text}"):
        return None
    return _extended(words, NameSpan(at, at + 1, start, stop, name))


def _blocked_words(words: Sequence[Word], at: int, phrases: Iterable[tuple[str, ...]]) -> int:
    """How many words from here are a name that is no place ("The Washington Post")."""
    for phrase in phrases:
        run = words[at : at + len(phrase)]
        parts = [part for word in run for part in fold(word.text).split()]
        if tuple(parts[: len(phrase)]) == phrase and all(w.joined for w in run[1:]):
            return len(run)
    return 0


def _chain(words: Sequence[Word], at: int, most: int) -> int:
    """Index after the last word joined to this one, at most so many words."""
    end = at + 1
    while end < len(words) and end - at < most and words[end].joined:
        end += 1
    return end


def _known(here: _Here, at: int, begun: Opening) -> NameSpan | None:
    """The longest name here that the gazetteer holds or that is an adjective."""
    text, words, gazetteer, _ = here
    word = words[at]
    if begun.adjective < 2 and not (begun.more and _longer(here, at, begun)):
        return _alone(words, at, begun)
    end = _chain(words, at, _MOST_WORDS)
    start, ends = _in_gazetteer(text, words, at, end, gazetteer)
    if begun.demonym is not None:
        ends[word.end] = begun.demonym
    for last in range(at + 1, min(end, at + begun.adjective)):
        stop = words[last].end
        if fold(text[word.start : stop]) in adjectives():
            ends[stop] = not country_itself(text[word.start : stop], gazetteer)
    if begun.short and (len(word.text) > 2 or _after_comma(words, at)):
        ends.setdefault(word.end, False)
    least = at + 1 if begun.direction and _capital_next(words, at) else at
    for stop in sorted(ends, reverse=True):
        found = _word_at(words, at, end, stop)
        if found is not None and found >= least and _ends_well(words, at, found, ends):
            span = NameSpan(at, found, start, stop, text[start:stop], ends[stop])
            return _extended(words, span)
    return None


def _alone(words: Sequence[Word], at: int, begun: Opening) -> NameSpan | None:
    """This word as a name, where no longer one begins with it."""
    word = words[at]
    short = begun.short and (len(word.text) > 2 or _after_comma(words, at))
    if not (begun.alone or begun.demonym is not None or short):
        return None
    if begun.direction and _capital_next(words, at):
        return None
    span = NameSpan(at, at, word.start, word.end, word.text, bool(begun.demonym))
    return _extended(words, span)


def _longer(here: _Here, at: int, begun: Opening) -> bool:
    """Whether a known name may begin with this word and go on after it."""
    words = here.words
    if not begun.plain or words[at].ending:
        return True
    if at + 1 == len(words) or not words[at + 1].joined:
        return False
    then = here.opening(words[at + 1].text)
    return not then.plain or any(here.gazetteer.step(f"{begun.word} {then.word}"))


def _in_gazetteer(
    text: str, words: Sequence[Word], at: int, end: int, gazetteer: Gazetteer
) -> tuple[int, dict[int, bool]]:
    """Where a known name starts (after an Arabic particle) and all offsets where one may end."""
    word = words[at]
    piece = text[word.start : min(words[end - 1].full_end, word.start + _MOST_CHARS)]
    folded, offsets = _folded(piece)
    lead = len(folded) - len(folded.lstrip())
    for begin in (lead, *(lead + cut for cut in _attached(word, folded[lead:]))):
        lengths = [length for length in gazetteer.prefixes(folded[begin:]) if length > 0]
        if lengths:
            start = word.start + (offsets[begin] if begin > lead else 0)
            return start, {
                word.start + source_span(piece, offsets, begin, begin + length)[1]: False
                for length in lengths
            }
    return word.start, {}


def _folded(piece: str) -> tuple[str, Sequence[int]]:
    """`normalise`, quicker where there is nothing to fold but case."""
    if _PLAIN.fullmatch(piece):
        return piece.lower(), range(len(piece) + 1)
    return normalise(piece)


def _after_comma(words: Sequence[Word], at: int) -> bool:
    """Whether the word follows a capitalised one across a comma ("Louisville, KY")."""
    return at > 0 and words[at - 1].capital and words[at].start - words[at - 1].full_end == 2


def _attached(word: Word, folded: str) -> Iterator[int]:
    """Lengths of Arabic particles written on to this word."""
    if not word.cased:
        for prefix in arabic_places.ATTACHED:
            if folded.startswith(prefix) and len(folded) - len(prefix) >= 3:
                yield len(prefix)


def _word_at(words: Sequence[Word], at: int, end: int, stop: int) -> int | None:
    """Index of the word that ends at this offset, its final full stop counted or not."""
    for index in range(at, end):
        if words[index].end in {stop, stop + 1} or words[index].full_end == stop:
            return index
    return None


def _ends_well(words: Sequence[Word], at: int, last: int, ends: Mapping[int, bool]) -> bool:
    """Whether a name may end with this word: a lower-case one only as part of a compound."""
    word = words[last]
    if word.capital or not word.cased or last == at:
        return True
    if word.lower in en_places.KIND_WORDS:
        shorter = words[last - 1].end
        return ends.get(shorter, True)
    return word.lower not in en_places.CONNECTORS and last - at >= 2


def _extended(words: Sequence[Word], span: NameSpan) -> NameSpan:
    """The span with the capitalised kind words that belong to the name."""
    word = words[span.first]
    if span.adjective or not word.cased:
        return span
    first, last, start, end = span.first, span.last, span.start, span.end
    if not words[last].ending and _kind_follows(words, last + 1):
        last += 1
        end = words[last].end
    before = words[first - 1] if first and word.joined else None
    if before is not None and before.capital and before.lower in en_places.LEADING_KIND:
        first -= 1
        start = before.start
    if (first, last) == (span.first, span.last) or _generic(words, span):
        return span
    return span._replace(first=first, last=last, start=start, end=end)


def _kind_follows(words: Sequence[Word], at: int) -> bool:
    """Whether a capitalised kind word ends the name here and opens no longer one."""
    if at >= len(words):
        return False
    word = words[at]
    if not word.joined or not word.capital or word.upper:
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    larger = (
        after is not None
        and after.joined
        and (after.lower == "of" or (after.capital and not word.possessive))
    )
    return word.lower.rstrip(".") in en_places.KIND_WORDS and not larger


def _generic(words: Sequence[Word], span: NameSpan) -> bool:
    """Whether the name is one common word, so that a kind word makes no name of it."""
    word = words[span.first]
    return span.first == span.last and (
        word.lower in en_places.COMMON_WORDS
        or word.lower in en_places.ORGANISATION
        or word.lower in en_places.INITIAL_GENERIC
        or word.lower in en_places.DIRECTIONS
    )


def _unspaced(text: str, at: int, word: Word, gazetteer: Gazetteer) -> Iterator[NameSpan]:
    """Names inside a run of Chinese, Japanese, Thai ... letters, longest match, left to right."""
    position = word.start
    while position < word.full_end:
        piece = text[position : min(position + 24, word.full_end)]
        folded, offsets = normalise(piece)
        lengths = [n for n in gazetteer.prefixes(folded) if n > 1]
        if not lengths:
            position += 1
            continue
        stop = position + source_span(piece, offsets, 0, lengths[-1])[1]
        yield NameSpan(at, at, position, stop, text[position:stop])
        position = max(stop, position + 1)


def _listed(words: Sequence[Word], at: int, before: NameSpan | None) -> bool:
    """Whether the word goes on with a list that a place name opened ("near Metula and X")."""
    if before is None or before.adjective or at < 2:
        return False
    linked = words[at - 1].lower in {"and", "or"} and before.last == at - 2
    comma = before.last == at - 1 and words[at].start - words[at - 1].full_end == 2
    return (linked and words[at].joined) or (comma and not before.known)


def _unknown(here: _Here, at: int, before: NameSpan | None) -> NameSpan | None:
    """A name that the wording makes a place; spelling variants may still be known."""
    words = here.words
    end = _chain(words, at, _MOST_UNKNOWN_WORDS)
    found = unknown_end(words, at, end, listed=_listed(words, at, before))
    if found is None:
        return None
    last, clear = found
    start, stop = words[at].start, words[last].end
    core = here.text[start:stop]
    known = bool(bearers(here.gazetteer)(core).places)
    span = NameSpan(at, last, start, stop, core, known=known, clear=clear)
    return _extended(words, span)
