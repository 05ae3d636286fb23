"""Levels of two dates side by side: 2015年为45个,2020年增加到72个."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claim.model import Claim, Role
from checker.quantity.model import Quantity

_LEVELS = frozenset({Role.LEVEL, Role.AVERAGE})
_SHORT = 8


def earlier_level(out: Sequence[Claim], end: Quantity, gap: str) -> Claim | None:
    """The level right before of an earlier date, where nothing but a date and a verb part the two.

    ``out`` are the figures of the sentence before ``end``, ``gap`` the words right before it.
    """
    if len(out) < 3 or len(gap) > _SHORT:
        return None
    dated, level, date = out[-3:]
    if dated.role is not Role.DATE or date.role is not Role.DATE or date.gap not in (",", ";"):
        return None
    alike = level.role in _LEVELS and level.quantity.unit == end.unit
    return level if alike and level.depth == date.depth else None
