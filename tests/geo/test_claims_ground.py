"""Rivers and pillars that are borders, sides told beside places, places where people only are."""

from __future__ import annotations

import pytest

from geo.borders import open_borders
from geo.claims import find_claims
from geo.languages.en_rivers import RIVERS
from geo.model import Article, Claim, Utterance
from tests.geo.passages import find

PLACES = {"Soufli": "GRC", "Giurgiu": "ROU", "Goma": "COD", "Tumbru": "BGD", "Colchane": "CHL"}


def claims(text: str) -> list[Claim]:
    return list(find_claims(Article("a", text), find(text, PLACES), (), open_borders())[0])


def test_every_river_divides_neighbours() -> None:
    borders = open_borders()
    for pairs in RIVERS.values():
        for first, second in (pair.split("-") for pair in pairs):
            assert second in borders.neighbours(first)


@pytest.mark.parametrize(
    ("text", "border", "side"),
    [
        ("Two men were shot 400 metres from the Panj river in Tajikistan.", "AFG-TJK", "TJK"),
        ("A body lay in Soufli, two kilometres from the Evros.", "GRC-TUR", "GRC"),
        ("Bulgaria and Romania: a drone fell 800 m from the Danube in Romania.", "BGR-ROU", "ROU"),
        ("Serbia and Romania: a drone fell 800 m from the Danube in Romania.", "ROU-SRB", "ROU"),
        (
            "Rebels crossed the Rusizi and struck 3 km from the river in Burundi.",
            "BDI-COD",
            "BDI",
        ),
    ],
)
def test_a_border_river_is_the_border_of_those_named(text: str, border: str, side: str) -> None:
    (claim,) = [c for c in claims(text) if c.distance]
    assert (claim.kind, claim.border, claim.side_iso) == ("border_distance", border, side)


@pytest.mark.parametrize(
    "text",
    [
        "A man was shot 300 metres from the Ganges in India.",
        "Peru and Ecuador are at odds; a man was shot 300 metres from the Danube.",
        "A man was shot 300 metres from the inn near Goma.",
    ],
)
def test_other_rivers_are_no_border(text: str) -> None:
    assert [c.border for c in claims(text) if c.distance] == [None]


@pytest.mark.parametrize(
    ("text", "km"),
    [
        ("A body lay 150 metres south of pillar 3 between India and Nepal.", 0.15),
        ("A shell hit within one kilometre of border pillar 12 in Nepal, near India.", 1.0),
        ("A man was shot 60 metres from boundary stone 7 between Zambia and Angola.", 0.06),
    ],
)
def test_a_pillar_stands_on_the_border(text: str, km: float) -> None:
    (claim,) = [c for c in claims(text) if c.distance]
    assert (claim.kind, claim.distance and claim.distance.max_km) == ("border_distance", km)
    assert claim.border


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Mortar bombs fell near Tumbru, in Bangladesh's south-east.", {"BGD"}),
        ("A woman was killed 4 km west of Colchane, in Chile's north.", {"CHL"}),
        ("Houses burned in Tumbru, a Bangladeshi village.", {"BGD"}),
        ("Bullets hit houses on the Congolese side, in Goma.", {"COD"}),
        ("A shell landed inside Romania, 5 km south of Giurgiu.", {"ROU"}),
        ("A shell landed inside Bulgaria, 5 km south of Giurgiu.", {"BGR"}),
        ("Gunmen attacked the Congolese town of Goma.", {"COD"}),
    ],
)
def test_a_side_told_beside_a_place_is_the_places(text: str, sides: set[str]) -> None:
    assert {c.side_iso for c in claims(text)} == sides


def test_the_country_of_a_town_is_not_the_side_of_what_lies_far_from_it() -> None:
    assert [c.side_iso for c in claims("A raid 30 km from Goma, DR Congo, killed two.")] == [None]


def test_who_enters_a_country_crosses_the_border_of_those_named() -> None:
    (claim,) = claims("Sudanese troops entered Chadian territory on Monday.")
    assert (claim.side_iso, claim.border) == ("TCD", "SDN-TCD")


