"""Events told in one article: what happened, by whom, against whom, when, where, who says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from geo.dates import event_date, is_background, own_event_date, statement_date
from geo.incidents import casualties, triggers
from geo.incidents.parties import Party
from geo.incidents.roles import claimant, dates_the_telling, is_verbal, owner_in, parties
from geo.incidents.scene import Spot, scene
from geo.incidents.triggers import WINDOW, Trigger
from geo.incidents.types import ACLED, AIMED, RESULTS
from geo.languages import en_events as words
from geo.languages import en_roles
from geo.model import Article, Count, DateRange, Mention, Reading, Stance, Utterance
from geo.utterances import speaker_at
from geo.utterances.offices import is_official
from geo.utterances.sentences import Layout, layout

__all__ = ["ACLED", "Event", "find_events"]

_INTRODUCES = re.compile(words.INTRODUCES, re.IGNORECASE)
_TWO = re.compile(words.TWO_NAMES)  # "forces of Congo and Rwanda"
_APART = re.compile(words.APART, re.IGNORECASE)
_RESPONSIBILITY = re.compile(words.RESPONSIBILITY, re.IGNORECASE)
_CONDEMNED = re.compile(words.CONDEMNED, re.IGNORECASE)
_COUNTER = re.compile(words.COUNTER_CHARGE, re.IGNORECASE)
_OFFSET = re.compile(words.OFFSET_BEFORE, re.IGNORECASE)
_OF_NEW = re.compile(words.OF_NEW, re.IGNORECASE)
_OF_DAY = re.compile(words.OF_DAY, re.IGNORECASE)
_VERSION = re.compile(words.RIVAL_VERSION, re.IGNORECASE)
_JOINT = re.compile(words.JOINT, re.IGNORECASE)
_CONSEQUENCE = re.compile(words.CONSEQUENCE, re.IGNORECASE)
_OCCASION = re.compile(words.OCCASION, re.IGNORECASE)
_LAUNCHED = re.compile(words.LAUNCHED_FROM, re.IGNORECASE)
_SOLDIERS = frozenset(words.SOLDIERS)
_MADE_TO_CROSS = re.compile(words.MADE_TO_CROSS, re.IGNORECASE)
_PEOPLE = re.compile(en_roles.PEOPLE, re.IGNORECASE)
_ROBBERS = frozenset(words.ROBBERS)
_STATISTIC = re.compile(words.STATISTIC, re.IGNORECASE)
_BORDERLY = re.compile(words.BORDERLY, re.IGNORECASE)
_DIED = re.compile(words.DIED, re.IGNORECASE)
_NOT_VIOLENT = re.compile(words.NOT_VIOLENT, re.IGNORECASE)
_FLED = re.compile(words.FLED, re.IGNORECASE)
_SPORT = re.compile(words.SPORT, re.IGNORECASE)
_NEEDED = {
    "smuggling": re.compile(words.CONTRABAND, re.IGNORECASE),
    "operation": re.compile(words.ARMED, re.IGNORECASE),
}
_BEFORE = 600  # characters of a sentence before a clause that bear on it
_NEAR = 40  # characters beside a word that tell how long it went on
_CLAUSE = 600  # characters of a clause looked at for who claims it
_AROUND = 300  # characters around a word that tell what it is about
_UNCAUSED = frozenset({"killing", "death", "incident", "crossing"})
_NEWS = timedelta(days=14)
_MONTH = timedelta(days=31)


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
    starts that an answer answers.
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
    killed: Count | None
    injured: Count | None
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
            first = not found or found[-1].sentence != number
            event = _event(reading, page, number, clause, told, inside, first=first)
            if event is not None:
                found.append(event)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Telling:
    """A clause, the word in it that tells an event, and who tells it in what stance."""

    page: Layout
    number: int
    clause: tuple[int, int]
    trigger: Trigger
    said: Utterance | None
    stance: Stance

    @property
    def lead(self) -> str:
        """What stands before the word, as far as it qualifies it."""
        start = self.trigger.start
        return self.page.text[max(self.clause[0], start - WINDOW) : start]

    @property
    def opening(self) -> int:
        """Where its sentence begins, or a little way before it in an endless one."""
        return max(self.page.sentences[self.number].start, self.clause[0] - _BEFORE)

    @property
    def tail(self) -> str:
        """What stands after the word."""
        end = self.trigger.end
        return self.page.text[end : min(self.clause[1], end + WINDOW)]

    @property
    def word(self) -> str:
        """The word itself."""
        return self.page.text[self.trigger.start : self.trigger.end]


def _event(
    reading: Reading,
    page: Layout,
    number: int,
    clause: tuple[int, int],
    told: Sequence[Trigger],
    mentions: Sequence[Mention],
    *,
    first: bool,
) -> Event | None:
    text = page.text
    real = [(t, s) for t in told if (s := _told_as(reading, text, clause[0], t)) is not None]
    if not real:
        return None
    trigger, (said, stance) = min(
        real, key=lambda one: (triggers.weight(text, one[0]), one[0].start)
    )
    telling = _Telling(page, number, clause, trigger, said, stance)
    others = [
        _Telling(page, number, clause, other, *by) for other, by in real if other != trigger
    ]
    sides = _all_sides(telling, others)
    kind = _kind(telling, *_sides(telling))
    return None if kind is None else _made(reading.article, telling, kind, sides, mentions, first=first)


def _kind(  # noqa: PLR0911 - one return a reason
    telling: _Telling, actor: Party, target: Party
) -> str | None:
    """The type of what a word tells; None when it is no incident."""
    page, number, trigger = telling.page, telling.number, telling.trigger
    kind = trigger.kind
    if _is_peaceful(page, number, trigger):
        return None
    if kind == "smuggling" and _PEOPLE.search(target.text or ""):
        return "arrest" if is_official(actor.text or "") else "abduction"
    needed = _NEEDED.get(kind)
    sentence = page.sentences[number]
    last = min(sentence.end, trigger.end + _AROUND)
    if needed and not needed.search(page.text, max(sentence.start, trigger.start - _AROUND), last):
        return None
    if kind == "protest" and actor.text and (actor.states or is_official(actor.text)):
        return None  # a government that protests lodges a complaint
    if kind == "death" and not _at_border(page, number):
        return None  # a body found far from any border is no matter of one
    died = kind == "killing" and _DIED.fullmatch(telling.word)
    if died and not telling.word.endswith("of") and _at_border(page, number):
        return "death"
    known = actor.words | set((actor.text or "").lower().split())
    if kind == "smuggling" and known & _ROBBERS:
        return "raid"
    if kind == "incursion" and telling.word.lower() == "entered" and not known & _SOLDIERS:
        return None
    moved = _FLED.fullmatch(telling.word) or _MADE_TO_CROSS.fullmatch(telling.word)
    if kind == "crossing" and not moved and known & _SOLDIERS:
        return "incursion"
    return kind


def _made(
    article: Article,
    telling: _Telling,
    kind: str,
    sides: tuple[Party, Party],
    mentions: Sequence[Mention],
    *,
    first: bool,
) -> Event:
    page, clause, said = telling.page, telling.clause, telling.said
    start, end = telling.trigger.start, telling.trigger.end
    opening = telling.opening
    begin = opening if first else clause[0]
    actor, target = sides
    back = triggers.points_back(telling.lead) and not is_verbal(telling.word)
    back = back and not _OF_NEW.match(telling.word + telling.tail[:16])
    places, countries = _scene(telling, actor, mentions, points_back=back)
    date, own = _when(article, telling, back=back)
    by = said.speaker if said else article.outlet
    killed = casualties.killed(page.text[slice(*clause)], by)
    counts = kind == "killing" and bool(_DIED.fullmatch(telling.word))
    mutual = own and kind in words.CLASHES
    launched = _LAUNCHED.search(page.text, *clause)
    return Event(
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
        killed=killed,
        injured=casualties.injured(page.text[slice(*clause)], by),
        speaker=said.speaker if said else None,
        speaker_iso=said.iso if said else None,
        stance=telling.stance,
        claims_responsibility=bool(
            _RESPONSIBILITY.search(page.text, max(opening, start - _BEFORE), end)
        ),
        points_back=back,
        generic=_is_figure(telling, kind, date, back=back)
        or triggers.is_generic(telling.lead, telling.tail, telling.stance, mutual=mutual)
        or (
            (date is None or date.last - date.first > _MONTH)
            and (date is not None or killed is None)
            and not (back or actor.text)
            and triggers.is_many(telling.word)
        ),
        within=date or _recent(article, start, end),
        not_by=said.iso if said and _CONDEMNED.search(telling.lead) else None,
        introduces=not counts and bool(_INTRODUCES.search(telling.lead)),
        apart=not back and bool(_APART.search(page.text, begin, clause[1])),
        own_date=own,
        follows=not own and not places and _follows(page.text, begin, clause),
        guessed=_guess(article, said, actor, target),
        answer=counts or _only_denies(telling),
        origin=launched.end() if launched else None,
        owner=_owned(telling),
        version=said is not None
        and (
            bool(_VERSION.search(page.text, opening, clause[1]))
            or (not places and bool(_COUNTER.search(page.text, opening, clause[1])))
        ),
    )


def _when(article: Article, telling: _Telling, *, back: bool) -> tuple[DateRange | None, bool]:
    """The date of an event and whether its own clause tells it.

    None for "claimed the attack on Sunday": that day is the statement's.
    """
    start, end = telling.trigger.start, telling.trigger.end
    day = own_event_date(article, start, end)
    own = day is not None
    if back and not _OF_DAY.match(telling.tail):
        if own and (dates_the_telling(telling.lead) or _owned(telling)):
            return None, False
        if _OFFSET.search(telling.lead):
            return None, False
    return day or event_date(article, start, end), own


def _owned(telling: _Telling) -> str | None:
    text = telling.page.text[telling.clause[0] : telling.clause[1]][:_CLAUSE]
    return owner_in(text, told=telling.said is not None)


def _scene(
    telling: _Telling, actor: Party, mentions: Sequence[Mention], *, points_back: bool
) -> tuple[tuple[Spot, ...], frozenset[str]]:
    inside = [m for m in mentions if telling.clause[0] <= m.start < telling.clause[1]]
    said = telling.said
    if said is not None and not said.quoted:  # "..., said the ministry in Quito"
        inside = [m for m in inside if m.start < said.end]
    trigger = (telling.trigger.start, telling.trigger.end)
    return scene(telling.page.text, inside, trigger, actor, points_back=points_back)


def _is_figure(telling: _Telling, kind: str, date: DateRange | None, *, back: bool) -> bool:
    """Whether it tells of a long time: "fought since January", "115 drowned last year"."""
    if back or not _lasts(date):
        return False
    around = telling.lead[-_NEAR:] + telling.tail[:_NEAR]
    return kind in words.CLASHES or (kind in RESULTS and bool(_STATISTIC.search(around)))


def _lasts(date: DateRange | None) -> bool:
    """Whether a time is so long that no event in particular fills it ("since January")."""
    return date is not None and date.last - date.first > _MONTH


def _follows(text: str, begin: int, clause: tuple[int, int]) -> bool:
    """Whether a clause tells what came of the event before it, or what that one answered."""
    if _CONSEQUENCE.search(text, *clause):
        return True
    before = text[max(0, clause[0] - 20) : clause[0]] if begin == clause[0] else ""
    return bool(_OCCASION.search(before))


def _told_as(
    reading: Reading, text: str, begin: int, trigger: Trigger
) -> tuple[Utterance | None, Stance] | None:
    """Who tells an event and in what stance; None when it is not told as real.

    "No shot was fired, the navy said" denies; what nobody says has not been is no event.
    """
    said = speaker_at(reading.utterances, trigger.start, trigger.end)
    stance: Stance = said.stance if said else "narrator"
    if stance == "denies":
        return said, stance
    lead = text[max(begin, trigger.start - WINDOW) : trigger.start]
    if triggers.is_unreal(lead):
        return None
    if triggers.is_negated(lead):
        return (said, "denies") if said is not None else None
    return said, stance


def _only_denies(telling: _Telling) -> bool:
    """Whether a telling is none by itself: "no shot was fired"."""
    said = telling.said
    return telling.stance == "denies" and (said is None or said.stance != "denies")


def _is_peaceful(page: Layout, number: int, trigger: Trigger) -> bool:
    """Whether the words around an event's are of sport, or of disease, disaster and accident."""
    sentence = page.sentences[number]
    first, last = max(sentence.start, trigger.start - 300), min(sentence.end, trigger.end + 300)
    if _SPORT.search(page.text, first, last):
        return True
    return trigger.kind in _UNCAUSED and bool(_NOT_VIOLENT.search(page.text, first, last))


