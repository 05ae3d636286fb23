"""Accounts: opening, additions and closing figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from checker.claim.model import Claim, Role, Trait
from checker.claim.naming import last_clause
from checker.claim.passage import Passage
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.algebra import total
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_FLOWS = ("收入", "支出")
_REACH = 4


class AccountNotBalanced(Rule):
    """收支总计与各项之和不符。

    检查什么：“……收入完成甲万元。加上补助收入乙万元、上年结转丙万元，收入总计丁万元”：甲加各项应当等于总计。

    为什么：预算报告里这一串数最长，漏改一项总计就不平。

    何时不报：前面的本级收入（支出）找不到，或者不止一个。

    怎么改：按提示的算式逐项核对。
    """

    holds = 30
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
    )
    bad = (
        Bad(
            "全县财政收入完成5.2亿元，增长3%。加上补助收入8.1亿元，上年结转0.7亿元，收入总计«15.0亿元»。",
            "14.0亿元",
        ),
        Bad(
            "基金支出完成827万元。加上调出资金34万元，年终结转110万元，支出总计«917万元»。",
            "971万元",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """加上……总计"""
        claims = passage.sentence.claims
        for k, claim in enumerate(claims):
            if "加上" in claim.gap:
                items = _items(claims[k:])
                if items:
                    yield from _account(passage, claims[:k], items)
                return

    def expect(self, *items: Any) -> Any:
        """各项相加"""
        return total(items)


def _items(claims: Sequence[Claim]) -> list[Claim]:
    """The items after 加上 with the grand total last; empty where no 总计 of their kind follows."""
    kind = claims[0].dimension
    out: list[Claim] = []
    for claim in claims:
        if claim.role is not Role.LEVEL or claim.dimension != kind or claim.depth > claims[0].depth:
            continue
        out.append(claim)
        if claim.lead.closes and len(out) > 1:
            return out
    return []


def _account(passage: Passage, before: Sequence[Claim], items: list[Claim]) -> Iterator[Tie]:
    """The opening item is the first level of the nearest sentence that has one.

    It is sure only in this sentence or the one right before it, named for the same flow and no item
    of a list of its own.
    """
    flow = next((f for f in _FLOWS if f in items[-1].gap), "")
    here = passage.sentence
    for k, sentence in enumerate((here, *passage.before(_REACH))):
        claims = before if sentence is here else sentence.claims
        levels = [c for c in claims if c.role is Role.LEVEL and c.dimension == items[0].dimension]
        if not levels or "加上" in levels[0].gap:
            continue
        opening = levels[0]
        named = bool(flow) and opening.lead.subject.endswith((flow, flow + "合计"))
        whole = passage.words(sentence.end, sentence.end + 1) == "。" or sentence is here
        listed = any(word in opening.gap for word in _ITEMS)
        operands = [Operand("item", c.quantity) for c in (opening, *items[:-1])]
        sure = named and whole and not listed and k < 2
        yield Tie((*operands, Operand("total", items[-1].quantity)), sure=sure)
        if sure:
            return


_ITEMS = ("其中", "主要", "包括", "非税", "项目")


class GrandTotalNotOfItems(Rule):
    """收入（支出）总计与列出的各项之和不符。

    检查什么：一句之内“本年收入甲万元，上年结转乙万元，收入总计丙万元”：总计应当等于它之前列出的各项收入（支出、结转）之和。

    为什么：部门预算、决算里改了一项，总计没有改。

    何时不报：各项里有预算数、增减额，或者名称不是收支、结转、补助一类；“加上”的写法另有规则检查。

    怎么改：按提示的算式逐项核对。
    """

    words = ("收入总计", "支出总计", "收入合计", "支出合计")
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
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """总计之前列出的各项"""
        claims = passage.sentence.claims
        for k, claim in enumerate(claims):
            if _clause(claim).startswith(self.words) and claim.role is Role.LEVEL:
                items = _listed(claims[:k], claim)
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
        if claim is not whole:
            plain = claim.role is Role.LEVEL and claim.dimension == whole.dimension
            if not plain or claim.depth or not _flowing().fullmatch(_clause(claim)):
                return []
            items.append(claim)
        if ";" in claim.gap:
            break
    return items[::-1]


@cache
def _flowing() -> re.Pattern[str]:
    """What comes in, goes out or is carried over, as an item is called."""
    return compiled(
        "(?!其中|加)[^;:()]{0,12}(?:收入|支出|结[转余]|补助|上解|调[入出]|返还|债券|转贷|还本|下年)"
        "(?:资金|收入|支出|下年)?(?:为|共|完成)?"
    )


class BalanceNotRolledForward(Rule):
    """年初数加减增减后不等于年末数。

    检查什么：一句之内“年初210户，新增15户，退出80户，年末145户”：年初数加上各项增加、减去各项减少，应当等于年末数。

    为什么：中间的增减数更新了，年末数没有更新。

    何时不报：年初与年末之间有说不清是增是减的同类数，年初数是比较的基数（比年初增加……）。

    怎么改：按提示的算式逐项核对。
    """

    level = Level.WARNING
    needs = Trait.OPENS
    message = {
        "zh": "年末数{stated}与年初数及增减不符，应为{computed}",
        "en": "the closing figure {stated} does not follow from the opening one: {computed}",
    }
    good = (
        Good("年初在册低保户210户，当年新增15户，退出80户，年末在册145户。"),
        Good("上年结余1.2亿元，本年收入5.6亿元，支出5.1亿元，年末滚存结余1.7亿元。"),
        Good("年初库存320吨，年末库存280吨。", "没有写增减"),
        Good("贷款余额比年初增加12亿元，新增贷款38亿元，年末余额260亿元。", "比较的基数"),
        Good("年初在校生820人，新增280人，转学12人，年末在校生1100人。", "转学可进可出"),
    )
    bad = (
        Bad("年初在册低保户210户，当年新增15户，退出80户，年末在册«165户»。", "145户"),
        Bad("上年结余1.2亿元，本年收入5.6亿元，支出5.1亿元，年末滚存结余«2.7亿元»。", "1.7亿元"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """年初、增减、年末"""
        claims = passage.sentence.claims
        for k, claim in enumerate(claims):
            if claim.role is Role.LEVEL and _opens().search(_clause(claim)):
                kind = claim.dimension
                alike = [c for c in claims[k + 1 :] if c.dimension == kind and kind is not None]
                yield from _rolled(claim, alike)
                return

    def expect(self, *items: Any) -> Any:
        """年初数 ± 各项增减"""
        return total(items)


def _rolled(opening: Claim, claims: Sequence[Claim]) -> Iterator[Tie]:
    """Flows with their signs up to the closing figure; nothing where one has no clear sign."""
    flows: list[Operand] = []
    for claim in claims:
        words = _clause(claim)
        if _closes().search(words) and claim.role is Role.LEVEL:
            if flows:
                first = Operand("opening", opening.quantity)
                yield Tie((first, *flows, Operand("closing", claim.quantity)))
            return
        flow = _flow().search(words)
        if flow is None:
            return
        flows.append(Operand("flow", claim.quantity, -1 if flow["out"] else 1))


def _clause(claim: Claim) -> str:
    return last_clause(claim.gap, ",;:()")


@cache
def _opens() -> re.Pattern[str]:
    return compiled(
        r"^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转])(?!预算|人代会)[^比较]*$"
    )


@cache
def _closes() -> re.Pattern[str]:
    return compiled(r"^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余)[^比较增减]*$")


@cache
def _flow() -> re.Pattern[str]:
    """Verbs that bring in or take out, and nothing else."""
    return compiled(
        r"(?:(?P<in>新增|增加|收入|调入|转入|纳入|新识别|购进|入库)"
        r"|(?P<out>退出|减少|支出|调出|转出|脱贫|核销|清退|出库|销号|注销))"
        r"[^增减收支调转出入]{0,8}$"
    )
