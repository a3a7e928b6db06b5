"""Numbers, units and hedges to intervals in kilometres; the words are the language's.

An amount keeps what was written: ``low`` and ``high`` in the unit's own measure, ``step`` the unit
of its last significant digit (10 for "30", 1 for "31", 0.5 for "two and a half").
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from geo.grammar.rules import Chart, Item, Match
from geo.model import Interval

Bound = Literal["exact", "upper", "lower"]
_PLAIN: Final = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPED: Final = re.compile(r"\d{1,3}(?:[.,٬]\d{3})+")
MILE_KM: Final = 1.609344  # the international mile, 1959
NAUTICAL_KM: Final = 1.852  # the international nautical mile, 1929
_NEAR_RANGE: Final = 1.5  # "60, 70 km" is a range, "12, 40 km" are two numbers
_FAR_RANGE: Final = 5  # "two, perhaps six km" is a range, "pillar 35, some 300 yards" is none
_HUNDRED: Final = 100
_FRACTION: Final = 10  # the largest bottom of a fraction: "3/4"
_MAX_WORDS: Final = 8  # tokens of a number in words: "two hundred and forty-five thousand" has six


@dataclass(frozen=True, slots=True)
class Amount:
    """A number or a range of numbers as written; ``vague`` when a convention stands for words."""

    low: float
    high: float
    step: float
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Distance:
    """A stated distance, open ends None; ``unit_km`` is the length of the unit it was given in.

    ``vague`` tells that words such as "a few hundred" or a bare "kilometres" stand for a number.
    """

    interval: Interval
    unit_km: float
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Hedge:
    """A word such as "about" or "up to": which end of the number it opens."""

    bound: Bound = "exact"


def value_of(text: str) -> Amount | None:
    """The number in one token of digits: thousands separators, decimal points and commas.

    "1,500" is a thousand five hundred, "1,5" and "1.5" one and a half, "1.500" one and a half:
    a point before three digits is a thousands separator only when there is more than one.
    """
    digits = "".join(c for c in text if not unicodedata.category(c).startswith(("M", "C")))
    plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in digits)
    plain = plain.replace("٫", ".").replace("٬", ",")
    if len(plain) > 15 or not _PLAIN.fullmatch(plain):
        return None
    many = plain.count(".") + plain.count(",") > 1
    if _GROUPED.fullmatch(plain) and ("," in plain or many) and not plain.startswith("0"):
        plain = plain.replace(",", "").replace(".", "")
    elif many:
        return None
    plain = plain.replace(",", ".")
    number = float(plain)
    return Amount(number, number, _step(plain))


def _step(plain: str) -> float:
    """Unit of the last significant digit of a plain decimal number."""
    whole, _, fraction = plain.partition(".")
    if fraction:
        return 10.0 ** -len(fraction)
    zeros = len(whole) - len(whole.rstrip("0"))
    return 10.0**zeros if whole.strip("0") else 1.0


@dataclass(frozen=True, slots=True)
class NumberWords:
    """A language's words for numbers.

    `units` add up ("twenty" 20, "five" 5), `scales` multiply ("hundred", "thousand"), `joiners`
    may stand inside ("and", "-"), `fractions` are characters or words below one. `attached` are
    words that are written on to the digits after them.
    """

    units: Mapping[str, int]
    scales: Mapping[str, int]
    joiners: frozenset[str]
    fractions: Mapping[str, float]
    money: frozenset[str] = frozenset()
    attached: frozenset[str] = frozenset()


def annotate(chart: Chart, words: NumberWords) -> None:
    """Add a NUM item for every number written in digits or words, and FRACTION for its parts."""
    last = 0
    for i, word in enumerate(chart.words(0, len(chart.tokens))):
        if i < last:
            continue
        found = None
        if word[0].isdigit():
            found = _digits(chart, i, words)
        elif word in words.units or word in words.scales:
            found = _spelled(chart, i, words)
        if found:
            chart.add(found)
            last = found.last
        elif word in words.fractions:
            part = words.fractions[word]
            chart.add(Item("FRACTION", i, i + 1, Amount(part, part, part)))


def _digits(chart: Chart, i: int, words: NumberWords) -> Item | None:
    token = chart.tokens[i]
    if not token.number:
        return None
    before = chart.tokens[i - 1] if i else None
    if before is not None and before.end == token.start and _belongs(chart, i, words):
        return None
    if _broken(chart, i):
        return None
    amount = value_of(token.word)
    if amount is None:
        return None
    last = i + 1
    whole = token.word
    while len(whole.lstrip("0")) <= 12 and _continues(chart, last, whole):
        whole += chart.tokens[last].word
        last += 1
    if last > i + 1:
        amount = value_of(whole) or amount
    return Item("NUM", i, last, amount)


def _belongs(chart: Chart, i: int, words: NumberWords) -> bool:
    """Whether digits are glued to what stands before: "M23", "S-300", "$30", "3.4.5"."""
    before = chart.tokens[i - 1].word
    if before in words.attached:
        return False
    if before[0].isalpha() or before in words.money:
        return True
    if before != "-" or i < 2:
        return before in {".", ","} and i > 1 and chart.tokens[i - 2].number
    first = chart.tokens[i - 2]
    return first.word[0].isalpha() and first.end == chart.tokens[i - 1].start and first.upper


def _broken(chart: Chart, i: int) -> bool:
    """Whether digits end a number that a line break parts after its comma."""
    if i < 2 or chart.tokens[i - 1].word != "," or len(chart.tokens[i].word) != 3:
        return False
    first, comma, last = chart.tokens[i - 2 : i + 1]
    gap = chart.text[comma.end : last.start]
    return first.number and first.end == comma.start and gap.strip(" \t") == "\n"


def _continues(chart: Chart, i: int, whole: str) -> bool:
    """Whether token i is three more digits of a number grouped with spaces ("1 500")."""
    if i >= len(chart.tokens) or not whole.isdigit() or (len(whole) % 3 == 0 and len(whole) > 3):
        return False
    token = chart.tokens[i]
    gap = chart.text[chart.tokens[i - 1].end : token.start]
    if gap == "\n" and token.word.isdigit() and token.word.startswith("0"):
        return True  # a line break inside a number
    first = len(chart.tokens[i - 1].word)
    return (
        len(token.word) == 3
        and token.word.isdigit()
        and (first <= 3)
        and gap in {" ", "\u00a0", "\u2009", "\u202f", "\n"}
    )


def _spelled(chart: Chart, i: int, words: NumberWords) -> Item | None:
    """A number in words: the longest run of number words from token i on."""
    if chart.tokens[i].word not in words.units and chart.tokens[i].word not in words.scales:
        return None
    total = group = 0
    last, k = i, i
    smallest = 10**9
    while k < min(i + _MAX_WORDS, len(chart.tokens)):
        word = chart.tokens[k].word
        if word in words.units:
            unit = words.units[word]
            if last > i and unit >= smallest:
                break
            group += unit
            smallest, last = unit, k + 1
        elif word in words.scales and (group or last == i):
            scale = words.scales[word]
            group = max(group, 1) * scale
            smallest, last = scale, k + 1
            if scale >= 1000:
                total, group = total + group, 0
        elif word not in words.joiners or last == i:
            break
        k += 1
    number = float(total + group)
    return Item("NUM", i, last, Amount(number, number, _step(str(int(number)))))


def _amounts(match: Match) -> list[Amount]:
    return [a for item in match.items if isinstance(a := item.value, Amount)]


def _units(match: Match) -> list[float]:
    return [float(v) for item in match.all("UNIT") if isinstance(v := item.value, int | float)]


def _single(_: Chart, match: Match) -> Amount | None:
    return _amounts(match)[0]


def _range(chart: Chart, match: Match) -> Amount | None:
    first, second = _amounts(match)[:2]
    spelled = not any(token.number for token in chart.tokens[match.first : match.last])
    if spelled and first.high < _HUNDRED <= second.low:  # "three to four hundred"
        scale = 10 * _HUNDRED if second.low >= 10 * _HUNDRED else _HUNDRED
        if first.high < second.low / scale < _HUNDRED / 10:
            first = replace(first, low=first.low * scale, high=first.high * scale)
    if second.high <= first.low or (_comma(chart, match) and second.high > _FAR_RANGE * first.low):
        return None  # "near pillar 35, some 300 yards off"
    return Amount(first.low, second.high, min(first.step, second.step))


def _comma(chart: Chart, match: Match) -> bool:
    return "," in chart.words(match.first, match.last)


def _slash(chart: Chart, match: Match) -> Amount | None:
    """Of "10/12 km": a range, where it cannot be a fraction."""
    return _range(chart, match) if _amounts(match)[1].low > _FRACTION else None


def _near(chart: Chart, match: Match) -> Amount | None:
    """Of "60, 70 km": two numbers close to each other, the first not of a date or a road."""
    first, second = _amounts(match)[:2]
    before = chart.tokens[match.first - 1] if match.first else None
    if (before is not None and before.upper) or second.high > _NEAR_RANGE * first.low:
        return None
    return _range(chart, match)


def _sum(_: Chart, match: Match) -> Amount | None:
    first, part = _amounts(match)[:2]
    if part.high >= 1:
        return None
    return Amount(first.low + part.low, first.high + part.high, part.step)


def _product(_: Chart, match: Match) -> Amount | None:
    first, second = _amounts(match)[:2]
    return Amount(
        first.low * second.low, first.high * second.high, second.step * first.step, first.vague
    )


def _ratio(_: Chart, match: Match) -> Amount | None:
    """A ratio, "3/4": below one only, so that dates and pillar numbers stay what they are."""
    top, bottom = _amounts(match)[:2]
    if not 0 < top.low < bottom.low <= _FRACTION:
        return None
    part = top.low / bottom.low
    return Amount(part, part, part)


def _distance(_: Chart, match: Match) -> Distance | None:
    """Amounts times their units; a second unit (with its own amount) is the range's other end."""
    amounts, units = _amounts(match), _units(match)
    if not amounts or not units:
        return None
    low = amounts[0].low * units[0]
    high = amounts[-1].high * units[-1]
    if high < low or high <= 0:
        return None
    step = min(a.step * u for a, u in zip(amounts, units * len(amounts), strict=False))
    interval = Interval(_round(low), _round(high), None, _round(step / 2))
    found = Distance(interval, units[-1], any(a.vague for a in amounts))
    return opened(found, [item.value for item in match.items])  # "20+ km"


