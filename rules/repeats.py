"""Repeats: one indicator stated at several places."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from checker.claim.model import Claim, Role
from checker.claim.naming import counted, kind_of, name_of, whole_scope
from checker.claim.reader import Passages
from checker.finding import Level
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_STANDING = frozenset({Role.LEVEL, Role.AVERAGE, Role.END, Role.RATE, Role.SHARE})
_TELLING = 4
_COUNT = "count"


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
                key = value, _COUNT if counted(claim) else claim.dimension
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
    if value is None or one.role is not other.role or value == 0:
        return False
    digits = len(value.normalize().as_tuple().digits)
    if digits >= (_TELLING - 1 if counted(one) else _TELLING):
        return True
    if digits < 2 and value < 10:
        return False
    return _shares_a_word(name_of(one, text), name_of(other, text))


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
    """The item's bare name, without the verb of the list's first item; empty where it is no item."""
    name = claim.lead.subject
    for verb in _VERBS:
        name = name.removeprefix(verb)
    return name if len(name) < 9 else ""


_VERBS = ("养殖", "种植", "发展", "发放", "新增", "完成", "建设", "新建", "安装", "培训", "购置", "生产")


class PartAboveWhole(Rule):
    """局部大于全体。

    检查什么：说“全县（全镇、全村）共有”多少的数，与全文里同一事物的其他数：局部不应大于全体。

    为什么：全体的数用了旧的口径，或者局部的数多写了一位。

    何时不报：两个数不在同一句里（只在相符时记为一条关系），名称不完全相同，单位不同。

    怎么改：核对两个数，或者写明范围。
    """

    level = Level.WARNING
    compare = "at_most"
    message = {
        "zh": "局部的{stated}大于全体的{computed}",
        "en": "the part {stated} exceeds the whole {computed}",
    }
    good = (
        Good("投入640万元新建2个村卫生室，全镇8个村卫生室全部达标。"),
        Good("全县共有82个贫困村。两年来，49个贫困村脱贫出列。"),
        Good("新建12个村活动室，全镇8个村卫生室全部达标。", "不是同一事物"),
    )
    bad = (
        Bad("投入640万元新建«12个»村卫生室，全镇8个村卫生室全部达标。"),
        Bad("对«96个»行政村开展整治，全县82个行政村全部通过验收。"),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """全体的数，与其他同名同单位的数"""
        text = passages.skeleton.text
        wholes: dict[tuple[str, str], tuple[Claim, int]] = {}
        others: list[tuple[tuple[str, str], Claim, int]] = []
        for index, sentence in enumerate(passages.sentences):
            for claim in sentence.claims:
                if claim.role is not Role.LEVEL or claim.dimension is None or not counted(claim):
                    continue
                kind = kind_of(claim, text)
                if not kind:
                    continue
                key = kind, claim.dimension
                if whole_scope(claim) and key not in wholes:
                    wholes[key] = claim, index
                else:
                    others.append((key, claim, index))
        for key, part, index in others:
            whole, place = wholes.get(key, (None, -1))
            if whole is not None and part.quantity.value != whole.quantity.value:
                yield Tie(
                    (Operand("whole", whole.quantity), Operand("part", part.quantity)),
                    sure=place == index,
                )

    def expect(self, whole: Any) -> Any:
        """全体"""
        return whole
