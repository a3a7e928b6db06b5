"""Who does it and to whom: actor and target of an event, as far as its clause tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from geo.incidents.parties import NOBODY, Party, is_actor, party
from geo.languages import en_events as words
from geo.languages import en_roles
from geo.model import Utterance
from geo.utterances.offices import is_stateless, states_in
from geo.utterances.subjects import FINITE, phrase_start, without_adverbials

_BY = re.compile(words.BY)
_OBJECT = re.compile(words.OBJECT)
_END = re.compile(words.NP_ENDS)
_STOPS = re.compile(en_roles.STOPS)
_PREPOSITION = re.compile(rf"\s*,?\s*(?P<prep>{en_roles.PREPOSITIONS})\s+", re.IGNORECASE)
_NOT_A_SIDE = re.compile(en_roles.NOT_A_SIDE, re.IGNORECASE)
_HIT = re.compile(rf"\s*,?\s*{en_roles.HIT}", re.IGNORECASE)
_SENT = re.compile(en_roles.SENT, re.IGNORECASE)
_FIRED = re.compile(r"^\s*(?:fired|launched|dropped|thrown|sent)\b")
_FIRED_FROM = re.compile(en_roles.FIRED_FROM)
_WEAPON = re.compile(en_roles.WEAPON_NOUN, re.IGNORECASE)
_UNDER = re.compile(en_roles.UNDER)
_CLEFT = re.compile(en_roles.CLEFT)
_PARENTHESIS = re.compile(en_roles.PARENTHESIS)
_RELATIVE = re.compile(en_roles.RELATIVE)
_BLAMED_ON = re.compile(en_roles.BLAMED_ON)
_OWNED_BY = re.compile(en_roles.OWNED_BY)
_OWNING = re.compile(en_roles.OWNING)
_NOBODY_OWNS = re.compile(r"\b(?:no|nobody|none|neither|no-one)\b", re.IGNORECASE)
_TOLD_OF = re.compile(en_roles.TOLD_OF)
_OF_THEM = re.compile(en_roles.OF_THEM, re.IGNORECASE)
_INSIDE = re.compile(en_roles.INSIDE, re.IGNORECASE)
_STEPPED = re.compile(en_roles.STEPPED, re.IGNORECASE)
_BODIES_OF = re.compile(en_roles.BODIES_OF)
_HE = re.compile(en_roles.HE, re.IGNORECASE)
_WHEN = re.compile(en_roles.WHEN)
_PLACED_FIRST = re.compile(en_roles.PLACED_FIRST)
_ORDINAL_UNIT = re.compile(en_roles.ORDINAL_UNIT)
_SIDE_ONLY = re.compile(en_roles.SIDE_ONLY)
_BLAMED_BEFORE = re.compile(en_roles.BLAMED_BEFORE, re.IGNORECASE)
_REPELLED = re.compile(en_roles.REPELLED)
_LOSING = re.compile(en_roles.LOSING)
_PASSIVE = re.compile(words.PASSIVE_BEFORE, re.IGNORECASE)
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
_TAKES_OBJECT = re.compile(words.TAKES_OBJECT, re.IGNORECASE)
_NO_OBJECT = re.compile(words.NO_OBJECT, re.IGNORECASE)
_NUMBERED = re.compile(words.NUMBERED, re.IGNORECASE)
_VERBAL = re.compile(words.VERBAL)
_SUBORDINATE = re.compile(words.SUBORDINATE, re.IGNORECASE | re.DOTALL)
_AUXILIARY_LAST = re.compile(words.AUXILIARY_LAST)
_NOT_AGENTS = re.compile(words.NOT_AGENTS)
_WEAPONS = re.compile(words.WEAPONS, re.IGNORECASE)
_ONE_OF = re.compile(en_roles.ONE_OF, re.IGNORECASE)
_LONGEST = 100  # characters that the name of a side may have
_LEAD = 300  # characters before a word that may name who did it
_PHRASES = 6  # prepositional phrases looked at after a word
_MOVES = frozenset({"incursion", "crossing"})  # what they enter is no target


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
    if not actor.named:
        around = text[max(clause[0], trigger[0] - _LEAD) : min(clause[1], trigger[1] + _LEAD)]
        blamed = blamed_in(around)
        actor = blamed if blamed.text and (blamed.named or not actor.text) else actor
    if not target.text:
        target = _harmed(text[clause[0] : clause[1]][: 2 * _LEAD], actor)
    return actor, target


def blamed_in(text: str) -> Party:
    """Who a clause says did it: "blamed on X", "attributed to X", "carried out by X"."""
    for hit in _BLAMED_ON.finditer(text):
        found = party(_cut(next(np for np in hit.groups() if np)))
        if found:
            return found
    return party(owner_in(text, told=True))


def owner_in(text: str, *, told: bool = False) -> str | None:
    """Who a clause says claims it: "was claimed by X", "X claimed the attack".

    With `told` only the first: whoever is told to speak is known already.
    """
    if hit := _OWNED_BY.search(text):
        return party(_cut(hit["np"])).text
    owning = None if told else _OWNING.search(text)
    if owning is None or _NOBODY_OWNS.search(text[: owning.end()]):
        return None
    return party(_subject(text[: owning.start()], None)).text


def dates_the_telling(lead: str) -> bool:
    """Whether the words before an event say that somebody speaks of it: "acknowledged the ..."."""
    return bool(_TOLD_OF.search(lead))


def _told(  # noqa: PLR0911 - one return a form of words
    lead: str, tail: str, word: str, kind: str, utterance: Utterance | None
) -> tuple[Party, Party]:
    if _SUFFERED.fullmatch(word) or _STEPPED.fullmatch(word):
        return _agent(tail) or _from(tail), party(_subject(lead, utterance))
    if kind == "death" or _VICTIMS.fullmatch(word):  # who died did not do it
        whom = _object(tail) if word.endswith(" of") else _first_of(tail)
        return NOBODY, party(whom or _subject(lead, utterance))
    weapon = _WEAPON.match(word)
    if not is_verbal(word) or (weapon and word.endswith(("fired", "launched"))):
        return _of_noun(lead, tail, word, kind, utterance)
    if weapon and _UNDER.search(lead):  # "wounded by a rocket fired from ..."
        return _agent(tail) or _before_weapon(lead) or _from(tail), NOBODY
    if inside := _INSIDE.fullmatch(word):
        return _agent(tail) or party(_subject(lead, utterance)), party(inside["np"])
    done_to = _TAKES_OBJECT.fullmatch(word) and _NO_OBJECT.match(tail)
    if _PASSIVE.search(lead) or done_to:
        return _passive(lead, tail, utterance)
    return _active(lead, tail, kind, utterance, of_weapon=weapon is not None)


def _passive(lead: str, tail: str, utterance: Utterance | None) -> tuple[Party, Party]:
    phrase = _subject(lead, utterance)
    hit = party(phrase)
    if utterance is not None and phrase and phrase.startswith(utterance.speaker):
        hit = NOBODY  # "prosecutors said they had been shot"
    if hit.text and _WEAPONS.match(hit.text):  # "missiles were fired at a base"
        towards = (np for prep, np in _phrases(tail) if prep in en_roles.TOWARDS)
        hit = party(_object(tail)) or party(next(towards, None))
    return _agent(tail), hit


def _active(
    lead: str, tail: str, kind: str, utterance: Utterance | None, *, of_weapon: bool
) -> tuple[Party, Party]:
    phrase = _subject(lead, utterance)
    actor = party(phrase) if _object(tail) and phrase else _agent(tail) or party(phrase)
    if of_weapon:
        actor = _agent(tail) or _before_weapon(lead) or _from(tail)
    elif phrase and (weapon := _WEAPON.search(phrase)):
        sent = _SENT.search(phrase)
        actor = party(_cut(phrase[sent.end() :])) if sent else _from(phrase)
        actor = actor or _stated(phrase[: weapon.start()])
    if kind in _MOVES:
        return actor, NOBODY
    target = party(_object(tail))
    if not target.text:
        towards = (np for prep, np in _phrases(tail) if prep in en_roles.TOWARDS)
        target = party(next(towards, None))
    if target.text and _WEAPONS.match(target.text):
        target = NOBODY
    if kind == "killing" and not target.text and not _agent(tail).text and not tail.strip(" .,;"):
        return NOBODY, actor  # "reported four of its soldiers killed"
    return actor, target


def _of_noun(
    lead: str, tail: str, word: str, kind: str, utterance: Utterance | None
) -> tuple[Party, Party]:
    """The sides of an act told by a noun: "X's attack on Y", "the killing of Y by X"."""
    told: dict[str, str] = {}
    tail = rest = _FIRED.sub("", tail)
    for prep, phrase, end in _scanned(tail):
        on = prep in en_roles.TOWARDS and (prep != "at" or _WEAPON.search(word))
        told.setdefault("on" if on else prep, phrase)
        rest = tail[end:]
    if _BLAMED_BEFORE.search(lead):  # "blamed the ambush on rebels"
        told.pop("on", None)
    target = party(told.get("on"))
    if not target.text and "of" in told:
        target = party(told["of"])
    hit = _HIT.match(rest)
    if hit and not target.text and not _NOT_A_SIDE.match(rest[hit.end() :]):
        target = party(_cut(_until_stop(rest[hit.end() :])))
    repelled = _REPELLED.search(lead)
    if repelled:
        return party(told.get("by")), target or party(_subject(lead[: repelled.start()], utterance))
    actor = party(told.get("by")) or _doer(lead, utterance) or _from(tail)
    if kind == "ground_clash" and not actor:
        actor = party(told.get("between") or told.get("among"))
    if not actor.text and _WEAPON.match(word):
        actor = _before_weapon(lead)
    if kind in _MOVES:
        return actor, NOBODY
    return actor, NOBODY if target.text and _WEAPONS.match(target.text) else target


def is_verbal(word: str) -> bool:
    """Whether an event's word is a verb ("shelled"), not a noun ("the shelling")."""
    return bool(_VERBAL.search(word.lower()))


