"""What the page's scripts are given, as one JSON-ready value.

Claims, incidents, places, articles and claimants are told apart by their place in a list; ids given
by outsiders are values only, never keys. Fields without a value are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from geo.model import Analysis, Explanation, Piece, Verdict
from layers.basemap import Basemap
from layers.claimants import SHOWN_SCOPES, short_title
from layers.compact import compact
from layers.drawing import Drawing, Shape
from layers.layer import Feature, Layer
from layers.style import claimant_class, claimant_style

if TYPE_CHECKING:
    from layers.tiles import Tiles

Value = dict[str, object]
CLAIM_FIELDS = (
    "id",
    "text",
    "kind",
    "min_km",
    "max_km",
    "hedge",
    "anchor",
    "anchor_place",
    "border",
    "attribution",
    "stance",
    "negated",
    "event_date",
    "doubt_m",
    "steps",
    "refused",
)
INCIDENT_FIELDS = (
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
    "reasons",
)


def page_data(
    analysis: Analysis,
    layers: Sequence[Layer],
    basemap: Basemap,
    drawing: Drawing,
    *,
    with_text: bool = False,
    tiles: Tiles | None = None,
) -> Value:
    """Everything the page shows other than land.

    `with_text` adds the articles' texts, cut where claims begin and end: [words, claim].
    """
    named = {layer.name: layer.features for layer in layers}
    west, south, east, north = drawing.frame
    claims = {f.id: n for n, f in enumerate(named.get("claims", ()))}
    places = {f.id: n for n, f in enumerate(named.get("places", ()))}
    incidents = {incident.id: n for n, incident in enumerate(analysis.incidents)}
    keys = (
        {key: f"p{n}" for key, n in places.items()}
        | {key: f"c{n}" for key, n in claims.items()}
        | {key: f"i{n}" for key, n in incidents.items()}
    )
    listed = _Listed(analysis, drawing, basemap.names, claims)
    return {
        "frame": [[south, west], [north, east]],
        "extent": [[drawing.extent[1], drawing.extent[0]], [drawing.extent[3], drawing.extent[2]]],
        "west": drawing.west,
        "voices": [
            {"key": v.key, "title": v.title, "cls": claimant_class(v.rank)} for v in drawing.voices
        ],
        "markers": {
            claimant_class(rank): claimant_style(rank).path
            for rank in {voice.rank for voice in drawing.voices} | {None}
        },
        "borders": [[g.id, g.title] for g in drawing.groups if g.layer == "borders"],
        "shapes": [_shape(shape, keys) for shape in drawing.shapes],
        "land": [
            name
            for name in ("countries", "lines", "provinces", "rivers")
            if getattr(drawing.land, name)
        ],
        "labels": [[m.lon, m.lat, m.text, m.size, m.room_deg] for m in drawing.land.labels],
        "places": [_place(f, basemap.names) for f in named.get("places", ())],
        "claims": [listed.claim(feature) for feature in named.get("claims", ())],
        "incidents": listed.incidents(named.get("incidents", ())),
        "facts": list(_facts(analysis)),
        "articles": list(_articles(analysis, claims, with_text=with_text)),
        "failures": [
            _filled({"source": f.source, "reason": f.reason, "read": f.was_read})
            for f in analysis.failures
        ],
        "attributions": list(attributions(analysis, basemap)),
        "tiles": None if tiles is None else {"url": tiles.url, "attribution": tiles.attribution},
    }


def attributions(analysis: Analysis, basemap: Basemap) -> tuple[str, ...]:
    """Whose data is shown, each once."""
    said = "\n".join(analysis.attributions)
    rest = "; ".join(part for part in basemap.attribution.split("; ") if part not in said)
    return tuple(dict.fromkeys(line for line in (*analysis.attributions, rest) if line))


def _filled(value: Mapping[str, object]) -> Value:
    """The fields that say something."""
    return {
        name: item
        for name, item in value.items()
        if item is not None and item is not False and item not in ("", [], ())
    }


def _shape(shape: Shape, keys: Mapping[str, str]) -> Value:
    kind, numbers = compact(shape.geometry)
    return _filled(
        {
            "role": shape.role,
            "group": shape.group,
            "of": [keys[subject] for subject in shape.subjects if subject in keys],
            "cls": None
            if shape.rank is None and not shape.subjects
            else claimant_class(shape.rank),
            "denied": shape.denied,
            "broad": shape.broad,
            "wide": shape.wide,
            "number": shape.number or None,
            "as": kind,
            "at": numbers,
        }
    )


def _place(feature: Feature, names: Mapping[str, str]) -> Value:
    words = feature.properties
    return _filled(
        {
            "name": words["name"],
            "kind": words["kind"],
            "country": names.get(str(words["country"]), words["country"]),
            "why": words["why"],
            "source": words["source"],
            "note": words["note"],
        }
    )


class _Listed:
    """Claims and incidents as the page lists them."""

    def __init__(
        self,
        analysis: Analysis,
        drawing: Drawing,
        names: Mapping[str, str],
        claims: Mapping[str, int],
    ) -> None:
        self.analysis = analysis
        self.names = names
        self.claims = claims
        self.ranks = {voice.key: voice.rank for voice in drawing.voices}
        self.voice = {voice.key: n for n, voice in enumerate(drawing.voices)}
        self.article = {r.article.id: n for n, r in enumerate(analysis.readings)}
        self.incident = {
            claim: n for n, incident in enumerate(analysis.incidents) for claim in incident.claims
        }
        self.read = {
            item.claim.id: item.lines for told in analysis.explanations for item in told.claims
        }
        self.verdicts: dict[str, list[Verdict]] = {}
        for verdict in analysis.verdicts:
            self.verdicts.setdefault(verdict.subject, []).append(verdict)

    def claim(self, feature: Feature) -> Value:
        """One claim: its words, what they mean, how they were placed and checked."""
        words = {**feature.properties, "id": feature.id}
        side = words["side_iso"]
        return _filled({name: words[name] for name in CLAIM_FIELDS}) | _filled(
            {
                "article": self.article.get(str(words["article"])),
                "voice": self.voice.get(str(words["claimant"])),
                "incident": self.incident.get(feature.id),
                "side": self.names.get(str(side), side),
                "shown": words["scope"] in SHOWN_SCOPES,
                "scope": words["scope"],
                "verdicts": self._said(feature.id),
                "read": self.read.get(feature.id),
            }
        )

    def incidents(self, features: Iterable[Feature]) -> list[Value]:
        """All incidents in order, their accounts beside each other."""
        told: dict[str, list[Feature]] = {}
        for feature in features:
            told.setdefault(str(feature.properties["incident"]), []).append(feature)
        return [self._incident(n, told) for n in range(len(self.analysis.incidents))]

    def _incident(self, n: int, told: Mapping[str, list[Feature]]) -> Value:
        incident = self.analysis.incidents[n]
        accounts = told[incident.id]
        columns = [self._account(feature) for feature in accounts if _claims_of(feature)]
        named = {claim for feature in accounts for claim in _claims_of(feature)}
        rest = [self.claims[c] for c in incident.claims if c not in named and c in self.claims]
        if rest:
            columns.append({"title": "Also told", "claims": rest})
        words = accounts[0].properties
        return (
            _filled({name: words[name] for name in INCIDENT_FIELDS})
            | _filled(
                {
                    "id": incident.id,
                    "title": words["title"],
                    "claimed_by": self._named(incident.claimed_by),
                    "denied_by": self._named(incident.denied_by),
                    "country": self.names.get(str(words["country"]), words["country"]),
                    "verdicts": self._said(incident.id),
                    "pairs": self._pairs(incident.id),
                }
            )
            | {"accounts": columns}
        )

    def _account(self, feature: Feature) -> Value:
        words = feature.properties
        rank = self.ranks.get(str(words["claimant"]))
        own = words["claimant_title"] if rank is None else short_title(str(words["account"]))
        return {
            "title": own,
            "cls": claimant_class(rank),
            "stance": words["stance"],
            "claims": [self.claims[c] for c in _claims_of(feature) if c in self.claims],
        }

    def _said(self, subject: str) -> list[Value]:
        return [
            _filled(
                {
                    "check": verdict.check,
                    "outcome": verdict.outcome,
                    "text": verdict.text,
                    "chance": self._chances(verdict),
                }
            )
            for verdict in self.verdicts.get(subject, ())
        ]

    def _chances(self, verdict: Verdict) -> list[list[object]] | None:
        """Countries with the probability of each, the likeliest first."""
        chances = verdict.values.get("probability")
        if not isinstance(chances, Mapping):
            return None
        found = {str(iso): float(part) for iso, part in chances.items() if _number(part)}
        order = sorted(found.items(), key=lambda item: (-item[1], item[0]))
        return [[self.names.get(iso, iso), round(part, 3)] for iso, part in order if part]

    def _pairs(self, subject: str) -> list[list[object]]:
        """Two accounts, the gap between them in km (0 where they overlap), their common km²."""
        return [
            [pair.get("first"), pair.get("second"), pair.get("gap_km"), pair.get("common_km2")]
            for verdict in self.verdicts.get(subject, ())
            for pair in _mappings(verdict.values.get("pairs"))
            if _number(pair.get("gap_km"))
        ]

    def _named(self, claimants: Sequence[str]) -> list[str]:
        """Claimants with country codes written out."""
        return [self.names.get(claimant, claimant) for claimant in claimants]


def _number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _mappings(value: object) -> Iterator[Mapping[str, object]]:
    if isinstance(value, (list, tuple)):
        yield from (item for item in value if isinstance(item, Mapping))


def _claims_of(feature: Feature) -> list[str]:
    value = feature.properties["account_claims"]
    return [str(item) for item in value] if isinstance(value, list) else []


def _facts(analysis: Analysis) -> Iterator[Value]:
    for reading in analysis.readings:
        for fact in reading.facts:
            article = reading.article
            yield _filled(
                {
                    "text": fact.text,
                    "attribution": fact.attribution,
                    "article": article.outlet or article.title or article.id,
                    "verdicts": [v.text for v in analysis.verdicts if v.subject == fact.id],
                }
            )


def _articles(analysis: Analysis, claims: Mapping[str, int], *, with_text: bool) -> Iterator[Value]:
    told = {item.article.id: item for item in analysis.explanations} if with_text else {}
    for reading in analysis.readings:
        article = reading.article
        known: Value = {
            "id": article.id,
            "title": article.title,
            "outlet": article.outlet,
            "source": article.source,
            "published": article.published.iso() if article.published else None,
            "language": article.language,
        }
        if article.id in told:
            known["pieces"] = list(_pieces(told[article.id], claims))
        yield _filled(known)


def _pieces(told: Explanation, claims: Mapping[str, int]) -> Iterator[list[str | int]]:
    """Each stretch of the text and, where claims mark it, the shortest of them."""
    of = {item.number: item.claim for item in told.claims}

    def shortest(piece: Piece) -> int:
        """The number of the shortest claim over a piece; 0 for none."""
        lengths = ((of[n].end - of[n].start, n) for n in piece.claims)
        return min(lengths, default=(0, 0))[1]

    for number, group in groupby(told.pieces, key=shortest):
        pieces = list(group)
        words = told.article.text[pieces[0].start : pieces[-1].end]
        yield [words, claims[of[number].id]] if number else [words]
