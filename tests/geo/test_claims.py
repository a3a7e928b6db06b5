"""Claims from whole passages: anchors, sides, borders, speakers, negation, scope, robustness."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.borders import Borders
from geo.claims import find_claims
from geo.claims.nearest import toward
from geo.gazetteers import Gazetteer
from geo.model import Article, Claim, DateRange, Section, Utterance
from tests.geo.passages import Passage, Touching, find, load
from tests.geo.score_claims import FIELDS, alone, f1, pair, right, score, whole_chain

ARTICLES = Path(__file__).parents[3] / "shared" / "articles"
PLACES = {
    "Panjgur": "PAK",
    "Saravan": "IRN",
    "Rask": "IRN",
    "Kilis": "TUR",
    "Goma": "COD",
    "Rutshuru": "COD",
    "Bangui": "CAF",
    "Menaka": "MLI",
    "Ansongo": "MLI",
    "Kursk": "RUS admin1",
    "Muridke": "PAK",
    "Sialkot": "PAK",
    "Nogales": "MEX",
}


def claims(text: str, *speech: Utterance, home: str | None = None, **more: object) -> list[Claim]:
    article = Article("a", text, home=home, **more)  # type: ignore[arg-type]
    return list(find_claims(article, find(text, PLACES), speech, Touching())[0])


def said(text: str, words: str, iso: str | None, *, quoted: bool = True) -> Utterance:
    start = text.index(words)
    return Utterance(start, start + len(words), "somebody", iso, "claims", quoted)


@pytest.mark.parametrize("passage", load("dev"), ids=lambda passage: passage.id)
def test_passage(passage: Passage) -> None:
    """Every wanted field of every passage that the rules were developed on."""
    found, facts = alone(passage)
    for wanted, claim in pair(passage, found):
        assert claim is not None, wanted
        numbers = ("numbers",) if "min_km" in wanted or "max_km" in wanted else ()
        for name in (*numbers, *(field for field in FIELDS if field in wanted)):
            assert right(claim, wanted, name), (name, wanted, claim)
    for text in passage.record["none"]:
        start = passage.article.text.index(text)
        assert not [c for c in found if c.start < start + len(text) and start < c.end]
    for fact in passage.facts:
        assert [f for f in facts if fact["has"] in f.text and f.border == fact["border"]]


def test_held_back_passages_stay_above_what_the_project_promises() -> None:
    """Passages that no rule was written for; the figures are those promised for unseen text."""
    count = score(load("held"))
    assert count["found with distance"] >= 0.95 * count["wanted with distance"]
    assert count["found without"] >= 0.85 * count["wanted without"]
    assert count["right numbers"] >= 0.97 * count["wanted numbers"]
    for field in ("anchor", "side", "border"):
        assert count[f"right {field}"] >= 0.92 * count[f"wanted {field}"]
    assert count["right none"] >= 0.98 * count["wanted none"]


@pytest.mark.parametrize("folder", ["dev", "held"])
def test_the_whole_chain_reads_what_the_project_promises(
    folder: str, gazetteer: Gazetteer, osm: Borders
) -> None:
    """Passages with every field of the reading record, places and speakers found too."""
    passages = [p for p in load(folder, chain=True) if "places" not in p.record]
    assert len(passages) >= 40
    count = score(passages, whole_chain(gazetteer, osm))

    def share(name: str) -> float:
        return count[f"right {name}"] / count[f"wanted {name}"]

    assert f1(count) >= 0.95
    assert count["found without"] >= 0.85 * count["wanted without"]
    assert share("numbers") >= 0.97
    assert share("anchor") >= 0.95
    assert min(share("side"), share("border")) >= 0.92
    assert min(share("stance"), share("negated")) >= 0.90
    assert share("attribution") >= 0.85
    assert share("event_date") >= 0.88
    assert share("none") >= 0.98


@pytest.mark.parametrize("name", ["claims8", "claims9"])
def test_the_hardest_passages_are_read_no_worse_than_measured(
    name: str, gazetteer: Gazetteer, osm: Borders
) -> None:
    """Two batches written to be as unlike all others as they can, measured, then developed on."""
    count = score(load("dev", chain=True, name=name), whole_chain(gazetteer, osm))
    assert f1(count) >= 0.92
    assert count["found without"] >= 0.79 * count["wanted without"]
    for field, least in (
        ("numbers", 0.96),
        ("anchor", 0.92),
        ("side", 0.84),
        ("border", 0.88),
        ("attribution", 0.85),
        ("stance", 0.87),
        ("negated", 0.98),
        ("event_date", 0.83),
        ("none", 0.94),
    ):
        assert count[f"right {field}"] >= least * count[f"wanted {field}"], field


# What batches by other writers give, each measured once before its mistakes were looked at (the
# README has those first figures) and after the plainest of them were mended: shares, rounded down.
_MEASURED = """
         f1  without numbers anchor side border attribution stance negated event_date none