def _two(_: Chart, match: Match) -> Distance | None:
    """Two kilometres, in languages that have one word for it."""
    amount = _amounts(match)[0]
    return Distance(Interval(amount.low, amount.high, None, amount.step / 2), 1.0)


def _whole_and_part(_: Chart, match: Match) -> Distance | None:
    """Of "a mile and a half": amount, unit, and a fraction of that unit."""
    amounts, units = _amounts(match), _units(match)
    total = (amounts[0].low + amounts[-1].low) * units[0]
    precision = _round(amounts[-1].step * units[0] / 2)
    return Distance(Interval(_round(total), _round(total), None, precision), units[0])


def _also(_: Chart, __: Match) -> bool:
    return True


def _vague(_: Chart, __: Match) -> Distance:
    return Distance(Interval(None, None), 1.0, vague=True)


def _hedged(chart: Chart, match: Match) -> Distance | None:
    """A distance with the hedges around it: they open an end, and their words are kept."""
    core = match.get("SIZE")
    if core is None or not isinstance(core.value, Distance):
        return None
    hedges = [item for item in match.items if isinstance(item.value, Hedge)]
    bounds = {h.value.bound for h in hedges if isinstance(h.value, Hedge)}
    interval = core.value.interval
    words = " … ".join(chart.text[slice(*chart.span(h.first, h.last))] for h in hedges)
    low, high = interval.min_km, interval.max_km
    open_ended = low is not None and (low == high or core.value.vague)
    if open_ended and "lower" in bounds:
        high = None
    elif open_ended and "upper" in bounds:
        low = 0.0
    elif low is None and "upper" in bounds:
        low = 0.0  # "within metres of"
    hedged = replace(interval, min_km=low, max_km=high, hedge=words or None)
    return replace(core.value, interval=hedged)


