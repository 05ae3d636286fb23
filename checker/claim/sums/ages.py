"""Ages: the years that a band spans, and bands that together are all ages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from checker.claim.model import Claim
from checker.patterns import compiled

YEARS = frozenset({"岁", "周岁"})
OLDEST = 999
_UPTO, _FROM = ("及以下", "以下", "(含)以下", "(不含)以下"), ("及以上", "以上", "(含)以上")


def ages_of(claim: Claim) -> tuple[int, int | None] | None:
    """The first and the last year of an age: 15, 59; 60 and nothing where the words go on."""
    found = [int(year) for year in _years().findall(claim.quantity.plain)]
    if len(found) == 2:
        return found[0], found[1]
    return (found[0], None) if len(found) == 1 else None


def of_all_ages(parts: Sequence[Claim], claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Those of the ``parts`` whose bands are all ages: 35岁及以下▯、36至54岁▯、55岁及以上▯.

    Each stands behind its band, or all of them behind all bands. Empty where a band is wanting.
    """
    mine = {part.at for part in parts}
    bands: list[tuple[int, int]] = []
    found: list[Claim] = []
    upto = -1
    for k, claim in enumerate(claims):
        if claim.quantity.unit in YEARS:
            band = _band(claim, claims[k + 1].gap if k + 1 < len(claims) else "")
            if band is None:
                return ()
            bands.append(band)
        elif claim.at in mine and bands:
            low, high = bands.pop(0)
            # 0—14岁▯, …: a new row of bands begins with the youngest.
            found = [] if low == 0 else found
            upto = -1 if low == 0 else upto
            # 35岁以下, 35至50岁 and 35岁及以下, 36至50岁 alike.
            if low - upto not in (0, 1):
                return ()
            found.append(claim)
            upto = high
            if upto == OLDEST:
                return tuple(found) if len(found) > 1 else ()
    return ()


def _band(claim: Claim, behind: str) -> tuple[int, int] | None:
    ages = ages_of(claim)
    if ages is None:
        return None
    low, high = ages
    if high is not None:
        return low, high
    if behind.startswith(_UPTO):
        return 0, low
    return (low, OLDEST) if behind.startswith(_FROM) else None


@cache
def _years() -> re.Pattern[str]:
    return compiled("[0-9]+")
