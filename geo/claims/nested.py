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
        found.append(replace(claim, of_anchor=True) if _of(before, claim, text) else claim)
    return found


def _of(before: Claim, claim: Claim, text: str) -> bool:
    """Whether "in B" follows "near A" at once, and A lies in the country of B."""
    if before.kind not in _FROM_AN_ANCHOR or claim.kind not in _HOLDERS:
        return False
    if before.end > claim.start or text[before.end : claim.start].strip(" ,\u00a0"):
        return False
    anchor = before.anchor.place if before.anchor else None
    holder = claim.anchor.place.country if claim.anchor and claim.anchor.place else claim.side_iso
    return anchor is not None and holder is not None and anchor.country == holder
