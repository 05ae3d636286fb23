"""Accounts: opening, additions and closing figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from checker.claim.model import Claim, Role, Trait
from checker.claim.passage import Passage
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
