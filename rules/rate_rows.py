"""Rows of rates in tables written in plain text, with the rows that they come from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from checker.claim.passage import Passages
from checker.claim.tables import Row, Table, by_year, in_percent
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.model import Operand, Tie
from checker.relation.tabled import grew
from checker.rule import Bad, Good, Rule


class RateRowNotFromRows(Rule):
    """文本表格里的比率与算它的两行不符。

    检查什么：用制表符排列的表里，行名说明由哪两行相除的比率，逐列核对：“营业利润率”是营业利润与营业收入之比，“毛利率”是毛利（或者收入减成本）与收入之比，还有“资产负债率”“流动比率”“甲/乙”“甲占乙的比例”；紧接两行的“占比”一行；营业收入一行没有占比的“占比”一栏，各行占营业收入的比例。

    为什么：金额调整之后，下面的比率没有重算，或者只改了一期。

    何时不报：至少两列相符、不相符的只有一列时才报；算它的两行不在表中。

    怎么改：按提示的算式重算这一列。
    """

    level = Level.WARNING
    yields_ratio = True
    message = {
        "zh": "{stated}与表中的两行不符，应为{computed}",
        "en": "{stated} does not follow from the two rows of the table: {computed}",
    }
    good = (
        Good(
            "项目\t2021年\t2020年\n营业收入\t250.0\t200.0\n营业利润\t50.5\t30.4\n营业利润率\t20.2%\t15.2%"
        ),
        Good(
            "项目\t2021年\t2020年\t2019年\n营业收入\t250.0\t200.0\t160.0\n营业利润\t50.5\t30.4\t24.0\n"
            "营业利润率\t21.3%\t16.1%\t15.8%",
            "另一个口径",
        ),
        Good(
            "项目\t2021年\t2020年\t2019年\n营业收入\t250.0\t200.0\t160.0\n净资产\t50.5\t30.4\t24.0\n"
            "净资产收益率\t20.2%\t15.2%\t51.0%",
            "不是这两行之比",
        ),
    )
    bad = (
        Bad(
            "项目\t2021年\t2020年\t2019年\n营业收入\t250.0\t200.0\t160.0\n营业利润\t50.5\t30.4\t24.0\n"
            "营业利润率（%）\t20.2\t15.2\t«51.0»",
            "15",
        ),
        Bad(
            "项目\t2021年\t2020年\t2019年\n营业收入\t250.0\t200.0\t160.0\n营业成本\t190.0\t150.0\t124.0\n"
            "综合毛利率\t24.0%\t«52.0%»\t22.5%",
            "25",
        ),
        Bad(
            "项目\t2021年\t2020年\t2019年\n现金净流入\t275.0\t240.0\t176.0\n净利润\t250.0\t200.0\t160.0\n"
            "现金净流入/净利润\t1.10\t1.20\t«1.01»",
            "1.1",
        ),
        Bad(
            "项目\t2021年\t2020年\t2019年\n对甲县销量\t27.5\t24.0\t17.6\n甲县产量\t250.0\t200.0\t160.0\n"
            "占比\t11.00%\t«21.00%»\t11.00%",
            "12",
        ),
        Bad(
            "项目\t2021年金额\t占比\t2020年金额\t占比\n销售费用\t27.5\t11.00%\t24.0\t12.00%\n"
            "管理费用\t17.5\t7.00%\t16.0\t«18.00%»\n营业收入\t250.0\t-\t200.0\t-",
            "8",
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """行名所说的两行，逐列相除"""
        for table in passages.tables:
            judged: set[int] = set()
            for ties in (*_by_their_names(table), *_below_two(table), *_of_income(table)):
                held = sum(map(_holds, ties))
                rates = {tie.operands[-1].quantity.start for tie in ties}
                if held > 1 and held + 1 >= len(ties) and judged.isdisjoint(rates):
                    # 毛利 and 收入 less 成本 say the same of 毛利率.
                    judged |= rates
                    yield from ties

    def expect(self, part: Any, whole: Any, rest: int = 0) -> Any:
        """上一行 ÷ 下一行；由成本算毛利率：1 − 成本 ÷ 收入"""
        return 1 - part / whole if rest else part / whole


_INCOMES = ("营业收入", "主营业务收入", "营业总收入", "收入")
_COSTS = ("营业成本", "主营业务成本", "成本")
_DEFINED = {
    "资产负债率": (
        ("负债合计", "负债总额", "负债总计", "总负债"),
        ("资产总计", "资产总额", "资产合计", "总资产"),
    ),
    "流动比率": (("流动资产", "流动资产合计"), ("流动负债", "流动负债合计")),
}


def _divided(name: str, rows: Mapping[str, Row]) -> Iterator[tuple[str, str, int]]:
    """(part, whole, whether the rate is of what the part leaves) as the name of a rate tells."""
    parts, wholes = _named(name)
    yield from ((p, w, 0) for p in parts for w in wholes if p in rows and w in rows)
    if name.endswith("毛利率"):
        yield from ((c, w, 1) for c in _COSTS for w in _INCOMES if c in rows and w in rows)


def _named(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the parts and the wholes of a rate may be called: 甲/乙, 甲占乙的比例, 营业利润率."""
    above, told, below = name.partition("/" if "/" in name else "占")
    if told:
        return (above,), (_said().sub("", below),)
    if not name.endswith("率"):
        return (), ()
    stem = name[:-1].removeprefix("综合").removeprefix("销售")
    return _DEFINED.get(name, ((stem, stem + "额", stem + "润"), _INCOMES))


