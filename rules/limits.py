"""Limits that a figure must not exceed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from checker.claim.model import Claim, Role, Trait
from checker.claim.reader import Passages
from checker.finding import Level
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_KIND = 4


class BalanceAboveLimit(Rule):
    """余额大于限额。

    检查什么：政府债务、贷款等的限额，与后文同名的余额，按先后一一对应。

    为什么：限额与余额分两处写，改了一处忘了另一处。

    何时不报：限额与余额的个数不同，或者只有名称相近（只在相符时记为一条关系）。

    怎么改：核对两个数和它们的范围（全市、市级）。
    """

    level = Level.WARNING
    compare = "at_most"
    message = {
        "zh": "余额{stated}大于限额{computed}",
        "en": "the balance {stated} exceeds the limit {computed}",
    }
    good = (
        Good("全县政府债务限额70.2亿元。年末全县政府债务余额68.9亿元。"),
        Good("一般债务限额20.7亿元，专项债务限额49.5亿元。一般债务余额19.6亿元。"),
        Good("全县政府债务限额70.2亿元。年末各项贷款余额98.9亿元。", "名称不同"),
    )
    bad = (
        Bad("全县政府债务限额70.2亿元。年末全县政府债务余额«78.9亿元»。"),
        Bad("全县专项债务限额49.5亿元，年末全县专项债务余额«59.4亿元»。"),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """同名的限额与余额，依次成对"""
        limits: defaultdict[str, list[Claim]] = defaultdict(list)
        for sentence in passages.sentences:
            if sentence.mask & Trait.LIMITED:
                for claim in sentence.claims:
                    name = claim.lead.subject
                    if claim.role is Role.LEVEL and name.endswith("限额") and claim.dimension:
                        limits[name[:-2][-_KIND:]].append(claim)
        if limits:
            yield from _pairs(limits, passages)

    def expect(self, limit: Any) -> Any:
        """限额"""
        return limit


def _pairs(limits: dict[str, list[Claim]], passages: Passages) -> Iterator[Tie]:
    balances: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in passages.standing:
        name = claim.lead.subject.removesuffix("余额")
        if claim.role is Role.LEVEL and name[-_KIND:] in limits:
            balances[name[-_KIND:]].append(claim)
    for kind, first in limits.items():
        second = balances[kind]
        alone = len(first) == len(second) == 1
        for limit, balance in zip(first, second, strict=False):
            same = limit.lead.subject[:-2] == balance.lead.subject.removesuffix("余额")
            if limit.dimension == balance.dimension and limit.at < balance.at:
                yield Tie(
                    (Operand("limit", limit.quantity), Operand("balance", balance.quantity)),
                    sure=alone and same and balance.lead.subject.endswith("余额"),
                )
