"""Word: paragraphs, headings, list items, footnotes, text boxes and tables.

Read with the standard library as a stream of elements, each dropped once it is read, so that a long
report costs little memory. Runs are joined: Word cuts a figure wherever it was once edited. Tracked
changes are read as accepted: what was inserted stands, what was deleted does not.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from checker.document.model import Block, BlockKind, Document, Notice
from checker.document.readers import headings
from checker.document.readers.cells import Slots, Span, row_blocks, set_in, trimmed
from checker.document.readers.package import Package
from checker.document.readers.styles import ENTRY, ITEM, VALUE, W, levels_of, number_of, whole
from checker.document.readers.trace import NUMBER, Mark, Site, Trace
from checker.document.table import Cell, Table

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_P, _R, _T, _TBL, _TR, _TC, _BOX, _PPR, _TCPR, _TRPR, _RPR = (
    f"{W}{name}" for name in "p r t tbl tr tc txbxContent pPr tcPr trPr rPr".split()
)
_DROPPED = frozenset(
    f"{W}{name}" for name in "del moveFrom delText instrText delInstrText rPr rt".split()
) | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
_SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_BEGINS = frozenset((_P, _R, _TBL, _TR, _TC, _BOX))
_ENDS = _BEGINS | {_T, _PPR, _TCPR, _TRPR, *_SIGNS}
_NO = ("0", "false", "off")
BODY, NOTES = "word/document.xml", ("word/footnotes.xml", "word/endnotes.xml")
_CAPTION, _WIDEST = 120, 1_000


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
    reader.read(package, BODY)
    for notes in NOTES:
        if notes in package.names:
            reader.body = False
            reader.read(package, notes)
    reader.blocks.sort(key=lambda block: block.start)
    return Document(
        path,
        "".join(reader.text),
        tuple(reader.blocks),
        "docx",
        (),
        tuple(sorted(reader.parted)),
        tuple(sorted(reader.tables, key=lambda table: table.number)),
        tuple(reader.paragraphs),
        notices=(Notice("hidden-text", {"count": str(reader.hidden)}),) * bool(reader.hidden),
        remarks=tuple(trace.remarks()),
    )


class _Paragraph:
    __slots__ = ("entry", "events", "indent", "item", "joined", "level", "marks", "text")

    def __init__(self) -> None:
        self.text: list[str] = []
        self.events: list[int] = []
        """For each piece of ``text`` the event that it came with."""
        self.marks: list[Mark] = []
        self.level = self.indent = 0
        self.item = self.entry = False
        self.joined = False
        """Whether its end was deleted, so that the next one goes on in it."""


class _Table:
    __slots__ = ("before", "cells", "deleted", "layout", "merged", "number", "row", "slots")

    def __init__(self, number: int, before: str) -> None:
        self.number, self.before = number, before
        self.slots = Slots()
        self.cells: list[Cell] = []
        self.row: list[_Cell] = []
        self.merged: dict[int, int] = {}
        """Column → index in ``cells`` of the cell that may go on in the next row."""
        self.layout = False
        self.deleted = False
        """Whether the row that is open was deleted."""


class _Cell:
    __slots__ = ("columns", "continued", "indent", "paragraphs")

    def __init__(self) -> None:
        self.paragraphs: list[_Paragraph] = []
        self.columns = 1
        self.continued = False
        self.indent = 0


class _Reader:
    def __init__(self, levels: dict[str, int], trace: Trace) -> None:
        self._levels = levels
        self._trace = trace
        self._part = ""
        self._waiting: list[Mark] = []
        self._pending: _Paragraph | None = None
        self._in_run = self._is_hidden = False
        self._open: list[_Paragraph] = []
        self._tables: list[_Table] = []
        self._cells: list[_Cell] = []
        self._boxes: list[list[_Cell]] = []
        self._count = 0
        self._recent = ["", ""]
        self._at = 0
        self.body = True
        self.text: list[str] = []
        self.blocks: list[Block] = []
        self.parted: list[Span] = []
        self.tables: list[Table] = []
        self.paragraphs: list[int] = []
        self.hidden = 0
        """How many characters were left out because they are not shown."""

    def read(self, package: Package, part: str) -> None:
        """Read the paragraphs and tables of one part."""
        dropped = 0
        self._part, marks = part, self._trace.marks
        for number, (event, element) in enumerate(package.events(part)):
            tag = element.tag
            if tag in _DROPPED:
                dropped += 1 if event == "start" else -1
                if event == "end" and not dropped:
                    if tag == _RPR:
                        self._character_properties(element)
                    element.clear()
            elif dropped:
                continue
            elif event == "start" and tag in _BEGINS:
                self._start(tag)
            elif event == "start" and tag in marks:
                self._mark(marks[tag], element.get(NUMBER, ""))
            elif event == "end" and tag in _ENDS:
                self._end(tag, element, number)
        self._close_pending()

    def _start(self, tag: str) -> None:
        if tag == _P:
            if self.body and not self._cells and not self._open:
                self.paragraphs.append(self._at)
            paragraph, self._pending = self._pending or _Paragraph(), None
            paragraph.marks += (m._replace(before=len(paragraph.text)) for m in self._waiting)
            paragraph.joined, self._waiting = False, []
            self._open.append(paragraph)
        elif tag == _R:
            self._in_run, self._is_hidden = True, False
        elif tag == _BOX:
            # What stands in a box is no part of the cell or paragraph that it hangs on.
            self._boxes.append(self._cells)
            self._cells = []
        elif tag == _TBL:
            self._close_pending()
            self._count += 1
            self._tables.append(_Table(self._count, "\n".join(self._recent)))
        elif tag == _TR and self._tables:
            self._tables[-1].slots.next_row()
        elif tag == _TC:
            self._cells.append(_Cell())

    def _end(self, tag: str, element: Element, number: int) -> None:
        if tag == _T:
            if self._is_hidden:
                self.hidden += len(element.text or "")
            elif self._open and element.text:
                self._open[-1].text.append(element.text)
                self._open[-1].events.append(number)
        elif tag in _SIGNS:
            if self._open:
                self._open[-1].text.append(_SIGNS[tag])
                self._open[-1].events.append(number)
        elif tag == _R:
            self._in_run = self._is_hidden = False
        elif tag == _PPR:
            if self._open:
                self._properties(element)
        elif tag == _P:
            paragraph = self._open.pop()
            if paragraph.joined:
                self._pending = paragraph
            else:
                self._close_paragraph(paragraph)
            element.clear()
        elif tag == _BOX:
            self._close_pending()
            self._cells = self._boxes.pop()
        elif tag == _TCPR:
            self._cell_properties(element)
        elif tag == _TRPR:
            before = element.find(f"{W}gridBefore")
            if before is not None and self._tables:
                self._tables[-1].slots.put(1, number_of(before, 1))
            if element.find(f"{W}del") is not None and self._tables:
                self._tables[-1].deleted = True
        elif tag == _TC and self._cells and self._tables:
            self._close_pending()
            self._tables[-1].row.append(self._cells.pop())
            element.clear()
        elif tag == _TR and self._tables:
            self._close_row(self._tables[-1])
            element.clear()
        elif tag == _TBL and self._tables:
            self._close_table(self._tables.pop())
            element.clear()

    # ------------------------------------------------------------------------------- properties

    def _properties(self, element: Element) -> None:
        paragraph = self._open[-1]
        style = element.find(f"{W}pStyle")
        if style is not None:
            paragraph.level = self._levels.get(style.get(VALUE, ""), 0)
        outline = element.find(f"{W}outlineLvl")
        if outline is not None and (outline.get(VALUE) or "9") < "9":
            paragraph.level = number_of(outline, 0) + 1
        paragraph.entry = paragraph.level == ENTRY
        paragraph.item = paragraph.level == ITEM or element.find(f"{W}numPr") is not None
        paragraph.level = max(paragraph.level, 0)
        indent = element.find(f"{W}ind")
        if indent is not None:
            chars = indent.get(f"{W}leftChars") or indent.get(f"{W}firstLineChars") or "0"
            twips = indent.get(f"{W}left") or indent.get(f"{W}firstLine") or "0"
            # Hundredths of a character, or twentieths of a point at half a five-point character.
            paragraph.indent = whole(chars) // 50 or whole(twips) // 105

    def _character_properties(self, element: Element) -> None:
        """Take in what a run says of its letters, or a paragraph of the mark at its end."""
        if self._in_run:
            hidden = element.find(f"{W}vanish")
            self._is_hidden = hidden is not None and hidden.get(VALUE, "1") not in _NO
        elif self._open:
            self._open[-1].joined = element.find(f"{W}del") is not None

    def _cell_properties(self, element: Element) -> None:
        if not self._cells:
            return
        cell = self._cells[-1]
        span, merge = element.find(f"{W}gridSpan"), element.find(f"{W}vMerge")
        cell.columns = 1 if span is None else min(max(number_of(span, 1), 1), _WIDEST)
        cell.continued = merge is not None and merge.get(VALUE, "continue") == "continue"

    # ------------------------------------------------------------------------------- text

    def _write(self, text: str) -> int:
        start = self._at
        self.text.append(text)
        self._at += len(text)
        return start

    def _mark(self, kind: str, number: str) -> None:
        if self._open:
            self._open[-1].marks.append(Mark(len(self._open[-1].text), kind, number))
        else:
            self._waiting.append(Mark(0, kind, number))

    def _place(self, paragraph: _Paragraph, start: int) -> None:
        self._trace.place(self._part, start, paragraph.text, paragraph.events, paragraph.marks)

    def _close_pending(self) -> None:
        """Close a paragraph whose end was deleted, but which none goes on."""
        paragraph, self._pending = self._pending, None
        if paragraph is not None:
            self._close_paragraph(paragraph)

    def _close_paragraph(self, paragraph: _Paragraph) -> None:
        text = "".join(paragraph.text)
        if self._cells:
            cell = self._cells[-1]
            if text.strip() and not cell.paragraphs:
                cell.indent = paragraph.indent + set_in(text)
            cell.paragraphs.append(paragraph)
            return
        start = self._write(text + "\n")
        self._place(paragraph, start)
        first, last = trimmed(text, 0, len(text))
        if first == last or paragraph.entry:
            return
        shown = text[first:last]
        self._recent = [self._recent[1], shown if len(shown) <= _CAPTION else ""]
        kind: BlockKind = "item" if paragraph.item else "paragraph"
        level = paragraph.level
        if not level and len(shown) <= headings.LONGEST and "\n" not in shown:
            found = headings.level_of(shown, is_open=shown[-1] not in "。！？；：，、…!?;:.,")
            level = found[0] if found is not None and found[0] != headings.UNMARKED else 0
        kind = "heading" if level and len(shown) <= _CAPTION else kind
        level = level if kind == "heading" else 0
        self.blocks.append(Block(kind, start + first, start + last, level))

    def _close_row(self, table: _Table) -> None:
        if table.deleted:
            table.row, table.deleted = [], False
            table.slots.drop_row()
            return
        row: list[Cell] = []
        merged: dict[int, int] = {}
        for cell in table.row:
            column = table.slots.put(1, cell.columns)
            if cell.continued and column in table.merged:
                k = merged[column] = table.merged[column]
                above = table.cells[k]
                table.cells[k] = above._replace(rows=table.slots.row - above.row + 1)
                continue
            texts = ["".join(paragraph.text) for paragraph in cell.paragraphs]
            text = "\n".join(texts)
            start = self._write(text + "\t")
            first, last = trimmed(text, 0, len(text))
            begins = accumulate((len(own) + 1 for own in texts), initial=start)
            for paragraph, begin in zip(cell.paragraphs, begins, strict=False):
                self._place(paragraph, begin)
            made = Cell(
                table.slots.row, column, start + first, start + last, text[first:last], 1,
                cell.columns, cell.indent,
            )  # fmt: skip
            merged[column] = len(table.cells)
            table.cells.append(made)
            row.append(made)
        table.row, table.merged = [], merged
        self._write("\n")
        blocks, gaps = row_blocks(row)
        self.blocks += blocks
        self.parted += gaps

    def _close_table(self, table: _Table) -> None:
        if self._tables:
            self._tables[-1].layout = True
        if table.cells and not table.layout:
            self.tables.append(Table(table.number, tuple(table.cells), before=table.before))
