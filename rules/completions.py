"""Completion: what was done of a plan, a budget or a base, and the ratio to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Any

from checker.claim.model import BIT, Chain, Claim, Role, Sentence
from checker.claim.passage import Passage
from checker.claim.reading.planned import follows_plan
from checker.patterns import compiled
from checker.relation.joins import Slots, operand
from checker.relation.model import Tie
from checker.rule import Bad, Good, Rule


class RatioNotFromBase(Rule):
    """完成比例与两数不符。

    检查什么：完成数、写明的预算（计划、基数）和“为预算的……%”“是上年的……倍”。

    为什么：预算调整之后，比例往往仍按原来的预算计算。

    何时不报：比例前没有紧接着写出基数。

    怎么改：按提示的算式重算，或者写明是哪一个预算数。
    """

    yields_ratio = True
    join = Slots(
        (("level", Role.LEVEL), ("of", Role.OF), ("ratio", Role.RATIO)), alike=("level", "of")
    )
    slips = {"inverted": lambda level, of: of / level}
    message = {
        "zh": "{stated}与完成数、基数不符，应为{computed}",
        "en": "{stated} does not follow from the two figures: {computed}",
    }
    good = (
        Good("全县收入完成10.38亿元，为年初预算10.84亿元的95.8%。"),
        Good("完成造林1365亩，是上年455亩的3倍。"),
        Good("全县收入完成10.4亿元，为年初预算10.8亿元的96%。", "舍入区间相交"),
        Good("支出完成50.8亿元，为年初预算64.0亿元的79.4%，为调整预算50.0亿元的101.6%。"),
        Good("完成投资4.6亿元，超过计划4.0亿元的15%。", "比计划多15%"),
    )
    bad = (
        Bad("全县收入完成10.38亿元，为年初预算10.84亿元的«98.5%»。", "95.76%"),
        Bad("完成造林1365亩，是上年455亩的«4倍»。", "3倍"),
        Bad(
            "支出完成50.8亿元，为年初预算64.0亿元的79.4%，为调整预算50.0亿元的«100.6%»。", "101.6%"
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """完成数，与一个或几个基数"""
        yield from self.join.ties(passage)
        for chain in passage.sentence.chains:
            level, each = chain.the(Role.LEVEL), _each_base(chain)
            if level is not None and len(each) > 1:
                for of, ratio in each:
                    if of.dimension == level.dimension:
                        yield _tied((level, of, ratio), self.join)

    def expect(self, level: Any, of: Any) -> Any:
        """完成数 ÷ 基数"""
        return level / of


def _each_base(chain: Chain) -> list[tuple[Claim, Claim]]:
    """The ratios of a chain, each with the base right before it."""
    return [
        (of, ratio)
        for of, ratio in pairwise(chain.claims)
        if of.role is Role.OF and ratio.role is Role.RATIO
    ]


def _tied(claims: Sequence[Claim], join: Slots, sure: bool = True) -> Tie:
    """The claims in the slots of a rule's join, in their order."""
    names = (name for name, _ in join.slots)
    return Tie(tuple(map(operand, names, claims)), sure=sure)


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
        Good("年度计划投资80.0亿元。续建项目完成投资45.0亿元，占年度计划的75.0%。", "只是续建项目"),
        Good("批准的基金预算收入为31.6亿元，实际完成28.8亿元，为年初预算的91.1%。"),
        Good("年初预算72.8亿元，实际完成62.4亿元，为调整预算的97.5%。", "没有写调整预算数"),
        Good(
            "年初预算5000万元，调整预算5500万元，支出5280万元，为年初预算的105.6%。", "按年初预算"
        ),
        Good("调整预算5500万元，支出5280万元，为年初预算的105.6%。", "没有写出年初预算"),
        Good(
            "收入预算82亿元，支出预算60亿元；实际收入77.9亿元，为预算的95%，实际支出57亿元，为预算的95%。"
        ),
    )
    bad = (
        Bad("造林计划400亩，实际完成380亩，完成计划的«105%»。", "95%"),
        Bad("计划改造小区400个，已完成380个，完成率«85%»。", "95%"),
        Bad("计划栽植苗木60万株，实际栽植66万株，完成计划的«91%»。", "110%"),
        Bad("年初预算728万元，完成864万元，为预算的«128.7%»。", "118.68%"),
        Bad(
            "年初预算72.8亿元，经人大常委会批准调整为64.0亿元，实际完成62.4亿元，为调整预算的«79.5%»。",
            "97.5%",
        ),
        Bad("调整后支出预算26.7亿元。全年支出完成25.9亿元，为调整预算的«79%»。", "97%"),
        Bad(
            "批准的支出预算为68.2亿元，执行中调整后的支出预算为72.5亿元。实际完成58.0亿元，"
            "为调整预算的«90%»。",
            "80%",
        ),
        Bad("年度计划投资80.0亿元。1—8月共完成投资60.0亿元，占年度投资计划的«57.0%»。", "75.0%"),
        Bad(
            "年初预算5000万元，调整预算5500万元，支出5280万元，为年初预算的105.6%，为调整预算的«86%»。",
            "96%",
        ),
        Bad("批准的基金预算收入为31.6亿元，实际完成28.8亿元，为年初预算的«81.1%»。", "91.14%"),
        Bad("年初预算64亿元，执行中调整为80亿元，实际完成72亿元，为调整预算的«95.0%»。", "90.0%"),
        Bad(
            "批准的收入预算为82亿元，支出预算为60亿元。实际完成收入77.9亿元，为年初预算的«85.0%»；"
            "实际完成支出57亿元，为年初预算的95.0%。",
            "95.0%",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """同一句里的计划数；没有时，前一句里名称相同的计划数"""
        chosen = {tie.operands[-1].quantity.at: tie for tie in _of_named_plan(passage)}
        yield from chosen.values()
        for tie in self.join.ties(passage):
            plan, level, ratio = (passage.claim_of(one.quantity) for one in tie.operands)
            if ratio.quantity.at not in chosen:
                yield tie._replace(sure=False) if _is_another(plan, level, ratio) else tie

    def expect(self, plan: Any, level: Any) -> Any:
        """完成数 ÷ 计划数"""
        return level / plan


def _of_named_plan(passage: Passage) -> Iterator[Tie]:
    """The plan that words tell from others in the sentence, or that stands in the one before."""
    for chain in passage.sentence.chains:
        level, ratios = chain.the(Role.LEVEL), [c for c in chain.claims if c.role is Role.RATIO]
        if level is None or chain.mask & BIT[Role.OF]:
            continue
        own = [claim for claim in chain.claims if claim.role is Role.PLAN]
        for ratio in ratios:
            here = _plans(passage.sentence, level, ratio)
            if len(ratios) == len(own) == 1 and own[0] in here:
                continue
            plans = here or [p for one in passage.before(1) for p in _plans(one, level, ratio)]
            if len(plans) == 1 and (own or (ratio.lead.base or "").endswith(_PLANS)):
                sure = bool(own and here) or _one_flow(plans[0], level, passage)
                sure = sure or _of_the_year(plans[0], level, ratio, passage)
                sure = sure or _goes_on(plans[0], level, passage)
                yield _tied((plans[0], level, ratio), CompletionNotFromPlan.join, sure)


_PLANS = ("预算", "预算数", "计划")


def _plans(sentence: Sentence, level: Claim, ratio: Claim) -> list[Claim]:
    """The plans of a sentence of which the level may have been done."""
    return [
        plan
        for plan in sentence.claims
        if plan.role is Role.PLAN
        and plan.at < ratio.at
        and plan.dimension == level.dimension
        and not _is_another(plan, level, ratio)
    ]


def _is_another(plan: Claim, level: Claim, ratio: Claim) -> bool:
    """True for expenditure beside revenue, and for a plan before or after it was changed."""
    flow, base = _flow(level), ratio.lead.base or ""
    if flow and _flow(plan) not in ("", flow):
        return True
    changed = any(word in plan.gap for word in _CHANGED)
    return changed if "年初" in base else not changed and any(word in base for word in _CHANGED)


_CHANGED = ("调", "变更", "变动")


def _flow(claim: Claim) -> str:
    """收入 or 支出, if the name of the figure holds just one of them."""
    found = [flow for flow in ("收入", "支出") if flow in claim.lead.subject]
    return found[0] if len(found) == 1 else ""


def _one_flow(plan: Claim, level: Claim, passage: Passage) -> bool:
    """True where both figures are revenue, or both expenditure, of one matter."""
    flow = _flow(plan)
    if not flow or flow != _flow(level):
        return False
    if any(word in plan.gap for word in _CHANGED):
        return True
    name = _doing().sub("", level.lead.subject)
    same = name == flow or plan.lead.subject.replace("预算", "").endswith(name.replace("预算", ""))
    paragraph = passage.document.sentences[plan.sentence].paragraph
    return same and paragraph == passage.sentence.paragraph


def _goes_on(plan: Claim, level: Claim, passage: Passage) -> bool:
    """调整后支出预算为75.9亿元。实际完成51.9亿元,为调整预算的…: done of the plan just told."""
    before = passage.document.sentences[plan.sentence]
    near = level is passage.sentence.claims[0] and plan.sentence == level.sentence - 1
    bare = not level.lead.subject and follows_plan(level.gap.strip())
    return near and bare and before.paragraph == passage.sentence.paragraph


def _of_the_year(plan: Claim, level: Claim, ratio: Claim, passage: Passage) -> bool:
    """年度计划投资80亿元。1—8月完成投资60亿元,占年度投资计划的75%: all of a year."""
    named = plan.lead.subject in _YEARLY and ratio.lead.base in (*_YEARLY, "年度计划", "年计划")
    paragraph = passage.document.sentences[plan.sentence].paragraph
    bare = level.lead.subject.lstrip("项目累计共完成") == "投资"
    return named and bare and paragraph == passage.sentence.paragraph


_YEARLY = frozenset("年度投资计划 年度计划投资 年计划投资".split())


@cache
def _doing() -> re.Pattern[str]:
    """实际完成 of 实际完成收入: words that say no more than that it was done."""
    return compiled("实际|完成|全年|当年|累计|执行|决算|数|合计|总额?")
