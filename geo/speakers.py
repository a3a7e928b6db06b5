"""Whom the subject of a verb of saying means, and which country that speaker speaks for."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from geo.countries import capital, countries, demonyms, name
from geo.gazetteers.names import key
from geo.languages import en_speech as words
from geo.model import Article, Mention
from geo.sentences import BLANK, Layout
from geo.speech import FINITE, Frame, forward, phrase_start

_NAMED = re.compile(
    r"\b(?:[A-Z][\w’'-]+|[A-Z]\.)(?:\s(?:[A-Z][\w’'-]+|[A-Z]\.|al|bin|ibn|ul|ur|de|la|del|van|von|el|den"
    r"|ud|dos|da))*\s[A-Z][\w-]+"
)
_TITLES = re.compile(
    r"^(?:(?:the|mr|mrs|ms|dr|gen|general|lt|lieutenant|col|colonel|maj|major|brig|brigadier|capt|captain|sgt"
    r"|sergeant|adm|admiral|gov|governor|minister|president|prime minister|senator|sen|commander"
    r"|chief|spokesman|spokeswoman|spokesperson|foreign|interior|defen[cs]e|first|sheikh|mullah|maulvi"
    r"|sheriff|mayor|inspector|superintendent|ambassador|king|queen|prince|officer)\.?\s+)+",
    re.IGNORECASE,
)
_DETERMINER = re.compile(r"^(?:the|an?|its|his|her|their|both|some|one)\s+", re.IGNORECASE)
_OWNER = re.compile(
    rf"(?:^|[\s,])(?P<who>[^,.;]{{2,80}}?)[’']s?\s+(?:\w+\s+)?(?:{words.MESSAGES})\b"
)
_OF = re.compile(r",|\b(?:of|for|from|in|at|who|with|on|near|based)\b")
_GROUPISH = re.compile(
    r"\b(?:group|groups|militia|militias|rebel|rebels|militants|insurgents|insurgency|guerrillas?|faction"
    r"|movement|separatists?|outfit|front|cartel|gang|opposition|alliance of)\b"
)
_MOVEMENT = re.compile(rf"\b(?:{words.MOVEMENTS})\b")
_DENIAL = re.compile(words.DENIALS, re.IGNORECASE)
_SCHOLARLY = re.compile(words.SCHOLARLY)
_SOLDIERLY = frozenset("army military navy force forces troops commander general airforce".split())
_GROUP_ROLES = frozenset("ministry army police group agency government service two".split())
_NEARBY = 3  # sentences before, in which a place may tell whose police it is


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, as first named in full, and the country spoken for."""

    text: str
    iso: str | None
    person: bool = False
    roles: frozenset[str] = frozenset()


@functools.cache
def _names() -> tuple[Mapping[str, str], re.Pattern[str]]:
    """Normalised words that stand for a state (country, demonym, capital, force) and a finder."""
    table: dict[str, str] = {}
    for iso in countries():
        seat = capital(iso)
        if seat and len(seat) > 3:
            table.setdefault(key(seat), iso)
    for iso in countries():
        table[key(name(iso))] = iso
    table.update(demonyms())
    table.update(words.COUNTRY_WORDS)
    table.update({key(force): iso for force, iso in words.FORCES.items() if "?" not in force})
    for word in words.NOT_COUNTRY_WORDS:
        table.pop(word, None)
    longest = sorted(map(re.escape, table), key=len, reverse=True)
    return table, re.compile(rf"\b(?:{'|'.join(longest)})\b")


def states_in(text: str) -> list[tuple[int, str]]:
    """Countries that a noun phrase names, each with its offset in the normalised text."""
    flat = key(text)
    table, finder = _names()
    found: list[tuple[int, str]] = []
    for hit in finder.finditer(flat):
        after = flat[hit.end() :].split(maxsplit=1)
        before = flat[: hit.start()].split()[-1:]
        if (after and after[0] in words.NOT_SPOKEN_FOR) or before in (["pro"], ["anti"], ["non"]):
            continue
        if hit.group() == "us" and "US" not in text and "U.S" not in text:
            continue
        found.append((hit.start(), table[hit.group()]))
    return found


def is_stateless(text: str) -> bool:
    """Whether a noun phrase names one who speaks for no state: a militia, a witness, an NGO."""
    flat = key(text)
    if _MOVEMENT.search(flat):
        return True
    head, _, rest = _split(flat)
    official = not _OFFICIAL_WORDS.isdisjoint(head.split())
    if not _STATELESS_WORDS.isdisjoint(head.split()):
        last = head.split()[-1] if head.split() else ""
        return not (official and last in _OFFICIAL_WORDS and not _GROUPISH.search(head))
    if _SCHOLARLY.search(rest):
        return True
    return bool(_GROUPISH.search(rest)) and not states_in(head)


def is_official(text: str) -> bool:
    """Whether a noun phrase names someone who speaks for a state, named or not."""
    return not _OFFICIAL_WORDS.isdisjoint(key(text).split()) and not is_stateless(text)


_OFFICIAL_WORDS = frozenset(words.OFFICIAL)
_STATELESS_WORDS = frozenset(words.STATELESS)
_MEDIA_WORDS = frozenset(words.MEDIA)


