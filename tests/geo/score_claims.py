"""Scores `find_claims` on passages: ``python -m tests.geo.score_claims dev`` prints the table.

``-v`` shows what is wrong; ``--chain`` finds places and speakers too instead of taking those given.
"""

# ruff: noqa: T201 - it prints its table

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from geo.claims import find_claims
from geo.mentions import find_mentions
from geo.model import Claim, StatedFact
from geo.places import resolve
from geo.utterances import find_utterances
from tests.geo.passages import Passage, Touching, load

FIELDS = ("kind", "numbers", "anchor", "direction_deg", "side", "border", "negated", "scope")


def value(claim: Claim, name: str) -> Any:
    """A claim's value under a passage's field name."""
    return {
        "kind": claim.kind,
        "anchor": claim.anchor.text if claim.anchor else None,
        "direction_deg": claim.direction_deg,
        "side": claim.side_iso,
        "border": claim.border,
        "negated": claim.negated,
        "scope": claim.scope,
    }[name]


def right(claim: Claim, wanted: dict[str, Any], name: str) -> bool:
    """Whether one field came out as wanted."""
    if name != "numbers":
        return bool(value(claim, name) == wanted[name])
    got = (claim.distance.min_km, claim.distance.max_km) if claim.distance else (None, None)
    want = (wanted.get("min_km"), wanted.get("max_km"))
    return all(g == w or (g is not None and w is not None and abs(g - w) < 1e-6)
               for g, w in zip(got, want, strict=True))  # fmt: skip


def pair(passage: Passage, claims: Iterable[Claim]) -> list[tuple[dict[str, Any], Claim | None]]:
    """Every wanted claim with the found one that overlaps its words."""
    left = list(claims)
    pairs: list[tuple[dict[str, Any], Claim | None]] = []
    for wanted in passage.claims:
        start = passage.article.text.index(wanted["has"])
        end = start + len(wanted["has"])
        hits = [c for c in left if c.start < end and start < c.end]
        hit = max(hits, key=lambda c: min(c.end, end) - max(c.start, start), default=None)
        if hit is not None:
            left.remove(hit)
        pairs.append((wanted, hit))
    return pairs


Reader = Callable[[Passage], tuple[tuple[Claim, ...], tuple[StatedFact, ...]]]


def alone(passage: Passage) -> tuple[tuple[Claim, ...], tuple[StatedFact, ...]]:
    """Read with the passage's own mentions and speakers."""
    return find_claims(passage.article, passage.mentions, passage.utterances, Touching())


def whole_chain() -> Reader:
    """A reader that finds places and speakers itself, in the bundled world."""
    import geo

    gazetteer = geo.open_gazetteer()
    borders = geo.open_borders()

    def read(passage: Passage) -> tuple[tuple[Claim, ...], tuple[StatedFact, ...]]:
        mentions = resolve(passage.article, find_mentions(passage.article, gazetteer), gazetteer)
        return find_claims(
            passage.article, mentions, find_utterances(passage.article, mentions), borders
        )

    return read


def score(passages: Iterable[Passage], read: Reader = alone, *, show: bool = False) -> Counter[str]:
    """Counts of right and wanted, by field, over passages."""
    count: Counter[str] = Counter()
    for passage in passages:
        claims, facts = read(passage)
        wrong: list[str] = []
        pairs = pair(passage, claims)
        matched = [c for _, c in pairs if c is not None]
        count["extra with distance"] += sum(
            c.distance is not None for c in claims if c not in matched
        )
        for wanted, found in pairs:
            group = "with distance" if "min_km" in wanted or "max_km" in wanted else "without"
            count[f"wanted {group}"] += 1
            if found is None:
                wrong.append(f"missed {wanted['has']!r}")
                continue
            count[f"found {group}"] += 1
            for name in FIELDS:
                if name == "numbers" and group == "without":
                    continue
                if name != "numbers" and name not in wanted:
                    continue
                count[f"wanted {name}"] += 1
                if right(found, wanted, name):
                    count[f"right {name}"] += 1
                else:
                    got = found.distance if name == "numbers" else value(found, name)
                    wrong.append(f"{name} of {wanted['has']!r}: {got}")
        for text in passage.record.get("none", ()):
            start = passage.article.text.index(text)
            count["wanted none"] += 1
            bad = [c for c in claims if c.start < start + len(text) and start < c.end]
            count["right none"] += not bad
            wrong += [f"mapped {c.text!r} ({c.rule})" for c in bad]
        for fact in passage.facts:
            count["wanted fact"] += 1
            hit = [f for f in facts if fact["has"] in f.text and f.border == fact["border"]]
            count["right fact"] += bool(hit)
            wrong += [] if hit else [f"fact {fact['has']!r} missed: {facts}"]
        extra = [c for c in claims if c not in matched and c.distance is not None]
        wrong += [f"extra {c.text!r} {c.kind} ({c.rule})" for c in extra]
        if show and wrong:
            print(f"{passage.id}: {passage.article.text}")
            print(*(f"    {line}" for line in wrong), sep="\n")
    return count


def main() -> None:
    """Print the table for a folder of passages."""
    folder = sys.argv[1] if len(sys.argv) > 1 else "dev"
    reader = whole_chain() if "--chain" in sys.argv else alone
    count = score(load(folder), reader, show="-v" in sys.argv)
    for group in ("with distance", "without"):
        print(f"{group:15} found {count[f'found {group}']}/{count[f'wanted {group}']}")
    print(f"extra claims with a distance: {count['extra with distance']}")
    for name in (*FIELDS, "none", "fact"):
        print(f"{name:15} right {count[f'right {name}']}/{count[f'wanted {name}']}")


if __name__ == "__main__":
    main()
