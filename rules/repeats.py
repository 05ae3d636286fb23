"""Repeats: one indicator stated at several places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

from checker.claim.model import Claim, Role
from checker.claim.reader import Passages
from checker.finding import Level
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_STANDING = frozenset({Role.LEVEL, Role.AVERAGE, Role.END, Role.RATE, Role.SHARE})
_TELLING = 4


class IndicatorStatedTwice(Rule):
    """同一指标前后不一。

    检查什么：全文中单位相同、说的是同一事物的数。前后相同的记为一条关系；同一句话里用同样的名称写了两个不同的数，报告出来。

    为什么：摘要改了正文没有改，是报告里第二常见的错误。

    何时不报：年份、范围、阶段不同，或者名称只是相近。

    怎么改：核对两处，保留一个数；如果确是两件事，把名称写清楚。
    """

    level = Level.WARNING
    message = {
        "zh": "同一指标此处为{stated}，另一处为{computed}",
        "en": "the same indicator is {stated} here and {computed} elsewhere",
    }
    good = (
        Good("全县共有贫困户8214户。两年来，8214户贫困户全部纳入帮扶。"),
        Good("养殖能繁母猪10023头、育肥猪13777头。"),
        Good("东乡养殖能繁母猪10023头，西乡养殖能繁母猪13777头。", "两个乡"),
    )
    bad = (
        Bad("扶持农户种植蔬菜1654亩、养殖能繁母猪10023头、能繁母猪«13777头»。"),
        Bad("全年发放化肥320吨、农膜85吨、化肥«230吨»。"),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """全文索引：同值同名的数两两相连；同一串里同名异值的数"""
        last: dict[tuple[Decimal, str], Claim] = {}
        for sentence in passages.sentences:
            yield from _twice_in_one_list(sentence.claims)
            for claim in sentence.claims:
                value = claim.quantity.reading.value
                if value is None or claim.role not in _STANDING or claim.dimension is None:
                    continue
                key = (value, claim.dimension)
                before = last.get(key)
                last[key] = claim
                if before is not None and _same(before, claim, passages.skeleton.text):
                    yield _tie(before, claim, False)

    def expect(self, other: Any) -> Any:
        """另一处的数"""
        return other


def _tie(one: Claim, other: Claim, sure: bool) -> Tie:
    return Tie((Operand("first", one.quantity), Operand("again", other.quantity)), sure=sure)


def _same(one: Claim, other: Claim, text: str) -> bool:
    """True where the names share a word, or the figure has digits enough to be telling."""
    value = one.quantity.value
    assert value is not None
    if one.role is not other.role or value == 0:
        return False
    digits = len(value.normalize().as_tuple().digits)
    if digits >= _TELLING:
        return True
    if digits < 2 and value < 10:
        return False
    return _shares_a_word(_name(one, text), _name(other, text))


def _name(claim: Claim, text: str) -> str:
    """The words that name the thing: the subject before the figure and what is counted after it."""
    after = _counted().match(text, claim.at + 1)
    return f"{claim.lead.subject} {after[0] if after else ''}"


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(r"[\u4e00-\u9fff]{1,8}")


def _shares_a_word(a: str, b: str) -> bool:
    return any(a[k : k + 2] in b for k in range(len(a) - 1))


def _twice_in_one_list(claims: tuple[Claim, ...]) -> Iterator[Tie]:
    """Neighbours in one list (、) with the same name, unit and role but another figure."""
    named: dict[tuple[str, str], Claim] = {}
    for claim in claims:
        if claim.gap[:1] not in ("、", "和", "及"):
            named = {}
        if claim.role is not Role.LEVEL or claim.dimension is None:
            continue
        name = _item(claim)
        if len(name) < 2:
            continue
        before = named.get((name, claim.dimension))
        named[name, claim.dimension] = claim
        if before is not None and before.quantity.value != claim.quantity.value:
            yield _tie(before, claim, True)


def _item(claim: Claim) -> str:
    """The item's bare name: its whole gap without the mark that opens it."""
    name = claim.gap.lstrip("、,和及")
    for verb in ("养殖", "种植", "发展", "发放", "新增", "完成"):
        name = name.removeprefix(verb)
    return name if len(name) < 9 and not set(name) & set(",;:()") else ""
