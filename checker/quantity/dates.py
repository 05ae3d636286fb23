"""Dates as numbers: the days that a date figure names, and how such numbers are written.

A part of a date that a rule works with becomes a figure of its own whose ``unit`` says what its
value counts: ``年``, ``月``, ``日``, ``星期`` (1 to 7, from Monday), ``月日`` (days since
1 January) or ``年月日`` (20240501).
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from checker.patterns import compiled
from checker.quantity.model import Quantity
from checker.quantity.reading import number_of

WEEKDAYS = "一二三四五六日"
_HALF_WIDTH = {0xFF10 + digit: str(digit) for digit in range(10)}
_NUMERAL = "[0-9〇零○一二两三四五六七八九十]"


class Day(NamedTuple):
    """A date as far as it was written; ``start`` and ``end`` are offsets in the figure's text."""

    year: int | None
    month: int | None
    day: int | None
    start: int
    end: int

    @property
    def number(self) -> int:
        """Year, month and day in one number; what was not written counts as zero."""
        return ((self.year or 0) * 100 + (self.month or 0)) * 100 + (self.day or 0)

    @property
    def weekday(self) -> int | None:
        """1 for Monday to 7; None unless it is a full date of the calendar."""
        if self.year is None or self.month is None or self.day is None:
            return None
        from datetime import date

        try:
            return date(self.year, self.month, self.day).isoweekday()
        except ValueError:
            return None


def days_of(quantity: Quantity) -> tuple[Day, ...]:
    """The date that the figure names, or the first and the last one of a period.

    Two-figure years are left out, and so is what the first date of a period does not write
    (2015至2020年 has two years, 3月5日至8日 one date and a bare day).
    """
    days = (_day(match) for match in _date().finditer(quantity.text.translate(_HALF_WIDTH)))
    return tuple(day for day in days if day is not None)


def _day(match: re.Match[str]) -> Day | None:
    year, month, day = (_value(match[name]) for name in ("year", "month", "day"))
    if year is None and month is None:
        return None
    return Day(year, month, day, match.start(), match.end())


def year_of_era(quantity: Quantity) -> Quantity | None:
    """民国二十四年: the date as the number that it has in its era."""
    value = _value(quantity.text.removesuffix("年").translate(_HALF_WIDTH).strip())
    return None if value is None else part_of(quantity, value, "年")


def _value(text: str | None) -> int | None:
    if not text:
        return None
    number = number_of(text)
    return None if number is None or number.value is None else int(number.value)


@cache
def _date() -> re.Pattern[str]:
    # In 2015至2020年 the first year has no sign of its own.
    elided = r"(?=\s?[-—–~～至到]+\s?[0-9]{4}年)"
    year = rf"(?P<year>[0-9]{{4}}|[一二][〇零○一二三四五六七八九]{{3}})(?:年|{elided})"
    month, day = rf"(?P<month>{_NUMERAL}{{1,3}})月", rf"(?P<day>{_NUMERAL}{{1,3}})[日号]"
    return compiled(rf"(?={_NUMERAL})(?:{year})?\s*(?:{month})?\s*(?:{day})?")


def part_of(quantity: Quantity, value: int, unit: str, start: int = 0, end: int = 0) -> Quantity:
    """The figure, or ``text[start:end]`` of it, standing for a number that its date gives."""
    reading = quantity.reading._replace(
        kind="date", value=Decimal(value), unit=unit, resolution=None
    )
    if not end:
        return quantity._replace(reading=reading)
    text = quantity.text[start:end]
    first = quantity.start + start
    return quantity._replace(start=first, end=first + end - start, text=text, reading=reading)


def whole(quantity: Quantity) -> Quantity | None:
    """A length of time as a whole number of its unit; None for 1.5年, 五年多 and 三五年."""
    value = quantity.value
    if value is None or quantity.approx is not None or value != int(value):
        return None
    return part_of(quantity, int(value), quantity.unit or "")


def weekday_at(quantity: Quantity) -> Quantity | None:
    """The weekday written right behind a date, (星期三) or 周三; None where there is none."""
    view = quantity.view
    match = _weekday().match(view.text, quantity.upto) if view is not None else None
    if view is None or match is None:
        return None
    start, end = view.span(match.start(1), match.end(1))
    number = WEEKDAYS.index(match[2].replace("天", "日")) + 1
    reading = part_of(quantity, number, "星期").reading
    text = view.source[start:end]
    return Quantity(start, end, text, reading, match.start(1), match.end(1), view=view)


@cache
def _weekday() -> re.Pattern[str]:
    return compiled(r"[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])")


def day_of_year(quantity: Quantity) -> int | None:
    """Number of the day in a common year that a date of month and day names; None for others."""
    days = days_of(quantity)
    if len(days) != 1 or not days[0].month or not days[0].day:
        return None
    from datetime import date

    try:
        return (
            date(_COMMON, days[0].month, days[0].day).toordinal() - date(_COMMON, 1, 1).toordinal()
        )
    except ValueError:
        return None


_COMMON = 2001


def written(value: Decimal, unit: str | None) -> str:
    """A number of a date as it is written: 星期三, 29日, 2024年5月1日."""
    number = int(value)
    if unit == "星期":
        return f"星期{WEEKDAYS[number - 1]}"
    if unit == "月日":
        from datetime import date

        told = date.fromordinal(date(_COMMON, 1, 1).toordinal() + number)
        return f"{told.month}月{told.day}日"
    if unit != "年月日":
        return f"{number}{unit or ''}"
    year, rest = divmod(number, 10_000)
    month, day = divmod(rest, 100)
    named = ((year, "年"), (month, "月"), (day, "日"))
    return "".join(f"{part}{name}" for part, name in named if part)
