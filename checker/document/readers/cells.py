"""What the readers of tables share: the blocks of a row, and the places of its cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from operator import attrgetter

from checker.document.model import Block
from checker.document.table import Cell

WIDEST = 16_384
"""The columns of the widest sheet that Excel and its kin have."""
LONG = 40
"""Characters of a cell that is longer than an item of a table."""

_START = attrgetter("start")

Span = tuple[int, int]


def row_blocks(cells: Iterable[Cell]) -> tuple[list[Block], list[Span]]:
    """Return the blocks of one row and the spans between its cells.

    A row is one block; where a cell holds sentences each cell is a block of its own.
    """
    shown = [cell for cell in cells if cell.end > cell.start]
    shown.sort(key=_START)
    if not shown:
        return [], []
    if any(map(is_prose, shown)):
        return [block for cell in shown for block in _own_blocks(cell)], []
    gaps = [(one.end, other.start) for one, other in pairwise(shown)]
    return [Block("row", shown[0].start, shown[-1].end)], gaps


def _own_blocks(cell: Cell) -> Iterator[Block]:
    """The blocks of a cell beside sentences: its paragraphs, or one row of it alone."""
    if not is_prose(cell):
        yield Block("row", cell.start, cell.end)
    elif "\n" not in cell.text or len(cell.text) != cell.end - cell.start:
        yield Block("paragraph", cell.start, cell.end)
    else:
        for start, end in lines(cell.text):
            start, end = trimmed(cell.text, start, end)
            if end > start:
                yield Block("paragraph", cell.start + start, cell.start + end)


def is_prose(cell: Cell) -> bool:
    """Whether ``cell`` holds a sentence and no item of a table."""
    return "。" in cell.text or (len(cell.text) > LONG and "，" in cell.text)


def set_in(text: str) -> int:
    """Return how many columns the first character of ``text`` is set in."""
    columns = 0
    for char in text:
        if char in " \xa0\u2002\u2003\u2009":
            columns += 1
        elif char == "\u3000":
            columns += 2
        elif char == "\t":
            columns += 4
        elif char not in "\r\n":
            break
    return columns


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the span from ``start`` to ``end`` without the blanks at either edge."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


_WIDEST = 1_000
"""Columns beyond which no cell reaches down: else spans over spans would cost a square of time."""


class Slots:
    """The columns of a table's rows that are taken by cells spanning from above."""

    __slots__ = ("_column", "_row", "_taken")

    def __init__(self) -> None:
        self._row = 0
        self._column = 0
        self._taken: dict[int, int] = {}

    @property
    def row(self) -> int:
        """The row that is being filled, from 1; 0 before the first."""
        return self._row

    def next_row(self) -> None:
        """Begin the next row."""
        self._row += 1
        self._column = 0

    def put(self, rows: int, columns: int) -> int:
        """Return the column of the row's next cell and take the room that it spans."""
        column = self._column + 1
        while self._taken.get(column, 0) >= self._row:
            column += 1
        self._column = column + columns - 1
        if rows > 1 and self._column <= _WIDEST:
            for taken in range(column, column + columns):
                self._taken[taken] = self._row + rows - 1
        return column


def lines(text: str) -> Iterator[Span]:
    """Yield the span of each line of ``text`` without its line end."""
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, at + len(line.rstrip("\r\n"))
        at += len(line)


def runs(numbers: Iterable[int]) -> str:
    """Return ``3–5、8`` for 3, 4, 5 and 8."""
    groups = groupby(enumerate(numbers), lambda pair: pair[1] - pair[0])
    ends = [[number for _, number in group] for _, group in groups]
    return "、".join(str(r[0]) if len(r) == 1 else f"{r[0]}–{r[-1]}" for r in ends)
