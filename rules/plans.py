"""Plans: what adjusted them, what was done beyond them, and what their parts make of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from checker.claim.model import BIT, Claim, Listing, Role, Trait
from checker.claim.passage import Passage, Passages
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.algebra import as_percent, as_ratio, total
from checker.relation.divided import Said, covering, divided, divided_apart, in_full
from checker.relation.joins import operand
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

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
        Bad("年初收入预算为47.5亿元，追减税收1.9亿元，调整后收入预算为«46.5亿元»。", "45.6亿元"),
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
        words = before[1].gap.replace("追减", "减")
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


_RESERVED = ("公共预算支出", "财政支出")
"""Whose budgets hold a reserve (预备费) that is spent under no name of its own."""


class PlanNotOfParts(Rule):
    """总的预算数与各项推出的预算数不符。

    检查什么：“完成11.9亿元，为预算12.5亿元的95.2%，其中：……完成95.35%；……”：各项完成数除以完成率，还原各项预算，相加应当等于总预算；总预算没有写出来的，总的完成率应当是各项之和除以它。

    为什么：各项的完成率改过，总预算没有对上。

    何时不报：各项没有都写完成率，或者不是总数的全部；一般公共预算支出的预算里另有预备费。

    怎么改：核对总预算和各项的完成率。
    """

    level = Level.WARNING
    needs = Trait.LISTED | BIT[Role.RATIO]
    message = {
        "zh": "总的预算数{stated}与各项推出的不符，应为{computed}",
        "en": "the plan {stated} does not follow from its parts' completion: {computed}",
    }
    good = (
        Good(
            "支出完成7.0亿元，为预算7.25亿元的96.6%，其中：人员3.0亿元，完成预算的96.0%；"
            "公用4.0亿元，完成预算的97.0%。"
        ),
        Good("支出完成7.0亿元，为预算8.25亿元的84.8%，其中：人员3.0亿元，完成预算的96.0%。"),
        Good("支出完成7.0亿元，其中：人员3.0亿元，完成预算的96.0%；公用4.0亿元，完成97.0%。"),
        Good(
            "收入完成60亿元，为预算的85.7%。其中：税收收入40亿元，为预算的80%。"
            "非税收入20亿元，为预算的100%。"
        ),
    )
    bad = (
        Bad(
            "基本支出完成7.0亿元，为预算«7.52亿元»的93.1%，其中：人员经费3.0亿元，"
            "完成预算的96.0%；公用经费4.0亿元，完成预算的97.0%。",
            "7.249亿元",
        ),
        Bad(
            "税费收入完成60亿元，为预算«80亿元»的75%，其中：税收收入40亿元，完成预算的80%；"
            "非税收入20亿元，完成预算的100%。",
            "70亿元",
        ),
        Bad(
            "收入完成60.0亿元，为预算的«87.5%»。其中：税收收入40.0亿元，为预算的80.0%。"
            "非税收入20.0亿元，为预算的100.0%。",
            "85.7",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """各项都带完成率的清单"""
        for each in divided(passage):
            yield from self._of(*each)

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """各项一句一句写的清单"""
        for each in divided_apart(passages):
            yield from self._of(*each)

    @staticmethod
    def _of(listing: Listing, said: Said, passage: Passage) -> Iterator[Tie]:
        plan = said.of(listing.total, Role.OF) or said.of(listing.total, Role.PLAN)
        rate = said.of(listing.total, Role.RATIO) if plan is None else None
        last = plan or rate
        if last is None or (plan is not None and plan.dimension != listing.total.dimension):
            return
        reserved = listing.total.lead.subject.endswith(_RESERVED)
        for parts, sure in covering(in_full(listing, passage)):
            found = [said.of(part, Role.RATIO) for part in parts]
            ratios = [r for r in found if r is not None and r.quantity.kind == "percent"]
            of = {r.lead.base for r in (*ratios, *([rate] if rate else ()))}
            if len(ratios) == len(parts) and (rate is None or len(of) == 1):
                levels = [Operand("part", p.quantity) for p in parts]
                named = [operand("ratio", r) for r in ratios]
                stated = Operand("ratio" if rate else "plan", last.quantity)
                counts = len(levels), int(rate is not None)
                yield Tie((*levels, *named, stated), sure and not reserved, constants=counts)

    def expect(self, *terms: Any) -> Any:
        """各项完成数 ÷ 完成率，相加；总的完成率是各项之和除以它"""
        *values, count, rated = terms
        levels, ratios = values[:count], values[count:]
        plan = total(p / as_ratio(r) for p, r in zip(levels, ratios, strict=True))
        return as_percent(total(levels) / plan) if rated else plan


class ExcessNotFromPlan(Rule):
    """超收（短收）数与预算、完成数不符。

    检查什么：“预算38亿元，完成39.9亿元，超收1.9亿元”：超收（超支、超额）数应当等于完成数减预算（任务）数，短收（欠收、节支）数反过来。

    为什么：完成数更新了，超收数没有重算。

    何时不报：同一句里的预算数、完成数不止一个，计量单位不同。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    words = ("超收", "超支", "超额", "短收", "欠收", "节支")
    message = {
        "zh": "超出（短少）数{stated}与预算、完成数不符，应为{computed}",
        "en": "{stated} is not by how much what was done differs from the plan: {computed}",
    }
    good = (
        Good("本年收入预算3800万元，实际完成3990万元，为预算的105%，超收190万元。"),
        Good("税收完成5.2亿元，为年初预算5.6亿元的92.9%，短收0.4亿元。"),
        Good("年初预算38亿元，调整预算36亿元，完成39.9亿元，超收1.9亿元。", "两个预算数"),
    )
    bad = (
        Bad("本年收入预算3800万元，实际完成3990万元，为预算的105%，超收«290万元»。", "190万元"),
        Bad("税收完成5.2亿元，为年初预算5.6亿元的92.9%，短收«0.6亿元»。", "−0.4亿元"),
        Bad("造林任务1200亩，完成1500亩，超额«200亩»。", "300亩"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """预算数和完成数各一个，其后的超收数"""
        claims = passage.sentence.claims
        for k, claim in enumerate(claims):
            said = _beyond().fullmatch(claim.gap) if k > 1 else None
            if said is None:
                continue
            near = [c for c in claims[max(0, k - _REACH) : k] if c.dimension == claim.dimension]
            plans = [c for c in near if c.role in (Role.PLAN, Role.OF)]
            levels = [c for c in near if c.role is Role.LEVEL]
            if len(plans) == len(levels) == 1:
                stated = Operand("change", claim.quantity, -1 if said["less"] else 1)
                yield Tie((operand("plan", plans[0]), operand("level", levels[0]), stated))

    def expect(self, plan: Any, level: Any) -> Any:
        """完成数 − 预算数"""
        return level - plan


_REACH = 6


@cache
def _beyond() -> re.Pattern[str]:
    return compiled(
        "[,、;(]?(?:实际|共|比预算)?(?:超收|超支|超额(?:完成)?|(?P<less>短收|欠收|节支))(?:收入|资金)?"
    )


class CompletionNotFromExcess(Rule):
    """完成率与完成数、超收（短收、超支）数不符。

    检查什么：“收入完成50.2亿元，为预算的104.6%，超收2.2亿元”：完成数减去超收数就是预算数，完成数除以它应当等于完成率；短收的，预算数是完成数加上短收数。

    为什么：完成数更新了，超收数没有重算。

    何时不报：写出了预算数的（另有规则检查），超收数不紧跟在完成率之后。

    怎么改：按提示的算式重算，或者写明是哪一个预算。
    """

    level = Level.WARNING
    yields_ratio = True
    needs = BIT[Role.RATIO]
    words = ("超收", "超支", "短收", "欠收")
    message = {
        "zh": "完成率{stated}与完成数、超收（短收）数不符，应为{computed}",
        "en": "{stated} does not follow from the result and how far it is from the plan: "
        "{computed}",
    }
    good = (
        Good("收入完成50.2亿元，为预算的104.6%，超收2.2亿元。"),
        Good("收入完成45.6亿元，完成预算的95%，短收2.4亿元。"),
        Good("收入完成50.2亿元，为预算的104.6%，增长8%。全市超收收入3.1亿元。", "说的是全市"),
        Good("收入完成50.2亿元，同比增长25.9%，超收7.1亿元。", "没有完成率"),
    )
    bad = (
        Bad("收入完成50.2亿元，为预算的«114.6%»，超收2.2亿元。", "104.58%"),
        Bad("收入完成45.6亿元，完成预算的«90%»，短收2.4亿元。", "95%"),
        Bad("其他支出21.67亿元，完成预算的«161.6%»，超支8.62亿元。", "166.0"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """完成数、完成率、超收数，依次写在一起，没有写预算数"""
        claims = passage.sentence.claims
        for k, (level, ratio, by) in enumerate(zip(claims, claims[1:], claims[2:], strict=False)):
            told = _beyond().fullmatch(by.gap) if by.gap[:1] == "," else None
            roles = level.role is Role.LEVEL and ratio.role is Role.RATIO
            if not told or not roles or not (ratio.lead.base or "").endswith(_TARGETS):
                continue
            if not any(c.role in (Role.PLAN, Role.OF) for c in claims[max(0, k - _REACH) : k]):
                sign = -1 if told["less"] else 1
                change = Operand("change", by.quantity, sign)
                yield Tie((operand("level", level), change, operand("ratio", ratio)))

    def expect(self, level: Any, by: Any) -> Any:
        """完成数 ÷ (完成数 − 超收数)"""
        return level / (level - by)


_TARGETS = ("预算", "预算数", "计划", "任务", "目标")
