"""The types of incident, few and each mapped to ACLED's.

ACLED is the Armed Conflict Location & Event Data Project; its types are those of its Codebook of
2023, so that incidents can be compared with that project's. What it does not record (people who
cross or die on the way) has none. Accidents, disasters and disease are no incidents here.
"""

from __future__ import annotations

from dataclasses import dataclass

VIOLENT = "Explosions/Remote violence"
STRATEGIC = "Strategic developments"


@dataclass(frozen=True, slots=True)
class Type:
    """What a type covers, and ACLED's event type and sub-event type for it."""

    covers: str
    acled_event: str | None
    acled_sub_event: str | None


TYPES: dict[str, Type] = {
    "airstrike": Type("bombs or missiles from aircraft", VIOLENT, "Air/drone strike"),
    "drone": Type(
        "a drone that strikes, crosses the line or is shot down", VIOLENT, "Air/drone strike"
    ),
    "shelling": Type(
        "artillery, mortars, rockets, missiles", VIOLENT, "Shelling/artillery/missile attack"
    ),
    "bombing": Type(
        "bombs laid, carried or thrown, blasts", VIOLENT, "Remote explosive/landmine/IED"
    ),
    "mine": Type("landmines and roadside bombs", VIOLENT, "Remote explosive/landmine/IED"),
    "ground_clash": Type("both sides fire or fight", "Battles", "Armed clash"),
    "ambush": Type("an attack from hiding on a patrol or convoy", "Battles", "Armed clash"),
    "raid": Type("a place stormed, overrun or seized", "Battles", "Armed clash"),
    "operation": Type("an offensive, sweep or manhunt", "Battles", "Armed clash"),
    "attack": Type(
        "one side attacks or fires, no weapon told", "Violence against civilians", "Attack"
    ),
    "killing": Type("people killed, nothing told of how", "Violence against civilians", "Attack"),
    "abduction": Type(
        "people taken or missing", "Violence against civilians", "Abduction/forced disappearance"
    ),
    "arrest": Type("people arrested or held", STRATEGIC, "Arrests"),
    "smuggling": Type("goods, weapons or people seized on the way", STRATEGIC, "Other"),
    "incursion": Type("forces or aircraft enter another state", STRATEGIC, "Other"),
    "construction": Type(
        "posts, fences, roads, flags or markers on the line",
        STRATEGIC,
        "Headquarters or base established",
    ),
    "protest": Type("demonstrations and riots", "Protests", "Peaceful protest"),
    "crossing": Type("people flee, cross or are pushed across", None, None),
    "death": Type("people die on the way, bodies are found", None, None),
    "incident": Type("anything else between two states or at a border", STRATEGIC, "Other"),
}
"""Every incident has one of these types."""

ACLED: dict[str, tuple[str, str]] = {
    name: (kind.acled_event or "", kind.acled_sub_event or "") for name, kind in TYPES.items()
}
"""Incident types, each with ACLED's event type and sub-event type (empty where it has none)."""

RESULTS = frozenset({"killing", "death", "arrest", "incident", "smuggling", "protest", "crossing"})
"""Types that are mostly told as what came of an act."""

COARSE = frozenset({"attack", "killing", "incident", "operation", "incursion", "crossing"})
"""Types that give way to a more precise one told of the same incident."""

AIMED = frozenset({"airstrike", "drone", "shelling"})
"""Types whose target lies where the incident was."""

SURE = AIMED | {"mine", "ambush", "abduction", "ground_clash", "bombing"}
"""Types that are an incident with a date alone, even if no place or side is understood."""

_FAMILIES = tuple(
    frozenset(names.split())
    for names in (
        "airstrike drone shelling bombing attack operation killing incident raid",
        "ground_clash ambush raid attack killing operation incident shelling incursion death",
        "bombing mine attack killing incident ambush death",
        "crossing incursion incident ground_clash attack raid operation construction killing",
        "arrest operation raid smuggling crossing incursion",
        "abduction attack raid incident killing arrest incursion",
        "protest killing incident arrest attack",
        "death crossing killing incident",
        "drone incursion incident airstrike",
    )
)


def kindred(one: str, other: str) -> bool:
    """Whether two types may be words for one and the same incident."""
    return one == other or any(one in family and other in family for family in _FAMILIES)
