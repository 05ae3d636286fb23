"""Counts of one kind under several measure words: 机构28个, of which 医院3个 and 其他4所."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claim.model import STANDING, Claim
from checker.claim.sums.dividing import holds

_ANY = "个"
_KIN = (
    frozenset({_ANY, "所", "家", "处", "座"}),
    frozenset({"头", "只", "羽", "匹"}),
    frozenset({"人次", "人"}),
)
"""Measure words that change with the name of what is counted, and count the same."""


def of_kin(parts: Sequence[Claim], item: Sequence[Claim]) -> tuple[Claim, list[Claim]] | None:
    """The total of the ``item`` and those of ``parts`` that are counted with it, in other words.

    Under another measure word what is more than the total is of another matter (家禽208万羽 behind
    牲畜112万头), and so are all of them where one under the total's own is, or none has that.
    """
    kinds = {part.dimension for part in parts}
    for kin in _KIN:
        if kinds.isdisjoint(kin):
            continue
        total = next((c for c in reversed(item) if c.dimension in kin and c.role in STANDING), None)
        if total is None:
            continue
        told = [part for part in parts if part.dimension in kin]
        mine = [p for p in told if p.dimension == total.dimension or holds(total, [p])]
        measures = {part.dimension for part in mine}
        other = total.dimension == _ANY and measures != {_ANY}
        if len(mine) > 1 and holds(total, mine) and (len(measures) > 1 or other):
            return total, mine
    return None
