"""Verbs of saying: where they stand, who is their subject and which text they report.

A `Frame` knows words only; whom its subject means and for whom that one speaks is worked out in
`geo.utterances`. All is measured on the mask of `geo.utterances.sentences`, sentence by sentence.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.grammar.anycase import AnyCase
from geo.languages import en_saying
from geo.languages import en_speech as words
from geo.model import Stance
from geo.utterances.roundabout import roundabout
from geo.utterances.sentences import BLANK, Layout, Sentence, layout
from geo.utterances.subjects import (
    FINITE,
    QUOTE_MARKS,
    REACH,
    alternatives,
    backward,
    forward,
    inverted,
    opening,
)

_LOOK = 400  # characters on each side of a verb that tell what it reports


@dataclass(frozen=True, slots=True)
class Frame:
    """One act of saying in one sentence.

    `subject` is the span of the speaker's name (None when it has to come from the frame before),
    `contents` what is reported, `verb` the verb's (or "according to"'s) span, `relay` the span of
    an outlet that quotes the speaker.
    """

    sentence: int
    verb: tuple[int, int]
    subject: tuple[int, int] | None
    contents: tuple[tuple[int, int], ...]
    stance: Stance
    relay: tuple[int, int] | None = None


_STANCES: dict[str, Stance] = {
    **dict.fromkeys((*words.SAYING, *words.GOING_ON), "claims"),
    **dict.fromkeys((*en_saying.THAT_VERBS, *en_saying.WITNESSING), "claims"),
    **dict.fromkeys(words.CONFIRMING, "confirms"),
    **dict.fromkeys(words.DENYING, "denies"),
}
_WENT_ON = re.compile(words.WENT_ON)
_SAY = AnyCase(
    rf"\b(?:(?P<say>{alternatives(_STANCES)})|(?P<quote>{alternatives(words.QUOTING)}))\b(?!-)"
)
_NOT_CONFIRMED = AnyCase(words.NOT_CONFIRMED)
_ACCORDING = AnyCase(rf"\b(?:{words.ATTRIBUTION})\s+(?=\S)")
_QUOTED_AS = re.compile(
    r"(?:\s+by\s+[^,.;:]{2,80}?)?\s+as\s+saying\b"
    r"(?:\s+by\s+[^,.;:\ue000]{2,60}?(?=\s+on\s|\s+late\s|[,.;:]|$))?"
)
_AS_SAYING = re.compile(
    r"\s+(?P<who>[^,.;:]{2,120}?)"
    r"(?:\s+(?:as\s+)?(?:saying|telling \w+)\b(?:\s+that)?|:(?=\s*[\"“«]))"
)
_PASSIVE_BY = re.compile(r"\s+(?:on \w+ |earlier |also )?by\s+")
_CLAUSE_SIGN = re.compile(
    r"\s*(?:that\b|it\b|he\b|she\b|they\b|its\b|their\b|his\b|her\b|there\b"
    r"|the\b|an?\b|at least\b|some\b"
    rf"|no\b|about\b|more\b|to\s+have\b|responsibility\b|[A-Z{QUOTE_MARKS}\d]|:|,)",
)
_THAT_LATER = re.compile(r"\s+(?:on|in|via|at|to|from)\s[^,.;:\ue000]{2,50}?\sthat\b")
_REPROACHED = re.compile(words.REPROACHED)
_AFTER_THAT_VERB = re.compile(en_saying.AFTER_THAT_VERB)
_WITNESSES = AnyCase(en_saying.WITNESSES)
_CLAUSE_BREAK = re.compile(r"[;:]\s")
_MEDIA_DONE = AnyCase(en_saying.MEDIA_DONE)
_ISSUED = re.compile(en_saying.ISSUED)
_TIMED = AnyCase(en_saying.TIMED)
_ONLY_BEFORE = {verb: re.compile(tail) for verb, tail in words.ONLY_BEFORE.items()}
_THAT_VERBS = frozenset(en_saying.THAT_VERBS)
_NOT_TOLD_BY = frozenset((*_ONLY_BEFORE, *en_saying.WITNESSING, *words.GOING_ON))
_ONLY_SEEN = frozenset(en_saying.WITNESSING).difference(words.SAYING)
_THINGS = re.compile(words.THINGS_CITED)
_AS_SAID = re.compile(r",\s+as\s+(?:an?\s+|the\s+)?$")
_CLAUSE_END = re.compile(r"[,:;](?=\s)")
_REFUSED = re.compile(words.REFUSED)
_WHAT_IT = re.compile(words.WHAT_IT)
_BY_MEANS = re.compile(words.BY_MEANS)
_WHOM = re.compile(r"\s+[^,;:.\ue000]{2,40}(?=,)")  # "…, he told Congress, …"
_COMPARED = re.compile(r"\bthan\s")  # "deeper than the army admits"
_RELATIVE = re.compile(r",\s(?:which|who|where)\s[^,;:]*,\s*$")
_WHEN = AnyCase(rf"\s+(?:{words.WHEN_SAID})")
_CALLED_FALSE = AnyCase(words.CALLED_FALSE)
_ADDING = re.compile(r",\s+(?:adding|saying|noting|stressing)\b")
_ADJUNCT = AnyCase(
    r"\s*(?:$|[.,]|\W*(?:on|in|at|during|to|via|from|after|before|here|there|this|late|early|later|without|by|through|speaking|citing|privately|anonymously|bluntly|quietly"
    r"|yesterday|today|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
_NOUN_BEFORE = AnyCase(words.NOUN_BEFORE)
_ONE_BEFORE = AnyCase(r"\b(?:an?|this|another|one)\s+(?:[\w’'-]+\s+){0,2}(?-i:[a-z])[\w’'-]*\s+$")
_WHICH = re.compile(r"which\s+")
_CLOSING = re.compile(words.CLOSING)
_CLOSED = re.compile(words.CLOSED)
_JOINED = AnyCase(  # "denied it and later |said"
    rf"\b(?:and|but)\s+(?:(?:instead|{alternatives(words.AUXILIARIES)})\s+)*$"
)
_JOINS = re.compile(r"\b(?:and|but|while|who|which|that|where|though|although),?\s*$")
_COORDINATED = AnyCase(r"(?:,|;)\s+(?:while|but|whereas|although|though|and|as|even as)\s+$")


@functools.lru_cache(maxsize=8)
def frames(text: str) -> tuple[Frame, ...]:
    """All acts of saying told in a text, in text order; linear in its length."""
    page = layout(text)
    return tuple(
        frame
        for number, sentence in enumerate(page.sentences)
        for frame in _in_sentence(page, number, sentence)
    )


def _in_sentence(page: Layout, number: int, sentence: Sentence) -> list[Frame]:
    found: list[Frame] = []
    cited = [
        hit
        for hit in _ACCORDING.finditer(page.mask, sentence.start, sentence.end)
        if not _BY_MEANS.match(page.mask, hit.end())  # "reported by radio"
    ]
    taken = {hit.start() + at for hit in cited for at in range(hit.end() - hit.start())}
    for hit in _SAY.finditer(page.mask, sentence.start, sentence.end):
        last = found[-1].contents[0][0] if found and found[-1].contents else 0
        quoting = bool(found and found[-1].relay and hit.start() < last)
        opens = hit.start() == sentence.start and hit.group().lower() in words.CITING
        if (hit.group()[0].isupper() and not opens) or hit.start() in taken or quoting:
            continue  # "United States"; "as reported by"; the "saying" of "quoted X as saying"
        maker = _quoting if hit["quote"] else _saying
        frame = maker(page, number, hit, found[-1] if found else None)
        if frame is not None:
            found.append(frame)
    found += [_according(page, number, hit) for hit in cited]
    told = [span for frame in found for span in frame.contents]
    found += [Frame(number, *telling) for telling in roundabout(page, sentence, told)]
    found.sort(key=lambda frame: frame.verb)
    found = _cited(page, found)
    found = [_called_false(page, frame, found[at + 1 :]) for at, frame in enumerate(found)]
    return [_cut(page, frame, found, index) for index, frame in enumerate(found)]


def _cited(page: Layout, found: list[Frame]) -> list[Frame]:
    """What "X, citing Y, said" and "X reported, citing Y" tell is Y's; X relays it."""
    kept: list[Frame] = []
    for frame in found:
        before = kept[-1] if kept else None
        if before and before.subject and frame.subject:
            cites = page.mask[slice(*frame.verb)].lower().strip() in words.CITING
            if cites and _THINGS.search(page.mask[slice(*frame.subject)]):
                continue  # "citing radar data", "citing its patrols"
            cited = page.mask[slice(*before.verb)].lower().strip() in words.CITING
            if cites and not page.mask[before.verb[1] : frame.verb[0]].strip(" ,"):
                kept[-1] = replace(before, subject=frame.subject, relay=before.subject)
                continue
            end = max(frame.subject[0], before.subject[1])  # "Citing Y, X |said"
            end = end if frame.subject[0] > before.verb[1] else frame.verb[0]
            if cited and not page.mask[before.subject[1] : end].strip(" ,"):
                kept[-1] = replace(frame, subject=before.subject, relay=frame.subject)
                continue
        kept.append(frame)
    return kept


