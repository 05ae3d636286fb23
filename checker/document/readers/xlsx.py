"""Workbooks: each sheet a table; cells as they are shown, formulas by their last value.

The text of the document is the cells of each row parted by tabs. Hidden rows and columns at an edge
of a sheet are no part of it; those in its midst are read, and said.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import Any

from checker.document.encoding import DecodeError
from checker.document.model import Block, Document, Notice
from checker.document.readers.cells import WIDEST, Span, row_blocks, runs, set_in, trimmed
from checker.document.readers.formats import CHINESE, shown
from checker.document.readers.package import Package
from checker.document.table import Cell, Table, letters

_MOST_CELLS = 2_000_000
_PLACE = itemgetter(0)
_DATES = frozenset(CHINESE.values())


def read(data: bytes, path: str) -> Document:
    """Return the workbook ``data`` with a table for each sheet that shows anything.

    Raises DecodeError: ``extra`` where openpyxl is missing, ``broken`` and the like for the file.
    """
    package = Package(data)
    for part in package.names:
        if part.endswith((".xml", ".rels")):
            package.checked(part)
    writer = _Writer()
    unsaved = sum(
        _unsaved(package.content(part)) for part in sorted(package.names) if _is_sheet(part)
    )
    if unsaved:
        writer.notices.append(Notice("formulas-unsaved", {"count": str(unsaved)}))
    for sheet in _sheets(data):
        writer.add(sheet)
    return Document(
        path,
        "".join(writer.text),
        tuple(writer.blocks),
        "xlsx",
        (),
        tuple(writer.parted),
        tuple(writer.tables),
        notices=tuple(writer.notices),
    )


def _is_sheet(part: str) -> bool:
    return part.startswith("xl/worksheets/") and part.endswith(".xml")


def _unsaved(sheet: bytes) -> int:
    """Count the formulas of a sheet that were saved without their value."""
    if b"<f" not in sheet:
        return 0
    return len(re.findall(rb"<f[^<>]*(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>", sheet))


def _sheets(data: bytes) -> Iterable[Any]:
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise DecodeError("extra", "office") from None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return list(load_workbook(io.BytesIO(data), data_only=True).worksheets)
    except Exception as error:  # noqa: BLE001 (whatever a broken file makes openpyxl raise)
        raise DecodeError("broken", f"{type(error).__name__}: {error}") from None


class _Writer:
    """Writes the sheets one after another and keeps where each cell stands."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.blocks: list[Block] = []
        self.parted: list[Span] = []
        self.tables: list[Table] = []
        self.notices: list[Notice] = []
        self._at = 0

    def add(self, sheet: Any) -> None:
        """Write one sheet."""
        hidden = frozenset(n for n, row in sheet.row_dimensions.items() if row.hidden)
        columns = frozenset(_hidden_columns(sheet))
        cells = list(_shown_cells(sheet, hidden, columns))
        spans = {
            (area.min_row, area.min_col): (
                area.max_row - area.min_row + 1,
                area.max_col - area.min_col + 1,
            )
            for area in sheet.merged_cells.ranges
        }
        made: list[Cell] = []
        for _, row in groupby(cells, lambda cell: cell[0]):
            placed = [self._cell(*cell, spans) for cell in row]
            blocks, gaps = row_blocks(placed)
            self.blocks += blocks
            self.parted += gaps
            made += placed
            self._write("\n")
        self._write("\n")
        if made:
            title = str(sheet.title)
            self.tables.append(Table(len(self.tables) + 1, tuple(made), title, title))
            rows = sorted(hidden & {cell.row for cell in made})
            places = sorted(columns & {cell.column for cell in made})
            if rows:
                self._notice("hidden-rows", sheet=title, rows=runs(rows))
            if places:
                self._notice("hidden-columns", sheet=title, columns="、".join(map(letters, places)))
            if sheet.sheet_state != "visible":
                self._notice("hidden-sheet", sheet=title)

    def _notice(self, key: str, **values: str) -> None:
        self.notices.append(Notice(key, values))

    def _cell(
        self, row: int, column: int, text: str, indent: int, spans: dict[Span, tuple[int, int]]
    ) -> Cell:
        start = self._at
        first, last = trimmed(text, 0, len(text))
        self._write(text + "\t")
        rows, columns = spans.get((row, column), (1, 1))
        return Cell(
            row, column, start + first, start + last, text[first:last], rows, columns,
            indent * 2 + set_in(text),
        )  # fmt: skip

    def _write(self, text: str) -> None:
        self.text.append(text)
        self._at += len(text)


def _shown_cells(
    sheet: Any, hidden: frozenset[int], columns: frozenset[int]
) -> Iterator[tuple[int, int, str, int]]:
    """Yield (row, column, text, indentation) of the cells that show something, in order."""
    stored = sheet._cells  # noqa: SLF001 (the cells that there are, not all that there could be)
    if len(stored) > _MOST_CELLS:
        raise DecodeError("too-large", f"{len(stored)} > {_MOST_CELLS}")
    rows = sorted({row for row, _ in stored})
    wide = sorted({column for _, column in stored})
    if wide and wide[-1] > WIDEST:
        raise DecodeError("too-wide", str(WIDEST))
    no_rows = _at_edges(rows, hidden)
    no_columns = _at_edges(wide, columns)
    looks: dict[Any, tuple[str, int]] = {}
    for (row, column), cell in sorted(stored.items(), key=_PLACE):
        if cell.value is None or row in no_rows or column in no_columns:
            continue
        # What openpyxl says of a style it looks up anew for each cell; few styles serve many cells.
        style = cell._style  # noqa: SLF001
        if style not in looks:
            looks[style] = _look(cell)
        number_format, indent = looks[style]
        value = cell.value
        if number_format in _DATES and isinstance(value, int | float):
            value = _as_date(value, sheet.parent.epoch)
        text = shown(value, number_format)
        if text and not text.isspace():
            yield row, column, text, indent


def _look(cell: Any) -> tuple[str, int]:
    """The number format of a cell, and how far it is set in."""
    alignment = cell.alignment
    indent = alignment.indent if alignment is not None else 0
    number = 0 if cell._style is None else cell._style.numFmtId  # noqa: SLF001
    return CHINESE.get(number) or cell.number_format, int(Decimal(str(indent or 0)))


def _as_date(value: float, epoch: Any) -> object:
    from openpyxl.utils.datetime import from_excel

    try:
        return from_excel(value, epoch)
    except (ValueError, OverflowError):
        return value


def _at_edges(places: Sequence[int], hidden: frozenset[int]) -> frozenset[int]:
    """The hidden ones before the first and behind the last that is not hidden."""
    open_ = [place for place in places if place not in hidden]
    if not open_:
        return frozenset()
    return frozenset(place for place in places if not open_[0] <= place <= open_[-1])


def _hidden_columns(sheet: Any) -> Iterator[int]:
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden and dimension.min:
            yield from range(dimension.min, min(dimension.max or dimension.min, WIDEST) + 1)
