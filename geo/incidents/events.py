"""Events told in one article: what happened, by whom, against whom, when, where, who says so.

The types are few and each maps to an event type of ACLED (Armed Conflict Location & Event Data
Project, Codebook 2023), so that incidents can be compared with that project's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from geo.dates import event_date, is_background, statement_date
from geo.incidents import casualties
from geo.incidents.roles import Party, claimant, parties
from geo.languages import en_events as words
from geo.model import Article, Count, DateRange, Mention, Place, Reading, Scope, Stance, Utterance
from geo.utterances import speaker_at
from geo.utterances.offices import is_official
from geo.utterances.sentences import Layout, Sentence, layout

ACLED: dict[str, tuple[str, str]] = {
    "airstrike": ("Explosions/Remote violence", "Air/drone strike"),
    "drone": ("Explosions/Remote violence", "Air/drone strike"),
    "shelling": ("Explosions/Remote violence", "Shelling/artillery/missile attack"),
    "bombing": ("Explosions/Remote violence", "Remote explosive/landmine/IED"),
    "mine": ("Explosions/Remote violence", "Remote explosive/landmine/IED"),
    "ground_clash": ("Battles", "Armed clash"),
    "ambush": ("Battles", "Armed clash"),
    "raid": ("Battles", "Armed clash"),
    "operation": ("Battles", "Armed clash"),
    "attack": ("Violence against civilians", "Attack"),
    "killing": ("Violence against civilians", "Attack"),
    "abduction": ("Violence against civilians", "Abduction/forced disappearance"),
    "arrest": ("Strategic developments", "Arrests"),
    "smuggling": ("Strategic developments", "Disrupted weapons use"),
    "crossing": ("Strategic developments", "Other"),
    "incident": ("Strategic developments", "Other"),
    "protest": ("Protests", "Peaceful protest"),
}
"""Incident types, each with ACLED's event type and sub-event type."""

_TRIGGER = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(f"(?P<t{n}>{pattern})" for n, (_, pattern) in enumerate(words.TRIGGERS))
    + r")(?!\w)",
    re.IGNORECASE,
)
_NOT_EVENT = re.compile(rf"\b(?:{words.NOT_EVENTS})", re.IGNORECASE)
_GENERIC = re.compile(words.GENERIC_BEFORE, re.IGNORECASE)
_SPECIFIC = re.compile(words.SPECIFIC_BEFORE, re.IGNORECASE)
_UNREAL = re.compile(words.UNREAL_BEFORE, re.IGNORECASE)
_NEGATED = re.compile(words.NEGATED_BEFORE, re.IGNORECASE)
_CLAUSE = re.compile(words.CLAUSES, re.IGNORECASE)
_LOCATING = re.compile(words.LOCATING, re.IGNORECASE)
_LAND = re.compile(words.LAND_AFTER, re.IGNORECASE)
_NOT_SCENE = re.compile(words.NOT_SCENE, re.IGNORECASE)
_INTRODUCES = re.compile(words.INTRODUCES, re.IGNORECASE)
_SAID = re.compile(r"\s+(?:said|says|announced|claimed|reported|confirmed|added|denied)\b")
_OF_TOWN = re.compile(r"\b(?:on|against|at|in)\s+(?:[\w’'-]+\s+){1,4}of\s+\Z")
_TWO = re.compile(r"\b[A-Z][\w’']+ and [A-Z]")  # "forces of Congo and Rwanda"
_APART = re.compile(words.APART, re.IGNORECASE)
_RESPONSIBILITY = re.compile(words.RESPONSIBILITY, re.IGNORECASE)
_POINTING = re.compile(
    r"\b(?:the|this|that|these|those|both)\s+(?:[\w’'“”\"-]+\s+){0,3}$", re.IGNORECASE
)
RESULTS = frozenset({"killing", "arrest", "incident", "smuggling", "protest"})
"""Types that are mostly told as what came of an act."""

_MANY = re.compile(
    r".*(?:attacks|strikes|raids|clashes|protests?|unrest|smuggling|trafficking|operations|fighting"
    r"|bombings|kidnappings|incursions|killings|incidents|battles|demonstrations)",
    re.IGNORECASE,
)
_AIMED = frozenset({"airstrike", "drone", "shelling"})
_RECIPROCAL = re.compile(
    r"\b(?:both|two) (?:countries|sides|nations|governments)\b|\beach (?:other|of them)\b"
)
_WINDOW = 120
_CONDEMNED = re.compile(
    r"\b(?:condemn|denounc|decri|protest|deplor|slam|criticis|criticiz)\w*\b[^.;]*$", re.IGNORECASE
)
_JOINT = re.compile(r"\bjoint(?:ly)?\b", re.IGNORECASE)
_NEWS = timedelta(days=14)
_MONTH = timedelta(days=31)
_DENIAL_REACH = 6  # sentences between an event and its denial


