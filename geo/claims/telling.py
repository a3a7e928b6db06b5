"""Who tells a claim, whether it is denied, when it happened, and whether it is the story."""

from __future__ import annotations

from dataclasses import replace

from geo.claims.context import launched, negated, old_news
from geo.claims.page import Page
from geo.dates import event_date
from geo.grammar.rules import Match
from geo.model import Claim, DateRange, Scope, Stance, Utterance

_ORIGIN_REACH = 8  # tokens before a place in which "fired from" is looked for
_BESIDE = 2  # tokens before a place in which "not" denies the place only
_OLD_DAYS = 21  # an event this long before publication is background


def told(page: Page, match: Match, claim: Claim, utterance: Utterance | None) -> Claim:
    """The claim with speaker, stance, negation, date and scope, each with a note."""
    bounds = page.bounds(match.first)
    denial = negated(page.chart, match.first, bounds[0], page.words.context)
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
    if utterance.stance == "claims" and denial is not None and denial not in beside:
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
