"""Lists that no words close: how often those of each kind add up in published reports."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claim.model import MONEY, Claim, Listing
from checker.claim.passage import Passage
from checker.relation.model import Habit


def habit_of(listing: Listing, passage: Passage) -> Habit | None:
    """How open lists like this one come out; None for one that its words leave open."""
    text, last = passage.document.skeleton.text, listing.parts[-1].at
    ahead, behind = text[listing.total.at : listing.parts[0].at], text[last + 1 : last + 2]
    if any(word in ahead for word in _INCLUDING):
        return _INCLUDED
    if any(word in ahead for word in _PARTIAL) or behind == "等":
        return None
    if not is_flat(listing.parts):
        return MIXED
    if behind not in _ENDS:
        return GOING_ON
    return _MONEY if listing.total.dimension == MONEY else _THINGS


def is_flat(parts: Sequence[Claim]) -> bool:
    """True for parts that one mark joins, and no semicolon."""
    joints = {part.gap[:1] for part in parts[1:]}
    return len(joints) == 1 and joints <= _FLAT


_INCLUDING = ("包括", "包含")
_PARTIAL = ("主要", "重点", "仅")
_FLAT = frozenset("、,)")
_ENDS = ("。", ")", "")
_MONEY = Habit("以顿号或逗号连接、写到句末的清单，金额", 41, (2, 1, 1, 0, 5, 9, 3))
_THINGS = Habit("以顿号或逗号连接、写到句末的清单，其他数量", 44, (9, 2, 0, 10, 25, 52, 31))
GOING_ON = Habit("以顿号或逗号连接、后面还有话的清单", 33, (3, 3, 0, 2, 8, 20, 17))
MIXED = Habit("以分号或者几种标点连接的清单", 59, (68, 13, 8, 23, 37, 55, 28))
"""Lists that no words close, by the size of the gap (``checker.relation.model.GAPS``)."""

_INCLUDED = Habit("“包括”之后列出的各项", 10, (3,))
NUMBERED = Habit("总数之后逐条列出的各项", 22, (2,))