def _called_false(page: Layout, frame: Frame, later: Sequence[Frame]) -> Frame:
    """A saying that goes on ", calling the report false" denies."""
    for other in later[:2]:
        calling = page.mask[other.verb[0] : other.verb[1]].lower() == "calling"
        if calling and other.subject == frame.subject and frame.stance == "claims":
            return replace(frame, stance="denies")
    return frame


def _cut(page: Layout, frame: Frame, among: list[Frame], index: int) -> Frame:
    """End a frame's text where the next speaker's clause begins ("..., while Iran said ...")."""
    for later in among[index + 1 : index + 6]:
        begin = later.subject[0] if later.subject else later.verb[0]
        before = page.mask[max(frame.verb[1], begin - 24) : begin]
        link = _COORDINATED.search(before)
        if link and (frame.subject is None or begin > frame.subject[1]):
            stop = begin - len(before) + link.start()
            kept = tuple((s, min(e, stop)) for s, e in frame.contents if s < stop)
            return Frame(frame.sentence, frame.verb, frame.subject, kept, frame.stance, frame.relay)
    return frame


def _saying(  # noqa: PLR0911 - one return a reason to refuse
    page: Layout, number: int, hit: re.Match[str], before: Frame | None
) -> Frame | None:
    mask, sentence = page.mask, page.sentences[number]
    verb = hit.group().lower()
    start, end = hit.span()
    lead = mask[max(sentence.start, start - REACH) : start]
    tail = mask[end : min(sentence.end, end + 60)]
    stance = _stance_of(verb, lead, mask[end : min(sentence.end, end + 100)])
    if stance is None:
        return None
    passive = _PASSIVE_BY.match(tail)
    last_word = lead.split()[-1].lower() if lead.split() else ""
    if last_word in ("neither", "nor") or (verb == "saying" and last_word == "as"):
        return None
    if passive and _BY_MEANS.match(tail, passive.end()):
        passive = None
    told_by = verb not in _NOT_TOLD_BY
    if passive and told_by and last_word != "had":
        return _said_by(page, number, hit, end + passive.end(), stance)
    if last_word in words.PASSIVE and not verb.endswith("ing"):
        return None
    speaks = bool(_WHAT_IT.search(lead)) or _means_speech(verb, lead, tail)
    if _is_noun(verb, last_word, lead, tail) or not (speaks or verb in en_saying.WITNESSING):
        return None
    goes_on = lead.rstrip().endswith(",") or (before and last_word in words.WHILE_SAYING)
    shared = _JOINED.search(lead) or (verb.endswith("ing") and goes_on)
    if shared and before and before.stance == "denies" and verb.endswith("ing"):
        stance = "denies"  # "rejected the report, describing it as false"
    subject = _subject(page, sentence, hit, before if shared else None, shared=bool(shared))
    if subject is None or _COMPARED.search(mask[subject[0] : subject[1]]):
        return None
    if not speaks:  # "residents saw ..."
        return None if shared else _witnessed(page, number, hit, subject)
    told = _contents(page, sentence, subject, hit.span())
    if what := _WHAT_IT.search(lead):  # "|in what it called its territory"
        told = ((start - len(lead) + what.start(), sentence.end),)
    if _AS_SAID.search(mask[max(sentence.start, subject[0] - 12) : subject[0]]):
        clause = _CLAUSE_END.search(mask, end + 1, sentence.end)  # ", as X claimed, … |:"
        told = ((end, clause.start() if clause else sentence.end),)
    return Frame(number, hit.span(), subject, told, stance)


