"""One text on its own: where a phrase lies, what one article says, which places a name may mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from geo.analysis import read
from geo.borders import Borders, open_borders
from geo.checks import run
from geo.countries import iso3, name
from geo.errors import CountryError, GrammarError
from geo.gazetteers import Gazetteer, open_gazetteer
from geo.incidents import group
from geo.model import Article, Candidate, Claim, Failure, Mention, Reading, Region, Verdict
from geo.places import resolve
from geo.records import failure_record, reading_record
from geo.regions import region


@dataclass(frozen=True, slots=True)
class Located:
    """One claim phrase, the region it draws, and what the checks say of it."""

    claim: Claim
    region: Region
    verdicts: tuple[Verdict, ...]


def locate(
    text: str,
    *,
    home: str | None = None,
    gazetteer: Gazetteer | None = None,
    sources: Mapping[str, Borders] | None = None,
) -> tuple[Located, ...]:
    """Read a phrase ("30 km west of Panjgur, Pakistan") and draw each claim in it.

    `home` is the country that "our territory" means. A phrase that only names a place is taken to
    say that something is in it. Raises `GrammarError` when the phrase holds neither, `CountryError`
    for an unknown `home`.
    """
    gazetteer = gazetteer or open_gazetteer()
    sources = sources or {name: open_borders(name) for name in ("osm", "natural-earth")}
    main = next(iter(sources.values()))
    article = Article(id="phrase", text=text, home=iso3(home) if home else None)
    reading = _phrase(article, gazetteer, main)
    located = []
    for claim in reading.claims:
        drawn = region(claim, gazetteer, main)
        alone = replace(reading, claims=(claim,))
        located.append(Located(claim, drawn, run((alone,), {claim.id: drawn}, (), sources)))
    return tuple(located)


# News says where something happened; a phrase alone ("near Saravan") says only where.
_HAPPENED = "An attack took place "


def _phrase(article: Article, gazetteer: Gazetteer, borders: Borders) -> Reading:
    """Read a phrase as it is, then as the place of an event, then as a bare place name."""
    for text in (article.text, _HAPPENED + article.text):
        reading = read(replace(article, text=text), gazetteer, borders)
        if reading.claims:
            return reading
    candidates = find_places(article.text.strip(), gazetteer)
    if not candidates:
        raise GrammarError(
            f"Nothing in {article.text[:80]!r} says where: name a place or a distance from one, "
            'such as "30 km west of Panjgur, Pakistan" or "10 miles inside Mexico"'
        )
    named = Mention(0, len(article.text), article.text, "place", candidates)
    claim = Claim(
        id=f"{article.id}#c1",
        article_id=article.id,
        start=named.start,
        end=named.end,
        text=named.text,
        kind="containment",
        rule="place alone",
        anchors=(named,),
        notes=("the phrase names only a place, so it is taken to be in it",),
    )
    return Reading(article, (named,), (), (claim,))


def read_record(
    item: Article | Failure, gazetteer: Gazetteer, borders: Borders
) -> dict[str, object]:
    """The reading record of one article (see `geo.records.reading_record`), read on its own.

    A `Failure` becomes a record with the reason in `failed`.
    """
    if isinstance(item, Failure):
        return failure_record(item)
    reading = read(item, gazetteer, borders)
    return reading_record(reading, group((reading,), {}, gazetteer))


def find_places(text: str, gazetteer: Gazetteer | None = None) -> tuple[Candidate, ...]:
    """All places of a name, ranked as they would be in a text that says nothing else."""
    alone = Article(id="name", text=text)
    mention = Mention(0, len(text), text)
    return resolve(alone, (mention,), gazetteer or open_gazetteer())[0].candidates


def country_name(iso: str) -> str:
    """English short name of a country code; the code itself for areas that no list names."""
    try:
        return name(iso)
    except CountryError:
        return iso
