"""Rates: completion of a plan, and rates from two counts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import Any

from checker.claim.model import BIT, MONEY, Claim, Role, Trait, place_of
from checker.claim.passage import Passage
from checker.finding import Level
from checker.relation.joins import Slots
from checker.relation.model import Operand, Tie
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
    )
    bad = (
        Bad("全县收入完成10.38亿元，为年初预算10.84亿元的«98.5%»。", "95.76%"),
        Bad("完成造林1365亩，是上年455亩的«4倍»。", "3倍"),
    )

    def expect(self, level: Any, of: Any) -> Any:
        """完成数 ÷ 基数"""
        return level / of


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
            plan, _, ratio = (passage.claim_of(operand.quantity) for operand in tie.operands)
            asked, said = _version(ratio.lead.base or ""), _version(plan.gap)
            if ratio.quantity.at not in named:
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


class RateNotFromCounts(Rule):
    """比率与两个数不符。

    检查什么：办结率、入住率、到位率等有名称的比率，与同一句里做分子的数（已办结）和做分母的数。

    为什么：数更新了，比率没有更新。

    何时不报：分子没有用比率名称里的那个词写出来，或者可以做分母的数不止一个。

    怎么改：按提示的算式重算。
    """

    yields_ratio = True
    needs = Trait.NAMED_RATE
    message = {
        "zh": "{stated}与分子、分母不符，应为{computed}",
        "en": "{stated} does not follow from the two counts: {computed}",
    }
    good = (
        Good("共受理申请48件，已办结46件，办结率95.8%。"),
        Good("安置房1018套，已入住971套，入住率95.4%。"),
        Good("共受理申请48件，回访46件，满意率97.8%。", "回访数不是满意数"),
        Good("40个行业大类中，有31个行业实现增长，增长面77.5%。"),
        Good("排查风险户256户，已消除风险190户，未消除风险66户，风险消除率74.2%。"),
        Good("全年出生1.2万人，死亡0.9万人，死亡率6.3‰。", "千分率说的是全部人口"),
        Good("共批准逮捕27人，不捕18人，不捕率为40.0%。", "两个数合起来才是全部"),
    )
    bad = (
        Bad("共受理申请48件，已办结46件，办结率«97.8%»。", "95.83%"),
        Bad("安置房1018套，已入住971套，入住率«98.4%»。", "95.38%"),
        Bad("应到代表180人，实到171人，出席率«97.0%»。", "95.0%"),
        Bad("全年受理案件3520件，审结3385件，结案率«93.2%»。", "96.16%"),
        Bad("40个行业大类中，有31个行业实现增长，增长面«87.5%»。", "77.5%"),
        Bad("抽取新员工450名测试，三门都及格的只有9人，合格率只占«3%»。", "2%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """有名称的比率，及它之前的两个同类数"""
        claims = passage.sentence.claims
        for k, claim in enumerate(claims):
            if claim.lead.bits & Trait.NAMED_RATE and claim.quantity.unit == "%" and k:
                stem = _stem(claim)
                if stem:
                    yield from _counted(passage.earlier(k), claim, stem, passage)

    def expect(self, whole: Any, part: Any) -> Any:
        """分子 ÷ 分母"""
        return part / whole


def _stem(claim: Claim) -> str:
    """办结 of 办结率, 增长 of 增长面; empty where no verb of two characters stands there."""
    name = claim.lead.subject or claim.gap
    at = name.rfind("率")
    if claim.role is Role.SHARE:
        at = claim.gap.rfind("比例")
        name = claim.gap
    elif at < 0 and name.endswith("面"):
        at = len(name) - 1
    return name[at - 2 : at] if at >= 2 else ""


_ALIKE = {
    "合格": ("及格", "达标"),
    "及格": ("合格",),
    "达标": ("合格",),
    "结案": ("审结", "办结", "执结"),
    "办结": ("审结", "结案"),
    "升学": ("升入", "考入", "考上"),
    **dict.fromkeys(("出席", "到会", "参会"), ("实到", "出席", "到会", "参会")),
}
"""What a rate's verb is called beside its count."""
_AUXILIARIES = "的只仅有了为共达"
_BEHIND = 12
_NEAREST, _NEAR = 16, 6


def _can_hold(whole: Claim, part: Claim) -> bool:
    return whole.dimension == part.dimension and whole.at < part.at and whole.role in _WHOLE


_WHOLE = (Role.LEVEL, Role.PLAN)