def _subject(
    page: Layout, sentence: Sentence, hit: re.Match[str], before: Frame | None, *, shared: bool
) -> tuple[int, int] | None:
    """Who says it: the subject after or before the verb, or that of the frame before."""
    start, verb = hit.start(), hit.group().lower()
    if shared:  # "X denied it and said ...", "X condemned it, saying ..."
        mark = page.mask.rfind("; ", before.verb[1], start) if before else -1
        if mark >= 0:  # "...; X calls it a lie and said so"
            return opening(page, replace(sentence, start=mark + 2), start)
        return before.subject if before else opening(page, sentence, start)
    if verb.endswith("ing") and _ISSUED.search(page.mask[sentence.start : start][-REACH:]):
        return opening(page, sentence, start)  # "X issued a statement saying ..."
    return inverted(page, sentence, hit.span(), verb) or backward(page, sentence, start)


def _witnessed(
    page: Layout, number: int, hit: re.Match[str], subject: tuple[int, int]
) -> Frame | None:
    """What witnesses saw, heard or counted, up to the next clause."""
    if not _WITNESSES.search(page.mask[slice(*subject)]):
        return None
    stop = _CLAUSE_BREAK.search(page.mask, hit.end(), page.sentences[number].end)
    told = (hit.end(), stop.start() if stop else page.sentences[number].end)
    return Frame(number, hit.span(), subject, (told,), "claims")


