"""Analysis to layers: borders, places, claims, incidents, checks.

Each layer's name is the file it goes to. What its features' properties hold stands in the
docstring of the function that makes it; dates are ISO 8601, lengths carry their unit in their name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from geo.model import Analysis, Article, Claim, Count, Incident, Mention, Region, Verdict
from layers.claimants import SHOWN_SCOPES, account_voice, claim_voice, voices
from layers.layer import Feature, Layer

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

Properties = dict[str, object]
INCIDENT_TITLES = {
    "drone": "Drone incident",
    "mine": "Landmine",
    "crossing": "Border crossing",
    "operation": "Military operation",
}
"""Types whose name alone says too little to head a list; the others are their own title."""


def build(analysis: Analysis, names: Mapping[str, str] | None = None) -> tuple[Layer, ...]:
    """All layers of a case, drawn from back to front in this order.

    `names` gives the English name of a country code, for the titles of claimants and incidents.
    """
    names = names or {}
    titles = {voice.key: voice.title for voice in voices(analysis, names)}
    return (
        Layer("borders", "Borders", tuple(_borders(analysis))),
        Layer("places", "Places named", tuple(_places(analysis))),
        Layer("claims", "Claims by claimant", tuple(_claims(analysis, titles))),
        Layer("incidents", "Incidents by date", tuple(_incidents(analysis, titles, names))),
        Layer("checks", "Checks", tuple(_checks(analysis))),
    )


def _borders(analysis: Analysis) -> Iterator[Feature]:
    """Lines between countries.

    `pair`, `kind` ("line", or "gap" where inland water had to be bridged), `length_km`, `source`.
    """
    for line in analysis.borders:
        shared: Properties = {
            "pair": line.pair,
            "length_km": round(line.length_km, 3),
            "source": line.source,
        }
        yield Feature(f"{line.pair}@{line.source}", line.geometry, {"kind": "line", **shared})
        if line.gaps is not None and not line.gaps.is_empty:
            yield Feature(f"{line.pair}@{line.source}/gaps", line.gaps, {"kind": "gap", **shared})


def _places(analysis: Analysis) -> Iterator[Feature]:
    """Places the articles name.

    `name`, `kind`, `country`, `admin1`, `population`, `radius_m` (extent), `uncertainty_m`,
    `source`, `note`; `mentions` (how often), `articles`, and `score` and `why` of the mention the
    gazetteer was surest about.
    """
    from shapely import Point

    found: dict[str, list[tuple[Article, Mention]]] = {}
    for reading in analysis.readings:
        for mention in reading.mentions:
            shown = reading.article.scope_at(mention.start) in SHOWN_SCOPES
            if mention.place is not None and mention.role == "place" and shown:
                found.setdefault(mention.place.id, []).append((reading.article, mention))
    for place_id, uses in sorted(found.items()):
        best = max(
            (mention.candidates[0] for _, mention in uses), key=lambda candidate: candidate.score
        )
        place = best.place
        properties: Properties = {
            "name": place.name,
            "kind": place.kind,
            "country": place.country,
            "admin1": place.admin1,
            "population": place.population,
            "radius_m": round(place.radius_m, 1),
            "uncertainty_m": round(place.uncertainty_m, 1),
            "source": place.source,
            "note": place.note,
            "mentions": len(uses),
            "articles": sorted({article.id for article, _ in uses}),
            "score": round(best.score, 4),
            "why": list(best.reasons),
        }
        yield Feature(place_id, Point(place.lon, place.lat), properties)


def _claims(analysis: Analysis, titles: Mapping[str, str]) -> Iterator[Feature]:
    """Claims, placed or not.

    What was said: `article`, `outlet`, `title`, `published`, `start`, `end`, `text`, `kind`,
    `rule`, `min_km`, `max_km`, `hedge`, `direction_deg`, `anchor` (as written), `anchor_place`,
    `side_iso`, `border`, `attribution`, `speaker_iso`, `claimant` (key), `claimant_title`,
    `stance`, `negated`, `event_date`, `scope`, `notes`.

    How it was read: `incident`, `lon`, `lat` (a point inside the shape), `doubt_m`, `steps`
    (`rule`, `words`, `text`, `doubt_m`), `refused` (why there is no shape), `verdicts` (sentences).
    """
    articles = {reading.article.id: reading.article for reading in analysis.readings}
    incident_of = {
        claim_id: incident.id for incident in analysis.incidents for claim_id in incident.claims
    }
    verdicts = _by_subject(analysis.verdicts)
    for claim in analysis.claims:
        region = analysis.regions.get(claim.id)
        shown = claim.scope in SHOWN_SCOPES
        properties = _claim_words(claim, articles[claim.article_id])
        voice = claim_voice(claim)
        properties |= {
            "claimant": voice,
            "claimant_title": titles.get(voice, claim.attribution or voice),
            "incident": incident_of.get(claim.id),
            "verdicts": [verdict.text for verdict in verdicts.get(claim.id, ())],
        }
        properties |= _region_words(region, claim.scope, shown=shown)
        geometry = region.geometry if region is not None and shown else None
        yield Feature(claim.id, geometry, properties)


def _claim_words(claim: Claim, article: Article) -> Properties:
    distance = claim.distance
    place = claim.anchor.place if claim.anchor else None
    return {
        "article": article.id,
        "outlet": article.outlet,
        "title": article.title,
        "published": article.published.iso() if article.published else None,
        "start": claim.start,
        "end": claim.end,
        "text": claim.text,
        "kind": claim.kind,
        "rule": claim.rule,
        "min_km": distance.min_km if distance else None,
        "max_km": distance.max_km if distance else None,
        "hedge": distance.hedge if distance else None,
        "direction_deg": claim.direction_deg,
        "anchor": claim.anchor.text if claim.anchor else None,
        "anchor_place": place.name if place else None,
        "side_iso": claim.side_iso,
        "border": claim.border,
        "attribution": claim.attribution,
        "speaker_iso": claim.speaker_iso,
        "stance": claim.stance,
        "negated": claim.negated,
        "event_date": claim.event_date.iso() if claim.event_date else None,
        "scope": claim.scope,
        "notes": list(claim.notes),
    }


def _region_words(region: Region | None, scope: str, *, shown: bool) -> Properties:
    if region is None or not shown:
        why = "It was not placed." if shown else f"It stands in a part of the page that is {scope}."
        return {"lon": None, "lat": None, "doubt_m": None, "steps": [], "refused": why}
    lon, lat = region.point or (None, None)
    return {
        "lon": None if lon is None else round(lon, 6),
        "lat": None if lat is None else round(lat, 6),
        "doubt_m": round(region.doubt_m, 1),
        "steps": [
            {
                "rule": step.rule,
                "words": step.words,
                "text": step.text,
                "doubt_m": round(step.doubt_m, 1),
            }
            for step in region.steps
        ],
        "refused": region.refused,
    }


def incident_title(kind: str, place: str | None, country: str | None = None) -> str:
    """An incident in a few words: what, and in which place or at least country."""
    words = INCIDENT_TITLES.get(kind, kind.replace("_", " ").replace("-", " "))
    return f"{words[:1].upper()}{words[1:]}, {place or country or 'place not told'}"


def _incidents(
    analysis: Analysis, titles: Mapping[str, str], names: Mapping[str, str]
) -> Iterator[Feature]:
    """One feature an account, so that rival places stay apart.

    An incident without accounts has one feature without shape.

    `incident`, `title` (what and where), `type`, `actor`, `target`, `date`, `country`, `place`,
    `killed_min`, `killed_max`, `killed_reported_by`, the same for `injured`, `claimed_by`,
    `denied_by`, `claims`, `articles`, `reasons`, `verdicts`; of the account `claimant` (key),
    `claimant_title`, `stance`, `account` (the claimant as the articles name it), `account_claims`.
    """
    claims = {claim.id: claim for claim in analysis.claims}
    verdicts = _by_subject(analysis.verdicts)
    for incident in analysis.incidents:
        shared = _incident_words(incident, names)
        shared["verdicts"] = [verdict.text for verdict in verdicts.get(incident.id, ())]
        for number, account in enumerate(incident.accounts, 1):
            voice = account_voice(account, claims)
            properties = shared | {
                "claimant": voice,
                "claimant_title": titles.get(voice, account.claimant),
                "account": account.claimant,
                "stance": account.stance,
                "account_claims": list(account.claims),
            }
            yield Feature(f"{incident.id}@{number}", account.geometry, properties)
        if not incident.accounts:
            nobody: Properties = dict.fromkeys(("claimant", "claimant_title", "account", "stance"))
            yield Feature(incident.id, None, shared | nobody | {"account_claims": []})


def _incident_words(incident: Incident, names: Mapping[str, str]) -> Properties:
    country = names.get(incident.country or "", incident.country)
    return {
        "incident": incident.id,
        "title": incident_title(incident.type, incident.place, country),
        "type": incident.type,
        "actor": incident.actor,
        "target": incident.target,
        "date": incident.date.iso() if incident.date else None,
        "country": incident.country,
        "place": incident.place,
        **_count("killed", incident.killed),
        **_count("injured", incident.injured),
        "claimed_by": list(incident.claimed_by),
        "denied_by": list(incident.denied_by),
        "claims": list(incident.claims),
        "articles": list(incident.articles),
        "reasons": list(incident.reasons),
    }


def _count(name: str, count: Count | None) -> Properties:
    return {
        f"{name}_min": count.low if count else None,
        f"{name}_max": count.high if count else None,
        f"{name}_reported_by": count.reported_by if count else None,
    }


def _checks(analysis: Analysis) -> Iterator[Feature]:
    """`check`, `subject` (a claim, incident or stated fact), `outcome`, `text`, `values`.

    The shape is the line between rival accounts for an incident, the point for a claim, the line
    for a border; a stated fact has none.
    """
    seen: dict[str, int] = {}
    shapes = _subject_shapes(analysis)
    for verdict in analysis.verdicts:
        base = f"{verdict.check}:{verdict.subject}"
        seen[base] = seen.get(base, 0) + 1
        feature_id = base if seen[base] == 1 else f"{base}:{seen[base]}"
        properties: Properties = {
            "check": verdict.check,
            "subject": verdict.subject,
            "outcome": verdict.outcome,
            "text": verdict.text,
            "values": dict(verdict.values),
        }
        yield Feature(feature_id, shapes.get(verdict.subject), properties)


def _subject_shapes(analysis: Analysis) -> dict[str, BaseGeometry]:
    from shapely import LineString, Point

    shapes: dict[str, BaseGeometry] = {}
    for claim in analysis.claims:
        region = analysis.regions.get(claim.id)
        if region is not None and region.point is not None and claim.scope in SHOWN_SCOPES:
            shapes[claim.id] = Point(region.point)
    for incident in analysis.incidents:
        spots = [
            account.geometry.representative_point()
            for account in incident.accounts
            if account.geometry is not None and not account.geometry.is_empty
        ]
        distinct = list(dict.fromkeys((spot.x, spot.y) for spot in spots))
        if len(distinct) > 1:
            shapes[incident.id] = LineString(distinct)
        elif distinct:
            shapes[incident.id] = Point(distinct[0])
    return shapes


def _by_subject(verdicts: tuple[Verdict, ...]) -> dict[str, list[Verdict]]:
    found: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        found.setdefault(verdict.subject, []).append(verdict)
    return found
