"""Tables: growth, changes and indices beside the levels that they follow from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.rule import Bad, Good, grid
from checker.table_rule import ColumnRule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.quantity.model import Quantity
    from checker.table.model import Understood


_CONSTANT = ("生产总值", "增加值", "总产值", "GDP", "产业", "可比", "不变价", "同口径")


class TableGrowthNotFromLevels(ColumnRule):
    """增长率列与两期数不符。

    检查什么：“增长（%）”“增减%”一列的每个数，与同一行的上期数、本期数。

    为什么：一期的数更新了，增长率没有重算，或者除以了本期数。

    何时不报：按不变价计算增速的指标（生产总值、增加值）；多数行都对不上的列。

    怎么改：按提示的算式重算这一行。
    """

    law = "growth"
    roles = ("base", "level", "rate")
    yields_ratio = True
    slips = {"divided-by-new": lambda base, level: (level - base) / level}
    message = {
        "zh": "增长率{stated}与两期数不符，应为{computed}",
        "en": "the growth {stated} does not follow from the two figures: {computed}",
    }
    good = (
        Good(grid("项目 上年 本年 增长（%）", "收入 48.0 51.6 7.5", "支出 80.0 76.0 -5.0")),
        Good(
            grid(
                "项目 上年 本年 增长（%）",
                "工业增加值 48.0 51.6 9.1",
                "支出 80.0 76.0 -5.0",
                "投资 20.0 22.0 10.0",
            ),
            "按不变价计算",
        ),
        Good(
            grid("项目 本年 增长（%）", "收入 51.6 7.5", "支出 76.0 -5.0"),
            "没有上年数",
        ),
    )
    bad = (
        Bad(
            grid(
                "项目 上年 本年 增长（%）",
                "收入 48.0 51.6 7.5",
                "支出 80.0 76.0 -5.0",
                "投资 20.0 25.0 «20.0»",
            ),
            "25.0",
        ),
        Bad(
            grid(
                "项目 2023年执行数 2024年预算数 增减%",
                "教育 32.0 34.4 7.5%",
                "卫生 15.0 16.2 8.0%",
                "农业 12.5 13.0 «40%»",
            ),
            "4%",
        ),
    )

    def reason(self, table: Understood, row: int) -> str | None:
        """不变价"""
        words = table.rows[row].label + table.table.before
        return "constant-prices" if any(word in words for word in _CONSTANT) else None

    def doubt(self, figures: Sequence[Quantity]) -> str | None:
        """基数为负"""
        below = self.law == "growth" and (figures[0].reading.value or 0) < 0
        return "sign-change" if below else None

    def expect(self, base: Any, level: Any) -> Any:
        """（本期数 − 上期数）÷ 上期数"""
        return (level - base) / base


class TableGrowthNotFromChange(TableGrowthNotFromLevels):
    """增长率列与增减额不符。

    检查什么：“增长（%）”一列的每个数，与同一行的本期数和增减额（没有上期数的表）。

    为什么：增减额更新了，增长率没有重算。

    何时不报：按不变价计算增速的指标；多数行都对不上的列。

    怎么改：按提示的算式重算这一行。
    """

    law = "growth-by-change"
    roles = ("change", "level", "rate")
    slips = {"divided-by-new": lambda change, level: change / level}
    message = {
        "zh": "增长率{stated}与本期数、增减额不符，应为{computed}",
        "en": "the growth {stated} does not follow from the figure and its change: {computed}",
    }
    good = (
        Good(grid("项目 本年 增减额 增长（%）", "收入 51.6 3.6 7.5", "支出 76.0 -4.0 -5.0")),
        Good(grid("项目 本年 增减额", "收入 51.6 3.6"), "没有增长率"),
        Good(
            grid(
                "项目 本年 增减额 增长（%）",
                "收入 51.6 3.6 7.5",
                "工业总产值 76.0 4.0 9.0",
                "支出 22.0 2.0 10.0",
            ),
            "按不变价计算",
        ),
    )
    bad = (
        Bad(
            grid(
                "项目 本年 增减额 增长（%）",
                "收入 51.6 3.6 7.5",
                "支出 76.0 -4.0 -5.0",
                "投资 25.0 5.0 «20.0»",
            ),
            "25.0",
        ),
        Bad(
            grid(
                "项目 余额 增加额 增幅%",
                "存款 322.5 22.5 7.5",
                "贷款 216.0 16.0 8.0",
                "理财 55.0 5.0 «9.1»",
            ),
            "10.0",
        ),
    )

    def expect(self, change: Any, level: Any) -> Any:
        """增减额 ÷（本期数 − 增减额）"""
        return change / (level - change)


class TableChangeNotDifference(ColumnRule):
    """增减额列与两期数不符。

    检查什么：“增减额”“增加额”“比上年增减”一列的每个数，是否等于同一行的本期数减上期数。

    为什么：一期的数更新了，增减额没有重算。

    何时不报：多数行都对不上的列。

    怎么改：按提示的算式重算这一行。
    """

    law = "change"
    roles = ("base", "level", "change")
    message = {
        "zh": "增减额{stated}不是两期数之差，应为{computed}",
        "en": "the change {stated} is not the difference of the two figures: {computed}",
    }
    good = (
        Good(grid("项目 上年 本年 增减额", "收入 48.0 51.6 3.6", "支出 80.0 76.0 -4.0")),
        Good(
            grid("项目 上年 本年 增减额", "收入 48.0 51.6 3.6", "支出 80.0 80.0 —"),
            "没有增减",
        ),
        Good(grid("项目 本年 增减额", "收入 51.6 3.6"), "没有上年数"),
    )
    bad = (
        Bad(
            grid(
                "项目 上年 本年 增减额",
                "收入 48.0 51.6 3.6",
                "支出 80.0 76.0 -4.0",
                "投资 20.3 25.1 «5.8»",
            ),
            "4.8",
        ),
        Bad(
            grid(
                "单位 年初人数（人） 年末人数（人） 增减",
                "东校 1204 1236 32",
                "西校 860 851 -9",
                "南校 705 728 «33»",
            ),
            "23",
        ),
    )

    def expect(self, base: Any, level: Any) -> Any:
        """本期数 − 上期数"""
        return level - base


class TableIndexNotGrowth(ColumnRule):
    """指数列与涨跌幅列不符。

    检查什么：以上年为100的指数，减100是否等于同一行的涨跌幅。

    为什么：两列说的是同一件事，只改了一列。

    何时不报：多数行都对不上的列（基期不同）。

    怎么改：核对这一行的两个数。
    """

    law = "index"
    roles = ("index", "rate")
    message = {
        "zh": "涨跌幅{stated}与指数不符，应为{computed}",
        "en": "the growth {stated} does not follow from the index: {computed}",
    }
    good = (
        Good(grid("类别 指数（上年=100） 涨跌幅（%）", "食品 101.4 1.4", "衣着 98.8 -1.2")),
        Good(
            grid("类别 指数（上年=100）", "食品 101.4", "衣着 98.8"),
            "没有涨跌幅",
        ),
        Good(
            grid("类别 指数（2020年=100） 涨跌幅（%）", "食品 112.4 1.4", "衣着 96.8 -1.2"),
            "基期不是上年",
        ),
    )
    bad = (
        Bad(
            grid(
                "类别 指数（上年=100） 涨跌幅（%）",
                "食品 101.4 1.4",
                "衣着 98.8 -1.2",
                "居住 100.6 «6.0»",
            ),
            "0.6",
        ),
        Bad(
            grid(
                "类别 价格指数（以上年为100） 比上年上涨（%）",
                "种子 103.1 3.1",
                "化肥 94.6 -5.4",
                "农药 98.3 «1.7»",
            ),
            "−1.7",
        ),
    )

    def expect(self, index: Any) -> Any:
        """指数 − 100"""
        return index - 100
