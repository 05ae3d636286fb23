"""Tables: balances and other results of adding and taking off, and tables that were misread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from checker.finding import Level
from checker.quantity.model import Quantity
from checker.relation.algebra import total
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule, grid

if TYPE_CHECKING:
    from checker.table.model import Sum, Understood

_ADDED = ("amount", "share", "change")


class TableNotBalanced(Rule):
    """表中加减各项与结果不平。

    检查什么：期初数加增加数、减减少数，是否等于期末数；横向（各列）、纵向（各行）都检查。写明“加：”“减：”的各行与它们后面的结果（利润总额、净利润），收支结余与收入、支出，顺差与出口、进口，公式行写明加减的列（D=A+B-C）也按此检查。

    为什么：余额变动表最常见的错误，是改了发生额没有改期末数。

    何时不报：期初或期末不止一个，没有减少数，或者多数都不平（还有别的项目影响余额）。

    怎么改：按提示的算式重算结果，或检查是否漏行。
    """

    format = "markdown"
    message = {
        "zh": "{stated}与所加、所减各项不平，应为{computed}",
        "en": "{stated} is not what is left by what is added and taken off: {computed}",
    }
    good = (
        Good(
            grid(
                "科目 期初余额 本期增加 本期减少 期末余额",
                "借款 52.4 18.0 12.4 58.0",
                "债券 80.0 25.5 10.0 95.5",
            )
        ),
        Good(
            grid("科目 期初余额 本期增加 期末余额", "借款 52.4 18.0 58.0", "债券 80.0 25.5 95.5"),
            "没有减少数",
        ),
        Good(
            grid(
                "科目 期初余额 本期增加 本期减少 期末余额",
                "借款 52.4 — — 52.4",
                "债券 80.0 25.5 10.0 95.5",
            )
        ),
    )
    bad = (
        Bad(
            grid(
                "科目 期初余额 本期增加 本期减少 期末余额",
                "借款 52.4 18.0 12.4 58.0",
                "债券 80.0 25.5 10.0 95.5",
                "票据 31.6 7.2 4.1 «35.7»",
            ),
            "34.7",
        ),
        Bad(
            grid(
                "学校 年初人数（人） 新增（人） 减少（人） 年末人数（人）",
                "东校 1204 86 54 1236",
                "西校 860 41 50 851",
                "南校 705 62 39 «782»",
            ),
            "728人",
        ),
    )

    def tabulate(self, table: Understood) -> Iterator[Tie]:
        """每一行、每一列"""
        for one in table.along:
            for row in table.rows if one.minus else ():
                yield from _signed(one, {c: table.figure(row, c) for c in table.columns})
        for one in table.down:
            for column in table.columns.values() if one.minus else ():
                if column.said in _ADDED:
                    yield from _signed(one, column.figures)

    def expect(self, *parts: Any) -> Any:
        """所加各项 − 所减各项"""
        return total(parts)


def _signed(one: Sum, figures: Mapping[int, Quantity | None]) -> Iterator[Tie]:
    stated = figures.get(one.total)
    found = [(part, figures.get(part)) for part in one.parts]
    parts = [
        Operand("part", figure, -1 if part in one.minus else 1)
        for part, figure in found
        if figure is not None
    ]
    if stated is not None and len(parts) > 1:
        yield Tie((*parts, Operand("total", stated)), sure=one.sure, reason=one.reason)


class TableMisread(Rule):
    """表可能没有读懂。

    检查什么：一张表里识别出的关系有三分之一以上对不上时，说明表头、层级或合计没有读对，只在这里提示一次，这张表的各条关系记为“未定”。

    为什么：整张表都错的情形极少；满屏的误报比漏报更糟。

    何时不报：对不上的只有一条，或者不到三分之一。

    怎么改：用 `heshu relations` 看这张表被怎样理解；检查表头、合并单元格和合计行的写法。
    """

    format = "markdown"
    level = Level.INFO
    notes_misreading = True
    message = {
        "zh": "这张表的{count}条关系有{broken}条对不上，可能没有读懂，未作判断",
        "en": "{broken} of this table's {count} relations fail: probably misread, not judged",
    }
    good = (
        Good(grid("类别 数量（台）", "水泵 12", "风机 30", "合计 42")),
        Good(grid("类别 增长（%）", "工业 4.2", "合计 3.9"), "没有关系"),
        Good(grid("姓名 职务", "甲 主任"), "没有数"),
    )
    bad = (
        Bad(grid("类别 上年 本年", "水泵 12.4 15.8", "风机 30.6 28.1", "合计 «99.5» 87.3")),
        Bad(grid("类别 甲 乙 丙", "东 12.4 15.8 7.1", "西 30.6 28.1 6.6", "总计 «99.5» 87.3 13.7")),
    )

    def expect(self, *terms: Any) -> Any:
        """不适用"""
        raise NotImplementedError
