"""Names the gazetteer lacks, by what the text says of them.

A hospital, a street, a quarter lies in a town: where the text says which, it is put there, with
the town's extent as its doubt. Any other unknown name stays unresolved, and keeps what it is said
to be near.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from geo.languages import en_places, en_towns
from geo.mentions.toponyms import fold
from geo.model import Candidate, Place
from geo.places.evidence import distance_km

if TYPE_CHECKING:
    from geo.model import Article, Mention
    from geo.places.names import Evidence

# How the text ties a name to a place, surest first: "X in Y", another name of the same sentence,
# what most of the article is about, where the outlet is based.
# "around" is for a name whose known bearers are all far from there.
Tie = Literal["stated", "beside", "article", "outlet", "around"]

_LOCAL = frozenset({"settlement", "admin2", "island", "facility", "crossing"})
_WIDEST_M = 90_000.0  # a larger container says too little
_SENTENCE = re.compile(r";\s|[.!?…][\"'”’)]*\s+[\"'“(]?[A-Z]|\n\s*\n")
_FARTHEST = 200  # characters between two names of one sentence
_LARGE = frozenset({"country", "admin1"})
_WEAK, _SURE = 0.45, 0.5  # probabilities
_FAR_KM = 161.0
_AROUND_M = 50_000.0
_MOST_NAMES = 80  # of an article, to find what it is about
_CLOSE_KM = 60.0
_IN_TOWN = en_places.ORGANISATION | en_towns.IN_TOWN
_BESIDE = re.compile(r",? (?:near|close to|outside|opposite)\b")
_AT = re.compile(r"\bat (?:the )?$")
_BETWEEN = re.compile(r"\bbetween (?:the )?(?:\w+ of )?$", re.IGNORECASE)
_AND = " and "
_UNSURE = 0.7
_BETWEEN_KM = 800.0  # what happens between two towns does not happen across a continent
_NEXT = re.compile(r"(?: [a-z]+)? ([a-z]+)")


@dataclass(frozen=True, slots=True)
class Link:
    """The place an unknown name is tied to."""

    tie: Tie
    place: Place
    words: str


def fill(
    article: Article,
    mentions: Sequence[Mention],
    found: Evidence,
    chances: Mapping[str, float],
) -> tuple[Mention, ...]:
    """The mentions with things in towns put in their towns, and the near places of the rest.

    `chances` are the shares of right answers of each `Tie`.
    """
    result = list(mentions)
    for at, put, link in tied(article, mentions, found):
        mention, score = mentions[at], chances.get(link.tie, 0.5)
        if put and not (mention.candidates and mention.candidates[0].score >= score):
            guess = Candidate(_placed(mention, link), score, (_reason(link, "put there"),))
            rest = (replace(c, score=round(c.score * (1 - score), 4)) for c in mention.candidates)
            result[at] = replace(mention, candidates=(guess, *rest))
        elif not mention.candidates:
            result[at] = replace(mention, near=Candidate(link.place, score, (_reason(link),)))
    for at, other in _ends(article.text, result):
        known = result[other].candidates[0].place
        if all(distance_km(c.place, known) > _BETWEEN_KM for c in result[at].candidates):
            near = Link("beside", known, result[other].text)
            guess = Candidate(known, _SURE, (_reason(near),))
            result[at] = replace(result[at], candidates=(), near=guess)
    return tuple(result)


def _ends(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Of "between A and B" the end known less surely, and the other one."""
    for at, (one, two) in enumerate(pairwise(mentions)):
        if two.start - one.end != len(_AND) or text[one.end : two.start] != _AND:
            continue
        if not (one.candidates and two.candidates):
            continue
        best, other = one.candidates[0], two.candidates[0]
        between = _BETWEEN.search(text[max(0, one.start - 20) : one.start])
        if between and _LARGE.isdisjoint((best.place.kind, other.place.kind)):
            lesser = best.score <= other.score
            if min(best.score, other.score) < _UNSURE:
                yield (at, at + 1) if lesser else (at + 1, at)


def tied(
    article: Article, mentions: Sequence[Mention], found: Evidence
) -> Iterator[tuple[int, bool, Link]]:
    """Names that are tied to a place, and whether they are to be put there.

    They are unknown names, and names whose known bearers fit badly in an article that is about one
    neighbourhood, none of them in it.
    """
    centre = functools.cache(lambda: _centre(mentions, found))
    for at, mention in enumerate(mentions):
        name = found.names[found.of_mention[at]]
        if mention.role == "demonym":
            continue
        link: Link | None = None
        if name.places and name.match in {"written", "variant"}:
            score = mention.candidates[0].score if mention.candidates else 0.0
            if score < _WEAK and not _LARGE & name.asked and (middle := centre()):
                link = _around(middle, name.places)
            if link:
                yield at, True, link
            continue
        put = lies_in_town(article.text, mention)
        link = next(links(article, mentions, found, at), None) or (centre() if put else None)
        if link is not None:
            yield at, put, link


