from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.gazetteers import Gazetteer
from geo.mentions import find_mentions, linear
from geo.mentions.around import context
from geo.mentions.placehood import features, judged
from geo.mentions.spans import name_spans
from geo.mentions.words import split_words
from geo.model import Article, Mention

ARTICLES = Path(__file__).parents[3] / "shared" / "articles"


def mentions(text: str, gazetteer: Gazetteer, outlet: str | None = None) -> tuple[Mention, ...]:
    return find_mentions(Article(id="t", text=text, outlet=outlet), gazetteer)


def names(text: str, gazetteer: Gazetteer) -> list[str]:
    return [mention.text for mention in mentions(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shells fell in Cox's Bazar on Monday.", ["Cox's Bazar"]),
        ("Residents of Saravan's old town fled to Zahedan.", ["Saravan", "Zahedan"]),
        (
            "He drove from Norte de Santander to San Cristóbal.",
            ["Norte de Santander", "San Cristóbal"],
        ),
        ("The road from N'Djamena to Abéché is closed.", ["N'Djamena", "Abéché"]),
        ("Troops left Guinea-Bissau for Senegal.", ["Guinea-Bissau", "Senegal"]),
        ("Fighting went on in Goma, Bukavu and Uvira.", ["Goma", "Bukavu", "Uvira"]),
        ("The bodies were found in Taftan County.", ["Taftan County"]),
        # Two digits after a comma are an age only when no unit follows.
        ("Kigali accused Goma of shelling Musanze, 15 km away.", ["Kigali", "Goma", "Musanze"]),
        ("Jets bombed Gaya, 12 miles from Benin.", ["Gaya", "Benin"]),
        ("They met in St. Louis before flying to the U.S. border.", ["St. Louis", "U.S."]),
        ("The rebels left the D.R.C. last year.", ["D.R.C."]),
        ("The Afghanistan-Pakistan border was shut.", ["Afghanistan", "Pakistan"]),
        ("ISLAMABAD: The army said nothing.", ["ISLAMABAD"]),
        (
            "Police in Louisville, Ky., and Athens, Ga., agreed.",
            ["Louisville", "Ky.", "Athens", "Ga."],
        ),
        ("Ships passed through the Strait of Hormuz.", ["Strait of Hormuz"]),
        ("Refugees reached West Darfur.", ["West Darfur"]),
        ("Villagers left Mali for Côte d'Ivoire.", ["Mali", "Côte d'Ivoire"]),
        ("A lorry from Reggio nell'Emilia burned.", ["Reggio nell'Emilia"]),
        ("Police in eSwatini held two men.", ["eSwatini"]),
        ("A bomb fell on the Ukrainian village of Krasnopillia.", ["Krasnopillia"]),
        ("The Korean peninsula is calm.", ["Korean peninsula"]),
    ],
)
def test_names_in_running_text(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    found = mentions(text, gazetteer)
    assert [m.text for m in found if m.role == "place"] == expected
    for mention in found:
        assert text[mention.start : mention.end] == mention.text


def test_all_capital_wire_text(gazetteer: Gazetteer) -> None:
    text = "ROCKETS FIRED FROM SYRIA HIT THE TURKISH TOWN OF REYHANLI NEAR HATAY ON TUESDAY"
    found = {mention.text for mention in mentions(text, gazetteer)}
    assert {"SYRIA", "REYHANLI", "HATAY"} <= found
    assert not found & {"TUESDAY", "ON", "ROCKETS", "TOWN"}


@pytest.mark.parametrize(
    "text",
    [
        "Mumtaz Zahra Baloch and Michael Kugelman replied.",
        "General Asim Munir met Hossein Amirabdollahian.",
        "Jordan Peele and Paris Hilton were late.",
        "Prime Minister Anwaar-ul-Haq Kakar spoke first.",
        "The Washington Post and Arab News reported the raid.",
        "The Bangkok Post quoted a witness.",
        "In March the reading public waited. Reading is fun. Nice work, he said.",
        "Of the wounded, most were men. Most went home in May.",
        "Jaish al-Adl and Lashkar-e-Taiba said nothing.",
        "The exercise, Barracuda-XIII, used an Agosta 90B submarine.",
        "The Wilson Center published a report.",
    ],
)
def test_what_is_no_place(text: str, gazetteer: Gazetteer) -> None:
    assert names(text, gazetteer) == []


def test_a_surname_stays_a_surname(gazetteer: Gazetteer) -> None:
    text = "Sheriff Robert Lincoln called a meeting in Omaha. Later, Lincoln said he was tired."
    assert names(text, gazetteer) == ["Omaha"]


def test_demonyms_are_kept_apart(gazetteer: Gazetteer) -> None:
    text = "Pakistani-backed men met non-Iranian traders; Congolese and South African police came."
    roles = {mention.text: mention.role for mention in mentions(text, gazetteer)}
    assert roles == dict.fromkeys(["Pakistani", "Iranian", "Congolese", "South African"], "demonym")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gunmen burnt the village of Qurbazil on Sunday.", "Qurbazil"),
        ("A drone fell near Tolmenik on Sunday.", "Tolmenik"),
        ("They shelled Vorzan district for hours.", "Vorzan"),
        ("Two men died in the town of Xelabamba yesterday.", "Xelabamba"),
    ],
)
def test_unknown_names_are_kept(text: str, name: str, gazetteer: Gazetteer) -> None:
    assert names(text, gazetteer) == [name]


