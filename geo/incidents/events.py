"""Events told in one article: what happened, by whom, against whom, when, where, who says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from geo.grammar.anycase import AnyCase
from geo.incidents import casualties, triggers
from geo.incidents.dating import is_of_count, is_over, lasts, recent, when
from geo.incidents.kinds import kind_of, only_counts
from geo.incidents.parties import Party
from geo.incidents.roles import is_of_before, is_verbal
from geo.incidents.scene import Spot, scene
from geo.incidents.telling import (
    Telling,
    owned,
    sides,
    takes_responsibility,
    told_as,
    with_others,
)
from geo.incidents.tolls import Toll, added
from geo.incidents.triggers import Trigger
from geo.incidents.types import ACLED, AIMED, RESULTS
from geo.languages import en_events as words
from geo.languages import en_roles, en_tellings
from geo.model import Article, Count, DateRange, Mention, Reading, Stance, Utterance
from geo.utterances.sentences import Layout, layout

__all__ = ["ACLED", "Event", "find_events"]

_INTRODUCES = AnyCase(words.INTRODUCES)
_ACKNOWLEDGED = AnyCase(en_roles.ACKNOWLEDGED)
_APART = AnyCase(words.APART)
_CONDEMNED = AnyCase(words.CONDEMNED)
_COUNTER = AnyCase(words.COUNTER_CHARGE)
_OF_NEW = AnyCase(words.OF_NEW)
_LED_TO_IT = AnyCase(words.LED_TO_IT)
_DAMAGE = AnyCase(words.DAMAGE)
_BACK_IN = AnyCase(en_tellings.BACK_IN)
_TRADE = AnyCase(en_tellings.TRADE)
_PRONOUN = AnyCase(en_tellings.PRONOUN)
_TAKEN = AnyCase(en_tellings.TAKEN)
_SUSPECTS = AnyCase(en_tellings.SUSPECTS)
_VICTIM = AnyCase(en_tellings.VICTIM)
_ANSWERED_FIRE = AnyCase(en_roles.ANSWERED_FIRE)
_HEARD = AnyCase(en_tellings.HEARD_IT)
_VERSION = AnyCase(words.RIVAL_VERSION)
_CONSEQUENCE = AnyCase(words.CONSEQUENCE)
_OCCASION = AnyCase(words.OCCASION)
_LAUNCHED = AnyCase(words.LAUNCHED_FROM)
_STATISTIC = AnyCase(words.STATISTIC)
_NEAR = 40  # characters beside a word that tell how long it went on


@dataclass(frozen=True, slots=True)
class Event:
    """One telling of one event: a clause of one sentence with its words of what happened.

    `points_back` marks "the attack": an event told before. `generic` marks words that name no
    event in particular ("several attacks"). `speaker` is whoever tells it, None for the reporter.
    `own_date` tells whether its own sentence dates it. `within` is when an undated event can have
    been, news being new; `not_by` is the country that condemns it; `introduces` marks "an attack",
    told for the first time, `apart` another event of the same day, and `follows` what came of the
    event told before ("some of the attackers were arrested"). `guessed` is where it was if nothing
    says so; `answer` marks what only answers another telling; what stands after `origin` tells
    where it was launched from. `owner` is who is said to claim it, if they do not tell it;
    `version` marks the other side's story of what was told before, `about` is where the event
    starts that an answer answers, `cause` marks what led to what its sentence told first,
    `again` that its target is one told of before ("the farmers"), `elaborates` what follows a
    colon, `ended` that its clause tells the day it was over or counted, `same_men` that its actor
    is one told of before ("the attackers").
    """

    article: str
    sentence: int
    start: int
    end: int
    clause: tuple[int, int]
    type: str
    date: DateRange | None
    actor: Party
    target: Party
    places: tuple[Spot, ...]
    countries: frozenset[str]
    dead: tuple[Toll, ...]
    hurt: tuple[Toll, ...]
    speaker: str | None
    speaker_iso: str | None
    stance: Stance
    claims_responsibility: bool
    points_back: bool
    generic: bool
    within: DateRange | None = None
    not_by: str | None = None
    introduces: bool = False
    apart: bool = False
    own_date: bool = False
    follows: bool = False
    guessed: frozenset[str] = frozenset()
    answer: bool = False
    origin: int | None = None
    owner: str | None = None
    version: bool = False
    about: int | None = None
    cause: bool = False
    again: bool = False
    elaborates: bool = False
    ended: bool = False
    same_men: bool = False

    @property
    def killed(self) -> Count | None:
        """The dead it counts, together."""
        return added(self.dead)

    @property
    def injured(self) -> Count | None:
        """The hurt it counts, together."""
        return added(self.hurt)

    def __hash__(self) -> int:
        """By where it is told: enough to tell most events apart."""
        return hash((self.article, self.start, self.end, self.clause, self.about))


def find_events(reading: Reading) -> tuple[Event, ...]:
    """All tellings of events in an article's main story and background, in text order."""
    if reading.article.language not in ("", "en"):
        return ()
    page = layout(reading.article.text)
    found: list[Event] = []
    mentions = sorted(reading.mentions, key=lambda mention: mention.start)
    at = 0
    for number, sentence in enumerate(page.sentences):
        while at < len(mentions) and mentions[at].end <= sentence.start:
            at += 1
        if reading.article.scope_at(sentence.start) not in ("main", "background"):
            continue
        last = at
        while last < len(mentions) and mentions[last].start < sentence.end:
            last += 1
        inside = mentions[at:last]
        for clause, told in triggers.clauses(page.text, sentence):
            for part, real in _parts(reading, page.text, clause, told):
                first = not found or found[-1].sentence != number
                event = _event(reading, page, number, part, real, inside, first=first)
                if event is not None:
                    found.append(event)
    return tuple(found)


