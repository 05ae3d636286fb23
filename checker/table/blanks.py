"""Whether an empty cell of a table stands for nothing, or for a figure that is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.table.evidence import Lane, Score, score
from checker.table.model import Column, Row, Sum

_ENOUGH = 3


def blanks_are_nil(
    columns: Sequence[Column], rows: Sequence[Row], down: Sequence[Sum], along: Sequence[Sum]
) -> bool:
    """Whether the sums of which a part is an empty cell hold without it."""
    result = Score()
    for lane, one in (*_down(columns, down), *_along(columns, rows, along)):
        result = result.plus(score([lane], one.total, one.parts, one.minus))
    return result.held >= _ENOUGH and result.held >= 2 * result.failed and result.told > 0


def _down(columns: Sequence[Column], sums: Sequence[Sum]) -> Iterator[tuple[Lane, Sum]]:
    for column in columns:
        if column.adds and column.blank:
            for one in sums:
                if not one.open and not column.blank.isdisjoint(one.parts):
                    yield column.figures.get, one


def _along(
    columns: Sequence[Column], rows: Sequence[Row], sums: Sequence[Sum]
) -> Iterator[tuple[Lane, Sum]]:
    gaps = {column.place: column.blank for column in columns}
    for row in rows if any(gaps.values()) else ():
        figures = {c.place: c.figures[row.place] for c in columns if row.place in c.figures}
        for one in sums:
            if not one.open and any(row.place in gaps[part] for part in one.parts):
                yield figures.get, one
