"""Directions: verbs of rise and fall against the two figures that they stand between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

from checker.claim.model import BIT, STANDING, Claim, Role
from checker.claim.passage import Passage, Passages
from checker.patterns import compiled
from checker.relation.joins import Slots, operand
from checker.relation.model import Comparison, Operand, Tie
from checker.rule import Bad, Good, Rule

_RANKS = ("排名", "位次", "名次", "排位", "位居")


class DirectionAgainstEnds(Rule):
    """升降用词与起止两数相反。

    检查什么：“由A下降到B”而B大于A，“由A提高到B”而B小于A。

    为什么：起止两数写颠倒，或者改了数没有改动词。

    何时不报：两数相等，或者舍入之后分不出大小。

    怎么改：调换起止两数，或者改用相反的动词。
    """

    join = Slots((("start", Role.START), ("end", Role.END)), alike=("start", "end"), percent=None)
    message = {
        "zh": "升降用词与起止两数相反：{formula}",
        "en": "the verb goes against the two figures: {formula}",
    }
    good = (
        Good("残疾人中的困难群众从62万减少到8万人。"),
        Good("发病率由8.6%下降到8.2%。"),
        Good("用水量由120万吨提高到150万吨。"),
        Good("合格率由95%提高到95%以上。", "止数是下限"),
        Good("全县工业产值从全省第12位升至第5位。", "位次上升，序数变小"),
    )
    bad = (
        Bad("每日出车由年初的36辆增加到现在«28辆»。"),
        Bad("发病率由8.2%下降到«8.6%»。"),
        Bad("用水量由150万吨增加到«120万吨»。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """起止两数，按动词的方向比较"""
        for tie in self.join.ties(passage):
            start, end = (passage.claim_of(o.quantity) for o in tie.operands)
            sign = end.lead.sign
            if end.quantity.kind == "ordinal" or any(word in start.gap for word in _RANKS):
                # A rank rises as its number falls.
                sign = -sign
            if sign:
                yield tie._replace(compare=_compared(sign > 0))

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """“增加到”而没有写起数的，与前文同一项的数"""
        for claim in passages.standing:
            if claim.lead.role is Role.END and claim.role is Role.LEVEL and claim.lead.sign:
                start = _former(claim, passages)
                if start is not None:
                    operands = operand("start", start), operand("end", claim)
                    yield Tie(operands, sure=False, compare=_compared(claim.lead.sign > 0))

    def expect(self, start: Any) -> Any:
        """上升时不小于起数，下降时不大于起数"""
        return start


def _compared(rises: bool) -> Comparison:
    return "at_least" if rises else "at_most"


_BACK = 12
"""Sentences back in which the figure that a rise starts from may stand."""


def _former(claim: Claim, passages: Passages) -> Claim | None:
    """The nearest figure before ``claim`` of the same thing; None where none is near."""
    subject = _named(claim)
    if not subject:
        return None
    for sentence in passages.sentences[claim.sentence :: -1][:_BACK]:
        for other in reversed(sentence.claims):
            here = other.at < claim.at and other.role in STANDING
            if here and other.dimension == claim.dimension and _alike(_named(other), subject):
                return other
    return None


def _named(claim: Claim) -> str:
    """The subject without what joins or colours its clause: 而农户猛(增到) is 农户."""
    return _colour().sub("", claim.lead.subject)


def _alike(one: str, other: str) -> bool:
    """True where one name ends in the other: 在校学生, 学生."""
    short, long = sorted((one, other), key=len)
    return long == short or (len(short) > 1 and long.endswith(short))


@cache
def _colour() -> re.Pattern[str]:
    return compiled("^[而但则却]|(?:猛|剧|急剧|大幅|大幅度|迅速|逐步|略|又|也)$")


class DurationAgainstVerb(Rule):
    """时间长短与“缩短”“延长”相反。

    检查什么：“由26小时缩短至12小时”“从3个月延长到半年”：缩短之后应当更短，延长之后应当更长。

    为什么：两个时间写颠倒，或者改了数没有改动词。

    何时不报：两个时间相等，或者带约数而分不出长短。

    怎么改：调换两个时间，或者改用相反的动词。
    """

    needs = BIT[Role.DURATION]
    words = ("缩短", "压缩", "延长", "减少", "增加")
    message = {
        "zh": "时间的长短与动词相反：{formula}",
        "en": "the verb goes against the two lengths of time: {formula}",
    }
    good = (
        Good("车程将由原来的26小时缩短至12小时。"),
        Good("办理时限从5个多工作日压缩到2个工作日以内。"),
        Good("车程从2小时缩短到50分钟。", "换算成同一单位再比较"),
        Good("供水时间由每天8小时延长到24小时。"),
    )
    bad = (
        Bad("车程将由原来的12小时缩短至«26小时»。"),
        Bad("供水时间由每天24小时延长到«8小时»。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """“由”“从”之后的时间，和动词之后的时间"""
        for start, end in pairwise(passage.sentence.claims):
            turn = _turn().match(end.gap) if end.role is start.role is Role.DURATION else None
            if turn is not None and _opened().search(start.gap):
                operands = Operand("start", start.quantity), Operand("end", end.quantity)
                yield Tie(operands, compare=_compared(turn[1] in _LONGER))

    def expect(self, start: Any) -> Any:
        """延长时不短于原来，缩短时不长于原来"""
        return start


_LONGER = frozenset({"延长", "增加"})


@cache
def _turn() -> re.Pattern[str]:
    return compiled("(?:左右|以上)?,?(?:大幅)?(缩短|压缩|减少|延长|增加)(?:到|至|为)[^,;:。]{0,6}$")


@cache
def _opened() -> re.Pattern[str]:
    return compiled("[由从][^,;:。]{0,8}$")
