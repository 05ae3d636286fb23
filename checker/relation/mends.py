"""Mends: which slip of the pen in which figure makes a relation hold, and by what chance one does.

How often chance alone offers a mend can be counted: among all gaps between the stated figure and
the computed one that are of the size of this one (of as many digits), those that some slip of some
figure would close.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from checker.quantity.edits import (
    Edits,
    Numeral,
    numeral_of,
    rescaled,
    rewritten,
    scale_of_unit,
)
from checker.quantity.interval import USUAL, Conventions, last_digit
from checker.quantity.model import Quantity
from checker.relation.inverse import wanted, with_quantity
from checker.relation.judge import fits, printed_values, result_of, scale_of
from checker.relation.model import Arithmetic, Operand, Tie


class Mend(NamedTuple):
    """A figure as written, and as it should have been for the relation to hold."""

    written: Quantity
    likely: Quantity


class Opening(NamedTuple):
    """A figure by its place in a tie, and between which wholes its digits make the tie hold."""

    place: int
    numeral: Numeral
    low: int
    high: int


class Gap(NamedTuple):
    """How far the stated figure is from the computed one, and the step in which both are written.

    ``most`` is the larger of the two: a gap of parts and a total cannot well be wider.
    """

    size: Decimal
    step: Decimal
    most: Decimal


def gap_of(rule: Arithmetic, tie: Tie) -> Gap | None:
    """The gap of a tie of printed figures; None where one is a range or an approximation."""
    values = printed_values(tie.operands)
    if values is None:
        return None
    point = result_of(rule, values, tie.constants, scale_of(rule, tie.operands[-1]))
    if point is None:
        return None
    return Gap(values[-1] - point, _step(tie.operands), max(abs(point), abs(values[-1])))


def openings(rule: Arithmetic, tie: Tie) -> list[Opening]:
    """What each figure would have to be for the tie to hold as printed, the stated one's first."""
    found = []
    for place in reversed(range(len(tie.operands))):
        operand = tie.operands[place]
        numeral = None if operand.path else numeral_of(operand.quantity)
        span = numeral and wanted(rule, tie.operands, tie.constants, place)
        if numeral and span:
            found.append(Opening(place, numeral, *span.wholes(numeral.step)))
    return found


def mends(
    rule: Arithmetic,
    tie: Tie,
    slip: Edits,
    conventions: Conventions = USUAL,
    known: Sequence[Opening] | None = None,
) -> Iterator[Mend]:
    """Every slip of one figure that makes the tie hold as printed, the stated figure's first.

    ``known`` are the tie's openings, where they were looked for already.
    """
    for place, numeral, low, high in openings(rule, tie) if known is None else known:
        quantity = tie.operands[place].quantity
        for whole in slip(numeral, low, high):
            likely = rewritten(quantity, numeral, whole)
            mended = tie._replace(operands=with_quantity(tie.operands, place, likely))
            if fits(rule, mended, conventions):
                yield Mend(quantity, likely)


def other_scale(rule: Arithmetic, tie: Tie, conventions: Conventions = USUAL) -> Iterator[Mend]:
    """The one figure that is not in 万 (亿) as all others are, where it would fit if it were."""
    scales = [scale_of_unit(operand.quantity) for operand in tie.operands]
    for scale in set(scales) if len(scales) > 2 else ():
        if scale is None or scales.count(scale) != len(scales) - 1:
            continue
        place = next(k for k, own in enumerate(scales) if own != scale)
        quantity = tie.operands[place].quantity
        likely = rescaled(quantity, scale)
        if likely is not None:
            mended = tie._replace(operands=with_quantity(tie.operands, place, likely))
            if fits(rule, mended, conventions):
                yield Mend(quantity, likely)


def chance(rule: Arithmetic, tie: Tie, slip: Edits, gap: Gap) -> Fraction:
    """Of the gaps with the sign and the number of digits of this one, those that a slip closes."""
    steps = gap.size / gap.step
    low = Decimal(10) ** steps.adjusted()
    high = min(low * 10, gap.most / gap.step + 1)
    unit = gap.step if steps > 0 else -gap.step
    closed = {
        round(size) for shift in _shifts(rule, tie, slip) if low <= (size := shift / unit) < high
    }
    return Fraction(max(1, len(closed)), max(1, int(high - low)))


def _shifts(rule: Arithmetic, tie: Tie, slip: Edits) -> Iterator[Decimal]:
    """The gap that each slip of each figure would close."""
    values = printed_values(tie.operands)
    scale = scale_of(rule, tie.operands[-1])
    point = None if values is None else result_of(rule, values, tie.constants, scale)
    if values is None or point is None:
        return
    for place, operand in enumerate(tie.operands):
        numeral = None if operand.path else numeral_of(operand.quantity)
        if numeral is None:
            continue
        for whole in slip(numeral, 1, 10 ** (numeral.width + 1)):
            value = whole * numeral.step * operand.sign
            if place == len(values) - 1:
                yield values[-1] - value
                continue
            changed = [*values[:place], value, *values[place + 1 :]]
            result = result_of(rule, changed, tie.constants, scale)
            if result is not None:
                yield result - point


def _step(operands: Sequence[Operand]) -> Decimal:
    """The step in which the figures of the stated one's unit are written, common zeros aside."""
    stated = operands[-1].quantity
    alike = (o.quantity.value for o in operands if o.quantity.unit == stated.unit)
    least = min((last_digit(value) for value in alike if value), default=Decimal(0))
    return max(stated.resolution or Decimal(1), least)
