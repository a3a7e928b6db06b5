"""Readings → incidents: tellings of one event joined, within an article and across articles.

Tellings are joined when what they say agrees well enough (`geo.incidents.evidence`), each join with
its reason. Whoever tells where it was gets an account of their own; rivals are never merged.
The types of incident, with ACLED's for each, are `geo.incidents.types.TYPES`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from geo.gazetteers import Gazetteer
from geo.incidents import summary, tolls
from geo.incidents.accounts import accounts
from geo.incidents.answers import answers
from geo.incidents.attaching import Attacher
from geo.incidents.claimants import Names, names
from geo.incidents.events import Event, find_events
from geo.incidents.joining import Cluster, join
from geo.incidents.scene import claimed_scene, is_away, named_countries
from geo.incidents.types import SURE, TYPES, Type
from geo.model import Claim, Incident, Reading, Region

__all__ = ["TYPES", "Type", "group"]


@dataclass(frozen=True, slots=True)
class _Told:
    """A cluster and the claims that go with its tellings."""

    cluster: Cluster
    claims: tuple[Claim, ...]


def group(
    readings: Sequence[Reading],
    regions: Mapping[str, Region],
    gazetteer: Gazetteer,  # noqa: ARG001 - the signature every caller relies on
) -> tuple[Incident, ...]:
    """The incidents that all readings together tell, in date order, undated last.

    Claims in captions, appended stories and page furniture belong to no incident. An incident in
    the background of an article is one all the same. `gazetteer` is not used any more.
    """
    located: list[Event] = []
    own: dict[Event, tuple[Claim, ...]] = {}
    for reading in readings:
        claimed: dict[Event, list[Claim]] = {}
        told = answers(reading, find_events(reading))
        attacher = Attacher(reading, told)
        for claim in reading.claims:
            if claim.scope not in ("main", "background") or is_away(reading.article.text, claim):
                continue
            event = attacher.event_of(claim)
            if event is not None:
                claimed.setdefault(event, []).append(claim)
        named = named_countries(reading)
        for event in told:
            full = _within(_with_claims(_within(event, named), claimed.get(event, ())), named)
            located.append(full)
            own[full] = tuple(claimed.get(event, ()))
    clusters = [
        _Told(cluster, tuple(claim for event in cluster.events for claim in own[event]))
        for cluster in join(located)
    ]
    known = names(readings)
    incidents = [_incident(told, regions, own, known) for told in clusters if _worth(told)]
    incidents = [_at_home(one, incidents) for one in incidents]
    incidents.sort(key=lambda i: (i.date is None, i.date.first if i.date else date.max))
    return tuple(replace(one, id=f"i{n}") for n, one in enumerate(incidents, start=1))


def _at_home(incident: Incident, incidents: Sequence[Incident]) -> Incident:
    """An incident without a country in that of the first told by the same article."""
    if incident.country is not None:
        return incident
    told = (i.country for i in incidents if i.country and i.articles[:1] == incident.articles[:1])
    return replace(incident, country=next(told, None))


def _within(event: Event, named: frozenset[str]) -> Event:
    """An event without countries that its article nowhere names: a namesake's, far away."""
    return replace(event, countries=event.countries & named) if len(named) > 1 else event


def _with_claims(event: Event, claims: Sequence[Claim]) -> Event:
    """An event with what its claims add: places, the country they put it in, their date."""
    inside = [c for c in claims if event.clause[0] <= c.start < event.clause[1]]
    spots, countries = claimed_scene(inside, event.origin)
    day = event.date or next(
        (
            c.event_date
            for c in inside
            if c.event_date and c.kind != "travel_time" and not event.ended
        ),
        None,
    )
    sided = any(c.side_iso and not c.negated for c in inside) and len(countries) == 1
    return replace(
        event,
        countries=countries if sided else event.countries or countries,
        date=day,
        places=tuple(dict.fromkeys((*event.places, *spots))),
    )


def _worth(told: _Told) -> bool:
    """Whether enough is told to call it an incident: not "several attacks over the years"."""
    events = told.cluster.events
    if all(event.generic or event.answer for event in events):
        return False
    dated = any(event.date for event in events)
    placed = bool(told.claims) or any(event.places for event in events)
    sided = any(event.actor.text or event.target.text for event in events)
    hurt = any(event.killed or event.injured for event in events)
    protest = any(event.type == "protest" for event in events)
    if protest and not (dated and (placed or _is_told_fully(events))):
        return False
    sure = [e for e in events if e.type in SURE and not (e.generic or e.points_back)]
    if any(e.own_date or e.places or (e.actor.named and e.target.text) for e in sure):
        return True
    if any(e.introduces and e.own_date and not e.generic for e in events):
        return True
    return (placed and (dated or sided or hurt)) or (dated and sided) or (dated and hurt)


def _is_told_fully(events: Sequence[Event]) -> bool:
    """Whether a protest without a place is told with its day and who took part."""
    return any(e.own_date and e.actor.text and not e.generic for e in events)


def _incident(
    told: _Told,
    regions: Mapping[str, Region],
    own: Mapping[Event, Sequence[Claim]],
    known: Names,
) -> Incident:
    events = [event for event in told.cluster.events if not event.generic] or list(
        told.cluster.events
    )
    agreed = [event for event in events if event not in told.cluster.rivals] or events
    main = [event for event in agreed if not event.follows] or agreed
    claims = tuple(claim for event in agreed for claim in own.get(event, ()))
    denied_by = summary.denied_by(agreed, known)
    claimed_by = summary.claimed_by(agreed, known, denied_by)
    country = summary.country(agreed, claims)
    return Incident(
        id="",
        type=summary.kind(agreed),
        actor=summary.who(main) or summary.who(agreed) or summary.owner(agreed),
        target=summary.whom(main) or summary.whom(agreed),
        date=summary.when(agreed),
        country=country,
        place=summary.place(agreed, claims, country) or summary.raided(agreed),
        killed=tolls.together([toll for event in agreed for toll in event.dead]),
        injured=tolls.together([toll for event in agreed for toll in event.hurt]),
        claimed_by=claimed_by,
        denied_by=denied_by,
        claims=tuple(claim.id for claim in told.claims),
        articles=tuple(dict.fromkeys(event.article for event in events)),
        accounts=accounts(events, own, regions, known, claimed_by),
        reasons=tuple(dict.fromkeys(told.cluster.reasons)),
    )
