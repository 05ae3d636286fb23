"""Counts of one kind under several measure words: 机构28个, of which 医院3个 and 其他4所."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claim.dividing import holds
from checker.claim.model import STANDING, Claim

_ANY = "个"
_KIN = (frozenset({_ANY, "所", "家", "处", "座"}), frozenset({"头", "只", "羽", "匹"}))
"""Measure words that change with the name of what is counted, and count the same."""


def of_kin(parts: Sequence[Claim], item: Sequence[Claim]) -> tuple[Claim, list[Claim]] | None:
    """The total of the ``item`` and those of ``parts`` that are counted with it, in other words.

    None where one measure word counts them all, or where one of them is more than the total: then
    they are of another matter (学校12所,其中实验室30个).
    """
    kinds = {part.dimension for part in parts}
    for kin in _KIN:
        if kinds.isdisjoint(kin):
            continue
        mine = [part for part in parts if part.dimension in kin]
        total = next((c for c in reversed(item) if c.dimension in kin and c.role in STANDING), None)
        if len(mine) < 2 or total is None or not holds(total, mine):
            continue
        measures = {part.dimension for part in mine}
        if len(measures) > 1 or (total.dimension == _ANY and measures != {_ANY}):
            return total, mine
    return None
