"""Who does it and to whom: actor and target of an event, as far as its clause tells."""

from __future__ import annotations

import re
from dataclasses import dataclass

from geo.countries import name
from geo.gazetteers.names import key
from geo.languages import en_events as words
from geo.languages import en_speech
from geo.model import Utterance
from geo.utterances.offices import is_stateless, states_in
from geo.utterances.subjects import FINITE, phrase_start, without_adverbials

_BY = re.compile(words.BY)
_AIMED = re.compile(words.AIMED)
_OBJECT = re.compile(words.OBJECT)
_OF_WHOM = re.compile(words.OF_WHOM)
_END = re.compile(words.NP_ENDS)
_PASSIVE = re.compile(words.PASSIVE_BEFORE, re.IGNORECASE)
_ACTOR = re.compile(rf"\b{words.ACTORS}\b", re.IGNORECASE)
_OWNER = re.compile(words.OWNER)
_POSSESSOR = re.compile(words.POSSESSOR)
_SELF = re.compile(words.SELF, re.IGNORECASE)
_OWN_WORDS = re.compile(words.OWN_WORDS, re.IGNORECASE)
_PRONOUN_SIDE = re.compile(words.PRONOUN_SIDE, re.IGNORECASE)
_FRONT = re.compile(words.FRONT, re.IGNORECASE)
_LATE = re.compile(words.LATE, re.IGNORECASE)
_INNER = re.compile(words.INNER)
_QUOTED = re.compile(words.QUOTED)
_POSSESSED = re.compile(words.POSSESSED, re.IGNORECASE)
_LAUNCH = re.compile(words.LAUNCH)
_VICTIMS = re.compile(words.VICTIMS, re.IGNORECASE)
_SUFFERED = re.compile(words.SUFFERED, re.IGNORECASE)
_HARMED = re.compile(words.HARMED, re.IGNORECASE)
_HARMED_BEFORE = re.compile(words.HARMED_BEFORE, re.IGNORECASE)
_BREAKS = re.compile(r"[,.;:()]")
_ACCUSED = re.compile(words.ACCUSED)
_TAKES_OBJECT = re.compile(words.TAKES_OBJECT, re.IGNORECASE)
_NO_OBJECT = re.compile(words.NO_OBJECT, re.IGNORECASE)
_NUMBERED = re.compile(words.NUMBERED, re.IGNORECASE)
_VERBAL = re.compile(words.VERBAL)
_SUBORDINATE = re.compile(words.SUBORDINATE, re.IGNORECASE | re.DOTALL)
_AUXILIARY_LAST = re.compile(words.AUXILIARY_LAST)
_SIDE_ENDS = re.compile(words.SIDE_ENDS)
_NOT_AGENTS = re.compile(words.NOT_AGENTS)
_TRAIL = re.compile(rf"(?:[\s,]+(?:{words.TRAIL}))+$", re.IGNORECASE)
_FRAGMENT = re.compile(words.FRAGMENTS, re.IGNORECASE)
_WEAPONS = re.compile(words.WEAPONS, re.IGNORECASE)
_DETERMINER = re.compile(words.PARTY_ARTICLES, re.IGNORECASE)
_NO_SIDE = frozenset((*en_speech.CONJUNCTIONS, *words.JOINING))
_LONGEST = 100  # characters that the name of a side may have
_LEAD = 300  # characters before a word that may name who did it


@dataclass(frozen=True, slots=True)
class Party:
    """One side of an event: as written, the states it belongs to, and words to know it again.

    `plain` are those words that name no state; `named` tells whether it has a name, not only a
    description ("gunmen", "fighter planes").
    """

    text: str | None = None
    states: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    named: bool = False


_NOBODY = Party()
_MOVES = frozenset({"incursion", "crossing"})  # what they enter is no target
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
    lead = _FRONT.sub("", text[max(begin, trigger[0] - _LEAD) : trigger[0]])
    tail = text[trigger[1] : min(clause[1], trigger[1] + _LEAD)]
    word = text[trigger[0] : trigger[1]]
    actor, target = _told(lead, tail, word, kind, utterance)
    accused = _ACCUSED.search(text, max(clause[0], trigger[0] - _LEAD), trigger[0])
    if accused and not actor.states:
        actor = _party(accused["np"])
    if not target.text:
        target = _harmed(text[clause[0] : clause[1]][: 2 * _LEAD], actor)
    return actor, target


