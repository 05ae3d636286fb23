"""Sentences that speak of a table: changes between two of its years."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.claim.model import Role, Trait
from checker.claim.passage import Passage, Passages
from checker.finding import Level
from checker.relation.model import Habit, Operand, Tie
from checker.relation.series import agree, in_tables
from checker.relation.tabled import FromTable
from checker.rule import Bad, Good, Rule

_TABLE = "项目\t2019年度\t2018年度\n营业收入\t590.82\t470.41\n销售费用\t88.63\t70.55\n"
_UNNAMED = Habit("正文的增减额，没有指明是表里的哪一行", 40, (37,), sums=False)
_SHARES = "期间费用\t2019年度\t占比\t2018年度\t占比\n销售费用\t88.63\t15.00%\t70.55\t14.00%\n"


class ChangeNotFromTable(Rule):
    """正文的增减额与表中两年之差不符。

    检查什么：“2019年度销售费用较上年增加18.08万元”，与前后表格里同名的一行、这两年的两格。表格里没有同名的一行，而改一位数字就与某一行这两年之差相符、碰巧如此的可能又很小的，也报告，并写明可能性。

    为什么：表格改了，正文的增减额没有跟着改。

    何时不报：正文没有写年份（表头是本期、上年同期的不必写），或者不是整年；同名的不止一行；计量单位对不上。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    join = FromTable(Role.CHANGE, percent=False)
    message = {
        "zh": "正文的增减额{stated}与表中两年之差不符，应为{computed}",
        "en": "the change {stated} is not the difference of the two years in the table: {computed}",
    }
    good = (
        Good(f"{_TABLE}2019年度，销售费用较上年增加18.08万元。"),
        Good(f"{_TABLE}销售费用较上年增加28.08万元。", "没有写年份"),
        Good(f"{_TABLE}2019年1-6月，销售费用较上年同期增加28.08万元。", "不是整年"),
    )
    bad = (
        Bad(f"{_TABLE}2019年度，销售费用较上年增加«28.08万元»。", "18.08万元"),
        Bad(f"{_TABLE}2019年公司营业收入比2018年增加«102.41万元»。", "120.41万元"),
        Bad(f"{_TABLE}公司2019年营业收入金额比2018年增加«102.41万元»。", "120.41万元"),
        Bad(
            "项目\t本期期末金额\t比重\t上年期末金额\t比重\n应付账款\t590.82\t5.1%\t470.41\t4.7%\n"
            "1、应付账款：本期期末金额较上年期末增加«102.41万元»，主要是采购增加。",
            "120.41万元",
        ),
        Bad(
            "项目\t2019年度\t2018年度\n营业收入\t36590.82\t28470.41\n营业成本\t27341.16\t21163.55\n"
            "由于销量增长，2019年进账比2018年增加«8320.41万元»。",
            "8120.41万元",
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """句中的增减，没有写明是哪一行的，与邻近表格里这两年的各行"""
        return (tie._replace(habit=_UNNAMED) for tie in self.join.unnamed(passages))

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """句中的增减，与邻近表格里恰好相符的两格"""
        return self.join.coinciding(passages)

    def expect(self, level: Any, base: Any) -> Any:
        """本年 − 上年"""
        return level - base


class GrowthNotFromTable(Rule):
    """正文的增长率与表中两年的数不符。

    检查什么：“2019年营业收入较2018年增长25.6%”，与前后表格里同名的一行、这两年的两格。

    为什么：表格改了，正文的增长率没有跟着改。

    何时不报：正文没有写年份，或者不是整年；表格里没有同名的一行，或者同名的不止一行。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    yields_ratio = True
    join = FromTable(Role.RATE, percent=False)
    slips = {
        "divided-by-new": lambda level, base: (level - base) / level,
        "to-read-as-by": lambda level, base: level / base,
    }
    message = {
        "zh": "正文的增长率{stated}与表中两年的数不符，应为{computed}",
        "en": "the rate {stated} does not follow from the two years in the table: {computed}",
    }
    good = (
        Good(f"{_TABLE}2019年公司营业收入较2018年增长25.6%。"),
        Good(f"{_TABLE}2019年公司研发费用较2018年增长15.6%。", "没有同名的一行"),
        Good(f"{_TABLE}2019年上半年营业收入较上年同期增长15.6%。", "不是整年"),
    )
    bad = (
        Bad(f"{_TABLE}2019年公司营业收入较2018年增长«52.6%»。", "25.6%"),
        Bad(f"{_TABLE}2019年度，销售费用较上年增长«20.4%»。", "25.63%"),
        Bad(
            "项目\t本期\t上年同期\n销售费用\t88.63\t70.55\n销售费用较上年同期增长«20.4%»。",
            "25.63%",
        ),
    )

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """句中的增减，与邻近表格里恰好相符的两格"""
        return self.join.coinciding(passages)

    def expect(self, level: Any, base: Any) -> Any:
        """本年 ÷ 上年 − 1"""
        return level / base - 1


class PointsNotFromTable(Rule):
    """正文的百分点与表中两年的比率不符。

    检查什么：“2019年销售费用占营业收入的比重较2018年提高1个百分点”，与表格里这一行两年的占比；毛利率等比率同样核对。

    为什么：表格改了，正文的百分点没有跟着改。

    何时不报：正文没有写年份，或者不是整年；表格里没有同名的一行，或者同名的不止一行。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    join = FromTable(Role.POINTS, percent=True)
    message = {
        "zh": "正文的{stated}与表中两年的比率不符，应为{computed}",
        "en": "{stated} is not the difference of the two rates in the table: {computed}",
    }
    good = (
        Good(f"{_SHARES}2019年销售费用占营业收入的比重较2018年提高1.00个百分点。"),
        Good("项目\t2019年\t2018年\n毛利率\t33.2%\t31.9%\n2019年毛利率较上年提高1.3个百分点。"),
        Good(f"{_SHARES}2019年管理费用占营业收入的比重较2018年提高3个百分点。", "没有这一行"),
    )
    bad = (
        Bad(f"{_SHARES}2019年销售费用占营业收入的比重较2018年提高«2.00个百分点»。", "1.00个百分点"),
        Bad(
            "项目\t2019年\t2018年\n毛利率\t33.2%\t31.9%\n2019年毛利率较上年提高«3.1个百分点»。",
            "1.3个百分点",
        ),
    )

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """句中的增减，与邻近表格里恰好相符的两格"""
        return self.join.coinciding(passages)

    def expect(self, level: Any, base: Any) -> Any:
        """本年比率 − 上年比率"""
        return level - base


_YEARS = "项目\t2021年度\t2020年度\t2019年度\n库存商品\t61.44\t58.82\t47.41\n"


class LevelNotAsInTable(Rule):
    """正文逐年列出的数与表格不符。

    检查什么：“2019年、2020年和2021年的库存商品分别为47.41万元、58.82万元和61.44万元，占流动资产的比例分别为……”，与附近表格里同名的一行、这几年的各格；没有写明年份的（“报告期内，库存商品分别为……”），与各格依次（或者倒过来）都相符、或者只有一格不符的那一行。

    为什么：表格改了一格，正文里照抄的数没有跟着改。

    何时不报：相符的不比不符的多一个以上（表里的同名行可能是另一个口径）；年份不是整年；计量单位对不上；同名的不止一行。

    怎么改：核对正文和表格的这一格。
    """

    level = Level.WARNING
    needs = Trait.RESPECTIVE
    message = {
        "zh": "正文的{stated}与表格里的{computed}不符",
        "en": "{stated} in the text is {computed} in the table",
    }
    good = (
        Good(f"{_YEARS}2019年、2020年和2021年的库存商品分别为47.41万元、58.82万元和61.44万元。"),
        Good(
            f"{_YEARS}2019年、2020年和2021年的库存商品分别为4.7万元、5.9万元和6.1万元。",
            "另一个口径",
        ),
        Good(
            f"{_YEARS}2019年、2020年和2021年的应收账款分别为4.7万元、5.9万元和6.1万元。",
            "没有这一行",
        ),
    )
    bad = (
        Bad(
            f"单位：万元\n{_YEARS}2019年、2020年和2021年的库存商品分别为47.41万元、«85.82万元»和61.44万元。",
            "58.82万元",
        ),
        Bad(
            "单位：亿元\n项目\t2021年末\t比例\t2020年末\t比例\t2019年末\t比例\n"
            "短期借款\t8.63\t16.2%\t7.55\t14.8%\t9.10\t19.3%\n"
            "2019年末、2020年末和2021年末的短期借款分别为9.10亿元、7.55亿元和8.63亿元，"
            "占负债的比例分别为19.3%、«18.4%»和16.2%。",
            "14.8%",
        ),
        Bad(
            f"单位：万元\n{_YEARS}报告期内，库存商品分别为61.44万元、«85.82万元»和47.41万元。",
            "58.82万元",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """“分别为”之后各年的数，和表格的各格"""
        for pairs in in_tables(passage):
            held = sum(agree(cell, claim.quantity) for cell, claim in pairs)
            for cell, claim in pairs:
                operands = Operand("cell", cell), Operand("stated", claim.quantity)
                yield Tie(operands, sure=held >= _MOST and held + 1 >= len(pairs))

    def expect(self, cell: Any) -> Any:
        """表格里的数"""
        return cell


_MOST = 2
"""Figures that must agree for another one that does not to be a mistake."""
