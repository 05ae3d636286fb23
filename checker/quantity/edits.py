"""Slips of the pen: what a figure becomes by a wrong digit, a swap, a digit too few or too many."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from checker.patterns import compiled
from checker.quantity.model import Quantity


class Numeral(NamedTuple):
    """The digits of a figure written in plain Arabic digits with one value (``1,204.50万元``).

    ``whole`` is all digits as one integer (120450), ``width`` their count and ``decimals`` how many
    stand behind the point; the figure's value is ``whole`` times ``step``. ``start`` and ``end``
    are the numeral's edges in ``text``, the figure without blanks.
    """

    text: str
    start: int
    end: int
    whole: int
    width: int
    decimals: int
    step: Decimal

    @property
    def least(self) -> int:
        """The smallest integer that could have been written with these places; never zero."""
        return 1 if self.width - self.decimals < 2 else 10 ** (self.width - 1)


Edits = Callable[[Numeral, int, int], Iterator[int]]
"""A kind of slip: what ``whole`` may have been, from a lowest to a highest integer."""


def other_digit(numeral: Numeral, low: int, high: int) -> Iterator[int]:
    """One digit is another. Takes a step a place however wide or narrow the bounds are."""
    whole, low = numeral.whole, max(low, numeral.least)
    weight = 1
    for _ in range(numeral.width):
        digit = whole // weight % 10
        first = max(0, digit - (whole - low) // weight)
        last = min(9, digit + (high - whole) // weight)
        for other in range(first, last + 1):
            if other != digit:
                yield whole + (other - digit) * weight
        weight *= 10


def swapped_digits(numeral: Numeral, low: int, high: int) -> Iterator[int]:
    """Two neighbouring digits on one side of the point are the other way round."""
    whole, low = numeral.whole, max(low, numeral.least)
    weight = 1
    for place in range(1, numeral.width):
        right, left = whole // weight % 10, whole // weight // 10 % 10
        swapped = whole + (right - left) * 9 * weight
        if right != left and place != numeral.decimals and low <= swapped <= high:
            yield swapped
        weight *= 10


def one_slip(numeral: Numeral, low: int, high: int) -> Iterator[int]:
    """One digit is another, or two neighbours are swapped."""
    yield from other_digit(numeral, low, high)
    yield from swapped_digits(numeral, low, high)


def dropped_digit(numeral: Numeral, low: int, high: int) -> Iterator[int]:
    """One digit before the point was left out."""
    weight = 10**numeral.decimals
    low = max(low, 10**numeral.width)
    for _ in range(numeral.width - numeral.decimals + 1):
        head, tail = divmod(numeral.whole, weight)
        for digit in range(10):
            longer = (head * 10 + digit) * weight + tail
            if low <= longer <= high:
                yield longer
        weight *= 10


def doubled_digit(numeral: Numeral, low: int, high: int) -> Iterator[int]:
    """One digit before the point was written twice."""
    weight = 10**numeral.decimals
    for _ in range(numeral.width - numeral.decimals - 1):
        head, tail = divmod(numeral.whole, weight)
        shorter = head // 10 * weight + tail
        if head % 10 == head // 10 % 10 and low <= shorter <= high:
            yield shorter
        weight *= 10


def numeral_of(quantity: Quantity) -> Numeral | None:
    """The figure's digits; None for ``三千五百``, ``3亿5000万``, ``-2.5%``, ranges and the like."""
    value, step = quantity.reading.value, quantity.reading.resolution
    if value is None or not step:
        return None
    text = "".join(quantity.text.split())
    found = _numeral().search(text)
    if found is None:
        return None
    digits = "".join(c for c in found[0] if c.isdecimal())
    whole = int(digits)
    if whole * step != value:
        return None
    decimals = len(found["decimals"] or "")
    return Numeral(text, found.start(), found.end(), whole, len(digits), decimals, step)


def rewritten(quantity: Quantity, numeral: Numeral, whole: int) -> Quantity:
    """The figure with the digits of ``whole``, and its value accordingly.

    Digit stands for digit where their number stays the same, whatever signs are between them.
    """
    old = numeral.text[numeral.start : numeral.end]
    digits = str(whole).zfill(numeral.width)
    if numeral.least <= whole < 10**numeral.width:
        fresh = iter(digits)
        written = "".join(next(fresh) if c.isdecimal() else c for c in old)
    else:
        digits = str(whole)
        cut = len(digits) - numeral.decimals
        written = digits[:cut] + ("." + digits[cut:] if numeral.decimals else "")
    text = numeral.text[: numeral.start] + written + numeral.text[numeral.end :]
    reading = quantity.reading._replace(value=whole * numeral.step)
    return quantity._replace(text=text, reading=reading)


SCALES = {"": Decimal(1), "万": Decimal(10) ** 4, "亿": Decimal(10) ** 8}


def scale_of_unit(quantity: Quantity) -> str | None:
    """万, 亿 or nothing between the digits and the unit; None for any other way of writing."""
    numeral = numeral_of(quantity)
    if numeral is None or not quantity.unit:
        return None
    scale = numeral.text[numeral.end :].removesuffix(quantity.unit)
    scale = _SIMPLIFIED.get(scale, scale)
    return scale if scale in SCALES else None


_SIMPLIFIED = {"萬": "万", "億": "亿"}


def rescaled(quantity: Quantity, scale: str) -> Quantity | None:
    """The same digits in another scale: 8754元 as 8754万元."""
    numeral, own = numeral_of(quantity), scale_of_unit(quantity)
    if numeral is None or own is None or quantity.value is None:
        return None
    factor = SCALES[scale] / SCALES[own]
    text = numeral.text[: numeral.end] + scale + (quantity.unit or "")
    value, step = quantity.value * factor, numeral.step * factor
    return quantity._replace(
        text=text, reading=quantity.reading._replace(value=value, resolution=step)
    )


@cache
def _numeral() -> re.Pattern[str]:
    return compiled(r"\d+(?:[,，]\d+)*(?:[.．](?P<decimals>\d+))?")