@dataclass(frozen=True, slots=True)
class Event:
    """One telling of one event: a clause of one sentence with its words of what happened.

    `points_back` marks "the attack": an event told before. `generic` marks words that name no
    event in particular ("several attacks"). `speaker` is whoever tells it, None for the reporter.
    `within` is when an undated event can have been, news being new; `not_by` is the country that
    condemns it; `introduces` marks "an attack", told for the first time, and `apart`
    another event of the same day.
    """

    article: str
    sentence: int
    start: int
    end: int
    clause: tuple[int, int]
    type: str
    scope: Scope
    date: DateRange | None
    said: DateRange | None
    actor: Party
    target: Party
    places: tuple[Place, ...]
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
        for clause, triggers in _clauses(page, sentence):
            event = _event(reading, page, number, clause, triggers, inside)
            if event is not None:
                found.append(event)
    return tuple(sorted(found + _denials(reading, page, found), key=lambda event: event.start))


def _denials(reading: Reading, page: Layout, events: Sequence[Event]) -> list[Event]:
    """Denials without a word of the event ("Ankara denied it"): of the one told before."""
    told = {event.sentence for event in events if event.stance == "denies"}
    more: list[Event] = []
    for said in reading.utterances:
        number = page.sentence_at(said.start)
        if said.stance != "denies" or number in told:
            continue
        before = [e for e in events if 0 <= number - e.sentence <= _DENIAL_REACH and not e.generic]
        before = [e for e in before if e.start < said.start and e.speaker != said.speaker]
        accused = [e for e in before if said.iso in e.actor.states]
        if not before:
            continue
        told.add(number)
        denied = (accused or before)[-1]
        more.append(
            replace(
                denied,
                sentence=number,
                start=said.start,
                end=said.end,
                clause=(said.start, said.end),
                places=(),
                countries=frozenset(),
                killed=None,
                injured=None,
                speaker=said.speaker,
                speaker_iso=said.iso,
                stance="denies",
                claims_responsibility=False,
                points_back=True,
                not_by=None,
            )
        )
    return more


def tells_event(text: str, start: int, end: int) -> bool:
    """Whether a stretch of text has any word of an event, real or not."""
    return next(_triggers(text, start, end), None) is not None


def _clauses(
    page: Layout, sentence: Sentence
) -> Iterator[tuple[tuple[int, int], list[tuple[str, int, int]]]]:
    """Clauses of a sentence that tell an event, with the words that tell it."""
    marks = _CLAUSE.finditer(page.text, sentence.start, sentence.end)
    edges = [sentence.start, *(mark.end() for mark in marks), sentence.end]
    for start, end in pairwise(edges):
        triggers = list(_triggers(page.text, start, end))
        if triggers:
            yield (start, end), triggers


