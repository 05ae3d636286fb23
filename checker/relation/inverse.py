"""Which value of one figure would make a relation hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from checker.quantity.model import Quantity
from checker.relation.judge import NO_QUOTIENT, printed_values, result_of, scale_of
from checker.relation.model import Arithmetic, Operand


class Span(NamedTuple):
    """Values from ``low`` to ``high``, both included, of a figure without its sign."""

    low: Decimal
    high: Decimal

    def wholes(self, step: Decimal) -> tuple[int, int]:
        """The first and last multiple of ``step`` inside, counted in steps."""
        return -int(-self.low // step), int(self.high // step)


def wanted(
    law: Arithmetic, operands: Sequence[Operand], constants: Sequence[int], place: int
) -> Span | None:
    """The values of the figure at ``place`` for which the law gives the stated one as printed.

    Exact for a law that is a quotient of linear expressions in that figure, as all but the roots
    are: three of its points then tell where it takes any value. None where the law does not depend
    on the figure, or one of the figures is a range or an approximation.
    """
    values = printed_values(operands)
    stated = operands[-1]
    step = stated.quantity.resolution
    if values is None or step is None:
        return None
    scale = scale_of(law, stated)
    half = step / 2
    if place == len(operands) - 1:
        point = result_of(law, values, constants, scale)
        ends: tuple[Decimal, ...] | None = None if point is None else (point - half, point + half)
    else:
        targets = values[-1] - half, values[-1] + half
        points = [values[place] * times for times in (1, 2, 3)]
        results = []
        for values[place] in points:
            results.append(result_of(law, values, constants, scale))
        ends = _inverse(points, results, targets)
    return Span(*sorted(end * operands[place].sign for end in ends)) if ends else None


def _inverse(
    points: Sequence[Decimal], results: Sequence[Decimal | None], targets: Iterable[Decimal]
) -> tuple[Decimal, ...] | None:
    """Where a quotient of linear expressions takes the targets: it keeps cross-ratios."""
    x1, x2, x3 = points
    y1, y2, y3 = results
    if not x1 or y1 is None or y2 is None or y3 is None:
        return None
    ends = []
    try:
        for target in targets:
            ratio = (target - y1) * (y2 - y3) / ((target - y3) * (y2 - y1))
            end = (x1 * (x2 - x3) - ratio * x3 * (x2 - x1)) / ((x2 - x3) - ratio * (x2 - x1))
            ends.append(end)
    except NO_QUOTIENT:
        return None
    return tuple(ends)


def with_quantity(
    operands: Sequence[Operand], place: int, quantity: Quantity
) -> tuple[Operand, ...]:
    """The operands with another figure in place of one of them."""
    changed = operands[place]._replace(quantity=quantity)
    return (*operands[:place], changed, *operands[place + 1 :])
