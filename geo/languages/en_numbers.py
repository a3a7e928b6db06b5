"""English numbers, units and hedges."""

from __future__ import annotations

from geo.grammar.numbers import MILE_KM, NAUTICAL_KM, Amount, Hedge, NumberWords

NUMBERS = NumberWords(
    units={
        word: number
        for number, word in enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            " fifteen sixteen seventeen eighteen nineteen".split()
        )
        if number
    }
    | {
        word: 10 * number
        for number, word in enumerate(
            "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
        )
    },
    scales={"hundred": 100, "thousand": 1000},
    joiners=frozenset({"and", "-"}),
    fractions={
        "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125,
        "half": 0.5, "quarter": 0.25, "quarters": 0.25, "third": 1 / 3, "thirds": 1 / 3,
        "fifth": 0.2, "fifths": 0.2,
    },
    money=frozenset("$ £ € ¥ ₹ ₽ ₺ ₩ ₦ ﷼".split()),
)  # fmt: skip

# Vague amounts are read by these conventions; the interval is what a reader would accept.
VAGUE = {
    "a couple of": Amount(2, 2, 1),
    "a couple": Amount(2, 2, 1),
    "couple of": Amount(2, 2, 1),
    "a few": Amount(2, 5, 1, vague=True),
    "few": Amount(2, 5, 1, vague=True),
    "some few": Amount(2, 5, 1, vague=True),
    "several": Amount(3, 9, 1, vague=True),
    "a dozen": Amount(12, 12, 1),
    "one dozen": Amount(12, 12, 1),
    "half a dozen": Amount(6, 6, 1),
    "half-dozen": Amount(6, 6, 1),
    "a half-dozen": Amount(6, 6, 1),
    "two dozen": Amount(24, 24, 1),
    "three dozen": Amount(36, 36, 1),
    "a few dozen": Amount(24, 60, 12, vague=True),
    "several dozen": Amount(36, 100, 12, vague=True),
    "dozens of": Amount(24, 99, 12, vague=True),
    "scores of": Amount(40, 99, 20, vague=True),
    "tens of": Amount(20, 99, 10, vague=True),
    "hundreds of": Amount(200, 999, 100, vague=True),
    "a few hundred": Amount(200, 500, 100, vague=True),
    "few hundred": Amount(200, 500, 100, vague=True),
    "several hundred": Amount(300, 900, 100, vague=True),
    "a couple of hundred": Amount(200, 200, 100, vague=True),
    "a couple hundred": Amount(200, 200, 100, vague=True),
    "thousands of": Amount(2000, 9999, 1000, vague=True),
    "a few thousand": Amount(2000, 5000, 1000, vague=True),
    "several thousand": Amount(3000, 9000, 1000, vague=True),
    "a hundred": Amount(100, 100, 100),
    "a thousand": Amount(1000, 1000, 1000),
    "a hundred or so": Amount(100, 100, 100),
}
ARTICLE = dict.fromkeys(("a", "an", "a single", "a full", "another"), Amount(1, 1, 1))
_PARTS = {
    0.5: (
        "half a",
        "half-a",
        "half an",
        "a half",
        "one half",
        "half of a",
        "one-half",
        "half",
        "half the",
    ),
    0.25: (
        "a quarter of a",
        "quarter-of-a",
        "quarter of a",
        "one quarter of a",
        "a quarter",
        "quarter",
    ),
    0.75: ("three quarters of a", "three-quarters of a", "three quarters", "three-quarters"),
    1 / 3: ("a third of a", "one third of a"),
    2 / 3: ("two thirds of a",),
}
_STEPS = {0.5: 0.5, 0.25: 0.25, 0.75: 0.25, 1 / 3: 1 / 3, 2 / 3: 1 / 3}
HALF = {name: Amount(part, part, _STEPS[part]) for part, names in _PARTS.items() for name in names}

_KM = 1.0
_MILE = MILE_KM
_NAUTICAL = NAUTICAL_KM
_METRE = 0.001
_YARD = 0.0009144
_FOOT = 0.0003048

