from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from geo.gazetteers import Gazetteer
from geo.mentions import find_mentions
from geo.model import Article, Mention, Place
from geo.places import resolve, seats
from geo.places.names import contains

ARTICLES = Path(__file__).parents[3] / "shared" / "articles"


def read(text: str, gazetteer: Gazetteer, outlet: str | None = None) -> tuple[Mention, ...]:
    article = Article(id="t", text=text, outlet=outlet)
    return resolve(article, find_mentions(article, gazetteer), gazetteer)


def where(text: str, name: str, gazetteer: Gazetteer, outlet: str | None = None) -> Place:
    found = [m for m in read(text, gazetteer, outlet) if m.text == name]
    assert found, f"{name} is not recognised"
    place = found[-1].place
    assert place is not None, f"{name} is not resolved"
    return place


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Gunfire was heard in Nogales, Arizona, on Friday.", "Nogales", "USA"),
        ("Gunfire was heard in Nogales, Sonora, on Friday.", "Nogales", "MEX"),
        ("Trucks waited in Laredo, Texas.", "Laredo", "USA"),
        ("Trucks crossed from Nuevo Laredo, Mexico, to Laredo.", "Laredo", "USA"),
        ("Georgia and Russia disagree over Abkhazia, officials in Tbilisi said.", "Georgia", "GEO"),
        ("Police in Atlanta and Savannah, Georgia, and in Alabama agreed.", "Georgia", "USA"),
        ("Niger closed its border with Nigeria, officials in Niamey said.", "Niger", "NER"),
        ("Congo's army fought M23 rebels near Goma and Rutshuru.", "Congo", "COD"),
        ("Smugglers were caught in Jolfa, Iran.", "Jolfa", "IRN"),
        ("A car hit a wall in Julfa in Nakhchivan, Azerbaijan.", "Julfa", "AZE"),
        ("Shelling hit Valga, Estonia.", "Valga", "EST"),
        ("Soldiers patrolled Tripoli, Lebanon.", "Tripoli", "LBN"),
        ("Soldiers patrolled Tripoli, Benghazi and Misrata in Libya.", "Tripoli", "LBY"),
        ("A judge in Paris, Texas, and one in Dallas agreed.", "Paris", "USA"),
        ("The ministers met in Paris.", "Paris", "FRA"),
        ("Rebels in Cúcuta, Colombia, crossed to San Antonio.", "Cúcuta", "COL"),
    ],
)
def test_the_right_twin(text: str, name: str, country: str, gazetteer: Gazetteer) -> None:
    assert where(text, name, gazetteer).country == country


@pytest.mark.parametrize(
    ("text", "name", "country", "kind"),
    [
        (
            "Clashes in Taftan County of Iran's Sistan and Baluchestan.",
            "Taftan County",
            "IRN",
            "admin2",
        ),
        (
            "Trucks from Quetta reached the town of Taftan in Pakistan.",
            "Taftan",
            "PAK",
            "settlement",
        ),
        ("Snow fell on Mount Taftan in Iran.", "Mount Taftan", "IRN", "mountain"),
        ("The raid in Panjgur district of Pakistan failed.", "Panjgur", "PAK", "admin2"),
        ("The road to Panjgur in Pakistan is closed.", "Panjgur", "PAK", "settlement"),
        ("An attack in Pakistan's Balochistan province.", "Balochistan", "PAK", "admin1"),
        ("An attack in Iran's Sistan-Baluchestan province.", "Sistan-Baluchestan", "IRN", "admin1"),
        ("The Iranian city of Saravan was hit.", "Saravan", "IRN", "settlement"),
        (
            "Tehran accused Islamabad of lying about Pakistan and Iran.",
            "Tehran",
            "IRN",
            "settlement",
        ),
        ("Fishermen on Lake Chad fled.", "Lake Chad", None, "water"),
    ],
)
def test_the_kind_asked_for(
    text: str, name: str, country: str | None, kind: str, gazetteer: Gazetteer
) -> None:
    place = where(text, name, gazetteer)
    assert place.kind == kind
    assert country is None or place.country == country


def test_adjectives_mean_their_country(gazetteer: Gazetteer) -> None:
    for word, country in {
        "Iranian": "IRN", "Nigerian": "NGA", "Nigerien": "NER", "Rwandan": "RWA", "Lao": "LAO",
    }.items():  # fmt: skip
        place = where(f"A {word} soldier was shot.", word, gazetteer)
        assert (place.kind, place.country) == ("country", country)


def test_neighbours_in_the_text_decide(gazetteer: Gazetteer) -> None:
    text = "Ambulances came from Gainesville, Denton and Sherman in northern Texas."
    for name in ("Gainesville", "Denton", "Sherman"):
        assert where(text, name, gazetteer).admin1 == "Texas"


