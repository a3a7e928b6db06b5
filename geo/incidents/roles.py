"""Who does it and to whom: actor and target of an event, as far as its clause tells."""

from __future__ import annotations

import re
from dataclasses import replace

from geo.grammar.anycase import AnyCase
from geo.incidents.blame import blamed_in
from geo.incidents.noun_phrases import (
    cut,
    direct_object,
    first_of,
    phrases,
    scanned,
    subject,
    until_stop,
    without_dateline,
)
from geo.incidents.parties import NOBODY, Party, party
from geo.incidents.triggers import tells_event
from geo.languages import en_events as words
from geo.languages import en_roles
from geo.model import Utterance
from geo.utterances.offices import is_stateless, states_in
from geo.utterances.subjects import FINITE

_BY = re.compile(words.BY)
_BEGUN = re.compile(en_roles.BEGUN)
_CARRIED_ON = re.compile(en_roles.CARRIED_ON)
_ARTICLE = AnyCase(words.PARTY_ARTICLES)
_HEADED = AnyCase(en_roles.HEADED)
_OF_WHOM = re.compile(en_roles.OF_WHOM)
_ADJECTIVES = re.compile(en_roles.ADJECTIVES)
_OWN_CLAIM = AnyCase(en_roles.OWN_CLAIM)
_HAPPENED = AnyCase(en_roles.HAPPENED)
_BOMBER = AnyCase(en_roles.BOMBER)
_OF_DOING = AnyCase(en_roles.OF_DOING)
_NOT_A_SIDE = AnyCase(en_roles.NOT_A_SIDE)
_HIT = AnyCase(rf"\s*,?\s*{en_roles.HIT}")
_SENT = AnyCase(en_roles.SENT)
_FIRED = re.compile(r"^\s*(?:fired|launched|dropped|thrown|sent)\b")
_FIRED_FROM = re.compile(en_roles.FIRED_FROM)
_WEAPON = AnyCase(en_roles.WEAPON_NOUN)
_UNDER = re.compile(en_roles.UNDER)
_TOLD_OF = re.compile(en_roles.TOLD_OF)
_OF_THEM = AnyCase(en_roles.OF_THEM)
_INSIDE = AnyCase(en_roles.INSIDE)
_STEPPED = AnyCase(en_roles.STEPPED)
_FELL_TO = AnyCase(en_roles.FELL_TO)
_LAST = AnyCase(r"^\W*(?:the )?last (?:remaining )?")
_SHOOTER = re.compile(en_roles.SHOOTER)
_PEOPLE_TAKEN = AnyCase(en_roles.PEOPLE_TAKEN)
_HURT_BY = re.compile(en_roles.HURT_BY)
_TAKER = re.compile(en_roles.TAKER)
_SAID_THAT = re.compile(en_roles.SAID_THAT)
_ANSWERED = AnyCase(en_roles.ANSWERED)
_SHOT_FROM = AnyCase(en_roles.SHOT_FROM)
_SIDE_ONLY = re.compile(en_roles.SIDE_ONLY)
_BLAMED_BEFORE = AnyCase(en_roles.BLAMED_BEFORE)
_THE_VICTIM = re.compile(en_roles.THE_VICTIM)
_WHO_WAS = re.compile(en_roles.WHO_WAS, re.DOTALL)
_REPELLED = re.compile(en_roles.REPELLED)
_LOSING = re.compile(en_roles.LOSING)
_PASSIVE = AnyCase(words.PASSIVE_BEFORE)
_OWNER = re.compile(words.OWNER)
_POSSESSOR = re.compile(words.POSSESSOR)
_FRONT = AnyCase(words.FRONT)
_INNER = re.compile(words.INNER)
_QUOTED = re.compile(words.QUOTED)
_POSSESSED = AnyCase(words.POSSESSED)
_LAUNCH = re.compile(words.LAUNCH)
_VICTIMS = AnyCase(words.VICTIMS)
_SUFFERED = AnyCase(words.SUFFERED)
_HARMED = AnyCase(words.HARMED)
_HARMED_BEFORE = AnyCase(words.HARMED_BEFORE)
_BREAKS = re.compile(r"[,.;:()]")
_TAKES_OBJECT = AnyCase(words.TAKES_OBJECT)
_NO_OBJECT = AnyCase(words.NO_OBJECT)
_VERBAL = re.compile(words.VERBAL)
_NOT_AGENTS = re.compile(words.NOT_AGENTS)
_WEAPONS = AnyCase(words.WEAPONS)
_ONE_OF = AnyCase(en_roles.ONE_OF)
_LONGEST = 100  # characters that the name of a side may have
_SHORT = 20  # characters before a clause that say what joins it
_LEAD = 300  # characters before a word that may name who did it
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
        said_first = _SAID_THAT.search(text[clause[0] : begin])
        if not (said_first or _BEGUN.search(text[begin : trigger[0]])):
            begin = clause[0]  # "Ten people, | officials said, were shot"
    if _BLAMED_BEFORE.search(text[clause[0] : trigger[0]]):
        begin = clause[0]
    lead = _FRONT.sub("", text[max(begin, trigger[0] - _LEAD) : trigger[0]])
    lead = without_dateline(lead)
    if _CARRIED_ON.fullmatch(lead):  # "a man died after | being shot"
        lead = f"{_before(text, clause[0])} {lead}"
    tail = _ADJECTIVES.sub(r"\1 ", text[trigger[1] : min(clause[1], trigger[1] + _LEAD)])
    word = text[trigger[0] : trigger[1]]
    actor, target = _told(lead, tail, word, kind, utterance)
    if utterance is not None and _OWN_CLAIM.search(lead):
        actor = party(utterance.speaker)
    if kind == "ground_clash" and not actor and not _BEGUN.search(_ARTICLE.sub("", lead)):
        actor = party(subject(_before(text, clause[0]), None))  # "freed nine after | a gunfight"
    if not actor:
        actor = _from_around(text, clause, trigger, begin, utterance)
    if not actor.named:
        around = text[max(clause[0], trigger[0] - _LEAD) : min(clause[1], trigger[1] + _LEAD)]
        blamed = blamed_in(around)
        actor = blamed if blamed.text and (blamed.named or not actor.text) else actor
    harmed = _harmed(text[clause[0] : clause[1]][: 2 * _LEAD], actor)
    if kind == "ground_clash" and target.states and not actor and harmed.states != target.states:
        actor = replace(harmed, states=frozenset()) if harmed.states else actor
    elif not target.text:
        target = harmed
    return actor, target


