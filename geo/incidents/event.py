"""One telling of one event, with all that its clause says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.incidents.parties import Party
from geo.incidents.scene import Spot
from geo.incidents.tolls import Toll, added
from geo.model import Count, DateRange, Stance, Utterance


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
    colon, `there` what follows "where", `ended` that its clause tells the day it was over or
    counted, `same_men` that its actor is one told of before ("the attackers").
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
    there: bool = False

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


def told_by(said: Utterance | None, tolls: Sequence[Toll]) -> tuple[Toll, ...]:
    """Tolls with whose they are."""
    if said is None:
        return tuple(tolls)
    own = frozenset({said.iso} if said.iso else ())
    return tuple(
        replace(toll, spoken=True, iso=said.iso, states=own if toll.own and own else toll.states)
        for toll in tolls
    )
