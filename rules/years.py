"""Two years of one indicator, stated apart, and the change said to lie between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from checker.claim.model import BIT, STANDING, Chain, Claim, Role
from checker.claim.passage import Passage, Passages
from checker.claim.years import AGES, full_year, span_of, stepped, year_by_year
from checker.finding import Level
from checker.quantity.dates import part_of
from checker.relation.algebra import as_ratio, root
from checker.relation.joins import guard, operand
from checker.relation.model import Operand, Tie
from checker.relation.years import Years
from checker.rule import Bad, Good, Rule


class GrowthNotFromYears(Rule):
    """增长率与前文写出的上年数不符。

    检查什么：“2021年，粮食总产量32.5万吨，比上年增长4.2%”，而同一份报告写过“2020年，粮食总产量31.2万吨”，或者同一句里先写了上一年：增长率应当等于两年之数相除减一。

    为什么：分年叙述时，后一年的增长率常按另一个口径的上年数计算。

    何时不报：名称不完全相同，没有写整年，上年的数写了不止一个；按不变价、可比口径计算增速的指标。

    怎么改：核对两年的数和增长率；口径调整过的，写明“同口径”。
    """

    level = Level.WARNING
    yields_ratio = True
    needs = BIT[Role.DATE] | BIT[Role.RATE]
    over = Years(Role.RATE, growth=True)
    slips = {
        "divided-by-new": lambda level, base: (level - base) / level,
        "to-read-as-by": lambda level, base: level / base,
    }
    message = {
        "zh": "增长率{stated}与另处写出的上年数不符，应为{computed}",
        "en": "the rate {stated} does not follow from the earlier year's figure: {computed}",
    }
    good = (
        Good("2020年，粮食总产量31.2万吨。2021年，粮食总产量32.5万吨，比上年增长4.2%。"),
        Good("2020年，粮食总产量31.2万吨。2021年，夏粮总产量12.5万吨，比上年增长9.2%。"),
        Good("2020年，全省用电量31.2亿度。2021年，全县用电量3.5亿度，比上年增长9.2%。"),
        Good("2019年，粮食总产量31.2万吨。2021年，粮食总产量32.5万吨，比上年增长9.2%。", "隔年"),
        Good("合作社分红2019年12.4万元，2021年18.6万元，两年增长50%。"),
        Good("2019年投入500万元，2020年投入600万元，2021年投入690万元，后两年分别增长20%和15%。"),
    )
    bad = (
        Bad("合作社分红2019年12.4万元，2021年18.6万元，两年增长«60%»。", "50%"),
        Bad(
            "2019年投入500万元，2020年投入600万元，2021年投入690万元，后两年分别增长20%和«25%»。",
            "15%",
        ),
        Bad("2020年，粮食总产量31.2万吨。2021年，粮食总产量32.5万吨，比上年增长«5.2%»。", "4.17%"),
        Bad("1990年，全县造林面积2400亩。1995年，全县造林面积3600亩，比1990年增长«60%»。", "50%"),
        Bad(
            "1949年，全县粮食总产820万公斤。1952年，粮食总产1476万公斤，比1949年增长«70%»。", "80%"
        ),
        Bad("2021年全县财政收入12.60亿元，2022年为13.80亿元，增长«8.5%»。", "9.52%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """“2021年……12.6亿元，2022年为13.8亿元，增长9.5%”：两年（或相隔几年的两年、逐年）写在一句之内"""
        claims = passage.sentence.claims
        for level, base, rate in stepped(claims, Role.RATE):
            yield _dated_tie(level, base, rate, passage)
        for k, rate in enumerate(claims):
            if rate.role is Role.RATE and "分别" in rate.gap:
                for level, base, one in year_by_year(claims, k):
                    yield _dated_tie(level, base, one, passage)

    def expect(self, level: Any, base: Any) -> Any:
        """本年数 ÷ 上年数 − 1"""
        return level / base - 1


def _dated_tie(level: Claim, base: Claim, rate: Claim, passage: Passage) -> Tie:
    return Tie(
        tuple(map(operand, ("level", "base", "rate"), (level, base, rate))),
        sure=not rate.lead.base,
        reason=guard(Chain((base, level, rate), 0), passage),
    )


class ChangeNotFromYears(Rule):
    """增减额与前文写出的上年数不符。

    检查什么：“2021年，在校学生3120人，比上年增加120人”，而同一份报告写过2020年的在校学生数：增减额应当等于两年之差。

    为什么：分年叙述时，改了一年的数，忘了改后一年的增减额。

    何时不报：名称不完全相同，没有写整年，上年的数写了不止一个。

    怎么改：核对两年的数和增减额。
    """

    level = Level.WARNING
    needs = BIT[Role.DATE] | BIT[Role.CHANGE]
    over = Years(Role.CHANGE)
    message = {
        "zh": "增减额{stated}与另处写出的上年数不符，应为{computed}",
        "en": "the change {stated} does not follow from the earlier year's figure: {computed}",
    }
    good = (
        Good("2020年，在校学生3000人。2021年，在校学生3120人，比上年增加120人。"),
        Good("2020年，在校学生3000人。2021年，在校教师120人，比上年增加20人。"),
        Good("2020年，在校学生3000人。2021年上半年，在校学生3120人，比上年增加20人。", "不是整年"),
    )
    bad = (
        Bad("2020年，在校学生3000人。2021年，在校学生3120人，比上年增加«210人»。", "120人"),
        Bad(
            "1990年，全县造林面积2400亩。1995年，全县造林面积3600亩，比1990年增加«1600亩»。",
            "1200亩",
        ),
        Bad("2020年全县在校学生3000人，2021年达到3120人，增加«210人»。", "120人"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """相邻两年（或相隔几年的两年）写在一句之内"""
        for level, base, change in stepped(passage.sentence.claims, Role.CHANGE):
            if change.dimension == level.dimension:
                three = map(operand, ("level", "base", "change"), (level, base, change))
                yield Tie(tuple(three), sure=not change.lead.base)

    def expect(self, level: Any, base: Any) -> Any:
        """本年数 − 上年数"""
        return level - base


class PointsNotFromYears(Rule):
    """百分点与前文写出的上年比率不符。

    检查什么：“2021年，城镇化率52.4%，比上年提高1.2个百分点”，而同一份报告写过2020年的城镇化率：百分点应当等于两年之差。

    为什么：分年叙述时，改了一年的比率，忘了改后一年的百分点。

    何时不报：名称不完全相同，没有写整年，上年的比率写了不止一个。

    怎么改：核对两年的比率和百分点。
    """

    level = Level.WARNING
    over = Years(Role.POINTS, percent=True)
    slips = {"relative-for-points": lambda level, base: (level / base - 1) * 100}
    message = {
        "zh": "{stated}与另处写出的上年比率不符，应为{computed}",
        "en": "{stated} does not follow from the earlier year's rate: {computed}",
    }
    good = (
        Good("2020年，城镇化率为51.2%。2021年，城镇化率为52.4%，比上年提高1.2个百分点。"),
        Good("2020年，城镇化率为51.2%。2021年，入学率达到98.4%，比上年提高0.2个百分点。"),
        Good("2020年，城镇化率为51.2%。2021年，城镇化率为52.4%。"),
    )
    bad = (
        Bad(
            "2020年，城镇化率为51.2%。2021年，城镇化率为52.4%，比上年提高«2.1个百分点»。",
            "1.2个百分点",
        ),
        Bad(
            "2015年，森林覆盖率为38.6%。2020年，森林覆盖率为41.1%，比2015年提高«3.5个百分点»。",
            "2.5个百分点",
        ),
    )

    def expect(self, level: Any, base: Any) -> Any:
        """本年比率 − 上年比率"""
        return level - base


class MeanRateNotFromGrowth(Rule):
    """年均增速与同处写出的总增幅不符。

    检查什么：“2020年，粮食产量32.5万吨，比2015年增长61%，年均增长10%”“2020年同2015年相比，增长1.6倍，年均增长21.1%”：一加总增幅开年数次方再减一，应当等于年均增速，年数是两个年份之差。

    为什么：总增幅改了，年均增速没有重算；年数多算或少算一年。

    何时不报：总增幅与年均增速不是紧挨着写的，两个年份没有都写出来；年份写在前一句里的，只在相符时记为一条关系。

    怎么改：按提示的算式重算；2015年到2020年是5年，不是6年。
    """

    level = Level.WARNING
    yields_ratio = True
    needs = BIT[Role.RATE] | BIT[Role.MEAN_RATE]
    slips = {
        "one-step-more": lambda rate, *more: _yearly(rate, more[-2] + 1, more[-1]),
        "one-step-fewer": lambda rate, *more: _yearly(rate, more[-2] - 1, more[-1]),
        "arithmetic-mean": lambda rate, *more: rate / more[-1] / more[-2],
    }
    message = {
        "zh": "年均增速{stated}与总增幅不符，应为{computed}",
        "en": "the mean rate {stated} does not follow from the whole growth: {computed}",
    }
    good = (
        Good("2020年，粮食产量32.5万吨，比2015年增长61%，年均增长10%。"),
        Good("1990年同1980年相比，工业产值增长1.6倍，平均每年增长10%。"),
        Good("五年共增加5.1万人，增长6.2%，年平均增长率为1.2%。"),
        Good("2020年，粮食产量32.5万吨，比上年增长6.1%，年均增长10%。", "没有写起始的年份"),
        Good("2020年，粮食产量比2015年增长61%，蔬菜产量年均增长6.8%。", "不是一回事"),
    )
    bad = (
        Bad("2020年，粮食产量32.5万吨，比2015年增长61%，年均增长«12.2%»。", "9.99%"),
        Bad("1990年同1980年相比，工业产值增长1.6倍，平均每年增长«11.2%»。", "10.03%"),
        Bad("五年共增加5.1万人，增长6.2%，年平均增长率为«2.2%»。", "1.21%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """总增幅，紧跟其后的年均增速，和它们之前的两个年份"""
        claims = passage.sentence.claims
        for rate, mean in pairwise(claims):
            told = rate.role is Role.RATE and mean.role is Role.MEAN_RATE
            if not told or mean.lead.subject or mean.gap[:1] != "," or mean.lead.sign < 0:
                continue
            scale = 100 if rate.quantity.kind == "percent" else 1
            if span := span_of(rate, claims):
                three = operand("rate", rate), operand("years", span), operand("mean-rate", mean)
                yield Tie(three, constants=(int(span.quantity.value or 0), scale))
                continue
            here = [c for c in claims if c.role is Role.DATE and c.at < rate.at]
            dates = here or _dates_before(passage)
            first, last = _two_years(dates, rate)
            if first is None or last is None:
                continue
            since, until = full_year(first) or 0, full_year(last) or 0
            years = until - since
            if 1 < years < AGES:
                ends = (
                    Operand("start-year", part_of(first.quantity, since, "年")),
                    Operand("end-year", part_of(last.quantity, until, "年")),
                )
                four = operand("rate", rate), *ends, operand("mean-rate", mean)
                yield Tie(four, sure=bool(here), constants=(years, scale))

    def expect(self, rate: Any, *more: Any) -> Any:
        """(1 + 总增幅) 开年数次方 − 1"""
        return _yearly(rate, more[-2], more[-1])


def _yearly(rate: Any, years: int, scale: int) -> Any:
    return root(1 + rate / scale, years) - 1


def _dates_before(passage: Passage) -> list[Claim]:
    """The dates of the sentence before, in the same paragraph."""
    before = next(passage.before(1), None)
    if before is None or before.paragraph != passage.sentence.paragraph:
        return []
    return [claim for claim in before.claims if claim.role is Role.DATE]


def _two_years(dates: Sequence[Claim], rate: Claim) -> tuple[Claim | None, Claim | None]:
    """The years that a growth runs from and to: 2020年…,比2015年; 2020年同2015年相比."""
    compared = [k for k, date in enumerate(dates) if date.gap.endswith(_AGAINST)]
    if not compared or rate.lead.base == "":
        return None, None
    k = compared[-1]
    if k == 0 or k + 1 < len(dates) or full_year(dates[k]) is None:
        return None, None
    return dates[k], dates[k - 1]


_AGAINST = ("较", "比", "与", "同")


class MultipleNotFromYears(Rule):
    """是某年的几倍与另处写出的那一年的数不符。

    检查什么：“2020年，农民人均收入15600元，是2010年的3倍”，而同一份报告写过2010年的农民人均收入：倍数应当等于两年之数相除。

    为什么：“是……的几倍”与“增长了几倍”相差一倍，最容易混用。

    何时不报：名称不完全相同，没有写整年，那一年的数写了不止一个。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    yields_ratio = True
    over = Years(Role.RATIO)
    slips = {"by-read-as-to": lambda level, base: level / base - 1}
    message = {
        "zh": "{stated}与另处写出的那一年的数不符，应为{computed}",
        "en": "{stated} does not follow from that year's figure: {computed}",
    }
    good = (
        Good("2010年，农民人均收入5200元。2020年，农民人均收入15600元，是2010年的3倍。"),
        Good("2010年，农民人均收入5200元。2020年，职工人均工资15600元，是2010年的2倍。"),
        Good("2010年，农民人均收入5200元。2020年，农民人均收入15600元，是全省的2倍。"),
        Good("1960年，小麦亩产90斤。2000年，机收一半。小麦亩产450斤，是1960年的6倍。", "年份在前"),
    )
    bad = (
        Bad("2010年，农民人均收入5200元。2020年，农民人均收入15600元，是2010年的«2倍»。", "3倍"),
        Bad("2010年，造林面积2400亩。2020年，造林面积3600亩，是2010年的«2.5倍»。", "1.5倍"),
    )

    def expect(self, level: Any, base: Any) -> Any:
        """本年数 ÷ 那一年的数"""
        return level / base


