"""What a claim may be measured from: places, countries, borders, coasts, as values of chart items.

These keep what the words say ("our territory", "the border"); who "we" are and which border it is
is worked out later, in `geo.claims.sides`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from geo.grammar.rules import Chart, Item, Match
from geo.model import Mention

_SPOKEN_OF = 120  # tokens within which a border was named that "the line" can mean

_IT_REACH = 30  # tokens before "it" within which the border it means was named

Deixis = Literal["", "our", "their", "its", "here", "there", "that"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place measured from. ``mention`` None: the words only say what kind of place ("the town").

    ``guessed`` tells that only capital letters say it is a name; ``iso`` is the country named with
    a kind of place ("the capital of Chad").
    """

    mention: Mention | None
    noun: str = ""
    guessed: bool = False
    iso: str | None = None


@dataclass(frozen=True, slots=True)
class Country:
    """A country named, or a word made from one (``adjective``)."""

    iso: str | None
    mention: Mention | None = None
    adjective: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A border: the countries named with it, the pairs that the line's own name may mean.

    ``mention`` is set when a country stands for its edge ("15 km from Serbia"); ``owned`` tells
    that it is called somebody's own ("Iran's border area").
    """

    isos: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()
    deixis: Deixis = ""
    name: str = ""
    mention: Mention | None = None
    owned: bool = False


@dataclass(frozen=True, slots=True)
class Land:
    """A country's ground, named or pointed at; ``line`` when the words name the border too."""

    iso: str | None
    deixis: Deixis = ""
    line: Line | None = None
    mention: Mention | None = None


@dataclass(frozen=True, slots=True)
class Coast:
    """A shore, and the country or place it belongs to when one is named."""

    iso: str | None = None
    mention: Mention | None = None


@dataclass(frozen=True, slots=True)
class Direction:
    """An azimuth in degrees; None for words such as "inland"."""

    azimuth_deg: float | None


def seed(
    chart: Chart,
    mentions: Sequence[Mention],
    prefixes: Mapping[str, str],
    particles: frozenset[str] = frozenset(),
) -> None:
    """Add COUNTRY, DEMONYM and PLACE items for mentions, PREFIX for words such as "Indo-".

    A PLACE begins with the particle that a hyphen ties to it ("al-Buqa").
    """
    starts = {token.start: i for i, token in enumerate(chart.tokens)}
    ends = {token.end: i + 1 for i, token in enumerate(chart.tokens)}
    named = frozenset(starts.get(mention.start) for mention in mentions)
    for mention in mentions:
        first = starts.get(mention.start)
        last = ends.get(mention.end)
        if first is None or last is None or last <= first:
            continue
        place = mention.place
        if mention.role == "place" and _half(chart, last, named):
            continue
        if mention.role == "demonym":
            iso = place.country if place else None
            chart.add(Item("DEMONYM", first, last, Country(iso, mention, adjective=True)))
        elif place is not None and place.kind == "country":
            chart.add(Item("COUNTRY", first, last, Country(place.country, mention)))
        elif place is None or place.kind != "region" or not _is_line(chart, first, last):
            begin = first - 2 if first > 1 and _tied(chart, first - 2, particles) else first
            chart.add(Item("PLACE", begin, last, Anchor(mention)))
            _shape(chart, first, last, mention)
    for hyphen in chart.where("-"):
        word = chart.tokens[hyphen - 1].word
        if hyphen and word in prefixes and not chart.at(hyphen - 1, "COUNTRY"):
            country = Country(prefixes[word], adjective=True)
            chart.add(Item("PREFIX", hyphen - 1, hyphen, country))


def _half(chart: Chart, last: int, named: frozenset[int | None]) -> bool:
    """Whether a name is only the first half of one that is not known: "Khoja-Alo"."""
    if chart.words(last, last + 1) != ["-"] or last + 1 >= len(chart.tokens):
        return False
    name, hyphen, half = chart.tokens[last - 1 : last + 2]
    glued = hyphen.start == name.end and half.start == hyphen.end
    return glued and half.upper and half.word[0].isalpha() and last + 1 not in named


def _shape(chart: Chart, first: int, last: int, mention: Mention) -> None:
    """Add WATER or HILL for a name that is one, by its place or by a word in it."""
    kind = mention.place.kind if mention.place else ""
    words = range(first, last)
    if kind == "water" or any(chart.at(i, "RIVERWORD") for i in words if last - first > 1):
        chart.add(Item("WATER", first, last, Anchor(mention)))
    elif kind == "mountain" or any(chart.at(i, "HILLWORD") for i in words if last - first > 1):
        chart.add(Item("HILL", first, last, Anchor(mention)))