def _scanned(tail: str) -> Iterator[tuple[str, str, int]]:
    """Prepositional phrases that follow a word, up to the first verb, each with where it ends."""
    at = 0
    for _ in range(_PHRASES):
        hit = _PREPOSITION.match(tail, at)
        if hit is None:
            return
        phrase = _until_stop(tail[hit.end() :])
        at = hit.end() + len(phrase)
        if phrase.strip() and not _NOT_A_SIDE.match(phrase):
            yield hit["prep"].lower(), _cut(phrase), at
        verb = FINITE.search(phrase)
        if verb or not phrase.strip():
            return


def _phrases(tail: str) -> Iterator[tuple[str, str]]:
    return ((prep, phrase) for prep, phrase, _ in _scanned(tail))


def _first_of(tail: str) -> str | None:
    """Whose: the phrase right after "bodies" or "the death"."""
    first = next(_phrases(tail), None)
    return first[1] if first and first[0] == "of" else None


def _until_stop(text: str) -> str:
    stop = _STOPS.search(text)
    verb = FINITE.search(text[: stop.start()] if stop else text, 1)
    if verb:
        return text[: verb.start()]
    return text[: stop.start()] if stop else text


def _object(tail: str) -> str | None:
    hit = _OBJECT.match(tail)
    return _cut(hit["np"]) if hit else None


