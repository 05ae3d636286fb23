"""What is left of an income after the spending (本年收支结余)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from checker.claim.model import STANDING, Claim, Role, Trait
from checker.claim.passage import Passage
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_PLANNED = STANDING | {Role.PLAN}
_REACH = 5
"""Sentences back to which a surplus can reach for its income and spending."""


class SurplusNotDifference(Rule):
    """收支结余与收入、支出之差不符。

    检查什么：“收入完成94.0亿元……支出完成90.5亿元……本年收支结余3.5亿元”：结余等于收入减支出；写了收入总计、支出总计的，用总计。

    为什么：收入或支出调整过，结余没有重算。

    何时不报：滚存结余、累计结余、年末结余；前文的收入、支出不止一对，或者名称不同。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    needs = Trait.SURPLUS
    message = {
        "zh": "收支结余{stated}不等于收入减支出，应为{computed}",
        "en": "the surplus {stated} is not income less spending: {computed}",
    }
    good = (
        Good(
            "全县基金收入完成94.02亿元，增长5%。全县基金支出完成90.50亿元。本年收支结余3.52亿元。"
        ),
        Good(
            "基金收入94.0亿元，加上补助，收入总计97.2亿元。基金支出90.5亿元，"
            "支出总计91.1亿元。收支相抵，本年收支结余6.1亿元。"
        ),
        Good("全县基金收入完成94.02亿元。全县基金支出完成90.50亿元。年末滚存结余13.52亿元。"),
    )
    bad = (
        Bad(
            "全县基金收入完成94.02亿元，增长5%。全县基金支出完成90.50亿元。"
            "本年收支结余«5.32亿元»。",
            "3.52亿元",
        ),
        Bad("养老保险收入864.6万元，支出812.4万元，当年收支结余«62.2万元»。", "52.2万元"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """结余，和它前面的收入、支出"""
        for surplus in passage.sentence.claims:
            if surplus.role in STANDING and _surplus().search(surplus.gap):
                flows = list(_flows(passage, surplus))
                pair = _pair(flows)
                if pair is not None:
                    yield Tie(
                        (
                            Operand("income", pair[0].quantity),
                            Operand("spending", pair[1].quantity),
                            Operand("surplus", surplus.quantity),
                        )
                    )

    def expect(self, income: Any, spending: Any) -> Any:
        """收入 − 支出"""
        return income - spending


class _Flow(NamedTuple):
    """An income or a spending: whose it is, and whether it is the grand total."""

    claim: Claim
    stem: str
    income: bool
    total: bool


def _flows(passage: Passage, surplus: Claim) -> Iterator[_Flow]:
    """The incomes and spendings before the surplus, the nearest first."""
    for sentence in (passage.sentence, *passage.before(_REACH)):
        if sentence.paragraph != passage.sentence.paragraph:
            return
        for k, claim in reversed(list(enumerate(sentence.claims))):
            fits = claim.role in STANDING and claim.dimension == surplus.dimension
            if claim.at < surplus.at and fits:
                flow = _flow(claim, sentence.claims[:k])
                if flow is not None:
                    yield flow


def _flow(claim: Claim, before: Sequence[Claim]) -> _Flow | None:
    """The claim as a flow, by its own words or, where it has none, by the plan's right before."""
    found = _kind().search(claim.gap)
    if found is None and not claim.lead.subject:
        alike = [
            c
            for c in before
            if c.dimension == claim.dimension and c.role in _PLANNED and c.depth == claim.depth
        ]
        found = _kind().search(alike[-1].gap) if alike else None
    if found is None:
        return None
    return _Flow(claim, found["stem"], found["kind"] == "收入", bool(found["total"]))


def _pair(flows: list[_Flow]) -> tuple[Claim, Claim] | None:
    """The last income and the last spending of one thing; their grand totals where both have."""
    totals = [flow for flow in flows if flow.total]
    for found in (totals, [flow for flow in flows if not flow.total]):
        income = next((flow for flow in found if flow.income), None)
        spending = next((flow for flow in found if not flow.income), None)
        if income is None or spending is None:
            continue
        apart = spending.claim.sentence - income.claim.sentence
        if found is totals or spending.stem == income.stem or (not spending.stem and apart < 2):
            return income.claim, spending.claim
        return None
    return None


@cache
def _surplus() -> re.Pattern[str]:
    return compiled(
        r"(?:本年|当年|当期|本期)(?:收支|预算)?结余(?:为|达|达到|约)?$|收支结余(?:为)?$"
    )


@cache
def _kind() -> re.Pattern[str]:
    """全市社会保险基金预算收入完成, 支出总计, 支出年初预算."""
    return compiled(
        r"(?:^|[,;:。\n()])(?P<stem>[^,;:。\n()]*?)(?:预算)?(?P<kind>收入|支出)(?P<total>总计|合计)?"
        r"(?:年初|调整)?(?:预算)?(?:数|合计|总计|实际|预计|执行|完成|实现|达到|达|为)*$"
    )