claims11 .93 .85     .93     .95    .89  .89    .90         .92    .98     .89        .89
claims12 .94 .86     .95     .94    .80  .90    .91         .94    .98     .96        .98
claims13 .92 .92     .85     .95    .93  .98    .93         .93    .98     .75        .84
claims14 .92 .91     .83     .95    .84  .92    .91         .92    .98     .84        .72
claims15 .94 .95     .89     .92    .81  .91    .83         .82    .98     .93        .72
claims16 .95 .89     .98     .96    .75  .89    .93         .93    .98     .85        .86
"""


@pytest.mark.parametrize("line", _MEASURED.strip().splitlines()[1:], ids=lambda line: line[:8])
def test_passages_by_other_writers_are_read_no_worse_than_measured(
    line: str, gazetteer: Gazetteer, osm: Borders
) -> None:
    name, *least = line.split()
    count = score(load("measured", chain=True, name=name), whole_chain(gazetteer, osm))
    count["right f1"], count["wanted f1"] = round(1e4 * f1(count)), 10_000
    count["right without"] = count["found without"]
    for field, share in zip(_MEASURED.split(), map(float, least), strict=False):
        assert count[f"right {field}"] >= share * count[f"wanted {field}"], field


def test_our_territory_is_the_speakers() -> None:
    text = "“The raid took place 30 kilometers within our territory,” she said near Iran."
    words = "The raid took place 30 kilometers within our territory,"
    (claim,) = [c for c in claims(text, said(text, words, "PAK")) if c.kind == "depth"]
    assert (claim.side_iso, claim.border, claim.speaker_iso) == ("PAK", "IRN-PAK", "PAK")
    (rebel,) = [c for c in claims(text, said(text, words, None)) if c.kind == "depth"]
    assert rebel.side_iso is None
    assert any("no country" in note for note in rebel.notes)


def test_their_territory_in_a_quote_is_not_the_speakers() -> None:
    text = "“Two shells fell 1 km inside their territory,” the Ghanaian major said of Togo."
    words = "Two shells fell 1 km inside their territory,"
    (claim,) = [c for c in claims(text, said(text, words, "GHA")) if c.kind == "depth"]
    assert (claim.side_iso, claim.border) == ("TGO", "GHA-TGO")


def test_its_territory_outside_a_quote_is_the_subjects() -> None:
    (claim,) = claims("Chad said Sudanese fighters burned a market 5 km inside its territory.")
    assert (claim.side_iso, claim.border) == ("TCD", "SDN-TCD")


@pytest.mark.parametrize(
    ("text", "side", "border"),
    [
        ("Sudanese jets bombed a camp across the border with Chad.", "TCD", "SDN-TCD"),
        ("A shell from Syria fell 2 km across the border; Turkey fired back.", "TUR", "SYR-TUR"),
        ("Jets bombed a camp in Chad, just across the border from Sudan.", "TCD", "SDN-TCD"),
        ("Israel struck a truck five miles inside the Syrian border.", "SYR", "ISR-SYR"),
        ("Police in Kilis found the drone 700 metres inside the border with Syria.", "SYR", None),
        ("A patrol was hit 3 km south of the U.S. border in Mexico.", "MEX", "MEX-USA"),
    ],
)
def test_crossing(text: str, side: str, border: str | None) -> None:
    found = [c for c in claims(text) if c.side_iso and (c.border or border is None)]
    assert (side, border) in {(c.side_iso, c.border if border else None) for c in found}


@pytest.mark.parametrize(
    ("text", "side", "border"),
    [
        ("Turkey reported an incursion of 2 km by Syrian troops.", "TUR", "SYR-TUR"),
        ("Chad spoke of an incursion by Sudanese raiders of 3 km.", "TCD", "SDN-TCD"),
        ("Ghana protested over a violation of 100 metres by a Togolese boat.", "GHA", "GHA-TGO"),
        ("Turkey announced an incursion of 2 km across the border with Syria.", "SYR", "SYR-TUR"),
    ],
)
def test_an_incursion_is_where_those_who_intrude_are_not_at_home(
    text: str, side: str, border: str
) -> None:
    (claim,) = claims(text)
    assert (claim.side_iso, claim.border) == (side, border)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Iranians and Pakistanis clashed 4 km from the border near Rask.", "PAK"),
        ("Sudanese and Chadian troops clashed 4 km from the border.", "TCD"),
    ],
)
def test_two_nations_at_a_place_of_one_of_them_have_their_own_border(
    text: str, country: str
) -> None:
    (claim,) = [c for c in claims(text) if c.kind == "border_distance"]
    assert country in (claim.border or "").split("-")


def test_the_country_is_that_whose_ground_is_named_not_that_of_who_acts() -> None:
    text = "Goma was shelled by Rwandan guns, and heights 7 km inside the country were taken."
    found = [c for c in claims(text) if c.kind == "depth"]
    assert [(c.side_iso, c.border) for c in found] == [("COD", "COD-RWA")]


@pytest.mark.parametrize(
    "text",
    [
        "Shells hit a farm in Congo's Rutshuru district.",
        "Shells fell at Goma, in Congo's Rutshuru.",
    ],
)
def test_a_place_said_to_be_a_countrys_lies_on_its_side(text: str) -> None:
    assert {c.side_iso for c in claims(text) if c.kind == "containment"} <= {"COD", "COG"}


def test_a_line_of_control_between_others_is_their_border() -> None:
    text = "A shell from Chad fell 4 km from the line of control in Sudan."
    found = [c for c in claims(text) if c.kind == "border_distance"]
    assert [c.border for c in found] == ["SDN-TCD"]


@pytest.mark.parametrize(
    ("text", "anchors"),
    [
        ("A post 3 km south of Goma-Alo was hit.", ["Goma-Alo"]),
        ("A lorry was hit on the Goma-Rutshuru road.", ["Goma", "Rutshuru"]),
        ("A Goma-based patrol was hit 3 km from Goma.", ["Goma"]),
    ],
)
def test_half_of_an_unknown_double_name_is_no_place(text: str, anchors: list[str]) -> None:
    assert [a.text for c in claims(text) for a in c.anchors] == anchors


def test_two_measures_of_one_place_are_two_claims() -> None:
    found = claims("Shells fell 15 km inside Chad, 20 km from the Sudanese border.")
    told = [(c.kind, c.distance.min_km, c.side_iso) for c in found if c.distance]
    assert told == [("depth", 15, "TCD"), ("border_distance", 20, "TCD")]


def test_a_disputed_area_denies_nothing() -> None:
    found = claims("Shots were fired in the disputed region, 4 km north of Goma.")
    assert [c.negated for c in found if c.distance] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "After the attack families walked to Rutshuru, 10 km away.",
        "A priest in Rutshuru, 25 km to the west, heard the shelling of Goma.",
        "The rockets were fired from as far as 150 km away and hit Goma.",
        "After the raid an army base is planned 12 km from Goma.",
    ],
)
def test_a_place_told_of_from_afar_is_not_where_it_happened(text: str) -> None:
    assert not [c for c in claims(text) if c.distance]


@pytest.mark.parametrize(
    ("line", "border"),
    [
        ("the Line of Control", "IND-PAK"),
        ("the Blue Line", "ISR-LBN"),
        ("the Durand Line", "AFG-PAK"),
        ("the Line of Actual Control", "CHN-IND"),
        ("the Rio Grande", "MEX-USA"),
    ],
)
def test_a_line_that_is_no_border_says_which_border_was_used(line: str, border: str) -> None:
    (claim,) = claims(f"A man was shot 3 km from {line}.")
    assert (claim.kind, claim.border) == ("border_distance", border)
    assert any((border in note and "Line" in note) or "Rio" in note for note in claim.notes)


def test_the_neighbour_is_the_one_the_article_names() -> None:
    text = "Iran and Pakistan are at odds. {} A raid near the Pakistani border killed two."
    (claim,) = claims(text.format(""))
    assert claim.border == "IRN-PAK"
    other = "India closed its airspace. Indian guards and Indian villagers fled."
    (claim,) = claims(text.format(other))
    assert claim.border == "IND-PAK"


def test_unit_and_anchor_left_out() -> None:
    first, second = claims("A mine went off ten km from Goma and four from Rutshuru.")
    assert (second.text, second.distance and second.distance.min_km) == ("four from Rutshuru", 4)
    text = "Hit were Panjgur, 100 km from the Indian border; Muridke, 30 km; Sialkot, 12–18 km."
    found = [c for c in claims(text) if c.distance]
    assert [c.distance and c.distance.min_km for c in found] == [100, 30, 12]
    assert {c.border for c in found} == {"IND-PAK"}
    assert [c.text for c in found[1:]] == ["30 km", "12–18 km"]
    assert first.distance is not None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Rebels took Goma. A bomb went off 5 km from the town.", "Goma"),
        ("Rebels left Bangui. A mine exploded 12 miles from the capital.", "Bangui"),
        (
            "Rebels left Goma and Bangui; a mine exploded north of the capital, 12 km away.",
            "Bangui",
        ),
    ],
)
def test_pronouns_take_the_place_named_last(text: str, meant: str) -> None:
    (claim,) = [c for c in claims(text) if c.distance]
    assert claim.anchor is not None
    assert claim.anchor.place is not None
    assert claim.anchor.place.name == meant
    assert claim.anchor.text.startswith("the ")


def test_direction_runs_from_the_anchor_to_the_incident() -> None:
    (claim,) = claims("A bus was hit 40 km north-west of Goma.")
    assert claim.direction_deg == 315
    (claim,) = claims("The nearest town, Goma, is 40 km to the north of the burned bus.")
    assert claim.direction_deg == 180


def test_both_names_of_a_pair_after_near_or_in() -> None:
    found = claims("Fighters were killed near Menaka and Ansongo.")
    assert [(c.kind, c.anchor and c.anchor.text) for c in found] == [
        ("near", "Menaka"),
        ("near", "Ansongo"),
    ]


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Kenya denied that its troops were 3 km inside Somalia.", True),
        ("Kenyan troops did not cross 3 km into Somalia.", True),
        ("Kenya's army never went 3 km into Somalia.", True),
        ("Kenyan troops went 3 km into Somalia, which Kenya denied.", False),
        ("Nobody was hurt when a Kenyan drone fell 3 km inside Somalia.", False),
        ("Kenyan troops went no less than 3 km into Somalia.", False),
    ],
)
def test_negation(text: str, negated: bool) -> None:
    (claim,) = [c for c in claims(text) if c.kind == "depth"]
    assert claim.negated is negated


def test_scope_comes_from_sections_dates_and_old_news() -> None:
    text = "Rebels bombed Goma last year. Rebels bombed Rutshuru."
    old, new = claims(text)
    assert (old.scope, new.scope) == ("background", "main")
    captioned = claims(text, sections=(Section(0, len(text), "caption", "test"),))
    assert {c.scope for c in captioned} == {"caption"}
    day = DateRange(date(2024, 11, 7), date(2024, 11, 7))
    (claim,) = claims("In January, rebels bombed Goma.", published=day)
    assert claim.scope == "background"


def test_numbers_that_locate_nothing_become_facts_or_nothing() -> None:
    text = "Laos and Vietnam share a roughly 2,160-kilometre frontier."
    found, facts = find_claims(Article("a", text), find(text, {}), (), Touching())
    assert found == ()
    (fact,) = facts
    assert (fact.kind, fact.border, fact.id) == ("border_length", "LAO-VNM", "a#f1")
    assert (fact.value.min_km, fact.value.hedge) == (2160, "roughly")


def test_ids_are_in_text_order() -> None:
    found = claims("Rebels bombed Goma and a camp 3 km from Rutshuru.")
    assert [c.id for c in found] == ["a#c1", "a#c2"]
    assert found[0].start < found[1].start


@pytest.mark.parametrize(
    ("pair_code", "azimuth", "iso"),
    [
        ("MEX-USA", 180.0, "MEX"),
        ("MEX-USA", 0.0, "USA"),
        ("ISR-LBN", 0.0, "LBN"),
        ("ARG-CHL", 270.0, "CHL"),
        ("PRK-XQZ", 0.0, None),
    ],
)
def test_toward(pair_code: str, azimuth: float, iso: str | None) -> None:
    assert toward(pair_code, azimuth) == iso


@pytest.mark.parametrize(
    "text",
    [
        "“The raid was 30 km inside our territory, he said, and near Goma.",
        "A raid 30\u00a0km from\u00a0Goma killed two.",
        "A raid 3\u200d0 km from Go\u200bma killed two near Goma.",
        "قصف 30 km from Goma الحدود near Goma &amp; 5 km",
        "Shells hit a\nvillage 30\nkm from\nGoma.",
        "",
        "km",
        "30",
        "from from from from",
    ],
)
def test_odd_text_keeps_exact_offsets(text: str) -> None:
    for claim in claims(text):
        assert text[claim.start : claim.end] == claim.text


_WORDS = st.sampled_from(
    "30 40 km miles half a and to of from the border Iran Iranian Pakistan Goma Kilis inside near"
    " between , ; . ’s - ( ) our its territory side north-west killed attack not at least up in"
    " \u200d \u00a0 “ ” ½ ۳۰ hours ' drive across coast".split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=40).map(" ".join))
def test_any_jumble_of_words_is_read_without_harm(text: str) -> None:
    found = claims(text)
    for claim in found:
        assert text[claim.start : claim.end] == claim.text
        interval = claim.distance
        if interval and interval.min_km is not None and interval.max_km is not None:
            assert 0 <= interval.min_km <= interval.max_km
    spans = [(c.start, c.end) for c in found if c.rule != "listed"]
    assert len(set(spans)) == len(spans)


def test_time_grows_with_length_alone() -> None:
    news = "Rebels killed two men 30 km from Goma on Monday, the army said, near the border. "
    junk = "30 30 30 km km of of "

    def seconds(text: str) -> float:
        before = time.process_time()
        claims(text)
        return time.process_time() - before

    seconds(news)
    short, long = seconds(news * 60), seconds(news * 480)
    assert long < 24 * max(short, 0.01)
    assert seconds(junk * 1900) < 6 * max(long, 0.01)
    assert seconds("30 km " * 9000) < 6 * max(long, 0.01)


@pytest.mark.skipif(not ARTICLES.is_dir(), reason=f"the source articles are not at {ARTICLES}")
@pytest.mark.parametrize(
    ("number", "kind", "low", "high", "anchor", "side", "border"),
    [
        (0, "depth", 30, 30, None, None, "IRN-PAK"),
        (0, "distance", 70, 70, "Panjgur", None, None),
        (0, "direction", None, None, "Panjgur", None, None),
        (0, "near", None, None, "Panjgur", "IRN", None),  # "in … Saravan near … Panjgur"
        (0, "containment", None, None, "Saravan", None, None),
        (1, "border_near", None, None, None, None, "IRN-PAK"),
        (2, "depth", 40, 50, None, "IRN", "IRN-PAK"),
        (2, "side", None, None, None, "PAK", "IRN-PAK"),
        (3, "side", None, None, None, "IRN", "IRN-PAK"),
        (3, "near", None, None, "Panjgur", "PAK", None),
        (4, "containment", None, None, "Rask", "IRN", None),
        (4, "containment", None, None, "Saravan", None, None),
        (4, "border_near", None, None, None, None, "IRN-PAK"),
        (4, "side", None, None, None, "IRN", "IRN-PAK"),
    ],
)
def test_source_articles(
    number: int,
    kind: str,
    low: float | None,
    high: float | None,
    anchor: str | None,
    side: str | None,
    border: str | None,
) -> None:
    text = sorted(ARTICLES.glob("*.txt"))[number].read_text(encoding="utf-8")
    found = {
        (
            c.kind,
            c.distance.min_km if c.distance else None,
            c.distance.max_km if c.distance else None,
            c.anchor.text if c.anchor else None,
            c.side_iso,
            c.border,
        )
        for c in claims(text)
    }
    assert (kind, low, high, anchor, side, border) in found


def test_countries_named_together_are_sides_without_the_joining_words() -> None:
    found = [c for c in claims("Jets bombed camps in Iraq and Syria.") if c.kind == "side"]
    assert [(c.text, c.side_iso) for c in found] == [("in Iraq", "IRQ"), ("Syria", "SYR")]


def test_and_before_a_new_clause_names_no_second_place() -> None:
    found = claims("Shells landed in Chad, and Sudan sent troops.")
    assert [c.side_iso for c in found] == ["TCD"]


def test_where_something_was_launched_from_is_background() -> None:
    (found,) = claims("Rockets were fired from hills 20 km from Goma.")
    assert found.scope == "background"