class PreviousLevelsDisagree(Rule):
    """同一指标两处推出的上年数不同。

    检查什么：同名的指标写了两个数（快报与决算、自然口径与转入决算口径），各有各的增长率：由两处推出的上年数应当相同。

    为什么：换了口径，增长率没有按同一个上年数重算。

    何时不报：两处可能不是一回事，所以只记相符的。

    怎么改：核对两处的数和增长率。
    """

    yields_ratio = True
    shows_only = True
    message = {
        "zh": "增长率{stated}与另一处推出的上年数不符，应为{computed}",
        "en": "the rate {stated} does not fit the earlier level implied elsewhere: {computed}",
    }
    good = (
        Good("全县财政收入13.2亿元，比上年增长10%。按决算口径，全县财政收入10.8亿元，下降10%。"),
        Good("全县财政收入13.2亿元，比上年增长10%。按决算口径，全县财政收入10.8亿元，下降15%。"),
        Good("全县财政收入13.2亿元，比上年增长10%。全县财政支出10.8亿元，下降10%。"),
    )

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """同名的数和各自的增长率，两处一对"""
        if not passages.mask & BIT[Role.RATE]:
            return
        seen: dict[tuple[str, str | None], tuple[Claim, Claim]] = {}
        for sentence in passages.sentences:
            for chain in sentence.chains if sentence.mask & BIT[Role.RATE] else ():
                level, rate = chain.the(*STANDING), chain.the(Role.RATE)
                if level is None or rate is None or not level.lead.subject:
                    continue
                if level.quantity.kind != "quantity" or rate.quantity.kind != "percent":
                    continue
                key = level.lead.subject, level.dimension
                before, seen[key] = seen.get(key), (level, rate)
                if before is not None and before[0].value != level.value:
                    names = ("level", "rate", "level", "rate")
                    yield Tie(tuple(map(operand, names, (*before, level, rate))), sure=False)

    def expect(self, level: Any, rate: Any, again: Any) -> Any:
        """此处的数 ÷ 另一处推出的上年数 − 1"""
        return again * (1 + as_ratio(rate)) / level - 1
