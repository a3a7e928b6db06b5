"""Readings → incidents: tellings of one event joined, within an article and across articles.

Tellings are joined when what they say agrees well enough (`geo.incidents.joining`), each join with
its reason. Whoever tells where it was gets an account of their own; rivals are never merged.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from geo.dates import is_background
from geo.gazetteers import Gazetteer
from geo.incidents import casualties
from geo.incidents.accounts import accounts
from geo.incidents.claimants import Names, names, same_claimant
from geo.incidents.events import Event, find_events, tells_event
from geo.incidents.joining import Cluster, join
from geo.languages import en_events
from geo.model import Claim, DateRange, Incident, Reading, Region
from geo.utterances.sentences import layout

__all__ = ["group"]

_MEANWHILE = re.compile(en_events.MEANWHILE, re.IGNORECASE)
_REACH = 600  # characters between a claim and the event of its paragraph
_COARSE_TYPES = ("attack", "killing", "incident", "operation")


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
    the background of an article is one all the same. `gazetteer` names the place of an incident
    that only its claims locate.
    """
    events: list[Event] = []
    claimed: dict[Event, list[Claim]] = {}
    for reading in readings:
        told = list(find_events(reading))
        for claim in reading.claims:
            if claim.scope not in ("main", "background"):
                continue
            event = _event_of(claim, told, reading)
            if event is not None:
                claimed.setdefault(event, []).append(claim)
        events += told
    located = [_with_claims(event, claimed.get(event, ())) for event in events]
    own = {new: tuple(claimed.get(old, ())) for old, new in zip(events, located, strict=True)}
    clusters = [
        _Told(cluster, tuple(claim for event in cluster.events for claim in own[event]))
        for cluster in join(located)
    ]
    kept = [told for told in clusters if _worth(told)]
    known = names(readings)
    incidents = [_incident(told, regions, own, known) for told in kept]
    incidents.sort(key=lambda i: (i.date is None, i.date.first if i.date else date.max))
    return tuple(replace(one, id=f"i{n}") for n, one in enumerate(incidents, start=1))


def _event_of(claim: Claim, events: Sequence[Event], reading: Reading) -> Event | None:
    """The event a claim is about: of its clause, sentence or paragraph; else the one before."""
    page = layout(reading.article.text)
    sentence = page.sentence_at(claim.start)
    real = [event for event in events if not event.generic]
    inside = [e for e in real if e.clause[0] <= claim.start < e.clause[1]]
    same = inside or [
        e
        for e in real
        if e.sentence == sentence
        and not (e.end < claim.start and _MEANWHILE.search(page.text, e.end, claim.start))
    ]
    if same:
        return min(same, key=lambda e: abs(e.start - claim.start))
    if sentence < 0 or is_background(reading.article, claim.start, claim.end):
        return None
    if tells_event(page.text, page.sentences[sentence].start, page.sentences[sentence].end):
        return None  # what it tells has not happened, or is no event in particular
    paragraph = page.sentences[sentence].paragraph
    near = [
        e
        for e in real
        if page.sentences[e.sentence].paragraph == paragraph and abs(e.start - claim.start) < _REACH
    ]
    if near:
        return min(near, key=lambda e: (e.start > claim.start, abs(e.start - claim.start)))
    if claim.kind == "containment":  # a town named far from any event locates none
        return None
    before = [e for e in real if e.start < claim.start and claim.start - e.start < _REACH]
    return before[-1] if before else None


def _with_claims(event: Event, claims: Sequence[Claim]) -> Event:
    """An event with what its claims add: the country they put it in and their date."""
    sides = frozenset(c.side_iso for c in claims if c.side_iso and not c.negated)
    inside = [c for c in claims if event.clause[0] <= c.start < event.clause[1]]
    when = event.date or next((c.event_date for c in inside if c.event_date), None)
    return replace(event, countries=sides if len(sides) == 1 else event.countries, date=when)


def _worth(told: _Told) -> bool:
    """Whether enough is told to call it an incident: not "several attacks over the years"."""
    events = told.cluster.events
    if all(event.generic for event in events):
        return False
    dated = any(event.date for event in events)
    placed = bool(told.claims) or any(event.places for event in events)
    sided = any(event.actor.text or event.target.text for event in events)
    hurt = any(event.killed or event.injured for event in events)
    if any(event.type == "protest" for event in events) and not (dated and placed):
        return False
    return (placed and (dated or sided or hurt)) or (dated and sided) or (dated and hurt)


