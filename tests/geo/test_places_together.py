"""What is worked out for all places of an article at once, against each place alone."""

from __future__ import annotations

import math

import numpy as np
import pytest

from geo.gazetteers import Gazetteer
from geo.mentions import find_mentions
from geo.model import Article, Mention, Place
from geo.places import evidence, together
from geo.places.asked import asked
from geo.places.names import Evidence, gather
from geo.places.own import Own

TEXTS = (
    "Police in Springfield, Ohio, and Columbus said a Lebanon woman came from Kentucky by bus.",
    "Goma and Bukavu lie on Lake Kivu in Congo; Gisenyi in Rwanda, 5 km from Goma, was quiet.",
    "Shells from Afghanistan hit Chaman and the town of Spin Boldak. Pakistani troops left Quetta.",
    "The Drina divides Serbia and Bosnia. Villages near Zvornik and Bratunac were flooded.",
    "San Antonio, San Carlos and Santa Rosa of Paraguay asked Buenos Aires and Brazil for help.",
)


def found(text: str, gazetteer: Gazetteer, outlet: str | None = None) -> Evidence:
    article = Article(id="t", text=text, outlet=outlet)
    return gather(article, find_mentions(article, gazetteer), gazetteer)


@pytest.mark.parametrize("outlet", [None, "bbc.co.uk", "The Paris News"])
@pytest.mark.parametrize("text", TEXTS)
def test_rows_shared_by_places_are_their_own(
    text: str, outlet: str | None, gazetteer: Gazetteer
) -> None:
    """A name looked at alone, with nothing made before, is told the same."""
    article = found(text, gazetteer, outlet)
    together_ = [part for name in evidence.prior(article) for part in name]
    alone = []
    for number in range(len(article.names)):
        told = evidence._Told(article)
        alone += [
            name_row | told.rows[row]
            for name_row, row in zip(
                article.names[number].own.rows, told.of_name(number), strict=True
            )
        ]
    assert together_ == alone


def km(one: Place, other: Place) -> float:
    """Great-circle distance by the angle between two unit vectors, as a check of the arrays."""
    lat1, lat2 = math.radians(one.lat), math.radians(other.lat)
    east = math.radians(other.lon - one.lon)
    across = math.hypot(
        math.cos(lat2) * math.sin(east),
        math.cos(lat1) * math.sin(lat2) - math.sin(lat1) * math.cos(lat2) * math.cos(east),
    )
    along = math.sin(lat1) * math.sin(lat2) + math.cos(lat1) * math.cos(lat2) * math.cos(east)
    return 6371.0 * math.atan2(across, along)


@pytest.mark.parametrize("text", TEXTS)
def test_support_is_the_sum_over_the_places_of_other_names(text: str, gazetteer: Gazetteer) -> None:
    article = found(text, gazetteer)
    evidence.said(article)
    geometry = together.Geometry(article)
    chance = np.linspace(0.1, 0.9, geometry.size)
    said = together.support(article, geometry, chance)
    places = [(n, place) for n, name in enumerate(article.names) for place in name.places]
    large = {"country", "region", "admin1", "water"}
    for at, (number, place) in enumerate(places):
        near = wide = inside = 0.0
        for (other, there), share in zip(places, chance.tolist(), strict=True):
            if other != number:
                inside += share * (place.country is not None and place.country == there.country)
                if place.kind not in large and there.kind not in large:
                    near += share * math.exp(-km(place, there) / 60)
                    wide += share * math.exp(-km(place, there) / 240)
        row = said.row(at)
        kind = f"{place.kind} " if place.kind in large else ""
        assert row.get(f"{kind}country count", 0.0) == pytest.approx(math.log1p(inside))
        assert row.get("near", 0.0) == pytest.approx(math.log1p(near), abs=1e-5)
        assert row.get("wide", 0.0) == pytest.approx(math.log1p(wide), abs=1e-5)


def test_probabilities_of_a_name_leave_room_for_none(gazetteer: Gazetteer) -> None:
    article = found(TEXTS[1], gazetteer)
    geometry = together.Geometry(article)
    scores = np.array([at % 5 - 2.0 for at in range(geometry.size)])
    chance = geometry.softmax(scores, 1.0)
    for first, last in zip(geometry.begin, geometry.begin[1:], strict=False):
        grown = [math.exp(score) for score in scores[first:last]]
        total = sum(grown) + math.e
        assert chance[first:last] == pytest.approx([one / total for one in grown])
    assert np.all(np.isfinite(geometry.softmax(scores * 1e6, 0.0)))


def test_the_likelier_places_of_a_name_are_in_the_areas_named() -> None:
    states = [f"State {n}" for n in range(40)]
    towns = [
        Place(f"p{n}", "Salem", "settlement", n, n, "USA", state, population=1000 * n)
        for n, state in enumerate(states)
    ]
    own = Own("Salem", towns, "written")
    assert own.likelier(()).places == tuple(towns[:-25:-1])  # the most populous ones
    chosen = own.likelier((("USA", "state 0"),))
    assert towns[0] in chosen.places
    assert chosen is own.likelier((("USA", "state 0"),))
    few = Own("Salem", towns[:5], "written")
    assert few.likelier(()) is few


@pytest.mark.parametrize(
    ("before", "name", "after", "kinds", "town_use", "definite"),
    [
        ("in the city of ", "Herat", " on Friday", {"settlement"}, False, False),
        ("in ", "Herat", " province.", {"admin1"}, False, False),
        ("in ", "Khost", ", Paktia and Paktika provinces", {"admin1"}, False, False),
        ("near Mount ", "Elgon", ".", {"mountain"}, False, False),
        ("in ", "Taftan County", ".", {"admin2"}, False, False),
        ("crossed the ", "Tumen", " on Monday", set(), False, True),
        ("Terry Jolly, 60, of ", "Lebanon", ", said", set(), True, False),
        ("a ", "Lebanon", " woman", set(), True, False),
        ("at ", "Herat", " airport", set(), False, False),
        ("در شهر ", "سراوان", " بود", {"settlement"}, False, False),
        ("نے ضلع\u200c", "پنجگور", " پر", {"admin2"}, False, False),
    ],
)
def test_the_words_around_a_name(
    before: str, name: str, after: str, kinds: set[str], town_use: bool, definite: bool
) -> None:
    mention = Mention(len(before), len(before) + len(name), name)
    assert asked(before + name + after, mention) == (frozenset(kinds), town_use, definite)
