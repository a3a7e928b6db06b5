"""Which tellings tell one event: evidence for and against, added up, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from geo.incidents.events import RESULTS, Event
from geo.incidents.roles import Party, is_same
from geo.model import DateRange
from geo.utterances.offices import states_in

ENOUGH = 3.0
"""Points that two tellings need to be taken for one event."""

_SLACK = timedelta(days=1)  # accounts of one night differ by a day
_RECENT = 60  # clusters looked at for each telling
_NEARBY = 8  # sentences that "the attack" points back over
_FAMILIES = (
    frozenset(
        {
            "airstrike",
            "drone",
            "shelling",
            "bombing",
            "attack",
            "operation",
            "killing",
            "incident",
            "raid",
        }
    ),
    frozenset(
        {"ground_clash", "ambush", "raid", "attack", "killing", "operation", "incident", "shelling"}
    ),
    frozenset({"bombing", "mine", "attack", "killing", "incident", "ambush"}),
    frozenset({"crossing", "incident", "ground_clash", "attack", "raid", "operation"}),
    frozenset({"arrest", "operation", "raid", "smuggling", "crossing"}),
    frozenset({"abduction", "attack", "raid", "incident", "killing"}),
    frozenset({"protest", "killing", "incident"}),
)


@dataclass(slots=True)
class Cluster:
    """Tellings taken for one event, and why they were."""

    events: list[Event] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Evidence:
    points: float = 0.0
    reasons: list[str] = field(default_factory=list)

    def add(self, points: float, reason: str = "") -> None:
        self.points += points
        if reason and points > 0:
            self.reasons.append(reason)


def join(events: Iterable[Event]) -> list[Cluster]:
    """Sort tellings into events: each to the cluster it fits best, or to a new one."""
    clusters: list[Cluster] = []
    before: dict[str, list[Event]] = {}
    for event in events:
        if event.generic and not (event.points_back or event.date):
            continue
        told = before.setdefault(event.article, [])
        last = next((e for e in told[:-9:-1] if _dated_alike(event, e)), None)
        last = last or next((e for e in told[:-9:-1] if _family(event.type, e.type)), None)
        best: tuple[float, Cluster, _Evidence] | None = None
        for cluster in clusters[-_RECENT:]:
            found = _compare(event, cluster, last)
            if found and found.points >= ENOUGH and (best is None or found.points > best[0]):
                best = (found.points, cluster, found)
        if best is None:
            clusters.append(Cluster([event]))
        else:
            best[1].events.append(event)
            best[1].reasons.extend(best[2].reasons)
        told.append(event)
    return clusters


def _compare(event: Event, cluster: Cluster, last: Event | None) -> _Evidence | None:
    """Evidence that a telling belongs to a cluster; None when something speaks plainly against."""
    if not any(_family(event.type, other.type) for other in cluster.events):
        return None
    evidence = _Evidence()
    if not (_when(event, cluster.events, evidence) and _who(event, cluster.events, evidence)):
        return None
    if not _where(event, cluster.events, evidence):
        return None
    _what(event, cluster.events, evidence)
    if (event.stance == "denies") != any(other.stance == "denies" for other in cluster.events):
        evidence.add(1.0, "one denies what another tells")
    _back(event, cluster.events, evidence, last)
    abroad = all(other.article != event.article for other in cluster.events)
    if abroad and (event.date is None or all(other.date is None for other in cluster.events)):
        evidence.add(-1.0)  # another article's event without a date is easily another event
    return evidence


def _dated_alike(event: Event, other: Event) -> bool:
    return event.type == other.type and event.date is not None and event.date == other.date


def _family(one: str, other: str) -> bool:
    return one == other or any(one in family and other in family for family in _FAMILIES)


def _when(event: Event, others: Sequence[Event], evidence: _Evidence) -> bool:
    dates = [other.date for other in others if other.date]
    if event.date is None or not dates:
        mine, theirs = event.within, [other.within for other in others if other.within]
        return mine is None or not theirs or any(_gap(mine, t) <= timedelta(0) for t in theirs)
    if event.date in dates:
        exact = event.date.first == event.date.last
        evidence.add(2.5 if exact else 1.5, f"same date ({event.date.iso()})")
        return True
    gap = min(_gap(event.date, d) for d in dates)
    if gap > _SLACK:
        return False
    if gap <= timedelta(0):
        evidence.add(1.5, f"dates overlap ({event.date.iso()})")
        return True
    evidence.add(0.5, "dates a day apart")
    return True


def _gap(one: DateRange, other: DateRange) -> timedelta:
    return max(one.first - other.last, other.first - one.last, timedelta(0))


def _who(event: Event, others: Sequence[Event], evidence: _Evidence) -> bool:
    for role, weight in (("actor", 2.0), ("target", 1.0)):
        mine = event.actor if role == "actor" else event.target
        told = [getattr(other, role) for other in others]
        same = [is_same(mine, party) for party in told if _known(party) and _known(mine)]
        if role == "target" and True in same and not any(_share(mine, party) for party in told):
            evidence.add(-1.5)  # "Iranian military sites", "a convoy of the Iranian police"
        elif True in same:
            part = mine.states and all(mine.states != p.states for p in told if p.states)
            evidence.add(weight / 2 if part else weight, f"same {role} ({mine.text or 'joint'})")
        elif False in same:
            if role == "actor":
                return False
            evidence.add(-1.0)
        elif role == "target" and mine.words and not event.points_back:
            acts = [o for o in others if o.article == event.article and o.type not in RESULTS]
            apart = acts and event.type not in RESULTS and all(o.target.words for o in acts)
            evidence.add(-0.5 if apart else 0.0)
    if event.not_by and any(event.not_by in other.actor.states for other in others):
        return False  # nobody condemns their own strike
    if any(_own_version(event, other) or _own_version(other, event) for other in others):
        return False
    for other in others:  # "Iran's strikes" are not a strike on Iran
        if event.actor.states and event.actor.states == other.target.states and other.actor.text:
            return False
    return True


def _share(one: Party, other: Party) -> bool:
    """Whether two targets of one state are described alike, or one is not described at all."""
    mine, theirs = ({w for w in party.words if not states_in(w)} for party in (one, other))
    return bool(mine & theirs or (one.states & other.states and not (mine and theirs)))


def _own_version(one: Event, other: Event) -> bool:
    """Whether a state that denies one event tells of another one, done by itself alone."""
    return (
        other.stance == "denies"
        and one.stance in ("confirms", "claims")
        and one.speaker_iso is not None
        and one.speaker_iso == other.speaker_iso
        and one.actor.states == {one.speaker_iso}
        and one.actor.states != other.actor.states
    )


def _known(party: Party) -> bool:
    return bool(party.text or party.words)


def _where(event: Event, others: Sequence[Event], evidence: _Evidence) -> bool:
    mine = {place.id for place in event.places if place.kind not in ("country", "admin1")}
    theirs = {p.id for o in others for p in o.places if p.kind not in ("country", "admin1")}
    if mine & theirs:
        name = next(p.name for p in event.places if p.id in mine & theirs)
        evidence.add(2.0, f"same place ({name})")
    elif mine and theirs and any(o.article == event.article for o in others):
        evidence.add(-1.0)  # two towns
    countries = {iso for other in others for iso in other.countries}
    if not event.countries or not countries:
        return True
    if event.countries & countries:
        evidence.add(1.0, f"same country ({', '.join(sorted(event.countries & countries))})")
        return True
    rivals = all(other.speaker != event.speaker for other in others) and bool(
        event.speaker and all(other.speaker for other in others)
    )
    if not rivals or event.date is None:
        return False
    evidence.add(-1.0 if event.actor.text else 0.0)
    evidence.reasons.append("rival places for one date")
    return True


def _what(event: Event, others: Sequence[Event], evidence: _Evidence) -> None:
    if any(other.type == event.type for other in others):
        evidence.add(1.0, f"same kind ({event.type})")
    for mine, theirs in (
        (event.killed, [o.killed for o in others]),
        (event.injured, [o.injured for o in others]),
    ):
        if mine and any(t and (t.low, t.high) == (mine.low, mine.high) for t in theirs):
            evidence.add(1.5, f"same number of people ({mine.low})")


def _back(event: Event, others: Sequence[Event], evidence: _Evidence, last: Event | None) -> None:
    """Weigh that "the attack" a few sentences on is the one told before in the article.

    `last` is the article's last telling of an event of such a type.
    """
    told = [other for other in others if other.article == event.article]
    if not told:
        return
    near = event.sentence - max(other.sentence for other in told)
    if event.points_back:
        evidence.add(
            3.0 if near <= 3 else 2.0 if near <= _NEARBY else 1.0, "told on in the article"
        )
        if last is not None and last in others:
            evidence.add(1.5)
    elif near == 0:
        evidence.add(-2.0)  # two clauses of one sentence mostly tell two events
    elif event.apart:
        evidence.add(-2.5)
    elif event.introduces and not any(is_same(event.actor, other.actor) for other in told):
        evidence.add(-1.0)
    elif event.actor.text is None and any(
        other.date == event.date
        and (other.type == event.type or (near == 1 and event.type in RESULTS))
        for other in told
    ):
        evidence.add(0.5, "no other actor named")
