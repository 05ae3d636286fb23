"""What a printed figure can stand for: the bounds of rounding, of limits and of approximations."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from checker.quantity._units import COUNTED
from checker.quantity.model import Quantity, Reading

Mode = Literal["half", "truncate"]
_TENTH, _HALF, _TWO, _TEN = Decimal("0.1"), Decimal("0.5"), Decimal(2), Decimal(10)
_BELOW = frozenset("近 将近 接近".split())
_ABOVE = frozenset("多 余 有余 几 挂零".split())


@dataclass(frozen=True, slots=True)
class Bounds:
    """The values that a figure can stand for; None on a side means without end.

    ``low_open`` and ``high_open`` tell that the end itself is no possible value.
    """

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def __contains__(self, value: Decimal) -> bool:
        """Whether ``value`` is one of the values that the figure can stand for."""
        above = self.low is None or value > self.low or (value == self.low and not self.low_open)
        below = (
            self.high is None or value < self.high or (value == self.high and not self.high_open)
        )
        return above and below


def bounds(quantity: Quantity, mode: Mode = "half") -> Bounds:
    """Return the bounds of a measured figure, in its base unit.

    A printed value with a decimal point, 万, 亿 or % and every amount of money, area, length
    and the like stands for half its last digit either way, both ends included; in mode
    ``truncate`` it was cut off and stands for less than one last digit more. A whole number
    with a counting unit and no scale (``237人``) is exact. A range is what it says.

    Words that limit, by GB/T 8170-2008 4.2: 超过 and 以上 mean more (以上 including the limit,
    as the law counts), 不足 and 以下 less, 至少 and 不少于 at least, 至多 and 不超过 at most.
    The rest is our own convention: 约 and 左右 mean a tenth either way, 近 from nine tenths up
    to the value, 多 and 余 from the value up to the next one in its last non-zero digit
    (``320多`` 320 to 330), 几十 and 数十 from 20 to 100.

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
    return _limited(value, quantity.approx, quantity.cue or "", quantity.text)


def printed(reading: Reading, mode: Mode = "half") -> Bounds:
    """Return the bounds of a value as printed, without any word beside it."""
    value, step = reading.value, reading.resolution
    if value is None:
        raise ValueError("a reading without a value has no bounds")
    if step is None or (step == 1 and reading.unit in COUNTED):
        return Bounds(value, value)
    if mode == "half":
        return Bounds(value - step * _HALF, value + step * _HALF)
    if value < 0:
        return Bounds(value - step, value, low_open=True)
    return Bounds(value, value + step, high_open=True)


def _limited(value: Decimal, approx: str, cue: str, text: str) -> Bounds:
    if approx == "more_than":
        return _more(value, cue)
    if approx == "less_than":
        return Bounds(None, value, high_open=True)
    if approx == "at_least":
        return Bounds(value, None)
    if approx == "at_most":
        return Bounds(None, value)
    if cue in ("几", "数"):
        return Bounds(value * _TWO, value * _TEN, high_open=True)
    low, high = sorted((value - value * _TENTH, value + value * _TENTH))
    if cue in _BELOW:
        return (
            Bounds(low, value, high_open=True) if value > 0 else Bounds(value, high, low_open=True)
        )
    return Bounds(low, high)


def _more(value: Decimal, cue: str) -> Bounds:
    if cue in _ABOVE and value:
        return Bounds(value, value + last_digit(value), low_open=True, high_open=True)
    return Bounds(value, None, low_open="以上" not in cue)


def last_digit(value: Decimal) -> Decimal:
    """Return the weight of the last digit of ``value`` that is not zero (3700 → 100)."""
    _, digits, exponent = value.as_tuple()
    zeros = 0
    while zeros < len(digits) - 1 and digits[-1 - zeros] == 0:
        zeros += 1
    return Decimal(1).scaleb(int(exponent) + zeros)
