"""Tables: sums down and along, parts of totals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from checker.finding import Level
from checker.quantity.model import Quantity
from checker.relation.algebra import total
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule, grid

if TYPE_CHECKING:
    from checker.table.model import Column, Sum, Understood

_ADDED = ("amount", "share", "change")
_BOUNDED = ("amount", "share")
_SIGNED = ("利润", "亏", "净额", "净增", "净流", "差额", "顺差", "盈", "结余", "损益", "收益")
"""What may be below zero: a part of it may exceed the whole."""


class TableTotalNotSum(Rule):
    """列合计与各行之和不符。

    检查什么：表中“合计”“总计”“小计”行，带编号或缩进的上级行，以及名称合起来就是全部的几行（城镇与乡村、三次产业……），逐列核对是否等于所属各行之和。合计在上、在下都可以，层级按小计、编号（一、（一）1.）和缩进判断。

    为什么：改了某一行忘了改合计，或者插入、删除了行而合计没有重算。

    何时不报：增长率、单价、指数等不能相加的列；表头缺失或序号不从1起（表在前一页断开）；分项中有空白格或粘连的数字；一张表的关系有三分之一以上对不上时视为没有读懂，只提示一次。

    怎么改：按提示的算式重算合计，或检查是否漏行。
    """

    format = "markdown"
    message = {
        "zh": "合计{stated}与各行之和不符，各行之和为{computed}",
        "en": "the total {stated} is not the sum of its rows: {computed}",
    }
    good = (
        Good(grid("类别 数量（台）", "水泵 12", "风机 30", "合计 42")),
        Good(
            grid("类别 增长（%）", "工业 4.2", "农业 3.1", "合计 3.9"),
            "增长率不相加",
        ),
        Good(
            grid("序号 单位 金额（万元）", "7 东乡 31.5", "8 西乡 22.4", "合计 □ 380.6"),
            "序号从7起，前面的行在前一页",
        ),
    )
    bad = (
        Bad(
            grid("类别 数量（台）", "水泵 12", "风机 30", "合计 «45»"),
            "42台",
        ),
        Bad(
            grid(
                "项目 上年 本年",
                "一、工资 31.6 35.2",
                "基本工资 20.1 22.3",
                "津贴 11.5 12.9",
                "二、办公 8.4 9.1",
                "差旅 5.2 5.0",
                "印刷 3.2 4.1",
                "合计 40.0 «45.3»",
            ),
            "44.3",
        ),
    )

    def tabulate(self, table: Understood) -> Iterator[Tie]:
        """每一列、每一个合计"""
        shares = {law.columns[-1] for law in table.laws if law.law == "share" and law.sure}
        for one in table.down:
            if one.open or one.minus:
                continue
            for column in table.columns.values():
                if column.adds:
                    # Shares that are checked one by one add up of themselves.
                    checked = column.place in shares
                    sum_ = one._replace(sure=False) if checked else one
                    yield from _down(sum_, column, table.nil)

    def expect(self, *parts: Any) -> Any:
        """各行相加"""
        return total(parts)


def _down(one: Sum, column: Column, nil: bool) -> Iterator[Tie]:
    stated = column.figures.get(one.total)
    parts = [column.figures[row] for row in one.parts if row in column.figures]
    if stated is None or not parts or not column.broken.isdisjoint(one.parts):
        return
    gaps = not nil and not column.blank.isdisjoint(one.parts)
    reason = one.reason or ("blank-cells" if gaps else None)
    yield _sum(stated, parts, one.sure and len(parts) > 1, reason)


def _sum(stated: Quantity, parts: list[Quantity], sure: bool, reason: str | None = None) -> Tie:
    operands = [Operand("part", part) for part in parts]
    return Tie((*operands, Operand("total", stated)), sure=sure, reason=reason)


class TableRowNotSum(Rule):
    """行合计与各列之和不符。

    检查什么：“合计”列与其余各列，同一表头之下的总额列与分项列，公式行写明的列（A=B+C），逐行核对是否相等。

    为什么：改了一格忘了改同一行的合计。

    何时不报：多数行都不成立的列组合；增长率、单价等不能相加的列和行。

    怎么改：按提示的算式重算这一行。
    """

    format = "markdown"
    message = {
        "zh": "本行合计{stated}与各列之和不符，各列之和为{computed}",
        "en": "the row's total {stated} is not the sum of its columns: {computed}",
    }
    good = (
        Good(
            grid(
                "地区 合计 一般 专项",
                "东区 42.5 31.5 11.0",
                "西区 20.4 12.2 8.2",
                "南区 17.3 9.1 8.2",
            )
        ),
        Good(
            grid("地区 2021年 2022年 2023年", "东区 42.5 31.5 11.2", "西区 20.4 12.2 8.3"),
            "各年的数不相加",
        ),
        Good(
            grid("地区 合计 一般 专项", "东区 42.5 31.5 —", "西区 20.4 12.2 —"),
            "没有专项的数",
        ),
    )
    bad = (
        Bad(
            grid(
                "地区 合计 一般 专项",
                "东区 42.5 31.5 11.0",
                "西区 20.4 12.2 8.2",
                "南区 17.3 9.1 8.2",
                "北区 «31.6» 14.8 15.8",
                "中区 12.8 6.5 6.3",
            ),
            "30.6",
        ),
        Bad(
            grid(
                "单位 限额 一般 专项",
                "公式 A=B+C B C",
                "东县 18.25 11.05 7.20",
                "西县 «16.40» 10.30 5.10",
                "南县 9.75 4.50 5.25",
                "北县 7.31 4.11 3.20",
            ),
            "15.40",
        ),
    )

    def tabulate(self, table: Understood) -> Iterator[Tie]:
        """每一行"""
        for one in table.along:
            if one.minus or one.open:
                continue
            for row in table.rows:
                stated = table.figure(row, one.total)
                found = [table.figure(row, part) for part in one.parts]
                parts = [figure for figure in found if figure is not None]
                broken = any(row in table.columns[part].broken for part in one.parts)
                if stated is not None and parts and not broken:
                    blank = any(row in table.columns[part].blank for part in one.parts)
                    gaps = blank and not table.nil
                    reason = "blank-cells" if gaps else one.reason
                    adds = table.rows[row].said in _ADDED
                    yield _sum(stated, parts, one.sure and adds and len(parts) > 1, reason)

    def expect(self, *parts: Any) -> Any:
        """各列相加"""
        return total(parts)


class TablePartsAboveTotal(Rule):
    """“其中”各行超过总数。

    检查什么：标“其中”“#”的行不应大于它们所属的那一行；表在前一页断开时，看得见的各行之和不应大于合计。

    为什么：“其中”是总数的一部分。

    何时不报：几个“其中”相加超过总数（类别可能交叉）；计量单位不同的行；利润、差额等可以为负的数；增长率、增减额、指数等列。

    怎么改：核对两个数，或检查“其中”所属的行。
    """

    format = "markdown"
    level = Level.WARNING
    compare = "at_least"
    message = {
        "zh": "所列各项超过总数{stated}，各项为{computed}",
        "en": "the parts exceed their total {stated}: {computed}",
    }
    good = (
        Good(grid("项目 金额", "收入 52.4", "其中：税收 31.8", "支出 88.1")),
        Good(
            grid("项目 数值", "发电量 52.4", "其中：火电 41.8", "其中：清洁能源 18.1"),
            "两项可能交叉",
        ),
        Good(
            grid("项目 单位 数值", "户籍人口 万人 12.4", "其中：家庭户 户 38102"),
            "单位不同",
        ),
    )
    bad = (
        Bad(
            grid("项目 金额", "收入 «52.4»", "其中：税收 61.8", "支出 88.1"),
            "61.8",
        ),
        Bad(
            grid("项目 户数（户）", "农户 «1204»", "#脱贫户 1240", "村组 36"),
            "1240户",
        ),
    )

    def tabulate(self, table: Understood) -> Iterator[Tie]:
        """一组一条，一项一条"""
        for one in table.down:
            for column in table.columns.values():
                if column.said in _BOUNDED and (one.open or one.reason == "cut-off"):
                    words = table.rows[one.total].label + column.name
                    signed = any(word in words for word in _SIGNED)
                    yield from _within(one._replace(sure=False) if signed else one, column.figures)
        for one in table.along:
            for row in table.rows if one.open else ():
                words = table.rows[row].label + table.columns[one.total].name
                signed = any(word in words for word in _SIGNED)
                figures = {c: f for c in table.columns if (f := table.figure(row, c)) is not None}
                yield from _within(one._replace(sure=False) if signed else one, figures)

    def expect(self, *parts: Any) -> Any:
        """各项（之和）"""
        return total(parts)


def _within(one: Sum, figures: Mapping[int, Quantity]) -> Iterator[Tie]:
    stated = figures.get(one.total)
    parts = [figures[place] for place in one.parts if place in figures]
    if stated is None or not parts or any(_below_zero(part) for part in (stated, *parts)):
        return
    if len(parts) > 1:
        yield _sum(stated, parts, one.sure, "may-overlap")
    if one.open:
        for part in parts:
            yield _sum(stated, [part], one.sure)


def _below_zero(figure: Quantity) -> bool:
    return (figure.reading.value or 0) < 0
