"""Averages: per household, person, mu or village."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from checker.claim.model import BIT, Claim, Role
from checker.claim.passage import Passage
from checker.quantity.units import dimension
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_TOTALS = frozenset({Role.LEVEL, Role.END})


class AverageNotFromTotal(Rule):
    """平均数与总数、个数不符。

    检查什么：同一句里的总数、个数和户均、人均、亩均、村均：总数除以个数应当等于平均数。

    为什么：总数或户数更新了，平均数没有更新。

    何时不报：同一句里可以做总数或个数的数不止一个。

    怎么改：按提示的算式重算。
    """

    needs: ClassVar[int] = BIT[Role.AVERAGE] | BIT[Role.LEVEL]
    message = {
        "zh": "平均数{stated}与总数、个数不符，应为{computed}",
        "en": "the average {stated} does not follow from total and count: {computed}",
    }
    good = (
        Good("全村86户312人，户均3.6人。"),
        Good("发放补助75万元，惠及500户，户均1500元。"),
        Good("全村86户312人，户均增收4200元。", "没有总收入"),
        Good("全县186个行政村集体经济总收入2604万元，村均14万元。"),
    )
    bad = (
        Bad("全村86户312人，户均«4.2人»。", "3.63人"),
        Bad("发放补助75万元，惠及500户，户均«2500元»。", "1500元"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """平均数，及它之前唯一的总数与唯一的个数"""
        claims = passage.sentence.claims
        for k, claim in enumerate(claims):
            if claim.role is Role.AVERAGE and claim.quantity.per and not _changes(claim):
                total = _only(claims[:k], claim.dimension)
                count = _count(claims[:k], claim.quantity.per, passage)
                if total is not None and count is not None and total is not count:
                    yield Tie(
                        (
                            Operand("total", total.quantity),
                            Operand("count", count.quantity),
                            Operand("average", claim.quantity),
                        )
                    )

    def expect(self, total: Any, count: Any) -> Any:
        """总数 ÷ 个数"""
        return total / count


def _changes(claim: Claim) -> bool:
    return any(word in claim.gap for word in ("增收", "增加", "减少", "纯收入", "年"))


def _count(claims: tuple[Claim, ...], per: str, passage: Passage) -> Claim | None:
    """The one count of what the average is per: 500户, or 186个行政村 for 村均."""
    found = _only(claims, dimension(per))
    if found is not None:
        return found
    named = [
        c
        for c in claims
        if c.role in _TOTALS
        and c.quantity.unit == "个"
        and per in passage.words(c.at + 1, c.at + 5)
    ]
    return named[0] if len(named) == 1 else None


def _only(claims: tuple[Claim, ...], wanted: str | None) -> Claim | None:
    found = [
        c
        for c in claims
        if c.role in _TOTALS and c.dimension == wanted and wanted and not _spread(c)
    ]
    return found[0] if len(found) == 1 else None


def _spread(claim: Claim) -> bool:
    """True for a figure that is itself an average (每人平均二点八亩)."""
    return "均" in claim.gap or "每" in claim.gap
