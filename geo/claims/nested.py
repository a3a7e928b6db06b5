"""Claims that only say where the anchor of the claim before them lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from geo.model import Claim

# What is near a place, or so far from it, need not be in the province that the place is in.
_FROM_AN_ANCHOR = frozenset({"near", "distance", "distance_direction", "direction"})
_HOLDERS = frozenset({"containment", "side"})


def marked(claims: Sequence[Claim], text: str) -> list[Claim]:
    """The claims in text order, `of_anchor` set where one says more of the anchor before it."""
    found = list(claims[:1])
    for before, claim in pairwise(claims):
        if claim.side_iso and found[-1].side_iso is None and _within(before, claim, text):
            found[-1] = replace(found[-1], side_iso=claim.side_iso)
        found.append(replace(claim, of_anchor=True) if _of(before, claim, text) else claim)
    return found


def _within(before: Claim, claim: Claim, text: str) -> bool:
    """Whether "in A, in B" puts a place of a country in that country at once."""
    if before.kind != "containment" or claim.kind not in _HOLDERS or before.end > claim.start:
        return False
    place = before.anchor.place if before.anchor else None
    said = not text[before.end : claim.start].strip(" ,\u00a0")
    return said and (place is None or place.country in (None, claim.side_iso))


def _of(before: Claim, claim: Claim, text: str) -> bool:
    """Whether "in B" follows "near A" at once, and A lies in the country of B."""
    if before.kind not in _FROM_AN_ANCHOR or claim.kind not in _HOLDERS:
        return False
    if before.end > claim.start or text[before.end : claim.start].strip(" ,\u00a0"):
        return False
    anchor = before.anchor.place if before.anchor else None
    holder = claim.anchor.place.country if claim.anchor and claim.anchor.place else claim.side_iso
    return anchor is not None and holder is not None and anchor.country == holder
