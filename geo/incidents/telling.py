"""One telling of an event: its clause, the word that tells it, who says so, and the sides."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.grammar.anycase import AnyCase
from geo.incidents import triggers
from geo.incidents.blame import claimant, owner_in
from geo.incidents.parties import Party
from geo.incidents.roles import parties
from geo.incidents.triggers import WINDOW, Trigger
from geo.languages import en_events as words
from geo.languages import en_roles
from geo.model import Reading, Stance, Utterance
from geo.utterances import speaker_at
from geo.utterances.sentences import Layout

BEFORE = 600
"""Characters of a sentence before a clause, or a word, that bear on it."""

_LONG_SAID = 8  # utterances before a sentence that may still go on in it

_TWO = re.compile(words.TWO_NAMES)  # "forces of Congo and Rwanda"
_RESPONSIBILITY = AnyCase(words.RESPONSIBILITY)
_OWN_CLAIM = AnyCase(en_roles.OWN_CLAIM)
_NOT_SUCH = AnyCase(en_roles.NOT_SUCH)
_IN_REPLY = AnyCase(en_roles.IN_REPLY)
_JOINT = AnyCase(words.JOINT)


@dataclass(frozen=True, slots=True)
class Telling:
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
        return max(self.page.sentences[self.number].start, self.clause[0] - BEFORE)

    @property
    def tail(self) -> str:
        """What stands after the word."""
        end = self.trigger.end
        return self.page.text[end : min(self.clause[1], end + WINDOW)]

    @property
    def word(self) -> str:
        """The word itself."""
        return self.page.text[self.trigger.start : self.trigger.end]


def told_as(
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
    if _NOT_SUCH.search(lead):
        return None
    if triggers.is_negated(lead) and trigger.kind == "incident":
        return None  # "reported no incident"
    if triggers.is_negated(lead):
        return (said, "denies") if said is not None else None
    return said, stance


def told_on_by(reading: Reading, page: Layout, number: int) -> str | None:
    """Who told the sentence before one that nobody tells, in one paragraph: they go on."""
    here = page.sentences[number]
    if number == 0 or page.sentences[number - 1].paragraph != here.paragraph:
        return None
    before = page.sentences[number - 1]
    said = reading.utterances  # in text order
    at = bisect_left(said, here.start, key=lambda one: one.start)
    last = said[at - 1] if at and said[at - 1].start >= before.start else None
    if last is None or last.stance not in ("claims", "confirms"):
        return None
    near = said[max(0, at - _LONG_SAID) : bisect_left(said, here.end, key=lambda one: one.start)]
    own = (one for one in near if one.end > here.start)
    return last.speaker if all(one.speaker == last.speaker for one in own) else None


def takes_responsibility(telling: Telling) -> bool:
    """Whether the words up to an event's say that somebody claims it."""
    start = max(telling.opening, telling.trigger.start - BEFORE)
    if telling.said is not None and telling.stance == "claims" and _IN_REPLY.match(telling.tail):
        return triggers.points_back(telling.lead)
    return bool(_RESPONSIBILITY.search(telling.page.text, start, telling.trigger.end))


def owned(telling: Telling) -> str | None:
    """Who is said to claim an event, if they do not tell it themselves."""
    text = telling.page.text[telling.clause[0] : telling.clause[1]][:BEFORE]
    return owner_in(text, told=telling.said is not None)


def sides(telling: Telling) -> tuple[Party, Party]:
    """Actor and target; who claims responsibility is the actor, and "joint" marks two."""
    page, said = telling.page, telling.said
    kind, start, end = telling.trigger
    actor, target = parties(page.text, telling.clause, (start, end), kind, said)
    if not actor.text and said is not None and takes_responsibility(telling):
        actor = claimant(said.speaker)
    joint = _JOINT.search(page.text, max(telling.clause[0], start - 30), end)
    if joint or _TWO.search(actor.text or ""):
        actor = replace(actor, words=actor.words | {"joint"}, plain=actor.plain | {"joint"})
    return actor, target


def with_others(
    own: tuple[Party, Party], telling: Telling, others: Sequence[Telling]
) -> tuple[Party, Party]:
    """The sides of an event; what its own word leaves open, the clause's other words may tell."""
    actor, target = own
    for other in others:
        if actor.text and target.text:
            break
        if triggers.points_back(other.lead) or other.stance != telling.stance:
            continue
        whose, whom = sides(other)
        it = other.said is not None and whose == claimant(other.said.speaker)
        it = it and not _OWN_CLAIM.search(other.lead)
        if not actor.text and not it and whose.text != target.text:  # "it" may be the strike
            actor = whose
        if not target.text and whom.text != actor.text:
            target = whom
    return actor, target
