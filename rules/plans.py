"""Plans: how much of one was done, and the first plan, what was added, and the plan in force."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Any

from checker.claim.model import BIT, Claim, Role, place_of
from checker.claim.passage import Passage
from checker.finding import Level
from checker.relation.joins import Slots
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class CompletionNotFromPlan(Rule):
    """完成率与计划数不符。

    检查什么：同一句里的预算（计划、任务）、完成数和完成的百分比；预算写在前一句、后一句写明“为调整预算的……%”的也核对。

    为什么：完成率颠倒了分子分母，或者用了另一个预算数。

    何时不报：一句里有两个预算数，而没有写明按哪一个（年初预算、调整预算）计算；写明的那一个没有写出来，或者前一句的预算与完成数不是同一个收支（只在相符时记为一条关系）。

    怎么改：按提示的算式重算，或者写明按调整后的预算计算。
    """

    yields_ratio = True
    join = Slots(
        (("plan", Role.PLAN), ("level", Role.LEVEL), ("ratio", Role.RATIO)),
        alike=("plan", "level"),
    )
    needs = BIT[Role.LEVEL] | BIT[Role.RATIO]
    slips = {"inverted": lambda plan, level: plan / level}
    message = {
        "zh": "完成率{stated}与计划数、完成数不符，应为{computed}",
        "en": "the completion {stated} does not follow from plan and result: {computed}",
    }
    good = (
        Good("年初预算728万元，完成864万元，为预算的118.7%。"),
        Good("造林计划400亩，实际完成380亩，完成计划的95%。"),
        Good("支出预算26.7亿元，完成26.7亿元，为预算的100%。"),
        Good("调整后支出预算26.7亿元。全年支出完成25.9亿元，为调整预算的97%。"),
        Good("年初收入预算18.2亿元。全年支出完成25.9亿元，为预算的97%。", "不是同一个预算"),
        Good(
            "年初预算5000万元，调整预算5500万元，支出5280万元，为年初预算的105.6%。", "按年初预算"
        ),
        Good("调整预算5500万元，支出5280万元，为年初预算的105.6%。", "没有写出年初预算"),
    )
    bad = (
        Bad("造林计划400亩，实际完成380亩，完成计划的«105%»。", "95%"),
        Bad("年初预算728万元，完成864万元，为预算的«128.7%»。", "118.68%"),
        Bad(
            "年初预算72.8亿元，经人大常委会批准调整为64.0亿元，实际完成62.4亿元，为调整预算的«79.5%»。",
            "97.5%",
        ),
        Bad("调整后支出预算26.7亿元。全年支出完成25.9亿元，为调整预算的«79%»。", "97%"),
        Bad(
            "年初预算5000万元，调整预算5500万元，支出5280万元，为年初预算的105.6%，为调整预算的«86%»。",
            "96%",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """同一句里的计划数；没有时，前一句里名称相同的计划数"""
        named = {tie.operands[-1].quantity.at: tie for tie in _of_the_plan_named(passage)}
        yield from named.values()
        for tie in self.join.ties(passage):
            if tie.operands[-1].quantity.at not in named:
                plan, _, stated = (passage.claim_of(operand.quantity) for operand in tie.operands)
                asked, said = _version(stated.lead.base or ""), _version(plan.gap)
                yield tie._replace(sure=not (asked and said) or asked == said)
        for chain in passage.sentence.chains:
            level, ratio = chain.the(Role.LEVEL), chain.the(Role.RATIO)
            if level is None or ratio is None or chain.mask & _BASED:
                continue
            base = ratio.lead.base or ""
            plans = [
                plan
                for sentence in passage.before(1)
                for plan in sentence.claims
                if plan.role is Role.PLAN and plan.dimension == level.dimension
            ]
            if base.endswith(("预算", "计划")) and plans:
                adjusted = [p for p in plans if "调整" in p.lead.subject + p.gap]
                plans = adjusted if base.startswith("调整") else plans
                if len(plans) == 1:
                    operands = (
                        Operand("plan", plans[0].quantity),
                        Operand("level", level.quantity),
                        Operand("ratio", ratio.quantity),
                    )
                    yield Tie(operands, sure=bool(adjusted) and _one_flow(plans[0], level))

    def expect(self, plan: Any, level: Any) -> Any:
        """完成数 ÷ 计划数"""
        return level / plan


def _of_the_plan_named(passage: Passage) -> Iterator[Tie]:
    """Where a plan was adjusted, the ratio tells to which of the two it is: 为调整预算的94.8%."""
    claims = passage.sentence.claims
    for chain in passage.sentence.chains:
        level = chain.the(Role.LEVEL)
        asking = [c for c in chain.claims if c.role is Role.RATIO and _version(c.lead.base or "")]
        if level is None or not asking:
            continue
        before = reversed(claims[: place_of(level, claims)])
        plans = [c for c in takewhile(_is_planning, before) if c.role is Role.PLAN]
        for ratio in asking:
            asked = _version(ratio.lead.base or "")
            found = [plan for plan in plans if _version(plan.gap) == asked]
            if len(found) == 1 and found[0].dimension == level.dimension:
                figures = zip(("plan", "level", "ratio"), (found[0], level, ratio), strict=True)
                yield Tie(tuple(Operand(name, claim.quantity) for name, claim in figures))


def _is_planning(claim: Claim) -> bool:
    return claim.role in _PLANNING


def _version(words: str) -> str:
    """Which plan the words name, the adjusted or the first one; empty where they do not say."""
    return next((word for word in _VERSIONS if word in words), "")


_PLANNING = frozenset({Role.PLAN, Role.CHANGE, Role.DATE})
_VERSIONS = ("调整", "年初")
_BASED = BIT[Role.PLAN] | BIT[Role.OF]


def _one_flow(plan: Claim, level: Claim) -> bool:
    """True where both figures are revenue, or both expenditure."""
    names = plan.lead.subject, level.lead.subject
    return any(all(flow in name for name in names) for flow in ("收入", "支出"))


_ADJUSTED = "调整后"
_MORE, _LESS = ("加", "增", "追"), ("减", "压")


class PlanNotFromAdjustment(Rule):
    """调整后的预算与年初预算、调整数不符。

    检查什么：“年初预算47.5亿元，……等调整事项19.1亿元，调整后预算66.6亿元”，“调整后预算75.9亿元，比年初预算增加2.7亿元”：年初预算加上（减去）调整数，应当等于调整后的预算。

    为什么：调整方案改过几次，三个数没有一起改。

    何时不报：调整了不止一笔，或者没有写明是调增还是调减。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    needs = BIT[Role.PLAN]
    message = {
        "zh": "调整后的预算{stated}与年初预算、调整数不符，应为{computed}",
        "en": "the adjusted plan {stated} is not the first one and what was added: {computed}",
    }
    good = (
        Good("年初支出预算为47.5亿元，执行中追加专项补助19.1亿元，调整后支出预算为66.6亿元。"),
        Good("年初收入预算合计14.4亿元，收入预算调减836万元，调整后收入预算为14.3亿元。"),
        Good("年初支出预算为47.5亿元，追加补助9.1亿元、债券3.2亿元，调整后支出预算为66.6亿元。"),
    )
    bad = (
        Bad(
            "年初支出预算为47.5亿元，执行中追加专项补助19.1亿元，调整后支出预算为«65.6亿元»。",
            "66.6亿元",
        ),
        Bad(
            "年初批准的支出预算为73.2亿元，调整后的支出预算为«79.5亿元»，比年初预算增加2.7亿元。",
            "75.9亿元",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """年初预算、调整数、调整后的预算，依次写在一句里"""
        sentence = passage.sentence
        if _ADJUSTED not in passage.words(sentence.start, sentence.end):
            return
        claims = sentence.claims
        for k, claim in enumerate(claims):
            if _ADJUSTED in claim.gap and claim.quantity.kind == "quantity":
                before = [c for c in claims[:k] if c.dimension == claim.dimension]
                found = _adjusted(before, claims[k + 1 : k + 2])
                if found is not None:
                    first, by = found
                    yield Tie(
                        (Operand("plan", first.quantity), by, Operand("plan", claim.quantity))
                    )

    def expect(self, first: Any, by: Any) -> Any:
        """年初预算 + 调整数"""
        return first + by


def _adjusted(before: Sequence[Claim], behind: Sequence[Claim]) -> tuple[Claim, Operand] | None:
    """The first plan and the one change of it, written before the adjusted plan or behind it."""
    if not before or "预算" not in before[0].gap:
        return None
    if len(before) == 2:
        words = before[1].gap
        more, less = (any(word in words for word in side) for side in (_MORE, _LESS))
        if more is not less:
            return before[0], Operand("change", before[1].quantity, 1 if more else -1)
        return None
    change = behind[0] if len(before) == 1 and behind else None
    if change is None or change.role is not Role.CHANGE or "预算" not in change.gap:
        return None
    if change.dimension != before[0].dimension:
        return None
    return before[0], Operand("change", change.quantity, change.sign)
