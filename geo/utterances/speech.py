"""Verbs of saying: where they stand, who is their subject and which text they report.

A `Frame` knows words only; whom its subject means and for whom that one speaks is worked out in
`geo.utterances`. All is measured on the mask of `geo.utterances.sentences`, sentence by sentence.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import replace

from geo.grammar.anycase import AnyCase
from geo.languages import en_saying
from geo.languages import en_speech as words
from geo.model import Stance
from geo.utterances.frame import Frame
from geo.utterances.quoting import according, quoting
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

_NO_SUBJECT = ("neither", "nor", "as")
_WHAT = "what "
_LOOK = 400  # characters on each side of a verb that tell what it reports


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
_PASSIVE_BY = re.compile(r"\s+(?:on \w+ |earlier |also )?by\s+")
_CLAUSE_SIGN = re.compile(
    r"\s*(?:that\b|it\b|he\b|she\b|they\b|its\b|their\b|his\b|her\b|there\b"
    r"|the\b|an?\b|at least\b|some\b"
    rf"|no\b|about\b|more\b|to\s+have\b|responsibility\b|[A-Z{QUOTE_MARKS}\d]|:|,)",
)
_COUNTED = re.compile(words.COUNTED)
_THAT_LATER = re.compile(r"\s+(?:on|in|via|at|to|from)\s[^,.;:\ue000]{2,50}?\sthat\b")
_NOT_WORDS = re.compile(words.NOT_WORDS)
_UNTOLD = re.compile(words.UNTOLD)
_OF_SEVERAL = re.compile(words.OF_SEVERAL)
_LISTED = re.compile(
    r",\s(?!(?:armed|based|named|called|aged|retired|wounded|injured|elected)\b)[a-z]{3,}ed"
    r"\s(?:the|its|his|her|their|it|that|an?)\b[^,;:]*,\s*$"
)
_THEN = re.compile(r"\s+(?:then|later|also|again|instead|recently|at first)(?=\s)")
_THAT_FIRST = re.compile(r"(?:\s+(?!but\b|and\b)[^\s,;]+){0,3}?\s+that\b")
_AND_THAT = re.compile(r",?\s(?:but|and)\sthat\b(?!\s(?:day|night|is|was)\b)")
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
_RELATIVE = re.compile(r"(?:,\s(?:which|who|where)\s[^,;:]*|\s(?:which|who|that)),\s*$")
_WHEN = AnyCase(rf"\s+(?:{words.WHEN_SAID})")
_CALLED_FALSE = AnyCase(words.CALLED_FALSE)
_ADDING = re.compile(r",\s+(?:adding|saying|noting|stressing)\b")
_ADJUNCT = AnyCase(
    r"\s*(?:$|[.,]|\W*(?:on|in|at|over|last|amid|outside|inside|when|while|during|to|via|from|after|before|here|there|this|late|early|later|without|by|through|speaking|citing|privately|anonymously|bluntly|quietly"
    r"|yesterday|today|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
_NOUN_BEFORE = AnyCase(words.NOUN_BEFORE)
_ONE_BEFORE = AnyCase(r"\b(?:an?|this|another|one)\s+(?:[\w’'-]+\s+){0,2}(?-i:[a-z])[\w’'-]*\s+$")
_CLOSING = re.compile(words.CLOSING)
_CLOSED = re.compile(words.CLOSED)
_JOINED = AnyCase(  # "denied it and later |said"
    rf"\b(?:and|but)\s+(?:(?:instead|{alternatives(words.AUXILIARIES)})\s+)*$"
)
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
        relayed = bool(found and found[-1].relay and hit.start() < last)
        opens = hit.start() == sentence.start and hit.group().lower() in words.CITING
        if (hit.group()[0].isupper() and not opens) or hit.start() in taken or relayed:
            continue  # "United States"; "as reported by"; the "saying" of "quoted X as saying"
        maker = quoting if hit["quote"] else _saying
        frame = maker(page, number, hit, found[-1] if found else None)
        if frame is not None:
            found.append(frame)
    found += [according(page, number, hit) for hit in cited]
    told = [span for frame in found for span in frame.contents]
    found += [Frame(number, *telling) for telling in roundabout(page, sentence, told)]
    found.sort(key=lambda frame: frame.verb)
    found = _cited(page, found)
    found = [_called_false(page, frame, found[at + 1 :]) for at, frame in enumerate(found)]
    found = [_cut(page, frame, found, index) for index, frame in enumerate(found)]
    return [_within(page, frame, found[:index]) for index, frame in enumerate(found)]


def _within(page: Layout, frame: Frame, before: Sequence[Frame]) -> Frame:
    """End what is said in another's words where those go on: "said A condemned it but that …"."""
    start = frame.verb[0]
    inside = any(begin <= start < end for one in before[-4:] for begin, end in one.contents)
    if not inside or _THAT_FIRST.match(page.mask, frame.verb[1]):
        return frame
    goes_on = _AND_THAT.search(page.mask, frame.verb[1], page.sentences[frame.sentence].end)
    if goes_on is None:
        return frame
    stop = goes_on.start()
    return replace(frame, contents=tuple((s, min(e, stop)) for s, e in frame.contents if s < stop))


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
    if last_word in _NO_SUBJECT or (verb in words.REPLIES and _NOT_WORDS.match(tail)):
        return None  # "not on our soil, as claimed, but", "replied with a strike"
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
    if what := _WHAT_IT.search(lead):  # "|in what it called its territory"
        subject = _after_what(mask, subject)
        stop = _CLAUSE_END.search(mask, end, sentence.end) if what["who"] else None
        named = ((start - len(lead) + what.start(), stop.start() if stop else sentence.end),)
        return Frame(number, hit.span(), subject, named, stance)
    told = _contents(page, sentence, subject, hit.span())
    if _AS_SAID.search(mask[max(sentence.start, subject[0] - 12) : subject[0]]):
        clause = _CLAUSE_END.search(mask, end + 1, sentence.end)  # ", as X claimed, … |:"
        told = ((end, clause.start() if clause else sentence.end),)
    return Frame(number, hit.span(), subject, told, stance)


