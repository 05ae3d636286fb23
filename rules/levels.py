"""Levels of government that together are the whole: 市本级 and 各县区."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from checker.claim.model import STANDING, Claim, Trait, place_of
from checker.claim.naming import last_clause
from checker.claim.passage import Passage
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.algebra import total
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_REACH = 3
_MOST = 60


class LevelsNotWhole(Rule):
    """本级与下级之和不等于全体。

    检查什么：一句之内“市级（市本级）政府债务余额……；县（市、区）政府债务余额……”，与同一句或前几句里“全市政府债务余额”：本级加下级应当等于全市。

    为什么：三个数分在两句里，调整了一级忘了全市数。

    何时不报：三个数的名称除了“全市”“市级”“县区”不完全相同；名称短（收入、支出），可能口径不同。

    怎么改：核对三个数和它们的范围。
    """

    level = Level.WARNING
    needs = Trait.LEVELLED
    message = {
        "zh": "全体{stated}与本级、下级之和不符，应为{computed}",
        "en": "the whole {stated} is not what the two levels come to: {computed}",
    }
    good = (
        Good(
            "全市政府债务余额86.5亿元。其中：一般债务30.2亿元，专项债务56.3亿元。"
            "市级政府债务余额21.4亿元，县（市、区）政府债务余额65.1亿元。"
        ),
        Good("专项债务限额60.3亿元。市级政府债务限额31.4亿元，县区政府债务限额60.2亿元。", "专项"),
        Good("全市收入86.5亿元，市本级收入21.4亿元，县区收入60.1亿元。", "可能还有别的级次"),
    )
    bad = (
        Bad(
            "全市政府债务余额«86.5亿元»。市本级政府债务余额21.4亿元，各县区政府债务余额56.1亿元。",
            "77.5亿元",
        ),
        Bad(
            "核定全市政府债务限额«90.8亿元»，其中：市级政府债务限额31.4亿元，"
            "县（市、区）政府债务限额60.4亿元。",
            "91.8亿元",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """本级、下级，和之前的全体"""
        upper: dict[str, Claim] = {}
        for claim in passage.sentence.claims:
            found = _level().fullmatch(_name(claim)) if claim.role in STANDING else None
            if found is None or claim.depth:
                continue
            noun = found["noun"]
            if found["upper"]:
                upper[noun] = claim
            elif noun in upper:
                first = upper.pop(noun)
                whole = _whole(passage, first, noun)
                if whole is not None:
                    parts = (Operand("part", c.quantity) for c in (first, claim))
                    yield Tie((*parts, Operand("total", whole.quantity)))

    def expect(self, *parts: Any) -> Any:
        """本级加下级"""
        return total(parts)


def _whole(passage: Passage, part: Claim, noun: str) -> Claim | None:
    """The last figure before the part that bears the noun without a level or a kind."""
    for sentence in (passage.sentence, *passage.before(_REACH)):
        end = place_of(part, sentence.claims)
        for claim in reversed(sentence.claims[max(0, end - _MOST) : end]):
            if claim.dimension == part.dimension and claim.role in STANDING:
                before, found, _ = _name(claim).rpartition(noun)
                if found and _all().search(before):
                    return claim
    return None


def _name(claim: Claim) -> str:
    """The words of the figure's clause, brackets and verbs left out."""
    gap = _aside().sub("", claim.gap)
    return last_clause(gap, ",;:()\n　").removeprefix("其中").rstrip("为达到共合计")


@cache
def _aside() -> re.Pattern[str]:
    return compiled(r"\([^()]*\)")


@cache
def _level() -> re.Pattern[str]:
    return compiled(
        r"(?:(?P<upper>[省市州县区]本?级)|各?(?:县市区|县区|区县|市县|县|区|乡镇)级?)"
        r"(?P<noun>[^\s级]{4,12})"
    )


@cache
def _all() -> re.Pattern[str]:
    """全市政府债务余额, 两级政府债务余额, or nothing at all before the noun."""
    return compiled(r"(?:^|[全我].|各级|两级|核定|年末|年底)$")
