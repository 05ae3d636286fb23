"""Averages: so much per household, person, mu, village or year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any

from checker.claim.across.fitting import means
from checker.claim.model import Claim, Role, Trait, place_of
from checker.claim.naming import common_words, counted
from checker.claim.passage import Passage, Passages
from checker.claim.periods import years_in
from checker.claim.spread import (
    LIVING,
    Spread,
    bears,
    constants,
    counts_of,
    divided,
    is_mean,
    is_yield,
    last_alike,
    mean_name,
    named_total,
    own_item,
    population,
    prices_next,
    same_thing,
    side_by_side,
    spread_of,
    told_apart,
    totals_of,
    unlisted,
)
from checker.finding import Level
from checker.quantity.dates import part_of
from checker.quantity.units import counts
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class AverageNotFromTotal(Rule):
    """平均数与总数、个数不符。

    检查什么：同一句里的总数、个数和户均、人均、亩均、村均、每千人、元/吨：总数除以个数应当等于平均数。

    为什么：总数或户数更新了，平均数没有更新。

    何时不报：可以做总数或个数的数不止一个；总数或个数在前一句里（只在相符时记为一条关系）。

    怎么改：按提示的算式重算。
    """

    needs = Trait.SPREAD
    converts = True
    message = {
        "zh": "平均数{stated}与总数、个数不符，应为{computed}",
        "en": "the average {stated} does not follow from total and count: {computed}",
    }
    good = (
        Good("全村86户312人，户均3.6人。"),
        Good("全县家庭户86户，家庭户人口312人，平均每个家庭户的人口为3.6人。"),
        Good("发放补助75万元，惠及500户，户均1500元。"),
        Good("全村86户312人，户均增收4200元。", "没有总收入"),
        Good("投入资金120万元，为30户改厕，户均补助2000元。", "投入的不都是补助"),
        Good("补助86.32万元，受益386户1204人，户均2236.27元，人均716.94元。"),
        Good("人均耕地1.8亩，全村860人，耕地1530亩。", "先写平均数"),
        Good("全村有乡村人口640人。适宜种植玉米。有耕地832亩，人均耕地1.3亩。"),
        Good("全县186个行政村集体经济总收入2604万元，村均14万元。"),
        Good("全县84个村(30个脱贫村、54个其他村)集体收入1260万元，村均15万元。"),
        Good("改造危房86户；发放助学金96万元，惠及学生1200人次，人均800元。"),
        Good("全县常住人口42万人，执业医师1344名，每千人3.2名。"),
        Good("收购青稞312.5吨，支付货款131.3万元，平均价格4200元/吨。"),
        Good("养殖场占地30亩，建猪舍12栋，每栋1000平方米。", "栋的是猪舍的面积"),
        Good("补助每户2000元，共120户，24万元；后续奖补每户3000元，已兑现96户，28.8万元。"),
        Good("办公椅240把，每把320元，计76800元；办公桌120张，每张650元，计78000元。"),
        Good("辣椒200亩，收入120万元，养猪300头，每头获利800元，获利24万元。"),
        Good("种植马铃薯3000亩，总产1200吨，亩均400公斤。", "吨换算为公斤"),
        Good("玉米播种面积4000公顷，总产1600万公斤，单产500公斤。", "不知是每亩还是每公顷"),
        Good("6000千瓦光伏电站建设项目开工，建设电站15个，每个电站建设规模200千瓦。", "项目名称"),
        Good("发行股票4200万股，股票面值为1元，发行价格为每股16.5元。", "面值不是总数"),
        Good("收购青稞312.5吨，支付货款131.3万元，最高价格4600元/吨。", "不是平均数"),
        Good("全县耕地16.8万亩，共4万户，其中农户3.5万户，平均每户4.8亩。", "说的是农户"),
        Good("甲队14场进36球；失球超过30个的只有乙队，丙队场均失球不到1个。", "不是总数"),
        Good("本周售出520㎡，均价6400元/㎡，金额332.8万元；上周售出760㎡，均价6300元/㎡。"),
    )
    bad = (
        Bad("新增小额信贷1120户、5376万元，户均贷款«5.8万元»。", "4.8万元"),
        Bad("全村86户312人，户均«4.2人»。", "3.63人"),
        Bad("发放补助75万元，惠及500户，户均«2500元»。", "1500元"),
        Bad("带动500户增收160万元，户均增收«3800元»。", "3200元"),
        Bad("面积2.5万亩，总产1.2万吨，亩产«840公斤»。", "480公斤"),
        Bad("播种水稻1200亩，总产66万公斤，平均亩产«505公斤»。", "550公斤"),
        Bad("帮扶车间48个，吸纳就业1440人，平均每个车间吸纳«40人»。", "30人"),
        Bad("改造危房86户；发放助学金96万元，惠及学生1200人次，人均«900元»。", "800元"),
        Bad(
            "补助86.32万元，受益386户1204人，户均2236.27元，人均«761.94元»。",
            "716.944元",
        ),
        Bad("人均耕地«1.2亩»，全村860人，耕地1530亩。", "1.78亩"),
        Bad("全县常住人口42万人，执业医师1344名，每千人«2.3名»。", "3.2名"),
        Bad("收购青稞312.5吨，支付货款131.3万元，平均价格«2400元/吨»。", "4201.6元/吨"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """平均数，及它之前唯一的总数与唯一的个数；一个总数的两个平均数，一个相符，另一个也算写明"""
        ties = list(self._ties(passage))
        told = {tie.operands[0].quantity.at for tie in ties if _holds_tellingly(*tie.operands)}
        for tie in ties:
            beside = tie.operands[0].quantity.at in told
            yield tie._replace(sure=True) if beside else tie

    def _ties(self, passage: Passage) -> Iterator[Tie]:
        for k, claim in enumerate(passage.sentence.claims):
            spread = spread_of(claim)
            if spread is None or not is_mean(claim):
                continue
            # 131个村(73个…、58个…)村均: what a bracket holds is said of another figure.
            before = tuple(c for c in passage.earlier(k) if c.depth <= claim.depth)
            start = last_alike(before, claim)
            here = before[start:]
            change = claim.role is Role.CHANGE
            own = own_item((*here, claim))
            for among in (own, unlisted(own, passage), here):
                found = divided(spread, among, passage, change)
                if found is not None:
                    break
            if found is not None:
                if prices_next(*found, claim, here, passage):
                    continue
                beside = before and side_by_side(*found, before[-1])
                sure = bool(beside or same_thing(claim, found[0], passage))
                sure = sure and not (start and told_apart(*found, own))
                sure = sure and (not is_yield(claim.lead.subject) or bears(found[1]))
                # 全县4万户,其中农户3万户,平均每户…: whether of all or of those is not told.
                last = counts_of(spread.per, here, passage)[-1]
                own_count = spread.times > 1 or last is found[1]
                yield from self._tie(*found, claim, spread, sure and own_count)
            elif not any(spread_of(c) for c in passage.later(k)):
                around = *unlisted(here, passage), *passage.later(k)
                yield from self._around(claim, spread, around, passage)

    def _around(
        self, mean: Claim, spread: Spread, claims: Sequence[Claim], passage: Passage
    ) -> Iterator[Tie]:
        """The total and the count behind the average as well, or in the sentence before."""
        change = mean.role is Role.CHANGE
        spread_out = spread.times > 1 or "均" in mean.gap
        found = divided(spread, claims, passage, change)
        if found is not None:
            named = common_words(mean.gap, found[0].gap, 2) or found[0].gap.strip(",") in _IN_ALL
            named = named or (not mean_name(mean) and _encloses(*found, mean, passage))
            yield from self._tie(*found, mean, spread, spread_out and named)
            return
        for before in passage.before(1):
            found = divided(spread, (*before.claims, *claims), passage, change)
            if found is not None:
                known = spread.times > 1 and common_words(mean.gap, found[0].gap, 2)
                yield from self._tie(*found, mean, spread, known)

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """人均、户均之前几句里的人口、户数和同名的总数，附近除得尽的总数和个数：只在相符时记为一条关系"""
        for sentence in passages.having(self.needs):
            for mean in sentence.claims:
                spread = spread_of(mean)
                if spread and spread.per in LIVING and is_mean(mean):
                    whole = named_total(mean, spread, passages)
                    if whole is not None:
                        for count in population(mean, spread, passages):
                            yield from self._tie(whole, count, mean, spread, False)
        for found in means(passages, self.needs):
            yield from self._tie(*found, False)

    @staticmethod
    def _tie(whole: Claim, count: Claim, mean: Claim, spread: Spread, sure: bool) -> Iterator[Tie]:
        rate = spread.rate(whole, count)
        if rate is not None:
            operands = (
                Operand("total", whole.quantity),
                Operand("count", count.quantity),
                Operand("average", mean.quantity),
            )
            yield Tie(operands, sure, constants=constants(rate))

    def expect(self, whole: Any, count: Any, times: int = 1, over: int = 1) -> Any:
        """总数 ÷ 个数（× 换算）"""
        mean = whole / count if times == 1 else whole / count * times
        return mean if over == 1 else mean / over


_IN_ALL = frozenset(("共", "共有", "一共", "共计", "合计", "总计", "总人口", "总产", "总产量"))


def _holds_tellingly(whole: Operand, count: Operand, mean: Operand) -> bool:
    """True for a mean of four digits and more that is just what each of the count gets."""
    total, many, each = (operand.quantity.value for operand in (whole, count, mean))
    step = mean.quantity.resolution
    if not total or not many or not each or not step or each < _TELLING * step:
        return False
    return abs(total / many - each) <= step / 2


_TELLING = 1000
"""Last digits of a mean that chance would hardly meet."""


def _encloses(whole: Claim, count: Claim, mean: Claim, passage: Passage) -> bool:
    """True for 收入1280万元,村均16万元,共80个村: the one right before, the other right behind."""
    claims = passage.sentence.claims
    place = place_of(mean, claims)
    if not 0 < place < len(claims) - 1:
        return False
    return claims[place - 1] is whole and claims[place + 1] is count


class AverageNotReachable(Rule):
    """平均数与个数对不上。

    检查什么：“走访37户，户均3.55人”：37户里不论一共有多少人，都得不出户均3.55人。

    为什么：人、头、件只能是整数；得不出来，个数或平均数必有一个写错。

    何时不报：个数多到每个平均数都能凑出来，平均数是约数，同一句里写了总数（那时核对总数）。

    怎么改：核对个数和平均数。
    """

    level = Level.WARNING
    needs = Trait.SPREAD
    basis = "N. Brown, J. Heathers: The GRIM test (2016)"
    message = {
        "zh": "总数只能是整数，得不出{stated}，最接近的是{computed}",
        "en": "no whole total gives {stated}; the nearest is {computed}",
    }
    good = (
        Good("走访脱贫户37户，户均3.54人。", "131÷37"),
        Good("走访脱贫户370户，户均3.55人。", "个数多，任何平均数都能得出"),
        Good("走访脱贫户37户，户均3.5亩。", "亩可以不是整数"),
    )
    bad = (
        Bad("走访脱贫户37户，户均«3.55人»。", "3.541人"),
        Bad("抽查养殖户24户，户均«18.65头»。", "18.667头"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """个数和紧跟着的平均数"""
        for count, mean in pairwise(passage.sentence.claims):
            spread = spread_of(mean)
            if spread is None or spread.times > 1 or not is_mean(mean):
                continue
            whole = counts(mean.quantity.unit) and counted(count) and "均" in mean.gap
            if whole and _sparse(count, mean) and _is_base(count, spread, passage):
                nearest = round(_value(mean) * _value(count))
                operands = Operand("count", count.quantity), Operand("average", mean.quantity)
                yield Tie(operands, constants=(nearest,))

    def expect(self, count: Any, nearest: int) -> Any:
        """最接近的整数 ÷ 个数"""
        return nearest / count


def _value(claim: Claim) -> Decimal:
    return claim.value or Decimal(0)


def _sparse(count: Claim, mean: Claim) -> bool:
    """True where the count is so small that whole totals leave gaps at the mean's precision."""
    step = mean.quantity.resolution or Decimal(1)
    told = mean.quantity.approx is None and mean.role is Role.AVERAGE
    return told and step < 1 and 0 < _value(count) * step < 1


