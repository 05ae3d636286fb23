"""Prices: so much for each (每亩300元, 单价350元), and the words of what is paid in all."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from checker.claim.model import MONEY, Claim, Role
from checker.claim.passage import Passage
from checker.claim.reading.cues import ON_TOP, PRICED
from checker.claim.spread import Spread, counts_of, spread_of, totals_of
from checker.quantity.units import dimension

PRICES = ("单价", *PRICED)
_LIMITS = (*"面值 最高 最低 不超过 上限 至少 期 增 减".split(), *ON_TOP)
_SPELLS = "年月天日"
IN_ALL = ("共", "合计", "总计")
PAID = (*IN_ALL, *"发放 补助 补贴 兑付 兑现 总价 总额 需 金额".split())
DUE = tuple("支付 付给 租金 水费 电费 运费 花去 花费 用去 耗资".split())
"""What is paid for so many, where these alone stand between the price and it."""


def price_of(claim: Claim, before: Sequence[Claim] = ()) -> tuple[Spread, str] | None:
    """How a price is spread (per no unit after 单价), and what stretch of time it is for.

    None for a limit, or for no price. ``before`` are the claims before it: 月人均▯元提高到▯元.
    """
    kind, words = claim.dimension, claim.gap
    spread = spread_of(claim)
    if claim.role is Role.END and before and before[-1].role is Role.START:
        words = before[-1].gap + words
        spread = spread_of(before[-1])
    if kind == MONEY and claim.lead.subject.endswith(PRICES):
        spread = Spread(MONEY, claim.quantity.unit or "", "")
    if spread is None or spread.times > 1 or claim.quantity.approx:
        return None
    if any(word in words for word in _LIMITS):
        return None
    per, _, spell = spread.per.partition("·")
    if per[:1] in _SPELLS:
        # 每月每人, and 每天 alone
        per, spell = spell, per[:1]
    return spread._replace(per=per), spell or next((c for c in _SPELLS if c in words), "")


def by_days(spell: str, between: Sequence[Claim]) -> bool:
    """True for a price by the day, or for one by the month with so many months told."""
    return spell in ("天", "日") or any(claim.role is Role.DURATION for claim in between)


def posts(per: str, claims: Sequence[Claim]) -> list[Claim]:
    """公益性岗位86个,每人每月补贴500元: posts are filled by one each."""
    return [c for c in claims if per == "人" and c.quantity.unit == "个" and "岗" in c.gap]


def other_prices(price: Claim, whole: Claim, passage: Passage) -> list[Claim]:
    """Prices of other things before the total: 甲每户7000元,乙每户2.1万元,共9755万元."""
    found: list[Claim] = []
    for claim in passage.sentence.claims:
        if claim.at >= whole.at:
            break
        if claim.dimension == MONEY and claim.quantity.per:
            found.append(claim)
        elif claim.dimension == MONEY and claim.role is Role.LEVEL:
            found = []
    return [one for one in found if one is not price]


def up_to_semicolon(claims: Sequence[Claim]) -> Sequence[Claim]:
    """Those before the next semicolon: behind it comes another matter."""
    return tuple(takewhile(lambda claim: ";" not in claim.gap, claims))


def total_behind(claims: Sequence[Claim], kind: str) -> Claim | None:
    """The next total of this dimension; where 人 are told for each, 人次 will do."""
    found = totals_of(kind, claims) or totals_of(f"{kind}次", claims)
    # 620亩,每亩租金500元,每年得租金31万元: what comes in year by year is a total as well.
    yearly = (c for c in claims if c.dimension == kind and c.quantity.per == "年")
    return next(iter(found), None) or next(yearly, None)


def raised(passage: Passage) -> Claim | None:
    """发行价格为每股15元。募集资金总额为6.3亿元: what the next sentence says was raised."""
    money = (c for s in passage.after(1) for c in s.claims if c.dimension == MONEY)
    first = next(money, None)
    return first if first is not None and "募集资金总额" in first.gap else None


def things(claims: Sequence[Claim]) -> list[Claim]:
    """Counts of things right before or behind a price that names no unit."""
    return [c for c in claims if c.role is Role.LEVEL and c.dimension not in (None, MONEY)]


TIMED = 3
"""Price, count and days."""


def timed(before: Sequence[Claim], passage: Passage) -> list[tuple[Claim, ...]]:
    """每天用工60人,每人每天工钱80元,连续10天: price, count and days, in any order."""
    three = before[-TIMED:]
    days = [c for c in three if c.role is Role.DURATION]
    found = [(c, priced) for c in three if (priced := price_of(c)) and c.dimension == MONEY]
    if len(days) != 1 or len(found) != 1 or len(three) < TIMED:
        return []
    (price, (spread, spell)), unit = found[0], days[0].quantity.unit or ""
    count = next(c for c in three if c is not price and c is not days[0])
    timed = spell and unit.removeprefix("个") in ("天日" if spell in "天日" else spell)
    alike = count.dimension == dimension(spread.per) and count.quantity.per in (None, "天", "日")
    # 2021年动工,每年1.2万元,四年4.8万元: a date is no count.
    counts = count.role is not Role.DATE and alike
    return [(price, count, days[0])] if timed and counts else []


def paired_prices(before: Sequence[Claim], passage: Passage) -> list[tuple[Claim, ...]]:
    """The prices right before a total, each with its count: beside it, or named like it."""
    priced = [k for k, c in enumerate(before) if c.dimension == MONEY and c.quantity.per]
    if len(priced) < 2 or len({before[k].quantity.per for k in priced}) > 1:
        return []
    spreads = [price_of(before[k]) for k in priced]
    last, many = len(before) - 1, len(priced)
    if any(spread is None or spread[1] for spread in spreads):
        return []
    first = priced[0]
    if priced == list(range(first, last + 1, 2)):
        counts = [before[k - 1] for k in priced if k]  # 甲▯户,每户▯元;乙▯户,每户▯元
    elif priced == list(range(first, last, 2)) and priced[-1] == last - 1:
        counts = [before[k + 1] for k in priced]  # 甲每户▯元,▯户;乙每户▯元,▯户
    elif priced == list(range(first, last + 1)) and first >= many:
        counts = [before[k - many] for k in priced]  # 甲▯户,乙▯户,甲每户▯元,乙每户▯元
        if not all(_of_one(c, before[k]) for c, k in zip(counts, priced, strict=True)):
            return []
    else:
        return []
    pairs: list[tuple[Claim, ...]] = [
        (before[k], count) for k, count in zip(priced, counts, strict=False)
    ]
    per = before[first].quantity.per or ""
    fit = all(counts_of(per, (count,), passage) == [count] for count in counts)
    return pairs if fit and len(pairs) == many else []


def _of_one(count: Claim, price: Claim) -> bool:
    """True for C级4105户 and C级危房每户补助▯."""
    name = count.lead.subject
    return len(name) > 1 and name[:2] in price.gap
