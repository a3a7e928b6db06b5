"""Noun phrases around an event's word: its subject, its object, what its prepositions bring."""

from __future__ import annotations

import re
from collections.abc import Iterator

from geo.grammar.anycase import AnyCase
from geo.incidents.parties import is_actor
from geo.incidents.triggers import tells_event
from geo.languages import en_events as words
from geo.languages import en_roles
from geo.model import Utterance
from geo.utterances.offices import is_stateless, states_in
from geo.utterances.subjects import FINITE, phrase_start, without_adverbials

_OBJECT = re.compile(words.OBJECT)
_END = re.compile(words.NP_ENDS)
_STOPS = re.compile(en_roles.STOPS)
_PREPOSITION = AnyCase(rf"\s*,?\s*(?P<prep>{en_roles.PREPOSITIONS})\s+")
_NOT_A_SIDE = AnyCase(en_roles.NOT_A_SIDE)
_CLEFT = re.compile(en_roles.CLEFT)
_PARENTHESIS = re.compile(en_roles.PARENTHESIS)
_RELATIVE = re.compile(en_roles.RELATIVE)
_DAY_ONLY = AnyCase(en_roles.DAY_ONLY)
_SCARE_QUOTES = re.compile(r"[“\"‘]([^“”\"‘’]{1,40})[”\"’]")
_DESCRIBED = AnyCase(en_roles.DESCRIBED)
_CLOCK = re.compile(en_roles.CLOCK)
_DATELINE = re.compile(en_roles.DATELINE)
_ABOUT_ITSELF = re.compile(en_roles.ABOUT_ITSELF)
_MANY_PEOPLE = re.compile(en_roles.MANY_PEOPLE)
_THAT_DID = re.compile(en_roles.THAT_DID)
_BY_FIRST = AnyCase(en_roles.BY_FIRST)
_ASIDE = re.compile(en_roles.ASIDE)
_BODIES_OF = re.compile(en_roles.BODIES_OF)
_HE = AnyCase(en_roles.HE)
_WHEN = re.compile(en_roles.WHEN)
_PLACED_FIRST = re.compile(en_roles.PLACED_FIRST)
_ORDINAL_UNIT = re.compile(en_roles.ORDINAL_UNIT)
_IN_WHICH = re.compile(en_roles.IN_WHICH, re.DOTALL)
_FRONTED = re.compile(en_roles.FRONTED)
_BEGUN_NUMBER = re.compile(r"(?<= )([a-z]+) \d{1,4}$")
_ACRONYM = re.compile(en_roles.ACRONYM)
_LADEN = re.compile(en_roles.LADEN)
_IRREGULAR = re.compile(en_roles.IRREGULAR)
_SO_CALLED = AnyCase(en_roles.SO_CALLED)
_AT_FIRST = re.compile(en_roles.AT_FIRST)
_DATED_FIRST = re.compile(en_roles.DATED_FIRST)
_PERSON = re.compile(en_roles.PERSON)
_NEW_SUBJECT = re.compile(en_roles.NEW_SUBJECT)
_SELF = AnyCase(words.SELF)
_OWN_WORDS = AnyCase(words.OWN_WORDS)
_PRONOUN_SIDE = AnyCase(words.PRONOUN_SIDE)
_LATE = AnyCase(words.LATE)
_LAUNCH = re.compile(words.LAUNCH)
_NUMBERED = AnyCase(words.NUMBERED)
_SUBORDINATE = AnyCase(words.SUBORDINATE, re.DOTALL)
_AUXILIARY_LAST = re.compile(words.AUXILIARY_LAST)
_LONGEST = 100  # characters that the name of a side may have
_PHRASES = 6  # prepositional phrases looked at after a word


def scanned(tail: str) -> Iterator[tuple[str, str, int]]:
    """Prepositional phrases that follow a word, up to the first verb, each with where it ends."""
    at = 0
    for _ in range(_PHRASES):
        hit = _PREPOSITION.match(tail, at)
        if hit is None:
            return
        day = _DAY_ONLY.match(tail, hit.end())
        phrase = day.group() if day else until_stop(tail[hit.end() :])
        at = hit.end() + len(phrase)
        if phrase.strip() and not _NOT_A_SIDE.match(phrase):
            yield hit["prep"].lower(), cut(phrase), at
        verb = FINITE.search(phrase)
        if verb or not phrase.strip():
            return


def phrases(tail: str) -> Iterator[tuple[str, str]]:
    """Prepositional phrases that follow a word, up to the first verb: preposition and noun."""
    return ((prep, phrase) for prep, phrase, _ in scanned(tail))


def first_of(tail: str) -> str | None:
    """Whose: the phrase right after "bodies" or "the death"."""
    first = next(phrases(tail), None)
    return first[1] if first and first[0] == "of" else None


def until_stop(text: str) -> str:
    """A noun phrase that begins a stretch, up to a verb, a comma or the next preposition."""
    stop = _STOPS.search(text)
    verb = next(_verbs(text[: stop.start()] if stop else text), None)
    if verb:
        return text[: verb.start()]
    return text[: stop.start()] if stop else text


def _verbs(phrase: str) -> Iterator[re.Match[str]]:
    """Verbs after the first word; not "112 undocumented migrants", "a wounded guard"."""
    for verb in FINITE.finditer(phrase, 1):
        describes = verb.group().endswith("ed") and _DESCRIBED.search(phrase[: verb.start()])
        if phrase[verb.start() - 1] != "-" and not describes:
            yield verb


