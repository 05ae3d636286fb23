"""What a total is said to hold: 转移支付9亿元,包括…; 经费80亿元中,…."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from checker.claim.model import PLANNED, STANDING, Claim, Listing
from checker.claim.sums.dividing import MOST, head_of, holds, item_of, parts_of, too_small
from checker.claim.sums.items import named
from checker.patterns import compiled


def among(claims: Sequence[Claim], i: int) -> list[Listing]:
    """经费80亿元中,出国21亿元,用车44亿元: what the figure right before 中 is made of."""
    total = claims[i - 1]
    parts = parts_of(claims[i : i + MOST], claims[i].depth)
    mine = tuple(part for part in parts if part.dimension == total.dimension)
    if total.role not in PLANNED or not mine or too_small(total, mine):
        return []
    return [named(total, mine, claims, 0)]


def included(claims: Sequence[Claim], i: int) -> list[Listing]:
    """转移支付9亿元,增长2%,包括财力性5亿元、专项4亿元: what the last thing spoken of is made of."""
    if not _including().match(claims[i].gap):
        return []
    depth, kind = claims[i].depth, claims[i].dimension
    total = head_of(item_of(claims[max(0, i - MOST) : i], depth), kind)
    tail = [part for part in parts_of(claims[i : i + MOST], depth, True) if part.dimension == kind]
    if len(tail) > 1 and tail[1].gap[:1] == "、":
        # What a comma parts from items that 、 joins is another matter.
        tail = [tail[0], *takewhile(lambda part: part.gap[:1] in "、和及", tail[1:])]
    parts = tuple(tail)
    if total is None or total.role not in STANDING or len(parts) < 2 or not holds(total, parts):
        return []
    return [named(total, parts, claims, 0)]


@cache
def _including() -> re.Pattern[str]:
    """What stands between a total and the first of the items that make it up."""
    return compiled(r"[^,;:。]{0,8}[,(](?:主要)?包括:?[^,;:。]*$")
