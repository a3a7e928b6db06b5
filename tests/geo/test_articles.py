"""Articles: every kind of file, every kind of bad file, and what on a page is not the story."""

from __future__ import annotations

import json
import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.articles import entry, iter_articles, read_case, read_paths
from geo.articles.case import date_range
from geo.articles.debris import find_sections
from geo.errors import ArticleError
from geo.model import Article, DateRange, Failure

STORY = (
    "Police in the border town said on Monday that two men had been shot dead while they were "
    "crossing the river, and that the search for a third was still going on in the hills.\n"
)
DAY = DateRange(date(2024, 5, 1), date(2024, 5, 1))


def read(path: Path) -> tuple[tuple[Article, ...], tuple[Failure, ...]]:
    return read_paths([path])


def scopes(text: str, title: str | None = None) -> list[tuple[str, str]]:
    return [(s.scope, text[s.start : s.end].strip()) for s in find_sections(text, title)]


def test_text_is_kept_as_given(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeff".encode() + STORY.replace("\n", "\r\n").encode())
    (article,), _ = read(path)
    assert article.id == "a"
    assert article.text == STORY.replace("\n", "\r\n")


@pytest.mark.parametrize(
    "head",
    [
        "---\ntitle: Shots at the river\npublished: 2024-05-01\noutlet: 'Daily'\n---\n",
        '+++\ntitle = "Shots at the river"\npublished = 2024-05-01\noutlet = "Daily"\n+++\n',
    ],
    ids=["plain", "toml"],
)
def test_markdown_front_matter(tmp_path: Path, head: str) -> None:
    path = tmp_path / "a.md"
    path.write_text(head + STORY)
    (article,), failures = read(path)
    assert (article.title, article.outlet, article.published) == (
        "Shots at the river",
        "Daily",
        DAY,
    )
    assert article.text == STORY
    assert not failures


def test_html_keeps_the_story_and_drops_the_page(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(
        "<html><head><title>Shots at the river</title>"
        '<meta property="article:published_time" content="2024-05-01T08:00:00Z">'
        "<script>alert('40 km inside')</script></head><body><nav>Home | World</nav><article>"
        f"<h1>Shots at the river</h1><p>{STORY}</p><p>{STORY.replace('Monday', 'Sunday')}</p>"
        "</article><footer>All rights reserved</footer></body></html>"
    )
    (article,), _ = read(path)
    assert "two men had been shot dead" in article.text
    assert "alert" not in article.text
    assert "Home | World" not in article.text
    assert article.published == DAY


def test_json_lines_in_order_with_the_bad_ones_named(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": "1", "text": STORY, "published": "2024-05-01", "home": "DR Congo"}),
        "{not json",
        json.dumps({"id": "3"}),
        json.dumps({"id": "4", "text": "   "}),
        json.dumps({"id": "5", "text": STORY, "published": "yesterday"}),
    ]
    items = list(iter_articles(["-"], lines))
    assert isinstance(items[0], Article)
    assert (items[0].home, items[0].published) == ("COD", DAY)
    reasons = [item.reason for item in items[1:] if isinstance(item, Failure)]
    assert [r.split(":")[0] for r in reasons] == [
        "is not JSON",
        'needs a JSON object with a string field "text"',
        "is empty",
        "record",
    ]
    assert all(f"line {n}" in item.source for n, item in enumerate(items[1:], start=2))  # type: ignore[union-attr]


def test_bad_articles_are_named_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a-empty.txt").write_text(" \n")
    (tmp_path / "b-binary.txt").write_bytes(b"\x7fELF\x00\x01\x02" * 50)
    (tmp_path / "c-french.txt").write_text(
        "La police de la ville frontalière a déclaré lundi que deux hommes avaient été tués par "
        "balle alors qu'ils traversaient la rivière, et que les recherches continuaient."
    )
    (tmp_path / "d-long.txt").write_text(STORY * 30_000)
    (tmp_path / "e-latin1.txt").write_bytes("Un café à la frontière".encode("latin-1"))
    (tmp_path / "f-russian.txt").write_text("Полиция сообщила, что двое мужчин были убиты у реки.")
    (tmp_path / "g-good.txt").write_text(STORY)
    articles, failures = read(tmp_path)
    assert [a.id for a in articles] == ["g-good"]
    why = {Path(f.source).stem[0]: f.reason for f in failures}
    assert why["a"] == "is empty"
    assert why["b"] == "is binary, not text"
    assert "does not read as English" in why["c"]
    assert "characters long" in why["d"]
    assert "not UTF-8" in why["e"]
    assert "Cyrillic script" in why["f"]
    assert "no publication date" in why["g"]
    assert [f.was_read for f in failures].count(True) == 1


def test_case_file_says_what_the_article_does_not(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(STORY)
    (tmp_path / "case.toml").write_text(
        'title = "River"\nborders = ["MEX-USA"]\n[[article]]\nfile = "one.txt"\n'
        'outlet = "Daily"\npublished = "2024-05"\nhome = "mexico"\n'
        '[[article]]\nfile = "two.txt"\n'
    )
    (article,), failures = read(tmp_path)
    assert (article.outlet, article.home) == ("Daily", "MEX")
    assert article.published == DateRange(date(2024, 5, 1), date(2024, 5, 31))
    assert "named in case.toml but is not there" in failures[0].reason
    assert read_case(tmp_path / "case.toml").borders == ("MEX-USA",)


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("title = ", "is not TOML"),
        ('tilte = "x"', "unknown field 'tilte'"),
        ("[[article]]\nfile = 3", "article 1: the field `file` must be a string"),
        ('[[article]]\noutlet = "x"', "the field `file` is missing"),
        ('[[article]]\nfile = "a"\npublished = "soon"', "is no date"),
        ('[[article]]\nfile = "a"\n[[article]]\nfile = "a"', "listed twice"),
        ('article = "a"', "[[article]]"),
    ],
)
def test_case_file_errors_name_the_field(tmp_path: Path, toml: str, message: str) -> None:
    path = tmp_path / "case.toml"
    path.write_text(toml)
    with pytest.raises(ArticleError, match=message.replace("[", r"\[").replace("]", r"\]")):
        read_case(path)


def test_a_case_file_that_lists_no_article_leaves_the_folder_to_be_read(tmp_path: Path) -> None:
    (tmp_path / "case.toml").write_text('borders = ["MEX-USA"]')
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text(STORY)
    articles, _ = read_paths([tmp_path], entry(published="2024-05-01"))
    assert [article.id for article in articles] == ["a", "b"]


def test_a_case_file_is_named_whole_and_is_no_article(tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    path.write_text('colour = "red"')
    with pytest.raises(ArticleError, match=re.escape(f"{path}: unknown field 'colour'")):
        read_case(path)
    _, (inside, alone) = read_paths([tmp_path, path])
    assert inside.source == alone.source == str(path)
    assert inside.reason.startswith("unknown field 'colour'")
    assert "give the folder" in alone.reason


def test_missing_folder_and_file_are_failures(tmp_path: Path) -> None:
    _, failures = read_paths([tmp_path / "nowhere", tmp_path])
    assert [f.reason.split(" (")[0] for f in failures] == [
        "does not exist",
        "holds no article",
    ]


def test_same_name_gets_an_id_of_its_own(tmp_path: Path) -> None:
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(STORY)
    articles, _ = read_paths([tmp_path / "x", tmp_path / "y"], entry(published="2024-05-01"))
    assert [a.id for a in articles] == ["a", "a~2"]


@given(st.dates(min_value=date(1900, 1, 1)))
def test_dates_read_back(day: date) -> None:
    assert date_range(day.isoformat(), "x") == DateRange(day, day)
    assert date_range(day.isoformat()[:7], "x").iso() == day.isoformat()[:7]
    assert date_range(day.isoformat()[:4], "x").iso() == day.isoformat()[:4]
    assert date_range(f"{day.isoformat()}T23:59:59Z", "x") == DateRange(day, day)


# What a page holds besides its story. Passages of our own.


def test_captions() -> None:
    text = (
        STORY + "FILE - A bridge over the Rio Grande near Laredo, March 3, 2023.\n"
        "A soldier looks at the fence 5 km from Narva. (AP Photo/J. Doe)\n"
        "Children play near the crossing in Goma\nChildren play near the crossing in Goma\n"
        "A guard walks along the fence in Edirne, Turkey, Feb. 2, 2021.\n" + STORY
    )
    found = scopes(text)
    assert {scope for scope, _ in found[:-1]} == {"caption"}
    assert sum(t.count("\n") + 1 for s, t in found if s == "caption") == 5


def test_comment_form_ends_the_story() -> None:
    text = STORY + "Leave a Reply\n\nYour email address will not be published.\nName *\nEmail *\n"
    assert [scope for scope, _ in scopes(text)] == ["boilerplate"]
    assert scopes(text)[0][1].endswith("Email *")


def test_appended_story_with_its_own_dateline() -> None:
    second = (
        "Rains delay the harvest in the valley\n- Farmers ask for help\n"
        "ASUNCION: Farmers said on Friday that rain had delayed the harvest in the whole valley, "
        "and that prices would rise in the shops of the capital before the end of the month.\n"
    )
    found = scopes("FOZ DO IGUACU: " + STORY + STORY + second)
    assert ("unrelated", second.strip()) in found
    assert all(scope == "boilerplate" for scope, _ in found[:-1])


def test_a_dateline_alone_begins_nothing() -> None:
    assert scopes("NAIROBI, Kenya (AP) — " + STORY) == []
    assert scopes("A headline without a full stop\nNAIROBI: " + STORY) == []


def test_summary_that_repeats_the_story() -> None:
    text = (
        "NARVA: "
        + STORY
        + STORY.replace("Monday", "Tuesday")
        + "Two men shot dead while they were "
        "crossing the river\n- Police said the search for a third was going on in the hills\n"
    )
    assert {scope for scope, _ in scopes(text)} == {"boilerplate"}
    assert scopes(text)[-1][1].startswith("- Police said") or "Two men" in scopes(text)[-1][1]


def test_links_to_other_stories() -> None:
    text = (
        STORY
        + "Related stories\nDrone hits depot 20 km inside Russia\nTwo killed near Sumy\n\n"
        + STORY.replace("Monday", "Friday")
        + "READ MORE: Rebels seize a town 30 km from Goma\n"
    )
    found = scopes(text)
    assert {scope for scope, _ in found} == {"unrelated"}
    assert [text.split()[0] for _, text in found] == ["Related", "Drone", "READ"]
    assert "Two killed near Sumy" in found[1][1]
    assert not any("search for a third" in text for _, text in found)


@given(st.text(alphabet="ab. \n-:AB", max_size=400))
def test_sections_are_ordered_and_disjoint(text: str) -> None:
    sections = find_sections(text)
    assert all(0 <= s.start < s.end <= len(text) for s in sections)
    assert all(a.end <= b.start for a, b in pairwise(sections))
