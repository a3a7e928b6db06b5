"""The names of an article: mentions of one spelling together, with the words around them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from geo.languages import arabic_places, en_bodies, en_places, en_towns
from geo.mentions.toponyms import Match, fold, plain
from geo.places.distances import stated
from geo.places.outlets import Outlet, label_places, outlet_of
from geo.places.own import Own, own
from geo.places.wording import Wording

if TYPE_CHECKING:
    from geo.gazetteers import Gazetteer
    from geo.model import Article, Mention, Place

_KIND = "|".join(
    sorted({*en_places.KIND_WORDS, "cities", "towns", "villages", "districts", "areas"})
)
_SOME = r"(?: (?!\w+ing\b)[a-z][a-z-]*){0,3}"  # lower-case words, none a participle
_INSIDE = re.compile(
    rf"^(?: (?:{_KIND}))?,? in{_SOME}(?: (?:{_KIND}) of)? $|^ (?:{_KIND}) of(?: the)? $"
)
_ADJECTIVE = r"(?:[a-z-]+ern|central|border|coastal|tribal|upper|lower)"
_OWNER = re.compile(rf"^(?:['’]s?)?(?:{_SOME} (?:{_KIND}) of|(?: [a-z-]+)? {_ADJECTIVE}|) $")
_NEXT_IN_LIST = re.compile(r"^(?:, (?:and )?[^\W\d_a-z]| and [^\W\d_a-z])")
_AFTER = re.compile(r"(?:['’]s)? ([^\W\d_]+)")
_NAMING = re.compile(r"([^\W\d_]+) of (?:the )?$")
_LAST_WORD = re.compile(r"([^\W\d_]+)[\s\u200c]+$")
_BESIDE = frozenset({"mount", "mt", "lake", "river", "city", "town", "village"})
_NEXT_WORD = re.compile(r" ([A-Za-z]+)")
_AGED = re.compile(r", [1-9][0-9], (?:of )?$")  # "Terry Jolly, 60, of Lebanon"
_NAME_ENDS = re.compile(
    r"(?:[,.;:)?!]|$| (?:in|at|on|near|and|or|into|to|from|by|with|where|which|that|is|was|were|as|"
    r"for|after|before|between|since|during|while|when|had|has|have)\b)"
)
_AREAS = frozenset({"admin1", "admin2"})
_UPPER = r"[^\W\d_a-z][\w'’-]*"
# What follows "Khost" in "Khost, Paktia and Paktika provinces".
_LISTED = re.compile(rf"(?:(?:,? and |, ){_UPPER}(?: {_UPPER}){{0,2}}){{1,6}} ([a-z]+)")
_FARTHEST = 60  # characters between two mentions that say something about each other


@dataclass(slots=True)
class Name:
    """All mentions of one spelling (and one stated container), and the places they may mean."""

    text: str
    mentions: list[int]
    places: list[Place]
    own: Own
    asked: set[str] = field(default_factory=set)
    after_comma: list[int] = field(default_factory=list)
    inside: list[int] = field(default_factory=list)
    holds: list[int] = field(default_factory=list)
    outlet: bool = False
    town_use: bool = False
    definite: bool = False
    away: list[tuple[int, tuple[float, float]]] = field(default_factory=list)
    same: list[int] = field(default_factory=list)

    @property
    def match(self) -> Match:
        """How the gazetteer's name compares with the text."""
        return self.own.match


@dataclass(slots=True)
class Evidence:
    """The names of one article, in order of their first mention, the outlet's own name last."""

    names: list[Name]
    of_mention: list[int]
    asked: list[frozenset[str]]
    outlet: Outlet
    wording: Wording


