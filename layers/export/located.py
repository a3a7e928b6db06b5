"""What `sarhad locate` prints: one phrase's regions as GeoJSON, or in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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

    @property
    def whole(self) -> bool:
        """Whether it is all claims of a phrase together."""
        ...

    @property
    def left_out(self) -> tuple[str, ...]:
        """Claims that do not fit the others, by id."""
        ...


def located_geojson(found: Iterable[Located]) -> str:
    """A FeatureCollection with features told apart by `role`.

    "outer" is the shape with its doubt, "p90" and "p50" the smallest areas that hold 90 and 50 %
    of the probability, "point" a point in the likeliest part, "stated" the shape of the stated
    numbers alone. Where these meet in several places, "solution" is a point of each with its share
    of the probability, likeliest first. Where a phrase holds several claims, these are of all
    together, and each claim alone follows with "part-" before its roles. What has no place has one
    feature without a geometry and says why in `refused`.
    """
    items = list(found)
    together = any(item.whole for item in items)
    return collection(
        row
        for item in items
        for row in _features(item, "part-" if together and not item.whole else "")
    )


def _features(item: Located, prefix: str) -> Iterator[dict[str, object]]:
    from shapely import Point

    region = item.region
    properties: dict[str, object] = {
        "text": item.claim.text,
        "kind": item.claim.kind,
        "doubt_m": round(region.doubt_m, 1),
        "coordinate_uncertainty_m": _rounded(region.uncertainty_m),
        "refused": region.refused,
        "left_out": list(item.left_out),
        "verdict": [verdict.text for verdict in item.verdicts],
        "checks": [
            {"check": v.check, "outcome": v.outcome, "text": v.text, "values": dict(v.values)}
            for v in item.verdicts
        ],
        "budget": [_step(step.rule, step.words, step.text, step.doubt_m) for step in region.steps],
        "reasons": [step.text for step in region.steps] + list(item.claim.notes),
    }
    shapes = {
        "outer": region.geometry,
        "p90": region.p90,
        "p50": region.p50,
        "point": Point(*region.point) if region.point is not None else None,
        "stated": region.stated,
    }
    for role, shape in shapes.items():
        if shape is not None or role == "outer":
            role_name = prefix + role
            yield feature(f"{item.claim.id}/{role}", shape, {"role": role_name} | properties)
    for number, place in enumerate(_solutions(item), start=1):
        yield feature(
            f"{item.claim.id}/solution-{number}",
            Point(place["lon"], place["lat"]),
            {"role": f"{prefix}solution", "share": place["share"]} | properties,
        )


def _solutions(item: Located) -> Iterator[Mapping[str, float]]:
    """The separate places where what is stated meets, as the agreement check has them."""
    for verdict in item.verdicts:
        accounts = verdict.values.get("accounts")
        if item.whole and verdict.check == "agreement" and isinstance(accounts, list):
            for account in accounts:
                yield from account["solutions"]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def _step(rule: str, words: str, text: str, doubt_m: float) -> dict[str, object]:
    return {"rule": rule, "words": words, "text": text, "doubt_m": round(doubt_m, 1)}


def describe(found: Iterable[Located]) -> str:
    """Each claim in a few lines: its words, its shape, how sure, and the steps that led there."""
    return "\n\n".join("\n".join(_lines(item)) for item in found)


def _lines(item: Located) -> Iterator[str]:
    claim, region = item.claim, item.region
    kind = "all together" if item.whole else claim.kind.replace("_", " ")
    yield f"“{claim.text}” — {kind}"
    if region.refused:
        yield f"  not placed: {region.refused}"
    elif region.point is not None:
        lon, lat = region.point
        yield f"  around {lat:.4f}, {lon:.4f} (latitude, longitude)"
        if region.uncertainty_m is not None:
            yield f"  nine of ten within {region.uncertainty_m / 1000:.1f} km of there"
        if region.doubt_m:  # a prior's reach is no doubt about what is said
            yield f"  doubt ±{region.doubt_m / 1000:.1f} km"
    for verdict in item.verdicts:
        yield f"  {verdict.text}"
    for number, step in enumerate(region.steps, start=1):
        doubt = f" (±{step.doubt_m / 1000:.1f} km)" if step.doubt_m else ""
        yield f"  {number}. {step.text}{doubt}"