def _stance_of(verb: str, lead: str, tail: str) -> Stance | None:
    """The stance of a verb between these words; None when it tells no saying."""
    stance = _STANCES[verb]
    if verb in words.REPROACHES and _REPROACHED.match(tail):
        return None
    if stance == "denies" and _WHAT_IT.search(lead):
        return "claims"  # "what it called an incursion"
    called = verb in words.CALLING and not _WHAT_IT.search(lead)
    if called and not _CALLED_FALSE.match(tail):
        return None
    return "claims" if _NOT_CONFIRMED.search(lead) else stance


def _said_by(page: Layout, number: int, hit: re.Match[str], at: int, stance: Stance) -> Frame:
    """What was said "by" a speaker at an offset; "claims by their families that they were …"."""
    sentence = page.sentences[number]
    subject = forward(page, sentence, at)
    after = (subject[1], sentence.end)
    if hit.group().lower() in words.NOUNS_OF_SAYING:
        return Frame(number, hit.span(), subject, (after,), "claims")
    return Frame(number, hit.span(), subject, ((sentence.start, hit.start()), after), stance)


def _is_noun(verb: str, last_word: str, lead: str, tail: str) -> bool:
    """Whether what looks like a verb is a noun here, or tells no saying ("claimed two lives")."""
    own = verb in ("claimed", "claims", "claim", "claiming") and last_word not in words.PASSIVE
    if verb in words.SINGULAR_NOUNS and _ONE_BEFORE.search(lead):
        return True  # "an Indian television report that …"
    if _NOUN_BEFORE.search(lead) or re.match(words.TAKES_LIVES if own else words.NOT_SAID, tail):
        return True
    if verb in words.NOUNS_OF_SAYING and _REFUSED.search(lead):
        return True
    return last_word in words.PREPOSITIONS


