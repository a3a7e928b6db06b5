"""Who claims: one key, title and rank for each voice, so that all layers sort it alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import shorten

from geo.model import Account, Analysis, Claim, Stance

NARRATOR_KEY = "narrator"
NARRATOR_TITLE = "The articles’ own words"
TITLE_LENGTH = 64
"""Characters of a claimant's title at the most; its claims carry the attribution in full."""
SHOWN_SCOPES = ("main", "background")
"""Only these parts of an article map anything; captions, other stories and page debris do not."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A claimant: `key` is its country code, its name in lower case, or "narrator".

    `rank` counts from 0 by number of claims; the narrator has none.
    """

    key: str
    title: str
    rank: int | None


def voice_key(attribution: str | None, iso: str | None, stance: Stance) -> str:
    """The key of whoever speaks: a country if one is spoken for, else the speaker as named."""
    if iso:
        return iso
    if attribution and stance != "narrator":
        return " ".join(attribution.casefold().split())
    return NARRATOR_KEY


def claim_voice(claim: Claim) -> str:
    """The key of the claim's speaker."""
    return voice_key(claim.attribution, claim.speaker_iso, claim.stance)


def account_voice(account: Account, claims: Mapping[str, Claim]) -> str:
    """The key of an account's claimant, the same as that of the claims it is made of."""
    for claim_id in account.claims:
        if claim_id in claims:
            return claim_voice(claims[claim_id])
    return voice_key(account.claimant, account.iso, account.stance)


def short_title(named: str) -> str:
    """A claimant as a title: the first letter capital, and no longer than a legend has room for."""
    short = shorten(named, TITLE_LENGTH, placeholder=" …")
    return short[:1].upper() + short[1:]


def voices(analysis: Analysis, names: Mapping[str, str]) -> tuple[Voice, ...]:
    """All claimants, those with most claims first, the narrator last.

    `names` gives the English name of a country code; codes stand for themselves where it has none.
    """
    counts: Counter[str] = Counter()
    titles: dict[str, str] = {}
    claims = {claim.id: claim for claim in analysis.claims}
    for claim in analysis.claims:
        if claim.scope in SHOWN_SCOPES:
            key = claim_voice(claim)
            counts[key] += 1
            titles.setdefault(key, names.get(key) or short_title(claim.attribution or key))
    for incident in analysis.incidents:
        for account in incident.accounts:
            key = account_voice(account, claims)
            counts[key] += 0
            titles.setdefault(key, names.get(key) or short_title(account.claimant or key))
    countries = {claim.speaker_iso for claim in analysis.claims}
    keys = sorted(counts.keys() - {NARRATOR_KEY}, key=lambda k: (k not in countries, -counts[k], k))
    ranked = [Voice(key, titles[key], rank) for rank, key in enumerate(keys)]
    if NARRATOR_KEY in counts:
        ranked.append(Voice(NARRATOR_KEY, NARRATOR_TITLE, None))
    return tuple(ranked)
