"""Who does it and to whom: actor and target of an event, as far as its clause tells."""

from __future__ import annotations

import re
from dataclasses import dataclass

from geo.countries import demonyms, name
from geo.gazetteers.names import key
from geo.languages import en_events as words
from geo.languages import en_speech
from geo.model import Utterance
from geo.utterances.offices import is_stateless, states_in
from geo.utterances.subjects import FINITE, phrase_start, without_adverbials

_BY = re.compile(words.BY)
_AIMED = re.compile(words.AIMED)
_OBJECT = re.compile(words.OBJECT)
_END = re.compile(words.NP_ENDS)
_PASSIVE = re.compile(words.PASSIVE_BEFORE, re.IGNORECASE)
_ACTOR = re.compile(rf"\b{words.ACTORS}\b", re.IGNORECASE)
_OWNER = re.compile(
    r"(?P<np>[A-Z][\w’'“”\"-]*(?:(?:\s+(?:and|al|of the))?\s+[\w’'“”\"-]+){0,6})\s*$"
)
_SELF = re.compile(
    r"^(?:it|its|they|their|we|our|he|she|(?:the )?(?:country|army|group|nation)[’']s)(?!\w)",
    re.IGNORECASE,
)
_FRONT = re.compile(words.FRONT, re.IGNORECASE)
_LATE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)\b.*", re.IGNORECASE
)
_INNER = re.compile(words.INNER)
_QUOTED = re.compile(r"[“\"‘][^”\"’]*[”\"’]")
_POSSESSED = re.compile(r"\b(?:its|their|our)\b(?:\s+[\w’'“”\"-]+){0,8}[\s“\"-]*$", re.IGNORECASE)
_LAUNCH = re.compile(words.LAUNCH)
_VICTIMS = re.compile(words.VICTIMS, re.IGNORECASE)
_TRAIL = re.compile(rf"(?:[\s,]+(?:{words.TRAIL}))+$", re.IGNORECASE)
_FRAGMENT = re.compile(words.FRAGMENTS, re.IGNORECASE)
_WEAPONS = re.compile(words.WEAPONS, re.IGNORECASE)
_DETERMINER = re.compile(r"^(?:the|an?|its|their|his|her|our|of|one of|some of)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Party:
    """One side of an event: as written, the states it belongs to, and words to know it again."""

    text: str | None = None
    states: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()


_NOBODY = Party()
_EMPTY = frozenset(words.EMPTY)


def parties(
    text: str,
    clause: tuple[int, int],
    trigger: tuple[int, int],
    kind: str,
    utterance: Utterance | None,
) -> tuple[Party, Party]:
    """Actor and target of the event whose word stands at ``trigger`` in ``clause``."""
    begin = clause[0]
    quoted = utterance is not None and utterance.quoted
    if utterance is not None and not quoted and clause[0] < utterance.start <= trigger[0]:
        begin = utterance.start  # "Ministry said gunmen attacked": the ministry does not attack
    lead, tail = _FRONT.sub("", text[begin : trigger[0]]), text[trigger[1] : clause[1]]
    word = text[trigger[0] : trigger[1]]
    verbal = bool(re.search(r"(?:ed|struck|hit|overran|shot|took)\b", word.lower()))
    if verbal and _PASSIVE.search(lead):
        hit = _party(_subject(lead, utterance))
        if hit.text and _WEAPONS.match(hit.text):  # "missiles were fired at a base"
            hit = _party(_first(_OBJECT, tail))
        return _agent(tail), hit
    if _VICTIMS.fullmatch(word):  # "131 protesters died": who died did not do it
        return _NOBODY, _party(_subject(lead, utterance))
    agent = _agent(tail)
    actor = agent if agent.text else _doer(lead, utterance, verbal=verbal)
    target = _party(_first(_OBJECT if verbal else _AIMED, tail))
    if not target.text:
        target = _party(_first(_AIMED, tail))
    if target.text and _WEAPONS.match(target.text):
        target = _NOBODY
    if kind == "killing" and verbal and not target.text and not agent.text:
        return _NOBODY, actor  # "reported four of its soldiers killed"
    if kind == "killing" and not verbal:
        target = _party(_first(re.compile(r"\s+of\s+(?P<np>[^,.;:()]{2,80})"), tail))
    return actor, target


def claimant(speaker: str) -> Party:
    """The party that a speaker who claims responsibility is."""
    return _party(speaker)


def _first(pattern: re.Pattern[str], tail: str) -> str | None:
    hit = pattern.match(tail)
    return _cut(hit["np"]) if hit else None


def _cut(phrase: str) -> str:
    stops = [stop.start() for stop in (_END.search(phrase), FINITE.search(phrase, 1)) if stop]
    phrase = phrase[: min(stops)] if stops else phrase
    return _LATE.sub("", phrase).strip(" “”\"‘’'")


def _agent(tail: str) -> Party:
    hit = _BY.search(tail[:160])
    if (
        hit is None
        or FINITE.search(tail[: hit.start()])
        or re.match(r"(?:land|sea|air|road|mistake|police said|\d|foot|the time)\b", hit["np"])
    ):
        return _NOBODY
    return _party(_cut(hit["np"]))


def _doer(lead: str, utterance: Utterance | None, *, verbal: bool) -> Party:
    """The actor named before the event's word: "Iranian air raids", "gunmen who ... attacked"."""
    if verbal:
        return _party(_subject(lead, utterance))
    own = _POSSESSED.search(lead)
    if own and utterance is not None and not FINITE.search(_QUOTED.sub("", own.group())):
        return _party(utterance.speaker)  # "the ministry said its strikes ..."
    owner = _OWNER.search(lead[-90:])
    phrase = _INNER.sub("", owner["np"]) if owner else ""
    if phrase and not FINITE.search(phrase) and (states_in(phrase) or is_stateless(phrase)):
        possessor = re.match(r"(?P<who>.+?)(?:[’']s?)(?:\s|$)", phrase)
        return _party(possessor["who"] if possessor else phrase)
    verbs = list(FINITE.finditer(lead)) or list(_LAUNCH.finditer(lead))
    launched = verbs and _LAUNCH.match(lead, verbs[-1].start())
    launched = launched or list(_LAUNCH.finditer(lead[-60:]))
    return _party(_subject(lead, utterance)) if launched else _NOBODY


def _subject(lead: str, utterance: Utterance | None) -> str | None:
    """The subject at the head of a clause; a pronoun in what somebody says is that somebody."""
    verbs = list(_LAUNCH.finditer(lead)) or list(FINITE.finditer(lead))
    head = lead[: verbs[0].start()] if verbs else lead
    head = re.sub(
        r"(?:[\s,]+(?:had|has|have|also|then|later|reportedly|jointly|on \w+day|\w+ly))+\s*$",
        "",
        head,
    )
    phrase = head[phrase_start(head.rstrip(" ,")) :].strip(" ,\"“”‘’'")
    phrase = without_adverbials(phrase)
    if _SELF.match(phrase):
        rest = re.sub(r"^(?:the )?\w+(?:[’']s)?\s*", "", phrase, flags=re.IGNORECASE)
        return f"{utterance.speaker} {rest}".strip() if utterance else None
    if not phrase or len(phrase) > 100:
        return None
    if (
        states_in(phrase)
        or is_stateless(phrase)
        or _ACTOR.search(phrase)
        or re.search(r"[A-Z]", phrase[1:])
    ):
        return phrase
    return phrase if verbs and len(phrase.split()) <= 5 else None


def _party(phrase: str | None) -> Party:
    phrase = _TRAIL.sub("", " ".join((phrase or "").split()))
    text = _DETERMINER.sub("", _DETERMINER.sub("", phrase))
    if not any(char.isalpha() for char in text) or _FRAGMENT.match(text):
        return _NOBODY
    stateless = is_stateless(text)
    states = frozenset() if stateless else frozenset(iso for _, iso in states_in(text))
    if states and all(len(word) < 4 or states_in(word) for word in text.split()):
        named = dict.fromkeys(iso for _, iso in states_in(text))  # "Iranian", "Tehran": Iran
        text = " and ".join(name(iso) for iso in named)
    if text.startswith(("what ", "who ")) or text.lower() in [*en_speech.CONJUNCTIONS, "and", "or"]:
        return _NOBODY
    known = frozenset(w for w in key(text).split() if w not in _EMPTY and len(w) > 2)
    return Party(text.strip(' ,"“”‘’') or None, states, known)


def is_same(one: Party, other: Party) -> bool | None:
    """Whether two descriptions may mean one side; None when that cannot be told."""
    if one.states and other.states:
        return bool(one.states & other.states)
    if not one.words or not other.words:
        return None
    if one.words & other.words:
        return True
    return False if _named(one) and _named(other) else None


def _named(party: Party) -> bool:
    """Whether a side has a name, not only a description ("gunmen", "fighter planes")."""
    known = [w for w in (party.text or "").split() if w[0].isupper() and key(w) not in demonyms()]
    return bool(party.states or known)
