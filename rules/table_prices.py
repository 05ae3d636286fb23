"""Tables: quantity, price and amount."""

from __future__ import annotations

from typing import Any

from checker.rule import Bad, Good, grid
from checker.table_rule import ColumnRule, scaled


class TablePriceNotFromAmount(ColumnRule):
    """单价列与数量、金额不符。

    检查什么：“单价”“均价”“平均”一列的每个数，是否等于同一行的金额除以数量；有数量和单价的表，金额是否等于两者之积。

    为什么：数量或单价改了，金额没有重算。

    何时不报：多数行都对不上的列；合计行的单价（各项单价不同）。

    怎么改：按提示的算式重算这一行。
    """

    law = "price"
    roles = ("quantity", "amount", "price")
    scaled = True
    message = {
        "zh": "单价{stated}与数量、金额不符，应为{computed}",
        "en": "the price {stated} does not follow from quantity and amount: {computed}",
    }
    good = (
        Good(
            grid(
                "品名 数量（吨） 金额（万元） 单价（元/吨）",
                "玉米 1250.0 316.71 2534",
                "大豆 640.0 282.13 4408",
            )
        ),
        Good(
            grid("品名 数量 金额", "玉米 1250.0 312.50", "大豆 640.0 281.60"),
            "没有单价",
        ),
        Good(
            grid(
                "品名 数量（吨） 金额（万元） 单价（元/吨）",
                "玉米 1250.0 312.50 2500",
                "大豆 640.0 — —",
            ),
            "没有金额",
        ),
    )
    bad = (
        Bad(
            grid(
                "品名 数量（吨） 金额（万元） 均价（元/吨）",
                "玉米 1250.0 316.71 2534",
                "大豆 640.0 282.13 4408",
                "小麦 815.0 228.20 «2080»",
            ),
            "2800",
        ),
        Bad(
            grid(
                "村 户数（户） 收入（万元） 户均（万元）",
                "东村 120 384.0 3.20",
                "西村 85 297.5 3.50",
                "南村 64 198.4 «3.01»",
            ),
            "3.1",
        ),
    )

    def expect(self, count: Any, amount: Any, *scale: Any) -> Any:
        """金额 ÷ 数量"""
        return scaled(amount / count, scale)


class TableAmountNotFromPrice(ColumnRule):
    """金额列与数量、单价不符。

    检查什么：有“单价”列的表，金额是否等于同一行的数量乘单价。

    为什么：数量或单价改了，金额没有重算。

    何时不报：多数行都对不上的列；数量、单价、金额不全的行。

    怎么改：按提示的算式重算这一行。
    """

    law = "amount"
    roles = ("quantity", "price", "amount")
    scaled = True
    message = {
        "zh": "金额{stated}不是数量与单价之积，应为{computed}",
        "en": "the amount {stated} is not quantity times price: {computed}",
    }
    good = (
        Good(grid("设备 数量 单价 总价", "水泵 4 12.5 50.0", "风机 6 8.2 49.2")),
        Good(
            grid("设备 数量 单价 总价", "水泵 4 12.5 50.0", "风机 6 — 49.2"),
            "没有单价",
        ),
        Good(grid("设备 数量 总价", "水泵 4 50.0"), "没有单价"),
    )
    bad = (
        Bad(
            grid(
                "设备 数量 单价 总价", "水泵 4 12.5 50.0", "风机 6 8.2 49.2", "阀门 15 3.4 «61.0»"
            ),
            "51.0",
        ),
        Bad(
            grid(
                "树种 株数（株） 单价（元） 金额（元）",
                "杉 1200 3.50 4200",
                "松 860 4.25 3655",
                "樟 340 12.60 «4824»",
            ),
            "4284",
        ),
    )

    def expect(self, count: Any, price: Any, *scale: Any) -> Any:
        """数量 × 单价"""
        return scaled(count * price, scale)
