"""Percentage points: the distance between two rates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from checker.claim.model import BIT, Claim, Role, Trait
from checker.claim.passage import Passage
from checker.claim.periods import is_yearly
from checker.claim.shares.industries import moved
from checker.finding import Level
from checker.relation.joins import STANDING, Slots, operand
from checker.relation.model import Operand, Tie
from checker.relation.tabled import FromTable
from checker.rule import Bad, Good, Rule

_RATES = (*STANDING, Role.SHARE)


_GROWTH = frozenset({Role.RATE, Role.MEAN_RATE})


def _thirds(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim, Claim]]:
    """增长9.2%,比上年的增速8.1%提高1.1个百分点: a rate, the one before, and the points between."""
    for k, points in enumerate(claims):
        if k > 1 and points.role is Role.POINTS and points.gap in _MOVES:
            base = claims[k - 1]
            dated = claims[k - 2].role in (Role.DATE, Role.DURATION)
            rate = claims[k - 3] if dated and k > 2 else claims[k - 2]
            since = claims[k - 2].gap + base.gap if dated else base.gap
            told = since[:2] in (",比", ",较") and since.endswith(_SPEEDS)
            if told and since.count(",") == 1 and rate.role in _GROWTH and base.role in _GROWTH:
                yield rate, base, points


_SPEEDS = ("增速", "增幅", "增长率", "涨幅", "增长速度")
_MOVES = frozenset("提高 提升 上升 加快 扩大 下降 回落 降低 放缓 缩小".split())


class PointsNotFromBase(Rule):
    """百分点与两个比率不符。

    检查什么：本期比率、写明的上期比率和提高（降低）的百分点。

    为什么：百分点是两个比率相减，常被错算成相除，或者留下旧稿的数。

    何时不报：两个比率的舍入足以解释差额。

    怎么改：按提示的算式重算。
    """

    join = Slots(
        (("level", _RATES), ("base", Role.BASE), ("points", Role.POINTS)),
        alike=("level", "base"),
        percent=True,
    )
    needs = BIT[Role.POINTS]
    slips = {"relative-for-points": lambda level, base: (level / base - 1) * 100}
    message = {
        "zh": "{stated}与两个比率之差不符，应为{computed}",
        "en": "{stated} is not the difference of the two rates: {computed}",
    }
    good = (
        Good("毛利率为33.2%，较上年的34.8%降低1.6个百分点。"),
        Good("参保率达到98.26%，比上年的97.1%提高1.2个百分点。", "舍入区间相交"),
        Good("绿化覆盖率41.5%，比上年提高0.8个百分点。", "没有写出上年的比率"),
        Good("人口年平均增长率为0.53%，比前十年的年平均增长率0.57%下降0.04个百分点。"),
        Good("产值增长9.2%，占比比上年的增速5.1%以前提高2.0个百分点。", "说的不是产值的增速"),
    )
    bad = (
        Bad("费用率为5.0%，较上年下降«0.9个百分点»，上年为5.6%。", "−0.6个百分点"),
        Bad("毛利率为33.2%，较上年的34.8%降低«2.6个百分点»。", "−1.6个百分点"),
        Bad("参保率达到98.2%，比上年的97.1%提高«2.1个百分点»。", "1.1个百分点"),
        Bad("人口年平均增长率为0.53%，比前十年的年平均增长率0.57%下降«0.14个百分点»。", "−0.04"),
        Bad("产值增长9.2%，比上年的增速8.1%提高«2.1个百分点»。", "1.1个百分点"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """本期比率、上期比率和百分点；增速与“比上年的增速”"""
        if passage.sentence.mask & self.join.needs == self.join.needs:
            yield from self.join.ties(passage)
        for rate, base, points in _thirds(passage.sentence.claims):
            yield Tie(tuple(map(operand, ("level", "base", "points"), (rate, base, points))))

    def expect(self, level: Any, base: Any) -> Any:
        """本期比率 − 上期比率"""
        return level - base


class PointsNotFromEnds(Rule):
    """由……到……与百分点不符。

    检查什么：“由62%提高到95%”之后写的百分点；三次产业结构由前一个调整为后一个之后，写某一产业占比提高或降低的百分点。

    为什么：起止比率和百分点各改各的。

    何时不报：两个比率的舍入足以解释差额。

    怎么改：按提示的算式重算。
    """

    join = Slots(
        (("start", Role.START), ("end", Role.END), ("points", Role.POINTS)),
        alike=("start", "end"),
        percent=True,
    )
    needs = BIT[Role.START] | BIT[Role.POINTS]
    slips = {"relative-for-points": lambda start, end: (end / start - 1) * 100}
    message = {
        "zh": "{stated}与起止比率之差不符，应为{computed}",
        "en": "{stated} is not the difference of the two rates: {computed}",
    }
    good = (
        Good("失业率由上月4.40%降为4.32%，较上年同月则增0.04个百分点。", "不是同上月比"),
        Good("合格率由62%提高到95%，提高33个百分点。"),
        Good("贫困发生率由10.82%下降到1.16%，下降9.7个百分点。", "舍入区间相交"),
        Good("入学率由96.4%提高到99.8%。"),
        Good("不良率由2.35%下降到2.05%，下降3个千分点。", "一个百分点是十个千分点"),
        Good("贷款利率由4.35%降到4.10%，下调25个基点。", "一个百分点是一百个基点"),
        Good("粗死亡率由7.2‰降到6.9‰，下降0.3个千分点。"),
        Good("合格率由62%提高到95%，平均每年提高8.3个百分点。", "每年的百分点"),
        Good(
            "三次产业比重由2015年的9.0:43.0:48.0调整为7.8:41.0:51.2，第三产业占比比上年提高1.0个百分点。",
            "一个与2015年比，一个与上年比",
        ),
    )
    bad = (
        Bad("合格率由62%提高到95%，提高«23个百分点»。", "33个百分点"),
        Bad("贷款利率由4.35%降到4.10%，下调«52个基点»。", "−0.25个百分点"),
        Bad("贫困发生率由10.82%下降到1.16%，下降«8.66个百分点»。", "−9.66个百分点"),
        Bad(
            "三次产业结构由上年的8.2:41.6:50.2调整为7.8:41.0:51.2，第三产业占比提高«1.2个百分点»。",
            "1.0个百分点",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """起止比率和百分点，每年的百分点除外；前后两个三次产业结构和某一产业的百分点"""
        for tie in self.join.ties(passage):
            if not is_yearly(passage.claim_of(tie.operands[-1].quantity)):
                yield tie
        if passage.sentence.mask & Trait.COMPOSED:
            for ends in moved(passage.sentence.claims):
                yield Tie(tuple(map(operand, ("start", "end", "points"), ends)))

    def expect(self, start: Any, end: Any) -> Any:
        """止 − 起"""
        return end - start


class PercentForPoints(Rule):
    """百分点写成了百分数。

    检查什么：两个比率之差写成“提高33%”的：62%到95%相差33个百分点，相对提高是53.2%。

    为什么：百分数是相除，百分点是相减，混用会把变化说大或说小。

    何时不报：按相对变化也说得通（92%到95%“提高3%”）；两个比率之差与写出的数并不相等。

    怎么改：写成“个百分点”。
    """

    level = Level.WARNING
    yields_ratio = True
    needs = BIT[Role.RATE]
    slips = {"points-as-percent": lambda old, new: (new - old) / 100}
    message = {
        "zh": "{stated}是两个比率之差，单位应为个百分点；相对变化为{computed}",
        "en": "{stated} is a distance in percentage points; the relative change is {computed}",
    }
    good = (
        Good("合格率由62%提高到95%，提高33个百分点。"),
        Good("合格率由62%提高到95%，提高53.2%。", "相对变化"),
        Good("合格率由92%提高到95%，提高3%。", "两种读法都说得通"),
    )
    bad = (
        Bad("合格率由62%提高到95%，提高了«33%»。", "53.2%"),
        Bad("毛利率为33.2%，较上年的34.8%降低«1.6%»。", "−4.6%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """两个比率，与其差相等的百分数"""
        return filter(_is_distance, _rates_changed(passage))

    def expect(self, old: Any, new: Any) -> Any:
        """(本期比率 − 上期比率) ÷ 上期比率"""
        return new / old - 1


class RateNotFromRates(Rule):
    """比率的相对变化与两个比率不符。

    检查什么：写明前后两个比率，又写“提高12%”的：既不等于两个比率相除减一，也不等于两个比率之差。

    为什么：改了比率没有改变化的幅度。

    何时不报：按相对变化或者按百分点，有一种读法说得通。

    怎么改：按提示的算式重算；两个比率之差写成“个百分点”。
    """

    level = Level.WARNING
    yields_ratio = True
    needs = BIT[Role.RATE]
    message = {
        "zh": "{stated}既不是两个比率的相对变化{computed}，也不是它们之差",
        "en": "{stated} is neither the relative change of the two rates, {computed}, nor points",
    }
    good = (
        Good("合格率由62%提高到95%，提高53.2%。"),
        Good("合格率由92%提高到95%，提高3%。"),
        Good("合格率由62%提高到95%，产值增长12%。", "说的不是合格率"),
    )
    bad = (
        Bad("合格率由62%提高到95%，提高了«43%»。", "53.2%"),
        Bad("毛利率为33.2%，较上年的34.8%降低«3.6%»。", "−4.6%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """两个比率，与其差不相等的百分数"""
        return (tie for tie in _rates_changed(passage) if not _is_distance(tie))

    def expect(self, old: Any, new: Any) -> Any:
        """(本期比率 − 上期比率) ÷ 上期比率"""
        return new / old - 1


_PAIRS = (
    Slots(
        (("start", Role.START), ("end", Role.END), ("rate", Role.RATE)),
        alike=("start", "end"),
        percent=True,
    ),
    Slots(
        (("base", Role.BASE), ("level", _RATES), ("rate", Role.RATE)),
        alike=("base", "level"),
        percent=True,
    ),
)
_TABLE = FromTable(Role.RATE, percent=True)


def _rates_changed(passage: Passage) -> Iterator[Tie]:
    """The older rate, the newer one and the per cent by which it is said to have changed."""
    for join in _PAIRS:
        if passage.sentence.mask & join.needs == join.needs:
            yield from join.ties(passage)
    for tie in _TABLE.ties(passage):
        level, base, rate = tie.operands
        yield tie._replace(operands=(base, level, rate))


def _is_distance(tie: Tie) -> bool:
    """True where the stated per cent is just the difference of the two rates."""
    old, new, stated = (_signed(operand) for operand in tie.operands)
    step = tie.operands[-1].quantity.resolution
    return None not in (old, new, stated, step) and abs(new - old - stated) * 2 <= step


def _signed(operand: Operand) -> Any:
    value = operand.quantity.value
    return value if value is None or operand.sign > 0 else -value
