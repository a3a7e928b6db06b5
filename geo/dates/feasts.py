"""The day of a feast: fixed, counted from Easter, or of a calendar of moons.

The days of the Islamic calendar are those of the Umm al-Qura calendar of Saudi Arabia; elsewhere
the new moon is often seen a day later.
"""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

from geo.languages import en_dates as words
from geo.model import DateRange

_MOONS = {
    "fitr": (
        "20000108 20001227 20011216 20021205 20031125 20041114 20051103 20061023 20071013 "
        "20081001 20090920 20100910 20110830 20120819 20130808 20140728 20150717 20160706 "
        "20170625 20180615 20190604 20200524 20210513 20220502 20230421 20240410 20250330 "
        "20260320 20270309 20280226 20290214 20300204 20310124 20320114 20330102 20331223 "
        "20341212 20351201 20361119 20371108 20381029 20391019"
    ),
    "adha": (
        "20000316 20010305 20020222 20030211 20040201 20050121 20060110 20061231 20071220 "
        "20081208 20091127 20101116 20111106 20121026 20131015 20141004 20150923 20160911 "
        "20170901 20180821 20190811 20200731 20210720 20220709 20230628 20240616 20250606 "
        "20260527 20270516 20280505 20290424 20300413 20310402 20320322 20330311 20340301 "
        "20350218 20360207 20370126 20380116 20390105 20391226"
    ),
    "ashura": (
        "20000415 20010404 20020324 20030313 20040301 20050219 20060209 20070129 20080119 "
        "20090107 20091227 20101216 20111205 20121124 20131113 20141103 20151023 20161011 "
        "20170930 20180920 20190909 20200829 20210818 20220808 20230728 20240716 20250705 "
        "20260625 20270615 20280603 20290523 20300512 20310502 20320420 20330410 20340330 "
        "20350320 20360308 20370225 20380214 20390204"
    ),
    "ramadan": (
        "20001127 20011116 20021106 20031026 20041015 20051004 20060924 20070913 20080901 "
        "20090822 20100811 20110801 20120720 20130709 20140628 20150618 20160606 20170527 "
        "20180516 20190506 20200424 20210413 20220402 20230323 20240311 20250301 20260218 "
        "20270208 20280128 20290116 20300105 20301226 20311215 20321204 20331123 20341112 "
        "20351101 20361020 20371010 20380930 20390919"
    ),
    "lunar": (
        "20000205 20010124 20020212 20030201 20040122 20050209 20060129 20070218 20080207 "
        "20090126 20100214 20110203 20120123 20130210 20140131 20150219 20160208 20170128 "
        "20180216 20190205 20200125 20210212 20220201 20230122 20240210 20250129 20260217 "
        "20270206 20280126 20290213 20300203"
    ),
    "diwali": (
        "20001026 20011114 20021104 20031025 20041112 20051101 20061021 20071109 20081028 "
        "20091017 20101105 20111026 20121113 20131103 20141023 20151111 20161030 20171019 "
        "20181107 20191027 20201114 20211104 20221024 20231112 20241101 20251020"
    ),
}
_DAYS = {
    name: {int(day[:4]): date(int(day[:4]), int(day[4:6]), int(day[6:])) for day in days.split()}
    for name, days in _MOONS.items()
}


def feast(name: str, year: int) -> DateRange:
    """The day or days of a feast in a year; ValueError when that year's is not known."""
    if name in words.EASTER:
        return _from_easter(words.EASTER[name], year, EASTER_WESTERN)
    if name in words.ORTHODOX:
        return _from_easter(words.ORTHODOX[name], year, EASTER_ORTHODOX)
    if name in words.MOONS:
        return _of_moon(words.MOONS[name], year)
    if name in words.NTH_WEEKDAY:
        month, weekday, nth = words.NTH_WEEKDAY[name]
        first = date(year, month, 1)
        day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
        return DateRange(day, day)
    month, number = words.FEASTS[name]
    return DateRange(date(year, month, number), date(year, month, number))


def _from_easter(days: int, year: int, method: int) -> DateRange:
    sunday: date = easter(year, method)
    day = sunday + timedelta(days=days)
    return DateRange(day, day)


def _of_moon(name: str, year: int) -> DateRange:
    if year not in _DAYS[name]:
        raise ValueError(f"no {name} is known for {year}")
    first = _DAYS[name][year]
    if name != "ramadan":
        return DateRange(first, first)
    feasts = (day for day in _DAYS["fitr"].values() if first < day < first + timedelta(days=40))
    last = next(feasts, first + timedelta(days=30)) - timedelta(days=1)
    return DateRange(first, last)
