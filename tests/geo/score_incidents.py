# ruff: noqa: T201 - a program for the terminal
"""Scores speakers, dates and incidents on the passages: ``python -m tests.geo.score_incidents``.

Arguments: ``dev``, ``held`` or ``measured``, then the name of a file of passages ("incidents2");
``-v`` lists what is wrong (with ``dev`` only), ``-v d12`` that of one passage.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from geo.analysis import read as read_article
from geo.borders import Borders, open_borders
from geo.dates import event_date
from geo.gazetteers import Gazetteer, open_gazetteer
from geo.incidents import group
from geo.model import Count, DateRange, Incident, Reading
from geo.utterances import speaker_at
from tests.geo.incident_passages import Expected, Passage, article, read

Tally = Counter[str]


def _named(wanted: str | None, found: str | None) -> bool:
    if wanted is None or found is None:
        return wanted is found
    return any(one.lower() in found.lower() for one in wanted.split("/"))


def score_told(passage: Passage, reading: Reading, tally: Tally, wrong: list[str]) -> None:
    """Add up speaker, stance and date of each stretch."""
    for told in passage.told:
        start = passage.text.index(told.words)
        end = start + len(told.words)
        said = speaker_at(reading.utterances, start, end)
        claim = next((c for c in reading.claims if c.start < end and start < c.end), None)
        name, iso = (said.speaker, said.iso) if said else (None, None)
        stance: str = said.stance if said else "narrator"
        when = event_date(reading.article, start, end)
        if claim is not None:
            name, iso, stance, when = (
                claim.attribution, claim.speaker_iso, claim.stance, claim.event_date,
            )  # fmt: skip
        parts = {
            "speaker": _named(told.speaker, name),
            "iso": iso == told.iso,
            "stance": stance in told.stances,
            "date": (when.iso() if when else None) == told.date,
        }
        parts["attribution"] = parts["speaker"] and parts["iso"]
        for part, right in parts.items():
            tally[part] += right
        tally["told"] += 1
        tally["claim found"] += claim is not None
        if not all(parts.values()):
            got = f"{name} | {iso} | {stance} | {when.iso() if when else None}"
            bad = [part for part, right in parts.items() if not right]
            wrong.append(f"{passage.id} {told.words!r}: {bad} wanted {told.speaker} {told.iso} "
                         f"{told.stances} {told.date}; got {got}")  # fmt: skip


def _overlap(one: DateRange | None, other: DateRange | None) -> bool:
    if one is None or other is None:
        return True
    return one.first <= other.last and other.first <= one.last


def _claims_of(passages: Sequence[Passage], letter: str) -> list[tuple[str, int, int]]:
    found = []
    for passage in passages:
        for told in passage.told:
            if letter in told.incidents:
                start = passage.text.index(told.words)
                found.append((passage.id, start, start + len(told.words)))
    return found


def fit(
    wanted: Expected, found: Incident, spans: Sequence[tuple[str, int, int]],
    claims: Sequence[tuple[str, int, int]],
) -> int:  # fmt: skip
    """How well a found incident fits a wanted one; 0 is not at all."""
    kind = found.type in wanted.types
    when = _overlap(wanted.date, found.date) and (
        wanted.date is None or found.date is not None or len(wanted.types) > 2
    )
    place = wanted.place is not None and _named(wanted.place, found.place)
    where = place or found.country in wanted.countries or "-" in wanted.countries
    shared = sum(any(a == c and s < f and b < e for a, s, e in spans) for c, b, f in claims)
    points = 4 * kind + 3 * when + 3 * where + place + 2 * min(shared, 2)
    good = (kind and when and where) or (shared and _overlap(wanted.date, found.date))
    return points if good else 0


def _either(one: str | None, other: str | None) -> str | None:
    """Names that either accepts; None, any name, if one of them does."""
    return f"{one}/{other}" if one and other else None


def _numbers(one: str | None, other: str | None) -> str | None:
    """What two articles count, as one range."""
    if one is None or other is None:
        return one or other
    (low, who), (low2, who2) = (
        (part.partition("@")[0].strip(), part.partition("@")[2].strip()) for part in (one, other)
    )
    ends = [part.partition("-") for part in (low, low2)]
    least = min(int(low) for low, _, _ in ends)
    if any(dash and not high for _, dash, high in ends):
        counted = f"{least}-"
    else:
        counted = f"{least}-{max(int(high or low) for low, _, high in ends)}"
    return f"{counted} @{who}/{who2}" if who and who2 else counted


def once(told: Sequence[Expected]) -> list[Expected]:
    """Incidents that several articles of a group list under one letter, each once."""
    found: dict[str, Expected] = {}
    for two in told:
        one = found.setdefault(two.letter, two)
        if one is two:
            continue
        found[two.letter] = replace(
            one,
            types=tuple(dict.fromkeys((*one.types, *two.types))),
            actor=_either(one.actor, two.actor),
            target=_either(one.target, two.target),
            date=one.date or two.date,
            countries=tuple(dict.fromkeys((*one.countries, *two.countries))),
            place=_either(one.place, two.place),
            killed=_numbers(one.killed, two.killed),
            injured=_numbers(one.injured, two.injured),
            claimed_by=one.claimed_by or two.claimed_by,
            denied_by=one.denied_by or two.denied_by,
        )
    return list(found.values())


def _people(wanted: str | None, found: Count | None) -> bool:
    if wanted is None or found is None:
        return (wanted is None) == (found is None)
    number, _, who = (part.strip() for part in wanted.partition("@"))
    low, dash, high = number.partition("-")
    last = (int(high) if high else None) if dash else int(low)
    same = (found.low, found.high) == (int(low), last)
    return same and (not who or _named(who, found.reported_by))


def score_incidents(
    passages: Sequence[Passage], readings: Sequence[Reading], incidents: Sequence[Incident],
    tally: Tally, wrong: list[str],
) -> None:  # fmt: skip
    """Match found incidents with wanted ones and add up."""
    place_of = {c.id: (c.article_id, c.start, c.end) for r in readings for c in r.claims}
    wanted = once([one for passage in passages for one in passage.incidents])
    ranked = sorted(
        (
            (-points, w, f)
            for w, one in enumerate(wanted)
            for f, found in enumerate(incidents)
            if (points := fit(one, found, _claims_of(passages, one.letter),
                              [place_of[c] for c in found.claims]))
        ),
    )  # fmt: skip
    pairs: dict[int, int] = {}
    for _, w, f in ranked:
        if w not in pairs and f not in pairs.values():
            pairs[w] = f
    tally["incidents right"] += len(pairs)
    tally["incidents missed"] += len(wanted) - len(pairs)
    tally["incidents extra"] += len(incidents) - len(pairs)
    name = passages[0].group
    wrong += [f"{name} MISSED {w.letter} {w.types} {w.date and w.date.iso()}"
              for n, w in enumerate(wanted) if n not in pairs]  # fmt: skip
    wrong += [f"{name} EXTRA {_show(one)}"
              for n, one in enumerate(incidents) if n not in pairs.values()]  # fmt: skip
    for w, f in pairs.items():
        _score_fields(name, wanted[w], incidents[f], tally, wrong)


def _show(one: Incident) -> str:
    when = one.date.iso() if one.date else None
    return (
        f"{one.type} {one.actor!r} > {one.target!r} {when} {one.country} {one.place} {one.claims}"
    )


def _score_fields(
    name: str, wanted: Expected, found: Incident, tally: Tally, wrong: list[str]
) -> None:
    claimed, denied = "; ".join(found.claimed_by) or None, "; ".join(found.denied_by) or None
    fields = {
        "i.type": found.type in wanted.types,
        "i.date": (wanted.date.iso() if wanted.date else None)
        == (found.date.iso() if found.date else None),
        "i.country": "-" in wanted.countries or found.country in wanted.countries,
        "i.actor": wanted.actor is None or _named(wanted.actor, found.actor),
        "i.target": wanted.target is None or _named(wanted.target, found.target),
        "i.place": wanted.place is None or _named(wanted.place, found.place),
        "i.killed": _people(wanted.killed, found.killed),
        "i.injured": _people(wanted.injured, found.injured),
        "i.claimed_by": _named(wanted.claimed_by, claimed)
        or (wanted.claimed_by is None and wanted.denied_by is not None),
        "i.denied_by": _named(wanted.denied_by, denied),
    }
    for part, right in fields.items():
        tally[part] += right
    tally["pairs"] += 1
    bad = [part for part, right in fields.items() if not right]
    if bad:
        wrong.append(f"{name} {wanted.letter} {bad}: {_show(found)} killed {found.killed} injured "
                     f"{found.injured} by {claimed} denied {denied}; wanted {wanted}")  # fmt: skip


def score(
    half: str, gazetteer: Gazetteer, borders: Borders, name: str = "incidents"
) -> tuple[Tally, list[str]]:
    """All figures of a file of a half, and what is wrong."""
    tally: Tally = Counter()
    wrong: list[str] = []
    for passages in read(half, name):
        readings = [read_article(article(p), gazetteer, borders) for p in passages]
        for passage, reading in zip(passages, readings, strict=True):
            score_told(passage, reading, tally, wrong)
        score_incidents(passages, readings, group(readings, {}, gazetteer), tally, wrong)
    return tally, wrong


def f1(tally: Tally) -> float:
    """F1 of the incidents found."""
    right = tally["incidents right"]
    return 2 * right / (2 * right + tally["incidents missed"] + tally["incidents extra"])


def main(arguments: Sequence[str]) -> None:
    """Print the figures of a half."""
    half = next((a for a in arguments if a in ("dev", "held", "measured")), "dev")
    name = next((a for a in arguments if a.startswith("incidents")), "incidents")
    tally, wrong = score(half, open_gazetteer(), open_borders("osm"), name)
    if "-v" in arguments and half == "dev":
        only = next((a for a in arguments if re.fullmatch(r"[a-z]\d+\w?", a)), "")
        print("\n".join(line for line in wrong if line.startswith(only)))
    total = tally["told"]
    print(f"{half} {name}: {total} stretches, {tally['claim found']} of them claims")
    for part in ("attribution", "speaker", "iso", "stance", "date"):
        print(f"  {part:12} {tally[part]:4} {tally[part] / max(total, 1):.2f}")
    print(f"  incidents F1 {f1(tally):.3f}: {tally['incidents right']} right, "
          f"{tally['incidents missed']} missed, {tally['incidents extra']} extra")  # fmt: skip
    for part in sorted(p for p in tally if p.startswith("i.")):
        print(f"  {part:12} {tally[part]:4} {tally[part] / tally['pairs']:.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
