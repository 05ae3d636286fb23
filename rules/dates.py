"""Dates: days that do not exist, weekdays, periods, and the days beside today."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from checker.claim.model import BIT, Claim, Role
from checker.claim.passage import Passage, Passages
from checker.claim.periods import day_named
from checker.finding import Level
from checker.patterns import compiled
from checker.quantity.dates import Day, day_of_year, days_of, part_of, weekday_at
from checker.quantity.model import Quantity
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_FIRST_YEAR = 1912
"""Before the Republic dates may be of the old calendar, whose months are others."""
_OLD = ("农历", "阴历", "旧历", "古历", "夏历")


class DateNotInCalendar(Rule):
    """日历上没有这一天。

    检查什么：2月30日、4月31日、13月一类日历上没有的日期。

    为什么：日期多是照上一年的稿子改的，平年闰年、大月小月容易忽略。

    何时不报：农历日期，用汉字写而没有年份的日期，1912年以前的日期。

    怎么改：核对日期。
    """

    level = Level.WARNING
    needs = BIT[Role.DATE]
    compare = "at_most"
    message = {
        "zh": "日历上没有{stated}，最大到{computed}",
        "en": "there is no such day as {stated}; the last is {computed}",
    }
    good = (
        Good("会议定于2024年2月29日召开。", "闰年"),
        Good("农历2月30日举行庙会。", "农历"),
        Good("第一季度截至3月31日，第二季度截至6月30日。"),
    )
    bad = (
        Bad("会议定于«2023年2月29日»召开。", "28日"),
        Bad("项目于«4月31日»开工。", "30日"),
        Bad("验收时间为«2022年13月5日»。", "12月"),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """写明月、日的日期"""
        for claim in passages.dates.holding(_late()):
            if "月" not in claim.quantity.plain or any(word in claim.gap for word in _OLD):
                continue
            for day in days_of(claim.quantity):
                over = _beyond(day, claim)
                if over is not None:
                    yield Tie((Operand("date", over[0]),), constants=(over[1],))

    def expect(self, last: int) -> Any:
        """当月最后一天"""
        return last


@cache
def _late() -> re.Pattern[str]:
    """The end of a date that may lie beyond the calendar: most do not, and need no closer look.

    The sign comes first, so that the search leaps from one to the next.
    """
    day = "(?<=29.)|(?<=[3-9][0-9].)|(?<=[0-9]{3}.)"
    month = "(?<=1[3-9].)|(?<=[2-9][0-9].)|(?<=(?<![0-9])0.)|(?<=00.)"
    return compiled(
        f"[日号](?:{day})|月(?:{month})|[月日号](?<=[〇零一二三四五六七八九十廿卅０-９].)"
    )


def _beyond(day: Day, claim: Claim) -> tuple[Quantity, int] | None:
    """The date with its day (or month) as value, and the greatest there is; None where it holds."""
    if day.month is None or (day.year or _FIRST_YEAR) < _FIRST_YEAR:
        return None
    if day.year is None and not claim.quantity.reading.digits:
        return None
    if not 1 <= day.month <= 12:
        return part_of(claim.quantity, day.month, "月", day.start, day.end), 12
    from calendar import monthrange

    last = monthrange(day.year or 2000, day.month)[1]
    if day.day is None or day.day <= last:
        return None
    return part_of(claim.quantity, day.day, "日", day.start, day.end), last


class WeekdayNotOfDate(Rule):
    """星期与日期不符。

    检查什么：年、月、日齐全的日期后面写的星期几。

    为什么：会议通知、日程改了日期没有改星期。

    何时不报：日期没有写年份。

    怎么改：按日历核对。
    """

    level = Level.WARNING
    needs = BIT[Role.DATE]
    words = ("星期", "周")
    message = {
        "zh": "日期与{stated}不符，那一天是{computed}",
        "en": "the date does not fall on {stated} but on {computed}",
    }
    good = (
        Good("定于2024年5月1日（星期三）开幕。"),
        Good("2023年11月20日周一上午召开。"),
        Good("定于5月1日（星期五）开幕。", "没有年份"),
    )
    bad = (
        Bad("定于2024年5月1日（«星期五»）开幕。", "星期三"),
        Bad("2023年11月20日«周二»上午召开。", "星期一"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """日期和紧跟着的星期"""
        for claim in passage.sentence.claims:
            if claim.role is not Role.DATE:
                continue
            words = passage.words(claim.at + 1, claim.at + 4)
            if "星期" in words or "周" in words:
                stated = weekday_at(claim.quantity)
                days = days_of(claim.quantity)
                actual = days[-1].weekday if days else None
                if stated is not None and actual is not None:
                    dated = part_of(claim.quantity, actual, "星期")
                    yield Tie((Operand("date", dated), Operand("weekday", stated)))

    def expect(self, day: Any) -> Any:
        """那一天的星期"""
        return day


class PeriodEndsBeforeStart(Rule):
    """起止日期颠倒。

    检查什么：“……年……月……日至……年……月……日”，止在起之前。

    为什么：跨年的期间改了一头没有改另一头。

    何时不报：止的日期没有写年份。

    怎么改：核对起止日期。
    """

    level = Level.WARNING
    needs = BIT[Role.DATE]
    compare = "at_least"
    message = {
        "zh": "期间的止{stated}在起{computed}之前",
        "en": "the period ends on {stated}, before it begins on {computed}",
    }
    good = (
        Good("审计期间为2019年6月1日至2020年5月31日。"),
        Good("2015至2020年，全县累计造林60万亩。"),
        Good("服务期为2023年11月至2月。", "止没有写年份"),
    )
    bad = (
        Bad("审计期间为2019年6月1日至«2018年5月31日»。", "2019年6月1日"),
        Bad("2021年至«2012年»，全县累计造林60万亩。", "2021年"),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """写明起止的期间"""
        for claim in passages.dates.holding(_to()):
            text = claim.quantity.plain
            if len(text) <= _SHORTEST or "年" not in text:
                continue
            days = days_of(claim.quantity)
            if len(days) == 2 and all(day.year for day in days) and _as_far(*days):
                first, last = (
                    part_of(claim.quantity, d.number, "年月日", d.start, d.end) for d in days
                )
                yield Tie((Operand("start", first), Operand("end", last)))

    def expect(self, start: Any) -> Any:
        """起"""
        return start


_SHORTEST = 8


@cache
def _to() -> re.Pattern[str]:
    return compiled("[-—–~～至到]")


def _as_far(first: Day, last: Day) -> bool:
    """True for dates written to the same precision."""
    return [first.month is None, first.day is None] == [last.month is None, last.day is None]


class DayNotBesideToday(Rule):
    """昨天、今天的日期对不上。

    检查什么：全文里“今天（4月24日）”“昨晚（4月23日）”一类写明的日期：昨天应当是今天的前一天，明天是后一天。

    为什么：稿子隔天刊发，改了“今天”没有改“昨天”。

    何时不报：“今天”写了两个日期，或者没有写“今天”的日期。

    怎么改：按刊发的那一天改写。
    """

    level = Level.WARNING
    message = {
        "zh": "{stated}与文中“今天”的日期不符，应为{computed}",
        "en": "{stated} does not fit the date given for today: {computed}",
    }
    good = (
        Good("今天（3月1日），全省春耕现场会召开。昨天（2月28日），代表们参观了农场。"),
        Good("今天（3月12日）开幕，昨晚（3月11日）举行预演，明天（3月13日）闭幕。"),
        Good("今天（3月12日）开幕。当天（3月15日）闭幕。", "当天不是昨天"),
    )
    bad = (
        Bad("今天（3月12日）开幕，昨晚（«3月10日»）举行预演。", "3月11日"),
        Bad("今天（3月12日）开幕。明天（«3月14日»）闭幕。", "3月13日"),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """写明日期的今天，和写明日期的昨天、明天"""
        if "今天(" not in passages.skeleton.text:
            return
        told: dict[int, list[Claim]] = {-1: [], 0: [], 1: []}
        for sentence in passages.having(BIT[Role.DATE]):
            for claim in sentence.claims:
                shift = day_named(claim.gap)
                if shift is not None and claim.role is Role.DATE:
                    told[shift].append(claim)
        today = {day for c in told[0] if (day := day_of_year(c.quantity)) is not None}
        if len(today) != 1:
            return
        for shift in (-1, 1):
            for claim in told[shift]:
                other = day_of_year(claim.quantity)
                if other is not None:
                    operands = (
                        Operand("date", part_of(told[0][0].quantity, min(today), "月日")),
                        Operand("date", part_of(claim.quantity, other, "月日")),
                    )
                    yield Tie(operands, constants=(shift,))

    def expect(self, today: Any, shift: int) -> Any:
        """今天的前一天、后一天"""
        return today + shift if shift > 0 else today - -shift
