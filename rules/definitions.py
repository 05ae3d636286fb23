"""Indicators that other indicators make up by definition (资产负债率, 毛利率, 进出口总额)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.claim.passage import Passages
from checker.claim.shares.populations import births_and_deaths, to_round
from checker.finding import Level
from checker.relation.defined import ByDefinition, Definition
from checker.relation.joins import operand
from checker.relation.model import Tie
from checker.rule import Bad, Good, Rule

_ASSETS = "资产总额|总资产|资产总计|资产合计|资产规模|资产"
_DEBTS = "负债总额|总负债|负债总计|负债合计|负债"
_SALES, _COSTS = "主营业务收入|营业收入|营业总收入", "主营业务成本|营业成本"
_PROFIT = "(?:归母|归属于?(?:上市公司|母公司)(?:股东|所有者)?的)?净利润"
_EXPORTS, _IMPORTS = "(?:货物|服务)?出口总?[额值]?", "(?:货物|服务)?进口总?[额值]?"
_BALANCE = "(?:贸易|外贸|货物|服务|进出口)*"
_FLOW = "(?:国际)?(?:货物和服务)?(?:贸易)?"
_SPENDING = "(?:(?:城镇|农村|城乡)?(?:常住)?居民)?(?:人均)?(?:生活)?消费(?:性|总)?支出"
_VOLUME, _USERS = "(?:总量|总?收入)", "总?户?数?"
_TRADE = "(?:外贸|对外贸易|货物|货物贸易)?进出口(?:贸易)?总?[额值]?"


class RatioNotByDefinition(Rule):
    """按定义计算的比率不符。

    检查什么：同一句里给出分子、分母和按定义相除的比率：资产负债率、城镇化率、存贷比、净利率、毛利率、城乡收入比、恩格尔系数、人口性别比、每百元营业收入中的成本、每个家庭户的人口。

    为什么：比率往往沿用上一稿，分子分母改了它没有改。

    何时不报：分子或分母不止一个，中间隔着别的日期，不在同一段相邻的几句里（城乡收入比可以隔一段）。

    怎么改：按提示的算式重算，核对三个数是不是同一时点、同一口径。
    """

    level = Level.WARNING
    yields_ratio = True
    join = ByDefinition(
        ("numerator", "denominator"),
        (
            Definition("资产负债率", _DEBTS, _ASSETS),
            Definition(
                "(?<!户籍)(?:人口)?城镇化率",
                "(?<!户籍)(?:城镇(?:地区)?(?:常住)?人口|居住在城镇的人口)",
                "(?<!户籍)(?:常住人口|总人口|常住总人口)",
            ),
            Definition("户籍(?:人口)?城镇化率", "户籍城镇人口|城镇户籍人口", "户籍总?人口"),
            Definition(
                "(?:总|常住)?(?:人口)?性别比?", "男性?(?:人口)?", "女性?(?:人口)?", times=100
            ),
            Definition("存贷比|贷存比", "贷款余额|贷款", "存款余额|存款"),
            Definition(
                "不良(?:贷款)?率",
                "不良贷款(?:余额)?",
                "(?:各项)?贷款(?:总额|余额)?|信贷资产(?:总额|余额)?",
            ),
            Definition("销售净利率|净利润?率", _PROFIT, _SALES),
            Definition("营业收入利润率", "利润总额", "营业收入"),
            Definition("毛利率", "毛利(?:总?额)?", "(?:营业)?收入|收益"),
            Definition("纯利率", "纯利", "收益|收入|营业额"),
            Definition(
                "城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|倍差)值?",
                "城镇(?:常住)?居民(?:人均)?(?:可支配)?收入",
                "农[村民](?:常住)?居?民?(?:人均)?(?:可支配|纯)?收入",
                apart=True,
            ),
            # Of the rural population on record when the poor were counted, which may be another.
            Definition(
                "贫困发生率",
                "(?:精准)?(?:识别)?(?:建档立卡)?(?:农村)?贫困(?:户|人口|户人口)",
                "农[村业](?:户籍)?(?:总)?人口",
                sure=False,
            ),
            Definition(
                "每百元营业收入中的(?:营业)?成本(?:费用)?", "营业成本", "营业收入", times=100
            ),
            Definition(
                "平均每个家庭户的?人口(?:数)?", "家庭户人口", "(?:大陆)?(?:共有?)?家庭户", each=True
            ),
            Definition("恩格尔系数?", "食品(?:烟酒)?(?:消费)?支出", _SPENDING),
        ),
    )
    message = {
        "zh": "{stated}与分子、分母不符，应为{computed}",
        "en": "the ratio {stated} does not follow from its two terms: {computed}",
    }
    good = (
        Good("公司总资产12.6亿元，负债总额7.1亿元，资产负债率56.3%。"),
        Good("年末常住人口85.2万人，城镇常住人口43.1万人，城镇化率50.6%。"),
        Good("总资产12.6亿元，负债总额7.1亿元，2018年末资产负债率61.2%。", "隔着别的日期"),
        Good("男性63.8万人；女性61.8万人。总人口性别比（以女性为100，男性对女性的比例）为103.24。"),
        Good(
            "户籍人口95.0万人，其中城镇人口40.1万人；常住人口85.2万人，城镇化率50.6%。",
            "城镇人口是户籍人口的一部分",
        ),
        Good("年末常住人口40.0万人。城镇化率为55.0%，比2015年上升0.8个百分点。城镇人口22.0万人。"),
        Good(
            "户籍总人口50.0万人，其中城镇人口20.0万人；常住人口城镇化率为52.6%。",
            "城镇化率按常住人口计算",
        ),
    )
    bad = (
        Bad("常住人口40.0万人，其中城镇常住人口22.0万人。人口城镇化率为«52.0%»。", "55.0%"),
        Bad("公司总资产12.6亿元，负债总额7.1亿元，资产负债率«65.3%»。", "56.35%"),
        Bad("中央企业资产总额86亿元、负债总额43亿元，平均资产负债率«60.0%»。", "50.0%"),
        Bad("规上工业企业资产总计12.6亿元，负债合计7.1亿元，资产负债率«65.3%»。", "56.35%"),
        Bad("男性63.8万人，女性61.8万人，总人口性别比«106.24»（女性为100）。", "103.2"),
        Bad(
            "男性25.62万人，女性24.38万人。性别比（以女性为100，男性对女性的比例）由"
            "2010年的106.20下降为«103.09»。",
            "105.086",
        ),
        Bad(
            "城镇1660人，其中男性860人，女性800人，性别比107.5；"
            "乡村2250人，其中男性1250人，女性1000人，性别比«105»。",
            "125",
        ),
        Bad(
            "全县共有家庭户18.0万户，集体户0.4万户，家庭户人口为45.0万人，集体户人口为1.2万人。"
            "平均每个家庭户的人口为«3.50人»。",
            "2.50人",
        ),
        Bad("营业收入86.0亿元，营业成本73.1亿元。每百元营业收入中的成本«58.0元»。", "85.0元"),
        Bad(
            "居民人均可支配收入28400元，增长5.1%。其中，城镇居民人均可支配收入36000元，增长4.2%；"
            "农村居民人均可支配收入18000元，增长6.3%。城乡居民收入比为«2.20:1»。",
            "2.00",
        ),
        Bad("男性人口4.20万人，女性人口4.00万人，男女性别比为«108.0:100»。", "105.0"),
        Bad("贷款总额286亿元，不良贷款4.3亿元，不良率«5.1%»。", "1.5%"),
        Bad("营业收入1200亿元，增长4.1%；利润总额60亿元，营业收入利润率为«6.2%»。", "5.0%"),
        Bad("集团的收益为658百万元，毛利为167百万元及毛利率为«35.4%»。", "25.38%"),
        Bad("各项存款余额320亿元，各项贷款余额280亿元，存贷比«78.5%»。", "87.5%"),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """写成“2.1:1”的城乡收入比，写成“105.2:100”的性别比"""
        for ratio, to, passage in to_round(passages):
            name = "城乡" if to == 1 else "性别"
            told = next(one for one in self.join.definitions if name in one.stated)
            yield from self.join.of(told, ratio, passage)

    def expect(self, numerator: Any, denominator: Any, times: int = 1) -> Any:
        """分子 ÷ 分母"""
        ratio = numerator / denominator
        return ratio if times == 1 else ratio * times


class MarginNotByDefinition(Rule):
    """毛利率与收入、成本不符。

    检查什么：同一句里给出营业收入、营业成本和毛利率：毛利率应当等于收入减成本再除以收入。

    为什么：收入、成本取自报表，毛利率是另算的，改一处容易漏另一处。

    何时不报：收入或成本不止一个（分产品、分年度），中间隔着别的日期。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    yields_ratio = True
    join = ByDefinition(
        ("revenue", "cost"), (Definition("综合毛利率|销售毛利率|毛利率", _SALES, _COSTS),)
    )
    message = {
        "zh": "毛利率{stated}与收入、成本不符，应为{computed}",
        "en": "the margin {stated} does not follow from revenue and cost: {computed}",
    }
    good = (
        Good("营业收入18.62亿元，营业成本12.35亿元，毛利率33.7%。"),
        Good("营业收入18.62亿元，毛利率33.7%，比上年下降1.2个百分点。"),
        Good("营业收入18.62亿元，2019年营业成本12.01亿元，毛利率33.7%。", "隔着别的日期"),
    )
    bad = (
        Bad("营业收入18.62亿元，营业成本12.35亿元，毛利率«23.7%»。", "33.67%"),
        Bad("公司营业收入5.0亿元，营业成本4.1亿元，综合毛利率为«28%»。", "18%"),
    )

    def expect(self, revenue: Any, cost: Any) -> Any:
        """(收入 − 成本) ÷ 收入"""
        return (revenue - cost) / revenue


