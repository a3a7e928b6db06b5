"""Finds what on a news page is not its story: captions, forms, related links, appended stories.

Claims in such text are perfectly formed and must map nothing, so each stretch is marked with a
scope and the reason. The text is judged line by line; a line is a paragraph in news text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from geo.languages import en_page
from geo.model import Scope, Section

_WORD = re.compile(r"\w+")
_URL_LINE = re.compile(r"\s*(?:https?://|www\.)\S+\s*")
_BULLET = re.compile(r"\s*[-–—•*·▪]\s+\S")
# Such as QUETTA: or ISLAMABAD, Jan 18 (Reuters) - or KYIV, Ukraine (AP) —
_DATELINE = re.compile(
    r"\s*[A-Z][A-Z .'’/-]{2,40}(?:,\s[\w .]{2,30})?(?:\s?\([\w /.]{2,20}\))?\s?(?::|--|—|–|\s-)\s"
)
_SENTENCE_END = tuple(".!?”\"'’):;")
# The caption of an agency photograph closes with the day it was taken: "…, Jan. 18, 2024."
_CAPTION_DATE = re.compile(
    r"\b(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\.? "
    r"\d{1,2}, (?:19|20)\d\d\.?(?: \(.{3,60}\))?\s*$"
)
_HEADLINE_WORDS = 25


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str

    @property
    def folded(self) -> str:
        """The line as it is compared: no case, no outer blanks, straight apostrophes."""
        return self.text.strip().casefold().replace("’", "'")

    @property
    def words(self) -> list[str]:
        """Its words, folded."""
        return _WORD.findall(self.folded)

    @property
    def is_headline(self) -> bool:
        """Short and without the full stop that ends a paragraph."""
        return 0 < len(self.words) <= _HEADLINE_WORDS and not self.text.rstrip().endswith(
            _SENTENCE_END
        )

    @property
    def is_bullet(self) -> bool:
        """Whether it is an item of a list."""
        return bool(_BULLET.match(self.text))


@dataclass(slots=True)
class _Marks:
    """Scope and reason found for each line so far; the first reason found stays."""

    lines: list[_Line]
    found: dict[int, tuple[Scope, str]]

    def put(self, index: int, scope: Scope, reason: str) -> None:
        """Mark a line, unless it is blank or marked already."""
        if self.lines[index].text.strip():
            self.found.setdefault(index, (scope, reason))


def find_sections(text: str, title: str | None = None) -> tuple[Section, ...]:
    """Stretches of `text` that are not its main story, ordered and disjoint.

    `title` is the article's headline when it is known from elsewhere: where it stands again inside
    the text, a summary or the next story begins. Linear in the length of the text.
    """
    marks = _Marks(_lines(text), {})
    rules: tuple[Callable[[_Marks, str | None], None], ...] = (
        _captions,
        _comment_forms,
        _appended_stories,
        _repeated_summaries,
        _related_links,
        _furniture,
    )
    for rule in rules:
        rule(marks, title)
    return _merged(marks)


def _lines(text: str) -> list[_Line]:
    lines, start = [], 0
    for raw in text.splitlines(keepends=True):
        lines.append(_Line(start, start + len(raw), raw))
        start += len(raw)
    return lines


def _merged(marks: _Marks) -> tuple[Section, ...]:
    """The marked lines as sections; blank lines between two of one kind belong to it."""
    sections: list[Section] = []
    joins = False
    for index, line in enumerate(marks.lines):
        if index not in marks.found:
            joins = joins and not line.text.strip()
            continue
        scope, reason = marks.found[index]
        last = sections[-1] if sections else None
        if joins and last and (last.scope, last.reason) == (scope, reason):
            sections[-1] = Section(last.start, line.end, scope, reason)
        else:
            sections.append(Section(line.start, line.end, scope, reason))
        joins = True
    return tuple(sections)


def _captions(marks: _Marks, _title: str | None) -> None:
    """Openings and credits of captions; a line given twice is a picture's caption and its alt."""
    spoken = [i for i, line in enumerate(marks.lines) if line.text.strip()]
    for index in spoken:
        folded = marks.lines[index].folded
        if folded.startswith(en_page.CAPTION_OPENINGS) and len(folded) < 600:
            marks.put(index, "caption", "opens like a caption")
        elif len(folded) < 500 and any(c in folded[-120:] for c in en_page.CAPTION_CREDITS):
            marks.put(index, "caption", "closes with a photo credit")
    for first, second in pairwise(spoken):
        line = marks.lines[second]
        if marks.lines[first].folded == line.folded and len(line.words) < 60:
            for index in (first, second):
                marks.put(index, "caption", "stands twice in a row, as picture captions do")
    for index in spoken[1:]:
        line = marks.lines[index]
        if len(line.words) < 45 and _CAPTION_DATE.search(line.text) and _one_sentence(line.text):
            marks.put(index, "caption", "one sentence that closes with a full date")