def direct_object(tail: str) -> str | None:
    """What a verb is done to, right after it."""
    tail = _SO_CALLED.sub(" ", tail)
    hit = _OBJECT.match(tail)
    return cut(hit["np"]) if hit else None


def cut(phrase: str) -> str:
    """A noun phrase without what may trail after it: where, when, a verb."""
    verb = next(_verbs(phrase), None)
    stops = [stop.start() for stop in (_END.search(phrase), verb) if stop]
    phrase = phrase[: min(stops)] if stops else phrase
    phrase = _BEGUN_NUMBER.sub(r"\1", phrase)  # "a patrol 3 to 4 km south of the post"
    return _LATE.sub("", phrase).strip(" “”\"‘’'")


def subject(lead: str, utterance: Utterance | None) -> str | None:
    """The subject at the head of a clause; a pronoun in what somebody says is that somebody."""
    if cleft := _CLEFT.search(lead):
        return cleft["np"]
    lead = _SCARE_QUOTES.sub(r"\1", _CLOCK.sub("", without_dateline(lead)))
    lead = _LADEN.sub("", _ACRONYM.sub("", lead))
    lead = _PARENTHESIS.sub(" ", without_aside(lead))
    phrase, verbs = _head(lead)
    phrase = _ABOUT_ITSELF.sub("", phrase)
    phrase = _BODIES_OF.sub("", phrase)
    him = _HE.match(phrase) or (_SELF.match(phrase) and not (utterance and utterance.quoted))
    if him and (main := _WHEN.search(lead)):  # "a ranger lost a foot when he ..."
        phrase, verbs = _head(lead[: main.start()] + " ")
    quoted = utterance is not None and utterance.quoted
    if quoted and _SELF.match(phrase) and not _OWN_WORDS.match(phrase):
        return None
    if _SELF.match(phrase):
        return _own(phrase, utterance)
    if not phrase or len(phrase) > _LONGEST:
        return None
    if (
        states_in(phrase)
        or is_stateless(phrase)
        or is_actor(phrase)
        or any(char.isupper() for char in phrase[1:])
        or _NUMBERED.match(phrase)
    ):
        return phrase
    people = _MANY_PEOPLE.match(phrase) and not tells_event(phrase)
    return phrase if len(phrase.split()) <= (4 if people else 5) and (people or verbs) else None


def _own(phrase: str, utterance: Utterance | None) -> str | None:
    """Whom a pronoun stands for: "its fighters" are those of whoever speaks."""
    if utterance and phrase.lower() == "it" and _PERSON.search(utterance.speaker):
        return None  # "it fired into the air, the spokeswoman said"
    who = _AT_FIRST.sub("", utterance.speaker) if utterance else ""
    return f"{who} {_PRONOUN_SIDE.sub('', phrase)}".strip() or None


def without_dateline(lead: str) -> str:
    """The words before a verb without where the report was written: "GOMA (Agency) - "."""
    hit = _DATELINE.match(lead)
    return lead[hit.end() :] if hit and hit["city"].isupper() else lead


def without_aside(lead: str) -> str:
    """The words before a verb without what stands between commas right before it."""
    for _ in range(2):
        aside = _ASIDE.search(lead)
        if aside is None or not lead[: aside.start()].strip():
            break
        lead = f"{lead[: aside.start()]} {aside['rest']}"
    return lead


def _antecedent(lead: str) -> str | None:
    """Whom a clause at the end of a stretch is about: "killed | two men | who attacked"."""
    hit = _THAT_DID.search(lead)
    if hit is None:
        return None
    verbs = list(FINITE.finditer(hit["np"]))
    phrase = hit["np"][verbs[-1].end() :] if verbs else ""
    phrase = _BY_FIRST.sub("", phrase).strip()
    return phrase if phrase and not tells_event(phrase) else None


def _head(lead: str) -> tuple[str, bool]:
    """The noun phrase that the verb at the end of a stretch belongs to; whether verbs follow it."""
    if whom := _antecedent(lead):
        return whom, True
    lead = _FRONTED.sub("", _IN_WHICH.sub("", lead))
    if other := _NEW_SUBJECT.search(lead):
        lead = other["last"]
    begun = lead.rpartition(", ")[2] if not FINITE.search(lead.rpartition(", ")[0]) else lead
    relative = _RELATIVE.match(begun.lstrip(" ,"))
    if relative and not FINITE.search(relative["np"]):
        return without_adverbials(relative["np"].strip(" ,\"“”‘’'")), True
    inner = _SUBORDINATE.match(lead)
    if inner and lead[inner.end() :].strip():
        lead = lead[inner.end() :]
    verbs = list(_LAUNCH.finditer(lead)) or list(FINITE.finditer(lead))
    verbs = sorted([*verbs, *_IRREGULAR.finditer(lead, 3)], key=lambda verb: verb.start())
    head = _AUXILIARY_LAST.sub("", lead[: verbs[0].start()] if verbs else lead)
    head = _ABOUT_ITSELF.sub("", head)
    phrase = head[phrase_start(head.rstrip(" ,")) :].strip(" ,\"“”‘’'")
    phrase = _DATED_FIRST.sub("", phrase)
    if not _ORDINAL_UNIT.match(phrase):
        phrase = _PLACED_FIRST.sub("", without_adverbials(phrase))
    return phrase, bool(verbs)
