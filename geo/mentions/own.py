"""What a name has of its own wherever it stands: features, and what other signs count for it."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from geo.languages import en_bodies, en_persons, en_places
from geo.mentions import linear
from geo.mentions.words import COMMON

if TYPE_CHECKING:
    from geo.mentions.words import Word

Features = dict[str, float]

# Signs that count more against a small place than against a known city.
_WEAKENED = frozenset(
    {
        "sentence start",
        "all capitals",
        "capital before",
        "capital after",
        "organisation after",
        "common word",
        "surname",
        "given name",
        "alias only",
        "placed elsewhere",
        "shared",
        "kind:settlement",
        "kind:admin2",
        "unfamiliar after",
        "unfamiliar before",
        "possessive",
        "article before",
        "street after",
        "speaks",
        "town use after",
        "dateline dash",
        "organisation of before",
    }
)
_NEAR = ("near other names", "near other names, not where English is spoken")
# Features of names that states and provinces bear as well.
_LARGE_KINDS = frozenset({"kind:country", "kind:admin1", "kind:region", "capital"})


@dataclass(slots=True, eq=False)  # not frozen, as many are made; nothing changes one
class Own:
    """The features of a name, their `score`, and what each further sign counts beside them.

    `near` is what it counts that other names are near, as the features `nearness`.
    `large` places are countries and provinces; those `abroad` lie where no English is spoken.
    """

    sort: str
    size: str
    features: Features
    score: float
    weights: Mapping[str, float]
    near: float
    large: bool
    abroad: bool
    common: bool
    shouted: bool
    code: bool
    personal: bool

    @property
    def nearness(self) -> Sequence[str]:
        """The features that tell how many other names may be near."""
        return _NEAR if self.abroad else _NEAR[:1]

    def counted(self, found: Mapping[str, float]) -> Features:
        """These features by all names that they count under in the model."""
        return {
            name: value
            for feature, value in found.items()
            for name in _names(feature, self.sort, self.size)
        }


def _names(feature: str, sort: str, size: str) -> Sequence[str]:
    name = sort + feature
    return (name, sort + size + feature) if size and feature in _WEAKENED else (name,)


class _Weights(dict[str, float]):
    """What a feature counts for names of one sort and size, the weakened ones twice."""

    def __init__(self, sort: str, size: str) -> None:
        super().__init__()
        self.sort, self.size = sort, size

    def __missing__(self, feature: str) -> float:
        model = linear.weights("recognise")
        weight = sum(model.get(name, 0.0) for name in _names(feature, self.sort, self.size))
        self[feature] = weight
        return weight


_weights = functools.cache(_Weights)


def own(inside: Sequence[Word], places: Mapping[str, float], *, sort: str, shouting: bool) -> Own:
    """What a name of these words has of its own.

    Parameters
    ----------
    places : mapping
        The features of its places; empty for adjectives ("adj:") and unknown names ("unk:"), which
        the model tells apart by their `sort`.
    shouting : bool
        Whether the whole text is written in capitals.
    """
    found: Features = {"bias": 1.0, **places}
    if sort:
        found["adjective" if sort == "adj:" else "unknown"] = 1.0
    if len(inside) == 1:
        common = _of_one_word(found, inside[0], shouting=shouting, adjective=sort == "adj:")
    else:
        common = _of_words(found, inside)
    if common:
        found["common word"] = 1.0
    large = not _LARGE_KINDS.isdisjoint(found)
    size = "large, " if large else "obscure, " if "obscure" in found else ""
    abroad = "not where English is spoken" in found
    weights = _weights(sort, size)
    return Own(
        sort,
        size,
        found,
        sum(weights[name] * value for name, value in found.items()),
        weights,
        weights[_NEAR[0]] + (weights[_NEAR[1]] if abroad else 0.0),
        large=large,
        abroad=abroad,
        common=common,
        shouted="all capitals" in found,
        code=len(inside) == 1 and _is_code(inside[0].text),
        personal="month" in found,
    )


def _is_code(text: str) -> bool:
    """Whether a name is the two letters of a province ("KY")."""
    return len(text) == 2 and text in en_places.SHORT_PROVINCES


def _of_words(found: Features, inside: Sequence[Word]) -> bool:
    """How a name of several words is written; whether they all are common ones."""
    found["several words"] = 1.0
    if inside[-1].lower in en_places.KIND_WORDS or inside[0].lower in en_places.LEADING_KIND:
        found["kind word inside"] = 1.0
    if all(word.direction for word in inside):
        found["direction alone"] = 1.0
    return all(word.lower in COMMON for word in inside)


def _of_one_word(found: Features, word: Word, *, shouting: bool, adjective: bool) -> bool:
    """How a name of one word is written and what else it may be; whether it is a common one."""
    lower, size = word.lower, len(word.text)
    shouted = word.upper and not shouting and not word.text.endswith(".")
    if shouted:
        found["all capitals"] = 1.0
        if size <= 3 and not adjective:
            found["acronym"] = 1.0
        if "alias only" in found:
            found["all capitals, alias only"] = 1.0
    if size <= 3 and not adjective:
        found["short"] = 1.0
    if word.direction:
        found["direction alone"] = 1.0
    if lower in en_places.KIND_WORDS or lower in en_places.ORGANISATION:
        found["kind alone"] = 1.0
    if lower in en_places.MONTHS_DAYS:
        found["month"] = 1.0
    if lower in en_persons.GIVEN_NAMES:
        found["given name"] = 1.0
        if "kind:admin1" in found:
            found["given name of a province"] = 1.0
    letters = (word.upper or "." in word.text) and not shouting
    if letters and lower.replace(".", "") in en_bodies.ORGANISATIONS_SHORT:
        found["organisation's letters"] = 1.0
    # "US" is no "us" where not all is written in capitals
    return lower in COMMON and not (shouted and size == 2 and "kind:country" in found)