def _told(  # noqa: PLR0911 - one return a form of words
    lead: str, tail: str, word: str, kind: str, utterance: Utterance | None
) -> tuple[Party, Party]:
    verbal = is_verbal(word)
    if _SUFFERED.fullmatch(word):
        return _agent(tail), _party(_subject(lead, utterance))
    done_to = _TAKES_OBJECT.fullmatch(word) and _NO_OBJECT.match(tail)
    if verbal and (_PASSIVE.search(lead) or done_to):
        hit = _party(_subject(lead, utterance))
        if hit.text and _WEAPONS.match(hit.text):  # "missiles were fired at a base"
            hit = _party(_first(_OBJECT, tail))
        return _agent(tail), hit
    if _VICTIMS.fullmatch(word):  # "131 protesters died": who died did not do it
        return _NOBODY, _party(_subject(lead, utterance))
    if kind == "death":
        return _NOBODY, _party(_first(_OF_WHOM, tail))
    agent = _agent(tail)
    actor = agent if agent.text else _doer(lead, utterance, verbal=verbal)
    target = _party(_first(_OBJECT if verbal else _AIMED, tail))
    if kind in _MOVES:
        return actor, _NOBODY
    if not target.text:
        target = _party(_first(_AIMED, tail))
    if target.text and _WEAPONS.match(target.text):
        target = _NOBODY
    if kind == "killing" and verbal and not target.text and not agent.text:
        return _NOBODY, actor  # "reported four of its soldiers killed"
    if kind == "killing" and not verbal:
        target = _party(_first(_OF_WHOM, tail))
    return actor, target


def is_verbal(word: str) -> bool:
    """Whether an event's word is a verb ("shelled"), not a noun ("the shelling")."""
    return bool(_VERBAL.search(word.lower()))


def _harmed(clause: str, actor: Party) -> Party:
    """Who is told to be killed or hurt, when it is not the actor."""
    hit, passive = _HARMED.search(clause), _HARMED_BEFORE.search(clause)
    if passive and (hit is None or passive.start() < hit.start()):
        lead = clause[: passive.start()]
        if lead.endswith(","):  # "an officer, Staff Sgt. Omer, was killed"
            lead = lead.rstrip(",").rpartition(",")[0]
        phrase = _subject(_BREAKS.split(lead)[-1] + " ", None) or ""
    elif hit:
        phrase = hit["np"]
    else:
        return _NOBODY
    found = _party(_cut(phrase))
    return _NOBODY if found.text == actor.text else found


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
    if hit is None or FINITE.search(tail[: hit.start()]) or _NOT_AGENTS.match(hit["np"]):
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
        possessor = _POSSESSOR.match(phrase)
        return _party(possessor["who"] if possessor else phrase)
    verbs = list(FINITE.finditer(lead)) or list(_LAUNCH.finditer(lead))
    launched = verbs and _LAUNCH.match(lead, verbs[-1].start())
    launched = launched or list(_LAUNCH.finditer(lead[-60:]))
    return _party(_subject(lead, utterance)) if launched else _NOBODY


def _subject(lead: str, utterance: Utterance | None) -> str | None:
    """The subject at the head of a clause; a pronoun in what somebody says is that somebody."""
    inner = _SUBORDINATE.match(lead)
    if inner and lead[inner.end() :].strip():
        lead = lead[inner.end() :]
    verbs = list(_LAUNCH.finditer(lead)) or list(FINITE.finditer(lead))
    head = _AUXILIARY_LAST.sub("", lead[: verbs[0].start()] if verbs else lead)
    phrase = head[phrase_start(head.rstrip(" ,")) :].strip(" ,\"“”‘’'")
    phrase = without_adverbials(phrase)
    quoted = utterance is not None and utterance.quoted
    if quoted and _SELF.match(phrase) and not _OWN_WORDS.match(phrase):
        return None
    if _SELF.match(phrase):
        rest = _PRONOUN_SIDE.sub("", phrase)
        return f"{utterance.speaker} {rest}".strip() if utterance else None
    if not phrase or len(phrase) > _LONGEST:
        return None
    if (
        states_in(phrase)
        or is_stateless(phrase)
        or _ACTOR.search(phrase)
        or any(char.isupper() for char in phrase[1:])
        or _NUMBERED.match(phrase)
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
    place = _SIDE_ENDS.search(text)
    if place and place.start() > 2:
        text = text[: place.start()]
    if states and all(len(word) < 4 or states_in(word) for word in text.split()):
        named = dict.fromkeys(iso for _, iso in states_in(text))  # "Iranian", "Tehran": Iran
        text = " and ".join(name(iso) for iso in named)
    if text.startswith(words.ASKING) or text.lower() in _NO_SIDE:
        return _NOBODY
    known = frozenset(w for w in key(text).split() if w not in _EMPTY and len(w) > 2)
    written = text.strip(' ,"“”‘’') or None
    plain = frozenset(word for word in known if not states_in(word)) if states else known
    return Party(written, states, known, plain, bool(states) or _is_named(written or ""))


def is_same(one: Party, other: Party) -> bool | None:
    """Whether two descriptions may mean one side; None when that cannot be told."""
    if one.states and other.states:
        return bool(one.states & other.states)
    if not one.words or not other.words:
        return None
    if one.words & other.words:
        return True
    return False if one.named and other.named else None


def _is_named(text: str) -> bool:
    known = [w for w in text.split() if w[0].isupper() and not states_in(w)]
    if known and known == text.split()[:1]:  # "Gunmen", but "Hamas"
        return is_stateless(known[0]) and not _ACTOR.match(known[0])
    return bool(known)
