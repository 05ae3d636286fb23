"""Sheets of a workbook: typed cells, formats, and a table with filters and a frozen header."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.report.paper import SIGN
from checker.report.paper.cells import is_exact, is_small
from checker.report.records import plain
from checker.report.width import clean, width
from checker.report.xml import legal

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_000_000
"""A sheet has 1,048,576."""
_LONGEST = 32_000
"""A cell takes 32,767 characters."""
_ACTIVE = ("=", "+", "-", "@")
_FONT = {"font_name": "Microsoft YaHei", "font_size": 10, "valign": "top"}
_HEAD = {
    "bold": True,
    "bg_color": "#2F3B4A",
    "font_color": "#FFFFFF",
    "valign": "vcenter",
    "align": "center",
}
_LINE = {"bottom": 4, "bottom_color": "#BFBFBF"}
_HEIGHT = 14.5
_MOST_LINES = 20
_WIDER = 1.1
"""Letters are somewhat wider than a column's unit, and lines end before its edge."""
_MADE = datetime(1980, 1, 1)  # noqa: DTZ001 (the same workbook for the same report, always)


class Number(NamedTuple):
    """A number with so many decimals and a unit behind it; one that is ``exact`` is never rounded.

    What a spreadsheet cannot keep digit for digit is then written as text.
    """

    value: Decimal | int
    places: int = 0
    unit: str = ""
    exact: bool = True


class Live(NamedTuple):
    """A formula with what it gives; ``#`` stands for the number of its row."""

    formula: str
    value: Decimal | int
    places: int = 0
    unit: str = ""


class Told(NamedTuple):
    """A text in a style of its own, such as a verdict's."""

    text: str
    style: str


Value = str | Number | Live | Told | None


class Column(NamedTuple):
    """A column of a table; a ``long`` one breaks its lines."""

    title: str
    width: float
    long: bool = False


class Book:
    """A workbook that is being written, in memory; needs XlsxWriter."""

    def __init__(self, title: str, styles: dict[str, dict[str, Any]]) -> None:
        from xlsxwriter import Workbook

        self._data = io.BytesIO()
        self._book = Workbook(self._data, {"in_memory": True})
        self._book.set_properties({"title": title, "created": _MADE, "comments": SIGN})
        self._book.formats[0].set_font_name(_FONT["font_name"])
        self._book.formats[0].set_font_size(_FONT["font_size"])
        self._styles = {"head": {**_HEAD, "text_wrap": True}, **styles}
        self._formats: dict[tuple[object, ...], Format] = {}
        self._line = self._book.add_format(_LINE)

    def data(self) -> bytes:
        """Close the workbook and return it."""
        self._book.close()
        return self._data.getvalue()

    def sheet(self, name: str) -> Worksheet:
        """Return a new sheet, laid out for printing across the page."""
        sheet = self._book.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(0.4, 0.4, 0.6, 0.6)
        sheet.set_footer("&L&A&R&P / &N")
        return sheet

    def table(
        self, sheet: Worksheet, top: int, columns: Sequence[Column], rows: Iterable[Sequence[Value]]
    ) -> int:
        """Write a header at row ``top`` (from 0) and ``rows`` below it; return the row behind."""
        for k, column in enumerate(columns):
            self.put(sheet, top, k, Told(column.title, "head"))
        sheet.set_row(top, 30)
        longs = [column.long for column in columns]
        at = top
        for at, row in enumerate(rows, top + 1):
            lines = 1
            for k, value in enumerate(row):
                long = k < len(longs) and longs[k]
                if long and isinstance(value, str):
                    lines = max(lines, _lines(value, columns[k].width))
                self.put(sheet, at, k, value, long=long)
            if lines > 1:
                sheet.set_row(at, min(lines, _MOST_LINES) * _HEIGHT)
        if at > top:
            # One rule for all cells: a border of each cell's own would ask for the empty ones too.
            line = {"type": "formula", "criteria": "=TRUE", "format": self._line}
            sheet.conditional_format(top + 1, 0, at, len(columns) - 1, line)
        return at + 1

    def filtered(
        self,
        sheet: Worksheet,
        top: int,
        columns: Sequence[Column],
        rows: Iterable[Sequence[Value]],
        *,
        frozen: int,
        printed: int,
    ) -> None:
        """Write a table that is a sheet's own: widths, filters, a header that stays in sight.

        ``frozen`` columns stay beside it; ``printed`` ones go on paper, with the header on top.
        """
        for k, column in enumerate(columns):
            sheet.set_column(k, k, column.width)
        end = self.table(sheet, top, columns, rows) - 1
        sheet.freeze_panes(top + 1, frozen)
        sheet.autofilter(top, 0, end, len(columns) - 1)
        sheet.repeat_rows(top)
        sheet.print_area(0, 0, end, printed - 1)

    def put(
        self, sheet: Worksheet, row: int, column: int, value: Value, *, long: bool = False
    ) -> None:
        """Write one cell. Text stays text, whatever it begins with."""
        if isinstance(value, str):
            if value:
                self._text(sheet, row, column, value, "", long=long)
        elif isinstance(value, Told):
            self._text(sheet, row, column, value.text, value.style, long=long)
        elif isinstance(value, Number):
            self._number(sheet, row, column, value)
        elif value is not None:
            formula = value.formula.replace("#", str(row + 1))
            form = self._format("", num_format=_pattern(value.places, value.unit))
            sheet.write_formula(row, column, formula, form, float(value.value))

    def _number(self, sheet: Worksheet, row: int, column: int, number: Number) -> None:
        value = Decimal(number.value)
        if is_exact(value) or (is_small(value) and not number.exact):
            form = self._format("", num_format=_pattern(number.places, number.unit))
            sheet.write_number(row, column, float(value), form)
        else:
            form = self._format("", align="right", quote_prefix=True)
            sheet.write_string(row, column, plain(value) or "", form)

    def _text(
        self, sheet: Worksheet, row: int, column: int, text: str, style: str, *, long: bool
    ) -> None:
        text = (text if text.isprintable() else legal(clean(text)))[:_LONGEST]
        asked: dict[str, Any] = {"text_wrap": True} if long else {}
        if text.startswith(_ACTIVE):
            # A cell marked so stays text when somebody edits it: =cmd… never comes alive.
            asked["quote_prefix"] = True
        sheet.write_string(row, column, text, self._format(style, **asked))

    def _format(self, style: str, **asked: Any) -> Format:
        key = (style, *asked.items())
        if key not in self._formats:
            made = {**_FONT, **self._styles.get(style, {}), **asked}
            self._formats[key] = self._book.add_format(made)
        return self._formats[key]


def _lines(text: str, columns: float) -> int:
    """How many lines a text takes in a column; not every program works that out by itself."""
    if len(text) * 2 * _WIDER <= columns:
        return 1
    return -int(-width(text) * _WIDER // columns)


def _pattern(places: int, unit: str) -> str:
    """The number format; a unit that is no plain word is left to its column."""
    digits = "#,##0" + ("." + "0" * places if places else "")
    named = unit if unit.isalnum() or unit in ("%", "‰") else ""
    return f'{digits}"{named}"' if named else digits
