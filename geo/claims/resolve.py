"""A match of a claim rule → a Claim: anchor, side, border, speaker, date and scope worked out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar, cast

from geo.claims.nearest import Neighbours, seat_of
from geo.claims.page import Page
from geo.claims.sides import Sides
from geo.claims.siding import Siding
from geo.claims.spots import Spot
from geo.claims.telling import told
from geo.gazetteers import Gazetteer
from geo.grammar.anchors import Anchor, Coast, Country, Direction, Line
from geo.grammar.numbers import Amount, Distance, at_sea, borrowed, lower, opened, upper
from geo.grammar.rules import Item, Match
from geo.model import (
    Candidate,
    Claim,
    ClaimKind,
    Interval,
    Mention,
    StatedFact,
    Utterance,
)
from geo.utterances import speaker_at

_ANCHORED = frozenset(
    "distance distance_direction near direction between containment travel_time".split()
)  # kinds that say nothing without something to measure from

_COASTAL = frozenset({"coast_distance", "coast_near"})
_SAID = 30  # words of a report before a claim in which "they" tells that it is about others


class Resolver:
    """Turns matches of one article into claims, in text order: later ones may lean on earlier."""

    def __init__(
        self,
        page: Page,
        utterances: Sequence[Utterance],
        borders: Neighbours,
        gazetteer: Gazetteer | None = None,
    ) -> None:
        self._gazetteer = gazetteer
        self._page = page
        self._utterances = tuple(utterances)
        sentences = [page.sentence(mention.start) for mention in page.mentions]
        self._sides = Sides(
            page.mentions,
            sentences,
            page.article.home,
            borders,
            partial(_fellows, page.article.text, self._utterances),  # no method: no cycle to free
            page.origins(),
        )
        self._siding = Siding(page, self._sides)
        self._last: Claim | None = None
        self._anchors: set[int] = set()  # offsets of the places that claims are measured from
        self._last_unit_km = 1.0

    def claim(self, match: Match) -> Claim | None:
        """The claim a match makes, or None when it leans on something that is not there."""
        first = _begin(match)
        start, end = self._page.chart.span(first, match.last)
        if "apart" in match.rule.flags and self._page.just_before(start):
            return None  # "from Kara-Suu, 25 km away": where that place is, not the event
        spot = self._spot(start, end)
        notes: list[str] = []
        made = Claim(
            id="",
            article_id=self._page.article.id,
            start=start,
            end=end,
            text=self._page.text(start, end),
            kind=cast("ClaimKind", match.rule.kind),
            rule=match.rule.name,
        )
        listed = self._listed(match, made) if "listed" in match.rule.flags else made
        if listed is None:
            return None
        sized = self._sized(match, listed, spot)
        if sized is None:
            return None
        located = self._located(match, sized, spot, notes)
        if located is None:
            return None
        shared = located.border or (located.kind in _COASTAL and not located.anchors)
        claim = replace(
            located,
            notes=(*located.notes, *notes),
            context=self._page.beside(start, end) if shared else (),
        )
        claim = told(self._page, match, claim, spot.utterance)
        self._anchors.update(mention.start for mention in claim.anchors)
        if claim.distance is not None or "heading" in match.rule.flags:
            self._last = claim
        return None if "heading" in match.rule.flags else claim

    def numbered(self, claim: Claim, number: int) -> Claim:
        """The claim with its id."""
        return replace(claim, id=f"{self._page.article.id}#c{number}")

    def numbered_fact(self, fact: StatedFact, number: int) -> StatedFact:
        """The fact with its id."""
        return replace(fact, id=f"{self._page.article.id}#f{number}")

    def fact(self, match: Match) -> StatedFact | None:
        """The stated fact a match makes; None when it says nothing that can be checked."""
        start, end = self._page.chart.span(match.first, match.last)
        spot = self._spot(start, end)
        value = _value(match.get("DIST"), Distance)
        if value is None or value.vague:
            return None
        line = _value(match.get("BORDER"), Line)
        pair = self._sides.border(line, spot)[0] if line else None
        places = tuple(
            anchor.mention.place
            for item in match.all("PLACE")
            if (anchor := _value(item, Anchor)) and anchor.mention and anchor.mention.place
        )
        if match.rule.kind == "place_distance" and len(places) < 2:
            return None
        return StatedFact(
            id="",
            article_id=self._page.article.id,
            start=start,
            end=end,
            text=self._page.text(start, end),
            kind="border_length" if match.rule.kind == "border_length" else "place_distance",
            value=value.interval,
            border=pair,
            places=places,
            attribution=spot.utterance.speaker if spot.utterance else None,
        )

    def _spot(self, start: int, end: int) -> Spot:
        utterance = speaker_at(self._utterances, start, end)
        others = False
        if utterance is not None and not utterance.quoted:
            said = self._page.article.text[utterance.start : start].casefold().split()[-_SAID:]
            context = self._page.words.context
            others = not context.third.isdisjoint(said) and context.selves.isdisjoint(said)
        sentence = self._page.sentence(start)
        return Spot(start, end, sentence, utterance, others, self._siding.told_of(sentence))

    def _listed(self, match: Match, claim: Claim) -> Claim | None:
        """Of "A, 30 km; B, 12–18 km" the second: its anchor is the anchor of the claim before."""
        before = self._last
        if before is None:
            return None
        if self._page.sentence(claim.start) - self._page.sentence(before.start) > 1:
            return None
        item = match.get("DIST") or match.get("COUNT") or match.get("AMOUNT")
        if item is None:
            return None
        start, end = self._page.chart.span(item.first, item.last)
        located = _value(match.get("ANCHOR"), Anchor)
        name = located.mention.text if located and located.mention else "this"
        return replace(
            claim,
            start=start,
            end=end,
            text=self._page.text(start, end),
            kind=before.kind,
            anchors=before.anchors,
            side_iso=before.side_iso,
            border=before.border,
            notes=(f'{name}: measured from what "{before.text}" is measured from',),
        )

    def _sized(self, match: Match, claim: Claim, spot: Spot) -> Claim | None:
        """The claim with its stated distance."""
        distance = _value(match.get("DIST"), Distance)
        if "borrow" in match.rule.flags:
            amount = _value(match.get("COUNT") or match.get("AMOUNT"), Amount)
            before = self._last
            if amount is None or before is None:
                return None
            if self._page.sentence(before.start) != spot.sentence:
                return None
            hedges = [item.value for item in match.all("HEDGE")]
            distance = opened(borrowed(amount, self._last_unit_km), hedges)
            claim = replace(claim, notes=(*claim.notes, f'unit taken from "{before.text}"'))
        if distance is None:
            return self._marked(match, claim)
        if "bound" in match.rule.flags:
            distance = upper(distance)
        if "atleast" in match.rule.flags:
            distance = lower(distance)
        if "sea" in match.rule.flags or self._page.at_sea(match.first, match.last):
            distance = at_sea(distance)
        self._last_unit_km = distance.unit_km
        if not distance.interval.min_km and distance.interval.max_km is None:
            near = {
                "distance": "near",
                "border_distance": "border_near",
                "coast_distance": "coast_near",
            }
            kind = near.get(claim.kind)
            return replace(claim, kind=cast("ClaimKind", kind)) if kind else None
        return replace(claim, distance=distance.interval)

    def _marked(self, match: Match, claim: Claim) -> Claim:
        """A kilometre of a road keeps its number; hours and pillars have no kilometres."""
        number = _value(match.get("NUM"), Amount)
        if "marker" in match.rule.flags and number is not None:
            interval = Interval(number.low, number.high, None, number.step / 2)
            return replace(claim, distance=interval)
        return claim

    def _located(self, match: Match, claim: Claim, spot: Spot, notes: list[str]) -> Claim | None:
        """The claim with direction, anchors, side and border."""
        claim = self._directed(match, claim)
        if "listed" in match.rule.flags:
            return claim
        before = self._last
        pointed = "pointed" in match.rule.flags and before is not None and before.border
        if pointed and before and self._page.sentence(before.start) == spot.sentence:
            notes.append(f'measured from what "{before.text}" is measured from')
            kind = claim.kind if claim.distance is None else before.kind
            return replace(claim, kind=kind, border=before.border)  # "… and 10 km from it"
        claim = self._anchored(match, claim, spot, notes)
        unanchored = not claim.anchors and match.first_value(Line) is None
        if claim.kind in _ANCHORED and unanchored and "free" not in match.rule.flags:
            return None
        line = match.first_value(Line)
        if "chain" in match.rule.flags and claim.kind == "side" and line is not None:
            notes.append(f"named together with the place before it: {line.isos[0]}")
            return replace(claim, anchors=(), side_iso=line.isos[0])
        return self._siding.sided(match, claim, spot, notes)

    def _directed(self, match: Match, claim: Claim) -> Claim:
        item = match.get("DIR") or match.get("PARTOF")
        direction = _value(item, Direction)
        if item is None or direction is None or direction.azimuth_deg is None:
            return claim
        azimuth = direction.azimuth_deg
        if "reverse" in match.rule.flags:
            azimuth = (azimuth + 180.0) % 360.0
        start, end = self._page.chart.span(item.first, item.last)
        return replace(claim, direction_deg=azimuth, direction_words=self._page.text(start, end))

    def _anchored(self, match: Match, claim: Claim, spot: Spot, notes: list[str]) -> Claim:
        found: list[Mention] = []
        for item in match.items:
            anchor = _value(item, Anchor)
            if anchor is None:
                country = _value(item, Country)
                coast = _value(item, Coast)
                if country is not None and country.mention and claim.kind == "region_part":
                    found.append(country.mention)
                if coast is not None and coast.mention:
                    found.append(coast.mention)
                line = _value(item, Line)
                if line is not None and line.mention:
                    found.append(line.mention)
            elif anchor.mention is not None:
                found.append(anchor.mention)
            else:
                meant = self._pronoun(item, anchor, notes)
                known = meant.candidates or self._page.words.context.is_settlement(anchor.noun)
                if known or claim.distance is not None:
                    found.append(meant)
        measured = match.get("FROM")
        link = measured or match.get("DIR") or match.get("DIST")
        if "something" in match.rule.flags and link is not None:
            linked = link.last + (measured is None)  # "300 metres of the …"
            start, end = self._page.chart.span(linked, match.last)
            found.append(Mention(start, end, self._page.text(start, end)))
            notes.append(f'"{found[-1].text}" is no place that is known')
        if match.rule.flags & {"elided", "pointed"} and not found:
            located = self._page.just_before(spot.start)  # "Goma; Sake, 20 km to the west, …"
            before = self._told_of(located.start if located else spot.start)
            if before is not None:
                found.append(before)
                notes.append(f"no anchor named: {before.text}, the place named last")
        if not found:
            return claim
        return replace(claim, anchors=tuple(dict.fromkeys(found) if found[1:] else found))

    def _told_of(self, start: int) -> Mention | None:
        """The place told of before an offset: one that a claim was measured from, if there is."""
        return self._page.place_before(start, self._anchors) or self._page.place_before(start)

    def _pronoun(self, item: Item, anchor: Anchor, notes: list[str]) -> Mention:
        """The words "the town" with the candidates of the place they mean."""
        start, end = self._page.chart.span(item.first, item.last)
        text = self._page.text(start, end)
        here = text.casefold().startswith(f"{self._page.words.context.deictic} ")
        meant = self._page.dateline() if here else None
        meant = meant or self._page.named(anchor.noun, start, self._anchors)
        candidates = meant.candidates if meant else ()
        name = meant.text if meant else "no such place is named before it"
        if anchor.noun.partition(" ")[0] == self._page.words.context.capital:
            candidates, name = self._capital(anchor, start)
        notes.append(f'"{text}": {name}')
        return Mention(start, end, text, "place", candidates)

    def _capital(self, anchor: Anchor, start: int) -> tuple[tuple[Candidate, ...], str]:
        """The capital of the country named with it, or else of the one told of before it."""
        iso = anchor.iso or self._siding.told_of(self._page.sentence(start))
        iso = iso or self._page.country_before(start) or self._page.article.home
        seat = self._page.seat(iso, start)
        if seat is not None:
            return seat.candidates, seat.text
        place = seat_of(iso, self._gazetteer) if iso and self._gazetteer else None
        if place is None:
            return (), "which country's is not known"
        return (Candidate(place, 1.0, (f"the capital of {iso}",)),), place.name


def _fellows(text: str, utterances: Sequence[Utterance], utterance: Utterance) -> frozenset[str]:
    """The countries spoken for in the paragraph of an utterance."""
    begin = text.rfind("\n", 0, utterance.start) + 1
    end = text.find("\n", utterance.end)
    return frozenset(
        other.iso
        for other in utterances
        if other.iso and other.start < (end if end >= 0 else len(text)) and other.end > begin
    )


def _begin(match: Match) -> int:
    """The token a claim's words begin with: not the "and" of a list, not the verb before "on"."""
    if "chain" in match.rule.flags and match.items:
        return match.items[0].first
    ground = match.get("GROUND")
    if "verb" in match.rule.flags and ground is not None:
        return ground.first - 1
    return match.first


_T = TypeVar("_T")


def _value(item: Item | None, kind: type[_T]) -> _T | None:
    return item.value if item is not None and isinstance(item.value, kind) else None
