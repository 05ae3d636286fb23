"""Wording: ranges whose ends cannot be read for sure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache

from checker.patterns import compiled
from checker.quantity.model import Quantity
from checker.rule import Bad, Good
from checker.wording import Edit, Flaw, Spot, WordingRule

_NUMBER = r"-?[0-9,]+(?:\.[0-9]+)?"
_JOINT = "(?:--|——|[-–—~至到])"


class RangeUnitLeftOut(WordingRule):
    """区间的前一个数省略了万、亿或百分号。

    检查什么：“9～16亿元”“15～30%”：前一个数没有写“亿”“%”。

    为什么：9～16亿元可以读作9元至16亿元；标准要求前后两个数都写，以免歧义。

    何时不报：省略的只是单位（100～150公斤），或者前一个数本来就小于后一个数的“万”（5000～1万元）。

    怎么改：前一个数也写上：9亿～16亿元，15%～30%。
    """

    basis = "GB/T 15835-2011 5.1.3"
    marks = "~-—–至到"
    beside = "(?<=[0-9].)[0-9][0-9.,]*[万亿%‰]"
    message = {
        "zh": "“{text}”的前一个数省略了万、亿或百分号，宜写作“{suggestion}”",
        "en": "the first end of {text} lacks its scale or per cent sign: write {suggestion}",
    }
    good = (
        Good("总投资9亿～16亿元。"),
        Good("每袋重100～150公斤。", "省略的只是单位"),
        Good("每户补助5000～1万元。", "前一个数没有“万”"),
    )
    bad = (
        Bad("预计总投资«9～16亿元»。", "9亿～16亿元"),
        Bad("出油率为«15～30%»。", "15%～30%"),
        Bad("每亩收入«2至3万元»。", "2万至3万元"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """区间的前一个数"""
        figure = spot.figure
        found = _ends(spot.written)
        if found is not None and figure.kind == "range" and _shared(found, figure):
            place = figure.at + found.end(1)
            yield Flaw(figure.at, figure.upto, (Edit(place, place, found[3]),))


def _ends(written: str) -> re.Match[str] | None:
    return re.match(rf"({_NUMBER}) ?{_JOINT} ?({_NUMBER})([万亿%‰]+)", written)


def _shared(ends: re.Match[str], figure: Quantity) -> bool:
    """Whether the first number was meant in the scale of the second, and not in ones."""
    if figure.low is None or figure.high is None:
        return False
    first, second = (Decimal(ends[k].replace(",", "")) for k in (1, 2))
    return figure.low * second == figure.high * first


class BoundsOutOfOrder(WordingRule):
    """区间的两个数前大后小。

    检查什么：“20000～15000元”：浪纹线两边的数，前一个大于后一个。

    为什么：区间从小到大写；前大后小的，多半是写颠倒了，或者漏了一位数字。

    何时不报：“由20000元降到15000元”一类变化；高程、比降、日期；用短横线连接的号码。

    怎么改：两个数对调，并核对有没有漏写数字。
    """

    basis = "GB/T 15835-2011 5.1.3（数值的范围）"
    marks = "~—"
    beside = "(?<=[^~—/.-].)(?=[0-9])"
    message = {
        "zh": "区间“{text}”前大后小",
        "en": "the ends of the range {text} are out of order",
    }
    good = (
        Good("每户补助15000～20000元。"),
        Good("堤顶高程58.2～56.4米。", "沿线由高到低"),
        Good("合格率由95%降到92%。", "说的是变化"),
    )
    bad = (
        Bad("每户补助«20000～15000元»。", "15000～20000元"),
        Bad("出苗率为«90%～80%»。", "80%～90%"),
        Bad("每袋重«150—100公斤»。", "100—150公斤"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """浪纹线、一字线两边的数"""
        second, before = spot.figure, spot.previous(spot.text[spot.at])
        if before is None or not second.measured:
            return
        first = before.figure
        one, two = _parted(before.written), _parted(spot.written)
        chained = spot.sign(first.at - 1) in _CHAINS or spot.sign(second.upto) in _CHAINS
        bare = second.unit is None and (spot.text[spot.at] != "~" or len(spot.written) < 3)
        if not first.measured or not one or not two or chained or bare:
            return
        if _falls(one, two) and not _directed()(before.lead()):
            ends = (
                Edit(first.at, first.at + one.end(1), two[1]),
                Edit(second.at, second.at + two.end(1), one[1]),
            )
            yield Flaw(first.at, second.upto, ends)


_CHAINS = frozenset(("~", "—", "-", ".", "/"))


def _parted(written: str) -> re.Match[str] | None:
    return re.match(r"([0-9]+(?:\.[0-9]+)?)(.*)", written)


def _falls(one: re.Match[str], two: re.Match[str]) -> bool:
    """Whether the first number is the larger one; 5000~1万元 is read as it stands."""
    same = one[2] == two[2] or (not one[2] and two[2][0] not in "万亿")
    return same and Decimal(one[1]) > Decimal(two[1])


@cache
def _directed() -> Callable[[str], object]:
    """What makes a range run from its first end to the second: a way, a slope, a fall."""
    return compiled("[由从降减缩落坡]|高程|海拔|埋深|水深|桩号").search