def _cut(phrase: str) -> str:
    stops = [stop.start() for stop in (_END.search(phrase), FINITE.search(phrase, 1)) if stop]
    phrase = phrase[: min(stops)] if stops else phrase
    return _LATE.sub("", phrase).strip(" “”\"‘’'")


def _agent(tail: str) -> Party:
    hit = _BY.search(tail[:160])
    if hit is None or FINITE.search(tail[: hit.start()]) or _NOT_AGENTS.match(hit["np"]):
        return NOBODY
    if _WEAPON.search(hit["np"]) and not states_in(hit["np"]):
        return NOBODY  # "killed by a shell"
    return party(_cut(hit["np"]))


def _from(text: str) -> Party:
    """Whose guns fired: "mortar fire from Cambodian positions", "from the Tajik side"."""
    hit = _FIRED_FROM.search(text[:120])
    found = _stated(hit["np"]) if hit else NOBODY
    return replace(found, named=False) if _SIDE_ONLY.search(found.text or "") else found


def _stated(phrase: str) -> Party:
    """The side a phrase names, if it names a state or a group."""
    phrase = _ONE_OF.sub("", phrase.strip())
    found = party(phrase)
    return found if found.states or is_stateless(phrase) else NOBODY


def _before_weapon(lead: str) -> Party:
    """Whose weapon it was: "a Turkish | drone struck"."""
    known = lead.split()[-2:]
    return _stated(" ".join(known)) or _stated(" ".join(known[-1:]))