def _is_line(chart: Chart, first: int, last: int) -> bool:
    """Whether a name is that of a line between two countries ("Line of Control")."""
    return any(item.last >= last for item in chart.at(first, "LINE"))


def names(
    chart: Chart, stop: frozenset[str], particles: frozenset[str] = frozenset(), most: int = 4
) -> None:
    """Add NAME items for capitalised words that no mention covers: places no gazetteer knows.

    ``particles`` are words in small letters that a hyphen ties to a name ("al-Buqa").
    """
    taken = {
        i
        for kind in ("PLACE", "COUNTRY", "DEMONYM", "LINE")
        for start in chart.where(kind)
        for item in chart.at(start, kind)
        for i in range(item.first, item.last)
    }
    i = 0
    while i < len(chart.tokens):
        if not chart.tokens[i].upper and chart.tokens[i].word not in particles:
            i += 1  # most words by far
            continue
        last = i + 2 if _particle(chart, i, taken, particles) else i
        while last < min(i + most, len(chart.tokens)) and _name(chart, last, i, taken, stop):
            last += 1
        while last > i and chart.tokens[last - 1].word in "-'":
            last -= 1
        if last > i:
            start, end = chart.span(i, last)
            mention = Mention(start, end, chart.text[start:end])
            chart.add(Item("NAME", i, last, Anchor(mention, guessed=True)))
            _shape(chart, i, last, mention)
        i = max(last, i + 1)


def _particle(chart: Chart, i: int, taken: set[int], particles: frozenset[str]) -> bool:
    """Whether a small word stands before a hyphen and a capital: "al-Buqa"."""
    return not (i in taken or i + 2 in taken) and _tied(chart, i, particles)


def _tied(chart: Chart, i: int, particles: frozenset[str]) -> bool:
    """Whether a hyphen ties a capital to the small word at a token."""
    if chart.tokens[i].word not in particles or i + 2 >= len(chart.tokens):
        return False
    return chart.words(i + 1, i + 2) == ["-"] and chart.tokens[i + 2].upper


def _name(chart: Chart, i: int, first: int, taken: set[int], stop: frozenset[str]) -> bool:
    token = chart.tokens[i]
    if i in taken or token.word in stop:
        return False
    if token.upper and token.word[0].isalpha():
        return True
    if i == first or token.start != chart.tokens[i - 1].end:
        return False
    return token.word in "-'" or chart.tokens[i - 1].word == "'"  # "Zar'it"


def _country(_: Chart, match: Match) -> Country | None:
    value = match.items[0].value
    return value if isinstance(value, Country) else None


def _countries(match: Match) -> tuple[Country, ...]:
    return tuple(v for item in match.items if isinstance(v := item.value, Country))


def _line(chart: Chart, match: Match) -> Line | None:
    isos = tuple(dict.fromkeys(c.iso for c in _countries(match) if c.iso))
    named = match.get("LINE")
    if named is not None:
        start, end = chart.span(named.first, named.last)
        pairs = (str(named.value),) if named.value else ()
        return Line(isos, pairs, name=chart.text[start:end])
    owned = match.get("POSS") is not None or match.get("OWNER") is not None
    return Line(isos, deixis=_deixis(match), owned=owned)


def _barrier(chart: Chart, match: Match) -> Line:
    """The border spoken of before "the line", "the fence", or else soon after, or else any."""
    starts = chart.where("BORDER")
    at = bisect_left(starts, match.first)
    before = [i for i in starts[max(at - 1, 0) : at] if match.first - i < _SPOKEN_OF]
    after = [i for i in starts[at : at + 1] if i - match.last < _SPOKEN_OF]
    for i in before + after:
        line = max(chart.at(i, "BORDER"), key=lambda item: item.last).value
        if isinstance(line, Line):
            return line
    return Line()


def _post(chart: Chart, match: Match) -> Line:
    """The border that a pillar stands on, with the pillar's own words as what is measured from."""
    owned = match.get("POSS") is not None
    line = Line(deixis=_deixis(match), owned=owned) if owned else _barrier(chart, match)
    start, end = chart.span(match.first, match.last)
    return replace(line, mention=Mention(start, end, chart.text[start:end]))


def _line_before(chart: Chart, match: Match) -> Line | None:
    """The border that "it" means: one named just before, with no place named since."""
    starts = chart.where("BORDER")
    at = bisect_left(starts, match.first)
    begin = starts[at - 1] if at else -_SPOKEN_OF
    if match.first - begin > _IT_REACH:
        return None
    item = max(chart.at(begin, "BORDER"), key=lambda item: item.last)
    since = (i for kind in ("PLACE", "NAME") for i in chart.where(kind))
    if any(item.last <= i < match.first for i in since):
        return None
    return item.value if isinstance(item.value, Line) else None


