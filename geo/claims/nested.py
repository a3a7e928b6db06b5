"""Claims that only say where the anchor of the claim before them lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from geo.model import Claim

# What is near a place, or so far from it, need not be in the province that the place is in.
_FROM_AN_ANCHOR = frozenset({"near", "distance", "distance_direction", "direction"})
_BETWEEN = " ,\u00a0\"'“”‘’"  # what may part two claims that are told together
_HOLDERS = frozenset({"containment", "side"})
_HELD = _FROM_AN_ANCHOR | {"containment", "region_part"}


def marked(claims: Sequence[Claim], text: str) -> list[Claim]:
    """The claims in text order, `of_anchor` set where one says more of the anchor before it."""
    found = list(claims[:1])
    for before, claim in pairwise(claims):
        if _joined(before, claim, text):
            found[-1] = _sided(found[-1], claim)
            found.append(replace(_sided(claim, found[-1]), of_anchor=_of(before, claim)))
        else:
            found.append(claim)
    return found


def _joined(before: Claim, claim: Claim, text: str) -> bool:
    """Whether only a comma parts two claims: "in A, in B", "on the Thai side, near C"."""
    apart = text[before.end : claim.start].strip(_BETWEEN)
    return before.end <= claim.start and not apart and before.negated == claim.negated


def _sided(claim: Claim, by: Claim) -> Claim:
    """A claim with the side of the one joined to it, if that holds it and its place may lie there.

    "Inside Afghanistan, 3 km south of Termez" is in Afghanistan, "in Termez" there is not.
    """
    if claim.side_iso or not by.side_iso or claim.kind not in _HELD or by.kind not in _HOLDERS:
        return claim
    place = claim.anchor.place if claim.anchor else None
    if claim.kind == "containment" and place and place.country not in (None, by.side_iso):
        return claim
    return replace(claim, side_iso=by.side_iso)


def _of(before: Claim, claim: Claim) -> bool:
    """Whether "in B" follows "near A" at once, and A lies in the country of B."""
    if before.kind not in _FROM_AN_ANCHOR or claim.kind not in _HOLDERS:
        return False
    anchor = before.anchor.place if before.anchor else None
    holder = claim.anchor.place.country if claim.anchor and claim.anchor.place else claim.side_iso
    return anchor is not None and holder is not None and anchor.country == holder
