"""Checks: each answers one question about a case; a new one is a file and a line in `CHECKS`."""

from __future__ import annotations

from collections.abc import Mapping

from geo.borders import Borders
from geo.checks import agreement, border, stated_facts
from geo.checks.case import Case, Check
from geo.model import Incident, Reading, Region, Verdict

CHECKS: dict[str, Check] = {
    "border": border.check,
    "agreement": agreement.check,
    "stated_facts": stated_facts.check,
}
"""Checks by name, in the order they run; a `Verdict.check` is one of these names."""


def run(
    readings: tuple[Reading, ...],
    regions: Mapping[str, Region],
    incidents: tuple[Incident, ...],
    borders: Mapping[str, Borders],
) -> tuple[Verdict, ...]:
    """Run all checks.

    Parameters
    ----------
    readings, regions, incidents
        What was read, the region of each claim by its id, and the incidents.
    borders
        Border sources by name; the first is measured against, the others give second opinions.

    Returns
    -------
    tuple of Verdict
        In the order of `CHECKS`, and within a check in reading order; the same input gives the
        same verdicts.
    """
    case = Case(readings, regions, incidents, borders)
    return tuple(verdict for check in CHECKS.values() for verdict in check(case))
