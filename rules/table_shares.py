"""Tables: shares, completion, rates and margins beside the amounts that they follow from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from checker.finding import Level
from checker.quantity.model import Quantity
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule, grid
from checker.table_rule import ColumnRule

if TYPE_CHECKING:
    from checker.table.model import Understood


class TableShareNotFromTotal(ColumnRule):
    """比重列与数额列不符。

    检查什么：“比重”“占比”“比例”一列的每个数，与同一行的数额和合计行的数额。

    为什么：数额更新之后，比重往往还是旧的。

    何时不报：找不到比重为100的合计行；多数行都对不上的列（比重的分母不在表中）。

    怎么改：按提示的算式重算；为使各项比重之和为100而调整尾数的，可以不改。
    """

    law = "share"
    roles = ("whole", "part", "share")
    yields_ratio = True
    message = {
        "zh": "比重{stated}与数额不符，应为{computed}",
        "en": "the share {stated} does not follow from the amounts: {computed}",
    }
    good = (
        Good(grid("类别 数量（台） 比重（%）", "水泵 12 28.6", "风机 30 71.4", "合计 42 100.0")),
        Good(
            grid("股东 持股（股） 比例（%）", "甲 1240 12.40", "乙 860 8.60", "合计 2100 21.00"),
            "分母不在表中",
        ),
        Good(
            grid("类别 数量（台） 比重（%）", "水泵 12 —", "风机 30 —", "合计 42 100.0"),
            "没有比重的数",
        ),
    )
    bad = (
        Bad(
            grid(
                "类别 数量（台） 比重（%）",
                "水泵 12 20.0",
                "风机 30 50.0",
                "阀门 10 «17.6»",
                "电机 8 13.3",
                "合计 60 100.0",
            ),
            "16.67",
        ),
        Bad(
            grid(
                "来源 金额（万元） 占比",
                "合计 650.0 100%",
                "财政 325.0 50.0%",
                "社会 260.0 40.0%",
                "自筹 65.0 «11.0%»",
            ),
            "10.0%",
        ),
    )

    def tabulate(self, table: Understood) -> Iterator[Tie]:
        """每一行，尾数可以调整的除外"""
        ties = list(super().tabulate(table))
        exact = frozenset(_in_exact_sums(table) if ties else ())
        for tie in ties:
            adjusted = tie.operands[-1].quantity in exact and _is_near(tie)
            yield tie._replace(reason="adjusted") if adjusted else tie

    def expect(self, whole: Any, part: Any) -> Any:
        """分项 ÷ 合计"""
        return part / whole


def _in_exact_sums(table: Understood) -> Iterator[Quantity]:
    """The figures that give, with others of their column, their total exactly."""
    for column in table.columns.values():
        for one in table.down:
            parts = [column.figures[row] for row in one.parts if row in column.figures]
            if column.value(one.total) == sum(part.value or 0 for part in parts):
                yield from parts


def _is_near(tie: Tie) -> bool:
    """Whether a share is off by no more than its last digit."""
    whole, part, share = (operand.quantity.value for operand in tie.operands)
    step = tie.operands[-1].quantity.resolution
    if not whole or part is None or share is None or step is None:
        return False
    return abs(part / whole * 100 - share) <= step


class TableSharesNotHundred(Rule):
    """比重列各项之和不是100。

    检查什么：合计行没有写比重时，把总数分完的各项（男与女、城镇与乡村、合计之前的各行），比重相加是否为100%。

    为什么：各项比重分别更新，或者抄错一项，合起来就不是100。

    何时不报：合计行写了比重（另有规则核对）；各项没有分完；尾数因四舍五入相差。

    怎么改：按数额重算各项的比重。
    """

    format = "markdown"
    level = Level.WARNING
    message = {
        "zh": "各项比重之和不是100%，其余各项相加后这一项应为{computed}",
        "en": "the shares do not add up to 100%: this one should be {computed}",
    }
    good = (
        Good(grid("类别 人数（人） 比重（%）", "总人口 500 □", "男 260 52.0", "女 240 48.0")),
        Good(
            grid("类别 人数（人） 比重（%）", "总人口 500 □", "其中：老人 90 18.0", "儿童 70 14.0"),
            "没有分完",
        ),
        Good(grid("类别 比重（%）", "水泵 31.0", "风机 44.0"), "没有合计"),
    )
    bad = (
        Bad(
            grid(
                "类别 人数（万人） 比重（%）", "总人口 51.6 □", "城镇 28.4 55.0", "乡村 23.2 «54.0»"
            ),
            "45.0",
        ),
        Bad(
            grid("类别 人数（万人） 构成（%）", "总人口 38.2 —", "男 19.5 51.0", "女 18.7 «47.0»"),
            "49.0",
        ),
    )

    def tabulate(self, table: Understood) -> Iterator[Tie]:
        """合计行没有比重的列"""
        for column in table.columns.values():
            # Of a stake in others the whole is another for every row.
            stake = any(word in column.name for word in ("股权", "表决权", "被投资"))
            for one in table.down if column.said == "share" and not stake else ():
                shares = [column.figures[row] for row in one.parts if row in column.figures]
                closed = not one.open and one.total not in column.figures
                if closed and len(shares) == len(one.parts) > 1:
                    operands = tuple(Operand("share", share) for share in shares)
                    yield Tie(operands, sure=one.sure, reason=one.reason, constants=(100,))

    def expect(self, *terms: Any) -> Any:
        """100% − 其余各项"""
        *others, hundred = terms
        for other in others:
            hundred = hundred - other
        return hundred


class TableCompletionNotFromPlan(ColumnRule):
    """完成比例列与两数不符。

    检查什么：“完成预算%”“为预算的%”“执行率”一列的每个数，是否等于同一行的完成数除以预算数（计划数）。

    为什么：预算调整之后，比例往往仍按原来的预算计算。

    何时不报：多数行都对不上的列。

    怎么改：按提示的算式重算这一行。
    """

    law = "completion"
    roles = ("plan", "level", "ratio")
    yields_ratio = True
    slips = {"inverted": lambda plan, level: plan / level}
    message = {
        "zh": "完成比例{stated}与两数不符，应为{computed}",
        "en": "the completion {stated} does not follow from plan and result: {computed}",
    }
    good = (
        Good(grid("项目 预算数 决算数 完成预算的%", "税收 80.0 84.0 105.0", "非税 50.0 46.0 92.0")),
        Good(
            grid("项目 预算数 决算数 完成预算的%", "税收 80.0 84.0 105.0", "非税 0 46.0 —"),
            "没有预算",
        ),
        Good(
            grid("项目 决算数 完成预算的%", "税收 84.0 105.0"),
            "没有预算数",
        ),
    )
    bad = (
        Bad(
            grid(
                "项目 预算数 决算数 完成预算的%",
                "税收 80.0 84.0 105.0",
                "非税 50.0 46.0 92.0",
                "专项 40.0 36.0 «111.1»",
            ),
            "90.0",
        ),
        Bad(
            grid(
                "任务 计划 完成 完成率",
                "造林 400 380 95.0%",
                "种草 200 210 105.0%",
                "抚育 250 240 «94.0%»",
            ),
            "96",
        ),
    )

    def expect(self, plan: Any, level: Any) -> Any:
        """完成数 ÷ 计划数"""
        return level / plan


class TableRatioNotFromColumns(ColumnRule):
    """比率列与数额列不符。

    检查什么：“比例”“…率”一列的每个百分数，是否等于同一行另外两列之比（坏账准备÷账面余额、城镇人口÷总人口），是哪两列由各行的数字证实。

    为什么：数额更新之后，比率往往还是旧的。

    何时不报：至少三行相符、不相符的不到四分之一时才报；比率的分子或分母不在表中。

    怎么改：按提示的算式重算这一行。
    """

    law = "ratio"
    roles = ("whole", "part", "rate")
    yields_ratio = True
    message = {
        "zh": "比率{stated}与数额不符，应为{computed}",
        "en": "the rate {stated} does not follow from the amounts: {computed}",
    }
    good = (
        Good(
            grid(
                "乡镇 总人口 城镇人口 城镇化率（%）",
                "东乡 41820 15264 36.5",
                "西乡 28450 8820 31.0",
            )
        ),
        Good(
            grid("账龄 余额 准备 计提比例（%）", "一年 5200 260 5.0", "二年 — — 10.0"),
            "没有余额",
        ),
        Good(
            grid(
                "品种 数量 金额 合格率（%）",
                "甲 1200 845 98.2",
                "乙 860 702 97.5",
                "丙 745 512 99.1",
            ),
            "分子不在表中",
        ),
    )
    bad = (
        Bad(
            grid(
                "乡镇 总人口 城镇人口 城镇化率（%）",
                "东乡 41820 15264 36.5",
                "西乡 28450 8820 31.0",
                "南乡 36275 17049 47.0",
                "北乡 19640 7463 «33.8»",
            ),
            "38.0",
        ),
        Bad(
            grid(
                "账龄 余额（万元） 准备（万元） 计提比例（%）",
                "一年以内 5236.4 261.82 5.0",
                "一至二年 1842.5 184.25 10.0",
                "二至三年 967.3 290.19 30.0",
                "三年以上 415.8 207.90 «55.0»",
            ),
            "50.0",
        ),
    )

    def expect(self, whole: Any, part: Any) -> Any:
        """部分 ÷ 整体"""
        return part / whole


class TableMarginNotFromColumns(ColumnRule):
    """毛利率列与收入、成本列不符。

    检查什么：“毛利率”一列的每个百分数，是否等于同一行的收入减成本再除以收入。

    为什么：收入或成本调整之后，毛利率没有重算。

    何时不报：至少三行相符、不相符的不到四分之一时才报；成本不在表中。

    怎么改：按提示的算式重算这一行。
    """

    law = "margin"
    roles = ("whole", "part", "rate")
    yields_ratio = True
    message = {
        "zh": "毛利率{stated}与收入、成本不符，应为{computed}",
        "en": "the margin {stated} does not follow from income and cost: {computed}",
    }
    good = (
        Good(
            grid(
                "产品 收入（万元） 成本（万元） 毛利率（%）",
                "水泵 8642.1 6006.3 30.5",
                "阀门 4197.6 3190.2 24.0",
            )
        ),
        Good(grid("产品 收入（万元） 毛利率（%）", "水泵 8642.1 30.5"), "没有成本"),
        Good(
            grid("产品 收入（万元） 成本（万元） 毛利率（%）", "水泵 8642.1 — 30.5"),
            "成本没有数",
        ),
    )
    bad = (
        Bad(
            grid(
                "产品 收入（万元） 成本（万元） 毛利率（%）",
                "水泵 8642.1 6006.3 30.5",
                "阀门 4197.6 3190.2 24.0",
                "电机 2650.4 1855.3 30.0",
                "风机 1520.8 1064.6 «33.0»",
            ),
            "30.0",
        ),
        Bad(
            grid(
                "地区 营业收入 营业成本 毛利率",
                "华东 5120.0 3584.0 30.00%",
                "华南 3275.5 2456.6 25.00%",
                "华北 2840.2 2130.2 25.00%",
                "西南 1966.4 1278.16 «53.00%»",
            ),
            "35.0",
        ),
    )

    def expect(self, income: Any, cost: Any) -> Any:
        """（收入 − 成本）÷ 收入"""
        return (income - cost) / income
