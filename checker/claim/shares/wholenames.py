"""Names of the wholes of shares: when what a share says that it is of means a figure's name."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from checker.claim.model import Claim, Role, Sentence
from checker.claim.naming import unscoped
from checker.patterns import compiled

NAMING = 2
"""Least characters of a name that tells anything."""
TOTALS = frozenset("总数 总量 总额 总人数 总户数 总面积 总投资 总收入 总支出 全部".split())
"""Bases that name no more than that the list's own total is meant."""
_ALIKE: tuple[tuple[str, ...], ...] = (
    ("地区生产总值", "生产总值", "GDP", "经济总量"),
    ("社会消费品零售总额", "社会消费品零售额", "社零总额", "社零额", "社消零总额"),
    ("货物运输总量", "货运总量", "货物运输量", "货运量"),
    ("旅客运输总量", "客运总量", "旅客运输量", "客运量"),
    ("进出口总额", "进出口总值", "外贸总值", "外贸进出口", "外贸总额", "进出口", "外贸"),
)
"""Names of one and the same whole."""
REVENUE = tuple(
    "一般公共预算收入 公共财政预算收入 公共财政收入 一般预算收入 财政收入 财政总收入".split()
)
"""What 税收占比 is a share of; which of them 财政收入 means is not always the same."""
TAX = frozenset("税收 税收收入 非税 非税收入".split())


@lru_cache(maxsize=256)
def endings(base: str) -> tuple[str, ...]:
    """How the name of a figure may end that a share calls ``base``."""
    for group in _ALIKE:
        found = [base.removesuffix(name) for name in group if base.endswith(name)]
        if found:
            return tuple(min(found, key=len) + name for name in group)
    return (base,)


def is_bare(share: Claim, part: Claim) -> bool:
    """Whether the words name no whole: 占, 占比, 税收占比 behind 税收收入."""
    words, name = share.gap.lstrip(",、;("), share.lead.subject
    said: tuple[str, ...] = ("占", "占比", "税比")
    own = unscoped(part.lead.subject)
    if name and (own.startswith(name) or (len(own) > 1 and name.startswith(own))):
        words, said = words.removeprefix(name), (*said, "比重", "所占比重")
    return words.rstrip("为达到") in said


def names_total(base: str, named: str) -> bool:
    """Whether a share that calls its whole ``base`` means a total called ``named``."""
    one, other = untotalled(base), untotalled(named)
    if min(len(one), len(other)) < NAMING:
        return False
    same = other.endswith(one) or other.startswith(one) or one.endswith(other)
    return same or named.endswith(endings(unscoped(base)))


BEYOND = ("全国", "全球", "世界", "行业", "市场")
"""What is told of in a share's base is far more than what a report divides."""


def is_part(whole: Claim, base: str, sentence: Sentence) -> bool:
    """Whether a figure called like the ``base`` of a share is only a part of it.

    It is the trade with one partner, 对东盟进出口总值, or of some firms, or has a share of the same
    base itself.
    """
    trade = _some_trade().search(whole.lead.subject)
    if trade is not None and trade[0] not in base:
        return True
    told = (chain.the(Role.SHARE) for chain in sentence.chains if whole in chain.claims)
    return any(share and unscoped(share.lead.base or "") == base for share in told)


@cache
def _some_trade() -> re.Pattern[str]:
    """对东盟 of 对东盟进出口总值, 企业 of 民营企业出口; not 对外 of 对外贸易, nor 自贸试验区."""
    return compiled(
        "(?:[与对](?!外)|(?<=[国省市区])同|自(?![贸治由])).+?(?=进出口|[出进]口|贸易|投资)"
        "|(?:企业|产品|商品|(?:一般|加工)贸易|保税物流)(?=进出口|[出进]口)"
    )


def counts_what(name: str, total: Claim, text: str) -> bool:
    """Whether the words behind a count say that it is of ``name``: 158个行政村."""
    return len(name) >= NAMING and text.startswith(name, total.at + 1)


@lru_cache(maxsize=1024)
def untotalled(name: str) -> str:
    """A name without what only says that it is all there is: 各项贷款余额 and 全部贷款 are 贷款."""
    if name in TOTALS:
        return name
    return _all_of().sub("", unscoped(name)).replace("总产", "产")


@cache
def _all_of() -> re.Pattern[str]:
    return compiled(
        "^(?:全部|各项|所有|全社会|全年)|(?<!生产)(?:总(?:量|额|值|人数|户数|面积)|总?数|总|(?<=..)余额|(?<=[收支][入出])预算)$"
    )
