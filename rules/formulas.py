"""Differences that are told: columns headed ①-③, a fund's return above that of its benchmark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from checker.claim.model import Claim
from checker.claim.passage import Passage, Passages
from checker.claim.tables import Head, Table
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.algebra import total
from checker.relation.joins import operand
from checker.relation.model import Tie
from checker.rule import Bad, Good, Rule

_RATES = ("percent", "percent_point")


class ColumnNotByFormula(Rule):
    """文本表格的一栏与表头写明的算式不符。

    检查什么：用制表符排列的表格，表头带编号（①②或者A、B）而一栏的表头是算式（“①-③”“C=A-B”）的，逐行核对。

    为什么：这一栏是手工相减的，改了前面的数没有重算。

    何时不报：半数以上的行都对不上；这一行有空格。

    怎么改：按提示的算式重算这一格。
    """

    level = Level.WARNING
    message = {
        "zh": "{stated}与表头的算式不符，应为{computed}",
        "en": "{stated} does not follow the formula of its column: {computed}",
    }
    good = (
        Good("阶段\t净值增长率①\t基准收益率②\t①-②\n三个月\t1.35%\t0.75%\t0.60%"),
        Good("项目\t预算A\t决算B\tC=B-A\n工资\t31.6\t35.2\t3.5\n办公\t8.4\t9.1\t0.8", "都对不上"),
        Good("项目\t预算A\t决算B\tC=B-A\n工资\t31.6\t35.2\t3.6\n办公\t8.4\t-\t1.7", "有空格"),
    )
    bad = (
        Bad(
            "阶段\t净值增长率①\t基准收益率②\t①-②\n三个月\t1.35%\t0.75%\t0.60%\n"
            "六个月\t7.82%\t6.26%\t«1.65%»",
            "1.56%",
        ),
        Bad("项目\t预算A\t决算B\tC=B-A\n工资\t31.6\t35.2\t3.6\n办公\t8.4\t9.1\t«1.7»", "0.7"),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """表头是算式的各栏"""
        for table in passages.tables:
            for column, terms in _formulas(table.heads):
                yield from _ties(table, column, terms)

    def expect(self, *terms: Any) -> Any:
        """按表头的算式相加减"""
        return total(terms)


class ExcessNotFromReturns(Rule):
    """超过业绩比较基准的收益与两个收益率不符。

    检查什么：“净值增长率1.35%，同期业绩比较基准收益率0.75%，超额收益0.60%”“跑赢（跑输）基准0.60个百分点”；表头依次是净值增长率、基准收益率、超额收益的表格。

    为什么：超额收益是手工相减的，基准为负时尤其容易算错。

    何时不报：三个数不是紧接着写的。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    message = {
        "zh": "{stated}与净值增长率、基准收益率之差不符，应为{computed}",
        "en": "the excess {stated} is not the difference of the two returns: {computed}",
    }
    good = (
        Good("净值增长率1.35%，同期业绩比较基准收益率-0.75%，超额收益2.10%。"),
        Good("净值增长率1.35%，基准收益率1.75%，跑输基准0.40个百分点。"),
        Good("净值增长率1.35%，基准收益率0.75%，跑赢同类平均0.9个百分点。", "另与同类相比"),
        Good("过去一年净值增长9.35%，跑赢基准4.10个百分点，近三年超额收益12.60%。", "没有写基准"),
    )
    bad = (
        Bad("净值增长率1.35%，同期业绩比较基准收益率-0.75%，超额收益«0.60%»。", "2.10%"),
        Bad("净值增长率1.35%，基准收益率为1.75%，跑输基准«0.60个百分点»。", "0.40"),
        Bad(
            "阶段\t净值增长率\t业绩比较基准收益率\t超额收益\n三个月\t1.35%\t0.75%\t0.60%\n"
            "六个月\t7.82%\t6.26%\t«1.65%»",
            "1.56%",
        ),
    )
    words = ("超额", "基准")

    def find(self, passage: Passage) -> Iterator[Tie]:
        """紧接着写的净值增长率、基准收益率和超过它的部分"""
        claims = passage.sentence.claims
        for own, base, excess in zip(claims, claims[1:], claims[2:], strict=False):
            if all(c.quantity.kind in _RATES for c in (own, base, excess)):
                sign = _side(excess.gap) if "基准" in base.gap and not _side(base.gap) else 0
                if sign:
                    first, second = (own, base) if sign > 0 else (base, own)
                    minuend, less = operand("part", first), operand("part", second)
                    yield Tie((minuend, less._replace(sign=-1), operand("excess", excess)))

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """净值增长率、基准收益率、超额收益三栏"""
        for table in passages.tables:
            for k, head in enumerate(table.heads[2:], 2):
                own, base = table.heads[k - 2 : k]
                told = head.words.startswith("超额收益") and not _formula().search(head.words)
                if told and "基准" in base.words and "基准" not in own.words:
                    yield from _ties(table, k, [(k - 2, 1), (k - 1, -1)])

    def expect(self, *terms: Any) -> Any:
        """净值增长率 − 基准收益率"""
        return total(terms)


