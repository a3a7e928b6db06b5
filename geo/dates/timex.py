"""Expressions of time in a text, each turned into the days it may mean.

An expression is resolved against the article's publication date or, for "two days earlier", against
a day told before it. What the words leave open stays a range; what cannot be known is None.
"""

from __future__ import annotations

import calendar
import functools
import re
from dataclasses import dataclass
from datetime import date, timedelta

from geo.dates.feasts import feast
from geo.grammar.anycase import AnyCase, small
from geo.languages import en_dates as words
from geo.model import DateRange

_GROUP = re.compile(r"\(\?P<(\w+)>")


def _alternative(number: int, pattern: str) -> str:
    """One wording as a named alternative, its own group names made unique by its number."""
    return f"(?P<_{number}>" + _GROUP.sub(rf"(?P<\1_{number}>", pattern) + ")"


_BEGINS = re.compile(r"(?<!\w)(?:\d|[^\W\d_]{1,3})")
_AFTER_LITTLE = AnyCase(words.AFTER_LITTLE)
_FINDER = AnyCase(
    r"(?:"
    + "|".join(_alternative(number, pattern) for number, (_, pattern) in enumerate(words.PATTERNS))
    + ")"
)
_SINCE = AnyCase(words.SINCE)
_SINCE_THEN = AnyCase(words.SINCE_THEN)
_EVE_REACH = 30  # characters: "on the eve of the 3 March anniversary"
_MAY_MARCH = re.compile(words.ALSO_VERBS)
_PARTS = {
    **dict.fromkeys(("early", "beginning", "start"), (1, 10)),
    **dict.fromkeys(("mid", "middle"), (11, 20)),
    **dict.fromkeys(("late", "end"), (21, 31)),
    **dict.fromkeys(("first week", "first days", "first few days"), (1, 7)),
    "second week": (8, 14),
    "third week": (15, 21),
    **dict.fromkeys(("last week", "last days", "last few days"), (25, 31)),
    "first half": (1, 15),
    "second half": (16, 31),
}
"""The days of a month that words for its parts mean."""
_CALENDAR = frozenset(
    {"iso", "day", "day_range", "day_span", "month", "year", "feast", "feast_weekend"}
)
_RELATIVE = frozenset(
    {
        "earlier",
        "later",
        "previous_day",
        "next_day",
        "same_day",
        "previous_weekend",
        "after",
        "before",
    }
)


@dataclass(frozen=True, slots=True)
class Expression:
    """Words of time at ``[start, end)``: the production that reads them and their parts."""

    start: int
    end: int
    kind: str
    parts: dict[str, str]

    @property
    def is_relative(self) -> bool:
        """Whether it counts from a day told elsewhere ("two days earlier")."""
        return self.kind in _RELATIVE

    @property
    def links_clause(self) -> bool:
        """Whether it dates the clause that follows it ("two days after Tehran bombed ...")."""
        return self.kind in ("after", "before")


@functools.lru_cache(maxsize=8)
def expressions(text: str) -> tuple[Expression, ...]:
    """All expressions of time in a text, in text order."""
    found: list[Expression] = []
    eve = -_EVE_REACH
    last = 0
    lowered = small(text)
    for begin in _BEGINS.finditer(lowered):
        first, at = begin.group(), begin.start()
        if at < last or not (first in words.STEMS or first.isdigit()):
            continue
        if first in words.LITTLE and not _AFTER_LITTLE.begins(lowered, at):
            continue
        hit = _FINDER.match(text, at) if _FINDER.begins(lowered, at) else None
        if hit is None:
            continue
        last = hit.end()
        named = {
            k: v for k, v in hit.groupdict().items() if v is not None and not k.startswith("_")
        }
        number = next(int(k[1:]) for k, v in hit.groupdict().items() if v and k.startswith("_"))
        parts = {k.rpartition("_")[0]: v.lower() for k, v in named.items()}
        if _MAY_MARCH.search(hit.group()):
            continue  # the verbs "may" and "march"
        if words.PATTERNS[number][0] == "eve":
            eve = hit.end()
            continue
        if hit.start() - eve < _EVE_REACH:
            parts["eve"], eve = "yes", -_EVE_REACH
        opens = hit.group().lower().startswith(words.SINCE_FIRST)
        if _SINCE_THEN.match(text, hit.end()):
            pass
        elif opens or _SINCE.search(text[max(0, hit.start() - 24) : hit.start()]):
            parts["since"] = "yes"
        found.append(Expression(hit.start(), hit.end(), words.PATTERNS[number][0], parts))
    return tuple(found)


def resolve(
    expression: Expression, published: DateRange | None, reference: DateRange | None
) -> DateRange | None:
    """The days an expression means; None when that cannot be known.

    Parameters
    ----------
    published
        The publication date, perhaps a whole month; without it only full dates are resolved.
    reference
        The day that relative expressions count from.
    """
    found = _resolved(expression, published, reference)
    if found is not None and "since" in expression.parts and published is not None:
        return DateRange(found.first, max(found.last, published.last))
    if found is not None and "eve" in expression.parts:
        return DateRange(found.first - timedelta(days=1), found.first - timedelta(days=1))
    return found


