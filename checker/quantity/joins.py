"""Figures in company: ranges, units told once for several figures, ratios, signs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from checker.patterns import compiled
from checker.quantity.grammar import DATE_UNITS, JOINS, date_tail, measures
from checker.quantity.model import Reading
from checker.quantity.reading import number_of, read
from checker.quantity.units import Endings, common, unit_at

CONNECT = frozenset("-–—~～至到")
ALONGSIDE = frozenset("、和与及或")
_BETWEEN = ("之间", "间")
_BLANK = " \t\u3000\xa0"
_NEVER_SHARED = frozenset({"code", "other", "ordinal"})
_TENFOLD, _VERB, _CHANGES = 10, 5, frozenset("增减升降跌涨")
_STEPS = frozenset("期级类")
"""Units whose small ranges name steps and classes: 一至三期, 二三级."""

Part = tuple[int, int, Reading]
"""(start, end, reading) in the view."""


def span(
    text: str, start: int, middle: int, end: int, unit: str | None, units: Endings
) -> tuple[int, Reading] | None:
    """Return (end, reading) of the range that begins with the figure ``start``..``end``, or None.

    A unit or a scale that stands once, behind the second number, is the first one's as well
    (``5到8万元``). 由…到… tells a change from one figure to another and is no range.
    """
    joint = _joint(text, end, unit, units)
    if joint is None or (joint in ("到", "至") and text[start - 1 : start] == "由"):
        return None
    upto = end + len(joint) + (3 if text.startswith("(含)", end) else 0)
    second = measures(common()).match(text, upto + (text[upto : upto + 1] == " "))
    if second is None:
        return None
    last_unit = units.at(text, second.end(1))
    upto = second.end(1) + len(last_unit or "")
    number, last = text[start:middle], second[1]
    if "分之" in number and "分之" not in last and last_unit is None:
        last = f"{number.partition('分之')[0]}分之{last}"
    low, high = read(number, unit or last_unit), read(last, last_unit)
    if low is None or high is None:
        return None
    if high.kind == "date":
        return _dates(text, low, high, last_unit, upto)
    if high.kind in _NEVER_SHARED:
        return (upto, Reading(high.kind)) if unit is None else None
    if last_unit in _STEPS and high.value is not None and high.value < 20:
        return upto, Reading("ordinal", unit=last_unit, digits=low.digits)
    if low.value is None or high.value is None:
        return None
    if unit is not None and low.unit != high.unit:
        return None
    if unit is None:
        if last_unit is None and not _told(joint, text, upto, low, high):
            return None
        low = _rescaled(number, last, low, last_unit)
    if low.value is None or low.value >= high.value:
        return None
    apart = unit is not None and low.value * _TENFOLD < high.value and joint in ("到", "至")
    if apart and not _CHANGES.isdisjoint(text[max(0, start - _VERB) : start]):
        # 减少1200人至36万人: by so many, down to so many.
        return None
    return upto, Reading(
        "range", None, low.value, high.value, high.resolution, high.unit, None, (), low.digits
    )


def _joint(text: str, end: int, unit: str | None, units: Endings) -> str | None:
    """Return what joins the figure before ``end`` to a second one, blanks included."""
    at = end + 3 if text.startswith("(含)", end) else end
    if unit is None and text[at : at + 1] in ("和", "与"):
        second = measures(common()).match(text, at + 1)
        tail = second.end(1) if second is not None else at
        return (
            text[at] if text.startswith(_BETWEEN, tail + len(units.at(text, tail) or "")) else None
        )
    blank = 1 if text[at : at + 1] == " " else 0
    joint = JOINS.match(text, at + blank)
    if joint is None:
        return None
    if blank and text[joint.end() : joint.end() + 1] != " ":
        return None
    return text[at : joint.end()]


def _dates(
    text: str, low: Reading, high: Reading, unit: str | None, upto: int
) -> tuple[int, Reading] | None:
    """A range of months or years without the first unit (1—5月) is a date."""
    if low.kind not in ("date", "quantity", "duration") or unit is None:
        return None
    tail = date_tail(unit).match(text, upto) if unit in DATE_UNITS else None
    reading = Reading("date", unit=unit, parts=low.parts + high.parts, digits=high.digits)
    return (tail.end() if tail else upto), reading


def _told(joint: str, text: str, upto: int, low: Reading, high: Reading) -> bool:
    """Whether two numbers without a unit make a range: 20~100, 一千到一千五百, but no 3-1."""
    if low.kind == high.kind == "percent" or text.startswith(_BETWEEN, upto):
        return True
    if not low.digits:
        return joint in ("到", "至") and low.value is not None and low.value >= 10
    return joint in ("到", "至", "~", "～")


def _rescaled(number: str, last: str, low: Reading, unit: str | None) -> Reading:
    """Give the first number the second one's scale where it has none of its own: 5到8万."""
    return (read(number + scale, unit) or low) if (scale := scale_of(number, last)) else low


def scale_of(number: str, last: str) -> str:
    """Return the scale that ``number`` shares with the larger ``last`` (5 and 8万 → 万), or ''."""
    mine = number_of(number)
    if mine is None or mine.value is None or number[-1] in "万亿":
        return ""
    for scales in ("万亿", "百千佰仟万亿") if len(number) == 1 else ("万亿",):
        bare = last.rstrip("多余几").rstrip(scales)
        scale = last.rstrip("多余几")[len(bare) :]
        top = number_of(bare) if scale and bare else None
        if top is not None and top.value is not None and mine.value < top.value:
            return scale
    return ""


def ordinal_end(text: str, end: int, units: Endings) -> int:
    """Return the end of an ordinal's range (第3—5名), or ``end``."""
    joint = JOINS.match(text, end)
    second = measures(common()).match(text, joint.end()) if joint is not None else None
    if second is None:
        return end
    return second.end(1) + len(units.at(text, second.end(1)) or "")


