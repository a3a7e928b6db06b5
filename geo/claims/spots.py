"""Where a claim stands in its article, and the countries that are named around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from geo.model import Place, Utterance

Crossing = Literal["", "across", "inside", "back", "from"]


@dataclass(frozen=True, slots=True)
class Named:
    """A country named at a text offset; ``weak`` when only a place in it is named.

    ``demonym`` when by a word made from its name ("Iranian"): such a word mostly tells who acts.
    """

    start: int
    sentence: int
    iso: str
    weak: bool
    demonym: bool = False
    place: Place | None = None
    end: int = 0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a claim stands: its offset, its sentence, who says it, which country is told of."""

    start: int
    end: int
    sentence: int
    utterance: Utterance | None
    others: bool = False  # who speaks tells of others: "… said they had crossed the line"
    here: str | None = None  # the country that the claims before it tell of, close by

    @property
    def speaker(self) -> str | None:
        """The country spoken for."""
        return self.utterance.iso if self.utterance else None
