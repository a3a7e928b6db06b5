"""Whom the subject of a verb of saying means, and which country that speaker speaks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.gazetteers.names import key
from geo.grammar.anycase import AnyCase
from geo.languages import en_speech as words
from geo.model import Article, Mention
from geo.utterances.antecedents import Antecedents
from geo.utterances.frame import Frame
from geo.utterances.ground import Ground
from geo.utterances.offices import (
    Speaker,
    is_media,
    is_official,
    is_stateless,
    organisations,
    roles_of,
    states_in,
)
from geo.utterances.persons import DETERMINER, NAMED, Persons, cleaned
from geo.utterances.sentences import Layout

_TITLES = AnyCase(rf"^(?:(?:{words.TITLES})\.?\s+)+")
_WHERE_APPOSED = AnyCase(words.WHERE_APPOSED, re.DOTALL)
_OWN_NAME = re.compile(words.OWN_NAME)
_OWN_MESSAGE = re.compile(words.OWN_MESSAGE)
_HEADING = AnyCase(words.HEADING)
_JOINT = re.compile(words.JOINT_NAMES)
_SEVERAL = AnyCase(words.SEVERAL_STATES)
_DENIAL = AnyCase(words.DENIALS)
_POSSESSED = re.compile(r"[^\s,]+(?:\s[A-Z][^\s,]+)?[’']s\s")
_ITS_BODY = re.compile(words.ITS_BODY)
_SERVICES = frozenset({"agency", "service"})
_ONE_OF_MANY = ("a ", "an ", "one ", "one, ")
_LOOSE = frozenset({"group", "army", "agency"})
_BODIES = _LOOSE | {"service", "police"}
_GROUP_ROLES = frozenset(words.GROUP_ROLES)
_FAR = 8  # sentences before, in which a report may have been told of
_NEARBY = 3  # sentences before, in which a place may tell whose police it is
_BACK = 1500  # characters before "the force" in which its name may stand
_CAPITALS = r"(?:[A-Z][\w’'-]+\s(?:(?:of|and|for|the)\s){0,2}){1,6}"
_OPENING, _CLOSING = 24, 3  # characters: names that open or close a sentence


class Speakers:
    """Resolves the subjects of one article's frames, in text order."""

    def __init__(self, article: Article, page: Layout, mentions: Sequence[Mention]) -> None:
        self._page = page
        self._ground = Ground(article, page, mentions)
        self._history: list[Speaker] = []
        self._at: tuple[int, int] | None = None
        self._persons = Persons(page)
        self._antecedents = Antecedents(article, page, self._described)
        self._known: dict[str, Speaker | None] = {}
        self._told_in: list[int] = []  # the sentence of each speaker of the history

    def is_denial(self, content: str) -> bool:
        """Whether what is said calls a report false."""
        return bool(_DENIAL.search(content))

    def of(self, frame: Frame) -> Speaker:
        """The speaker of a frame; remembered for the pronouns that follow."""
        relay = self._speaker(frame.relay, frame) if frame.relay else None
        if frame.subject is None or (self._at and frame.subject == self._at):
            return self._last()
        speaker = self._speaker(frame.subject, frame)
        told = _HEADING.match(self._page.text, frame.subject[1]) if speaker.person else None
        served = states_in(told["what"]) if told and not speaker.iso else []
        if speaker.stateless:
            pass
        elif served:  # "Colonel Kasongo, on behalf of the Congolese army"
            speaker = replace(speaker, iso=served[0][1])
        elif speaker.iso is None and (iso := self._ground.spelled_out(speaker.text)):
            speaker = replace(speaker, iso=iso)
        elif speaker.iso is None and (is_official(speaker.text) or "source" in speaker.roles):
            iso = relay.iso if relay else None
            if iso is None and ("source" not in speaker.roles or is_official(speaker.text)):
                spoke = self._spoke_last(frame)
                iso = self._ground.country_of(frame, speaker.text, spoke) or self._like(speaker)
            speaker = replace(speaker, iso=iso)
        elif speaker.iso is None and speaker.person and self._heads_office(frame.subject):
            speaker = replace(speaker, iso=self._ground.country_of(frame, speaker.text))
        elif speaker.iso is None and (office := self._unnamed_before(speaker, frame)):
            speaker = replace(speaker, iso=office.iso)
        self._remember(speaker)
        self._at = frame.subject
        self._history.append(speaker)
        self._told_in.append(frame.sentence)
        return speaker

    def _unnamed_before(self, speaker: Speaker, frame: Frame) -> Speaker | None:
        """The unnamed official of the sentence before, whom a bare name names now."""
        spoke = self._history and frame.sentence - self._told_in[-1] == 1
        opener = self._antecedents.before(frame, self._at, named=False)
        before = self._history[-1] if spoke else opener
        if before is None:
            return None
        named = NAMED.fullmatch(speaker.text) and not _OWN_NAME.search(before.text)
        return before if named and before.person and not is_stateless(speaker.text) else None

    def _spoke_last(self, frame: Frame) -> str | None:
        """The state whose speaker was heard last, in this or one of the two sentences before."""
        if not self._history or frame.sentence - self._told_in[-1] > 2:
            return None
        return self._history[-1].iso

    def named_before(self, start: int, end: int) -> Speaker | None:
        """The person named last in a stretch of text."""
        first = self._page.sentences[max(0, self._page.sentence_at(end) - _NEARBY)].start
        names = list(NAMED.finditer(self._page.text, max(start, first), end))[-4:]
        for name in reversed(names):
            if not self._ground.countries(*name.span()) and not states_in(name.group()):
                speaker = self._described(self._persons.with_office(*name.span()), name.span())
                return speaker if speaker.person else None
        return None

    def _remember(self, speaker: Speaker) -> None:
        """Know a person by their surname from now on."""
        name = NAMED.search(speaker.text)
        if not speaker.person or name is None:
            return
        surname = name.group().split()[-1].removesuffix("’s")
        known = self._known.get(surname)
        longer = known is None or (speaker.iso and len(speaker.text) > len(known.text))
        if known is None or known.iso is None or longer:
            self._known[surname] = speaker

    def _last(self) -> Speaker:
        return self._history[-1] if self._history else Speaker("", None)

    def _speaker(self, span: tuple[int, int], frame: Frame) -> Speaker:
        written = self._page.text[span[0] : span[1]].replace("\n", " ").strip()
        lower = written.lower()
        own = _OWN_MESSAGE.fullmatch(lower)
        lower = own["who"] if own else lower
        if lower in words.PERSON_PRONOUNS:
            return (
                self._antecedents.here(frame)
                or self._antecedents.disagreeing(frame)
                or self._antecedents.before(frame, self._at)
                or self._latest(lambda s: s.person)
                or self._antecedents.before(frame, self._at, named=False)
                or self._last()
            )
        if lower in words.GROUP_PRONOUNS:
            return (
                self._several(lower, frame)
                or self._antecedents.owner(span)
                or self._antecedents.subject(span)
                or self._antecedents.clause(frame)
                or self._antecedents.disagreeing(frame)
                or self._antecedents.issued(frame)
                or self._antecedents.publishing(frame)
                or self._organisation(frame, words.ORGANISATION_HEADS, subjects_only=True)
                or self._latest(lambda s: not s.person)
                or self._last()
            )
        if lower in words.ITS_MESSAGES and self._history:
            return self._last()  # "They had crossed, a statement read"
        again = self._again(written, frame)
        if again is not None:
            return again
        return self._surname(written, span) or self._placed(self._described(written, span), written)

    def _several(self, pronoun: str, frame: Frame) -> Speaker | None:
        """Whom "they" means that spoke in the same sentence: "Survivors describe …, they say"."""
        if pronoun != words.THEY or not self._told_in or self._told_in[-1] != frame.sentence:
            return None
        last = self._history[-1]
        head = last.text.partition(",")[0].split(" of ")[0].split(" in ")[0]
        return last if last.person and head.endswith("s") else None

    def _placed(self, speaker: Speaker, written: str) -> Speaker:
        """A named official with the country and the office they, or their office, had before."""
        if speaker.iso is not None or speaker.stateless or is_stateless(speaker.text):
            return speaker
        name = NAMED.search(speaker.text)
        known = self._known.get(name.group().split()[-1]) if name and speaker.person else None
        if known is not None and name and name.group() in known.text:
            return replace(known, text=max(known.text, speaker.text, key=len))
        if not written.lower().startswith(("the ", "its ", "their ")):
            return speaker
        same = self._latest(lambda s: s.iso is not None and bool(s.roles & speaker.roles))
        if written.lower().startswith(("its ", "their ")):
            same = self._latest(lambda s: not s.person) or same
        if same is None or same.iso is None:
            return speaker
        office = speaker.text.rpartition(", ")[2] if name else ""
        if office and same.text.startswith(office):  # "the spokesperson, X": of the same office
            person = speaker.text.removesuffix(f", {office}")
            return replace(speaker, text=f"{person}, {same.text}", iso=same.iso)
        return replace(speaker, iso=same.iso)

    def _organisation(self, frame: Frame, heads: str, *, subjects_only: bool) -> Speaker | None:
        """The organisation named since anyone but a person last spoke ("the militant group X")."""
        told = zip(reversed(self._history), reversed(self._told_in), strict=True)
        spoke = next((number for speaker, number in told if not speaker.person), -1)
        page = self._page
        for number in range(frame.sentence, max(spoke, frame.sentence - _NEARBY - 1), -1):
            sentence = page.sentences[number]
            end = min(sentence.end, frame.verb[0])
            if number == frame.sentence:
                end = min(end, frame.subject[0]) if frame.subject else end
            found = list(organisations(page.text[sentence.start : end], heads))
            if subjects_only:
                found = [
                    (at, name)
                    for at, name in found
                    if at < _OPENING or sentence.start + at + len(name) >= sentence.end - _CLOSING
                ]
            if found:
                at, name = found[-1]
                at += sentence.start
                return self._described(name, (at, at + len(name)))
        return None

    def _latest(self, fits: object) -> Speaker | None:
        return next((s for s in reversed(self._history[-40:]) if callable(fits) and fits(s)), None)

    def _again(self, written: str, frame: Frame) -> Speaker | None:
        """The earlier speaker that "the ministry", "the spokesman" or a repeated name means."""
        lower = written.lower()
        if lower in words.THE_REPORTS:
            return self._reporter(frame)
        points = lower.startswith(("the ", "that ", "this ")) and len(written.split()) <= 3
        if not points or states_in(written) or re.search(r"[A-Z]", written[4:]):
            return None
        roles = roles_of(written)
        if "’s " in written or "'s " in written:  # "the directorate's spokesman": a person of it
            roles = roles_of(written.rsplit(maxsplit=1)[-1])
        if "statement" in roles:
            return self._last() if self._history else None
        if "group" in roles:
            named = self._organisation(frame, words.GROUP_HEADS, subjects_only=False)
            if named is not None:
                return named
        same = self._latest(lambda s: bool(roles & s.roles))
        bodies = _BODIES if len(written.split()) == 2 else _LOOSE  # "the force", no longer name
        if same is None and roles & bodies:
            same = self._latest(lambda s: not s.person and bool(s.roles & bodies))
        return same or self._full_name(written, frame) or self._acting(written, frame, roles)

    def _full_name(self, written: str, frame: Frame) -> Speaker | None:
        """The body whose name ends in a noun: "the district" for "Kainuu Border Guard District"."""
        noun = written.rsplit(maxsplit=1)[-1]
        if frame.subject is None or len(written.split()) != 2 or noun in words.NO_BODIES:
            return None
        end = frame.subject[0]
        named = re.compile(rf"{_CAPITALS}{re.escape(noun.capitalize())}\b")
        hits = list(named.finditer(self._page.text, max(0, end - _BACK), end))
        if not hits:
            return None
        span = hits[-1].span()
        return self._described(self._page.text[slice(*span)], span)

    def _reporter(self, frame: Frame) -> Speaker | None:
        """Whose report "the report" is: of the speaker last told of with one."""
        for speaker, number in zip(reversed(self._history), reversed(self._told_in), strict=True):
            sentence = self._page.sentences[number]
            if frame.sentence - number > _FAR:
                return None
            if words.REPORT in self._page.mask[sentence.start : sentence.end]:
                return speaker
        return None

    def _acting(self, written: str, frame: Frame, roles: frozenset[str]) -> Speaker | None:
        """The force that the sentence tells of ("Border Patrol agents found ..., the agency")."""
        if not roles & _SERVICES or frame.subject is None:
            return None
        for number in (frame.sentence, frame.sentence - 1):
            start = self._page.sentences[max(0, number)].start
            end = min(frame.subject[0], start + _OPENING * 2)
            states = states_in(self._page.text[start:end])
            owned = _ITS_BODY.search(self._page.text, start, frame.subject[0])
            states = states_in(owned["who"]) if owned else states
            if states:
                return Speaker(cleaned(written), states[0][1], False, roles)
        return None

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
        for start, end in self._persons.spans(surname):
            if start <= span[0] < end:
                continue
            phrase = self._persons.with_office(start, end)
            speaker = self._described(phrase, (start, end))
            if is_official(phrase) or is_stateless(phrase) or speaker.iso:
                return Speaker(phrase, speaker.iso, True, speaker.roles)
            fallback = fallback or Speaker(phrase, speaker.iso, True, speaker.roles)
        return fallback

    def _described(self, written: str, span: tuple[int, int]) -> Speaker:
        """A speaker described where it stands: its country from its own words or its place."""
        text = _WHERE_APPOSED.sub("", cleaned(written))
        office, _, who = text.partition(", ")
        if (
            NAMED.fullmatch(who)
            and not re.search(r"[A-Z]\w+$", office)
            and (roles_of(office) or is_official(office))
        ):
            text = f"{who}, {office}"  # "the governor, X"
        roles = roles_of(text)
        bare = DETERMINER.sub("", written)
        group = roles & _GROUP_ROLES
        _, comma, apposition = text.partition(", ")
        named = bool(re.match(r"[A-Z][\w.’'-]+\s[A-Z]", text if text.startswith(who) else bare))
        person = (
            bool(roles - group)
            or (
                named
                and (bool(comma and roles_of(apposition) - group) or bool(_TITLES.match(bare)))
            )
            or (named and not group and not states_in(text) and not is_stateless(text))
        )
        country = self._country(text, span, written)
        known = roles | roles_of(apposition)
        if person and known & words.CIVIL and not is_official(text):
            return Speaker(text, None, True, known, stateless=True)
        return Speaker(text, country or None, person, known, stateless=country == "")

    def _country(self, text: str, span: tuple[int, int], written: str) -> str | None:
        anyone = written.lower().startswith(_ONE_OF_MANY)  # "a Syrian dentist"
        if is_stateless(text) or (anyone and not (is_official(text) or is_media(text))):
            return None
        named = states_in(text)
        if named:
            both = _JOINT.search(key(text)) and len({iso for _, iso in named}) > 1
            owner = _POSSESSED.match(text)  # "Belgrade's office for Kosovo and Metohija"
            first = owner and named[0][0] == 0
            return None if both and not first else named[0][1]
        if is_media(text) or not is_official(text):
            return None
        if written.lower().startswith(words.POSSESSIVES):
            lower = written.lower()
            if lower.startswith(words.ITS) and (iso := self._ground.named(span[0])):
                return iso
            return self._ground.owners_country(span, nearest=lower.startswith(words.THAT))
        return self._ground.inside(span)

    def _like(self, speaker: Speaker) -> str | None:
        """The country of an earlier speaker of that kind."""
        if _SEVERAL.search(speaker.text):
            return None
        same = self._latest(lambda s: s.iso is not None and bool(s.roles & speaker.roles))
        if same is None and not re.search(r"[A-Z]", speaker.text):
            same = self._latest(lambda s: s.iso is not None and bool(s.roles))
        return same.iso if same else None

    def _heads_office(self, span: tuple[int, int]) -> bool:
        """Whether a person is said to hold an office (", who chairs the local council")."""
        hit = _HEADING.match(self._page.text, span[1])
        return bool(hit and is_official(hit["what"]))
