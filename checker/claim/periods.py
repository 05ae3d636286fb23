"""Lengths of time that words name: 五年, 2016—2020年, “十四五”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from checker.claim.model import Claim, Role
from checker.quantity.dates import days_of

_PLAN_YEARS = 5


def years_in(claims: Sequence[Claim]) -> tuple[Claim | None, int] | None:
    """The one length of time in years among ``claims`` and the words before them.

    Gives the figure that says so (None for a five-year plan named in words) and the number of
    years, both ends included; None where the words name no length or more than one.
    """
    found: list[tuple[Claim | None, int]] = []
    for claim in claims:
        if _plan().search(claim.gap):
            found.append((None, _PLAN_YEARS))
        quantity = claim.quantity
        if claim.role is Role.DURATION and quantity.unit == "年" and quantity.value is not None:
            found.append((claim, int(quantity.value)))
        elif claim.role is Role.DATE:
            first, last = (days_of(quantity) * 2)[:2]
            if first.year and last.year and first.month is None and last.year > first.year:
                found.append((claim, last.year - first.year + 1))
    return found[0] if len({years for _, years in found}) == 1 else None


@cache
def _plan() -> re.Pattern[str]:
    return re.compile('[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?')