def date_end(text: str, end: int) -> int:
    """Return the end of a date that runs on (2016年至2018年), or ``end``."""
    joint = JOINS.match(text, end)
    second = measures(common()).match(text, joint.end()) if joint is not None else None
    if second is None:
        return end
    unit = unit_at(text, second.end(1))
    if unit not in DATE_UNITS:
        return end
    tail = date_tail(unit).match(text, second.end(1) + len(unit))
    return tail.end() if tail is not None else end


# ---------------------------------------------------------------------- shared units, ratios


def shared(text: str, start: int, end: int, units: Endings) -> tuple[int, Reading | None]:
    """Read a bare number whose unit stands behind a later one: 7.4、1.1万亩.

    Returns how far the chain was followed, for no number in it has a unit if this one has none.
    """
    at = end
    for _ in range(8):
        if text[at : at + 1] not in ALONGSIDE:
            return at, None
        found = measures(common()).match(text, at + (2 if text[at + 1 : at + 2] == "-" else 1))
        if found is None or not found[1][0].isascii():
            return at, None
        at = found.end(1)
        unit = units.at(text, at)
        if unit is None:
            continue
        last = read(found[1], unit)
        if last is None or last.kind in _NEVER_SHARED:
            return at, None if last is None else Reading(last.kind)
        number = text[start:end]
        if last.kind == "date":
            if not number.isdecimal():
                return end, None  # 增加7亿、1995年…: no year shares its word with 7亿
            return at, Reading("date", unit=unit, parts=(Decimal(number),))
        return at, _near(number, found[1], last, unit)
    return at, None


def _near(number: str, last: str, other: Reading, unit: str) -> Reading | None:
    """Share the scale too (3、5万元), unless the bare number is of the scaled one's own size."""
    mine = read(number, unit)
    scale = last[len(last.rstrip("百千万亿")) :]
    if not scale or mine is None or mine.value is None or other.value is None:
        return mine
    return mine if mine.value * 100 > other.value else read(number + scale, unit)


@cache
def _ratio() -> re.Pattern[str]:
    return compiled(r"[0-9]+(?:\.[0-9]+)?(?::[0-9]+(?:\.[0-9]+)?){1,8}(?![0-9:])")


@cache
def _quotient() -> re.Pattern[str]:
    return compiled(r"([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])")


def ratio(text: str, start: int) -> tuple[int, list[Part]] | None:
    """Read ``3/4`` or ``2.5:36.7:60.7`` at ``start``; return (end, parts).

    Three or more members that make up a hundred are shares, a figure in per cent each, and so are
    members that miss it by a little where the words speak of shares; any other ratio is one figure
    with its members as ``parts``.
    """
    over = _quotient().match(text, start)
    if over is not None and over[2] != "1":
        top, bottom = Decimal(over[1]), Decimal(over[2])
        reading = Reading("fraction", top / bottom, parts=(top, bottom))
        return over.end(), [(start, over.end(), reading)]
    found = _ratio().match(text, start)
    if found is None or found.end() - start > 80:
        return None
    if text[found.end() : found.end() + 1] in _NO_RATIO or text[start - 1 : start] == "注":
        return found.end(), [(start, found.end(), Reading("other"))]
    members = found[0].split(":")
    values = tuple(Decimal(member) for member in members)
    if len(values) < 3 or abs(sum(values, Decimal(0)) - 100) > _slack(text, start, members):
        return found.end(), [(start, found.end(), Reading("fraction", parts=values))]
    parts: list[Part] = []
    at = start
    for member in members:
        share = read(member, "%")
        if share is not None:
            parts.append((at, at + len(member), share))
        at += len(member) + 1
    return found.end(), parts


def _slack(text: str, start: int, members: Sequence[str]) -> int:
    """How far from a hundred the members of a:b:c may be and still be shares."""
    words = text[max(0, start - 12) : start]
    if words.endswith(_CHANGED):
        # 结构由14.2:41.6:44.2调整为…: what is said of the one before.
        words = text[max(0, start - 44) : start]
    if not any(word in words for word in _SHARES):
        return 1
    fine = "比例" not in words and all("." in member for member in members)
    return 80 if fine else 15


_SHARES = ("比重", "占比", "结构", "构成", "比例", "产业比")
_CHANGED = ("调整为", "优化为", "变为", "转变为", "演变为", "调整到", "变化为")
_NO_RATIO = frozenset("年击战胜负逼大险月日")
"""What follows a score (3:0击败) or a note's number (注2:2014年)."""


_BURDENS = frozenset("正减背担肩抱欠胜自")
"""What makes 负 a burden and no sign: 减负, 背负, 自负."""


_MEASURED = frozenset("十百千万亿元角分")


def negative(text: str, start: int, reading: Reading) -> bool:
    """Whether the sign before ``start`` is a minus and no hyphen: -19.02%, not 2016-17."""
    before = text[start - 2] if start > 1 else "\n"
    if text[start - 1] == "负":
        return before not in _BURDENS
    if before in _BLANK or before in "(,;:。、为是和及与至到在从由达":
        return True
    if before.isdigit():
        return reading.resolution is not None and reading.kind != "date"
    rate = reading.kind in ("percent", "percent_point") or (
        reading.resolution is not None and reading.resolution < 1
    )
    named = "\u4e00" <= before <= "\u9fff"
    if named and reading.unit in ("元", "℃"):
        # 收支结余-320万元, 气温-12℃, but 5万-10万元 and 上限20万元-30万元 are spans.
        return before not in _MEASURED
    return rate and (named or before in "\r\n")
