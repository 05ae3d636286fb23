"""A table of a Word file while it is read: its rows and cells, spans counted out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from checker.document.readers.cells import Slots, set_in, trimmed
from checker.document.table import Cell
from checker.document.word.paragraph import Paragraph
from checker.document.word.styles import VALUE, W, number_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_WIDEST = 1_000
_SPAN, _MERGE, _SKIPPED, _DELETED, _DELETED_CELL = (
    f"{W}{name}" for name in "gridSpan vMerge gridBefore del cellDel".split()
)


class OpenCell:
    """A cell while it is read; ``continued`` goes on the one above it, ``deleted`` is none."""

    __slots__ = ("columns", "continued", "deleted", "paragraphs")

    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []
        self.columns = 1
        self.continued = self.deleted = False

    def take(self, properties: Element) -> None:
        """Take in the ``properties`` of the cell."""
        span, merge = properties.find(_SPAN), properties.find(_MERGE)
        self.columns = 1 if span is None else min(max(number_of(span, 1), 1), _WIDEST)
        self.continued = merge is not None and merge.get(VALUE, "continue") == "continue"
        self.deleted = properties.find(_DELETED_CELL) is not None


class OpenTable:
    """A table while it is read; ``layout`` holds tables and is none itself."""

    __slots__ = ("_merged", "before", "cells", "layout", "number", "row", "slots")

    def __init__(self, number: int, before: str) -> None:
        self.number, self.before = number, before
        self.slots = Slots()
        self.cells: list[Cell] = []
        self.row: list[OpenCell] = []
        self.layout = False
        self._merged: dict[int, int] = {}
        """Column → index in ``cells`` of the cell that may go on in the next row."""

    def begin_row(self, properties: Element | None) -> bool:
        """Begin a row; False for one that was deleted, which is none."""
        if properties is not None and properties.find(_DELETED) is not None:
            return False
        self.slots.next_row()
        before = None if properties is None else properties.find(_SKIPPED)
        if before is not None:
            self.slots.put(1, number_of(before, 1))
        return True

    def end_row(self, written: Callable[[OpenCell], tuple[int, str]]) -> list[Cell]:
        """End the row and return its cells; ``written`` gives a cell's offset and its text."""
        row: list[Cell] = []
        number = self.slots.row
        merged: dict[int, int] = {}
        for cell in self.row:
            column = self.slots.put(1, cell.columns)
            if cell.continued and column in self._merged:
                k = merged[column] = self._merged[column]
                above = self.cells[k]
                self.cells[k] = above._replace(rows=number - above.row + 1)
                continue
            start, text = written(cell)
            first, last = trimmed(text, 0, len(text))
            indent = cell.paragraphs[0].indent + set_in(text) if first < last else 0
            merged[column] = len(self.cells) + len(row)
            row.append(
                Cell(
                    number, column, start + first, start + last, text[first:last], 1,
                    cell.columns, indent,
                )
            )  # fmt: skip
        self.row, self._merged = [], merged
        self.cells += row
        return row