def _split(flat: str) -> tuple[str, str, str]:
    stop = _OF.search(flat, 1)
    return (flat, "", "") if not stop else (flat[: stop.start()], stop.group(), flat[stop.end() :])


def _roles(text: str) -> frozenset[str]:
    head = _split(key(text))[0]
    return frozenset(words.ROLES[w] for w in head.split() if w in words.ROLES)


class Speakers:
    """Resolves the subjects of one article's frames, in text order."""

    def __init__(self, article: Article, page: Layout, mentions: Sequence[Mention]) -> None:
        self._article = article
        self._page = page
        self._places = [m for m in mentions if m.role == "place" and m.place and m.place.country]
        self._history: list[Speaker] = []
        self._at: tuple[int, int] | None = None
        self._named: dict[str, list[tuple[int, int]]] = {}
        self._known: dict[str, Speaker | None] = {}
        for hit in _NAMED.finditer(page.text):
            spans = self._named.setdefault(hit.group().split()[-1].removesuffix("’s"), [])
            if len(spans) < 6:
                spans.append(hit.span())

    def is_denial(self, content: str) -> bool:
        """Whether what is said calls a report false."""
        return bool(_DENIAL.search(content))

    def of(self, frame: Frame) -> Speaker:
        """The speaker of a frame; remembered for the pronouns that follow."""
        relay = self._speaker(frame.relay, frame) if frame.relay else None
        if frame.subject is None or (self._at and frame.subject == self._at):
            return self._last()
        speaker = self._speaker(frame.subject, frame)
        if speaker.iso is None and (is_official(speaker.text) or "source" in speaker.roles):
            iso = relay.iso if relay else None
            if iso is None and "source" not in speaker.roles:
                iso = self._from_context(frame, speaker)
            speaker = replace(speaker, iso=iso)
        self._at = frame.subject
        self._history.append(speaker)
        return speaker

    def _last(self) -> Speaker:
        return self._history[-1] if self._history else Speaker("", None)

    def _speaker(self, span: tuple[int, int], frame: Frame) -> Speaker:
        written = self._page.text[span[0] : span[1]].replace("\n", " ").strip()
        lower = written.lower()
        if lower in words.PERSON_PRONOUNS:
            return (
                self._introduced_before(frame) or self._latest(lambda s: s.person) or self._last()
            )
        if lower in words.GROUP_PRONOUNS:
            return (
                self._owner(span)
                or self._clause_subject(span)
                or self._latest(lambda s: not s.person)
                or self._last()
            )
        again = self._again(written)
        if again is not None:
            return again
        return self._surname(written, span) or self._described(written, span)

    def _latest(self, fits: object) -> Speaker | None:
        return next((s for s in reversed(self._history[-40:]) if callable(fits) and fits(s)), None)

    def _again(self, written: str) -> Speaker | None:
        """The earlier speaker that "the ministry", "the spokesman" or a repeated name means."""
        lower = written.lower()
        if not lower.startswith(("the ", "that ", "this ")) or len(written.split()) > 3:
            return None
        if states_in(written) or re.search(r"[A-Z]", written[4:]):
            return None
        roles = _roles(written)
        if "statement" in roles:
            return self._last() if self._history else None
        same = self._latest(lambda s: bool(roles & s.roles))
        if same is None and roles & {"group", "army", "agency"}:
            same = self._latest(
                lambda s: not s.person and bool(s.roles & {"group", "army", "agency"})
            )
        return same

    def _introduced_before(self, frame: Frame) -> Speaker | None:
        """The person with whom the sentence before opens, if that one has not spoken yet."""
        number = frame.sentence - 1
        if number < 0 or (self._at and self._at[0] >= self._page.sentences[number].start):
            return None
        sentence = self._page.sentences[number]
        span = forward(self._page, sentence, sentence.start)
        scope = self._article.scope_at
        if not _NAMED.search(self._page.text, *span) or scope(span[0]) != scope(frame.verb[0]):
            return None
        if self._page.text.startswith(("A ", "An "), span[0]):
            return None
        speaker = self._described(self._page.text[span[0] : span[1]], span)
        return speaker if speaker.person else None

    def _owner(self, span: tuple[int, int]) -> Speaker | None:
        """Whose statement it is in "the front's statement, in which it claimed"."""
        sentence = self._page.sentences[self._page.sentence_at(span[0])]
        lead = self._page.mask[max(sentence.start, span[0] - 200) : span[0]]
        owners = list(_OWNER.finditer(lead))
        if not owners or not lead.rstrip().endswith("which"):
            return None
        head = owners[-1]["who"]
        start = phrase_start(head)
        return self._described(head[start:], span)

    def _clause_subject(self, span: tuple[int, int]) -> Speaker | None:
        """The subject of the clause before "what it", in "Tehran bombed what it said were"."""
        sentence = self._page.sentences[self._page.sentence_at(span[0])]
        lead = self._page.mask[max(sentence.start, span[0] - 160) : span[0]].rstrip()
        if not lead.endswith(" what"):
            return None
        verbs = list(FINITE.finditer(lead))
        if not verbs:
            return None
        head = lead[: verbs[-1].start()].rstrip()
        phrase = head[phrase_start(head) :]
        return self._described(phrase, span) if phrase and states_in(phrase) else None

    def _surname(self, written: str, span: tuple[int, int]) -> Speaker | None:
        """The full name and office behind "Baloch", "Gen. Rivas" or "Prime Minister Kakar"."""
        bare = _TITLES.sub("", written)
        if not re.fullmatch(r"[A-Z][\w’'-]+", bare) or states_in(bare):
            return None
        if bare not in self._known:
            self._known[bare] = self._introduced(bare, span)
        return self._known[bare]

    def _introduced(self, surname: str, span: tuple[int, int]) -> Speaker | None:
        fallback: Speaker | None = None
        for start, end in self._named.get(surname, ()):
            if start <= span[0] < end:
                continue
            phrase = self._with_office(start, end)
            speaker = self._described(phrase, (start, end))
            if is_official(phrase) or is_stateless(phrase) or speaker.iso:
                return Speaker(phrase, speaker.iso, True, speaker.roles)
            fallback = fallback or Speaker(phrase, speaker.iso, True, speaker.roles)
        return fallback

    def _with_office(self, start: int, end: int) -> str:
        """A full name with the words before it and the apposition after it."""
        page = self._page
        sentence = page.sentences[max(0, page.sentence_at(start))]
        lead = page.mask[max(sentence.start, start - 120) : start]
        begin = start - len(lead) + phrase_start(lead)
        tail = page.mask[end : min(sentence.end, end + 140)]
        after = re.match(r", (?P<what>[^,.;]{3,110})", tail)
        what = after["what"] if after else ""
        if after and BLANK not in what and not FINITE.search(what):
            end += after.end() if _roles(what) or is_official(what) else 0
        return _clean(page.text[begin:end])

    def _described(self, written: str, span: tuple[int, int]) -> Speaker:
        """A speaker described where it stands: its country from its own words or its place."""
        text = _clean(written)
        roles = _roles(text)
        bare = _DETERMINER.sub("", written)
        group = roles & _GROUP_ROLES
        _, comma, apposition = text.partition(", ")
        named = bool(re.match(r"[A-Z][\w.’'-]+\s[A-Z]", bare))
        person = (
            bool(roles - group)
            or (named and (bool(comma and _roles(apposition) - group) or bool(_TITLES.match(bare))))
            or (named and not group and not states_in(text) and not is_stateless(text))
        )
        return Speaker(text, self._country(text, span, written), person, roles | _roles(apposition))

    def _country(self, text: str, span: tuple[int, int], written: str) -> str | None:
        if is_stateless(text):
            return None
        named = states_in(text)
        media = not _MEDIA_WORDS.isdisjoint(key(text).split())
        if named:
            both = re.search(r"\band\b", key(text)) and len({iso for _, iso in named}) > 1
            return None if both else named[0][1]
        if media or not is_official(text):
            return None
        if written.lower().startswith(("its ", "their ", "his ", "her ")):
            sentence = self._page.sentences[self._page.sentence_at(span[0])]
            owners = states_in(self._page.text[max(sentence.start, span[0] - 200) : span[0]])
            if owners:
                return owners[0][1]
        inside = self._countries(span[0], span[1] + 40)
        return next(iter(inside)) if len(inside) == 1 else None

    def _countries(self, start: int, end: int) -> set[str | None]:
        """Countries of the places named in a stretch of text."""
        first = bisect_left(self._places, start, key=lambda mention: mention.start)
        found: set[str | None] = set()
        for mention in self._places[first : first + 40]:
            if mention.start >= end:
                break
            found.add(mention.place.country if mention.place else None)
        return found

    def _from_context(self, frame: Frame, speaker: Speaker) -> str | None:
        """The country of officials named without one: of the places told of, or of the paper."""
        home = self._article.home
        if home is None and self._places and self._places[0].start < 40:
            colon = self._page.text[:80].find(":")
            dash = re.search(r"\s[–—-]{1,2}\s", self._page.text[:80])
            limit = max(colon, dash.start() if dash else -1)
            place = self._places[0].place
            if self._places[0].end <= limit and place:
                home = place.country
        if re.search(r"\b(?:both|two|neighbou?ring)\b", speaker.text):
            return None
        soldierly = bool(set(key(speaker.text).split()) & _SOLDIERLY)
        if soldierly and home:
            return home
        sentences = self._page.sentences
        first = sentences[max(0, frame.sentence - _NEARBY)].start
        here = sentences[frame.sentence]
        for start in (here.start, first):
            near = self._countries(start, here.end)
            if len(near) == 1 and not soldierly:
                return next(iter(near))
        if home:
            return home
        same = self._latest(lambda s: s.iso is not None and bool(s.roles & speaker.roles))
        if same is None and not re.search(r"[A-Z]", speaker.text):
            same = self._latest(lambda s: s.iso is not None and bool(s.roles))
        return same.iso if same else None


def _clean(text: str) -> str:
    return _DETERMINER.sub("", " ".join(text.split())).strip(" ,")