@pytest.mark.parametrize("name", ["Koh e Sabz", "Koh-e-Sabz", "Kuh-e Sabz", "Koh-i-Sabz"])
def test_spellings_of_a_mountain(name: str, gazetteer: Gazetteer) -> None:
    assert names(f"An attack in {name} area near Panjgur was reported.", gazetteer) == [
        name,
        "Panjgur",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "دو افراد سراوان کے قریب اور پنجگور میں مارے گئے، راسک میں بھی",
            {"سراوان", "پنجگور", "راسک"},
        ),
        ("در شهرستان سراوان و شهر راسک و کوه تفتان ایران", {"راسک", "کوه تفتان"}),
        ("قتل شخصان في سراوان قرب الحدود مع باكستان", {"سراوان", "باكستان"}),
    ],
)
def test_arabic_persian_and_urdu(text: str, expected: set[str], gazetteer: Gazetteer) -> None:
    found = mentions(text, gazetteer)
    assert expected <= {mention.text for mention in found}
    for mention in found:
        assert text[mention.start : mention.end] == mention.text


def test_arabic_particles_are_left_out(gazetteer: Gazetteer) -> None:
    text = "قال وزير إن إيران وباكستان اتفقتا"
    assert "باكستان" in names(text, gazetteer)


def test_a_script_without_spaces(gazetteer: Gazetteer) -> None:
    assert "巴基斯坦" in names("昨天巴基斯坦外交部发言人说", gazetteer)


@pytest.mark.parametrize("text", ["", " \n\t", "....", "’’’", "\u200c", "123 456", "A", "'s"])
def test_nothing_to_find(text: str, gazetteer: Gazetteer) -> None:
    assert mentions(text, gazetteer) == ()


@pytest.mark.parametrize(
    "piece",
    [
        "Qurbazil town ",
        "Saravan ",
        "Saravan, ",
        "Abcdefgh",
        "سراوان",
        "word ",
        "X.",
        "巴",
        "Koh-e-",
        "a'",
    ],
)
def test_time_grows_with_the_text(piece: str, gazetteer: Gazetteer) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        start = time.process_time()
        mentions(text, gazetteer)
        return time.process_time() - start

    seconds(2_000)
    small = min(seconds(8_000) for _ in range(2))
    assert seconds(32_000) < 10 * small + 0.3  # four times the text; quadratic time would be 16


