"""The one judge: every relation of every rule is decided here, by the same arithmetic.

Printed figures stand for intervals (``checker.quantity.interval``). A relation is *consistent* if
the printed figures give the printed result, *rounding* if they do not but true values within the
intervals do, or would if a figure had been cut off instead of rounded (GB/T 8170-2008 3.2), and
*inconsistent* only if neither makes it hold. A house may round otherwise (``Conventions``).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, DivisionByZero, InvalidOperation

from checker.quantity.interval import (
    MODES,
    USUAL,
    Bounds,
    Conventions,
    Mode,
    Rounding,
    bounds,
    prints_as,
)
from checker.relation.algebra import Interval, unbounded
from checker.relation.model import Arithmetic, Comparison, Operand, Relation, Tie, Verdict
from checker.relation.reasons import REASONS

_HUNDRED = Decimal(100)
_SCALES = {"%": _HUNDRED, "‰": Decimal(1000), "成": Decimal(10), "折": Decimal(10)}
_ONE = Decimal(1)
NO_QUOTIENT = (ZeroDivisionError, InvalidOperation, DivisionByZero)


def judge(rule: Arithmetic, tie: Tie, conventions: Conventions = USUAL) -> Relation | None:
    """Decide one tie; None where it is unsure and does not hold."""
    compare = tie.compare or rule.compare
    scale = scale_of(rule, tie.operands[-1])
    point = printed_result(rule, tie.operands, tie.constants, scale)
    if point is not None and _holds(point, tie.operands[-1], compare, conventions.rounding):
        return _decided(rule, tie, compare, conventions, "consistent")
    try:
        verdict = _on_intervals(rule, tie, scale, compare, conventions)
    except NO_QUOTIENT:
        verdict = "undecided"
    if verdict in ("consistent", "rounding"):
        return _decided(rule, tie, compare, conventions, verdict)
    if not tie.sure:
        return None
    if tie.reason is None and verdict == "inconsistent":
        return _decided(rule, tie, compare, conventions, verdict)
    return _decided(rule, tie, compare, conventions, "undecided", tie.reason or "zero-base")


def _decided(
    rule: Arithmetic,
    tie: Tie,
    compare: Comparison,
    conventions: Conventions,
    verdict: Verdict,
    reason: str | None = None,
) -> Relation:
    why = None if reason is None else REASONS[reason]
    constants = tie.constants
    return Relation(
        rule, tie.operands, verdict, compare, why, tie.sure, constants, None, conventions
    )


def scale_of(rule: Arithmetic, stated: Operand) -> Decimal:
    """What a ratio is multiplied by to be printed like the stated figure (100 for %)."""
    return _SCALES.get(stated.quantity.unit or "", _ONE) if rule.yields_ratio else _ONE


def printed_result(
    rule: Arithmetic, operands: Sequence[Operand], constants: Sequence[int], scale: Decimal
) -> Decimal | None:
    """The result from the printed values alone; None where one is a range or an approximation."""
    values = printed_values(operands)
    return None if values is None else result_of(rule, values, constants, scale)


def printed_values(operands: Sequence[Operand]) -> list[Decimal] | None:
    """The printed values with their signs; None where one is a range or an approximation."""
    values = []
    for _, quantity, sign, *_ in operands:
        value = quantity.reading.value
        if value is None or quantity.approx is not None:
            return None
        values.append(value if sign > 0 else -value)
    return values


def result_of(
    rule: Arithmetic, values: Sequence[Decimal], constants: Sequence[int], scale: Decimal
) -> Decimal | None:
    """What the values but the last, which is the stated one, give; None where nothing."""
    try:
        result: Decimal | int = rule.expect(*values[:-1], *constants)
    except NO_QUOTIENT:
        return None
    return result * scale


def _holds(point: Decimal, stated: Operand, compare: Comparison, rounding: Rounding) -> bool:
    reading = stated.quantity.reading
    value = reading.value
    assert value is not None
    if stated.sign < 0:
        point = -point
    if compare == "equal":
        return prints_as(point, reading, rounding)
    return value <= point if (compare == "at_most") is (stated.sign > 0) else value >= point


def _on_intervals(
    rule: Arithmetic, tie: Tie, scale: Decimal, compare: Comparison, conventions: Conventions
) -> Verdict:
    stated = tie.operands[-1]
    exact = all(o.quantity.approx is None and o.quantity.value is not None for o in tie.operands)
    modes = MODES[conventions.rounding]
    for mode in modes[:1] if _never_cut(stated) else modes:
        computed = computed_interval(rule, tie.operands, tie.constants, scale, mode, conventions)
        if _meets(computed, stated, compare, mode, conventions):
            return "rounding" if exact else "consistent"
    return "inconsistent"


def _never_cut(stated: Operand) -> bool:
    """A whole multiple is rounded or wrong: nobody calls 3.98 times 3倍."""
    reading = stated.quantity.reading
    return reading.kind == "multiple" and reading.resolution == 1


def computed_interval(
    rule: Arithmetic,
    operands: Sequence[Operand],
    constants: Sequence[int],
    scale: Decimal,
    mode: Mode = "half",
    conventions: Conventions = USUAL,
) -> Interval:
    """All results that the figures before the stated one can give, in the stated one's unit."""
    terms = (interval_of(operand, mode, conventions) for operand in operands[:-1])
    result = Interval.of(rule.expect(*terms, *constants))
    return result if scale is _ONE else result * scale


def _meets(
    computed: Interval, operand: Operand, compare: Comparison, mode: Mode, conventions: Conventions
) -> bool:
    limits = bounds(operand.quantity, mode, conventions)
    stated = _signed(limits, operand.sign)
    if compare == "at_most":
        return stated.low <= computed.high
    if compare == "at_least":
        return stated.high >= computed.low
    if computed.low == computed.high and operand.quantity.approx is None:
        # An exact result is inside or not: 13 of 100 is never cut off to 12%.
        return computed.low * operand.sign in limits
    return stated.meets(computed)


def interval_of(
    operand: Operand, mode: Mode = "half", conventions: Conventions = USUAL
) -> Interval:
    """All values that the printed figure can stand for, with its sign."""
    return _signed(bounds(operand.quantity, mode, conventions), operand.sign)


def _signed(limits: Bounds, sign: int) -> Interval:
    interval = unbounded(limits.low, limits.high)
    return interval if sign > 0 else -interval