def _incident(
    told: _Told,
    regions: Mapping[str, Region],
    own: Mapping[Event, Sequence[Claim]],
    known: Names,
) -> Incident:
    events = [event for event in told.cluster.events if not event.generic] or list(
        told.cluster.events
    )
    denied_by = _denied_by(events, known)
    claimed_by = _claimed_by(events, known, denied_by)
    country = _country(events, told.claims)
    return Incident(
        id="",
        type=_type(events),
        actor=_side([event.actor.text for event in events if event.actor.text]),
        target=_side([event.target.text for event in events if event.target.text]),
        date=_date(events),
        country=country,
        place=_place(events, told.claims, country),
        killed=casualties.together([event.killed for event in events if event.killed]),
        injured=casualties.together([event.injured for event in events if event.injured]),
        claimed_by=claimed_by,
        denied_by=denied_by,
        claims=tuple(claim.id for claim in told.claims),
        articles=tuple(dict.fromkeys(event.article for event in events)),
        accounts=accounts(events, own, regions, known, claimed_by),
        reasons=tuple(dict.fromkeys(told.cluster.reasons)),
    )


def _type(events: Sequence[Event]) -> str:
    """The most told type; a precise one before "attack" or "operation"."""
    counts = Counter(event.type for event in events)
    precise = {t: n for t, n in counts.items() if t not in _COARSE_TYPES}
    ranked = precise or counts
    return max(ranked, key=lambda t: (ranked[t], -list(counts).index(t)))


def _side(names: Sequence[str]) -> str | None:
    """The name most often given to a side; the first of the shortest on a tie."""
    if not names:
        return None
    counts = Counter(names)
    return max(counts, key=lambda n: (counts[n], -names.index(n)))


def _date(events: Sequence[Event]) -> DateRange | None:
    """The days that most tellings agree on, the most precise first."""
    dates = [event.date for event in events if event.date]
    if not dates:
        return None
    counts = Counter(dates)
    return min(counts, key=lambda d: (d.last - d.first, -counts[d], dates.index(d)))


def _country(events: Sequence[Event], claims: Sequence[Claim]) -> str | None:
    """The country that most tellings put it in, the first telling counting twice."""
    votes: Counter[str] = Counter()
    for event in events:
        if event.stance != "denies":
            votes.update(dict.fromkeys(event.countries, 1 if votes else 2))
    if not votes:  # nobody says where in so many words
        sides = [c.side_iso for c in claims if c.side_iso and not c.negated]
        votes.update(sides)
    return max(votes, key=lambda iso: votes[iso]) if votes else None


def _place(events: Sequence[Event], claims: Sequence[Claim], country: str | None) -> str | None:
    """The finest place named in that country, the first told on a tie."""
    grain = {"country": 3, "admin1": 2, "admin2": 1, "region": 2}
    votes: Counter[tuple[int, bool, str]] = Counter()
    anchors = [c.anchor.place for c in claims if c.anchor and not c.negated]
    for place in [p for event in events for p in event.places[:2]] + [a for a in anchors if a]:
        away = country is not None and place.country not in (country, None)
        votes[grain.get(place.kind, 0), away, place.name] += 1
    return min(votes, key=lambda v: (v[1], v[0], -votes[v]))[2] if votes else None


def _claimed_by(events: Sequence[Event], known: Names, denied_by: Sequence[str]) -> tuple[str, ...]:
    """Who says they did it: claimed responsibility, or tells it as their own side's act.

    Where somebody denies it and nobody owns it: who says that it happened.
    """
    states = frozenset(iso for event in events for iso in event.actor.states)
    told = [event for event in events if event.speaker and event.stance != "denies"]
    owners = [
        event
        for event in told
        if event.claims_responsibility
        or (event.speaker_iso is not None and event.speaker_iso in event.actor.states)
        or (event.stance == "confirms" and event.speaker_iso in states)
    ]
    if not owners and denied_by:
        owners = [event for event in told if event.stance == "claims"]
    return tuple(name for name in _once(owners, known) if name not in denied_by)


def _denied_by(events: Sequence[Event], known: Names) -> tuple[str, ...]:
    return _once([event for event in events if event.stance == "denies"], known)


def _once(events: Sequence[Event], known: Names) -> tuple[str, ...]:
    """The speakers of some tellings, each once, by the one name that each has."""
    found: dict[str, str] = {}
    for event in events:
        if event.speaker:
            name = known.of(event.speaker, event.speaker_iso)
            found.setdefault(same_claimant(name, event.speaker_iso), name)
    return tuple(found.values())
