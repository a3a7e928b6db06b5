"""Frames of those who are quoted by others: "X quoted Y as saying", "according to Y"."""

from __future__ import annotations

import re

from geo.model import Stance
from geo.utterances.frame import Frame
from geo.utterances.sentences import BLANK, Layout
from geo.utterances.subjects import REACH, backward, forward, opening

_QUOTED_AS = re.compile(
    r"(?:\s+by\s+[^,.;:]{2,80}?)?\s+as\s+saying\b"
    r"(?:\s+by\s+[^,.;:\ue000]{2,60}?(?=\s+on\s|\s+late\s|[,.;:]|$))?"
)
_AS_SAYING = re.compile(
    r"\s+(?P<who>[^,.;:]{2,120}?)"
    r"(?:\s+(?:as\s+)?(?:saying|telling \w+)\b(?:\s+that)?|:(?=\s*[\"“«]))"
)
_WHICH = re.compile(r"which\s+")
_JUST_BEFORE = re.compile(
    r"(?P<who>(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts)\s)?[^\s,;:]+(?:\s[^\s,;:]+){0,4}?),\s$"
)
_JOINS = re.compile(r"\b(?:and|but|while|who|which|that|where|though|although),?\s*$")


def quoting(page: Layout, number: int, hit: re.Match[str], before: Frame | None) -> Frame | None:
    """The frame of a verb of quoting; what an outlet quotes is the quoted speaker's."""
    mask, sentence = page.mask, page.sentences[number]
    start, end = hit.span()
    lead = mask[max(sentence.start, start - REACH) : start]
    if lead.rstrip().endswith(","):
        relay = before.subject if before else None
    else:
        relay = backward(page, sentence, start)
    if re.search(r"\b(?:was|were|is|are|been)\s+$", lead):  # "X was quoted (by Y) as saying"
        begin = backward(page, sentence, start)
        said = _QUOTED_AS.match(mask, end, sentence.end)
        if begin is None or said is None:
            return None
        told = [(said.end(), sentence.end)]
        if BLANK in mask[sentence.start : begin[0]]:  # "…," X was quoted as saying
            told.insert(0, (sentence.start, begin[0]))
        return Frame(number, hit.span(), begin, tuple(told), "claims")
    said = _AS_SAYING.match(mask[end : min(sentence.end, end + 150)])
    if said:
        who = (end + said.start("who"), end + said.end("who"))
        told = [(end + said.end(), sentence.end)]
        if relay and not re.search(r"\w", mask[slice(*told[0])]):
            told = [(sentence.start, relay[0])]  # "..., X quoted Y as saying."
        return Frame(number, hit.span(), who, tuple(told), "claims", relay)
    if hit.group().lower() in ("citing", "quoting") and not re.search(r"\bby\s+$", lead):
        who = forward(page, sentence, end + 1)
        earlier = before.contents if before and lead.rstrip().endswith(",") else ()
        return Frame(number, hit.span(), who, (*earlier, (who[1], sentence.end)), "claims", relay)
    return None


def according(page: Layout, number: int, hit: re.Match[str]) -> Frame:
    """The frame of "according to X": all of the sentence, or the clause it stands in."""
    sentence = page.sentences[number]
    subject = forward(page, sentence, hit.end())
    after = (subject[1], sentence.end)
    if which := _WHICH.match(page.mask, hit.end(), sentence.end):  # "a note according to which"
        lead = page.mask[sentence.start : hit.start()]
        named = _JUST_BEFORE.search(lead)
        issued = opening(page, sentence, hit.start())
        if named:  # "the army, according to which …"
            issued = (sentence.start + named.start("who"), sentence.start + named.end("who"))
        return Frame(number, hit.span(), issued, ((which.end(), sentence.end),), "claims")
    joined = _JOINS.search(page.mask[max(sentence.start, hit.start() - 12) : hit.start()])
    # "…, but, according to X, was …": a clause of its own
    contents = (after,) if joined else ((sentence.start, hit.start()), after)
    stance: Stance = "confirms" if "confirm" in hit.group().lower() else "claims"
    return Frame(number, hit.span(), subject, contents, stance)
