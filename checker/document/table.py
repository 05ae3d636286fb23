"""Tables as a reader finds them: cells with their places, before anybody asks what they mean."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from checker.document.printed import Box, Printed, joined

Place = dict[str, Any]
"""Where a figure stands beside its offsets: ``table``, ``row`` and ``column``, or ``sheet`` and
``cell``, or ``paragraph``, all counted from 1; ``page`` and ``box`` where there are pages."""


class Cell(NamedTuple):
    """One cell as the source has it.

    ``row`` and ``column`` count from 1, spans counted out; a cell that spans is named by its first
    place. ``start`` and ``end`` are the source span of what it shows without blanks around it,
    equal where it shows nothing; ``text`` is what it shows, marks gone and entities resolved.
    ``indent`` is how far the text is set in, in columns.
    """

    row: int
    column: int
    start: int
    end: int
    text: str
    rows: int = 1
    columns: int = 1
    indent: int = 0


class Table(NamedTuple):
    """A table of a document, its cells in the order of rows and columns.

    ``number`` counts the tables of the document from 1; ``sheet`` names the sheet of a workbook,
    of which the table is the whole. ``before`` is what stands right before the table: its caption
    and the unit of its figures. ``hidden`` are rows that the source hides.
    """

    number: int
    cells: tuple[Cell, ...]
    sheet: str = ""
    before: str = ""
    hidden: tuple[int, ...] = ()

    def place(self, cell: Cell) -> Place:
        """Return where ``cell`` stands, as the contract names it."""
        if self.sheet:
            return {"sheet": self.sheet, "cell": f"{letters(cell.column)}{cell.row}"}
        return {"table": self.number, "row": cell.row, "column": cell.column}


def letters(column: int) -> str:
    """Return the name of a workbook's column: 1 → A, 28 → AB."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


class Places:
    """The places of a document's figures: in tables, in numbered paragraphs, on pages."""

    __slots__ = ("_cells", "_paragraphs", "_printed", "_runs", "_starts")

    def __init__(
        self,
        tables: Iterable[Table],
        paragraphs: Sequence[int] = (),
        printed: Sequence[Printed] = (),
    ) -> None:
        shown = [(cell, table) for table in tables for cell in table.cells if cell.text]
        self._cells = sorted(shown, key=_start)
        self._starts = [cell.start for cell, _ in self._cells]
        self._paragraphs = paragraphs
        self._printed = printed
        self._runs = [run.start for run in printed]

    def at(self, offset: int, end: int = 0) -> Place | None:
        """Return the place of what stands from ``offset`` to ``end``; None without places.

        Without ``end`` the box is that of one character. What the end of a line or a page cuts in
        two has the box of its first part; ``boxes`` gives all.
        """
        place = self._counted(offset)
        for page, box in self.boxes(offset, max(end, offset + 1))[:1]:
            place = {**(place or {}), "page": page, "box": [round(edge, 1) for edge in box]}
        return place

    def _counted(self, offset: int) -> Place | None:
        k = bisect_right(self._starts, offset) - 1
        if k >= 0:
            cell, table = self._cells[k]
            if offset < cell.end:
                return table.place(cell)
        n = bisect_right(self._paragraphs, offset)
        return {"paragraph": n} if n else None

    def boxes(self, start: int, end: int) -> list[tuple[int, Box]]:
        """Return (page, box) of each line's part of what stands from ``start`` to ``end``."""
        first = max(bisect_right(self._runs, start) - 1, 0)
        behind = bisect_right(self._runs, end - 1)
        runs = [run for run in self._printed[first:behind] if run.end > start]
        return joined([(run.page, run.box(start, end)) for run in runs])


def _start(entry: tuple[Cell, Table]) -> int:
    return entry[0].start
