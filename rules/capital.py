"""Shares of a company: what is paid for them, and what part of all of them somebody holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from checker.claim.model import MONEY, Claim
from checker.claim.passage import Passage
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.joins import operand
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class DividendNotFromShares(Rule):
    """派发的红利总额与股数、每股红利不符。

    检查什么：“以总股本25000万股为基数，每10股派发现金红利3.6元，合计派发9000万元”：股数乘以每股红利应当等于总额。

    为什么：股数扣除回购之后变了，总额没有重算；每10股与每股混淆。

    何时不报：既没有写“为基数”、也没有写明是总股本的股数，写总股本而有回购、扣除的，股数或总额是约数，后面的金额仍是每股、每10股的（扣税后）。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    words = ("为基数", "股派")
    message = {
        "zh": "派发总额{stated}与股数、每股红利不符，应为{computed}",
        "en": "the dividend {stated} is not the shares times what each is paid: {computed}",
    }
    good = (
        Good("以总股本25000万股为基数，每10股派发现金红利3.6元（含税），合计派发9000万元。"),
        Good("拟以25000万股扣除回购股份后的24800万股为基数，每10股派5元，共派发1.24亿元。"),
        Good("以总股本约2.5亿股为基数，每10股派发3.6元，合计派发9120万元。", "股数是约数"),
        Good("以总股本25000万股为基数，每10股派3.6元（扣税后，每10股派3.24元）。", "都是每10股的"),
        Good(
            "公司总股本为25000万股，扣除回购股份后每10股派3.6元。共派发现金红利8928万元。",
            "有回购股份",
        ),
    )
    bad = (
        Bad(
            "以总股本25000万股为基数，每10股派发现金红利3.6元（含税），合计派发«9600万元»。",
            "9000万元",
        ),
        Bad("以总股本24800万股为基数，向全体股东每10股派5元，共派发«12.4亿元»。", "1.24亿元"),
        Bad(
            "公司总股本为24800万股，向全体股东每10股派5元（含税）。共派发现金红利«1.42亿元»。",
            "1.24亿元",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """为基数的股数（没有写为基数的，写明是总股本的），其后每10股的红利和总额"""
        claims = passage.sentence.claims
        based = [k for k, claim in enumerate(claims) if _is_base(claim, passage)]
        for k in based or [k for k, claim in enumerate(claims) if _is_capital(claim, passage)]:
            later = [claim for claim in passage.later(k) if claim.dimension == MONEY]
            lot = _lot().search(later[0].gap) if later else None
            paid = next(_paid(later[1:], passage), None) if lot else None
            if lot and paid is not None:
                shares, price, amount = map(
                    operand, ("count", "price", "amount"), (claims[k], later[0], paid)
                )
                if not any(one.quantity.approx for one in (shares, price, amount)):
                    constants = (int(lot[1] or 1),)
                    yield Tie((shares, _exact(price), amount), constants=constants)

    def expect(self, shares: Any, price: Any, lot: int) -> Any:
        """股数 × 每股红利"""
        return shares * price / lot


_DEALT = ("派", "共", "合计", "总计", "总额")
_ALL = ("总股本", "股本总数", "股份总数")
_LESS = ("回购", "扣除", "剔除")
"""Words of shares that nothing is paid for: the base is less than all of them."""


def _is_base(claim: Claim, passage: Passage) -> bool:
    behind = passage.words(claim.at + 1, claim.at + 5)
    return claim.quantity.unit == "股" and behind.startswith(("为基数", "股本为基数"))


def _is_capital(claim: Claim, passage: Passage) -> bool:
    """True for all the shares of a company, where none of them are said to be left out."""
    if claim.quantity.unit != "股" or not claim.gap.rstrip("为是共有").endswith(_ALL):
        return False
    said = passage.words(passage.sentence.start, passage.sentence.end)
    return not any(word in said for word in _LESS)


def _paid(later: Sequence[Claim], passage: Passage) -> Iterator[Claim]:
    """What is paid in all: the amount that follows, or the first of the next sentence.

    Another amount for each lot (扣税后每10股派…) is none.
    """
    if not later:
        sums = (c for s in passage.after(1) for c in s.claims if c.dimension == MONEY)
        later = [claim for claim in (next(sums, None),) if claim is not None and _deals(claim)]
    for claim in later[:1]:
        if any(word in claim.gap for word in _DEALT) and not _lot().search(claim.gap):
            yield claim


def _exact(price: Operand) -> Operand:
    """What is paid for each lot, 1元, is not rounded."""
    reading = price.quantity.reading._replace(resolution=None)
    return price._replace(quantity=price.quantity._replace(reading=reading))


def _deals(claim: Claim) -> bool:
    """True for an amount said to be paid, where the sentence does not say what for."""
    return "派" in claim.gap or "红利" in claim.gap


@cache
def _lot() -> re.Pattern[str]:
    """每10股 before what is paid for them."""
    return compiled("每(1?0*)股")
