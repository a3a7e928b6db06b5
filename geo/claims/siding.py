"""Which side a claim lies on and from which border it is measured, from its match's items."""

from __future__ import annotations

from dataclasses import replace

from geo.borders import pair_code
from geo.claims.context import approached
from geo.claims.nearest import toward
from geo.claims.page import Page
from geo.claims.sides import Sides
from geo.claims.spots import Crossing, Spot
from geo.grammar.anchors import Anchor, Land, Line
from geo.grammar.rules import Item, Match
from geo.model import Claim, Mention

_AT_A_BORDER = frozenset({"border_distance", "border_near"})
_HOLDING = frozenset({"containment", "near", "region_part", "distance", "distance_direction"})
_HELD = frozenset({"containment", "region_part"})  # of these the anchor's country is the side
_PRESENT = 0.6  # how present a neighbour is, at least, whose border a bare side is told by
_RETURN = 3  # tokens before "across the border" in which "back" is looked for


class Siding:
    """Works out sides and borders of the claims of one article, in text order."""

    def __init__(self, page: Page, sides: Sides) -> None:
        self._page = page
        self._sides = sides
        self._last: tuple[str, int] | None = None  # the country told of last and its sentence
        self._entered: tuple[str, int] | None = None  # the same for "crossed into Somalia"

    def told_of(self, sentence: int) -> str | None:
        """The country that the claims of a sentence, or of the one before, tell of so far."""
        if self._last is None or sentence - self._last[1] > 1:
            return None
        return self._last[0]

    def sided(self, match: Match, claim: Claim, spot: Spot, notes: list[str]) -> Claim | None:
        """The claim with the country's side and the border it names or implies.

        None when it says only "the line" and nothing tells that a border is meant, or names a land
        that is none.
        """
        found = self._worked_out(match, claim, spot, notes)
        if found is not None and found.kind in _HOLDING and found.side_iso is None:
            found = self._owned(found, notes)
        if found is not None:
            place = found.anchor.place if found.anchor else None
            held = place.country if place and found.kind in _HOLDING else None
            country = found.side_iso or held
            if self._page.from_there(match.first):
                country = None  # "a shot from the Turkish side": told of there, not at home
            self._last = (country, spot.sentence) if country else self._last
            if found.kind == "side" and country:
                self._entered = (country, spot.sentence)
        return found

    def _worked_out(self, match: Match, claim: Claim, spot: Spot, notes: list[str]) -> Claim | None:
        """The claim with side and border, before it is remembered."""
        land = match.first_value(Land) or _pointed(match)
        line = match.first_value(Line) or (land.line if land else None)
        pair = claim.border
        if "edge" in match.rule.flags and land is not None:  # "5 km from Iraqi soil": outside it
            iso, note = self._sides.side(land, spot)
            notes.append(note)
            land, line = None, Line((iso,) if iso else ())
        if line is not None:
            pair, note = self._sides.border(line, spot)
            notes.append(note)
        if "from" in match.rule.flags:
            place = next((mention.place for mention in claim.anchors if mention.place), None)
            if land is None and place is not None:
                land, claim = Land(place.country), replace(claim, anchors=())
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
        crossing = self._crossing(match)
        if crossing and self._came(match, spot, pair):
            return spot.speaker, [f"they came to where the speaker is, {spot.speaker}"]
        if crossing:
            side, note = self._intruded(match, pair, spot) or self._crossed(
                match.first, line, pair, crossing, spot
            )
            return side, [note]
        if pair is None or claim.direction_deg is None:
            return None, []
        side = toward(pair, claim.direction_deg, line.isos[0] if len(line.isos) == 1 else None)
        return side, [f"{claim.direction_words} of that border lies {side}"] if side else []

    def _crossed(
        self, first: int, line: Line, pair: str | None, crossing: Crossing, spot: Spot
    ) -> tuple[str | None, str]:
        """The side across a border: the country said to be entered just before, if one is."""
        here, told = self._last or ("", -1)
        if told == spot.sentence and here in (pair or "") and self._page.flees(first):
            far = next(end for end in (pair or "").split("-") if end != here)
            return far, f"away from where it happened, {here}"
        iso, sentence = self._entered or ("", -1)
        if crossing == "across" and sentence == spot.sentence and iso in (pair or ""):
            return iso, f"entered just before: {iso}"
        return self._sides.crossed(line, pair, crossing, spot)

    def _intruded(self, match: Match, pair: str | None, spot: Spot) -> tuple[str, str] | None:
        """The side of "an incursion of 3 km by Syrian troops": not that of who is named there."""
        if match.get("INTRUSION") is None or pair is None:
            return None
        ends = pair.split("-")
        by = self._page.agent(match.first, match.last)
        if by in ends:
            return next(iso for iso in ends if iso != by), f"those of {by} intrude"
        confirms = spot.utterance is not None and spot.utterance.stance == "confirms"
        if (by is not None or confirms) and spot.speaker in ends:
            return spot.speaker, f"others intruded, on the speaker's side, {spot.speaker}"
        return None

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
        barrier = match.get("BARRIER") or match.get("POST")
        if pair is None and barrier is not None and self._elsewhere(barrier):
            return self._from_barrier(claim, barrier)
        if pair is None and "border" in match.rule.flags and (side or claim.kind == "border_near"):
            pair, note = self._sides.border(Line((side,) if side else ()), spot)
            notes.append(note)
        if claim.kind in _AT_A_BORDER and pair is not None:
            if side is None or claim.direction_deg is not None:  # a place tells more than "north"
                side = self._placed_with(claim, pair, notes) or side
            side = (
                side or _beside(match, pair, notes) or self._told_before(match, pair, spot, notes)
            )
        elif claim.kind == "depth":
            owner = match.first_value(Anchor)
            side = side or (owner.iso if owner else None)  # "inside Rwanda's Rubavu district"
            side, pair = self._depth(match, claim, land, side, pair, spot, notes)
        elif claim.kind == "side" and side is not None and pair is None:
            other = self._sides.facing(side, spot, _PRESENT)
            pair = pair_code(side, other) if other else None
        if claim.kind == "side" and side is None and land is not None and not land.deixis:
            return None
        return replace(claim, side_iso=side, border=pair)

    def _elsewhere(self, barrier: Item) -> bool:
        """Whether a river is no border of those named, or a fence stands where none is told of."""
        river = isinstance(barrier.value, Line) and barrier.value.pairs
        return bool(river) or not self._page.chart.where("BORDERWORD")

    def _from_barrier(self, claim: Claim, barrier: Item) -> Claim | None:
        """A distance from a fence or ditch that no border is known of: from something."""
        if claim.kind == "depth":
            return claim
        if barrier.kind == "POST" and claim.kind == "border_near":
            return replace(claim, kind="route_marker")
        if claim.kind != "border_distance" or claim.distance is None:
            return None
        start, end = self._page.chart.span(barrier.first, barrier.last)
        mention = Mention(start, end, self._page.text(start, end))
        return replace(claim, kind="distance", anchors=(mention,))

    def _owned(self, claim: Claim, notes: list[str]) -> Claim:
        """A claim "in Tajikistan's Khatlon region" or "near A, in Chad", with the side so told."""
        held = claim.kind in _HELD
        place = claim.anchor.place if claim.anchor else None
        home = place.country if place else None
        owner = self._page.country_in(claim.start, claim.end, home) if held else None
        owner = owner or self._page.country_after(claim.end, apposed=held)
        if owner is None or home not in (None, owner):
            return claim
        notes.append(f"said to be of {owner}")
        return replace(claim, side_iso=owner)

    def _came(self, match: Match, spot: Spot, pair: str | None) -> bool:
        """Whether a crossing is told as coming to the speaker's own country."""
        if pair is None or spot.speaker not in pair.split("-"):
            return False
        return approached(self._page.chart, match.first, self._page.words.context)

    def _placed_with(self, claim: Claim, pair: str, notes: list[str]) -> str | None:
        """The side of "in A, 10 km from the border", "10 km from the border in A", "The town …"."""
        ends = pair.split("-")
        for mention, how in self._page.places_with(claim.start, claim.end):
            place = mention.place
            if place is not None and place.country in ends:
                notes.append(f"{place.name}, {how}, lies in {place.country}")
                return place.country
        return None

    def _told_before(self, match: Match, pair: str, spot: Spot, notes: list[str]) -> str | None:
        """The side of the claim just before, where no place says which.

        Not the land whose border it is called: what is "near the Pakistani border" lies before it.
        """
        line = match.first_value(Line)
        called = line.isos if line is not None and len(line.isos) == 1 else ()
        ends = [iso for iso in pair.split("-") if iso not in called]
        last = self._last
        if last is None or last[0] not in ends or not last[1] <= spot.sentence <= last[1] + 1:
            return None
        if last[1] < spot.sentence and self._page.names_place(spot.start):
            return None
        notes.append(f"told of just before: {last[0]}")
        return last[0]

    def _crossing(self, match: Match) -> Crossing:
        """Whether a border is crossed, from inside or back."""
        crosses = "across" in match.rule.flags or match.get("ACROSS") is not None
        if crosses or match.get("INTRUSION") is not None:
            before = self._page.chart.words(match.first - _RETURN, match.first)
            returns = self._page.words.context.returns
            if self._page.from_there(match.first):
                return "from"
            return "across" if returns.isdisjoint(before) else "back"
        return "inside" if "inside" in match.rule.flags else ""

    def _depth(
        self,
        match: Match,
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
        told = None if match.get("ENTERED") or match.get("INTRUSION") else self._last
        if side is None and pair is None and land is None and told and told[1] == spot.sentence:
            side = told[0]
            notes.append(f"told of in this sentence: {side}")
        if side is None and pair is None:
            pair, note = self._sides.border(Line(), spot)
            intruded = self._intruded(match, pair, spot)
            nowhere = replace(spot, here=None)  # "an advance of 3 km": from where is not told
            side, how = intruded or self._sides.crossed(Line(), pair, "across", nowhere)
            notes += [note, how]
        if side is not None and pair is None:
            other = self._sides.opposite(side, spot)
            if other is not None:
                pair = pair_code(side, other)
                note = f"measured from the border {pair}: {other} is the neighbour most present"
                notes.append(note)
        return side, pair


def _pointed(match: Match) -> Land | None:
    """The land of "this side of the border", where no phrase has made it one."""
    item = match.get("SIDE")
    return Land(None, str(item.value)) if item is not None and item.value else None  # type: ignore[arg-type]


def _beside(match: Match, pair: str, notes: list[str]) -> str | None:
    """Of "5 km from the border with Mali", "… from the Malian border" the other side."""
    line = match.first_value(Line)
    if line is None or len(line.isos) != 1 or line.pairs or match.get("DIST") is None:
        return None
    other = next((iso for iso in pair.split("-") if iso != line.isos[0]), None)
    notes.append(f"the border is named by {line.isos[0]}, so seen from {other}")
    return other


def _owner(line: Line) -> Land:
    """The land on whose side an owned border area lies."""
    return Land(line.isos[0] if line.isos else None, line.deixis)
