"""Doublings (翻番) and levels that are said not to have changed (持平)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Any

from checker.claim.model import BIT, STANDING, Claim, Role, place_at
from checker.claim.passage import Passage
from checker.claim.skeleton import MULTIPLE
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.joins import operand
from checker.relation.model import Tie
from checker.rule import Bad, Good, Rule

_WHEN = frozenset({Role.DATE, Role.DURATION})
_LOOSE = Decimal("0.1")
"""翻番 is said of what is near it as well."""


class DoublingNotFromStart(Rule):
    """翻番与起止两数不符。

    检查什么：“由50万元翻两番，达到200万元”“由50万元增加到200万元，翻了两番”“达到100万元，比上年的50万元翻了一番”：翻n番是起数乘以2的n次方。

    为什么：翻两番是4倍，常被当成2倍或3倍。

    何时不报：翻番另有主语，没有写起数（基数）或止数，两数之比与翻番相差不到一成（“翻番”常是约略的说法），“近”“多”一类的约数。

    怎么改：翻一番是2倍，翻两番是4倍，翻三番是8倍。
    """

    words = ("翻",)
    message = {
        "zh": "翻番之后的{stated}与起数不符，应为{computed}",
        "en": "{stated} does not follow from doubling the start: {computed}",
    }
    good = (
        Good("产值由50万元翻两番，达到200万元。"),
        Good("产值由50万元翻了一番，达到103万元。", "约略的说法"),
        Good("产值五年翻两番，达到200万元。", "没有起数"),
        Good("产值由50万元增加到200万元，投资实现翻番。", "另有主语"),
        Good("产值由50万元增加到200万元，翻了两番，用工由20人增加到28人。"),
    )
    bad = (
        Bad("产值由50万元翻两番，达到«150万元»。", "200万元"),
        Bad("合作社由12个翻两番，增加到«36个»。", "48个"),
        Bad("产值由50万元增加到«200万元»，翻了三番。", "400万元"),
        Bad("全年产值«260万元»，比上年的180万元翻了一番。", "360万元"),
        Bad("产值从2019年的50万元增长到2023年的«200万元»，翻了一番。", "100万元"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """番数，和它前后的起数、止数"""
        sentence = passage.sentence
        words = passage.words(sentence.start, sentence.end)
        for match in _doubled().finditer(words):
            at = sentence.start + match.start()
            place = place_at(at, sentence.claims)
            many = sentence.claims[place] if match["many"] else None
            behind = sentence.claims[place + (many is not None) :]
            before = [c for c in sentence.claims[max(0, place - 4) : place] if c.role not in _WHEN]
            said = before and _says_on().fullmatch(passage.words(before[-1].at + 1, at))
            ends = _ends(before, behind) if said else None
            times = 1 if many is None else _times(many)
            if ends is not None and times:
                factor = 2**times
                operands = tuple(map(operand, ("start", "end"), ends))
                sure = not _near(ends[1], ends[0], factor, _LOOSE)
                yield Tie(operands, sure=sure, constants=(factor,))

    def expect(self, start: Any, factor: int) -> Any:
        """起数 × 2的番数次方"""
        return start * factor


@cache
def _doubled() -> re.Pattern[str]:
    return compiled(f"(?<![近约])翻了?(?:一?番|(?P<many>{MULTIPLE}))(?![多余以])")


@cache
def _says_on() -> re.Pattern[str]:
    """What may stand between a figure and what is said of it: nothing with a subject of its own."""
    return compiled("(?:的?基础上)?,?(?:实现|同比|[比较]上年|又|再|总量|规模|正好|已)*")


def _times(many: Claim) -> int:
    """How often something doubled: 2 for 两番; 0 where that is not known exactly, or is no 番."""
    quantity = many.quantity
    known = quantity.unit == "番" and quantity.approx is None and many.value in (1, 2, 3)
    return int(many.value or 0) if known else 0


def _ends(before: Sequence[Claim], behind: Sequence[Claim]) -> tuple[Claim, Claim] | None:
    """What doubled, before and after; None where one of them is not there."""
    last = before[-1] if before else None
    first = before[-2] if len(before) > 1 else None
    following = behind[0] if behind else None
    if last is None:
        return None
    if last.role is Role.START and following is not None and following.role in STANDING:
        ends = last, following
    elif first is not None and (first.role, last.role) == (Role.START, Role.END):
        ends = first, last
    elif first is not None and first.role in STANDING and last.role is Role.BASE:
        ends = last, first
    elif last.role in STANDING and following is not None and following.role is Role.BASE:
        ends = following, last
    else:
        return None
    return ends if ends[0].dimension == ends[1].dimension else None


def _near(stated: Claim, base: Claim, factor: int, slack: Decimal) -> bool:
    """True where the figure is within ``slack`` (a ratio) of so many times its base."""
    if not base.value or stated.value is None:
        return True
    return abs(stated.value / base.value / factor - 1) <= slack


class UnchangedButDiffers(Rule):
    """说是持平，两数却不同。

    检查什么：“到位资金86亿元，与上年的86亿元持平”：写明的上年数应当与本年数相同。

    为什么：数更新了，“持平”是上一稿的话。

    何时不报：两数相差不到百分之一（写“基本持平”的，不到百分之五），没有写出上年数。

    怎么改：核对两个数，或者改写为增长、下降多少。
    """

    level = Level.WARNING
    needs = BIT[Role.BASE]
    words = ("持平",)
    message = {
        "zh": "说是与{computed}持平，写的却是{stated}",
        "en": "{stated} is said to be the same as {computed}",
    }
    good = (
        Good("全年到位资金86亿元，与上年的86亿元持平。"),
        Good("全年到位资金86.2亿元，与上年的84.9亿元基本持平。", "基本持平"),
        Good("全年到位资金86亿元，与上年持平。", "没有写上年数"),
    )
    bad = (
        Bad("全年到位资金«86亿元»，与上年的92亿元持平。", "92亿元"),
        Bad("全年招收学员«3200人»，和上年的3620人基本持平。", "3620人"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """本年数，和紧跟着的“与上年的……持平”"""
        for level, base in pairwise(passage.sentence.claims):
            if base.role is not Role.BASE or level.role not in STANDING:
                continue
            behind = passage.words(base.at + 1, base.at + 5)
            told = behind.startswith(("持平", "基本持平"))
            if told and base.gap[:1] == "," and base.dimension == level.dimension:
                slack = _ABOUT if behind[0] == "基" else _SAME
                operands = operand("base", base), operand("level", level)
                yield Tie(operands, sure=not _near(level, base, 1, slack))

    def expect(self, base: Any) -> Any:
        """上年数"""
        return base


_SAME, _ABOUT = Decimal("0.01"), Decimal("0.05")