def opened(distance: Distance, hedges: Iterable[object]) -> Distance:
    """The same distance with the ends open that hedges before it open."""
    bounds = {hedge.bound for hedge in hedges if isinstance(hedge, Hedge)}
    if "lower" in bounds:
        return lower(distance)
    return upper(distance) if "upper" in bounds else distance


def upper(distance: Distance) -> Distance:
    """The same distance read as a bound: from nothing up to it."""
    if distance.interval.min_km is None:
        return distance
    return replace(distance, interval=replace(distance.interval, min_km=0.0))


def lower(distance: Distance) -> Distance:
    """The same distance read as the least there is: of "(never) closer than 3 km" the 3 km."""
    stated = distance.interval
    least = stated.min_km or stated.max_km
    return replace(distance, interval=replace(stated, min_km=least, max_km=None))


def at_sea(distance: Distance) -> Distance:
    """The same distance with its miles read as nautical ones; other units stay what they are."""
    if not math.isclose(distance.unit_km, MILE_KM):
        return distance
    stated = distance.interval
    scale = NAUTICAL_KM / MILE_KM
    low, high = stated.min_km, stated.max_km
    interval = replace(
        stated,
        min_km=None if low is None else _round(low * scale),
        max_km=None if high is None else _round(high * scale),
        precision_km=_round(stated.precision_km * scale),
    )
    return replace(distance, interval=interval, unit_km=NAUTICAL_KM)


def _round(value: float) -> float:
    return round(value, 9)


def borrowed(amount: Amount, unit_km: float) -> Distance:
    """The distance of a number whose unit was left out ("… ten km from A and four from B")."""
    low, high = _round(amount.low * unit_km), _round(amount.high * unit_km)
    return Distance(Interval(low, high, None, _round(amount.step * unit_km / 2)), unit_km)


MAKERS: dict[str, Callable[[Chart, Match], object]] = {
    "also": _also,
    "amount": _single,
    "range": _range,
    "near": _near,
    "slash": _slash,
    "sum": _sum,
    "product": _product,
    "ratio": _ratio,
    "distance": _distance,
    "two": _two,
    "whole-and-part": _whole_and_part,
    "vague": _vague,
    "hedged": _hedged,
}