def gather(article: Article, mentions: Sequence[Mention], gazetteer: Gazetteer) -> Evidence:
    """Group mentions into names, look up each name once, and read the words around them."""
    found = _looked_up(mentions, gazetteer)
    places = [known.places for known in found]
    containers = _containers(article.text, mentions, places)
    table: dict[tuple[str, str, str], int] = {}
    held = {after: at for at, (after, _) in enumerate(containers) if after is not None}
    names: list[Name] = []
    of_mention: list[int] = []
    kinds = [frozenset(_asked(article.text, mention)) for mention in mentions]
    for at, mention in enumerate(mentions):
        after = containers[at][0]
        spelling = (
            fold(mention.text),
            fold(mentions[after].text) if after is not None else "",
            fold(mentions[held[at]].text) if at in held else "",
        )
        if spelling not in table:
            table[spelling] = len(names)
            names.append(Name(mention.text, [], list(places[at]), found[at]))
        name = names[table[spelling]]
        name.mentions.append(at)
        of_mention.append(table[spelling])
        name.asked |= kinds[at]
        name.town_use |= _used_as_town(article.text, mention)
        name.definite |= _after_the(article.text, mention)
    for at, (after, inside) in enumerate(containers):
        name = names[of_mention[at]]
        if after is not None:
            name.after_comma.append(of_mention[after])
            names[of_mention[after]].holds.append(of_mention[at])
        name.inside.extend(of_mention[other] for other in inside)
    for one, two, km in stated(article.text, mentions):
        names[of_mention[one]].away.append((of_mention[two], km))
        names[of_mention[two]].away.append((of_mention[one], km))
    spelled: dict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        spelled[fold(name.text)].append(number)
    for name in names:
        name.same = [other for other in spelled[fold(name.text)] if names[other] is not name]
    outlet = outlet_of(article, gazetteer)
    named = (outlet.base,) if outlet.base else label_places(outlet.label, gazetteer)
    if named:
        own_places = Own(outlet.label, tuple(named), "written")
        names.append(Name(outlet.label, [], list(named), own_places, outlet=True))
    return Evidence(names, of_mention, kinds, outlet, Wording(article.text))


def _looked_up(mentions: Sequence[Mention], gazetteer: Gazetteer) -> list[Own]:
    """The places that each mention may mean."""
    look_up = own(gazetteer)
    return [
        Own(mention.text, tuple(candidate.place for candidate in mention.candidates), "written")
        if mention.candidates
        else look_up(mention.text)
        for mention in mentions
    ]


def _containers(
    text: str, mentions: Sequence[Mention], places: Sequence[Sequence[Place]]
) -> list[tuple[int | None, list[int]]]:
    """For each mention the one that follows as "X, Y", and those it is said to lie in."""
    found: list[tuple[int | None, list[int]]] = [(None, []) for _ in mentions]
    for at in range(len(mentions) - 1):
        left, right = mentions[at], mentions[at + 1]
        gap = text[left.end : right.start]
        if len(gap) > _FARTHEST or "\n\n" in gap:
            continue
        if gap in {", ", " (", ",", ",\n"} and left.role == right.role == "place":
            around = text[max(0, left.start - 5) : left.start], text[right.end : right.end + 6]
            if _stated(places[at], places[at + 1], *around):
                found[at] = (at + 1, found[at][1])
        elif left.role == "place" and _INSIDE.match(gap):
            found[at][1].append(at + 1)
        elif (left.role == "demonym" or gap.startswith(("'s", "’s", "' ", "’ "))) and (
            _OWNER.match(gap)
        ):
            found[at + 1][1].append(at)
    return found


def _stated(inner: Sequence[Place], outer: Sequence[Place], before: str, after: str) -> bool:
    """Whether "X, Y" says that X lies in Y, and is no list of two.

    A country's name may be a town's as well ("Cuba, New Mexico"), but two countries in a list of
    more are a list ("Jordan, Lebanon and Syria").
    """
    listed = bool(_NEXT_IN_LIST.match(after))
    two = any(place.kind == "country" for place in inner)
    if two and (listed or before.endswith((", ", " and "))):
        return False
    if any(contains(one, other) for one in outer for other in inner):
        return True
    return any(place.kind == "country" for place in outer) and not (two or listed)