def _after_what(mask: str, subject: tuple[int, int]) -> tuple[int, int]:
    """The subject of a verb after "what": "in what the police call an ambush"."""
    at = mask[slice(*subject)].rfind(_WHAT)
    return (subject[0] + at + len(_WHAT), subject[1]) if at >= 0 else subject


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
    first = max(sentence.start, start - REACH)
    if listed := _LISTED.search(page.mask[first:start]):  # "X questioned it, |said that"
        return backward(page, sentence, first + listed.start() + 1)
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
    refused = _NOT_CONFIRMED.search(lead)
    if refused and _UNTOLD.match(tail):
        return None
    return "claims" if refused else stance


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
    if verb == words.REPORTED and _OF_SEVERAL.search(lead):
        return True
    if _NOUN_BEFORE.search(lead) or re.match(words.TAKES_LIVES if own else words.NOT_SAID, tail):
        return True
    if verb in words.NOUNS_OF_SAYING and _REFUSED.search(lead):
        return True
    return last_word in words.PREPOSITIONS


def _means_speech(  # noqa: PLR0911 - one return a kind of verb
    verb: str, lead: str, tail: str
) -> bool:
    """Whether a verb that often means something else means speech between these words."""
    tail = _THEN.sub("", tail, count=1)  # "maintained then that"
    if verb in words.GOING_ON and not (verb in _ONLY_BEFORE and _ONLY_BEFORE[verb].match(tail)):
        return bool(_CLOSING.search(lead) and _WENT_ON.match(tail))  # "…, the mayor went on, …"
    if verb in _ONLY_BEFORE and (_ONLY_BEFORE[verb].match(tail) or verb not in words.CLOSE_TOO):
        return bool(_ONLY_BEFORE[verb].match(tail))
    if verb in _THAT_VERBS and _AFTER_THAT_VERB.match(tail):
        return True
    quoted = lead.rstrip().endswith(tuple(QUOTE_MARKS))
    quoted = quoted or (BLANK in lead and _ADJUNCT.match(tail) is not None)
    ends = _CLOSED.match(tail) or (_ADJUNCT.match(tail) and not FINITE.search(tail))
    closing = ends and (last := _CLOSING.search(lead))
    if closing and last and FINITE.search(lead[: last.start()]):
        return True  # "…, the agency reports."
    if verb in _THAT_VERBS or verb in _ONLY_SEEN or verb in _ONLY_BEFORE:
        return quoted and verb not in _ONLY_BEFORE
    if verb not in words.REPROACHES and _COUNTED.match(tail):
        return True
    said = _CLAUSE_SIGN.match(tail) or _THAT_LATER.match(tail)
    return verb not in words.WEAK or quoted or bool(said)


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
    own = own.partition(": ")[0]  # "..., the ministry said in a note: the men had fled"
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
        begin = _clause_of(before, outer[0], sentence.start) if bracketed else sentence.start
        return ((begin, outer[0]), *after)
    return ((outer[1], sentence.end),)


def _clause_of(before: str, end: int, start: int) -> int:
    """Where the clause begins that an aside interrupts: "A; B was, they say, hit"."""
    clause = _RELATIVE.search(before)
    if clause:  # ", which was, Rome said, …"
        return end - len(before) + clause.start()
    mark = before.rfind("; ")
    return end - len(before) + mark + 2 if mark >= 0 else start
