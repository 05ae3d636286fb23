"""Parts that together exceed their total, whether or not the list is complete."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate
from typing import Any

from checker.claim.divisions import by_level, by_year
from checker.claim.model import Listing, Role, Trait
from checker.claim.naming import NOT_SUMMED, adds
from checker.claim.passage import Passage
from checker.finding import Level
from checker.quantity._units import COUNTED
from checker.relation.algebra import total
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_COUNTED = COUNTED | {"人次", "个", None}
"""Dimensions of what may belong to several groups at a time."""
_REST = ("其他", "其它", "其余")
_NO_PART = (*NOT_SUMMED, "增", "减", "累计", "余额")


class PartsAboveTotal(Rule):
    """各项之和大于总数。

    检查什么：“其中”以顿号列出的各项金额、里程、面积、产量，最后一项是“其他”的各项，按级次（国家级、省级、市级）或者按年份列出的各项，相加不应大于总数：只列一部分可以小于总数，不能大于。

    为什么：某一项多写一位、错一位，单看每一项都不比总数大，加起来才看得出来。

    何时不报：人数、户数等可能交叉的分类（最后一项不是“其他”、也不是按级次、年份分的），写了“以上”的级次（省级以上包括国家级），前几项相加正好等于总数（后面另是一种分法），平均数、增减额、余额。

    怎么改：按提示的算式重算，核对各项和总数。
    """

    level = Level.WARNING
    needs = Trait.LISTED
    compare = "at_least"
    message = {
        "zh": "总数{stated}小于各项之和{computed}",
        "en": "the total {stated} is less than its parts together: {computed}",
    }
    good = (
        Good("全县投入资金8.6亿元，其中产业发展3.2亿元、基础设施4.1亿元。", "只列了一部分"),
        Good("共有党员456名，其中女党员202名，35岁以下196名，本科以上251名。", "分类可能交叉"),
        Good(
            "保障资金2400万元，其中城市900万元，农村1500万元，临时救助310万元。",
            "前两项已是全部，后面另是一种分法",
        ),
        Good("种植面积21.5万亩，其中小麦8.6万亩、玉米10.2万亩、其他2.7万亩。"),
        Good("共有龙头企业52家，其中国家级3家、省级14家。"),
        Good("共有龙头企业52家，其中省级以上17家、市级以上52家。", "省级以上也在市级以上之内"),
    )
    bad = (
        Bad("全县投入资金«8.6亿元»，其中产业发展3.2亿元、基础设施6.1亿元。", "9.3亿元"),
        Bad("管护里程«268公里»，其中县道31公里、乡道68公里、村道186公里。", "285公里"),
        Bad("危房«286户»，其中C级198户、D级98户。", "296户"),
        Bad("种植面积«21.5万亩»，其中小麦8.6万亩、玉米10.2万亩、其他7.2万亩。", "26.0万亩"),
        Bad(
            "收入总计«1856.2万元»，其中拨款收入1684.0万元，其他收入72.2万元，上年结转268.5万元。",
            "2024.7万元",
        ),
        Bad("共有龙头企业«52家»，其中国家级3家、省级14家、市级38家。", "55家"),
        Bad("共改造小区«64个»，涉及居民0.9万户，其中2021年完成27个，2022年完成46个。", "73个"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """开放的清单，各项不会交叉的"""
        for listing in passage.sentence.listings:
            if not listing.covers and len(listing.parts) > 1 and _apart(listing, passage):
                operands = [Operand("part", part.quantity) for part in listing.parts]
                yield Tie((*operands, Operand("total", listing.total.quantity)))

    def expect(self, *parts: Any) -> Any:
        """各项相加"""
        return total(parts)


def _account(listing: Listing) -> bool:
    """True for the items of a grand total: 收入总计…,其中拨款收入…,其他收入…,上年结转…."""
    whole = listing.total.gap[-_ACCOUNT:]
    flow = next((word for word in _FLOWS if f"{word}总计" in whole or f"总{word}" in whole), "")
    ends = (flow, "结转", "结余", "结转下年")
    return flow != "" and all(name.endswith(ends) for name in listing.names)


_ACCOUNT = 8
_FLOWS = ("收入", "支出")


def _apart(listing: Listing, passage: Passage) -> bool:
    """True where no two parts can share anything, and none begins another division."""
    tied = listing.total.dimension not in _COUNTED and listing.firm == len(listing.parts)
    ended = listing.names[-1].startswith(_REST) and (
        listing.firm > 0 or listing.total.role is Role.PLAN
    )
    divided = listing.firm > 0 and (
        by_level(listing.names) or bool(by_year(listing.parts, passage.sentence.claims))
    )
    if not (tied or ended or divided or _account(listing)):
        return False
    if not all(adds(claim, _NO_PART) for claim in (listing.total, *listing.parts)):
        return False
    sums = list(accumulate(part.value or Decimal(0) for part in listing.parts))
    whole = listing.total.value or Decimal(0)
    largest = max(part.value or Decimal(0) for part in listing.parts)
    return whole not in sums[1:-1] and (divided or largest <= whole)
