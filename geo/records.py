"""Model values → JSON-ready records, as `sarhad read` and ``case.json`` write them."""

from __future__ import annotations

from collections.abc import Iterable

from geo.model import (
    Analysis,
    Candidate,
    Claim,
    Count,
    DateRange,
    Failure,
    Incident,
    Mention,
    Reading,
    Region,
    StatedFact,
    Verdict,
)

Record = dict[str, object]


def reading_record(reading: Reading, incidents: Iterable[Incident]) -> Record:
    """One article's line of `sarhad read`: `id`, `places`, `claims`, `incidents`, `facts`."""
    own = [incident for incident in incidents if reading.article.id in incident.articles]
    incident_of = {claim: incident.id for incident in own for claim in incident.claims}
    return {
        "id": reading.article.id,
        "places": [place_record(mention) for mention in reading.mentions],
        "claims": [claim_record(c, incident_of.get(c.id)) for c in reading.claims],
        "incidents": [incident_record(incident) for incident in own],
        "facts": [fact_record(fact) for fact in reading.facts],
    }


def case_record(analysis: Analysis) -> Record:
    """Everything of a case; a region's shape stands in ``claims.geojson`` under the claim's id."""
    return {
        "title": analysis.title,
        "attribution": list(analysis.attributions),
        "borders": [
            {"pair": b.pair, "length_km": round(b.length_km, 3), "source": b.source}
            for b in analysis.borders
        ],
        "articles": [
            article_record(reading) | reading_record(reading, analysis.incidents)
            for reading in analysis.readings
        ],
        "regions": [region_record(region) for region in analysis.regions.values()],
        "incidents": [incident_record(incident) for incident in analysis.incidents],
        "verdicts": [verdict_record(verdict) for verdict in analysis.verdicts],
        "failures": [
            {"source": f.source, "reason": f.reason, "was_read": f.was_read}
            for f in analysis.failures
        ],
    }


def article_record(reading: Reading) -> Record:
    """An article without its text: what it is, and what in it is not its story."""
    article = reading.article
    return {
        "id": article.id,
        "source": article.source,
        "title": article.title,
        "outlet": article.outlet,
        "published": iso(article.published),
        "home": article.home,
        "sections": [
            {"start": s.start, "end": s.end, "scope": s.scope, "reason": s.reason}
            for s in article.sections
        ],
    }


def region_record(region: Region) -> Record:
    """How a claim became a shape, or why it did not."""
    lon, lat = region.point or (None, None)
    return {
        "claim": region.claim_id,
        "lon": None if lon is None else round(lon, 6),
        "lat": None if lat is None else round(lat, 6),
        "doubt_m": round(region.doubt_m, 1),
        "uncertainty_m": None if region.uncertainty_m is None else round(region.uncertainty_m, 1),
        "refused": region.refused,
        "steps": [
            {"rule": s.rule, "words": s.words, "text": s.text, "doubt_m": round(s.doubt_m, 1)}
            for s in region.steps
        ],
    }


def failure_record(failure: Failure) -> Record:
    """The line of an article that could not be read."""
    return {"id": failure.id or failure.source, "failed": failure.reason}


def place_record(mention: Mention) -> Record:
    """A place mention; `lat` and `lon` are None when it is recognised but not resolved.

    A word made from a name ("Iranian") is of the kind "demonym" and stands for its country. `near`
    is what an unresolved name is said to be near.
    """
    best: Candidate | None = mention.candidates[0] if mention.candidates else None
    place = best.place if best else None
    near = mention.near
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "name": place.name if place else mention.text,
        "lat": round(place.lat, 6) if place else None,
        "lon": round(place.lon, 6) if place else None,
        "country": place.country if place else None,
        "place_id": place.id if place else None,
        "kind": _kind(mention),
        "score": round(best.score, 4) if best else 0.0,
        "near": near.place.name if near else None,
        "why": list((best or near).reasons) if best or near else [],  # type: ignore[union-attr]
    }


def _kind(mention: Mention) -> str | None:
    if mention.role == "demonym":
        return "demonym"
    return mention.place.kind if mention.place else None


def claim_record(claim: Claim, incident: str | None) -> Record:
    """A claim as the article makes it; stated numbers, no doubt added."""
    anchor, distance = claim.anchor, claim.distance
    return {
        "id": claim.id,
        "start": claim.start,
        "end": claim.end,
        "text": claim.text,
        "kind": claim.kind,
        "rule": claim.rule,
        "min_km": _km(distance.min_km) if distance else None,
        "max_km": _km(distance.max_km) if distance else None,
        "hedge": distance.hedge if distance else None,
        "direction_deg": claim.direction_deg,
        "anchor": anchor.text if anchor else None,
        "anchor_name": anchor.place.name if anchor and anchor.place else None,
        "anchor_start": anchor.start if anchor else None,
        "anchor_end": anchor.end if anchor else None,
        "anchors": [mention.text for mention in claim.anchors],
        "side_iso": claim.side_iso,
        "border": claim.border,
        "attribution": claim.attribution,
        "speaker_iso": claim.speaker_iso,
        "stance": claim.stance,
        "negated": claim.negated,
        "event_date": iso(claim.event_date),
        "scope": claim.scope,
        "incident": incident,
        "of_anchor": claim.of_anchor,
        "notes": list(claim.notes),
    }


def incident_record(incident: Incident) -> Record:
    """An incident with the accounts of it, without geometry."""
    return {
        "id": incident.id,
        "type": incident.type,
        "actor": incident.actor,
        "target": incident.target,
        "date": iso(incident.date),
        "country": incident.country,
        "place": incident.place,
        "killed": count_record(incident.killed),
        "injured": count_record(incident.injured),
        "claimed_by": list(incident.claimed_by),
        "denied_by": list(incident.denied_by),
        "claims": list(incident.claims),
        "articles": list(incident.articles),
        "accounts": [
            {
                "claimant": account.claimant,
                "iso": account.iso,
                "stance": account.stance,
                "claims": list(account.claims),
                "lon": account.point[0] if account.point else None,
                "lat": account.point[1] if account.point else None,
                "uncertainty_m": None
                if account.uncertainty_m is None
                else round(account.uncertainty_m, 1),
            }
            for account in incident.accounts
        ],
        "reasons": list(incident.reasons),
    }


def count_record(count: Count | None) -> Record | None:
    """People as `low`, `high` (None when open) and who reports them."""
    if count is None:
        return None
    return {"low": count.low, "high": count.high, "reported_by": count.reported_by}


def fact_record(fact: StatedFact) -> Record:
    """A stated number that can be checked but locates nothing."""
    return {
        "id": fact.id,
        "start": fact.start,
        "end": fact.end,
        "text": fact.text,
        "kind": fact.kind,
        "min_km": _km(fact.value.min_km),
        "max_km": _km(fact.value.max_km),
        "hedge": fact.value.hedge,
        "border": fact.border,
        "places": [place.name for place in fact.places],
        "attribution": fact.attribution,
    }


def verdict_record(verdict: Verdict) -> Record:
    """A check's answer with the numbers behind it."""
    return {
        "check": verdict.check,
        "subject": verdict.subject,
        "outcome": verdict.outcome,
        "text": verdict.text,
        "values": dict(verdict.values),
    }


def iso(dates: DateRange | None) -> str | None:
    """ISO 8601 text of a date range, None for none."""
    return dates.iso() if dates else None


def _km(value: float | None) -> float | None:
    return None if value is None else round(value, 6)
