"""What is left of a whole when a part of it is done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from checker.claim.model import STANDING, Claim, Trait
from checker.claim.passage import Passage
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.joins import operand
from checker.relation.model import Tie
from checker.rule import Bad, Good, Rule


@cache
def _state() -> re.Pattern[str]:
    """The words right before a figure say that it is what is left, or what is done."""
    return compiled(
        r"(?:(?P<left>剩|余下|其余|尚余|尚有|仍有|未(?![来成经婚满])|没有)|(?P<done>已|办结|完成))"
        r"[^,;:()]{0,8}$"
    )


class RemainderNotWhatIsLeft(Rule):
    """剩余数不符。

    检查什么：一句之内先写总数、再写已完成（已脱贫、已整改）的数和剩余（尚未、未整改）的数：剩余数应当等于总数减已完成数。

    为什么：三个数随进度滚动更新，常常只改了两个。

    何时不报：计量单位不同，总数或已完成数不止一个。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    needs = Trait.REMAINS
    message = {
        "zh": "剩余数{stated}与总数、已完成数不符，应为{computed}",
        "en": "what is left, {stated}, is not the whole less what is done: {computed}",
    }
    good = (
        Good("共排查隐患1256处，已整改1102处，未整改154处。"),
        Good("全乡贫困户320户1060人，已脱贫306户1021人，剩余14户39人。"),
        Good("共有企业86家，已复工62家，还有员工1200人未返岗。", "单位不同"),
        Good("共有项目86个，已开工61个，已竣工32个，剩余项目正在做前期工作。"),
    )
    bad = (
        Bad("共排查隐患1256处，已整改1102处，未整改«254处»。", "154处"),
        Bad("全乡贫困户320户，已脱贫306户，剩余«41户»。", "14户"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """总数、已完成数、剩余数"""
        claims = passage.sentence.claims
        states = _states(claims)
        for k, claim in enumerate(claims):
            if states[k] == "left":
                before = [j for j in range(k) if _alike(claims[j], claim)]
                if [states[j] for j in before] == ["", "done"]:
                    three = (*(claims[j] for j in before), claim)
                    yield Tie(tuple(map(operand, ("total", "part", "rest"), three)))

    def expect(self, total: Any, done: Any) -> Any:
        """总数 − 已完成数"""
        return total - done


def _states(claims: Sequence[Claim]) -> list[str]:
    """``left``, ``done`` or nothing for each claim; 14户39人 share what is said of the first."""
    states: list[str] = []
    for claim in claims:
        if claim.gap or not states:
            found = _state().search(claim.gap)
            states.append((found.lastgroup or "") if found else "")
        else:
            states.append(states[-1])
    return states


def _alike(claim: Claim, other: Claim) -> bool:
    return claim.dimension == other.dimension and claim.role in STANDING and not claim.depth