def _river(chart: Chart, match: Match) -> Line | None:
    """The border that a river is: the one named, or for "the river" the one spoken of."""
    named = match.get("BORDERRIVER")
    said = chart.span(match.first, match.last)
    if named is None:
        starts = chart.where("BORDERRIVER")
        at = bisect_left(starts, match.first)
        near = (*reversed(starts[:at]), *starts[at:])
        rivers = (chart.at(i, "BORDERRIVER")[0] for i in near if abs(match.first - i) < _SPOKEN_OF)
        named = next((item for item in rivers if chart.tokens[item.first].upper), None)
    if named is None or not chart.tokens[named.first].upper:
        return None  # "the inn", not the Inn
    start, end = chart.span(named.first, named.last)
    pairs = named.value if isinstance(named.value, tuple) else ()
    mention = Mention(*said, chart.text[slice(*said)])
    return Line((), pairs, name=chart.text[start:end], mention=mention)


def _edge(_: Chart, match: Match) -> Line | None:
    country = next(iter(_countries(match)), None)
    if country is None or country.iso is None:
        return None
    return Line((country.iso,), mention=country.mention)


def _deixis(match: Match) -> Deixis:
    pointing = match.get("POSS") or match.get("SIDE")
    if pointing is None:
        return ""
    value = pointing.value
    return value if value in ("our", "their", "its", "here", "there", "that") else ""


def _land(_: Chart, match: Match) -> Land | None:
    countries = _countries(match)
    line = match.get("BORDER") or match.get("BARRIER") or match.get("THATLINE")
    of = line.value if line is not None and isinstance(line.value, Line) else None
    deixis = _deixis(match)
    if countries and countries[0].iso:
        return Land(countries[0].iso, "", of, countries[0].mention)
    if countries:
        return None
    return Land(None, deixis or "that", of)


def _anchor(chart: Chart, match: Match) -> Anchor | None:
    """The place named; the class noun beside it is kept for the pronouns that follow."""
    noun = match.get("CLASS") or match.get("CAPITAL") or match.get("HERE")
    word = _whole(chart, match.first, noun) if noun is not None else ""
    value = next((v for item in match.items if isinstance(v := item.value, Anchor)), None)
    if value is None:
        country = next(iter(_countries(match)), None)
        return Anchor(None, word, iso=country.iso if country else None) if word else None
    if value.mention is None or value.mention.place is None:
        owner = next(iter(_countries(match)), None)  # "Rwanda's Rubavu district", not known
        value = replace(value, iso=owner.iso if owner else None)
    return replace(value, noun=word)


def _inner(chart: Chart, match: Match) -> Anchor | None:
    """Of "Assam's Karimganj district" the inner place."""
    values = [v for item in match.items if isinstance(v := item.value, Anchor)]
    whole = _anchor(chart, match)
    return replace(values[-1], noun=whole.noun) if whole and values else None


def _placed(_: Chart, match: Match) -> Land | None:
    """The land of "the Donegal side": that of the place's country."""
    value = next((v for item in match.items if isinstance(v := item.value, Anchor)), None)
    place = value.mention.place if value is not None and value.mention is not None else None
    return Land(place.country, mention=value.mention) if value and place and place.country else None


def _whole(chart: Chart, first: int, noun: Item) -> str:
    """The words for a kind of place, with those before that belong to them: "state capital"."""
    wider = (
        i
        for i in range(first, noun.first)
        for item in chart.at(i, noun.kind)
        if item.last == noun.last
    )
    return " ".join(chart.words(next(wider, noun.first), noun.last))


def _coast(_: Chart, match: Match) -> Coast:
    countries = _countries(match)
    if countries:
        return Coast(countries[0].iso, countries[0].mention)
    place = next((v for item in match.items if isinstance(v := item.value, Anchor)), None)
    return Coast(None, place.mention if place else None)


def _land_of(_: Chart, match: Match) -> Land | None:
    return next((v for item in match.items if isinstance(v := item.value, Land)), None)


def _keep(_: Chart, match: Match) -> object:
    return match.items[0].value


MAKERS: dict[str, Callable[[Chart, Match], object]] = {
    "keep": _keep,
    "land-of": _land_of,
    "country": _country,
    "line": _line,
    "edge": _edge,
    "barrier": _barrier,
    "river": _river,
    "post": _post,
    "line-before": _line_before,
    "land": _land,
    "placed": _placed,
    "anchor": _anchor,
    "inner": _inner,
    "coast": _coast,
}
