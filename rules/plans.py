"""Plans that were adjusted: the first plan, what was added or taken off, the plan in force."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from checker.claim.model import BIT, Claim, Role
from checker.claim.passage import Passage
from checker.finding import Level
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_ADJUSTED = "调整后"
_MORE, _LESS = ("加", "增", "追"), ("减", "压")


class PlanNotFromAdjustment(Rule):
    """调整后的预算与年初预算、调整数不符。

    检查什么：“年初预算47.5亿元，……等调整事项19.1亿元，调整后预算66.6亿元”，“调整后预算75.9亿元，比年初预算增加2.7亿元”：年初预算加上（减去）调整数，应当等于调整后的预算。

    为什么：调整方案改过几次，三个数没有一起改。

    何时不报：调整了不止一笔，或者没有写明是调增还是调减。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    needs = BIT[Role.PLAN]
    message = {
        "zh": "调整后的预算{stated}与年初预算、调整数不符，应为{computed}",
        "en": "the adjusted plan {stated} is not the first one and what was added: {computed}",
    }
    good = (
        Good("年初支出预算为47.5亿元，执行中追加专项补助19.1亿元，调整后支出预算为66.6亿元。"),
        Good("年初收入预算合计14.4亿元，收入预算调减836万元，调整后收入预算为14.3亿元。"),
        Good("年初支出预算为47.5亿元，追加补助9.1亿元、债券3.2亿元，调整后支出预算为66.6亿元。"),
    )
    bad = (
        Bad(
            "年初支出预算为47.5亿元，执行中追加专项补助19.1亿元，调整后支出预算为«65.6亿元»。",
            "66.6亿元",
        ),
        Bad(
            "年初批准的支出预算为73.2亿元，调整后的支出预算为«79.5亿元»，比年初预算增加2.7亿元。",
            "75.9亿元",
        ),
        Bad("年初收入预算为47.5亿元，追减税收1.9亿元，调整后收入预算为«46.5亿元»。", "45.6亿元"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """年初预算、调整数、调整后的预算，依次写在一句里"""
        sentence = passage.sentence
        if _ADJUSTED not in passage.words(sentence.start, sentence.end):
            return
        claims = sentence.claims
        for k, claim in enumerate(claims):
            if _ADJUSTED in claim.gap and claim.quantity.kind == "quantity":
                before = [c for c in claims[:k] if c.dimension == claim.dimension]
                found = _adjusted(before, claims[k + 1 : k + 2])
                if found is not None:
                    first, by = found
                    yield Tie(
                        (Operand("plan", first.quantity), by, Operand("plan", claim.quantity))
                    )

    def expect(self, first: Any, by: Any) -> Any:
        """年初预算 + 调整数"""
        return first + by


def _adjusted(before: Sequence[Claim], behind: Sequence[Claim]) -> tuple[Claim, Operand] | None:
    """The first plan and the one change of it, written before the adjusted plan or behind it."""
    if not before or "预算" not in before[0].gap:
        return None
    if len(before) == 2:
        words = before[1].gap.replace("追减", "减")
        more, less = (any(word in words for word in side) for side in (_MORE, _LESS))
        if more is not less:
            return before[0], Operand("change", before[1].quantity, 1 if more else -1)
        return None
    change = behind[0] if len(before) == 1 and behind else None
    if change is None or change.role is not Role.CHANGE or "预算" not in change.gap:
        return None
    if change.dimension != before[0].dimension:
        return None
    return before[0], Operand("change", change.quantity, change.sign)
