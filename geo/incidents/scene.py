"""Where an event was, as its clause tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from geo.gazetteers.names import key
from geo.grammar.anycase import AnyCase
from geo.incidents.parties import Party
from geo.languages import en_events as words
from geo.languages import en_speech, en_tellings
from geo.model import Claim, Mention, Reading

_LOCATING = AnyCase(words.LOCATING)
_BORDER_OF = AnyCase(words.BORDER_OF)
_LAND = AnyCase(words.LAND_AFTER)
_NOT_SCENE = AnyCase(words.NOT_SCENE)
_HEARD = AnyCase(words.HEARD)
_TITLE = AnyCase(rf"(?:{en_speech.TITLES})\b")
_SAID = re.compile(words.SAID_AFTER)
_OF_TOWN = re.compile(words.OF_TOWN)
_AND = frozenset(words.JOINING)
_WIDE = 110  # characters before a name that say whether somebody was treated there
_AT = 70  # characters before a name that say whether the event was there
_GRAIN = {"country": 3, "admin1": 2, "region": 2, "water": 2, "admin2": 1}
_AT_ANCHOR = frozenset(
    {"containment", "near", "distance", "distance_direction", "region_part", "between", "direction"}
)
_IN_ANCHOR = frozenset({"containment", "near", "distance", "region_part", "between"})
_AWAY = AnyCase(en_tellings.AWAY)
_LINKED = re.compile(r"-[a-z]")
_TREATED = AnyCase(en_tellings.TREATED)
_FLED_TO = AnyCase(en_tellings.FLED_TO)
_OF_GROUP = re.compile(en_tellings.OF_GROUP)
_PEOPLE_OF = AnyCase(en_tellings.PEOPLE_OF)
_SCENE_OF = AnyCase(en_tellings.SCENE_OF)
_OUT_OF = AnyCase(en_tellings.OUT_OF)
_FROM = AnyCase(words.FROM_FIRST)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place named as the scene of an event: its name as written, what it is, in which country.

    `id` is the gazetteer's, or made from the name when the place is not known.
    """

    name: str
    id: str
    kind: str
    country: str | None

    @property
    def grain(self) -> int:
        """0 for a town or a post, up to 3 for a country."""
        return _GRAIN.get(self.kind, 0)

    @property
    def label(self) -> str:
        """The name without words for what it is: those of a town and its district are alike."""
        return " ".join(w for w in key(self.name).split() if w not in words.PLACE_WORDS)


def spot(mention: Mention) -> Spot:
    """The place a mention names, known or not."""
    place = mention.place
    if place is None:
        return Spot(mention.text, f"?{key(mention.text)}", "settlement", None)
    # "Pakistani" is written, but Pakistan is the place.
    name = place.name if mention.role == "demonym" else mention.text
    return Spot(name, place.id, place.kind, place.country)


def scene(
    text: str,
    mentions: Sequence[Mention],
    trigger: tuple[int, int],
    actor: Party,
    *,
    points_back: bool,
) -> tuple[tuple[Spot, ...], frozenset[str]]:
    """Places an event is said to be in (towns before provinces before countries), and countries.

    Places after the event's word count first; those before it only when none follows, and not for
    "the attack" ("summoned the envoy in Kabul over the attack").
    """
    found: list[tuple[bool, int, Spot]] = []
    earlier: list[tuple[bool, int, Spot]] = []
    homes: list[tuple[bool, int, Spot]] = []
    together: set[Spot] = set()
    last = len(text)
    for mention in mentions:
        lead = text[max(0, mention.start - _AT) : mention.start]
        located = bool(_LOCATING.search(lead)) and not _OUT_OF.search(lead)
        home = not located and mention.end <= trigger[0] and bool(_PEOPLE_OF.search(lead))
        located = located or home
        if actor.text and mention.text in actor.text and not located:
            continue
        if _is_elsewhere(text, mention, trigger):
            continue
        here = spot(mention)
        between = text[last : mention.start].strip()  # "in Iraq and Syria"
        joint = between in _AND or (between == "," and text[mention.end : mention.end + 1] in ", ")
        joint = joint and not _SAID.match(text, mention.end)
        located = located or joint or bool(_SCENE_OF.match(text, mention.end))
        if here.kind != "country" and mention.start >= trigger[1]:
            after = max(trigger[1], mention.start - _AT)
            located = located or bool(_OF_TOWN.search(text[after : mention.start]))
        if joint:
            together.add(here)
        land = _LAND.match(text[mention.end : mention.end + 40])
        if not located or (mention.role == "demonym" and not land):
            continue
        ranked = (here.kind in ("country", "admin1"), abs(mention.start - trigger[0]), here)
        last = mention.end
        if home:
            homes.append(ranked)  # "residents of X | set fire to"
        elif mention.start >= trigger[0]:
            found.append(ranked)
        elif not points_back and text.count(",", mention.end, trigger[0]) < 3:
            earlier.append(ranked)
    if all(here.kind == "country" for *_, here in found):
        found += earlier  # "in Kurram district, an attack ... on the Afghan side"
    found = sorted(found or homes, key=lambda item: item[:2])
    spots = tuple(dict.fromkeys(here for *_, here in found))
    finest = [s for s in spots if s.kind != "country"] or list(spots)
    named = [s for s in finest if s in finest[:1] or s in together]
    return spots, frozenset(s.country for s in named if s.country)


