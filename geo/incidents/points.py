"""Points for and against two tellings being of one event, and how many are enough."""

from __future__ import annotations

from dataclasses import dataclass, field

ENOUGH = 3.0
"""Points that two tellings need to be taken for one event."""

NEARBY = 8  # sentences that "the attack" points back over
SOON = 2  # sentences in which a story goes on about its event


@dataclass(slots=True)
class Evidence:
    """Points for and against, the reasons of those for, and whether it is a rival account."""

    points: float = 0.0
    reasons: list[str] = field(default_factory=list)
    rival: bool = False

    def add(self, points: float, reason: str = "") -> None:
        """Add points; a reason is kept when it speaks for."""
        self.points += points
        if reason and points > 0:
            self.reasons.append(reason)
