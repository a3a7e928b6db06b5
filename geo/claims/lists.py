"""What one match says besides its claim: "4, 7 and 11 km from Goma", "on the Greek side".

Also the places of a list: "…: Goma, 4 km from the border; Sake, 12".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from geo.claims.page import Page
from geo.grammar.anchors import Anchor
from geo.grammar.numbers import Amount, Distance, borrowed
from geo.grammar.rules import Chart, Item, Match
from geo.model import Claim

_LONGEST = 12  # tokens of a number or distance that may stand in such a list
_LISTING = frozenset(":;")
_LINKS = 4  # tokens between two of them: ", and later", "and the farthest"


def siblings(page: Page, match: Match, claim: Claim) -> Iterator[Claim]:
    """The claims of the side named with a distance, and of the numbers listed with it."""
    yield from _place(page, match, claim)
    item = match.get("DIST")
    if item is None or not isinstance(item.value, Distance) or claim.distance is None:
        return
    beside = match.get("THERE")
    if beside is not None:
        start, end = page.chart.span(beside.first, beside.last)
        side = replace(claim, start=start, end=end, text=page.text(start, end), kind="side")
        yield replace(side, distance=None, direction_deg=None, direction_words=None, anchors=())
    for found in (*_before(page, item), *_after(page, match, item)):
        distance = found.value
        if isinstance(distance, Amount):
            distance = borrowed(distance, item.value.unit_km)
        if isinstance(distance, Distance):
            start, end = page.chart.span(found.first, found.last)
            note = f'listed with "{claim.text}"'
            yield replace(
                claim,
                start=start,
                end=end,
                text=page.text(start, end),
                distance=distance.interval,
                notes=(*claim.notes, note),
            )


def _place(page: Page, match: Match, claim: Claim) -> Iterator[Claim]:
    """The place that stands for an item of a list, before what is said of it."""
    item = match.get("ANCHOR") if "listed" in match.rule.flags else None
    chart, last = page.chart, match.first - 1
    if item is None and chart.words(last, last + 1) == [","]:
        spans = range(max(0, last - _LONGEST), last)
        ends = (item for at in spans for item in chart.at(at, "ANCHOR") if item.last == last)
        item = next((item for item in ends if _begins(chart, item)), None)
    anchor = item.value if item is not None and _begins(chart, item) else None
    if item is not None and isinstance(anchor, Anchor) and anchor.mention is not None:
        start, end = chart.span(item.first, item.last)
        place = replace(claim, start=start, end=end, text=page.text(start, end))
        yield replace(place, kind="containment", distance=None, anchors=(anchor.mention,),
                      border=None, direction_deg=None, direction_words=None)  # fmt: skip


def _begins(chart: Chart, item: Item) -> bool:
    """Whether an item of a list begins here: after a colon or a semicolon, with "and" perhaps."""
    before = chart.words(max(0, item.first - 2), item.first)
    return not _LISTING.isdisjoint(before[-1:] if before[-1:] != ["and"] else before)


def _before(page: Page, item: Item) -> Iterator[Item]:
    """Numbers before a distance, the last one first; a word has to join that one to it."""
    first = item.first
    last, joined = _link(page, first)
    while joined and (found := _ending(page.chart, last)) is not None:
        yield found
        first = found.first
        last, joined = _link(page, first, comma=True)


def _link(page: Page, first: int, *, comma: bool = False) -> tuple[int, bool]:
    """Where what links a token to the number before it begins, and whether there is such."""
    words = page.words.context
    joined = False
    at = first
    while at > 0 and first - at < _LINKS:
        word = page.chart.tokens[at - 1].word
        if word not in words.joiners and word not in words.sequels and word != ",":
            break
        joined = joined or comma or word != ","
        at -= 1
    return at, joined and at < first


def _after(page: Page, match: Match, item: Item) -> Iterator[Item]:
    """The distance that corrects or follows a match's own, which stands at its end."""
    if item.last != match.last:
        return
    chart, words = page.chart, page.words.context
    for at in range(match.last, match.last + _LINKS):
        if not words.sequels.isdisjoint(chart.words(at, at + 1)):
            found = max(chart.at(at + 1, "DIST"), key=lambda i: i.last, default=None)
            if found is not None:
                yield found
            return


def _ending(chart: Chart, last: int) -> Item | None:
    """The number or distance that ends before a token, the longest of them; no bare "miles"."""
    for first in range(max(last - _LONGEST, 0), last):
        for kind in ("DIST", "COUNT"):
            for item in chart.at(first, kind):
                if item.last == last and not getattr(item.value, "vague", False):
                    return item
    return None
