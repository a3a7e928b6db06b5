"""One text on its own: where a phrase lies, what one article says, which places a name may mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from geo.analysis import read
from geo.borders import Borders, border_sources
from geo.checks import run
from geo.checks.agreement import fit
from geo.countries import iso3, name
from geo.doubt import NUMBER_RULES
from geo.errors import CountryError, GeometryError, GrammarError
from geo.gazetteers import Gazetteer, learn, open_gazetteer
from geo.incidents import group
from geo.model import (
    Account,
    Article,
    Candidate,
    Claim,
    Failure,
    Incident,
    Mention,
    Reading,
    Region,
    Verdict,
)
from geo.names import key
from geo.places import resolve
from geo.records import failure_record, reading_record
from geo.regions import region
from geo.regions.together import NOTHING, together


@dataclass(frozen=True, slots=True)
class Located:
    """One claim phrase, the region it draws, and what the checks say of it.

    Where a phrase holds several claims, the first of its `Located` is their combination (`whole`),
    whose `left_out` are the ids of the claims that do not fit those before them.
    """

    claim: Claim
    region: Region
    verdicts: tuple[Verdict, ...]
    whole: bool = False
    left_out: tuple[str, ...] = ()


def locate(
    text: str,
    *,
    home: str | None = None,
    gazetteer: Gazetteer | None = None,
    sources: Mapping[str, Borders] | None = None,
    number_rule: str = "sarhad",
) -> tuple[Located, ...]:
    """Read a phrase ("30 km west of Panjgur, Pakistan") and draw each claim in it.

    Several claims of one phrase ("10 km inside Iran near Saravan") are true together: their
    combination comes first, then each alone. `home` is the country that "our territory" means,
    `number_rule` how precise a number is, a name of `geo.doubt.NUMBER_RULES`. A phrase that only
    names a place is taken to say that something is in it. Raises `GrammarError` when the phrase
    holds neither, `CountryError` and `GeometryError` for an unknown `home` and `number_rule`.
    """
    if number_rule not in NUMBER_RULES:
        raise GeometryError(
            f"No number rule {number_rule!r}; there are: {', '.join(sorted(NUMBER_RULES))}."
        )
    gazetteer = gazetteer or open_gazetteer()
    sources = sources or border_sources()
    main = next(iter(sources.values()))
    article = Article(id="phrase", text=text, home=iso3(home) if home else None)
    reading = read_phrase(article, gazetteer, main)
    drawn = {
        claim.id: region(claim, gazetteer, main, number_rule=number_rule)
        for claim in reading.claims
    }
    located = [
        Located(
            claim,
            drawn[claim.id],
            run((replace(reading, claims=(claim,)),), {claim.id: drawn[claim.id]}, (), sources),
        )
        for claim in reading.claims
    ]
    whole = _whole(reading, drawn, sources)
    return (whole, *located) if whole else tuple(located)


def _whole(
    reading: Reading, drawn: Mapping[str, Region], sources: Mapping[str, Borders]
) -> Located | None:
    """All claims of a phrase together; None when fewer than two say where something was."""
    told = [c for c in reading.claims if not (c.of_anchor or c.negated or c.stance == "denies")]
    placed = [claim for claim in told if drawn[claim.id].geometry is not None]
    if len(placed) < 2:
        return None
    _, odd = fit({c.id: shape for c in placed if (shape := drawn[c.id].geometry) is not None})
    found, unlikely = together([drawn[claim.id] for claim in placed if claim.id not in odd])
    left_out = (*odd, *unlikely)
    fitting = len(placed) - len(left_out)
    name = f"{reading.article.id}#all"
    claim = replace(
        placed[0],
        id=name,
        start=0,
        end=len(reading.article.text),
        text=reading.article.text.removeprefix(_IN).removeprefix(_HAPPENED),
        rule="together",
        border=next((claim.border for claim in placed if claim.border), None),
        side_iso=next((claim.side_iso for claim in placed if claim.side_iso), None),
        anchors=tuple(dict.fromkeys(m for claim in placed for m in claim.anchors)),
        notes=(f"the product of {fitting} claims of one phrase",) if fitting > 1 else (),
    )
    if found is None or fitting < 2:
        # One claim that is left over is no combination: it is told alone, as is the other.
        found, left_out = Region(name, None, refused=NOTHING), tuple(c.id for c in placed)
    account = Account(
        "the phrase",
        None,
        "narrator",
        tuple(claim.id for claim in placed),
        found.geometry,
        found.p50,
        found.p90,
        found.point,
        found.uncertainty_m,
        found.probability,
    )
    incident = Incident(name, "claim", claims=account.claims, accounts=(account,))
    said = run((reading,), drawn, (incident,), sources)
    verdicts = tuple(verdict for verdict in said if verdict.subject == name)
    return Located(claim, replace(found, claim_id=name), verdicts, True, left_out)


# News says where something happened; a phrase alone ("near Saravan") says only where.
_HAPPENED = "An attack took place "
_IN = f"{_HAPPENED}in "
_MOST = 0.8  # of a phrase is one name: then the phrase is that name


def read_phrase(article: Article, gazetteer: Gazetteer, borders: Borders) -> Reading:
    """Read a phrase as it is or as the place of an event, whichever says more, or as a bare name.

    Only an event makes a claim of "near Saravan": a phrase alone does not tell one. Raises
    `GrammarError` when the phrase says nothing of where.
    """
    texts = (article.text, _HAPPENED + article.text)
    readings = [read(replace(article, text=text), gazetteer, borders) for text in texts]
    fullest = max(readings, key=lambda reading: len(reading.claims))
    if fullest.claims:
        return fullest
    alone = _name_alone(article, readings[0], gazetteer)
    if alone is not None:
        return alone
    named = read(replace(article, text=_IN + article.text), gazetteer, borders)
    if any(m.start <= len(_IN) and m.place for c in named.claims for m in c.anchors):
        return named
    raise GrammarError(
        f"Nothing in {article.text[:80]!r} says where: name a place or a distance from one, "
        'such as "30 km west of Panjgur, Pakistan" or "10 miles inside Mexico"'
    )


def _name_alone(article: Article, reading: Reading, gazetteer: Gazetteer) -> Reading | None:
    """A phrase that is a place's name and nothing else, read as "in" that place."""
    text = article.text.strip()
    candidates = find_places(text, gazetteer) if text else ()
    most = max((len(mention.text) for mention in reading.mentions), default=0)
    is_name = bool(candidates) and key(text) == key(candidates[0].place.name)
    if not candidates or not (is_name or most >= _MOST * len(text)):
        return None
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
    gazetteer = gazetteer or open_gazetteer()
    learn(gazetteer, [text])
    return resolve(alone, (mention,), gazetteer)[0].candidates


def country_name(iso: str) -> str:
    """English short name of a country code; the code itself for areas that no list names."""
    try:
        return name(iso)
    except CountryError:
        return iso