def _from_around(
    text: str,
    clause: tuple[int, int],
    trigger: tuple[int, int],
    begin: int,
    utterance: Utterance | None,
) -> Party:
    """Who did it, as the words before the clause tell ("X answered | with ...") or a shot's."""
    if " with " in text[begin - 1 : trigger[0]]:
        if _ANSWERED.search(text[max(0, clause[0] - _SHORT) : clause[0]]):
            return party(subject(_before(text, clause[0]), None))
        told = utterance is not None and begin == utterance.start
        if told and _ANSWERED.search(text[max(0, begin - _SHORT) : begin]):
            return party(utterance.speaker if utterance else None)
    shot = _SHOT_FROM.search(text[trigger[1] : clause[1]][:_LEAD])
    return _from(text[trigger[1] + shot.end() : clause[1]]) if shot else NOBODY


def _before(text: str, start: int) -> str:
    """The subject of the clause before, in the same sentence, with a verb that ends it."""
    said = text[max(0, start - _LEAD) : start]
    ends = (". ", "\n", "? ", "! ")
    said = said[max((said.rfind(e) + len(e) for e in ends if e in said), default=0) :]
    head = FINITE.search(said)
    return f"{said[: head.start()]} was" if head else ""


def subject_of(lead: str) -> str | None:
    """Who does what the verb after these words says, as written."""
    return party(subject(lead, None)).text


def is_of_before(lead: str) -> bool:
    """Whether the words before a verb name somebody told of before: "the man was | killed"."""
    return bool(_THE_VICTIM.search(lead))


def dates_the_telling(lead: str) -> bool:
    """Whether the words before an event say that somebody speaks of it: "acknowledged the ..."."""
    return bool(_TOLD_OF.search(lead))


