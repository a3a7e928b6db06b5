"""The whole flow on one screen: articles, mentions, places, claims, regions, incidents, checks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress

from geo.borders import Borders, border_sources
from geo.checks import run
from geo.claims import find_claims
from geo.errors import BorderError
from geo.explain import explain
from geo.gazetteers import Gazetteer, learn, open_gazetteer
from geo.incidents import group
from geo.mentions import find_mentions
from geo.model import Analysis, Article, BorderLine, Failure, Reading, Region
from geo.places import resolve
from geo.regions import region
from geo.utterances import find_utterances


def read(article: Article, gazetteer: Gazetteer, borders: Borders) -> Reading:
    """Read one article: its place names, who speaks, and what is claimed about where."""
    found = find_mentions(article, gazetteer)
    mentions = resolve(article, found, gazetteer)
    unknown = (m.text for m in mentions if m.role == "place" and not m.candidates)
    if learn(gazetteer, unknown):
        mentions = resolve(article, found, gazetteer)
    utterances = find_utterances(article, mentions)
    claims, facts = find_claims(article, mentions, utterances, borders, gazetteer)
    return Reading(article, mentions, utterances, claims, facts)


def locate(
    readings: Iterable[Reading], gazetteer: Gazetteer, borders: Borders
) -> dict[str, Region]:
    """The region of every claim of the main story and its background, by claim id.

    Claims in captions, appended stories and forms are kept as read but located nowhere.
    """
    claims = (claim for reading in readings for claim in reading.claims)
    return {
        claim.id: region(claim, gazetteer, borders)
        for claim in claims
        if claim.scope in ("main", "background")
    }


def analyse(
    articles: Iterable[Article],
    *,
    gazetteer: Gazetteer | None = None,
    sources: Mapping[str, Borders] | None = None,
    title: str = "",
    borders: Iterable[str] = (),
    failures: Iterable[Failure] = (),
) -> Analysis:
    """Run the whole flow over a set of articles.

    `sources` are border sources by name, the first of which is measured against (default: all
    bundled, OpenStreetMap first). `borders` are pairs to show besides those that claims name.
    """
    gazetteer = gazetteer or open_gazetteer()
    sources = sources or border_sources()
    main = next(iter(sources.values()))
    readings = tuple(read(article, gazetteer, main) for article in articles)
    regions = locate(readings, gazetteer, main)
    incidents = group(readings, regions, gazetteer)
    return Analysis(
        title=title,
        readings=readings,
        regions=regions,
        incidents=incidents,
        verdicts=run(readings, regions, incidents, sources),
        borders=tuple(_lines(readings, borders, main)),
        failures=tuple(failures),
        attributions=_attributions(gazetteer, sources),
        explanations=tuple(explain(reading) for reading in readings),
    )


def _lines(
    readings: Iterable[Reading], asked: Iterable[str], source: Borders
) -> Iterator[BorderLine]:
    """The lines a case is about: those asked for and those that its claims are measured from."""
    named = {claim.border for reading in readings for claim in reading.claims if claim.border}
    for pair in sorted({*asked, *named}):
        with suppress(BorderError):  # a claim may name two countries that do not touch
            yield source.line(*pair.split("-"))


def _attributions(gazetteer: Gazetteer, sources: Mapping[str, Borders]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*(s.attribution for s in sources.values()), gazetteer.attribution)))