@pytest.mark.parametrize(
    "text",
    [
        "A raid killed two. The wounded are in a hospital in Goma.",
        "A raid killed two. The wounded are in Goma Central Hospital.",
        "The attackers had come from their rear bases in Goma.",
        "After the clash elders from both sides are to meet at Goma.",
        '"They killed nobody," the colonel told us in Goma.',
        "The dead of the raid will be buried in Goma today.",
        "Those who fled the attack are sheltered in Goma.",
    ],
)
def test_where_people_only_are_nothing_happened(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A bomb exploded in a hospital in Goma.",
        "Gunmen shelled a hospital in Goma.",
        "They fired on soldiers in their barracks in Goma.",
    ],
)
def test_what_happened_in_a_hospital_or_camp_is_kept(text: str) -> None:
    assert [c.anchor.text for c in claims(text) if c.anchor] == ["Goma"]


def test_a_list_is_measured_from_what_its_heading_names() -> None:
    text = "Romania listed rocket hits by distance from Serbia: Giurgiu, 700 m; Soufli, about 900."
    told = [(c.kind, c.border, c.distance and c.distance.min_km) for c in claims(text)]
    assert told == [
        ("containment", None, None),
        ("border_distance", "ROU-SRB", 0.7),
        ("containment", None, None),
        ("border_distance", "ROU-SRB", 0.9),
    ]


@pytest.mark.parametrize(
    ("text", "km", "negated"),
    [
        ("They were caught 500 m inside Chile; later it was 2 km, Bolivia said.", 2.0, False),
        ('Peru put it 3 km inside Ecuador. "Not one metre," Ecuador said.', 0.001, True),
    ],
)
def test_a_distance_corrected_is_measured_as_the_one_before(
    text: str, km: float, negated: bool
) -> None:
    first, second = [c for c in claims(text) if c.distance]
    assert second.distance
    assert second.distance.max_km == km
    assert (second.kind, second.side_iso, second.border) == ("depth", first.side_iso, first.border)
    assert second.negated == negated


def test_beyond_our_border_is_not_with_us() -> None:
    text = 'Turkey\'s army said: "They were killed 10 km beyond our border" with Iraq.'
    start = text.index("They")
    speech = Utterance(start, start + 43, "Turkey's army", "TUR", "claims", quoted=True)
    found, _ = find_claims(Article("a", text), find(text, PLACES), (speech,), open_borders())
    assert [c.side_iso for c in found if c.distance] == ["IRQ"]


def test_across_a_river_from_a_town_is_the_other_bank() -> None:
    found = claims("A drone fell directly across the Danube from Giurgiu in Bulgaria and Romania.")
    assert (found[0].side_iso, found[0].border) == ("BGR", "BGR-ROU")


@pytest.mark.parametrize(
    "text",
    [
        "After the raid drivers walked all the way back to Goma, in DR Congo.",
        "All five on board the boat that was robbed are from Giurgiu in Romania.",
        "The attackers had set out from Soufli, in Greece, and fired on a patrol.",
        "A corporal was stoned. He died in a hospital in Goma, 150 kilometres away.",
        "After the clash trade through Tumbru, some 20 km from Goma, stayed suspended.",
    ],
)
def test_where_people_came_from_or_went_to_nothing_happened(text: str) -> None:
    assert claims(text) == []


def test_where_troops_advance_to_something_happened() -> None:
    (claim,) = claims("Rebels advanced to Sake, in Goma, killing ten.")
    assert claim.text == "in Goma"


def test_who_says_what_they_did_tells_of_a_place() -> None:
    (claim,) = claims("Congo's forces have retaken a hilltop in the east of Goma and say so.")
    assert claim.kind == "region_part"


def test_across_the_border_is_seen_from_the_ground_told_of_before() -> None:
    found = claims("A man was shot in Giurgiu. His car turned up across the Bulgarian border.")
    assert [(c.kind, c.side_iso) for c in found] == [("containment", None), ("side", "BGR")]
    found = claims(
        "Bulgaria and Romania: a man was shot in Giurgiu. His car was hit across the line."
    )
    assert found[-1].side_iso == "BGR"


@pytest.mark.parametrize(
    ("text", "anchors"),
    [
        ("Gunmen killed two in the Mashkel area of Soufli district.", ["Mashkel", "Soufli"]),
        ("Gunmen killed two in the Sasoli sector of Goma.", ["Sasoli", "Goma"]),
        ("Gunmen killed two in the remote border village of Tumbru.", ["Tumbru"]),
    ],
)
def test_a_part_of_a_place_is_told_before_the_whole(text: str, anchors: list[str]) -> None:
    assert [c.anchor.text for c in claims(text) if c.anchor] == anchors
