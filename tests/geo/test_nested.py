"""Which claims say only where the anchor before them lies. Sentences of our own."""

from __future__ import annotations

import pytest

from geo.analysis import read
from geo.borders import Borders
from geo.gazetteers import Gazetteer
from geo.model import Article


@pytest.mark.parametrize(
    ("text", "of_anchor"),
    [
        ("Rebels killed two soldiers near Goma in North Kivu on Monday.", ["in North Kivu"]),
        ("Shells hit a farm 10 km from Narva in Estonia.", ["in Estonia"]),
        ("Two men were shot dead in Cúcuta, near the border with Venezuela.", []),
        (
            "An airstrike hit a camp in Kobani, near the Turkish town of Suruç in Turkey.",
            ["in Turkey"],
        ),
        ("A bomb killed nine people in Mandera in Kenya.", []),
    ],
)
def test_province_of_the_anchor(
    text: str, of_anchor: list[str], gazetteer: Gazetteer, osm: Borders
) -> None:
    reading = read(Article(id="a", text=text), gazetteer, osm)
    assert [claim.text for claim in reading.claims if claim.of_anchor] == of_anchor
