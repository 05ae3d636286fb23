"""Tables in plain text: rows of what is within another, of what is left, of what has changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import combinations, pairwise
from typing import Any, NamedTuple

from checker.claim.model import Claim
from checker.claim.passage import Passages
from checker.claim.tables import Row, Table, by_year
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.algebra import total
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_WITHIN = "其中"
_NET = ("净额", "净增", "净流", "净减", "毛利", "差额", "结余", "净利润", "利润总额", "营业利润")
_APART = "增减变动幅率占比%"
"""Characters in the heads of columns that hold no levels."""
_MOST, _REACH = 12, 12
_TELLING = 100


class _Term(NamedTuple):
    row: Row
    sign: int


class RowNotFromRows(Rule):
    """文本表格的一行与组成它的各行不符。

    检查什么：用制表符排列的表格里，“其中：”起的各行与上面的一行，“……净额”“毛利”“利润总额”一行与上面相加或者相减的各行：别的栏都加得平，只有一栏加不平。

    为什么：这样的表没有写“合计”，改了一期的一格，很难看出来。

    何时不报：加得平的不到两栏，加不平的不止一栏；“其中”各行之和小于上面的一行，而加得平的不到三栏（可能没有列全）。

    怎么改：按提示的算式核对这一栏的各行。
    """

    level = Level.WARNING
    message = {
        "zh": "表中{stated}与组成它的各行不符，应为{computed}",
        "en": "{stated} in this table is not what its rows make up: {computed}",
    }
    good = (
        Good(
            "事项\t甲项目\t乙项目\t丙项目\n开工\t2018年\t2019年\t2020年\n完工\t2019年\t2020年\t2021年\n"
            "结余\t2020年\t2021年\t2022年",
            "是年份",
        ),
        Good("项目\t2021年\t2020年\n收入\t86.4\t71.2\n其中：补助\t60.1\t50.0\n退税\t20.0\t15.0"),
        Good(
            "项目\t2021年\t2020年\t2019年\n收入\t86.4\t71.2\t65.1\n其中：补助\t60.1\t50.0\t45.0\n"
            "退税\t26.3\t21.2\t15.1",
            "没有列全",
        ),
        Good(
            "项目\t2021年\t2020年\t2019年\n主营业务\t50.3%\t57.9%\t51.8%\n其他业务\t-\t-\t17.6%\n"
            "综合毛利率\t50.3%\t57.9%\t51.0%",
            "毛利率不相加",
        ),
        Good(
            "项目\t2021年\t2020年\t2019年\n收入\t86.4\t71.2\t65.1\n支出\t60.1\t50.0\t45.0\n"
            "收支净额\t26.3\t21.2\t20.1",
        ),
    )
    bad = (
        Bad(
            "项目\t2021年\t2020年\t2019年\n收入\t86.4\t71.2\t«56.1»\n其中：补助\t60.1\t50.0\t45.0\n"
            "退税\t26.3\t21.2\t20.1",
            "65.1",
        ),
        Bad(
            "项目\t2021年\t2020年\t2019年\n收入\t86.4\t71.2\t65.1\n支出\t60.1\t50.0\t45.0\n"
            "收支净额\t26.3\t21.2\t«21.0»",
            "20.1",
        ),
        Bad(
            "项目\t2021年\t2020年\t2019年\n经营现金流量\t108.7\t191.4\t92.0\n"
            "投资现金流量\t-51.9\t-57.7\t-45.6\n筹资现金流量\t-8.1\t-105.8\t-38.6\n"
            "现金净增加额\t48.7\t27.9\t«8.7»",
            "7.8",
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """每张表里“其中”的各行，和净额各行"""
        for table in passages.tables:
            columns = [
                k
                for k, head in enumerate(table.heads)
                if k and head.words and not any(char in head.words for char in _APART)
            ]
            for whole, groups in _groups(table) if len(columns) > 1 else ():
                yield from _best(whole, groups, columns)

    def expect(self, *parts: Any) -> Any:
        """各行相加，减去支出的一行"""
        return total(parts)


def _groups(table: Table) -> Iterator[tuple[Row, list[list[_Term]]]]:
    """The rows that others may make up, each with those that may."""
    rows = table.rows
    for k, row in enumerate(rows):
        below = rows[k + 1 : k + 1 + _MOST]
        if below and below[0].name.startswith(_WITHIN):
            apart = (n for n, r in enumerate(below) if n and r.name.startswith(_WITHIN))
            below = below[: next(apart, len(below))]
            sizes = range(len(below), 1, -1)
            yield row, [[_Term(each, 1) for each in below[:size]] for size in sizes]
        if any(word in row.name for word in _NET) and not any(char in row.name for char in "率%"):
            above = rows[max(0, k - _REACH) : k]
            runs = [[_Term(each, 1) for each in above[-n:]] for n in range(2, len(above) + 1)]
            pairs = ([_Term(a, 1), _Term(b, -1)] for a, b in combinations(above, 2))
            yield row, [*runs, *pairs]


def _best(whole: Row, groups: Sequence[list[_Term]], columns: Sequence[int]) -> Iterator[Tie]:
    """The ties of the first group that makes up the whole in all columns, or in all but one."""
    within = groups[0][0].row.name.startswith(_WITHIN) if groups else False
    slipped: tuple[list[_Term], list[int]] | None = None
    for terms in groups:
        stated, off = _compared(whole, terms, columns)
        if len(off) > 1:
            continue
        held = {_value(_cell(whole, k)) for k in stated if k not in off and _tells(whole, k)}
        # What is left out of 其中 in one year alone is no slip.
        if len(held) < (3 if within and any(gap > 0 for gap in off.values()) else 2):
            continue
        if not off:
            yield from (_tie(whole, terms, k) for k in stated)
            return
        slipped = slipped or (terms, stated)
    if slipped:
        terms, stated = slipped
        yield from (_tie(whole, terms, k) for k in stated)


def _compared(
    whole: Row, terms: Sequence[_Term], columns: Sequence[int]
) -> tuple[list[int], dict[int, Decimal]]:
    """The columns that have figures for both, and the gaps of those that do not add up.

    Where a second column does not, no more are looked at: the rows make up something else.
    """
    stated: list[int] = []
    off: dict[int, Decimal] = {}
    for column in columns:
        if _cell(whole, column) and any(_cell(term.row, column) for term in terms):
            stated.append(column)
            if gap := _gap(whole, terms, column):
                off[column] = gap
                if len(off) > 1:
                    break
    return stated, off


def _gap(whole: Row, terms: Sequence[_Term], column: int) -> Decimal:
    """What the whole has more than the rows make up, 0 for no more than rounding leaves open."""
    cells = [(_cell(term.row, column), term.sign) for term in terms]
    gap = _value(_cell(whole, column)) - sum(_value(cell) * sign for cell, sign in cells)
    slack = sum((_step(cell) for cell, _ in cells), _step(_cell(whole, column)))
    return gap if 2 * abs(gap) > slack else Decimal(0)


def _cell(row: Row, column: int) -> Claim | None:
    """The figure of a row in a column; None where it stands for no value: a date, a rank."""
    cell = row.cells[column]
    return None if cell is None or cell.value is None else cell


def _value(claim: Claim | None) -> Decimal:
    return Decimal(0) if claim is None or claim.value is None else claim.value


def _step(claim: Claim | None) -> Decimal:
    return Decimal(0) if claim is None else claim.quantity.resolution or Decimal(0)


def _tells(whole: Row, column: int) -> bool:
    """True for a figure of so many digits that rows hardly make it up by chance."""
    cell = _cell(whole, column)
    return abs(_value(cell)) >= _TELLING * (_step(cell) or 1)


def _tie(whole: Row, terms: Sequence[_Term], column: int) -> Tie:
    parts = [
        Operand("part", cell.quantity, term.sign)
        for term in terms
        if (cell := _cell(term.row, column)) is not None
    ]
    stated = _cell(whole, column)
    assert stated is not None
    return Tie((*parts, Operand("total", stated.quantity)))


class ChangeRowNotFromRow(Rule):
    """文本表格里的增减一行与它上面的一行不符。

    检查什么：用制表符排列的表里，比率一行下面的“同比变动（个百分点）”，数额一行下面的“增减额”“变动金额”：每一格等于上面一行这一年的数减去上一年的数。

    为什么：上面的数改了，下面的增减没有重算。

    何时不报：至少一格相符、不相符的只有一格时才报；没有上一年的一栏。

    怎么改：按提示的算式重算这一格。
    """

    level = Level.WARNING
    message = {
        "zh": "增减{stated}与表中上面一行的两年不符，应为{computed}",
        "en": "the change {stated} is not the difference of two years in the row above: {computed}",
    }
    good = (
        Good("产品\t2021年\t2020年\t2019年\n水泵\t16.6%\t12.4%\t15.0%\n同比变动\t4.2%\t-2.6%\t-"),
        Good("产品\t2021年\t2020年\n水泵\t16.6%\t12.4%\n同比变动\t3.4%\t-", "没有一格相符"),
        Good(
            "产品\t2021年\t2020年\t2019年\n水泵\t166\t124\t150\n同比变动率\t33.9%\t-17.3%\t-",
            "是变动率",
        ),
    )
    bad = (
        Bad(
            "产品\t2021年\t2020年\t2019年\n水泵\t16.6%\t12.4%\t15.0%\n"
            "同比变动（个百分点）\t«2.4%»\t-2.6%\t-",
            "4.2%",
        ),
        Bad(
            "产品\t2021年\t2020年\t2019年\n水泵\t166.3\t124.1\t150.2\n增减额\t42.2\t«-21.6»\t-",
            "−26.1",
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """增减的一行，与它上面的一行，逐年"""
        for table in passages.tables:
            for levels, row in pairwise(table.rows):
                found = _changing().fullmatch(row.name)
                if found is None:
                    continue
                rates = found["amount"] is None
                ties = [
                    Tie(tuple(map(Operand, ("level", "base", "change"), three)))
                    for three in by_year(row, levels, table)
                    if (three[0].kind == three[1].kind == "percent") is rates
                    and all(figure.value is not None for figure in three)
                ]
                off = sum(not _holds(tie) for tie in ties)
                if off < 2 and off < len(ties):
                    yield from ties

    def expect(self, level: Any, base: Any) -> Any:
        """本年数 − 上年数"""
        return level - base


def _holds(tie: Tie) -> bool:
    """Whether the change is the difference, give or take its last digit."""
    level, base, change = (operand.quantity.value or Decimal(0) for operand in tie.operands)
    return abs(level - base - change) <= (tie.operands[-1].quantity.resolution or 0)


@cache
def _changing() -> re.Pattern[str]:
    """A row's name for the points that the rate above it moved by, or the amount."""
    return compiled(
        r"(?:同比|较上[年期]|比上[年期]|年度)?(?:变动|增减|变化)(?P<amount>额|金额)?(?:[(]?个?百分点[)]?)?"
    )