def _harmed(clause: str, actor: Party) -> Party:
    """Who is told to be killed or hurt, when it is not the actor."""
    hit, passive = _HARMED.search(clause), _HARMED_BEFORE.search(clause)
    if lost := _LOSING.search(clause):
        phrase = lost["np"]
    elif passive and (hit is None or passive.start() < hit.start()):
        lead = clause[: passive.start()]
        if lead.endswith(","):  # "an officer, Staff Sgt. Omer, was killed"
            lead = lead.rstrip(",").rpartition(",")[0]
        phrase = _subject(_BREAKS.split(lead)[-1] + " ", None) or ""
    elif hit:
        phrase = hit["np"]
    else:
        return NOBODY
    found = party(_cut(phrase))
    if found.text == actor.text or _OF_THEM.fullmatch(found.text or ""):
        return NOBODY
    return found


def claimant(speaker: str) -> Party:
    """The party that a speaker who claims responsibility is."""
    return party(speaker)


def _doer(lead: str, utterance: Utterance | None) -> Party:
    """The actor named before a noun: "Iranian air raids", "gunmen launched an | attack"."""
    own = _POSSESSED.search(lead)
    if own and utterance is not None and not FINITE.search(_QUOTED.sub("", own.group())):
        return party(utterance.speaker)  # "the ministry said its strikes ..."
    owner = _OWNER.search(lead[-90:])
    phrase = _INNER.sub("", owner["np"]) if owner else ""
    if phrase and not FINITE.search(phrase) and (states_in(phrase) or is_stateless(phrase)):
        possessor = _POSSESSOR.match(phrase)
        return party(possessor["who"] if possessor else phrase)
    verbs = list(FINITE.finditer(lead)) or list(_LAUNCH.finditer(lead))
    launched = verbs and _LAUNCH.match(lead, verbs[-1].start())
    launched = launched or list(_LAUNCH.finditer(lead[-60:]))
    return party(_subject(lead, utterance)) if launched else NOBODY


def _subject(lead: str, utterance: Utterance | None) -> str | None:
    """The subject at the head of a clause; a pronoun in what somebody says is that somebody."""
    if cleft := _CLEFT.search(lead):
        return cleft["np"]
    lead = _PARENTHESIS.sub(" ", lead)
    phrase, verbs = _head(lead)
    phrase = _BODIES_OF.sub("", phrase)
    him = _HE.match(phrase) or (_SELF.match(phrase) and not (utterance and utterance.quoted))
    if him and (main := _WHEN.search(lead)):  # "a ranger lost a foot when he ..."
        phrase, verbs = _head(lead[: main.start()] + " ")
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
        or is_actor(phrase)
        or any(char.isupper() for char in phrase[1:])
        or _NUMBERED.match(phrase)
    ):
        return phrase
    return phrase if verbs and len(phrase.split()) <= 5 else None


def _head(lead: str) -> tuple[str, bool]:
    """The noun phrase that the verb at the end of a stretch belongs to; whether verbs follow it."""
    begun = lead.rpartition(", ")[2] if not FINITE.search(lead.rpartition(", ")[0]) else lead
    relative = _RELATIVE.match(begun.lstrip(" ,"))
    if relative and not FINITE.search(relative["np"]):
        return without_adverbials(relative["np"].strip(" ,\"“”‘’'")), True
    inner = _SUBORDINATE.match(lead)
    if inner and lead[inner.end() :].strip():
        lead = lead[inner.end() :]
    verbs = list(_LAUNCH.finditer(lead)) or list(FINITE.finditer(lead))
    head = _AUXILIARY_LAST.sub("", lead[: verbs[0].start()] if verbs else lead)
    phrase = head[phrase_start(head.rstrip(" ,")) :].strip(" ,\"“”‘’'")
    if not _ORDINAL_UNIT.match(phrase):
        phrase = _PLACED_FIRST.sub("", without_adverbials(phrase))
    return phrase, bool(verbs)
