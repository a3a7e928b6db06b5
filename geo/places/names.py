"""The names of an article: mentions of one spelling together, with the words around them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from geo.languages import en_places
from geo.mentions.toponyms import Match, fold, plain
from geo.places.asked import asked
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
Container = tuple[int | None, list[int]]
_FARTHEST = 60  # characters between two mentions that say something about each other


@dataclass(slots=True)
class Name:
    """All mentions of one spelling (and one stated container), and the places they may mean."""

    text: str
    mentions: list[int]
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
    def places(self) -> Sequence[Place]:
        """The places that the name may mean."""
        return self.own.places

    @property
    def match(self) -> Match:
        """How the gazetteer's name compares with the text."""
        return self.own.match

    @property
    def worded(self) -> bool:
        """Whether the words beside it ask for a kind of place."""
        return bool(self.asked or self.town_use or self.definite)

    @property
    def contained(self) -> bool:
        """Whether the text says what it lies in or what lies in it."""
        return bool(self.after_comma or self.inside or self.holds or self.same)


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
    containers = _containers(article.text, mentions, found)
    names, of_mention, kinds = _grouped(article.text, mentions, found, containers)
    for at, (after, inside) in enumerate(containers):
        name = names[of_mention[at]]
        if after is not None:
            name.after_comma.append(of_mention[after])
            names[of_mention[after]].holds.append(of_mention[at])
        name.inside.extend(of_mention[other] for other in inside)
    for one, two, km in stated(article.text, mentions):
        names[of_mention[one]].away.append((of_mention[two], km))
        names[of_mention[two]].away.append((of_mention[one], km))
    outlet = outlet_of(article, gazetteer)
    named = (outlet.base,) if outlet.base else label_places(outlet.label, gazetteer)
    if named:
        own_places = Own(outlet.label, tuple(named), "written")
        names.append(Name(outlet.label, [], own_places, outlet=True))
    return Evidence(names, of_mention, kinds, outlet, Wording(article.text))


def _grouped(
    text: str,
    mentions: Sequence[Mention],
    found: Sequence[Own],
    containers: Sequence[Container],
) -> tuple[list[Name], list[int], list[frozenset[str]]]:
    """The names, and for each mention the number of its name and the kinds asked for there."""
    folded = [fold(mention.text) for mention in mentions]
    held = {after: folded[at] for at, (after, _) in enumerate(containers) if after is not None}
    table: dict[tuple[str, str, str], int] = {}
    spelled: dict[str, list[int]] = defaultdict(list)
    names: list[Name] = []
    of_mention: list[int] = []
    kinds: list[frozenset[str]] = []
    for at, mention in enumerate(mentions):
        after = containers[at][0]
        spelling = folded[at], "" if after is None else folded[after], held.get(at, "")
        number = table.setdefault(spelling, len(names))
        if number == len(names):
            names.append(Name(mention.text, [], found[at]))
            spelled[folded[at]].append(number)
        name = names[number]
        name.mentions.append(at)
        of_mention.append(number)
        asked_for, town_use, definite = asked(text, mention)
        kinds.append(asked_for)
        name.asked |= asked_for
        name.town_use |= town_use
        name.definite |= definite
    for numbers in spelled.values():
        for number in numbers if len(numbers) > 1 else ():
            names[number].same = [other for other in numbers if other != number]
    return names, of_mention, kinds


def _looked_up(mentions: Sequence[Mention], gazetteer: Gazetteer) -> list[Own]:
    """The places that each mention may mean."""
    look_up = own(gazetteer)
    return [
        Own(mention.text, tuple(candidate.place for candidate in mention.candidates), "written")
        if mention.candidates
        else look_up(mention.text)
        for mention in mentions
    ]


def _containers(text: str, mentions: Sequence[Mention], found: Sequence[Own]) -> list[Container]:
    """For each mention the one that follows as "X, Y", and those it is said to lie in."""
    after: list[int | None] = [None] * len(mentions)
    inside: list[list[int]] = [[] for _ in mentions]
    for at, (left, right) in enumerate(pairwise(mentions)):
        if right.start - left.end > _FARTHEST:
            continue
        gap = text[left.end : right.start]
        if "\n\n" in gap:
            continue
        if gap in {", ", " (", ",", ",\n"} and left.role == right.role == "place":
            around = text[max(0, left.start - 5) : left.start], text[right.end : right.end + 6]
            if _stated(found[at].places, found[at + 1].places, *around):
                after[at] = at + 1
        elif left.role == "place" and (" in" in gap or " of" in gap) and _INSIDE.match(gap):
            inside[at].append(at + 1)
        elif (left.role == "demonym" or gap.startswith(("'s", "’s", "' ", "’ "))) and (
            _OWNER.match(gap)
        ):
            inside[at + 1].append(at)
    return list(zip(after, inside, strict=True))


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
