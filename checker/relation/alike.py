"""Figures of one tie in one unit: a part in 亩 of a whole in 平方公里."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import cache

from checker.quantity.model import Quantity
from checker.quantity.units import dimension, ratio
from checker.relation.model import Tie

_RATES = frozenset({"比率", "百分点"})


def in_one_unit(tie: Tie) -> Tie:
    """The tie with its figures brought to the unit of the stated one, where they measure alike.

    What is shown is still what was written.
    """
    operands = tie.operands
    unit, *others = {operand.quantity.reading.unit: None for operand in reversed(operands)}
    if unit and any(own and _factor(own, unit) is not None for own in others):
        brought = tuple(o._replace(quantity=_brought(o.quantity, unit)) for o in operands)
        return tie._replace(operands=brought)
    return tie


def _brought(quantity: Quantity, unit: str) -> Quantity:
    own = quantity.reading.unit
    factor = None if own is None or own == unit else _factor(own, unit)
    return quantity if factor is None else converted(quantity, unit, factor)


def converted(quantity: Quantity, unit: str | None, factor: Fraction) -> Quantity:
    """The quantity read in ``unit``, of which ``factor`` make one of its own."""
    reading = quantity.reading
    brought = reading._replace(
        value=_times(reading.value, factor),
        low=_times(reading.low, factor),
        high=_times(reading.high, factor),
        resolution=_times(reading.resolution, factor),
        unit=unit,
    )
    return quantity._replace(reading=brought)


def _times(exact: Decimal | None, factor: Fraction) -> Decimal | None:
    return None if exact is None else exact * factor.numerator / factor.denominator


@cache
def _factor(own: str, unit: str) -> Fraction | None:
    """How many ``unit`` make one ``own``; None for units that measure different things, or rates.

    What is per something else is left to the rules that know what they divide.
    """
    if "/" in own or "/" in unit or dimension(own) in _RATES:
        return None
    return ratio(own, unit)