_Told = tuple[Trigger, tuple[Utterance | None, Stance]]


def _parts(
    reading: Reading, text: str, clause: tuple[int, int], told: Sequence[Trigger]
) -> Iterator[tuple[tuple[int, int], list[_Told]]]:
    """A clause's words of real events, apart where another side tells, or a denial is over.

    "Peru said its troops had killed two, and Ecuador said none had been there" is told by two.
    """
    real = [(t, s) for t in told if (s := told_as(reading, text, clause[0], t)) is not None]
    groups: list[list[_Told]] = []
    for one in real:
        if groups and not _is_other(groups[-1][-1], one):
            groups[-1].append(one)
        else:
            groups.append([one])
    start = clause[0]
    for number, group in enumerate(groups, start=1):
        end = clause[1] if number == len(groups) else _cut(text, group[-1], groups[number][0])
        yield (start, end), group
        start = end


def _cut(text: str, one: _Told, other: _Told) -> int:
    """Where one side's part of a clause ends and that of another begins."""
    last, following = one[0].end, other[0].start
    said = other[1][0]
    if said is not None and last < said.start < following:
        return said.start
    joint = max(text.rfind(mark, last, following) for mark in (",", " and ", " but "))
    return max(joint, last)


def _is_other(one: _Told, other: _Told) -> bool:
    """Whether another side goes on, or who denied goes on to tell."""
    (said, stance), (then, now) = one[1], other[1]
    if said is None or then is None:
        return False
    return said.speaker != then.speaker or (stance == "denies") != (now == "denies")


def _event(
    reading: Reading,
    page: Layout,
    number: int,
    clause: tuple[int, int],
    real: Sequence[_Told],
    mentions: Sequence[Mention],
    *,
    first: bool,
) -> Event | None:
    ranked = sorted(
        real, key=lambda one: (triggers.weight(page.text, one[0], clause[0]), one[0].start)
    )
    tellings = [Telling(page, number, clause, trigger, *by) for trigger, by in ranked]
    for rank, telling in enumerate(tellings, start=1):
        own = sides(telling)
        kind = kind_of(telling, *own)
        if kind is not None:
            rest = sorted(tellings[rank:], key=lambda other: other.trigger.start)
            both = with_others(own, telling, rest)
            return _made(reading.article, telling, kind, both, mentions, first=first)
    return None