def test_unknown_names_are_found_again(gazetteer: Gazetteer) -> None:
    text = "Gunmen burnt the village of Qurbazil. Qurbazil lay in ruins; nobody left Qurbazil."
    assert names(text, gazetteer) == ["Qurbazil"] * 3


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Saravan",
                "Iran",
                "'s",
                "’s",
                ",",
                ".",
                " ",
                "\n",
                "-",
                "of",
                "the",
                "North",
                "Lake",
                "Mr.",
                "U.S.",
                "سراوان",
                "é",
                "İ",
                "ß",
                "Pakistani",
                "County",
                "\u200c",
                "said",
                "东",
                "Koh",
                "e",
            ]
        ),
        max_size=25,
    )
)
def test_spans_are_exact_ordered_and_disjoint(gazetteer: Gazetteer, parts: list[str]) -> None:
    text = " ".join(parts)
    last = 0
    for mention in mentions(text, gazetteer):
        assert last <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.text
        assert mention.text == mention.text.strip()
        last = mention.end


@settings(deadline=None)
@given(st.text(max_size=60))
def test_words_cover_every_letter_once(text: str) -> None:
    last = 0
    letters = 0
    words = split_words(text)
    for at, word in enumerate(words):
        start, end, full_end = words.starts[at], words.end(at), words.full_end(at)
        assert last <= start < end <= full_end
        assert text[start:end] == word.text
        letters += sum(char.isalnum() for char in text[start:full_end])
        last = full_end
    assert letters == sum(bool(re.match(r"[^\W_]", char)) for char in text)


def test_what_stands_after_a_word_is_told_of_it() -> None:
    words = split_words("Guinea-Bissau said: no. The Army's envoy, 41, left")
    assert [word.text for word in words] == [
        *("Guinea", "Bissau", "said", "no", "The", "Army", "envoy", "41", "left")
    ]
    assert [word.gap for word in words[:-1]] == [1, 1, 2, 2, 1, 1, 2, 2]
    assert [at for at, word in enumerate(words) if word.joined] == [0, 1, 4, 5]
    assert [at for at, word in enumerate(words) if word.hyphen] == [0]
    assert [at for at, word in enumerate(words) if word.parts] == [2, 3, 8]  # and at the end
    assert [at for at, word in enumerate(words) if word.named] == [0, 1, 4, 5, 7]
    assert [at for at, word in enumerate(words) if word.ending] == [5]
    assert [word.folded for word in words][:2] == ["guinea", "bissau"]


def test_a_word_is_worked_out_once() -> None:
    one, other = split_words("near Goma and Uvira"), split_words("fled Goma and left")
    assert one[1] is other[1]
    assert one[2] is other[2]


def test_the_last_word_joins_nothing() -> None:
    for text in ("in Goma", "in Goma ", "in Goma - ", "in Goma, "):
        last = split_words(text)[-1]
        assert (last.text, last.joined, last.hyphen, last.gap > 3) == ("Goma", False, False, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police in King's Lynn's port met.", ["King's Lynn"]),
        ("They fled Iran's Isfahan for Syria's Homs.", ["Iran", "Isfahan", "Syria", "Homs"]),
        ("Planes from São Tomé reached São Paulo.", ["São Tomé", "São Paulo"]),
        ("He left Guinea-Bissau's capital for Guinea's.", ["Guinea-Bissau", "Guinea"]),
        ("Troops in N'Djamena and Fort St. John met.", ["N'Djamena", "Fort St. John"]),
    ],
)
def test_names_of_words_that_are_not_plain(
    text: str, expected: list[str], gazetteer: Gazetteer
) -> None:
    assert names(text, gazetteer) == expected


