"""Changes from one figure to another: 由……到……, what follows from the two ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from checker.claim.model import BIT, Chain, Claim, Role, place_of
from checker.claim.passage import Passage
from checker.claim.periods import is_yearly, lasting, spanned
from checker.claim.years import full_year, year_of
from checker.finding import Level
from checker.quantity.dates import part_of
from checker.relation.algebra import MEAN_SLIPS, mean_rate
from checker.relation.joins import Slots, guard, operand
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_YEARS = range(1900, 2101)


class GrowthNotFromEnds(Rule):
    """由……到……与增幅不符。

    检查什么：“由A增加到B”或“从A下降到B”之后写的增长率或倍数。

    为什么：最常见的是把“增长到”的倍数当成“增长了”的倍数。

    何时不报：起止数中有一个是百分数（那时相差的是百分点），按不变价计算增速的指标。

    怎么改：增长率是（B−A）÷A；增长了k倍即B是A的k+1倍。
    """

    yields_ratio = True
    join = Slots(
        (("start", Role.START), ("end", Role.END), ("rate", Role.RATE)),
        alike=("start", "end"),
        growth=True,
    )
    slips = {
        "to-read-as-by": lambda start, end: end / start,
        "divided-by-new": lambda start, end: (end - start) / end,
    }
    message = {
        "zh": "增幅{stated}与起止两数不符，应为{computed}",
        "en": "the rate {stated} does not follow from the two ends: {computed}",
    }
    good = (
        Good("贫困户由1260户减少到315户，减少75%。"),
        Good("农民人均收入从2015年的3120.5元增长到2020年的15600元，增幅达到400%。"),
        Good("种植面积由200亩扩大到600亩，增长了2倍。"),
        Good("净利润由-80万元增至120万元，增长250%。", "起数为负"),
    )
    bad = (
        Bad("贫困户由1260户减少到315户，减少«80%»。", "−75%"),
        Bad("种植面积由200亩扩大到600亩，增长了«3倍»。", "2倍"),
        Bad("月工资由3200元提到4000元，涨幅«20%»。", "25%"),
    )

    def expect(self, start: Any, end: Any) -> Any:
        """止数 ÷ 起数 − 1"""
        return end / start - 1


class ChangeNotFromEnds(Rule):
    """由……到……与增减额不符。

    检查什么：“由A增加到B”“由A调整为B”之后写的增减额。

    为什么：起止两数和增减额各改各的。

    何时不报：三个数的计量单位不同类。

    怎么改：增减额等于止数减起数。
    """

    join = Slots(
        (("start", Role.START), ("end", Role.END), ("change", Role.CHANGE)),
        alike=("start", "end", "change"),
        without=BIT[Role.BASE],
    )
    needs: ClassVar[int] = BIT[Role.START] | BIT[Role.END]
    message = {
        "zh": "增减额{stated}与起止两数之差不符，应为{computed}",
        "en": "the change {stated} is not the difference of the two ends: {computed}",
    }
    good = (
        Good("合作社由45个增加到72个，增加27个。"),
        Good("亩均成本由812.5元降低到640元，降低172.5元。"),
        Good("村集体收入由3.1万元增加到8.6万元，增加5.6万元。", "舍入区间相交"),
        Good("村集体收入由3.1万元增加到9.1万元，平均每年增加1.5万元。", "每年的增加额"),
    )
    bad = (
        Bad("合作社由45个增加到72个，增加«37个»。", "27个"),
        Bad("2015年全县有合作社45个，2020年增加到72个，增加«37个»。", "27个"),
        Bad("亩均成本由812元降低到640元，降低«182元»。", "−172元"),
        Bad("收支总计由294.3万元调整为307.8万元、调增«31.5万元»。", "13.5万元"),
        Bad("贫困人口由8.65万人减少到0.42万人，累计减贫«8.32万人»。", "−8.23万人"),
        Bad("粮食人均占有量由390公斤下降为376公斤，人均减少«41公斤»。", "−14公斤"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """起止两数和增减额；“累计减贫”减少的是人数"""
        for tie in self.join.ties(passage):
            if not is_yearly(passage.claim_of(tie.operands[-1].quantity)):
                yield tie
        for start, end, fewer in _two_ends(passage):
            told = fewer.lead.subject.endswith("减贫") and fewer.role is Role.LEVEL
            if told and fewer.dimension == end.dimension:
                change = Operand("change", fewer.quantity, -1)
                yield Tie((operand("start", start), operand("end", end), change))

    def expect(self, start: Any, end: Any) -> Any:
        """止数 − 起数"""
        return end - start


class MultipleNotFromEnds(Rule):
    """是……的几倍与起止两数不符。

    检查什么：“由A增加到B，是过去的k倍”：B应当是A的k倍。

    为什么：“是过去的k倍”与“增长了k倍”相差一倍，最容易混用。

    何时不报：倍数所比的不是起数（是全省平均的2倍）。

    怎么改：是k倍即B÷A；增长了k倍即B÷A−1。
    """

    join = Slots(
        (("start", Role.START), ("end", Role.END), ("multiple", Role.RATIO)),
        alike=("start", "end"),
    )
    yields_ratio = True
    slips = {"by-read-as-to": lambda start, end: end / start - 1}
    message = {
        "zh": "{stated}与起止两数不符，应为{computed}",
        "en": "{stated} does not follow from the two ends: {computed}",
    }
    good = (
        Good("养殖面积由320亩扩大到1280亩，是过去的4倍。"),
        Good("合作社由12个增加到36个，是原来的3倍。"),
        Good("亩产由320公斤提高到480公斤，是全省平均的2倍。", "比的不是起数"),
    )
    bad = (
        Bad("养殖面积由320亩扩大到1280亩，是过去的«3倍»。", "4倍"),
        Bad("合作社由12个增加到36个，是原来的«2倍»。", "3倍"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """起止两数之后的倍数，所比的是起数"""
        for tie in self.join.ties(passage):
            base = passage.claim_of(tie.operands[-1].quantity).lead.base or ""
            if any(word in base for word in _FORMER):
                yield tie

    def expect(self, start: Any, end: Any) -> Any:
        """止数 ÷ 起数"""
        return end / start


_FORMER = ("过去", "原来", "以前", "之前", "当初", "起步", "去年", "上年")


class MeanChangeNotFromEnds(Rule):
    """年均增减额与起止两数不符。

    检查什么：“由2016年的3.2万元增加到2020年的15.2万元，平均每年增加3万元”：年均增减额（百分点）是起止两数之差除以两个年份之差。

    为什么：年数多算或少算一年，或者起止两数更新了，年均数没有更新。

    何时不报：起止两数没有都写年份；只写“2013年至2016年”的，起始一年算不算在内看哪一种相符（只在相符时记为一条关系）。

    怎么改：按提示的算式重算；2021年到2025年是4年，不是5年。
    """

    level = Level.WARNING
    needs: ClassVar[int] = BIT[Role.START] | BIT[Role.END] | BIT[Role.DATE]
    slips = {
        "one-year-more": lambda start, end, years: (end - start) / (years + 1),
        "one-year-fewer": lambda start, end, years: (end - start) / (years - 1),
    }
    message = {
        "zh": "年均增减额{stated}与起止两数不符，应为{computed}",
        "en": "the yearly change {stated} does not follow from the two ends: {computed}",
    }
    good = (
        Good("村集体收入由2016年的3.2万元增加到2020年的15.2万元，平均每年增加3万元。"),
        Good("贫困发生率由2013年的10.2%下降到2017年的3.1%，年均下降1.8个百分点。"),
        Good("2013年至2016年，贫困人口由8600人减少到3200人，年均减少1350人。", "按四年计算"),
        Good("一季度，贫困人口由8600人减少到3200人，平均每年减少1350人。", "没有写年份"),
    )
    bad = (
        Bad("村集体收入由2016年的3.2万元增加到2020年的15.2万元，平均每年增加«4万元»。", "3万元"),
        Bad("贫困发生率由2013年的10.2%下降到2017年的3.1%，年均下降«2.4个百分点»。", "−1.78"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """由……到……，和其后的年均增减"""
        for start, end, change in _two_ends(passage):
            if not is_yearly(change):
                continue
            points = change.role is Role.POINTS and start.quantity.kind == "percent"
            if not points and (change.role is not Role.CHANGE or change.dimension != end.dimension):
                continue
            years = _year(end, passage) - _year(start, passage)
            dated = 1 < years < len(_YEARS)
            three = tuple(map(operand, ("start", "end", "change"), (start, end, change)))
            for each in (years,) if dated else _spanned(start, end, passage):
                yield Tie(three, sure=dated, constants=(each,))

    def expect(self, start: Any, end: Any, years: int) -> Any:
        """(止数 − 起数) ÷ 年数"""
        return (end - start) / years


def _two_ends(passage: Passage) -> Iterator[tuple[Claim, Claim, Claim]]:
    """由……到……, and the figure behind the two ends; dates are passed over."""
    claims = [claim for claim in passage.sentence.claims if claim.role is not Role.DATE]
    for start, end, said in zip(claims, claims[1:], claims[2:], strict=False):
        roles = start.role, end.role
        if roles == (Role.START, Role.END) and start.dimension == end.dimension:
            yield start, end, said


def _spanned(start: Claim, end: Claim, passage: Passage) -> tuple[int, ...]:
    """How many years 2013年至2016年 can be: without the first, and with it."""
    spans = [c for c in passage.sentence.claims if c.role is Role.DATE and c.at < start.at]
    if len(spans) != 1 or end.gap[:1] not in _VERBS:
        return ()
    years = spanned(spans[0])
    return (years, years + 1) if years > 0 else ()


class MeanGrowthNotFromEnds(Rule):
    """年均增速与起止两数不符。

    检查什么：“由2015年的100亿元增加到2020年的161亿元，年均增长10%”：年均增速是起止两数之比开年数次方再减一，年数是两个年份之差。

    为什么：年数多算或少算一年，或者把总增幅除以年数，是年均增速最常见的错误。

    何时不报：起止两数没有都写年份，两个年份只差一年，按不变价计算增速的指标。

    怎么改：按提示的算式重算；2021年到2025年是4年，不是5年。
    """

    level = Level.WARNING
    yields_ratio = True
    needs = BIT[Role.MEAN_RATE]
    slips = MEAN_SLIPS
    message = {
        "zh": "年均增速{stated}与起止两数不符，应为{computed}",
        "en": "the mean rate {stated} does not follow from the two ends: {computed}",
    }
    good = (
        Good("全县财政收入由2015年的100亿元增加到2020年的161亿元，年均增长10%。"),
        Good("全县财政收入由2015年的100亿元发展到2020年的161亿元，年均增长10%。"),
        Good("贷款余额从2021年的150.2亿元增加到2025年的175.7亿元，年均增长4.0%。"),
        Good("生产总值由2015年的100亿元增加到2020年的161亿元，年均增长7.2%。", "按不变价计算"),
        Good("财政收入由100亿元增加到161亿元，年均增长12.2%。", "没有写年份"),
        Good("五年来，财力由20亿元增加到32.21亿元，年均增长12.7%。", "按四年计算"),
        Good("二季度，单位成本由812元降到640元，年均下降5.6%。", "没有写年份"),
    )
    bad = (
        Bad("全县财政收入由2015年的100亿元增加到2020年的161亿元，年均增长«12.2%»。", "9.99%"),
        Bad("贷款余额从2021年的150.2亿元增加到2025年的175.7亿元，年均增长«3.2%»。", "4.0%"),
        Bad("2020年人均收入达12380元，比2016年的8160元增加4220元，年均增长«8.7%»。", "10.98%"),
        Bad("2020年收入达到42.8亿元，比2015年的28.3亿元年均增长«9.6%»。", "8.63%"),
        Bad("五年来，财力由20亿元增加到32.21亿元，年均增长«14%»。", "10%"),
        Bad("2021年至2025年，贷款余额从150.2亿元增加到175.7亿元，年均增长«5.6%»。", "4.0%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """起止两数各自的年份，和其后的年均增速"""
        for chain in passage.sentence.chains:
            start = chain.the(Role.START) or chain.the(Role.BASE)
            end = chain.the(Role.END) or chain.the(Role.END, Role.LEVEL, Role.AVERAGE)
            rate = chain.the(Role.MEAN_RATE)
            if start is None or end is None or rate is None or start.dimension != end.dimension:
                continue
            years = _years(start, end, rate, passage)
            if 1 < years < len(_YEARS) and max(start.at, end.at) < rate.at:
                yield self._tie((start, end, rate), chain, passage, years)

    @staticmethod
    def _tie(claims: tuple[Claim, Claim, Claim], chain: Chain, passage: Passage, years: int) -> Tie:
        start, end, rate = map(operand, ("start", "end", "mean-rate"), claims)
        dates = _dated(claims[0], "start-year", passage), _dated(claims[1], "end-year", passage)
        operands = (start, end, *filter(None, dates), rate)
        return Tie(operands, reason=guard(chain, passage), constants=(years,))

    def expect(self, start: Any, end: Any, *years: Any) -> Any:
        """(止数 ÷ 起数) 开年数次方 − 1"""
        return mean_rate(start, end, years[-1])


def _dated(claim: Claim, role: str, passage: Passage) -> Operand | None:
    """The year written right before one of the ends."""
    claims = passage.sentence.claims
    before = claims[max(0, place_of(claim, claims) - 1)]
    year = full_year(before) if before.role is Role.DATE else None
    return None if year is None else Operand(role, part_of(before.quantity, year, "年"))


def _years(start: Claim, end: Claim, rate: Claim, passage: Passage) -> int:
    """Years from one end to the other; out of range where the words do not tell.

    The sentence's one span of years (2019年至2023年) tells it as well; it may or may not count the
    year that the growth starts from, so the reading that fits is taken.
    """
    claims = passage.sentence.claims
    if start.role is Role.BASE:
        year = year_of(end, passage.sentence)
        return year - _year(start, passage) if year else 0
    spans = [c for c in claims if c.role is Role.DATE and c.at < start.at]
    if not spans and end.gap[:1] in _VERBS and (many := lasting(claims, start.at)):
        # 五年来,由…增加到…: the year that it starts from may count or not.
        return many - 1 if _fits(start, end, rate, many - 1) else many
    if len(spans) != 1 or end.gap[:1] not in _VERBS:
        return _year(end, passage) - _year(start, passage)
    years = spanned(spans[0])
    if years <= 0 or start.gap.endswith("的"):
        return 0
    return years + 1 if _fits(start, end, rate, years + 1) else years


def _fits(start: Claim, end: Claim, rate: Claim, years: int) -> bool:
    """True where the mean rate over so many years is the stated one, to its last digit."""
    if not start.value or end.value is None or rate.value is None:
        return False
    mean = mean_rate(start.value, end.value, years) * 100
    return bool(abs(mean - rate.value * rate.sign) <= (rate.quantity.resolution or 1))


_VERBS = frozenset("增提上扩升跃达到下减降")


def _year(claim: Claim, passage: Passage) -> int:
    """The year written right before the figure; far out of the calendar where there is none."""
    claims = passage.sentence.claims
    before = claims[max(0, place_of(claim, claims) - 1)]
    parts = before.quantity.reading.parts
    if before.role is Role.DATE and claim.gap.strip("的 ") == "" and parts:
        year = int(parts[0])
        return year if year in _YEARS else -len(_YEARS)
    return -len(_YEARS) if claim.role is Role.END else len(_YEARS)