_ISSUE = "(?:[本此]次|首次|实际|共计|合计|非?公开|发行|股票|股份)*"
_ISSUE_COSTS = (
    "(?:扣除|减除|减去)?(?:各项|全部|[本此]次|首次|非?公开|股票|股份|有关|相关|发行|承销|保荐|[与的及和、])*"
    "费用?(?:总额|合计)?(?:人民币)?(?:[(]不?含(?:增值)?税[)])?"
)
"""扣除承销保荐费用, 扣除与发行有关的费用."""


class DifferenceNotByDefinition(Rule):
    """按定义相减的指标不符。

    检查什么：同一句里给出两项和它们的差：净资产、账面价值、贸易顺差和逆差、人口自然增长率、净增人口、募集资金净额。

    为什么：差额是手工算的，最容易与两项对不上。

    何时不报：某一项不止一个，中间隔着别的日期。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    join = ByDefinition(
        ("minuend", "subtrahend"),
        (
            Definition("所有者权益(?:合计)?", _ASSETS, _DEBTS),
            # Those of the minority may be counted apart.
            Definition("净资产|股东权益(?:合计)?", _ASSETS, _DEBTS, less=True),
            Definition(
                "账面价值|账面净值|净值",
                "账面余额|账面原值|原值",
                "坏账准备|减值准备|跌价准备|累计折旧",
            ),
            Definition(_BALANCE + "顺差", _EXPORTS, _IMPORTS),
            Definition(_BALANCE + "逆差", _IMPORTS, _EXPORTS),
            Definition("顺差", _FLOW + "收入", _FLOW + "支出"),
            Definition("(?:人口)?自然增长率", "(?:人口)?出生率", "(?:人口)?死亡率"),
            Definition("净增人口|自然增[长加]人口", "出生人口", "死亡人口"),
            Definition("净减人口|自然减少人口", "死亡人口", "出生人口"),
            Definition("现金流量净额|净现金流量", "现金流入(?:小计)?", "现金流出(?:小计)?"),
            Definition(_ISSUE + "募集资金净额", _ISSUE + "募集资金总额", _ISSUE_COSTS),
        ),
    )
    message = {
        "zh": "{stated}与两项之差不符，应为{computed}",
        "en": "the figure {stated} is not the difference of its two terms: {computed}",
    }
    good = (
        Good("应收账款账面余额3.56亿元，坏账准备0.21亿元，账面价值3.35亿元。"),
        Good("全年出口21.6亿元，进口13.6亿元，贸易顺差8.0亿元。"),
        Good("总资产12.6亿元，负债总额7.1亿元，净资产5.5亿元。"),
        Good("总资产12.6亿元，负债总额7.1亿元，净资产5.4亿元。", "少数股东权益另计"),
        Good("货物和服务贸易收入1680亿元，支出1370亿元，顺差310亿元。"),
        Good(
            "坏账准备0.21亿元，账面价值3.35亿元；存货账面余额2.40亿元，跌价准备0.14亿元。",
            "分号之后另是一项",
        ),
    )
    bad = (
        Bad("应收账款账面余额3.56亿元，坏账准备0.21亿元，账面价值«3.53亿元»。", "3.35亿元"),
        Bad("全年出口21.6亿元，进口13.6亿元，贸易顺差«9.0亿元»。", "8.0亿元"),
        Bad("经营活动现金流入56.8亿元，现金流出48.6亿元，现金流量净额«2.8亿元»。", "8.2亿元"),
        Bad("进出口总额50.3亿元，其中出口8.1亿元，进口42.2亿元。贸易逆差«43.1亿元»。", "34.1亿元"),
        Bad("出生人口3.17万人，死亡人口4.48万人，自然减少人口«1.13万人»。", "1.31万人"),
        Bad("募集资金总额36,200万元，扣除发行费用3,150万元，募集资金净额«33,500万元»。", "33050"),
        Bad(
            "本次发行募集资金总额62,000万元，扣除承销保荐费用4,150万元（不含税）后，"
            "公司实际募集资金净额为«58,750万元»。",
            "57850",
        ),
    )

    def expect(self, minuend: Any, subtrahend: Any) -> Any:
        """前项 − 后项"""
        return minuend - subtrahend


class SumNotByDefinition(Rule):
    """按定义相加的指标不符。

    检查什么：同一句里给出出口、进口和进出口总额，邮政、电信和邮电业务总量，固定、移动和全部电话用户：两项相加应当等于总额。

    为什么：三个数常常取自不同的快报。

    何时不报：用“其中”列出的（另有规则检查），某一项不止一个，中间隔着别的日期。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    join = ByDefinition(
        ("part", "part"),
        (
            Definition(_TRADE, _EXPORTS, _IMPORTS),
            Definition("邮电业务" + _VOLUME, "邮政(?:行业)?业务" + _VOLUME, "电信业务" + _VOLUME),
            Definition("电话用户" + _USERS, "固定电话用户" + _USERS, "移动电话用户" + _USERS),
        ),
        unlisted=True,
    )
    message = {
        "zh": "{stated}与两项之和不符，应为{computed}",
        "en": "the figure {stated} is not the sum of its two terms: {computed}",
    }
    good = (
        Good("全年出口21.6亿元，进口13.6亿元，进出口总额35.2亿元。"),
        Good("进出口总额35.2亿元，增长6.2%，出口21.6亿元，增长8.1%，进口13.6亿元，增长3.3%。"),
        Good("出口21.6亿元，进口13.6亿元，2018年进出口总额33.1亿元。", "隔着别的日期"),
    )
    bad = (
        Bad("全年出口21.6亿元，进口13.6亿元，进出口总额«53.2亿元»。", "35.2亿元"),
        Bad("移动电话用户86.5万户，固定电话用户6.2万户，电话用户总数«97.2万户»。", "92.7万户"),
        Bad("货物出口5.2亿元，进口3.1亿元，进出口总值«9.3亿元»。", "8.3亿元"),
    )

    def expect(self, first: Any, second: Any) -> Any:
        """两项相加"""
        return first + second


