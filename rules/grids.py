"""Rows of tables written in plain text: means, and quantity times price."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from checker.claim.model import BIT, Role, Trait
from checker.claim.passage import Passage
from checker.claim.rows import Row, rows_above
from checker.claim.spread import constants
from checker.finding import Level
from checker.quantity.units import ratio
from checker.relation.algebra import as_ratio, total
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_MEANS = ("平均数", "平均值", "均值", "平均", "平均水平")
_KINDS = (
    ("销量", "数量", "产量", "销售量", "采购量", "用量", "面积", "件数"),
    ("价格", "单价", "均价", "售价", "价"),
    ("收入", "金额", "销售额", "总价", "成本", "产值", "货款"),
)


class MeanRowNotMean(Rule):
    """文本表格里的平均数与各行不符。

    检查什么：用制表符排列的表里，“平均数”“平均值”一行的每一格，应当等于它上面各行同一列的平均数。

    为什么：增删了一行，平均数没有重算。

    何时不报：上面各行的格数与这一行不同，写明是加权平均。

    怎么改：按提示的算式重算；如果是加权平均，写明“加权平均”。
    """

    level = Level.WARNING
    needs = Trait.TABBED
    message = {
        "zh": "平均数{stated}与上面各行不符，应为{computed}",
        "en": "the mean {stated} is not the mean of the rows above: {computed}",
    }
    good = (
        Good("东乡\t12.5%\t11.0%\n西乡\t10.5%\t14.0%\n平均数\t11.5%\t12.5%"),
        Good("东乡\t12.5%\t11.0%\n西乡\t10.5%\t14.0%\n加权平均\t11.2%\t12.9%", "加权"),
        Good("东乡\t12.5%\t11.0%\n西乡\t10.5%\n平均数\t11.0%\t12.9%", "缺一格"),
    )
    bad = (
        Bad("东乡\t12.5%\t11.0%\n西乡\t10.5%\t14.0%\n平均数\t11.5%\t«15.2%»", "12.5%"),
        Bad("甲厂\t320\t11\n乙厂\t340\t14\n丙厂\t390\t14\n平均值\t«530»\t13", "350"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """平均数一行，逐列"""
        row = passage.document.rows.get(passage.place)
        if row is None or not row.label.endswith(_MEANS) or "加权" in row.label:
            return
        above = list(_alike(row, rows_above(passage, _ROWS)))
        for column, mean in enumerate(row.claims):
            cells = [r.claims[column].quantity for r in reversed(above)]
            if len(cells) > 1:
                operands = (*(Operand("item", c) for c in cells), Operand("mean", mean.quantity))
                yield Tie(operands, constants=(len(cells),))

    def expect(self, *items: Any) -> Any:
        """各行之和 ÷ 行数"""
        return total(items[:-1]) / items[-1]


_ROWS = 40


def _alike(row: Row, above: Iterator[Row]) -> Iterator[Row]:
    """The rows above of the same kinds of figures, up to one that sums up or has other figures."""
    kinds = [c.quantity.kind for c in row.claims]
    for other in above:
        if [c.quantity.kind for c in other.claims] != kinds or other.label.endswith(_SUMS):
            return
        yield other


_SUMS = ("合计", "小计", "总计", "中位数", "最大值", "最小值", *_MEANS)


class RowNotProduct(Rule):
    """文本表格里的金额与数量、单价不符。

    检查什么：用制表符排列的表里，相邻的“销量（数量、面积）”“价格（单价、均价）”“收入（金额、成本）”三行，逐列相乘。

    为什么：三行各自从别处抄来，改了一行忘了另两行。

    何时不报：三行的格数不同，行名后面括号里的计量单位换算不过来。

    怎么改：按提示的算式核对这一列的三个数。
    """

    level = Level.WARNING
    needs = Trait.TABBED
    converts = True
    message = {
        "zh": "{stated}与数量、单价之积不符，应为{computed}",
        "en": "{stated} is not quantity times price: {computed}",
    }
    good = (
        Good("销量(万吨)\t25.60\t31.20\n价格(元/吨)\t420.5\t398.2\n收入(万元)\t10764.8\t12423.8"),
        Good("数量(台)\t120\t85\n单价(元)\t350\t360\n金额(元)\t42000\t30600"),
        Good(
            "销量(万吨)\t25.60\t31.20\n价格(元/套)\t420.5\t398.2\n收入(万元)\t1764.8\t1242.8",
            "单位",
        ),
    )
    bad = (
        Bad(
            "销量(万吨)\t25.60\t31.20\n价格(元/吨)\t420.5\t398.2\n收入(万元)\t10764.8\t«14223.8»",
            "12423.84",
        ),
        Bad("数量(台)\t120\t85\n单价(元)\t350\t360\n金额(元)\t«52000»\t30600", "42000"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """数量、单价、金额三行，逐列"""
        rows = _triple(passage)
        if rows is None:
            return
        factor = _scale(rows)
        if factor is None:
            return
        for cells in zip(*(row.claims for row in rows), strict=True):
            if all(cell.quantity.kind == "quantity" for cell in cells):
                names = ("quantity", "price", "amount")
                operands = tuple(Operand(n, c.quantity) for n, c in zip(names, cells, strict=True))
                yield Tie(operands, constants=constants(factor))

    def expect(self, count: Any, price: Any, times: int = 1, over: int = 1) -> Any:
        """数量 × 单价（× 换算）"""
        amount = count * price if times == 1 else count * price * times
        return amount if over == 1 else amount / over


class RowNotCompound(Rule):
    """文本表格里金额的增长率与数量、单价的增长率不符。

    检查什么：同一列里数量、单价、金额三行的增长率：1加金额的增长率应当等于1加数量的增长率乘以1加单价的增长率。

    为什么：金额的增长率单独改过，或者三行不是同一口径。

    何时不报：只记相符的：单价往往先舍入再算增长率，差一点不算错。

    怎么改：按提示的算式重算。
    """

    yields_ratio = True
    shows_only = True
    needs = Trait.TABBED | BIT[Role.LEVEL]
    message = {
        "zh": "金额的增长率{stated}与数量、单价的增长率不符，应为{computed}",
        "en": "the rate {stated} does not follow from those of quantity and price: {computed}",
    }
    good = (
        Good("销量(万吨)\t25.60\t10.5%\n价格(元/吨)\t420.5\t-2.0%\n收入(万元)\t10764.8\t8.3%"),
        Good("数量(台)\t120\t20.0%\n单价(元)\t350\t5.0%\n金额(元)\t42000\t26.0%"),
        Good("销量\t25.60\t10.5%\n价格\t420.5\t-2.0%\n利润\t764.8\t18.3%", "利润不是乘积"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """数量、单价、金额三行的百分数，逐列"""
        rows = _triple(passage)
        if rows is not None:
            for cells in zip(*(row.claims for row in rows), strict=True):
                if all(cell.quantity.kind == "percent" for cell in cells):
                    yield Tie(tuple(Operand("rate", c.quantity) for c in cells), sure=False)

    def expect(self, count: Any, price: Any) -> Any:
        """(1 + 数量增长率) × (1 + 单价增长率) − 1"""
        return (1 + as_ratio(count)) * (1 + as_ratio(price)) - 1


def _triple(passage: Passage) -> tuple[Row, Row, Row] | None:
    """The row and the two above it as quantity, price and amount, the amount last of the three."""
    last = passage.document.rows.get(passage.place)
    if last is None or not last.label.endswith(_KINDS[2]):
        return None
    above = list(rows_above(passage, 2))
    for count, price in (above, above[::-1]) if len(above) == 2 else ():
        if count.label.endswith(_KINDS[0]) and price.label.endswith(_KINDS[1]):
            return count, price, last
    return None


def _scale(rows: tuple[Row, Row, Row]) -> Fraction | None:
    """What quantity × price is multiplied by to be in the amount's unit; None where none fits."""
    count, price, amount = (row.unit for row in rows)
    over, slash, under = price.partition("/")
    money, things = ratio(over, amount), ratio(count, under) if slash else Fraction(1)
    return money * things if money and things else None
