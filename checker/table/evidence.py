"""Whether printed figures fit an arithmetic: what tells which columns and rows belong together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal, DivisionByZero, InvalidOperation
from typing import NamedTuple

from checker.quantity.model import Quantity
from checker.relation.algebra import Interval

_TWO = Decimal(2)
_TELLING = 3
REACH = 14
"""So many rows or columns at most make a total with nothing but figures to tell."""


class Score(NamedTuple):
    """How often something holds and fails; ``told`` counts what chance would hardly bring."""

    held: int = 0
    failed: int = 0
    told: int = 0

    def plus(self, other: Score) -> Score:
        """Both together."""
        return Score(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def good(self) -> bool:
        """At least two hold, and at least two for each that fails."""
        return self.told >= _TWO and self.held >= 2 * self.failed


def value(figure: Quantity) -> Decimal:
    """The printed number of a figure."""
    found = figure.reading.value
    assert found is not None  # every figure of a table has one
    return found


def step(figure: Quantity) -> Decimal:
    """The size of the last printed digit."""
    return figure.reading.resolution or Decimal(0)


def negative(figure: Quantity) -> Quantity:
    """The figure with its sign turned, to be taken off."""
    return figure._replace(reading=figure.reading._replace(value=-value(figure)))


def adds_up(total: Quantity, parts: Iterable[Quantity]) -> bool:
    """Whether the parts give the total within what rounding leaves open."""
    gap, room = value(total), step(total)
    for part in parts:
        gap -= value(part)
        room += step(part)
    return abs(gap) * 2 <= room


def sum_score(total: Quantity | None, parts: list[Quantity]) -> Score:
    """The score of one total and its parts; no score where either is missing."""
    if total is None or not parts:
        return Score()
    if not adds_up(total, parts):
        return Score(0, 1)
    several = sum(1 for part in parts if value(part)) > 1
    return Score(1, 0, int(several and abs(value(total)) > _TELLING * step(total)))


Lane = Callable[[int], Quantity | None]
"""The figure at each place of one column (for rows) or of one row (for columns)."""


def score(lanes: Sequence[Lane], total: int, parts: Sequence[int]) -> Score:
    """How often ``parts`` add up to ``total``, over all lanes."""
    whole = Score()
    for lane in lanes:
        figures = [figure for figure in map(lane, parts) if figure is not None]
        whole = whole.plus(sum_score(lane(total), figures))
    return whole


def interval(figure: Quantity) -> Interval:
    """All values that a printed figure stands for."""
    half = step(figure) / _TWO
    number = value(figure)
    return Interval(number - half, number + half)


def law_score(
    expect: Callable[..., Interval], figures: tuple[Quantity, ...], factor: Decimal
) -> Score:
    """The score of one row: ``expect`` of all but the last figure against the last."""
    *terms, stated = figures
    try:
        computed = Interval.of(expect(*map(interval, terms))) * factor
    except (ZeroDivisionError, InvalidOperation, DivisionByZero):
        return Score()
    wide = computed.high - computed.low > 20 * step(stated) and computed.high != computed.low
    if interval(stated).meets(computed):
        return Score(1, 0, int(not wide and value(stated) != 0))
    return Score(0, 1)