def _counted(before: tuple[Claim, ...], rate: Claim, stem: str, passage: Passage) -> Iterator[Tie]:
    counts = [c for c in before[-_NEAREST:] if c.role in _WHOLE and c.dimension]
    verbs = (stem, *_ALIKE.get(stem, ()))
    parts = [c for c in counts if any(v in c.gap[-_BEHIND:] for v in verbs) and "未" not in c.gap]
    behind = not parts
    if behind:
        parts = [c for c in counts if any(v in _words_behind(c, rate, passage) for v in verbs)]
    if len(parts) != 1:
        return
    part = parts[0]
    wholes = [c for c in counts[-_NEAR:] if _can_hold(c, part) and not _excludes(c, stem)]
    said = "中" in part.gap if behind else part.gap.rstrip(_AUXILIARIES).endswith(verbs)
    sure = len(wholes) == 1 and said and part.dimension != MONEY and rate.role is Role.LEVEL
    if not wholes:
        # What was to be spent may stand farther back, or in the sentence before.
        further = *(c for s in passage.before(1) for c in s.claims), *before
        wholes = [c for c in further if _can_hold(c, part) and (c.value or 0) >= (part.value or 0)]
    for whole in wholes[-_NEAR:]:
        operands = (
            Operand("whole", whole.quantity),
            Operand("part", part.quantity),
            Operand("rate", rate.quantity),
        )
        yield Tie(operands, sure=sure)


def _excludes(count: Claim, stem: str) -> bool:
    """True for a count of the others: 逮捕25人 beside 不捕率, 不合格2份 beside 合格率."""
    words, bare = count.gap[-_BEHIND:], stem.lstrip(_NOT)
    denied = any(no + bare in words for no in _NOT)
    return bare in words and denied == (bare == stem)


_NOT = "不未非"


def _words_behind(count: Claim, rate: Claim, passage: Passage) -> str:
    """The words of the count's own clause: 11个行业增长."""
    end = min(count.at + _BEHIND, rate.at)
    return passage.words(count.at + 1, end).partition(",")[0]


class RateNotReachable(Rule):
    """比率与人数对不上。

    检查什么：“对37名干部测评，满意率95.5%”：37个人里不论多少人满意，都得不出95.5%。

    为什么：比率只能是整数个人数除以总人数；得不出来，人数或比率必有一个写错。

    何时不报：人数多到每个百分数都能凑出来，比率是约数，句子里没有测评、调查、抽查一类的词。

    怎么改：核对参加人数和比率。
    """

    level = Level.WARNING
    yields_ratio = True
    needs = Trait.NAMED_RATE
    basis = "N. Brown, J. Heathers: The GRIM test (2016)"
    message = {
        "zh": "按总数的整数个计算得不出{stated}，最接近的是{computed}",
        "en": "no whole count gives {stated}; the nearest is {computed}",
    }
    good = (
        Good("对37名干部测评，满意率94.6%。", "35÷37"),
        Good("对1240户农户抽查，合格率95.5%。", "总数大，任何比率都能得出"),
        Good("全村37名党员，参会率95.5%。", "没有测评一类的词"),
    )
    bad = (
        Bad("对37名干部测评，满意率«95.5%»。", "94.59%"),
        Bad("抽查样品48份，合格率«97.0%»。", "97.92%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """测评、抽查的总数和紧跟着的比率"""
        claims = passage.sentence.claims
        for count, rate in pairwise(claims):
            if count.role is not Role.LEVEL or rate.quantity.kind != "percent" or not _stem(rate):
                continue
            words = count.gap + rate.gap
            if any(word in words for word in _SURVEYS) and _few(count, rate):
                nearest = round(rate.quantity.value * count.quantity.value / 100)  # type: ignore[operator]
                yield Tie(
                    (Operand("count", count.quantity), Operand("rate", rate.quantity)),
                    constants=(nearest,),
                )

    def expect(self, count: Any, nearest: int) -> Any:
        """最接近的整数 ÷ 总数"""
        return nearest / count


_SURVEYS = ("测评", "调查", "抽查", "抽样", "抽检", "检测", "问卷", "评议", "考核")


def _few(count: Claim, rate: Claim) -> bool:
    """True where the count is small enough for its multiples to leave gaps at that precision."""
    whole, share = count.quantity, rate.quantity
    if whole.approx or share.approx or whole.resolution != 1 or not whole.value or not share.value:
        return False
    if share.value > 100 or share.resolution is None or count.dimension == MONEY:
        return False
    return whole.value * share.resolution < 100
