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
    bounds,
    is_exact,
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
    verdict = _verdict(rule, tie, conventions)
    if verdict in ("consistent", "rounding"):
        return _decided(rule, tie, conventions, verdict)
    if not tie.sure:
        return None
    if tie.reason is None and verdict == "inconsistent" and rule.yields_ratio:
        tie = _unless_below_zero(tie)
    if tie.reason is None and verdict == "inconsistent":
        return _decided(rule, tie, conventions, verdict)
    return _decided(rule, tie, conventions, "undecided", tie.reason or "zero-base")


def _unless_below_zero(tie: Tie) -> Tie:
    """The tie with a reason to leave it open where what is divided by, or grew, is negative."""
    levels = (one.quantity.reading.value for one in tie.operands[:-1] if one.role != "change")
    below = any(value is not None and value < 0 for value in levels)
    return tie._replace(reason="sign-change") if below else tie


def fits(rule: Arithmetic, tie: Tie, conventions: Conventions = USUAL) -> bool:
    """Whether the tie is consistent, and not only within what rounding leaves."""
    values = printed_values(tie.operands)
    if values is None:
        return _verdict(rule, tie, conventions) == "consistent"
    scale = scale_of(rule, tie.operands[-1])
    point = result_of(rule, values, tie.constants, scale)
    return point is not None and _prints(point, rule, tie, conventions)


def _verdict(rule: Arithmetic, tie: Tie, conventions: Conventions) -> Verdict:
    operands = tie.operands
    scale = scale_of(rule, operands[-1])
    values = printed_values(operands)
    point = None if values is None else result_of(rule, values, tie.constants, scale)
    if point is not None:
        if _prints(point, rule, tie, conventions):
            return "consistent"
        if all(is_exact(operand.quantity.reading) for operand in operands):
            return "inconsistent"
    try:
        met = _on_intervals(rule, tie, scale, conventions)
    except NO_QUOTIENT:
        return "undecided"
    if not met:
        return "inconsistent"
    return "consistent" if values is None else "rounding"


def _decided(
    rule: Arithmetic,
    tie: Tie,
    conventions: Conventions,
    verdict: Verdict,
    reason: str | None = None,
) -> Relation:
    compare = tie.compare or rule.compare
    why = None if reason is None else REASONS[reason]
    return Relation(
        rule, tie.operands, verdict, compare, why, tie.sure, tie.constants, None, conventions
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
    for operand in operands:
        quantity, sign = operand[1], operand[2]
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


def _prints(point: Decimal, rule: Arithmetic, tie: Tie, conventions: Conventions) -> bool:
    """Whether the stated figure is how ``point``, the result of the others, is printed."""
    stated, compare = tie.operands[-1], tie.compare or rule.compare
    reading = stated.quantity.reading
    if stated.sign < 0:
        point = -point
    if compare == "equal":
        return prints_as(point, reading, conventions.rounding)
    value = reading.value
    assert value is not None
    return value <= point if (compare == "at_most") is (stated.sign > 0) else value >= point


def _on_intervals(rule: Arithmetic, tie: Tie, scale: Decimal, conventions: Conventions) -> bool:
    """Whether values that the figures can stand for hold."""
    operands, compare = tie.operands, tie.compare or rule.compare
    modes = MODES[conventions.rounding]
    for mode in modes[:1] if _never_cut(operands[-1]) else modes:
        computed = computed_interval(rule, operands, tie.constants, scale, mode, conventions)
        if _meets(computed, operands[-1], compare, mode, conventions):
            return True
    return False


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
        return limits.hold(computed.low * operand.sign)
    return stated.meets(computed)


def interval_of(
    operand: Operand, mode: Mode = "half", conventions: Conventions = USUAL
) -> Interval:
    """All values that the printed figure can stand for, with its sign."""
    return _signed(bounds(operand.quantity, mode, conventions), operand.sign)


def _signed(limits: Bounds, sign: int) -> Interval:
    interval = unbounded(limits.low, limits.high)
    return interval if sign > 0 else -interval
