"""Explanations: every character of the article, every claim marked, nothing that can run."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.claims import find_claims
from geo.explain import explain, explain_html, explain_text
from geo.model import Article, DateRange, Reading, Section, Utterance
from tests.geo.passages import Touching, find

TEXT = (
    'Ghana <script>alert("x")</script> said two shells fell 3 km from the border with Togo, '
    "on the Ghanaian side.\nA mine went off & burned near Ho."
)


def reading(text: str) -> Reading:
    days = DateRange(date(2024, 5, 16), date(2024, 5, 16))
    section = Section(len(text) // 2, len(text), "unrelated", "an appended story")
    article = Article("a", text, outlet="Radio", published=days, sections=(section,))
    mentions = find(text, {"Ho": "GHA"})
    said = (Utterance(0, len(text), "Ghana", "GHA", "claims"),)
    claims, facts = find_claims(article, mentions, said, Touching())
    return Reading(article, mentions, said, claims, facts)


class Reader(HTMLParser):
    """Collects the text and the tags of a fragment."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: set[str] = set()
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.inside = self.inside or tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "pre"

    def handle_data(self, data: str) -> None:
        self.text += data if self.inside else ""


def test_pieces_are_the_article_and_each_claim_its_pieces() -> None:
    told = explain(reading(TEXT))
    assert "".join(TEXT[p.start : p.end] for p in told.pieces) == TEXT
    assert len(told.claims) >= 3
    for item in told.claims:
        mine = [p for p in told.pieces if item.number in p.claims]
        assert (mine[0].start, mine[-1].end) == (item.claim.start, item.claim.end)


@pytest.mark.parametrize(
    "label", ["rule", "stated", "side", "speaker", "stance", "date", "because"]
)
def test_lines_say_how_a_claim_was_read(label: str) -> None:
    told = explain(reading(TEXT))
    assert label in {name for item in told.claims for name, _ in item.lines}


def test_text_shows_marks_rule_border_and_sections() -> None:
    shown = explain_text(reading(TEXT))
    assert "3 km from the border with Togo" in shown.replace("\n", " ")
    assert "border GHA-TGO" in shown
    assert "from the border" in shown
    assert "left aside as unrelated: an appended story" in shown


def test_html_is_escaped_and_complete() -> None:
    parser = Reader()
    parser.feed(explain_html(reading(TEXT)))
    assert parser.text == TEXT
    assert parser.tags <= {"section", "pre", "mark", "ol", "li", "q", "dl", "dt", "dd", "p"}


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("<>&\"'\\`${}\x1b\u202e 3km borderTogo.\n"), max_size=120))
def test_any_text_is_shown_whole_and_harmless(text: str) -> None:
    given_ = reading(text)
    parser = Reader()
    parser.feed(explain_html(given_))
    assert parser.text.replace("\r", "") == text.replace("\r", "")
    assert "script" not in parser.tags
    assert "\x1b" not in explain_text(given_)