class RatesOfTwoPopulations(Rule):
    """出生率与死亡率不是同一个人口的。

    检查什么：同一句里写出生人口、出生率、死亡人口、死亡率：人数除以各自的率，应当是同一个平均人口。

    为什么：人数和率分别取自两张表，改了一处不容易看出来。

    何时不报：缺其中任何一个数，或者写的是约数。

    怎么改：按提示的算式重算，核对四个数。
    """

    level = Level.WARNING
    message = {
        "zh": "死亡人口{stated}与出生人口、出生率、死亡率不符，应为{computed}",
        "en": "births and deaths are not of one population: {stated} should be {computed}",
    }
    good = (
        Good("全年出生人口3.20万人，出生率8.00‰；死亡人口2.80万人，死亡率7.00‰。"),
        Good(
            "全年出生人口3.2万人，出生率8.1‰；死亡人口2.8万人，死亡率7.0‰。", "在舍入允许的范围之内"
        ),
        Good("全年出生人口3.20万人，死亡人口2.80万人，死亡率7.00‰。", "没有出生率"),
    )
    bad = (
        Bad("全年出生人口3.20万人，出生率8.00‰；死亡人口«3.80万人»，死亡率7.00‰。", "2.80万人"),
        Bad(
            "出生人口8600人，出生率6.45‰；死亡人口«9800人»，死亡率5.73‰；自然增长率0.72‰。",
            "7640人",
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """同一句里的四个数"""
        roles = "births", "birth_rate", "death_rate", "deaths"
        for births, born, deaths, died in births_and_deaths(passages):
            yield Tie(tuple(map(operand, roles, (births, born, died, deaths))))

    def expect(self, births: Any, birth_rate: Any, death_rate: Any) -> Any:
        """出生人口 ÷ 出生率 × 死亡率"""
        return births / birth_rate * death_rate
