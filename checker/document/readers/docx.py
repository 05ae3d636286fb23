"""Word: paragraphs, headings, list items, footnotes, text boxes and tables.

Read with the standard library, paragraph by paragraph and row by row, each dropped once it is read,
so that a long report costs little memory. Runs are joined: Word cuts a figure wherever it was once
edited. Tracked changes are read as accepted: what was inserted stands, what was deleted does not.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING

from checker.document.encoding import DecodeError
from checker.document.model import Document, Notice
from checker.document.readers.package import Package
from checker.document.readers.tabbed import with_rows
from checker.document.word.flow import Flow
from checker.document.word.paragraph import Mark, Paragraph
from checker.document.word.styles import VALUE, W, levels_of
from checker.document.word.table import OpenCell, OpenTable
from checker.document.word.trace import NUMBER, Site, Trace

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_P, _R, _T, _TBL, _TR, _TC, _BOX = (f"{W}{name}" for name in "p r t tbl tr tc txbxContent".split())
_PPR, _RPR, _TRPR, _TCPR = (f"{W}{name}" for name in "pPr rPr trPr tcPr".split())
_HIDDEN, _NO = f"{W}vanish", ("0", "false", "off")
_DROPPED = (
    *(f"{W}{name}" for name in "del moveFrom delText instrText delInstrText rt".split()),
    *(f"{W}{name}" for name in "tblPr tblGrid trPr sectPr sdtPr".split()),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
)
_SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_TRUNK = frozenset(
    f"{W}{name}" for name in "document body footnotes endnotes sdt sdtContent tbl".split()
)
BODY, NOTES = "word/document.xml", ("word/footnotes.xml", "word/endnotes.xml")


def read(data: bytes, path: str) -> Document:
    """Return the report ``data``; paragraphs are numbered as they stand in the document's body.

    Raises DecodeError where the file is broken, protected or too large.
    """
    return _read(Package(data), path, None)


def traced(data: bytes, path: str) -> tuple[Document, list[Site]]:
    """Return the report ``data`` and where each piece of its text comes from, in order."""
    sites: list[Site] = []
    return _read(Package(data), path, sites), sorted(sites)


def _read(package: Package, path: str, sites: list[Site] | None) -> Document:
    trace = Trace(package, sites)
    reader = _Reader(levels_of(package), trace)
    for part in (BODY, *NOTES):
        if part == BODY or part in package.names:
            reader.read(package, part)
    flow = reader.flow
    flow.blocks.sort(key=attrgetter("start"))
    text = "".join(flow.text)
    return Document(
        path,
        text,
        tuple(with_rows(text, flow.blocks)),
        "docx",
        (),
        tuple(sorted(flow.parted)),
        tuple(sorted(flow.tables, key=lambda table: table.number)),
        tuple(reader.paragraphs),
        notices=(Notice("hidden-text", {"count": str(reader.hidden)}),) * bool(reader.hidden),
        remarks=tuple(trace.remarks()),
    )


class _Reader:
    """Goes through the elements of a file; what is open around them stands in its lists."""

    def __init__(self, levels: dict[str, int], trace: Trace) -> None:
        self._levels = levels
        self._trace = trace
        self._numbers = trace.numbers
        self._waiting: list[Mark] = []
        self._pending: Paragraph | None = None
        self._is_hidden = self._in_body = False
        self._open: list[Paragraph] = []
        self._tables: list[OpenTable] = []
        self._cells: list[OpenCell] = []
        self._count = 0
        self._readers: dict[str, Callable[[Element], None]] = {
            _P: self._paragraph, _PPR: self._paragraph_properties,
            _R: self._run, _RPR: self._run_properties, _BOX: self._box,
            _TBL: self._table, _TR: self._row, _TC: self._cell, _TCPR: self._cell_properties,
            **dict.fromkeys((_T, *_SIGNS), self._piece),
            **dict.fromkeys(_DROPPED, _drop),
            **dict.fromkeys(trace.marks, self._mark),
        }  # fmt: skip
        self.flow = Flow(trace)
        self.paragraphs: list[int] = []
        self.hidden = 0
        """How many characters were left out because they are not shown."""

    def read(self, package: Package, part: str) -> None:
        """Read the paragraphs and tables of one part."""
        self._in_body = part == BODY
        branches = self._trace.numbered(part, package.branches(part, _TRUNK))
        try:
            for kind, element in branches:
                if kind == "whole":
                    self._readers.get(element.tag, self._inside)(element)
                elif element.tag == _TBL:
                    self._begin_table() if kind == "start" else self._end_table()
        except RecursionError:
            raise DecodeError("broken", f"{part}: depth") from None
        self._close_pending()

    def _inside(self, element: Element) -> None:
        """Read what stands in an element."""
        readers = self._readers
        for child in element:
            reader = readers.get(child.tag)
            if reader is not None:
                reader(child)
            elif len(child):
                self._inside(child)

    # ------------------------------------------------------------------------------- text

    def _paragraph(self, element: Element) -> None:
        if self._in_body and not self._cells and not self._open:
            self.paragraphs.append(self.flow.at)
        paragraph, self._pending = self._pending or Paragraph(), None
        paragraph.joined = False
        if self._waiting:
            paragraph.marks += (m._replace(before=len(paragraph.text)) for m in self._waiting)
            self._waiting = []
        self._open.append(paragraph)
        self._inside(element)
        self._open.pop()
        if paragraph.joined:
            self._pending = paragraph
        else:
            self._close(paragraph)

    def _paragraph_properties(self, element: Element) -> None:
        if self._open:
            self._open[-1].take(element, self._levels)

    def _run(self, element: Element) -> None:
        around, self._is_hidden = self._is_hidden, False
        self._inside(element)
        self._is_hidden = around

    def _run_properties(self, element: Element) -> None:
        hidden = element.find(_HIDDEN)
        self._is_hidden = hidden is not None and hidden.get(VALUE, "1") not in _NO

    def _piece(self, element: Element) -> None:
        text = element.text or _SIGNS.get(element.tag)
        if not text:
            return
        if self._is_hidden:
            self.hidden += len(text)
        elif self._open:
            paragraph = self._open[-1]
            paragraph.text.append(text)
            if self._numbers:
                paragraph.numbers.append(self._numbers[element])

    def _box(self, element: Element) -> None:
        # What stands in a box is no part of the cell or paragraph that it hangs on.
        around, self._cells = self._cells, []
        self._inside(element)
        self._close_pending()
        self._cells = around

    def _mark(self, element: Element) -> None:
        kind, number = self._trace.marks[element.tag], element.get(NUMBER, "")
        if self._open:
            self._open[-1].marks.append(Mark(len(self._open[-1].text), kind, number))
        else:
            self._waiting.append(Mark(0, kind, number))

    def _close_pending(self) -> None:
        """Close a paragraph whose end was deleted, but which none goes on."""
        paragraph, self._pending = self._pending, None
        if paragraph is not None:
            self._close(paragraph)

    def _close(self, paragraph: Paragraph) -> None:
        if self._cells:
            self._cells[-1].paragraphs.append(paragraph)
        else:
            self.flow.paragraph(paragraph)

    # ------------------------------------------------------------------------------- tables

    def _table(self, element: Element) -> None:
        self._begin_table()
        self._inside(element)
        self._end_table()

    def _begin_table(self) -> None:
        self._close_pending()
        self._count += 1
        self._tables.append(OpenTable(self._count, self.flow.before))

    def _end_table(self) -> None:
        self.flow.table(self._tables.pop())
        if self._tables:
            self._tables[-1].layout = True

    def _row(self, element: Element) -> None:
        if self._tables and self._tables[-1].begin_row(element.find(_TRPR)):
            self._inside(element)
            self.flow.row(self._tables[-1])

    def _cell(self, element: Element) -> None:
        if not self._tables:
            return
        self._cells.append(OpenCell())
        self._inside(element)
        self._close_pending()
        cell = self._cells.pop()
        if not cell.deleted:
            self._tables[-1].row.append(cell)

    def _cell_properties(self, element: Element) -> None:
        if self._cells:
            self._cells[-1].take(element)


def _drop(element: Element) -> None:
    """Read nothing of an element."""
