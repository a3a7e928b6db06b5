"""People told one by one: "the mayor, his brother and a guard", "a woman and her two sons"."""

from __future__ import annotations

import re
from collections.abc import Callable

from geo.grammar.anycase import AnyCase
from geo.languages import en_casualties as words

_WHOLE = re.compile(words.LIST_TO_LAST)
_DESCRIBES = re.compile(r"(?:an?|the|aged)\s|\d")
_ITEMS = re.compile(words.ITEM_JOINTS)
_NAMED = re.compile(rf"(?:{words.NAMED_ITEM})\Z")
_NUMBERED = AnyCase(rf"(?:{words.OWNED_BY})?(?P<n>{words.NUMBER})\s+(?P<rest>.+)")
_ONE = AnyCase(words.ONE_PERSON)
_NOT_PEOPLE = AnyCase(rf"(?:[\w’'-]+\s+)*?{words.NOT_PEOPLE}")
_NOT_LISTED = re.compile(words.NOT_LISTED)
_SUBJECT = AnyCase(words.LISTED_SUBJECT)
_TITLED = re.compile(words.TITLED_NAME)
_MOST = 160  # characters that a list may have


def list_before(clause: str, start: int) -> str | None:
    """The noun phrase of several that ends where a verb begins."""
    hit = _SUBJECT.search(clause[max(0, start - _MOST) : start])
    return hit["np"] if hit and not _NOT_LISTED.search(hit["np"]) else None


def counted(phrase: str, value: Callable[[str], int | None]) -> int | None:
    """How many people a list tells of, each item with its number; None when one has none."""
    whole = _WHOLE.match(phrase.strip(" ,"))
    items = [item for item in _ITEMS.split(whole["list"]) if item.strip()] if whole else []
    if not items:
        return None
    counts = [_item(item.strip(), value)[0] for item in items]
    several = counts[0] is not None and counts[0] > 1 and None not in counts
    if several and counts[0] == sum(n or 0 for n in counts[1:]):
        return counts[0]  # "Two others, | a butcher and his son, | were killed"
    total, before_named = 0, False
    for place, item in enumerate(items):
        so_many, named = _item(item.strip(), value)
        if so_many is None:
            return None
        described = before_named and place < len(items) - 1 and bool(_DESCRIBES.match(item))
        total += 0 if described else so_many  # "Ali Rahimi, | a trader, | and his wife"
        before_named = named
    return total


def _item(item: str, value: Callable[[str], int | None]) -> tuple[int | None, bool]:
    """How many people one item of a list tells of, and whether by name."""
    if _NOT_PEOPLE.match(item.partition(" of ")[0]):
        return None, False
    if _NAMED.match(item) or _TITLED.match(item):
        return 1, True
    if hit := _NUMBERED.match(item):
        return value(hit["n"].lower()), False
    return (1, False) if _ONE.match(item) else (None, False)
