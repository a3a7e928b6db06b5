from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from geo.gazetteers import Gazetteer, open_gazetteer
from geo.mentions import find_mentions
from geo.model import Article, Mention, Place
from geo.places import resolve, seats
from geo.places.distances import stated
from geo.places.names import contains
from geo.places.outlets import _table, outlet_of
from geo.places.own import Own

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


@pytest.mark.parametrize(
    ("text", "name", "lat", "lon"),
    [  # the town of that name that lies about so far by road, looked up in an atlas
        ("Looters came to San Antonio, 50 km from Asunción.", "San Antonio", -25.4, -57.6),
        ("Rebels held Bururi, 100 km from Bujumbura.", "Bururi", -3.95, 29.62),
        ("Fires burnt in Santa Rosa, some 45 km from Huaquillas.", "Santa Rosa", -3.45, -79.96),
    ],
)
def test_a_stated_distance_decides(
    text: str, name: str, lat: float, lon: float, gazetteer: Gazetteer
) -> None:
    place = where(text, name, gazetteer)
    assert abs(place.lat - lat) < 1
    assert abs(place.lon - lon) < 1
    assert any("as far from" in r for m in read(text, gazetteer) for r in m.candidates[0].reasons)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rask, 70 km from Panjgur, was hit.", (70, 70)),
        ("Rask, about 40 to 50 km west of Panjgur, was hit.", (40, 50)),
        ("Rask is some fifty kilometres from Panjgur.", (50, 50)),
        ("Rask, a suburb of Panjgur, was hit.", (0, 40)),
        ("Rask near Panjgur was hit.", (0, 40)),
        ("Rask is far from the road near Panjgur.", None),
        ("Rask lies 10 miles north-east of the town of Panjgur.", (16.09, 16.09)),
        ("Rask, a village 1,200 km (746 miles) from Panjgur.", (1200, 1200)),
        ("A man from Rask was shot 5 km from Panjgur.", None),
        ("Rask. It rained 20 km from Panjgur.", None),
        ("In Rask 20 men fled from Panjgur.", None),
    ],
)
def test_distances_between_names(text: str, expected: tuple[float, float] | None) -> None:
    one, two = text.index("Rask"), text.index("Panjgur")
    mentions = [Mention(one, one + 4, "Rask"), Mention(two, two + 7, "Panjgur")]
    found = [km for _, _, km in stated(text, mentions)]
    assert found == ([pytest.approx(expected, abs=0.01)] if expected else [])


@pytest.mark.parametrize(
    ("outlet", "home", "town"),
    [
        ("onlineathens.com", "USA", "Athens"),
        ("http://www.greaterkashmir.com/news", "IND", "Srinagar"),
        ("Dawn", "PAK", "Karachi"),
        ("The Daily Monitor", None, None),
        ("weekly.ahram.org.eg", "EGY", "Cairo"),
        ("bbc.co.uk", "GBR", None),
        ("example.co.ke", "KEN", None),
        ("Nowhere Gazette", None, None),
        (None, None, None),
    ],
)
def test_where_an_outlet_is_based(
    outlet: str | None, home: str | None, town: str | None, gazetteer: Gazetteer
) -> None:
    found = outlet_of(Article(id="t", text="", outlet=outlet), gazetteer)
    assert found.home == home
    assert (found.base.name if found.base else None) == town


def test_every_outlet_in_the_table_has_its_town(gazetteer: Gazetteer) -> None:
    for domain, (iso, _, town) in _table().items():
        if town:
            place = outlet_of(Article(id="t", text="", outlet=domain), gazetteer).base
            assert place is not None, (domain, town)
            assert place.country == iso, (domain, town)


def test_a_local_paper_means_its_own_town(gazetteer: Gazetteer) -> None:
    text = "The council of Lebanon met on Monday. A Lebanon woman asked about roads."
    assert where(text, "Lebanon", gazetteer, outlet="ldnews.com").admin1 == "Pennsylvania"
    assert where(text, "Lebanon", gazetteer, outlet="dailystar.com.lb").country == "LBN"


def test_things_in_a_town_are_put_in_it(gazetteer: Gazetteer) -> None:
    text = "She died at Karl Bremer Hospital in Cape Town, hours after her flight from Durban."
    given = tuple(
        Mention(text.index(name), text.index(name) + len(name), name)
        for name in ("Karl Bremer Hospital", "Cape Town", "Durban")
    )
    hospital = resolve(Article(id="t", text=text), given, gazetteer)[0]
    assert hospital.place is not None
    assert hospital.place.kind == "facility"
    assert abs(hospital.place.lat - -33.9) < 0.3
    assert hospital.place.uncertainty_m >= 1000
    assert any("not in the gazetteer" in reason for reason in hospital.candidates[0].reasons)