def _around(centre: Link, bearers: Sequence[Place]) -> Link | None:
    """The centre of an article as a tie for a name none of whose known bearers is near it."""
    if any(distance_km(place, centre.place) < _FAR_KM for place in bearers):
        return None
    return replace(centre, tie="around")


def lies_in_town(text: str, mention: Mention) -> bool:
    """Whether a name is that of a building, street, quarter ...: of something inside a town."""
    words = [word.strip(".").lower() for word in mention.text.replace("-", " ").split()]
    if len(words) > 1 and not _IN_TOWN.isdisjoint((words[0], *words[1:])):
        return True
    at = _AT.search(text[max(0, mention.start - 8) : mention.start])
    if len(words) > 1 and at and not _BESIDE.match(text[mention.end : mention.end + 12]):
        return True
    after = _NEXT.match(text[mention.end : mention.end + 30])
    first = text[mention.end : mention.end + 30].split(None, 1)
    beside = {after[1] if after else "", first[0].strip(",.;:") if first else ""}
    return not en_towns.IN_TOWN_AFTER.isdisjoint(beside)


def links(
    article: Article, mentions: Sequence[Mention], found: Evidence, at: int
) -> Iterator[Link]:
    """Places that the sentence ties this name to, surest first."""
    name = found.names[found.of_mention[at]]
    for number in (*name.after_comma, *name.inside):
        for other in found.names[number].mentions[:1]:
            if _local(mentions[other].place):
                yield Link("stated", _known(mentions[other].place), mentions[other].text)
    mention = mentions[at]
    sides = (range(at + 1, min(at + 4, len(mentions))), range(at - 1, max(at - 4, -1), -1))
    for order in sides:
        for other in order:
            one, two = sorted((mention, mentions[other]), key=lambda m: m.start)
            gap = article.text[one.end : two.start]
            if len(gap) > _FARTHEST or _SENTENCE.search(gap):
                break
            place = mentions[other].place
            if mentions[other].role == "place" and _local(place):
                yield Link("beside", _known(place), mentions[other].text)
                break


def _local(place: Place | None) -> bool:
    return place is not None and place.kind in _LOCAL and place.radius_m <= _WIDEST_M


def _known(place: Place | None) -> Place:
    if place is None:  # pragma: no cover - only called after `_local`
        raise ValueError("a link needs a place")
    return place


def _centre(mentions: Sequence[Mention], found: Evidence) -> Link | None:
    """The outlet's home where other names are near it, else the place most others are near."""
    local = [m.candidates[0] for m in mentions if m.role == "place" and _local(m.place)]
    local = [one for one in local if one.score >= _SURE][:_MOST_NAMES]
    base = found.outlet.base
    if base and (not local or any(distance_km(one.place, base) < 2 * _CLOSE_KM for one in local)):
        return Link("outlet", base, found.outlet.label)
    if not local:
        return None

    def support(one: Candidate) -> float:
        """How probable a place is together with those close to it."""
        near = (c.score for c in local if distance_km(one.place, c.place) < _CLOSE_KM)
        return one.score * sum(near)

    best = max(local, key=support)
    return Link("article", best.place, best.place.name)


def _placed(mention: Mention, link: Link) -> Place:
    """The thing named, at the place it is tied to, anywhere within its extent or around it."""
    town = link.place
    close = link.tie != "around"
    return Place(
        id=f"text:{fold(mention.text)}@{town.id}",
        name=mention.text,
        kind="facility" if close else "area",
        lon=town.lon,
        lat=town.lat,
        country=town.country,
        admin1=town.admin1,
        admin2=town.admin2,
        uncertainty_m=max(town.radius_m, town.uncertainty_m, 1000.0 if close else _AROUND_M),
        source="the article's own words",
        note=f"Not in the gazetteer; put at {town.name}.",
    )


def _reason(link: Link, done: str = "kept unresolved") -> str:
    tie = {
        "stated": f"not in the gazetteer; said to be in {link.words}",
        "beside": f"not in the gazetteer; named together with {link.words}",
        "article": f"not in the gazetteer; the article is about {link.words}",
        "outlet": f"not in the gazetteer; the outlet is based in {link.place.name}",
        "around": f"all known places of this name are far from {link.place.name}, which the rest "
        "is about",
    }
    return f"{tie[link.tie]}; {done}"
