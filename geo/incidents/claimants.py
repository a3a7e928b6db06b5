"""One name for each person and organisation that speaks, across an article and across articles."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geo.countries import demonyms
from geo.countries import name as country_name
from geo.gazetteers.names import key
from geo.languages import en_speech as words
from geo.model import Reading
from geo.utterances.offices import is_stateless, organisations, roles_of

_DULL = frozenset({"affairs", "the", "and", "for"})
_PERSON = re.compile(
    r"(?:[A-ZÀ-Þ][\w’'-]+)(?:\s(?:[A-ZÀ-Þ][\w’'-]+|[A-Z]\.|al|bin|ul|de|la|van|von))*\s[A-ZÀ-Þ][\w’'-]+"
)


@dataclass(frozen=True, slots=True)
class Names:
    """The name chosen for each claimant, and each article's outlet where it is known."""

    chosen: Mapping[tuple[str, str | None], str]
    outlets: Mapping[str, str]

    def of(self, name: str, iso: str | None) -> str:
        """The one name for this claimant."""
        return self.chosen.get((name, iso), name)


def names(readings: Sequence[Reading]) -> Names:
    """Choose for each claimant of some articles the most telling of its names.

    A surname or an office alone is taken for the one person who has it; a group's name is freed of
    its description ("the banned militant group X" is X).
    """
    told = dict.fromkeys((u.speaker, u.iso) for r in readings for u in r.utterances if u.speaker)
    persons: dict[str, list[str]] = {}
    for name, _ in told:
        if who := _person(name):
            persons.setdefault(who, []).append(name)
    full = {who: max(forms, key=_telling) for who, forms in persons.items()}
    chosen = {
        (name, iso): full[who] if (who := _person(name)) else _organisation(name, iso, full)
        for name, iso in told
    }
    outlets = {r.article.id: r.article.outlet for r in readings if r.article.outlet}
    return Names(chosen, outlets)


def same_claimant(name: str, iso: str | None) -> str:
    """The key of a claimant: "Chad's army" and "the Chadian army" are one."""
    flat = key(name.split(",", maxsplit=1)[0] if iso is None else name)
    known = {word for word in re.findall(r"\w+", flat) if len(word) > 2} - _DULL
    if iso is not None:
        known -= {word for word in known if word in demonyms()} | set(
            key(country_name(iso)).split()
        )
    return " ".join([iso or "", *sorted(known)])


def _telling(form: str) -> tuple[bool, int]:
    """How much a form of a name tells: first one with an office after the name, then its length."""
    _, comma, office = form.partition(", ")
    return bool(comma and roles_of(office)), len(form)


def _person(name: str) -> str | None:
    """The full name in a person's description, None for an organisation or an office alone."""
    head = name.partition(", ")[0]
    hit = _PERSON.search(head)
    if hit is None or is_stateless(head) or hit.end() != len(head):
        return None
    titled = roles_of(head[: hit.start()]) or ", " in name
    parts = hit.group().split()
    while len(parts) > 2 and (key(parts[0]) in words.ROLES or key(parts[0]) in demonyms()):
        parts = parts[1:]
        titled = True
    known = roles_of(" ".join(parts)) or key(parts[0]) in demonyms()
    return " ".join(parts) if titled and not known else None


def _organisation(name: str, iso: str | None, full: Mapping[str, str]) -> str:
    if is_stateless(name):
        heads = words.GROUP_HEADS
        inside = [
            o for _, o in organisations(name, heads) if name.startswith(o) or name.endswith(o)
        ]
        return max(inside, key=len) if inside else name
    if iso is not None and roles_of(name):  # an office whose holder is named elsewhere
        holders = [form for form in full.values() if form.partition(", ")[2] == name]
        return holders[0] if len(holders) == 1 else name
    return name
