"""Who is said to have done it, and who says that they did, in words around an event."""

from __future__ import annotations

import re

from geo.grammar.anycase import AnyCase
from geo.incidents.noun_phrases import cut, subject
from geo.incidents.parties import Party, party
from geo.languages import en_roles

_BLAMED_ON = re.compile(en_roles.BLAMED_ON)
_MAY_BLAME = re.compile(en_roles.MAY_BLAME)  # a cheap look before the long one
_OWNED_BY = re.compile(en_roles.OWNED_BY)
_OWNED_IN_PASSING = re.compile(en_roles.OWNED_IN_PASSING)
_OWNING = re.compile(en_roles.OWNING)
_NOBODY_OWNS = AnyCase(r"\b(?:no|nobody|none|neither|no-one)\b")
_APPOSED_NAME = re.compile(en_roles.APPOSED_NAME)


def blamed_in(text: str) -> Party:
    """Who a clause says did it: "blamed on X", "attributed to X", "carried out by X"."""
    for hit in _BLAMED_ON.finditer(text) if _MAY_BLAME.search(text) else ():
        found = party(cut(next(np for np in hit.groups() if np)))
        if found and not (found.states and " be from " in hit.group()):
            return found
    return party(owner_in(text, told=True))


def owner_in(text: str, *, told: bool = False) -> str | None:
    """Who a clause says claims it: "was claimed by X", "X claimed the attack".

    With `told` only the first: whoever is told to speak is known already.
    """
    if hit := _OWNED_BY.search(text):
        return party(cut(hit["np"])).text
    if passing := _OWNED_IN_PASSING.search(text):
        return party(passing["np"]).text
    owning = None if told else _OWNING.search(text)
    if owning is None or _NOBODY_OWNS.search(text[: owning.end()]):
        return None
    apposed = _APPOSED_NAME.search(text[: owning.start()])
    return party(apposed["np"] if apposed else subject(text[: owning.start()], None)).text


def claimant(speaker: str) -> Party:
    """The party that a speaker who claims responsibility is."""
    return party(speaker)