def _made(
    article: Article,
    telling: Telling,
    kind: str,
    both: tuple[Party, Party],
    mentions: Sequence[Mention],
    *,
    first: bool,
) -> Event:
    clause, said = telling.clause, telling.said
    text = telling.page.text[slice(*clause)]
    start, end = telling.trigger.start, telling.trigger.end
    actor, target = both
    back = _points_back(telling)
    places, countries = _scene(telling, actor, mentions, points_back=back)
    date, own = when(article, telling, back=back, first=first)
    by = said.speaker if said else article.outlet
    event = Event(
        article=article.id,
        sentence=telling.number,
        start=start,
        end=end,
        clause=clause,
        type=kind,
        date=date,
        actor=actor,
        target=target,
        places=places,
        countries=countries or (target.states if kind in AIMED else frozenset()),
        dead=told_by(said, casualties.dead(text, by)),
        hurt=told_by(said, casualties.hurt(text, by)),
        speaker=said.speaker if said else None,
        speaker_iso=said.iso if said else None,
        stance=telling.stance,
        claims_responsibility=takes_responsibility(telling),
        points_back=back,
        generic=False,
        within=date or recent(article, start, end),
        own_date=own,
        guessed=_guess(article, said, actor, target),
        owner=owned(telling),
    )
    return _marked(event, telling, first=first)


def _marked(event: Event, telling: Telling, *, first: bool) -> Event:
    """An event with what its words say of others: new, told of before, apart, an answer."""
    text, clause, said = telling.page.text, telling.clause, telling.said
    opening, lead = telling.opening, telling.lead
    begin = opening if first else clause[0]
    placed = bool(event.places)
    counts = only_counts(telling, event.type)
    counts = counts and not (event.type == "death" and (event.own_date or placed))
    hurt = telling.word.lower() == "wounded" and not event.actor.text
    if telling.word.lower() == "wounded":
        counts = hurt and not (event.own_date or placed)
    owns = said is not None and bool(_ACKNOWLEDGED.search(lead))
    launched = _LAUNCHED.search(text, *clause)
    whom = event.target.text or ""
    again = bool(whom) and f"the {whom}".lower() in text[slice(*clause)].lower()
    pronoun = bool(_PRONOUN.search(lead))
    version = bool(_VERSION.search(text, opening, clause[1]))
    accuses = said is not None and not placed and bool(_COUNTER.search(text, opening, clause[1]))
    follows = hurt or _follows(text, begin, clause) or bool(_DAMAGE.match(telling.word))
    answered = bool(_ANSWERED_FIRE.search(telling.word)) and not event.target.text
    follows = follows or (answered and not event.actor.states)
    taken = _TAKEN.fullmatch(telling.word) and not event.actor.text
    follows = follows or bool(taken and event.type in ("smuggling", "arrest"))
    sure = bool(taken and _SUSPECTS.search(event.target.text or "")) and not event.own_date
    sure = sure or bool(_HEARD.search(text, *clause))
    return replace(
        event,
        generic=_is_generic(event, telling),
        not_by=said.iso if said and _CONDEMNED.search(lead) else None,
        introduces=not (counts or owns) and bool(_INTRODUCES.search(lead)),
        apart=not (event.points_back or pronoun or (answered and follows))
        and bool(_APART.search(text, begin, clause[1])),
        follows=sure or (follows and not (event.own_date or placed)),
        answer=counts or _only_denies(telling),
        origin=launched.end() if launched else None,
        elaborates=not first and text[begin - 1 : begin] == ":",
        again=again,
        points_back=event.points_back or (again and bool(_VICTIM.fullmatch(whom))),
        same_men=pronoun or _is_told_of(event.actor, text[slice(*clause)]),
        cause=not first and bool(_LED_TO_IT.search(text[max(0, begin - 20) : begin])),
        version=version or accuses,
        ended=(event.points_back and is_over(telling)) or is_of_count(telling),
    )


