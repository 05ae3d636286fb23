"""Figures spread over others: 每亩300元, 户均3.6人, 每千人3.2名, 4982元/平方米."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from checker.claim.model import Claim, Role
from checker.claim.passage import Passage
from checker.quantity.units import dimension, ratio

WHOLES = frozenset({Role.LEVEL, Role.END, Role.PLAN})
"""What can be a total or a count that a figure is spread over."""
YIELD = "亩产"
"""A yield per mu, whose noun is both 每 and 亩."""
_SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 10**8}
_NOUN = 14


class Spread(NamedTuple):
    """How a figure is spread: ``of`` is the dimension of its total and ``unit`` its own unit.

    ``per`` is the unit that it is per, ``times`` how many of them (1000 for 每千人).
    """

    of: str
    unit: str
    per: str
    times: int = 1

    def rate(self, whole: Claim, count: Claim) -> Fraction | None:
        """What ``whole`` ÷ ``count`` is multiplied by to be in this unit; None where none fits."""
        over = ratio(whole.quantity.unit, self.unit)
        under = Fraction(1)
        if count.dimension == dimension(self.per):
            under = ratio(self.per, count.quantity.unit) or Fraction(0)
        return over * under * self.times if over and under else None


def spread_of(claim: Claim) -> Spread | None:
    """Read how the figure is spread; None for one that is not."""
    kind, quantity = claim.dimension, claim.quantity
    if kind is None:
        return None
    unit = quantity.reading.unit or ""
    if "/" in unit:
        over, _, under = unit.partition("/")
        of = dimension(over)
        return None if of is None or "/" in under else Spread(of, over, *_scaled(under))
    per = quantity.per or ("亩" if claim.lead.subject.endswith(YIELD) else None)
    return Spread(kind, unit, *_scaled(per)) if per else None


def _scaled(per: str) -> tuple[str, int]:
    times = 1
    while len(per) > 1 and per[0] in _SCALES:
        times *= _SCALES[per[0]]
        per = per[1:]
    return per, times


def counts_of(per: str, claims: Sequence[Claim], passage: Passage) -> list[Claim]:
    """The counts among ``claims`` of what a figure is per: 500户, or 186个行政村 for 村均."""
    kind = dimension(per)
    found = [c for c in claims if kind and c.dimension == kind and _whole(c)]
    if per == "人" and not found:
        found = [c for c in claims if c.dimension == "人次" and _whole(c)]
    return found or [
        c
        for c in claims
        if c.quantity.unit in ("个", "家", "所")
        and _whole(c)
        and per in passage.words(c.at + 1, c.at + _NOUN).partition(",")[0]
    ]


def totals_of(kind: str, claims: Sequence[Claim], change: bool = False) -> list[Claim]:
    """The totals of dimension ``kind`` among ``claims``; the changes in total if ``change``."""
    if change:
        return [c for c in claims if c.dimension == kind and c.role is Role.CHANGE and _own(c)]
    return [c for c in claims if c.dimension == kind and _whole(c)]


def _whole(claim: Claim) -> bool:
    """False for a figure that is itself an average (每人平均二点八亩), or a share's 面值."""
    return claim.role in WHOLES and _own(claim)


def _own(claim: Claim) -> bool:
    gap = claim.gap
    return "均" not in gap and "每" not in gap and "面值" not in gap


def constants(rate: Fraction) -> tuple[int, ...]:
    """A conversion as the whole numbers to multiply and to divide by, without useless ones."""
    if rate == 1:
        return ()
    return (rate.numerator,) if rate.denominator == 1 else (rate.numerator, rate.denominator)
