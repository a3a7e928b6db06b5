"""Which country's side, and which border: "our territory", "across the border", "the border".

Decided from the countries named, nearest first, from who speaks, and from which are neighbours;
every answer comes with a note that says how.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from geo.borders import pair_code
from geo.claims.nearest import FARTHEST_DEG, Neighbours, nearest_neighbour
from geo.claims.presence import BACK, Presence
from geo.claims.spots import Crossing, Named, Spot
from geo.countries import capital
from geo.errors import GeoError
from geo.grammar.anchors import Land, Line
from geo.model import Mention, Utterance

_BESIDE = 6.0  # what a place by a border adds to its pair: as much as a country named with it
_REGION_DEG = 3.0  # beyond this a place is not in the region of a border at all
_WIDE = frozenset({"admin1", "region", "water"})  # their middles may be far from where it happened


class Sides:
    """Resolves sides and borders for one article."""

    def __init__(
        self,
        mentions: Sequence[Mention],
        sentence_of: Sequence[int],
        home: str | None,
        borders: Neighbours,
        fellows: Callable[[Utterance], frozenset[str]] = lambda _: frozenset(),
        origins: Collection[int] = (),
    ) -> None:
        self._origins = origins  # offsets of countries that something came from
        self._home = home
        self._fellows = fellows
        self._borders = borders
        self._neighbours: dict[str, frozenset[str]] = {}
        self._told = Presence(mentions, sentence_of, home)

    def touching(self, iso: str) -> frozenset[str]:
        """Neighbours of a country; none for a code the border source does not hold."""
        if iso not in self._neighbours:
            try:
                self._neighbours[iso] = frozenset(self._borders.neighbours(iso))
            except GeoError:
                self._neighbours[iso] = frozenset()
        return self._neighbours[iso]

    def border(self, line: Line, spot: Spot) -> tuple[str | None, str]:
        """The pair of a border as named, and how it was found."""
        meant = self._meant(line.pairs, spot)
        if meant is not None:
            return meant, f"{line.name}: read as the border {meant}"
        if line.pairs and line.mention:  # a river elsewhere
            return None, f"{line.name}: no border of those named"
        isos = list(line.isos)
        if len(isos) >= 2:
            return pair_code(isos[0], isos[1]), f"both countries named: {pair_code(*isos[:2])}"
        if not isos and line.deixis:
            owner, _ = self._pointed(line.deixis, spot)
            isos = [owner] if owner else []
        if isos:
            other = self.opposite(isos[0], spot)
            if other is None:
                return None, f"border of {isos[0]}: no neighbour of it is named"
            pair = pair_code(isos[0], other)
            return pair, f"border of {isos[0]}; {other} is the neighbour most present: {pair}"
        return self._any_border(spot)

    def _meant(self, pairs: Sequence[str], spot: Spot) -> str | None:
        """Which of the borders that a line's own name may mean an article tells of."""
        told = [pair for pair in pairs if self._tells_of(pair)]
        if len(told) < 2:
            return told[0] if told else None
        scores = self._told.near(spot)
        weights = {pair: sum(scores.get(iso, 0.0) for iso in pair.split("-")) for pair in told}
        beside = self._beside(told, spot)
        if beside is not None and beside[0] in weights:
            weights[beside[0]] += _BESIDE
        return max(told, key=weights.__getitem__)

    def _tells_of(self, pair: str) -> bool:
        """Whether a line's countries may be meant: one is named, or no two neighbours are."""
        named = [iso for iso in self._told.counts if iso in pair]
        others = (
            iso for iso in self._told.counts if not self.touching(iso).isdisjoint(self._told.counts)
        )
        return bool(named) or not any(others)

    def _any_border(self, spot: Spot) -> tuple[str | None, str]:
        scores = self._told.near(spot)
        pairs = {
            pair_code(a, b): scores[a] + scores[b]
            for a in scores
            for b in self.touching(a)
            if b in scores
        }
        abroad = self._abroad(pairs, spot)
        if abroad is not None:
            return abroad
        beside = self._beside(pairs, spot) if len(pairs) > 1 else None
        if spot.speaker and not (beside and spot.speaker not in beside[0]):
            own = {code: score for code, score in pairs.items() if spot.speaker in code}
            pairs = own or pairs  # of several borders who speaks means one of their own country
        if len(pairs) > 1 and beside is not None and beside[0] in pairs:
            pairs[beside[0]] += _BESIDE
            best = max(sorted(pairs), key=pairs.__getitem__)
            if best == beside[0]:
                return best, f'"the border": {beside[1]} is nearest to {best}'
        if pairs:
            best = max(sorted(pairs), key=pairs.__getitem__)
            return best, f'"the border": neighbours most present here are {best}'
        alone = sorted(scores, key=lambda iso: (-scores[iso], iso))
        for iso in alone:
            if len(self.touching(iso)) == 1:
                pair = pair_code(iso, *self.touching(iso))
                return pair, f'"the border": the only one {iso} has'
        for iso in alone:
            other, note = self._by_place(iso, spot)
            if other is not None:
                return pair_code(iso, other), f'"the border": {note}'
        return None, '"the border": no two neighbours are named'

    def _abroad(self, pairs: Collection[str], spot: Spot) -> tuple[str, str] | None:
        """The border by the place named nearest a spot, where the others named are only peoples.

        "Afghans and Pakistanis died 8 km from the border near Van" tells of no border of theirs.
        """
        grounds = {named.iso for named in self._told.named if not named.demonym}
        if not pairs or any(grounds.issuperset(pair.split("-")) for pair in pairs):
            return None
        around = self._told.window(spot, spot.sentence - BACK, spot.sentence)
        for named in sorted(around, key=lambda n: abs(n.start - spot.start)):
            place = named.place
            if place is None or place.kind in _WIDE or place.name == capital(named.iso):
                continue
            others = {iso for pair in pairs if named.iso in pair for iso in pair.split("-")}
            if nearest_neighbour(place, others - {named.iso}, self._borders, _REGION_DEG):
                return None
            other = nearest_neighbour(place, self.touching(named.iso), self._borders)
            if other is not None:
                pair = pair_code(named.iso, other)
                return pair, f'"the border": {place.name} is nearest to {pair}'
        return None

    def _beside(self, pairs: Iterable[str], spot: Spot) -> tuple[str, str] | None:
        """Which of some pairs has its border by the place named nearest a spot, and that place."""
        here = self._told.window(spot, spot.sentence, spot.sentence)
        places = [n for n in here if n.place and n.place.kind not in _WIDE]
        places = [n for n in places if n.place and n.place.name != capital(n.iso)]  # governments
        for named in sorted(places, key=lambda n: abs(n.start - spot.start)):
            others = {iso for pair in pairs if named.iso in pair for iso in pair.split("-")}
            others.discard(named.iso)
            other = nearest_neighbour(named.place, others, self._borders) if named.place else None
            if other is not None and named.place:
                return pair_code(named.iso, other), named.place.name
        return None

    def opposite(self, iso: str, spot: Spot) -> str | None:
        """The neighbour of a country that is most present at a spot, or its only or nearest one."""
        around = self.touching(iso)
        if len(around) == 1:
            return next(iter(around))
        return self.facing(iso, spot) or self._by_place(iso, spot)[0]

    def facing(self, iso: str, spot: Spot, least: float = 0.0) -> str | None:
        """The neighbour of a country that is most present at a spot, if any is so far present."""
        scores, around = self._told.near(spot), self.touching(iso)
        present = sorted(
            (other for other in scores if other in around and scores[other] >= least),
            key=lambda other: (-scores[other], other),
        )
        return present[0] if present else None

    def _by_place(self, iso: str, spot: Spot) -> tuple[str | None, str]:
        """The neighbour whose border is nearest to the place of a country named nearest a spot."""
        places = [n for n in self._told.named if n.place is not None and n.iso == iso]
        places = [n for n in places if n.place and n.place.kind not in _WIDE] or places
        closest = min(places, key=lambda n: abs(n.start - spot.start), default=None)
        if closest is None or closest.place is None:
            return None, ""
        reach = _REGION_DEG if closest.place.kind in _WIDE else FARTHEST_DEG
        other = nearest_neighbour(closest.place, self.touching(iso), self._borders, reach)
        return other, f"{closest.place.name} is nearest to {other}"

    def side(self, land: Land, spot: Spot) -> tuple[str | None, str]:
        """The country of a territory as named or pointed at, and how it was found."""
        if land.iso:
            return land.iso, f"side named: {land.iso}"
        if land.deixis == "there":
            pair, _ = self.border(land.line or Line(), spot)
            return self._far(pair, spot)
        return self._pointed(land.deixis, spot)

    def crossed(
        self, line: Line, pair: str | None, how: Crossing, spot: Spot
    ) -> tuple[str | None, str]:
        """The side meant by "across" or "inside" a border."""
        if len(line.isos) == 1:
            return line.isos[0], f"{how} the border of {line.isos[0]}"
        ours = line.deixis == "our" and pair is not None and spot.speaker in pair.split("-")
        if ours and how == "across" and pair and spot.speaker:
            far = next(iso for iso in pair.split("-") if iso != spot.speaker)
            return far, f"across what {spot.speaker} calls its border"
        if how in ("across", "back", "from"):
            return self._apposed(pair, spot) or self._far(pair, spot, how)
        ends = pair.split("-") if pair else sorted({n.iso for n in self._before(spot)})
        here = self._told.window(spot, spot.sentence, spot.sentence)
        for named in sorted(here, key=lambda n: abs(n.start - spot.start)):
            if named.weak and named.iso in ends:
                return named.iso, f"inside the border: the place named with it is in {named.iso}"
        for iso, why in ((spot.speaker, "speaker's side"), (self._home, "outlet's side")):
            if iso in ends:
                return iso, f"inside the border: the {why}"
        subject = next((n.iso for n in self._before(spot) if n.iso in ends), None)
        return subject, f"inside the border: {subject or 'no side'} is named before it"

    def beyond(self, land: Land, line: Line, spot: Spot) -> tuple[str | None, str | None, str]:
        """Side and pair of "across the border from" a land."""
        near, note = self.side(land, spot)
        if near is None:
            return None, None, note
        ends = line.isos or (self._meant(line.pairs, spot) or "").split("-")
        far = next((iso for iso in ends if iso not in ("", near)), None)
        far = far or self.opposite(near, spot)
        if far is None:
            return None, None, f"across the border from {near}: no neighbour of it is named"
        return far, pair_code(near, far), f"across the border from {near}: {far}"

    def _apposed(self, pair: str | None, spot: Spot) -> tuple[str, str] | None:
        """The side of the place that "just across the border" is said of, right before it."""
        for named in self._before(spot):
            if named.place and named.end == spot.start - len(", ") and named.iso in (pair or ""):
                return named.iso, f"across the border: {named.place.name} is in {named.iso}"
        return None

    def _far(
        self, pair: str | None, spot: Spot, how: Crossing = "across"
    ) -> tuple[str | None, str]:
        """The end of a pair that the actor of the sentence does not come from.

        Who goes "back" across it goes to where they came from, and a people "from" across it acts
        there.
        """
        if pair is None:
            return None, "across a border that is not known"
        ends = pair.split("-")
        said = spot.utterance.start if spot.utterance and spot.others else 0
        before = [named for named in self._before(spot) if named.start >= said]
        actors = sorted(before, key=lambda named: (not named.demonym, named.demonym * named.start))
        came = (n for n in before if n.start in self._origins and n.iso in ends)
        actor = next(came, None) or next((n for n in actors if n.iso in ends), None)
        home = actor is not None and (how == "back" or (how == "from" and actor.demonym))
        if home and actor is not None and not actor.weak:
            return actor.iso, f"back across the border, where those of {actor.iso} came from"
        near = actor.iso if actor else None
        why = f"seen from {near}"
        if near is None and spot.others:
            lately = self._told.window(spot, spot.sentence - 1, spot.sentence - 1)
            near = next((n.iso for n in reversed(lately) if n.demonym and n.iso in ends), None)
            why = f"seen from {near}, whose people the sentence before tells of"
        if near is None and spot.speaker in ends and spot.others:
            return spot.speaker, f"others crossed it, to the speaker's side, {spot.speaker}"
        if near is None and spot.speaker in ends:
            near, why = spot.speaker, f"seen by the speaker, from {spot.speaker}"
        if near is None and spot.here in ends:
            near, why = spot.here, f"seen from {spot.here}, told of before it"
        if near is None and self._home in ends:
            near, why = self._home, f"seen from the outlet's country, {self._home}"
        if near is None:
            told = self._told.window(spot, spot.sentence - BACK, spot.sentence - 1)
            near = next((n.iso for n in reversed(told) if n.iso in ends and not n.weak), None)
            why = f"seen from {near}, named last before it"
        if near is None:
            return None, "across the border: no side is named"
        far = ends[1] if near == ends[0] else ends[0]
        return far, f"across the border {why}: {far}"

    def _before(self, spot: Spot) -> list[Named]:
        """Countries named before a spot in its sentence, nearest first, strong ones first."""
        here = self._told.window(spot, spot.sentence, spot.sentence)
        here = [named for named in here if named.start < spot.start]
        return sorted(here, key=lambda n: (n.weak, -n.start))

    def _pointed(self, deixis: str, spot: Spot) -> tuple[str | None, str]:
        """The country of "our", "their", "this side", "the country"."""
        if deixis in {"our", "here"}:
            return self._own(spot)
        quoted = spot.utterance is not None and spot.utterance.quoted
        if deixis in {"their", "its"} and not quoted:
            found, why = self._people(spot, deixis), "theirs: {}, whose people are told of"
            if found is None:
                found, why = spot.speaker, "its own: the speaker's country, {}"
            if found is None:
                found, why = self._subject(spot), "its own: {}, the first country named there"
            if found is None:
                found, why = self._other(spot, quoted=False), "its own: the place before is in {}"
        elif deixis == "that" and spot.speaker and not self._said_before(spot):
            found, why = spot.speaker, "the country of who says so, {}"
        else:
            found, why = self._other(spot, quoted=quoted), "the country named last: {}"
            if deixis == "that":
                ground, told = self._ground(spot), "the country of the ground named before it: {}"
                found, why = (ground, told) if ground else (found, why)
            if found is None and deixis in {"their", "its"} and spot.speaker:
                found, why = self.opposite(spot.speaker, spot), "theirs, not the speaker's: {}"
        if found is None and deixis == "that":
            found, why = self._told_of(spot), "the country told of most before it: {}"
        if found is None:
            found, why = self._earlier(spot), "the country named last: {}"
        return found, why.format(found) if found else "no country is named before it"

    def _people(self, spot: Spot, deixis: str) -> str | None:
        """Whose land "their" land is in a report: that of a people it tells of."""
        said = spot.utterance
        if said is None or deixis != "their":
            return None
        told = [n for n in self._before(spot) if n.demonym and n.start >= said.start]
        return min(told, key=lambda named: named.start).iso if told else None

    def _said_before(self, spot: Spot) -> bool:
        """Whether what is said names another country before a spot."""
        said = spot.utterance
        return said is not None and any(
            n.start >= said.start and not n.demonym and n.iso != said.iso
            for n in self._before(spot)
        )

    def _own(self, spot: Spot) -> tuple[str | None, str]:
        """The country of "our" and "this side": the speaker's, or the outlet's."""
        if spot.utterance is not None:
            who = spot.utterance.speaker
            if spot.speaker is None:
                fellows = self._fellows(spot.utterance)
                if len(fellows) == 1:
                    (only,) = fellows
                    return only, f"said by {who}; only {only} is spoken for in the paragraph"
                return None, f"{who} speaks for no country"
            return spot.speaker, f"said by {who}, who speaks for {spot.speaker}"
        if self._home:
            return self._home, f"the outlet's own country, {self._home}"
        return None, "who speaks is not known"

    def _subject(self, spot: Spot) -> str | None:
        """The first country named in the sentence before a spot."""
        named = [n for n in self._before(spot) if not n.weak]
        return min(named, key=lambda n: n.start).iso if named else None

    def _other(self, spot: Spot, *, quoted: bool) -> str | None:
        """The country named last before a spot; in direct speech not the speaker's own."""
        before = self._before(spot)
        return next((n.iso for n in before if not (quoted and n.iso == spot.speaker)), None)

    def _ground(self, spot: Spot) -> str | None:
        """The country named before a spot, or that of a place there; not a people's that acts."""
        named = [n for n in self._before(spot) if not n.demonym]
        return max(named, key=lambda n: n.start).iso if named else None

    def _earlier(self, spot: Spot) -> str | None:
        """The country named last in the sentences before."""
        back = self._told.window(spot, spot.sentence - BACK, spot.sentence - 1)
        named = [n for n in back if not n.weak]
        return named[-1].iso if named else None

    def _told_of(self, spot: Spot) -> str | None:
        """The country that the sentences before tell of most: "the country"."""
        scores = self._told.near(spot)
        back = self._told.window(spot, spot.sentence - BACK, spot.sentence - 1)
        return max((n.iso for n in reversed(back)), key=lambda iso: scores[iso], default=None)
