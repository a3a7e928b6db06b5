"""Whom a pronoun means that nobody who has spoken yet can be: who opens a sentence or clause."""

from __future__ import annotations

import re
from collections.abc import Callable

from geo.languages import en_saying
from geo.languages import en_speech as words
from geo.model import Article
from geo.utterances.frame import Frame
from geo.utterances.offices import Speaker, is_official
from geo.utterances.persons import NAMED
from geo.utterances.sentences import Layout
from geo.utterances.subjects import FINITE, backward, forward, phrase_start

_OWNER = re.compile(words.OWNER_OF_MESSAGE)
_DISAGREES = re.compile(en_saying.DISAGREES)
_PUBLISHES = re.compile(en_saying.PUBLISHES)
_ISSUES = re.compile(en_saying.ISSUES)
_CLAUSES = re.compile(r"[:;]\s")  # end a clause in whose subject "he" may have been named

Describe = Callable[[str, tuple[int, int]], Speaker]
"""What makes a speaker of a noun phrase and its span."""


class Antecedents:
    """Finds them in one article; ``describe`` makes speakers of what is found."""

    def __init__(self, article: Article, page: Layout, describe: Describe) -> None:
        self._article = article
        self._page = page
        self._describe = describe

    def before(
        self, frame: Frame, at: tuple[int, int] | None, *, named: bool = True
    ) -> Speaker | None:
        """The person with whom the sentence before opens, if that one has not spoken yet."""
        number = frame.sentence - 1
        if number < 0 or (at and at[0] >= self._page.sentences[number].start):
            return None
        sentence = self._page.sentences[number]
        span = forward(self._page, sentence, sentence.start)
        scope = self._article.scope_at
        if scope(span[0]) != scope(frame.verb[0]):
            return None
        if named and not NAMED.search(self._page.text, *span):
            return None
        if named and self._page.text.startswith(("A ", "An "), span[0]):
            return None
        speaker = self._describe(self._page.text[span[0] : span[1]], span)
        return speaker if speaker.person else None

    def _opener(self, frame: Frame) -> tuple[int, int] | None:
        """Whom a sentence of several clauses opens with: "X accept the first: the second, …"."""
        sentence = self._page.sentences[frame.sentence]
        at = frame.subject[0] if frame.subject else frame.verb[0]
        if not _CLAUSES.search(self._page.mask, sentence.start, at):
            return None
        span = forward(self._page, sentence, sentence.start)
        return span if span[1] < at else None

    def here(self, frame: Frame) -> Speaker | None:
        """The person a sentence opens with: "X questioned it: cartridges were found, he said"."""
        span = self._opener(frame)
        speaker = self._describe(self._page.text[slice(*span)], span) if span else None
        return speaker if speaker and speaker.person else None

    def clause(self, frame: Frame) -> Speaker | None:
        """The officials a sentence opens with: "X accept the first: the second, they said, …"."""
        span = self._opener(frame)
        written = self._page.text[slice(*span)] if span else ""
        return self._describe(written, span) if span and is_official(written) else None

    def disagreeing(self, frame: Frame) -> Speaker | None:
        """Who disagrees in the sentence before: "Families disagree. The men, they say, …"."""
        if not frame.sentence:
            return None
        before = self._page.sentences[frame.sentence - 1]
        hit = _DISAGREES.fullmatch(self._page.mask, before.start, before.end)
        return self._describe(hit["who"], hit.span("who")) if hit else None

    def publishing(self, frame: Frame) -> Speaker | None:
        """Who publishes or protests, for "it": "X published pictures of a man lying, it wrote"."""
        sentence = self._page.sentences[frame.sentence]
        at = frame.subject[0] if frame.subject else frame.verb[0]
        hit = _PUBLISHES.match(self._page.mask, sentence.start, at)
        who = hit["who"] if hit else ""
        return self._describe(who, hit.span("who")) if hit and is_official(who) else None

    def issued(self, frame: Frame) -> Speaker | None:
        """Who released the map of the sentence before: "X has released a map. It places …"."""
        at = frame.subject[0] if frame.subject else frame.verb[0]
        if not frame.sentence or self._page.sentences[frame.sentence].start != at:
            return None
        before = self._page.sentences[frame.sentence - 1]
        hits = list(_ISSUES.finditer(self._page.mask, before.start, before.end))
        subject = backward(self._page, before, hits[-1].start()) if hits else None
        return self._describe(self._page.text[slice(*subject)], subject) if subject else None

    def owner(self, span: tuple[int, int]) -> Speaker | None:
        """Whose statement it is in "the front's statement, in which it claimed"."""
        sentence = self._page.sentences[self._page.sentence_at(span[0])]
        lead = self._page.mask[max(sentence.start, span[0] - 200) : span[0]]
        owners = list(_OWNER.finditer(lead))
        if not owners or not lead.rstrip().endswith("which"):
            return None
        head = owners[-1]["who"]
        start = phrase_start(head)
        return self._describe(head[start:], span)

    def subject(self, span: tuple[int, int]) -> Speaker | None:
        """The subject of the clause before "what it", in "Tehran bombed what it said were"."""
        sentence = self._page.sentences[self._page.sentence_at(span[0])]
        lead = self._page.mask[max(sentence.start, span[0] - 160) : span[0]].rstrip()
        if lead.endswith((" which", " that")):  # "the council has a picture which it says …"
            first, last = forward(self._page, sentence, sentence.start)
            owner = self._page.text[first:last]
            return self._describe(owner, (first, last)) if is_official(owner) else None
        if not lead.endswith(" what"):
            return None
        verbs = list(FINITE.finditer(lead))
        at = span[0] - len(self._page.mask[max(sentence.start, span[0] - 160) : span[0]])
        doer = backward(self._page, sentence, at + verbs[-1].start()) if verbs else None
        phrase = self._page.text[slice(*doer)] if doer else ""
        return self._describe(phrase, doer) if doer and re.search("[A-Z]", phrase) else None
