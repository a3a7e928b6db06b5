"""Sentences that go on with somebody's report though no verb of saying stands in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.grammar.anycase import AnyCase
from geo.languages import en_saying as words
from geo.model import Utterance
from geo.utterances.sentences import BLANK, Layout, Sentence

_COUNTED = AnyCase(words.COUNTED_OF_THEM)
_KIN = AnyCase(words.KIN_OF_SPEAKER)
_STANDING = AnyCase(words.STANDING_FACT)
_BULLETIN = AnyCase(words.BULLETIN)
_MANY = 8  # sentences that one report may go on for
_REACH = 200  # characters of a sentence that tell whether it goes on


def continued(page: Layout, found: Sequence[Utterance]) -> Iterator[Utterance]:
    """One utterance for each sentence that goes on with what the one before reports.

    ``found`` is what verbs report, in text order. Only a sentence told as a whole by somebody is
    gone on about, in its paragraph and up to the next that somebody tells.
    """
    told = {page.sentence_at(one.start): one for one in reversed(found)}
    quoting = {page.sentence_at(one.start) for one in found if one.quoted}
    spoken = {n for one in found for n in range(page.sentence_at(one.start), _last(page, one) + 1)}
    for number, one in told.items():
        sentence = page.sentences[number]
        if one.start > sentence.start + 2 or one.stance == "denies":
            continue
        bulletin = one.iso is not None and _BULLETIN.search(
            page.mask, max(one.end, sentence.end - _REACH), sentence.end
        )
        for later in range(number + 1, min(number + _MANY, len(page.sentences))):
            after = page.sentences[later]
            if later in spoken or after.paragraph != sentence.paragraph:
                break
            if not _goes_on(page, after, anything=bool(bulletin), quoted=number in quoting):
                break
            yield replace(one, start=after.start, end=after.end, stance="claims", quoted=False)


def _last(page: Layout, one: Utterance) -> int:
    return page.sentence_at(max(one.start, one.end - 1))


def _goes_on(page: Layout, sentence: Sentence, *, anything: bool, quoted: bool) -> bool:
    """Whether a sentence tells more of a report: a count of those told of, or the speaker's kin."""
    text = page.mask[sentence.start : min(sentence.end, sentence.start + _REACH)]
    if BLANK in text or _STANDING.search(text):
        return False
    return anything or bool(_COUNTED.match(text)) or (quoted and bool(_KIN.match(text)))