def _is_base(count: Claim, spread: Spread, passage: Passage) -> bool:
    """True where the count is of what the mean is per, and no total stands before it."""
    here = passage.sentence.claims
    return counts_of(spread.per, (count,), passage) == [count] and not totals_of(spread.of, here)


class YearlyMeanNotFromTotal(Rule):
    """年均数与累计数、年数不符。

    检查什么：“五年累计投入10亿元，年均2亿元”：累计数除以年数应当等于年均数。

    为什么：累计数更新了年均数没有更新，或者年数多算、少算一年。

    何时不报：同一句里写了几个年数，累计数之前没有累计、共一类的词；“比2020年增加”的年数是相隔的年数，只在相符时记为一条关系。

    怎么改：按提示的算式重算；起止年份都算在内，2016年到2020年是5年。
    """

    needs = Trait.SPREAD
    slips = {
        "one-year-more": lambda whole, *years: whole / (years[-1] + 1),
        "one-year-fewer": lambda whole, *years: whole / (years[-1] - 1),
    }
    message = {
        "zh": "年均数{stated}与累计数、年数不符，应为{computed}",
        "en": "the yearly mean {stated} does not follow from the total over the years: {computed}",
    }
    good = (
        Good("五年累计投入10亿元，年均2亿元。"),
        Good("“十四五”时期累计新建公路1250公里，年均新建250公里。"),
        Good("2016—2020年累计造林60万亩，年均12万亩。"),
        Good("五年累计投入10亿元，亩产年均480公斤。", "不是同一种量"),
    )
    bad = (
        Bad("五年累计投入10亿元，年均«2.5亿元»。", "2.0亿元"),
        Bad("2016—2020年累计造林60万亩，年均«15万亩»。", "12万亩"),
        Bad("1950—1985年的36年共收税720万元，年平均«22万元»，其中农业税270万元。", "20"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """年均数，它之前带累计的同类数，和唯一的年数"""
        for k, claim in enumerate(passage.sentence.claims):
            if claim.quantity.per != "年" or claim.role not in (Role.AVERAGE, Role.CHANGE):
                continue
            whole = _summed(passage.earlier(k), claim)
            length = years_in(passage.earlier(k)) if whole is not None else None
            if whole is not None and length is not None:
                yield self._tie(whole, *length, claim)

    @staticmethod
    def _tie(whole: Claim, said: Claim | None, years: int, mean: Claim) -> Tie:
        named = () if said is None else (Operand("years", part_of(said.quantity, years, "年")),)
        operands = (
            Operand("total", whole.quantity),
            *named,
            Operand("average", mean.quantity),
        )
        sure = mean.role is Role.AVERAGE and whole.role is not Role.CHANGE
        return Tie(operands, sure, constants=(years,))

    def expect(self, whole: Any, *years: Any) -> Any:
        """累计数 ÷ 年数"""
        return whole / years[-1]


def _summed(claims: Sequence[Claim], mean: Claim) -> Claim | None:
    """The nearest figure before of the mean's dimension, if words say that it is a sum."""
    for claim in reversed(claims):
        if claim.dimension == mean.dimension and claim.role in (Role.LEVEL, Role.END, Role.CHANGE):
            return claim if any(word in claim.gap for word in ("累计", "共", "总")) else None
    return None
