"""Appraisals: what is gained over the books, in money and in per cent."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from checker.claim.model import MONEY, Claim
from checker.claim.passage import Passage
from checker.finding import Level
from checker.relation.joins import operand
from checker.relation.model import Tie
from checker.rule import Bad, Good, Rule

_GAINS = ("增值额", "增值", "评估增值", "增值金额")
_LOSSES = ("减值额", "减值", "评估减值", "减值金额")
_NEAR = 3


class _Appraised(NamedTuple):
    """What stands in the books and what it is appraised at, with the figures that follow."""

    book: Claim
    value: Claim
    later: tuple[Claim, ...]


class AppraisalGainNotDifference(Rule):
    """评估增值与账面价值、评估价值之差不符。

    检查什么：“账面价值1200万元，评估价值1680万元，评估增值480万元”：增值额（减值额）应当是评估价值与账面价值之差。

    为什么：评估结果调整之后，增值额没有重算。

    何时不报：账面价值与评估价值之间隔着别的金额。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    words = ("评估",)
    message = {
        "zh": "评估增值{stated}与账面价值、评估价值之差不符，应为{computed}",
        "en": "the gain {stated} is not the appraised value less the book value: {computed}",
    }
    good = (
        Good("净资产账面价值为1200万元，评估价值为1680万元，评估增值480万元，增值率40%。"),
        Good("账面价值1200万元，评估价值900万元，评估减值300万元。"),
        Good("账面价值1200万元，计提减值准备80万元，评估价值900万元，其中增值80万元。", "隔着别的"),
    )
    bad = (
        Bad("净资产账面价值为1200万元，评估价值为1680万元，评估增值«840万元»。", "480万元"),
        Bad("账面值2.35亿元，评估值为1.98亿元，减值额«0.73亿元»，减值率15.7%。", "0.37亿元"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """账面价值、评估价值之后的增值额或减值额"""
        for found in _appraised(passage):
            for claim in found.later[:1]:
                words = claim.gap.rstrip("为是约达")
                if claim.dimension == MONEY and words.endswith(_GAINS + _LOSSES):
                    terms = found.value, found.book
                    if words.endswith(_LOSSES):
                        terms = found.book, found.value
                    roles = ("minuend", "subtrahend", "stated")
                    yield Tie(tuple(map(operand, roles, (*terms, claim))))

    def expect(self, minuend: Any, subtrahend: Any) -> Any:
        """评估价值 − 账面价值"""
        return minuend - subtrahend


class AppraisalRateNotFromValues(Rule):
    """评估增值率与账面价值、评估价值不符。

    检查什么：“账面价值1200万元，评估价值1680万元，增值率40%”：增值率（减值率）应当是评估价值比账面价值增加（减少）的百分比。

    为什么：评估结果调整之后，增值率没有重算；增值率也常被误作评估价值与账面价值之比。

    何时不报：账面价值与评估价值之间隔着别的金额；账面价值为负。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    yields_ratio = True
    words = ("评估",)
    slips = {"to-read-as-by": lambda value, book: value / book}
    message = {
        "zh": "评估增值率{stated}与账面价值、评估价值不符，应为{computed}",
        "en": "the rate {stated} does not follow from appraised value and book value: {computed}",
    }
    good = (
        Good("净资产账面价值为1200万元，评估价值为1680万元，增值率为40%。"),
        Good("账面价值1200万元，评估价值900万元，评估减值300万元，减值率25%。"),
        Good("净资产账面价值为-1200万元，评估价值为1680万元，增值率为140%。", "账面价值为负"),
    )
    bad = (
        Bad(
            "净资产账面价值为1200万元，评估价值为1680万元，评估增值480万元，增值率为«28.57%»。",
            "40.00%",
        ),
        Bad("净资产账面值为2.35亿元，评估值4.12亿元，增值率«175.3%»。", "75.3"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """账面价值、评估价值之后的增值率或减值率"""
        for found in _appraised(passage):
            for claim in found.later:
                words = claim.gap.rstrip("为是约达")
                rate = claim.quantity.kind == "percent" and words.endswith(("增值率", "减值率"))
                if rate and (found.book.value or 0) > 0:
                    sign = -1 if words.endswith("减值率") else 1
                    terms = operand("value", found.value), operand("book", found.book)
                    yield Tie((*terms, operand("rate", claim)._replace(sign=sign)))
                    break

    def expect(self, value: Any, book: Any) -> Any:
        """评估价值 ÷ 账面价值 − 1"""
        return value / book - 1


def _appraised(passage: Passage) -> Iterator[_Appraised]:
    """Book value and appraised value right behind it, and the few figures that follow these."""
    claims = passage.sentence.claims
    for k, (book, value) in enumerate(pairwise(claims)):
        money = book.dimension == value.dimension == MONEY
        changed = any(word in value.gap for word in ("增值", "减值"))
        if money and "账面" in book.gap and "评估" in value.gap and not changed:
            yield _Appraised(book, value, claims[k + 2 : k + 2 + _NEAR])
