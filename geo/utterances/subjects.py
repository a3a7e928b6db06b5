"""Where the noun phrase that is the subject of a verb begins and ends.

Works on the mask of `geo.utterances.sentences`. What stands before the subject ("At her weekly
briefing"), between it and its verb ("on Friday") or in a clause about it ("who asked not to be
named") is left out; its apposition (", the army chief,") belongs to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from geo.grammar.anycase import AnyCase
from geo.languages import en_saying
from geo.languages import en_speech as words
from geo.utterances.offices import roles_of
from geo.utterances.sentences import BLANK, Layout, Sentence

REACH = 260
"""Characters: how far before its verb a subject may begin."""

QUOTE_MARKS = "\"“”‘’'«»"
"""What opens or closes a quotation."""

_SPEAKER_MAX = 160


def alternatives(items: Iterable[str]) -> str:
    """A regular expression for any of some words, the longest first."""
    return "|".join(sorted(map(re.escape, items), key=len, reverse=True))


FINITE = re.compile(
    rf"\b(?:(?:{alternatives(words.FINITE)})"
    rf"|(?!(?:{alternatives(words.DESCRIBING)})\b)[a-z]{{2,}}ed)\b"
)
"""Verbs that show where a subject ends."""

_TRAILING = AnyCase(
    rf"(?:[\s,“\"‘]+(?:who|which|that|{alternatives(words.AUXILIARIES)}"
    rf"|{words.WHEN_SAID}))+[\s,]*$"
)
_CONJUNCTION = AnyCase(
    rf"(?<!\S)(?<!\bin )(?<!\bof )(?<!\bat )(?<!\bnear )(?<!\bfrom )(?<!\bfamiliar )"
    rf"(?!{words.THAT_ONES})(?:{alternatives(words.CONJUNCTIONS)})\s+"
)
_SAID_TO = re.compile(en_saying.SAID_TO)
_TIMED = AnyCase(en_saying.TIMED)
_POINTED = re.compile(r"\s*(?:the|an?|his|her|its|their|our)\b|\s*[A-Z]|\s*[a-z]+s?\b")
_CLOSING_NAME = re.compile(
    r"\s+(?:the|an?|its|[A-Z])[^,;:.]{2,80}[.]?"
)  # "…, complained the mayor."
_CLOSING_OFFICE = re.compile(r"\s+(?:the\s)?(?:[\w’'-]+\s){0,4}?(?P<last>[a-z]+)(?:[.]|$|, who\b)")
_NAME_ENDS = re.compile(r"[,:;]| (?:who|which|adding|quoted|cited|interviewed|reached|speaking)\b")
_ADVERBIAL = AnyCase(rf"\s*{words.ADVERBIAL}")
_LEADING = re.compile(rf"(?:{words.LEADING})\s+")
_RELATIVE = re.compile(
    r"(?<=[\w’)])(?P<comma>,?)\s+(?:who|whose)\s+[^,;:]{2,90}$"
    rf"|(?<=[\w’)])(?P<bare>)\s+that\s+(?={words.HEARING})[^,;:]{{2,90}}$"
)
_REACHED = re.compile(
    rf",?\s{words.REACHED}\s[^,;:]{{2,60}}$|,?\s{words.REACHED}$"
    rf"|,?\s(?:reached|contacted|interviewed)$|{words.BEFELL}$"
)
_THERE = re.compile(r"(?<=\w),\s+(?:on|in|at|near|across)\s[^,;:]{2,40}$")
_APART = re.compile(
    r"(?P<who>[^,;:]{2,90})(?:,\s+(?:on|in|at|near|across)\s[^,;:]{2,40})?"
    r",\s+(?:who|which|whose|where|one of (?:whom|which))\s"
)
_CALLING = re.compile(rf"\b(?:{alternatives(words.CALLING)})\b")
_DASHED = re.compile(  # "the mayor — a smuggler — |swears"
    r"(?<=\w)\s+(?:--|[–—-])\s[^–—]{2,120}?\s(?:--|[–—-])\s*$"
)
_BRACKETED = re.compile(r"(?<=\w)\s\([^()]{2,30}\)\s*$")  # "the Karen National Union (KNU) |said"
_AGED = re.compile(r",\s+(?:aged\s+)?\d{1,3}$")  # "Ahmet, 54, a farmer"
_PRONOUN_LAST = AnyCase(r"\s(it|he|she|they)$")  # "In a statement it said"
_ACCORDING = AnyCase(rf"\b(?:{words.ATTRIBUTION})\s+(?=\S)")
_APPOSED = re.compile(r"(?:the|an?|its|his|her)\s|[a-z]+(?:\s[a-z]+)* (?:of|for|at|in)\s|head\b")
_APPOSITION = re.compile(
    r",\s+(?:(?:the|an?|his|her|its)\s"
    r"|(?:[A-Z][\w-]+\s){0,2}[A-Z][\w-]+[’']s?\s(?=[a-z])|head of"
    r"|[a-z]+(?: [a-z]+)? (?:of|for) )[^,;.]{2,90}"
)
_NAME_AFTER = re.compile(
    r",\s+(?:[A-ZÀ-Þ][\w’'-]*|[A-Z]\.)(?:\s(?:[A-ZÀ-Þ][\w’'-]*|al|ag|ould|bin)){1,3}"
)
_OFFICE = re.compile(r"(?:the|an?|its|his|her|their)\s|[\w’' -]*\b(?:minister|spokes\w+)$|one$")
_STOP = re.compile(
    rf"[,;:.](?=\s|$)|[“\"«]|(?<!\bof)(?<!\bin)\s(?:{alternatives(words.CONJUNCTIONS)})\s"
    r"|\s(?:on|who|during|late|told|in a)\s|\s(?:said|says|reported|added)\b|\s+\(|\s[–—]"
)
_MARK = re.compile(rf"[;:{BLANK}“”\"()]|,\s|\s[–—-]+\s|^-\s")
_AND_OR = re.compile(r"\s(?:and|or)\s")
_BY = re.compile(r"\s+(?:by|to|with|in|at|on)\s+")
_JOINT = re.compile(r"[\s,]*(?:(?:and|or|but|yet)\s+)?")
_NEXT_PHRASE = re.compile(  # "according to witnesses | the strikes hit a well"
    rf"(?<!\w[.])(?<=\w)\s+(?=(?:{words.DETERMINERS})\s)"
)


def forward(page: Layout, sentence: Sentence, start: int) -> tuple[int, int]:
    """A speaker that begins at `start`: to the comma or verb, with its apposition."""
    window = page.mask[start : min(sentence.end, start + _SPEAKER_MAX)]
    whole = window
    verb = FINITE.search(window)
    window = window[: verb.start()] if verb else window
    stop = _STOP.search(window)
    end = stop.start() if stop else len(window)
    if stop and stop.group() == ".":
        while stop and stop.group() == "." and _is_abbreviation(window[: stop.end()]):
            stop = re.compile(r"[,;:.](?=\s|$)|\s(?:on|who|while)\s").search(window, stop.end())
            end = stop.start() if stop else len(window)
    for other in _NEXT_PHRASE.finditer(window, 3, end):
        last = window[: other.start()].split()[-1].lower()
        if last not in words.PREPOSITIONS and last not in ("and", "or", "as", "than", "all"):
            return start, start + len(window[: other.start()].rstrip(" .'’\"”"))
    if stop and stop.group() == ",":
        apposition = _APPOSITION.match(window, end)
        if apposition is None and _OFFICE.match(window[:end]):
            apposition = _NAME_AFTER.match(window, end)
        follows = whole[apposition.end() : apposition.end() + 1] if apposition else ""
        if apposition and not FINITE.search(apposition.group()) and follows in ("", ",", ";", "."):
            end = apposition.end()
    return start, start + len(window[:end].rstrip(" .'’\"”"))


def _is_abbreviation(head: str) -> bool:
    return bool(
        re.search(r"\b(?:[A-Z]|Gen|Lt|Col|Maj|Capt|Brig|Sgt|Dr|Mr|Mrs|Ms|St|Adm|Gov|Sen)\.$", head)
    )


def backward(page: Layout, sentence: Sentence, verb: int) -> tuple[int, int] | None:
    """The noun phrase before a verb, with the apposition between commas if there is one."""
    first = max(sentence.start, verb - REACH)
    segment = page.mask[first:verb]
    aside = _DASHED.search(segment)
    aside = aside or _BRACKETED.search(segment)
    segment = segment[: aside.start()] + " " if aside else segment
    saying = _SAID_TO.search(segment)
    segment = segment[: saying.start()] + " " if saying else segment
    trailing = _TRAILING.search(segment)
    end = trailing.start() if trailing else len(segment.rstrip())
    had_comma = bool(trailing and "," in trailing.group()) or segment[:end].endswith(",")
    had_comma = had_comma or segment.rstrip().endswith(",")
    head = segment[:end].rstrip(" ,")
    relative = _RELATIVE.search(head)
    if relative and (
        had_comma if relative["comma"] else FINITE.search(relative.group()) is not None
    ):
        head = _THERE.sub("", head[: relative.start()])
        had_comma = False
    head = _REACHED.sub("", head)
    found = _apart(head, had_comma=had_comma) or _subject(head, had_comma=had_comma)
    if found is None:
        return None
    start, end = found
    phrase = _ACCORDING.sub("", head[start:end])
    stripped = phrase.strip(" ,–—-\"“”'’")
    pronoun = _PRONOUN_LAST.search(stripped)
    stripped = pronoun.group(1) if pronoun else stripped
    if not stripped or len(stripped) > _SPEAKER_MAX or BLANK in stripped:
        return None
    at = head.rfind(stripped) if pronoun else head.find(stripped, start)
    if at < 0:
        return None
    begin = first + at
    return begin, begin + len(stripped)


def _apart(head: str, *, had_comma: bool) -> tuple[int, int] | None:
    """The subject that a sentence opens with, before a clause about it: "A, which …, … , said"."""
    hit = _APART.match(head) if had_comma else None
    if hit is None or FINITE.search(hit["who"]):
        return None
    who = without_adverbials(hit["who"])
    return hit.end("who") - len(who), hit.end("who")


def _subject(head: str, *, had_comma: bool) -> tuple[int, int] | None:
    """The subject at the end of a stretch, without adverbials on either side of it."""
    for _ in range(3):
        piece = head.rpartition(",")[2]
        if not (had_comma and len(piece) < len(head) and _ADVERBIAL.match(piece)):
            break
        head = head[: -len(piece)].rstrip(" ,")
    last = len(head)
    start = phrase_start(head)
    if had_comma and head[start:] and head[:start].rstrip().endswith(","):
        name = _AGED.sub("", head[:start].rstrip(" ,"))
        before = phrase_start(name)
        if (
            _APPOSED.match(head[start:])
            or re.search(r"[A-Z]", name[before:])
            or _OFFICE.match(without_adverbials(name[before:]))
        ):
            start = before
    start += len(head[start:]) - len(without_adverbials(head[start:]))
    return (start, last) if head[start:].strip() else None


def without_adverbials(phrase: str) -> str:
    """A noun phrase without what comes before its subject: "On Monday", "In a statement"."""
    for _ in range(3):
        lead = _LEADING.match(phrase)
        if lead is None:
            break
        phrase = phrase[lead.end() :]
    return phrase


def phrase_start(head: str) -> int:
    """Where the noun phrase at the end of a stretch begins."""
    start = 0
    for mark in _MARK.finditer(head):
        start = mark.end()
    for word in _CONJUNCTION.finditer(head, start):
        start = word.end()
    for word in _AND_OR.finditer(head[start:]):
        if FINITE.search(head[start : start + word.start()]):
            start += word.end()
            break
    verbs = list(FINITE.finditer(head, start))
    if verbs:
        start = verbs[-1].end()
        by = _BY.match(head[start:])
        start += by.end() if by else 0
    joint = _JOINT.match(head, start)
    return joint.end() if joint else start


def opening(page: Layout, sentence: Sentence, verb: int) -> tuple[int, int] | None:
    """The subject a sentence opens with ("Islamabad condemned ..., saying")."""
    window = page.mask[sentence.start : min(verb, sentence.start + _SPEAKER_MAX)]
    stops = [hit for hit in (FINITE.search(window), _CALLING.search(window)) if hit]
    stop = min(stops, key=lambda hit: hit.start(), default=None)
    head = window[: stop.start()] if stop else ""
    trailing = _TRAILING.search(head)
    had_comma = head.rstrip().endswith(",") or bool(trailing and "," in trailing.group())
    head = (head[: trailing.start()] if trailing else head).rstrip(" ,")
    found = _subject(head, had_comma=had_comma)
    return (sentence.start + found[0], sentence.start + found[1]) if found else None


def inverted(
    page: Layout, sentence: Sentence, span: tuple[int, int], verb: str
) -> tuple[int, int] | None:
    """The subject after its verb, as in `..., said Khan`."""
    start, end = span
    lead = page.mask[max(sentence.start, start - 8) : start].rstrip()
    quoted = lead.endswith(tuple(QUOTE_MARKS))
    tail = page.mask[end : sentence.end][:200]
    closes = verb in words.INVERTING_PLAIN or _ends_with(verb, tail)
    if verb not in words.INVERTING or not (quoted or (lead.endswith(",") and closes)):
        return None
    if (
        not _POINTED.match(tail)
        or _TIMED.match(tail)
        or re.match(
            rf"\s+(?:{'|'.join(words.PREPOSITIONS)}|something|nothing|otherwise|so|little|as much"
            r"|that|it|he|she|they|late|early|later|earlier|today|yesterday)\b"
            r"|\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
            tail,
        )
    ):
        return None
    if lead.endswith(",") and FINITE.search(_NAME_ENDS.split(tail)[0]):
        return None
    return forward(page, sentence, end + 1)


def _ends_with(verb: str, tail: str) -> bool:
    """Whether a verb's subject ends the sentence: "…, complained the mayor."."""
    if verb in words.INVERTING_LAST and _CLOSING_NAME.fullmatch(tail):
        return True
    office = _CLOSING_OFFICE.match(tail)
    return bool(office and verb not in words.ADDRESSING and roles_of(office["last"]))
