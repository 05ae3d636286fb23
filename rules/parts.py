"""Parts that together exceed their total, whether or not the list is complete."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate
from typing import Any

from checker.claim.model import MONEY, Listing, Role, Trait
from checker.claim.naming import adds
from checker.claim.passage import Passage
from checker.finding import Level
from checker.relation.algebra import total
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_REST = ("其他", "其它", "其余")
_NO_PART = tuple("均 率 标准 价 差 赤字 盈 亏 增 减 净 累计 余额 损益 利润 现金流".split())


class PartsAboveTotal(Rule):
    """各项之和大于总数。

    检查什么：“其中”以顿号列出的各项金额，或者最后一项是“其他”的各项，相加不应大于总数：只列一部分可以小于总数，不能大于。

    为什么：某一项多写一位、错一位，单看每一项都不比总数大，加起来才看得出来。

    何时不报：人数、户数等可能交叉的分类（最后一项不是“其他”的），前几项相加正好等于总数（后面另是一种分法），平均数、增减额、余额。

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
    )
    bad = (
        Bad("全县投入资金«8.6亿元»，其中产业发展3.2亿元、基础设施6.1亿元。", "9.3亿元"),
        Bad("种植面积«21.5万亩»，其中小麦8.6万亩、玉米10.2万亩、其他7.2万亩。", "26.0万亩"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """开放的清单，各项不会交叉的"""
        for listing in passage.sentence.listings:
            if not listing.covers and len(listing.parts) > 1 and _apart(listing):
                operands = [Operand("part", part.quantity) for part in listing.parts]
                yield Tie((*operands, Operand("total", listing.total.quantity)))

    def expect(self, *parts: Any) -> Any:
        """各项相加"""
        return total(parts)


def _apart(listing: Listing) -> bool:
    """True where no two parts can share anything, and none begins another division."""
    tied = listing.total.dimension == MONEY and listing.firm == len(listing.parts)
    ended = listing.names[-1].startswith(_REST) and (
        listing.firm > 0 or listing.total.role is Role.PLAN
    )
    if not tied and not ended:
        return False
    if not all(adds(claim, _NO_PART) for claim in (listing.total, *listing.parts)):
        return False
    sums = list(accumulate(part.value or Decimal(0) for part in listing.parts))
    whole = listing.total.value or Decimal(0)
    largest = max(part.value or Decimal(0) for part in listing.parts)
    return whole not in sums[1:-1] and largest <= whole
