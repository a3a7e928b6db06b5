"""An article with its claims marked, and for each how it was read: rule, speaker, date, places.

`explain` gives the pieces, `explain_text` writes them for a terminal, `explain_html` as a fragment
of a page in which every character of the article is escaped.
"""

from __future__ import annotations

import html
import textwrap
from collections.abc import Iterator
from itertools import pairwise

from geo.dates import own_event_date
from geo.model import Article, Claim, Explained, Explanation, Interval, Piece, Reading

_WIDTH = 100


def explain(reading: Reading) -> Explanation:
    """The pieces and claims of a reading, in text order."""
    article = reading.article
    claims = tuple(
        Explained(number, claim, tuple(_lines(article, claim)))
        for number, claim in enumerate(reading.claims, start=1)
    )
    notes = [
        f'stated fact: "{fact.text}" ({_stated(fact.value)}'
        f"{', ' + fact.border if fact.border else ''}), checked but drawn nowhere"
        for fact in reading.facts
    ]
    notes += [
        f"left aside as {section.scope}: {section.reason}, characters {section.start}"
        f" to {section.end}"
        for section in article.sections
    ]
    return Explanation(article, tuple(_pieces(article, claims)), claims, tuple(notes))


def _pieces(article: Article, claims: tuple[Explained, ...]) -> Iterator[Piece]:
    cuts = {0, len(article.text)}
    begin: dict[int, list[int]] = {}
    end: dict[int, list[int]] = {}
    for item in claims:
        cuts |= {item.claim.start, item.claim.end}
        begin.setdefault(item.claim.start, []).append(item.number)
        end.setdefault(item.claim.end, []).append(item.number)
    open_: list[int] = []
    ordered = sorted(cuts)
    for start, stop in pairwise(ordered):
        open_ = [n for n in open_ if n not in end.get(start, ())] + begin.get(start, [])
        yield Piece(start, stop, tuple(open_))


def _lines(article: Article, claim: Claim) -> Iterator[tuple[str, str]]:
    """What was read of a claim, and then how: the notes that the reader left."""
    yield "rule", f"{claim.kind}: {claim.rule}"
    if claim.distance is not None:
        yield "stated", _stated(claim.distance)
    if claim.direction_deg is not None:
        yield "direction", f"{claim.direction_deg:g}° ({claim.direction_words})"
    for anchor in claim.anchors:
        place = anchor.place
        where = f"{place.name}, {place.country or 'no country'}, {place.kind}" if place else None
        why = f" ({'; '.join(anchor.candidates[0].reasons[:3])})" if anchor.candidates else ""
        yield "anchor", f'"{anchor.text}": {where or "no place that is known"}{why}'
    if claim.side_iso or claim.border:
        yield "side", f"{claim.side_iso or 'not told'}, border {claim.border or 'not told'}"
    if claim.attribution:
        yield "speaker", f"{claim.attribution} ({claim.speaker_iso or 'no country'})"
    denied = ", negated" if claim.negated else ""
    yield "stance", f"{claim.stance}{denied}"
    yield "date", _dated(article, claim)
    if claim.scope != "main":
        yield "scope", claim.scope
    if claim.of_anchor:
        yield "says", "where the anchor before it lies, not where it happened"
    for note in claim.notes:
        yield "because", note


def _stated(value: Interval) -> str:
    low, high = value.min_km, value.max_km
    if low is not None and low == high:
        text = f"{low:g} km"
    elif low is None and high is None:
        text = "no number"
    elif high is None:
        text = f"{low:g} km or more"
    else:
        text = f"{low or 0:g} to {high:g} km"
    hedge = f', said with "{value.hedge}"' if value.hedge else ""
    return f"{text}{hedge}; the number is precise to ±{value.precision_km:g} km"


def _dated(article: Article, claim: Claim) -> str:
    if claim.event_date is None:
        return "not told"
    own = own_event_date(article, claim.start, claim.end) == claim.event_date
    how = "told with it" if own else "that of the event which the text goes on about"
    counted = f", published {article.published.iso()}" if article.published else ""
    return f"{claim.event_date.iso()}: {how}{counted}"


def explain_text(reading: Reading) -> str:
    """The article with ``[1: … ]`` around each claim, and below how each was read."""
    told = explain(reading)
    article = told.article
    marked: list[str] = []
    open_: tuple[int, ...] = ()
    for piece in told.pieces:
        marked.append("]" * len(set(open_) - set(piece.claims)))
        marked += [f"[{n}: " for n in piece.claims if n not in open_]
        marked.append(_printable(article.text[piece.start : piece.end]))
        open_ = piece.claims
    marked.append("]" * len(open_))
    head = [article.id, article.outlet, article.published.iso() if article.published else None]
    parts = [", ".join(part for part in head if part), ""]
    parts += [textwrap.fill(line, _WIDTH) for line in "".join(marked).split("\n")]
    for item in told.claims:
        parts += ["", f'{item.number}  "{_printable(item.claim.text)}"']
        parts += [f"    {label:9} {_printable(value)}" for label, value in item.lines]
    parts += ["", *(_printable(note) for note in told.notes)] if told.notes else []
    return "\n".join(parts) + "\n"


def _printable(text: str) -> str:
    """Without control characters, which a terminal would obey."""
    return "".join(c if c == "\n" or c.isprintable() else "\ufffd" for c in text)


def explain_html(reading: Reading) -> str:
    """The same as a fragment of HTML: marked text and one list a claim; nothing in it can run."""
    told = explain(reading)
    text = told.article.text
    body: list[str] = []
    for piece in told.pieces:
        words = html.escape(text[piece.start : piece.end])
        numbers = " ".join(map(str, piece.claims))
        shown = f'<mark data-claims="{numbers}">{words}</mark>' if piece.claims else words
        body.append(shown)
    items = "".join(
        f'<li value="{item.number}"><q>{html.escape(item.claim.text)}</q><dl>'
        + "".join(
            f"<dt>{html.escape(label)}</dt><dd>{html.escape(value)}</dd>"
            for label, value in item.lines
        )
        + "</dl></li>"
        for item in told.claims
    )
    notes = "".join(f"<p>{html.escape(note)}</p>" for note in told.notes)
    return (
        f'<section class="explained"><pre class="explained-text">{"".join(body)}</pre>'
        f'<ol class="explained-claims">{items}</ol>{notes}</section>'
    )
