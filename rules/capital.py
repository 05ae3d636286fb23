"""Shares of a company: what is paid for them, and what part of all of them somebody holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Any

from checker.claim.model import MONEY, Claim
from checker.claim.passage import Passage, Passages
from checker.claim.shares.portions import missed_by
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.algebra import total
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
        Good("公司总股本20000万股，每10股派2.5元。2021年度共派发现金4000万元。", "另一年的"),
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


class HoldingNotFromCapital(Rule):
    """持股的比例与持股数、总股本不符。

    检查什么：“持有公司股份3600万股，占公司总股本的18%”，而总股本（股份总数）写在全文别的地方：持股数除以总股本应当等于比例。

    为什么：持股数变动之后，比例没有重算。

    何时不报：全文的总股本不止一个数；没有别的股东的比例与这个总股本相符；写明是发行前、发行后的总股本。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    yields_ratio = True
    message = {
        "zh": "持股比例{stated}与持股数、总股本不符，应为{computed}",
        "en": "the holding {stated} is not the shares held over all shares: {computed}",
    }
    good = (
        Good(
            "甲公司持有3600万股，占公司总股本的18%。\n乙公司持有1500万股，占公司总股本的7.5%。\n"
            "截至年末，公司股份总数为20000万股。"
        ),
        Good(
            "甲公司持有3600万股，占公司总股本的17%。\n截至年末，公司股份总数为20000万股。",
            "没有别的比例相符",
        ),
        Good(
            "甲公司持有3600万股，占发行后总股本的17%。\n乙公司持有1500万股，占总股本的7.5%。\n"
            "公司总股本为20000万股。",
            "发行后的总股本",
        ),
    )
    bad = (
        Bad(
            "甲公司持有3600万股，占公司总股本的«28.00%»。\n乙公司持有1500万股，占公司总股本的7.50%。\n"
            "截至年末，公司股份总数为20000万股。",
            "18.00%",
        ),
        Bad(
            "甲公司合并持有本行股份3600万股，占本行总股本的18.00%。\n乙公司持有1500万股，占本行总股本的"
            "«5.70%»。\n截至年末，本行普通股股份总数为20000万股。",
            "7.50%",
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """全文只有一个总股本的，占它的各个比例"""
        if not any(word in passages.skeleton.text for word in _ALL):
            return
        claims = [claim for sentence in passages.sentences for claim in sentence.claims]
        wholes = [claim for claim in claims if _is_whole(claim)]
        if len({claim.value for claim in wholes}) != 1 or not wholes[0].value:
            return
        held = [(part, share) for part, share in pairwise(claims) if _is_held(part, share)]
        fits = [_fits(part, wholes[0], share) for part, share in held]
        for (part, share), fit in zip(held, fits, strict=True):
            roles = ("whole", wholes[0]), ("part", part), ("share", share)
            yield Tie(tuple(operand(*one) for one in roles), sure=fit or 2 * sum(fits) >= len(fits))

    def expect(self, whole: Any, part: Any) -> Any:
        """持股数 ÷ 总股本"""
        return part / whole


class HoldingsNotAdded(Rule):
    """合计的持股数与各项持股之和不符。

    检查什么：“直接持有3600万股，通过子公司持有1500万股，合计持有5100万股”：直接、间接（或者与关联方、一致行动人）持有的股数相加应当等于合计持有的股数。

    为什么：持股数变动之后，合计数没有重算。

    何时不报：前面只有一项持股数，没有写明直接、间接、通过谁或者与谁一起持有的。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    words = ("合计持有", "合并持有", "共计持有", "共持有", "合计持股", "合计间接持有")
    message = {
        "zh": "合计持有的{stated}与各项之和不符，应为{computed}",
        "en": "the {stated} held together are not the sum of the holdings: {computed}",
    }
    good = (
        Good("甲公司直接持有本行3600万股，通过子公司持有1500万股，合计持有5100万股。"),
        Good("甲公司直接持有3600万股，占18%，间接持有1500万股，占7.5%，合计持有5100万股。"),
        Good("甲公司持有3600万股。乙公司与丙公司合计持有5200万股。", "另外两家公司"),
    )
    bad = (
        Bad("甲公司直接持有3600万股，通过子公司持有1500万股，合计持有«5200万股»。", "5100万股"),
        Bad(
            "甲公司直接持有3600万股，占18%，其一致行动人持有1500万股，占7.5%，合并持有«5300万股»，占25.5%。",
            "5100万股",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """合计持有的股数，与同一句里它之前的各项"""
        run: list[Claim] = []
        for claim in passage.sentence.claims:
            if claim.quantity.unit != "股":
                continue
            if any(word in claim.gap for word in self.words):
                if len(run) == 2 and any(word in run[1].gap for word in _THROUGH):
                    parts = [operand("part", part) for part in run]
                    yield Tie((*parts, operand("total", claim)))
                run = [claim]
            else:
                run = [*run, claim] if "持" in claim.gap else []

    def expect(self, *parts: Any) -> Any:
        """各项持股相加"""
        return total(parts)


_THROUGH = ("通过", "间接", "关联方", "一致行动人", "子公司")


def _is_whole(claim: Claim) -> bool:
    return _counts_all(claim) and "占" not in claim.gap


def _counts_all(claim: Claim) -> bool:
    """True for shares called 总股本, 股份总数."""
    return claim.quantity.unit == "股" and claim.gap.rstrip("为是共有").endswith(_ALL)


def _is_held(part: Claim, share: Claim) -> bool:
    """True for a percentage that the shares right before it are said to be of all."""
    of_all = share.quantity.kind == "percent" and part.sentence == share.sentence
    return of_all and part.quantity.unit == "股" and _held().search(share.gap) is not None


def _fits(part: Claim, whole: Claim, share: Claim) -> bool:
    off = missed_by(whole, part, share)
    return off is not None and 2 * off <= 1


@cache
def _held() -> re.Pattern[str]:
    """占公司目前总股本的比例为, of no total before or after an issue."""
    return compiled(
        "^,?约?占(?:(?!发行|[,;。]).){0,8}(?:总股本|股[本份]总[数额])的?(?:比例)?[为达约]?$"
    )


_DEALT = ("派", "共", "合计", "总计", "总额")
_ALL = ("总股本", "股本总数", "股份总数", "股本总额")
_LESS = ("回购", "扣除", "剔除")
"""Words of shares that nothing is paid for: the base is less than all of them."""


def _is_base(claim: Claim, passage: Passage) -> bool:
    behind = passage.words(claim.at + 1, claim.at + 5)
    return claim.quantity.unit == "股" and behind.startswith(("为基数", "股本为基数"))


def _is_capital(claim: Claim, passage: Passage) -> bool:
    """True for all the shares of a company, where none of them are said to be left out."""
    if not _counts_all(claim):
        return False
    said = passage.words(passage.sentence.start, passage.sentence.end)
    return not any(word in said for word in _LESS)


def _paid(later: Sequence[Claim], passage: Passage) -> Iterator[Claim]:
    """What is paid in all: the amount that follows, or the first of the next sentence.

    Another amount for each lot (扣税后每10股派…) is none.
    """
    if not later:
        # What another year's was has its date before it.
        first = (claim for sentence in passage.after(1) for claim in sentence.claims[:1])
        later = [claim for claim in first if claim.dimension == MONEY and _deals(claim)]
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
