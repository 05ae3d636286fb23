"""Wording: digits, signs and years as the standard on numbers in publications has them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from checker.patterns import compiled
from checker.rule import Bad, Good
from checker.wording import Edit, Flaw, Spot, WordingRule


class DigitsGroupedWrong(WordingRule):
    """数字分节有误。

    检查什么：“1,2345元”“12,345,6789元”：逗号分节，每节不是三位。

    为什么：多写、漏写了数字，或者逗号点错了位置；“42,15万元”多半是小数点误作逗号。

    何时不报：并列的两个数，表格里的数；全角逗号隔开的两个数。

    怎么改：从个位起三位一节，或者不分节；是小数点的改为小数点。
    """

    basis = "GB/T 15835-2011 5.1.1"
    marks = ","
    beside = r"(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\t\n])"
    message = {
        "zh": "“{text}”分节有误，宜写作“{suggestion}”，并核对数字",
        "en": "the digits of {text} are grouped wrong: {suggestion}?",
    }
    good = (
        Good("总投资12,345元。"),
        Good("受灾120,1500户搬迁,灾后重建。", "逗号是标点"),
        Good("编号为1,2,3的水库。"),
    )
    bad = (
        Bad("总投资«1,2345元»。", "12,345元"),
        Bad("总投资«12,345,6789元»。", "123,456,789元"),
        Bad("补助资金«42,15万元»。", "42.15万元"),
        Bad("支出218,450万元，比预算多«317,28万元»。", "31,728万元"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """逗号两边的数字"""
        last = spot.figure
        first = _first(spot)
        if first is spot or last.unit is None or spot.page.view.source[first.figure.end] != ",":
            return  # a full-width comma parts two clauses
        if _parting()(spot.page.view.source, max(0, last.start - _NEAR), last.end + _NEAR):
            return
        start = first.figure.at
        digits = _grouped().match(spot.text, start)
        if digits is None or digits.start(1) != last.at or spot.sign(start - 1) in _CHAINS:
            return
        end, size = digits.end(), len(digits[1])
        if size > 3:
            edit = Edit(start, end, f"{int(digits[0].replace(',', '')):,}")
            yield Flaw(start, last.upto, (edit,))
        elif size == 2 and end - start > 4:
            edits = _moved(spot, start, end) or (Edit(end - 3, end - 2, "."),)
            yield Flaw(start, last.upto, edits)


def _moved(spot: Spot, start: int, end: int) -> tuple[Edit, ...]:
    """The comma one place too far right, if the figures nearby are grouped by commas as well."""
    around = spot.text[max(0, start - _NEAR) : start] + spot.text[end : end + _NEAR]
    if re.search(r"[0-9],[0-9]{3}(?![0-9])", around) is None:
        return ()
    return (Edit(start, end, f"{int(spot.text[start:end].replace(',', '')):,}"),)


@cache
def _parting() -> Callable[[str, int, int], object]:
    """A half-width comma between words: the text uses it as punctuation."""
    return compiled(r"[^ -~\s０-９],|,[^ -~\s０-９]").search


@cache
def _grouped() -> re.Pattern[str]:
    return compiled(r"[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)")


def _first(spot: Spot) -> Spot:
    """The first of the groups of digits that commas alone part."""
    for _ in range(_GROUPS):
        before = spot.previous(",")
        if before is None or not before.written.replace(",", "").isdigit():
            break
        spot = before
    return spot


_GROUPS = 6
_NEAR = 60
_CHAINS = frozenset("0123456789.,、-~—/:")


class LeadingZeroLeftOut(WordingRule):
    """小数漏写整数位的0。

    检查什么：“.5%”“.75亿元”：小数点前没有数字。

    为什么：小数点小，容易漏看，0.5%会被看成5%。

    何时不报：序号、版本号里的点。

    怎么改：补上0：0.5%。
    """

    basis = "GB/T 15835-2011 5.1.2"
    marks = "."
    beside = r"(?<![!-~].)(?=[0-9])"
    message = {
        "zh": "“{text}”漏写整数位的0，应写作“{suggestion}”",
        "en": "{text} lacks its leading zero: {suggestion}",
    }
    good = (
        Good("失业率下降0.5%。"),
        Good("按照2.3.5节的要求执行。", "编号"),
        Good("如期完成任务.5个村通过验收。", "句点"),
    )
    bad = (
        Bad("失业率下降«.5%»。", "0.5%"),
        Bad("总投资«.75亿元»。", "0.75亿元"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """点前没有数字的小数"""
        figure = spot.figure
        told = figure.unit is not None and figure.measured and figure.at == spot.at + 1
        if told and spot.sign(spot.at - 1) in _BEFORE_DECIMAL:
            yield Flaw(spot.at, figure.upto, (Edit(spot.at, spot.at, "0"),))


_BEFORE_DECIMAL = frozenset("降升长高低少加减为达占约近至到了是仅比率资 \t\n,(")
"""What leads to a figure; behind other words the point may be a full stop (完成任务.5个村)."""


class YearShortened(WordingRule):
    """年份只写后两位。

    检查什么：“21年底”“98年3月”：年份只写了两位数字。

    为什么：年份一般写全四位；两位的年份也会被当成时长（21年）。

    何时不报：默认关闭，很多单位的简报这样写；“10年3个月”一类时长。

    怎么改：写全四位：2021年底。
    """

    basis = "GB/T 15835-2011 5.1.4"
    by_default = False
    marks = "年"
    beside = (
        "(?<=[0-9][0-9]年)(?:[底末初度]|[0-9]{1,2}月|[上下]半年|全[年国省市州区县镇乡村])"
        "|(?<=[比较][0-9][0-9]年)[增减上下提降]"
    )
    message = {
        "zh": "“{text}”的年份宜写全：{suggestion}",
        "en": "write the year of {text} in full: {suggestion}",
    }
    good = (
        Good("2021年底全部建成。"),
        Good("近20年来收成稳定。", "时长"),
        Good("工龄为10年3个月。", "时长"),
    )
    bad = (
        Bad("«21年底»全部建成。", "2021年底"),
        Bad("«98年3月»设立。", "1998年3月"),
        Bad("产量比«20年»增长5%。", "2020年"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """两位数字的年份"""
        figure = spot.figure
        short = figure.kind in ("date", "duration") and figure.at == spot.at - 2
        if short and spot.sign(figure.at - 1) not in "0123456789.-—~第":
            century = "20" if spot.written < "50" else "19"
            yield Flaw(figure.at, figure.upto, (Edit(figure.at, figure.at, century),))


class PercentWrittenTwoWays(WordingRule):
    """同一篇里百分数有两种写法。

    检查什么：同一篇文章里既有“5%”，又有“百分之五”。

    为什么：同类的数，一篇之内写法一致。

    何时不报：默认关闭，引文、法规用语和讲话常用汉字；全篇只用汉字；“百分之百”“百分之几”。

    怎么改：改成百分号：5%。
    """

    basis = "GB/T 15835-2011 4.3"
    by_default = False
    marks = "百"
    beside = "分之"
    message = {
        "zh": "全篇多处用百分号，“{text}”宜写作“{suggestion}”",
        "en": "the text has per cent signs elsewhere: write {suggestion} for {text}",
    }
    good = (
        Good("产量增长百分之五，利润增长百分之八。", "全篇一致"),
        Good("产量增长5%，做到百分之百合格。", "习语"),
        Good("产量增长5%，利润增长8%。"),
    )
    bad = (
        Bad("产量增长5%，利润增长«百分之八点二»。", "8.2%"),
        Bad("产量增长«百分之十五»，利润增长8%。", "15%"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """用汉字写的百分数"""
        figure = spot.figure
        value = figure.value
        plain = figure.kind == "percent" and figure.reading.approx is None and figure.at == spot.at
        if plain and value is not None and value != 100 and spot.page.holds("%"):
            edit = Edit(figure.at, figure.upto, f"{value:f}%")
            yield Flaw(figure.at, figure.upto, (edit,))
