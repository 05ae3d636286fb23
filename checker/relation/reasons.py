"""Why a relation stays undecided, in words. Keys are never translated."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

REASONS: Mapping[str, dict[str, str]] = MappingProxyType(
    {
        "zero-base": {
            "zh": "基数按其有效位数可能为零，无法相除",
            "en": "the base may be zero at its printed precision, so nothing can be divided by it",
        },
        "constant-prices": {
            "zh": "该指标按不变价（可比价）计算增速，现价水平不能验证",
            "en": "it grows at constant prices; levels at current prices cannot check the rate",
        },
        "comparable-basis": {
            "zh": "文中注明同口径（可比口径），基数可能经过调整",
            "en": "the text speaks of a comparable basis; the base may have been adjusted",
        },
        "two-candidates": {
            "zh": "有两个数可以充当同一角色，无法确定是哪一个",
            "en": "two figures could fill one role, and the text does not say which",
        },
        "sign-change": {
            "zh": "基数为负或正负转换，增长率没有意义",
            "en": "the base is negative or changes sign, so a growth rate has no meaning",
        },
        "cut-off": {
            "zh": "表在前一页断开，看不到全部的行",
            "en": "the table begins on the page before; not all of its rows are here",
        },
        "blank-cells": {
            "zh": "分项中有空白格，可能缺数",
            "en": "some of the parts are empty cells; figures may be missing",
        },
        "adjusted": {
            "zh": "只差末位一个单位，尾数按各项之和等于合计调整过",
            "en": "one unit of the last digit off: adjusted so that the shares add up",
        },
        "misread": {
            "zh": "这张表的关系有三分之一以上对不上，可能没有读懂",
            "en": "more than a third of this table's relations fail; it was probably misread",
        },
        "may-overlap": {
            "zh": "各项相加超过总数，但类别之间可能交叉",
            "en": "the parts exceed the total, but the categories may overlap",
        },
    }
)
