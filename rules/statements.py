"""One indicator in two places: a sentence and a table, or two tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from checker.finding import Level
from checker.relation.model import Tie
from checker.rule import Bad, Good, Rule, grid

if TYPE_CHECKING:
    from checker.relation.agreement import Told


class TextNotTable(Rule):
    """正文与表格不一致。

    检查什么：正文里的数与表格里同一指标、同一时期、同一口径的数，计量单位不同的换算后再比，只差舍入的不报。指标名称取自行名和列名，时期和口径取自列名、表题和标题。用`--together`时，正文与其他文件的表格也比较。

    为什么：表格更新了而正文没有改，是定稿前最常见的错误。

    何时不报：指标、时期、口径有一样不完全相同或者没有写明（只在相符时列出）；同名的数不止一个；约数；正文说的是某个单位、某个地方的数。

    怎么改：核对两处，以核实的数为准；如果口径不同，把口径写明。
    """

    format = "markdown"
    level = Level.WARNING
    message = {
        "zh": "正文为{stated}，表中为{computed}",
        "en": "the text says {stated}, the table {computed}",
    }
    good = (
        Good(
            "2024年，全县粮食产量36.52万吨。\n\n表1 2024年全县农业情况\n\n"
            + grid("指标 产量（吨）", "粮食 365218", "油料 21460"),
            "只差舍入",
        ),
        Good(
            "2023年，全县粮食产量35.98万吨。\n\n表1 2024年全县农业情况\n\n"
            + grid("指标 产量（万吨）", "粮食 36.52", "油料 2.15"),
            "年份不同",
        ),
        Good(
            "2024年，县本级财政收入8.42亿元。\n\n表2 2024年全县财政情况\n\n"
            + grid("项目 金额（亿元）", "财政收入 13.50", "财政支出 41.26"),
            "口径不同",
        ),
        Good(
            "2024年，东乡粮食产量3.65万吨。\n\n表1 2024年全县农业情况\n\n"
            + grid("指标 产量（万吨）", "粮食 36.52", "油料 2.15"),
            "一个乡的数",
        ),
    )
    bad = (
        Bad(
            "2024年，全县粮食产量«38.52万吨»。\n\n表1 2024年全县农业情况\n\n"
            + grid("指标 产量（万吨）", "粮食 36.52", "油料 2.15"),
            "36.52万吨",
        ),
        Bad(
            "表2 2024年全县财政收支（单位：万元）\n\n"
            + grid("项目 2023年 2024年", "财政收入 118600 135000", "财政支出 398200 412600")
            + "\n\n2024年，全县财政收入«10.50亿元»。",
            "13.50亿元",
        ),
        Bad(
            "2024年，全县财政收入增长«18.3%»。\n\n表2 2024年全县财政情况\n\n"
            + grid(
                "项目 金额（亿元） 比上年增长（%）", "财政收入 13.50 13.8", "财政支出 41.26 3.6"
            ),
            "13.8%",
        ),
    )

    def match(self, told: Told) -> Iterator[Tie]:
        """正文的每个数，与说同一件事的格"""
        return told.text_against_tables()

    def expect(self, there: Any) -> Any:
        """表中的数"""
        return there


class TableNotTable(Rule):
    """两张表里同一项不一致。

    检查什么：一份报告的两张表里行名、列名、时期、口径都相同的格。两张表的相同项多数一致时，个别不一致的报告出来。用`--together`时，不同文件的表也比较。

    为什么：汇总表和明细表、正表和附表往往分别更新，容易只改一张。

    何时不报：两张表相同的项不到两个一致，或者不一致的超过三分之一（多半是两回事，或口径不同）；同一张表里同名的项不止一个。

    怎么改：核对两张表，以核实的数为准；如果口径不同，在表题或注里写明。
    """

    format = "markdown"
    level = Level.WARNING
    message = {
        "zh": "本表为{stated}，另一张表为{computed}",
        "en": "this table says {stated}, another one {computed}",
    }
    good = (
        Good(
            "表1 2024年财政收支（单位：万元）\n\n"
            + grid("项目 金额", "财政收入 13500", "财政支出 41260", "财政结余 860")
            + "\n\n表2 2024年主要指标（单位：万元）\n\n"
            + grid("项目 金额", "财政收入 13500", "财政支出 41260", "财政结余 860"),
        ),
        Good(
            "表1 2023年财政收支（单位：万元）\n\n"
            + grid("项目 金额", "财政收入 13500", "财政支出 41260", "财政结余 860")
            + "\n\n表2 2024年财政收支（单位：万元）\n\n"
            + grid("项目 金额", "财政收入 13500", "财政支出 41260", "财政结余 680"),
            "年份不同",
        ),
        Good(
            "表1 2024年全县财政收支（单位：万元）\n\n"
            + grid("项目 金额", "财政收入 13500", "财政支出 41260", "财政结余 860")
            + "\n\n表2 2024年全县财政收支（单位：万元）\n\n"
            + grid("项目 金额", "财政收入 10500", "财政支出 31260", "财政结余 680"),
            "多数不一致",
        ),
    )
    bad = (
        Bad(
            "表1 2024年财政收支（单位：万元）\n\n"
            + grid("项目 金额", "财政收入 13500", "财政支出 41260", "财政结余 860")
            + "\n\n表2 2024年主要指标（单位：万元）\n\n"
            + grid("项目 金额", "财政收入 13500", "财政支出 41260", "财政结余 «680»"),
            "860万元",
        ),
        Bad(
            "表1 2024年全县农业情况\n\n"
            + grid("指标 产量（吨）", "粮食 365218", "油料 21460", "蔬菜 98730")
            + "\n\n表2 2024年全县主要农产品\n\n"
            + grid("指标 产量（万吨）", "粮食 36.52", "油料 2.15", "蔬菜 «9.37»"),
            "9.87",
        ),
    )

    def match(self, told: Told) -> Iterator[Tie]:
        """每一格，与另一张表里说同一件事的格"""
        return told.tables()

    def expect(self, there: Any) -> Any:
        """另一张表中的数"""
        return there
