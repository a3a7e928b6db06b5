"""Codes, names, demonyms and capitals."""

from __future__ import annotations

import pytest

from geo import countries
from geo.errors import CountryError
from geo.names import key


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("IR", "IRN"),
        ("irn", "IRN"),
        ("Iran", "IRN"),
        ("ایران", "IRN"),
        ("إيران", "IRN"),
        ("پاکستان", "PAK"),
        ("the Netherlands", "NLD"),
        ("Holland", "NLD"),
        ("Türkiye", "TUR"),
        ("Turkey", "TUR"),
        ("Burma", "MMR"),
        ("Ivory Coast", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("DR Congo", "COD"),
        ("D.R.C.", "COD"),
        ("Congo-Brazzaville", "COG"),
        ("U.S.", "USA"),
        ("US", "USA"),
        ("UK", "GBR"),
        ("Britain", "GBR"),
        ("UAE", "ARE"),
        ("North Korea", "PRK"),
        ("South Korea", "KOR"),
        ("Czech Republic", "CZE"),
        ("Swaziland", "SWZ"),
        ("East Timor", "TLS"),
        ("Kosovo", "XKX"),
        ("Palestine", "PSE"),
        ("Taiwan", "TWN"),
        ("中国", "CHN"),
        ("Россия", "RUS"),
        ("대한민국", "KOR"),
    ],
)
def test_codes_and_names_are_understood(text: str, iso: str) -> None:
    assert countries.iso3(text) == iso


@pytest.mark.parametrize(
    ("text", "hint"), [("Irann", "Iran (IRN)"), ("Pakstan", "Pakistan (PAK)"), ("", "ISO code")]
)
def test_an_unknown_name_is_told_with_the_nearest(text: str, hint: str) -> None:
    with pytest.raises(CountryError) as caught:
        countries.iso3(text)
    assert hint in str(caught.value)
    assert repr(text) in str(caught.value)


@pytest.mark.parametrize(
    ("word", "iso"),
    [
        ("Iranian", "IRN"),
        ("Iranians", "IRN"),
        ("Pakistani", "PAK"),
        ("Afghan", "AFG"),
        ("Afghans", "AFG"),
        ("Nigerien", "NER"),
        ("Nigerian", "NGA"),
        ("Nigeriens", "NER"),
        ("Congolese", "COD"),
        ("Emirati", "ARE"),
        ("Kosovar", "XKX"),
        ("British", "GBR"),
        ("Turkish", "TUR"),
        ("Turks", "TUR"),
        ("Israeli", "ISR"),
        ("Palestinian", "PSE"),
        ("Taiwanese", "TWN"),
        ("Thai", "THA"),
        ("Cambodian", "KHM"),
        ("Khmer", "KHM"),
        ("Burmese", "MMR"),
        ("Filipino", "PHL"),
        ("Philippine", "PHL"),
        ("Saudi", "SAU"),
        ("Saudis", "SAU"),
        ("Kyrgyz", "KGZ"),
        ("Tajik", "TJK"),
        ("Uzbek", "UZB"),
        ("Kazakh", "KAZ"),
        ("Azerbaijani", "AZE"),
        ("Serb", "SRB"),
        ("Dutch", "NLD"),
        ("Danes", "DNK"),
        ("Dominican", "DOM"),
        ("Ivorian", "CIV"),
        ("Malagasy", "MDG"),
        ("South Sudanese", "SSD"),
        ("Sudanese", "SDN"),
        ("Venezuelan", "VEN"),
        ("Guyanese", "GUY"),
        ("Ecuadorian", "ECU"),
        ("Argentine", "ARG"),
        ("Argentinian", "ARG"),
        ("American", "USA"),
        ("Djiboutian", "DJI"),
    ],
)
def test_demonyms(word: str, iso: str) -> None:
    assert countries.demonyms()[key(word)] == iso


def test_every_member_of_the_united_nations_has_a_demonym() -> None:
    known = set(countries.demonyms().values())
    lacking = [iso for iso in countries.countries() if countries.country(iso).independent]
    shared = {"COG", "DMA"}  # Congolese and Dominican mostly mean the bigger neighbour
    assert {iso for iso in lacking if iso not in known} == shared | {"VAT"}


@pytest.mark.parametrize(
    ("iso", "capital"),
    [("IRN", "Tehran"), ("KAZ", "Astana"), ("BOL", "Sucre"), ("USA", "Washington"), ("ATA", None)],
)
def test_capitals(iso: str, capital: str | None) -> None:
    assert countries.capital(iso) == capital


def test_codes_are_sorted_and_told_by_name() -> None:
    codes = countries.countries()
    assert list(codes) == sorted(codes)
    assert len(codes) == 250
    assert all(len(code) == 3 and code.isupper() for code in codes)
    assert countries.name("CIV") == "Ivory Coast"
    with pytest.raises(CountryError):
        countries.name("XXX")


def test_registry_spellings_that_are_other_things_are_no_names() -> None:
    for text in ("Island", "Thai", "Man"):
        with pytest.raises(CountryError):
            countries.iso3(text)