UNITS: dict[str, object] = {
    **dict.fromkeys(
        "km kms kilometre kilometres kilometer kilometers kilometre-long klick klicks click clicks"
        " kilometr kilometrs".split(),
        _KM,
    ),
    **dict.fromkeys("mile miles mi".split(), _MILE),
    **dict.fromkeys(("statute mile", "statute miles"), _MILE),
    **dict.fromkeys(
        ("nautical mile", "nautical miles", "nautical-mile", "nm", "nmi", "sea miles"), _NAUTICAL
    ),
    **dict.fromkeys("m metre metres meter meters mtrs mts".split(), _METRE),
    **dict.fromkeys("yard yards yd yds".split(), _YARD),
    **dict.fromkeys("foot feet ft".split(), _FOOT),
}
BARE_UNITS = dict.fromkeys("kilometres kilometers metres meters miles yards feet".split())

HEDGES: dict[str, object] = {
    **dict.fromkeys(
        (
            "about", "around", "some", "roughly", "approximately", "approx", "approx.", "circa",
            "nearly", "almost", "barely", "just", "only", "just over", "just under", "just about",
            "a little over", "a little under", "a bit over", "slightly over", "slightly under",
            "a little more than", "slightly more than", "a bit more than", "slightly less than",
            "a little less than", "just more than", "just less than",
            "a mere", "mere", "an estimated", "estimated", "exactly", "precisely", "fully",
            "a full",
            "close to", "something like", "nearer", "in the order of", "on the order of", "~",
            "≈", "c.", "ca.", "ca", "perhaps", "maybe", "possibly", "scarcely", "hardly",
            "reportedly", "allegedly", "well", "virtually", "practically", "the order of", "a good",
            "as little as", "as far as", "as much as", "as deep as", "as many as",
        ),
        Hedge(),
    ),
    **dict.fromkeys(
        (
            "up to", "less than", "under", "within", "within about", "no more than",
            "never more than", "never further than", "never over", "not over", "not quite",
            "nowhere more than", "no deeper than", "never deeper than", "not further than",
            "not more than", "no further than", "no farther than", "fewer than", "at most",
            "at the most", "a maximum of", "maximum", "below", "well under", "well within",
            "to within", "just within", "not even", "closer than", "nearer than", "inside of",
            "anything up to", "<", "well below", "just inside",
        ),
        Hedge("upper"),
    ),
    **dict.fromkeys(
        (
            "at least", "more than", "over", "no less than", "not less than", "a minimum of",
            "minimum", "upwards of", "upward of", "well over", "in excess of", "beyond", "above",
            "no fewer than", "at the least", "greater than", ">", "no closer than",
            "further than", "farther than", "deeper than",
        ),
        Hedge("lower"),
    ),
    "as far as": Hedge("upper"), "as much as": Hedge("upper"), "as deep as": Hedge("upper"),
    "as many as": Hedge("upper"),
}  # fmt: skip
AFTER: dict[str, object] = {
    "or so": Hedge(), "and a bit": Hedge(), "and a bit more": Hedge(), "and some": Hedge(),
    "and change": Hedge(), "and a little": Hedge(),
    "or thereabouts": Hedge(), "approximately": Hedge(), "approx": Hedge(),
    "or more": Hedge("lower"), "or further": Hedge("lower"), "at least": Hedge("lower"),
    "or less": Hedge("upper"), "at most": Hedge("upper"), "at the most": Hedge("upper"),
    ", give or take ,": Hedge(), ", more or less ,": Hedge(), ", roughly ,": Hedge(),
    "maximum": Hedge("upper"), "plus": Hedge("lower"), "+": Hedge("lower"),
    **dict.fromkeys(
        (", no more", ", not more", "and no more", ", at most", ", at the most", ", tops", "tops",
         "at the outside", ", if that", "if that", "or so at most"), Hedge("upper"),
    ),
    ", more or less": Hedge(), "more or less": Hedge(), ", give or take": Hedge(),
    "give or take": Hedge(), "or about that": Hedge(), ", at least": Hedge("lower"),
    ", or more": Hedge("lower"), "or even more": Hedge("lower"), "and more": Hedge("lower"),
}  # fmt: skip

LEXICON: dict[str, dict[str, object]] = {
    "UNIT": UNITS,
    "BARE": dict(BARE_UNITS),
    "VAGUE": dict(VAGUE),
    "ONE": dict(ARTICLE),
    "HALF": dict(HALF),
    "HEDGE": HEDGES,
    "AFTER": AFTER,
    "SLASH": {"/": None, "⁄": None},
    "LP": {"(": None, "[": None},
    "RP": {")": None, "]": None},
}
