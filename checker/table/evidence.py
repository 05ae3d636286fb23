"""Whether printed figures fit an arithmetic: what tells which columns and rows belong together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal, DivisionByZero, InvalidOperation
from typing import NamedTuple, TypeVar

from checker.quantity.model import Quantity
from checker.relation.algebra import Interval

_T = TypeVar("_T")
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
        return Score(self.held + other.held, self.failed + other.failed, self.told + other.told)

    @property
    def good(self) -> bool:
        """At least two hold, and at least two for each that fails."""
        return self.told >= 2 and self.held >= 2 * self.failed


_NONE, _FAILED, _HELD, _TOLD = Score(), Score(0, 1), Score(1), Score(1, 0, 1)


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


class _Adding:
    """A total from which parts are taken one after another."""

    __slots__ = ("_gap", "_nonzero", "_parts", "_room", "_telling")

    def __init__(self, total: Quantity) -> None:
        self._gap, self._room = value(total), step(total)
        self._telling = abs(self._gap) > _TELLING * self._room
        self._parts = self._nonzero = 0

    def take(self, part: Quantity) -> None:
        number = value(part)
        self._gap -= number
        self._room += step(part)
        self._parts += 1
        self._nonzero += bool(number)

    @property
    def score(self) -> Score:
        """Whether the parts give the total within what rounding leaves open; none without parts."""
        if not self._parts:
            return _NONE
        if abs(self._gap) * 2 > self._room:
            return _FAILED
        return _TOLD if self._nonzero > 1 and self._telling else _HELD


def sum_score(total: Quantity | None, parts: Iterable[Quantity]) -> Score:
    """The score of one total and its parts; no score where either is missing."""
    if total is None:
        return _NONE
    adding = _Adding(total)
    for part in parts:
        adding.take(part)
    return adding.score


Lane = Callable[[int], Quantity | None]
"""The figure at each place of one column (for rows) or of one row (for columns)."""


def score(
    lanes: Sequence[Lane], total: int, parts: Sequence[int], minus: frozenset[int] = frozenset()
) -> Score:
    """How often ``parts`` add up to ``total``, those of ``minus`` taken off, over all lanes."""
    return _together(sum_score(lane(total), taken(lane, parts, minus)) for lane in lanes)


def taken(lane: Lane, parts: Sequence[int], minus: frozenset[int]) -> list[Quantity]:
    """The figures of ``parts`` that are there, those of ``minus`` with their sign turned."""
    found = ((lane(part), part in minus) for part in parts)
    return [negative(one) if off else one for one, off in found if one is not None]


def _together(scores: Iterable[Score]) -> Score:
    whole = _NONE
    for one in scores:
        whole = whole.plus(one)
    return whole


def beside(listed: Sequence[_T], k: int) -> tuple[Sequence[_T], Sequence[_T]]:
    """What stands behind place ``k``, and what before it, the nearest first, as far as REACH."""
    return listed[k + 1 : k + 1 + REACH], listed[max(0, k - REACH) : k][::-1]


def growing(lanes: Sequence[Lane], total: int, run: Sequence[int]) -> Iterator[tuple[int, Score]]:
    """Yield (how many, score) of the first two of ``run`` as parts, of the first three, and so on.

    The work grows with the run, not with its square: each part is taken once.
    """
    found = ((lane, lane(total)) for lane in lanes)
    open_ = [(lane, _Adding(whole)) for lane, whole in found if whole is not None]
    for count, place in enumerate(run, 1):
        for lane, adding in open_:
            part = lane(place)
            if part is not None:
                adding.take(part)
        if count > 1:
            yield count, _together(adding.score for _, adding in open_)


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
