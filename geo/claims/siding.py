"""Which side a claim lies on and from which border it is measured, from its match's items."""

from __future__ import annotations

from dataclasses import replace

from geo.claims.context import approached
from geo.claims.page import Page
from geo.claims.sides import Crossing, Sides, Spot, toward
from geo.grammar.anchors import Land, Line
from geo.grammar.rules import Match
from geo.model import Claim


class Siding:
    """Works out sides and borders of the claims of one article."""

    def __init__(self, page: Page, sides: Sides) -> None:
        self._page = page
        self._sides = sides

    def sided(self, match: Match, claim: Claim, spot: Spot, notes: list[str]) -> Claim | None:
        """The claim with the country's side and the border it names or implies.

        None when it says only "the line" and nothing tells that a border is meant, or names a land
        that is none.
        """
        land = match.first_value(Land)
        line = match.first_value(Line) or (land.line if land else None)
        pair = claim.border
        if line is not None:
            pair, note = self._sides.border(line, spot)
            notes.append(note)
        if "from" in match.rule.flags:
            if land is None and claim.anchor and claim.anchor.place:
                land, claim = Land(claim.anchor.place.country), replace(claim, anchors=())
            if land is not None:
                side, pair, note = self._sides.beyond(land, line or Line(), spot)
                notes.append(note)
                return self._known(match, claim, land, side, pair, spot, notes)
        side, why = self._named(match, claim, land, line, pair, spot)
        notes += why
        return self._known(match, claim, land, side or claim.side_iso, pair, spot, notes)

    def _named(
        self,
        match: Match,
        claim: Claim,
        land: Land | None,
        line: Line | None,
        pair: str | None,
        spot: Spot,
    ) -> tuple[str | None, list[str]]:
        """The side that the land, the border's owner, a crossing or a direction gives."""
        if land is None and line is not None and line.owned and match.get("ZONE") is not None:
            land = _owner(line)
        if land is not None:
            side, note = self._sides.side(land, spot)
            return side, [note]
        if line is None:
            return None, []
        crossing = _crossing(match)
        if crossing and self._came(match, spot, pair):
            return spot.speaker, [f"they came to where the speaker is, {spot.speaker}"]
        if crossing:
            side, note = self._sides.crossed(line, pair, crossing, spot)
            return side, [note]
        if pair is None or claim.direction_deg is None:
            return None, []
        side = toward(pair, claim.direction_deg, line.isos[0] if len(line.isos) == 1 else None)
        return side, [f"{claim.direction_words} of that border lies {side}"] if side else []

    def _known(
        self,
        match: Match,
        claim: Claim,
        land: Land | None,
        side: str | None,
        pair: str | None,
        spot: Spot,
        notes: list[str],
    ) -> Claim | None:
        """The claim with side and border, each from the other where the words leave it open."""
        if pair is None and match.get("BARRIER") and not self._page.chart.where("BORDERWORD"):
            return None
        if pair is None and side is not None and "border" in match.rule.flags:
            pair, note = self._sides.border(Line((side,)), spot)
            notes.append(note)
        if claim.kind == "border_distance" and side is None and pair is not None:
            side = self._said_with(claim, pair, notes)
        elif claim.kind == "depth":
            side, pair = self._depth(claim, land, side, pair, spot, notes)
        if claim.kind == "side" and side is None and land is not None and not land.deixis:
            return None
        return replace(claim, side_iso=side, border=pair)

    def _came(self, match: Match, spot: Spot, pair: str | None) -> bool:
        """Whether a crossing is told as coming to the speaker's own country."""
        if pair is None or spot.speaker not in pair.split("-"):
            return False
        return approached(self._page.chart, match.first, self._page.words.context)

    def _said_with(self, claim: Claim, pair: str, notes: list[str]) -> str | None:
        """Of "near A, 10 km from the border" the country of A: the place named just before."""
        before = self._page.just_before(claim.start)
        place = before.place if before else None
        if place is None or place.country not in pair.split("-"):
            return None
        notes.append(f"{place.name}, named just before, lies in {place.country}")
        return place.country

    def _depth(
        self,
        claim: Claim,
        land: Land | None,
        side: str | None,
        pair: str | None,
        spot: Spot,
        notes: list[str],
    ) -> tuple[str | None, str | None]:
        """Side and border of a depth claim, each completed from the other and from the anchor."""
        if side is None and pair is None and land is not None and land.deixis in {"our", "here"}:
            pair, note = self._sides.border(Line(), spot)
            notes.append(note)
            return None, pair
        place = claim.anchor.place if claim.anchor else None
        if side is None and place is not None and place.country:
            side = place.country
            notes.append(f"{place.name} lies in {side}")
        if side is None and pair is None:
            pair, note = self._sides.border(Line(), spot)
            side, how = self._sides.crossed(Line(), pair, "across", spot)
            notes += [note, how]
        if side is not None and pair is None:
            other = self._sides.opposite(side, spot)
            if other is not None:
                pair = "-".join(sorted((side, other)))
                note = f"measured from the border {pair}: {other} is the neighbour most present"
                notes.append(note)
        return side, pair


def _owner(line: Line) -> Land:
    """The land on whose side an owned border area lies."""
    return Land(line.isos[0] if line.isos else None, line.deixis)


def _crossing(match: Match) -> Crossing:
    if match.get("ACROSS") is not None or match.get("INTRUSION") is not None:
        return "across"
    return "inside" if "inside" in match.rule.flags else ""
