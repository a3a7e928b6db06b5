"""Which country an official speaks for whose words name none: what the story makes clear."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from geo.countries import capital, name
from geo.gazetteers.names import key
from geo.grammar.anycase import AnyCase
from geo.languages import en_ground
from geo.languages import en_speech as words
from geo.model import Article, Mention
from geo.utterances.frame import Frame
from geo.utterances.offices import is_state_body, is_stateless, states_in
from geo.utterances.sentences import Layout
from geo.utterances.subjects import forward, without_adverbials

_NEARBY = 3  # sentences before, in which a place may tell whose police it is
_BEGUN = 24  # characters: a sentence has begun with somebody else
_BACK = 200  # characters before "its" in which its country is named
_LEAD = 90  # characters before a subject that may name its seat
_HEAD = 80  # characters of a line that may hold a dateline
_TOP = 600  # characters of an article in which its headline ends and its dateline stands
_OPENS = 4  # characters: "Its ministry" opens its sentence
_INDENT = 3  # characters before a dateline on a line that is not the first
_FIRST = 40  # characters: the place of a dateline begins before that
_MANY = 40  # places looked at in one stretch
_FORCES = AnyCase(en_ground.FORCES_OF)
_MEN_OF = re.compile(en_ground.MEN_OF)
_JOINED = re.compile(r"\b(?:but|and|yet)\s+(?:its\s+)?$|:\s[^:]*,\s+(?:\w+\s+)?$")
_IN_CAPITAL = re.compile(
    r"[a-z]+\s(?:on \w+day )?in (?P<seat>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?)\b"
)
_SEVERAL_OF = AnyCase(en_ground.SEVERAL_OF)
_SEVERAL = AnyCase(words.SEVERAL_STATES)
_ABBREVIATION = re.compile(r"(?:[Tt]he )?(?P<letters>[A-Z]{3,6})(?:$|[’']s\b)")
_PLACED = re.compile(r"\s+(?:in|at|of|from|for)\s.{,40}")  # "police | in Busia"
_LINE = re.compile(r"[^\n]+")
_DASH = re.compile(r"\s[–—-]{1,2}\s|:")
_SOLDIERLY = frozenset(en_ground.SOLDIERLY)
_LOCAL = frozenset(en_ground.LOCAL)
_GRAIN = {"settlement": 2, "admin1": 2, "admin2": 2, "crossing": 2, "facility": 2, "area": 2}
_FAR = 4000  # characters back in which an office may have been named with its town
_NATIONAL = frozenset({"federal", "national", "border", "military", "foreign"})
_LOCAL_KINDS = frozenset({"settlement", "admin1", "admin2"})
_TURN = AnyCase(en_ground.TURNING)
_ANSWERING = frozenset(en_ground.ANSWERING)
_SEAT = re.compile(words.SEAT)
_ONE_THERE = AnyCase(r"an?\s[^,]{3,60}?\s(?:in|at|from)\s")
_GROUND = AnyCase(en_ground.GROUND)
_SEATED = re.compile(en_ground.SEATED)
_CLEAR = 2.0  # times as often as any other: the country an article is about


def _only(found: set[str]) -> str | None:
    """The one there is."""
    return next(iter(found)) if len(found) == 1 else None


class Ground:
    """The countries that one article tells of, around any place in it."""

    def __init__(self, article: Article, page: Layout, mentions: Sequence[Mention]) -> None:
        self._page = page
        self._places = [m for m in mentions if m.role == "place" and m.place and m.place.country]
        self._named = {m.text: m.place.country for m in self._places if m.place}
        self._peoples = [m for m in mentions if m.role == "demonym"]
        self._told: Counter[str] = Counter()
        for mention in mentions:
            if mention.place and mention.place.country:
                weight = _GRAIN.get(mention.place.kind, 1) if mention.role == "place" else 1
                self._told[mention.place.country] += weight
        self._home = article.home or self._dateline()
        self._one_of_two = article.home or self._dateline(two=True)

    def country_of(self, frame: Frame, speaker: str, last: str | None = None) -> str | None:
        """The country of an official named without one; None when the story leaves it open.

        Soldiers and state media are those of the outlet's home or the dateline, local officials
        those of the town they speak of, all others that of the state that spoke ``last`` or of the
        places told of nearby; the side whose forces the sentence opens with goes before for
        soldiers and after for others; then come the home and the country told of most.
        """
        if _SEVERAL.search(speaker):
            return None
        if there := self._told_there(frame):
            return there
        known = set(key(speaker).replace(",", " ").replace(".", " ").split())
        here = self._page.sentences[frame.sentence]
        first = self._page.sentences[max(0, frame.sentence - _NEARBY)].start
        soldierly = not known.isdisjoint(_SOLDIERLY)
        if self._home and (is_state_body(speaker) or (soldierly and self._is_told_of(self._home))):
            return self._home
        side = self._own_side(here.start, here.end)
        if soldierly and side is not None:
            return side
        found = None
        if not known.isdisjoint(_LOCAL) and known.isdisjoint(_NATIONAL):
            found = self._of_place(known & _LOCAL, frame, here.end, first)
        found = found or self._state_here(frame)
        at_home = self._home and self._is_told_of(self._home) and not soldierly
        if found is None and at_home and not self.countries(here.start, frame.verb[0]):
            return self._home
        found = found or (None if self._turns(here.start, frame) else last)
        found = found or (None if soldierly else self._state_before(frame.sentence))
        found = found or self._of_sentence(here.start, here.end, side, soldierly=soldierly)
        if found is None and (soldierly or not self.countries(here.start, here.end)):
            found = self._side_before(frame.sentence)
        if found is None and not soldierly:
            found = _only(self.countries(first, here.end))
        return found or self._home or self._main() or self._one_of_two

    def _told_there(self, frame: Frame) -> str | None:
        """The country in whose capital it was said: "the minister spoke in Caracas of …"."""
        where = _IN_CAPITAL.search(self._page.mask, frame.verb[0], frame.verb[1] + _HEAD)
        if where is None:
            return None
        named = states_in(where["seat"])
        seat = key(capital(named[0][1]) or "") if named else ""
        return named[0][1] if named and key(where["seat"]) == seat else None

    def _state_before(self, number: int) -> str | None:
        """The state that acts by its name or capital in the sentence before: "Latvia shut …"."""
        if not number:
            return None
        sentence = self._page.sentences[number - 1]
        told = self._page.text[sentence.start : sentence.start + _BEGUN]
        for at, iso in states_in(told)[:1]:
            named = key(told)[at:].startswith((key(name(iso)), key(capital(iso) or name(iso))))
            return iso if named and at == 0 else None
        return None

    def _state_here(self, frame: Frame) -> str | None:
        """The state that acts before its minister speaks: "Monrovia shut it, but he …"."""
        sentence = self._page.sentences[frame.sentence]
        at = frame.subject[0] if frame.subject else frame.verb[0]
        lead = self._page.mask[sentence.start : at]
        if not _JOINED.search(lead):
            return None
        for where, iso in states_in(lead[:_BEGUN])[:1]:
            seat = key(capital(iso) or name(iso))
            return iso if where == 0 and key(lead).startswith((seat, key(name(iso)))) else None
        return None

    def _turns(self, start: int, frame: Frame) -> bool:
        """Whether a sentence turns to somebody on the other side: "but", "for his part"."""
        verb = self._page.mask[slice(*frame.verb)].lower()
        first = frame.subject[0] if frame.subject else start
        until = max(first, frame.verb[1])
        start = max(start, first - _BACK)
        if frame.subject and _ONE_THERE.match(self._page.text, *frame.subject):
            return True  # "an officer in Jaghbub"
        return verb in _ANSWERING or bool(_TURN.search(self._page.mask, start, until))

    def _of_place(self, offices: set[str], frame: Frame, end: int, first: int) -> str | None:
        """The country of a local official: of their town, of one in the sentence, or before it."""
        start = self._page.sentences[frame.sentence].start
        found = _only(self.located(start, end)) or self._office_of(offices, frame.verb[0])
        found = found or _only(self.countries(start, end, local=True))
        if found is None and self._home in self.countries(0, end):
            found = self._home
        return found or self._town_before(first, frame.verb[0])

    def _of_sentence(
        self, start: int, end: int, side: str | None, *, soldierly: bool
    ) -> str | None:
        """The country whose forces a sentence opens with, or the only one it names a place of."""
        near = self.countries(start, end)
        if side is not None and (side in near or not self.countries(start, end, local=True)):
            return side
        return None if soldierly else _only(near)

    def _side_before(self, number: int) -> str | None:
        """Whose forces acted in the sentences before, the last first."""
        for sentence in self._page.sentences[max(0, number - _NEARBY) : number][::-1]:
            side = self._own_side(sentence.start, sentence.end)
            if side is not None:
                return side
        return None

    def _office_of(self, offices: set[str], end: int) -> str | None:
        """The country of the town whose mayor or governor the story has named before."""
        for office in sorted(offices):
            named = re.compile(rf"\b{office} of (?:the )?(?=[A-Z])")
            hit = named.search(self._page.text, max(0, end - _FAR), end)
            found = _only(self.countries(hit.end(), hit.end() + 6)) if hit else None
            if found is not None:
                return found
        return None

    def _town_before(self, start: int, end: int) -> str | None:
        """The country of the town or district named last in a stretch of text."""
        last = bisect_left(self._places, end, key=lambda mention: mention.start)
        for mention in reversed(self._places[max(0, last - _MANY) : last]):
            if mention.start < start:
                return None
            if mention.place and mention.place.kind in _LOCAL_KINDS:
                return mention.place.country
        return None

    def spelled_out(self, abbreviation: str) -> str | None:
        """The country of an abbreviation that the article spells out ("BDF": Belize Defence …)."""
        short = _ABBREVIATION.match(abbreviation)
        if short is None:
            return None
        letters = short["letters"]
        initials = (rf"{letter}[\w’'-]*" for letter in letters)
        pattern = r"\b" + r"\s+(?:(?:of|the|and|for)\s+){0,2}".join(initials)
        full = re.search(rf"(?:\b[A-Z]\w+[’']s\s+)?{pattern}", self._page.text)
        states = states_in(full.group()) if full else []
        return states[0][1] if states else None

    def named(self, at: int) -> str | None:
        """The country that "its" means after people: "Iraqi troops entered Iran, its army said"."""
        sentence = self._page.sentences[self._page.sentence_at(at)]
        first, last = forward(self._page, sentence, sentence.start)
        people = self._page.text[first:last]
        if not states_in(people) or not _SEVERAL_OF.search(people):
            return None
        told = self._page.text[max(last, at - _BACK) : at]
        found = [iso for i, iso in states_in(told) if key(told).startswith(key(name(iso)), i)]
        return found[-1] if found else None

    def owners_country(self, span: tuple[int, int], *, nearest: bool) -> str | None:
        """The country of whoever "their spokesman" belongs to; "" when they speak for none."""
        sentence = self._page.sentences[self._page.sentence_at(span[0])]
        if sentence.start < span[0] - _BEGUN and not nearest:
            first, last = forward(self._page, sentence, sentence.start)
            subject = self._page.text[first:last]
            if is_stateless(subject):
                return ""
            states = states_in(subject)
            if states:
                return states[0][1]
        if span[0] - sentence.start < _OPENS and not nearest:  # "La Paz was told. Its ministry …"
            return self._state_before(self._page.sentence_at(span[0]))
        owners = states_in(self._page.mask[max(sentence.start, span[0] - 200) : span[0]])
        return owners[-1 if nearest else 0][1] if owners else None

    def inside(self, span: tuple[int, int]) -> str | None:
        """The country of the place that stands with a speaker ("police in Busia")."""
        end = self._page.sentences[self._page.sentence_at(span[0])].end
        placed = _PLACED.match(self._page.text, span[1], end)
        last = placed.end() if placed else span[1]
        found = self._seat(span[0]) or self.countries(span[0], last)
        return _only(found) or self._seated(span) if len(found) != 1 else _only(found)

    def _seated(self, span: tuple[int, int]) -> str | None:
        """The country of the place an office is named after: "Moyo's commissioner", "of Moyo"."""
        text = self._page.text[slice(*span)]
        for hit in _SEATED.finditer(text):
            country = self._named.get(hit["of"] or hit["own"])
            if country:
                return country
        return None

    def located(self, start: int, end: int) -> set[str]:
        """The countries on whose side or soil a stretch of text puts something."""
        first = bisect_left(self._peoples, start, key=lambda mention: mention.start)
        return {
            mention.place.country
            for mention in self._peoples[first : first + _MANY]
            if mention.end <= end
            and mention.place
            and mention.place.country
            and _GROUND.match(self._page.text, mention.end)
            and not self._page.text.endswith(en_ground.FROM_THE, 0, mention.start)
        }

    def countries(self, start: int, end: int, *, local: bool = False) -> set[str]:
        """Countries of the places named in a stretch of text, or of its towns and districts."""
        first = bisect_left(self._places, start, key=lambda mention: mention.start)
        found: set[str] = set()
        for mention in self._places[first : first + _MANY]:
            if mention.start >= end:
                break
            if self._page.text.endswith("not in ", 0, mention.start):
                continue
            place = mention.place
            if place and place.country and (not local or place.kind in _LOCAL_KINDS):
                found.add(place.country)
        return found

    def _own_side(self, start: int, end: int) -> str | None:
        """Whose forces act in the sentence ("Nigerian troops killed 20, the army announced")."""
        dateline = _DASH.search(self._page.text, start, min(end, start + _HEAD))
        if dateline and self._page.text[start : dateline.start()].isupper():
            start = dateline.end()
        text = self._page.text[start : min(end, start + _LEAD)].lstrip()
        hit = _FORCES.match(text) or _MEN_OF.match(text)
        return states[0][1] if hit and (states := states_in(hit["who"])) else None

    def _seat(self, start: int) -> set[str]:
        """The country whose capital a sentence opens with ("In Kinshasa the army's spokesman")."""
        sentence = self._page.sentences[self._page.sentence_at(start)]
        lead = self._page.text[sentence.start : start]
        if len(lead) < _LEAD and _SEAT.fullmatch(lead):
            return {iso for _, iso in states_in(lead)} or self.countries(sentence.start, start)
        if len(lead) > _LEAD or without_adverbials(lead + en_ground.ANYBODY) != en_ground.ANYBODY:
            return set()
        return {iso for _, iso in states_in(lead)}

    def _dateline(self, *, two: bool = False) -> str | None:
        """The country of the place that one of the first lines opens with, before a dash.

        Of a line with ``two`` places it is that of the first, if asked for.
        """
        for line in _LINE.finditer(self._page.text, 0, _TOP):
            first = bisect_left(self._places, line.start(), key=lambda mention: mention.start)
            mark = _DASH.search(line.group()[:_HEAD])
            if mark and not two and "/" in line.group()[: mark.start()]:
                return None  # two places
            if mark is None or first == len(self._places):
                continue
            place = self._places[first]
            reach = _INDENT if line.start() else _FIRST
            if place.start < line.start() + reach and place.end <= line.start() + mark.start():
                return place.place.country if place.place else None
        return None

    def _is_told_of(self, iso: str) -> bool:
        return iso in self._told or not self._told

    def _main(self) -> str | None:
        """The country told of most, when it is plainly that one."""
        ranked = self._told.most_common(2)
        if not ranked:
            return None
        if len(ranked) == 1 or ranked[0][1] >= _CLEAR * ranked[1][1]:
            return ranked[0][0]
        return None
