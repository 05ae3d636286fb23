"""Distances: how far one rate stands from another's (高于全州10.6个百分点)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from checker.claim.across.namedrates import NamedRate, NamedRates, rate_name, what_changes
from checker.claim.model import BIT, Chain, Claim, Role
from checker.claim.passage import Passage, Passages
from checker.claim.runs import joined
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.algebra import total
from checker.relation.joins import operand
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_OWN = (Role.RATE, Role.LEVEL, Role.SHARE)


class DistanceNotFromRates(Rule):
    """高于（低于）几个百分点与两个比率不符。

    检查什么：“增长12.6%，高于全国（−15.3%）27.9个百分点”：与括号里写出的比率之差；没有括号的，与前文同名指标（“全县规模以上工业增加值”）的增速之差。

    为什么：两个增速都改过，相差的百分点没有重算；负增长时符号最容易算错。

    何时不报：所比的比率没有写出，或者前文没有同名的指标。

    怎么改：按提示的算式重算；负增长的，减去负数等于相加。
    """

    level = Level.WARNING
    message = {
        "zh": "{stated}与两个比率之差不符，应为{computed}",
        "en": "{stated} is not the distance of the two rates: {computed}",
    }
    good = (
        Good("资金支出进度达95.4%，高出全市平均水平（93.1%）2.3个百分点。"),
        Good("全县房地产投资增长12.6%，高于全国（-15.3%）27.9个百分点。"),
        Good(
            "全县规模以上工业增加值增长8.4%。河东镇规模以上工业增加值增长9.6%，高于全县1.2个百分点。"
        ),
        Good("河东镇规模以上工业增加值增长9.6%，高于全县4.2个百分点。", "没有写全县的增速"),
        Good(
            "前三季度投资增长5.1%。新开工项目86个。第三季度投资增长8.3%。新增企业12户。"
            "前三季度工业投资增长9.3%，高于投资平均增速4.2个百分点。",
            "同名的增速不止一个，时期不同",
        ),
        Good(
            "全县规模以上工业增加值增长8.4%。河东镇规模以上工业增加值增长9.6%，高于全国4.2个百分点。",
            "比的是全国",
        ),
        Good("工业增加值增长7.5%，上半年为下降1.3%。医药制造业增长9.4%，快于工业1.9个百分点。"),
        Good(
            "工业增加值增长1.2%。\n工业增加值按可比价格计算增长7.5%。医药制造业增长9.4%，快于工业1.9个百分点。"
        ),
        Good(
            "全市工业增加值增长7.5%。装备制造业和医药制造业增加值分别增长12.1%和9.4%，增速分别比全市工业快4.6和1.9个百分点。"
        ),
    )
    bad = (
        Bad(
            "全市投资增长5.1%。工业投资增长8.3%，高于全市投资平均增速«4.2个百分点»。", "3.2个百分点"
        ),
        Bad(
            "全省财政收入增长4.1%。我市财政收入增长6.2%，快于全省平均增速«3.1个百分点»。",
            "2.1个百分点",
        ),
        Bad("资金支出进度达95.4%，高出全市平均水平（93.1%）«3.2个百分点»。", "2.3个百分点"),
        Bad("全县房地产投资增长13.9%，高于全国（-7.2%）«6.7个百分点»。", "21.1个百分点"),
        Bad(
            "全县规模以上工业增加值增长8.4%。"
            "河东镇规模以上工业增加值增长9.6%，高于全县«2.1个百分点»。",
            "1.2个百分点",
        ),
        Bad(
            "一季度，规模以上工业增加值增长6.3%。高技术制造业增长9.5%，快于规模以上工业«4.2个百分点»。"
        ),
        Bad(
            "一季度，规模以上工业增加值增长7.5%。装备制造业和医药制造业增加值分别增长12.1%和9.4%，"
            "增速分别比规模以上工业快4.6和«2.9个百分点»。",
            "1.9个百分点",
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """自身的比率、所比的比率、相差的百分点"""
        if not passages.mask & BIT[Role.GAP]:
            return
        rates = passages.rates
        home = _home(passages.skeleton.text)
        for sentence in passages.having(BIT[Role.GAP]):
            for chain in sentence.chains:
                for k, gap in enumerate(chain.claims):
                    if gap.role is Role.GAP and gap.quantity.kind == "percent_point":
                        yield from _distance(gap, chain, k, sentence.claims, rates, home)

    def expect(self, own: Any, reference: Any) -> Any:
        """自身的比率 − 所比的比率"""
        return own - reference


def _distance(
    gap: Claim, chain: Chain, k: int, claims: Sequence[Claim], rates: NamedRates, home: str
) -> Iterator[Tie]:
    own = _own(chain.claims, k)
    base = gap.lead.base
    before = claims[claims.index(gap) - 1]
    sure = True
    if before.depth > gap.depth and _percent(before):
        # 高于全国(-15.3%)27.9个百分点: the reference stands in brackets.
        reference: Claim | None = before
        own = next((c for c in chain.claims if c.role in _OWN and _percent(c)), None)
    elif own is None or base is None:
        return
    else:
        named = _named(own, chain, base, rates, home)
        reference = named and named.claim
        sure = named is None or rates.is_only(named, own)
    if own is not None and reference is not None and own is not reference:
        told = _signed("own", own), _signed("reference", reference), operand("gap", gap)
        yield Tie(told, sure=sure)


def _own(claims: Sequence[Claim], k: int) -> Claim | None:
    """The rate whose distance figure ``k`` is; of as many rates, the one in the same place.

    分别增长12.1%和9.4%,快于全市4.6和1.9个百分点: the first distance is the first rate's.
    """
    gaps, place = joined(claims, k)
    ahead = [c for c in claims[: k - place] if c.role in _OWN and _percent(c)]
    if not ahead:
        return None
    rates, _ = joined(claims, claims.index(ahead[-1]))
    return rates[place] if len(rates) == len(gaps) else None


def _named(own: Claim, chain: Chain, base: str, rates: NamedRates, home: str) -> NamedRate | None:
    """The rate that 高于… speaks of: of that name, or of the own name in the place as a whole.

    ``home`` is the place that the report is about: a rate without a place is that place's.
    """
    place = next((word for word in _PLACES if word in base), home)
    if what_changes(base):
        found = rates.of(base, own)
    else:
        full = rate_name(own, chain)
        name = what_changes(full)
        wider = (
            rate
            for rate in rates.before(own)
            # 全省工业增长6.1%。我市工业增长8.1%,快于全省2个百分点: of one name, in two places.
            if name.endswith(rate.name)
            and (name != rate.name or place in rate.full.replace(full, ""))
        )
        found = next((rate for rate in wider if len(rate.name) > 1), None) if name else None
    return None if found is None or (place != home and place not in found.full) else found


_PLACES = tuple("全村 全乡 全镇 全县 全区 全旗 全市 全州 全盟 全疆 全省 全国".split())


def _home(text: str) -> str:
    """The place that a report is about: the one it speaks of as a whole most often."""
    return max(_PLACES, key=text.count)


def _percent(claim: Claim) -> bool:
    return claim.quantity.kind == "percent"


def _signed(role: str, claim: Claim) -> Operand:
    return Operand(role, claim.quantity, claim.lead.sign if claim.role is Role.RATE else 1)


class DistancesDisagree(Rule):
    """各项与同一比率的差距互相矛盾。

    检查什么：同一句里几个地区的增速和它们“高于全县”“低于全县”的百分点，各自推出的全县增速应当相同。

    为什么：改了一个地区的增速，没有改它与全县的差距。

    何时不报：所比的不是同一个比率。

    怎么改：核对每个地区的增速和差距。
    """

    level = Level.WARNING
    needs = BIT[Role.GAP] | BIT[Role.RATE]
    message = {
        "zh": "{stated}与其他各项推出的增速不符，应为{computed}",
        "en": "{stated} does not fit the rate that the others imply: {computed}",
    }
    good = (
        Good(
            "甲镇产值增长9.6%，增速高于全县1.2个百分点；乙镇产值增长7.9%，增速低于全县0.5个百分点。"
        ),
        Good("甲镇产值增长9.6%，高于全县1.2个百分点；乙镇产值增长7.9%，低于全省0.1个百分点。"),
        Good("甲镇产值增长9.6%，高于全县1.2个百分点；乙镇产值增长7.9%。"),
        Good(
            "羊出栏增长9.6%，高于全县平均1.2个百分点；禽蛋产量增长7.9%，低于全县平均1.5个百分点。"
        ),
        Good(
            "城镇居民收入增长4.6%，高于全县0.2个百分点；农村居民收入增长7.9%，高于全县0.5个百分点。"
        ),
    )
    bad = (
        Bad(
            "甲镇产值增长9.6%，增速高于全县1.2个百分点；乙镇产值增长7.9%，"
            "增速低于全县«1.5个百分点»。",
            "−0.5个百分点",
        ),
        Bad(
            "甲镇产值增长9.6%，高于全县1.2个百分点；乙镇产值下降1.6%，低于全县«6.8个百分点»。",
            "−10.0个百分点",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """同一句里与同一比率相比的各项"""
        groups: defaultdict[str, list[tuple[Claim, Claim]]] = defaultdict(list)
        what: defaultdict[str, set[str | None]] = defaultdict(set)
        for chain in passage.sentence.chains:
            rate, gap = chain.the(Role.RATE), chain.the(Role.GAP)
            if rate is None or gap is None or gap.quantity.kind != "percent_point":
                continue
            if gap.lead.base and rate.at < gap.at:
                groups[gap.lead.base].append((rate, gap))
                what[gap.lead.base].add(_of_place(rate_name(rate, chain)))
        for base, pairs in groups.items():
            if len(pairs) > 1:
                *others, (rate, gap) = pairs
                first = [operand("rate", r) for r, _ in others]
                second = [operand("gap", g) for _, g in others]
                last = operand("rate", rate), operand("gap", gap)
                # 生猪出栏…低于全市平均,禽蛋产量…高于全市平均: each is held against its own.
                sure = base not in _BARE or (len(what[base]) == 1 and None not in what[base])
                yield Tie((*first, *second, *last), sure, constants=(len(others),))

    def expect(self, *terms: Any) -> Any:
        """自身的增速 − 其余各项推出的增速"""
        count = terms[-1]
        implied = total(r - g for r, g in zip(terms[:count], terms[count : 2 * count], strict=True))
        return terms[-2] - (implied if count == 1 else implied / count)


def _of_place(name: str) -> str | None:
    """产值 of 甲镇产值: what grew in the place that a name begins with; None where it has none."""
    found = _place().match(name)
    return found[1] if found else None


@cache
def _place() -> re.Pattern[str]:
    """甲镇产值, 东部地区投资, but no 城镇居民收入."""
    return compiled("(?!城镇|农村|城乡|乡村)[^,;]{1,6}?[镇乡县区市省州旗盟村](.*)")


_BARE = frozenset(place + ending for place in _PLACES for ending in ("", "平均", "平均水平"))