def _means_speech(verb: str, lead: str, tail: str) -> bool:
    """Whether a verb that often means something else means speech between these words."""
    if verb in words.GOING_ON and not (verb in _ONLY_BEFORE and _ONLY_BEFORE[verb].match(tail)):
        return bool(_CLOSING.search(lead) and _WENT_ON.match(tail))  # "…, the mayor went on, …"
    if verb in _ONLY_BEFORE:
        return bool(_ONLY_BEFORE[verb].match(tail))
    if verb in _THAT_VERBS and _AFTER_THAT_VERB.match(tail):
        return True
    quoted = lead.rstrip().endswith(tuple(QUOTE_MARKS))
    quoted = quoted or (BLANK in lead and _ADJUNCT.match(tail) is not None)
    ends = _CLOSED.match(tail) or (_ADJUNCT.match(tail) and not FINITE.search(tail))
    closing = ends and (last := _CLOSING.search(lead))
    if closing and last and FINITE.search(lead[: last.start()]):
        return True  # "…, the agency reports."
    if verb in _THAT_VERBS or verb in _ONLY_SEEN:
        return quoted
    said = _CLAUSE_SIGN.match(tail) or _THAT_LATER.match(tail)
    return verb not in words.WEAK or quoted or bool(said)


def _quoting(page: Layout, number: int, hit: re.Match[str], before: Frame | None) -> Frame | None:
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


def _according(page: Layout, number: int, hit: re.Match[str]) -> Frame:
    sentence = page.sentences[number]
    subject = forward(page, sentence, hit.end())
    after = (subject[1], sentence.end)
    if which := _WHICH.match(page.mask, hit.end(), sentence.end):  # "a note according to which"
        issued = opening(page, sentence, hit.start())
        return Frame(number, hit.span(), issued, ((which.end(), sentence.end),), "claims")
    joined = _JOINS.search(page.mask[max(sentence.start, hit.start() - 12) : hit.start()])
    # "…, but, according to X, was …": a clause of its own
    contents = (after,) if joined else ((sentence.start, hit.start()), after)
    stance: Stance = "confirms" if "confirm" in hit.group().lower() else "claims"
    return Frame(number, hit.span(), subject, contents, stance)


def _contents(
    page: Layout, sentence: Sentence, subject: tuple[int, int], verb: tuple[int, int]
) -> tuple[tuple[int, int], ...]:
    """The text a verb reports: what follows it and, where it stands last, what precedes it."""
    mask = page.mask
    outer = (min(subject[0], verb[0]), max(subject[1], verb[1]))
    rest = mask[outer[1] : min(sentence.end, outer[1] + _LOOK)]
    before = mask[max(sentence.start, outer[0] - _LOOK) : outer[0]]
    lead = before.rstrip()
    closes_quote = lead.endswith(tuple(QUOTE_MARKS)) and BLANK in lead[-4:]
    own = _ADDING.split(rest)[0].partition(";")[0]  # "..., the mayor said; nobody was hurt"
    own = _MEDIA_DONE.sub("", own)  # "... said in a video posted on Friday"
    only_frame = BLANK not in own and not FINITE.search(own)
    only_frame &= bool(
        _ADJUNCT.match(rest)
        or _TIMED.match(rest)
        or rest[:1] == ";"
        or mask[verb[0] : verb[1]] in words.ADDRESSING
    )
    comma = lead.endswith((",", "—", "–", "-"))
    only_frame &= bool(comma or FINITE.search(before) or BLANK in before)
    dated = _WHEN.match(rest) if FINITE.search(before) else None  # "..., Quito said Friday, after"
    after_verb = rest[dated.end() :] if dated else rest
    if mask[verb[0] : verb[1]] in words.ADDRESSING and (whom := _WHOM.match(after_verb)):
        after_verb = after_verb[whom.end() :]
    bracketed = comma and after_verb.lstrip(" ").startswith((",", "—", "–"))
    if closes_quote or (lead and comma and (only_frame or bracketed)):
        more = bracketed or BLANK in rest or FINITE.search(rest) or _ADDING.search(rest)
        after = ((outer[1], sentence.end),) if more else ()
        clause = _RELATIVE.search(before) if bracketed else None  # ", which was, Rome said, …"
        begin = outer[0] - len(before) + clause.start() if clause else sentence.start
        return ((begin, outer[0]), *after)
    return ((outer[1], sentence.end),)
