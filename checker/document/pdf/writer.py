"""Writes the text of a document from what its pages hold, and keeps where each part was printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from checker.document.model import Block, BlockKind, Document, Notice
from checker.document.pdf.flow import BULLETS, Set, column_of, paragraphs
from checker.document.pdf.lines import Line
from checker.document.pdf.tables import Draft, Field
from checker.document.printed import Printed
from checker.document.readers import headings
from checker.document.readers.cells import Span, row_blocks, trimmed
from checker.document.table import Cell, Table

_CAPTION = 120
_LARGER = 1.12
_CLOSERS = "。！？；：，、…!?;:.,"
_SHARED = 0.3


class Writer:
    """Takes paragraphs and tables in order; ``em`` is the size of the report's characters."""

    def __init__(self, em: float) -> None:
        self._em = em
        self._at = 0
        self._titled = False
        self._recent = ["", ""]
        self._text: list[str] = []
        self._blocks: list[Block] = []
        self._parted: list[Span] = []
        self._tables: list[Table] = []
        self._printed: list[Printed] = []

    def document(self, path: str, notices: Iterable[Notice]) -> Document:
        """Return what was written."""
        return Document(
            path,
            "".join(self._text),
            tuple(self._blocks),
            "pdf",
            (),
            tuple(self._parted),
            tuple(self._tables),
            notices=tuple(notices),
            printed=tuple(self._printed),
        )

    # ------------------------------------------------------------------------------- paragraphs

    def paragraph(self, lines: Sequence[Set]) -> None:
        """Write one paragraph, or the heading or the item that it is."""
        start = self._at
        text = self._lines([(line.line, line.page) for line in lines])
        self._write("\n")
        first, last = trimmed(text, 0, len(text))
        if first == last:
            return
        shown = text[first:last]
        self._recent = [self._recent[1], shown if len(shown) <= _CAPTION else ""]
        kind, level = self._kind(shown, lines)
        self._blocks.append(Block(kind, start + first, start + last, level))
        self._titled = self._titled or level != 1

    def _kind(self, text: str, lines: Sequence[Set]) -> tuple[BlockKind, int]:
        if text[0] in BULLETS:
            return "item", 0
        if len(text) > headings.LONGEST:
            return "paragraph", 0
        is_open = text[-1] not in _CLOSERS
        large = is_open and min(line.line.em for line in lines) > self._em * _LARGER
        found = headings.level_of(text, is_open, beside_rows=len(lines) > 1)
        level = found[0] if found is not None else headings.UNMARKED if large else 0
        if not level:
            return "paragraph", 0
        if level == headings.UNMARKED and not self._titled:
            level = 1
        return "heading", level

    # ------------------------------------------------------------------------------- tables

    def table(self, draft: Draft) -> None:
        """Write one table, its cells parted by tabs and its rows by line ends."""
        before = "\n".join(self._recent)
        indents = _indents(draft)
        cells: list[Cell] = []
        for _, row in groupby(draft.fields, lambda field: field.row):
            made = [self._cell(field, indents.get(field, 0)) for field in row]
            self._write("\n")
            blocks, gaps = row_blocks(made)
            self._blocks += blocks
            self._parted += gaps
            cells += made
        self._titled = True
        self._tables.append(Table(len(self._tables) + 1, tuple(cells), before=before))
        self._recent = ["", ""]

    def _cell(self, field: Field, indent: int) -> Cell:
        start = self._at
        column = column_of(field.lines)
        sets = [Set(line, field.page, column) for line in field.lines]
        # Sentences in a cell are paragraphs of their own; a name is broken wherever it is wide.
        groups = paragraphs(sets) if any("。" in line.text for line in field.lines) else [sets]
        text = ""
        for group in groups:
            if text:
                self._write("\n")
                text += "\n"
            text += self._lines([(line.line, line.page) for line in group])
        first, last = trimmed(text, 0, len(text))
        self._write("\t")
        return Cell(
            field.row, field.column, start + first, start + last, text[first:last], field.rows,
            field.columns, indent,
        )  # fmt: skip

    # ------------------------------------------------------------------------------- text

    def _write(self, text: str) -> None:
        self._text.append(text)
        self._at += len(text)

    def _lines(self, lines: Iterable[tuple[Line, int]]) -> str:
        """Write lines one after another; a blank parts Latin words, figures, and pieces."""
        start = len(self._text)
        last = ""
        for line, page in lines:
            for piece in line.pieces:
                if last and (piece is not line.pieces[0] or _must_part(last, piece.text)):
                    self._write(" ")
                self._printed.append(Printed(self._at, page, piece))
                self._write(piece.text)
                last = piece.text
        return "".join(self._text[start:])


def _must_part(before: str, after: str) -> bool:
    one, other = before[-1], after[0]
    return one.isascii() and other.isascii() and one.isalnum() and other.isalnum()


def _indents(draft: Draft) -> dict[Field, int]:
    """How far the labels of the first column are set in, in halves of a character."""
    labels = [field for field in draft.fields if field.column == 1 and field.lines]
    if not labels:
        return {}
    left = min(field.lines[0].x0 for field in labels)
    flush = [field for field in labels if field.lines[0].x0 - left < field.lines[0].em * 0.4]
    # Centred labels begin anywhere.
    if len(flush) < len(labels) * _SHARED:
        return {}
    return {field: round((field.lines[0].x0 - left) / field.lines[0].em * 2) for field in labels}