def _side(gap: str) -> int:
    """1 for words of what is above a benchmark, −1 for what is below, 0 for neither."""
    if any(word in gap for word in ("同类", "平均", "行业", "排名")):
        return 0
    if any(word in gap for word in ("跑输", "落后", "低于")):
        return -1
    return int(any(word in gap for word in ("超额", "跑赢", "领先", "超越", "超过", "高于")))


def _formulas(heads: Sequence[Head]) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """The columns whose head is a sum of others, with the place and the sign of each of these."""
    if not any("-" in head.words or "+" in head.words for head in heads):
        return
    found = [_formula().search(head.words) for head in heads]
    marks = [
        _mark().search(head.words) if made is None else None
        for head, made in zip(heads, found, strict=True)
    ]
    places = {mark[1]: k for k, mark in enumerate(marks) if mark is not None}
    places |= {made[1]: k for k, made in enumerate(found) if made is not None and made[1]}
    for k, made in enumerate(found):
        terms = _term().findall(made[2]) if made is not None else []
        if terms and all(mark in places and places[mark] != k for _, mark in terms):
            yield k, [(places[mark], -1 if sign == "-" else 1) for sign, mark in terms]


def _ties(table: Table, column: int, terms: Sequence[tuple[int, int]]) -> Iterator[Tie]:
    """The figures of the column with those they come from, if most rows bear the formula out."""
    ties: list[Tie] = []
    held = 0
    for row in table.rows:
        cells = [(row.cells[k], sign) for k, sign in terms]
        stated = row.cells[column]
        parts = [(cell, sign) for cell, sign in cells if cell and cell.value is not None]
        if stated is not None and stated.value is not None and len(parts) == len(cells):
            held += _holds(parts, stated)
            operands = [operand("part", cell)._replace(sign=sign) for cell, sign in parts]
            ties.append(Tie((*operands, operand("excess", stated))))
    if 2 * held >= len(ties) - 1:
        yield from ties


def _holds(parts: Sequence[tuple[Claim, int]], stated: Claim) -> bool:
    made = sum(((cell.value or Decimal(0)) * sign for cell, sign in parts), Decimal(0))
    return abs(made - (stated.value or Decimal(0))) <= (stated.quantity.resolution or 0)


@cache
def _formula() -> re.Pattern[str]:
    """A sum or difference of columns that a head ends in, and the column's own mark, if any."""
    return compiled(r"(?:([①-⑳A-Z])=)?([①-⑳A-Z](?:[-+][①-⑳A-Z])+)[)]?$")


@cache
def _mark() -> re.Pattern[str]:
    return compiled(r"([①-⑳A-Z])[)]?$")


@cache
def _term() -> re.Pattern[str]:
    return compiled(r"([-+]?)([①-⑳A-Z])")
