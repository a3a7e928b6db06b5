"""What several test files share: the open gazetteer and borders, and cases analysed once."""

from __future__ import annotations

from pathlib import Path

import pytest

import geo
from geo.borders import Borders
from geo.gazetteers import Gazetteer
from geo.model import Analysis

ROOT = Path(__file__).parent.parent
# The five source articles are not part of the project; where they lie beside it, they are read too.
ARTICLES = ROOT.parent / "shared" / "articles"


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return geo.open_gazetteer()


@pytest.fixture(scope="session")
def osm() -> Borders:
    return geo.open_borders("osm")


@pytest.fixture(scope="session")
def natural_earth() -> Borders:
    return geo.open_borders("natural-earth")


def analysed(folder: Path, gazetteer: Gazetteer, *sources: Borders) -> Analysis:
    articles, failures = geo.read_paths([folder])
    case = geo.read_case(folder / "case.toml")
    return geo.analyse(
        articles,
        gazetteer=gazetteer,
        sources={source.name: source for source in sources},
        title=case.title,
        borders=case.borders,
        failures=failures,
    )


@pytest.fixture(scope="session", params=["digests", "articles"])
def seed_case(
    request: pytest.FixtureRequest, gazetteer: Gazetteer, osm: Borders, natural_earth: Borders
) -> Analysis:
    """The seed case, from the digests in the project and from the source articles beside it."""
    folder = ROOT / "seeds" / "iran-pakistan" if request.param == "digests" else ARTICLES
    if not folder.is_dir():
        pytest.skip(f"the source articles are not at {folder}")
    return analysed(folder, gazetteer, osm, natural_earth)


@pytest.fixture(scope="session")
def five_borders(gazetteer: Gazetteer, osm: Borders, natural_earth: Borders) -> Analysis:
    """Invented reports about five borders on four continents."""
    return analysed(ROOT / "tests" / "cases" / "five-borders", gazetteer, osm, natural_earth)