def _is_elsewhere(text: str, mention: Mention, trigger: tuple[int, int]) -> bool:
    """Whether a name is no scene: where somebody spoke, was treated or fled to, or a title."""
    lead = text[max(0, mention.start - _AT) : mention.start]
    before = mention.end <= trigger[0]
    return bool(
        _BORDER_OF.search(lead)
        or _HEARD.search(lead)
        or _SAID.match(text, mention.end)
        or _TREATED.search(text[max(0, mention.start - _WIDE) : mention.start])
        or _OF_GROUP.search(lead)  # "Islamic State in the | Greater Sahara"
        or (mention.start > trigger[1] and _FLED_TO.search(lead))
        or (mention.place is None and _TITLE.match(mention.text))  # "at Ambassador X"
        or _LINKED.match(text, mention.end)  # "bases of X-linked militants"
        or (before and _NOT_SCENE.search(lead))
    )


def claimed_scene(
    claims: Sequence[Claim], origin: int | None = None
) -> tuple[tuple[Spot, ...], frozenset[str]]:
    """Places that an event's claims measure from or put it in, and countries they put it in.

    Claims that tell where it came from (those that begin with "from", those after `origin`) and
    towns that it lies to one side of tell no country.
    """
    spots: list[Spot] = []
    sides: set[str] = set()
    around: dict[str, None] = {}
    for claim in claims:
        if claim.negated or claim.scope == "background" or claim.of_anchor:
            continue
        if _FROM.match(claim.text) or (origin is not None and claim.start >= origin):
            continue
        if claim.kind in _AT_ANCHOR:
            named = [spot(a) for a in claim.anchors if a.role == "place" and _is_name(a)]
            spots += named
            if claim.kind in _IN_ANCHOR:
                around.update((s.country, None) for s in named[:1] if s.country)
        if claim.side_iso:
            sides.add(claim.side_iso)
    return tuple(dict.fromkeys(spots)), frozenset(sides or list(around)[:1])


def _is_name(mention: Mention) -> bool:
    """Whether a mention names a place or is known to mean one: not "the soldiers"."""
    return mention.text[:1].isupper() or mention.place is not None


def named_countries(reading: Reading) -> frozenset[str]:
    """The countries that an article names, and its outlet's, if it names two or more."""
    named = {
        mention.place.country
        for mention in reading.mentions
        if mention.place and mention.place.kind == "country" and mention.place.country
    }
    home = {reading.article.home} if reading.article.home else set()
    return frozenset(named | home) if len(named) > 1 else frozenset()


def is_away(text: str, claim: Claim) -> bool:
    """Whether a claim says where somebody went afterwards: "retreated into X territory"."""
    lead = text[max(0, claim.start - _AT) : claim.start]
    if _TREATED.search(text[max(0, claim.start - _AT) : claim.end]):
        return True
    return bool(_AWAY.search(lead) or (claim.kind == "containment" and _OF_GROUP.search(lead)))


def across(claim: Claim) -> str | None:
    """The country that a claim measured from its neighbour's border leaves: "from the X border"."""
    if claim.border is None or claim.kind not in ("border_distance", "border_near"):
        return None
    named = {a.place.country for a in claim.anchors if a.place and a.place.kind == "country"}
    left = set(claim.border.split("-")) - named
    return left.pop() if len(left) == 1 and named else None
