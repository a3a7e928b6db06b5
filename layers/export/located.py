"""What `sarhad locate` prints: one phrase's regions as GeoJSON, or in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Protocol

from layers.export.geojson import collection, feature

if TYPE_CHECKING:
    from geo.model import Claim, Region, Verdict


class Located(Protocol):
    """One claim phrase, its region and what the checks say of it (see `geo.phrases`)."""

    @property
    def claim(self) -> Claim:
        """What the phrase says."""
        ...

    @property
    def region(self) -> Region:
        """Where it would lie."""
        ...

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """What the checks say of it."""
        ...


def located_geojson(found: Iterable[Located]) -> str:
    """A FeatureCollection with up to three features for each claim, told apart by `role`.

    "outer" is the shape with its doubt, "stated" that of the stated numbers alone, "point" a
    representative point.
    """
    return collection(row for item in found for row in _features(item))


def _features(item: Located) -> Iterator[dict[str, object]]:
    from shapely import Point

    region = item.region
    properties: dict[str, object] = {
        "text": item.claim.text,
        "kind": item.claim.kind,
        "doubt_m": round(region.doubt_m, 1),
        "refused": region.refused,
        "verdict": [verdict.text for verdict in item.verdicts],
        "steps": [_step(step.rule, step.words, step.text, step.doubt_m) for step in region.steps],
        "notes": list(item.claim.notes),
    }
    name = item.claim.id
    yield feature(f"{name}/outer", region.geometry, {"role": "outer"} | properties)
    if region.stated is not None:
        yield feature(f"{name}/stated", region.stated, {"role": "stated"} | properties)
    if region.point is not None:
        yield feature(f"{name}/point", Point(*region.point), {"role": "point"} | properties)


def _step(rule: str, words: str, text: str, doubt_m: float) -> dict[str, object]:
    return {"rule": rule, "words": words, "text": text, "doubt_m": round(doubt_m, 1)}


def describe(found: Iterable[Located]) -> str:
    """Each claim in a few lines: its words, its shape, how sure, and the steps that led there."""
    return "\n\n".join("\n".join(_lines(item)) for item in found)


def _lines(item: Located) -> Iterator[str]:
    claim, region = item.claim, item.region
    yield f"“{claim.text}” — {claim.kind.replace('_', ' ')}"
    if region.refused:
        yield f"  not placed: {region.refused}"
    elif region.point is not None:
        lon, lat = region.point
        yield f"  around {lat:.4f}, {lon:.4f} (latitude, longitude)"
        yield f"  doubt ±{region.doubt_m / 1000:.1f} km"
    for verdict in item.verdicts:
        yield f"  {verdict.text}"
    for number, step in enumerate(region.steps, start=1):
        doubt = f" (±{step.doubt_m / 1000:.1f} km)" if step.doubt_m else ""
        yield f"  {number}. {step.text}{doubt}"
