"""Persian, Urdu and Arabic: claims of passages of our own, and telling the languages apart."""

from __future__ import annotations

import re

import pytest

from geo.languages.arabic_script import told_apart
from tests.geo.passages import load
from tests.geo.score_claims import Reader, f1, score, whole_chain

CODES = ("ar", "fa", "ur")


@pytest.fixture(scope="module")
def chain() -> Reader:
    return whole_chain()


@pytest.mark.parametrize("folder", ["dev", "held"])
@pytest.mark.parametrize("code", CODES)
def test_claims_are_read(chain: Reader, folder: str, code: str) -> None:
    count = score(load(folder, chain=True, name=code), chain)
    assert f1(count) >= 0.9
    assert count["found without"] >= 0.7 * count["wanted without"]
    for field in ("kind", "numbers", "anchor", "direction_deg", "side"):
        assert count[f"right {field}"] >= 0.9 * count[f"wanted {field}"], field


@pytest.mark.parametrize("code", CODES)
def test_the_language_is_told(code: str) -> None:
    for folder in ("dev", "held"):
        for passage in load(folder, chain=True, name=code):
            assert told_apart(re.findall(r"[^\W\d_]+", passage.article.text)) == code
