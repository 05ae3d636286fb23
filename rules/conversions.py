"""Conversions: one amount in two units, in digits and in words, one year in two calendars."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Any

from checker.claim.model import BIT, MONEY, Claim, Role
from checker.claim.passage import Passage, Passages
from checker.claim.spread import constants
from checker.finding import Level
from checker.quantity.dates import days_of, part_of, year_of_era
from checker.quantity.eras import era_before
from checker.quantity.model import Quantity
from checker.quantity.units import ratio
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


def _converted(one: Any, times: int = 1, over: int = 1) -> Any:
    amount = one if times == 1 else one * times
    return amount if over == 1 else amount / over


class ConversionDiffers(Rule):
    """两种单位写的同一个数换算不符。

    检查什么：“40亩（约2.7公顷）”“128公里（256里）”：括号里用同类的另一个单位再写一遍的数，换算之后应当相等。

    为什么：改了一个忘了另一个，或者把亩、公顷、平方米的换算率记错。

    何时不报：两个单位不能换算，或者括号里还写了别的话（其中、含）。

    怎么改：1公顷=15亩，1平方公里=1500亩，1亩约合666.67平方米，1公里=2里，1公斤=2斤。
    """

    level = Level.WARNING
    slips = {
        "unconverted": lambda one, *_: one,
        "ten-times": lambda one, *rate: _converted(one, *rate) * 10,
        "a-tenth": lambda one, *rate: _converted(one, *rate) / 10,
        "a-thousand-times": lambda one, *rate: _converted(one, *rate) * 1000,
        "a-thousandth": lambda one, *rate: _converted(one, *rate) / 1000,
    }
    converts = True
    message = {
        "zh": "{stated}与前面的数换算不符，应为{computed}",
        "en": "{stated} is not the figure before it in another unit: {computed}",
    }
    good = (
        Good("项目占地40亩（约2.7公顷）。"),
        Good("河道全长128公里（256里），年均输沙1.6万吨。"),
        Good("校园占地90万平方米（1350亩），建筑面积31万平方米。"),
        Good("新增耕地40亩（其中旱地2公顷）。", "括号里是一部分"),
    )
    bad = (
        Bad("造林1500亩（«1000公顷»）。", "100公顷"),
        Bad("收购核桃3200公斤，合«1600斤»。", "6400斤"),
        Bad("项目总投资1.5亿元，即«51000万元»。", "15000万元"),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """紧跟在括号里、单位不同而同类的数"""
        for one, other in passages.restated:
            if one.dimension is None or one.dimension != other.dimension:
                continue
            if other.gap in _ALSO and _amounts(one) and _amounts(other):
                rate = ratio(one.quantity.unit, other.quantity.unit)
                # 1.5亿元,即15000万元: one unit, and the words say that it is the same.
                if rate is not None and (rate != 1 or other.gap in _SAID_AGAIN):
                    operands = Operand("first", one.quantity), Operand("again", other.quantity)
                    yield Tie(operands, constants=constants(rate))

    def expect(self, one: Any, times: int = 1, over: int = 1) -> Any:
        """换算"""
        return _converted(one, times, over)


_ALSO = frozenset("( (合 (约合 (约 (折合 (即 (相当于 ,合 ,折合 ,约合 ,即 ,也就是 合 折合".split())

_SAID_AGAIN = frozenset({",即", ",也就是"})


def _amounts(claim: Claim) -> bool:
    return claim.quantity.kind == "quantity" and not claim.quantity.per


class ScaleSlipped(Rule):
    """同样的数字差了几个数量级。

    检查什么：“总投资2.4亿元（概算24000元）”：括号里的数与前面的数有效数字完全相同，只差一千倍、一万倍；括号里没有别的话时，差十倍也算。

    为什么：万元、亿元与元写错。

    何时不报：有效数字只有一位，括号里写着其中、含、每、人均一类的词。

    怎么改：核对两个数的单位。
    """

    level = Level.WARNING
    message = {
        "zh": "两个数的数字相同而数量级不同：{formula}",
        "en": "the same digits on different scales: {formula}",
    }
    good = (
        Good("总投资2.4亿元（概算24000万元）。"),
        Good("总投资2.4亿元（其中市级24万元）。", "一部分"),
        Good("总投资2.4亿元（户均2.4万元）。", "平均数"),
    )
    bad = (
        Bad("总投资2.4亿元（概算«24000元»）。"),
        Bad("补助资金1.25亿元（«1250万元»）。"),
        Bad("补助资金3650万元（即«36500000万元»）。", "3650"),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """括号里有效数字相同的数"""
        text = passages.skeleton.text
        for one, other in passages.restated:
            if "(" not in other.gap or one.dimension is None or one.dimension != other.dimension:
                continue
            told = len(other.gap) < _SHORT and one.value and other.value
            if told and _slipped(one, other, _again(other, text)):
                yield Tie((Operand("first", one.quantity), Operand("again", other.quantity)))

    def expect(self, one: Any) -> Any:
        """前面的数"""
        return one


_SHORT = 8
_PARTS = ("其中", "含", "每", "均", "增", "减", "另")
_LEAST_SLIP = 3


def _again(other: Claim, text: str) -> int:
    """The least power of ten to be a slip: one where nothing but the figure stands in brackets."""
    alone = other.gap in _ALSO and text.startswith(")", other.at + 1)
    return 1 if alone else _LEAST_SLIP


def _slipped(one: Claim, other: Claim, least: int) -> bool:
    """True for two figures in one unit with the same two digits or more, apart in size."""
    if one.quantity.unit != other.quantity.unit or any(word in other.gap for word in _PARTS):
        return False
    first, second = (abs(c.value or Decimal(0)).normalize().as_tuple() for c in (one, other))
    apart = int(first.exponent) - int(second.exponent)
    return first.digits == second.digits and len(first.digits) > 1 and abs(apart) >= least


class AmountInWordsDiffers(Rule):
    """大小写金额不一致。

    检查什么：“12300.00元（壹万贰仟叁佰元整）”：小写金额与大写金额应当相等。

    为什么：合同、凭证以大写为准，改了小写忘了改大写。

    何时不报：两个金额不是紧挨着写的。

    怎么改：核对两个金额。
    """

    message = {
        "zh": "小写金额{stated}与大写金额{computed}不一致",
        "en": "{stated} in figures is not {computed} in words",
    }
    good = (
        Good("合同价12300.00元（壹万贰仟叁佰元整）。"),
        Good("合同价人民币壹万贰仟叁佰元整（12300元）。"),
        Good("合同价1250.50元（大写：壹仟贰佰伍拾元伍角整）。"),
    )
    bad = (
        Bad("合同价«12500.00元»（壹万贰仟叁佰元整）。", "12300.00元"),
        Bad("合同价人民币壹万贰仟叁佰元整（«13200元»）。", "12300元"),
        Bad("大写金额为贰佰叁拾万元，小写金额为«3200000.00元»。", "2300000.00元"),
    )

    words = ("小写",)

    def find(self, passage: Passage) -> Iterator[Tie]:
        """大写金额之后写明“小写”的金额"""
        for one, other in pairwise(passage.sentence.claims):
            if "小写" in other.gap and "(" not in other.gap:
                yield from _told_twice(one, other, passage.document.skeleton.text)

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """紧挨着的大写金额和小写金额"""
        text = passages.skeleton.text
        if "整" not in text and "大写" not in text:
            return
        for one, other in passages.restated:
            if "(" in other.gap:
                yield from _told_twice(one, other, text)

    def expect(self, one: Any) -> Any:
        """另一个金额"""
        return one


def _told_twice(one: Claim, other: Claim, text: str) -> Iterator[Tie]:
    """An amount in words and one in figures, in either order, with few words between."""
    alike = one.dimension == MONEY and other.value and len(other.gap) <= _SHORT
    if alike and _capital(one.quantity) is not _capital(other.quantity):
        words, figures = (one, other) if _capital(one.quantity) else (other, one)
        told = Operand("words", _exact(words, text))
        yield Tie((told, Operand("figures", figures.quantity)))


_CAPITALS = frozenset("壹贰叁肆伍陆柒捌玖拾佰仟")
_DIGITS = {char: k for k, char in enumerate("零壹贰叁肆伍陆柒捌玖")}


def _capital(quantity: Quantity) -> bool:
    return not _CAPITALS.isdisjoint(quantity.text.translate(_SIMPLE))


_SIMPLE = str.maketrans("貳參陸", "贰叁陆")


def _exact(claim: Claim, text: str) -> Quantity:
    """An amount in words, with what 角 and 分 behind it add: exact to the last of them."""
    quantity = claim.quantity
    value = quantity.value or Decimal(0)
    behind = text[claim.at + 1 : claim.at + 5]
    for unit, worth in (("角", Decimal("0.1")), ("分", Decimal("0.01"))):
        at = behind.find(unit)
        if at > 0 and behind[at - 1] in _DIGITS:
            value += _DIGITS[behind[at - 1]] * worth
    reading = quantity.reading._replace(value=value, resolution=None)
    return quantity._replace(reading=reading)


class EraNotOfYear(Rule):
    """年号纪年与公元年份不符。

    检查什么：“1915年（民国4年）”“光绪二十八年（1902年）”：年号纪年与括号里的公元年份。

    为什么：民国元年是1912年，换算时常差一年。

    何时不报：年号不认识；清代以前的年号，岁末的日子可以落在下一个公元年，差一年也不算错。

    怎么改：民国年份加1911；其余查年表。
    """

    level = Level.WARNING
    needs = BIT[Role.DATE]
    message = {
        "zh": "{stated}与另一种纪年不符，应为{computed}",
        "en": "{stated} does not fit the other calendar: {computed}",
    }
    good = (
        Good("1915年（民国4年），创办第三高等小学堂。"),
        Good("光绪二十八年（1902年）始建书院。"),
        Good("乾隆三年（1738年）重修。"),
        Good("1915年，创办第三高等小学堂，4年后停办。", "不是年号"),
    )
    bad = (
        Bad("1916年（民国«4年»），创办第三高等小学堂。", "5年"),
        Bad("民国4年（«1914年»）始建。", "1915年"),
        Bad("1758年（乾隆«二十五年»）重修。", "23年"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """相邻的年号纪年与公元年份，中间只有一个括号"""
        for one, other in pairwise(passage.sentence.claims):
            if not other.gap.startswith("(") or not one.role is other.role is Role.DATE:
                continue
            era, dated = (one, other) if era_before(other.gap) is None else (other, one)
            named = era_before(era.gap)
            years = days_of(dated.quantity)
            if named is not None and len(years) == 1 and years[0].year:
                yield from _in_two_calendars(era, dated, years[0].year, named, era is one)

    def expect(self, year: Any, first: int) -> Any:
        """加减年号元年的前一年"""
        return year + first if first > 0 else year - -first


_LUNAR = 1912


def _in_two_calendars(
    era: Claim, dated: Claim, year: int, before: int, first: bool
) -> Iterator[Tie]:
    count = year_of_era(era.quantity)
    if count is None:
        return
    if before < _LUNAR - 1 and year == before + (count.value or 0) + 1:
        before += 1
    western = part_of(dated.quantity, year, "年")
    if first:
        operands = Operand("first", count), Operand("again", western)
        yield Tie(operands, constants=(before,))
    else:
        operands = Operand("first", western), Operand("again", count)
        yield Tie(operands, constants=(-before,))