def _told(  # noqa: PLR0911 - one return a form of words
    lead: str, tail: str, word: str, kind: str, utterance: Utterance | None
) -> tuple[Party, Party]:
    if _SUFFERED.fullmatch(word) or _STEPPED.fullmatch(word):
        return _agent(tail) or _from(tail), party(subject(f"{lead}had ", utterance))
    if kind == "raid" and (fell := _FELL_TO.fullmatch(f"{lead}{word}")):
        taker = _TAKER.search(f"{word}{tail}")
        return party(cut(taker["np"]) if taker else None), party(cut(_LAST.sub("", fell["np"])))
    if kind == "death" or _VICTIMS.fullmatch(word):  # who died did not do it
        whom = direct_object(tail) if word.endswith(" of") else None
        whom = whom or (first_of(tail) if word.lower().endswith(("body", "bodies")) else None)
        shooter = _SHOOTER.match(tail) if word.lower() == "fell to" else None
        doer = party(shooter["np"] if shooter else None)
        return doer, party(whom or subject(f"{lead}had ", utterance))
    if taken := _PEOPLE_TAKEN.fullmatch(word):
        return _agent(tail), party(subject(f"{lead}{taken['np']} were ", utterance))
    if headed := _HEADED.match(word):
        return party(subject(f"{lead}{headed['head']} ", utterance)), NOBODY
    if inside := _INSIDE.fullmatch(word):
        by = _agent(tail) or party(subject(lead, utterance) if is_verbal(word) else None)
        return by, party(inside["np"])
    weapon = _WEAPON.match(word)
    if not is_verbal(word) or (weapon and word.endswith(("fired", "launched"))):
        return _of_noun(lead, tail, word, kind, utterance)
    if weapon and _UNDER.search(lead):  # "wounded by a rocket fired from ..."
        return _agent(tail) or _before_weapon(lead) or _from(tail), NOBODY
    done_to = _TAKES_OBJECT.fullmatch(word) and _NO_OBJECT.match(tail)
    if _PASSIVE.search(lead) or done_to:
        return _passive(lead, tail, utterance)
    actor, target = _active(lead, tail, word, kind, utterance, of_weapon=weapon is not None)
    if weapon and not target and word.endswith(en_roles.CAME_DOWN):
        target = party(next((np for prep, np in phrases(tail) if prep in en_roles.WHERE), None))
    return actor, target


def _passive(lead: str, tail: str, utterance: Utterance | None) -> tuple[Party, Party]:
    who = _WHO_WAS.match(lead)
    phrase = who["np"] if who else subject(lead, utterance)
    hit = party(phrase)
    if utterance is not None and phrase == utterance.speaker:
        hit = NOBODY  # "prosecutors said they had been shot"
    if hit.text and _WEAPONS.match(hit.text):  # "missiles were fired at a base"
        towards = (np for prep, np in phrases(tail) if prep in en_roles.TOWARDS)
        hit = party(direct_object(tail)) or party(next(towards, None))
    return _agent(tail), hit


def _active(
    lead: str, tail: str, word: str, kind: str, utterance: Utterance | None, *, of_weapon: bool
) -> tuple[Party, Party]:
    phrase = subject(lead, utterance)
    if phrase and tells_event(phrase.partition(" of ")[0]):
        phrase = None  # "The ambush of a convoy | killed two"
    has_object = bool(direct_object(tail) and phrase) and not word.endswith(" with")
    agent = NOBODY if has_object else _agent(tail)
    actor = party(phrase)
    if agent and actor and not of_weapon:
        return agent, actor  # "huts burned and herders | hacked by gunmen"
    actor = agent or actor
    if of_weapon:
        actor = _agent(tail) or _before_weapon(lead) or _from(tail)
    elif phrase and (weapon := _WEAPON.search(phrase)):
        sent = _SENT.search(lead[-_LONGEST:])
        actor = party(cut(lead[-_LONGEST:][sent.end() :])) if sent else _from(phrase)
        actor = actor or _stated(phrase[: weapon.start()])
        if not actor and (of := _OF_WHOM.match(phrase[weapon.end() :])):
            actor = _stated(of["np"])
    if kind in _MOVES:
        return actor, NOBODY
    target = party(direct_object(tail))
    if not target.text:
        towards = (np for prep, np in phrases(tail) if prep in en_roles.TOWARDS)
        target = party(next(towards, None))
    if word.lower().endswith(("fire", "shot it out")) and not target.text:
        target = party(next((np for prep, np in phrases(tail) if prep == "with"), None))
    if target.text and _WEAPONS.match(target.text):
        target = NOBODY
    if kind == "killing" and not target.text and not _agent(tail).text and not tail.strip(" .,;"):
        return NOBODY, actor  # "reported four of its soldiers killed"
    return actor, target