def _at_border(page: Layout, number: int) -> bool:
    """Whether the sentence, or one beside it, is about people who cross."""
    first = page.sentences[max(0, number - 1)].start
    last = page.sentences[min(len(page.sentences) - 1, number + 1)].end
    start = page.sentences[number].start
    return bool(_BORDERLY.search(page.text, max(first, start - 600), min(last, start + 1200)))


def _sides(telling: _Telling) -> tuple[Party, Party]:
    """Actor and target; who claims responsibility is the actor, and "joint" marks two."""
    page, said = telling.page, telling.said
    kind, start, end = telling.trigger
    actor, target = parties(page.text, telling.clause, (start, end), kind, said)
    took = _RESPONSIBILITY.search(page.text, max(telling.opening, start - _BEFORE), end)
    if took and not actor.text and said is not None:
        actor = claimant(said.speaker)
    joint = _JOINT.search(page.text, max(telling.clause[0], start - 30), end)
    if joint or _TWO.search(actor.text or ""):
        actor = replace(actor, words=actor.words | {"joint"}, plain=actor.plain | {"joint"})
    return actor, target


def _all_sides(telling: _Telling, others: Sequence[_Telling]) -> tuple[Party, Party]:
    """The sides of an event; what its own word leaves open, the clause's other words may tell."""
    actor, target = _sides(telling)
    for other in others:
        if actor.text and target.text:
            break
        if triggers.points_back(other.lead) or other.stance != telling.stance:
            continue
        whose, whom = _sides(other)
        it = other.said is not None and whose == claimant(other.said.speaker)
        if not actor.text and not it and whose.text != target.text:  # "it" may be the strike
            actor = whose
        if not target.text and whom.text != actor.text:
            target = whom
    return actor, target


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
    return frozenset()


def _recent(article: Article, start: int, end: int) -> DateRange | None:
    """When the undated news of an article can have happened: in the days before it appeared."""
    if article.published is None or is_background(article, start, end):
        return None
    said = statement_date(article, start) or article.published
    return DateRange(said.first - _NEWS, said.last)
