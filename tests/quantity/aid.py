"""What the tests of this folder share: reading a sentence, and writing a number in Chinese."""

from __future__ import annotations

from decimal import Decimal

from checker.quantity.api import find_quantities

DIGITS = "零一二三四五六七八九"


def read(text):
    """Every figure of ``text``, its spans checked."""
    found = find_quantities(text)
    for quantity in found:
        assert text[quantity.start : quantity.end] == quantity.text
        assert quantity.start < quantity.end
    ends = [edge for quantity in found for edge in (quantity.start, quantity.end)]
    assert ends == sorted(ends), "figures overlap or stand out of order"
    return found


def measured(text):
    """The measured figures of ``text``."""
    return [quantity for quantity in read(text) if quantity.measured]


def one(text):
    """The only measured figure of ``text``."""
    (quantity,) = measured(text)
    return quantity


def shown(quantity):
    """(text, value or (low, high), unit) of a figure."""
    value = quantity.value if quantity.low is None else (quantity.low, quantity.high)
    return quantity.text, value, quantity.unit


def figures(text):
    """(text, value or (low, high), unit) of every measured figure of ``text``."""
    return [shown(quantity) for quantity in measured(text)]


def dec(text):
    """``text`` as a Decimal; ``2/3`` as the quotient."""
    top, _, bottom = str(text).partition("/")
    return Decimal(top) / Decimal(bottom) if bottom else Decimal(top)


def spelt(number):
    """Write a whole number below 10^16 in Chinese place-value notation."""
    if number == 0:
        return "零"
    out = ""
    for scale, name in ((10**8, "亿"), (10**4, "万"), (1, "")):
        group, number = divmod(number, scale)
        if group:
            inner = spelt(group) if group >= 10**4 else _below_ten_thousand(group)
            out += ("零" if out and group < 1000 else "") + inner + name
    return out


def _below_ten_thousand(number):
    out, zero = "", False
    for power, name in ((3, "千"), (2, "百"), (1, "十"), (0, "")):
        digit, number = divmod(number, 10**power)
        if digit:
            out += ("零" if zero else "") + DIGITS[digit] + name
            zero = False
        else:
            zero = bool(out)
    return out
