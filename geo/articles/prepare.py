"""`Document` → `Article`: refuse what cannot be read, find the language, mark the page debris."""

from __future__ import annotations

import re
import unicodedata

from geo.articles.case import Entry
from geo.articles.debris import find_sections
from geo.articles.formats import Document
from geo.countries import iso3
from geo.errors import ArticleError, CountryError
from geo.languages import en_page
from geo.languages.arabic_script import told_apart
from geo.model import Article

# The longest news features run to 200,000 characters; a file ten times that is a dump of many.
MAX_CHARACTERS = 2_000_000

_READ = "Arabic, English, Persian and Urdu are read so far"
_WORD = re.compile(r"[^\W\d_]+")


def prepare(document: Document, entry: Entry, source: str) -> Article:
    """Make an article of a document; raises `ArticleError` with the reason when it cannot be read.

    `entry` (what a ``case.toml`` says) goes before what the document says of itself.
    """
    about = entry.over(document.about)
    text = document.text
    if not text.strip():
        raise ArticleError("is empty")
    if len(text) > MAX_CHARACTERS:
        raise ArticleError(
            f"is {len(text):,} characters long; an article may have {MAX_CHARACTERS:,}; if it "
            "holds several articles, give them one by one or as JSON Lines"
        )
    return Article(
        id=about.id or document.id,
        text=text,
        title=about.title,
        outlet=about.outlet,
        published=about.published,
        home=_home(about.home),
        language=_language(text),
        source=source,
        sections=find_sections(text, about.title),
    )


def _home(text: str | None) -> str | None:
    if text is None:
        return None
    try:
        return iso3(text)
    except CountryError as error:
        raise ArticleError(f"has the home country {text!r}: {error}") from error


def _language(text: str) -> str:
    """The language, from script and function words; `ArticleError` when it is none we read.

    A text of fewer than 20 words is taken at its word: too short to tell.
    """
    words = [word.lower() for word in _WORD.findall(text[:20_000])]
    script = _script("".join(words[:400]))
    if script == "ARABIC":
        return told_apart(words)
    if script != "LATIN":
        raise ArticleError(f"is written in {script.title()} script; {_READ}")
    if len(words) < 20:
        return "en"
    share = sum(word in en_page.FUNCTION_WORDS for word in words) / len(words)
    if share < 0.12:
        raise ArticleError(
            f"does not read as English ({share:.0%} of its words are English function words, "
            f"where news has 30 to 45 %); {_READ}"
        )
    return "en"


def _script(letters: str) -> str:
    """The Unicode script that most of the letters belong to ("LATIN" when there are none)."""
    counts: dict[str, int] = {}
    for letter in letters:
        script = unicodedata.name(letter, "LATIN").split()[0]
        counts[script] = counts.get(script, 0) + 1
    return max(counts, key=lambda script: counts[script]) if counts else "LATIN"
