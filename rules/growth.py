"""Growth: levels, changes and rates of one indicator."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Any

from checker.claim.across.fitting import growths
from checker.claim.model import BIT, Chain, Claim, Role, Trait
from checker.claim.naming import JOINTS
from checker.claim.passage import Passage, Passages
from checker.relation.joins import STANDING, Slots, guard, operand
from checker.relation.model import Tie
from checker.rule import Bad, Good, Rule


class GrowthNotFromChange(Rule):
    """增长率与增减额不符。

    检查什么：同一指标的本期数、增减额和增长率，本期数在前一句（“与上年相比增加……”）的也算。增长率应当等于增减额除以上期数，上期数等于本期数减去增减额。

    为什么：最常见的错误是用增减额除以本期数，或者把上一稿的增长率留了下来。

    何时不报：生产总值、增加值等按不变价计算增速的指标，注明同口径、可比口径的增速，增减额与增长率的比较基期不同。

    怎么改：按提示的算式重算；三个数里哪一个有误，要回到原始数据核对。
    """

    yields_ratio = True
    join = Slots(
        (("level", STANDING), ("change", Role.CHANGE), ("rate", Role.RATE)),
        alike=("level", "change"),
        growth=True,
        carried=True,
    )
    slips = {"divided-by-new": lambda level, change: change / level}
    message = {
        "zh": "增长率{stated}与本期数、增减额不符，应为{computed}",
        "en": "the rate {stated} does not follow from the level and the change: {computed}",
    }
    good = (
        Good("全县发放补贴860万元，比上年增加120万元，增长16.2%。", "120÷740"),
        Good("河口镇财政收入9.2亿元，减少2230万元，下降2.4%。", "万元与亿元混用，舍入区间相交"),
        Good("全县实现生产总值86.4亿元，比上年增加5.1亿元，增长8.8%。", "按不变价计算"),
        Good("两项余额较上年末分别减少2197万元和746万元，降幅分别为28.1%和13.2%。", "逐项对应"),
        Good("经费预算1852万元，比上年减少13万元，下降0.7%，其中：出国费50万元。"),
        Good("发生事故23起、死亡18人，同比减少5起、3人，下降17.9%、14.3%。", "逐项对应"),
        Good("中心有6.66万人，站有1.62万人。中心（站）人员比上年增加0.50万人，增长6.4%。"),
        Good("收入860万元，支出810万元。与上年相比增加120万元，增长14.0%。", "没有说是哪一项"),
        Good("贷款余额575亿元，比年初新增75亿元，增长15%。"),
        Good("全年救助460人，较上年新投入60万元，增长15%。", "不是人数的增加额"),
        Good("实现净利润120万元，比上年增加200万元，增长250%。", "上年为负"),
        Good("指数收报3107点，跌60点，跌幅1.92%。", "点数略去了小数"),
        Good("3月末，贷款余额545亿元，比年初增加46亿元，同比增长28.3%。", "年初与上年同期不同"),
    )
    bad = (
        Bad("本期收益为港币5.20亿元，较去年同期减少港币1.30亿元或«25.0%»。", "−20.0%"),
        Bad("全县发放补贴860万元，比上年增加120万元，增长«14.0%»。", "16.22%"),
        Bad(
            "收入56.8万元，其中光伏53.1万元、其他3.7万元；比上年增加11.4万元，增长«24.1%»。", "25.1"
        ),
        Bad("发生事故23起、死亡18人，同比分别减少5起、3人，分别下降17.9%和«16.7%»。", "−14.29%"),
        Bad("发放救助金460万元，较上年多发60万元，增长«13%»。", "15%"),
        Bad("公司营业收入8000万元，比2023年减少160万元，减少比例为«3.0%»。", "−1.96%"),
        Bad("保费收入5616万元，保费较上年增加216万元，增长«5.0%»。", "4.0%"),
        Bad("上划收入完成38.4亿元，减少1.6亿元，负增长«5.0%»。", "−4.0%"),
        Bad(
            "县级收入加上上划收入3.1亿元，全县财政总收入7.2亿元，比上年增收1.2亿元，增长«30%»。",
            "20%",
        ),
        Bad(
            "收入总计434万元。\n支出总计434万元。\n收入支出总体与上年相比，增加58万元，增长«25.4%»。",
            "15.43%",
        ),
        Bad(
            "全年经费支出8.64万元，较年初预算减少0.96万元，下降10.0%，较上年减少1.36万元，下降«15.7%»。",
            "−13.6%",
        ),
        Bad("经费41万元。比上年减少9万元，下降18%；较年初预算减少4万元，下降«2.2%»。", "−8.89%"),
        Bad(
            "2023年全乡培训经费支出共计40.2万元。\n2023年举办培训6期。\n"
            "2023年全乡培训经费较上年减少9.8万元，下降«29.6%»。",
            "−19.6%",
        ),
        Bad(
            "全县流动人口9.0万人，市内流动人口4.0万人。与上次普查相比，流动人口增加5.0万人，"
            "增长«2.25倍»；市内流动人口增加1.5万人，增长60.0%。",
            "1.25倍",
        ),
        Bad("东乡培训农民3200人，比上年减少800人，下降«25%»。", "−20%"),
        Bad("全县诊疗人次126.0万，比上年增加6.0万人次（增长«6.0%»）。", "5.0%"),
        Bad("基本支出860万元，占72%。与上年相比增加120万元，增长«14.0%»。", "16.22%"),
        Bad(
            "全县支出860万元，比上年增加120万元，增长«14.0%»，剔除一次性因素，同口径增长18.1%。",
            "16.22%",
        ),
        Bad(
            "汉族45.60万人，回族8.90万人。与上次普查相比，汉族增加2.27万人，增长5.2%；回族增加0.92万人，增长«10.2%»。",
            "11.53%",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """一项的增减额和增长率；并列的几项，逐项对应"""
        yield from self.join.ties(passage)
        if passage.sentence.mask & _PAIRED == _PAIRED:
            yield from _each_with_its_own(passage.sentence.claims, Role.CHANGE)

    def expect(self, level: Any, change: Any) -> Any:
        """增减额 ÷ (本期数 − 增减额)"""
        return change / (level - change)


class GrowthNotFromBase(Rule):
    """增长率与两期数不符。

    检查什么：本期数、写明的基数（“较上年的4.80亿元”“（上年末：4.80亿元）”）和增长率；“532件768人，去年同期为787件1279人，分别下降……”逐项核对。

    为什么：两期数和增长率各自抄自不同的表，改了一处忘了另一处。

    何时不报：按不变价计算增速的指标，注明同口径的增速，基数在最后一位有效数字之内可能为零，或者是负数。

    怎么改：按提示的算式重算，核对基数是否就是所比较的那一期。
    """

    yields_ratio = True
    join = Slots(
        (("level", STANDING), ("base", Role.BASE), ("rate", Role.RATE)),
        alike=("level", "base"),
        growth=True,
    )
    slips = {
        "divided-by-new": lambda level, base: (level - base) / level,
        "to-read-as-by": lambda level, base: level / base,
    }
    message = {
        "zh": "增长率{stated}与前后两期数不符，应为{computed}",
        "en": "the rate {stated} does not follow from the two levels: {computed}",
    }
    good = (
        Good("全县收入5.20亿元，比上年的4.80亿元增长8.3%。"),
        Good("受理532件768人，去年同期为787件1279人，分别下降32.40%、2020年人均0.2件。"),
        Good("柳林乡种植面积1.2万亩，较上年的1.1万亩增长9%。", "舍入区间相交"),
        Good("全县增加值52亿元，比上年的48亿元增长6.1%。", "按不变价计算"),
        Good("净利润120万元，上年同期为-80万元，同比增长250%。", "上期为负"),
        Good("发放救助金460万元，比上年新投入60万元，增长15%。", "说不清是多出的还是上年的"),
    )
    bad = (
        Bad("全县收入5.20亿元，比上年的4.80亿元增长«10.3%»。", "8.33%"),
        Bad("人均收入1449元，比1956年72元增加19.1倍，比1978年202元增加«7.17倍»。", "6.173"),
        Bad("新建住房315户，较上年的1260户下降«80%»。", "−75%"),
        Bad("上周新房成交1260套，环比上周的1050套增长«10%»。", "20%"),
        Bad("取得租金286万元，而上一年是260万元，增幅«12%»。", "10%"),
        Bad("总资产214.6亿元（上年末：204.6亿元），增长«4.1%»。", "4.89%"),
        Bad("受理532件768人，去年同期为787件1279人，同比分别下降«34.20%»、39.95%。", "−32.402%"),
        Bad("审结460件690人，去年同期为575件920人，同比件数下降«25%»、人数下降25%。", "−20%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """一项的两期数，与几期相比的逐期核对；并列的几项，上期数和增长率逐项对应"""
        yield from self.join.ties(passage)
        for chain in passage.sentence.chains:
            if sum(claim.role is Role.BASE for claim in chain.claims) > 1:
                yield from _against_each(chain, passage)
        if passage.sentence.mask & (Trait.RESPECTIVE | BIT[Role.BASE]):
            yield from _each_with_its_own(passage.sentence.claims, Role.BASE)

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """没有写明基数的增长率，与附近恰好合得上的两期数"""
        for found in growths(passages):
            yield Tie(tuple(map(operand, ("level", "base", "rate"), found)), sure=False)

    def expect(self, level: Any, base: Any) -> Any:
        """本期数 ÷ 基数 − 1"""
        return level / base - 1


_PAIRED = BIT[Role.CHANGE] | BIT[Role.RATE]


def _each_with_its_own(claims: Sequence[Claim], role: Role) -> Iterator[Tie]:
    """532件768人,去年同期为787件1279人,分别下降▯%、▯%: levels, bases and rates, side by side.

    The figures in the middle have the ``role``: bases, or changes (同比减少▯件、▯人,下降▯%、▯%).
    Each rate may name what it is of as well: 件数下降▯%、人数下降▯%.
    """
    for k, rate in enumerate(claims):
        if rate.role is not Role.RATE:
            continue
        named = "数" in rate.gap and "分别" not in rate.gap
        if named or "分别" in rate.gap or role is Role.CHANGE:
            rates = takewhile(
                lambda c: c.role is Role.RATE and (c.gap in JOINTS or "数" in c.gap),
                claims[k + 1 :],
            )
            many = 1 + sum(1 for _ in rates)
            if many < 2 or k < 2 * many:
                continue
            levels, middle = claims[k - 2 * many : k - many], claims[k - many : k]
            own = zip(middle, claims[k : k + many], strict=True)
            if named and not all(f"{c.dimension}数" in r.gap for c, r in own):
                continue
            units = [claim.dimension for claim in levels]
            told = middle[0].role is role and len(set(units)) == many
            if role is Role.CHANGE:
                told = told and all(claim.role in STANDING for claim in levels)
                told = told and all(claim.role is role for claim in middle)
                told = told and rate.lead.base in (None, middle[0].lead.base)
            if told and units == [claim.dimension for claim in middle]:
                for three in zip(levels, middle, claims[k : k + many], strict=True):
                    yield Tie(tuple(map(operand, ("level", str(role), "rate"), three)))


def _against_each(chain: Chain, passage: Passage) -> Iterator[Tie]:
    """比1956年的72元增加19倍,比1978年的202元增加6倍: a level held against several bases."""
    level = chain.claims[0]
    for base, rate in pairwise(chain.claims):
        told = base.role is Role.BASE and rate.role is Role.RATE and not rate.lead.subject
        amounts = level.dimension == base.dimension and level.quantity.kind == "quantity"
        if told and amounts and level.role in STANDING:
            operands = tuple(map(operand, ("level", "base", "rate"), (level, base, rate)))
            yield Tie(operands, reason=guard(chain, passage))


class GrowthNotFromChangeAndBase(Rule):
    """增长率与基数、增减额不符。

    检查什么：写明基数（“与上次普查的24.6万人相比”）、增减额和增长率，没有写本期数的：增长率应当等于增减额除以基数。

    为什么：本期数另写在前一段，后面的三个数没有跟着改。

    何时不报：同一处写了本期数的（另有规则检查），按不变价计算增速的指标。

    怎么改：按提示的算式重算。
    """

    yields_ratio = True
    join = Slots(
        (("base", Role.BASE), ("change", Role.CHANGE), ("rate", Role.RATE)),
        alike=("base", "change"),
        growth=True,
        without=sum(BIT[role] for role in STANDING),
    )
    message = {
        "zh": "增长率{stated}与基数、增减额不符，应为{computed}",
        "en": "the rate {stated} does not follow from the base and the change: {computed}",
    }
    good = (
        Good("全县人口与上次普查的24.6万人相比，增加1.8万人，增长7.3%。"),
        Good("与2015年的320户相比，减少80户，下降25%。"),
        Good("与上年的320户相比，增加80户，增长25%。", "增减额除以基数"),
    )
    bad = (
        Bad("全县人口与上次普查的24.6万人相比，增加1.8万人，增长«6.8%»。", "7.32%"),
        Bad("与2015年的320户相比，减少80户，下降«20%»。", "−25%"),
    )

    def expect(self, base: Any, change: Any) -> Any:
        """增减额 ÷ 基数"""
        return change / base


class ChangeNotFromBase(Rule):
    """增减额与两期数不符。

    检查什么：本期数、写明的基数和增减额：本期数减基数应当等于增减额。

    为什么：增减额多为手工相减，最容易留下旧数。

    何时不报：三个数的计量单位不同类，或者比较的基期不止一个。

    怎么改：按提示的算式重算。
    """

    join = Slots(
        (("level", STANDING), ("base", Role.BASE), ("change", Role.CHANGE)),
        alike=("level", "base", "change"),
    )
    message = {
        "zh": "增减额{stated}与前后两期数之差不符，应为{computed}",
        "en": "the change {stated} is not the difference of the two levels: {computed}",
    }
    good = (
        Good("到位资金645.2万元，比上年的520.2万元多125万元。"),
        Good("人均收入由6200元提高到15800元，比全镇平均水平15240元高出560元。", "不是起止两数之差"),
        Good("年末债务限额701.6亿元，较年初的703.6亿元减少2亿元。"),
        Good("在校学生3120人，比上年的3000人增加120人。"),
        Good("最低气温-12℃，比上年的-8℃低4℃。"),
        Good("平均每户2.9人，比2010年第六次人口普查的3.3人减少0.4人。"),
        Good("存款余额45.2亿元，比年初的41.15亿元增加4.0亿元。", "舍入区间相交"),
    )
    bad = (
        Bad("到位资金640万元，比上年的520万元多«210万元»。", "120万元"),
        Bad("在校学生3120人，比上年的3000人增加«210人»。", "120人"),
        Bad("年末债务限额701.6亿元，较年初的703.6亿元减少«3亿元»。", "−2亿元"),
        Bad("收益为港币5.2亿元，较去年同期之港币6.4亿元减少港币«1.4亿元»。", "−1.2亿元"),
    )

    def expect(self, level: Any, base: Any) -> Any:
        """本期数 − 基数"""
        return level - base