@pytest.mark.parametrize(
    ("text", "name", "near"),
    [
        ("Gunmen burnt the village of Qurbazil near Panjgur in Pakistan.", "Qurbazil", "Panjgur"),
        ("Shells hit the village of Xelabamba, 9 km from Goma.", "Xelabamba", "Goma"),
        ("Two died in the town of Vorzantal, close to Cúcuta in Colombia.", "Vorzantal", "Cúcuta"),
    ],
)
def test_unknown_names_keep_what_they_are_near(
    text: str, name: str, near: str, gazetteer: Gazetteer
) -> None:
    mention = next(m for m in read(text, gazetteer) if m.text == name)
    assert mention.candidates == ()
    assert mention.near is not None
    assert mention.near.place.name == near


def test_reasons_name_the_evidence(gazetteer: Gazetteer) -> None:
    text = "Panjgur, Turbat and Gwadar in Pakistan were quiet; Saravan in Iran was not."
    mention = next(m for m in read(text, gazetteer, "quettavoice.com") if m.text == "Turbat")
    said = mention.candidates[0].reasons
    assert any(r.startswith("same province as Panjgur") for r in said)
    assert any(re.fullmatch(r"\d of \d other names in Pakistan", r) for r in said)
    assert any("outlet in Quetta" in r for r in said)


SCRIPTS = {
    "Arabic": "قالت باكستان إن صواريخ سقطت في سبزكوه وپنجگور، وقتل اثنان بسراوان وراسك وتفتان"
    " في إيران",
    "Persian": "موشک‌ها به سبزکوه در پنجگورِ پاکستان خورد و ایران از سراوان، راسک و تفتان پاسخ داد",
    "Urdu": "ایران نے پنجگور کے علاقے سبزکوہ پر میزائل داغے، پاکستان نے سراوان، راسک اور تفتان پر",
}


@pytest.mark.parametrize("language", SCRIPTS)
def test_the_same_places_in_other_scripts(language: str, gazetteer: Gazetteer) -> None:
    text = SCRIPTS[language]
    found = read(text, gazetteer)
    for mention in found:
        assert text[mention.start : mention.end] == mention.text
    places = [mention.place for mention in found if mention.place]
    for name, country, lat, lon in (
        ("Saravan", "IRN", 27.37, 62.33),
        ("Rask", "IRN", 26.24, 61.40),
        ("Panjgur", "PAK", 26.97, 64.10),
        ("Koh-e-Sabz", "PAK", 27.05, 63.55),
    ):
        place = next((p for p in places if p.name == name and p.country == country), None)
        assert place is not None, (language, name, places)
        assert abs(place.lat - lat) < 0.5
        assert abs(place.lon - lon) < 0.5
    taftan = [p for p in places if p.name.startswith("Taftan")]
    assert len(taftan) == 1  # a volcano and county in Iran, a town across the border


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
    chance = [0.5, 0.3, 0.1]
    bare = seats(Own("Kandahar", [area, town, other], "written"), chance, area=False)
    named = seats(Own("Kandahar", [area, town, other], "written"), chance, area=True)
    assert max(bare) == bare[1]
    assert max(named) == named[0]
    for shared in (bare, named):
        assert sum(shared) == pytest.approx(sum(chance))
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


@pytest.mark.parametrize(
    ("text", "name", "country", "kind"),
    [
        ("A bus crashed near Liberia, Costa Rica, on Tuesday.", "Liberia", "CRI", "settlement"),
        ("Agents in Cuba, New Mexico, found the truck.", "Cuba", "USA", "settlement"),
        ("The fire in Lebanon, Pennsylvania, spread.", "Lebanon", "USA", "settlement"),
        ("A man from Peru, Indiana, was shot.", "Peru", "USA", "settlement"),
        ("The fire began in Jamaica, Queens, at noon.", "Jamaica", "USA", "settlement"),
        ("Police in Georgia, United States, arrested him.", "Georgia", "USA", "admin1"),
        ("Ministers of Jordan, Lebanon and Syria met.", "Jordan", "JOR", "country"),
        ("Militants struck Niger, Mali, and Burkina Faso.", "Mali", "MLI", "country"),
        ("Refugees reached Jordan, Lebanon.", "Jordan", "JOR", "country"),
    ],
)
def test_a_town_with_the_name_of_a_country(
    text: str, name: str, country: str, kind: str, gazetteer: Gazetteer
) -> None:
    place = where(text, name, gazetteer)
    assert (place.country, place.kind) == (country, kind)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Trucks queue at Horgoš.", "Horgoš", "SRB"),
        ("Trucks wait in Český Těšín.", "Český Těšín", "CZE"),
        ("Trucks wait in Łódź.", "Łódź", "POL"),
        ("He lives in Ağrı.", "Ağrı", "TUR"),
        ("The bridge at Jēkabpils is shut.", "Jēkabpils", "LVA"),
    ],
)
def test_accents_as_written_count(text: str, name: str, country: str, gazetteer: Gazetteer) -> None:
    assert where(text, name, gazetteer).country == country


