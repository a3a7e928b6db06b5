"""The fields of an incident, from all its tellings and claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from geo.gazetteers.names import key
from geo.incidents.claimants import Names, same_claimant
from geo.incidents.events import Event
from geo.incidents.scene import Spot, across, claimed_scene
from geo.incidents.types import COARSE, RESULTS
from geo.model import Claim, DateRange
from geo.utterances.offices import is_stateless

_ON_PLACES = frozenset({"attack", "raid", "shelling", "airstrike", "bombing"})


def kind(events: Sequence[Event]) -> str:
    """The most told type; a precise one before "attack" or "operation"."""
    counts = Counter(event.type for event in events if not event.follows) or Counter(
        event.type for event in events
    )
    precise = {t: n for t, n in counts.items() if t not in COARSE and t not in RESULTS}
    first = {event.type for event in events if not event.points_back}  # "the operation" is vague
    acts = {t: n for t, n in counts.items() if t not in RESULTS and t in first}
    acts = acts or {t: n for t, n in counts.items() if t in first and t != "incident"}
    ranked = precise or acts or counts
    return max(ranked, key=lambda t: (ranked[t], -list(counts).index(t)))


def whom(events: Sequence[Event]) -> str | None:
    """Who or what it was done to; what a denial repeats counts for nothing."""
    told = [event.target.text for event in events if event.target.text and not event.answer]
    return side([name for name in told if name]) or side(
        [event.target.text for event in events if event.target.text]
    )


def side(names: Sequence[str]) -> str | None:
    """The name most often given to a side; the first told on a tie."""
    if not names:
        return None
    counts = Counter(names)
    return max(counts, key=lambda n: (counts[n], -names.index(n)))


def who(events: Sequence[Event]) -> str | None:
    """Who did it: by name if anybody names them; what a denial says only if nothing else does."""
    told = [event.actor for event in events if event.actor.text and event.stance != "denies"]
    told = told or [event.actor for event in events if event.actor.text]
    return side([actor.text for actor in told if actor.named and actor.text]) or side(
        [actor.text for actor in told if actor.text]
    )


def owner(events: Sequence[Event]) -> str | None:
    """Who claims it, where nobody tells who did it."""
    owners = (event.owner for event in events if event.owner)
    return next(owners, None) or next(
        (e.speaker for e in events if e.claims_responsibility and e.stance != "denies"), None
    )


def when(events: Sequence[Event]) -> DateRange | None:
    """The days that most tellings agree on, the most precise first; own dates before others."""
    dates = [event.date for event in events if event.date and event.own_date]
    dates = dates or [event.date for event in events if event.date]
    if not dates:
        return None
    counts = Counter(dates)
    return min(counts, key=lambda d: (d.last - d.first, -counts[d], dates.index(d)))


def country(events: Sequence[Event], claims: Sequence[Claim]) -> str | None:
    """The country that most tellings put it in, the first telling counting twice.

    Where none names any: that of its claims, then across the border they measure from, then what
    the target, the speaker and the outlet make likely.
    """
    votes: Counter[str] = Counter()
    for event in events:
        if event.stance != "denies" and not event.follows:
            votes.update(dict.fromkeys(sorted(event.countries), 1 if votes else 2))
    if not votes:  # nobody says where in so many words
        votes.update(sorted(claimed_scene(claims)[1]))
    if not votes:
        votes.update(iso for claim in claims if (iso := across(claim)) and not claim.negated)
    if not votes:
        for event in events:
            votes.update(sorted(event.guessed))
        beside = (s.country for s in claimed_scene(claims)[0] if s.country)
        votes.update(beside)
    return max(votes, key=lambda iso: votes[iso]) if votes else None


def place(events: Sequence[Event], claims: Sequence[Claim], country: str | None) -> str | None:
    """The finest place named in that country, as the article writes it; the first told on a tie."""
    votes: Counter[tuple[int, bool, str]] = Counter()
    names: dict[str, Spot] = {}
    told = [spot for event in events for spot in event.places[:2]]
    for spot in (*told, *claimed_scene(claims)[0]):
        away = country is not None and spot.country not in (country, None)
        names.setdefault(spot.id, spot)
        votes[spot.grain, away, spot.id] += 1
    if not votes:
        return None
    return names[min(votes, key=lambda v: (v[1], v[0], -votes[v]))[2]].name


def raided(events: Sequence[Event]) -> str | None:
    """The place that was attacked, if it is told by a name that no gazetteer has."""
    names = [e.target.text for e in events if e.type in _ON_PLACES and not e.target.states]
    return next(
        (n for n in names if n and n.isalpha() and n[0].isupper() and not is_stateless(n)), None
    )


def claimed_by(events: Sequence[Event], known: Names, denied_by: Sequence[str]) -> tuple[str, ...]:
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
        or _is_own(event)
    ]
    named = dict.fromkeys(known.of(event.owner, None) for event in events if event.owner)
    if not (owners or named) and denied_by:
        owners = [event for event in told if event.stance == "claims"]
    told_of = {key(name): name for name in (*once(owners, known), *named)}
    return tuple(name for name in told_of.values() if name not in denied_by)


def _is_own(event: Event) -> bool:
    """Whether a speaker without a state tells what they did themselves ("Hamas said it fired")."""
    return bool(event.speaker and event.actor.text) and key(event.speaker or "") in key(
        event.actor.text or ""
    )


def denied_by(events: Sequence[Event], known: Names) -> tuple[str, ...]:
    """Who denies it."""
    return once([event for event in events if event.stance == "denies"], known)


def once(events: Sequence[Event], known: Names) -> tuple[str, ...]:
    """The speakers of some tellings, each once, by the one name that each has."""
    found: dict[str, str] = {}
    for event in events:
        if event.speaker:
            name = known.of(event.speaker, event.speaker_iso)
            found.setdefault(same_claimant(name, event.speaker_iso), name)
    return tuple(found.values())