def told_by(said: Utterance | None, tolls: Sequence[Toll]) -> tuple[Toll, ...]:
    """Tolls with whose they are."""
    if said is None:
        return tuple(tolls)
    own = frozenset({said.iso} if said.iso else ())
    return tuple(
        replace(toll, spoken=True, iso=said.iso, states=own if toll.own and own else toll.states)
        for toll in tolls
    )


def _is_told_of(actor: Party, text: str) -> bool:
    """Whether a clause speaks of its actor as told of before: "the attackers"."""
    return bool(actor.text) and not actor.named and f"the {actor.text}".lower() in text.lower()


def _points_back(telling: Telling) -> bool:
    """Whether a word tells of what was told before: "the attack", not "the burning of a boat"."""
    if is_verbal(telling.word):
        back = is_of_before(telling.lead) or bool(_BACK_IN.match(telling.tail))
    else:
        back = triggers.points_back(telling.lead, telling.word)
    return back and not _OF_NEW.match(telling.word + telling.tail[:16])


def _is_generic(event: Event, telling: Telling) -> bool:
    """Whether no event in particular is meant: many at once, or what went on for long."""
    if _is_figure(telling, event.type, event.date, back=event.points_back):
        return True
    if event.type == "smuggling" and not event.own_date and _TRADE.search(telling.lead):
        return True
    if triggers.is_generic(
        telling.lead,
        telling.tail,
        telling.stance,
        mutual=event.own_date and event.type in words.CLASHES,
        verbal=is_verbal(telling.word),
    ):
        return True
    vague = event.killed is None if event.date is None else lasts(event.date)
    named = event.points_back or event.actor.text
    return vague and not named and triggers.is_many(telling.word)


def _scene(
    telling: Telling, actor: Party, mentions: Sequence[Mention], *, points_back: bool
) -> tuple[tuple[Spot, ...], frozenset[str]]:
    inside = [m for m in mentions if telling.clause[0] <= m.start < telling.clause[1]]
    said = telling.said
    if said is not None and not said.quoted:  # "..., said the ministry in Quito"
        inside = [m for m in inside if m.start < said.end]
        who = said.speaker  # "a spokesman for the command in the capital said"
        inside = [m for m in inside if m.end > said.start or m.text not in who]
    trigger = (telling.trigger.start, telling.trigger.end)
    return scene(telling.page.text, inside, trigger, actor, points_back=points_back)


def _is_figure(telling: Telling, kind: str, date: DateRange | None, *, back: bool) -> bool:
    """Whether it tells of a long time: "fought since January", "115 drowned last year"."""
    if back or not lasts(date):
        return False
    around = telling.lead[-_NEAR:] + telling.tail[:_NEAR]
    return kind in words.CLASHES or (kind in RESULTS and bool(_STATISTIC.search(around)))


def _follows(text: str, begin: int, clause: tuple[int, int]) -> bool:
    """Whether a clause tells what came of the event before it, or what that one answered."""
    if _CONSEQUENCE.search(text, *clause):
        return True
    before = text[max(0, clause[0] - 20) : clause[0]] if begin == clause[0] else ""
    return bool(_OCCASION.search(before))


def _only_denies(telling: Telling) -> bool:
    """Whether a telling is none by itself: "no shot was fired"."""
    said = telling.said
    return telling.stance == "denies" and (said is None or said.stance != "denies")


def _guess(
    article: Article, utterance: Utterance | None, actor: Party, target: Party
) -> frozenset[str]:
    """Where an event was that names no place: in the target's state, the speaker's, at home."""
    if target.states and target.states != actor.states:
        return target.states
    if utterance is not None and utterance.iso and utterance.iso not in actor.states:
        return frozenset({utterance.iso})
    if article.home and article.home not in actor.states:
        return frozenset({article.home})
    return actor.states if len(actor.states) == 1 else frozenset()
