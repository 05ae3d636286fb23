"""Margins told period by period: income, cost and what is left of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from checker.claim.model import Claim, Trait
from checker.claim.passage import Passages
from checker.claim.series import Series, series_in
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.joins import operand
from checker.relation.model import Tie
from checker.rule import Bad, Good, Rule


class MarginNotFromSeries(Rule):
    """逐期的毛利与逐期的收入、成本不符。

    检查什么：“营业收入分别为……。营业成本分别为……。毛利分别为……”：第几期的收入减成本，应当等于第几期的毛利。

    为什么：三列数分别摘自几张表，改了一期的一个数，另两列没有改。

    何时不报：分产品、分地区的收入和成本；期数不同；相符的不到两期，或者不相符的不止一期。

    怎么改：按提示的算式逐期核对。
    """

    level = Level.WARNING
    message = {
        "zh": "毛利{stated}与同一期的收入、成本不符，应为{computed}",
        "en": "the margin {stated} is not income less cost of its period: {computed}",
    }
    good = (
        Good(
            "营业收入分别为820.5万元、960.2万元和1280.4万元。营业成本分别为610.2万元、702.8万元和955.1万元。"
            "毛利润分别为210.3万元、257.4万元和325.3万元。"
        ),
        Good(
            "营业收入分别为820.5万元、960.2万元和1280.4万元。营业成本分别为610.2万元、702.8万元和955.1万元。"
            "水泵毛利分别为110.3万元、157.4万元和125.3万元。",
            "一种产品的毛利",
        ),
        Good(
            "营业收入分别为820.5万元和960.2万元。营业成本分别为610.2万元和702.8万元。"
            "毛利分别为201.3万元和257.4万元。",
            "只有一期相符",
        ),
    )
    bad = (
        Bad(
            "营业收入分别为820.5万元、960.2万元和1280.4万元。营业成本分别为610.2万元、702.8万元和955.1万元。"
            "毛利润分别为210.3万元、«275.4万元»和325.3万元。",
            "257.4万元",
        ),
        Bad(
            "主营业务收入分别为820.5万元、960.2万元和1280.4万元，主营业务成本分别为610.2万元、702.8万元和955.1万元，"
            "毛利分别为«201.3万元»、257.4万元和325.3万元。",
            "210.3万元",
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """一列毛利，它之前最近的一列收入、一列成本"""
        latest: dict[str, Series] = {}
        for sentence in passages.having(Trait.RESPECTIVE) if _CUE in passages.skeleton.text else ():
            for row in series_in(sentence.claims):
                kind = _account().fullmatch(row.name)
                if kind is not None and row.figures[0].quantity.kind == "quantity":
                    latest[str(kind.lastgroup)] = row
                    if kind.lastgroup == "margin":
                        yield from _margins(latest)

    def expect(self, income: Any, cost: Any) -> Any:
        """收入 − 成本"""
        return income - cost


_CUE = "毛利"


@cache
def _account() -> re.Pattern[str]:
    own = "(?:分别)?(?:实现)?(?:营业|主营业务|综合)?总?"
    return compiled(f"{own}(?:(?P<income>收入)|(?P<cost>成本)|(?P<margin>毛利[润额]?))")


def _margins(rows: Mapping[str, Series]) -> Iterator[Tie]:
    """The three of each period, where all of them fit but one at most, and two at least."""
    three = [rows[kind].figures for kind in _TERMS if kind in rows]
    if len(three) < len(_TERMS) or len({len(row) for row in three}) > 1:
        return
    periods = list(zip(*three, strict=True))
    held = sum(_adds_up(*claims) for claims in periods)
    if held > 1 and held + 1 >= len(periods):
        for claims in periods:
            yield Tie(tuple(map(operand, _TERMS, claims)))


_TERMS = ("income", "cost", "margin")


def _adds_up(income: Claim, cost: Claim, margin: Claim) -> bool:
    if income.value is None or cost.value is None or margin.value is None:
        return False
    gap = abs(income.value - cost.value - margin.value)
    return gap <= 2 * (margin.quantity.resolution or 1)
