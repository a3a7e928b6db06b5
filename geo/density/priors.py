"""What stated words are worth: every figure that a probability is made from, in one value.

`PRIORS` is fitted to pairs of a stated distance or direction and the true one (the first half of
``tests/geo/calibration``; the other half tests them). Give `geo.regions.region` another `Priors`
to replace any of them.
"""

from __future__ import annotations

from dataclasses import dataclass

from geo.density.distances import Lognormal
from geo.density.headings import Heading

TOWN = (Lognormal(0.55, 0.87, 0.10), Lognormal(0.45, 0.76, 0.30))
STRAIGHT = (Lognormal(0.9, 1.0, 0.05), Lognormal(0.1, 1.0, 0.20))
BORDER = (Lognormal(0.65, 0.85, 0.23), Lognormal(0.35, 0.60, 0.80))


@dataclass(frozen=True, slots=True)
class Priors:
    """Figures behind the densities; lengths in metres, angles in degrees.

    `town`, `straight` and `border` are true distance / stated number for distances to towns, for
    those said to be straight, and for depths and distances from a border or coast.
    """

    town: tuple[Lognormal, ...] = TOWN
    straight: tuple[Lognormal, ...] = STRAIGHT
    border: tuple[Lognormal, ...] = BORDER
    anchor_blur: float = 0.2
    """What a town's extent moves a distance from it, as a share: most are from its centre."""
    even_share: float = 0.5
    """A compass word is even over this share of the gap to the next word of its kind..."""
    heading_sigma_deg: float = 14.0
    """... and softened by this much."""
    degrees_sigma_deg: float = 1.0
    astray: float = 0.05
    """Share of stated directions that are anything."""
    near_share: float = 0.28
    """Median of "near", as a share of its reach, beyond half the extent of the place."""
    near_sigma: float = 0.8
    direction_share: float = 0.25
    direction_sigma: float = 0.65
    border_near_m: float = 15_000.0
    coast_near_m: float = 7_000.0
    """Lengths over which "near the border" and "near the coast" thin out to 37 %."""
    between_sigma: float = 0.10
    between_ends: float = 0.15
    sea_share: float = 0.1
    """How much less likely a spot at sea is than one on land, where the words name no sea."""
    line_source_m: float = 300.0
    """What one careful map of a border differs from another by (standard deviation)."""

    def heading(self, azimuth_deg: float, words: str) -> Heading:
        """How sharply some words for a direction point."""
        if any(character.isdigit() for character in words):
            return Heading(azimuth_deg, 0.5, self.degrees_sigma_deg, self.astray)
        return Heading(
            azimuth_deg, self.even_share * gap_deg(azimuth_deg), self.heading_sigma_deg, self.astray
        )


def gap_deg(azimuth_deg: float) -> float:
    """Degrees to the next compass word of the same kind: 90 for west, 45 for north-west.

    >>> gap_deg(270.0), gap_deg(315.0), gap_deg(337.5)
    (45.0, 45.0, 22.5)
    """
    return 45.0 if azimuth_deg % 45.0 == 0.0 else 22.5


PRIORS = Priors()