def _triggers(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    excluded = [hit.span() for hit in _NOT_EVENT.finditer(text, start, end)]
    for hit in _TRIGGER.finditer(text, start, end):
        if hit.start() > start and (
            text[hit.start() - 1].isalnum() or text[hit.start() - 1] == "-"
        ):
            continue
        if hit.end() < len(text) and text[hit.end()].isalnum():
            continue
        if any(first < hit.end() and hit.start() < last for first, last in excluded):
            continue
        number = next(
            int(k[1:]) for k, v in hit.groupdict().items() if v is not None and k[0] == "t"
        )
        yield words.TRIGGERS[number][0], hit.start(), hit.end()


def _event(
    reading: Reading,
    page: Layout,
    number: int,
    clause: tuple[int, int],
    triggers: list[tuple[str, int, int]],
    mentions: Sequence[Mention],
) -> Event | None:
    article, text = reading.article, page.text
    if not (real := _real(reading, text, clause, triggers)):
        return None
    kind, start, end = min(real, key=lambda t: (_weight(text, t), t[1]))
    utterance = speaker_at(reading.utterances, start, end)
    inside = [m for m in mentions if clause[0] <= m.start < clause[1]]
    actor, target = _sides(page, number, clause, (kind, start, end), utterance)
    if kind == "protest" and actor.text and (actor.states or is_official(actor.text)):
        return None  # a government that protests lodges a complaint
    opening = page.sentences[number].start
    told = text[clause[0] : clause[1]]
    speaker = utterance.speaker if utterance else None
    lead = text[max(clause[0], start - _WINDOW) : start]
    back = bool(_POINTING.search(lead))
    if utterance is not None:  # "..., said the ministry in Quito"
        inside = [m for m in inside if m.start < utterance.end]
    places, countries = _where(text, inside, (start, end), actor, points_back=back)
    if not countries and kind in _AIMED:
        countries = target.states
    date = event_date(article, start, end)
    killed = casualties.killed(told, speaker or article.outlet)
    generic = _is_generic(lead, _stance(utterance))
    vague = date is None or date.last - date.first > _MONTH
    if vague and (date or killed is None) and not back and not actor.text:
        generic = generic or bool(_MANY.fullmatch(text[start:end]))
    return Event(
        article=article.id,
        sentence=number,
        start=start,
        end=end,
        clause=clause,
        type=kind,
        scope="background" if is_background(article, start, end) else article.scope_at(start),
        date=date,
        said=statement_date(article, start),
        actor=actor,
        target=target,
        places=places,
        countries=countries,
        killed=killed,
        injured=casualties.injured(told, speaker or article.outlet),
        speaker=speaker,
        speaker_iso=utterance.iso if utterance else None,
        stance=_stance(utterance),
        claims_responsibility=bool(_RESPONSIBILITY.search(text, opening, end)),
        points_back=back,
        within=date or _recent(article, start, end),
        not_by=utterance.iso if utterance and _CONDEMNED.search(lead) else None,
        generic=generic,
        introduces=bool(_INTRODUCES.search(lead)),
        apart=not back and bool(_APART.search(text, opening, clause[1])),
    )


def _real(
    reading: Reading, text: str, clause: tuple[int, int], triggers: Sequence[tuple[str, int, int]]
) -> list[tuple[str, int, int]]:
    """The words of a clause whose event is told as real; a denied one is told, too."""
    told_as = [speaker_at(reading.utterances, start, end) for _, start, end in triggers]
    return [
        trigger
        for trigger, said in zip(triggers, told_as, strict=True)
        if _stance(said) == "denies" or not _unreal(text, clause[0], trigger[1])
    ]


def _sides(
    page: Layout,
    number: int,
    clause: tuple[int, int],
    trigger: tuple[str, int, int],
    utterance: Utterance | None,
) -> tuple[Party, Party]:
    """Actor and target; who claims responsibility is the actor, and "joint" marks two."""
    kind, start, end = trigger
    text = page.text
    actor, target = parties(text, clause, (start, end), kind, utterance)
    took = _RESPONSIBILITY.search(text, page.sentences[number].start, end)
    if took and not actor.text and utterance is not None:
        actor = claimant(utterance.speaker)
    if _JOINT.search(text, max(clause[0], start - 30), end) or _TWO.search(actor.text or ""):
        actor = replace(actor, words=actor.words | {"joint"})
    return actor, target


def _is_generic(lead: str, stance: Stance) -> bool:
    """Whether the words before an event's say that no event in particular is meant."""
    if _RECIPROCAL.search(lead):
        return True
    if not _GENERIC.search(lead) or _SPECIFIC.search(lead):
        return False
    return not (stance == "denies" and re.search(r"\bno\b", lead))  # "no joint operation"


def _recent(article: Article, start: int, end: int) -> DateRange | None:
    """When the undated news of an article can have happened: in the days before it appeared."""
    if article.published is None or is_background(article, start, end):
        return None
    said = statement_date(article, start) or article.published
    return DateRange(said.first - _NEWS, said.last)


def _weight(text: str, trigger: tuple[str, int, int]) -> int:
    """Which of a clause's words names the event: an act before its results, "targeted" last."""
    weak = text[trigger[1] : trigger[2]].lower() in ("targeted", "incident", "incidents")
    return 2 * weak + (trigger[0] in RESULTS)


def _stance(utterance: Utterance | None) -> Stance:
    return utterance.stance if utterance else "narrator"


def _unreal(text: str, begin: int, start: int) -> bool:
    """Whether an event is only feared, planned, urged or denied to have been."""
    lead = text[max(begin, start - _WINDOW) : start]
    return bool(_UNREAL.search(lead) or _NEGATED.search(lead))


def _where(
    text: str,
    mentions: Sequence[Mention],
    trigger: tuple[int, int],
    actor: Party,
    *,
    points_back: bool,
) -> tuple[tuple[Place, ...], frozenset[str]]:
    """Places an event is said to be in (towns before provinces before countries), and countries.

    Places after the event's word count first; those before it only when none follows, and not for
    "the attack" ("summoned the envoy in Kabul over the attack").
    """
    found: list[tuple[bool, int, Place]] = []
    earlier: list[tuple[bool, int, Place]] = []
    together: set[Place] = set()
    last = len(text)
    for mention in mentions:
        place = mention.place
        if place is None or (actor.text and mention.text in actor.text):
            continue
        located = bool(_LOCATING.search(text[max(0, mention.start - 70) : mention.start]))
        between = text[last : mention.start].strip()  # "in Iraq and Syria"
        joint = between in ("and", "or") or (between == "," and text[mention.end] in ", ")
        joint = joint and not _SAID.match(text, mention.end)
        located = located or joint
        if place.kind != "country" and mention.start >= trigger[1]:
            located = located or bool(_OF_TOWN.search(text[trigger[1] : mention.start]))
        lead = text[max(0, mention.start - 60) : mention.start]
        if mention.end <= trigger[0] and _NOT_SCENE.search(lead):
            continue
        if joint:
            together.add(place)
        land = _LAND.match(text[mention.end : mention.end + 40])
        if not located or (mention.role == "demonym" and not land):
            continue
        away = abs(mention.start - trigger[0])
        ranked = (place.kind in ("country", "admin1"), away, place)
        last = mention.end
        if mention.start >= trigger[0]:
            found.append(ranked)
        elif not points_back and text.count(",", mention.end, trigger[0]) < 2:
            earlier.append(ranked)
    found = sorted(found or earlier, key=lambda item: item[:2])
    places = tuple(dict.fromkeys(place for *_, place in found))
    finest = [p for p in places if p.kind != "country"] or list(places)
    named = [p for p in finest if p in finest[:1] or p in together]
    return places, frozenset(p.country for p in named if p.country)
