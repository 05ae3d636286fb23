"""Shares: one part of a whole, and shares that make up a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from checker.claim.model import BIT, STANDING, Claim, Listing, Role, Trait
from checker.claim.passage import Passage
from checker.relation.algebra import total
from checker.relation.joins import Slots
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class ShareNotFromWhole(Rule):
    """比重与部分、整体不符。

    检查什么：“占总面积4.5万亩的30%”：部分除以写明的整体应当等于比重。

    为什么：部分或整体更新了，比重没有更新。

    何时不报：比重之前没有紧接着写出整体的数。

    怎么改：按提示的算式重算。
    """

    yields_ratio = True
    join = Slots(
        (("part", Role.LEVEL), ("whole", Role.OF), ("share", Role.SHARE)), alike=("part", "whole")
    )
    message = {
        "zh": "比重{stated}与部分、整体不符，应为{computed}",
        "en": "the share {stated} does not follow from part and whole: {computed}",
    }
    good = (
        Good("蔬菜面积1.2万亩，占总面积4.5万亩的26.7%。"),
        Good("脱贫户312户，占全村780户的40%。"),
        Good("蔬菜面积1.2万亩，占总面积4.5万亩的27%。"),
    )
    bad = (
        Bad("蔬菜面积1.2万亩，占总面积4.5万亩的«30%»。", "26.7%"),
        Bad("脱贫户312户，占全村780户的«45%»。", "40%"),
    )

    def expect(self, part: Any, whole: Any) -> Any:
        """部分 ÷ 整体"""
        return part / whole


class ShareNotFromTotal(Rule):
    """比重与清单的总数不符。

    检查什么：“其中”清单里某一项后面写的比重（“占一般公共收入的71.1%”），与这一项和清单总数的比。

    为什么：总数改了，各项比重没有重算。

    何时不报：比重所说的整体不是清单的总数。

    怎么改：按提示的算式重算，或者写明占的是什么。
    """

    yields_ratio = True
    holds = 88
    needs: ClassVar[int] = BIT[Role.SHARE]
    message = {
        "zh": "比重{stated}与该项占总数之比不符，应为{computed}",
        "en": "the share {stated} is not the item's part of the total: {computed}",
    }
    good = (
        Good("财政收入140.9亿元。其中：税收100.2亿元，占财政收入的71.1%。"),
        Good("新建住房315套，其中东乡102套，占32.4%。"),
        Good("新建住房315套，其中东乡102套，占东乡住房的8%。", "占的是另一个整体"),
    )
    bad = (
        Bad("财政收入140.9亿元。其中：税收100.2亿元，占财政收入的«73.1%»。", "71.11%"),
        Bad("贷款余额860万元，其中农业贷款215万元，占贷款余额的«35%»。", "25%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """清单里带比重的各项"""
        sentence = passage.sentence
        for chain in sentence.chains:
            share, part = chain.the(Role.SHARE), chain.the(Role.LEVEL) or chain.the(Role.END)
            if share is None or part is None or chain.the(Role.OF) is not None:
                continue
            for listing in sentence.listings:
                if part in listing.parts:
                    yield _share_tie(listing, part, share)
                    break
            else:
                yield from _elsewhere(passage, part, share)

    def expect(self, whole: Any, part: Any) -> Any:
        """该项 ÷ 总数"""
        return part / whole


def _share_tie(listing: Listing, part: Claim, share: Claim) -> Tie:
    base = (share.lead.base or "").removeprefix("累计")
    named = listing.total.lead.subject
    same = named.endswith(base) or base.endswith(named) or named.startswith(base)
    return _shared(listing.total, part, share, bool(named) and len(base) >= _NAMING and same)


_NAMING = 2


def _shared(whole: Claim, part: Claim, share: Claim, sure: bool) -> Tie:
    return Tie(
        (
            Operand("whole", whole.quantity),
            Operand("part", part.quantity),
            Operand("share", share.quantity),
        ),
        sure=sure,
    )


def _elsewhere(passage: Passage, part: Claim, share: Claim) -> Iterator[Tie]:
    """A whole of the same dimension in this sentence or the two before it, named by the share."""
    base = share.lead.base or ""
    for sentence in (passage.sentence, *passage.before(2)):
        for claim in sentence.claims:
            if claim is part or claim.role not in STANDING or claim.dimension != part.dimension:
                continue
            if base and claim.lead.subject.endswith(base) and claim.at < part.at:
                yield _shared(claim, part, share, False)
                return


class SharesNotHundred(Rule):
    """各项比重之和不是100%。

    检查什么：“三次产业比重为1.6:69.1:29.3”一类的构成；同一句里对同一整体的各项占比，加起来是100%的也记为一条关系。

    为什么：改了一项没有改其余各项。

    何时不报：差额在舍入允许的范围之内（每项半个末位）；各项占比之和不足100%，可能没有列全。

    怎么改：核对各项比重。
    """

    message = {
        "zh": "各项比重之和不是100%，末项{stated}应为{computed}",
        "en": "the shares do not add up to 100%: the last, {stated}, should be {computed}",
    }
    good = (
        Good("三次产业比重为12.4:38.1:49.5。"),
        Good("收入中工资占比34.06%，经营占比49.89%，财产占比2.59%，转移占比13.46%。"),
        Good("三次产业比重为12.4:38.1:49.6。", "在舍入允许的范围之内"),
        Good("一、二、三季度完成量之比为3:4:5。", "不是百分比"),
    )
    bad = (
        Bad("三次产业比重为12.4:38.1:«50.5»。", "49.5"),
        Bad("三次产业占比为15.2:40.6:«54.2»。", "44.2"),
    )

    needs = Trait.COMPOSED

    def find(self, passage: Passage) -> Iterator[Tie]:
        """a:b:c 的构成，和成串的占比（没有列全的不算）"""
        claims = passage.sentence.claims
        for run in _compositions(claims):
            yield Tie(tuple(Operand("share", c.quantity) for c in run))
        if passage.sentence.mask & BIT[Role.SHARE]:
            for group in _by_base(claims):
                if len(group) > 1 and _near_hundred(group):
                    yield Tie(tuple(Operand("share", c.quantity) for c in group), sure=False)

    def expect(self, *shares: Any) -> Any:
        """100 − 其余各项之和"""
        return 100 - total(shares)


def _compositions(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Runs of three figures or more joined by colons that make up about a hundred."""
    run: list[Claim] = []
    for claim in claims:
        if claim.gap == ":" and run and claim.quantity.kind == run[0].quantity.kind:
            run.append(claim)
            continue
        if len(run) > 2 and _near_hundred(run, 10):
            yield run
        run = [claim]
    if len(run) > 2 and _near_hundred(run, 10):
        yield run


def _by_base(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.role is Role.SHARE:
            groups.setdefault(claim.lead.base or "", []).append(claim)
    yield from groups.values()


def _near_hundred(group: Sequence[Claim], slack: int = 1) -> bool:
    values = [c.quantity.value for c in group]
    if any(v is None for v in values):
        return False
    return abs(sum((v for v in values if v is not None), Decimal(0)) - 100) <= slack
