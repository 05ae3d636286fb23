"""Accounts: opening, additions and closing figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from checker.claim.model import Claim, Role, Trait
from checker.claim.naming import last_clause
from checker.claim.passage import Passage
from checker.claim.sums.grand import FLOWS, NAMES, is_grand
from checker.patterns import compiled
from checker.relation.algebra import total
from checker.relation.model import Habit, Operand, Tie
from checker.rule import Bad, Good, Rule

_REACH = 4
_MOST = 60
"""Figures either way that an account is made of: some sentences have thousands."""


class AccountNotBalanced(Rule):
    """收支总计与各项之和不符。

    检查什么：“……收入完成甲万元。加上补助收入乙万元、上年结转丙万元，收入总计（总收入）丁万元”：甲加各项应当等于总计（总财力）；“减去”之后的各项减去；当年收支结余加上上年结余，等于年末滚存结余；写明“某某收入加上……”的，甲是前文同名的那个数。

    为什么：预算报告里这一串数最长，漏改一项总计就不平。

    何时不报：前面的本级收入（支出）找不到，或者不止一个；各项之后有“等”字。

    怎么改：按提示的算式逐项核对。
    """

    habit = Habit("“加上……总计”，前面的收支不能确定", 18, (23,))
    needs = Trait.ADDED
    message = {
        "zh": "总计{stated}与各项之和不符，应为{computed}",
        "en": "the grand total {stated} is not the sum of its items: {computed}",
    }
    good = (
        Good(
            "全县财政收入完成5.2亿元，增长3%。加上补助收入8.1亿元，上年结转0.7亿元，收入总计14.0亿元。"
        ),
        Good("基金支出完成827万元。加上调出资金34万元，年终结转110万元，支出总计971万元。"),
        Good("全县财政收入完成5.2亿元。加上补助收入8.1亿元，极大缓解了压力。", "没有总计"),
        Good(
            "全县财政收入5.2亿元。加上补助收入8.1亿元等转移性收入后，总收入15.6亿元。", "没有列全"
        ),
    )
    bad = (
        Bad(
            "全县财政收入完成5.2亿元，增长3%。加上补助收入8.1亿元，上年结转0.7亿元，收入总计«15.0亿元»。",
            "14.0亿元",
        ),
        Bad(
            "全县财政收入完成5.2亿元。其中，税收4.1亿元，非税1.1亿元。加上补助收入8.1亿元，收入总计«31.3亿元»。",
            "13.3亿元",
        ),
        Bad(
            "基金支出完成827万元。加上调出资金34万元，年终结转110万元，支出总计«917万元»。",
            "971万元",
        ),
        Bad(
            "基金支出8.2亿元，加上上解支出0.4亿元、调出资金1.1亿元后，总支出«7.9亿元»。", "9.7亿元"
        ),
        Bad(
            "全县财政收入5.2亿元。加上补助收入8.1亿元，收入总计13.3亿元；全县财政支出8.6亿元，增长2%。"
            "加上上解支出3.5亿元、调出资金1.2亿元，支出总计«15.3亿元»。",
            "13.3亿元",
        ),
        Bad("当年收支结余6.9亿元，加上上年结余50.5亿元，年末滚存结余«75.4亿元»。", "57.4亿元"),
        Bad("当年收支赤字4050万元，加上上年结余4.50亿元，年末滚存结余«4.90亿元»。", "4.095亿元"),
        Bad(
            "县级一般公共预算收入5.20亿元。县级一般公共预算收入加上补助3.60亿元、调入资金0.40亿元，"
            "减去上解支出1.10亿元，县级可用财力«8.90亿元»。",
            "8.10亿元",
        ),
        Bad(
            "财政总收入预算7.3亿元，增长4%。其中：县级一般公共预算收入预算5.2亿元，增长3%。一般公共预算收入"
            "加转移性收入8.1亿元、调入资金0.7亿元，收入总计«16.1亿元»。",
            "14.0亿元",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """加上……总计"""
        claims = passage.sentence.claims
        for k, claim in enumerate(claims):
            if "加" in claim.gap and (added := _adding().search(claim.gap)):
                if k and _left_before().search(claim.gap):
                    yield from _carried_over(claims[k - 1 : k + 3])
                items = _items(claims[k : k + _MOST])
                if items:
                    name = _opening().search(claim.gap[: added.start("by")])
                    before = _since_total(claims[max(0, k - _MOST) : k])
                    yield from _account(
                        passage, before, items, name["name"].strip() if name else ""
                    )

    def expect(self, *items: Any) -> Any:
        """各项相加"""
        return total(items)


def _carried_over(claims: Sequence[Claim]) -> Iterator[Tie]:
    """收支结余7亿元,加上上年结余50亿元,年末滚存结余57亿元: three figures, one behind the other.

    What the year lacks (赤字, 缺口) is taken off.
    """
    amounts = [claim for claim in claims if claim.role is not Role.DATE][:_THREE]
    alike = len({(claim.role, claim.dimension, claim.depth) for claim in amounts}) == 1
    if len(amounts) < _THREE or not alike:
        return
    year, before, left = amounts
    told = _of_year().search(year.gap)
    if told and _left_over().search(left.gap):
        first = Operand("item", year.quantity, -1 if told["lack"] else 1)
        yield Tie((first, Operand("item", before.quantity), Operand("total", left.quantity)))


_THREE = 3


def _items(claims: Sequence[Claim]) -> list[Claim]:
    """The items after 加上 with the grand total last; empty where no 总计 of their kind follows."""
    kind = next((claim.dimension for claim in claims if claim.role is Role.LEVEL), None)
    out: list[Claim] = []
    for claim in claims:
        if claim.role is not Role.LEVEL or claim.dimension != kind or claim.depth > claims[0].depth:
            continue
        out.append(claim)
        if (claim.lead.closes or is_grand(claim) or _sums_up(claim)) and len(out) > 1:
            return out
    return []


def _sums_up(claim: Claim) -> bool:
    """财政总收入, 全区总财力: what an account comes to, by its name alone."""
    return _means().search(claim.lead.subject) is not None


def _since_total(claims: Sequence[Claim]) -> Sequence[Claim]:
    """The claims behind the last grand total: an account before it is closed."""
    last = next((k for k in range(len(claims), 0, -1) if is_grand(claims[k - 1])), 0)
    return claims[last:]


def _account(
    passage: Passage, before: Sequence[Claim], items: list[Claim], name: str
) -> Iterator[Tie]:
    """The opening item is the first level of the nearest sentence that has one.

    It is sure only in this sentence or the one right before it, one that lists what is in it (其中)
    left out, named for the same flow and no item of a list of its own. Where the words name it
    (县级收入加上…) it is the last figure of that name.
    """
    flow = next((f for f in FLOWS if f in items[-1].gap), "")
    here = passage.sentence
    away = -1
    for sentence in (here, *passage.before(_REACH)):
        claims = before if sentence is here else _since_total(sentence.claims)
        levels = [c for c in claims if c.role in _OPENING and c.dimension == items[0].dimension]
        if name:
            alike = [c for c in levels if name in c.gap]
            if alike:
                yield _tie(alike[-1], items, True)
                return
            continue
        levels = [c for c in levels if c.role is Role.LEVEL]
        if levels and levels[0].gap.startswith("其中"):
            continue
        away += 1
        if not levels or _adding().search(levels[0].gap):
            continue
        opening = levels[0]
        named = bool(flow) and opening.lead.subject.endswith((flow, flow + "合计"))
        whole = passage.words(sentence.end, sentence.end + 1) == "。" or sentence is here
        listed = any(word in opening.gap for word in _ITEMS)
        sure = named and whole and not listed and away < 2
        yield _tie(opening, items, sure)
        if sure:
            return


def _tie(opening: Claim, items: Sequence[Claim], sure: bool) -> Tie:
    """The account; not sure where 等 leaves open what else was added (加上补助8亿元等,总收入…).

    From 减 on items are taken off, until 加 is said again: 减上解2亿元,加上调入3亿元,总财力….
    """
    operands, sign = [Operand("item", opening.quantity)], 1
    for claim in items[:-1]:
        if "减" in claim.gap and _taking().search(claim.gap):
            sign = -1
        elif "加" in claim.gap and _adding().search(claim.gap):
            sign = 1
        operands.append(Operand("item", claim.quantity, sign))
    sure = sure and not items[-1].gap.startswith("等")
    return Tie((*operands, Operand("total", items[-1].quantity)), sure=sure)


_OPENING = frozenset({Role.LEVEL, Role.PLAN})


_ITEMS = ("其中", "主要", "包括", "非税", "项目")


class GrandTotalNotOfItems(Rule):
    """收入（支出）总计与列出的各项之和不符。

    检查什么：一句之内“本年收入甲万元，上年结转乙万元，收入总计（总收入）丙万元”：总计应当等于它之前列出的各项收入（支出、结转）之和；括号里的明细不计。

    为什么：部门预算、决算里改了一项，总计没有改。

    何时不报：各项里有预算数、增减额，或者名称不是收支、结转、补助一类；“加上”的写法另有规则检查。

    怎么改：按提示的算式逐项核对。
    """

    words = NAMES
    message = {
        "zh": "总计{stated}与列出的各项之和不符，应为{computed}",
        "en": "the grand total {stated} is not the sum of the items before it: {computed}",
    }
    good = (
        Good("本年收入3.30亿元，上年结转0.42亿元，收入总计3.72亿元。"),
        Good("本年支出3.18亿元，结转下年0.54亿元，支出总计3.72亿元。"),
        Good("本年收入3.30亿元，其中财政拨款3.02亿元，收入总计3.72亿元。", "有“其中”"),
        Good("本年收入预算3.30亿元，上年结转0.42亿元，收入总计3.92亿元。", "预算数"),
    )
    bad = (
        Bad("本年收入3.30亿元，上年结转0.42亿元，收入总计«3.92亿元»。", "3.72亿元"),
        Bad("本年支出3.18亿元，结转下年0.54亿元，支出总计«3.27亿元»。", "3.72亿元"),
        Bad(
            "平衡情况：基金收入3.30亿元，债务转贷收入1.20亿元（新增0.80亿元，再融资0.40亿元），"
            "上年结转0.42亿元，总收入«4.29亿元»；基金支出4.50亿元，上解支出0.42亿元，总支出4.92亿元。",
            "4.92亿元",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """总计之前列出的各项"""
        claims = passage.sentence.claims
        for k, claim in enumerate(claims):
            if claim.role is Role.LEVEL and is_grand(claim):
                items = _listed(claims[max(0, k - _MOST) : k], claim)
                if len(items) > 1:
                    operands = [Operand("item", c.quantity) for c in items]
                    yield Tie((*operands, Operand("total", claim.quantity)))

    def expect(self, *items: Any) -> Any:
        """各项相加"""
        return total(items)


def _listed(claims: Sequence[Claim], whole: Claim) -> list[Claim]:
    """The items of the clause group that the total ends; empty where one is of another kind."""
    items: list[Claim] = []
    for claim in (whole, *reversed(claims)):
        if claim.depth > whole.depth:
            continue
        if claim is not whole:
            if is_grand(claim):
                break  # the account before this one is closed
            plain = claim.role is Role.LEVEL and claim.dimension == whole.dimension
            added = "加" in claim.gap and _adding().search(claim.gap)
            if not plain or added or not _flowing().fullmatch(_named(claim)):
                return []
            items.append(claim)
        if ";" in claim.gap:
            break
    return items[::-1]


def _named(claim: Claim) -> str:
    """The words of its clause without what they add in brackets: 调出资金(调入一般公共预算)▯."""
    return last_clause(_bracketed().sub("", claim.gap), ",;:()").strip("\n 、和及")


@cache
def _adding() -> re.Pattern[str]:
    """加上, and 加 before the name of what is added."""
    return compiled(
        "(?P<by>加上|(?:(?<=^)|(?<=[,;:。\n入出]))加"
        "(?=预计|结转|上[级年]|税收返还|转移|补助|调入|动用|债务|返还))"
    )


@cache
def _of_year() -> re.Pattern[str]:
    return compiled("(?:当年|本年|当期|本期|年度|收支)+(?:结余|盈余|(?P<lack>赤字|缺口))为?$")


@cache
def _left_before() -> re.Pattern[str]:
    return compiled("^,加上(?:上年|历年|以前年度|年初)(?:滚存)?(?:结余|结转)(?:收入)?为?$")


@cache
def _left_over() -> re.Pattern[str]:
    return compiled("^,?(?:年[末终]|累计)?滚存结余为?$")


@cache
def _taking() -> re.Pattern[str]:
    """减去, and 减 before the name of what is taken off."""
    return compiled(
        "(?:^|[,;])(?:再|并)?(?:减去|扣除|扣减|减(?=预计|体制|上解|上缴|结转|专项|补助|调出|债务|还本))"
    )


@cache
def _means() -> re.Pattern[str]:
    return compiled(
        "(?:财政|预算)总(?:收入|支出)$|总财力$|可用财力$|可支配财力$|财力总?(?:合计|总计|共计)$"
    )


@cache
def _opening() -> re.Pattern[str]:
    """What the words before 加上 name as the opening figure: 地方一般公共预算收入加上…."""
    return compiled("(?P<name>[^,;:。()\ue000-\ue008]{4,14}(?:收入|支出))(?:中|再)?$")


@cache
def _bracketed() -> re.Pattern[str]:
    return compiled(r"\([^()]*\)")


@cache
def _flowing() -> re.Pattern[str]:
    """What comes in, goes out or is carried over, as an item is called."""
    return compiled(
        "(?!其中)[^;:()、]{0,14}?(?:收入|支出|结[转余]|补助|上解|调[入出]|返还|债券|转贷|还本|下年"
        "|调节基金|转移支付|预备费)(?:[资本]金|收入|支出|下年|下级|上级|县市?)*(?:为|共|完成)?"
    )
