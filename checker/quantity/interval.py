"""What a printed figure can stand for: the bounds of rounding, of limits and of approximations."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NamedTuple

from checker.quantity.model import Quantity, Reading
from checker.quantity.units import counts

Rounding = Literal["half-up", "half-even", "truncate", "any"]
Mode = Literal["half", "even", "truncate", "any"]
"""How a figure came by its last digit."""
MODES: dict[Rounding, tuple[Mode, ...]] = {
    "half-up": ("half", "truncate"),
    "half-even": ("even",),
    "truncate": ("truncate",),
    "any": ("half", "any"),
}
"""The modes in which figures may have been printed: a relation that holds in one of them holds."""
_HALF = Decimal("0.5")
_BELOW = frozenset("近 将近 接近".split())
_ABOVE = frozenset("多 余 有余 几 挂零".split())


class Conventions(NamedTuple):
    """What no standard fixes of printed figures: how they are rounded, and how far words reach.

    ``half-up`` takes figures as rounded to the nearest and lets pass what was cut off, as most
    reports do; ``half-even`` (GB/T 8170-2008 3.2) and ``truncate`` are strict; with ``any`` a
    figure stands for anything less than one last digit away.

    The widths are shares of the value: ``about`` either way for 约 and 左右, ``near`` below it for
    近, ``over`` above it for 超 and 以上, ``under`` below it for 不足 and 以下 (None: without end),
    ``odd`` above it for 余 and 多 (None: up to the next value in the last non-zero digit).
    ``several`` are the least and the most that 几 and 数 multiply by (数十: 20 to 100).
    """

    rounding: Rounding = "half-up"
    about: Decimal = Decimal("0.1")
    near: Decimal = Decimal("0.1")
    over: Decimal | None = None
    under: Decimal | None = None
    odd: Decimal | None = None
    several: tuple[Decimal, Decimal] = (Decimal(2), Decimal(10))


USUAL = Conventions()


class Bounds(NamedTuple):
    """The values that a figure can stand for; None on a side means without end.

    ``low_open`` and ``high_open`` tell that the end itself is no possible value.
    """

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def hold(self, value: Decimal) -> bool:
        """Whether ``value`` is one of the values that the figure can stand for."""
        above = self.low is None or value > self.low or (value == self.low and not self.low_open)
        below = (
            self.high is None or value < self.high or (value == self.high and not self.high_open)
        )
        return above and below


def bounds(quantity: Quantity, mode: Mode = "half", conventions: Conventions = USUAL) -> Bounds:
    """Return the bounds of a measured figure, in its base unit.

    A printed value with a decimal point, 万, 亿 or % and every amount of money, area, length
    and the like stands for half its last digit either way, both ends included; in mode ``even`` an
    odd last digit leaves the ends out, in mode ``truncate`` it was cut off and stands for less
    than one last digit more, in mode ``any`` for less than one either way. A whole number
    with a counting unit and no scale (``237人``) is exact. A range is what it says.

    Words that limit, by GB/T 8170-2008 4.2: 超过 and 以上 mean more (以上 including the limit,
    as the law counts), 不足 and 以下 less, 至少 and 不少于 at least, 至多 and 不超过 at most.
    The rest is the house's own convention; the usual one: 约 and 左右 mean a tenth either way, 近
    from nine tenths up to the value, 多 and 余 from the value up to the next one in its last
    non-zero digit (``320多`` 320 to 330), 几十 and 数十 from 20 to 100.

    Raises ValueError for a figure that has neither value nor ends.
    """
    reading = quantity.reading
    if reading.low is not None and reading.high is not None:
        return Bounds(reading.low, reading.high)
    value = reading.value
    if value is None:
        raise ValueError(f"{quantity.text} has no value")
    if quantity.approx is None:
        return printed(reading, mode)
    return _limited(value, quantity.approx, quantity.cue or "", conventions)


def printed(reading: Reading, mode: Mode = "half") -> Bounds:
    """Return the bounds of a value as printed, without any word beside it."""
    value, step = reading.value, reading.resolution
    if value is None:
        raise ValueError("a reading without a value has no bounds")
    if step is None or is_exact(reading):
        return Bounds(value, value)
    if mode == "truncate":
        if value < 0:
            return Bounds(value - step, value, low_open=True)
        return Bounds(value, value + step, high_open=True)
    if mode == "any":
        return Bounds(value - step, value + step, low_open=True, high_open=True)
    odd = mode == "even" and value / step % 2 != 0
    return Bounds(value - step * _HALF, value + step * _HALF, odd, odd)


def is_exact(reading: Reading) -> bool:
    """Whether a value as printed stands for itself alone: a whole number of things, no scale."""
    step = reading.resolution
    return step is None or (step == 1 and counts(reading.unit))


def prints_as(exact: Decimal, reading: Reading, rounding: Rounding) -> bool:
    """Whether a house that rounds so prints ``exact`` as the figure ``reading``."""
    value, step = reading.value or Decimal(0), reading.resolution or Decimal(0)
    gap = abs(exact - value)
    if not gap:
        return True
    if rounding == "any":
        return gap < step
    if rounding == "truncate":
        return gap < step and exact * value >= 0 and abs(exact) > abs(value)
    if rounding == "half-even" and gap * 2 == step:
        return value / step % 2 == 0
    return gap * 2 <= step


def _limited(value: Decimal, approx: str, cue: str, conventions: Conventions) -> Bounds:
    if approx == "more_than":
        return _more(value, cue, conventions)
    if approx == "less_than":
        under = conventions.under
        return Bounds(None if under is None else value - under * abs(value), value, high_open=True)
    if approx == "at_least":
        return Bounds(value, None)
    if approx == "at_most":
        return Bounds(None, value)
    if cue in ("几", "数"):
        least, most = conventions.several
        return Bounds(value * least, value * most, high_open=True)
    if cue in _BELOW:
        end = value - conventions.near * value
        if value > 0:
            return Bounds(end, value, high_open=True)
        return Bounds(value, end, low_open=True)
    width = conventions.about * abs(value)
    return Bounds(value - width, value + width)


def _more(value: Decimal, cue: str, conventions: Conventions) -> Bounds:
    if cue in _ABOVE and value:
        odd = conventions.odd
        width = last_digit(value) if odd is None else odd * abs(value)
        return Bounds(value, value + width, low_open=True, high_open=True)
    over = conventions.over
    end = None if over is None else value + over * abs(value)
    return Bounds(value, end, low_open="以上" not in cue)


def last_digit(value: Decimal) -> Decimal:
    """Return the weight of the last digit of ``value`` that is not zero (3700 → 100)."""
    _, digits, exponent = value.as_tuple()
    zeros = 0
    while zeros < len(digits) - 1 and digits[-1 - zeros] == 0:
        zeros += 1
    return Decimal(1).scaleb(int(exponent) + zeros)