def _of_noun(
    lead: str, tail: str, word: str, kind: str, utterance: Utterance | None
) -> tuple[Party, Party]:
    """The sides of an act told by a noun: "X's attack on Y", "the killing of Y by X"."""
    if happened := _HAPPENED.match(tail):  # "clashes broke out | between"
        tail = tail[happened.end() :]
    tail = _FIRED.sub("", tail)
    told, target = _around(lead, tail, word)
    if kind in ("mine", "bombing") and _HURT_BY.search(lead):
        target = NOBODY  # "three were killed by a bomb | at the crossing"
    if kind == "operation" and "of" in told and "by" not in told:
        told["by"], target = told["of"], party(told.get("on"))  # "an operation of the army"
    repelled = _REPELLED.search(lead)
    if repelled:
        return party(told.get("by")), target or party(subject(lead[: repelled.start()], utterance))
    actor = party(told.get("by")) or _doer(lead, utterance) or _from(tail)
    if kind == "ground_clash" and not actor:
        actor = party(told.get("between") or told.get("among"))
    if kind == "ground_clash" and not target.text:
        target = party(told.get("with"))
    if not actor and _BOMBER.fullmatch(word):
        actor = party(word)
    if not actor.text and _WEAPON.match(word):
        actor = _before_weapon(lead)
    if kind in _MOVES:
        return actor, NOBODY
    return actor, NOBODY if target.text and _WEAPONS.match(target.text) else target


def _around(lead: str, tail: str, word: str) -> tuple[dict[str, str], Party]:
    """What the prepositions after an act's noun bring, and whom it was done to."""
    told: dict[str, str] = {}
    rest = tail
    for prep, phrase, end in scanned(tail):
        on = prep in en_roles.TOWARDS and (prep != "at" or _WEAPON.search(word))
        on = on or (prep == "into" and word.startswith(("fir", "launch")))
        told.setdefault("on" if on else prep, phrase)
        rest = tail[end:]
    if _BLAMED_BEFORE.search(lead):  # "blamed the ambush on rebels"
        told.pop("on", None)
    target = party(told.get("on"))
    if not target.text and "of" in told:
        target = party(told["of"])
    if not target.text and word.endswith("ing") and _OF_DOING.search(lead):
        target = party(direct_object(tail))  # "accused it of shelling | its positions"
    hit = _HIT.match(rest)
    if hit and not target.text and not _NOT_A_SIDE.match(rest[hit.end() :]):
        target = party(cut(until_stop(rest[hit.end() :])))
    return told, target


def is_verbal(word: str) -> bool:
    """Whether an event's word is a verb ("shelled"), not a noun ("the shelling")."""
    return bool(_VERBAL.search(word.lower()))


def _agent(tail: str) -> Party:
    hit = _BY.search(tail[:160])
    if hit is None or FINITE.search(tail[: hit.start()]) or _NOT_AGENTS.match(hit["np"]):
        return NOBODY
    if weapon := _WEAPON.search(hit["np"]):  # "killed by a shell", "by Algerian fire"
        whose = _OF_WHOM.match(hit["np"][weapon.end() :])
        return _stated(hit["np"][: weapon.start()]) or party(cut(whose["np"]) if whose else None)
    found = party(cut(hit["np"]))
    return found if found.states or not tells_event(found.text or "") else NOBODY


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
        phrase = subject(_BREAKS.split(lead)[-1] + " ", None) or ""
    elif hit:
        phrase = hit["np"]
    else:
        return NOBODY
    found = party(cut(phrase))
    if tells_event((found.text or "").partition(" of ")[0]):
        return NOBODY
    if found.text == actor.text or _OF_THEM.fullmatch(found.text or ""):
        return NOBODY
    return found


def _doer(lead: str, utterance: Utterance | None) -> Party:
    """The actor named before a noun: "Iranian air raids", "gunmen launched an | attack"."""
    if _BLAMED_BEFORE.search(lead):
        return NOBODY
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
    who = subject(lead, utterance) if launched else None
    return NOBODY if who and _WEAPON.search(who) else party(who)
