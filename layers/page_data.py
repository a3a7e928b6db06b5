"""What the page's scripts are given, as one JSON-ready value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from geo.model import Analysis
from layers.basemap import Basemap
from layers.claimants import SHOWN_SCOPES
from layers.drawing import Drawing
from layers.layer import Feature, Layer
from layers.style import claimant_class, claimant_style

Value = dict[str, object]
CLAIM_FIELDS = (
    "article",
    "outlet",
    "title",
    "published",
    "text",
    "kind",
    "min_km",
    "max_km",
    "hedge",
    "anchor",
    "anchor_place",
    "border",
    "attribution",
    "claimant",
    "claimant_title",
    "stance",
    "negated",
    "event_date",
    "notes",
    "incident",
    "doubt_m",
    "steps",
    "refused",
    "verdicts",
)
INCIDENT_FIELDS = (
    "type",
    "actor",
    "target",
    "date",
    "place",
    "killed_min",
    "killed_max",
    "killed_reported_by",
    "injured_min",
    "injured_max",
    "injured_reported_by",
    "verdicts",
)


def page_data(
    analysis: Analysis, layers: Sequence[Layer], basemap: Basemap, drawing: Drawing
) -> Value:
    """Everything the page shows other than geometry."""
    named = {layer.name: layer.features for layer in layers}
    ranks = {voice.key: voice.rank for voice in drawing.voices}
    west, south, east, north = drawing.frame
    used = {voice.rank for voice in drawing.voices} | {None}
    return {
        "frame": [[south, west], [north, east]],
        "extent": [[drawing.extent[1], drawing.extent[0]], [drawing.extent[3], drawing.extent[2]]],
        "voices": [
            {"key": v.key, "title": v.title, "cls": claimant_class(v.rank)} for v in drawing.voices
        ],
        "markers": {claimant_class(rank): claimant_style(rank).path for rank in used},
        "groups": [
            {"id": g.id, "layer": g.layer, "title": g.title, "cls": claimant_class(g.rank)}
            for g in drawing.groups
        ],
        "shapes": {
            s.id: {
                "role": s.role,
                "group": s.group,
                "subjects": list(s.subjects),
                "denied": s.denied,
                "wide": s.wide,
            }
            for s in drawing.shapes
            if s.subjects
        }
        | {
            s.id: {"role": s.role, "group": s.group, "subjects": [], "denied": False, "wide": False}
            for s in drawing.shapes
            if s.role == "gap"
        },
        "wide": any(shape.wide for shape in drawing.shapes),
        "provinces": drawing.land.provinces is not None,
        "labels": [[m.lon, m.lat, m.text, m.size, m.room_deg] for m in drawing.land.labels],
        "places": {f.id: _place(f, basemap.names) for f in named.get("places", ())},
        "claims": {
            f.id: _claim(n, f, ranks, basemap.names) for n, f in enumerate(named.get("claims", ()))
        },
        "incidents": list(_incidents(analysis, named.get("incidents", ()), ranks, basemap.names)),
        "facts": list(_facts(analysis)),
        "articles": list(_articles(analysis)),
        "failures": [{"source": f.source, "reason": f.reason} for f in analysis.failures],
        "attributions": list(attributions(analysis, basemap)),
    }


def attributions(analysis: Analysis, basemap: Basemap) -> tuple[str, ...]:
    """Whose data is shown, each once."""
    said = "\n".join(analysis.attributions)
    rest = "; ".join(part for part in basemap.attribution.split("; ") if part not in said)
    return tuple(dict.fromkeys(line for line in (*analysis.attributions, rest) if line))


def _place(feature: Feature, names: Mapping[str, str]) -> Value:
    country = feature.properties["country"]
    return {
        "name": feature.properties["name"],
        "kind": feature.properties["kind"],
        "country": names.get(str(country), country),
    }


def _claim(
    n: int, feature: Feature, ranks: Mapping[str, int | None], names: Mapping[str, str]
) -> Value:
    words = feature.properties
    side = words["side_iso"]
    return {name: words[name] for name in CLAIM_FIELDS} | {
        "n": n,
        "shown": words["scope"] in SHOWN_SCOPES,
        "side": names.get(str(side), side),
        "cls": claimant_class(ranks.get(str(words["claimant"]))),
    }


def _incidents(
    analysis: Analysis,
    features: Sequence[Feature],
    ranks: Mapping[str, int | None],
    names: Mapping[str, str],
) -> Iterator[Value]:
    accounts: dict[str, list[Feature]] = {}
    for feature in features:
        accounts.setdefault(str(feature.properties["incident"]), []).append(feature)
    known = {claim.id for claim in analysis.claims}
    for number, incident in enumerate(analysis.incidents, 1):
        if incident.id not in accounts:
            continue
        told = accounts[incident.id]
        columns = [_account(feature, ranks, known) for feature in told if _claims_of(feature)]
        named = {claim for feature in told for claim in _claims_of(feature)}
        rest = [claim for claim in incident.claims if claim not in named and claim in known]
        if rest:
            columns.append({"title": "Also told", "cls": None, "stance": None, "claims": rest})
        words = told[0].properties
        yield {name: words[name] for name in INCIDENT_FIELDS} | {
            "id": incident.id,
            "number": number,
            "claimed_by": _named(incident.claimed_by, names),
            "denied_by": _named(incident.denied_by, names),
            "country_name": names.get(str(words["country"]), words["country"]),
            "accounts": columns,
        }


def _named(claimants: Sequence[str], names: Mapping[str, str]) -> list[str]:
    """Claimants with country codes written out."""
    return [names.get(claimant, claimant) for claimant in claimants]


def _claims_of(feature: Feature) -> list[str]:
    value = feature.properties["account_claims"]
    return [str(item) for item in value] if isinstance(value, list) else []


def _account(feature: Feature, ranks: Mapping[str, int | None], known: set[str]) -> Value:
    words = feature.properties
    rank = ranks.get(str(words["claimant"]))
    return {
        "title": words["claimant_title"] if rank is None else words["account"],
        "cls": claimant_class(rank),
        "stance": words["stance"],
        "claims": [claim for claim in _claims_of(feature) if claim in known],
    }


def _facts(analysis: Analysis) -> Iterator[Value]:
    for reading in analysis.readings:
        for fact in reading.facts:
            article = reading.article
            yield {
                "text": fact.text,
                "attribution": fact.attribution,
                "article": article.outlet or article.title or article.id,
                "verdicts": [v.text for v in analysis.verdicts if v.subject == fact.id],
            }


def _articles(analysis: Analysis) -> Iterator[Value]:
    for reading in analysis.readings:
        article = reading.article
        yield {
            "id": article.id,
            "title": article.title,
            "outlet": article.outlet,
            "published": article.published.iso() if article.published else None,
            "claims": len(reading.claims),
        }
