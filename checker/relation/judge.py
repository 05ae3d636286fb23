"""The one judge: every relation of every rule is decided here, by the same arithmetic.

Printed figures stand for intervals (``checker.quantity.interval``). A relation is *consistent* if
the printed figures give the printed result, *rounding* if they do not but true values within the
intervals do, or would if a figure had been cut off instead of rounded (GB/T 8170-2008 3.2), and
*inconsistent* only if neither makes it hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, DivisionByZero, InvalidOperation

from checker.quantity.interval import Mode, bounds
from checker.relation.algebra import Interval, unbounded
from checker.relation.model import Arithmetic, Comparison, Operand, Relation, Tie, Verdict
from checker.relation.reasons import REASONS

_HUNDRED = Decimal(100)
_SCALES = {"%": _HUNDRED, "‰": Decimal(1000), "成": Decimal(10), "折": Decimal(10)}
_ONE = Decimal(1)
_MODES: tuple[Mode, ...] = ("half", "truncate")
_NO_QUOTIENT = (ZeroDivisionError, InvalidOperation, DivisionByZero)


def judge(rule: Arithmetic, tie: Tie) -> Relation | None:
    """Decide one tie; None where it is unsure and does not hold."""
    stated = tie.operands[-1]
    scale = scale_of(rule, stated)
    compare = tie.compare or rule.compare
    point = _on_points(rule, tie.operands, scale)
    if point is not None and _holds(point, stated, compare):
        return Relation(rule, tie.operands, "consistent", compare, None, tie.sure)
    try:
        verdict = _on_intervals(rule, tie.operands, scale, compare)
    except _NO_QUOTIENT:
        verdict = "undecided"
    if verdict in ("consistent", "rounding"):
        return Relation(rule, tie.operands, verdict, compare, None, tie.sure)
    if not tie.sure:
        return None
    if tie.reason is None and verdict == "inconsistent":
        return Relation(rule, tie.operands, verdict, compare)
    reason = REASONS[tie.reason or "zero-base"]
    return Relation(rule, tie.operands, "undecided", compare, reason)


def scale_of(rule: Arithmetic, stated: Operand) -> Decimal:
    """What a ratio is multiplied by to be printed like the stated figure (100 for %)."""
    return _SCALES.get(stated.quantity.unit or "", _ONE) if rule.yields_ratio else _ONE


def _on_points(rule: Arithmetic, operands: Sequence[Operand], scale: Decimal) -> Decimal | None:
    """The result from the printed values alone; None where one is a range or an approximation."""
    values = []
    for operand in operands[:-1]:
        quantity = operand.quantity
        value = quantity.reading.value
        if value is None or quantity.approx is not None:
            return None
        values.append(value if operand.sign > 0 else -value)
    if operands[-1].quantity.approx is not None or operands[-1].quantity.value is None:
        return None
    try:
        result: Decimal = rule.expect(*values)
    except _NO_QUOTIENT:
        return None
    return result * scale


def _holds(point: Decimal, stated: Operand, compare: Comparison) -> bool:
    reading = stated.quantity.reading
    value = reading.value if stated.sign > 0 else -reading.value  # type: ignore[operator]
    if compare == "at_most":
        return value <= point  # type: ignore[operator]
    if compare == "at_least":
        return value >= point  # type: ignore[operator]
    half = (reading.resolution or 0) / Decimal(2)
    return abs(point - value) <= half  # type: ignore[operator]


def _on_intervals(
    rule: Arithmetic, operands: Sequence[Operand], scale: Decimal, compare: Comparison
) -> Verdict:
    exact = all(o.quantity.approx is None and o.quantity.value is not None for o in operands)
    for mode in _MODES:
        computed = computed_interval(rule, operands[:-1], scale, mode)
        if _meets(computed, interval_of(operands[-1], mode), compare):
            return "rounding" if exact else "consistent"
    return "inconsistent"


def computed_interval(
    rule: Arithmetic, operands: Sequence[Operand], scale: Decimal, mode: Mode = "half"
) -> Interval:
    """All results that the figures can give, in the stated figure's unit."""
    result = Interval.of(rule.expect(*(interval_of(o, mode) for o in operands)))
    return result if scale == 1 else result * scale


def _meets(computed: Interval, stated: Interval, compare: Comparison) -> bool:
    if compare == "at_most":
        return stated.low <= computed.high
    if compare == "at_least":
        return stated.high >= computed.low
    return stated.meets(computed)


def interval_of(operand: Operand, mode: Mode = "half") -> Interval:
    """All values that the printed figure can stand for, with its sign."""
    limits = bounds(operand.quantity, mode)
    interval = unbounded(limits.low, limits.high)
    return interval if operand.sign > 0 else -interval
