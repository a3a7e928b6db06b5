"""Tellings sorted into events: each to the one it fits best, compared with few others only.

A telling is compared with events of its own article and, by an index of days, countries and places,
with those of other articles that it can be; so the work grows with the number of tellings alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import takewhile

from geo.incidents.events import Event
from geo.incidents.evidence import compare
from geo.incidents.points import ENOUGH, Evidence
from geo.incidents.types import RESULTS, kindred
from geo.model import DateRange

_RECENT = 30  # clusters looked at under one key
_FIRST, _LAST = 6, 10  # tellings of a cluster that a further one is compared with
_ANSWERED = 6  # tellings, and sentences, back to what a rival version answers
_SHORT = 7  # days: a longer range is looked up by its months
_DAY = timedelta(days=1)

Key = tuple[str, ...]


@dataclass(slots=True)
class Cluster:
    """Tellings taken for one event, and why they were; `number` counts from 0.

    `rivals` are those that tell of another place or act in the stead of one that is denied.
    """

    number: int
    events: list[Event] = field(default_factory=list)
    rivals: set[Event] = field(default_factory=set)
    reasons: list[str] = field(default_factory=list)

    def sample(self) -> list[Event]:
        """The first tellings and the latest: enough to know the event again."""
        if len(self.events) <= _FIRST + _LAST:
            return self.events
        return self.events[:_FIRST] + self.events[-_LAST:]


class _Index:
    """Clusters by article, by day and country, by month, and by place."""

    def __init__(self) -> None:
        self.clusters: list[Cluster] = []
        self._under: defaultdict[Key, list[int]] = defaultdict(list)

    def candidates(self, event: Event) -> Iterator[Cluster]:
        """Clusters that a telling may belong to, the earliest first."""
        numbers: set[int] = set()
        for key in _wanted(event):
            numbers.update(self._under.get(key, ())[-_RECENT:])
        return (self.clusters[number] for number in sorted(numbers))

    def add(self, event: Event, cluster: Cluster | None) -> Cluster:
        """Put a telling into a cluster, or into a new one."""
        if cluster is None:
            cluster = Cluster(number=len(self.clusters))
            self.clusters.append(cluster)
        number = cluster.number
        cluster.events.append(event)
        for key in _keys(event):
            listed = self._under[key]
            if number not in listed[-_RECENT:]:
                listed.append(number)
        return cluster


def _keys(event: Event) -> Iterator[Key]:
    """What a telling is found under."""
    yield from _places(event)
    if event.date is None:
        return
    for day in _days(event.date):
        yield "day", day.isoformat()
        for iso in sorted(event.countries):
            yield "day", day.isoformat(), iso
    for month in _months(event.date):
        yield "month", month
        if not _is_short(event.date):
            yield "range", month


def _places(event: Event) -> Iterator[Key]:
    """The article, the towns, and who did it in which country: what needs no date."""
    yield "article", event.article
    for spot in event.places[:4]:
        if spot.grain < 2:
            yield "place", spot.id
    for iso in sorted(event.countries)[:4]:
        for actor in sorted(event.actor.states)[:4]:
            yield "sides", actor, iso


def _wanted(event: Event) -> Iterator[Key]:
    """What the events that a telling may be of are found under."""
    yield from _places(event)
    when = event.date
    if when is None:
        return
    if not _is_short(when):
        for month in _months(when):
            yield "month", month
        return
    for day in _days(DateRange(_before(when.first), _after(when.last))):
        yield "day", day.isoformat()
        for iso in sorted(event.countries):
            yield "day", day.isoformat(), iso
    for month in _months(when):
        yield "range", month


def _is_short(when: DateRange) -> bool:
    return (when.last - when.first).days <= _SHORT


def _days(when: DateRange) -> list[date]:
    span = (when.last - when.first).days
    return [when.first + timedelta(days=n) for n in range(min(span, _SHORT + 2) + 1)]


def _months(when: DateRange) -> list[str]:
    first, last = when.first, when.last
    count = (last.year - first.year) * 12 + last.month - first.month
    return [
        f"{first.year + (first.month - 1 + n) // 12:04d}-{(first.month - 1 + n) % 12 + 1:02d}"
        for n in range(min(count, 12) + 1)
    ]


def _before(day: date) -> date:
    return day - _DAY if day > date.min else day


def _after(day: date) -> date:
    return day + _DAY if day < date.max else day


def join(events: Iterable[Event]) -> list[Cluster]:
    """Sort tellings into events: each to the cluster it fits best, or to a new one."""
    index = _Index()
    before: dict[str, list[Event]] = {}
    for event in events:
        if event.generic and not (event.points_back or event.date):
            continue
        told = before.setdefault(event.article, [])
        last = next((e for e in told[:-9:-1] if _dated_alike(event, e)), None)
        last = last or next((e for e in told[:-9:-1] if kindred(event.type, e.type)), None)
        answered = _answered(event, told) if event.version else None
        best: tuple[Cluster, Evidence] | None = None
        for cluster in index.candidates(event):
            found = compare(event, cluster.sample(), last, answered, _before_it(event, told))
            if found and found.points >= ENOUGH and (best is None or found.points > best[1].points):
                best = (cluster, found)
        if best is not None:
            best[0].reasons.extend(best[1].reasons)
            if best[1].rival or _tells_rival(event, best[0], last):
                best[0].rivals.add(event)
        index.add(event, best[0] if best else None)
        told.append(event)
    return _merged(index.clusters)


def _before_it(event: Event, told: Sequence[Event]) -> Event | None:
    """The telling before one; before a mere count of the dead, what its sentence told first."""
    if not told or not event.answer or told[-1].sentence == event.sentence:
        return told[-1] if told else None
    return [*takewhile(lambda other: other.sentence == told[-1].sentence, reversed(told))][-1]


def _answered(event: Event, told: Sequence[Event]) -> Event | None:
    """What somebody else told a few sentences before, of which this is the other side's version."""
    if event.apart:
        return None
    for other in reversed(told[-_ANSWERED:]):
        if other.speaker == event.speaker or event.sentence - other.sentence > _ANSWERED:
            continue
        apart = event.own_date and other.date and event.date and event.date != other.date
        return None if apart or other.speaker_iso == event.speaker_iso is not None else other
    return None