_SHARES = ("占比", "比例", "比重", "所占比例", "所占比重")


def _by_their_names(table: Table) -> Iterator[list[Tie]]:
    """The rates of each row with the two rows that its name tells of."""
    rows = _by_name(table)
    for row in table.rows:
        for part, whole, rest in _divided(row.name.partition("(")[0], rows):
            yield list(_quotients(row, rows[part], rows[whole], rest))


def _below_two(table: Table) -> Iterator[list[Tie]]:
    """The rates of a row 占比 with the two rows right above it, either way round."""
    for one, other, row in zip(table.rows, table.rows[1:], table.rows[2:], strict=False):
        if row.name.partition("(")[0] in _SHARES:
            yield list(_quotients(row, one, other, 0))
            yield list(_quotients(row, other, one, 0))


def _of_income(table: Table) -> Iterator[list[Tie]]:
    """The columns 占比 of a table whose row of income has no share: they are of that row."""
    columns = [k for k, head in enumerate(table.heads) if k > 1 and head.words in _SHARES]
    for whole in table.rows if columns else ():
        if whole.name.partition("(")[0] in _INCOMES:
            yield [tie for k in columns if whole.cells[k] is None for tie in _down(k, whole, table)]


def _down(column: int, whole: Row, table: Table) -> Iterator[Tie]:
    base = whole.cells[column - 1]
    for row in table.rows:
        part, share = row.cells[column - 1], row.cells[column]
        if part is not None and base is not None and base.value and share is not None:
            percent = in_percent(share.quantity, table.heads[column].words)
            yield Tie(tuple(map(Operand, _ROLES, (part.quantity, base.quantity, percent))))


_ROLES = ("part", "whole", "rate")


@cache
def _said() -> re.Pattern[str]:
    """What stands behind the whole in the name of a rate."""
    return compiled("的?(?:之?比[例率重值]?|倍数|百分比)$")


def _by_name(table: Table) -> dict[str, Row]:
    """The rows by their names, units in brackets left out; the first one of a name."""
    return {row.name.partition("(")[0]: row for row in reversed(table.rows)}


