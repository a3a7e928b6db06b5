"""What claims told together say of one another: the side they share, where an anchor lies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from geo.model import Claim

# What is near a place, or so far from it, need not be in the province that the place is in.
_FROM_AN_ANCHOR = frozenset({"near", "distance", "distance_direction", "direction"})
_END = re.compile(r";\s|[.!?…]['\"”’)]*\s+[^\sa-z]|\n")  # the end of a sentence or of a part of one
_BETWEEN = " ,\u00a0\"'“”‘’"  # what may part two claims that are told together
_SURE = 0.5  # of a place: less sure, a country said beside it tells more than a gazetteer
_HOLDERS = frozenset({"containment", "side"})
_TELLING = _HOLDERS | {"depth"}
_HELD = _FROM_AN_ANCHOR | {"containment", "region_part", "between", "route_marker", "travel_time"}


def marked(claims: Sequence[Claim], text: str) -> list[Claim]:
    """The claims in text order, with the sides of those beside them.

    `of_anchor` is set where a claim says more of the anchor before it.
    """
    found = list(claims[:1])
    for before, claim in pairwise(claims):
        joined = _joined(before, claim, text)
        if joined or _END.search(text, before.end, claim.start) is None:
            found[-1] = _sided(found[-1], claim, joined=joined)
            claim_sided = _sided(claim, found[-1], joined=joined)
            found.append(replace(claim_sided, of_anchor=joined and _of(before, claim)))
        else:
            found.append(claim)
    return found


def _joined(before: Claim, claim: Claim, text: str) -> bool:
    """Whether only a comma parts two claims: "in A, in B", "on the Thai side, near C"."""
    apart = text[before.end : claim.start].strip(_BETWEEN)
    told = before.end <= claim.start and before.negated == claim.negated
    return told and apart in ("", "of")


def _sided(claim: Claim, by: Claim, *, joined: bool) -> Claim:
    """A claim with the side of the one beside it, if that holds it and its place may lie there.

    "Inside Afghanistan, 3 km south of Termez" is in Afghanistan, "in Termez" there is not. Where
    more than a comma parts the two, its place has to lie in that country.
    """
    if claim.side_iso or not by.side_iso or claim.kind not in _HELD or by.kind not in _TELLING:
        return claim
    place = claim.anchor.place if claim.anchor else None
    known = claim.anchor.candidates[:1] if claim.anchor else ()
    doubted = joined and any(candidate.score < _SURE for candidate in known)
    elsewhere = place is not None and place.country not in (None, by.side_iso) and not doubted
    if (claim.kind == "containment" or not joined) and elsewhere:
        return claim
    unknown = place is None or place.country is None
    if not joined and unknown and not (by.kind == "side" and by.start < claim.start):
        return claim
    return replace(claim, side_iso=by.side_iso)


def _of(before: Claim, claim: Claim) -> bool:
    """Whether "in B" follows "near A" at once, and A lies in the country of B."""
    if before.kind not in _FROM_AN_ANCHOR or claim.kind not in _HOLDERS:
        return False
    anchor = before.anchor.place if before.anchor else None
    holder = claim.anchor.place.country if claim.anchor and claim.anchor.place else claim.side_iso
    return anchor is not None and holder is not None and anchor.country == holder
