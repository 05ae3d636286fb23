"""Counts of things that the text names one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from checker.claim.model import Claim, Role, Trait
from checker.claim.passage import Passage
from checker.finding import Level
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class CountNotOfNames(Rule):
    """个数与列出的名称不符。

    检查什么：“北山、黄山、郭地3村”“教师、校长两支队伍”：数字之前用顿号列出的名称，个数应当等于所写的数。

    为什么：增删了一个名称，没有改个数。

    何时不报：名称之后有“等”，名称长短悬殊（可能不是并列的名称），数的不是村、乡、县一类地方，所写的数大于十二；这些只在相符时记为一条关系。

    怎么改：数一数名称，改个数或补名称。
    """

    level = Level.WARNING
    needs = Trait.NAMING
    message = {
        "zh": "写的是{stated}，列出的名称有{computed}",
        "en": "{stated} is stated, but {computed} are named",
    }
    good = (
        Good("扶持滩头镇北山、黄山、郭地3村栽植果树。"),
        Good("对教育、卫生、住房等6个领域开展排查。", "等：没有列全"),
        Good("投资主要来自省、市、县财政和3个社会资本。", "不是同一事物"),
    )
    bad = (
        Bad("扶持北山、黄山、郭地、西坪«3个»村栽植果树。"),
        Bad("在东乡、西乡、南乡«5个»乡镇建成果园。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """数字前紧挨着的一串名称"""
        for claim in passage.sentence.claims:
            gap = claim.gap
            if ("、" in gap or "和" in gap) and claim.role is Role.LEVEL and _small(claim):
                names = _names(gap)
                if len(names) > 1:
                    even = "、".join(names) in gap and _even(names)
                    yield Tie(
                        (Operand("count", claim.quantity),),
                        sure=even and _places(claim, passage),
                        constants=(len(names),),
                    )

    def expect(self, named: int) -> Any:
        """列出的名称数"""
        return named


def _small(claim: Claim) -> bool:
    quantity = claim.quantity
    whole = quantity.kind == "quantity" and quantity.approx is None and quantity.resolution == 1
    return whole and claim.value is not None and 1 < claim.value < 13


def _names(gap: str) -> list[str]:
    """The names in a row right before the figure; empty where the row is open or no row."""
    row = gap[1 + max(map(gap.rfind, _STOPS)) :]
    *first, last = row.split("、")
    # Only the last two names are joined by 和; 和 and 及 inside a name are not.
    pair = re.split(r"[和及]", last, maxsplit=1) if len(last) < _LONG else [last]
    names = [*first, *pair]
    return [] if names[-1].endswith("等") or not all(map(_is_name, names)) else names


def _is_name(text: str) -> bool:
    return 0 < len(text) <= _LONGEST and all(c.isalpha() or c in "“”‘’《》" for c in text)


_STOPS = ",;:() "
_LONGEST = 20
_LONG = 9
_PLACES = frozenset("村乡镇县省市区州旗")


def _places(claim: Claim, passage: Passage) -> bool:
    """True where what is counted are places: 3村, 5个乡镇."""
    unit = claim.quantity.unit or ""
    after = passage.words(claim.at + 1, claim.at + 3)
    return unit[:1] in _PLACES or (unit == "个" and after[:1] in _PLACES)


def _even(names: list[str]) -> bool:
    """True where all but the first are short names alike in length, joined by 、 alone.

    The first may carry words before its name (扶持滩头镇北山), so its length says nothing.
    """
    rest = [len(name) for name in names[1:]]
    first = len(names[0])
    return len(names) > 2 and max(rest) <= 3 and max(rest) - min(rest) < 2 and first < 10
