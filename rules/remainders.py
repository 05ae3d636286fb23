"""What is left of a whole when a part of it is done, and what a review cut off it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from checker.claim.model import MONEY, PLANNED, STANDING, Claim, Role, Trait
from checker.claim.naming import own_clause
from checker.claim.passage import Passage
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.joins import operand
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


@cache
def _state() -> re.Pattern[str]:
    """The words right before a figure say that it is what is left, or what is done."""
    return compiled(
        r"(?:(?P<left>剩|余下|余款|其余|尚余|尚有|仍有|未(?![来成经婚满])|没有|存案|不合格|不达标|不符合|缺席|缺勤)"
        r"|(?P<done>已|办结|完成|审结|结案|执结))"
        r"[^,;:()]{0,8}$"
    )


class RemainderNotWhatIsLeft(Rule):
    """剩余数不符。

    检查什么：一句之内先写总数、再写已完成（已脱贫、已整改、合格、实到）的数和剩余（尚未、未整改、不合格、缺席）的数：剩余数应当等于总数减已完成数。

    为什么：三个数随进度滚动更新，常常只改了两个。

    何时不报：计量单位不同，总数或已完成数不止一个。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    needs = Trait.REMAINS
    message = {
        "zh": "剩余数{stated}与总数、已完成数不符，应为{computed}",
        "en": "what is left, {stated}, is not the whole less what is done: {computed}",
    }
    good = (
        Good("共排查隐患1256处，已整改1102处，未整改154处。"),
        Good("全乡贫困户320户1060人，已脱贫306户1021人，剩余14户39人。"),
        Good("应到委员36人，实到33人，缺席1人，请假2人。"),
        Good("共有企业86家，已复工62家，还有员工1200人未返岗。", "单位不同"),
        Good("全年新收案件947件，审结721件，未结246件。", "审结的有上年旧存"),
        Good("共受理案件947件，审结701件，尚有32件超过审限。", "只是未结的一部分"),
        Good("确诊病例284例，已出院195例，尚有62例住院。", "还有转院、死亡的"),
        Good("贫困户406户，已脱贫85户，自然减少26户，尚有295户。", "还有别的减少"),
        Good("共有项目86个，已开工61个，已竣工32个，剩余项目正在做前期工作。"),
    )
    bad = (
        Bad("共排查隐患1256处，已整改1102处，未整改«254处»。", "154处"),
        Bad("全乡贫困户320户，已脱贫306户，剩余«41户»。", "14户"),
        Bad("计划改造120公里，已完成108公里，剩余«21公里»。", "12公里"),
        Bad("抽检样品480份，合格456份，不合格«34份»。", "24份"),
        Bad("应到委员36人，实到33人，缺席«5人»。", "3人"),
        Bad("全市法院受理案件1938件，审结1825件，存案«131件»。", "113件"),
        Bad("共受理各类案件947件，审执结各类案件701件；尚有各类未结案«264件»。", "246件"),
        Bad("共收到建议136条，采纳98条，未采纳«48条»。", "38条"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """总数、已完成数、剩余数"""
        claims = passage.sentence.claims
        states = _states(claims)
        for k, claim in enumerate(claims):
            if states[k] == "left":
                before = [j for j in range(k) if _alike(claims[j], claim)]
                if len(before) != 2:
                    continue
                known, (whole, done) = [states[j] for j in before], (claims[j] for j in before)
                gone = claims[before[1] + 1 : k]
                if "出院" in done.gap or any(c.dimension == claim.dimension for c in gone):
                    # Patients die or are moved elsewhere; others leave on a ground of their own.
                    continue
                alone = not any(_alike(other, claim) for other in claims[k + 1 : k + 2])
                told = known == ["", ""] and alone and _told(whole, done, claim)
                if told or (known == ["", "done"] and not _of_others(whole, done, claim)):
                    three = whole, done, claim
                    yield Tie(tuple(map(operand, ("total", "part", "rest"), three)))

    def expect(self, total: Any, done: Any) -> Any:
        """总数 − 已完成数"""
        return total - done


def _told(whole: Claim, done: Claim, left: Claim) -> bool:
    """True where the two are all there is by their words: 合格▯,不合格▯; 应到▯,实到▯,缺席▯."""
    due, came = own_clause(whole), own_clause(done)
    return _denied(done, left) or (came[:1] == "实" and f"应{came[1:2]}" in due)


def _denied(done: Claim, left: Claim) -> bool:
    """True where the one is what the other is not: 采纳▯,未采纳▯."""
    verb, denial = own_clause(done), own_clause(left)
    return len(verb) > 1 and any(denial == no + verb for no in ("未", "尚未", "不", "没有"))


def _of_others(whole: Claim, done: Claim, left: Claim) -> bool:
    """True where cases from before may be dealt with too (新收▯,审结▯), or some that are left."""
    if not any(verb in done.gap for verb in ("审结", "结案", "执结")):
        return False
    told = "未" in own_clause(left) or "存案" in own_clause(left)
    return not told or "受理" not in whole.gap or "新" in own_clause(whole)


def _states(claims: Sequence[Claim]) -> list[str]:
    """``left``, ``done`` or nothing for each claim; 14户39人 share what is said of the first."""
    states: list[str] = []
    for claim in claims:
        if claim.gap or not states:
            found = _state().search(claim.gap)
            states.append((found.lastgroup or "") if found else "")
        else:
            states.append(states[-1])
    return states


def _alike(claim: Claim, other: Claim) -> bool:
    return claim.dimension == other.dimension and claim.role in PLANNED and not claim.depth


class NetNotGrossLessCost(Rule):
    """纯收入与毛收入、成本之差不符。

    检查什么：“产值205万元，扣除成本92万元，纯收入113万元”：依次写出的总额、扣除的成本和净额（纯收入、利润、实得），净额应当等于总额减成本。

    为什么：产值或者成本更新了，净额没有重算。

    何时不报：扣除的不止一项，三个数的计量单位不同，净额是人均、户均，扣除的是“非经常性损益”一类。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    words = ("扣除", "除去", "减去", "刨去", "剔除")
    message = {
        "zh": "净额{stated}与总额、扣除的数不符，应为{computed}",
        "en": "the net {stated} is not the gross less what is taken off: {computed}",
    }
    good = (
        Good("黄花菜产值265.2万元，扣除采摘、烘干等成本92.7万元，纯收入172.5万元。"),
        Good("产值265.2万元，除去种苗60万元、人工20万元，纯收入172.5万元。", "扣除的不止一项"),
        Good("营业收入8.2亿元，扣除成本6.1亿元，户均纯收入1.2万元。", "户均数"),
    )
    bad = (
        Bad("黄花菜产值265.2万元，扣除采摘、烘干等成本92.7万元，纯收入«127.5万元»。", "172.5万元"),
        Bad(
            "预算支出总计57.4亿元，剔除上解支出和债务还本等1.2亿元后，全县一般公共预算支出安排«65.2亿元»。",
            "56.2亿元",
        ),
        Bad("养鸡收入36.4万元，除去饲料款21.9万元，净赚«15.4万元»。", "14.5万元"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """依次写出的总额、扣除的数、净额"""
        claims = passage.sentence.claims
        for three in zip(claims, claims[1:], claims[2:], strict=False):
            _, cost, net = three
            alike = len({claim.dimension for claim in three}) == 1 and net.role is Role.LEVEL
            exact = all(claim.role in STANDING and not claim.quantity.approx for claim in three)
            if alike and exact and _off().match(cost.gap) and _net().match(net.gap):
                yield Tie(tuple(map(operand, ("total", "part", "rest"), three)))

    def expect(self, gross: Any, cost: Any) -> Any:
        """总额 − 扣除的数"""
        return gross - cost


@cache
def _off() -> re.Pattern[str]:
    """,扣除成本: one thing that is taken off."""
    return compiled(
        "[,;](?:扣除|除去|减去|刨去)(?!非经常|税|价格|物价)[^,;:。和及]{0,16}$"
        "|[,;](?:扣除|剔除)(?:上解|补助|债务|地方政府|还本)[^,;:。]{0,30}等?$"
    )


@cache
def _net() -> re.Pattern[str]:
    return compiled(
        "后?,(?:还|可|共|实际)*(?:获得?|实现|得)?(?:纯|净(?!增)|利润|盈利|获利|实得|剩余|结余)[^,;:。均]{0,6}$"
        "|后,[^,;:。均]{0,14}(?:支出安排|安排支出|可用财力)(?:总计|合计)?为?$"
    )


_BACK = 6
_ROLES = STANDING | {Role.PLAN, Role.CHANGE}
_ASKED = ("送审", "报审", "评审", "审核", "预算", "控制价")
_KEPT = ("审定", "核定", "中标", "成交", "合同")
_CUT = ("审减", "核减", "节约", "节支")
_FORMS = (("asked", "cut", "rate"), ("kept", "cut", "rate"), ("asked", "kept", "rate"))


class SavingRateNotFromAmounts(Rule):
    """审减率、节约率与金额不符。

    检查什么：“送审金额甲万元，审定金额乙万元，审减率……”“采购预算甲万元，中标乙万元，节约率……”：省下的（送审减审定，或者写明的审减额）除以送审（预算）金额。

    为什么：常见的错误是除以审定金额，或者金额更新了而比率没有。

    何时不报：同一句里没有两个这样的金额，或者金额不止一组。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    yields_ratio = True
    words = ("审减率", "核减率", "节约率", "节支率")
    message = {
        "zh": "{stated}与送审、审定金额不符，应为{computed}",
        "en": "{stated} is not what was saved of what was asked for: {computed}",
    }
    good = (
        Good("完成评审42项，送审金额8.60亿元，审定金额7.74亿元，审减率10.0%。"),
        Good("采购预算3.20亿元，中标金额3.04亿元，节约资金0.16亿元，节约率5%。"),
        Good("审定8.10亿元，审减0.90亿元，审减率10%。", "送审9.00亿元"),
        Good("完成评审42项，审减金额0.86亿元，审减率12.5%。", "没有送审金额"),
    )
    bad = (
        Bad("完成评审42项，送审金额8.60亿元，审定金额7.74亿元，审减率«11.1%»。", "10.0%"),
        Bad("采购预算3.20亿元，中标金额3.04亿元，节约率«15%»。", "5%"),
        Bad("评审金额5.60亿元，核减0.84亿元，平均核减率达«18.5%»。", "15.0%"),
        Bad("审定8.10亿元，审减0.90亿元，审减率«11.1%»。", "10.0%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """比率，和它之前的送审、审定、审减金额"""
        claims = passage.sentence.claims
        for k, rate in enumerate(claims):
            if k > 1 and rate.quantity.kind == "percent" and _saving().search(rate.gap):
                near = claims[max(0, k - _BACK) : k]
                asked, kept, cut = (_only(near, names) for names in (_ASKED, _KEPT, _CUT))
                for form, one, other in ((0, asked, cut), (1, kept, cut), (2, asked, kept)):
                    if one and other:
                        figures = zip(_FORMS[form], (one, other, rate), strict=True)
                        operands = tuple(Operand(name, claim.quantity) for name, claim in figures)
                        yield Tie(operands, constants=(form,))
                        break

    def expect(self, one: Any, other: Any, form: int) -> Any:
        """审减额 ÷ 送审额；审减额 ÷ (审定额 + 审减额)；(送审额 − 审定额) ÷ 送审额"""
        if form:
            return other / (one + other) if form == 1 else (one - other) / one
        return other / one


class CutNotDifference(Rule):
    """审减额与送审、审定金额之差不符。

    检查什么：“送审金额甲万元，审定金额乙万元，核减……”：审减额应当等于送审金额减审定金额，三个数在一句之内，或者在相邻的两三句里。

    为什么：审定金额改过，审减额没有重算。

    何时不报：送审、审定的金额不止一个，审减的只是其中一项。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    words = ("审减", "核减")
    message = {
        "zh": "审减额{stated}不是送审与审定金额之差，应为{computed}",
        "en": "the cut {stated} is not what was asked for less what was allowed: {computed}",
    }
    good = (
        Good("送审造价860.5万元，审定造价812.3万元，核减48.2万元。"),
        Good("送审金额860.5万元，核减58.2万元。", "没有审定金额"),
        Good("送审造价860.5万元，审定造价812.3万元，其中土建核减28.2万元。", "只是其中一项"),
    )
    bad = (
        Bad("送审造价860.5万元，审定造价812.3万元，净核减«58.2万元»。", "48.2万元"),
        Bad("项目送审投资640万元。\n审计后投资612万元。\n审计核减投资«38万元»。", "28万元"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """审减额，和它之前的送审、审定金额"""
        for claim in passage.sentence.claims:
            cut = claim.dimension == MONEY and claim.role in _ROLES
            if cut and _cut().fullmatch(own_clause(claim)):
                near = [c for c in passage.sentence.claims if c.at < claim.at]
                if not any(_allows(c) for c in near):
                    near = [c for one in passage.before(_LINES) for c in one.claims] + near
                asked, kept = _only(near, _SUBMITTED), _only(near, _ALLOWED)
                if asked is not None and kept is not None:
                    figures = asked.quantity, kept.quantity, claim.quantity
                    yield Tie(tuple(map(Operand, ("total", "part", "rest"), figures)))

    def expect(self, asked: Any, kept: Any) -> Any:
        """送审金额 − 审定金额"""
        return asked - kept


_LINES = 3
_SUBMITTED = ("送审", "报审", "申报", "提报", "上报")
_ALLOWED = ("审定", "核定", "审计后", "审核后", "评审后")


def _allows(claim: Claim) -> bool:
    return any(name in own_clause(claim) for name in _ALLOWED)


@cache
def _cut() -> re.Pattern[str]:
    """审计核减投资, 净审减: nothing but the cut itself."""
    return compiled(
        "(?:品迭后|经?审计|评审|净|共|合计|累计)*(?:审减|核减)(?:总?(?:投资|造价|金额|额)|工程(?:款|造价))?"
        "(?:达|为)?"
    )


def _only(claims: Sequence[Claim], names: Sequence[str]) -> Claim | None:
    """The one amount whose own clause has one of the names; None where there are more."""
    found = [
        claim
        for claim in claims
        if claim.dimension == MONEY
        and claim.role in _ROLES
        and any(name in own_clause(claim) for name in names)
    ]
    return found[0] if len(found) == 1 else None


@cache
def _saving() -> re.Pattern[str]:
    return compiled("(?:审减|核减|节约|节支)率(?:达到?|为|是)?$")