def test_the_outlet_decides(gazetteer: Gazetteer) -> None:
    text = "The council of Enfield met on Monday to talk about roads."
    assert where(text, "Enfield", gazetteer, outlet="enfield-today.co.uk").country == "GBR"


def test_one_sense_in_an_article(gazetteer: Gazetteer) -> None:
    text = "Troops entered Saravan, Iran. A day later Saravan was quiet. Nobody left Saravan."
    places = {m.place.id for m in read(text, gazetteer) if m.text == "Saravan" and m.place}
    assert len(places) == 1


def test_a_stated_country_is_never_overruled(gazetteer: Gazetteer) -> None:
    for mention in read("Two men died in Panjgur, Finland.", gazetteer):
        if mention.text == "Panjgur":
            assert mention.place is None or mention.place.country == "FIN"


def test_unknown_names_stay_unresolved(gazetteer: Gazetteer) -> None:
    (mention,) = read("Gunmen burnt the village of Qurbazil.", gazetteer)
    assert mention.candidates == ()


def test_probabilities_and_reasons(gazetteer: Gazetteer) -> None:
    text = "QUETTA: Pakistan said Nogales, Springfield and Panjgur district in Balochistan are far."
    for mention in read(text, gazetteer):
        scores = [candidate.score for candidate in mention.candidates]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)
        assert sum(scores) <= 1.001
        assert all(candidate.reasons for candidate in mention.candidates)
    panjgur = next(m for m in read(text, gazetteer) if m.text == "Panjgur")
    assert any("district" in reason for reason in panjgur.candidates[0].reasons)


def test_resolving_twice_is_the_same(gazetteer: Gazetteer) -> None:
    text = "Goma, Bukavu and Gisenyi are near Lake Kivu, between Rwanda and Congo."
    assert read(text, gazetteer) == read(text, gazetteer)


def test_a_seat_and_its_area_share_anew() -> None:
    area = Place("a", "Kandahar Province", "admin1", 65.6, 31.0, "AFG")
    town = Place("b", "Kandahar", "settlement", 65.7, 31.6, "AFG", population=500_000)
    other = Place("c", "Kandahar", "settlement", 79.0, 20.0, "IND")
    chance = np.array([0.5, 0.3, 0.1])
    bare = seats([area, town, other], chance, area=False)
    named = seats([area, town, other], chance, area=True)
    assert bare.argmax() == 1
    assert named.argmax() == 0
    for shared in (bare, named):
        assert shared.sum() == pytest.approx(chance.sum())
        assert shared[2] == chance[2]


def test_containment_by_name() -> None:
    county = Place("a", "Panjgur District", "admin2", 64.1, 26.9, "PAK", admin1="Balochistan")
    town = Place("b", "Panjgur", "settlement", 64.1, 27.0, "PAK", "Balochistan", "Panjgur")
    province = Place("c", "Balochistan", "admin1", 65.0, 28.0, "PAK")
    country = Place("d", "Pakistan", "country", 70.0, 30.0, "PAK")
    assert contains(county, town) == "admin2"
    assert contains(province, town) == "admin1"
    assert contains(province, county) == "admin1"
    assert contains(country, town) == "country"
    assert contains(town, county) is None
    assert contains(Place("e", "Iran", "country", 53.0, 32.0, "IRN"), town) is None


def test_the_source_articles(gazetteer: Gazetteer) -> None:
    if not ARTICLES.is_dir():
        pytest.skip(f"the source articles are not at {ARTICLES}")
    expected = {
        "Saravan": ("IRN", 27.37, 62.33), "Rask": ("IRN", 26.24, 61.40),
        "Taftan County": ("IRN", 28.6, 61.1), "Koh e Sabz": ("PAK", 27.05, 63.55),
        "Peshawar": ("PAK", 34.0, 71.6), "Karachi": ("PAK", 24.9, 67.0),
        "Washuk": ("PAK", 27.7, 64.8), "QUETTA": ("PAK", 30.2, 67.0),
        "Rawalpindi": ("PAK", 33.6, 73.0), "Davos": ("CHE", 46.8, 9.8),
        "Islamabad": ("PAK", 33.7, 73.1), "Panjgur": ("PAK", 27.0, 64.1),
        "Baluchistan": ("PAK", 28.5, 65.8), "Balochistan": ("PAK", 28.5, 65.8),
        "Sistan-Baluchestan": ("IRN", 27.8, 60.7), "Sistan and Baluchestan": ("IRN", 27.8, 60.7),
        "Sistan-Baluchistan": ("IRN", 27.8, 60.7),
    }  # fmt: skip
    for path in sorted(ARTICLES.glob("*.txt")):
        for mention in read(path.read_text(encoding="utf-8"), gazetteer):
            if mention.text in expected:
                country, lat, lon = expected[mention.text]
                assert mention.place is not None, mention
                assert mention.place.country == country, mention
                assert abs(mention.place.lat - lat) < 1.5, mention
                assert abs(mention.place.lon - lon) < 1.5, mention
