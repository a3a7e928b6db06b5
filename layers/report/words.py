"""The report's words: incidents, claims and disagreements, as JSON-ready values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from geo.model import Analysis
from layers.basemap import Basemap
from layers.claimants import Voice
from layers.layer import Feature, Layer
from layers.page_data import attributions
from layers.style import LIGHT, claimant_style

if TYPE_CHECKING:
    Value = dict[str, object]

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
SETTLED = ("agree", "single", "unplaced")
"""Outcomes of the agreement check that leave nothing to report under disagreements."""


def words(
    analysis: Analysis, layers: Sequence[Layer], speakers: Sequence[Voice], basemap: Basemap
) -> Value:
    """All that the template prints; empty lists where there is nothing to say."""
    named = {layer.name: layer.features for layer in layers}
    colours = {v.key: claimant_style(v.rank).light for v in speakers}
    claims = named.get("claims", ())
    refused = sum(feature.properties["refused"] is not None for feature in claims)
    return {
        "title": analysis.title or "Sarhad",
        "summary": summary(analysis) + (f" · {refused} not placed" if refused else ""),
        "map_alt": _alt(analysis, basemap.names),
        "colours": {key: LIGHT[key] for key in ("ink", "muted", "rule")},
        "incidents": list(_incidents(named.get("incidents", ()), claims, colours)),
        "articles": list(_articles(analysis, claims, colours)),
        "disagreements": [
            v.text for v in analysis.verdicts if v.check == "agreement" and v.outcome not in SETTLED
        ],
        "facts": [v.text for v in analysis.verdicts if v.check == "stated_facts"],
        "failures": [f"{f.source}: {f.reason}" for f in analysis.failures],
        "sources": list(attributions(analysis, basemap)),
    }


def summary(analysis: Analysis) -> str:
    """How much the case holds."""
    counts = (
        ("article", len(analysis.readings)),
        ("claim", len(analysis.claims)),
        ("incident", len(analysis.incidents)),
    )
    return " · ".join(f"{n:,} {name}{'' if n == 1 else 's'}" for name, n in counts)


def plain_date(iso: str | None) -> str:
    """A day, month, year or interval in ISO 8601 as a reader writes it: "18 Jan 2024"."""
    if not iso:
        return "undated"
    if "/" in iso:
        return " – ".join(map(plain_date, iso.split("/")))
    year, *rest = iso.split("-")
    numbers = [int(part) for part in rest]
    return " ".join([*map(str, numbers[1:]), *(MONTHS[n - 1] for n in numbers[:1]), year])


def _alt(analysis: Analysis, names: Mapping[str, str]) -> str:
    pairs = [
        " and ".join(names.get(c, c) for c in line.pair.split("-")) for line in analysis.borders
    ]
    where = f" along the border of {'; of '.join(pairs)}" if pairs else ""
    return (
        f"Map of {len(analysis.incidents)} incidents{where}: one shape for each claimant's "
        "account, described in words below."
    )


def _incidents(
    features: Iterable[Feature], claims: Iterable[Feature], colours: Mapping[str, str]
) -> Iterator[Value]:
    said = {feature.id: feature for feature in claims}
    groups: dict[object, list[Feature]] = {}
    for feature in features:
        groups.setdefault(feature.properties["incident"], []).append(feature)
    for number, accounts in enumerate(groups.values(), 1):
        shared = accounts[0].properties
        yield {
            "heading": f"{number}. {_heading(shared)}",
            "facts": list(_facts(shared)),
            "accounts": [_account(f, said, colours) for f in accounts if f.properties["account"]],
            "sentences": _listed(shared["verdicts"]),
        }


def _heading(properties: Mapping[str, object]) -> str:
    date = properties["date"]
    return f"{properties['title']}, {plain_date(None if date is None else str(date))}"


def _facts(properties: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    yield "By", properties["actor"]
    yield "Against", properties["target"]
    for name in ("killed", "injured"):
        low, high = properties[f"{name}_min"], properties[f"{name}_max"]
        if low is not None:
            count = f"{low}" if low == high else f"{low} to {high}" if high else f"{low} or more"
            by = properties[f"{name}_reported_by"]
            yield name.capitalize(), f"{count}, says {by}" if by else count
    yield "Claimed by", "; ".join(_listed(properties["claimed_by"]))
    yield "Denied by", "; ".join(_listed(properties["denied_by"]))


def _account(account: Feature, said: Mapping[str, Feature], colours: Mapping[str, str]) -> Value:
    own = [said[key] for key in _listed(account.properties["account_claims"]) if key in said]
    texts = dict.fromkeys(str(feature.properties["text"]) for feature in own)
    verdicts = [text for feature in own for text in _listed(feature.properties["verdicts"])]
    return {
        "colour": _colour(account, colours),
        "claimant": _sentence(str(account.properties["account"])),
        "stance": account.properties["stance"],
        "words": "; ".join(f"“{text}”" for text in texts),
        "verdict": " ".join(dict.fromkeys(verdicts)) or "It names no place that can be drawn.",
    }


def _articles(
    analysis: Analysis, claims: Iterable[Feature], colours: Mapping[str, str]
) -> Iterator[Value]:
    by_article: dict[object, list[Feature]] = {}
    for feature in claims:
        by_article.setdefault(feature.properties["article"], []).append(feature)
    for reading in analysis.readings:
        article = reading.article
        date = plain_date(article.published.iso() if article.published else None)
        name = " — ".join(part for part in (article.outlet, article.title or article.id) if part)
        yield {
            "heading": f"{name} ({date})",
            "claims": [_claim(feature, colours) for feature in by_article.get(article.id, ())],
        }


def _claim(feature: Feature, colours: Mapping[str, str]) -> Value:
    said = feature.properties
    speaker = _sentence(str(said["attribution"] or "the article"))
    denied = ", denied" if said["negated"] else ""
    refused = said["refused"]
    verdicts = " ".join(_listed(said["verdicts"])).removeprefix(f"“{said['text']}”: ")
    return {
        "colour": _colour(feature, colours),
        "words": said["text"],
        "speaker": f"{speaker} ({said['stance']}{denied})",
        "reading": f"Not placed: {refused}" if refused else _sentence(verdicts) or _doubt(said),
    }


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _doubt(said: Mapping[str, object]) -> str:
    doubt = said["doubt_m"]
    return f"Placed, ±{doubt / 1000:.1f} km." if isinstance(doubt, int | float) else "Placed."


def _colour(feature: Feature, colours: Mapping[str, str]) -> str:
    return colours.get(str(feature.properties["claimant"]), claimant_style(None).light)


def _listed(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list | tuple) else []