def _resolved(  # noqa: PLR0911 - one return a kind of words
    expression: Expression, published: DateRange | None, reference: DateRange | None
) -> DateRange | None:
    kind, parts = expression.kind, expression.parts
    try:
        if kind in _CALENDAR:
            return _calendar(kind, parts, published)
        if expression.is_relative:
            return _shifted(kind, parts, reference)
        if published is None:
            return None
        if kind in ("last", "this", "past_days", "month_part", "before_last"):
            return _period(kind, parts, published)
        if published.first != published.last:
            return _vague(kind, published)
        return _deictic(kind, parts, published.first)
    except (ValueError, OverflowError):
        return None


def _day(value: date) -> DateRange:
    return DateRange(value, value)


def _number(parts: dict[str, str]) -> int | None:
    written = parts.get("n", "one").replace("the", "one")
    return int(written) if written.isdigit() else words.NUMBERS.get(written)


def _month_range(year: int, month: int, part: str | None = None) -> DateRange:
    first, last = _PARTS.get(part or "", (1, 31))
    last = min(last, calendar.monthrange(year, month)[1])
    return DateRange(date(year, month, first), date(year, month, last))


def _calendar(kind: str, parts: dict[str, str], published: DateRange | None) -> DateRange | None:
    """Dates of the calendar; one without a year is the most recent not after publication."""
    if kind == "year":
        year = int(parts["y"])
        future = published is not None and year > published.last.year
        return None if future else DateRange(date(year, 1, 1), date(year, 12, 31))
    if "y" in parts:
        return _in_year(kind, parts, int(parts["y"]))
    if published is None:
        return None
    year = published.last.year
    this = "back" in parts and words.MONTHS[parts["m"].rstrip(".")] == published.last.month
    if parts.get("rel") == "last year" or this:  # "last January", told in January
        return _in_year(kind, parts, year - 1)
    for back in range(5):  # 29 February needs up to four years
        try:
            found = _in_year(kind, parts, year - back)
        except ValueError:
            continue
        if found.first <= published.last and found.first <= found.last:
            return found
    return None


def _in_year(kind: str, parts: dict[str, str], year: int) -> DateRange:
    """The day, days or month that words without a year mean in a year."""
    if kind == "feast":
        days = feast(parts["feast"].replace("’", "'"), year)
        nth = words.ORDINALS[parts["nth"]] - 1 if "nth" in parts else None
        return days if nth is None else _day(days.first + timedelta(days=nth))
    if kind == "feast_weekend":
        saturday = _weekday("saturday", feast(parts["feast"], year).first)
        return DateRange(saturday, saturday + timedelta(days=1))
    if kind == "iso":
        return _day(date(year, int(parts["m"]), int(parts["d"])))
    month = words.MONTHS[parts["m"].rstrip(".")]
    if kind == "month":
        return _month_range(year, month, parts.get("part"))
    first, last = (_of_month(parts[d]) for d in ("d", "d2" if "d2" in parts else "d"))
    later = words.MONTHS[parts["m2"].rstrip(".")] if "m2" in parts else month
    begins = year - 1 if later < month else year  # "30 December to 2 January"
    return DateRange(date(begins, month, first), date(year, later, last))


def _of_month(written: str) -> int:
    """The number of a day: "3rd", "third"."""
    return words.ORDINALS.get(written) or int(re.sub(r"\D", "", written))


def _shifted(kind: str, parts: dict[str, str], reference: DateRange | None) -> DateRange | None:
    if reference is None:
        return None
    if kind == "previous_weekend":
        saturday = _weekday("saturday", reference.first - timedelta(days=2))
        return DateRange(saturday, saturday + timedelta(days=1))
    step = {"previous_day": -1, "next_day": 1, "same_day": 0}.get(kind)
    unit = parts.get("unit", parts.get("unit2", "day")).rstrip("s")
    if step is None:
        number = _number(parts) if "n" in parts or "unit" in parts else None
        if unit == "hour":
            number = 0 if number is None or number < 12 else (number + 12) // 24
        if number is None or unit in ("month", "year"):
            return _long_ago(number, unit, reference) if kind == "earlier" else None
        days = number * (7 if unit == "week" else 1)
        step = -days if kind in ("earlier", "after") else days
    shift = timedelta(days=step)
    return DateRange(reference.first + shift, reference.last + shift)