def _quotients(rates: Row, parts: Row, wholes: Row, rest: int) -> Iterator[Tie]:
    """The three figures of each column that has them."""
    for rate, part, whole in zip(rates.cells, parts.cells, wholes.cells, strict=True):
        if rate is None or part is None or whole is None or not whole.value:
            continue
        if part.quantity.kind == whole.quantity.kind == "quantity":
            figures = part.quantity, whole.quantity, in_percent(rate.quantity, rates.name)
            operands = tuple(map(Operand, _ROLES, figures))
            yield Tie(operands, constants=(1,) if rest else ())


def _holds(tie: Tie) -> bool:
    """Whether the rate is the quotient, to its last digit."""
    part, whole, rate = (operand.quantity for operand in tie.operands)
    if part.value is None or not whole.value or rate.value is None:
        return False
    quotient = part.value / whole.value
    quotient = (1 - quotient if tie.constants else quotient) * (100 if rate.unit else 1)
    return abs(quotient - rate.value) <= (rate.resolution or 1)


class GrowthRowNotFromRow(Rule):
    """文本表格里的增长率一行与它所说的那一行不符。

    检查什么：用制表符排列的表里，“营业收入增长率”一行的每一格，等于“营业收入”一行同一年的数除以上一年的数再减一。

    为什么：上面的数改了，下面的增长率没有重算。

    何时不报：至少一格相符、不相符的只有一格时才报；没有那一行，或者没有上一年的一栏；基数为负。

    怎么改：按提示的算式重算这一格。
    """

    level = Level.WARNING
    yields_ratio = True
    slips = {"divided-by-new": lambda level, base: (level - base) / level}
    message = {
        "zh": "增长率{stated}与表中这一行的两年不符，应为{computed}",
        "en": "the rate {stated} does not follow from the two years of its row: {computed}",
    }
    good = (
        Good("项目\t2021年\t2020年\n净利润\t50.5\t30.4\n净利润增长率\t66.1%\t-"),
        Good(
            "项目\t2021年\t2020年\t2019年\n净利润\t50.5\t30.4\t24.0\n净利润增长率\t60.1%\t20.7%\t-",
            "另一个口径",
        ),
        Good(
            "项目\t2021年\t2020年\t2019年\n净利润\t50.5\t30.4\t-4.0\n净利润增长率\t66.1%\t20.7%\t-",
            "基数为负",
        ),
    )
    bad = (
        Bad(
            "项目\t2021年\t2020年\t2019年\n净利润\t50.5\t30.4\t24.0\n净利润增长率\t«61.6%»\t26.7%\t-",
            "66.1",
        ),
        Bad(
            "项目\t2021年度\t2020年度\t2019年度\n营业收入\t250.0\t200.0\t160.0\n"
            "营业收入同比增长率（%）\t25.0\t«52.0»\t-",
            "25",
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """增长率一行，与它所说的一行，逐年"""
        for table in passages.tables:
            rows = _by_name(table)
            for row in table.rows:
                found = _growing().fullmatch(row.name)
                levels = rows.get(found["of"]) if found else None
                if levels is not None:
                    ties = list(_grown(row, levels, table))
                    off = sum(not grew(tie) for tie in ties)
                    if off < 2 and off < len(ties):
                        yield from ties

    def expect(self, level: Any, base: Any) -> Any:
        """本年数 ÷ 上年数 − 1"""
        return level / base - 1


@cache
def _growing() -> re.Pattern[str]:
    return compiled(r"(?P<of>[^(]{2,}?)(?:同比)?(?:增长率|增长|增幅|增速|增长幅度)(?:\(%\))?")


def _grown(rates: Row, levels: Row, table: Table) -> Iterator[Tie]:
    """The rate of each year that has the year before it in a column headed alike."""
    for level, base, rate in by_year(rates, levels, table):
        percent = in_percent(rate, rates.name)
        positive = (base.value or 0) > 0
        if positive and level.kind == base.kind == "quantity" and percent.kind == "percent":
            yield Tie(tuple(map(Operand, ("level", "base", "rate"), (level, base, percent))))