def _one_sentence(text: str) -> bool:
    return len(re.findall(r"[a-z]{2}[.!?]\s+[A-Z]", text)) == 0


def _comment_forms(marks: _Marks, _title: str | None) -> None:
    """A comment form runs to the next full paragraph of the page, mostly to its end."""
    for index, line in enumerate(marks.lines):
        if line.folded.startswith(en_page.COMMENT_FORMS) and len(line.words) < 30:
            marks.put(index, "boilerplate", "comment form")
            for later in range(index + 1, len(marks.lines)):
                if len(marks.lines[later].words) > 30:
                    break
                marks.put(later, "boilerplate", "comment form")


def _appended_stories(marks: _Marks, _title: str | None) -> None:
    """A second dateline under a headline of its own begins another story, which runs to the end."""
    datelines = [i for i, line in enumerate(marks.lines) if _DATELINE.match(line.text)]
    body = next(
        (i for i, line in enumerate(marks.lines) if len(line.words) > _HEADLINE_WORDS), None
    )
    for index in datelines:
        if body is None or index <= body:
            continue
        top = _story_top(marks.lines, index)
        if top < index:
            for later in range(top, len(marks.lines)):
                marks.put(later, "unrelated", "another story with its own dateline")
            return


def _story_top(lines: list[_Line], dateline: int) -> int:
    """Index of the headline over a dateline: over bullets and blank lines, one headline up."""
    top, headline = dateline, dateline
    while top > 0:
        line = lines[top - 1]
        if line.is_bullet or not line.text.strip():
            top -= 1
        elif line.is_headline and not _URL_LINE.fullmatch(line.text) and headline == dateline:
            headline = top = top - 1
        else:
            break
    return headline


def _repeated_summaries(marks: _Marks, title: str | None) -> None:
    """Headline and bullet lines that only say again what the paragraphs above them said."""
    above: set[str] = set(_WORD.findall(title.casefold())) if title else set()
    seen_lines: set[str] = set()
    paragraphs = 0
    for index, line in enumerate(marks.lines):
        words = line.words
        if not words:
            continue
        if line.folded in seen_lines and len(words) > 3:
            marks.put(index, "boilerplate", "a line that stood before")
        elif paragraphs >= 2 and (line.is_headline or line.is_bullet) and len(words) > 5:
            content = {word for word in words if word not in en_page.FUNCTION_WORDS}
            if len(content & above) >= 0.65 * max(len(content), 1):
                marks.put(index, "boilerplate", "summary that repeats the story")
        seen_lines.add(line.folded)
        above.update(words)
        paragraphs += len(words) > _HEADLINE_WORDS


def _related_links(marks: _Marks, _title: str | None) -> None:
    """Headings like "Related stories" and what they list; "Also read: …" on its own line."""
    index = 0
    while index < len(marks.lines):
        line = marks.lines[index]
        if line.folded.startswith(en_page.RELATED_HEADINGS) and len(line.words) <= _HEADLINE_WORDS:
            marks.put(index, "unrelated", "link to another story")
            names_story = len(line.words) > 4
            while not names_story and index + 1 < len(marks.lines):
                below = marks.lines[index + 1]
                if below.text.strip() and not (below.is_headline or below.is_bullet):
                    break
                index += 1
                marks.put(index, "unrelated", "listed under a heading for other stories")
        index += 1


def _furniture(marks: _Marks, _title: str | None) -> None:
    for index, line in enumerate(marks.lines):
        if _URL_LINE.fullmatch(line.text):
            marks.put(index, "boilerplate", "a link alone")
        elif len(line.words) <= 20 and any(word in line.folded for word in en_page.FURNITURE):
            marks.put(index, "boilerplate", "page furniture")