@pytest.mark.parametrize(
    ("text", "name", "lat", "lon"),
    [  # from an atlas
        ("Traders at Haj Omran crossed from Iran.", "Haj Omran", 36.67, 45.05),
        ("Soldiers moved the fence at Khurvaleti in Georgia.", "Khurvaleti", 42.05, 44.04),
        ("A fire in Bellville near Cape Town killed two.", "Bellville", -33.9, 18.63),
        ("A gang burned cars in Khayelitsha.", "Khayelitsha", -34.04, 18.67),
        ("Two men died in Cité Soleil.", "Cité Soleil", 18.58, -72.33),
    ],
)
def test_places_that_lists_of_towns_lack(
    text: str, name: str, lat: float, lon: float, gazetteer: Gazetteer
) -> None:
    place = where(text, name, gazetteer)
    assert abs(place.lat - lat) < 0.1
    assert abs(place.lon - lon) < 0.1


def test_a_list_of_provinces_asks_for_all_of_them(gazetteer: Gazetteer) -> None:
    for text, names in {
        "Khost, Paktia and Paktika provinces were hit.": ("Khost", "Paktia", "Paktika"),
        "North Kivu and Ituri provinces saw raids.": ("North Kivu", "Ituri"),
    }.items():
        assert {where(text, name, gazetteer).kind for name in names} == {"admin1"}
    counties = "Clarke, Madison and Oconee counties closed their schools in Georgia."
    for name in ("Clarke", "Madison", "Oconee"):
        assert where(counties, name, gazetteer).kind == "admin2"


def test_the_before_a_bare_name_speaks_for_a_river(gazetteer: Gazetteer) -> None:
    for text, name in {
        "Soldiers crossed the Tumen on Monday.": "Tumen",
        "Migrants drowned in the Evros.": "Evros",
        "Boats were sunk on the Drina at night.": "Drina",
    }.items():
        assert where(text, name, gazetteer).kind == "water"


def test_an_outlet_under_its_own_countrys_domain(gazetteer: Gazetteer) -> None:
    base = outlet_of(Article(id="t", text="", outlet="lfpress.ca"), gazetteer).base
    assert base is not None
    assert base.country == "CAN"
    assert outlet_of(Article(id="t", text="", outlet="lfpress.de"), gazetteer).base is None


@pytest.mark.parametrize("piece", ["Saravan, ", "Paris and Goma. ", "Abcdefgh"])
def test_time_to_resolve_grows_with_the_text(piece: str, gazetteer: Gazetteer) -> None:
    def seconds(size: int) -> float:
        article = Article(id="t", text=piece * (size // len(piece)))
        start = time.process_time()
        resolve(article, find_mentions(article, gazetteer), gazetteer)
        return time.process_time() - start

    seconds(2_000)
    small = min(seconds(20_000) for _ in range(2))
    assert seconds(80_000) < 8 * small + 0.3  # four times the text; quadratic time would be 16


def test_a_name_asked_again_says_the_same(gazetteer: Gazetteer) -> None:
    texts = [
        "Goma and Bukavu lie on Lake Kivu in Congo.",
        "Springfield, Illinois, is no Springfield of Massachusetts.",
    ]
    alone = [read(text, open_gazetteer()) for text in texts]
    for _ in range(2):
        assert [read(text, gazetteer) for text in texts] == alone


def test_both_ends_of_between_lie_on_one_continent(gazetteer: Gazetteer) -> None:
    """A village with another name of Bonn stays unresolved, near the town it is named with."""
    text = "The unit was moving between Boni and Torodi in western Niger when it was attacked."
    (found,) = (m for m in read(text, gazetteer) if m.text == "Boni")
    assert not found.candidates
    assert found.near is not None
    assert found.near.place.country == "NER"
    assert where("A bus was robbed between Bonn and Cologne in Germany.", "Bonn", gazetteer)
    assert where("A bus drove between Garissa and Dresden.", "Garissa", gazetteer)
