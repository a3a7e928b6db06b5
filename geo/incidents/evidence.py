"""What speaks for and against two tellings being of one event, each point with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from geo.incidents.events import Event
from geo.incidents.parties import Party, is_same
from geo.incidents.plain import is_about_another, is_against, is_result, plainly
from geo.incidents.points import NEARBY, SOON, Evidence
from geo.incidents.scene import Spot
from geo.incidents.types import RESULTS, kindred
from geo.model import DateRange

_SLACK = timedelta(days=1)  # accounts of one night differ by a day
_VAGUE = timedelta(days=10)
_NONE = timedelta(0)
_OPENING = 1  # the number of the last sentence of an opening, a headline before it or not


def compare(
    event: Event,
    others: Sequence[Event],
    last: Event | None,
    answered: Event | None = None,
    previous: Event | None = None,
) -> Evidence | None:
    """Evidence that a telling belongs to others; None when something speaks plainly against.

    `last` is the article's last telling of an event of such a type, `answered` what somebody else
    told before, if this one is the other side's version, `previous` the article's last telling.
    """
    near = _sentences_back(event, others)
    if near is not None:
        if is_about_another(event, others):
            return None
        plain = plainly(event, others, near, answered)
        if plain is not None:
            return plain
    evidence = Evidence()
    agrees = (_kind, _when, _who, _where)
    if not all(part(event, others, evidence) for part in agrees):
        return None
    _what(event, others, evidence)
    _denied(event, others, evidence, near)
    _back(event, others, evidence, last)
    if near is not None and near <= 1 and _goes_on(event, others):
        evidence.add(3.5, "the story goes on from its first sentence")
    men = event.same_men and not (is_against(event, others) or _is_of_another_day(event, others))
    if near is not None and near <= SOON and men:
        evidence.add(1.75, "the same men")
    if near is not None and near <= NEARBY and _other_side(event, others):
        evidence.add(2.0, "the other side's version")
    if near is None and (event.date is None or all(other.date is None for other in others)):
        evidence.add(-1.0)  # another article's event without a date is easily another event
    if previous is not None and previous in others and not (event.apart or event.own_date):
        evidence.add(0.75)
    if near is not None and near <= SOON and is_result(event) and not is_against(event, others):
        evidence.add(2.0, "what came of it")
    return evidence


def _is_of_another_day(event: Event, others: Sequence[Event]) -> bool:
    """Whether a telling gives a day of its own, and all the others another one of theirs."""
    days = [other.date for other in others if other.own_date]
    return event.own_date and bool(days) and event.date not in days


def _goes_on(event: Event, others: Sequence[Event]) -> bool:
    """Whether the story dates what it opened with: "Gunmen killed 17. The unit was hit on …"."""
    first = others[0]
    if first.sentence > _OPENING or any(other.own_date for other in others) or first.generic:
        return False
    if not event.own_date or event.apart or event.cause:
        return False
    if event.introduces and event.type != first.type:
        return False
    if event.date is None or event.date.last - event.date.first > _VAGUE:
        return False  # "Last year, raids killed dozens"
    other_toll = event.killed and first.killed and event.killed != first.killed
    return not other_toll and any(kindred(event.type, other.type) for other in others)


def _denied(event: Event, others: Sequence[Event], evidence: Evidence, near: int | None) -> None:
    """Weigh that one denies what another tells."""
    denials = [other.stance == "denies" for other in others]
    if not (all(denials) if event.stance != "denies" else not all(denials)):
        return
    evidence.add(1.0, "one denies what another tells")
    if near is not None and near <= 1 and all(denials) and not event.own_date:
        evidence.add(1.0)  # "denied that any shell had landed. The group said it had hit ..."


def _sentences_back(event: Event, others: Sequence[Event]) -> int | None:
    told = [other.sentence for other in others if other.article == event.article]
    return event.sentence - max(told) if told else None


def _kind(event: Event, others: Sequence[Event], evidence: Evidence) -> bool:
    """Types that do not go together need the same side doing both."""
    if any(other.type == event.type for other in others):
        evidence.add(1.0, f"same kind ({event.type})")
        return True
    if any(kindred(event.type, other.type) for other in others):
        return True
    if not any(is_same(event.actor, other.actor) for other in others):
        return False
    evidence.add(-2.0)
    return True


def _when(event: Event, others: Sequence[Event], evidence: Evidence) -> bool:
    dates = [other.date for other in others if other.date]
    near = _sentences_back(event, others)
    result = near is not None and near <= SOON and is_result(event)
    result = result and (event.date is None or event.date in dates or not event.target.text)
    return _fits(event, others, dates, evidence) or result


def _fits(
    event: Event, others: Sequence[Event], dates: Sequence[DateRange], evidence: Evidence
) -> bool:
    if event.date is None or not dates:
        mine, theirs = event.within, [o.within for o in others if o.within and not o.answer]
        return mine is None or not theirs or any(_gap(mine, t) <= _NONE for t in theirs)
    if event.date in dates:
        exact = event.date.first == event.date.last
        evidence.add(2.5 if exact else 1.5, f"same date ({event.date.iso()})")
        return True
    gap = min(_gap(event.date, d) for d in dates)
    if gap > _SLACK:
        return False
    if max(event.date.last - event.date.first, *(d.last - d.first for d in dates)) > _VAGUE:
        return True  # a month or a year says little
    if gap <= _NONE:
        told_exactly = event.own_date and event.date.first == event.date.last
        near = _sentences_back(event, others)
        told_exactly = told_exactly and near is not None and near <= SOON
        told_exactly = told_exactly and not (event.introduces or _is_located(event))
        evidence.add(2.5 if told_exactly else 1.5, f"dates overlap ({event.date.iso()})")
        return True
    evidence.add(0.5, "dates a day apart")
    return True


def _gap(one: DateRange, other: DateRange) -> timedelta:
    return max(one.first - other.last, other.first - one.last, _NONE)


def _who(event: Event, others: Sequence[Event], evidence: Evidence) -> bool:
    for role, weight in (("actor", 2.0), ("target", 1.0)):
        mine = event.actor if role == "actor" else event.target
        told = [other.actor if role == "actor" else other.target for other in others]
        same = [is_same(mine, party) for party in told if _known(party) and _known(mine)]
        if role == "target" and True in same and not any(_share(mine, party) for party in told):
            evidence.add(-1.5)  # "Iranian military sites", "a convoy of the Iranian police"
        elif True in same:
            part = mine.states and all(mine.states != p.states for p in told if p.states)
            evidence.add(weight / 2 if part else weight, f"same {role} ({mine.text or 'joint'})")
        elif False in same:
            if role == "actor" and not _blames_another(event, others):
                return False
            evidence.add(-1.0)
        elif role == "target" and mine.words and not event.points_back:
            acts = [o for o in others if o.article == event.article and o.type not in RESULTS]
            apart = acts and event.type not in RESULTS and all(o.target.words for o in acts)
            evidence.add(-0.5 if apart else 0.0)
    if event.not_by and any(event.not_by in other.actor.states for other in others):
        return False  # nobody condemns their own strike
    if any(_own_version(event, other) or _own_version(other, event) for other in others):
        if not _same_spots(event, others):
            return False
        evidence.add(1.5, "the version of who denies it")
        evidence.rival = True
    return not any(_is_other_way_round(event, other) for other in others)


def _is_other_way_round(event: Event, other: Event) -> bool:
    """Whether one's actor is the other's target: "Iran's strikes" are not a strike on Iran."""
    if event.points_back and event.speaker != other.speaker:
        return False
    return bool(
        event.actor.states and event.actor.states == other.target.states and other.actor.text
    )


def _blames_another(event: Event, others: Sequence[Event]) -> bool:
    """Whether two sides tell of one clash that the other began it."""
    return any(
        event.speaker_iso
        and other.speaker_iso
        and event.speaker_iso != other.speaker_iso
        and event.speaker_iso in other.actor.states
        and other.speaker_iso in event.actor.states
        and event.date == other.date
        and not event.own_date
        for other in others
    )


def _other_side(event: Event, others: Sequence[Event]) -> bool:
    """Whether the side that the others accuse tells of it: "they shot first"."""
    if event.own_date or event.speaker_iso is None or event.introduces or event.apart:
        return False
    return any(
        other.speaker_iso not in (None, event.speaker_iso)
        and other.speaker_iso in event.actor.states
        for other in others
    )


def _share(one: Party, other: Party) -> bool:
    """Whether two targets of one state are described alike, or one is not described at all."""
    both = one.plain & other.plain
    return bool(both or (one.states & other.states and not (one.plain and other.plain)))


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


def _where(event: Event, others: Sequence[Event], evidence: Evidence) -> bool:
    shared = _same_spots(event, others)
    if shared:
        evidence.add(2.0, f"same place ({shared})")
    elif _is_located(event) and any(o.article == event.article and _is_located(o) for o in others):
        evidence.add(-1.0)  # two towns
    countries = {iso for other in others for iso in other.countries}
    if not event.countries or not countries:
        return True
    if event.countries & countries:
        evidence.add(1.0, f"same country ({', '.join(sorted(event.countries & countries))})")
        return True
    denied = event.stance == "denies" or any(o.stance == "denies" for o in others)
    if shared and denied and any(o.article == event.article for o in others):
        evidence.add(0.5, "another account of what is denied")
        evidence.rival = any(other.stance != "denies" for other in others)
        return True
    asserted = [other for other in others if other.stance != "denies"]
    rivals = all(other.speaker != event.speaker for other in asserted) and bool(
        event.speaker
        and (all(other.speaker for other in asserted) or (event.points_back and not event.own_date))
    )
    near = _sentences_back(event, others)
    back = (event.points_back and not event.own_date) or event.same_men
    if back and near is not None and near <= 1:
        evidence.add(-1.0)
        return True  # "The device was set off from a field": of the one just told
    if not rivals or event.date is None:
        return False
    evidence.add(-1.0 if event.actor.named else 0.0)
    evidence.reasons.append("rival places for one date")
    return True


def _is_located(event: Event) -> bool:
    return any(spot.grain < 2 or spot.kind == "region" for spot in event.places)


def _same_spots(event: Event, others: Sequence[Event]) -> str | None:
    """The name of a place, finer than a province, that both name."""
    theirs = {n for o in others for s in o.places if _is_fine(s) for n in (s.id, s.label)}
    return next(
        (s.name for s in event.places if _is_fine(s) and (s.id in theirs or s.label in theirs)),
        None,
    )


def _is_fine(spot: Spot) -> bool:
    return spot.kind not in ("country", "admin1")


def _what(event: Event, others: Sequence[Event], evidence: Evidence) -> None:
    for mine, theirs in (
        (event.killed, [o.killed for o in others]),
        (event.injured, [o.injured for o in others]),
    ):
        if mine and any(t and (t.low, t.high) == (mine.low, mine.high) for t in theirs):
            evidence.add(1.5, f"same number of people ({mine.low})")


def _back(event: Event, others: Sequence[Event], evidence: Evidence, last: Event | None) -> None:
    """Weigh that "the attack" a few sentences on is the one told before in the article."""
    told = [other for other in others if other.article == event.article]
    if not told:
        return
    near = event.sentence - max(other.sentence for other in told)
    if event.points_back:
        evidence.add(3.0 if near <= 3 else 2.0 if near <= NEARBY else 1.0, "told on in the article")
        if last is not None and last in others:
            evidence.add(1.5)
        beside = [other for other in told if event.sentence - other.sentence <= 1]
        if any(other.type == event.type for other in beside):
            evidence.add(1.5)  # "Explosions shook the city. The blasts killed five"
    elif (
        near == 0
        and not (is_result(event) or event.same_men)
        and any(o.sentence == event.sentence and o.speaker == event.speaker for o in told)
    ):
        evidence.add(-2.0)  # two clauses of one sentence mostly tell two events
    elif event.apart:
        evidence.add(-4.5 if event.introduces or _is_told_anew(event, told) else -2.5)
    elif event.introduces and not any(is_same(event.actor, other.actor) for other in told):
        evidence.add(-1.0)
    elif not event.own_date and not any(map(_is_fine, event.places)) and near <= SOON:
        evidence.add(1.5 - near / 2, "no other time or place named")
    elif event.actor.text is None and any(
        other.date == event.date
        and (other.type == event.type or (near == 1 and event.type in RESULTS))
        for other in told
    ):
        evidence.add(0.5, "no other actor named")


def _is_told_anew(event: Event, told: Sequence[Event]) -> bool:
    """Whether a telling set apart names its own day, place and sides."""
    whole = event.own_date and _is_located(event) and bool(event.target.text)
    return whole and not any(event.target.plain & other.target.plain for other in told)
