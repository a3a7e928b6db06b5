"""Who tells a claim, whether it is denied, when it happened, and whether it is the story."""

from __future__ import annotations

import re
from dataclasses import replace

from geo.claims.context import launched, negated, old_news
from geo.claims.page import Page
from geo.dates import event_date
from geo.grammar.rules import Match
from geo.languages import en_saying
from geo.model import Claim, DateRange, Scope, Stance, Utterance

_ORIGIN_REACH = 8  # tokens before a place in which "fired from" is looked for
_BESIDE = 2  # tokens before a place in which "not" denies the place only
_COLON = ":"
_AFTER = 60  # characters after a place in which "nobody was hurt" denies
_NONE_DID = re.compile(en_saying.NONE_DID)
_NOBODY_AFTER = re.compile(en_saying.NOBODY_AFTER)
_OLD_DAYS = 21  # an event this long before publication is background


def told(page: Page, match: Match, claim: Claim, utterance: Utterance | None) -> Claim:
    """The claim with speaker, stance, negation, date and scope, each with a note."""
    bounds = page.bounds(match.first)
    denial = _denial(page, match, bounds[0], claim)
    when = event_date(page.article, claim.start, claim.end)
    scope, why = _scope(page, claim.start, match.first, bounds, when)
    notes = list(claim.notes)
    if utterance is not None:
        notes.append(f"said by {utterance.speaker} ({utterance.iso or 'no country'})")
    if denial:
        notes.append(f'negated by "{denial}"')
    if why:
        notes.append(why)
    return replace(
        claim,
        attribution=utterance.speaker if utterance else None,
        speaker_iso=utterance.iso if utterance else None,
        stance=_stance(page, match, utterance, denial),
        negated=denial is not None,
        event_date=when,
        scope=scope,
        notes=tuple(notes),
    )


def _denial(page: Page, match: Match, begin: int, claim: Claim) -> str | None:
    """The word that denies a claim, in its own clause: what follows a colon explains a denial."""
    number = match.get("DIST")  # "It was not 3 km": a match that leans on another may begin so
    first = number.first if number and "listed" in match.rule.flags else match.first
    before = page.chart.words(begin, first)
    for at, word in enumerate(before):
        if word == _COLON or tuple(before[at : at + 2]) in en_saying.CERTAIN:
            begin = first - len(before) + at + 2 - (word == _COLON)
    least = en_saying.NOT_ONE.isdisjoint(page.chart.words(first, first + 1))
    if least and before[-1:] == [en_saying.NOT] and claim.distance is not None:
        begin = first  # "not 300 yards from the school": less than that
    denial = negated(page.chart, first, begin, page.words.context)
    return denial or _nobody(page, claim, match, begin)


def _nobody(page: Page, claim: Claim, match: Match, begin: int) -> str | None:
    """The word that says nobody was there: before a verb, or after the place."""
    if begin < match.first:
        before = page.text(page.chart.span(begin, match.first)[0], claim.start)
        hit = _NONE_DID.search(before)
        if hit is not None:
            return hit["none"].lower()
    hit = _NOBODY_AFTER.match(page.text(claim.end, claim.end + _AFTER))
    return hit["none"] if hit else None


def _stance(page: Page, match: Match, utterance: Utterance | None, denial: str | None) -> Stance:
    """The stance towards one claim: who denies a report may tell another, "saying it was at B".

    "Not at B" says where it was not; "no soldier was at B" denies.
    """
    if utterance is None:
        return "narrator"
    if utterance.stance == "denies" and denial is None:
        return "claims"
    beside = page.chart.words(match.first - _BESIDE, match.first)
    if denial in page.words.context.forestalls:
        return utterance.stance  # "before any of them had entered": told, not denied
    crossed = en_saying.CROSSED.intersection(page.chart.words(match.first, match.first + 1))
    only_the_place = denial in beside and denial not in en_saying.NO_ONE and not crossed
    if utterance.stance == "claims" and denial is not None and not only_the_place:
        return "denies"
    return utterance.stance


def _scope(
    page: Page, start: int, first: int, bounds: tuple[int, int], when: DateRange | None
) -> tuple[Scope, str]:
    scope = page.article.scope_at(start)
    if scope != "main":
        return scope, ""
    published = page.article.published
    if when is not None and published is not None:
        age = (published.first - when.last).days
        if age > _OLD_DAYS:
            return "background", f"happened {age} days before publication"
    before = page.chart.words(max(bounds[0], first - _ORIGIN_REACH), first)
    if launched(before, page.words.context):
        return "background", "where it was launched from, not where it happened"
    phrase = old_news(page.chart, bounds, page.words.context, dated=when is not None)
    if phrase:
        return "background", f'"{phrase}" tells of earlier events'
    return "main", ""