@pytest.mark.parametrize(
    "text",
    [
        "ISLAMABAD: Shells fell in Saravan, Iran, 70 km from Panjgur, General John Smith said.",
        "Officials of the Department of Commerce in Jordan Hill met Jordan Hill of Paris, Texas.",
        "Clarke and Oconee counties, Louisville, KY, and the village of Xelabamba near Goma.",
        "GUNMEN ATTACKED GOMA NEAR THE BORDER OF RWANDA, A US OFFICIAL SAID ON TUESDAY",
        "Washington said Washington is fine. In the Niger Delta, Mary Niger spoke.",
    ],
)
def test_a_judgement_is_what_its_features_say(text: str, gazetteer: Gazetteer) -> None:
    article, words = Article(id="t", text=text, outlet="Dawn"), split_words(text)
    spans = tuple(name_spans(text, words, gazetteer))
    around = context(article, words, spans, gazetteer)
    assert spans
    for span in spans:
        told = linear.score(linear.weights("recognise"), features(span, around))
        assert judged(span, around).score == pytest.approx(told, abs=1e-9)


def test_the_source_articles(gazetteer: Gazetteer) -> None:
    if not ARTICLES.is_dir():
        pytest.skip(f"the source articles are not at {ARTICLES}")
    found: set[str] = set()
    for path in sorted(ARTICLES.glob("*.txt")):
        article = Article(id=path.stem, text=path.read_text(encoding="utf-8"))
        found |= {mention.text for mention in find_mentions(article, gazetteer)}
    assert {
        "QUETTA", "Saravan", "Panjgur", "Koh e Sabz", "Taftan County", "Rask", "Balochistan",
        "Sistan-Baluchestan", "Peshawar", "Karachi", "Washuk", "Islamabad", "Davos", "Rawalpindi",
        "Strait of Hormuz", "Persian Gulf",
    } <= found  # fmt: skip
    assert not found & {
        "Baloch", "Kakar", "Miller", "Hussain", "Kugelman", "Munir", "Arab News", "Agosta",
        "Ataturk", "Wilson", "X", "Twitter", "Halvash", "March", "Levies", "Shafai",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("A U.N. convoy was hit near Goma.", "U.N."),
        ("The O.A.S. met in Manila.", "O.A.S."),
        ("Talks of the N.A.T.O. states failed.", "N.A.T.O."),
        ("Troops of the UN mission left Goma.", "UN"),
        ("Chad Smith played drums. Later Chad said he was tired.", "Chad"),
        ("Jordan Henderson scored for Liverpool.", "Jordan"),
        ("Israel Adesanya won the fight in Las Vegas.", "Israel"),
        ("Paris Hilton arrived on Monday. Paris said she was tired.", "Paris"),
        ("Kenya Moore joined the cast in Atlanta.", "Kenya"),
        ("The Department of Transportation agreed.", "Transportation"),
        ("It cost US$5 million.", "US"),
    ],
)
def test_organisations_and_persons_are_no_places(
    text: str, absent: str, gazetteer: Gazetteer
) -> None:
    found = {m.text for m in find_mentions(Article(id="t", text=text), gazetteer)}
    assert absent not in found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Troops from Chad and Niger met. Chad said its army fired.", ["Chad", "Niger", "Chad"]),
        ("The US said it would send troops to Niger.", ["US", "Niger"]),
        ("Sen. Mary Hill, D-Oakland, agreed.", ["Oakland"]),
        ("ISLAMABAD (AP) — The army killed five militants.", ["ISLAMABAD"]),
        ("Rebels took the villages of Foobar and Quzamar.", ["Foobar", "Quzamar"]),
        (
            "They fled Cazin for Bihać, near Croatia's Maljevac.",
            ["Cazin", "Bihać", "Croatia", "Maljevac"],
        ),
        ("Shells hit Sotk in Armenia.", ["Sotk", "Armenia"]),
        ("Patrols met at Batugade in Timor-Leste.", ["Batugade", "Timor-Leste"]),
    ],
)
def test_names_that_the_wording_makes_places(
    text: str, names: list[str], gazetteer: Gazetteer
) -> None:
    assert [m.text for m in find_mentions(Article(id="t", text=text), gazetteer)] == names
