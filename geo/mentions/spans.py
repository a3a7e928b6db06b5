"""Stretches of text that may be place names: what the gazetteer knows, and what the wording names.

A capitalised kind word belongs to the name ("Taftan County", "Mount Taftan"), one in lower case
does not ("Panjgur district" gives "Panjgur").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from geo.languages import arabic_places, en_places
from geo.mentions.bearers import bearers
from geo.mentions.openings import blocked_by, country_itself, openings
from geo.mentions.toponyms import adjectives, fold
from geo.mentions.unknown import inside_name, unknown_end
from geo.names import normalise, source_span

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.mentions.openings import Opening
    from geo.mentions.words import Word, Words

_PLAIN = re.compile(r"[A-Za-z0-9]+(?: [A-Za-z0-9]+)*")
_MOST_WORDS = 7
_MOST_CHARS = 90
_MOST_UNKNOWN_WORDS = 4


@dataclass(slots=True, eq=False)  # not frozen, as many are made; nothing changes one
class NameSpan:
    """Words ``[first, last]`` as a name; `core` is the text looked up; `known` by the gazetteer.

    `name` is the core as gazetteers compare names. `clear` is a name whose wording makes it a place
    whatever the gazetteer holds.
    """

    first: int
    last: int
    start: int
    end: int
    core: str
    name: str
    adjective: bool = False
    known: bool = True
    clear: bool = False


@dataclass(frozen=True, slots=True)
class _Here:
    """A text being read, and what its words may begin."""

    text: str
    words: Words
    gazetteer: Gazetteer
    opening: Callable[[str], Opening]
    step: Callable[[str], tuple[bool, bool]]


def name_spans(text: str, words: Words, gazetteer: Gazetteer) -> Iterator[NameSpan]:
    """All candidate names, disjoint, in text order: the longest known one at each word."""
    after = 0
    latest: NameSpan | None = None
    opening = openings(gazetteer)
    here = _Here(text, words, gazetteer, opening, gazetteer.step)
    for at in words.special:
        word = words[at]
        if at < after or not word.named:
            continue
        if word.unspaced:
            yield from _unspaced(text, at, words, gazetteer)
            continue
        begun = opening(word.text)
        if begun.idle:
            continue
        if begun.blocked and (blocked := _blocked_words(words, at)):
            after = at + blocked
            continue
        if begun.nothing:
            found = None
        elif not begun.usual:
            found = _name_at(here, at, begun)
        elif begun.more and _longer(here, at):
            found = _longest(here, at, begun)
        else:
            found = _alone(words, at, begun)
        if found is None and not begun.never and not (begun.direction and _capital_next(words, at)):
            found = _unknown(here, at, latest)
        if found is not None:
            yield found
            latest = found
            after = found.last + 1


def _name_at(here: _Here, at: int, begun: Opening) -> NameSpan | None:
    """The known name that begins with a direction, an article or the like, if one does."""
    found = _directed(here, at) if begun.direction else None
    if found is None:
        found = _known(here, at, begun)
    words = here.words
    if found is not None and begun.article and at + 1 < len(words):
        plain = _known(here, at + 1, here.opening(words[at + 1].text))
        return plain if plain is not None and plain.last == found.last else found
    return found


def _capital_next(words: Words, at: int) -> bool:
    word = words[at]
    return word.joined and not word.ending and words[at + 1].capital


def _directed(here: _Here, at: int) -> NameSpan | None:
    """Read "West Darfur" where the gazetteer says "Western Darfur", and the other way round."""
    text, words, gazetteer = here.text, here.words, here.gazetteer
    other = en_places.OTHER_DIRECTION.get(words[at].lower)
    if other is None or not _capital_next(words, at):
        return None
    start, stop = words.starts[at], words.end(at + 1)
    core = text[start:stop]
    if gazetteer.lookup(core) or not gazetteer.lookup(f"{other} {words[at + 1].text}"):
        return None
    return _extended(words, NameSpan(at, at + 1, start, stop, core, fold(core)))


def _blocked_words(words: Sequence[Word], at: int) -> int:
    """How many words from here are a name that is no place ("The Washington Post")."""
    second = words[at + 1].folded.partition(" ")[0] if words[at].joined else ""
    for phrase in blocked_by(words[at].folded, second):
        run = words[at : at + len(phrase)]
        parts = [part for word in run for part in word.folded.split()]
        if tuple(parts[: len(phrase)]) == phrase and all(w.joined for w in run[:-1]):
            return len(run)
    return 0


def _chain(words: Sequence[Word], at: int, most: int) -> int:
    """Index after the last word joined to this one, at most so many words."""
    end, most = at + 1, at + most
    while end < most and words[end - 1].joined:
        end += 1
    return end


def _known(here: _Here, at: int, begun: Opening) -> NameSpan | None:
    """The longest name here that the gazetteer holds or that is an adjective."""
    if begun.adjective > 1 or (begun.more and _longer(here, at)):
        return _longest(here, at, begun)
    return _alone(here.words, at, begun)


def _longest(here: _Here, at: int, begun: Opening) -> NameSpan | None:
    """The same where a name may go on after its first word."""
    text, words = here.text, here.words
    word = words[at]
    end = _chain(words, at, _MOST_WORDS)
    start, ends = _in_gazetteer(here, at, end, begun)
    if begun.demonym is not None:
        ends[words.end(at)] = begun.demonym
    for last in range(at + 1, min(end, at + begun.adjective)):
        phrase = text[words.starts[at] : words.end(last)]
        if fold(phrase) in adjectives():
            ends[words.end(last)] = not country_itself(phrase, here.gazetteer)
    if begun.short and (len(word.text) > 2 or _after_comma(words, at)):
        ends.setdefault(words.end(at), False)
    least = at + 1 if begun.direction and _capital_next(words, at) else at
    for stop in sorted(ends, reverse=True):
        found = _word_at(words, at, end, stop)
        if found is not None and found >= least and _ends_well(words, at, found, ends):
            core = text[start:stop]
            span = NameSpan(at, found, start, stop, core, fold(core), ends[stop])
            return _extended(words, span)
    return None


def _alone(words: Words, at: int, begun: Opening) -> NameSpan | None:
    """This word as a name, where no longer one begins with it."""
    word = words[at]
    if not begun.single and not (begun.short and (len(word.text) > 2 or _after_comma(words, at))):
        return None
    if begun.direction and _capital_next(words, at):
        return None
    start = words.starts[at]
    end = start + len(word.text)
    demonym = bool(begun.demonym)
    return _extended(words, NameSpan(at, at, start, end, word.text, word.folded, demonym))


def _longer(here: _Here, at: int) -> bool:
    """Whether a known name may begin with this word and go on after it."""
    word = here.words[at]
    if not word.plain:
        return True
    if word.ending:
        return any(here.step(f"{word.folded} s"))
    if not word.joined:
        return False
    then = here.words[at + 1]
    return not then.plain or any(here.step(f"{word.folded} {then.folded}"))


def _in_gazetteer(here: _Here, at: int, end: int, begun: Opening) -> tuple[int, dict[int, bool]]:
    """Where a known name starts (after an Arabic particle) and all offsets where one may end."""
    text, words = here.text, here.words
    first = words.starts[at]
    stops = _plain_stops(here, at, end, begun)
    if stops is not None:
        return first, stops
    piece = text[first : min(words.full_end(end - 1), first + _MOST_CHARS)]
    folded, offsets = _folded(piece)
    lead = len(folded) - len(folded.lstrip())
    for begin in (lead, *(lead + cut for cut in _attached(words[at], folded[lead:]))):
        lengths = [length for length in here.gazetteer.prefixes(folded[begin:]) if length > 0]
        if lengths:
            start = first + (offsets[begin] if begin > lead else 0)
            return start, {
                first + source_span(piece, offsets, begin, begin + length)[1]: False
                for length in lengths
            }
    return first, {}


def _plain_stops(here: _Here, at: int, end: int, begun: Opening) -> dict[int, bool] | None:
    """Offsets where a known name ends, read word by word; None where it has to be folded whole."""
    words, more = here.words, begun.more
    name = words[at].folded
    if not words[at].plain:
        return None
    stops = {words.end(at): False} if begun.alone else {}
    for last in range(at, end):
        if not more:
            break
        if words[last].ending:
            return None if any(here.step(f"{name} s")) else stops
        if last + 1 < end:
            then = words[last + 1]
            if not then.plain:
                return None
            name = f"{name} {then.folded}"
            is_name, more = here.step(name)
            if is_name:
                stops[words.end(last + 1)] = False
    return stops


def _folded(piece: str) -> tuple[str, Sequence[int]]:
    """`normalise`, quicker where there is nothing to fold but case."""
    if _PLAIN.fullmatch(piece):
        return piece.lower(), range(len(piece) + 1)
    return normalise(piece)


def _after_comma(words: Sequence[Word], at: int) -> bool:
    """Whether the word follows a capitalised one across a comma ("Louisville, KY")."""
    return at > 0 and words[at - 1].capital and words[at - 1].gap == 2


def _attached(word: Word, folded: str) -> Iterator[int]:
    """Lengths of Arabic particles written on to this word."""
    if not word.cased:
        for prefix in arabic_places.ATTACHED:
            if folded.startswith(prefix) and len(folded) - len(prefix) >= 3:
                yield len(prefix)


def _word_at(words: Words, at: int, end: int, stop: int) -> int | None:
    """Index of the word that ends at this offset, its final full stop counted or not."""
    for index in range(at, end):
        if words.end(index) in {stop, stop + 1} or words.full_end(index) == stop:
            return index
    return None


def _ends_well(words: Words, at: int, last: int, ends: Mapping[int, bool]) -> bool:
    """Whether a name may end with this word: a lower-case one only as part of a compound."""
    word = words[last]
    if word.capital or not word.cased or last == at or word.text != word.text.lower():
        return True  # the last: "Côte d'Ivoire"
    kind = en_places.KIND_WORDS.get(word.lower)
    if kind is not None:  # "Korean peninsula", but not "Ukrainian village", a suburb of Chicago
        return ends.get(words.end(last - 1), True) and kind != "settlement"
    return word.lower not in en_places.CONNECTORS and last - at >= 2


def _extended(words: Words, span: NameSpan) -> NameSpan:
    """The span with the capitalised kind words that belong to the name."""
    first, last = span.first, span.last
    if span.adjective or not words[first].cased:
        return span
    name, before = words[last], words[first - 1] if first else None
    if name.joined and not name.ending and _kind_follows(words, last + 1):
        last += 1
    if before is not None and before.capital and before.joined:
        first -= before.lower in en_places.LEADING_KIND
    if (first, last) == (span.first, span.last) or _generic(words, span):
        return span
    start = span.start if first == span.first else words.starts[first]
    end = span.end if last == span.last else words.end(last)
    return replace(span, first=first, last=last, start=start, end=end)


def _kind_follows(words: Sequence[Word], at: int) -> bool:
    """Whether a capitalised kind word ends the name here and opens no longer one."""
    word = words[at]
    if not word.capital or word.upper or word.lower.rstrip(".") not in en_places.KIND_WORDS:
        return False
    if not word.joined:
        return True
    after = words[at + 1]
    return after.lower != "of" and not (after.capital and not word.ending)


def _generic(words: Sequence[Word], span: NameSpan) -> bool:
    """Whether the name is one common word, so that a kind word makes no name of it."""
    word = words[span.first]
    return span.first == span.last and (
        word.lower in en_places.COMMON_WORDS
        or word.lower in en_places.ORGANISATION
        or word.lower in en_places.INITIAL_GENERIC
        or word.lower in en_places.DIRECTIONS
    )


def _unspaced(text: str, at: int, words: Words, gazetteer: Gazetteer) -> Iterator[NameSpan]:
    """Names inside a run of Chinese, Japanese, Thai ... letters, longest match, left to right."""
    position, end = words.starts[at], words.full_end(at)
    while position < end:
        piece = text[position : min(position + 24, end)]
        folded, offsets = normalise(piece)
        lengths = [n for n in gazetteer.prefixes(folded) if n > 1]
        if not lengths:
            position += 1
            continue
        stop = position + source_span(piece, offsets, 0, lengths[-1])[1]
        core = text[position:stop]
        yield NameSpan(at, at, position, stop, core, fold(core))
        position = max(stop, position + 1)


def _listed(words: Sequence[Word], at: int, before: NameSpan | None) -> bool:
    """Whether the word goes on with a list that a place name opened ("near Metula and X")."""
    if before is None or before.adjective or at < 2:
        return False
    link = words[at - 1]
    linked = before.last == at - 2 and link.joined and link.lower in {"and", "or"}
    comma = before.last == at - 1 and link.gap == 2
    return linked or (comma and not before.known)


def _unknown(here: _Here, at: int, before: NameSpan | None) -> NameSpan | None:
    """A name that the wording makes a place; spelling variants may still be known."""
    words = here.words
    if at and words[at - 1].capital and inside_name(words, at):
        return None
    end = _chain(words, at, _MOST_UNKNOWN_WORDS)
    found = unknown_end(words, at, end, listed=_listed(words, at, before))
    if found is None:
        return None
    last, clear = found
    start, stop = words.starts[at], words.end(last)
    core = here.text[start:stop]
    known = bool(bearers(here.gazetteer)(core).places)
    span = NameSpan(at, last, start, stop, core, fold(core), known=known, clear=clear)
    return _extended(words, span)