def _long_ago(number: int | None, unit: str, reference: DateRange) -> DateRange | None:
    """The month or year of "two months ago", "three years earlier"."""
    if number is None:
        return None
    if unit == "year":
        year = reference.first.year - number
        return DateRange(date(year, 1, 1), date(year, 12, 31))
    months = reference.first.year * 12 + reference.first.month - 1 - number
    return _month_range(months // 12, months % 12 + 1)


def _period(  # noqa: PLR0911 - one return a kind of words
    kind: str, parts: dict[str, str], published: DateRange
) -> DateRange | None:
    """Last, this or the past week, month or year."""
    if kind == "past_days":
        number = _number(parts)
        if number is None:
            return None
        days = number * (7 if parts["unit"] == "week" else 1)
        return DateRange(published.first - timedelta(days=days), published.last)
    first, last = published.first, published.last
    if kind == "month_part":
        return _part_of_month(parts, published)
    back = {"last": 1, "before_last": 2}.get(kind, 0)
    unit = parts.get("unit") or parts["unit3"]
    if unit == "year":
        year = last.year - back
        return DateRange(date(year, 1, 1), date(year, 12, 31) if back else last)
    if unit == "month":
        if (first.year, first.month) != (last.year, last.month):
            return None
        months = first.year * 12 + first.month - 1 - back
        month = _month_range(months // 12, months % 12 + 1)
        return month if back else DateRange(month.first, last)
    if first != last:
        return None if back else published
    monday = first - timedelta(days=first.weekday() + 7 * back)
    return DateRange(monday, monday + timedelta(days=6) if back else first)


def _part_of_month(parts: dict[str, str], published: DateRange) -> DateRange | None:
    """The days of "late last month", "the start of this month"."""
    if published.first.replace(day=1) != published.last.replace(day=1):
        return None
    back = int(parts["which"] == "last")
    months = published.first.year * 12 + published.first.month - 1 - back
    found = _month_range(months // 12, months % 12 + 1, parts.get("early") or parts["part"])
    return DateRange(min(found.first, published.last), min(found.last, published.last))


def _vague(kind: str, published: DateRange) -> DateRange | None:
    """With only a month of publication, "Tuesday" is known to be about that month."""
    return (
        published if kind in ("weekday", "today", "yesterday", "overnight", "last_night") else None
    )


def _deictic(  # noqa: PLR0911 - one return a kind of words
    kind: str, parts: dict[str, str], today: date
) -> DateRange | None:
    """Words that count from the day of publication."""
    one = timedelta(days=1)
    if kind == "weekday":
        if parts.get("next"):
            return None
        return _day(_weekday(parts["w"], today - one if parts.get("last") else today))
    if kind == "overnight":
        return _overnight(parts, today)
    if kind == "ago":
        return _ago(parts, today)
    if kind == "weekend":
        saturday = _weekday("saturday", today)
        return DateRange(saturday, min(saturday + one, today))
    if kind == "past_hours":
        return DateRange(today - timedelta(hours=int(parts.get("n", "24"))), today)
    if kind == "last_week_day":
        monday = today - timedelta(days=today.weekday() + 7)
        day = monday + timedelta(days=words.WEEKDAYS[parts.get("w", parts.get("v", ""))])
        return _day(day if today - day > one else day - 7 * one)  # not yesterday
    if kind == "week_ago_day":
        last = _weekday(parts.get("w") or parts["v"], today - one)
        return _day(last - timedelta(days=7))
    if kind == "month_day":
        return _day_of_month(parts, today)
    if kind == "weekdays_ago":
        number = _number(parts)
        last = _weekday(parts["w"], today - one)
        return None if number is None else _day(last - timedelta(days=7 * (number - 1)))
    back = {"today": 0, "yesterday": 1, "last_night": 1, "before_yesterday": 2}.get(kind)
    return None if back is None else _day(today - back * one)


def _day_of_month(parts: dict[str, str], today: date) -> DateRange:
    """The last day of that number on or before a day: "on the 9th"."""
    number = int(re.sub(r"\D", "", parts["d"]))
    last_month = today.replace(day=1) - timedelta(days=1)
    this = number <= today.day and "back" not in parts
    return _day((today if this else last_month).replace(day=number))


def _weekday(word: str, until: date) -> date:
    """The last such day on or before a day."""
    return until - timedelta(days=(until.weekday() - words.WEEKDAYS[word]) % 7)


def _overnight(parts: dict[str, str], today: date) -> DateRange:
    from_day, to_day = parts.get("w", parts.get("v")), parts.get("w2", parts.get("v2"))
    if from_day and to_day:
        last = _weekday(to_day, today) - timedelta(days=7 * ("back" in parts))
        return DateRange(_weekday(from_day, last), last)
    if from_day:
        last = _weekday(from_day, today)
        return DateRange(last - timedelta(days=1) if parts.get("into") else last, last)
    return DateRange(today - timedelta(days=1), today)


def _ago(parts: dict[str, str], today: date) -> DateRange | None:
    number, unit = _number(parts), parts["unit"]
    if number is None:
        return None
    if unit in ("month", "year"):
        return _long_ago(number, unit, _day(today))
    days = {"hour": number // 24, "week": 7 * number, "fortnight": 14 * number}.get(unit, number)
    return _day(today - timedelta(days=days))
