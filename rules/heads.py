"""Heads: ranks and their field, people and times, people and households."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

from checker.claim.model import BIT, Claim, Role, Trait
from checker.claim.passage import Passage
from checker.claim.reading import cues
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class RankAboveField(Rule):
    """位次大于参评个数。

    检查什么：“居全市13个县第14位”：位次不应大于前面紧挨着写的个数。

    为什么：区划调整、参评个数变化之后，位次照抄旧稿。

    何时不报：个数和位次之间隔着逗号或别的事物。

    怎么改：核对位次和参评个数。
    """

    needs = BIT[Role.RANK] | BIT[Role.LEVEL]
    compare = "at_most"
    message = {
        "zh": "位次超出参评的个数：{formula}",
        "en": "the rank is beyond its field: {formula}",
    }
    good = (
        Good("增速居全市13个县第4位。"),
        Good("在全省16个市中排名第16位。"),
        Good("新增上市公司3家，居全省第12位。", "不是参评个数"),
        Good("全市8个县区中有3个排名全省第12位。", "3个不是参评个数"),
    )
    bad = (
        Bad("增速居全市13个县«第14位»。"),
        Bad("在全省16个市中排名«第18位»。"),
        Bad("在全市11个县（市、区）中排名«第12位»。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """个数和紧跟着的位次"""
        for field, rank in pairwise(passage.sentence.claims):
            if rank.role is not Role.RANK or field.quantity.unit not in _FIELDS:
                continue
            whole = field.quantity.resolution == 1 and field.quantity.approx is None
            if whole and _ranked(rank, passage) and rank.quantity.value is not None:
                yield Tie((Operand("count", field.quantity), Operand("rank", rank.quantity)))

    def expect(self, count: Any) -> Any:
        """参评个数"""
        return count


_FIELDS = frozenset(("个", "家", "所", "县", "市", "省", "区", "村", "乡镇", "省份"))


def _ranked(rank: Claim, passage: Passage) -> bool:
    """True where only what is ranked and a verb stand before the rank, and a rank it is."""
    unit = rank.quantity.unit
    named = unit in ("位", "名") or passage.words(rank.at + 1, rank.at + 2) in ("", "。", ",", ";")
    gap = _aside().sub("", rank.gap)
    if not 0 < len(gap) < _SHORT or set(gap) & set(",;:、()"):
        return False
    # 3个排名第12位: what is counted has no name, and is not what is ranked.
    return named and gap[-1] in _ENDS and gap[0] not in _VERBS


@cache
def _aside() -> re.Pattern[str]:
    """14个县(市、区)中: what else the field is made of."""
    return compiled(r"^.?\([^()]{1,12}\)")


_SHORT = 12
_VERBS = frozenset("排位居列名在进获")
_ENDS = frozenset("中里排名位居列县市区省镇乡村旗州")


class PersonsAboveTimes(Rule):
    """人数大于人次。

    检查什么：“培训3200人次，覆盖3100人”：同一件事的人数不应大于人次。

    为什么：两个数写颠倒，或者把人次写成了人。

    何时不报：后一个数另有自己的名称，可能不是同一件事。

    怎么改：核对两个数和单位。
    """

    level = Level.WARNING
    needs = Trait.REACHED
    compare = "at_most"
    message = {
        "zh": "同一件事的人数大于人次：{formula}",
        "en": "more people than attendances: {formula}",
    }
    good = (
        Good("全年培训3200人次，覆盖2500人。"),
        Good("开展义诊12场3200人次，惠及群众860人。"),
        Good("全年培训3200人次，新增就业3500人。", "不是同一件事"),
    )
    bad = (
        Bad("全年培训3200人次，覆盖«3500人»。"),
        Bad("开展义诊12场320人次，惠及群众«860人»。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """人次和它后面覆盖、惠及的人数"""
        for times, persons in pairwise(passage.sentence.claims):
            if times.quantity.unit == "人次" and persons.dimension == "人":
                levels = times.role is Role.LEVEL and persons.role is Role.LEVEL
                if levels and not persons.quantity.per and _reached(persons.gap):
                    yield Tie((Operand("times", times.quantity), Operand("part", persons.quantity)))

    def expect(self, times: Any) -> Any:
        """人次"""
        return times


def _reached(gap: str) -> bool:
    words = gap.removeprefix(",")
    return len(gap) < _SHORT and gap[:1] == "," and words.startswith(cues.REACHED)


class HouseholdsAbovePersons(Rule):
    """户数大于人数。

    检查什么：“贫困户312户1086人”：紧挨着写的户数和人数，户数不应大于人数。

    为什么：两个数写颠倒，或者漏写一位。

    何时不报：两个数不是紧挨着写的，人数后面另有所指（312户48人务工）。

    怎么改：核对户数和人数。
    """

    level = Level.WARNING
    needs = Trait.BESIDE
    compare = "at_least"
    message = {
        "zh": "人数小于户数：{formula}",
        "en": "fewer people than households: {formula}",
    }
    good = (
        Good("全村共有脱贫户312户1086人。"),
        Good("农村低保633户、983人，比上年有所减少。"),
        Good("走访312户，48人外出务工。", "不是紧挨着写的"),
    )
    bad = (
        Bad("全村共有脱贫户312户«186人»。"),
        Bad("农村低保633户、«98人»，比上年有所减少。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """紧挨着的户数和人数"""
        for homes, people in pairwise(passage.sentence.claims):
            if homes.quantity.unit != "户" or people.dimension != "人" or not homes.value:
                continue
            if people.gap in _BESIDE and people.role is Role.LEVEL and not homes.quantity.per:
                behind = passage.words(people.at + 1, people.at + 2)
                operands = Operand("count", homes.quantity), Operand("part", people.quantity)
                yield Tie(operands, sure=behind in _STOPS)

    def expect(self, homes: Any) -> Any:
        """户数"""
        return homes


_BESIDE = frozenset({"", "、"})
_STOPS = frozenset({"", "。", ",", ";", ")", "、", "(", "\n"})
