"""One act of saying, as the words of a sentence tell it."""

from __future__ import annotations

from dataclasses import dataclass

from geo.model import Stance


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