def _asked(text: str, mention: Mention) -> set[str]:
    """Kinds that the words in and around a mention ask for."""
    if mention.role == "demonym":
        return set()
    asked: set[str] = set()
    inside = mention.text.split()
    for word in (inside[-1], inside[0]) if len(inside) > 1 else ():
        kind = en_places.KIND_WORDS.get(
            word.lower().rstrip("."), arabic_places.KIND_WORDS.get(fold(word))
        )
        if kind is not None:
            asked.add(kind)
            break
    after = _AFTER.match(text, mention.end, mention.end + 30)
    if after:
        kind = _kind(after[1].lower()) or arabic_places.KIND_WORDS.get(fold(after[1]))
        if kind is not None and kind not in {"facility", "country", "island", "crossing"}:
            asked.add(kind)
    asked |= _asked_of_many(text[mention.end : mention.end + 90])
    before = text[max(0, mention.start - 40) : mention.start]
    naming = _NAMING.search(before) if " of " in before[-9:] else None
    if naming and naming[1].lower() in en_places.OF_KIND:
        kind = _kind(naming[1].lower())
        if kind is not None:
            asked.add(kind)
    beside = _last_word(before)
    if beside:
        kind = arabic_places.KIND_WORDS.get(fold(beside))
        if kind is not None:
            asked.add(kind)
        elif beside.lower() in _BESIDE:
            asked.add(en_places.KIND_WORDS[beside.lower()])
    return asked


def _last_word(before: str) -> str:
    """The last word of a text that ends in a space."""
    if before[-1:] == " ":  # the usual case, told without a search
        word = before[before.rfind(" ", 0, -1) + 1 : -1]
        if word.isalpha():
            return word
    found = _LAST_WORD.search(before)
    return found[1] if found else ""


def _asked_of_many(ahead: str) -> set[str]:
    """The kind of area that a list of names ends with: "Paktia and Paktika provinces"."""
    listed = _LISTED.match(ahead) if ahead.startswith((", ", " and ")) else None
    kind = en_bodies.PLURAL_KIND.get(listed[1]) if listed else None
    return {kind} if kind in _AREAS else set()


def _kind(word: str) -> str | None:
    """The kind that a word asks for; "West Bank towns" are in it, "Herat provinces" are it."""
    plural = en_bodies.PLURAL_KIND.get(word)
    return en_places.KIND_WORDS.get(word) or (plural if plural in _AREAS else None)


def _used_as_town(text: str, mention: Mention) -> bool:
    """Whether the words beside a name are a town's: "a Lebanon woman", "Jolly, 60, of Lebanon"."""
    after = _NEXT_WORD.match(text, mention.end, mention.end + 30)
    if after and after[1].lower() in en_towns.TOWN_USE:
        return mention.role == "place"
    before = text[max(0, mention.start - 12) : mention.start]
    return before[-1:].isspace() and bool(_AGED.search(before))


def _after_the(text: str, mention: Mention) -> bool:
    """Whether a bare name has "the" before it, as those of rivers do: "crossed the Tumen"."""
    before = text[max(0, mention.start - 4) : mention.start].lower()
    return before == "the " and bool(_NAME_ENDS.match(text[mention.end : mention.end + 9]))


def contains(outer: Place, inner: Place) -> str | None:
    """Level at which one place lies in another by the names of its areas, if it does."""
    if outer.country is None or outer.country != inner.country or outer.id == inner.id:
        return None
    if outer.kind == "country":
        return "country"
    if outer.kind == "admin1" and inner.kind not in {"admin1", "country"}:
        return "admin1" if inner.admin1 and _same(inner.admin1, outer) else None
    if outer.kind == "admin2" and inner.kind not in {"admin1", "admin2", "country"}:
        same = inner.admin1 == outer.admin1 and inner.admin2 and _same(inner.admin2, outer)
        return "admin2" if same else None
    return None


def _same(name: str, area: Place) -> bool:
    return plain(name) == plain(area.name)
