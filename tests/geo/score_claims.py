"""Scores `find_claims` on passages: ``python -m tests.geo.score_claims dev`` prints the table.

``--chain`` finds places and speakers too instead of taking those given, on all passages; a further
argument names the file ("claims2"); ``-v`` shows what is wrong.
"""

# ruff: noqa: T201 - it prints its table

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from rapidfuzz import fuzz, utils

from geo.borders import Borders, open_borders
from geo.claims import find_claims
from geo.gazetteers import Gazetteer, open_gazetteer
from geo.mentions import find_mentions
from geo.model import Claim, StatedFact
from geo.places import resolve
from geo.utterances import find_utterances
from tests.geo.passages import Passage, Touching, load

FIELDS = ("kind", "numbers", "anchor", "direction_deg", "side", "border", "negated", "scope")
TOLD = ("attribution", "speaker_iso", "stance", "event_date")  # scored with the whole chain
_ALIKE = 85  # of 100: token-set likeness from which two names of a speaker are the same
_ARTICLES = re.compile(r"^(?:the|an?) |[’']s?(?!\w)", re.IGNORECASE)


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
        "attribution": claim.attribution,
        "speaker_iso": claim.speaker_iso,
        "stance": claim.stance,
        "event_date": claim.event_date.iso() if claim.event_date else None,
    }[name]


def right(claim: Claim, wanted: dict[str, Any], name: str) -> bool:
    """Whether one field came out as wanted."""
    if name == "anchor":
        return same_place(claim, wanted[name])
    if name == "attribution":
        return same_speaker(claim.attribution, wanted[name])
    if name != "numbers":
        return bool(value(claim, name) == wanted[name])
    got = (claim.distance.min_km, claim.distance.max_km) if claim.distance else (None, None)
    want = (wanted.get("min_km"), wanted.get("max_km"))
    return all(g == w or (g is not None and w is not None and abs(g - w) < 1e-6)
               for g, w in zip(got, want, strict=True))  # fmt: skip


def same_place(claim: Claim, wanted: str | None) -> bool:
    """Whether the anchor is called that, or stands for it ("the capital")."""
    anchor = claim.anchor
    if anchor is None or wanted is None:
        return (anchor is None) == (wanted is None)
    names = [anchor.text, anchor.place.name if anchor.place else ""]
    sought = wanted.casefold()
    return any(name and (name in sought or sought in name) for name in map(str.casefold, names))


def same_speaker(got: str | None, wanted: str | None) -> bool:
    """Whether two names of a speaker have the same head: articles and additions do not count."""
    if got is None or wanted is None:
        return got == wanted
    first, second = (utils.default_process(_ARTICLES.sub("", name)) for name in (got, wanted))
    return fuzz.token_set_ratio(first, second) >= _ALIKE


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


def whole_chain(gazetteer: Gazetteer | None = None, borders: Borders | None = None) -> Reader:
    """A reader that finds places and speakers itself, in the bundled world unless told."""
    gazetteer = gazetteer or open_gazetteer()
    borders = borders or open_borders()

    def read(passage: Passage) -> tuple[tuple[Claim, ...], tuple[StatedFact, ...]]:
        mentions = resolve(passage.article, find_mentions(passage.article, gazetteer), gazetteer)
        return find_claims(
            passage.article,
            mentions,
            find_utterances(passage.article, mentions),
            borders,
            gazetteer,
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
            for name in (*FIELDS, *TOLD):
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
            pairs = {fact.get("border"), None}
            hit = [f for f in facts if fact["has"] in f.text and pairs & {f.border, None}]
            count["right fact"] += bool(hit)
            wrong += [] if hit else [f"fact {fact['has']!r} missed: {facts}"]
        extra = [c for c in claims if c not in matched and c.distance is not None]
        wrong += [f"extra {c.text!r} {c.kind} ({c.rule})" for c in extra]
        if show and wrong:
            print(f"{passage.id}: {passage.article.text}")
            print(*(f"    {line}" for line in wrong), sep="\n")
    return count


def f1(count: Counter[str]) -> float:
    """F1 of finding claims with a distance."""
    found = count["found with distance"]
    wrong = count["extra with distance"] + count["wanted with distance"] - found
    return found / (found + wrong / 2) if found else 0.0


def main() -> None:
    """Print the table for a folder of passages."""
    folder = sys.argv[1] if len(sys.argv) > 1 else "dev"
    chain = "--chain" in sys.argv
    names = [name for name in sys.argv[2:] if not name.startswith("-")] or ["claims*"]
    passages = [p for name in names for p in load(folder, chain=chain, name=name)]
    count = score(passages, whole_chain() if chain else alone, show="-v" in sys.argv)
    for group in ("with distance", "without"):
        print(f"{group:15} found {count[f'found {group}']}/{count[f'wanted {group}']}")
    print(f"extra claims with a distance: {count['extra with distance']}, F1 {f1(count):.3f}")
    for name in (*FIELDS, *TOLD, "none", "fact"):
        print(f"{name:15} right {count[f'right {name}']}/{count[f'wanted {name}']}")


if __name__ == "__main__":
    main()
