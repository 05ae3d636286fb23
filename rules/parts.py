"""Parts that exceed their total, each or together, whether or not the list is complete."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import accumulate, pairwise
from typing import Any, ClassVar

from checker.claim.model import (
    BIT,
    PLANNED,
    STANDING,
    Claim,
    Listing,
    Role,
    Sentence,
    Trait,
    place_of,
)
from checker.claim.naming import NOT_SUMMED, adds, kind_of
from checker.claim.passage import Passage, Passages
from checker.claim.sums.divisions import by_year
from checker.claim.sums.items import OTHERS, adds_up
from checker.claim.sums.levels import by_level
from checker.finding import Level
from checker.patterns import compiled
from checker.quantity._units import COUNTED
from checker.relation.algebra import total
from checker.relation.joins import operand
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_VAGUE = frozenset({"个", "项", "处", "条", "次"})
_COUNTED = COUNTED | {"人次", "个", None}
"""Dimensions of what may belong to several groups at a time."""
_NO_TOTAL = (*NOT_SUMMED, "增", "减", "余额")
_NO_PART = (*_NO_TOTAL, "累计")


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
        Good("总收入6.0亿元，其中医疗收入5.4亿元，药品收入1.62亿元。", "药品收入在医疗收入之内"),
        Good("共有龙头企业52家，其中省级以上17家、市级以上52家。", "省级以上也在市级以上之内"),
        Good("通道全长36公里，其中主桥18公里、东岸至中心岛23公里。", "两段可能重合"),
    )
    bad = (
        Bad("全县投入资金«8.6亿元»，其中产业发展3.2亿元、基础设施6.1亿元。", "9.3亿元"),
        Bad("管护里程«268公里»，其中县道31公里、乡道68公里、村道186公里。", "285公里"),
        Bad("危房«286户»，其中A级198户、B级98户。", "296户"),
        Bad("种植面积«21.5万亩»，其中小麦8.6万亩、玉米10.2万亩、豆类7.2万亩。", "26.0万亩"),
        Bad(
            "收入总计«1856.2万元»，其中拨款收入1684.0万元，其他收入72.2万元，上年结转268.5万元。",
            "2024.7万元",
        ),
        Bad("共有龙头企业«52家»，其中国家级3家、省级14家、市级38家。", "55家"),
        Bad("2016年脱贫139人，2017年脱贫127人，2018年脱贫37人，累计脱贫«260人»。", "303人"),
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
    flow = next((word for word in _FLOWS if f"{word}总计" in whole), "")
    ends = (flow, "结转", "结余", "结转下年")
    return flow != "" and all(name.endswith(ends) for name in listing.names)


@cache
def _stretch() -> re.Pattern[str]:
    """东岸至西岸: stretches between places, which may run side by side."""
    return compiled("[^夏冬甚以乃至]至[^今少多]")


_ACCOUNT = 8
_FLOWS = ("收入", "支出")


def _apart(listing: Listing, passage: Passage) -> bool:
    """True where no two parts can share anything, and none begins another division."""
    tied = listing.total.dimension not in _COUNTED and listing.firm == len(listing.parts)
    ended = listing.names[-1].startswith(OTHERS) and (
        listing.firm > 0 or listing.total.role is Role.PLAN
    )
    divided = listing.firm > 0 and (
        by_level(listing.names) or bool(by_year(listing.parts, passage.sentence.claims))
    )
    if not (tied or ended or divided or _account(listing)):
        return False
    if any(_stretch().search(name) for name in listing.names):
        return False
    if not adds(listing.total, _NO_TOTAL):
        return False
    if not all(adds(part, _NO_PART) for part in listing.parts):
        return False
    sums = list(accumulate(part.value or Decimal(0) for part in listing.parts))
    whole = listing.total.value or Decimal(0)
    largest = max(part.value or Decimal(0) for part in listing.parts)
    return whole not in sums[1:-1] and (divided or largest <= whole)


class PartAboveTotal(Rule):
    """分项大于总数。

    检查什么：“其中”之后的每一项不应大于它所属的总数。

    为什么：“其中”说的是总数的一部分；大于总数，两个数必有一个写错，或者“其中”挂错了总数。

    何时不报：计量单位不同（人次与人、户与人），分号以后的各项（可能另起一事）。

    怎么改：核对两个数，或者改写句子，让“其中”跟在它所属的总数后面。
    """

    level = Level.WARNING
    needs: ClassVar[int] = Trait.LISTED
    compare = "at_most"
    message = {
        "zh": "分项{stated}大于总数{computed}",
        "en": "the part {stated} exceeds its total {computed}",
    }
    good = (
        Good("全村共120户，其中低保户35户。"),
        Good("培训农民3200人次，其中妇女1800人。", "单位不同"),
        Good("辖区总面积862平方公里，其中耕地28.6万亩。", "换算成同一单位再比较"),
        Good("新建住房315套，其中东乡102套，西乡88套。", "只列了一部分"),
        Good("全县居民人均可支配收入31250元。其中，城镇居民40120元，农村居民18730元。", "平均数"),
        Good("新增铁路639公里，其中高铁370公里，新增公路2600公里。", "另起一事"),
        Good("重力坝长66.4米，其中在高程117.5米处以上改为平板坝。", "高程不是长度"),
        Good("代价5500万元，其中200万元作为定金支付；其中4800万元以股份支付。", "都是代价的一部分"),
        Good("灾害中遇难362人、受伤815人、失踪47人，其中东县遇难301人、受伤624人、失踪40人。"),
    )
    bad = (
        Bad("全村共120户，其中低保户«135户»。", "120户"),
        Bad("辖区总面积62平方公里，其中耕地«28.6万亩»。", "9.3万亩"),
        Bad("新建住房315套(其中东乡«402套»)，改造住房98套。", "315套"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """开放的清单，一项一条"""
        for listing in passage.sentence.listings:
            if len(listing.parts) > 1 and adds_up(listing.total, listing.parts):
                continue
            covered = {part.at for cover in listing.covers for part in cover}
            for k, part in enumerate(listing.parts):
                whole, adds = listing.total, _adds(listing.total) and _adds(part)
                if part.at not in covered and (adds or _spent(whole, part)):
                    firm = adds and k < listing.firm and _same_thing(whole, part, passage)
                    alone = len(listing.parts) == 1
                    firm = firm and not (alone and _hangs_on_earlier(whole, part, passage))
                    yield Tie((operand("total", whole), operand("part", part)), sure=firm)

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """“其中”之后的增减额、占比，与它之前同单位的数、同一整体的占比"""
        for sentence in passages.sentences:
            if sentence.mask & _LOOSE:
                for k, part in enumerate(sentence.claims):
                    if part.role in _HEADS_OF and "其中" in part.gap:
                        heads = [c for c in sentence.claims[:k] if _can_head(c, part)]
                        if heads and heads[-1].role in _HEADS_OF[part.role]:
                            operands = operand("total", heads[-1]), operand("part", part)
                            yield Tie(operands, sure=False)
            for whole, part in _some_of(sentence):
                yield Tie((operand("total", whole), operand("part", part)), sure=False)
        text = passages.skeleton.text
        at = text.find("其中")
        while at >= 0:
            yield from _columns(at, passages)
            at = text.find("其中", at + 1)

    def expect(self, whole: Any) -> Any:
        """总数"""
        return whole


def _some_of(sentence: Sentence) -> Iterator[tuple[Claim, Claim]]:
    """十四户中只有四户, 在1200亩林地中,有402亩; of lists, what their words make no sure part."""
    for whole, part in pairwise(sentence.claims):
        alike = whole.dimension == part.dimension and {whole.role, part.role} <= PLANNED
        if alike and "中" in part.gap and _among().match(part.gap):
            yield whole, part
    for listing in sentence.listings:
        for part in listing.parts:
            whole = listing.total
            if not (_adds(whole) and _adds(part)) and Role.AVERAGE not in (whole.role, part.role):
                yield whole, part


@cache
def _among() -> re.Pattern[str]:
    return compiled("[^,;:。其]{0,6}中[,只仅]?(?:有|是|的)?")


def _columns(at: int, passages: Passages) -> Iterator[Tie]:
    """项目71个,总投资3亿元。其中大项目46个,总投资2亿元: columns of 其中 and of what it is of."""
    before = passages.around(max(0, at - _AROUND), at)
    last = before[-1].sentence if before else 0
    wholes = [c for c in before if c.sentence == last and c.role in PLANNED]
    for k, part in enumerate(passages.around(at, at + _AROUND)):
        near = k == 0 or not (";" in part.gap or "其中" in part.gap)
        if part.sentence != last + 1 or not near:
            return
        named = [c for c in wholes if len(part.gap) > 1 and c.gap[-2:] == part.gap[-2:]]
        alike = [c for c in named if (c.role, c.dimension) == (part.role, part.dimension)]
        if len(alike) == 1 and (alike[0].value or 0) >= (part.value or 0) and _adds(part):
            yield Tie((operand("total", alike[0]), operand("part", part)), sure=False)


_AROUND = 90
"""Characters either way of 其中 among which the columns stand."""
_HEADS_OF = {Role.CHANGE: STANDING, Role.SHARE: frozenset({Role.SHARE})}
_LOOSE = BIT[Role.CHANGE] | BIT[Role.SHARE]


def _can_head(claim: Claim, part: Claim) -> bool:
    return claim.dimension == part.dimension and claim.role is not Role.RATE


_SPREAD = (*NOT_SUMMED, "最", "超", "以上", "增减", "高程", "海拔", "标高", "水位")
"""Words of figures that are no parts of a sum: averages, rates, balances, extremes, limits."""


def _adds(claim: Claim) -> bool:
    """True for an amount or a count that a part can be a part of: none below zero."""
    spread = "/" in (claim.dimension or "")
    return not spread and (claim.value or 0) >= 0 and adds(claim, _SPREAD)


def _spent(whole: Claim, part: Claim) -> bool:
    """True for what is spent on average, and on what (人均消费支出, 其中食品消费)."""
    words = whole.lead.subject[-_KIND:]
    return whole.role is Role.AVERAGE and any(
        word in words and word in part.lead.subject for word in ("消费", "支出", "费用")
    )


_KIND = 6


def _same_thing(whole: Claim, part: Claim, passage: Passage) -> bool:
    """False where the unit says little (个, 项) and the nouns counted differ."""
    if whole.dimension not in _VAGUE:
        return True
    text = passage.document.skeleton.text
    named, kind = kind_of(whole, text), kind_of(part, text)
    return not named or not kind or named[-1] == kind[-1]


def _hangs_on_earlier(whole: Claim, part: Claim, passage: Passage) -> bool:
    """True where the larger figure right before the total can be what 其中 speaks of.

    处分298人,移送12人,其中干部32人.
    """
    claims = passage.sentence.claims
    k = place_of(whole, claims)
    before = claims[k - 1] if k else whole
    return (
        before.role in STANDING
        and (before.dimension, before.depth) == (whole.dimension, whole.depth)
        and (before.value or 0) >= (part.value or 0) > (whole.value or 0)
    )
