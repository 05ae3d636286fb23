"""The base of the rules on columns that follow from other columns, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from checker.finding import Level
from checker.relation.model import Operand, Tie
from checker.rule import Rule

if TYPE_CHECKING:
    from checker.quantity.model import Quantity
    from checker.table.model import Law, Understood


class ColumnRule(Rule):
    """A law between columns; ``roles`` name what the columns are, the stated one last."""

    format = "markdown"
    level = Level.WARNING
    law: ClassVar[str] = ""
    roles: ClassVar[tuple[str, ...]] = ()

    def tabulate(self, table: Understood) -> Iterator[Tie]:
        """每一行"""
        for law in table.laws:
            if law.law == self.law:
                yield from self._rows(table, law)

    def _rows(self, table: Understood, law: Law) -> Iterator[Tie]:
        scale = _scale(law.factor) if self.scaled else ()
        for rows in law.rows:
            cells = zip(rows, law.columns, strict=True)
            figures = [table.figure(row, place) for row, place in cells]
            found = [figure for figure in figures if figure is not None]
            if len(found) == len(figures):
                operands = tuple(map(Operand, self.roles, found))
                reason = self.reason(table, rows[-1]) or self.doubt(found)
                yield Tie(operands, sure=law.sure, reason=reason, constants=scale)

    scaled: ClassVar[bool] = False
    """Whether the columns may be in units of different scale (万元, 元/吨)."""

    def doubt(self, figures: Sequence[Quantity]) -> str | None:
        """Why the figures of a row must not contradict the law: a reason's key, or None."""
        return None

    def reason(self, table: Understood, row: int) -> str | None:
        """Why a row must not contradict the law: a reason's key, or None."""
        return None


def _scale(factor: Decimal) -> tuple[int, ...]:
    """(times, divided by) as whole numbers; empty for 1."""
    if factor == 1:
        return ()
    return (int(factor), 1) if factor > 1 else (1, int(1 / factor))


def scaled(term: Any, scale: tuple[Any, ...]) -> Any:
    """``term`` in the scale of the stated column."""
    if not scale:
        return term
    times, over = scale
    return term * times if over == 1 else term / over