def _tells_rival(event: Event, cluster: Cluster, last: Event | None) -> bool:
    """Whether a telling goes on about a rival account, not about what it is held against."""
    if not cluster.rivals:
        return False
    if not event.countries:
        return last in cluster.rivals
    agreed = [other for other in cluster.sample() if other not in cluster.rivals]
    return event.countries.isdisjoint(iso for other in agreed for iso in other.countries)


def _merged(clusters: Sequence[Cluster]) -> list[Cluster]:
    """Clusters of different articles joined that agree as a whole, if not by their first words."""
    if len({event.article for cluster in clusters for event in cluster.events}) < 2:
        return list(clusters)
    index = _Index()
    for cluster in clusters:
        whole = _whole(cluster)
        articles = {event.article for event in cluster.events}
        best: tuple[Cluster, Evidence] | None = None
        for other in index.candidates(whole):
            if not articles.isdisjoint(event.article for event in other.sample()):
                continue  # they were kept apart where both are told
            found = compare(whole, [_whole(other)], None)
            if found and found.points >= ENOUGH and (best is None or found.points > best[1].points):
                best = (other, found)
        joined = index.add(whole, best[0] if best else None)
        joined.events[-1:] = cluster.events
        joined.reasons += (best[1].reasons if best else []) + cluster.reasons
        joined.rivals |= cluster.rivals
    return index.clusters


def _whole(cluster: Cluster) -> Event:
    """One telling that holds what all of a cluster tell."""
    told = [e for e in cluster.sample() if not e.generic and e not in cluster.rivals]
    told = told or cluster.events[:1]
    dated = [e for e in told if e.date and e.own_date] or [e for e in told if e.date]
    kinds = Counter(event.type for event in told if event.type not in RESULTS)
    return replace(
        told[0],
        type=kinds.most_common(1)[0][0] if kinds else told[0].type,
        date=min((e.date for e in dated if e.date), key=lambda d: (d.last - d.first, d.first))
        if dated
        else None,
        own_date=any(event.own_date for event in told),
        actor=next((e.actor for e in told if e.actor.text), told[0].actor),
        target=next((e.target for e in told if e.target.text), told[0].target),
        places=tuple(dict.fromkeys(spot for event in told for spot in event.places)),
        countries=next((e.countries for e in told if e.countries), frozenset()),
        dead=next((e.dead for e in told if e.dead), ()),
        hurt=next((e.hurt for e in told if e.hurt), ()),
        points_back=False,
        follows=False,
    )


def _dated_alike(event: Event, other: Event) -> bool:
    return event.type == other.type and event.date is not None and event.date == other.date
