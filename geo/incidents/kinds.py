"""What type of incident a word tells, if any: sport, disease and accident are none."""

from __future__ import annotations

from geo.grammar.anycase import AnyCase
from geo.incidents.parties import Party
from geo.incidents.telling import Telling
from geo.incidents.triggers import Trigger
from geo.languages import en_events as words
from geo.languages import en_roles, en_tellings
from geo.utterances.offices import is_official
from geo.utterances.sentences import Layout

_SOLDIERS = frozenset(words.SOLDIERS)
_ROBBERS = frozenset(words.ROBBERS)
_MADE_TO_CROSS = AnyCase(words.MADE_TO_CROSS)
_PEOPLE = AnyCase(en_roles.PEOPLE)
_BORDERLY = AnyCase(words.BORDERLY)
_DIED = AnyCase(words.DIED)
_NOT_VIOLENT = AnyCase(words.NOT_VIOLENT)
_FLOWN = AnyCase(en_tellings.FLOWN)
_TO_DO = AnyCase(en_tellings.TO_DO)
_FLED = AnyCase(words.FLED)
_SLAIN = AnyCase(en_tellings.SLAIN)
_SPORT = AnyCase(words.SPORT)
_NEEDED = {
    "smuggling": AnyCase(words.CONTRABAND),
    "operation": AnyCase(words.ARMED),
}
_AROUND = 300  # characters around a word that tell what it is about
_UNCAUSED = frozenset({"killing", "death", "incident", "crossing"})


def kind_of(  # noqa: PLR0911 - one return a reason
    telling: Telling, actor: Party, target: Party
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
    if _is_no_act(telling, kind, target):
        return None
    if kind == "raid" and _FLOWN.search(telling.lead):
        return "airstrike"
    if kind == "protest" and actor.text and (actor.states or is_official(actor.text)):
        return None  # a government that protests lodges a complaint
    if kind == "death" and not (_at_border(page, number) or _is_slain(page, number)):
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


def _is_no_act(telling: Telling, kind: str, target: Party) -> bool:
    """Whether nothing was done: "promised to build a wall", "the signal was picked up by radar"."""
    if kind == "construction" and _TO_DO.search(telling.lead):
        return True
    return telling.word.lower() == "picked up" and not _PEOPLE.search(target.text or "")


def only_counts(telling: Telling, kind: str) -> bool:
    """Whether a telling only says how many died or were hurt: "three died", "two were wounded"."""
    return telling.word.lower() == "wounded" or (
        kind in ("killing", "death") and bool(_DIED.fullmatch(telling.word))
    )


def _is_peaceful(page: Layout, number: int, trigger: Trigger) -> bool:
    """Whether the words around an event's are of sport, or of disease, disaster and accident."""
    sentence = page.sentences[number]
    first, last = max(sentence.start, trigger.start - 300), min(sentence.end, trigger.end + 300)
    if _SPORT.search(page.text, first, last):
        return True
    return trigger.kind in _UNCAUSED and bool(_NOT_VIOLENT.search(page.text, first, last))


def _is_slain(page: Layout, number: int) -> bool:
    """Whether a sentence, or the one after it, tells that whoever is found dead was killed."""
    last = page.sentences[min(len(page.sentences) - 1, number + 1)].end
    start = page.sentences[number].start
    return bool(_SLAIN.search(page.text, start, min(last, start + 800)))


def _at_border(page: Layout, number: int) -> bool:
    """Whether the sentence, or one beside it, is about people who cross."""
    first = page.sentences[max(0, number - 1)].start
    last = page.sentences[min(len(page.sentences) - 1, number + 1)].end
    start = page.sentences[number].start
    return bool(_BORDERLY.search(page.text, max(first, start - 600), min(last, start + 1200)))
